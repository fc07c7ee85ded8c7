"""Lists of what was done that count their items ("1.", "2."), as list items of which the number is the mark."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line, strip_mark
from tailor.documents.parsing.items import carries_dates
from tailor.documents.words import dates

_NUMBER = re.compile(r"(\d{1,2})[.)]\s+\S")


def listed(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, those that count from 1 to 2 or more below a header as list items.

    What counts entries carries dates or stands above them, and what counts without a header above counts entries too.
    """
    result = list(lines)
    counts = _counts(lines)
    several = sum(len(count) > 1 for count in counts) > 1  # then one of a single item is a list, too
    for count in counts:
        below = [lines[at + 1] for at in count if at + 1 < len(lines)]
        dated = any(carries_dates(lines[at]) for at in count) or any(dates.is_date_text(line.text) for line in below)
        above = lines[max(0, count[0] - _ABOVE) : count[0]]
        if (len(count) < 2 and not several) or dated or not any(carries_dates(line) for line in above):
            continue
        for at in count:
            first = lines[at].cells[0]
            runs = [replace(each) for each in first.runs]
            strip_mark(runs, numbered=True)
            result[at] = replace(lines[at], cells=[replace(first, runs=runs), *lines[at].cells[1:]], bullet="•")
    return result


#: So far above the first item of a list its entry has dates.
_ABOVE = 4


def _counts(lines: Sequence[Line]) -> list[list[int]]:
    """Where lines count on from 1, each time that they begin to."""
    runs: list[list[int]] = []
    numbers = ((at, _NUMBER.match(line.text)) for at, line in enumerate(lines) if not line.bullet)
    for at, number in ((at, int(match[1])) for at, match in numbers if match):
        if number == 1:
            runs.append([at])
        elif runs and number == len(runs[-1]) + 1:
            runs[-1].append(at)
    return [run for run in runs if all(b - a <= _FAR for a, b in itertools.pairwise(run))]


#: An item takes no more lines.
_FAR = 6
