"""A name in full before its own letters: "the Chartered Institute of Building (CIOB)" says no more than "CIOB"."""

import re

from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.words import is_function

_LETTERS = re.compile(r" \((?P<letters>[A-Z][A-Za-z]{1,7}[A-Z]s?|[A-Z]{2,8})\)")
#: By whom the letters of a body are held, and the letter before them: "MRICS".
_HOLDERS = {"m": "member", "f": "fellow", "a": "associate", "i": "incorporated"}
#: So many words, small ones too.
_LONGEST = 10


def spelled_out(reading: Reading, sources: tuple[Source, ...]) -> frozenset[int]:
    """The words of the names that a text writes out before letters that a passage has."""
    found: set[int] = set()
    for match in _LETTERS.finditer(reading.text) if "(" in reading.text else ():
        letters = match["letters"].casefold()
        if not any(letters.removesuffix("s") in s.reading.acronyms for s in sources):
            continue
        last = reading.at(match.start("letters"), match.end("letters")).start
        first = _begins(reading, last, letters)
        if first is None and any(
            w.low == _HOLDERS.get(letters[0]) for w in reading.words[max(0, last - _LONGEST) : last]
        ):
            first = _begins(reading, last, letters[1:])
        if first is not None:
            found.update(range(first, last))
    return frozenset(found)


def _begins(reading: Reading, last: int, letters: str) -> int | None:
    """Where the words begin, up to the last, whose initials are the letters, small words with or without theirs."""
    left = letters
    for n in range(last - 1, max(-1, last - _LONGEST), -1):
        word = reading.words[n]
        if left and word.capital and word.low[0] == left[-1]:
            left = left[:-1]
        elif is_function(word.low) and not word.capital:
            left = left[:-1] if left[-1:] == word.low[0] and len(left) > 1 and _is_needed(reading, n, left) else left
        else:
            return None
        if not left:
            return n if len(letters) > 1 else None
    return None


def _is_needed(reading: Reading, index: int, left: str) -> bool:
    """Whether the next word to the left does not give the letter that a small word gives, too."""
    return index > 0 and not reading.words[index - 1].low.startswith(left[-1])
