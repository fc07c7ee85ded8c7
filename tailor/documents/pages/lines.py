"""The line, which is what the parser reads: a PDF's printed line or a DOCX's paragraph, with what its look tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from tailor.documents.pages.geometry import Run

#: Marks that begin a list item; a brace that nothing closes is a circle in some fonts, and three letters are an
#: arrow, a tick and a square of one whose name the file does not tell.
_MARK = re.compile(
    r"^(?:[•‣◦▪▫●○■□∙⁃➢➤►▸▹▶▷▻◆◇❖✓✔✦✧★☆⋆⋄✶✱☑➔→⇒➜⦿⚫◾◼–—·・]|»|›|-(?=\s)|[*∗](?=\s)|\+(?=\s)|o(?=\s{2,})|o(?=\s[A-Z][a-z])|\{(?=\s[^{}]*$)|[Øü](?=\s+[^\W\d])|§(?=\s+[^\W\d]))\s*(?=\S)"
)
_NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)]|\[\d{1,2}\]|\(?[a-h]\))\s+(?=\S)")
_MARK_ALONE = re.compile(r"^(?:[•‣◦▪▫●○■□∙⁃➢➤►▸▹▶▷▻◆◇❖✓✔✦✧⋆⋄✶✱☑➔→⇒➜⦿⚫◾◼–—·・»›*∗o+Øü§-]|\(?\d{1,2}[.)]|\[\d{1,2}\])$")


#: What a cell is said to be, by the label of a form, or by where it stands: "about" is what an employer does.
Says = Literal["", "organisation", "title", "place", "dates", "tasks", "about"]


@dataclass(frozen=True, slots=True)
class Link:
    """An address behind some text; the text is empty behind an icon or a picture."""

    address: str
    text: str = ""


@dataclass(slots=True)
class Cell:
    """A part of a line that stands by itself: columns of a header line, values after a tab."""

    runs: list[Run]
    x0: float = 0.0
    x1: float = 0.0
    size: float = 0.0
    icon: bool = False
    """Whether an icon, or something else that is no text, stands before it."""
    color: int = 0
    says: Says = ""

    @property
    def text(self) -> str:
        """What stands there."""
        runs = self.runs  # mostly one: a page's texts are asked for ten thousand times
        return (runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)).strip()

    @property
    def first(self) -> Run:
        """The first words that are set alike."""
        return next((run for run in self.runs if run.text.strip()), Run(""))

    @property
    def end(self) -> Run:
        """The last words that are set alike."""
        return next((run for run in reversed(self.runs) if run.text.strip()), Run(""))

    @property
    def bold(self) -> bool:
        """Whether most of it is bold."""
        return _weight(self.runs, bold=True)

    @property
    def italic(self) -> bool:
        """Whether most of it is italic."""
        return _weight(self.runs, bold=False)


def _weight(runs: Iterable[Run], bold: bool) -> bool:
    total = styled = 0
    for run in runs:
        total += len(run.text)
        styled += len(run.text) if (run.bold if bold else run.italic) else 0
    return styled > 0.6 * total


@dataclass(slots=True)
class Line:
    """One line in reading order; lengths in points, `number` counts from 1 on its page."""

    cells: list[Cell]
    page: int = 1
    number: int = 0
    base: float = 0.0
    size: float = 10.0
    bullet: str = ""
    """The mark of a list item, which is not part of the text."""
    gap: float = 0.0
    """Distance to the line above in the same column, in multiples of the size; 0 for the first of a column."""
    column: str = ""
    """Which column of the page it stands in: equal on two pages when the text goes on there."""
    look: str = ""
    """The name of the document's own style, when it has one that tells: "heading 1", "title"."""
    tracked: bool = False
    level: int = 0
    """Nesting of a list item, when the document tells."""
    rtl: bool = False
    column_x0: float = 0.0
    column_x1: float = 0.0
    """The edges of the column that it stands in."""
    flat: bool = False
    """Whether positions mean nothing (a DOCX): each line is a whole paragraph."""
    links: list[Link] = field(default_factory=list)
    """What is linked on it."""

    @property
    def text(self) -> str:
        """What stands there, without the list mark."""
        return " ".join([text for cell in self.cells if (text := cell.text)])

    @property
    def x0(self) -> float:
        """Left edge of the text."""
        return self.cells[0].x0 if self.cells else 0.0

    @property
    def x1(self) -> float:
        """Right edge of the text."""
        return max((cell.x1 for cell in self.cells), default=0.0)

    @property
    def start(self) -> float:
        """The edge at which reading starts, growing in reading direction."""
        return -max((cell.x1 for cell in self.cells), default=0.0) if self.rtl else self.x0

    @property
    def bold(self) -> bool:
        """Whether the line as a whole is bold."""
        return _weight((run for cell in self.cells for run in cell.runs), bold=True)

    @property
    def italic(self) -> bool:
        """Whether the line as a whole is italic."""
        return _weight((run for cell in self.cells for run in cell.runs), bold=False)

    @property
    def upper(self) -> bool:
        """Whether it is set in capitals."""
        text = self.text
        return text.isupper() and sum(c.isalpha() for c in text) >= 3


def is_mark(text: str) -> bool:
    """Whether a text is a list mark and nothing else."""
    return bool(_MARK_ALONE.match(text.strip()))


def strip_mark(runs: list[Run], numbered: bool = False) -> str:
    """Take the list mark off the front of some runs, in place, and tell what it was."""
    if not runs:
        return ""
    text = "".join(run.text for run in runs)
    lead = len(text) - len(text.lstrip())
    match = _MARK.match(text.lstrip()) or (_NUMBERED.match(text.lstrip()) if numbered else None)
    if not match:
        return ""
    drop = lead + match.end()
    for run in runs:
        cut = min(drop, len(run.text))
        run.text = run.text[cut:]
        drop -= cut
    runs[:] = [run for run in runs if run.text] or runs[:1]
    return match[0].strip()


#: No word is longer.
_WORD = 100


def joined(texts: Iterable[str]) -> str:
    """Lines of one paragraph as one text: a word broken at a line's end is made whole, CJK needs no space."""
    result = ""
    for raw in texts:
        # At the end of a line pdfium hands out every hyphen, hard or soft, under one code.
        text = re.sub("\u00ad$", "-", raw.strip())
        if not text:
            continue
        if not result:
            result = text
            continue
        end = result[-_WORD:]
        if re.search(r"[^\W\d_]-$", end) and text[:1].islower() and not re.search(r"\w+-\w+-$", end):
            # A hard hyphen at the line's end may be the word's own: it stays when the parts are compounds.
            result = result[:-1] + text if _broken(end, text) else result + text
        elif _is_one_word(end, text) or (_cjk(result[-1]) and _cjk(text[0])):
            result += text
        else:
            result += " " + text
    return tidy(result)


#: The first part of a name with a hyphen, at a line's end: "Franche-".
_NAME = re.compile(r"(?<![\w-])[A-ZÀ-Þ][^\W\d_]+-$")


def _is_one_word(before: str, after: str) -> bool:
    """Whether both parts are a name, or a word in capitals, with its hyphen at a line's end, whosever that is."""
    if _NAME.search(before):
        return after[:1].isupper()
    first, second = re.split(r"[\W_]", before[:-1])[-1], re.split(r"[\W_]", after, maxsplit=1)[0]
    return before.endswith("-") and len(first) > 1 and first.isupper() and second.isupper()


def _broken(before: str, after: str) -> bool:
    """Whether a hyphen at a line's end was put in by hyphenation: compounds are made of whole, longer words."""
    first = re.split(r"\W", before[:-1])[-1].lower()
    second = re.split(r"[\W_]", after, maxsplit=1)[0].lower()
    if first in _PREFIXES or second in _SECONDS:
        return False
    return len(first) <= 4 or len(second) <= 5 or second.endswith(_ENDINGS)


_PREFIXES = {
    "non",
    "self",
    "co",
    "pre",
    "post",
    "multi",
    "cross",
    "full",
    "high",
    "low",
    "real",
    "end",
    "front",
    "back",
}
_PREFIXES |= {
    "long",
    "short",
    "open",
    "test",
    "data",
    "user",
    "well",
    "off",
    "on",
    "in",
    "to",
    "by",
    "of",
    "e",
    "micro",
}
_PREFIXES |= {"large", "small", "first", "third", "event", "cloud", "time", "day", "hands", "action", "state", "server"}
_SECONDS = {"based", "level", "time", "end", "driven", "term", "side", "stack", "scale", "date", "on", "to", "of", "up"}
_SECONDS |= {"party", "first", "in", "and", "or", "out", "off", "by", "wide", "free", "ready", "aware", "native"}
#: "Catch-ups", "sign-offs", "hand-overs": no English word is broken before these.
_SECONDS |= {"ups", "offs", "outs", "downs", "overs"}
_ENDINGS: tuple[str, ...] = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ing",
    "sion",
    "sions",
    "ity",
    "ble",
    "ance",
    "ence",
    "ness",
    "ical",
)
_ENDINGS += ("aires", "iques", "ements", "elles", "ungen", "ischen", "ischer", "ción", "ciones", "idades", "zioni")


def _cjk(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def tidy(text: str) -> str:
    """One space between words, no soft hyphens, no icons."""
    return " ".join(text.replace("\u00ad", "-").replace("\ue000", " ").split())


def plain_text(lines: Iterable[Line]) -> str:
    """The lines as text, one a line, an empty line between pages."""
    return "\n".join(_plain_lines(lines))


def _plain_lines(lines: Iterable[Line]) -> Iterator[str]:
    page = 0
    for line in lines:
        if page and line.page != page:
            yield ""
        page = line.page
        yield tidy(f"{line.bullet} {line.text}" if line.bullet else line.text)
