"""Where a section's entries begin, told by look: each candidate is judged by how much its entries are alike."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import (
    dateless,
    far_titles,
    grouped,
    levelled,
    placed,
    running_over,
    slots,
    starts,
    undated,
)
from tailor.documents.parsing.entries import Entry, is_set_as, split
from tailor.documents.parsing.items import carries_dates, inside_items
from tailor.documents.words import dates, vocabulary

#: How much better than the cut at dates another one must be.
_BETTER = 0.2

_Look = tuple[float, bool, bool, bool, float, bool]


def entries(lines: Sequence[Line], facts: int = 2) -> list[Entry]:
    """The entries of a section: cut around their dates, or where a look repeats when that makes them more alike.

    `facts` are how many an entry's header tells beside dates and places.
    """
    return _whole_entries(running_over.made_whole(lines), facts)


def _whole_entries(lines: Sequence[Line], facts: int = 2) -> list[Entry]:
    found = slots.unnumbered(slots.reclaimed(_cut(lines)))
    if facts == 2:
        found = slots.with_second_heads(found)
    found = slots.returned(slots.completed(found, facts))
    return levelled.levelled(slots.nested(found)) if facts == 2 else found


def positions(lines: Sequence[Line]) -> list[Entry]:
    """The entries of a section of positions: cut by rules, or as weights tell where clearly more speaks for that."""
    whole = running_over.made_whole(lines)
    found = grouped.entries(whole) or grouped.below_names(whole) or undated.entries(whole)
    if found is not None:
        return found
    found = _whole_entries(whole)
    other = starts.better(whole, found)
    found = slots.without_lists(found if other is None else slots.unnumbered(other))
    return far_titles.whole(placed.whole(slots.with_phrases_about(dateless.apart(found))))


def _cut(lines: Sequence[Line]) -> list[Entry]:
    found = split(lines)
    best, score = found, _score(found)
    if score >= 1.0 - _BETTER or len(lines) < 4:
        return found
    for other in _by_looks(lines):
        if (own := _score(other)) > max(score, _score(found) + _BETTER - 1e-9):
            best, score = other, own
    return best if best is found else [part for entry in best for part in _with_further(entry)]


def _with_further(entry: Entry) -> list[Entry]:
    """An entry, and those of further titles at its employer: each stands below a list, above dates of its own.

    Where the first has dates of its own as well, those of the employer beside its name are left out of its header.
    """
    within = inside_items([*entry.header, *entry.body])[len(entry.header) :]
    titles = {_look(line) for line in entry.header[1:] if vocabulary.title_score(line.text) >= 1}
    starts = [
        at
        for at in range(1, len(entry.body) - 1)
        if within[at - 1]
        and not any(within[at : at + 2])
        and _lasted(entry.body[at + 1])
        and (vocabulary.title_score(entry.body[at].text) >= 1 or _look(entry.body[at]) in titles)
        and not carries_dates(entry.body[at])
    ]
    if not starts:
        return [entry]
    header = entry.header
    first, last = header[0], header[-1]
    if len(header) > 1 and carries_dates(first) and _lasted(last):
        cells = [cell for cell in first.cells if not (dates.find(cell.text) or dates.is_duration(cell.text))]
        header = [replace(first, cells=cells), *header[1:]] if cells else header
    ends = [*starts[1:], len(entry.body)]
    further = [Entry(entry.body[at : at + 2], entry.body[at + 2 : end]) for at, end in zip(starts, ends, strict=True)]
    return [Entry(header, entry.body[: starts[0]]), *further]


def _lasted(line: Line) -> bool:
    """Whether a line tells how long something was, and nothing else."""
    return dates.is_date_text(line.text) and any(each.ranged for each in dates.find(line.text))


def _look(line: Line) -> _Look:
    cell = line.cells[0]
    start = 0.0 if line.flat else round(line.start / 4)
    dated = dates.is_date_text(line.text)
    return (round(line.size * 2) / 2, cell.bold, cell.italic, cell.text.isupper(), start, dated)


def _by_looks(lines: Sequence[Line]) -> Iterator[list[Entry]]:
    """A cut for each look that the section's first line, and at least one other line that is no list item, has."""
    within = inside_items(lines)
    opening = _look(lines[0])
    starts = [
        i
        for i, line in enumerate(lines)
        if _look(line) == opening and not line.bullet and (i == 0 or _look(lines[i - 1]) != opening)
    ]
    plain = [i for i, line in enumerate(lines) if not line.bullet and _look(line)[:4] == opening[:4]]
    if (
        len(starts) >= 2
        and not lines[0].bullet
        and (opening[1] or opening[2] or opening[5] or len(plain) == len(starts))
    ):
        yield [_entry(lines[a:b], within[a:b]) for a, b in zip(starts, [*starts[1:], len(lines)], strict=True)]
    ends = [i for i, line in enumerate(lines) if dates.is_date_text(line.text) and not line.bullet]
    if len(ends) > 1 and ends[-1] == len(lines) - 1 and ends[0] > 0:
        starts = [0, *(i + 1 for i in ends[:-1])]
        yield [_entry(lines[a : b + 1], within[a : b + 1]) for a, b in zip(starts, ends, strict=True)]


def _entry(lines: Sequence[Line], within: Sequence[bool]) -> Entry:
    """An entry of some lines: its header ends where prose or a list begins; dates below all the rest belong to it."""
    end = 1
    while end < min(len(lines), 4) and not within[end] and not lines[end].bullet and not _told(lines[:end], lines[end]):
        end += 1
    header, body = list(lines[:end]), list(lines[end:])
    if not any(carries_dates(line) for line in header):
        at = next((i for i, line in enumerate(body) if dates.is_date_text(line.text) and not line.bullet), None)
        if at is not None:
            header.append(body.pop(at))
    return Entry(header, body)


def _told(header: Sequence[Line], line: Line) -> bool:
    """Whether a line below a whole header is running text, in its plain look."""
    plain = not (line.cells[0].bold or line.cells[0].italic or carries_dates(line))
    return len(header) >= 2 and plain and (len(line.text.split()) > 5 or line.text.endswith("."))


def _score(found: Sequence[Entry]) -> float:
    """How well some entries are cut, 0 to 1: each has one date, in its header, and words beside it.

    Another title at the employer of the entry above is as well without one.
    """
    total = 0.0
    title: Line | None = None
    for entry in found:
        if len(entry.header) == 2 and carries_dates(entry.first):
            title = entry.header[1]
        further = len(entry.header) == 1 and title is not None and is_set_as(entry.first, title)
        total += 1.0 if further else _whole(entry)
    return total / len(found) if found else 0.0


def _whole(entry: Entry) -> float:
    dated = [line for line in entry.header if carries_dates(line)]
    below = sum(any(r.ranged for r in dates.find(line.text)) and dates.is_date_text(line.text) for line in entry.body)
    words = any(re.search(r"[^\W\d_]{2}", dates.without(line.text)[0]) for line in entry.header)
    if not entry.header or not words:
        return 0.0
    return 1.0 if len(dated) == 1 and not below else 0.3 if len(dated) <= 1 else 0.7
