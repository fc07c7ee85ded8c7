"""Rows of a table whose cells hold several lines, set to the middle of their row, as one line each."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined

#: Lines of different cells are nearer to each other than this, in sizes, and lines of one cell are not.
_NEAR = 0.8
#: So many columns tell a table.
_COLUMNS = 3


def made_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, those that are parts of one row of a table as one line."""
    groups: list[list[Line]] = []
    for line in lines:
        above = groups[-1][-1] if groups else None
        beside = above is not None and not line.flat and not line.bullet and 0 < line.gap < _NEAR
        if above is not None and beside and line.page == above.page and line.column == above.column:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [line for group in groups for line in _row(group)]


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
