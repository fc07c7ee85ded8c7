"""Dates that are printed in several lines beside an entry ("September" / "2013 – January" / "2016"), made whole."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents import dates
from tailor.documents.geometry import Run, Segment
from tailor.documents.lines import joined

#: More lines than this no date takes.
_MOST = 4
#: The distance of two lines of one date, in sizes: that of lines of a text, not of entries.
_PITCH = 1.4


def whole(segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a page, each date in one; it stands where its first line does."""
    ordered = sorted(segments, key=lambda s: s.base)
    parts = [s for s in ordered if dates.is_part(s.text)]
    gone: set[int] = set()
    made: dict[int, Segment] = {}
    for index, first in enumerate(parts):
        if id(first) in gone:
            continue
        chain = _chain(first, parts[index + 1 :], gone)
        for count in range(len(chain), 1, -1):
            text = joined(s.text for s in chain[:count])
            if dates.is_range(text) and not dates.is_range(joined(s.text for s in chain[: count - 1]).rstrip(" -–—")):
                run = Run(text, first.runs[0].bold, first.runs[0].italic)
                made[id(first)] = replace(first, runs=[run], x1=max(s.x1 for s in chain[:count]))
                gone |= {id(s) for s in chain[1:count]}
                break
    return [made.get(id(s), s) for s in segments if id(s) not in gone]


def _chain(first: Segment, below: Sequence[Segment], gone: set[int]) -> list[Segment]:
    """A part of a date and those that stand directly below it, line by line."""
    chain = [first]
    for other in below:
        last = chain[-1]
        step = other.base - last.base
        if step > _PITCH * last.size or len(chain) == _MOST:
            break
        if step > 0.5 * last.size and min(other.x1, last.x1) > max(other.x0, last.x0) and id(other) not in gone:
            chain.append(other)
    return chain
