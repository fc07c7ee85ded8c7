"""What is printed on the pages of a Word file in the order in which a person reads it: by where it stands.

A file holds its text boxes, frames and columns in the order in which they were made. Lengths in points, from the left
upper corner of a page.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.documents.docx.pen import Area
from tailor.documents.pages.lines import Line
from tailor.documents.pages.rows import is_note
from tailor.documents.words import headings


@dataclass(slots=True)
class Item:
    """Some lines that stand together: a line of the text, a table, a box."""

    lines: list[Line]
    area: Area
    boxed: bool = False
    section: int = 0
    stops: tuple[int, ...] = ()
    """How many tabs stand before each cell of its line, where it is one of the text."""

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.area.y0 + self.area.y1) / 2

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def heads(self) -> bool:
        """Whether it is the heading of a section and nothing else."""
        return len(self.lines) == 1 and not self.first.bullet and bool(headings.section_of(self.first.text))

    @property
    def notes(self) -> bool:
        """Whether it is what stands beside an entry: its dates, its place."""
        return len(self.lines) == 1 and is_note(self.first.text.strip("()"))


#: Columns have at least so many lines each, and stand beside each other for this part of the shorter.
_FEWEST, _BESIDE = 3, 0.5
#: Of a column, the part that may be headings, and the part that may be dates and places, until it labels the other.
_HEADINGS, _NOTES = 0.6, 0.8
#: So far may things reach over each other that stand side by side.
_BLUR = 4.0
#: From one line to the next of a paragraph, in sizes.
_LINE = 1.2
#: So many lines' heights below a heading at most stands what it heads.
_NEAR = 1.0
#: Two lines are level when they stand no further apart than this part of a line's height.
_LEVEL = 0.6


def read(items: Sequence[Item], rtl: bool = False) -> list[Line]:
    """The lines of all that stands on a page."""
    found: list[Line] = []
    above: Item | None = None
    for item in _read(items, "", 0, rtl):
        if above is not None and not item.first.gap and item.first.column == above.lines[-1].column:
            item.first.gap = _LINE + max(0.0, item.area.y0 - above.area.y1) / max(item.first.size, 1.0)
        found.extend(item.lines)
        above = item
    return found


def _read(items: Sequence[Item], column: str, depth: int, rtl: bool) -> Iterator[Item]:
    """Cut a region at its best gutter: what is above it, its two columns, what is below."""
    items = sorted(items, key=lambda item: item.area.y0)
    if (top := _title(items)) is not None:
        items.remove(top)
        yield _in(top, column)
    cut = _gutter(items) if depth < 6 else None
    if cut is None:
        yield from (_in(item, column) for item in _across(items, rtl))
        return
    x, top_y, bottom_y = cut
    middle = [item for item in items if top_y <= item.area.y0 <= bottom_y]
    bottom_y = _end(*([item for item in middle if (item.area.x0 < x - 1) == own] for own in (True, False)))
    middle = [item for item in middle if item.area.y0 <= bottom_y]
    left = [item for item in middle if item.area.x0 < x - 1]
    right = [item for item in middle if item.area.x0 >= x - 1]
    at = round(x / 12)
    yield from _read([item for item in items if item.area.y0 < top_y], column, depth + 1, rtl)
    sides = [(left, f"{column}l{at}"), (right, f"{column}r{at}")]
    for side, name in reversed(sides) if rtl else sides:
        yield from _read(side, name, depth + 1, rtl)
    yield from _read([item for item in items if item.area.y0 > bottom_y], column, depth + 1, rtl)


def _end(left: Sequence[Item], right: Sequence[Item]) -> float:
    """The last upper edge of two columns: what stands below one that has no heading in it reads across."""
    bottom = max(item.area.y0 for item in (*left, *right))
    for side in (left, right):
        *above, last = sorted(side, key=lambda item: item.area.y0)
        if above and last.heads:
            bottom = min(bottom, above[-1].area.y0)  # it heads what stands below both
        if any(headings.section_of(line.text) for item in side for line in item.lines):
            continue
        end = max(item.area.y1 for item in side)
        bottom = min(bottom, max(item.area.y0 for item in (*left, *right) if item.area.y0 < end))
    return bottom


def _in(item: Item, column: str) -> Item:
    for line in item.lines:
        line.column = column + line.column
    return item


def _title(items: Sequence[Item]) -> Item | None:
    """The heading that stands above everything else, whichever column it was put into."""
    heading = next((item for item in items if item.heads), None)
    above = heading is not None and all(
        heading is item or item.area.y0 > heading.area.y1 - 0.2 * (heading.area.y1 - heading.area.y0) for item in items
    )
    return heading if above else None


def _gutter(items: Sequence[Item]) -> tuple[float, float, float] | None:
    """The gutter with most text on both sides, as (x of the right column, first and last upper edge)."""
    best: tuple[float, float, float] | None = None
    most = 0.0
    edges: list[float] = []
    for item in sorted(items, key=lambda item: item.area.x0):
        if not edges or item.area.x0 - edges[-1] > 2:
            edges.append(item.area.x0)
    for x in edges[1:]:
        stretch: list[Item] = []
        beyond = [item.area for item in items if item.area.x0 < x - 1 and item.area.x1 > x + _BLUR]
        ends: list[Item | None] = [*items, None]
        for end in ends:
            # What stands beside something that reaches over the gutter belongs to that.
            if end is not None and not any(area.y0 <= end.middle <= area.y1 for area in beyond):
                stretch.append(end)
                continue
            score = _columns(stretch, x)
            if score > most:
                most, best = score, (x, stretch[0].area.y0, stretch[-1].area.y0)
            stretch = []
    return best


def _columns(stretch: Sequence[Item], x: float) -> float:
    """How much is read better as two columns than straight across; 0 when it is not."""
    sides = [[item for item in stretch if (item.area.x0 < x - 1) == left] for left in (True, False)]
    if not all(sides):
        return 0.0
    few = min(map(_rows, sides))
    tops = [min(item.area.y0 for item in side) for side in sides]
    ends = [max(item.area.y1 for item in side) for side in sides]
    shorter = min(end - top for top, end in zip(tops, ends, strict=True))
    if few < _FEWEST or min(ends) - max(tops) < _BESIDE * shorter or any(map(_labels, sides)):
        return 0.0
    return float(few)


def _rows(side: Sequence[Item]) -> int:
    """How many lines stand below each other."""
    count, top, high = 0, -math.inf, 0
    for item in side:
        if item.area.y0 - top > _LEVEL * _height(item):
            count, top, high = count + high, item.area.y0, 0
        high = max(high, len(item.lines))
    return count + high


def _labels(side: Sequence[Item]) -> bool:
    """Whether a side says what stands beside it, and nothing for itself."""
    heads, notes = sum(item.heads for item in side), sum(item.notes for item in side)
    return heads >= _HEADINGS * len(side) or heads + notes >= _NOTES * len(side)


def _across(items: Sequence[Item], rtl: bool) -> Iterator[Item]:
    """Items from the top to the bottom, those that are level from one side to the other."""
    tops = {id(item): item.area.y0 for item in items}
    heads = [item for item in items if item.heads]
    # What several headings stand beside is labelled by none of them.
    labelled = [i for i in items if not i.heads and sum(_beside(label, i) for label in heads) == 1]
    for label in heads:
        if not _heads_below(label, items):
            beside = [i for i in labelled if _beside(label, i)]
            tops[id(label)] = min((i.area.y0 for i in beside), default=label.area.y0) - 0.1
    row: list[Item] = []
    for item in sorted(items, key=lambda item: tops[id(item)]):
        if row and tops[id(item)] - tops[id(row[0])] > _LEVEL * _height(row[0]):
            yield from _row(row, rtl)
            row = []
        row.append(item)
    yield from _row(row, rtl)


def _heads_below(label: Item, items: Sequence[Item]) -> bool:
    """Whether a text stands close below a heading, which heads that rather than what stands beside it."""
    below = (i for i in items if i is not label and i.area.y0 >= label.area.y1 - _BLUR and not _apart(label, i))
    first = min(below, key=lambda item: item.area.y0, default=None)
    return first is not None and not first.heads and first.area.y0 - label.area.y1 < _NEAR * _height(label)


def _beside(label: Item, item: Item) -> bool:
    return _apart(label, item) and item.area.y0 <= label.middle <= item.area.y1


def _apart(one: Item, other: Item) -> bool:
    """Whether nothing of one stands above or below anything of the other."""
    return one.area.x1 <= other.area.x0 + _BLUR or other.area.x1 <= one.area.x0 + _BLUR


def _height(item: Item) -> float:
    return (item.area.y1 - item.area.y0) / max(len(item.lines), 1)


def _row(row: Sequence[Item], rtl: bool) -> Iterator[Item]:
    """Items that are level; what dates or places the first is made one line with it."""
    ordered = sorted(row, key=lambda item: -item.area.x1 if rtl else item.area.x0)
    if not ordered:
        return
    first, *others = ordered
    alone = len(first.lines) == 1 and not first.heads and not first.first.bullet
    beside = [item for item in others if alone and item.notes]
    if beside:
        cells = [cell for item in (first, *beside) for cell in item.first.cells]
        links = [link for item in (first, *beside) for link in item.first.links]
        first.lines = [replace(first.first, cells=cells, links=links)]
    yield first
    yield from (item for item in others if item not in beside)


def whole(items: Sequence[Item], lines: list[Line]) -> Item:
    """Some items of a page as one, with their lines in an order that they keep."""
    areas = [item.area for item in items]
    x0, y0 = min(area.x0 for area in areas), min(area.y0 for area in areas)
    x1, y1 = max(area.x1 for area in areas), max(area.y1 for area in areas)
    return Item(lines, Area(areas[0].page, x0, y0, x1, y1))
