"""Words, and which of them mean the same, by the groups of `words.txt`.

They are made for comparing two lines about the same work, nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking.forms import bases
from tailor.model.checking.stems import fold, listed, stem

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?")
#: Scripts that write words without spaces: hiragana, katakana, Chinese characters; and Korean, whose particles follow
#: names and numbers at once.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_RUNS = re.compile(
    r"[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\u3005\u3400-\u9fff]+|[\uac00-\ud7a3]+|"
    r"(?:(?![\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])[^\W_])+"
)
_CHARACTERS = re.compile(r"[\u3005\u3400-\u9fff]{3,}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start:end` of a comparable text; `low` is folded, `stem` what it is compared by."""

    text: str
    start: int
    end: int
    low: str
    stem: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def odd(self) -> bool:
        """Whether it is written as names are: `FastAPI`, `KPMG`, `p95`, `k8s`; a mere number is not."""
        return _is_odd(self.text)


@lru_cache(maxsize=16384)
def _is_odd(text: str) -> bool:
    inner = any(c.isupper() for c in text[1:])
    mixed = text[0].isalpha() and any(c.isdigit() for c in text)
    return inner or mixed


@dataclass(slots=True)
class _Lexicon:
    function: set[str] = field(default_factory=set)
    free: set[str] = field(default_factory=set)
    light: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)
    groups: dict[str, set[int]] = field(default_factory=dict)
    beginnings: dict[str, set[int]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)


def load() -> None:
    """Read the lists now rather than at the first word."""
    _lexicon()


@lru_cache(maxsize=256)
def words(text: str) -> tuple[Word, ...]:
    """The words of a comparable text; who looks for its figures asks for them again."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        written = match.group()
        start, end = match.span()
        if not written.isascii() and _UNSPACED.search(written):
            found += _unspaced(written, start)
            continue
        if "'" in written:
            head, _, tail = written.partition("'")
            if tail.lower() in ("s", "t", "re", "ve", "ll", "d", "m"):
                written, end = head, start + len(head)
            elif len(head) <= 2 or head.lower() in _ELIDED:  # French and Italian elision: l'équipe, d'un
                start, written = start + len(head) + 1, tail
        found.append(_word(written, start, end))
    return tuple(found)


#: Small words that lose their vowel before another: "dell'orto", "jusqu'à".
_ELIDED = frozenset(listed("all dell nell sull dall coll quell quest jusqu lorsqu puisqu quelqu"))


def spaced(text: str) -> str:
    """A text, as long as it was, with spaces for the characters that would hide a name beside them ("Javaで")."""
    return text if text.isascii() else _UNSPACED.sub(" ", text)


def _unspaced(written: str, start: int) -> Iterator[Word]:
    """The words of a run without spaces: cut where the script changes, and Chinese characters two by two."""
    for run in _RUNS.finditer(written):
        if not _CHARACTERS.fullmatch(run.group()):
            yield _word(run.group(), start + run.start(), start + run.end())
            continue
        for at in range(run.start(), run.end() - 1):
            yield _word(written[at : at + 2], start + at, start + at + 2)


def _word(written: str, start: int, end: int) -> Word:
    low, cut = _forms(written)
    return Word(written, start, end, low, cut)


@lru_cache(maxsize=16384)
def _forms(written: str) -> tuple[str, str]:
    low = fold(written)
    return low, stem(low)


def is_function(low: str) -> bool:
    """Whether a word carries no meaning of its own (articles, prepositions, pronouns, auxiliaries)."""
    return low in _lexicon().function


def is_free(word: Word) -> bool:
    """Whether a word adds no fact: filler such as "successfully", or what any line of work has ("tasks")."""
    lexicon = _lexicon()
    return word.low in lexicon.function or (
        word.stem in lexicon.free and not word.low.endswith(_MADE_THINGS) and not _is_derived(word.low)
    )


#: What a verb that says little makes a thing: "lettings", "floor coverings".
_MADE_THINGS = "ings"


def is_light(word: Word) -> bool:
    """Whether a word claims nothing when a rewrite adds it ("solution", "patients", "using", "mainly")."""
    return (
        word.stem in _lexicon().light and word.low not in _CLAIMING and not _is_derived(word.low)
    ) or word.low in _SLIGHT_ADVERBS


def is_filler(low: str) -> bool:
    """Whether a folded word is one of the listed that claim nothing, in the very form that it has."""
    return low in _lexicon().written


@lru_cache(maxsize=16384)
def _is_derived(low: str) -> bool:
    """Whether a folded word is none of the listed ones, though it has the stem of one: "residential"."""
    return low.endswith(_OF_A_KIND) and bases(low).isdisjoint(_lexicon().plain)


#: How English adjectives end that say of which kind something is.
_OF_A_KIND = ("al", "ic")


#: What is done "in advance" claims nothing, what is advanced does; nor is what is special merely specialised in.
_CLAIMING = frozenset({"advanced", "special"})


#: They hedge, place in time and order, or point. Any other adverb says how it was done: "remotely", "independently".
_SLIGHT_ADVERBS = frozenset(
    listed(
        "approximately roughly nearly mainly mostly primarily chiefly largely partly partially generally typically "
        "normally occasionally currently presently previously formerly initially originally finally eventually "
        "subsequently ultimately lately recently newly early firstly lastly respectively namely specifically "
        "particularly especially additionally similarly accordingly simultaneously jointly closely directly only "
        "merely simply plainly clearly briefly shortly immediately hourly daily weekly monthly quarterly yearly "
        "annually nightly friendly orderly timely properly correctly safely politely professionally positively "
        "highly truly really actually exactly likely smoothly promptly quickly slowly neatly "
        "separately individually collectively collaboratively"
    )
)


def groups(word: Word) -> frozenset[int]:
    """The groups of equivalent words that a word belongs to."""
    return groups_of(word.low, word.stem)


@lru_cache(maxsize=16384)
def groups_of(low: str, stem_: str) -> frozenset[int]:
    """The groups of a folded word and its stem."""
    lexicon = _lexicon()
    found = set(lexicon.groups.get(stem_, ()))
    for length in range(_SHORTEST, min(len(low), _LONGEST) + 1):
        found |= lexicon.beginnings.get(low[:length], set())
    return frozenset(found)


#: How long the beginnings of words in the groups are ("senk*").
_SHORTEST, _LONGEST = 4, 14


def phrases(sequence: tuple[Word, ...]) -> list[tuple[int, int, int]]:
    """The phrases of groups that stand in a text: (first word, last word + 1, group)."""
    known = _lexicon().phrases
    found = []
    for at, word in enumerate(sequence):
        for stems, group in known.get(word.stem, ()):
            size = len(stems) + (at + 1 < len(sequence) and sequence[at + 1].low in _PARTING)
            run = (word, *sequence[at + 1 + size - len(stems) : at + size])
            if tuple(w.stem for w in run) == stems and not _is_otherwise(sequence, at, at + size):
                found.append((at, at + size, group))
    return found


def _is_otherwise(sequence: tuple[Word, ...], at: int, end: int) -> bool:
    """Whether a phrase has another meaning by what stands behind it: "put in a request"."""
    if sequence[at].low not in ("put", "putting", "puts") or sequence[end - 1].low != "in":
        return False
    return any(w.low.removesuffix("s") in _PUT_IN for w in sequence[end : end + 3])


_PUT_IN = frozenset(
    listed("request application bid claim offer order hour overtime shift time complaint word effort tender appearance")
)
#: What may stand between a verb and its particle: "wrote them down"; "it" may be IT.
_PARTING = frozenset({"them", "him", "her"})


@cache
def _lexicon() -> _Lexicon:
    """The lists of `words.txt`, read once a process."""
    lexicon = _Lexicon()
    section = ""
    number = 0
    for line in files("tailor.model.checking").joinpath("words.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == "function":
            lexicon.function.update(fold(w) for w in line.split())
        elif section == "light":
            _add(lexicon, lexicon.light, line)
        elif section == "free":
            _add(lexicon, lexicon.free, line)
        else:
            number += 1
            for member in line.split(","):
                if member.strip().endswith("*"):
                    beginning = fold(member.strip(" *"))
                    if not _SHORTEST <= len(beginning) <= _LONGEST:
                        raise ValueError(f"not the beginning of a word: {member!r}")
                    lexicon.beginnings.setdefault(beginning, set()).add(number)
                    continue
                stems = tuple(stem(fold(m.group())) for m in _WORD.finditer(member))
                if len(stems) == 1:
                    lexicon.groups.setdefault(stems[0], set()).add(number)
                elif stems:
                    lexicon.phrases.setdefault(stems[0], []).append((stems, number))
    return lexicon


def _add(lexicon: _Lexicon, stems: set[str], line: str) -> None:
    written = [fold(w) for w in line.split()]
    stems.update(map(stem, written))
    lexicon.written.update(written)
    lexicon.plain.update(base for w in written for base in bases(w))
