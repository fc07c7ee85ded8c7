"""A pattern of many alternatives, found some ten times as fast as `re` finds it with IGNORECASE.

`re` looks at an alternative's first letter before it tries it, but only where case counts and nothing stands before the
letter. So the text is searched in small letters, and the word boundary that nearly all alternatives begin with is put
before all of them.
"""

import re
from collections.abc import Iterator
from typing import Final

_BOUNDARY: Final = r"\b"


class Quick:
    """What `re.compile(pattern, re.IGNORECASE)` finds, by the same names."""

    def __init__(self, pattern: str) -> None:
        """pattern: alternatives without names and back references; capitals in it mean small letters, too."""
        self.slow: Final = re.compile(pattern, re.IGNORECASE)
        small = re.sub(r"\\.|[^\W\d_]", lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), pattern)
        parts = list(_alternatives(small))
        bound = [part.removeprefix(_BOUNDARY) for part in parts if part.startswith(_BOUNDARY)]
        free = [part for part in parts if not part.startswith(_BOUNDARY)]
        self._quick = re.compile("|".join([f"{_BOUNDARY}(?:{'|'.join(bound)})", *free] if bound else free))

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first place between two where it is found; the match is of the text in small letters."""
        small = text.lower()
        # A capital may be of two small letters, in Turkish: places would be others then.
        return (self._quick if len(small) == len(text) else self.slow).search(
            small if len(small) == len(text) else text, start, end
        )


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern between the bars that stand in no brackets."""
    depth, begun, listed, at = 0, 0, False, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 2
            continue
        if listed:
            listed = sign != "]"
        elif sign == "[":
            listed = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            yield pattern[begun:at]
            begun = at + 1
        at += 1
    yield pattern[begun:]
