"""Headers of one section have as many lines: where most go on in a line of one look, so does one that ended before it.

A title with a comma or a dash in it may read as a title and an employer, and leave the employer's line below it.
"""

from collections import Counter
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.slots import Look, look
from tailor.documents.words import dates

#: What share of a section's headers must go on so, and how many do at least.
_SHARE, _SEVERAL = 0.5, 2
#: No longer line is of a header.
_LONG = 80

#: How the lines of a header are set: the look of each, and where it begins.
_Set = tuple[tuple[Look, int], ...]


def levelled(found: Sequence[Entry]) -> list[Entry]:
    """The entries, with the line below a header in it where most headers that begin alike have one set as it is."""
    headers = Counter(_set(entry.header) for entry in found if entry.header)
    if not headers:
        return list(found)
    common, count = headers.most_common(1)[0]
    if count < max(_SEVERAL, _SHARE * len(found)) and not (len(found) == 2 and count == 1):
        return list(found)
    return [_with_line(entry, common) for entry in found]


def _with_line(entry: Entry, common: _Set) -> Entry:
    short = len(entry.header) + 1 == len(common) and len(entry.body) > 0
    if not short or _set([*entry.header, entry.body[0]]) != common:
        return entry
    line = entry.body[0]
    if line.bullet or line.flat or len(line.text) > _LONG or line.text.endswith((".", "。")) or dates.find(line.text):
        return entry
    return Entry([*entry.header, line], entry.body[1:])


def _set(lines: Sequence[Line]) -> _Set:
    return tuple((look(line), round(line.start / 4)) for line in lines)
