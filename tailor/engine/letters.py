"""Whether a message asks for a cover letter, in the words of several languages."""

import re
from typing import Final

from tailor.engine.phrasebook import anywhere, phrases


def _said(name: str) -> str:
    return phrases("letters", name)


_LETTER: Final = anywhere("letters", "letter")
#: A letter without a name is meant by whom bids to write it, and by whom says nothing else.
_BIDS: Final = re.compile(
    rf"^\W*(?:{_said('first')}\W+){{0,6}}{_said('bids')}(?! {_said('to')}\b)(?!\w)", re.IGNORECASE
)
_BARE: Final = re.compile(
    rf"^\W*(?:(?:the|a|my) )?letter(?:,? {_said('again')}){{0,4}}\W*$|"
    rf"^\W*{_said('bare')}(?:,? {_said('please')}){{1,3}}\W*$",
    re.IGNORECASE,
)
#: Who tells of letters, asks about one or wants none, asks for none.
_OTHERWISE: Final = re.compile(
    rf"^\W*(?:i(?! {_said('wanting')}\b|['’]d\b)|ich(?! {_said('wanting in German')}\b)|{_said('telling')})\b|"
    rf"\b{_said('not')}\b",
    re.IGNORECASE,
)
_NAME: Final = _said("name")
#: What a letter is to be, or to say.
_OTHERWISE_MADE: Final = re.compile(
    rf"\b{_NAME}\b(?! {_said('to')} \w).{{0,30}}?\b{_said('made')}\b|\b{_said('like')}\s+{_NAME}\b|"
    r"\b(?:start|begin|open|end|finish|close|make|focus)\s+(?:(?:the|my)\s+)?(?:cover(?:ing)? )?"
    r"letter\s+(?:with|by|on|about|around|sound|say)\b|"
    rf"\b{_said('in')}\s+(?:{_said('the')}\s+)?{_NAME}\b",
    re.IGNORECASE,
)
_ASKS_FIRST: Final = re.compile(rf"^\W*(?:{_said('before the name')}\s+){{0,4}}{_NAME}\b", re.IGNORECASE)


def letter_otherwise(text: str) -> bool:
    """Whether a message tells how the cover letter is to be, or what it is to say, and does not merely ask for it."""
    return _OTHERWISE_MADE.search(" ".join(text.split())[:1_000]) is not None


def letter_first(text: str) -> bool:
    """Whether a message that tells how a cover letter is to be asks for one as well: "letter please, friendly"."""
    return letter_wanted(text) or _ASKS_FIRST.match(text) is not None


def letter_wanted(text: str) -> bool:
    """Whether a message asks for a cover letter to be written, or written anew."""
    said = " ".join(text.split())[:1_000]
    asked = (pattern.search(said) for pattern in (_LETTER, _BIDS, _BARE))
    return any(asked) and _OTHERWISE.search(said) is None
