"""What a list was padded with: one more skill, of words that stand in other lines at best and name nothing there.

A line of skills says by each of its items that it is known: "route planning" is no item of who drove eight routes.
"""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import Segment, is_act, segments
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: A list has so many items or more, of so many words at most.
_FEWEST, _LONGEST = 3, 5
#: What the thing before it is, in a list.
_CLASSES = frozenset(listed("system systems software skill skills tool tools equipment knowledge"))


def items(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The items of a list that neither the list before it nor a whole passage says; `taken` words have a finding."""
    before = case.before
    if before is None or before.told or not case.language.startswith("en"):
        return
    if not (_is_list(before.reading, segments(before.reading)) and _is_list(case.reading, case.parts)):
        return
    words = case.reading.words
    for part in case.parts:
        telling = [n for n in range(part.first, part.last) if not is_function(words[n].low)]
        if not telling or any(n in taken | case.excused | case.reading.numeric for n in telling):
            continue
        if any(case.says(before, n) for n in telling if words[n].low not in _CLASSES):
            continue
        named = [n for n in telling if words[n].low not in _CLASSES] or telling
        if not any(all(words[n].low in s.reading.lows for n in named) for s in case.sources):
            yield Finding("tool", words[telling[0]].start, words[telling[-1]].end, "soft", None)


def _is_list(reading: Reading, parts: tuple[Segment, ...]) -> bool:
    """Whether a text is a list of things, with no verb in it."""
    if len(parts) < _FEWEST or sum(p.last - p.first > _LONGEST for p in parts):
        return False
    openings = (reading.words[p.first] for p in parts if p.last - p.first > 1 and is_act(reading, p.first, opens=True))
    return all(word.low.endswith("ing") for word in openings)
