"""Russian that a file's fonts tell as letters with accents: "Àëèíà", which is set as "Алина".

Fonts of TeX without a Unicode map (T2A) and old ones of Windows (code page 1251) have their Cyrillic letters where
Latin-1 has accented ones, in the order of the alphabet.
"""

import itertools
from collections.abc import Sequence

from tailor.documents.pages.glyphs import Glyph

#: So many of them follow each other in no word of a language that has accents.
_RUN = 4
#: So many letters in such runs tell a page's fonts, where most letters with accents stand in them.
_LEAST = 20

_LETTERS = {chr(code): chr(code - 0xC0 + 0x410) for code in range(0xC0, 0x100)}
_SIGNS = {"¸": "ё", "¨": "Ё", "¼": "ё", "¾": "«", "¿": "»"}


def told(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a page in the file's order, with the letters that are meant; as they are on any other page."""
    runs = [len(list(run)) for high, run in itertools.groupby(glyphs, key=lambda g: g.text in _LETTERS) if high]
    within = sum(length for length in runs if length >= _RUN)
    if within < max(_LEAST, sum(runs) / 2):
        return list(glyphs)
    meant = _LETTERS | _SIGNS
    return [glyph._replace(text=meant.get(glyph.text, glyph.text)) for glyph in glyphs]
