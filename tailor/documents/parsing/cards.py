"""Entries of a section that stand side by side as cards, two or more in a row, put one below the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Cell, Line, Link
from tailor.documents.parsing.grids import look
from tailor.documents.words import dates

#: How far left of its card a text may begin, and how near the next card it may end, in points.
_EDGE = 3.0
#: So many cards stand in a row at most.
_MOST = 4


def apart(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section card by card, where each row of cards begins with their names in a look of their own.

    Tables look otherwise: the cells of their first row are none of one look, or all of their rows are of one.
    """
    rows = list(_rows(lines))
    if not rows or not all(map(_are_cards, rows)) or max(len(row[0].cells) for row in rows) < 2:
        return list(lines)
    return [line for row in rows for at in range(len(row[0].cells)) for line in _card(row, at)]


def positions(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section of positions or studies card by card, where each card has its own dates."""
    rows = [row for row in _rows(lines) if len(row[0].cells) > 1]
    whole = all(any(_dated(line) for line in row) for row in rows)
    return apart(lines) if rows and whole else list(lines)


def _dated(line: Line) -> bool:
    """Whether several cards stand in a line, each with its dates."""
    return len(line.cells) > 1 and all(dates.is_date_text(cell.text) for cell in line.cells)


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The rows of cards: each begins with a line in the look of the first."""
    row: list[Line] = []
    for line in lines:
        named = look(line.cells[0]) == look(lines[0].cells[0]) and not dates.is_date_text(line.cells[0].text)
        if row and named:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _are_cards(row: Sequence[Line]) -> bool:
    """Whether some lines are a row of cards: their names, and what is told of each below its name."""
    head, below = row[0], row[1:]
    looks = {look(cell) for cell in head.cells}
    plain = not any(line.flat or line.rtl for line in row) and len(looks) == 1 and len(head.cells) <= _MOST
    named = plain and not any(dates.find(cell.text) for cell in head.cells) and not head.bullet
    told = any(len(line.cells) == len(head.cells) for line in below)
    return named and told and all(_within(cell, head.cells) is not None for line in below for cell in line.cells)


def _within(cell: Cell, names: Sequence[Cell]) -> int | None:
    """Below which name a cell stands; None where it goes on below the next one."""
    at = max((n for n, name in enumerate(names) if name.x0 - _EDGE <= cell.x0), default=None)
    if at is None or (at + 1 < len(names) and cell.x1 > names[at + 1].x0 - _EDGE):
        return None
    return at


def _card(row: Sequence[Line], at: int) -> list[Line]:
    """What of a row of cards is on one of them."""
    head = row[0]
    begin = head.cells[at].x0
    end = head.cells[at + 1].x0 if at + 1 < len(head.cells) else head.column_x1
    found: list[Line] = []
    for line in row:
        cells = [cell for cell in line.cells if _within(cell, head.cells) == at]
        if cells:
            gap = (line.base - found[-1].base) / max(line.size, 1.0) if found else head.gap
            links = [link for link in line.links if _leads(link, line) == at] if line.cells[1:] else line.links
            own = replace(line, cells=cells, gap=gap, links=links, column=f"{line.column}c{at}")
            found.append(replace(own, column_x0=begin, column_x1=end))
    return found


def _leads(link: Link, line: Line) -> int:
    """In which cell of a line a link stands, as far as the words tell: else in the first."""
    shown = [bool(cell.text) and (cell.text in link.address or link.text in cell.text) for cell in line.cells]
    return shown.index(True) if link.text and True in shown else 0
