"""Lists set in two columns, whose rows are two items each, as lists of one column."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line, is_mark

#: So many rows with a mark before a second item, at one place, are no chance; points by which that differs at most.
_ROWS, _LEVEL = 2, 2.0


def listed(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, each list item that stands behind another one in its row in a line of its own.

    What stands below such an item without a mark is its rest.
    """
    marks = [line.cells[1].x0 for line in lines if _is_pair(line)]
    if sum(abs(mark - marks[0]) < _LEVEL for mark in marks) < _ROWS:
        return list(lines)
    result: list[Line] = []
    for line in lines:
        if _is_pair(line) and abs(line.cells[1].x0 - marks[0]) < _LEVEL:
            first, second = line.cells[:1], line.cells[2:]
            result += [replace(line, cells=first), replace(line, cells=second, gap=0.0)]
        elif result and len(line.cells) == 2 and line.bullet and abs(line.cells[1].x0 - marks[0]) < _LEVEL:
            above = result.pop()
            own, rest = replace(line, cells=line.cells[:1]), replace(line, cells=line.cells[1:], bullet="")
            result += [above, rest, own] if above.bullet else [above, own, rest]
        else:
            result.append(line)
    return result


def _is_pair(line: Line) -> bool:
    return bool(line.bullet) and len(line.cells) > 2 and is_mark(line.cells[1].text)
