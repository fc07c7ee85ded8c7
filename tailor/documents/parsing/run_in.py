"""Headers that are run in: what was done begins in the same line, behind the dates ("Cook 2004-2005 Ran a kitchen")."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import dates

#: A header has at most so many words before its dates, and a text at least so many behind them.
_HEAD, _TEXT = 10, 7


def apart(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, each such header and the text behind it in lines of their own."""
    found: list[Line] = []
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        found += _apart(line, below) or [line]
    return found


def _apart(line: Line, below: Line | None) -> list[Line]:
    when = [each for each in dates.find(line.text) if each.ranged] if len(line.cells) == 1 and not line.bullet else []
    if len(when) != 1:
        return []
    head, text = line.text[: when[0].finish], line.text[when[0].finish :].strip()
    goes_on = below is not None and not below.bullet and was_full(line, below) and abs(below.start - line.start) < 2
    whole = text[:1].isupper() and (text.endswith(".") or (goes_on and not line.flat))
    if not (0 < len(line.text[: when[0].begin].split()) <= _HEAD and len(text.split()) >= _TEXT and whole):
        return []
    first = line.cells[0].first
    told = replace(line.cells[0], runs=[Run(head, first.bold, first.italic)])
    return [replace(line, cells=[told]), replace(line, cells=[replace(line.cells[0], runs=[Run(text)])], links=[])]
