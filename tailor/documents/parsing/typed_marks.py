"""List marks that were typed right before the first word of an item, without a space: "-Led a team of five"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line

#: A mark before a word that begins as a sentence does.
_TYPED = re.compile(r"\s*[-–—*+»>](?=[^\W\d_a-zà-öø-ÿа-яё][^\W\d_]*[a-zà-öø-ÿа-яё\s])")
#: So many such lines are no slip of the pen.
_SEVERAL = 3


def marked(lines: Sequence[Line]) -> list[Line]:
    """The lines, with such marks as what they are where a file has several."""
    found = [None if line.bullet else _TYPED.match("".join(run.text for run in line.cells[0].runs)) for line in lines]
    if sum(each is not None for each in found) < _SEVERAL:
        return list(lines)
    return [_marked(line, each.end()) if each else line for line, each in zip(lines, found, strict=True)]


def _marked(line: Line, over: int) -> Line:
    first, *others = line.cells
    mark, runs = "".join(run.text for run in first.runs)[:over].strip(), []
    for run in first.runs:
        runs.append(replace(run, text=run.text[over:]))
        over = max(0, over - len(run.text))
    return replace(line, bullet=mark, cells=[replace(first, runs=[run for run in runs if run.text]), *others])
