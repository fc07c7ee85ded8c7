"""What an entry's header is made of: pieces that each say one thing, and what is known of them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tailor.documents.dates import Range
from tailor.documents.entries import Entry
from tailor.documents.lines import Says

Score = Callable[[str], float]


@dataclass(slots=True)
class Piece:
    """A part of a header that is one fact; `row` and `cell` say where it stands."""

    text: str
    row: int
    cell: int
    bold: bool = False
    italic: bool = False
    place_beside: bool = False
    date_beside: bool = False
    says: Says = ""


@dataclass(slots=True)
class Facts:
    """What an entry's header says."""

    entry: Entry
    when: Range | None = None
    written: str = ""
    place: str = ""
    url: str = ""
    pieces: list[Piece] = field(default_factory=list)
    first: str = ""
    """The organisation, school or name, after `assign`."""
    second: str = ""
    """The position or degree, after `assign`."""
    rest: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    """Sentences that stand in the header, after the dates."""
