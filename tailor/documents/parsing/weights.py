"""What signs are worth, as `bench` learned it from other people's documents."""

import functools
from collections.abc import Mapping
from contextvars import ContextVar
from importlib.resources import files

#: How much (mostly 0 or 1) of each sign something has.
Signs = dict[str, float]
Weights = Mapping[str, float]

#: Where somebody judges weights, those of some fields that hold instead.
INSTEAD: ContextVar[Mapping[str, Weights] | None] = ContextVar("instead", default=None)


def weights(field: str) -> Weights:
    """The weights of a field's signs, by their names."""
    instead = INSTEAD.get()
    return instead[field] if instead is not None and field in instead else _written(field)


@functools.cache
def _written(field: str) -> Weights:
    text = files("tailor.documents.parsing").joinpath(f"{field}.weights.txt").read_text("utf-8")
    rows = (line.split() for line in text.splitlines())
    return {row[0]: float(row[1]) for row in rows if row and row[0] != "#"}


def worth(known: Weights, signs: Signs) -> float:
    """How much signs are worth in sum."""
    return sum(known.get(sign, 0.0) * amount for sign, amount in signs.items() if amount)
