"""Licences to drive by their classes, and transport of one's own."""

import re
from typing import Final

from tailor.engine.offline.words import names
from tailor.engine.phrasebook import phrases
from tailor.model.wishes import alternatives


def _said(name: str) -> str:
    return phrases("driving", name)


_CLASS: Final = r"(?:C1\+?E|C\+?E|D1\+?E|D\+?E|B\+?E|C1|D1|A1|A2|AM|A|B|C|D)"
_CLASSES: Final = rf"{_CLASS}(?:\s*(?:,|/|\+|&|\b{_said('and')}\b)\s*{_CLASS})*"
#: "PCV Category D", "a D or D1 licence", "Führerschein Klasse CE": letters are classes beside a word for it.
_CLASSED: Final = re.compile(
    rf"(?:\b(?:{_said('class')}|{_said('licence')})[\s:(]+(?-i:(?P<behind>{_CLASSES}))(?![\w+])|"
    rf"(?<!\w)(?-i:(?P<before>{_CLASSES}))\s+{_said('behind')}\b)",
    re.IGNORECASE,
)
#: What whoever may drive one class may drive as well; all of them drive cars.
_DRIVES = {
    "CE": ("C", "C1", "C1E", "BE"),
    "C": ("C1",),
    "C1E": ("C1", "BE"),
    "DE": ("D", "D1", "D1E", "BE"),
    "D": ("D1",),
    "D1E": ("D1", "BE"),
}
_HEAVY = frozenset(("C", "CE", "C1", "C1E", "D", "DE", "D1", "D1E", "BE"))
#: What licences to drive are known by.
DRIVING: Final = frozenset({"Driving licence", "Category B driving licence", "HGV licence"})
#: That somebody gets to work by themselves, as it is asked for and as it is told.
_OWN_TRANSPORT: Final = re.compile(rf"^{_said('own transport')}$", re.IGNORECASE)
_HAS_TRANSPORT: Final = re.compile(rf"(?<!no )\b{_said('has transport')}\b", re.IGNORECASE)


def classes(text: str) -> frozenset[str]:
    """The classes of driving licence that a text names, "C+E" as "CE"."""
    named = [found["behind"] or found["before"] for found in _CLASSED.finditer(text)]
    return frozenset(each.replace("+", "") for one in named for each in re.findall(_CLASS, one))


def _may_drive(text: str) -> frozenset[str]:
    """The classes that the holder of those in a text may drive."""
    held = classes(text)
    more = {each for one in held for each in _DRIVES.get(one, ())}
    return held | more | ({"B"} if held & _HEAVY else set())


def classed(wish: str, text: str) -> bool:
    """Whether a text names the classes of driving licence that a wish asks for: any of a choice, else all of them."""
    wanted, driven = classes(wish), _may_drive(text)
    return bool(wanted) and (bool(wanted & driven) if alternatives(wish) else wanted <= driven)


def of_that_class(wish: str, text: str) -> bool:
    """Whether a text may show the classes that a wish asks for: a car's licence is one of class B, and none of BE."""
    wanted = classes(wish)
    if not wanted or classed(wish, text):
        return True
    return wanted == {"B"} and not classes(text)


def drives(wish: str, text: str) -> bool:
    """Whether a text names a car's licence by no class at all, where that is asked for."""
    return classes(wish) == {"B"} and not classes(text) and any(m.canonical in DRIVING for m in names(text))


def has_transport(wish: str, text: str) -> bool:
    """Whether a wish is for transport of one's own, and a text tells of it."""
    return _OWN_TRANSPORT.search(wish) is not None and _HAS_TRANSPORT.search(text) is not None
