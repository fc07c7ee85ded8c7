"""Work that goes by many words in every trade: who coaches, mentors or precepts does the same thing.

Used for likeness only, never for what may be written. The groups stand in `concepts.txt`, which also tells its format:
they name what all trades share; a trade's own terms belong in the vocabulary.
"""

from importlib.resources import files


def groups() -> list[list[str]]:
    """The groups in their order; a word that stands in several goes with the first."""
    source = files("tailor.engine.offline").joinpath("concepts.txt").read_text("utf-8")
    return [line.split() for line in source.splitlines() if line and not line.startswith("#")]
