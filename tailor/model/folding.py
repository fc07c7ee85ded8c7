"""Texts as they are compared: without case, width and accents."""

import unicodedata
from functools import lru_cache

#: What is longer is no word, and not kept.
_LONGEST_KEPT = 64


def fold(text: str) -> str:
    """A text without case, width and accents; its length may change."""
    return _kept(text) if len(text) <= _LONGEST_KEPT else _folded(text)


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


_kept = lru_cache(maxsize=50_000)(_folded)
