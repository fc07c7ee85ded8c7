"""Letters and the accents that are drawn upon them as signs of their own, as TeX does with its old fonts, made one."""

import unicodedata
from collections import defaultdict

from tailor.documents.pages.glyphs import Glyph

_COMBINED = "\u0308\u0301\u0300\u0302\u0302\u0303\u0303\u0306\u0327\u030c\u030a\u0304\u0307\u030b\u0328"
#: Accents that stand by themselves, and how they are written upon a letter.
_UPON = dict(zip("¨´`ˆ^˜~˘¸ˇ˚¯˙˝˛", _COMBINED, strict=True))


#: Accents that stand for nothing else within a word; the others may be apostrophes or signs.
_ONLY_UPON = frozenset("¨˘¸ˇ˚˝˛")


def joined(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters, with each letter and the accent drawn upon it, as TeX does with its old fonts, made one.

    The accent is drawn before or after its letter, or far from it in the order of the file.
    """
    accents = [at for at, glyph in enumerate(glyphs) if glyph.text in _UPON]
    if not accents or len(accents) > _MOST_ACCENTS:
        return glyphs
    found: list[Glyph | None] = [*glyphs]
    near: dict[int, list[int]] = defaultdict(list)
    for at, glyph in enumerate(glyphs):
        near[int(glyph.base // _BAND)].append(at)
    for at in accents:
        accent = glyphs[at]
        band = int(accent.base // _BAND)
        reach = int(0.6 * accent.size // _BAND) + 1
        beside = [n for n in (at + 1, at - 1) if 0 <= n < len(glyphs)]
        around = [n for row in range(band - reach, band + reach + 1) for n in near.get(row, ())]
        for number in (*beside, *sorted(around, key=lambda n: abs(glyphs[n].base - accent.base))):
            letter = found[number]
            if letter is not None and number != at and (whole := _with_accent(letter, accent)):
                found[number], found[at] = whole, None
                break
        else:
            letter = found[at + 1] if at + 1 < len(found) else None
            if letter is not None and (whole := _with_accent_before(letter, accent)):
                found[at + 1], found[at] = whole, None
    return [glyph for glyph in found if glyph is not None]


#: More accents by themselves than this are a drawing; height of a band in which letters are looked up, in points.
_MOST_ACCENTS, _BAND = 5_000, 8.0


def _with_accent(letter: Glyph, accent: Glyph) -> Glyph | None:
    """A letter with an accent that is drawn upon it; None where it is not."""
    middle = (accent.x0 + accent.x1) / 2
    within = letter.x0 - 0.1 < middle < letter.x1 + 0.1 and letter.turned == accent.turned
    if not within or abs(letter.base - accent.base) > 0.6 * letter.size:
        return None
    return _composed(letter, accent)


def _with_accent_before(letter: Glyph, accent: Glyph) -> Glyph | None:
    """A letter with an accent that was set before it as a sign of its own."""
    touching = abs(letter.x0 - accent.x1) < 0.1 * letter.size and letter.turned == accent.turned
    level = abs(letter.base - accent.base) < 0.6 * letter.size
    whole = _composed(letter, accent) if touching and level and accent.text in _ONLY_UPON else None
    return whole._replace(x0=accent.x0) if whole is not None else None


def _composed(letter: Glyph, accent: Glyph) -> Glyph | None:
    if not letter.text.isalpha():
        return None
    plain = letter.text.replace("\u0131", "i").replace("\u0237", "j")
    whole = unicodedata.normalize("NFC", plain + _UPON[accent.text])
    return letter._replace(text=whole) if len(whole) == len(plain) else None
