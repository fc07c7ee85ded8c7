"""A drawn character, and where it stands."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in points, y downwards."""

    x0: float
    y0: float
    x1: float
    y1: float


class Glyph(NamedTuple):
    """One drawn character: left and right edge and baseline in points (y downwards), font size in points."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    italic: bool
    color: int
    turned: int
    """0 for upright text, 1 for text that runs up the page, -1 for text that runs down."""
    order: int
