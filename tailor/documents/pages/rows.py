"""Rows of a region to lines: cells, list marks, labels and dates beside entries, notes in the margin."""

import re
import statistics
from collections.abc import Iterator
from dataclasses import replace

from tailor.documents.pages import centred, flush, stacked
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Cell, Line, is_mark, joined, strip_mark
from tailor.documents.words import dates, headings


def is_note(text: str) -> bool:
    """Whether a text is what stands in the margin of entries: a date, a duration, a place."""
    return dates.is_date_text(text) or dates.is_duration(text) or is_place(text)


_PLACE = re.compile(
    r"^[^\W\d_][\w .'’()-]{1,30}(?:,\s*[^\W\d_][\w .'’()-]{1,25}){1,2}$|^(Remote|Hybrid|On-?site)$", re.I
)


def is_place(text: str) -> bool:
    """Whether a short text looks like a town with a region or country ("Seattle, WA")."""
    return len(text) <= 45 and bool(_PLACE.match(text.strip()))


def lines(segments: list[Segment], column: str, rtl: bool, page_width: float) -> list[Line]:
    """The lines of a region of a page whose rows are read straight across."""
    segments = flush.left(segments)
    rows: list[list[Segment]] = []
    for segment in sorted(centred.raised(stacked.whole(_whole_labels(segments))), key=lambda s: s.base):
        if rows:
            row = rows[-1]
            size = max(segment.size, max(s.size for s in row))
            near = segment.base - statistics.median([s.base for s in row]) <= 0.38 * size
            if near and not any(_overlap(segment, s) > 0.5 for s in row):
                row.append(segment)
                continue
        rows.append([segment])
    rows = _level(rows)
    edge = max((s.x1 for s in segments), default=page_width)
    left = min((s.x0 for s in segments), default=0.0)
    found: list[Line] = []
    above: Line | None = None
    for row in rows:
        for line in _row_lines(sorted(row, key=lambda s: -s.x1 if rtl else s.x0), rtl):
            line.column, line.column_x1 = column, edge
            if above is not None:
                line.gap = max((line.base - above.base) / max(line.size, 1.0), 0.0)
            if found and _finishes_label(found[-1], line):
                continue
            found.append(line)
            above = line
    found = _notes_to_header(found)
    alone = [line.x1 for line in found if len(line.cells) == 1 and not is_note(line.text)]
    for line in found:
        reach = max(alone, default=edge)
        line.column_x0 = left
        line.column_x1 = reach if reach - left > 0.7 * (edge - left) else edge
    return found


def _level(rows: list[list[Segment]]) -> list[list[Segment]]:
    """Rows, with a heading or dates set a little higher or lower than the text beside them put into its row."""
    result: list[list[Segment]] = []
    for index, row in enumerate(rows):
        above = result[-1] if result else None
        below = rows[index + 1] if index + 1 < len(rows) else None
        if above is not None and below is not None and _marks_both(above, row, below):
            if len(above) == 1:  # of rows with more in them the mark tells nothing: they head an entry
                above.append(replace(row[0], base=above[0].base))
        elif above is not None and _beside(above, row) and (below is None or _step(above, row) <= _step(row, below)):
            above.extend(row)
        else:
            result.append(row)
    return result


def _marks_both(above: list[Segment], row: list[Segment], below: list[Segment]) -> bool:
    """Whether a row is a list mark that stands at half height before two rows of one item, as before a table's."""
    mark = row[0]
    if len(row) > 1 or not is_mark(mark.text):
        return False
    first, second = (min(side, key=lambda s: s.x0) for side in (above, below))
    beside = 0 < first.x0 - mark.x1 < 3 * mark.size and abs(first.x0 - second.x0) < 2
    return beside and max(mark.base - first.base, second.base - mark.base) < 0.9 * mark.size


def _step(above: list[Segment], row: list[Segment]) -> float:
    return min(s.base for s in row) - max(s.base for s in above)


def _beside(above: list[Segment], row: list[Segment]) -> bool:
    """Whether two rows, less than a line apart, share no place across, and the one is a heading or dates.

    What stands in the margin before a list item is of the entry, and not of that item.
    """
    size = max(s.size for s in (*above, *row))
    if _step(above, row) > 0.72 * size or any(_overlap(a, b) > 0 for a in above for b in row):
        return False
    one, two = sorted((above, row), key=lambda side: side[0].x0)
    if two[0].marked and headings.section_of(one[0].text) is None:
        return False
    return any(
        len(one) == 1 and (is_note(one[0].text) or headings.section_of(one[0].text) is not None) for one in (above, row)
    )


def _whole_labels(segments: list[Segment]) -> list[Segment]:
    """A heading of two or three lines beside its section ("PROFESSIONAL" above "EXPERIENCE") made one segment."""
    dropped: set[int] = set()
    for labels in _margins(segments):
        own = {id(s) for s in labels}
        for index, first in enumerate(labels):
            before = any(s.x0 < first.x1 and id(s) not in own for s in segments if s.base == first.base)
            if id(first) in dropped or before:
                continue
            texts = [first.text]
            for number, below in enumerate(labels[index + 1 : index + 3], 1):
                near = below.base - labels[index + number - 1].base < 1.7 * below.size
                if not near or below.bold != first.bold or abs(below.size - first.size) > 0.3:
                    break
                texts.append(below.text)
                whole = joined(texts)
                beside = any(s.x0 > max(first.x1, below.x1) and abs(s.base - first.base) < 8 for s in segments)
                if beside and (headings.section_of(whole) or _is_both(first.text, below.text, whole)):
                    first.runs = [Run(whole, first.bold, first.runs[0].italic)]
                    dropped |= {id(s) for s in labels[index + 1 : index + 1 + number]}
                    break
    return [s for s in segments if id(s) not in dropped]


def _is_both(above: str, below: str, whole: str) -> bool:
    """Whether two rows are the halves of one heading that goes on behind "and", of which at least one is known."""
    return above.endswith("&") and headings.guess(whole) is not None and headings.section_of(below) is not None


def _margins(segments: list[Segment]) -> Iterator[list[Segment]]:
    """What begins at the left edge, from above; and what ends where a heading does, set to its right edge."""
    edge = min((s.x0 for s in segments), default=0.0)
    below = sorted(segments, key=lambda s: s.base)
    yield [s for s in below if s.x0 - edge < _LEVEL]
    for end in {round(s.x1) for s in segments if s.x0 - edge >= _LEVEL and headings.section_of(s.text)}:
        if len(level := [s for s in below if abs(s.x1 - end) < _LEVEL and len(s.text) < _SHORT]) > 1:
            yield level


#: Points by which the edges of the headings in one margin differ at most, and how many letters one has at most.
_LEVEL, _SHORT = 2.0, 24


def _overlap(a: Segment, b: Segment) -> float:
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    return shared / max(min(a.x1 - a.x0, b.x1 - b.x0), 0.1)


def _row_lines(row: list[Segment], rtl: bool) -> list[Line]:
    """One row as a line, or as two when its first cell is a section's heading beside the section's text."""
    cells: list[Cell] = []
    bullet = ""
    marked = False
    for segment in row:
        text = segment.text.strip()
        if not cells and not bullet and is_mark(text) and len(row) > 1:
            bullet = text
            continue
        if not cells:
            marked = segment.marked
        cells.append(
            Cell(
                [replace(run) for run in segment.runs],
                segment.x0,
                segment.x1,
                segment.size,
                segment.icon,
                segment.color,
            )
        )
        cells[-1].runs[0].text = cells[-1].runs[0].text.lstrip()
    if not cells:
        return []
    first = row[0]
    if not bullet:
        bullet = strip_mark(cells[0].runs) or ("•" if marked else "")
    if len(cells) > 1 and not bullet and headings.section_of(cells[0].text) and _stands_out(cells):
        heads = _line(cells[:1], first, "", rtl)
        heads.tracked = first.tracked
        rest_bullet = strip_mark(cells[1].runs)
        return [heads, _line(cells[1:], row[1], rest_bullet, rtl)]
    line = _line(cells, first, bullet, rtl)
    line.tracked = all(s.tracked for s in row)
    return [line]


def _stands_out(cells: list[Cell]) -> bool:
    """Whether the first cell looks unlike the others: a heading, not the first word of a header line."""
    head, rest = cells[0], cells[1]
    return _look(head) != _look(rest) or abs(head.size - rest.size) > 0.4


def _look(cell: Cell) -> tuple[bool, bool, int]:
    """How a cell is set; capitals of a few letters are an abbreviation ("EDV", "B")."""
    return cell.bold, cell.text.isupper() and sum(map(str.isalpha, cell.text)) > _ABBREVIATED, cell.color


_ABBREVIATED = 4


def _line(cells: list[Cell], first: Segment, bullet: str, rtl: bool) -> Line:
    return Line(cells, base=first.base, size=max(c.size for c in cells), bullet=bullet, rtl=rtl)


def _finishes_label(above: Line, line: Line) -> bool:
    """Join the second line of a heading in the left column ("Work" / "experience") to the first, in place."""
    if len(above.cells) < 2 or len(line.cells) != 1 or line.bullet or above.bullet:
        return False
    label, rest = above.cells[0], line.cells[0]
    if abs(label.x0 - rest.x0) > 1.5 or rest.x1 >= above.cells[1].x0 or line.gap > 1.6:
        return False
    whole = f"{label.text} {rest.text}"
    if headings.section_of(whole) and not headings.section_of(rest.text):
        label.runs.append(Run(" " + rest.text, label.bold, label.italic))
        return True
    return False


#: So far left of another list item, in points, a list item is of a list around it.
_FURTHER_OUT = 3.0


def _notes_to_header(found: list[Line]) -> list[Line]:
    """Dates and places printed in the margin beside list items belong to the entry's first line."""
    header: Line | None = None
    item: Line | None = None
    dated: Line | None = None
    first: Line | None = None  # the first list item below the header
    kept: list[Line] = []
    for line in found:
        if headings.section_of(line.text):
            header = item = dated = None
        if header is not None and first is not None and line.bullet and line.start < first.start - _FURTHER_OUT:
            header = None  # an item further out than those of the header begins another entry
        if dated is not None and len(line.cells) > 1 and _lasted(dated.cells[0], line.cells[0]):
            dated.cells.insert(1, line.cells.pop(0))
            if len(line.cells) > 1 and is_mark(line.cells[0].text):
                line.bullet = line.cells.pop(0).text
        dated = line if dates.find(line.cells[0].text) else dated
        inside = item is not None and not line.bullet and _hangs(line, item)
        last = line.cells[-1]
        if line.bullet or inside:
            item = line if line.bullet else item
            first = first or item
            far = len(line.cells) > 1 and abs(last.x0 - line.cells[-2].x1) > 1.2 * last.size
            if header is not None and far and is_note(last.text) and _goes_below(header.cells[-1], last):
                header.cells.append(line.cells.pop())
        elif header is not None and len(header.cells) > 1 and len(line.cells) == 1 and is_note(last.text):
            note = header.cells[-1]
            if _goes_below(note, last) and last.x0 > header.cells[0].x1:
                header.cells.append(last)
                continue
            header, item, first = line, None, None
        elif header is not None and _is_told(header, line):
            if len(line.cells) > 1 and not any(dates.find(cell.text) for cell in header.cells):
                header.cells.append(line.cells.pop())
        else:
            header, item, first = line, None, None
        kept.append(line)
    return kept


#: Running text below a header has so many words at least.
_TOLD = 7


def _is_told(header: Line, line: Line) -> bool:
    """Whether a line is running text below a bold header with a note in the margin, and has but dates beside it."""
    *texts, last = line.cells
    noted = len(line.cells) > 1 and dates.is_date_text(last.text) and _goes_below(header.cells[-1], last)
    told = texts if noted else line.cells
    plain = header.cells[0].bold and not any(cell.bold for cell in told) and line.size <= header.size + 0.1
    words = sum(len(cell.text.split()) for cell in told)
    running = words >= _TOLD and told[-1].text.endswith((".", "-", "‐")) and (noted or len(told) == 1)
    return len(header.cells) > 1 and is_note(header.cells[-1].text) and plain and running


def _lasted(when: Cell, below: Cell) -> bool:
    """Whether a cell below an entry's dates says how long that was."""
    return dates.is_duration(below.text) and _goes_below(when, below)


def _goes_below(note: Cell, last: Cell) -> bool:
    """Whether a note stands in the margin below another one, in the same column of notes."""
    return is_note(note.text) and min(note.x1, last.x1) - max(note.x0, last.x0) > 0


def _hangs(line: Line, item: Line) -> bool:
    """Whether a line without a mark goes on with the list item above it."""
    return abs(line.start - item.start) < 2.5 and line.gap < 1.9 and not line.cells[0].bold
