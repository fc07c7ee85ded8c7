"""What stands below the last entry of a section and is none of it: a closing note, a footer, a column beside it."""

import statistics
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.entries import Entry

#: How much further off than the lines of entries are from each other such a note stands.
_APART = 1.3
#: How far, in points, lines that are set alike may begin from each other; how much larger or smaller they may be.
_INSET, _SIZE = 6.0, 0.6


def apart(found: Sequence[Entry]) -> tuple[list[Entry], list[Line]]:
    """The entries of a section, and the last lines below them that are set as nothing else in the section is."""
    entries = list(found)
    bodies = [entry.body for entry in entries[:-1] if entry.body]
    if not bodies or not entries[-1].body or not entries[-1].header:
        return entries, []
    last = entries[-1]
    known = [line for entry in entries for line in entry.header] + [line for body in bodies for line in body]
    gaps = [below.gap for body in bodies for below in body if below.gap > 0]
    usual = statistics.median(gaps) if gaps else 1.2
    for at, line in enumerate(last.body):
        above = last.body[at - 1] if at else last.header[-1]
        moved = line.column != above.column and line.page == above.page
        if not (moved or line.gap > _APART * usual) or len(last.body) - at > _MOST:
            continue
        rest = last.body[at:]
        others = [*known, *last.body[:at]]
        if not any(one.bullet or any(_alike(one, other) for other in others) for one in rest):
            return [*entries[:-1], Entry(last.header, last.body[:at])], list(rest)
    return entries, []


#: More lines than this are no note.
_MOST = 8


def _alike(one: Line, other: Line) -> bool:
    """Whether two lines are set alike: as large, and as far in or both in the middle."""
    same = abs(one.size - other.size) < _SIZE and one.cells[0].color == other.cells[0].color
    return same and (one.flat or other.flat or _inset(one, other))


def _inset(one: Line, other: Line) -> bool:
    near = abs(one.start - other.start) < _INSET or any(abs(one.start - cell.x0) < _INSET for cell in other.cells)
    return near or one.page != other.page or one.column != other.column
