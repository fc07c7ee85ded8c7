"""What words of work mean, whatever they are called and in whatever language (`thesaurus.txt`, which tells its format).

Used for likeness only, never for what may be written.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking import languages
from tailor.model.folding import fold

#: What stands in every wish and says nothing of it, what is done in every trade, how high a degree is, and papers that
#: are held or not.
ASKING, LIGHT, DEGREE, CREDENTIAL = "asking", "light", "degree", "credential"


@dataclass(slots=True)
class _Branch:
    """What a phrase means that ends here, and how it may go on."""

    means: set[str] = field(default_factory=set)
    on: "dict[str, _Branch]" = field(default_factory=dict)


@dataclass(slots=True)
class _Tongue:
    """The phrases of one language, and the patterns that its words may be an instance of."""

    phrases: _Branch = field(default_factory=_Branch)
    whole: set[str] = field(default_factory=set)
    begun: dict[str, set[str]] = field(default_factory=dict)
    ended: dict[str, set[str]] = field(default_factory=dict)
    within: set[str] = field(default_factory=set)


#: A pattern has so many letters at least: by the first or the last of them it is found.
_KEY = 3


def load() -> None:
    """Read the file now rather than at the first text."""
    _tongues()


def known() -> frozenset[str]:
    """The names of all concepts."""
    return frozenset(general()) | {ASKING, LIGHT}


@cache
def general() -> Mapping[str, frozenset[str]]:
    """Each concept with the more general ones that follow from it, and those that follow from them."""
    direct = {name: more for name, more, _ in _entries()}
    found: dict[str, frozenset[str]] = {}
    for name in direct:
        seen, todo = set[str](), [name]
        while todo:
            for each in direct.get(todo.pop(), ()):
                if each not in seen:
                    seen.add(each)
                    todo.append(each)
        found[name] = frozenset(seen)
    return found


def written() -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Every phrase: its concept, its language, as it is written, the patterns of its words."""
    for name, _, spoken in _entries():
        for tag, phrases in spoken:
            yield from ((name, tag, phrase, _words(phrase, tag)) for phrase in phrases)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase: of how many words, what it means, what the end of a word that is made of two means, and what else.

    more: what shorter beginnings of a word mean: "kund" of "Kundendienst". A text tells that; a wish is for the whole.
    """

    length: int = 0
    means: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()


def longest(words: Sequence[str], at: int, tongue: str) -> Found:
    """The longest phrase of a language that begins at a word; the words without case and accents (`plain`)."""
    best = Found()
    branches, number = [_phrases(tongue)], at
    while branches and number < len(words):
        patterns = _patterns(words[number], tongue)
        branches = [branch.on[p] for branch in branches for p in patterns if p in branch.on]
        number += 1
        if means := frozenset[str]().union(*(branch.means for branch in branches)):
            best = Found(number - at, means)
    return best if best.length != 1 else _parted(words[at], tongue)


def _parted(word: str, tongue: str) -> Found:
    """What a word means by its beginning, and by its end where that is another word: "Palliativ" and "pflege"."""
    on, patterns = _phrases(tongue).on, _patterns(word, tongue)
    known = {p: on[p].means for p in patterns if p in on and on[p].means}
    ended = {p for p in known if p.startswith("*") and not p.endswith("*")}
    begun = known.keys() - ended
    if not begun:
        return Found(1, frozenset().union(*known.values()))
    most = max(_letters(p) for p in begun)
    means = frozenset[str]().union(*(known[p] for p in begun if _letters(p) == most))
    apart = (known[p] for p in ended if most + _letters(p) <= len(word))
    follows = means.union(*(general()[each] for each in means if each in general()))
    more = frozenset[str]().union(*known.values())
    return Found(1, means, frozenset[str]().union(*apart) - follows, more - means)


def _letters(pattern: str) -> int:
    return len(pattern.strip("*"))


#: Letters that are no others with a mark.
_ALIKE = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d"})


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """A word in the letters of the file: without case and accents."""
    return fold(word).translate(_ALIKE)


def _phrases(tongue: str) -> _Branch:
    return table.phrases if (table := _tongues().get(tongue)) else _Branch()


@lru_cache(maxsize=50_000)
def _patterns(word: str, tongue: str) -> frozenset[str]:
    """The patterns that a folded word is an instance of."""
    table = _tongues().get(tongue)
    if table is None:
        return frozenset()
    found = {word} if word in table.whole else set[str]()
    found |= {f"{p}*" for p in table.begun.get(word[:_KEY], ()) if word.startswith(p)}
    found |= {f"*{p}" for p in table.ended.get(word[-_KEY:], ()) if word.endswith(p)}
    return frozenset(found | {f"*{p}*" for p in table.within if p in word})


@cache
def _tongues() -> dict[str, _Tongue]:
    found: dict[str, _Tongue] = {}
    for name, tag, _, phrase in written():
        table = found.setdefault(tag, _Tongue())
        branch = table.phrases
        for pattern in phrase:
            branch = branch.on.setdefault(pattern, _Branch())
            bare = pattern.strip("*")
            if pattern.startswith("*") and pattern.endswith("*"):
                table.within.add(bare)
            elif pattern.endswith("*"):
                table.begun.setdefault(bare[:_KEY], set()).add(bare)
            elif pattern.startswith("*"):
                table.ended.setdefault(bare[-_KEY:], set()).add(bare)
            else:
                table.whole.add(bare)
        branch.means.add(name)
    return found


_SMALL = frozenset(["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])


@lru_cache(maxsize=50_000)
def is_small(low: str, tongue: str) -> bool:
    """Whether a folded word only joins others in a language."""
    return low in _SMALL if tongue == "en" else languages.is_small(low, tongue)


def _words(phrase: str, tongue: str) -> tuple[str, ...]:
    """The patterns of a phrase, without what joins them, unless there is nothing else."""
    written = phrase.replace("'", " ").split()
    words = [word for word in written if len(word) > 1 and not is_small(fold(word), tongue)]
    return tuple(plain(word) for word in words or written)


_Spoken = list[tuple[str, list[str]]]


@cache
def _entries() -> list[tuple[str, tuple[str, ...], _Spoken]]:
    """Each concept with its more general ones and its phrases by language."""
    source = files("tailor.engine.offline").joinpath("thesaurus.txt").read_text("utf-8")
    found: list[tuple[str, tuple[str, ...], _Spoken]] = []
    for line in source.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        rest = line
        if not line.startswith(" "):
            head, _, rest = line.partition(":")
            name, _, more = head.partition(" > ")
            found.append((name.strip(), tuple(each.strip() for each in more.split(",") if each.strip()), []))
        for part in filter(None, map(str.strip, rest.split("|"))):
            tag, _, listed = part.partition(" ")
            found[-1][2].append((tag, [phrase for each in listed.split(",") if (phrase := each.strip())]))
    return found
