"""Right-to-left text of a PDF page in the order in which people read it.

pdfium turns whole lines around and with them the Latin words, the numbers and the parts of ligatures inside; here the
order is found again from where the glyphs stand.
"""

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

_R = r"\u0590-\u05ff\u0600-\u065f\u066e-\u06ef\u06fa-\u07bf\u0860-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
#: A letter that is written from right to left.
RIGHT_TO_LEFT = re.compile(f"[{_R}]")
#: What keeps its order from left to right inside a right-to-left line: Latin words with the numbers that follow them,
#: and numbers alone. Currency and percent signs belong to a number after Hebrew letters, not after Arabic ones (UAX 9,
#: W2 and W5).
#: The templates lay "C++" and "2018-2020" out by themselves.
_ALONE = rf"[^\W\d_{_R}][^\W_{_R}]*[+#]+|\d+(?:[–/-]\d+)+"
_NOT_ALONE = rf"(?!(?<![^\W_])(?:{_ALONE}))"
_WORDS = rf"{_NOT_ALONE}[^\W\d_{_R}](?:(?:{_NOT_ALONE}[^{_R}])*{_NOT_ALONE}[^\W_{_R}])?%*"
_HEBREW_UNIT = re.compile(rf"{_ALONE}|{_WORDS}|[#$€£%+-]*\d+(?:[.,:/+–-]\d+)*[%$€£]*|.", re.DOTALL)
_ARABIC_UNIT = re.compile(rf"{_ALONE}|{_WORDS}|\d+(?:[.,:/٫٬–-]\d+)*|.", re.DOTALL)
_ARABIC = re.compile(r"[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")

#: A gap of this share of the height of a glyph's box is a space between words.
SPACE = 0.08
#: A gap of this many heights parts two columns, such as a title and its dates.
WIDE = 1.2


@dataclass(frozen=True, slots=True)
class _Glyph:
    """`at` is where it stands on the line; its ink, from left to right, may reach below its neighbours."""

    text: str
    at: float
    left: float
    right: float
    baseline: float
    height: float


def page_text(textpage: Any) -> str:
    """The text of a page (a pypdfium2 text page), a line for each line on it.

    A line that holds no right-to-left letter is read from left to right.
    """
    return "\n".join(_logical(line) for line in _lines(_glyphs(textpage)))


def _glyphs(textpage: Any) -> Iterator[_Glyph]:
    """The glyphs of a page as pdfium lists them; a ligature's letters stand in one box and are one glyph here."""
    glyph: _Glyph | None = None
    high = ""
    for index in range(textpage.count_chars()):
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        if pdfium.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        if 0xD800 <= code < 0xDC00:
            high = chr(code)
            continue
        sign = (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        high = ""
        origin = c_double(), c_double()
        pdfium.FPDFText_GetCharOrigin(textpage, index, *origin)
        at, baseline = origin[0].value, origin[1].value
        if sign.isspace():
            if glyph:
                yield glyph
                yield _Glyph(" ", at, at, at, baseline, glyph.height)
                glyph = None
            continue
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
        if glyph and (glyph.left, glyph.right) == (left, right):
            # pdfium has turned a ligature's letters around with the rest of a right-to-left line
            text = sign + glyph.text if _direction(sign) == "R" else glyph.text + sign
            glyph = replace(glyph, text=text)
            continue
        if glyph:
            yield glyph
        glyph = _Glyph(sign, at, left, right, baseline, top - bottom)
    if glyph:
        yield glyph


def _lines(glyphs: Iterator[_Glyph]) -> Iterator[list[_Glyph]]:
    """Lines from the top of the page to its foot: our pages have one column, and pdfium lists mixed lines in pieces."""
    line: list[_Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.baseline):
        if line and line[-1].baseline - glyph.baseline > 0.2 * glyph.height:
            yield line
            line = []
        line.append(glyph)
    if line:
        yield line


def _logical(line: list[_Glyph]) -> str:
    """One line, sorted by place and read by the rules of Unicode's bidirectional algorithm (UAX 9), backwards."""
    # Gaps tell spaces: some files have none, and pdfium guesses some amid words, which have no width. A space that has
    # a width tells what a gap does not, where a letter reaches below it.
    letters = sorted((glyph for glyph in line if glyph.text != " "), key=lambda glyph: glyph.at)
    if not letters:
        return ""
    spaces = [glyph.at for glyph in line if glyph.text == " "]
    visual = _turned(letters[0].text)
    for before, glyph in pairwise(letters):
        gap = (glyph.left - before.right) / glyph.height
        spaced = any(before.at < at and glyph.at - at > SPACE * glyph.height for at in spaces if at < glyph.at)
        visual += ("\t" if gap > WIDE else " " if gap > SPACE or spaced else "") + _turned(glyph.text)
    # Between middle dots, and on both sides of a wide gap, each part is laid out by itself.
    return " ".join(_part(part) for part in reversed(re.split(r"\t|(?<= )(?=·)|(?<=·)(?= )", visual)))


def _turned(text: str) -> str:
    """The letters of a right-to-left ligature as they would stand from left to right."""
    return text[::-1] if _direction(text[0]) else text


def _part(visual: str) -> str:
    """A stretch as it is seen from left to right, in reading order; without right-to-left letters it is that order."""
    if not RIGHT_TO_LEFT.search(visual):
        return visual
    unit = _ARABIC_UNIT if _ARABIC.search(visual) else _HEBREW_UNIT
    return "".join(match[0] for match in reversed([*unit.finditer(visual)]))


def _direction(sign: str) -> str:
    """R for right-to-left letters, else empty."""
    return "R" if RIGHT_TO_LEFT.match(sign) else ""
