"""Sections that stand side by side below a row of their headings, put one below the other."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Cell, Line
from tailor.documents.words import headings

#: Points by which what stands below a heading may begin before it.
_NEAR = 4.0


def apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, with those below each row of headings in the order of these, each below its own."""
    result: list[Line] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if not _heads(line):
            result.append(line)
            at += 1
            continue
        edges = [cell.x0 - _NEAR for cell in line.cells]
        end = at + 1
        while end < len(lines) and _is_below(lines[end], line, edges):
            end += 1
        block = lines[at:end]
        result += block if end - at < 2 else [one for n in range(len(edges)) for one in _side(block, edges, n)]
        at = end
    return result


def _heads(line: Line) -> bool:
    """Whether every cell of a line is a heading, and of different sections."""
    kinds = [headings.section_of(cell.text) for cell in line.cells]
    several = 1 < len(kinds) <= 4 and not (line.bullet or line.flat or line.rtl)
    return several and None not in kinds and len(set(kinds)) == len(kinds)


def _is_below(line: Line, head: Line, edges: Sequence[float]) -> bool:
    """Whether a line stands below a row of headings, each of its cells below one of them, and is no heading itself."""
    if (line.page, line.column) != (head.page, head.column) or line.flat:
        return False
    alike = abs(line.size - head.size) < 0.3 and line.cells[0].bold == head.cells[0].bold
    if _heads(line) or (len(line.cells) == 1 and alike and headings.section_of(line.text)):
        return False
    return all(_place(cell, edges) is not None for cell in line.cells)


def _place(cell: Cell, edges: Sequence[float]) -> int | None:
    """Below which heading a cell stands; None where it begins before the first, or goes on below the next."""
    own = max((n for n, edge in enumerate(edges) if cell.x0 >= edge), default=None)
    if own is None or (own + 1 < len(edges) and cell.x1 > edges[own + 1] + _NEAR):
        return None
    return own


def _side(block: Sequence[Line], edges: Sequence[float], number: int) -> list[Line]:
    """What of some rows stands below one of their headings."""
    found: list[Line] = []
    for line in block:
        cells = [cell for cell in line.cells if _place(cell, edges) == number]
        if not cells:
            continue
        first = cells[0] is line.cells[0]
        gap = (line.base - found[-1].base) / max(line.size, 1.0) if found else block[0].gap
        end = edges[number + 1] if number + 1 < len(edges) else line.column_x1
        own = replace(line, cells=cells, gap=gap, column_x0=edges[number], column_x1=end)
        found.append(own if first or not line.bullet else replace(own, bullet=""))
    return found
