"""How far apart the letters of a text are set: spread out, or so close that their boxes reach into each other."""

import statistics
from collections.abc import Iterator

from tailor.documents.pages.directions import direction
from tailor.documents.pages.glyphs import Glyph


def tracking(inked: list[tuple[Glyph, bool]]) -> list[float]:
    """The letter-spacing (points) at each glyph; 0 where the text is set normally."""
    result = [0.0] * len(inked)
    for start, end in _styles(inked):
        gaps = [inked[i][0].x0 - inked[i - 1][0].x1 for i in range(start + 1, end)]
        size = inked[start][0].size
        if len(gaps) >= 3 and not any(wide(inked[i][0].text) for i in range(start, end)):
            tight = sorted(gaps)[max(0, len(gaps) // 6)]
            middle = statistics.median(gaps)
            if tight > 0.055 * size and middle > 0.07 * size:
                for i in range(start, end):
                    result[i] = middle
    return result


def lapped(inked: list[tuple[Glyph, bool]]) -> list[float]:
    """How far (points) the box of each glyph reaches into the next, where those around it do: so bold type is faked."""
    result = [0.0] * len(inked)
    for start, end in _styles(inked):
        size = inked[start][0].size
        gaps = [inked[i][0].x0 - inked[i - 1][0].x1 for i in range(start + 1, end)]
        if sum(gap < -_LAPS * size for gap in gaps) < 3 or any(direction(g.text) == "R" for g, _ in inked[start:end]):
            continue
        for at in range(len(gaps)):
            around = gaps[max(0, at - _AROUND) : at + _AROUND + 1]
            middle = statistics.median(around)
            alike = sum(abs(gap - middle) < _ALIKE * size for gap in around)
            if _LAPS * size < -middle < _LAPPED * size and alike > 0.6 * len(around):
                result[start + 1 + at] = -middle
    return result


#: How many gaps on either side tell how far letters reach into each other.
_AROUND = 4
#: How far, in sizes, letters reach into each other at least and at most, and by how much those of one text differ.
_LAPS, _LAPPED, _ALIKE = 0.1, 0.33, 0.06


def _styles(inked: list[tuple[Glyph, bool]]) -> Iterator[tuple[int, int]]:
    """Where each stretch of glyphs of one style begins and ends."""
    start = 0
    for end in range(1, len(inked) + 1):
        if end == len(inked) or not _same_style(inked[end - 1][0], inked[end][0]):
            yield start, end
            start = end


def _same_style(a: Glyph, b: Glyph) -> bool:
    return a.bold == b.bold and abs(a.size - b.size) < 0.3 and a.color == b.color and b.x0 - a.x1 < 2.2 * a.size


def wide(text: str) -> bool:
    """Whether a text has a character in it that is as wide as it is high."""
    return not text.isascii() and any(
        "\u2e80" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" or "\uf900" <= c <= "\uffef" for c in text
    )
