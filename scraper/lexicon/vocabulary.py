"""Words by which texts are recognised whatever their case: one pattern, and names as whole texts."""

import re
from functools import cached_property, lru_cache
from typing import Final

from scraper.lexicon import ascii_only, labels

#: A page's short texts are asked about from several sides: what was found in this many, up to this long, is kept.
_KEPT: Final = 512
_SHORT: Final = 200


_ALL: "list[Vocabulary]" = []


def prepare() -> None:
    """Compile what is else compiled when it is first asked for, while nobody waits."""
    for each in _ALL:
        _ = each._plain


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
        _ALL.append(self)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text where one of the words stands."""
        return self._kept(text) if len(text) <= _SHORT else self._found(text)

    def _found(self, text: str) -> re.Match[str] | None:
        folded = labels.fold(text)
        return (self._plain if folded.isascii() else self._compiled).search(folded)

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        """What finds the same in a text of ASCII letters alone, as most lines are."""
        simple = self.pattern.isascii() or self._compiled.groups
        return self._compiled if simple else re.compile(ascii_only.part(self.pattern))

    def match(self, text: str) -> bool:
        """Whether a text begins with one of the words, or is one of the names."""
        folded = labels.fold(text)
        pattern = self._plain if folded.isascii() else self._compiled
        return folded in self._names or pattern.match(folded) is not None


def whichever(*patterns: str, whole: bool = False, names: frozenset[str] = frozenset()) -> Vocabulary:
    """A vocabulary of several patterns; `whole` when a text must be one of them from end to end."""
    joined = "|".join(patterns)
    return Vocabulary(rf"^(?:{joined})$" if whole else joined, names)
