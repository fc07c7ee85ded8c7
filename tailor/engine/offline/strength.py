"""How much a posting wants what it asks for: whether it is needed, or only welcome."""

import re
from typing import Final

from tailor.engine.phrasebook import anywhere, phrases


def _said(name: str) -> str:
    return phrases("strength", name)


_WELCOME: Final = re.compile(
    rf"(?<!\w)(?:{_said('welcome')}|{_said('verdicts')})(?![\w-])|"
    r"(?<=\w )(?<!be )(?<!self )(?:(?:very|also|especially) )?useful(?=\W*$)",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(rf"(?:{_said('welcome')}|{_said('verdicts')}|{_said('ends')})", re.IGNORECASE)
#: What may stand before a verdict and belongs to it; the marks before it are taken as a whole, so that a line of dashes
#: is not looked at once for each of them.
_BEFORE: Final = (
    r"(?:^|(?<![\s,;:(–—-])[\s,;:(–—-]++)(?:(?:both|all|each) )?"
    rf"(?-i:(?:{_said('is')}|{_said('article')}|{_said('much')}) ){{0,4}}"
)
_ENDS: Final = re.compile(rf"{_BEFORE}(?P<verdict>{_said('verdicts')}|{_said('ends')})\)?[\s.!]*$", re.IGNORECASE)
_VERDICT: Final = re.compile(
    rf"{_BEFORE}(?:{_said('verdicts')}|{_said('ends')}|{_said('needs')}|(?<!be )(?<!self )useful|"
    r"would be (?:ideal|great|better|useful|good|welcome|appreciated)"
    r"(?: (?:for|in) [\w -]{2,40})?)\)?\s*$",
    re.IGNORECASE,
)
_LEADS: Final = re.compile(
    rf"^(?:{_said('it')} ?)?(?:(?:{_said('is')}|{_said('article')}|{_said('much')}) ){{0,4}}"
    rf"(?:{_said('leads')}(?![\w-])\s*[:,–—-]?|{_said('labels')}\s*[:,–—-])\s+"
    rf"(?:{_said('is')}\s+)?(?:{_said('joins')}\s+)?(?=\S)",
    re.IGNORECASE,
)
_NEEDED: Final = anywhere("strength", "musts")
_IN_BRACKETS: Final = re.compile(r"\([^()]{0,200}\)")
_ASIDE: Final = re.compile(r",.*$", re.DOTALL)
#: A verdict has so many letters at most, with all that leads to it.
_LONGEST_VERDICT = 120
#: So near the end of a clause a verdict is one on all of it.
_NEAR_THE_END = 3


def is_welcome(text: str) -> bool:
    """Whether a text says anywhere that something is only welcome."""
    return _WELCOME.search(text) is not None or _LEADS.match(text) is not None or ends_welcome(text)


def nice(clause: str) -> bool:
    """Whether a clause is only nice to have; an aside ("…, ideally in construction") does not make it so."""
    text = clause if _ALONE.fullmatch(clause.partition("(")[2].strip(" )")) else _IN_BRACKETS.sub(" ", clause)
    if _LEADS.match(text) or ends_welcome(text):
        return True
    found = list(_WELCOME.finditer(text))
    if not found:
        return False
    return _WELCOME.search(_ASIDE.sub("", text)) is not None or len(text) - found[-1].end() <= _NEAR_THE_END


def ends_welcome(text: str) -> bool:
    """Whether a text ends in the verdict that something is only welcome."""
    return _ENDS.search(text, _end(text)) is not None


def is_needed(text: str) -> bool:
    """Whether a text says of something that it is needed."""
    return _NEEDED.search(text) is not None


def without_lead(text: str) -> str:
    """A wish without the verdict that leads to it: "Gärna truckkort" asks for "truckkort"."""
    return _LEADS.sub("", text, count=1)


def without_verdict(text: str) -> str:
    """A wish without the verdict on it that it ends in."""
    found = _VERDICT.search(text, _end(text))
    return text[: found.start()] if found else text


def _end(text: str) -> int:
    """Where the end of a text begins in which a verdict may stand: a long one is not looked through for it."""
    return max(0, len(text) - _LONGEST_VERDICT)


_NO_MUST: Final = re.compile(
    rf"\W*(?:{_said('it')}\W*)?(?:(?:is|['’]s|ist|est|n['’]est|es)\W*)?{_said('not')}\W+(?:\w+\W+){{0,2}}?"
    rf"{_said('needed')}\W*",
    re.IGNORECASE,
)


def no_must(part: str) -> bool:
    """Whether a part of a sentence only says that the rest of it is no must ("…, but not needed")."""
    return _NO_MUST.fullmatch(part) is not None
