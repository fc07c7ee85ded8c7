"""Words that belong together, from `tables.txt`: what tells of a trade's deed, what is held in which place."""

from functools import cache
from importlib.resources import files


def load() -> None:
    """Read the tables now rather than at the first word."""
    _tables()


def table(name: str) -> dict[str, tuple[str, ...]]:
    """By each word of a table the words that go with it."""
    return _tables()[name]


@cache
def _tables() -> dict[str, dict[str, tuple[str, ...]]]:
    """The tables of `tables.txt`, read once a process."""
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    section = ""
    for line in files("tailor.model.checking").joinpath("tables.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
            tables[section] = {}
        elif line and not line.startswith("#"):
            words, _, others = line.partition(": ")
            tables[section].update(dict.fromkeys(words.split(), tuple(others.split())))
    return tables
