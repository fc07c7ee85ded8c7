"""A table of a Word file: which of its cells are read across, and which are columns.

A cell is the lines that stand in it, a row is its cells, of which none is empty.
"""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, joined
from tailor.documents.words import dates, headings, regions

Row = list[list[Line]]


def across(cells: Row) -> list[Line] | None:
    """The lines of a row whose cells belong beside each other by their size; None for a row of large cells."""
    if len(cells) > 1 and all(len(cell) == 1 for cell in cells) and not any(cell[0].bullet for cell in cells):
        return _row(cells)
    if len(cells) > 2 and all(_short(cell) for cell in cells):
        return _row([[whole(cell)] for cell in cells])
    if len(cells) > 2 and len(cells[0]) == 1 and headings.section_of(cells[0][0].text):
        below = across(cells[1:])  # a heading beside an entry and its dates
        return [*cells[0], *below] if below is not None else None
    if len(cells) == 2 and len(cells[0]) == 1 and len(cells[0][0].text) < 60 and not cells[0][0].bullet:
        return [*_row([cells[0], cells[1][:1]]), *cells[1][1:]]
    if (level := _beside_notes(cells)) is not None:
        return level
    if _faces_title(cells):
        return [*_row([cells[0][:1], cells[1][:1]]), *cells[0][1:], *cells[1][1:]]
    if len(cells) == 2 and len(cells[1]) == 1 and len(cells[1][0].text) < 40 and len(cells[0]) < 12:
        return [*_row([cells[0][:1], cells[1]]), *cells[0][1:]]
    return None


def _beside_notes(cells: Row) -> list[Line] | None:
    """The lines of a row of which one cell tells when an entry was and where, line beside line; None for any other."""
    if len(cells) != 2:
        return None
    at = next((at for at, cell in enumerate(cells) if 1 < len(cell) <= _LINES and all(map(_notes, cell))), None)
    if at is None:
        return None
    notes, told = cells[at], cells[1 - at]
    level = min(len(notes), next((row for row, line in enumerate(told) if line.bullet), len(told)))
    if not level or not any(dates.is_date_text(line.text) for line in notes[:level]) or all(map(_notes, told)):
        return None
    pairs = [[cell[row]] for row in range(level) for cell in cells]
    rows = [line for row in range(level) for line in _row(pairs[2 * row : 2 * row + 2])]
    return [*rows, *notes[level:], *told[level:]]


def _faces_title(cells: Row) -> bool:
    """Whether a row's first cell tells for whom, where and when, and the other as what, above what was done there."""
    if len(cells) != 2 or not 1 < len(cells[0]) <= _LINES:
        return False
    beside, told = cells
    brief = all(len(line.text) <= _CHARACTERS and not line.bullet for line in (*beside, told[0]))
    lasted = any(found.ranged for line in beside for found in dates.find(line.text))
    below = any(line.bullet or len(line.text) > _CHARACTERS for line in told[1:3])
    apart = not dates.find(told[0].text) and not any(headings.section_of(line.text) for line in (*beside, told[0]))
    return brief and lasted and below and apart


def _notes(line: Line) -> bool:
    text = line.text.strip("()")
    when = dates.is_date_text(text) or dates.is_duration(text)
    return not line.bullet and (when or regions.is_place(text) or regions.maybe_town(text))


#: Of a cell in a row that heads an entry: the most lines, and the most characters in sum.
_LINES, _CHARACTERS = 3, 60


def _short(cell: list[Line]) -> bool:
    """Whether a cell says one thing, though it may take lines: no list, one look, few words."""
    looks = {(line.bold, line.italic, line.size) for line in cell}
    brief = len(cell) <= _LINES and sum(len(line.text) for line in cell) <= _CHARACTERS
    return brief and len(looks) == 1 and not any(line.bullet or len(line.cells) > 1 for line in cell)


def whole(cell: list[Line]) -> Line:
    """The lines of a cell as one."""
    first = cell[0]
    run = Run(joined(line.text for line in cell), first.bold, first.italic)
    links = [link for line in cell for link in line.links]
    return replace(first, cells=[replace(first.cells[0], runs=[run])], links=links) if len(cell) > 1 else first


def reads_across(rows: Sequence[Row]) -> bool:
    """Whether the rows of a table are entries, rather than its columns two pages side by side: there are several, and
    only one side has headings."""
    side_by_side = [cells for cells in rows if len(cells) > 1]
    headed = [any(headings.section_of(line.text) for line in cell) for cells in side_by_side for cell in cells[1:]]
    return len(side_by_side) >= 3 and not any(headed)


def _heads(first: Line, rest: Sequence[Line]) -> bool:
    """Whether the first cell of a row is a heading: not "E-mail" or "Driving licence", set as what stands beside it."""
    kind = headings.section_of(first.text)
    alike = len(rest) == 1 and (first.bold, first.size, first.look) == (rest[0].bold, rest[0].size, rest[0].look)
    return kind is not None and not (kind in ("contact", "sections") and alike and len(rest[0].text) <= 60)


def _row(cells: Row) -> list[Line]:
    """Lines of one table row side by side; a heading in the first cell keeps its own line."""
    first = cells[0][0]
    rest = [cell[0] for cell in cells[1:]]
    if _heads(first, rest) or any(line.bullet for line in rest):
        return [first, *rest]
    merged = replace(first, cells=[cell for line in (first, *rest) for cell in line.cells])
    merged.links = [link for line in (first, *rest) for link in line.links]
    merged.size = max(line.size for line in (first, *rest))
    return [merged]
