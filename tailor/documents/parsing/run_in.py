"""Headers that are run in: what was done begins in the same line, behind the dates ("Cook 2004-2005 Ran a kitchen").

It may begin behind a bold title and employer, too, where the dates stand in the margin.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, joined
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import dates

#: A header has at most so many words before its dates, and a text at least so many behind them.
_HEAD, _TEXT = 10, 7
#: The same of a list item that is a whole position, and is known by the full stop behind its dates.
_ITEM_HEAD, _ITEM_TEXT = 30, 2
_STOP = re.compile(r"[)\]]?\s*\.\s+(?=[^\W\d_])")


def apart(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, each such header and the text behind it in lines of their own."""
    if told := _items(lines):
        return told
    found: list[Line] = []
    rest = [*lines]
    for at, line in enumerate(rest):
        below = rest[at + 1] if at + 1 < len(rest) else None
        told = _apart(line, below)
        if not told and (told := _apart_by_look(line, below)) and below is not None and _ends_range(told[0], below):
            when = told[0].cells[0]
            whole = replace(when, runs=[Run(f"{when.text} {below.cells[0].text}", when.bold, when.italic)])
            told[0] = replace(told[0], cells=[whole, *told[0].cells[1:]])
            rest[at + 1] = replace(below, cells=below.cells[1:])
        found += told or [line]
    return found


def _ends_range(head: Line, below: Line) -> bool:
    """Whether the first cell of a line ends the range of dates that the margin above it begins."""
    begun, ended = head.cells[0].text, below.cells[0].text
    return len(below.cells) == 2 and begun.rstrip()[-1:] in "-–—" and dates.is_range(f"{begun} {ended}")


#: Of the words of a sentence so many are small.
_SMALL = 0.5


def _apart_by_look(line: Line, below: Line | None) -> list[Line]:
    """A line of dates in the margin, a bold title, and the sentences that begin behind it, as two."""
    dated = len(line.cells) == 2 and not line.bullet and dates.is_date_text(line.cells[0].text.rstrip(" -–—"))
    if not dated or below is None or below.bullet:
        return []
    cell = line.cells[1]
    runs = [run for run in cell.runs if run.text.strip()]
    text = "".join(run.text for run in runs[1:]).strip()
    words = text.split()
    small = sum(word[:1].islower() for word in words) >= _SMALL * len(words)
    plain = (
        len(runs) > 1
        and runs[0].bold
        and not any(run.bold for run in runs[1:])
        and (len(below.cells) == 2 or below.start > line.start)
    )
    if not plain or len(runs[0].text.split()) > _HEAD or len(words) < _TEXT or not (small and text[:1].isupper()):
        return []
    head = replace(line, cells=[line.cells[0], replace(cell, runs=runs[:1])])
    return [head, replace(line, cells=[replace(cell, runs=[Run(text)])], links=[])]


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


def _items(lines: Sequence[Line]) -> list[Line]:
    """The headers and texts of a section of list items that are a position each; nothing where it is none."""
    items: list[list[Line]] = []
    for line in lines:
        if line.bullet and len(line.cells) == 1:
            items.append([line])
        elif items and len(line.cells) == 1 and abs(line.start - items[-1][0].start) < 3 and not line.flat:
            items[-1].append(line)
        else:
            return []
    told = [_item(item) for item in items]
    return [line for item in told for line in item] if all(told) and any(len(item) > 1 for item in told) else []


def _item(lines: Sequence[Line]) -> list[Line]:
    """The header of a list item that tells a position, and the text behind its dates; nothing of any other one."""
    text = joined(line.text for line in lines)
    ranges = [each for each in dates.find(text) if each.ranged]
    if not ranges or not 0 < len(text[: ranges[0].begin].split()) <= _ITEM_HEAD:
        return []
    when = ranges.pop(0)
    while ranges and re.fullmatch(r"[\s;,&]*", text[when.finish : ranges[0].begin]):
        when = ranges.pop(0)
    line, cell = lines[0], lines[0].cells[0]
    header = replace(line, cells=[replace(cell, runs=[Run(text)])], bullet="")
    if not re.search(r"[^\W\d_]", text[when.finish :]):
        return [header]
    stop = _STOP.match(text, when.finish)
    if stop is None or len(text[stop.end() :].split()) < _ITEM_TEXT:
        return []
    header = replace(header, cells=[replace(cell, runs=[Run(text[: stop.end()].rstrip(" ."))])])
    return [header, replace(line, cells=[replace(cell, runs=[Run(text[stop.end() :])])], bullet="", links=[])]
