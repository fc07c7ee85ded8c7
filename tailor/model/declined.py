"""Names of employers in the cases by which some languages say where and for whom: "w Biedronce", "dla Żabki"."""

import re
from typing import Final

from tailor.model.folding import fold

#: What leads to a name in Polish, Czech and Slovak, whose cases they ask for.
_LED: Final = re.compile(
    r"(?<!\w)(?i:w|we|dla|z|ze|od|do|u|przy|v|ve|pro|při|na)\s+(?P<word>[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽ][\w-]+)"
)
#: Endings of a name in those cases, without their marks.
_ENDINGS: Final = frozenset(
    "a e i o u y om em ia ie iu ou ach ech ich ych ami owi ovi ego eho ej iej emu emi ow um m mi".split()  # noqa: SIM905
)
#: How the last letters of a stem are softened before "e" and "i": Biedronka, w Biedronce.
_SOFTENED: Final = (
    ("k", "c"),
    ("g", "dz"),
    ("r", "rz"),
    ("t", "ci"),
    ("d", "dzi"),
    ("ch", "sz"),
    ("h", "z"),
)
_SHORTEST: Final = 4


def led(own: str, text: str) -> str:
    """The word of a text that is a name in one of its cases, behind what leads to it; empty where there is none."""
    if len(own) < _SHORTEST or not own[:1].isupper():
        return ""
    return next((found["word"] for found in _LED.finditer(text) if _is(fold(own), fold(found["word"]))), "")


def _is(name: str, word: str) -> bool:
    """Whether a word is a name in another case, both folded."""
    if len(word) < _SHORTEST or word[:2] != name[:2]:
        return False
    stem = re.sub(r"[aeiouy]$", "", name)
    if word.startswith(stem) and word[len(stem) :] in _ENDINGS:
        return True
    return any(
        stem.endswith(hard) and word == f"{stem.removesuffix(hard)}{soft}{ending}"
        for hard, soft in _SOFTENED
        for ending in ("e", "")
    )
