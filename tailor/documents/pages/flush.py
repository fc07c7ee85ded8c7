"""Columns set to their right edge, read as if they were set to the left one: the places of their lines then tell what
they tell elsewhere, which line goes on with another."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Segment

#: So many lines, and so many that begin elsewhere, are no chance; points by which ends at one edge differ at most.
_LINES, _BEGINNINGS, _LEVEL = 8, 4, 2.0
#: What share of the lines end at the edge, and how many of those that do begin at the left one at most.
_ENDS, _BEGINS = 0.9, 0.34


def left(segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a region, moved to its left edge where each stands alone in its row and they end at the right."""
    if len(segments) < _LINES or any(s.rtl or s.turned for s in segments):
        return [*segments]
    begin, end = min(s.x0 for s in segments), max(s.x1 for s in segments)
    at_end = [s for s in segments if end - s.x1 < _LEVEL]
    at_begin = [s for s in at_end if s.x0 - begin < _LEVEL]
    several = len({round((s.x0 - begin) / 4) for s in at_end}) >= _BEGINNINGS
    alone = len({round(s.base) for s in segments}) == len(segments)
    if not (alone and several and len(at_end) >= _ENDS * len(segments) and len(at_begin) <= _BEGINS * len(segments)):
        return [*segments]
    return [replace(s, x0=begin, x1=begin + s.x1 - s.x0) for s in segments]
