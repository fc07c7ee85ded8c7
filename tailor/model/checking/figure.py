"""One number of a text, as a comparable value."""

from dataclasses import dataclass

from tailor.model.checking.words import Word

YEARS = range(1940, 2100)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at `start:end`.

    values: its possible readings in the unit's base ("2.500" is two and a half or two thousand five hundred).
    unit: `%`, `x` (a multiple), a currency's sign, `time` (seconds), `data` (bytes), …, or nothing for a count.
    hedge: over, under, about, upto. worded: `tripled`, `halved`, `a third`, `dozens`. noun: the index of the word
    that follows in the text's words.
    """

    start: int
    end: int
    text: str
    values: tuple[float, ...]
    unit: str = ""
    hedge: str = ""
    worded: bool = False
    vague: bool = False
    ordinal: bool = False
    noun: int = -1
    age: bool = False
    """Whether it tells how old somebody is."""
    bound: str = ""
    """"under" or "over": that it is the age up to which, or from which, people are meant."""
    raw: float = 0.0
    """The number as it is written, without its unit's factor."""

    @property
    def value(self) -> float:
        """Its first reading."""
        return self.values[0]

    @property
    def year(self) -> bool:
        """Whether it reads as a calendar year."""
        return not self.unit and not self.worded and len(self.text) == 4 and self.value in YEARS


def following(sequence: tuple[Word, ...], end: int) -> int:
    """The index of the first word after a place of the text."""
    low, high = 0, len(sequence)
    while low < high:
        middle = (low + high) // 2
        if sequence[middle].start < end:
            low = middle + 1
        else:
            high = middle
    return low if low < len(sequence) else -1
