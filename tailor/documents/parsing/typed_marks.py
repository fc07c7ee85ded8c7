"""Marks that were typed: those of a list without a space ("-Led a team of five"), and those of Markdown's headings."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line

#: A mark before a word that begins as a sentence does.
_TYPED = re.compile(r"\s*[-–—*+»>](?=[^\W\d_a-zà-öø-ÿа-яё][^\W\d_]*[a-zà-öø-ÿа-яё\s])")
#: The sign of a heading.
_HASHES = re.compile(r"#{1,4} (?=\S)")
#: So many such lines are no slip of the pen.
_SEVERAL = 3


def marked(lines: Sequence[Line]) -> list[Line]:
    """The lines, with marks of lists as what they are where a file has several, and without signs of headings."""
    lines = [_cut(line, sign.end()) if (sign := _HASHES.match(_written(line))) else line for line in lines]
    found = [None if line.bullet else _TYPED.match(_written(line)) for line in lines]
    if sum(each is not None for each in found) < _SEVERAL:
        return list(lines)
    return [_marked(line, each.end()) if each else line for line, each in zip(lines, found, strict=True)]


def _written(line: Line) -> str:
    """The first cell of a line as it was written, spaces and all."""
    return "".join(run.text for run in line.cells[0].runs)


def _marked(line: Line, over: int) -> Line:
    return replace(_cut(line, over), bullet=_written(line)[:over].strip())


def _cut(line: Line, over: int) -> Line:
    """A line without so many of its first letters."""
    first, *others = line.cells
    runs = []
    for run in first.runs:
        runs.append(replace(run, text=run.text[over:]))
        over = max(0, over - len(run.text))
    return replace(line, cells=[replace(first, runs=[run for run in runs if run.text]), *others])
