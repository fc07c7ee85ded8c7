"""What a text in a language other than English means, and how much of a wish a line says in whatever words.

The sentence model was trained on English. Elsewhere a wish is taken apart into the words that carry it; each is said by
a word of the same concept (`thesaurus`), of the same root, or by one that is made of it ("Krippengruppe" of "Krippe").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.engine.offline import thesaurus
from tailor.engine.offline.words import is_asking, names, negated, stem
from tailor.model import vocabulary
from tailor.model.checking import kin, languages, numerals
from tailor.model.folding import fold
from tailor.model.wishes import alternatives

#: How much of a wish a line must say; and the score of a line that says so much, and of one that says all of it.
MOST = 0.66
SAID_MOST, SAID_ALL = 0.45, 0.66

#: What French and Italian join to the next word by an apostrophe is none: "dell'agenda".
_WORD = re.compile(
    r"(?<![^\W\d_])(?!(?:[cdjlmnst]|qu|dell|all|nell|sull|dall|un|quell|quest)['’]\w)[^\W\d_]+(?:[+#]+)?", re.IGNORECASE
)
#: Roots and parts of words have so many letters.
_ROOT, _PART = 4, 5


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that a text says: a known name, or a word or phrase with its concepts and its roots.

    ends: the concepts of the end of a word that is made of two, which must be said as well as those of its beginning.
    more: what it tells besides, and does not ask for.
    """

    word: str
    name: str = ""
    concepts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    light: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text says in some languages: its units, all their concepts and names with what follows, all roots.

    unknown: the roots of words of no concept · words: the longer ones, as they are.
    """

    tongues: frozenset[str]
    units: tuple[Unit, ...]
    concepts: frozenset[str]
    names: frozenset[str]
    roots: frozenset[str]
    unknown: frozenset[str]
    words: frozenset[str]

    @property
    def heavy(self) -> tuple[Unit, ...]:
        """The units that carry the text; what is done in every trade only where there is nothing else."""
        return tuple(u for u in self.units if not u.light) or self.units


def tongues_of(*tags: str) -> frozenset[str] | None:
    """The languages of a posting and a résumé with English beside them; None where they are all English."""
    found = frozenset(languages.primary(tag) for tag in tags if tag)
    return found | {"en"} if found - {"en"} else None


@lru_cache(maxsize=8_000)
def meaning(text: str, tongues: frozenset[str]) -> Meaning:
    """Take a text apart; what it denies is not in it."""
    units: list[Unit] = []
    at = 0
    for mention in names(text):
        units += _units(text[at : mention.start], tongues)
        if not negated(text, mention.start):
            more = frozenset[str]().union(*(u.concepts | u.more for u in _units(mention.text, tongues)))
            concepts = _concepts(mention.text, tongues)
            units.append(Unit(fold(mention.text), mention.canonical, concepts, more=more - concepts))
        at = mention.end
    units += _units(text[at:], tongues)
    kept = tuple(u for u in units if not _asks(u))
    said = frozenset(u.name for u in units if u.name)
    concepts = frozenset[str]().union(*(u.concepts | u.ends | u.more for u in units))
    more = frozenset[str]().union(*(thesaurus.general()[c] for c in concepts if c in thesaurus.general()))
    return Meaning(
        tongues,
        kept,
        concepts | more,
        said | {general for name in said for general in vocabulary.implies(name)},
        frozenset[str]().union(*(u.roots for u in kept)),
        frozenset[str]().union(*(u.roots for u in kept if not u.concepts)),
        frozenset(w for u in kept for w in u.word.split() if len(w) >= _PART),
    )


def _asks(unit: Unit) -> bool:
    return any(c == thesaurus.ASKING or c.startswith(thesaurus.DEGREE) for c in unit.concepts)


def _concepts(text: str, tongues: frozenset[str]) -> frozenset[str]:
    words = [thesaurus.plain(w) for w in _WORD.findall(text)]
    return frozenset[str]().union(*(thesaurus.longest(words, 0, t).means for t in tongues))


def _units(text: str, tongues: frozenset[str]) -> list[Unit]:
    """The units of a text that has no known name in it, the longest phrases first."""
    found: list[Unit] = []
    spans = [m for m in _WORD.finditer(text) if len(m[0]) > 1 and not _says_nothing(fold(m[0]), tongues)]
    words = [thesaurus.plain(m[0]) for m in spans]
    at = 0
    while at < len(words):
        phrases = _phrases(words, at, tongues)
        length = max(each.length for each in phrases)
        # A phrase of one length may be one in two languages.
        longest = [each for each in phrases if each.length == length > 0]
        means = frozenset[str]().union(*(each.means for each in longest))
        ends = frozenset[str]().union(*(each.ends for each in longest))
        more = frozenset[str]().union(*(each.more for each in longest))
        taken = spans[at : at + max(length, 1)]
        if not negated(text, taken[0].start()) and (means or not is_asking(taken[0][0])):
            low = fold(taken[0][0])
            alone = frozenset({low} if len(taken) == 1 else ())
            roots = _roots(low, tongues) if alone and not _is_name(taken[0], tongues) else alone
            word = " ".join(words[at : at + len(taken)])
            light = (thesaurus.LIGHT in means and thesaurus.LIGHT not in ends) or _is_left_open(text, taken[-1])
            found.append(Unit(word, "", _own(means), ends - {thesaurus.LIGHT}, more, roots, light))
        at += len(taken)
    return found


@lru_cache(maxsize=50_000)
def _says_nothing(low: str, tongues: frozenset[str]) -> bool:
    """Whether a word joins others, or is a number, in one of the languages."""
    return any(thesaurus.is_small(low, t) or low in numerals.small(t) for t in tongues)


@lru_cache(maxsize=50_000)
def _roots(low: str, tongues: frozenset[str]) -> frozenset[str]:
    own = (root for tongue in tongues - {"en"} for root in kin.roots(low, tongue))
    return frozenset(root for root in (*own, stem(low)) if len(root) >= _ROOT) | {low}


def _is_left_open(text: str, word: re.Match[str]) -> bool:
    """Whether a word is the first part of one whose end stands behind the next: "Früh- und Spätdienst"."""
    return text[word.end() : word.end() + 2] == "- "


def _is_name(word: re.Match[str], tongues: frozenset[str]) -> bool:
    """Whether a word within a text is written large where only names are: it is said by itself alone."""
    return "de" not in tongues and word.start() > 0 and word[0][0].isupper()


def _own(means: frozenset[str]) -> frozenset[str]:
    """What a phrase means, without what only follows from that."""
    follows = frozenset[str]().union(*(thesaurus.general()[each] for each in means if each in thesaurus.general()))
    return means - follows - {thesaurus.LIGHT}


def _phrases(words: Sequence[str], at: int, tongues: frozenset[str]) -> list[thesaurus.Found]:
    """The phrases that begin at a word; an English one only where there is none of another language."""
    own = [thesaurus.longest(words, at, t) for t in tongues - {"en"}]
    english = thesaurus.longest(words, at, "en")
    return [*own, english] if english.length > max(each.length for each in own) else own


def ranks(text: str, tongues: frozenset[str]) -> list[int]:
    """The ranks of the degrees that a text names in its language, as `degrees.ranks` counts them."""
    direct = frozenset[str]().union(*(unit.concepts for unit in _units(text, tongues)))
    return [int(each.removeprefix(thesaurus.DEGREE)) for each in direct if each.startswith(thesaurus.DEGREE)]


def begins_with_degree(text: str, tongues: frozenset[str]) -> bool:
    """Whether the first thing that a wish asks for is a degree or a trade that was learnt."""
    units = (unit for unit in _units(text, tongues) if thesaurus.ASKING not in unit.concepts)
    first = next(units, None)
    return first is not None and any(each.startswith(thesaurus.DEGREE) for each in first.concepts)


def says_nothing(part: str, tongues: frozenset[str]) -> bool:
    """Whether a part of a wish is of what is done in every trade alone: it adds nothing to be shown."""
    return all(unit.light for unit in meaning(part, tongues).units)


def covered(wish: str, line: Meaning) -> float:
    """How much of a wish a line says, 0 to 1: of a choice, as much as of the way that it says best."""
    ways = [meaning(way, line.tongues).heavy for way in _ways(wish)]
    return max((_share(units, line) for units in ways if units), default=0.0)


_AND = re.compile(r"\s*(?:,|\b(?:and|und|et|y|e|ed|en|i|oraz|och|og|a|sowie)\b|&|\+)\s*", re.IGNORECASE)


def with_heading(line: Meaning, heading: Meaning) -> Meaning:
    """A line as it is read below the heading of its position, which says who did that and where."""
    return Meaning(
        line.tongues,
        line.units,
        line.concepts | heading.concepts,
        line.names,
        line.roots | heading.roots,
        line.unknown | heading.unknown,
        line.words | heading.words,
    )


def score(wish: str, said: float, line: Meaning) -> float:
    """How well a line fits a wish of which it says so much: it may say all of one of its parts ("X and Y")."""
    if said >= 1:
        return SAID_ALL
    parts = [meaning(part, line.tongues).heavy for part in _AND.split(wish)] if said else []
    whole = any(_share(units, line) >= 1 for units in parts if units) and sum(map(bool, parts)) > 1
    return SAID_MOST if said >= MOST or whole else 0.0


_EITHER = re.compile(r"\s*(?:\b(?:or|oder|ou|o|u|of|lub|nebo|eller)\b|/|\()\s*", re.IGNORECASE)


#: "Excel (tablas dinámicas y macros)": what is joined in brackets is asked for as well.
_ALL_IN_BRACKETS = re.compile(r"\([^()]*\s(?:und|et|y|e|en|i|och|og|a)\s[^()]*\)", re.IGNORECASE)


@lru_cache(maxsize=2_000)
def _ways(wish: str) -> tuple[str, ...]:
    """A wish, and the ways in which it may be met; what leads to the first of them is meant of the others as well."""
    if _ALL_IN_BRACKETS.search(wish) or (not alternatives(wish) and not re.search(r"\s[ou]\s|\(", wish)):
        return (wish,)
    parts = [part for part in _EITHER.split(wish) if part.strip(" )")]
    if not parts:
        return (wish,)
    first, *others = parts
    led = first.split()[:-1]
    lead = " ".join(led)
    return (wish, first, *(other if len(other.split()) > len(led) else f"{lead} {other}" for other in others))


def _share(units: tuple[Unit, ...], line: Meaning) -> float:
    return sum(_is_said(unit, line) for unit in units) / len(units)


def _is_said(unit: Unit, line: Meaning) -> bool:
    if unit.name and unit.name in line.names:
        return True
    if unit.concepts and not unit.concepts.isdisjoint(line.concepts):
        return not unit.ends or not unit.ends.isdisjoint(line.concepts)
    # What is known to be of one thing is not said by a like word of another: "Lager" by "Lagerung".
    if not unit.roots.isdisjoint(line.unknown if unit.concepts else line.roots) or unit.word in line.words:
        return True
    if unit.concepts or unit.name or " " in unit.word:
        return False
    return any(_is_made_of(unit.word, line, t) for t in line.tongues if kin.compounds(t))


def _is_made_of(word: str, line: Meaning, tongue: str) -> bool:
    """Whether a line has a word that is made of one, or both parts of one that is made of two."""
    if len(word) >= _PART and any(kin.within(word, other, tongue) for other in line.words if len(other) > len(word)):
        return True
    return any(
        _is_part_said(head, line, tongue) and _is_part_said(tail, line, tongue)
        for head, tail in kin.halves(word)
        if len(tail) >= _ROOT
    )


@lru_cache(maxsize=50_000)
def _part(part: str, tongues: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The concepts and the roots of a part of a word."""
    concepts = (thesaurus.longest((part,), 0, t).means for t in tongues)
    return frozenset[str]().union(*concepts) - {thesaurus.LIGHT, thesaurus.ASKING}, _roots(part, tongues)


def _is_part_said(part: str, line: Meaning, tongue: str) -> bool:
    concepts, roots = _part(part, line.tongues)
    if not concepts.isdisjoint(line.concepts) or not roots.isdisjoint(line.roots):
        return True
    return len(part) >= _PART and any(other.startswith(part) for other in line.words)
