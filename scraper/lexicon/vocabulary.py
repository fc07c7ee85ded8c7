"""Words by which texts are recognised whatever their case: one pattern, and names as whole texts."""

import re
from functools import lru_cache
from typing import Final

from scraper.lexicon import labels

#: A page's short texts are asked about from several sides: what was found in this many, up to this long, is kept.
_KEPT: Final = 512
_SHORT: Final = 200


class Vocabulary:
    """A pattern that ignores case by comparing lower case, in a third of the time that `re.IGNORECASE` takes.

    Positions in what it finds are those of the folded text.
    """

    def __init__(self, pattern: str, names: frozenset[str] = frozenset()) -> None:
        """`names` are whole texts, folded, that match as well."""
        self.pattern = re.sub(
            r"\\.|[^\\]+", lambda part: part[0] if part[0][0] == "\\" else labels.fold(part[0]), pattern
        )
        self._compiled = re.compile(self.pattern)
        self._names = names
        self._kept = lru_cache(_KEPT)(self._found)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text where one of the words stands."""
        return self._kept(text) if len(text) <= _SHORT else self._found(text)

    def _found(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(labels.fold(text))

    def match(self, text: str) -> bool:
        """Whether a text begins with one of the words, or is one of the names."""
        folded = labels.fold(text)
        return folded in self._names or self._compiled.match(folded) is not None


def whichever(*patterns: str, whole: bool = False, names: frozenset[str] = frozenset()) -> Vocabulary:
    """A vocabulary of several patterns; `whole` when a text must be one of them from end to end."""
    joined = "|".join(patterns)
    return Vocabulary(rf"^(?:{joined})$" if whole else joined, names)
