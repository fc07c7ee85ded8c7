"""Which counts make up another: fourteen pickers and two drivers are sixteen people, 2019, 2022 and 2023 three years.

A sum holds when the text lays it out ("three students, one doctoral and two …"), says that it adds up, or counts what
all of the counts are of: the same thing, people, or something more general.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from tailor.model.checking.figure import Figure
from tailor.model.checking.forms import bases
from tailor.model.checking.numerals import MULTIPLES
from tailor.model.checking.people import is_people
from tailor.model.checking.reading import Reading, tells
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.synonyms import said_by
from tailor.model.checking.words import is_function

#: A sum of more counts than this is nobody's; and counts so far apart, in characters, stand in no row.
_MOST, _REACH = 6, 90
#: How many words behind a number may name what it counts.
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things: the words that may name them, by their indices; none where they are left out."""

    value: float
    start: int
    end: int
    nouns: tuple[int, ...]


def is_sum(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a figure of a text is the sum of counts that stand side by side in a passage."""
    if figure.value < 3 or figure.unit or figure.ordinal or figure.vague:
        return False
    if (years := _years(reading)) and not _years(evidence) <= years:
        return False  # What two years make is not what one of them had.
    rows = [row for run in _runs(counts(evidence), evidence) for row in _rows(run)]
    return any(sum(c.value for c in row) == figure.value and _belong(row, figure, reading, evidence) for row in rows)


def counts(reading: Reading) -> list[Count]:
    """The whole numbers of things in a text, "one" and "and a" among them."""
    found = [
        Count(f.value, f.start, f.end, _nouns(reading, f.noun))
        for f in reading.figures
        if not (f.unit or f.year or f.ordinal or f.vague)
        and f.value == int(f.value)
        and f.value < 1e6
        and not _MARK.search(reading.text, max(0, f.start - _MARKED), f.start)
    ]
    taken = {c.start for c in found}
    found += [
        Count(1.0, *m.span(), _nouns(reading, reading.at(*m.span()).stop))
        for m in _ONE.finditer(reading.text)
        if m.start() not in taken
    ]
    return sorted(found, key=lambda c: c.start)


#: A target is no count of anything that could be added.
_MARK = re.compile(r"\b(?:targets?|goals?|quotas?|capacity|limit)(?: of| was| is|:)? $", re.IGNORECASE)
_MARKED = 16
_ONE = re.compile(
    r"\b(?:one|eine?n?|une?|una|uno|een|uma?|(?<=and )an?|(?<=plus )an?)(?= [^\W\d_])(?! (?:of|von|des|de|van) )",
    re.IGNORECASE,
)


def _nouns(reading: Reading, first: int) -> tuple[int, ...]:
    """The words behind a number up to a function word or a stop: what it counts."""
    if first < 0:
        return ()
    found = []
    for n in range(first, min(first + _NAMED, len(reading.words))):
        before = reading.words[n - 1].end if n else 0
        if is_function(reading.words[n].low) or reading.text[before : reading.words[n].start].strip(" -'"):
            break
        found.append(n)
    return tuple(found)


def _things(reading: Reading, first: int) -> tuple[int, ...]:
    """The words behind a number that name what it counts, in a row if need be ("30 doors and windows")."""
    found = list(_nouns(reading, first))
    while found and found[-1] + 2 < len(reading.words) and reading.words[found[-1] + 1].low in _AND:
        found += _nouns(reading, found[-1] + 2) or [found[-1] + 1]
    return tuple(found)


_AND = frozenset({"and", "und", "et", "y", "e", "en"})


def _runs(found: list[Count], evidence: Reading) -> list[list[Count]]:
    """The counts that stand side by side, within one sentence and no range."""
    runs: list[list[Count]] = []
    for count in found:
        between = evidence.text[runs[-1][-1].end : count.start] if runs else ""
        ranged = runs and _is_range(runs[-1][-1], between, evidence)
        if runs and len(between) <= _REACH and not _PARTED.search(between) and not ranged:
            runs[-1].append(count)
        else:
            runs.append([count])
    return runs


def _is_range(left: Count, between: str, evidence: Reading) -> bool:
    """Whether a number and the next are the ends of a range: "8 to 10", "between 8 and 10"."""
    return bool(_RANGE.fullmatch(between)) or (
        between.strip() == "and" and evidence.text[: left.start].rstrip().casefold().endswith(("between", "from"))
    )


_PARTED = re.compile(r"[.:(]\s|\bof (?:them|which|whom|these)\b|\b(?:to|from|instead)\b")
_RANGE = re.compile(r"\s*(?:-|to|bis|a|à|or)\s*", re.IGNORECASE)


def _rows(run: list[Count]) -> list[list[Count]]:
    return [run[a:b] for a in range(len(run)) for b in range(a + 2, min(len(run), a + _MOST) + 1)]


def _belong(row: list[Count], figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a figure may count the things of a row taken together."""
    if tells(reading.text, _TOTAL):
        return True
    if figure.noun >= 0 and reading.words[figure.noun].low in _STRONG:
        return all(_are_people(c, evidence) for c in row)
    mine = _things(reading, figure.noun)
    rest = sorted(c.value for c in counts(reading) if c.start != figure.start)
    if _lays_out(sorted(c.value for c in row), rest):
        return True
    named = [c for c in row if c.nouns]
    if not mine or not named:
        return False
    if any(is_people(reading.words[n]) for n in mine) and _is_any(reading, mine):
        return all(_are_people(c, evidence) for c in row)
    return all(
        _is_kind(c, mine, reading, evidence)
        or (_are_names(c, evidence) and c is not row[-1] and _is_kind(row[-1], mine, reading, evidence))
        for c in named
    )


def _are_names(count: Count, evidence: Reading) -> bool:
    """Whether behind a number stand names alone, so that it counts what the next does: "30 Oracle and 12 … servers"."""
    behind = evidence.words[count.nouns[-1] + 1 : count.nouns[-1] + 2]
    return all(evidence.words[n].capital for n in count.nouns) and any(w.low in _AND for w in behind)


#: "Sixteen-strong", "a five-person team".
_STRONG = frozenset(listed("strong person member man people kopf kopfig kopfige personen"))
_ANYBODY = frozenset(
    listed("people person staff employees colleagues workers team members personen personas personnes")
)


def _is_any(reading: Reading, nouns: tuple[int, ...]) -> bool:
    return any(reading.words[n].low in _ANYBODY for n in nouns)


def _are_people(count: Count, evidence: Reading) -> bool:
    return not count.nouns or any(is_people(evidence.words[n]) for n in count.nouns)


def _lays_out(row: list[float], rest: list[float]) -> bool:
    """Whether a text names the numbers of a row, too."""
    remaining = list(rest)
    for value in row:
        if value not in remaining:
            return False
        remaining.remove(value)
    return True


def _is_kind(count: Count, mine: tuple[int, ...], reading: Reading, evidence: Reading) -> bool:
    """Whether what a count of the evidence is of is what the text counts, or a kind of it."""
    for n in mine:
        word = reading.words[n]
        wider = said_by(word.low)
        for other in count.nouns:
            theirs = evidence.words[other]
            if theirs.stem == word.stem or not wider.isdisjoint(bases(theirs.low)):
                return True
    return False


_TOTAL = re.compile(
    r"\b(?:total|altogether|in all|combined|between them|overall|insgesamt|zusammen|gesamt|au total|en tout|soit|"
    r"en total|in totale|ao todo|em total|in totaal|samen)\b",
    re.IGNORECASE,
)


def is_rest(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a figure is what is left of a whole: eleven, of which eight were viable, leaves three that were not."""
    if figure.unit or figure.ordinal or figure.vague:
        return False
    excepted = reading.text[: figure.start].casefold().endswith(("all but ", "except "))
    if not excepted and not _NOT.search(reading.text, figure.end, figure.end + _REACH):
        return False
    return any(
        whole.value - part.value == figure.value and part.value > 0 and not _ALIKE.search(evidence.text, part.end)
        for whole, part in pairwise(counts(evidence))
    )


_NOT = re.compile(
    r"\b(?:not|n't|never|non|without|remaining|rest|others?|left|fail\w*|nicht|kein\w*|pas|no|niet|übrigen|reste|resto|"
    r"still|outstanding)\b|\b(?:un|in|im)[a-z]{4,}(?:able|ed)\b",
    re.IGNORECASE,
)
_ALIKE = re.compile(r"\A (?:or|to|und mehr|or more)\b")


def is_years_named(figure: Figure, evidence: Reading) -> bool:
    """Whether so many single years are named, one by one: "in 2019, 2022 and 2023" is three times."""
    if fold(figure.text) in _GROWTH:
        return False
    years = _years(evidence)
    return 2 <= (figure.raw or figure.value) == len(years) and not tells(evidence.text, _PERIOD)


#: "Doubled" tells how much more, and not how often.
_GROWTH = MULTIPLES.keys() - {"twice"}


_PERIOD = re.compile(
    r"(?:19|20)\d\d ?(?:[-/]|(?:to|until|bis|à|a)\b) ?(?:[^\W\d_]+\.? )?(?:19|20)\d\d|\bsince\b|\bpresent\b"
)


def _years(reading: Reading) -> frozenset[float]:
    return frozenset(f.value for f in reading.figures if f.year)


def is_span_of_levels(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether so many levels lie between two that are named: "Years 7 to 9" are three."""
    if figure.ordinal or figure.vague or not 2 <= (figure.raw or figure.value) <= 13:
        return False
    near = {w.stem for w in reading.words[max(0, figure.noun - 1) : figure.noun + 2]} if figure.noun >= 0 else set()
    return any(
        int(m["last"]) - int(m["first"]) + 1 == (figure.raw or figure.value)
        and any(w.stem in near for w in evidence.words if w.start == m.start("label"))
        for m in _LEVELS.finditer(evidence.text)
    )


_LEVELS = re.compile(
    r"\b(?P<label>[Yy]ears?|[Gg]rades?|[Ll]evels?|[Ff]orms?|[Kk]lassen?|[Ss]tages?) "
    r"(?P<first>\d{1,2}) ?(?:-|to|bis|through) ?(?P<last>\d{1,2})\b"
)
