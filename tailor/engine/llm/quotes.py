"""Finds what a model quotes in the text that it was given, letter for letter."""

import re
from functools import lru_cache
from typing import Final

_SAME: Final = str.maketrans(
    {
        "’": "'", "‘": "'", "‚": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": ".",
    }
)  # fmt: skip
_DROPPED: Final = frozenset("\xad\u200b\u2060\ufeff|")


@lru_cache(maxsize=8)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text in one case with single spaces and plain quotes, and where each of its letters stands in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if letter in _DROPPED:
            continue
        if letter.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
                places.append(place)
            continue
        for folded in letter.translate(_SAME).casefold():
            letters.append(folded)
            places.append(place)
    return "".join(letters), tuple(places)


def locate(quote: str, text: str) -> str | None:
    """The passage of `text` that `quote` repeats, exactly as it stands there; None when there is none.

    Case, white space and the shape of quotation marks and dashes may differ. The passage begins and ends with whole
    words, so that a quote of "Java" is not found in "JavaScript".
    """
    wanted = _folded(quote[:1000])[0].strip(" .,;:\"'-•*·")
    if not wanted:
        return None
    folded, places = _folded(text)
    edge = (r"(?<!\w)" if wanted[0].isalnum() else "") + re.escape(wanted)
    found = re.search(edge + (r"(?!\w)" if wanted[-1].isalnum() else ""), folded)
    if not found:
        return None
    return text[places[found.start()] : places[found.end() - 1] + 1]
