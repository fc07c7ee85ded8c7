"""Rows whose cells hold several lines, as one line each: set to the middle of a table's row, or to its top."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined
from tailor.documents.words import dates

#: Lines of different cells are nearer to each other than this, in sizes, and lines of one cell are not.
_NEAR = 0.8
#: So many columns tell a table.
_COLUMNS = 3


def made_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, those that are parts of one row of a table as one line."""
    groups: list[list[Line]] = []
    for line in _columns_whole(lines):
        above = groups[-1][-1] if groups else None
        beside = above is not None and not line.flat and not line.bullet and 0 < line.gap < _NEAR
        if above is not None and beside and line.page == above.page and line.column == above.column:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [line for group in groups for line in _row(group)]


def _columns_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines, with what goes on alone below a cell that stands between two others put back to it."""
    result: list[Line] = []
    for line in lines:
        at = _goes_on(result[-1], line) if result else None
        if at is None:
            result.append(line)
            continue
        above = result[-1]
        cells = [*above.cells]
        cells[at] = _joined([cells[at], line.cells[0]])
        result[-1] = replace(above, cells=cells, base=line.base)
    return result


def _goes_on(above: Line, line: Line) -> int | None:
    """Which cell of a header goes on in the line below it: one between two others, in a look of its own or full."""
    alone = len(line.cells) == 1 and not line.bullet and not line.flat and 0 < line.gap < _BELOW
    if (
        not alone
        or above.bullet
        or len(above.cells) < _COLUMNS
        or (line.page, line.column) != (above.page, above.column)
    ):
        return None
    rest = line.cells[0]
    at = next((n for n, cell in enumerate(above.cells[1:-1], 1) if abs(cell.x0 - rest.x0) < _EDGE), None)
    if at is None or dates.find(rest.text) or dates.find(above.cells[at].text):
        return None
    cell, first = above.cells[at], above.cells[0]
    looks = [(one.bold, one.italic, round(one.size * 2), one.color) for one in (first, cell, rest)]
    needed = len(rest.text.split(" ", 1)[0]) * line.size * 0.45
    full = cell.x1 + needed >= above.cells[at + 1].x0 - 2 * line.size
    return at if looks[1] == looks[2] and (full or looks[0] != looks[1]) else None


#: How far below the first line of a cell its second one is at most, in sizes; how far their edges differ, in points.
_BELOW, _EDGE = 2.0, 2.0


def _row(group: list[Line]) -> list[Line]:
    """The lines of a row as one, what stands below each other joined; as they are where they are no row."""
    columns: list[list[Cell]] = []
    for cell in (cell for line in group for cell in line.cells):
        over = [column for column in columns if any(one.x0 < cell.x1 and cell.x0 < one.x1 for one in column)]
        if len(over) > 1:
            return group
        if over:
            over[0].append(cell)
        else:
            columns.append([cell])
    if len(group) == 1 or len(columns) < _COLUMNS:
        return group
    columns.sort(key=lambda column: min(cell.x0 for cell in column))
    links = [link for line in group for link in line.links]
    return [replace(group[0], cells=[_joined(column) for column in columns], base=group[-1].base, links=links)]


def _joined(column: list[Cell]) -> Cell:
    first = column[0]
    run = Run(joined(cell.text for cell in column), first.bold, first.italic)
    return replace(first, runs=[run], x0=min(cell.x0 for cell in column), x1=max(cell.x1 for cell in column))
