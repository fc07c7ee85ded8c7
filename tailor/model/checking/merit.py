"""Is it the person's own merit? What a team did together is no deed of one's own, unless a text leaves it with them."""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.segments import Segment, is_act
from tailor.model.checking.sentences import SHARING
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: So many words that only the team's sentence has make a part of the text about the team's work.
_ENOUGH = 2


def merit(case: Case) -> Iterator[Finding]:
    """The parts of a text that claim for the person what the evidence tells of a team."""
    if not any(s.reading.together for s in case.sources):
        return
    teams = {w.low for s in case.sources for n, w in enumerate(s.reading.words) if n in s.reading.together}
    if SHARING.search(case.reading.text):
        return
    others = {w.low for s in case.sources for n, w in enumerate(s.reading.words) if n not in s.reading.together}
    alone = teams - others
    for part in case.parts:
        words = [n for n in case.content(part) if case.reading.words[n].low in alone]
        figures = [n for n in _figures(case, part) if case.reading.words[n].low in alone]
        if _tells_what_came(case, part):
            continue
        if figures or len(words) >= _ENOUGH:
            first = case.reading.words[part.first]
            yield Finding("scope", first.start, first.end, "soft", None)


def _tells_what_came(case: Case, part: Segment) -> bool:
    """Whether a part tells how something went, as the passage does, and not that somebody did it: "visits rose"."""
    words = case.reading.words
    if is_act(case.reading, part.first, opens=True):
        return False
    return any(w.low in _WENT for w in words[part.first + 1 : min(part.last, part.first + 5)])


_WENT = frozenset(listed("rose rises fell falls grew went climbed dropped doubled halved increased declined"))


def _figures(case: Case, part: Segment) -> list[int]:
    return [
        n
        for n in range(part.first, part.last)
        if n in case.reading.numeric and not is_function(case.reading.words[n].low)
    ]
