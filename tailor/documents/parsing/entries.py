"""A section's lines to entries: which lines are an entry's header, which its list items and paragraphs."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing import engaged, form_labels, linked, streets
from tailor.documents.parsing.items import (
    STOPPED,
    carries_dates,
    dated_items,
    ends_as_name,
    ends_dated,
    ends_sentence,
    inside_items,
    tells_a_deed,
    unstopped,
)
from tailor.documents.parsing.paragraphs import wraps
from tailor.documents.words import contracts, dates, regions, towns, vocabulary


@dataclass(slots=True)
class Entry:
    """Header lines and what stands below them."""

    header: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)

    @property
    def first(self) -> Line:
        """The entry's first line."""
        return (self.header or self.body)[0]


def split(lines: Sequence[Line]) -> list[Entry]:
    """Cut a section into entries, each around the line that carries its dates."""
    lines = dated_items(unstopped(lines))
    if not lines:
        return []
    inside = inside_items(lines)
    anchors = [i for i, line in enumerate(lines) if not inside[i] and carries_dates(line)]
    if not anchors and not any(not i for i in inside):
        # Every line is a list item: the items are the entries, where they are dated.
        anchors = [i for i, line in enumerate(lines) if line.bullet and carries_dates(line)]
        inside = [not line.bullet for line in lines] if anchors else inside
    anchors = _merge_close(lines, anchors, inside)
    if not anchors:
        return _undated(lines, inside)
    up = _lines_above(lines, anchors[0], inside)
    far = _far(lines)
    opening = anchors[0] - up
    starts: list[int] = []
    for number, anchor in enumerate(anchors):
        floor = anchors[number - 1] + 1 if number else 0
        starts.append(opening if number == 0 else _start(lines, anchor, floor, anchors[0], up, inside))
    entries = _undated(lines[:opening], inside[:opening])
    for number, (start, anchor) in enumerate(zip(starts, anchors, strict=True)):
        end = starts[number + 1] if number + 1 < len(starts) else len(lines)
        header = lines[start : anchor + 1]
        below = anchor + 1
        while below < end and _still_header(lines, below, header, inside, end, far):
            header.append(lines[below])
            below += 1
        entry = Entry(header, lines[below:end])
        entries.extend(_by_look(entry, inside[below:end]))
    return entries


def _by_look(entry: Entry, inside: Sequence[bool], title: Line | None = None) -> list[Entry]:
    """Cut off entries without dates: a line below list items that looks as the entry's first line does.

    So does another title at its employer, which looks as the first one there, the `title`.
    """
    first = entry.header[0]
    title = entry.header[1] if len(entry.header) == 2 and carries_dates(first) else title
    items = [line.size for line in entry.body if line.bullet]
    larger = title is not None and bool(items) and title.size > max(items) + _LARGER
    for index in range(1, len(entry.body)):
        line = entry.body[index]
        alike = line.cells[0].bold and first.cells[0].bold and abs(line.size - first.size) < 0.3
        further = title is not None and is_set_as(line, title, larger)
        alike = alike or further
        follows = any(below.bullet for below in entry.body[index + 1 :])
        if inside[index] or not inside[index - 1] or not alike or not follows or len(line.cells[0].text) > 80:
            continue
        if line.text.endswith((":", "：")) or line.text[:1].islower():
            continue  # it opens a list of what was done or used, or goes on with an item of one
        end = index + 1
        while end < len(entry.body) and not inside[end] and end - index < 4:
            end += 1
        rest = Entry(entry.body[index:end], entry.body[end:])
        if further and end == index + 1 and len(line.cells) == 1:
            rest.header = [replace(line, cells=[replace(line.cells[0], says="title")])]
        return [Entry(entry.header, entry.body[:index]), *_by_look(rest, inside[end:], title)]
    return [entry]


#: How much larger than list items a title is that nothing else marks, in points.
_LARGER = 0.6


def is_set_as(line: Line, title: Line, larger: bool = False) -> bool:
    """Whether a line without dates is set as a title is, in a look that is not the plain one, and tells a title.

    `larger` says that the title's size alone is no plain look.
    """
    one, two = line.cells[0], title.cells[0]
    marked = two.bold or two.italic or two.text.isupper() or larger
    looks = {(cell.bold, cell.italic, cell.text.isupper(), cell.color) for cell in (one, two)}
    near = abs(line.size - title.size) < 0.3 and abs(line.start - title.start) < 3
    told = vocabulary.title_score(line.text) >= 1 or len(line.cells) == len(title.cells) > 1
    return bool(marked and len(looks) == 1 and near and told and not carries_dates(line))


def _merge_close(lines: Sequence[Line], anchors: list[int], inside: Sequence[bool]) -> list[int]:
    """Two dated lines in one header are one anchor when the second adds nothing but a date or place."""
    kept: list[int] = []
    for anchor in anchors:
        if kept and anchor == kept[-1] + 1 and not inside[anchor]:
            own, before = lines[anchor], lines[kept[-1]]
            bare = all(dates.is_date_text(c.text) or regions.is_place(c.text) for c in own.cells)
            only_date = all(dates.is_date_text(c.text) for c in before.cells)
            if bare and not only_date and own.gap < 2.2 and not any(dates.is_date_text(c.text) for c in before.cells):
                kept[-1] = anchor
                continue
        kept.append(anchor)
    return kept


def _lines_above(lines: Sequence[Line], anchor: int, inside: Sequence[bool]) -> int:
    """How many header lines stand above the first entry's dates; of two degrees, the upper is another entry's."""
    count, degrees = 0, 0
    while count < 3 and anchor - count - 1 >= 0 and not inside[anchor - count - 1]:
        text = lines[anchor - count - 1].text
        degrees += vocabulary.degree_score(text) >= 1 and not vocabulary.title_score(text) >= 1
        if degrees > 1:
            break
        count += 1
    return count


def _start(lines: Sequence[Line], anchor: int, floor: int, first: int, up: int, inside: Sequence[bool]) -> int:
    """Where a later entry starts: as many lines above its dates as the first entry has, if they look alike."""
    start = anchor
    patterns = [first - above for above in range(1, up + 1) if not dates.is_duration(lines[first - above].text)]
    for above, at in enumerate(patterns, 1):
        index = anchor - above
        if index < floor or inside[index]:
            break
        pattern = lines[at]
        line = lines[index]
        cells = line.cells[0], pattern.cells[0]
        pairs = (cells, (cells[0].first, cells[1].first))  # as a whole, or where they begin
        alike = any(a.bold == b.bold and a.italic == b.italic for a, b in pairs) and abs(line.size - pattern.size) < 0.6
        alike = alike or (
            pattern.start < lines[first].start - 5 and line.start < lines[anchor].start - 5 and not line.flat
        )
        apart = line.gap > 1.25 * max(0.1, min(lines[index - 1].gap or 9.9, 2.0)) or line.page != lines[index - 1].page
        if (alike and (abs(line.start - pattern.start) < 3 or line.column != pattern.column or line.flat)) or apart:
            start = index
            continue
        break
    index = anchor - 1
    if start == anchor and index > floor and not inside[index] and inside[index - 1]:
        line, dated = lines[index], lines[anchor]
        near = line.page == dated.page and line.gap > 1.25 * dated.gap > 0 and not line.flat
        if near and line.cells[0].bold and (_look_alike(line, dated) or _look_alike(line, lines[first])):
            return index  # it stands apart from the list above it, and close to the dates below
    return start


def _look_alike(line: Line, other: Line) -> bool:
    """Whether two lines begin in one size, weight and slant."""
    one, two = line.cells[0], other.cells[0]
    return abs(line.size - other.size) < 0.6 and (one.bold, one.italic) == (two.bold, two.italic)


#: How far apart the lines of a header stand at most, and how much further than usual in what is set loosely.
_FAR, _LOOSE = 2.4, 1.25


def _far(lines: Sequence[Line]) -> float:
    """How far below the line above it no line of a header stands."""
    gaps = [line.gap for line in lines if line.gap > 0]
    return max(_FAR, _LOOSE * statistics.median(gaps)) if gaps else _FAR


def _still_header(
    lines: Sequence[Line], index: int, header: Sequence[Line], inside: Sequence[bool], end: int, far: float
) -> bool:
    """Whether a line below the dates still belongs to the header: an employer, a title, a place."""
    line, anchor = lines[index], header[-1]
    text = line.text
    single = len(anchor.cells) == len(line.cells) == 1 and not line.bullet and anchor.bold == line.bold
    if (
        single
        and not form_labels.said(text)[0]
        and "," in anchor.text
        and len(anchor.text) > 40
        and (wraps(anchor, line) or ends_sentence(anchor, line))
        and not dates.find(text)
        and not (ends_dated(anchor) or STOPPED.search(anchor.text))
    ):
        return True
    if inside[index] or max(len(cell.text) for cell in line.cells) > 90 or len(header) >= 4 or line.bullet:
        return False
    ending = anchor.cells[-1].text
    single = ending.endswith(",") and "," not in ending[:-1] and not (anchor.bullet or dates.find(ending))
    if single and 0 < line.gap <= far:
        return True  # what stands behind the comma of a title
    named = ends_as_name(text) or (not any(map(bare, header)) and engaged.is_told(text))
    if line.gap > far or (text.endswith((".", "。", ":")) and not named):
        return False
    if line.gap == 0 and (line.page, line.column) == (anchor.page, anchor.column) and not line.flat:
        return True  # the first line of the cell beside that of the dates
    pieces = sum(len(rest.split("|")) for rest in (bare(h) for h in header if not _tells_where(h)) if rest)
    if contracts.tells_terms(text) or (index + 1 < end and contracts.tells_terms(lines[index + 1].text)):
        return True  # how somebody was employed stands below for whom
    if regions.is_place(text) or all(dates.is_date_text(c.text) for c in line.cells):
        return True
    if pieces == 0:
        return True
    if pieces > 1 and _is_described(text):
        return False
    last = index + 1 >= end
    followed = not last and (inside[index + 1] or lines[index + 1].start > line.start + 3)
    if pieces == 1 and whole(header) and not (line.bold or line.italic) and not vocabulary.title_score(text):
        after = lines[index + 1] if not last else None
        inset = line.start > max(cell.x0 for cell in header[0].cells) + 5 and not line.flat
        if inset or (after is not None and _runs_on(line, after)) or (text[:1].islower() and "," in text):
            return False
    if pieces == 1 and tells_a_deed(text) and not (line.bold or line.italic):
        return False
    told = pieces == 1 and whole(header) and any(vocabulary.title_score(h.text) for h in header)
    if told and _is_sentence(text) and not (line.bold or line.italic or _is_long_name(text)):
        return False  # what was done, below a title and an employer
    if pieces == 1:
        return (
            line.bold
            or line.italic
            or followed
            or (last and len(text) < 60)
            or vocabulary.title_score(text) > 0
            or _is_long_name(text)
            or not _is_sentence(line.cells[0].text if regions.is_place(line.cells[-1].text) else text)
        )
    if pieces == 2 and len(line.cells) > 1 and len(header) == 1 and regions.maybe_town(line.cells[-1].text):
        return True  # an employer with its town at the right, below a title of two parts
    untold = not any(vocabulary.title_score(h.text) for h in header) and vocabulary.title_score(text) >= 1
    listed_below = not last and lines[index + 1].bullet
    if pieces == 2 and untold and len(text.split()) <= (8 if listed_below else 4 if text[-1:].isalpha() else 0):
        return True  # a title on a line of its own, below what kind of work it was and for whom
    noted = len(header) == 1 and len(anchor.cells) > _LITTLE and line.bold
    if noted and pieces <= len(anchor.cells) and untold and len(text.split()) <= _TITLED:
        return True  # a title below an employer beside which notes stand in cells of their own
    titled, bar, _ = text.partition(" | ")
    if pieces == 2 and untold and not last and bar and len(titled.split()) <= 5 and vocabulary.title_score(titled) >= 1:
        return True  # a title before what a bar parts from it, below an employer and its department
    past = index + 1 + (not last and regions.maybe_place(lines[index + 1].text))  # its town may stand below it
    told_below = past < end and (lines[past].bullet or inside[past])
    named_here = regions.split_place(text)[0] or text
    beneath = told_below and not line.gap > 1.3 * max(anchor.gap, 1.2) and not _is_sentence(named_here)
    if pieces == 2 and beneath and vocabulary.organisation_score(text) >= 1:
        return True  # an employer below the department
    if pieces == 2 and len(header) == 1 and _is_one_title(header[0]) and _names_employer(text):
        return True  # an employer below a title with a dash in it
    strong = max(score(text) for score in _SCORES) >= 1 or regions.maybe_place(text)
    return pieces == 2 and strong and (line.italic or line.bold) and not line.gap > 1.3 * max(anchor.gap, 1.2)


def _is_described(text: str) -> bool:
    """Whether a text tells what an employer is, in words with small letters: "Letting agency with three branches"."""
    first, *words = text.split()
    return first[:1].isupper() and len(words) > _LITTLE and all(word[:1].islower() for word in words)


def _is_long_name(text: str) -> bool:
    """Whether a text of many words is an organisation's name: all but the little ones begin with capitals."""
    words = [word for word in text.split() if len(word) > _LITTLE]
    named = max(vocabulary.organisation_score(text), vocabulary.school_score(text)) >= 1
    return named and text[-1:].isalnum() and all(word[:1].isupper() or not word[:1].isalpha() for word in words)


#: So many letters a word has at most that may be a small one in a name; so many words a title.
_LITTLE, _TITLED = 3, 8


def _tells_where(line: Line) -> bool:
    """Whether a line is the town where somebody worked, or as much as they were there, and nothing else."""
    town, _, presence = line.text.partition("(")
    present = not presence or contracts.is_presence(f"({presence}")
    return len(line.cells) == 1 and present and towns.is_town(town.strip())


def _is_one_title(line: Line) -> bool:
    """Whether a dash parts no title from an employer, but a title from its field ("Fitter – Pumps and Valves")."""
    parts = bare(line).split("|")
    dashed = len(parts) == 2 and re.search(rf"{re.escape(parts[0])}\s+[–—-]\s+{re.escape(parts[1])}", line.text)
    return bool(dashed and vocabulary.title_score(parts[0]) >= 1 and vocabulary.organisation_score(parts[1]) < 1)


def _names_employer(text: str) -> bool:
    """Whether a line names an employer, by its words or by the place behind it."""
    name, place = regions.split_place(text)
    town = text.rpartition(",")[2].strip()
    placed = bool(name and place) or ("," in text and towns.is_town(town))
    return not vocabulary.title_score(text) and (placed or vocabulary.organisation_score(text) >= 1)


def whole(header: Sequence[Line]) -> bool:
    """Whether a header's one text tells two facts, parted by a comma or a slash."""
    texts = [text for text in map(bare, header) if text]
    sides = texts[0].split(" / ") if texts else []
    if len(sides) == 2 and "," not in texts[0] and all(map(vocabulary.title_score, sides)):
        return False  # one title of two
    return len(texts) == 1 and bool(re.search(r"[^\W\d_](?:, | / )[^\W\d_]", texts[0]))


def _runs_on(line: Line, after: Line) -> bool:
    """Whether a line is set as the one below it, as the lines of what was done are."""
    same = line.cells[0].bold == after.cells[0].bold and line.cells[0].italic == after.cells[0].italic
    place = abs(line.start - after.start) < 2 or line.flat
    return same and place and abs(line.size - after.size) < 0.3 and not after.bullet and not carries_dates(after)


_SCORES = (
    vocabulary.title_score,
    vocabulary.organisation_score,
    vocabulary.degree_score,
    vocabulary.school_score,
)


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 7


#: What parts a title and an employer.
_PARTED = re.compile(
    r"\s+[|·•▪■◆–—@-]\s+|\s+@(?=\w)"
    r"|\s+(?:at|bei|beim|chez|presso|hos|bij|w firmie|ve firmě|na empresa|в компании|vid)\s+(?=[^\Wa-zа-я])"
)


#: A little word between a title and an employer.
_LINKED = re.compile(r"\s+(?:en|in|em|no|na|à|w|v|ve|på|di|в|у)\s+(?=[^\Wa-zа-я])")


def _is_linked(cell: Cell) -> bool:
    """Whether a little word in plain type stands between two parts of a cell that are bold."""
    runs = [run for run in cell.runs if run.text.strip()]
    inner = zip(runs, runs[1:], runs[2:], strict=False)
    return any(a.bold and c.bold and not b.bold and _LINKED.match(f" {b.text.strip()} X") for a, b, c in inner)


def bare(line: Line) -> str:
    """A header line's facts without dates and places, separated by "|"."""
    kept: list[str] = []
    for index, cell in enumerate(line.cells):
        rest, _ = dates.without(cell.text)
        if index and regions.is_place(rest):
            continue  # where it was, at the end of the line
        if cell.says in ("place", "about") or re.match(r"(?:https?://|www\.)\S+$", rest) or form_labels.is_aside(rest):
            continue
        for part in _PARTED.split(_LINKED.sub(" | ", rest) if _is_linked(cell) else rest):
            text = regions.split_place(part.strip(" ▪■◆"))[0].strip(" ,|·•–—-()")
            told = dates.is_date_text(text) or dates.is_duration(text) or streets.begins(text)
            if text and not told and not (kept and linked.is_proof(text)):
                kept.append(text)
    return "|".join(kept)


def _undated(lines: Sequence[Line], inside: Sequence[bool]) -> list[Entry]:
    """Entries without dates: a new one begins at each header-like line after list items or prose."""
    entries: list[Entry] = []
    header_done = True
    bold_heads = sum(line.bold for line, i in zip(lines, inside, strict=True) if not i)
    plain = sum(not line.bold for line, i in zip(lines, inside, strict=True) if not i)
    for line, within in zip(lines, inside, strict=True):
        starts = not within and (
            header_done
            or not entries
            or line.gap > 2.3
            or (
                bold_heads and plain and line.bold and not entries[-1].header[-1:][0].bold
                if entries[-1].header
                else False
            )
        )
        if starts and not within:
            entries.append(Entry([line]))
            header_done = False
        elif not entries:
            entries.append(Entry([], [line]))
            header_done = True
        elif within:
            entries[-1].body.append(line)
            header_done = True
        else:
            entries[-1].header.append(line)
    return entries
