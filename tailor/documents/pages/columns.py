"""Segments to lines in reading order: which columns a page has; `rows` makes the lines of each."""

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.documents.pages import dated, dots, grid, reached, rows, stacked
from tailor.documents.pages.geometry import Segment
from tailor.documents.pages.glyphs import Box
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.pages.reached import LEVEL
from tailor.documents.words import dates, headings


@dataclass(slots=True)
class _Leaf:
    """A part of a page whose rows are read straight across; `column` names where on the page it stands."""

    segments: list[Segment]
    column: str


def lines(segments: Sequence[Segment], drawn: Sequence[Box], page: int, width: float, height: float) -> list[Line]:
    """The lines of one page in reading order; `drawn` are its dots, `width` and `height` the page's, in points."""
    upright = stacked.narrow(_with_icons([s for s in segments if not s.turned]))
    turned = [s for s in segments if s.turned and s.text.strip()]
    rtl = sum(len(s.text) for s in upright if s.rtl) > 0.5 * sum(len(s.text) for s in upright)
    dots.mark(upright, drawn, rtl)
    found: list[Line] = []
    leaves = _leaves(upright, "", 0, rtl)
    beside = [s for s in turned if upright and headings.section_of(s.text)]
    if others := [s for s in turned if s not in beside]:
        leaves.append(_Leaf(others, "turned"))
    for leaf in leaves:
        found.extend(rows.lines(leaf.segments, leaf.column, rtl, width))
    for heading in beside:
        _head(found, heading, height)
    for number, line in enumerate(found, 1):
        line.page, line.number = page, number
    return found


#: A gap of so many sizes parts two blocks of a page.
_APART = 2.6


def _head(found: list[Line], heading: Segment, height: float) -> None:
    """Put a heading that runs up or down beside its section above that."""
    middle = (heading.x0 + heading.x1) / 2
    middle = height - middle if heading.turned > 0 else middle
    at = min(range(len(found)), key=lambda index: abs(found[index].base - middle))
    while at and found[at].gap <= _APART and found[at - 1].column == found[at].column:
        at -= 1
    first = found[at]
    cell = Cell(heading.runs, first.x0, first.x0 + heading.size, heading.size, color=heading.color)
    found.insert(
        at, replace(first, cells=[cell], base=first.base - heading.size, size=heading.size, bullet="", links=[])
    )


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


# -- columns ----------------------------------------------------------------------------------------------------------


def _leaves(segments: list[Segment], column: str, depth: int, rtl: bool) -> list[_Leaf]:
    """Cut a region at its best gutter: what is above it, its two columns, what is below."""
    if depth < 6 and not rtl and (found := grid.found(segments)):
        above, parts, below = found
        told = [_Leaf(part, f"{column}{name}") for name, part in parts]
        return [*_leaves(above, column, depth + 1, rtl), *told, *_leaves(below, column, depth + 1, rtl)]
    cut = _best_cut(segments) if depth < 6 and len(segments) >= 6 else None
    if cut is None:
        return [_Leaf(segments, column)] if segments else []
    x, top, bottom = cut
    bottom = _end(
        *([s for s in segments if top <= s.base <= bottom and (s.x0 < x - 1) == own] for own in (True, False))
    )
    above = [s for s in segments if s.base < top]
    below = [s for s in segments if s.base > bottom]
    middle = [s for s in segments if top <= s.base <= bottom]
    left = [s for s in middle if s.x0 < x - 1]
    right = [s for s in middle if s.x0 >= x - 1]
    at = round(x / 12)
    leaves = _leaves(above, column, depth + 1, rtl)
    sides = [(left, f"{column}l{at}"), (right, f"{column}r{at}")]
    for side, name in reversed(sides) if rtl else sides:
        leaves += _leaves(side, name, depth + 1, rtl)
    return leaves + _leaves(below, column, depth + 1, rtl)


def _end(left: list[Segment], right: list[Segment]) -> float:
    """The last baseline of two columns: what stands below one without a heading reads across.

    That is so where it tells how to reach a person, or where a section begins below it in the other.
    """
    bottom = max(s.base for s in (*left, *right))
    for side, other in ((left, right), (right, left)):
        end = max(s.base for s in side)
        if any(headings.section_of(s.text) and not _is_label_of(s, side) for s in side):
            continue
        if len(side) <= 6 and sum(bool(reached.ADDRESS.search(s.text)) for s in side) >= 0.5 * len(side):
            bottom = min(bottom, end)
        heads = (s.base for s in other if s.base > end + LEVEL * s.size and headings.section_of(s.text))
        bottom = min(bottom, *(base - 1 for base in heads), bottom)
    return bottom


def _is_label_of(head: Segment, side: list[Segment]) -> bool:
    """Whether the words of a heading are a label, with what it asks for behind it ("Work : Mill Lane 4")."""
    return any(0 < s.x0 - head.x1 < 2 * head.size and abs(s.base - head.base) < LEVEL * head.size for s in side)


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
        across = [s.base for s in ordered if s.x0 < x - 1 and s.x1 > x - 4]
        for item in ends:
            if item is not None and not _in_a_row(item, across):
                stretch.append(item)
                continue
            if item is not None and len(stretch) > _HEADERS:
                stretch = _without_header(stretch, x)
            if item is not None and _heads_below(stretch, x):
                stretch = stretch[:-1]
            stretch = reached.below(stretch, x)
            score = _columns_score(stretch, x)
            if score > best_score and stretch:
                best_score, best = score, (x, stretch[0].base, stretch[-1].base)
            stretch = []
    return best


def _in_a_row(item: Segment, bases: Sequence[float]) -> bool:
    """Whether a segment stands on one of some baselines, in ascending order."""
    near = LEVEL * item.size
    at = bisect.bisect_left(bases, item.base - near)
    return at < len(bases) and bases[at] <= item.base + near


def _without_header(stretch: list[Segment], x: float) -> list[Segment]:
    """A stretch of two columns without the heading at its end that stands above both, and rows of headers below it.

    Only lines that go from the one side to the other tell where columns end, and a heading and headers do not.
    """
    tail = range(len(stretch) - _HEADERS - 1, len(stretch))
    at = max((n for n in tail if stretch[n].x0 < x - 1 and _is_head(stretch[n])), default=0)
    head, above, below = stretch[at], stretch[:at], stretch[at + 1 :]
    if not above or len(below) < 2:
        return stretch
    left, right = ([s for s in below if (s.x0 < x - 1) == side] for side in (True, False))
    last = max((s.base for s in above if s.x0 < x - 1), default=head.base)
    beside = [s for s in stretch if s.x0 >= x - 1 and last + 0.3 * head.size < s.base < below[0].base - 2]
    level = all(any(abs(s.base - o.base) < 0.35 * s.size for o in left) for s in right)
    return above if left and right and level and not beside else stretch


def _heads_below(stretch: list[Segment], x: float) -> bool:
    """Whether a stretch of two columns ends with a heading at the left: what goes on below from side to side is its."""
    if len(stretch) < 2 or not _is_head(stretch[-1]):
        return False
    head, rest = stretch[-1], stretch[:-1]
    level = head.base - rest[-1].base <= LEVEL * head.size
    above = max((s.base for s in rest if s.x0 < x - 1), default=head.base)
    return head.x0 < x - 1 and not level and head.base - above > _SET_OFF * head.size


#: How far above a heading what it does not head stands at least, in sizes.
_SET_OFF = 1.8


#: So many parts of headers may stand in a row, or two, below a heading.
_HEADERS = 8


def _is_head(segment: Segment) -> bool:
    return headings.section_of(segment.text) is not None


def _columns_score(stretch: list[Segment], x: float) -> float:
    """How much is read better as two columns than straight across; 0 when it is not."""
    left = [s for s in stretch if s.x0 < x - 1]
    right = [s for s in stretch if s.x0 >= x - 1]
    if len(left) < 3 or len(right) < 3:
        return 0.0
    gutter = min(s.x0 for s in right) - max(s.x1 for s in left)
    rows_left, rows_right = _rows_count(left), _rows_count(right)
    few = min(rows_left, rows_right)
    if few < 3 or grid.parts_items(left, right) or dated.begin_right(left, right) or dated.end_left(left, right):
        return 0.0
    tops, ends = (
        [min(s.base for s in side) for side in (left, right)],
        [max(s.base for s in side) for side in (left, right)],
    )
    heads_left = [s for s in left if headings.section_of(s.text)]
    heads_right = [s for s in right if headings.section_of(s.text)]
    beside = _BESIDE[min(len(heads_left), len(heads_right)) > 1]
    if min(ends) - max(tops) < beside * min(end - top for top, end in zip(tops, ends, strict=True)):
        return 0.0  # one stands below the other rather than beside it
    noted = sum(dates.is_date_text(s.text) for s in left) if len(heads_left) > 1 else 0
    if len(_with_wrapped(heads_left, left)) + noted >= _ALL * len(left):
        return 0.0  # headings in the margin, however small they are, and dates
    largest = max((s.size for s in (*heads_left, *heads_right)), default=0.0)
    heads_left = [s for s in heads_left if not _heads_table(s, right, largest)]
    heads_right = [s for s in heads_right if not _heads_table(s, left, largest)]
    score = few + min(gutter, 40.0) / 40.0
    for side, known in ((left, _with_wrapped(heads_left, left)), (right, heads_right)):
        if len(known) >= 0.6 * len(side) or (
            len(known) >= 2 and sum(len(s.text) for s in known) > 0.6 * sum(len(s.text) for s in side)
        ):
            return 0.0  # a column of headings beside their sections
    if _heads_other_side(heads_right, left, right) and not heads_left:
        return 0.0
    own = [h for h in heads_right if not _in_a_row(h, sorted(s.base for s in heads_left))]
    if not own and (heads_right or len(heads_left) > 1) and _heads_rows(heads_left, left):
        return 0.0
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    aligned = sum(any(abs(s.base - o.base) < 0.3 * s.size for o in large) for s in small) / len(small)
    heads = len(heads_left) + len(heads_right)
    alone = _alone(heads_left, right) + _alone(heads_right, left)
    plain = [s for s in small if headings.section_of(s.text) is None]
    level = sum(any(abs(s.base - o.base) < 0.3 * s.size for o in large) for s in plain)
    if max(aligned, level / max(1, len(plain))) > 0.7 and dated.date_rows(left, right, least=4):
        return 0.0  # a column of dates, whatever words of the text look like headings
    if dated.stand_above(left, right, heads_left, heads_right):
        return 0.0  # a timeline's dates, above sections that stand side by side
    if not any(_is_alone(head, right) for head in heads_right) and _ends_level(left, right, heads_left):
        return 0.0  # a form's labels; a margin set to its right edge has a text with headings beside it
    if heads_left and heads_right and (aligned < 0.6 or len(heads_left) > 1 < len(heads_right) or alone < 0.5 * heads):
        return score + 5.0
    if dated.fill(right) or dated.fill(left) or _is_label(left, right) or dated.date_rows(left, right):
        return 0.0
    if any(s.rtl for s in right) and dated.date_rows(right, left):
        return 0.0
    if alone and aligned > 0.25 and few < 9:
        # Headings that stand above both sides head a grid, not a column.
        return 0.0
    if aligned < 0.6 and few >= 4:
        return score
    prose = min(sum(len(s.text) > 22 for s in left), sum(len(s.text) > 22 for s in right))
    return score if prose >= 6 and aligned < 0.85 else 0.0


#: How much of the shorter of two columns stands beside the other one at least, and where both have headings.
_BESIDE = (0.5, 0.25)
#: Of what stands in the margin so much are headings and dates where they are all that stands there.
_ALL = 0.8


def _with_wrapped(heads: Sequence[Segment], side: Sequence[Segment]) -> list[Segment]:
    """Headings, and the lines of those that a narrow margin breaks in two ("Awards and" above "Honors")."""
    found = [*heads]
    for above, line in itertools.pairwise(sorted(side, key=lambda s: s.base)):
        near = abs(above.x0 - line.x0) < _EDGE and line.base - above.base < 1.6 * line.size
        if near and headings.section_of(f"{above.text} {line.text}"):
            found += [each for each in (above, line) if each not in heads]
    return found


def _heads_other_side(heads: Sequence[Segment], left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether headings that are set to the right edge head what stands at the left: beside it are at most notes."""
    others = [s for s in right if not any(s is head for head in heads)]
    bases = sorted(s.base for s in left)
    level = all(_in_a_row(s, bases) for s in others)
    edges = [s.x1 for s in heads]
    return len(heads) > 1 and level and max(edges) - min(edges) <= _EDGE and len({round(s.x0) for s in heads}) > 1


def _is_alone(head: Segment, side: Sequence[Segment]) -> bool:
    """Whether nothing stands behind a heading in its row, whose label it would be ("Others   linen, silk")."""
    return not any(s.x0 > head.x1 and abs(s.base - head.base) < LEVEL * head.size for s in side)


def _heads_rows(heads: Sequence[Segment], side: Sequence[Segment]) -> bool:
    """Whether headings in the margin head what stands beside them, so that a gutter beyond that parts a section."""
    beside = [any(s.x0 > h.x1 and abs(s.base - h.base) < LEVEL * h.size for s in side) for h in heads]
    return bool(heads) and all(beside)


def _heads_table(head: Segment, across: list[Segment], largest: float) -> bool:
    """Whether the words of a heading are those of a table's column or row: smaller than headings are, and beside its
    like, or plain beside a text."""
    if not head.bold and head.size < 0.92 * largest:
        return any(abs(s.base - head.base) < 1 for s in across)
    alike = (s for s in across if abs(s.base - head.base) < 1 and s.bold and abs(s.size - head.size) < 0.1)
    return head.bold and head.size < 0.92 * largest and any(s.color == head.color for s in alike)


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


def _is_label(left: list[Segment], right: list[Segment]) -> bool:
    """Whether the left side labels rows of the right: headings, dates or short words, each level with a row."""
    short = sum(len(s.text) <= 28 for s in left)
    known = sum(bool(headings.section_of(s.text)) or dates.is_date_text(s.text) for s in left)
    level = sum(
        any(abs(s.base - o.base) < (0.7 if dates.is_date_text(s.text) else 0.35) * max(s.size, o.size) for o in right)
        for s in left
    )
    return (
        short >= 0.85 * len(left)
        and level >= 0.6 * len(left)
        and (known >= 0.3 * len(left) or level >= 0.9 * len(left))
    )


#: Points by which ends that are set to one edge differ at most.
_EDGE = 2.0


def _ends_level(left: list[Segment], right: list[Segment], heads: Sequence[Segment]) -> bool:
    """Whether the left side is set to its right edge, as the labels of a form are, and most of it labels a row.

    Above the first of several headings in the margin may stand how to reach the person, which labels nothing.
    """
    texts = [s for s in left if any(map(str.isalnum, s.text))]  # without the marks of a list
    edge = max((s.x1 for s in texts), default=0.0)
    at_edge = [s for s in texts if edge - s.x1 <= _EDGE]
    begins = {round(s.x0 / 4) for s in at_edge}
    level = [s for s in at_edge if any(abs(s.base - o.base) < 0.35 * max(s.size, o.size) for o in right)]
    first = min((s.base for s in heads), default=0.0) - 1
    below, own = (sum(s.base >= first for s in some) for some in (texts, level))
    headed = len(heads) > 1 and below > 2 and own >= 0.6 * below
    return len(at_edge) >= 0.8 * len(texts) > 0 and len(begins) > 2 and (headed or len(level) >= 0.5 * len(texts))
