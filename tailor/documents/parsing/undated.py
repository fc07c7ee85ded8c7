"""Positions without dates, below which a project tells its time: "Clerk, Acme" above "• Archive, 2004 – 2008"."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import slots
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import carries_dates
from tailor.documents.words import dates

#: How much larger than all other lines those of positions are at least, in points.
_LARGER = 0.9


def entries(lines: Sequence[Line]) -> list[Entry] | None:
    """The positions of a section in which only items below the headers are dated; None where that is not so.

    All headers are lines in one look, larger than the rest. Where one item of a position is dated, it was held then.
    """
    if len(lines) < 2 or lines[0].bullet or lines[0].flat:
        return None
    heads = [at for at, line in enumerate(lines) if slots.look(line) == slots.look(lines[0]) and not line.bullet]
    others = [line for at, line in enumerate(lines) if at not in heads]
    larger = bool(others) and lines[0].size >= max(line.size for line in others) + _LARGER
    dated = [line for line in lines if carries_dates(line)]
    if len(heads) < 2 or not larger or not dated or not all(line.bullet for line in dated):
        return None
    parts = [lines[a:b] for a, b in zip(heads, [*heads[1:], len(lines)], strict=True)]
    return [_entry(part) for part in parts] if all(len(part) > 1 and part[1].bullet for part in parts) else None


def _entry(lines: Sequence[Line]) -> Entry:
    """A position, with the time of its only item that has one in its header, and what that names beside it."""
    head, first, *rest = lines
    found = [range_ for line in lines if line.bullet for range_ in dates.find(line.text) if range_.ranged]
    if len(found) != 1 or any(line.bullet for line in rest) or not carries_dates(first):
        return Entry([head], list(lines[1:]))
    when = replace(head.cells[-1], runs=[Run(found[0].text)], says="dates")
    return Entry([replace(head, cells=[*head.cells, when])], [slots.said_about(replace(first, bullet="")), *rest])
