"""Columns of dates, and of what else stands in the margin of entries, beside the rows that they date."""

import re

from tailor.documents.pages.geometry import Segment
from tailor.documents.pages.rows import is_note
from tailor.documents.words import dates, headings, towns


def fill(side: list[Segment]) -> bool:
    """Whether a side holds only what stands in the margin of entries: dates, places, durations."""
    notes = sum(is_note(s.text) or towns.is_town(s.text) for s in side)
    dated = sum(dates.is_date_text(s.text) for s in side)
    return notes >= 0.8 * len(side) and dated >= 0.25 * len(side)


def date_rows(side: list[Segment], others: list[Segment], least: int = 2) -> bool:
    """Whether the one side dates `least` rows of the other; what else stands there, such as headings, stands alone."""
    ordered = sorted(side, key=lambda s: s.base)
    level = dated = between = 0
    label: Segment | None = None
    dated_label = False
    for segment in ordered:
        when = dates.is_date_text(segment.text)
        near = (0.7 if when else 0.35) * segment.size
        if dated_label and not when and label is not None and _goes_below(label, segment):
            label = segment  # what is said below dates ("part time")
        elif any(abs(s.base - segment.base) < near for s in others):
            level += 1
            dated += bool(dates.find(segment.text)) and len(segment.text) < 32
            label, dated_label = segment, when
        elif label is not None and segment.base - label.base < 1.7 * segment.size:
            label = segment  # the rest of a label that takes two lines
        elif not headings.section_of(segment.text):
            above = max((s.base for s in others if s.base < segment.base), default=-1e9)
            below = min((s.base for s in others if s.base > segment.base), default=1e9)
            between += below - above < 2.2 * segment.size
    return dated >= least and dated >= 0.5 * level and between <= 0.1 * len(side)


def _goes_below(above: Segment, segment: Segment) -> bool:
    """Whether a segment stands directly below another, where that begins."""
    return abs(above.x0 - segment.x0) < 2 and 0.5 < (segment.base - above.base) / segment.size < 1.7


def stand_above(
    left: list[Segment], right: list[Segment], heads_left: list[Segment], heads_right: list[Segment]
) -> bool:
    """Whether the left side dates the rows of the right one down to two headings side by side, or to its own first."""
    level = [h.base for h in heads_left if any(abs(h.base - other.base) < 0.3 * h.size for other in heads_right)]
    for end in {min(some) for some in (level, [h.base for h in heads_left]) if some}:
        notes, rows_right = ([s for s in side if s.base < end - 1] for side in (left, right))
        if len(notes) > 3 and date_rows(notes, rows_right, least=4):
            return True
    return False


#: The first half of a range that a narrow column breaks.
_HALF_RANGE = re.compile(r"^(?:\D{0,12}|(?:\d{1,2}[./]){1,2})(?:19|20)\d\d\s*[-–—]$")


def begin_right(left: list[Segment], right: list[Segment]) -> bool:
    """Whether the right side begins with a column of dates of the left side's rows, and its own text further right.

    Beside the dates there may be places, each in a row of the left side as well.
    """
    dated = [s for s in right if dates.is_date_text(s.text) or _HALF_RANGE.match(s.text)]
    for end in sorted({round(s.x1) + 1 for s in dated}):
        notes, others = ([s for s in right if (s.x1 <= end) == inner] for inner in (True, False))
        ours = [s for s in dated if s.x1 <= end]
        if len(others) < 3 or min(s.x0 for s in others) < end:
            continue
        level = [s for s in notes if any(abs(s.base - o.base) < 0.7 * max(s.size, o.size) for o in left)]
        whole = len(ours) == len(notes) or len(level) >= 0.9 * len(notes)
        of_dates = sum(any(s is own for own in ours) for s in level)
        if whole and of_dates >= 2 and of_dates >= 0.4 * len(notes):
            return True
    return False


def end_left(left: list[Segment], right: list[Segment]) -> bool:
    """Whether the left side ends with a column of dates of the right side's rows, and its own text stands before it."""
    dated = [s for s in left if dates.is_date_text(s.text) or _HALF_RANGE.match(s.text)]
    for begin in sorted({round(s.x0) for s in dated}):
        notes, others = ([s for s in left if (s.x0 >= begin - 2) == inner] for inner in (True, False))
        ours = [s for s in dated if s.x0 >= begin - 2]
        if len(others) < 3 or max(s.x1 for s in others) > begin or len(ours) < 0.9 * len(notes):
            continue
        level, own = (
            sum(any(abs(s.base - o.base) < 0.35 * s.size for o in side) for s in ours) for side in (right, others)
        )
        if level >= 2 and level >= 0.4 * len(notes) and level > own:
            return True
    return False
