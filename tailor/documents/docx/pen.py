"""About where the paragraphs of a Word file stand: a file tells what is in it, and not where a line is printed.

The pen goes down the columns of the pages as a word processor does, with the sizes, indents and spaces that the file
tells and letters of a middling width. Whoever asks must bear an error of a tenth. Lengths in points, from the left
upper corner of a page.
"""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tailor.documents.docx.spots import Measure, Paper, Spot
from tailor.documents.docx.styles import Look
from tailor.documents.pages.lines import Line

#: The width of a letter and the height of a line, in sizes; a letter of the East is as wide as it is high.
_LETTER, _LINE = 0.5, 1.2
#: Text that has less room beside a box goes below it.
_NARROW = 72.0
#: Between the edge of a box and its text.
INSET = 3.6


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a page; pages count from 1."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(slots=True)
class Pen:
    """Where writing has come to; `papers` are those of the sections in turn.

    `told` is whether the file tells where its pages end, as a word processor last printed it.
    """

    papers: Sequence[Paper]
    told: bool = False
    section: int = 0
    page: int = 1
    column: int = 0
    y: float = 0.0
    head: float = 0.0
    """Where the section begins on this page."""
    foot: float = 0.0
    """The lowest place that a column of the section has come to."""
    boxes: list[tuple[Area, bool]] = field(default_factory=list)
    """The boxes of this page that text makes way for, and whether it runs beside them."""

    def __post_init__(self) -> None:
        self.y = self.head = self.foot = self.paper.top

    @property
    def paper(self) -> Paper:
        """The pages of the section at hand."""
        return self.papers[min(self.section, len(self.papers) - 1)]

    @property
    def edges(self) -> tuple[float, float]:
        """The two edges of the column at hand."""
        return self.paper.columns[min(self.column, len(self.paper.columns) - 1)]

    def write(self, texts: Iterable[str], look: Look, size: float, tall: float = 0.0) -> Area:
        """Write one printed line, or what it is wrapped to; `tall` is the height of a picture in it."""
        left, right = self.edges
        left, right = left + (look.indent or 0.0), right - (look.right or 0.0)
        long = letters(texts) * _LETTER * size
        high = look.exact or _LINE * size * (look.spaced or 1.0)
        left, right = self._around(left, right, high)
        rows = max(1, math.ceil(long / max(right - left, size)))
        height = max(rows * high, tall)
        if self.y + height > self.paper.bottom and self.y > self.head:
            self._overflow()
            left, right = self.edges
        area = Area(self.page, left, self.y, min(right, left + long) if rows == 1 else right, self.y + height)
        self.down(height)
        return area

    def down(self, height: float) -> None:
        """Leave so much room."""
        self.y += height
        self.foot = max(self.foot, self.y)

    def _around(self, left: float, right: float, high: float) -> tuple[float, float]:
        """What boxes leave of a line; moves down where that is too little."""
        for area, beside in sorted(self.boxes, key=lambda box: box[0].y0):
            if area.y0 >= self.y + high or area.y1 <= self.y or area.x1 <= left or area.x0 >= right:
                continue
            after, before = right - area.x1, area.x0 - left
            if not beside or max(after, before) < _NARROW:
                self.y = area.y1
            elif after >= before:
                left = area.x1
            else:
                right = area.x0
        return left, right

    def _overflow(self) -> None:
        if self.column + 1 < len(self.paper.columns):
            self.next_column()
        elif not self.told:
            self.next_page()

    def next_column(self) -> None:
        """Go on at the top of the next column."""
        if self.column + 1 >= len(self.paper.columns):
            self.next_page()
            return
        self.column += 1
        self.y = self.head

    def next_page(self) -> None:
        """Go on at the top of the next page."""
        self.page += 1
        self.column = 0
        self.boxes = []
        self.y = self.head = self.foot = self.paper.top

    def next_section(self) -> None:
        """Go on in the section that follows."""
        self.section += 1
        if not self.paper.flows_on:
            self.next_page()
            return
        self.column = 0
        self.y = self.head = self.foot

    def put(self, spot: Spot, lines: Sequence[Line], start: float) -> Area:
        """Where a box with some text stands whose paragraph begins at `start`."""
        left, right = self.edges
        width = spot.width or min(right - left, max(letters([line.text]) * _LETTER * line.size for line in lines))
        high = spot.height or text_height(lines, width - 2 * INSET) + 2 * INSET
        paper = self.paper
        bounds = {"sheet": (0.0, paper.width), "margin": (paper.left, paper.right), "after": (paper.right, paper.width)}
        x0 = _placed(spot.across, bounds.get(spot.across.of, (left, right)), width)
        bounds = {"sheet": (0.0, paper.height), "margin": (paper.top, paper.bottom)}
        bounds |= {"after": (paper.bottom, paper.height)}
        y0 = _placed(spot.down, bounds.get(spot.down.of, (start, start)), high)
        if spot.wrap != "none":
            self.boxes.append((Area(self.page, x0, y0, x0 + width, y0 + high), spot.wrap == "around"))
        # A box is often wider than what stands in it, at its left or in its middle.
        long = max(letters([line.text]) * _LETTER * line.size for line in lines) + 2 * INSET
        return Area(self.page, x0, y0, x0 + min(width, max(long, (width + long) / 2)), y0 + high)


def _placed(measure: Measure, bounds: tuple[float, float], length: float) -> float:
    begin, end = bounds
    if measure.share is not None:
        return begin + measure.share * (end - begin)
    at = {"middle": (begin + end - length) / 2, "end": end - length}.get(measure.align, begin)
    return at + measure.offset


def letters(texts: Iterable[str]) -> float:
    """How many letters of a middling width some texts have."""
    return sum(len(text) + (0 if text.isascii() else sum(map(_wide, text))) for text in texts)


def _wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"


def text_height(lines: Sequence[Line], width: float) -> float:
    """How high some lines stand in a column of that width."""
    rows = (math.ceil(letters([line.text]) * _LETTER * line.size / max(width, line.size)) for line in lines)
    return sum(max(1, count) * _LINE * line.size for count, line in zip(rows, lines, strict=True))
