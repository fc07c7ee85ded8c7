"""How postings in prose say what is needed, and what they only tell of the place."""

import re
from typing import Final

from tailor.engine.phrasebook import anywhere, first, phrases


def _said(name: str) -> str:
    return phrases("prose", name)


#: Needed, whatever it is: "You will need a Level 3 in plumbing", "We ask for three years in a shop".
_NEEDED: Final = re.compile(
    r"^(?:ideally |also |but |we think )?you(?:['’]ll| will|['’]d| would)? (?:do |also |already |really )?"
    rf"{_said('you')}\b|\b{_said('needed in English')}\b|^you(?:['’]ll| will) have {_said('you have')}|"
    rf"^{_said('whoever')} (?:should|must|needs?|will (?:be|have|hold|need))\b|"
    r"\bwe (?:ask for|expect) (?!you to (?:join|start)\b|it\b|our\b|this\b|that\b|the\b)|"
    r"\bwe(?:['’]re| are|['’]d| would)? (?:look(?:ing)? for|want|need|seek(?:ing)?|like|love) "
    r"(?:some(?:one|body)(?! to\b| in\b| from\b| beside\b)|people(?! to\b)|\w+s (?:with|who)|"
    r"an? (?:\w+ ){1,3}(?:person|pair of hands))\b|"
    r"\b(?:is|are) (?:expected|handy|useful)\W*$",
    re.IGNORECASE,
)
_NEEDED_ABROAD: Final = first("prose", "needed")
_LED: Final = re.compile(
    rf"^(?:{_said('leads')}|(?:we think )?you(?:['’]ll| will)? (?:also |already )?have "
    r"(?=at least|good|excellent|strong|experience|\d)|"
    r"(?:[^,;:]{3,40}, )?we(?:['’]re| are) (?:looking for|seeking) some(?:one|body) with|"
    r"we want (?:\w+ ){0,2}\w+s with)\s+(?!to\b)(?P<rest>.+)$",
    re.IGNORECASE,
)
_MORE: Final = re.compile(rf"(?:{_said('and')} )?{_said('more')}\b", re.IGNORECASE)
_TOLD: Final = re.compile(
    rf"^{_said('employer')}(?:['’]ll|['’]d| will| can| would)? (?:also |always |gladly |happily |even )?"
    rf"{_said('does')}\b(?!.*\bif you (?:have|hold)\b)|^{_said('told')}(?!\w)|"
    r"\b(?:like|love|glad|happy|pleased|keen) to hear from (?:you|people)\b(?! if you (?:have|hold|are|can)\b)",
    re.IGNORECASE,
)
_ASKS_BESIDES: Final = anywhere("prose", "asks")
_GIVEN: Final = re.compile(
    rf"^(?:{_said('of the employer')} ){{1,4}}(?:\w+[ -])?{_said('given')}\b|^{_said('gifts')}(?!\w)", re.IGNORECASE
)


def needs(sentence: str) -> bool:
    """Whether a sentence says of something that it is needed."""
    return bool(_NEEDED.search(sentence) or _NEEDED_ABROAD.search(sentence))


def list_of(sentence: str) -> str:
    """What a sentence needs, without what leads to it; empty when nothing does."""
    found = _LED.match(sentence)
    return found["rest"] if found else ""


def goes_on(part: str) -> bool:
    """Whether a part between commas says more of what stands before it rather than naming another thing."""
    return bool(_MORE.match(part))


def tells(sentence: str) -> bool:
    """Whether a sentence only tells what the employer does or how it goes there."""
    return bool(_TOLD.search(sentence)) and not _ASKS_BESIDES.search(sentence)


def gives(item: str) -> bool:
    """Whether an item of a list is what the employer gives."""
    return bool(_GIVEN.search(item))
