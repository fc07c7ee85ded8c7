"""Icons of symbol fonts: what stands for one, and which of them mark items of a list."""

import re

from tailor.documents.pages.glyphs import Glyph

#: Fonts of icons, which some files put at the codes of letters and signs.
FONTS = (
    "awesome", "fontello", "icomoon", "glyphicon", "materialicon", "ionicon", "academicons", "feathericon", "marvosym",
)  # fmt: skip
#: Stands for an icon: it ends a segment and leaves no text.
ICON = "\ue000"
#: Stands for an icon that is a mere shape, as long as it is not known whether it marks an item.
_SHAPE = "\ue001"
_SHAPES = frozenset("•‣◦▪▫●○■□∙⁃➢➤►▸▹▶◆◇❖✓✔➔→➜⚫◾◼›")
#: The commonest of them.
MARK = ord("•")
#: Fonts without Latin letters, whose signs some files say to be such.
_UNLETTERED = re.compile(r"symbol(?:mt)?|(?:wing|web)dings.*")
#: How far from a shape what it belongs to stands at most, in sizes of the text.
_REACH = 2.2


def text(code: int) -> str:
    """What is put for a sign of a font of icons, at whatever code it has it."""
    return _SHAPE if chr(code) in _SHAPES else ICON


def is_at_letter(code: int, font: str) -> bool:
    """Whether a sign of a font of signs alone, by its name in small letters, is at the code of a Latin letter."""
    return chr(code).isascii() and chr(code).isalpha() and _UNLETTERED.fullmatch(font) is not None


def marked(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs, with shapes made marks where each stands alone before words; those in a row grade something."""
    at = [n for n, glyph in enumerate(glyphs) if glyph.text == _SHAPE]
    inked = [n for n, glyph in enumerate(glyphs) if glyph.text != " "] if at else []
    around = {n: (before, after) for before, n, after in zip([-1, *inked], inked, [*inked[1:], -1], strict=False)}
    found = [*glyphs]
    for n in at:
        before, after = around[n]
        alone = after >= 0 and glyphs[after].text.isalnum() and _near(glyphs[n], glyphs[after])
        alone = alone and not (before >= 0 and _near(glyphs[before], glyphs[n]))
        found[n] = glyphs[n]._replace(text="•" if alone else ICON)
    return found


def _near(one: Glyph, two: Glyph) -> bool:
    """Whether two glyphs stand on one line, the second close behind the first."""
    size = max(one.size, two.size)
    return abs(one.base - two.base) < 0.5 * size and -0.5 * size < two.x0 - one.x1 < _REACH * size
