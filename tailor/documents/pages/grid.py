"""Positions set as a table of two columns: at the left when and where or for whom, at the right what as, and what was
done. Each row of such a table is read by itself, its left cell first."""

import bisect
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from tailor.documents.pages.geometry import Segment
from tailor.documents.pages.lines import is_mark
from tailor.documents.words import dates, headings

#: How a segment is set: size, weight, slant, colour.
_Look = tuple[int, bool, bool, int]
#: The regions above such a table, its cells by the names of their columns in reading order, and below it.
Found = tuple[list[Segment], list[tuple[str, list[Segment]]], list[Segment]]

#: So many rows make a table, and more no page has.
_FEW, _MOST = 2, 60
#: The right cells of a table begin at one of so many left edges of a page.
_EDGES = 13
#: How far apart the baselines of two cells' first lines are at most, in sizes.
_LEVEL = 0.45
#: The lines and the characters a line that a left cell has at most.
_LINES, _LONG = 6, 45
#: What share of the left cells must tell a date, and of how many the right ones more than a line.
_DATED, _WORDED = 0.75, 0.5


def found(segments: Sequence[Segment]) -> Found | None:
    """The first such table of a region of a page; None where there is none."""
    ordered = sorted((s for s in segments if s.text.strip()), key=lambda s: (s.base, s.x0))
    begins = Counter(round(s.x0) for s in ordered)
    heads = {id(s) for s in ordered if headings.section_of(s.text)}
    for x in sorted(at for at, count in begins.items() if count >= _FEW)[1:_EDGES]:
        for stretch in _stretches(ordered, x - 2.0):
            # What stands above a section, a person's name and address, is set as its rows are not.
            begins_at = [0, *(at for at, s in enumerate(stretch) if id(s) in heads and s.x0 < x - 2.0)]
            for at in begins_at:
                if bounds := _rows(stretch[at:], heads, x - 2.0):
                    return _cut(ordered, bounds, x)
    return None


def _stretches(ordered: Sequence[Segment], x: float) -> Iterator[list[Segment]]:
    """The runs of rows of which nothing stands on both sides of `x`, from top to bottom."""
    across = sorted(s.base for s in ordered if s.x0 < x < s.x1 + 2)
    stretches: list[list[Segment]] = [[] for _ in range(len(across) + 1)]
    for segment in ordered:
        at = bisect.bisect_left(across, segment.base)
        near = [base for base in across[max(0, at - 1) : at + 1] if abs(base - segment.base) < 0.3 * segment.size]
        if not near:
            stretches[at].append(segment)
    return (stretch for stretch in stretches if len(stretch) > 2 * _FEW)


#: Sizes between the mark of a list item and its text at most, and such marks that no gutter parts from theirs.
_INDENT, _ITEMS = 2.5, 2


def parts_items(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether a gutter would part list items from their marks."""
    marks = [s for s in left if is_mark(s.text)]
    parted = sum(
        any(abs(s.base - mark.base) < _LEVEL * mark.size and s.x0 - mark.x1 < _INDENT * mark.size for s in right)
        for mark in marks
    )
    return parted >= _ITEMS


def _rows(stretch: Sequence[Segment], heads: Set[int], x: float) -> list[float]:
    """Where the rows of a table and the headings between them begin, and last where it ends; empty where it is none."""
    left, right = ([s for s in stretch if (s.x0 < x) == side] for side in (True, False))
    if len(left) < 2 * _FEW or len(right) < _FEW or any(id(s) in heads for s in right) or parts_items(left, right):
        return []
    pairs = _level(left, right)
    if len(pairs) < _FEW or any(id(one) in heads for one, _ in pairs):
        return []
    looks = tuple(map(_look, pairs[0]))
    tops = [pair for pair in pairs if tuple(map(_look, pair)) == looks and _same_places(pair, pairs[0])]
    starts = [min(one.base, two.base) - 0.5 for one, two in tops]
    headed = [s.base - 0.5 for s in left if id(s) in heads and s.base > starts[0]]
    end = _end(starts, headed, stretch[-1].base + 0.5)
    starts, headed = ([at for at in some if at < end] for some in (starts, headed))
    if not _FEW <= len(starts) <= _MOST:
        return []
    bounds = sorted([*starts, *headed, end])
    cells = [
        [[s for s in side if start <= s.base < after] for side in (left, right)]
        for start, after in itertools.pairwise(bounds)
        if start in starts
    ]
    whole = right[0].base >= starts[0]
    return bounds if whole and _tell(cells) and _all_told(right, looks[1], tops, end) else []


def _end(starts: Sequence[float], headed: Sequence[float], last: float) -> float:
    """Where a table ends: at the first heading below which no row begins before the next one, else where all ends."""
    for at, after in itertools.pairwise([*headed, float("inf")]):
        if not any(at < start < after for start in starts):
            return at
    return last


def _level(left: Sequence[Segment], right: Sequence[Segment]) -> list[tuple[Segment, Segment]]:
    """Segments of both sides that stand level with each other in pairs, of several the first; both from top down."""
    bases = [s.base for s in right]
    pairs = []
    for one in left:
        near = range(bisect.bisect_left(bases, one.base - one.size), bisect.bisect_right(bases, one.base + one.size))
        beside = [right[at] for at in near if abs(bases[at] - one.base) < _LEVEL * max(one.size, right[at].size)]
        if beside:
            pairs.append((one, min(beside, key=lambda s: s.x0)))
    return pairs


def _look(segment: Segment) -> _Look:
    return round(segment.size * 2), segment.bold, segment.italic, segment.color


def _same_places(pair: tuple[Segment, Segment], other: tuple[Segment, Segment]) -> bool:
    return all(abs(a.x0 - b.x0) < 2 for a, b in zip(pair, other, strict=True))


def _tell(cells: Sequence[Sequence[Sequence[Segment]]]) -> bool:
    """Whether the left cells are short and of several lines, and tell, with the first lines at the right, when."""
    if any(len(left) > _LINES or any(len(s.text) > _LONG for s in left) for left, _ in cells):
        return False
    if any(len(left) < 2 or not _stacked(left) for left, _ in cells):
        return False
    if _is_list(cells) or len({left[0].text.strip() for left, _ in cells}) == 1:
        return False  # cells that begin alike are the labels of a form
    dated = sum(any(dates.find(s.text) for s in (*left, *right[:1])) for left, right in cells)
    worded = sum(len(right) > 1 for _, right in cells)
    if all(_begins_and_ends(left) for left, _ in cells):
        return False  # a line of time, where the two dates stand beside the title and the employer
    return dated >= _DATED * len(cells) and worded >= _WORDED * len(cells)


def _is_list(cells: Sequence[Sequence[Sequence[Segment]]]) -> bool:
    """Whether the left cells are titles with what was done, and the right ones but when and where, or for whom.

    More is told at the left then, and lists stand further in there, or dates at the right edge of the page.
    """
    told = [sum(len(s.text) for cell in cells for s in cell[side]) for side in (0, 1)]
    inset = any(s.x0 > min(own.x0 for own in left) + _INSET for left, _ in cells for s in left)
    return told[0] > told[1] and (inset or all(dates.is_date_text(right[0].text) for _, right in cells if right))


#: How much further in the items of a list begin at least, in points.
_INSET = 6.0


def _begins_and_ends(cell: Sequence[Segment]) -> bool:
    """Whether a cell is two lines, the one of when something began and the other of when it ended."""
    texts = [s.text.strip() for s in sorted(cell, key=lambda s: s.base)]
    single = len(texts) == 2 and not any(found.ranged for text in texts for found in dates.find(text))
    return single and dates.is_range(" – ".join(texts))


def _stacked(cell: Sequence[Segment]) -> bool:
    """Whether the lines of a cell stand one below the other, each alone in its row."""
    ordered = sorted(cell, key=lambda s: s.base)
    return all(below.base - above.base > 0.6 * below.size for above, below in itertools.pairwise(ordered))


def _all_told(right: Sequence[Segment], look: _Look, tops: Sequence[tuple[Segment, Segment]], end: float) -> bool:
    """Whether all that is set at the right as the first lines of its cells are is one, or goes on with one."""
    firsts = [two for _, two in tops]
    others = [
        s
        for s in right
        if s.base < end and _look(s) == look and abs(s.x0 - firsts[0].x0) < 2 and not any(s is two for two in firsts)
    ]
    return all(any(0 < s.base - two.base < 1.6 * s.size for two in firsts) for s in others)


def _cut(ordered: Sequence[Segment], bounds: Sequence[float], x: float) -> Found:
    above = [s for s in ordered if s.base < bounds[0]]
    below = [s for s in ordered if s.base >= bounds[-1]]
    cells: list[tuple[str, list[Segment]]] = []
    name = f"t{round(x / 12)}.{round(bounds[0])}"  # no other table of the page is called so
    for start, end in itertools.pairwise(bounds):
        row = [s for s in ordered if start <= s.base < end]
        sides = [s for s in row if s.x0 < x - 2.0], [s for s in row if s.x0 >= x - 2.0]
        # One column by name: what a heading above the left cell opens goes on in the right one.
        cells += [(name, own) for own in sides if own]
    return above, cells, below
