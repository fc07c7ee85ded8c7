"""Chooses one of several names that a page offers for a field, by weights that were learned from pages.

For each name, `Signs` say how much (mostly 0 or 1) of what speaks for or against it is there; the weights say how much
that is worth, and the name with the largest sum is chosen. `bench/learn.py`, `bench/pasted.py` and
`bench/masthead.py` write the weights.
"""

import functools
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from importlib.resources import files

Signs = dict[str, float]


@dataclass(frozen=True)
class Choice:
    """What was chosen among for a field: names with their signs."""

    field: str
    names: dict[str, Signs]


#: Where somebody learns, what is chosen among is kept here.
WATCHED: ContextVar[list[Choice] | None] = ContextVar("watched", default=None)


def watch(field: str, names: Callable[[], dict[str, Signs]]) -> None:
    """Keep what is chosen among for a field, where somebody learns."""
    watched = WATCHED.get()
    if watched is not None:
        watched.append(Choice(field, names()))


@functools.cache
def weights(field: str) -> dict[str, float]:
    """The weights of a field's signs, by their names."""
    return read(files("scraper").joinpath("weights", f"{field}.txt").read_text("utf-8"))


def read(text: str) -> dict[str, float]:
    """The weights in a text that has one a line, behind its sign's name."""
    rows = (line.split() for line in text.splitlines())
    return {row[0]: float(row[1]) for row in rows if row and row[0] != "#"}


def worth(field: str, signs: Signs) -> float:
    """What the signs of one name are worth together."""
    known = weights(field)
    return sum(known.get(sign, 0.0) * amount for sign, amount in signs.items())


def best(field: str, names: dict[str, Signs]) -> str:
    """The name with the most to say for it, of equals the first; empty when there are none."""
    watch(field, lambda: names)
    scores = {name: worth(field, signs) for name, signs in names.items()}
    return max(scores, key=scores.__getitem__, default="")
