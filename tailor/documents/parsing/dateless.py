"""Positions that tell no dates, among others of which each does, told by the looks of the lines of their headers."""

from collections import Counter
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.entries import Entry, bare
from tailor.documents.parsing.slots import Look, look
from tailor.documents.words import dates

#: How many headers are set alike at least, and what share of them all; no longer line is of a header.
_SEVERAL, _SHARE, _LONG = 2, 0.6, 80


def apart(found: Sequence[Entry]) -> list[Entry]:
    """The entries, each cut where two lines in its body are set as the employers and titles of the headers are.

    So where most headers have these in two lines, in looks of which each is that of no text below them.
    """
    headers = Counter(_looks(entry) for entry in found)
    common, count = headers.most_common(1)[0] if headers else ((), 0)
    if count < max(_SEVERAL, _SHARE * len(found)) or len(common) != 2 or common[0] == common[1]:
        return list(found)
    result: list[Entry] = []
    for entry in found:
        begins = [at for at in range(len(entry.body) - 1) if _begins(entry.body[at : at + 2], common)]
        likewise = sum(look(line) in common for line in entry.body)
        if likewise != 2 * len(begins):
            result.append(entry)
            continue
        for begin, end in zip([-1, *begins], [*begins, len(entry.body)], strict=True):
            body = entry.body[max(begin, 0) : end]
            result.append(Entry(entry.header, body) if begin < 0 else Entry(body[:2], body[2:]))
    return result


def _looks(entry: Entry) -> tuple[Look, ...]:
    """How the lines of a header are set that tell more than its dates."""
    return tuple(look(line) for line in entry.header if bare(line))


def _begins(lines: Sequence[Line], common: tuple[Look, ...]) -> bool:
    plain = not any(line.bullet or line.flat or len(line.text) > _LONG or dates.find(line.text) for line in lines)
    return plain and tuple(map(look, lines)) == common and not any(line.text.endswith((".", ":")) for line in lines[1:])
