"""The logos of TeX and LaTeX, whose letters are raised and lowered, as words.

A page holds them as "LT X" with an "A" a little higher and an "E" a little lower, which are lines of their own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line

_LOGO = re.compile(r"\b(L?)T ?X\b")
#: So far, in sizes, the letters are raised or lowered at most.
_SHIFT = 0.6


def whole(lines: Sequence[Line]) -> list[Line]:
    """The lines, each logo a word and its letters no lines of their own."""
    result = list(lines)
    for line in lines:
        if not _LOGO.search(line.text):
            continue
        beside = [other for other in result if other is not line and _of_logo(other, line)]
        letters = sorted(other.text for other in beside)
        wanted = ["A", "E"] if any(match[1] for match in _LOGO.finditer(line.text)) else ["E"]
        if letters[: len(wanted)] != wanted:
            continue
        cells = [
            replace(cell, runs=[Run(_LOGO.sub(_word, run.text), run.bold, run.italic) for run in cell.runs])
            for cell in line.cells
        ]
        if all(a.text == b.text for a, b in zip(cells, line.cells, strict=True)):
            continue
        kept: list[Line] = []
        room = 0.0  # what the letters that are no lines leave between those that are, in points
        for other in result:
            if any(other is letter for letter in beside):
                room += other.gap * other.size
                continue
            if room:
                other.gap, room = other.gap + room / other.size, 0.0
            kept.append(replace(other, cells=cells) if other is line else other)
        result = kept
    return result


def _word(match: re.Match[str]) -> str:
    return "LaTeX" if match[1] else "TeX"


def _of_logo(other: Line, line: Line) -> bool:
    """Whether a line is one of the letters that a logo in another line lacks."""
    near = other.page == line.page and abs(other.base - line.base) <= _SHIFT * line.size
    return near and other.text in ("A", "E") and any(c.x0 <= other.x0 <= c.x1 + line.size for c in line.cells)
