"""Segments to lines in reading order: bands, columns, label columns, margin notes and list marks."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.documents import dates, headings
from tailor.documents.geometry import Box, Run, Segment
from tailor.documents.lines import Cell, Line, is_mark, joined, strip_mark


@dataclass(slots=True)
class _Leaf:
    """A part of a page whose rows are read straight across; `column` names where on the page it stands."""

    segments: list[Segment]
    column: str


def lines(segments: Sequence[Segment], dots: Sequence[Box], page: int, width: float) -> list[Line]:
    """The lines of one page in reading order; `width` is the page's, in points."""
    upright = _with_icons([s for s in segments if not s.turned])
    turned = [s for s in segments if s.turned and s.text.strip()]
    rtl = sum(len(s.text) for s in upright if s.rtl) > 0.5 * sum(len(s.text) for s in upright)
    _mark_dotted(upright, dots, rtl)
    found: list[Line] = []
    leaves = _leaves(upright, "", 0, rtl)
    if turned:
        leaves.append(_Leaf(turned, "turned"))
    for leaf in leaves:
        found.extend(_leaf_lines(leaf, rtl, width))
    for number, line in enumerate(found, 1):
        line.page, line.number = page, number
    return found


def _with_icons(segments: list[Segment]) -> list[Segment]:
    """Icons become a mark on the text that follows them."""
    icons = [s for s in segments if not s.text.strip()]
    found = [s for s in segments if s.text.strip()]
    for icon in icons:
        near = [
            s
            for s in found
            if abs(s.base - icon.base) < 0.6 * max(s.size, icon.size) and 0 <= s.x0 - icon.x0 < 3 * icon.size
        ]
        if near:
            min(near, key=lambda s: s.x0).icon = True
    return found


def _mark_dotted(segments: list[Segment], dots: Sequence[Box], rtl: bool) -> None:
    """A drawn dot just before a text is its list mark."""
    for dot in dots:
        middle = (dot.y0 + dot.y1) / 2
        for segment in segments:
            high = segment.base - segment.size * 0.75 <= middle <= segment.base + 0.1 * segment.size
            reach = dot.x0 - segment.x1 if rtl else segment.x0 - dot.x1
            if high and 0.5 <= reach <= 2.2 * segment.size and dot.y1 - dot.y0 <= 0.65 * segment.size:
                segment.marked = True


# -- columns ----------------------------------------------------------------------------------------------------------


def _leaves(segments: list[Segment], column: str, depth: int, rtl: bool) -> list[_Leaf]:
    """Cut a region at its best gutter: what is above it, its two columns, what is below."""
    cut = _best_cut(segments) if depth < 6 and len(segments) >= 6 else None
    if cut is None:
        return [_Leaf(segments, column)] if segments else []
    x, top, bottom = cut
    for side in ([s for s in segments if top <= s.base <= bottom and (s.x0 < x - 1) == left] for left in (True, False)):
        if len(side) <= 6 and sum(bool(_REACHED.search(s.text)) for s in side) >= 0.5 * len(side):
            bottom = max(s.base for s in side)  # how to reach a person stands at the top: what is below reads across
    above = [s for s in segments if s.base < top]
    below = [s for s in segments if s.base > bottom]
    middle = [s for s in segments if top <= s.base <= bottom]
    left = [s for s in middle if s.x0 < x - 1]
    right = [s for s in middle if s.x0 >= x - 1]
    at = round(x / 12)
    found = _leaves(above, column, depth + 1, rtl)
    sides = [(left, f"{column}l{at}"), (right, f"{column}r{at}")]
    for side, name in reversed(sides) if rtl else sides:
        found += _leaves(side, name, depth + 1, rtl)
    return found + _leaves(below, column, depth + 1, rtl)


_REACHED = re.compile(r"@|https?:|www\.|\b\w+\.\w{2,}/|(?:\d[\s().-]*){8,}")


def _best_cut(segments: list[Segment]) -> tuple[float, float, float] | None:
    """The gutter with most text on both sides, as (x of the right column, first and last baseline)."""
    best: tuple[float, float, float] | None = None
    best_score = 0.0
    ordered = sorted(segments, key=lambda s: s.base)
    edges: list[float] = []
    for segment in sorted(segments, key=lambda s: s.x0):
        if not edges or segment.x0 - edges[-1] > 2:
            edges.append(segment.x0)
    for x in edges[1:]:
        stretch: list[Segment] = []
        ends: list[Segment | None] = [*ordered, None]
        for item in ends:
            if item is not None and (item.x0 >= x - 1 or item.x1 <= x - 4):
                stretch.append(item)
                continue
            score = _columns_score(stretch, x)
            if score > best_score and stretch:
                best_score, best = score, (x, stretch[0].base, stretch[-1].base)
            stretch = []
    return best


def _columns_score(stretch: list[Segment], x: float) -> float:
    """How much is read better as two columns than straight across; 0 when it is not."""
    left = [s for s in stretch if s.x0 < x - 1]
    right = [s for s in stretch if s.x0 >= x - 1]
    if len(left) < 3 or len(right) < 3:
        return 0.0
    gutter = min(s.x0 for s in right) - max(s.x1 for s in left)
    rows_left, rows_right = _rows_count(left), _rows_count(right)
    few = min(rows_left, rows_right)
    if few < 3:
        return 0.0
    tops, ends = (
        [min(s.base for s in side) for side in (left, right)],
        [max(s.base for s in side) for side in (left, right)],
    )
    if min(ends) - max(tops) < 0.6 * min(end - top for top, end in zip(tops, ends, strict=True)):
        return 0.0  # one stands below the other rather than beside it
    heads_left = [s for s in left if headings.section_of(s.text)]
    heads_right = [s for s in right if headings.section_of(s.text)]
    score = few + min(gutter, 40.0) / 40.0
    for side, known in ((left, heads_left), (right, heads_right)):
        if len(known) >= 0.6 * len(side) or (
            len(known) >= 2 and sum(len(s.text) for s in known) > 0.6 * sum(len(s.text) for s in side)
        ):
            return 0.0  # a column of headings beside their sections
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    aligned = sum(any(abs(s.base - o.base) < 0.3 * s.size for o in large) for s in small) / len(small)
    heads = len(heads_left) + len(heads_right)
    alone = _alone(heads_left, right) + _alone(heads_right, left)
    if heads_left and heads_right and (aligned < 0.6 or len(heads_left) > 1 < len(heads_right) or alone < 0.5 * heads):
        return score + 5.0
    if _is_margin(right) or _is_margin(left) or _is_label(left, right) or _dates_rows(left, right):
        return 0.0
    if any(s.rtl for s in right) and _dates_rows(right, left):
        return 0.0
    if alone and aligned > 0.25 and few < 9:
        # Headings that stand above both sides head a grid, not a column.
        return 0.0
    if aligned < 0.6 and few >= 4:
        return score
    prose = min(sum(len(s.text) > 22 for s in left), sum(len(s.text) > 22 for s in right))
    return score if prose >= 6 and aligned < 0.85 else 0.0


def _alone(heads: list[Segment], across: list[Segment]) -> int:
    """How many headings have nothing beside them on the other side."""
    return sum(not any(-0.6 * h.size < s.base - h.base < 0.9 * h.size for s in across) for h in heads)


def _rows_count(segments: list[Segment]) -> int:
    count, last = 0, -1e9
    for segment in sorted(segments, key=lambda s: s.base):
        if segment.base - last > 0.5 * segment.size:
            count += 1
            last = segment.base
    return count


_DURATION = re.compile(
    r"^\(?(\d+\s*\+?\s*(years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|лет|г|мес)\.?[ ,]*){1,2}\)?$",
    re.I,
)


def _is_margin(side: list[Segment]) -> bool:
    """Whether a side holds only what stands in the margin of entries: dates, places, durations."""
    notes = sum(_is_note(s.text) for s in side)
    dated = sum(dates.is_date_text(s.text) for s in side)
    return notes >= 0.8 * len(side) and dated >= 0.25 * len(side)


def _is_note(text: str) -> bool:
    return dates.is_date_text(text) or bool(_DURATION.match(text.strip())) or is_place(text)


_PLACE = re.compile(
    r"^[^\W\d_][\w .'’()-]{1,30}(?:,\s*[^\W\d_][\w .'’()-]{1,25}){1,2}$|^(Remote|Hybrid|On-?site)$", re.I
)


def is_place(text: str) -> bool:
    """Whether a short text looks like a town with a region or country ("Seattle, WA")."""
    return len(text) <= 45 and bool(_PLACE.match(text.strip()))


def _is_label(left: list[Segment], right: list[Segment]) -> bool:
    """Whether the left side labels rows of the right: headings, dates or short words, each level with a row."""
    short = sum(len(s.text) <= 28 for s in left)
    known = sum(bool(headings.section_of(s.text)) or dates.is_date_text(s.text) for s in left)
    level = sum(any(abs(s.base - o.base) < 0.35 * max(s.size, o.size) for o in right) for s in left)
    return (
        short >= 0.85 * len(left)
        and level >= 0.6 * len(left)
        and (known >= 0.3 * len(left) or level >= 0.9 * len(left))
    )


def _dates_rows(side: list[Segment], rows: list[Segment]) -> bool:
    """Whether the one side dates the rows of the other; what else stands there, such as headings, stands alone."""
    ordered = sorted(side, key=lambda s: s.base)
    level = dated = between = 0
    label: Segment | None = None
    for segment in ordered:
        near = 0.35 * segment.size
        if any(abs(s.base - segment.base) < near for s in rows):
            level += 1
            dated += bool(dates.find(segment.text)) and len(segment.text) < 32
            label = segment
        elif label is not None and segment.base - label.base < 1.7 * segment.size:
            label = segment  # the rest of a label that takes two lines
        elif not headings.section_of(segment.text):
            above = max((s.base for s in rows if s.base < segment.base), default=-1e9)
            below = min((s.base for s in rows if s.base > segment.base), default=1e9)
            between += below - above < 2.2 * segment.size
    return dated >= 2 and dated >= 0.5 * level and between <= 0.1 * len(side)


# -- rows -------------------------------------------------------------------------------------------------------------


def _leaf_lines(leaf: _Leaf, rtl: bool, page_width: float) -> list[Line]:
    rows: list[list[Segment]] = []
    for segment in sorted(_whole_labels(leaf.segments), key=lambda s: s.base):
        if rows:
            row = rows[-1]
            size = max(segment.size, max(s.size for s in row))
            near = segment.base - statistics.median([s.base for s in row]) <= 0.38 * size
            if near and not any(_overlap(segment, s) > 0.5 for s in row):
                row.append(segment)
                continue
        rows.append([segment])
    edge = max((s.x1 for s in leaf.segments), default=page_width)
    left = min((s.x0 for s in leaf.segments), default=0.0)
    found: list[Line] = []
    above: Line | None = None
    for row in rows:
        for line in _row_lines(sorted(row, key=lambda s: -s.x1 if rtl else s.x0), rtl):
            line.column, line.column_x1 = leaf.column, edge
            if above is not None:
                line.gap = max((line.base - above.base) / max(line.size, 1.0), 0.0)
            if found and _finishes_label(found[-1], line):
                continue
            found.append(line)
            above = line
    found = _notes_to_header(_wrapped_dates(found))
    alone = [line.x1 for line in found if len(line.cells) == 1 and not _is_note(line.text)]
    for line in found:
        reach = max(alone, default=edge)
        line.column_x0 = left
        line.column_x1 = reach if reach - left > 0.7 * (edge - left) else edge
    return found


def _wrapped_dates(found: list[Line]) -> list[Line]:
    """A range that goes on below its first half ("June 2020 –" above "Present") is made whole in the first line."""
    kept: list[Line] = []
    for line in found:
        above = kept[-1] if kept else None
        if above is not None and line.gap < 1.9 and len(above.cells) > 1 and not above.bullet:
            for end in (-1, 0):
                if line.cells and _halves(above.cells[end], line.cells[end]):
                    first, second = above.cells[end], line.cells.pop(end)
                    first.runs[:] = [Run(joined((first.text, second.text)), first.bold, first.italic)]
            if not line.cells:
                continue
            if not line.bullet and len(line.cells) > 1 and is_mark(line.cells[0].text):
                line.bullet = line.cells.pop(0).text
            line.bullet = line.bullet or strip_mark(line.cells[0].runs)
        kept.append(line)
    return kept


def _halves(first: Cell, second: Cell) -> bool:
    """Whether two cells, one above the other, are one range, and by themselves are none."""
    if min(first.x1, second.x1) <= max(first.x0, second.x0) or not _one_range(joined((first.text, second.text))):
        return False
    above, below = dates.find(first.text), dates.find(second.text)
    if not below:  # "March 2017 – to" above "date"
        return bool(above) and not dates.is_date_text(second.text)
    return not any(
        found and found[0].ranged and text[-1] not in "-–—~"
        for found, text in ((above, first.text), (below, second.text))
    )


def _one_range(text: str) -> bool:
    found = dates.find(text)
    return len(found) == 1 and found[0].ranged and dates.is_date_text(text)


def _whole_labels(segments: list[Segment]) -> list[Segment]:
    """A heading of two or three lines beside its section ("PROFESSIONAL" above "EXPERIENCE") made one segment."""
    edge = min((s.x0 for s in segments), default=0.0)
    labels = sorted((s for s in segments if s.x0 - edge < 2.0), key=lambda s: s.base)
    dropped: set[int] = set()
    for index, first in enumerate(labels):
        if id(first) in dropped or any(
            s.x0 < first.x1 and s.x0 - edge >= 2.0 for s in segments if s.base == first.base
        ):
            continue
        texts = [first.text]
        for number, below in enumerate(labels[index + 1 : index + 3], 1):
            near = below.base - labels[index + number - 1].base < 1.7 * below.size
            if not near or below.bold != first.bold or abs(below.size - first.size) > 0.3:
                break
            texts.append(below.text)
            whole = joined(texts)
            beside = any(s.x0 > max(first.x1, below.x1) and abs(s.base - first.base) < 8 for s in segments)
            if beside and headings.section_of(whole):
                first.runs = [Run(whole, first.bold, first.runs[0].italic)]
                dropped |= {id(s) for s in labels[index + 1 : index + 1 + number]}
                break
    return [s for s in segments if id(s) not in dropped]


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
                [Run(r.text, r.bold, r.italic) for r in segment.runs],
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
    looks = (head.bold, head.text.isupper(), head.color), (rest.bold, rest.text.isupper(), rest.color)
    return looks[0] != looks[1] or abs(head.size - rest.size) > 0.4


def _line(cells: list[Cell], first: Segment, bullet: str, rtl: bool) -> Line:
    return Line(cells, base=first.base, size=max(c.size for c in cells), bullet=bullet, rtl=rtl)


def _finishes_label(above: Line, line: Line) -> bool:
    """Join the second line of a label in the left column ("Jan 2012 –" / "Present") to the first, in place."""
    if len(above.cells) < 2 or len(line.cells) != 1 or line.bullet or above.bullet:
        return False
    label, rest = above.cells[0], line.cells[0]
    if abs(label.x0 - rest.x0) > 1.5 or rest.x1 >= above.cells[1].x0 or line.gap > 1.6:
        return False
    whole = f"{label.text} {rest.text}"
    if (headings.section_of(whole) or dates.is_date_text(whole)) and not headings.section_of(rest.text):
        label.runs.append(Run(" " + rest.text, label.bold, label.italic))
        return True
    return False


def _notes_to_header(found: list[Line]) -> list[Line]:
    """Dates and places printed in the margin beside list items belong to the entry's first line."""
    header: Line | None = None
    item: Line | None = None
    kept: list[Line] = []
    for line in found:
        if headings.section_of(line.text):
            header = item = None
        inside = item is not None and not line.bullet and _hangs(line, item)
        last = line.cells[-1]
        if line.bullet or inside:
            item = line if line.bullet else item
            far = len(line.cells) > 1 and abs(last.x0 - line.cells[-2].x1) > 1.2 * last.size
            if header is not None and far and _is_note(last.text) and _goes_below(header.cells[-1], last):
                header.cells.append(line.cells.pop())
        elif header is not None and len(header.cells) > 1 and len(line.cells) == 1 and _is_note(last.text):
            note = header.cells[-1]
            if _goes_below(note, last) and last.x0 > header.cells[0].x1:
                header.cells.append(last)
                continue
            header, item = line, None
        else:
            header, item = line, None
        kept.append(line)
    return kept


def _goes_below(note: Cell, last: Cell) -> bool:
    """Whether a note stands in the margin below another one, in the same column of notes."""
    return _is_note(note.text) and min(note.x1, last.x1) - max(note.x0, last.x0) > 0


def _hangs(line: Line, item: Line) -> bool:
    """Whether a line without a mark goes on with the list item above it."""
    return abs(line.start - item.start) < 2.5 and line.gap < 1.9 and not line.cells[0].bold
