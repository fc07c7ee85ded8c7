"""A drawn character, where it stands, and how far from the next."""

import itertools
from collections.abc import Sequence
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


#: What is more than the room between letters in a row whose spaces were shrunk to fill it; spaces are wider than that.
NARROW, _WIDEST = 0.1, 0.22


def are_narrow(inked: Sequence[tuple[Glyph, bool]]) -> bool:
    """Whether the spaces of a row are the narrow gaps between its letters, which touch elsewhere.

    The glyphs come with whether a space was set before them.
    """
    pairs = [(one, two) for (one, _), (two, spaced) in itertools.pairwise(inked) if not spaced]
    gaps = [(two.x0 - one.x1) / max(two.size, 1.0) for one, two in pairs if one.text.islower() and two.text.islower()]
    narrow = sum(NARROW < gap <= _WIDEST for gap in gaps)
    return len(gaps) > 20 and narrow > 2 and sum(gap < 0.5 * NARROW for gap in gaps) + narrow > 0.98 * len(gaps)
