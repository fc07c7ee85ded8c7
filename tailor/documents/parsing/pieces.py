"""What an entry's header says: its dates and its place, and pieces of which each is one fact."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tailor.documents.pages.lines import Says
from tailor.documents.parsing.entries import Entry
from tailor.documents.words.dates import Range

#: Legal forms that stand behind a firm's name and a comma, as a regular expression.
LEGAL_FORMS = (
    r"Inc|Ltd|LLC|LLP|PLC|Corp|Co|Pty|GmbH|AG|KG|B\.?V|N\.?V|S\. ?L\. ?U|S\.?L|S\.?A\.?S|S\.?A|"
    r"S\.? ?p\.? ?A|S\.? ?r\.? ?l|SARL|SNC|Lda|Ltda|Sp\. z o\. ?o|s\. ?r\. ?o|a\. ?s"
    r"|ООО|ОАО|ЗАО|ПАО|НАО|АО|ИП|ТОО|НПП|НПО|НПК|ФГУП|ГУП|МУП|ФГБУ|ГБУ|МБУ|ФГБОУ|ТОВ|ПрАТ|ПАТ|ФОП|ДП"
)
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
    about: list[str] = field(default_factory=list)
    """What the employer does."""
    said: list[str] = field(default_factory=list)
    """Sentences that stand in the header, after the dates."""

    @property
    def named_below(self) -> bool:
        """Whether its employer stands in a line below the title, so that what follows is no further title of that."""
        rows = [{p.row for p in self.pieces if told and p.text.startswith(told)} for told in (self.first, self.second)]
        return bool(rows[0] and rows[1]) and min(rows[0]) > max(rows[1])


_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=[^\W\d_])")


def unnumbered(found: Sequence[Facts]) -> None:
    """Take their numbers off entries that are counted ("1. Cook", "2. Baker")."""
    counted = [(facts.pieces[0], _NUMBER.match(facts.pieces[0].text)) for facts in found if facts.pieces]
    numbers = [int(match[1]) for _, match in counted if match]
    if len(numbers) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    for piece, match in counted:
        if match:
            piece.text = piece.text[match.end() :]
