"""Drawn dots: which of them mark items of a list, and which are a timeline's or an ornament."""

from collections import defaultdict
from collections.abc import Sequence

from tailor.documents.pages.geometry import Segment
from tailor.documents.pages.glyphs import Box
from tailor.documents.words import dates

#: How far from its text a dot stands at most, in sizes, and how much its height may be.
_REACH, _HIGH = 2.2, 0.65
#: Dots of one column begin within so many points.
_COLUMN = 4


def mark(segments: Sequence[Segment], dots: Sequence[Box], rtl: bool) -> None:
    """Mark, in place, the texts before which a drawn dot stands as that of a list."""
    columns: dict[int, list[Segment]] = defaultdict(list)
    rows: dict[int, list[Box]] = defaultdict(list)
    for dot in dots:
        rows[round(dot.y0)].append(dot)
    for dot in dots:
        level = [other for at in (-1, 0, 1) for other in rows.get(round(dot.y0) + at, ())]
        for segment in segments:
            reach = dot.x0 - segment.x1 if rtl else segment.x0 - dot.x1
            if _is_beside(dot, segment, reach) and not _is_framed(dot, segment, level):
                columns[round((dot.x0 + dot.x1) / 2 / _COLUMN)].append(segment)
    for marked in columns.values():
        marked.sort(key=lambda s: s.base)
        dated = sum(_heads_dated(s, below, segments) for s, below in zip(marked, [*marked[1:], None], strict=True))
        if dated < 2 or dated < 0.5 * len(marked):
            for segment in marked:
                segment.marked = True


def _is_beside(dot: Box, segment: Segment, reach: float) -> bool:
    """Whether a dot stands in a text's row, `reach` points before it."""
    middle = (dot.y0 + dot.y1) / 2
    level = segment.base - segment.size * 0.75 <= middle <= segment.base + 0.1 * segment.size
    return level and 0.5 <= reach <= _REACH * segment.size and dot.y1 - dot.y0 <= _HIGH * segment.size


def _is_framed(dot: Box, segment: Segment, level: Sequence[Box]) -> bool:
    """Whether one of the dots that are `level` stands on the other side of a text: both are an ornament."""
    return any(
        other is not dot
        and abs(other.x1 - other.x0 - dot.x1 + dot.x0) < 0.5
        and abs((other.x0 - segment.x1) - (segment.x0 - dot.x1)) < 2
        for other in level
    )


def _heads_dated(own: Segment, below: Segment | None, segments: Sequence[Segment]) -> bool:
    """Whether a date stands alone in a line below a text, where that begins and before the next dot: it is an entry's.

    An item of a list goes on with words.
    """
    end = below.base if below is not None else own.base + 8 * own.size
    lines = [s for s in segments if own.base < s.base < end - 1 and abs(s.x0 - own.x0) < 2]
    return any(dates.is_date_text(s.text) for s in lines)
