"""Letters that are set off as bold ones are, though no font of the file says that it is bold."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

#: A font's family and its face ("ibmplexsans-mediumitalic").
_NAME = re.compile(
    r"(?P<family>[a-z0-9 ]+?)[-_, ]?(?P<face>regular|roman|book|light|text|medium)(?:italic|oblique|it)?"
)


class Face(NamedTuple):
    """The font of a letter, by its name in small letters, and whether the letter is drawn and only then written.

    A browser draws the bold letters of a font that it has in plain alone, and puts plain ones upon them that nobody
    sees, for those who copy the text.
    """

    font: str
    drawn: bool


def set_off(faces: Iterable[Face]) -> frozenset[Face]:
    """Of the faces of all letters, those that set words off from more of the same family's that are plain."""
    letters = Counter(faces)
    plain, middle = Counter[str](), Counter[str]()
    for face, count in letters.items():
        family, weight = _told(face.font)
        (middle if weight == "medium" else plain)[family or face.font] += 0 if face.drawn else count
    return frozenset(face for face, count in letters.items() if _is_set_off(face, count, plain, middle))


def _is_set_off(face: Face, count: int, plain: Counter[str], middle: Counter[str]) -> bool:
    family, weight = _told(face.font)
    if face.drawn:
        return plain[family or face.font] > count
    return weight == "medium" and plain[family] > middle[family]


def _told(font: str) -> tuple[str, str]:
    """The family of a font and its face; nothing of a name that tells neither."""
    match = _NAME.fullmatch(font)
    return (match["family"], match["face"]) if match else ("", "")
