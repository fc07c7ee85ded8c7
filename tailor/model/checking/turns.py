"""Whose turn it is: "one weekend in five" is as large a share as "one night in five", and another rota."""

import re

from tailor.model.checking.figure import Figure
from tailor.model.checking.synonyms import said_by

_ONE = re.compile(r"(?:one|1)[ -](?P<turn>[^\W\d_]+)[ -]", re.IGNORECASE)
#: What recurs for whoever takes turns; other shares may be told by other words for the thing.
_TURNS = ("night", "weekend", "day", "week", "month", "evening", "morning", "shift", "sunday", "saturday", "friday")


def are_other_turns(figure: Figure, other: Figure) -> bool:
    """Whether two shares are each one of several, and the one of nights, the other of weekends."""
    mine, theirs = _turn(figure), _turn(other)
    return bool(mine and theirs) and mine != theirs and mine not in said_by(theirs)


def _turn(figure: Figure) -> str:
    """Of what a figure is one in several ("one night in five"), when people take turns at it."""
    match = _ONE.match(figure.text) if figure.worded and figure.unit == "%" else None
    turn = match["turn"].casefold() if match else ""
    return turn if turn in _TURNS else ""
