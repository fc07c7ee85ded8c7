"""Titles below what an employer is, as large as its name, as Russian boards print them.

A position is its dates, how long it was and the employer in one row, below it the employer's town and trades in small
letters, then the title in the size of the employer, then what was done (https://hh.ru, "Скачать в PDF").
"""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.slots import said_about

#: So many lines stand between the employer and the title at most; in number and share, so many positions have one.
_BETWEEN, _FEWEST, _SHARE = 14, 2, 0.6
#: How much larger than the text an employer and a title are, and how far their sizes and edges differ, in points.
_LARGER, _SAME, _EDGE = 1.0, 0.3, 3.0
#: No title has more letters.
_LONGEST = 90


def whole(found: Sequence[Entry]) -> list[Entry]:
    """The positions of a section, with such titles in their headers and what stands before these about the employer."""
    entries = [_with_whole_name(entry) for entry in found]
    places = [_title(entry) for entry in entries]
    told = sum(at is not None for at in places)
    if told < max(_FEWEST, _SHARE * len(found)):
        return list(found)
    return [entry if at is None else _told(entry, at) for entry, at in zip(entries, places, strict=True)]


def _title(entry: Entry) -> int | None:
    """Where the title stands below the header; None where there is none."""
    if not entry.header or entry.first.flat:
        return None
    size, edge = entry.first.size, entry.first.cells[-1].x0
    for at, line in enumerate(entry.body[:_BETWEEN]):
        if abs(line.size - size) < _SAME and not line.bullet:
            alone = len(line.cells) == 1 and abs(line.start - edge) < _EDGE and len(line.text) <= _LONGEST
            return at if at and alone else None
        if line.size > size - _LARGER:
            return None
    return None


def _told(entry: Entry, at: int) -> Entry:
    about = [said_about(line) for line in entry.body[:at]]
    title = entry.body[at]
    return Entry([*entry.header, *about, _says_title(title)], entry.body[at + 1 :])


def _says_title(line: Line) -> Line:
    return replace(line, cells=[replace(line.cells[0], says="title")], bullet="")


def _with_whole_name(entry: Entry) -> Entry:
    """An entry whose employer's name takes two lines, with both as one."""
    if len(entry.header) != _LINES or entry.first.flat:
        return entry
    first, below = entry.header
    name = first.cells[-1]
    goes_on = len(below.cells) == 1 and abs(below.cells[0].x0 - name.x0) < _EDGE and len(first.cells) > 1
    alike = (name.first.bold, name.size) == (below.cells[0].first.bold, below.cells[0].size)
    if not (goes_on and alike and name.first.bold):
        return entry
    cell: Cell = replace(name, runs=[Run(joined((name.text, below.text)), True)])
    return Entry([replace(first, cells=[*first.cells[:-1], cell])], entry.body)


#: The lines of a header whose second one is the rest of a name.
_LINES = 2
