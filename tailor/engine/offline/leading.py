"""Being in charge of people: the wishes that ask for it, and the lines that say it in whatever words."""

import re
from typing import Final

from tailor.engine.phrasebook import phrases


def _said(name: str) -> str:
    return phrases("leading", name)


_VERB: Final = _said("leads")
_PEOPLE: Final = _said("people")
#: "a small team of 12 nurses", "of around 20 warehouse operatives", "18 lads": few words stand between.
_NEAR: Final = rf"(?:\s+(?!{_said('parts')}\b)[^\s,;:.]+){{0,4}}?\s+"
_CHARGE: Final = re.compile(
    rf"\b{_VERB}(?:(?:,| {_said('and')}) (?!and\b)\w+(?:ing|er|ar|en))?{_NEAR}{_PEOPLE}\b|"
    rf"\b{_said('in charge')}{_NEAR}{_PEOPLE}\b|\b{_said('charged')}\b|"
    rf"\b{_said('charge')}(?:,? {_said('and')} \w+)? {_said('of')}{_NEAR}{_PEOPLE}\b|"
    rf"\b{_said('in charge')}\b[^.;]{{0,40}}?\b\d+\s+{_PEOPLE}\b",
    re.IGNORECASE,
)
_POSITION: Final = re.compile(rf"(?<!\w){_said('positions')}(?!\w)", re.IGNORECASE)
_BESIDE: Final = re.compile(
    rf"\b{_said('beside')}\b|\b{_said('below')} |"
    # "Wrote the menus with the head chef": somebody else is.
    r"\b(?:with|alongside|to|by|from|for) (?:the|our|my|an?) $",
    re.IGNORECASE,
)


def asked(wish: str) -> bool:
    """Whether a wish asks for the charge of people."""
    return bool(_CHARGE.search(wish)) and not _BESIDE.search(wish) and not _OR_TEACHING.search(wish)


#: "Mentoring or supervising trainees": who teaches them shows it as well.
_OR_TEACHING: Final = re.compile(
    rf"\b{_said('teaching')} (?:or|and/or|/) \w+|\b(?:or|and/or) {_said('teaching')}\b", re.IGNORECASE
)


#: How many people: "a team of 5", "4 or more staff", "supervised 2 assistants".
_TEAM_OF = re.compile(
    r"\b(?:team|staff|crew|group|brigade)s? of (?:at least |up to |about |around )?(\d{1,3})\b", re.IGNORECASE
)
_SO_MANY = re.compile(rf"\b(\d{{1,3}})\+?(?: or more)?(?:\s+[^\W\d]+){{0,2}}?\s+{_PEOPLE}\b", re.IGNORECASE)


def _people(text: str) -> int | None:
    """How many people a text speaks of, when it says so."""
    found = _TEAM_OF.search(text) or _SO_MANY.search(text)
    return int(found[1]) if found else None


def too_few(wish: str, line: str) -> bool:
    """Whether a line tells of fewer people than a wish asks for: who supervises 2 has not led a team of 4."""
    wanted, led = _people(wish), _people(line)
    return wanted is not None and led is not None and led < wanted


#: "… have I managed people", "hab ich leute geführt", "ai-je encadré": who asks names it in few words.
_ASKED_ABOUT: Final = re.compile(
    rf"\b{_VERB}{_NEAR}{_PEOPLE}\b|\b{_PEOPLE}\s+(?:\w+\s+)?{_VERB}\b|\b{_said('asked')}\b", re.IGNORECASE
)


def asked_about(said: str) -> str:
    """The words by which a question asks about being in charge of people; empty for other questions."""
    found = _ASKED_ABOUT.search(said)
    return found[0] if found else ""


def shown(line: str) -> bool:
    """Whether a line, or the heading of a position, says that its owner was in charge of people."""
    for pattern in (_CHARGE, _POSITION):
        if (found := pattern.search(line)) and not _BESIDE.search(line[: found.start()]):
            return True
    return False
