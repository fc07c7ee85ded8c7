"""Tells by learned weights where the entries of a section of positions begin, and how far their headers go.

Each line begins an entry, goes on with its header, or tells what was done. For each the signs of the line and of those
around it, what rules made of it among them, say what speaks for it; the weights say what that is worth, and of all ways
to cut the section the one is taken for which most speaks, where that is clearly more than for what rules made of it.
`bench/entries.py` writes the weights.
"""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import carries_dates, inside_items
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.parsing.slots import look
from tailor.documents.parsing.weights import Signs, Weights, weights, worth
from tailor.documents.words import contracts, dates, regions, vocabulary

#: What a line may be: the first of an entry, a further one of its header, or one below it.
State = Literal["begins", "goes_on", "below"]
STATES: tuple[State, ...] = ("begins", "goes_on", "below")

#: How much more must speak for another cut than for that of the rules.
_BETTER = 3.0
#: Longer sections stay as rules cut them.
_MOST = 250


@dataclass(frozen=True)
class Section:
    """The lines of a section of positions, what rules made of each, and its signs."""

    lines: Sequence[Line]
    ruled: Sequence[State]
    signs: Sequence[Signs]


#: Where somebody learns, the sections are kept here, and what rules made of them stays.
WATCHED: ContextVar[list[Section] | None] = ContextVar("watched_sections", default=None)


def better(lines: Sequence[Line], found: Sequence[Entry]) -> list[Entry] | None:
    """The entries of a section, where clearly more speaks for them than for those that rules `found`."""
    if not lines or len(lines) > _MOST or any(cell.says not in ("", "place") for line in lines for cell in line.cells):
        return None
    ruled = _ruled(lines, found)
    section = Section(lines, ruled, _signs(lines, ruled))
    if (watched := WATCHED.get()) is not None:
        watched.append(section)
        return None
    known = _by_state()
    sums = [{state: worth(known[state], signs) for state in STATES} for signs in section.signs]
    best = _best(sums)
    more = sum(each[state] - each[rule] for each, state, rule in zip(sums, best, ruled, strict=True))
    if more <= _BETTER:
        return None
    other = _cut(lines, best)
    if _alike(found) and not _alike(other):
        return None  # that all headers are set alike says more than what each line says by itself
    begun = {id(entry.header[0].cells) for entry in other if entry.header}
    lost = (entry for entry in found if not any(id(line.cells) in begun for line in entry.header))
    # What lasted some time was something: weights may cut it otherwise, but not take it for what stands below another.
    return None if any(_lasted(line) for entry in lost for line in entry.header) else other


#: So many headers that are set alike are no chance.
_SEVERAL = 4


def _alike(found: Sequence[Entry]) -> bool:
    """Whether the headers of several entries have as many lines, those in the same place in the same look."""
    return len(found) >= _SEVERAL and len({tuple(map(look, entry.header)) for entry in found}) == 1


def _lasted(line: Line) -> bool:
    return carries_dates(line) and any(each.ranged for each in dates.find(line.text))


def _by_state() -> dict[State, Weights]:
    """The weights of a line's signs for each of what it may be."""
    known = weights("starts")
    return {
        state: {name.removeprefix(f"{state}_"): much for name, much in known.items() if name.startswith(f"{state}_")}
        for state in STATES
    }


def _ruled(lines: Sequence[Line], found: Sequence[Entry]) -> list[State]:
    """What rules made of each line: entries follow one another, each with its header first, but for dates below it."""
    states: list[State] = []
    for entry in found:
        header = {id(line.cells) for line in entry.header[1:]}
        below = lines[len(states) + 1 : len(states) + len(entry.header) + len(entry.body)]
        states.append("begins" if entry.header else "below")
        states += ["goes_on" if id(line.cells) in header else "below" for line in below]
    return states


def _signs(lines: Sequence[Line], ruled: Sequence[State]) -> list[Signs]:
    """What tells of each line of a section what it is."""
    looks = [look(line) for line in lines]
    common = Counter(looks)
    firsts = Counter(each for each, state in zip(looks, ruled, strict=True) if state == "begins")
    alone = _each_described(lines)
    result: list[Signs] = []
    for at, line in enumerate(lines):
        signs: Signs = {
            **alone[at],
            "bias": 1.0,
            f"rule_{ruled[at]}": 1.0,
            f"rule_above_{ruled[at - 1] if at else 'none'}": 1.0,
            f"rule_below_{ruled[at + 1] if at + 1 < len(lines) else 'none'}": 1.0,
            "look_share": common[looks[at]] / len(lines),
            "rule_look_begins": firsts[looks[at]] / common[looks[at]],
            "look_as_first": looks[at] == looks[0],
            "first": at == 0,
        }
        if at:
            above = lines[at - 1]
            signs["look_as_above"] = looks[at] == looks[at - 1]
            signs["above_full"] = was_full(above, line)
            signs["moved"] = line.page != above.page or line.column != above.column
        if at + 1 < len(lines):
            signs["look_as_below"] = looks[at] == looks[at + 1]
        for reach, some in ((1, _AROUND), (2, _FAR), (3, _FAR)):
            if at >= reach:
                signs |= {f"above{reach}_{sign}": alone[at - reach][sign] for sign in some}
            if at + reach < len(lines):
                signs |= {f"below{reach}_{sign}": alone[at + reach][sign] for sign in some}
        result.append({sign: float(amount) for sign, amount in signs.items() if amount})
    return result


#: What of the lines next to one, and of those further off, tells what it is.
_AROUND = (
    "bullet",
    "within",
    "dated",
    "only_date",
    "titled",
    "named",
    "bold",
    "short",
    "long",
    "stops",
    "apart",
    "place",
    "inset",
    "small",
)
_FAR = ("bullet", "within", "dated", "titled", "bold", "apart")


def _each_described(lines: Sequence[Line]) -> list[Signs]:
    gaps = [line.gap for line in lines if line.gap > 0]
    usual = statistics.median(gaps) if gaps else 1.0
    margin = min(line.start for line in lines)
    size = statistics.median([line.size for line in lines])
    told = []
    for line, within in zip(lines, inside_items(lines), strict=True):
        inset = 0.0 if line.flat else line.start - margin
        told.append(
            {
                **_worded(line),
                "within": within,
                "large": line.size > size + 0.4,
                "small": line.size < size - 0.4,
                "apart": line.gap > 1.25 * usual,
                "far": line.gap > 1.7 * usual,
                "touching": 0 < line.gap <= 1.05 * usual,
                "opens_column": line.gap == 0,
                "inset": inset > 3,
                "deep": inset > 20,
            }
        )
    return told


def _worded(line: Line) -> Signs:
    """What a line says, and how it is set, by itself."""
    text = line.text
    words = len(text.split())
    cell = line.cells[0]
    found = dates.find(text)
    title, named = vocabulary.title_score(text), vocabulary.organisation_score(text)
    last = line.cells[-1].text
    return {
        "bullet": float(bool(line.bullet)),
        "dated": float(carries_dates(line)),
        "any_date": float(bool(found)),
        "ranged": float(any(each.ranged for each in found)),
        "only_date": float(dates.is_date_text(text)),
        "ends_dated": float(len(line.cells) > 1 and dates.is_date_text(last)),
        "starts_dated": float(bool(found) and found[0].begin < 3),
        "cells": float(len(line.cells) > 1),
        "place_right": float(len(line.cells) > 1 and regions.is_place(last)),
        "place": float(regions.is_place(text)),
        "titled": float(title > 0),
        "title": min(title, 2.0) / 2,
        "named": float(named >= 1),
        "both": float(title > 0 and named >= 1),
        "terms": float(contracts.tells_terms(text)),
        "bold": float(cell.first.bold),
        "italic": float(cell.first.italic),
        "upper": float(line.upper),
        "flat": float(line.flat),
        "short": float(words <= 5),
        "long": float(words > 12),
        "wordy": min(words, 24) / 24,
        "stops": float(text.endswith((".", ";", "。", "；", ","))),
        "colon": float(text.endswith((":", "："))),
        "label": float(bool(re.match(r"[^\W\d][\w ]{2,24}\s*[:：]", text))),
        "lower": float(text[:1].islower()),
        "comma": float("," in text),
        "barred": float(bool(re.search(r"\s[|•·–—-]\s", text))),
        "digit": float(any(char.isdigit() for char in text)),
        "address": float("@" in text or "http" in text or "www." in text),
    }


def _best(sums: Sequence[dict[State, float]]) -> list[State]:
    """What the lines are for which most speaks in sum: none goes on with a header that has ended."""
    most = {state: 0.0 if state != "goes_on" else float("-inf") for state in STATES}
    ways: list[dict[State, State]] = []
    for at, each in enumerate(sums):
        if at:
            way = {state: max(_before(state), key=most.__getitem__) for state in STATES}
            most = {state: most[way[state]] for state in STATES}
            ways.append(way)
        most = {state: most[state] + each[state] for state in STATES}
    result = [max(STATES, key=most.__getitem__)]
    for way in reversed(ways):
        result.append(way[result[-1]])
    return result[::-1]


def _before(state: State) -> tuple[State, ...]:
    return ("begins", "goes_on") if state == "goes_on" else STATES


def _cut(lines: Sequence[Line], of: Sequence[State]) -> list[Entry]:
    """The entries of a section, as its lines are said to be."""
    found: list[Entry] = []
    for line, state in zip(lines, of, strict=True):
        if state == "begins":
            found.append(Entry([line]))
        elif not found:
            found.append(Entry([], [line]))
        elif state == "goes_on":
            found[-1].header.append(line)
        else:
            found[-1].body.append(line)
    return found
