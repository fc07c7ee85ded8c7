"""English words that mean the same, or something more general: "newspaper" for "paper", "transaction" for "deal".

From WordNet (`synonyms.txt`, which has its licence). A general word follows from a specific one, never the reverse,
and what merely belongs to the same kind (titanium, steel) is no synonym.
"""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking.forms import bases
from tailor.model.checking.tables import table


@dataclass(slots=True)
class _Thesaurus:
    """The sets that a word stands in, and those that it is more general than."""

    members: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    specific: dict[str, list[frozenset[str]]] = field(default_factory=dict)


def load() -> None:
    """Read the sets now rather than at the first word."""
    _thesaurus()


@lru_cache(maxsize=4096)
def said_by(low: str) -> frozenset[str]:
    """The words, in their base form, that say what a folded word says, or something more specific."""
    known = _thesaurus()
    own = bases(low)
    return frozenset(
        word for base in own for sets in (known.members, known.specific) for same in sets.get(base, ()) for word in same
    ).union(*(table("general").get(base, ()) for base in own))


@lru_cache(maxsize=4096)
def means(low: str) -> frozenset[str]:
    """The words, in their base form, that mean what a folded word means, and nothing more specific."""
    members = _thesaurus().members
    return frozenset(word for base in bases(low) for same in members.get(base, ()) for word in same)


def is_known(low: str) -> bool:
    """Whether a folded word is in the dictionary."""
    known = _thesaurus()
    return any(base in known.members or base in known.specific for base in bases(low))


@cache
def _thesaurus() -> _Thesaurus:
    """The sets of `synonyms.txt`, read once a process."""
    known = _Thesaurus()
    for line in files("tailor.model.checking").joinpath("synonyms.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        same, _, general = line.partition(" < ")
        words = frozenset(same.split())
        for word in words:
            known.members.setdefault(word, []).append(words)
        for word in general.split():
            known.specific.setdefault(word, []).append(words)
    return known
