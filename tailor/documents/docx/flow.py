"""The body of a Word file as it is written down: its lines with about where they stand, and the boxes put beside them.

Most files are read as they come. Only what the file says of places changes that: boxes, columns that somebody ended by
hand, columns made with tabs.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from tailor.documents.docx import order, tabs
from tailor.documents.docx.order import Item
from tailor.documents.docx.pen import Pen, text_height
from tailor.documents.docx.spots import Spot
from tailor.documents.docx.styles import Look
from tailor.documents.pages.lines import Line
from tailor.documents.rtl import RIGHT_TO_LEFT

#: A page that seems to hold more lines and boxes is read as it comes.
_MOST = 300
Break = Literal["column", "page", "printed"]


@dataclass(slots=True)
class Flow:
    """What was written so far."""

    pen: Pen
    items: list[Item] = field(default_factory=list)
    parted: set[int] = field(default_factory=set)
    """The sections whose columns end where the file says."""
    framed: tuple[Spot, list[Line]] | None = None
    """The frame that the paragraphs at hand stand in."""
    start: float = 0.0
    """Where the paragraph at hand begins."""

    def begin(self, look: Look) -> None:
        """Begin a paragraph."""
        self.unframe()
        self.start = self.pen.y
        if self.pen.y > self.pen.head:
            self.pen.down(look.before or 0.0)

    def end(self, look: Look, shown: bool, tall: float) -> None:
        """End a paragraph; one without text takes the room of a line or of its picture."""
        if not shown:
            self.pen.write((), look, look.size or 11.0, tall)
        self.pen.down(look.after or 0.0)

    def add(self, line: Line, look: Look, stops: tuple[int, ...], tall: float) -> None:
        """Write down a line; `stops` tells of each of its cells how many tabs stand before it."""
        area = self.pen.write([cell.text for cell in line.cells], look, line.size, tall)
        self.items.append(Item([line], area, section=self.pen.section, stops=stops))

    def turn(self, kind: Break) -> None:
        """Go on where a break says; `printed` is where a page ended when the file was last printed."""
        match kind:
            case "column":
                self.parted.add(self.pen.section)
                self.pen.next_column()
            case "page":
                self.pen.next_page()
            case "printed":
                if self.pen.y > self.pen.head:
                    self.pen.next_page()

    def box(self, spot: Spot, lines: Sequence[Line]) -> None:
        """Put a box with some text beside the paragraph at hand."""
        if lines:
            area = self.pen.put(spot, lines, self.start)
            self.items.append(Item([*lines], area, boxed=True, section=self.pen.section))

    def frame(self, spot: Spot, lines: Sequence[Line]) -> None:
        """Put a paragraph into a frame; paragraphs that follow each other in one place are one frame."""
        if self.framed is None or self.framed[0] != spot:
            self.unframe()
            self.framed = (spot, [])
        self.framed[1].extend(lines)

    def unframe(self) -> None:
        """End the frame at hand: it stands by the paragraph that comes now."""
        if self.framed is not None:
            spot, lines = self.framed
            self.framed, self.start = None, self.pen.y
            self.box(spot, lines)

    def table(self, lines: Sequence[Line], columns: int, pages: int) -> None:
        """Write down a table of so many columns, within which so many pages end."""
        if not lines:
            return
        left, right = self.pen.edges
        width = (right - left) / max(columns, 1)
        area = self.pen.write((), Look(exact=text_height(lines, width) / max(columns, 1)), 1.0)
        self.items.append(Item([*lines], replace(area, x0=left, x1=right), section=self.pen.section))
        for _ in range(pages):
            self.pen.next_page()

    def ordered(self) -> list[Line] | None:
        """The lines in the order in which they are read; None when that is the order of the file."""
        self.unframe()
        tabbed = tabs.parted(self.items)
        items = self.items if tabbed is None else tabbed
        boxed = {item.area.page for item in items if item.boxed}
        if tabbed is None and not boxed and not self.parted:
            return None
        text = "".join(line.text for item in items for line in item.lines)
        rtl = len(RIGHT_TO_LEFT.findall(text)) > len(text) / 2
        found: list[Line] = []
        for page, on_page in itertools.groupby(sorted(items, key=_page), key=_page):
            here = list(on_page)
            if len(here) > _MOST:
                found += [line for item in here for line in item.lines]
                continue
            boxes = [item for item in here if item.boxed]
            flowing = [item for item in here if not item.boxed]
            strips = list(self._strips(flowing, page in boxed, rtl))
            found += order.read([*strips, *boxes], rtl) if boxes else [line for s in strips for line in s.lines]
        return found

    def _strips(self, items: Sequence[Item], loose: bool, rtl: bool) -> Iterator[Item]:
        """The text of a page, a section in columns as one; `loose` leaves the lines of others apart."""
        for number, group in itertools.groupby(items, key=lambda item: item.section):
            part = list(group)
            papers = self.pen.papers
            if number in self.parted:
                part = [order.whole(part, order.read(part, rtl))]
            elif loose and len(papers[min(number, len(papers) - 1)].columns) > 1:
                part = [order.whole(part, [line for item in part for line in item.lines])]
            yield from part


def _page(item: Item) -> int:
    return item.area.page
