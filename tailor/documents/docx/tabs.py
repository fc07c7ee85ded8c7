"""Columns that somebody made with tabs or spaces: skills before the tab, line for line beside the work behind it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.docx.order import Item
from tailor.documents.docx.styles import Look
from tailor.documents.pages.lines import Cell, Line, strip_mark
from tailor.documents.words import dates, headings

#: Rows that have both columns, lines that a column has, at least.
_ROWS, _LINES = 4, 3
#: A line before a tab that is longer stands across both columns.
_SHORT = 45
#: A line further below the one above, in sizes, stands apart from it.
_APART = 2.3


def parted(items: Sequence[Item]) -> list[Item] | None:
    """The items of a text with such columns one after the other; None when it has none."""
    found: list[Item] = []
    changed = False
    at = 0
    while at < len(items):
        end = max(_end(items, at), at + 1)
        run = items[at:end]
        if sides := _sides(run):
            found.extend(side for column in sides for side in column)
            changed = True
        else:
            found.extend(run)
        at = end
    return found if changed else None


def _end(items: Sequence[Item], start: int) -> int:
    """Where the rows end that begin with one whose cells are both something, one of them a heading."""
    first = _cells(items[start])
    if first is None or not all(first) or not any(cell and _heads(cell) for cell in first):
        return start
    end = start + 1  # behind the last row that has text behind its tab
    at = end
    while at < len(items) and (cells := _cells(items[at])) is not None:
        left, right = cells
        if right is None and left is not None and len(left.text) > _SHORT:
            break
        at += 1
        end = at if right is not None else end
    while end < at:
        cells = _cells(items[end])
        if cells is None or cells[0] is None or _heads(cells[0]) or items[end].first.gap >= _APART:
            break
        end += 1
    return end


def _cells(item: Item) -> tuple[Cell | None, Cell | None] | None:
    """What stands before and behind the tab of a line; None for what is no such line."""
    if item.boxed or not item.stops or len(item.stops) > 2 or len(item.lines) != 1:
        return None
    first, *others = item.first.cells
    if others:
        return (first, others[0]) if item.stops[0] == 0 else None
    return (first, None) if item.stops[0] == 0 else (None, first)


def _heads(cell: Cell) -> bool:
    return bool(headings.section_of(cell.text))


def _sides(run: Sequence[Item]) -> tuple[list[Item], list[Item]] | None:
    """The two columns of some rows; None when they are rows rather than columns."""
    rows = [(item, cells) for item in run if (cells := _cells(item))]
    both = sum(all(cells) for _, cells in rows)
    sides = [[(item, cell) for item, cells in rows if (cell := cells[at])] for at in (0, 1)]
    for side in sides:
        known = [cell for _, cell in side]
        dated = sum(dates.is_date_text(cell.text) for cell in known)
        if len(known) < _LINES or not any(map(_heads, known)) or dated >= len(known) / 2:
            return None
    if both < _ROWS:
        return None
    left, right = sides
    return [_alone(item, cell, "l") for item, cell in left], [_alone(item, cell, "r") for item, cell in right]


def _alone(item: Item, cell: Cell, side: str) -> Item:
    line: Line = item.first
    cell = replace(cell, runs=[replace(run) for run in cell.runs])
    bullet = line.bullet if cell.x0 == line.cells[0].x0 else ""
    mark = strip_mark(cell.runs) or bullet
    links = [link for link in line.links if link.text in cell.text]
    made = replace(line, cells=[cell], bullet=mark, size=cell.size, links=links, column=f"{line.column}t{side}")
    return Item([made], item.area)


#: So many spaces in a row are no space between words: they set what is behind them apart, as a tab does.
_FAR = re.compile(r"(?<=\S)[ \u00a0\u2002\u2003]{6,}(?=\S)")


def at_spaces(part: list[list[tuple[str, Look]]]) -> list[list[tuple[str, Look]]]:
    """The cells of a line, each cut where many spaces stand within it."""
    cut: list[list[tuple[str, Look]]] = []
    for runs in part:
        cut.append([])
        ends = [found.span() for found in _FAR.finditer("".join(text for text, _ in runs))]
        at = 0
        for text, look in runs:
            begun = 0
            for begin, end in ends:
                if at <= begin < at + len(text):
                    cut[-1].append((text[begun : begin - at], look))
                    cut.append([])
                if begin < at + len(text) and end > at:
                    begun = min(end - at, len(text))
            cut[-1].append((text[begun:], look))
            at += len(text)
    return cut
