"""Is it over what the evidence has only begun, and held what it has no more? Who started a course has not passed it.

A clause tells of one thing: what stands in no other is begun, or has lapsed, as far as anybody knows.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Source
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_light

_OVER = frozenset(listed("completed complete finished passed obtained achieved gained earned"))
_BEGUN = re.compile(r"\b(?:started|begun|began|commenced|enrolled|since)\b", re.IGNORECASE)
_ENDED = re.compile(
    r"\b(?:complet\w+|finish\w+|pass(?:ed|es)?|obtained|achieved|gained|earned|ended|done|until|qualified)\b",
    re.IGNORECASE,
)
_LAPSED = re.compile(r"\b(?:expired|lapsed)\b", re.IGNORECASE)
_NO_MORE = re.compile(
    r"\b(?:expir\w+|laps\w+|former\w*|previous\w*|until|past|renew\w*|once|was|were|had)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"[;.\n|•]")
#: A person that has a lapsed customer has them for one.
_OF_TRADE = re.compile(
    r"\b(?:expired|lapsed) (?:patient|customer|client|member|donor|user|account|lead|product|item|stock|goods)",
    re.IGNORECASE,
)


def finished(case: Case) -> Iterator[Finding]:
    """The words of a text for what is over, or held, that its evidence has as begun, or as lapsed."""
    if not case.language.startswith("en"):
        return
    yield from _completed(case)
    yield from _lapsed(case)


def _completed(case: Case) -> Iterator[Finding]:
    words = case.reading.words
    for index, word in enumerate(words):
        if word.low not in _OVER:
            continue
        part = case.part_of(index)
        things = [n for n in case.content(part) if n != index and not words[n].low[0].isdigit()]
        clauses = [c for s in case.sources for c in _clauses(s) if _shares(case, c, things)]
        if clauses and all(_BEGUN.search(c) and not _ENDED.search(c) for c in clauses):
            yield Finding("credential", word.start, word.end, "soft", None)


def _lapsed(case: Case) -> Iterator[Finding]:
    text = [s for s in case.sources if _LAPSED.search(s.reading.text) and not _OF_TRADE.search(s.reading.text)]
    if not text or _NO_MORE.search(case.reading.text):
        return
    clauses = [(c, bool(_LAPSED.search(c))) for s in case.sources for c in _clauses(s)]
    for index, word in enumerate(case.reading.words):
        if is_light(word) or len(word.low) < _SHORT or index in case.excused:
            continue
        mine = re.compile(rf"\b{re.escape(word.low)}\b", re.IGNORECASE)
        where = [over for clause, over in clauses if mine.search(clause)]
        if where and all(where):
            yield Finding("credential", word.start, word.end, "soft", None)


_SHORT = 3


def _clauses(source: Source) -> list[str]:
    return [c for c in _CLAUSE.split(source.reading.text) if c.strip()]


def _shares(case: Case, clause: str, things: list[int]) -> bool:
    """Whether a clause has most of the things that a part of the text speaks of."""
    lows = clause.casefold()
    return bool(things) and 2 * sum(case.reading.words[n].low in lows for n in things) > len(things)
