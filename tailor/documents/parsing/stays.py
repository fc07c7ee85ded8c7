"""Times at an employer: those within which several positions were held, and how long each was."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Cell
from tailor.documents.parsing.entries import Entry
from tailor.documents.words import dates, durations
from tailor.model import resume as model

#: How long something was, in brackets.
_LASTED = re.compile(rf" ?[(（]{durations.PATTERN}[)）]", re.IGNORECASE)


def without_lengths(entry: Entry) -> Entry:
    """An entry whose header tells dates, without how long that was behind its title: "Weaver (24 months), Hexmill"."""
    if not any(dates.find(line.text) for line in entry.header):
        return entry
    header = [replace(line, cells=[*map(_without_length, line.cells)]) for line in entry.header]
    return Entry(header, entry.body)


def _without_length(cell: Cell) -> Cell:
    if ("(" not in cell.text and "（" not in cell.text) or dates.find(cell.text):
        return cell  # beside dates it goes with these
    runs = [replace(run, text=_LASTED.sub("", run.text)) for run in cell.runs]
    return replace(cell, runs=runs) if any(run.text.strip() for run in runs) else cell


def without_spans(work: Sequence[model.Work]) -> tuple[model.Work, ...]:
    """Positions without those that only tell how long somebody was at the employer of the positions below.

    Where that was is kept with those that do not tell it, and since when with the first where none of them tells that.
    """
    kept: list[model.Work] = []
    places: dict[str, str] = {}
    spans: dict[str, str] = {}
    for item, below in itertools.zip_longest(work, work[1:]):
        told = item.position or item.summary or item.highlights or item.description
        if below is not None and not told and item.name and item.name == below.name and _holds(item, below):
            places[item.name] = item.location
            within = [other for other in work if other is not item and other.name == item.name and _holds(item, other)]
            if all(other.start_date[:4] != item.start_date[:4] for other in within):
                spans[below.id] = item.dates  # it began before any of its positions that are told
            continue
        place = item.location or places.get(item.name, "")
        about = " · ".join(filter(None, (spans.get(item.id, ""), item.description)))
        kept.append(item.model_copy(update={"location": place, "description": about}))
    return tuple(kept)


def with_employers(work: Sequence[model.Work]) -> tuple[model.Work, ...]:
    """Positions, those of titles and dates alone with the employer of the one below, which they followed on.

    A person who rose there has the titles one below the other, and the employer below the last of them: one is of the
    other's trade, by its last word, and began in the month in which that ended.
    """
    found: list[model.Work] = []
    for item in reversed(work):
        below = found[-1] if found else None
        bare = not (item.name or item.summary or item.highlights) and item.position and item.start_date
        if below is not None and bare and below.name and _rose(item, below):
            item = item.model_copy(update={"name": below.name})
        found.append(item)
    return tuple(reversed(found))


def _rose(item: model.Work, below: model.Work) -> bool:
    """Whether a position is one to which somebody rose from another, as far as the two tell."""
    trade = re.sub(r"\s*\([^()]*\)", "", item.position).casefold().split()[-1:]
    month = len(item.start_date) > _YEAR and item.start_date == below.end_date
    return month and bool(trade) and trade[0] in below.position.casefold().split()


#: So many letters has a date that tells no month.
_YEAR = 4


def _holds(item: model.Work, other: model.Work) -> bool:
    """Whether a position was held within the time of another, as far as their dates tell."""
    begun = bool(item.start_date) and item.start_date[:4] <= other.start_date[:4]
    return begun and (not item.end_date or (other.end_date or "9999")[:4] <= item.end_date[:4])
