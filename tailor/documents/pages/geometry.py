"""Glyphs to segments: which glyphs form a word, where a line breaks off, and in which direction it runs.

A segment is a stretch of one printed line without a wide gap. Nothing here trusts the order in which a PDF draws.
"""

import itertools
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.documents.pages import spacing
from tailor.documents.pages.directions import direction, is_rtl, logical
from tailor.documents.pages.glyphs import NARROW, Glyph, are_narrow
from tailor.documents.pages.icons import ICON
from tailor.documents.pages.spelling import clean, dotted_capitals
from tailor.documents.words import dates

#: Characters that begin a list item when they stand alone.
MARKS = frozenset("•‣◦▪▫●○■□∙⁃➢➤►▸▹▶◆◇❖✓✔✦✧➔→⇒➜⦿⚫◾◼–—·・»›*-")


@dataclass(slots=True)
class Run:
    """Text in one weight, slant and colour."""

    text: str
    bold: bool = False
    italic: bool = False
    color: int = 0


@dataclass(slots=True)
class Segment:
    """A stretch of a printed line; coordinates in points, y downwards."""

    runs: list[Run]
    x0: float
    x1: float
    base: float
    size: float
    color: int = 0
    tracked: bool = False
    """Whether it is letter-spaced."""
    icon: bool = False
    """Whether an icon stood before it."""
    marked: bool = False
    """Whether a drawn dot stands before it."""
    rtl: bool = False
    turned: int = 0
    url: str = ""
    page: int = 0

    @property
    def text(self) -> str:
        """What stands there."""
        return "".join(run.text for run in self.runs)

    @property
    def bold(self) -> bool:
        """Whether most of it is bold."""
        return _share(self.runs, [run.bold for run in self.runs]) > 0.6

    @property
    def italic(self) -> bool:
        """Whether most of it is italic."""
        return _share(self.runs, [run.italic for run in self.runs]) > 0.6


def _share(runs: Sequence[Run], flags: Sequence[bool]) -> float:
    total = sum(len(run.text) for run in runs)
    return sum(len(run.text) for run, flag in zip(runs, flags, strict=True) if flag) / total if total else 0.0


def segments(glyphs: Sequence[Glyph]) -> list[Segment]:
    """The segments of a page, from top to bottom and, on one baseline, from left to right."""
    found: list[Segment] = []
    kinds = [unicodedata.bidirectional(g.text[0]) for g in glyphs]
    rtl = sum(k in ("R", "AL") for k in kinds) > 0.6 * sum(k in ("R", "AL", "L") for k in kinds)
    for turned in (0, 1, -1):
        rows = map(_without_leaders, _rows([g for g in glyphs if g.turned == turned]))
        pieces = [piece for row in rows if row for piece in _split(row)]
        made = (_segment(piece, turned, rtl) for piece in _labels_apart(pieces))
        found.extend(segment for segment in made if segment is not None)
    return found


def _labels_apart(pieces: list[list[tuple[Glyph, bool, bool]]]) -> list[list[tuple[Glyph, bool, bool]]]:
    """Cut off what stands close before a text, where the texts of other rows begin below that text's edge.

    Dates may be as close as a word, and what the file draws elsewhere; of anything else more than the room of words
    tells.
    """
    starts = Counter(round(glyph.x0) for piece in pieces for glyph in _begun(piece))
    result: list[list[tuple[Glyph, bool, bool]]] = []
    for piece in pieces:
        for at in range(3, len(piece)):
            glyph, before = piece[at][0], piece[at - 1][0]
            shared = sum(starts[round(glyph.x0) + off] for off in (-1, 0, 1))
            room = (glyph.x0 - before.x1) / glyph.size
            close = at < _LABEL and shared >= 4 and room > 0.45 and _dated(_plain(piece[:at]))
            apart = at > 3 and (
                (at < _LABEL and shared > 5 and room > 0.7) or (shared >= 4 and _elsewhere(before, glyph))
            )
            if close or apart:
                result += [piece[:at], piece[at:]]
                break
        else:
            result.append(piece)
    return result


def _begun(piece: list[tuple[Glyph, bool, bool]]) -> list[Glyph]:
    """The glyphs with which a text begins: the first of a piece, and those that the file draws elsewhere."""
    drawn = [glyph for glyph, _, _ in piece]
    return drawn[:1] + [glyph for before, glyph in itertools.pairwise(drawn) if _elsewhere(before, glyph)]


def _elsewhere(before: Glyph, glyph: Glyph) -> bool:
    """Whether the file draws a glyph with another part of the page than the one before it, from which it is apart."""
    return abs(glyph.order - before.order) > _ELSEWHERE and glyph.x0 - before.x1 > 0.2 * glyph.size


#: A label has fewer glyphs; what is drawn so many glyphs earlier or later belongs to another part of the page.
_LABEL, _ELSEWHERE = 32, 20


def _dated(lead: str) -> bool:
    return bool(dates.find(lead)) or dates.begins_range(lead)


def _plain(piece: list[tuple[Glyph, bool, bool]]) -> str:
    return "".join((" " if space else "") + glyph.text for glyph, space, _ in piece)


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs that stand on one baseline (within an eighth of their size), sorted by x."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: g.base):
        if rows and glyph.base - rows[-1][0].base <= 0.12 * max(glyph.size, rows[-1][0].size, 4.0):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [_across(row) for row in _ordinals(_raised_marks(rows))]


#: So many full stops lead the eye from a name to its dates; fewer are an ellipsis.
_LEADERS = 6


def _without_leaders(row: list[Glyph]) -> list[Glyph]:
    """A row without the dots that lead from what stands at its left to what stands at its right."""
    kept: list[Glyph] = []
    for is_dot, some in itertools.groupby(row, lambda glyph: glyph.text in ".·_ "):
        own = list(some)
        dots = Counter(glyph.text for glyph in own if glyph.text != " ")
        if not is_dot or max(dots.values(), default=0) < _LEADERS:
            kept += own
    return kept


def _raised_marks(rows: list[list[Glyph]]) -> list[list[Glyph]]:
    """The rows, with the vowel marks of Arabic and Hebrew letters, which some fonts set higher, put down to these."""
    kept: list[list[Glyph]] = []
    for index, row in enumerate(rows):
        thin = all(direction(g.text) == "R" or unicodedata.combining(g.text[0]) for g in row)
        thin = thin and any(unicodedata.combining(g.text[0]) for g in row)
        thin = thin and all(g.x1 - g.x0 < 0.3 * g.size for g in row)
        near = [
            other
            for other in (rows[index - 1 : index] + rows[index + 1 : index + 2] if thin else ())
            if abs(other[0].base - row[0].base) < 0.5 * row[0].size and any(direction(g.text) == "R" for g in other)
        ]
        if near:
            near[-1].extend(g._replace(base=near[-1][0].base) for g in row)
        else:
            kept.append(row)
    return kept


def _ordinals(rows: list[list[Glyph]]) -> list[list[Glyph]]:
    """The rows, with the raised endings of ordinal numbers ("1st") put down beside their numbers."""
    kept: list[list[Glyph]] = []
    for index, row in enumerate(rows):
        raised = sorted((g for g in row if g.text != " "), key=lambda g: g.x0)
        text = "".join(g.text for g in raised).lower()
        below = next((other for other in rows[index + 1 : index + 3] if _raised(raised, text, other)), None)
        if below is None:
            kept.append(row)
        else:
            below.extend(g._replace(base=below[0].base, size=below[0].size) for g in raised)
    return kept


def _raised(row: Sequence[Glyph], text: str, below: Sequence[Glyph]) -> bool:
    """Whether a row is nothing but endings of numbers that stand a little lower."""
    if len(row) <= 2 and text.isdigit():
        return _is_power(row, below)
    if not 2 <= len(row) <= 12 or not re.fullmatch(r"(?:st|nd|rd|th)+", text):
        return False
    size = below[0].size
    ends = [g.x1 for g in below if g.text.isdigit()]
    near = all(any(-0.2 * size <= g.x0 - end < 0.35 * size for end in ends) for g in row[::2])
    return 0 < below[0].base - row[0].base < 0.6 * size and row[0].size < 0.85 * size and near


def _is_power(row: Sequence[Glyph], below: Sequence[Glyph]) -> bool:
    """Whether a small number stands within a word of a row that stands a little lower, as powers do ("O(n²)")."""
    size = below[0].size
    before = any(abs(row[0].x0 - g.x1) < 0.15 * size and g.text.isalnum() for g in below)
    after = any(abs(g.x0 - row[-1].x1) < 0.15 * size for g in below)
    return before and after and 0 < below[0].base - row[0].base < 0.6 * size and row[0].size < 0.85 * size


def _across(row: list[Glyph]) -> list[Glyph]:
    """A row from left to right; texts that were printed over each other stay whole, one after the other."""
    if any(direction(g.text) == "R" for g in row):
        return _ligatures_turned(sorted(row, key=lambda g: (g.x0, g.order)))
    runs: list[list[Glyph]] = []
    for glyph in sorted(row, key=lambda g: g.order):
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and glyph.order - last.order <= 3
            and -0.5 * glyph.size <= glyph.x0 - last.x1 < 1.5 * glyph.size
        ):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    runs.sort(key=lambda r: r[0].x0)
    result: list[list[Glyph]] = []
    for run in runs:
        if result and run[0].x0 < result[-1][-1].x1 - 0.8 * run[0].size and len(run) > 2 and len(result[-1]) > 2:
            result.append(run)  # starts inside the text before it
        elif result:
            result[-1] = sorted([*result[-1], *run], key=lambda g: (g.x0, g.order))
        else:
            result.append(run)
    return [glyph for run in result for glyph in run]


def _ligatures_turned(row: list[Glyph]) -> list[Glyph]:
    """A row from left to right, with the letters of a ligature that is read from the right in the order of the eye.

    The first of them has the room of the whole, the second the left half of it.
    """
    for at, (one, two) in enumerate(itertools.pairwise(row)):
        shared = abs(one.x0 - two.x0) < 0.05 and one.x1 > two.x1 and two.order == one.order + 1
        if shared and direction(one.text) == direction(two.text) == "R":
            row[at : at + 2] = [two, one]
    return row


def _split(row: list[Glyph]) -> list[list[tuple[Glyph, bool, bool]]]:
    """Cut a row at wide gaps and icons; each glyph comes with "a space stands before it" and "is tracked"."""
    pieces: list[list[tuple[Glyph, bool, bool]]] = []
    current: list[tuple[Glyph, bool, bool]] = []
    inked = _inked(row)
    tracking, lapped = spacing.tracking(inked), spacing.lapped(inked)
    kerned, room = (NARROW, NARROW) if are_narrow(inked) else (_KERNED, 0.15)
    previous: Glyph | None = None
    for index, (glyph, spaced) in enumerate(inked):
        space = False
        if previous is not None:
            gap = glyph.x0 - previous.x1 + lapped[index]
            size = max(min(glyph.size, previous.size), 1.0)
            track = tracking[index]
            cjk = spacing.wide(glyph.text) and spacing.wide(previous.text)
            if track:
                space = gap > max(1.55 * track, track + 0.12 * size)
                wide = gap > max(3.6 * track, track + 1.1 * size)
            else:
                capital = gap > 0.05 * size and previous.text.islower() and glyph.text.isupper()
                capital = capital and (gap > 0.1 * size or glyph.order != previous.order + 1)
                small = glyph.text.islower() and previous.text.islower() and glyph.order == previous.order + 1
                plain = kerned if small and not lapped[index] else room
                loose = 0.6 if cjk else 0.35 if spacing.wide(glyph.text) or spacing.wide(previous.text) else plain
                if direction(glyph.text) == "R":
                    loose = 0.3  # letters that do not join leave gaps, and spaces are set in right-to-left text
                space = capital or gap > loose * size or (spaced and gap > (0.1 if cjk else -0.2) * size)
                space = space or (cjk and gap > 0.18 * size and _set_tight(inked, index))
                hued = glyph.color != previous.color and glyph.size == previous.size and gap > 0.7 * size
                wide = (
                    gap > (1.3 if spaced else 0.92) * size
                    or hued
                    or (gap < -0.8 * size and abs(glyph.order - previous.order) > 3 and direction(glyph.text) != "R")
                )
            # A list mark is told apart from its text, so that the text's own edge is known.
            mark = len(current) == 1 and (space or gap > 0.12 * size) and previous.text in MARKS
            # Right-to-left text has its mark at the right end.
            last = index == len(inked) - 1 and direction(previous.text) != "L"
            mark = mark or (glyph.text in MARKS and last and previous.text not in MARKS)
            if wide or mark or (space and _shrinks(current, glyph)) or ICON in (glyph.text, previous.text):
                pieces.append(current)
                current, space = [], False
        current.append((glyph, space, bool(tracking[index])))
        previous = glyph
    pieces.append(current)
    return pieces


#: Room between letters of one word, in sizes, where pdfium finds no space: small capitals have such.
_KERNED = 0.22


def _shrinks(words: list[tuple[Glyph, bool, bool]], glyph: Glyph) -> bool:
    """Whether a text goes on much smaller than the words before it, which small capitals do within each of them."""
    before = [each for each, _, _ in words[-4:]]
    alike = len(before) == 4 and all(each.size == before[0].size and each.text not in MARKS for each in before)
    return alike and glyph.size < _SMALLER * before[0].size and glyph.text.isalnum()


#: What is much smaller, as a part of the size.
_SMALLER = 0.78


def _set_tight(inked: list[tuple[Glyph, bool]], index: int) -> bool:
    """Whether the glyphs on either side of a gap stand close together: the gap is a space, not the line's spacing."""
    pairs = [(index - 2, index - 1), (index, index + 1)]
    gaps = [(inked[b][0].x0 - inked[a][0].x1, inked[b][0].size) for a, b in pairs if a >= 0 and b < len(inked)]
    return bool(gaps) and all(gap < 0.05 * size for gap, size in gaps)


def _inked(row: list[Glyph]) -> list[tuple[Glyph, bool]]:
    """The glyphs that leave a mark, each with whether a space was set before it; doubles (fake bold) are dropped."""
    found: list[tuple[Glyph, bool]] = []
    spaced = False
    for glyph in row:
        if glyph.text == " ":
            # In text read from the right some programs set a space upon the first digit of the number before it.
            upon = bool(found) and found[-1][0].text.isdigit() and glyph.x0 < (found[-1][0].x0 + found[-1][0].x1) / 2
            spaced = spaced or not upon
            continue
        twin = any(
            other.text == glyph.text
            and abs(other.x0 - glyph.x0) < 0.15 * glyph.size
            and abs(other.order - glyph.order) > 1
            for other, _ in found[-3:]
        )
        if twin and (glyph.x1 - glyph.x0) > 0.2 * glyph.size:
            continue
        found.append((glyph, spaced))
        spaced = False
    return found


#: How far apart two colours are that a reader tells apart, as the sum over red, green and blue.
_APART = 90


def _hued(one: int, other: int) -> bool:
    """Whether two colours are told apart at a glance."""
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0)) > _APART


def _segment(piece: list[tuple[Glyph, bool, bool]], turned: int, page_rtl: bool) -> Segment | None:
    """One segment with its text in reading direction."""
    icon = bool(piece) and piece[0][0].text == ICON
    glyphs = [entry for entry in piece if entry[0].text != ICON]
    if not glyphs:
        return (
            Segment([], piece[0][0].x0, piece[0][0].x1, piece[0][0].base, piece[0][0].size, icon=True) if icon else None
        )
    numeric = not any(g.text.isalpha() for g, _, _ in glyphs)
    rtl = is_rtl(glyphs) or (page_rtl and numeric)
    ordered = logical(glyphs) if rtl else [(g, s) for g, s, _ in glyphs]
    runs: list[Run] = []
    for glyph, space in ordered:
        text = (" " if space else "") + glyph.text
        alike = runs and runs[-1].bold == glyph.bold and runs[-1].italic == glyph.italic
        if runs and alike and not _hued(runs[-1].color, glyph.color):
            runs[-1].text += text
        else:
            runs.append(Run(text, glyph.bold, glyph.italic, glyph.color))
    for run in runs:
        run.text = clean(run.text)
    if dotted_capitals("".join(run.text for run in runs)):
        for run in runs:
            run.text = run.text.upper()
    sizes = statistics.multimode([round(g.size, 1) for g, _, _ in glyphs])
    colors = statistics.mode([g.color for g, _, _ in glyphs])
    return Segment(
        runs,
        min(g.x0 for g, _, _ in glyphs),
        max(g.x1 for g, _, _ in glyphs),
        statistics.median([g.base for g, _, _ in glyphs]),
        max(sizes),
        color=colors,
        tracked=all(t for _, _, t in glyphs),
        icon=icon,
        rtl=rtl,
        turned=turned,
    )
