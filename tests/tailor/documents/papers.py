"""Papers of a few lines, for tests of what stands in many people's and in no template."""

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume, Work
from tests.tailor.documents.lines import line

NAME = line("Pat Lowry", size=20)
MAIL = line("pat@mail.example")


def as_line(row: Line | str) -> Line:
    """A row as a line: a text alone is a plain one."""
    return row if isinstance(row, Line) else line(row)


def read(*rows: Line | str) -> Resume:
    """The résumé that some rows make."""
    return parse([*map(as_line, rows)])[0]


def heading(text: str) -> Line:
    """A line that looks as headings do."""
    return line(text, gap=3.0, size=14)


def jobs(*rows: Line | str) -> tuple[Work, ...]:
    """The positions that some rows below "Experience" make."""
    return read(NAME, MAIL, heading("Experience"), *rows).work


def item(text: str) -> Line:
    """A list item, further in than the headers."""
    return line(text, bullet="•", x0=60)
