"""Rows in which a person tells where to be reached, which run from side to side above or below two columns."""

import itertools
import re
from collections.abc import Sequence

from tailor.documents.pages.geometry import Segment
from tailor.documents.words import headings

#: What an address or a number is told by.
ADDRESS = re.compile(r"@|https?:|www\.|\b\w+\.\w{2,}/|(?:\d[\s().-]*){8,}")
#: How far apart the baselines of one row are at most, in sizes.
LEVEL = 0.3
#: In so many rows at the top a person tells where to be reached.
_TOP_ROWS = 6


def below(stretch: list[Segment], x: float) -> list[Segment]:
    """A stretch of two columns without the rows at its top, and that at its foot, in which a person's addresses run
    from side to side."""
    top, foot = _edge_rows(stretch), _edge_rows(stretch[::-1])[:1]
    first = max((n for n, row in enumerate(top, 1) if _are_contacts(row, x)), default=0)
    last = sum(len(row) for row in foot if _are_contacts(row, x))
    return stretch[sum(map(len, top[:first])) : len(stretch) - last]


def _edge_rows(stretch: list[Segment]) -> list[list[Segment]]:
    """The rows with which a stretch begins, up to a heading."""
    rows: list[list[Segment]] = []
    for segment in stretch:
        if headings.section_of(segment.text):
            break
        if rows and abs(segment.base - rows[-1][0].base) <= LEVEL * segment.size:
            rows[-1].append(segment)
        elif len(rows) == _TOP_ROWS:
            break
        else:
            rows.append([segment])
    return rows


def _are_contacts(row: Sequence[Segment], x: float) -> bool:
    """Whether a row on both sides of a gutter is one of addresses, with no more room at the gutter than elsewhere."""
    texts = sorted((s for s in row if s.text.strip()), key=lambda s: s.x0)
    reached = sum(bool(ADDRESS.search(s.text)) for s in texts)
    sides = {s.x0 < x - 1 for s in texts}
    alike = len({(round(s.size), s.bold) for s in texts}) == 1
    if len(texts) < 3 or len(sides) < 2 or reached < 2 or not alike:
        return False
    gaps = [(b.x0 - a.x1, a.x0 < x - 1 <= b.x0) for a, b in itertools.pairwise(texts)]
    at_gutter = next(gap for gap, over in gaps if over)
    return at_gutter <= 1.5 * max(gap for gap, over in gaps if not over)
