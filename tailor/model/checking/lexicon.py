"""What WordNet knows of English words beside their synonyms (`lexicon.txt`).

Whether a word is a verb above all, whether it means a person, which words are derived from one another
(instruct, instructor, instruction), and which are opposites (full-time, part-time).
"""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking.forms import bases


@dataclass(slots=True)
class _Lexicon:
    verbs: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    makings: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    families: dict[str, set[str]] = field(default_factory=dict)
    opposites: dict[str, set[str]] = field(default_factory=dict)


def load() -> None:
    """Read the file now rather than at the first word."""
    _lexicon()


@lru_cache(maxsize=16384)
def is_deed(low: str) -> bool:
    """Whether a folded word is a form of one that is a verb above all: "know", "feels", "accompanied"."""
    return not bases(low).isdisjoint(_lexicon().verbs)


@lru_cache(maxsize=16384)
def may_act(low: str) -> bool:
    """Whether a folded word is a form of one that may be a verb: "order", "supply"."""
    known = _lexicon()
    return not bases(low).isdisjoint(known.verbs | known.acts)


@lru_cache(maxsize=16384)
def is_making(low: str) -> bool:
    """Whether a folded word is a form of a verb that tells of making something: "produce", "drew"."""
    return not bases(low).isdisjoint(_lexicon().makings)


@lru_cache(maxsize=16384)
def is_person(low: str) -> bool:
    """Whether a folded word means a person first of all: "residents", "bookkeeper"."""
    return not bases(low).isdisjoint(_lexicon().people)


@lru_cache(maxsize=16384)
def family(low: str) -> frozenset[str]:
    """The base forms of a folded word and the words that are derived from them, or they from these."""
    known = _lexicon().families
    own = bases(low)
    return own.union(*(known.get(base, ()) for base in own), *map(_of_doing, own))


def _of_doing(low: str) -> frozenset[str]:
    """The verb that a noun in -age is made of: "wastage", "storage"."""
    root = low.removesuffix("age")
    if root == low or len(root) < _ROOT:
        return frozenset()
    return frozenset(verb for verb in (root, f"{root}e") if may_act(verb))


#: Shorter roots are other words: "manage", "damage".
_ROOT = 4


@lru_cache(maxsize=16384)
def opposites(low: str) -> frozenset[str]:
    """The words that mean the opposite of a folded word, in their base form."""
    known = _lexicon().opposites
    return frozenset[str]().union(*(known.get(base, ()) for base in bases(low)))


@cache
def _lexicon() -> _Lexicon:
    """The lists of `lexicon.txt`, read once a process."""
    known = _Lexicon()
    sets: dict[str, list[str]] = {"verbs": [], "acts": [], "makings": [], "people": []}
    pairs = {"families": known.families, "opposites": known.opposites}
    section = ""
    for line in files("tailor.model.checking").joinpath("lexicon.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
        elif section in sets:
            sets[section] += line.split()
        else:
            word, *others = line.split()
            pairs[section].setdefault(word, set()).update(others)
            for other in others:
                pairs[section].setdefault(other, set()).add(word)
    known.verbs, known.acts, known.makings, known.people = map(frozenset, sets.values())
    return known
