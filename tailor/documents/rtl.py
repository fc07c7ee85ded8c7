"""Right-to-left text of a PDF page in the order in which people read it.

pdfium turns whole lines around and with them the Latin words, the numbers and the parts of ligatures inside; here the
order is found again from where the glyphs stand.
"""

import re
import unicodedata
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

_R = r"\u0590-\u05ff\u0600-\u065f\u066e-\u06ef\u06fa-\u07bf\u0860-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_MARKS = r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670"
#: A letter that is written from right to left.
RIGHT_TO_LEFT = re.compile(f"[{_R}]")
_NUMBER = r"[#$€£%+-]*\d+(?:[.,:/٫٬+-]\d+)*[%$€£]*"
#: What keeps its order from left to right inside a right-to-left line: a letter and its marks, Latin words with the
#: numbers that follow them, a number alone.
_UNIT = re.compile(
    rf"(?P<letter>[{_R}][{_MARKS}]+)"
    rf"|(?P<words>[^\W\d_{_R}](?:[^{_R}]*[^\W_{_R}])?[+#%]*)|(?P<number>{_NUMBER})|(?P<sign>.)",
    re.DOTALL,
)

#: A gap of this share of the height of a glyph's box is a space between words.
SPACE = 0.08


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    left: float
    right: float
    baseline: float
    height: float


def page_text(textpage: Any) -> str:
    """The text of a page (a pypdfium2 text page), a line for each line on it.

    A line that holds no right-to-left letter is read from left to right.
    """
    return "\n".join(_logical(line) for line in _lines(_once(_glyphs(textpage))))


def _glyphs(textpage: Any) -> Iterator[_Glyph]:
    """The glyphs of a page as pdfium lists them; a ligature's letters stand in one box and are one glyph here."""
    glyph: _Glyph | None = None
    high = ""
    for index in range(textpage.count_chars()):
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        if pdfium.FPDFText_IsGenerated(textpage, index) == 1 or chr(code).isspace():
            continue  # spaces are told by the gaps, for some readers of PDF are given none
        if 0xD800 <= code < 0xDC00:
            high = chr(code)
            continue
        sign = (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        high = ""
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
        if glyph and (glyph.left, glyph.right) == (left, right):
            # pdfium has turned a ligature's letters around with the rest of a right-to-left line
            text = sign + glyph.text if _direction(sign) == "R" else glyph.text + sign
            glyph = replace(glyph, text=text)
            continue
        if glyph:
            yield glyph
        origin = c_double(), c_double()
        pdfium.FPDFText_GetCharOrigin(textpage, index, *origin)
        glyph = _Glyph(sign, left, right, origin[1].value, top - bottom)
    if glyph:
        yield glyph


def _once(glyphs: Iterator[_Glyph]) -> Iterator[_Glyph]:
    """Glyphs without the marks that tell the letter below them a second time: typst maps both to the whole cluster."""
    known = list(glyphs)
    for glyph in known:
        told_again = re.fullmatch(rf"[{_R}][{_MARKS}]+", glyph.text) and any(
            glyph.text[0] in other.text
            and (other.text != glyph.text or other.right - other.left > glyph.right - glyph.left)
            and 0.05 < abs(other.baseline - glyph.baseline) / glyph.height < 0.9
            and other.left < glyph.right + SPACE * glyph.height
            and other.right > glyph.left - SPACE * glyph.height
            for other in known
        )
        if not told_again:
            yield glyph


def _lines(glyphs: Iterator[_Glyph]) -> Iterator[list[_Glyph]]:
    """Lines in the order in which they were written: a glyph on another base line starts a new one."""
    line: list[_Glyph] = []
    for glyph in glyphs:
        if line and abs(glyph.baseline - line[-1].baseline) > 0.2 * glyph.height:
            yield line
            line = []
        line.append(glyph)
    if line:
        yield line


def _logical(line: list[_Glyph]) -> str:
    """One line, sorted by place and read by the rules of Unicode's bidirectional algorithm (UAX 9), backwards."""
    ordered = sorted(_marked(line), key=lambda glyph: glyph.left)
    visual = _turned(ordered[0].text)
    for before, glyph in pairwise(ordered):
        visual += " " * (glyph.left - before.right > SPACE * glyph.height) + _turned(glyph.text)
    # Between middle dots each part is laid out by itself.
    return " · ".join(_part(part) for part in reversed(re.split(r"\s*·\s*", visual)))


def _turned(text: str) -> str:
    """The letters of a right-to-left ligature as they would stand from left to right, each with its marks."""
    return "".join(reversed(re.findall(rf".[{_MARKS}]*", text, re.DOTALL))) if _direction(text) else text


def _marked(line: list[_Glyph]) -> list[_Glyph]:
    """The glyphs of a line with marks joined to the letters that they stand on."""
    marks = [glyph for glyph in line if unicodedata.category(glyph.text[0]) == "Mn"]
    letters = [glyph for glyph in line if unicodedata.category(glyph.text[0]) != "Mn"] or marks
    for mark in marks if letters is not marks else ():
        middle = (mark.left + mark.right) / 2
        at = min(range(len(letters)), key=lambda n: abs((letters[n].left + letters[n].right) / 2 - middle))
        letter = letters[at]
        left, right = min(letter.left, mark.left), max(letter.right, mark.right)
        letters[at] = replace(letter, text=letter.text + mark.text, left=left, right=right)
    return letters


def _part(visual: str) -> str:
    """A stretch as it is seen from left to right, in reading order; without right-to-left letters it is that order."""
    if not RIGHT_TO_LEFT.search(visual):
        return visual
    return "".join(match[0] for match in reversed([*_UNIT.finditer(visual)]))


def _direction(sign: str) -> str:
    """R for right-to-left letters, else empty."""
    return "R" if RIGHT_TO_LEFT.match(sign) else ""
