"""The fonts that documents are set in: files of installed packages, never the system's.

Latin, Greek and Cyrillic come from Source Serif 4 and Source Sans 3, Arabic from IBM Plex Sans Arabic, Hebrew, the
Indic and Caucasian scripts, Thai, symbols and emoji from Noto, Chinese, Japanese and Korean from Noto Sans CJK.
"""

import unicodedata
from importlib.util import find_spec
from pathlib import Path

from tailor.errors import Refusal

#: Package → folder of its font files.
PACKAGES = {
    "fontpkg_ibm_plex_sans_arabic": "files",
    "fontpkg_source_sans_3": "files",
    "fontpkg_source_serif_4": "files",
    "manimgx_fonts": "",
    "manimgx_fonts_cjk": "",
}

_SCRIPTS = (
    *("IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gujarati"),
    *("Noto Sans Gurmukhi", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Oriya", "Noto Sans Tamil"),
    *("Noto Sans Telugu", "Noto Sans Sinhala", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer"),
    *("Noto Sans Myanmar", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Ethiopic"),
)
_SIGNS = ("Noto Sans", "Noto Sans Symbols", "Noto Emoji")

#: First word of a character's Unicode name → the package that has its script.
_PACKAGE_OF_SCRIPT = {
    "CJK": "manimgx-fonts-cjk",
    "HIRAGANA": "manimgx-fonts-cjk",
    "KATAKANA": "manimgx-fonts-cjk",
    "HANGUL": "manimgx-fonts-cjk",
    "BOPOMOFO": "manimgx-fonts-cjk",
    "IDEOGRAPHIC": "manimgx-fonts-cjk",
    "FULLWIDTH": "manimgx-fonts-cjk",
    "ARABIC": "fontpkg-ibm-plex-sans-arabic",
    **dict.fromkeys(("LATIN", "GREEK", "CYRILLIC"), "fontpkg-source-sans-3 fontpkg-source-serif-4"),
}


def folders() -> list[Path]:
    """Where the font files of the installed packages are; nothing is imported for it."""
    found = []
    for package, folder in PACKAGES.items():
        spec = find_spec(package)
        if spec and spec.submodule_search_locations:
            found.append(Path(next(iter(spec.submodule_search_locations))) / folder)
    return found


def chain(latin: str, language: str) -> list[str]:
    """The families to try in turn for every character, `latin` first.

    Han characters are drawn in the manner of the language (BCP 47): Japanese, Korean, Traditional, else Simplified.
    """
    tag = language.lower().replace("_", "-")
    if tag.startswith("ja"):
        han = "JP"
    elif tag.startswith("ko"):
        han = "KR"
    elif tag.startswith("zh") and any(part in tag.split("-") for part in ("hk", "mo")):
        han = "HK"
    elif tag.startswith("zh") and any(part in tag.split("-") for part in ("tw", "hant")):
        han = "TC"
    else:
        han = "SC"
    return [latin, *_SCRIPTS, f"Noto Sans CJK {han}", *_SIGNS]


def missing(characters: str) -> str:
    """A sentence for a person about characters that no installed font has."""
    characters = "".join(c for c in characters if unicodedata.category(c)[0] in "LNM") or characters
    scripts = sorted({unicodedata.name(c, "UNKNOWN").split()[0] for c in characters})
    shown = " ".join(dict.fromkeys(characters))[:40]
    packages = sorted({p for s in scripts for p in _PACKAGE_OF_SCRIPT.get(s, "").split()})
    remedy = (
        f"Install {' and '.join(packages)} (pip install {' '.join(packages)}) on the server"
        if packages
        else "Ask the operator to install a font for it"
    )
    names = ", ".join(script.capitalize() for script in scripts)
    instead = "download DOCX, Markdown or text instead"
    return f"No font on the server has these characters ({names}): {shown}. {remedy}, or {instead}."


class MissingGlyphs(Refusal):
    """Characters that no installed font has; `characters` are all of them that were found."""

    status = 422
    code = "MISSING_FONT"

    def __init__(self, characters: str) -> None:
        super().__init__(missing(characters))
        self.characters = characters

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return type(self), (self.characters,)  # it crosses processes; by default it would be made of its message
