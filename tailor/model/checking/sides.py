"""On which side of what was meant: who ended over budget was not under it, who ran late not ahead of schedule."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed

_MORE, _LESS, _JUST = 1, -1, 0
_SIDES = {
    **dict.fromkeys(("over", "above", "ahead of", "in excess of", "past"), _MORE),
    **dict.fromkeys(("under", "below", "behind", "short of", "beneath"), _LESS),
    **dict.fromkeys(("within", "on", "to", "in line with"), _JUST),
    **dict.fromkeys(listed("exceeded exceeds exceeding exceed beat beats beating beaten surpassed surpassing"), _MORE),
    **dict.fromkeys(listed("outperformed outperforming overran overrunning overshot overspent"), _MORE),
    **dict.fromkeys(listed("missed missing undershot undershooting underspent"), _LESS),
}
_MARKS = (
    "budgets?|targets?|schedules?|plans?|forecasts?|quotas?|deadlines?|estimates?|expectations?|averages?|"
    "projections?|benchmarks?|goals?"
)
_SIDE = re.compile(
    rf"\b(?P<side>{'|'.join(sorted(_SIDES, key=len, reverse=True))}) "
    rf"(?:(?:the|a|my|our|its|their|all|every|each) )?(?:(?!and |but |to )[\w-]+ ){{0,2}}(?P<mark>{_MARKS})\b",
    re.IGNORECASE,
)


def sides(case: Case) -> Iterator[Finding]:
    """The sides of a budget, a target or a plan that a text claims, where the evidence speaks of the same."""
    if not case.language.startswith("en"):
        return
    for mark, side, start, end in _sides(case.reading.text):
        there = {other: s for s in case.bound for name, other, _, _ in _sides(s.reading.text) if name == mark}
        if side in there:
            yield Finding("outcome", start, end, "soft", there[side])
        elif there and (side or _MORE in there):
            yield Finding("outcome", start, end, "hard" if _JUST not in there else "soft", None)


#: So much of a target, and by how much it was passed.
_OF_TARGET = re.compile(rf"(?P<share>\d+(?:\.\d+)?) ?% of (?:[\w'-]+ ){{0,3}}(?:{_MARKS})\b", re.IGNORECASE)
_BY = re.compile(r"\bby (?P<share>\d+(?:\.\d+)?) ?%", re.IGNORECASE)


def passed_by(figure: Figure, reading: Reading, evidence: Reading) -> bool | None:
    """Whether a passage has so much of a target that it was passed by a figure of a text; none when nobody asks."""
    by = _bys(reading.text).get(figure.start)
    share = _of_target(evidence.text) if by is not None else None
    return None if by is None or share is None else abs(share - 100 - by) < _SLACK


@lru_cache(maxsize=4096)
def _bys(text: str) -> dict[int, float]:
    """By how much per cent a text says that something was passed, by where it says so."""
    if all(side != _MORE for _, side, _, _ in _sides(text)):
        return {}
    return {m.start("share"): float(m["share"]) for m in _BY.finditer(text)}


@lru_cache(maxsize=4096)
def _of_target(text: str) -> float | None:
    share = _OF_TARGET.search(text)
    return float(share["share"]) if share else None


_SLACK = 0.05


def is_beaten(case: Case, index: int) -> bool:
    """Whether a word opens what is over a budget or a target by a verb, and the evidence has it over that, too."""
    start = case.reading.words[index].start
    mine = next(((mark, side) for mark, side, at, _ in _sides(case.reading.text) if at == start), None)
    return mine is not None and any(
        mine == (mark, side) for s in case.bound for mark, side, _, _ in _sides(s.reading.text)
    )


@lru_cache(maxsize=4096)
def _sides(text: str) -> tuple[tuple[str, int, int, int], ...]:
    """What a text measures something by, on which side of it, and where it says so."""
    return tuple(
        (m["mark"].casefold().removesuffix("s"), _SIDES[m["side"].casefold()], m.start(), m.end())
        for m in _SIDE.finditer(text)
    )
