"""Lists whose labels stand in a look of their own above their words, one beside the other or one below the other."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tailor.documents.pages.lines import Cell, Line, joined, tidy

_SIGNS = "[,;、،·•|]"
#: How far left of its label a word may stand, in points.
_REACH = 8.0
#: The same where icons stand before the labels.
_ICON = 24.0

_Look = tuple[float, bool, bool, int]


@dataclass(slots=True)
class Labelled:
    """A label and the rows of words below it."""

    label: str
    line: Line
    rows: list[list[str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words as one list: cut where signs part them, or where they stand apart when none does."""
        words = [word for row in self.rows for word in row]
        if len(words) > 1 and words[-1].endswith(".") and words[-2][-1:].isalpha():
            return joined(words)  # a sentence
        if not any(re.search(_SIGNS, word) for row in self.rows for word in row):
            return ", ".join(word for row in self.rows for word in row)
        return tidy(" ".join(" • ".join(row) for row in self.rows))


def labelled(lines: Sequence[Line]) -> list[Labelled]:
    """The labels of a list with their words; none where it is not such a list."""
    if len(lines) < 2 or any(line.flat for line in lines):
        return []
    own = look(lines[0].cells[0])
    heads = [line for line in lines if look(line.cells[0]) == own]
    if len(heads) == len(lines) or any(not _is_head(line, own) for line in heads) or look(lines[1].cells[0]) == own:
        return []
    return [one for head, below in _blocks(lines, own) for one in _columns(head, below)]


def _column(heads: Sequence[Cell], cell: Cell) -> int:
    """Below which label a cell stands: the last that begins before it, but for an icon before the label."""
    step = min((two.x0 - one.x0 for one, two in itertools.pairwise(heads)), default=0.0)
    reach = max(_REACH, min(_ICON, 0.2 * step))
    return max((n for n, head in enumerate(heads) if head.x0 - reach <= cell.x0), default=0)


def look(cell: Cell) -> _Look:
    """How a cell is set: size, weight, slant and colour."""
    return (round(cell.size * 2) / 2, cell.bold, cell.italic, cell.color)


def _is_head(line: Line, own: _Look) -> bool:
    alike = all(look(cell) == own for cell in line.cells)
    short = all(len(cell.text) <= 40 and not re.search(_SIGNS, cell.text) for cell in line.cells)
    return alike and short and not line.bullet and not line.rtl


def _blocks(lines: Sequence[Line], own: _Look) -> Iterator[tuple[Line, list[Line]]]:
    head: Line | None = None
    below: list[Line] = []
    for line in lines:
        if look(line.cells[0]) == own:
            if head is not None:
                yield head, below
            head, below = line, []
        else:
            below.append(line)
    if head is not None:
        yield head, below


def _columns(head: Line, below: Sequence[Line]) -> list[Labelled]:
    """The labels of a row, each with the words that stand below it."""
    found = [Labelled(cell.text.rstrip(" :："), head) for cell in head.cells]
    above: Line | None = None
    for line in below:
        parted = above is not None and look(above.cells[0]) != look(line.cells[0])
        above = line
        rows: list[list[str]] = [[] for _ in found]
        for cell in line.cells:
            at = _column(head.cells, cell)
            if look(cell) == look(head.cells[0]) and not found[at].rows and abs(cell.x0 - head.cells[at].x0) < _REACH:
                found[at].label += f" {cell.text}"  # a label of two lines
            else:
                rows[at].append(cell.text)
        if line.bullet and rows[0]:
            rows[0][0] = f"• {rows[0][0]}"
        for one in found if parted else ():
            one.rows.append(["•"])  # another look begins other words
        for one, row in zip(found, rows, strict=True):
            if row:
                one.rows.append(row)
    return found
