"""Entries of one section are set alike: what stands in the same place and look in most of them says the same thing."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line, strip_mark, tidy
from tailor.documents.parsing import form_labels
from tailor.documents.parsing.entries import Entry, bare, whole
from tailor.documents.parsing.items import tells_a_deed
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import contracts, dates, regions, shapes, vocabulary

#: How a line looks: size, weight, slant, capitals, colour.
Look = tuple[float, bool, bool, bool, int]

#: More lines than this no header has.
_MOST = 6
#: At most so many lines between the first line of a header and its dates.
_ABOVE = 3
#: What counts entries.
_NUMBER = re.compile(r"^(\d{1,2})[.)]\s+\S")
#: How many of a section's entries must have a line of a look for it to be part of their headers.
_SHARE = 0.6


def look(line: Line) -> Look:
    """How a line begins to look: its first words, since what follows them may be set otherwise."""
    cell = line.cells[0]
    upper = cell.text.isupper() and sum(char.isalpha() for char in cell.text) > 3  # an acronym is no choice of look
    first = cell.first
    return (round(line.size * 2) / 2, first.bold, first.italic, upper, cell.color)


def unnumbered(found: Sequence[Entry]) -> list[Entry]:
    """The entries, without the numbers ("1.", "2.") that count them."""
    entries = list(found)
    numbers = [_NUMBER.match(entry.first.text) for entry in entries]
    if len(entries) < 2 or [int(match[1]) if match else 0 for match in numbers] != list(range(1, len(entries) + 1)):
        return entries
    for index, entry in enumerate(entries):
        if entry.header:
            first = entry.header[0]
            cell = replace(first.cells[0], runs=[replace(run) for run in first.cells[0].runs])
            strip_mark(cell.runs, numbered=True)
            entries[index] = Entry([replace(first, cells=[cell, *first.cells[1:]]), *entry.header[1:]], entry.body)
    return entries


def returned(found: Sequence[Entry]) -> list[Entry]:
    """The entries, less last lines of headers that are set as the text below the shorter headers of the others."""
    entries = list(found)
    lengths = Counter(len(entry.header) for entry in entries if entry.header)
    if len(entries) < 2 or not lengths:
        return entries
    usual = min(length for length, count in lengths.items() if count == max(lengths.values()))
    if len(entries) == 2 and lengths[usual] == lengths[usual + 1]:
        return entries  # of two, neither tells how headers usually are
    told = {_set(entry.body[0]) for entry in entries if len(entry.header) == usual and entry.body}
    heads = {_set(line) for entry in entries if len(entry.header) <= usual for line in entry.header}
    for index, entry in enumerate(entries):
        last = entry.header[-1] if len(entry.header) == usual + 1 else None
        if last is None or last.flat or _set(last) not in told - heads or len(last.cells) > 1:
            continue
        if not (regions.is_place(last.text) or dates.find(last.text)):
            entries[index] = Entry(entry.header[:-1], [last, *entry.body])
    return entries


#: What was used ("Tools used: wool, linen, silk, a loom"), as no header begins.
_LISTED = re.compile(r"[^\W\d_][^:：,;]{2,30}[:：]\s*(?:[^,，、]+[,，、]\s*){3}")


def without_lists(found: Sequence[Entry]) -> list[Entry]:
    """The entries, less first lines of headers that list what was used in the position above."""
    entries = list(found)
    for index in range(1, len(entries)):
        above, own = entries[index - 1], entries[index]
        lines = itertools.takewhile(
            lambda line: _LISTED.match(line.text) and not form_labels.said(line.text)[0], own.header
        )
        count = sum(not dates.find(line.text) for line in lines)
        if 0 < count < len(own.header):
            entries[index - 1] = Entry(above.header, [*above.body, *own.header[:count]])
            entries[index] = Entry(own.header[count:], own.body)
    return entries


def _set(line: Line) -> tuple[Look, int]:
    """How a line is set: its look, and where it begins."""
    return look(line), round(line.start / 4)


def place_slots(headers: Sequence[Sequence[Line]]) -> frozenset[tuple[int, Look]]:
    """The rows of headers, each in a look, that tell places and, as far as any table knows, nothing else."""
    known = Counter[tuple[int, Look]]()
    other = Counter[tuple[int, Look]]()
    for header in headers:
        for row, line in enumerate(header):
            text = undated(line)
            if len(line.cells) == 1 and regions.is_place(text):
                known[row, look(line)] += 1
            elif not (len(line.cells) == 1 and regions.maybe_town(text)):
                other[row, look(line)] += 1
    return frozenset(own for own in known if not other[own])


def undated(line: Line) -> str:
    """What a line says beside dates."""
    return tidy(dates.without(line.text)[0].strip(" |·•,–—-"))


def completed(found: Sequence[Entry], facts: int = 2) -> list[Entry]:
    """The entries, with the lines below their headers that most of them have in one look, and that look alone there.

    An employer or a title may stand far below the dates, as a web page sets it; it is told from running text by
    standing in the same place, in a look of its own, entry after entry. `facts` are how many a header has beside dates
    and places.
    """
    entries = list(found)
    for _ in range(3):
        towns = place_slots([entry.header for entry in entries])
        # "Company, Title" tells two facts where most entries are written so; a comma alone may be one name's.
        headers = [entry.header for entry in entries if entry.header]
        most = facts - (facts == 2 and sum(map(whole, headers)) >= _SHARE * len(headers) > 0)
        slots = {index: own for index, entry in enumerate(entries) if (own := _slot(entry, most, towns)) is not None}
        headed = sum(bool(entry.header) for entry in entries)
        others = [entry for index, entry in enumerate(entries) if index not in slots]
        ends = Counter(look(entry.header[-1]) for entry in others if len(entry.header) > 1)
        common, count = Counter(slots.values()).most_common(1)[0] if slots else (None, 0)
        enough = common is not None and count + ends[common] >= max(1, _SHARE * headed)
        alone = next((entries[index] for index, own in slots.items() if own == common), None)
        if not enough or alone is None or (count == 1 and not _lacks(alone)):
            break
        for index, own in slots.items():
            if own == common:
                entry = entries[index]
                entries[index] = Entry([*entry.header, entry.body[0]], entry.body[1:])
    return entries


def with_second_heads(found: Sequence[Entry]) -> list[Entry]:
    """The entries, with the line below each header that is set as its first line is, as two facts of equal rank are.

    An employer's line may be followed by what it does, where and when, and only then by the title.
    """
    headed = [entry for entry in found if entry.header]
    lines = [line for entry in headed for line in (*entry.header, *entry.body)]
    usual = min((line.size for line in lines), default=0.0)
    second = {id(entry): at for entry in headed if (at := _second_head(entry, usual)) is not None}
    if len(second) < max(2, _SHARE * len(headed)):
        return list(found)
    towns = place_slots([entry.header for entry in headed])
    return [_with_second_head(entry, second[id(entry)], towns) if id(entry) in second else entry for entry in found]


def _with_second_head(entry: Entry, at: int, towns: frozenset[tuple[int, Look]]) -> Entry:
    lines = [*entry.header, *entry.body]
    return Entry([*_about(lines[:at], towns), lines[at]], lines[at + 1 :])


def _about(header: Sequence[Line], towns: frozenset[tuple[int, Look]]) -> list[Line]:
    """A header whose employer and title are told by their look: what else it says is about the employer."""
    first = look(header[0])
    rows = [line for row, line in enumerate(header) if (row, look(line)) not in towns]
    others = [line for line in rows if look(line) != first and not dates.find(line.text)]
    told = [line for line in others if not (regions.is_place(line.text) or contracts.tells_terms(line.text))]
    told = [line for line in told if not _URL.match(line.text)]
    return [said_about(line) if any(line is own for own in told) else line for line in header]


def with_phrases_about(found: Sequence[Entry]) -> list[Entry]:
    """The entries, with phrases below "Title, Employer", where most have one, as what is said about the employers."""
    entries = list(found)
    below = [index for index, entry in enumerate(entries) if _has_phrase_below(entry)]
    if len(below) > 1 and len(below) >= _SHARE * sum(bool(entry.header) for entry in entries):
        for index in below:
            header = entries[index].header
            entries[index] = Entry([*header[:-1], said_about(header[-1])], entries[index].body)
    return entries


def _has_phrase_below(entry: Entry) -> bool:
    """Whether the last line of a header is a phrase, below one that tells a title, an employer and the dates."""
    if len(entry.header) != 2:
        return False
    first, last = entry.header
    told = bool(dates.find(first.text)) and whole([first]) and vocabulary.title_score(first.text) >= 1
    return told and len(last.cells) == 1 and shapes.is_phrase(last.text)


def said_about(line: Line) -> Line:
    """A line that says what an employer does."""
    return replace(line, cells=[replace(cell, says="about") for cell in line.cells])


_URL = re.compile(r"(?:https?://|www\.)\S+$")


def _second_head(entry: Entry, usual: float) -> int | None:
    """Where, among an entry's lines, the only other one stands that stands out as its first does; no further below.

    It is the last of the header, or one of the two lines below that.
    """
    lines, end = [*entry.header, *entry.body], len(entry.header)
    first = entry.header[0]
    own = [at for at, line in enumerate(lines) if at and look(line) == look(first) and not regions.is_place(line.text)]
    if not (first.cells[0].first.bold or first.size > usual + 0.4) or len(own) != 1 or end >= _MOST:
        return None
    at = own[0]
    short = len(lines[at].text) <= 80 and not re.search(r"[.;:。]$", lines[at].text)
    alone = not any(line.bullet for line in lines[: at + 1])
    near = at > 1 and end - 1 <= at <= end + 1 and look(lines[at - 1]) != look(first)
    return at if short and alone and near else None


def nested(found: Sequence[Entry]) -> list[Entry]:
    """The entries, with those of another look that lie within the time of a whole one above made a part of it."""
    result: list[Entry] = []
    for entry in found:
        outer = result[-1] if result else None
        if outer is not None and outer.header and entry.header and _within(entry, outer):
            result[-1] = Entry(outer.header, [*outer.body, *entry.header, *entry.body])
        else:
            result.append(entry)
    return result


#: What was done for a while in a position, and is none by itself.
_PROJECT = re.compile(
    r"(?i)(?:(?:key |client |main )?projects?|(?:kunden)?projekte?|projets?|proyectos?|projetos?|progett[oi]|проекты?)"
    r"(?: \d{1,2})?\s*[:：–—-]"
)


def _within(entry: Entry, outer: Entry) -> bool:
    told = sum(len(bare(line).split("|")) for line in outer.header if bare(line))
    if look(entry.header[0]) == look(outer.header[0]) or (told < 2 and not _PROJECT.match(entry.first.text)):
        return False
    if _names_both(entry.header):
        return False  # another position, at the same time
    inner, around = lasted(entry.header), lasted(outer.header)
    if inner is None or around is None or inner == around:
        return False
    return around[0] <= inner[0] and inner[1] <= around[1]


def _names_both(header: Sequence[Line]) -> bool:
    """Whether a header tells a title and, in another place, an employer, as words tell these."""
    told = [piece for line in header for piece in bare(line).split("|") if piece]
    titled = [piece for piece in told if vocabulary.title_score(piece) >= 1]
    named = [piece for piece in told if vocabulary.organisation_score(piece) >= 1]
    return any(one != other for one in titled for other in named) and not _PROJECT.match(header[0].text)


def lasted(header: Sequence[Line]) -> tuple[str, str] | None:
    """The months in which the only range of dates in a header began and ended; None where there is none."""
    told = [found for line in header for found in dates.find(line.text) if found.ranged]
    if len(told) != 1 or not told[0].start or not (told[0].end or told[0].present):
        return None
    end = told[0].end or "9999"
    return f"{told[0].start}-01"[:7], f"{end}-12"[:7]


def reclaimed(found: Sequence[Entry]) -> list[Entry]:
    """The entries, with first lines that were left at the end of the entry above given back to their own.

    Most headers begin in one look: where one does not, and the lines above it end in that look, it begins there.
    """
    entries = list(found)
    firsts = Counter(look(entry.header[0]) for entry in entries if entry.header and bare(entry.header[0]))
    if not firsts or len(entries) < 2:
        return entries
    (first, count), *_ = firsts.most_common(1)
    first = first if count > 1 or not entries[0].header else look(entries[0].header[0])
    for index in range(1, len(entries)):
        above, own = entries[index - 1], entries[index]
        bare_dates = bool(own.header) and not bare(own.header[0])
        if not own.header or look(own.header[0]) == first or not (count > 1 or bare_dates or len(entries) == 2):
            continue
        if (at := _head_of(above, first)) is not None:
            entries[index - 1] = Entry(above.header, above.body[:at])
            entries[index] = Entry([*above.body[at:], *own.header], own.body)
    return entries


def _head_of(entry: Entry, first: Look) -> int | None:
    """Where, near the end of what stands below a header, a line in the look of first lines stands; the topmost."""
    at, body = None, entry.body
    margin = min((line.start for line in (*entry.header, *body)), default=0.0)
    items = [line.start for line in body if line.bullet and line.start > margin + 3]
    for index in range(len(body) - 1, max(0, len(body) - _ABOVE) - 1, -1):
        rest = not body[index].flat and any(abs(start - body[index].start) < 3 for start in items)
        if body[index].bullet or rest or (at is not None and look(body[index]) != first):
            break
        at = index if look(body[index]) == first else at
    return at or None


def _lacks(entry: Entry) -> bool:
    """Whether the one entry that has such a line has too little in its header to be whole."""
    return sum(len(bare(line).split("|")) for line in entry.header if bare(line)) < 2


def _slot(entry: Entry, facts: int, towns: frozenset[tuple[int, Look]]) -> Look | None:
    """The look of the first line below a header, when it may be part of the header."""
    if not entry.header or not entry.body or len(entry.header) >= _MOST:
        return None
    line, above = entry.body[0], entry.header[-1]
    if line.bullet or line.flat or len(line.text) > 80 or re.search(r"[.;:。]$", line.text) or tells_a_deed(line.text):
        return None
    if line.page == above.page and line.column != above.column:
        return None
    known = {row for row, one in enumerate(entry.header) if (row, look(one)) in towns}
    named = [one for row, one in enumerate(entry.header) if not (row in known and regions.maybe_town(undated(one)))]
    told = sum(len(bare(one).split("|")) for one in named if bare(one))
    if told >= facts and not (regions.maybe_place(line.text) or dates.is_date_text(line.text)):
        return None
    own = look(line)
    below = entry.body[1] if len(entry.body) > 1 else None
    if (
        below is not None
        and not below.bullet
        and look(below) == own
        and (was_full(line, below) or (below.gap < 1.7 and facts < 3))
    ):
        return None  # running text
    return own
