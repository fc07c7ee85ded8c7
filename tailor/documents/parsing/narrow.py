"""Dates that a narrow column breaks over two lines ("Mar 2020 -" above "Present"), made whole."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, tidy
from tailor.documents.words import dates

#: What a range that goes on below ends with.
_OPEN = re.compile(r"[-–—]\s*$")


def whole_dates(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, each range of dates in the cell of the line in which it begins."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above is not None and _ends_first(above, line):
            first = above.cells[0]
            run = Run(f"{tidy(first.text)} {tidy(line.text)}", first.bold, first.italic)
            result[-1] = replace(above, cells=[replace(first, runs=[run]), *above.cells[1:]])
            continue
        if above is None or not _goes_on(above, line):
            result.append(line)
            continue
        last = above.cells[-1]
        text = f"{tidy(last.text)} {tidy(line.cells[-1].text)}"
        result[-1] = replace(above, cells=[*above.cells[:-1], replace(last, runs=[Run(text, last.bold, last.italic)])])
        if line.cells[:-1]:
            result.append(replace(line, cells=line.cells[:-1]))
    return result


def _goes_on(above: Line, line: Line) -> bool:
    """Whether the last cell of a line ends the range that the last cell of the line above it begins."""
    first, second = above.cells[-1], line.cells[-1]
    if line.flat or len(above.cells) < 2 or line.page != above.page or line.bullet or not _OPEN.search(first.text):
        return False
    return _below(first, second) and dates.is_date_text(_OPEN.sub("", first.text)) and _ends(first.text, second.text)


def _ends_first(above: Line, line: Line) -> bool:
    """Whether a line is the end of the range that the first cell of the line above it begins, and nothing else."""
    first, second = above.cells[0], line.cells[0]
    alone = len(above.cells) > 1 and len(line.cells) == 1 and not line.flat and line.page == above.page
    return alone and bool(_OPEN.search(first.text)) and _below(first, second) and _ends(first.text, second.text)


def _below(first: Cell, second: Cell) -> bool:
    return min(first.x1, second.x1) > max(first.x0, second.x0)


def _ends(begun: str, text: str) -> bool:
    found = dates.find(f"{tidy(begun)} {tidy(text)}")
    return len(found) == 1 and found[0].ranged and dates.is_date_text(f"{tidy(begun)} {tidy(text)}")
