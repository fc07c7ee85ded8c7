"""Fonts that do not say how wide their letters are: each of these then seems to reach far over the next one."""

import statistics
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tailor.documents.pages.faces import Face
from tailor.documents.pages.glyphs import Glyph

#: How many letters tell it; how alike, in sizes, which share of them is in a font without widths of its own; how much
#: of such a width a letter moves the next one at most, in the middle.
_ENOUGH, _ALIKE, _MOST, _STEP = 8, 0.02, 0.9, 0.8


def untold(glyphs: Sequence[Glyph], faces: Sequence[Face]) -> frozenset[Face]:
    """The faces of which all letters are of one width, and the next letter mostly begins within that.

    The glyphs of a page come in the order of the file, each with its face.
    """
    told: dict[Face, list[tuple[float, float]]] = defaultdict(list)
    for (one, two), (face, other) in zip(pairwise(glyphs), pairwise(faces), strict=True):
        if face == other and one.base == two.base and not one.turned and one.text.isalpha() and two.x0 > one.x0:
            told[face].append(((one.x1 - one.x0) / max(one.size, 1.0), (two.x0 - one.x0) / max(one.size, 1.0)))
    return frozenset(face for face, pairs in told.items() if _is_untold(pairs))


def _is_untold(pairs: Sequence[tuple[float, float]]) -> bool:
    if len(pairs) < _ENOUGH:
        return False
    widths = sorted(width for width, _ in pairs)
    wide = statistics.median(widths)
    alike = bisect_left(widths, wide + _ALIKE) - bisect_right(widths, wide - _ALIKE)
    return alike > _MOST * len(pairs) and statistics.median(step for _, step in pairs) < _STEP * wide
