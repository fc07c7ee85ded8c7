"""What a text that keeps nearly all of a line has put in or put in the place of its words.

Where a line is said anew in other words, a new one is mostly another way of saying it; where nearly every word of it
stands still, the one that changed is what the text is about: paper plans that became electronic, a merit a distinction.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.forms import bases
from tailor.model.checking.lexicon import opposites
from tailor.model.checking.naming import names_what_it_is
from tailor.model.checking.rephrasing import is_alike
from tailor.model.checking.segments import is_act
from tailor.model.checking.served import is_served
from tailor.model.checking.words import Word, is_free, is_function, is_light

#: So much of a line's words must stand in the text, in their order; a shorter line has too few to tell.
_KEPT, _SHORTEST = 0.8, 5
#: More words than these in one place are another way of saying it.
_MOST = 2


def contrast(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words that a text puts in the place of a line's; `taken` are words with a finding already."""
    if case.before is None or not case.language.startswith("en"):
        return
    yield from _reversed(case, taken)
    if not case.single:
        return
    mine, theirs = case.reading.words, case.before.reading.words
    if len(theirs) < _SHORTEST or len(mine) > 60:
        return
    matcher = SequenceMatcher(None, [w.stem for w in theirs], [w.stem for w in mine], autojunk=False)
    blocks = matcher.get_opcodes()
    kept = sum(b - a for tag, a, b, _, _ in blocks if tag == "equal")
    if kept < _KEPT * len(theirs):
        return
    line = {w.stem for w in theirs}
    for tag, a, b, c, d in blocks:
        if tag == "replace" and (moved := _moved(case, range(c, d))):
            yield Finding("wording", mine[moved[0]].start, mine[moved[-1]].end, "soft", None)
            continue
        if tag != "replace" or d - c > _MOST or b - a > _MOST + 1:
            continue
        out = [w for w in theirs[a:b] if _says(w)]
        for index in range(c, d):
            word = mine[index]
            if index in taken | case.excused | case.reading.numeric or not _says(word) or word.stem in line or not out:
                continue
            if any(is_alike(word, other) for other in out) or _is_told(case, word) or case.says(case.before, index):
                continue
            if all(is_light(other) for other in out) and _is_of_heading(case, word):
                continue  # "The centre" for the building: the heading says which it is.
            if d - c > b - a and (is_light(word) or is_served(case, index) or _is_of_entry(case, index)):
                continue  # "Handled guest complaints", of answered ones: put in, not put in the place of another.
            if names_what_it_is(case, index):
                continue  # "In a single case", of the largest.
            if is_act(case.reading, index, opens=not index):
                continue  # Another verb is judged by what it weighs.
            yield Finding("wording", word.start, word.end, "soft", None)


def _moved(case: Case, among: range) -> list[int]:
    """The new words in one place of a line, where another line of the entry has them all: its subject was moved."""
    new = [n for n in among if _says(case.reading.words[n]) and n not in case.excused | case.reading.numeric]
    lows = {case.reading.words[n].low for n in new}
    if len(new) < _MOST or any(any(case.says(s, n) for s in case.bound) for n in new):
        return []
    return new if any(lows <= s.reading.lows for s in case.sources if s not in case.bound) else []


def _says(word: Word) -> bool:
    return not is_function(word.low) and not is_free(word) and not word.low[0].isdigit()


def _is_of_entry(case: Case, index: int) -> bool:
    """Whether a word describes one that the line has by what another line tells of: "test results"."""
    word, after = case.reading.words[index], index + 1
    if after >= len(case.reading.words) or case.before is None or not case.says(case.before, after):
        return False
    return any(word.low in s.reading.lows for s in case.sources)


def _is_of_heading(case: Case, word: Word) -> bool:
    return any(word.low in s.reading.lows for s in case.bound if s.passage.ref == s.passage.item)


def _is_told(case: Case, word: Word) -> bool:
    return any(s.reading.has(word) for s in case.sources if s.told)


_FULL = re.compile(r"\bfull[- ]time\b", re.IGNORECASE)
_PART = re.compile(r"\bpart[- ]time\b", re.IGNORECASE)


def _reversed(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words whose opposite the line has: part-time is not full-time."""
    assert case.before is not None
    theirs = frozenset(b for w in case.before.reading.words for b in bases(w.low))
    full = _FULL.search(case.reading.text) if _PART.search(case.before.reading.text) else None
    if full is not None and not any(_FULL.search(s.reading.text) for s in case.bound):
        yield Finding("wording", *full.span(), "hard", None)
    for index, word in enumerate(case.reading.words):
        if index in taken or index in case.excused or not _says(word):
            continue
        against = opposites(word.low) & theirs
        if against and not any(word.stem in s.reading.stems for s in case.bound):
            yield Finding("wording", word.start, word.end, "soft", None)
