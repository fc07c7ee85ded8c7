"""In which direction glyphs run, and in which order they are read: right to left, with numbers and names between."""

import unicodedata
from collections.abc import Sequence

from tailor.documents.pages.glyphs import Glyph


def direction(char: str) -> str:
    """Where a character runs: `L`, `R`, or `N` for one that runs as its neighbours do."""
    kind = unicodedata.bidirectional(char[0])
    if kind in ("R", "AL"):
        return "R"
    return "L" if kind in ("L", "EN", "AN") else "N"


def is_rtl(glyphs: Sequence[tuple[Glyph, bool, bool]]) -> bool:
    """Whether a segment runs from right to left."""
    kinds = [direction(g.text) for g, _, _ in glyphs]
    return kinds.count("R") > 0 and kinds.count("R") >= 0.3 * (kinds.count("L") + kinds.count("R"))


_BRACKETS = "()[]{}（）"
_MIRROR = str.maketrans(_BRACKETS, ")(][}{）（")


def _mirrored(found: list[tuple[Glyph, bool]], neutral: list[bool]) -> list[tuple[Glyph, bool]]:
    """Brackets the right way round: some programs write down how they look, others what they mean."""
    at = [n for n, (glyph, _) in enumerate(found) if neutral[n] and glyph.text in _BRACKETS]
    if len(at) < 2 or found[at[0]][0].text not in ")]}）" or found[at[-1]][0].text not in "([{（":
        return found
    result = list(found)
    for n in at:
        glyph, space = found[n]
        result[n] = (glyph._replace(text=glyph.text.translate(_MIRROR)), space)
    return result


def _numbers_apart(runs: list[tuple[str, list[int]]], visual: list[tuple[Glyph, bool]]) -> list[tuple[str, list[int]]]:
    """Numbers with spaces between them run from right to left, each by itself, unless Latin words are among them."""
    result: list[tuple[str, list[int]]] = []
    for side, indexes in runs:
        phone = visual[indexes[0]][0].text == "+"
        if side == "L" and not phone and not any(visual[i][0].text.isalpha() for i in indexes):
            for position, i in enumerate(indexes):
                if position and not visual[i][1]:
                    result[-1][1].append(i)
                else:
                    result.append((side, [i]))
        else:
            result.append((side, indexes))
    return result


def logical(glyphs: list[tuple[Glyph, bool, bool]]) -> list[tuple[Glyph, bool]]:
    """Visual order (left to right) to reading order for a right-to-left segment (a subset of UAX 9)."""
    visual = [(g, s) for g, s, _ in glyphs]
    kinds = [direction(g.text) for g, _ in visual]
    # Neutrals inside a left-to-right run belong to it; all others follow the segment.
    for i, kind in enumerate(kinds):
        if kind == "N":
            before = next((k for k in reversed(kinds[:i]) if k != "N"), "R")
            after = next((k for k in kinds[i + 1 :] if k != "N"), "R")
            # A plus before a number, as it is seen, tells that the number is a telephone's and runs from left to right.
            plus = visual[i][0].text == "+" and kinds[i + 1 : i + 2] == ["L"] and before == "R"
            kinds[i] = "L" if plus else "l" if before in "Ll" and after == "L" else "N"
    runs: list[tuple[str, list[int]]] = []
    for i, kind in enumerate(kinds):
        side = "L" if kind in "Ll" else "R"
        if runs and runs[-1][0] == side:
            runs[-1][1].append(i)
        else:
            runs.append((side, [i]))
    order: list[int] = []
    for side, indexes in reversed(_numbers_apart(runs, visual)):
        if side == "L":
            order.extend(indexes)
        else:
            order.extend(reversed(indexes))
    present = {glyph.order for glyph, _ in visual}
    result: list[tuple[Glyph, bool]] = []
    for position, i in enumerate(order):
        space = False
        if position:
            # "A space stands before it" was said from the left; in reading order it stands between the same neighbours.
            left, right = sorted((order[position - 1], i))
            space = visual[right][1] if right == left + 1 else True
            low, high = sorted((visual[left][0].order, visual[right][0].order))
            if kinds[left] == kinds[right] == "R" and high - low <= 4:
                # Arabic letters overlap spaces: neighbours in the file tell more than their edges.
                gap = visual[right][0].x0 - visual[left][0].x1
                space = (
                    any(between not in present for between in range(low + 1, high)) and gap > 0.06 * visual[i][0].size
                )
        result.append((visual[i][0], space))
    return _mirrored(result, [kinds[i] == "N" for i in order])
