"""Dates in a column of their own, set to the middle of the rows that they date as tables do, raised to the first."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Segment
from tailor.documents.words import dates

#: How far the middles of dates may differ across, in points, and that of their rows up and down, in sizes.
_ACROSS, _MIDDLE = 6.0, 1.0
#: The fewest rows that are dated so; fewer are a header.
_ROWS = 3


def raised(segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a region, each date at the left that stands beside the middle of its rows put to the first."""
    column = _dates(segments)
    if len(column) < 2:
        return [*segments]
    edge = max(s.x1 for s in column)
    left = min(s.x0 for s in column)
    rows = sorted({round(s.base, 1) for s in segments if s.x0 >= edge})
    walls = [s.base for s in segments if s.x0 < edge and s.x1 > left and all(s is not d for d in column)]
    firsts: dict[int, float] = {}
    for above, own, below in zip([None, *column], column, [*column[1:], None], strict=False):
        top = _between(rows, above.base, own.base) if above else -1.0
        end = _between(rows, own.base, below.base) if below else float("inf")
        top = max([wall for wall in walls if top < wall < own.base], default=top)
        end = min([wall for wall in walls if own.base < wall < end], default=end)
        dated = [row for row in rows if top + 1 < row < end - 1]
        if len(dated) < _ROWS or abs((dated[0] + dated[-1]) / 2 - own.base) > _MIDDLE * own.size:
            return [*segments]
        firsts[id(own)] = dated[0]
    return [replace(s, base=firsts[id(s)]) if id(s) in firsts else s for s in segments]


def _dates(segments: Sequence[Segment]) -> list[Segment]:
    """The dates that stand below each other left of everything else of their rows, from the top to the bottom."""
    found = sorted((s for s in segments if dates.is_date_text(s.text)), key=lambda s: s.x0)
    middle = (found[0].x0 + found[0].x1) / 2 if found else 0.0
    column = [s for s in found if abs((s.x0 + s.x1) / 2 - middle) < _ACROSS]
    return sorted(column, key=lambda s: s.base)


def _between(rows: Sequence[float], above: float, below: float) -> float:
    """Where the widest gap between rows is that stand between two dates."""
    within = [row for row in rows if above - 1 < row < below + 1]
    steps = [(after - row, (after + row) / 2) for row, after in itertools.pairwise(within)]
    return max(steps, default=(0.0, (above + below) / 2))[1]
