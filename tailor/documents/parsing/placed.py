"""Employers that end each header of a section with where they are in brackets, below titles and departments.

"Research Scientist", "Director of Dyes", "Department of Madder" and "Corran Institute (Leeds, UK)" may stand below each
other, and more of them than headers have elsewhere.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line, Says
from tailor.documents.parsing.entries import Entry
from tailor.documents.words import dates, regions, vocabulary

#: An employer and where it is, in brackets.
_PLACED = re.compile(r"[^\W\d_][^()]{1,60}\([^()]{2,30}, [^()]{2,20}\)")
#: Such a header has so many lines at most, and so many entries of a section have one at least, in number and share.
_LINES, _FEWEST, _SHARE = 6, 3, 0.6


def whole(found: Sequence[Entry]) -> list[Entry]:
    """Entries whose headers end with such employers, where those of some of them were left below."""
    ends = [_end(entry) for entry in found]
    told = [end for end in ends if end]
    left = any(end > len(entry.header) for entry, end in zip(found, ends, strict=True))
    if not left or len(told) < max(_FEWEST, _SHARE * len(found)):
        return list(found)
    return [_told(entry, end) if end else entry for entry, end in zip(found, ends, strict=True)]


def _end(entry: Entry) -> int:
    """How many lines such a header has; 0 where there is none."""
    lines = [*entry.header, *entry.body]
    end = next((at for at, line in enumerate(lines) if line.bullet), len(lines))
    if not 2 <= end <= _LINES or end < len(entry.header) or not vocabulary.title_score(lines[0].text):
        return 0
    last = lines[end - 1]
    name, place = regions.split_place(last.text) if _PLACED.fullmatch(last.text) else ("", "")
    alone = len(last.cells) == 1 and not dates.find(last.text) and not vocabulary.title_score(name)
    return end if alone and name and place else 0


def _told(entry: Entry, end: int) -> Entry:
    """An entry whose header ends with its employer, and begins with its title."""
    lines = [*entry.header, *entry.body]
    titled = [at for at, cell in enumerate(lines[0].cells) if not dates.is_date_text(cell.text)]
    if len(titled) == 1 and not dates.find(lines[0].cells[titled[0]].text):
        lines[0] = _says(lines[0], titled[0], "title")
    lines[end - 1] = _says(lines[end - 1], 0, "organisation")
    return Entry(lines[:end], lines[end:])


def _says(line: Line, at: int, what: Says) -> Line:
    cells = [replace(cell, says=what) if at == index else cell for index, cell in enumerate(line.cells)]
    return replace(line, cells=cells)
