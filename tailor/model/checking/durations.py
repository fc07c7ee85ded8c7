"""Numbers that are written without one: "for a year", "half a day", "came second"."""

import re
from itertools import pairwise

from tailor.model.checking.figure import Figure, following
from tailor.model.checking.languages import language as lists_of
from tailor.model.checking.numerals import UNITS
from tailor.model.checking.shares import hedge
from tailor.model.checking.words import Word

_LASTING = {"for", "within", "in", "after", "over", "lasting", "under", "than", "half", "seit", "pendant", "durante",
            "innerhalb", "binnen", "dans", "entro", "innen", "inom", "inden"}  # fmt: skip
_SINGLE = {"a", "an", "one", "the", "ein", "eine", "einem", "einer", "eines", "une", "un", "una", "ett", "et", "een"}


def durations(text: str, sequence: tuple[Word, ...], language: str) -> list[Figure]:
    """ "For a year", "within an hour", "half a day": one of a unit of time."""
    found = _fortnights(text, sequence) if language == "en" else []
    units = lists_of(language).units
    for number, (before, article, word) in enumerate(zip(sequence, sequence[1:], sequence[2:], strict=False)):
        if article.low not in _SINGLE or not (before.low in _LASTING or _is_end(text, sequence, number)):
            continue
        unit, factor = UNITS.get(units.get(word.low, word.low), ("", 1.0))
        if unit != "time" or len(word.low) < 3:
            continue
        if (word.low.endswith("s") and word.low not in units) or (article.low == "the" and before.low != "within"):
            continue
        share = 0.5 if before.low == "half" else 1.0
        first = before if before.low == "half" else article
        found.append(
            Figure(
                first.start,
                word.end,
                text[first.start : word.end],
                (share * factor,),
                unit,
                hedge(text, first.start),
                noun=following(sequence, word.end),
                raw=share,
            )
        )
    return found


def _fortnights(text: str, sequence: tuple[Word, ...]) -> list[Figure]:
    """ "Their first fortnight": two weeks, with no article."""
    factor = UNITS["week"][1]
    return [
        Figure(
            word.start,
            word.end,
            text[word.start : word.end],
            (2 * factor,),
            "time",
            noun=following(sequence, word.end),
            raw=2.0,
        )
        for before, word in pairwise(sequence)
        if word.low == "fortnight" and before.low in _NUMBERED
    ]


_NUMBERED = frozenset({"first", "last", "final", "opening", "initial", "second", "past", "next"})


def _is_end(text: str, sequence: tuple[Word, ...], number: int) -> bool:
    """Whether a word before a time opens an end of a change: "from a day to an hour", "took a day, takes an hour"."""
    low = sequence[number].low
    if low in _TAKING:
        return True
    if low == "from":
        return _CHANGES.match(text, sequence[number].start) is not None
    return low == "to" and number > 1 and any(w.low == "from" for w in sequence[max(0, number - _REACH) : number])


_TAKING = frozenset({"take", "takes", "took", "taking", "taken"})
_CHANGES = re.compile(
    r"from (?:a|an|one) [a-z]+ to (?:a|an|one|about|under|less|half|\d|[a-z]+ [a-z]+)\b", re.IGNORECASE
)
#: So many words before the end of a change its beginning stands.
_REACH = 5
_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "erster": 1, "zweiter": 2, "premier": 1}
_RANKED = {"came", "come", "coming", "ranked", "ranking", "finished", "finishing", "placed", "placing", "ranks"}


def ranks(sequence: tuple[Word, ...]) -> list[Figure]:
    """ "Came second of nine", "first place": a rank, where "first aid" and "second line" are none."""
    found = []
    for number, word in enumerate(sequence):
        if word.low not in _RANKS:
            continue
        before = {w.low for w in sequence[max(0, number - 3) : number]}
        after = sequence[number + 1].low if number + 1 < len(sequence) else ""
        if after in ("place", "prize", "rank") or (_RANKED & before and after in ("", "of", "out", "in", "among")):
            value = float(_RANKS[word.low])
            found.append(
                Figure(word.start, word.end, word.text, (value,), ordinal=True, noun=following(sequence, word.end))
            )
    return found
