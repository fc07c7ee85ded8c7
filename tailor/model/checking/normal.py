"""A text without its disguises, and the way back to the words that were written.

Full-width digits, ligatures, soft hyphens, zero-width and bidirectional marks, typographic quotes and letters of
another script that look Latin would each let a claim slip past a comparison of letters.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: Letters of the Cyrillic, Greek and Armenian scripts that are drawn like Latin ones.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјкмнорстухүԛԝһɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυѵօᴏ",
    "ABESIJKMHOPCTYXYGQWaesijkmhopctyxyqwhgABEZHIKMNOPTYXoavpuvoo",
)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-")
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u2032"), "'")
_SIMPLE = str.maketrans(_DASHES | _QUOTES | {0x201C: '"', 0x201D: '"', 0x2022: ";", 0x00B7: ";", 0x2044: "/"})


@dataclass(frozen=True, slots=True)
class Plain:
    """The comparable text; `origin[i]` is where its i-th character stood in `written` (None: at the same place)."""

    written: str
    text: str
    origin: tuple[int, ...] | None = None

    def words(self, start: int, end: int) -> str:
        """What was written where the comparable text has `start:end`."""
        if self.origin is None:
            return self.written[start:end]
        if start >= end:
            return ""
        return self.written[self.origin[start] : self.origin[end - 1] + 1]


@lru_cache(maxsize=4096)
def plain(written: str) -> Plain:
    """Take a text's disguises off."""
    if written.isascii():
        return Plain(written, written)
    characters: list[str] = []
    origin: list[int] = []
    at = 0
    while at < len(written):
        first = at
        at += 1
        while at < len(written) and unicodedata.combining(written[at]):
            at += 1
        cluster = written[first:at]
        if len(cluster) > 8:  # A pile of accents is one letter, and no reason to spend time on.
            cluster = cluster[:8]
        if unicodedata.category(cluster[0]) == "Cf" and cluster[0] not in "\u2060":
            continue
        for character in unicodedata.normalize("NFKC", cluster.translate(_SIMPLE)).translate(_SIMPLE):
            if unicodedata.category(character) != "Cf":
                characters.append(" " if character.isspace() and character != "\n" else character)
                origin.append(first)
    text = _unmasked("".join(characters))
    return Plain(written, text, tuple(origin))


def _unmasked(text: str) -> str:
    """Put Latin letters where a word of a mostly Latin text borrows look-alikes of another script."""
    changed = text.translate(_LOOKALIKES)
    if changed == text:
        return text
    latin = sum(1 for c in text if c.isascii() and c.isalpha())
    foreign = sum(1 for c in text if not c.isascii() and c.isalpha())
    if latin >= foreign:
        return changed
    words = zip(text.split(" "), changed.split(" "), strict=True)
    return " ".join(c if any(x.isascii() and x.isalpha() for x in w) else w for w, c in words)
