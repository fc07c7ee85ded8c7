"""A résumé's parts while they are collected from its sections, and what an entry's lines and dates become in them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tailor.documents.ids import PREFIXES
from tailor.documents.pages.lines import Line, tidy
from tailor.documents.parsing import paragraphs
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.pieces import Facts
from tailor.documents.words import dates
from tailor.model import resume as model
from tailor.model.resume import Highlight, Span


class Parts:
    """Collects a résumé's parts, and what was not understood on the way."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.items: dict[str, list[model.Item]] = {}
        self.shown: dict[str, tuple[str, ...]] = {}
        """The lines of each position and course of study, by its id."""
        self.headers: list[dict[str, Facts]] = []
        """What the headers of each section of positions say, by their ids."""

    def add(self, section: str, item: model.Item) -> None:
        """Put an entry at the end of a section."""
        self.items.setdefault(section, []).append(item)

    def next_id(self, section: str) -> str:
        """The id of a section's next entry: w1, e1, x1."""
        return f"{PREFIXES[section]}{len(self.items.get(section, ())) + 1}"

    def add_loose(self, heading: str, lines: Sequence[Line], first: Line | None = None) -> None:
        """Put lines that fit nowhere into a section under their own heading; `first` is the line of the heading."""
        own = self.next_id("sections")
        if body := paragraphs.paragraphs(lines):
            kept = highlighted(own, body)
            self.add("sections", model.Section(id=own, span=where(first or lines[0]), heading=heading, lines=kept))


def where(line: Line) -> Span:
    """Where a line stands in the file."""
    return Span(page=line.page, line=line.number, text=tidy(line.text))


def highlighted(owner: str, body: Iterable[paragraphs.Paragraph]) -> tuple[Highlight, ...]:
    """Paragraphs as highlights of an entry."""
    return tuple(Highlight(id=f"{owner}h{n}", text=p.text, span=where(p.line)) for n, p in enumerate(body, 1))


class Manner:
    """How the entries of a section list what was done: with marks, further in than their headers, or line by line."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._marked = False
        inset, lines = Counter[int](), Counter[int]()
        entries = list(entries)
        self._leading = paragraphs.leading([line for entry in entries for line in entry.body])
        for entry in entries:
            body = self.body(entry)
            plain = [p for p in body if not p.bullet]
            self._marked = self._marked or len(plain) < len(body)
            inset[min(2, sum(_inset(entry, p) for p in plain))] += 1
            lines[min(2, len(_of_one_look(plain)))] += 1
        # Where most have one paragraph, it tells of the position as a whole; but a line without a point does not.
        lines_alone = [len(p.lines) == 1 and p.text[-1:] != "." for entry in entries for p in self.body(entry)]
        self._inset = inset[2] >= (1 if all(lines_alone) else max(1, inset[1]))
        self._lines = lines[2] >= max(1, lines[1])

    def body(self, entry: Entry) -> list[paragraphs.Paragraph]:
        """What stands below an entry's header."""
        return paragraphs.run_on(paragraphs.paragraphs(entry.body, self._leading))

    def listed(self, entry: Entry, paragraph: paragraphs.Paragraph) -> bool:
        """Whether a paragraph without a mark is an item of a list."""
        if self._marked or not (self._inset or self._lines):
            return False
        return _inset(entry, paragraph) if self._inset else True


def _of_one_look(body: Sequence[paragraphs.Paragraph]) -> list[paragraphs.Paragraph]:
    """The paragraphs set as the first is, which a list's items are; a line in another look is a note below it."""
    return [p for p in body if _look(p.line) == _look(body[0].line)]


def _look(line: Line) -> tuple[int, bool, bool]:
    cell = line.cells[0]
    return round(line.size * 2), cell.bold, cell.italic


def _inset(entry: Entry, paragraph: paragraphs.Paragraph) -> bool:
    """Whether a paragraph stands further in than the header of its entry, as list items do."""
    if not entry.header or paragraph.line.flat or paragraph.line.rtl:
        return False
    return 6 < paragraph.line.start - min(map(_start, entry.header)) < 60


def _start(line: Line) -> float:
    """Where what a header's line says begins: dates in the margin beside it do not tell how far in it stands."""
    first, *further = line.cells
    return further[0].x0 if further and not line.rtl and dates.is_date_text(first.text) else line.start


def _is_row_of_words(paragraph: paragraphs.Paragraph) -> bool:
    """Whether a paragraph beside list items is none of them, but words in a row, as templates show what was used."""
    cells = [cell for line in paragraph.lines for cell in line.cells]
    several = not paragraph.bullet and all(len(line.cells) > 1 for line in paragraph.lines)
    return several and all(len(cell.text.split()) <= 3 and not re.search(r"[.:;。]$", cell.text) for cell in cells)


def told(owner: str, found: Facts, manner: Manner) -> tuple[str, tuple[Highlight, ...]]:
    """Summary and highlights of an entry: a lone paragraph, or what introduces a list, is the summary.

    Where a section's entries list what was done without marks, as `manner` tells, a lone paragraph is a list of one.
    """
    body = manner.body(found.entry)
    rows = [p for p in body if _is_row_of_words(p)] if any(p.bullet for p in body) else []
    body = [p for p in body if p not in rows]
    listed = [p.bullet or manner.listed(found.entry, p) for p in body]
    introduction = [*found.said, *(" · ".join(cell.text for line in p.lines for cell in line.cells) for p in rows)]
    if not any(listed) and len(_of_one_look(body)) == 1:
        return "\n".join([*introduction, *(p.text for p in body)]), ()
    if _opens_with_sentence(body):
        listed[0] = False
    if any(listed) and not listed[0]:
        lead = listed.index(True)
        introduction += [p.text for p in body[:lead]]
        body = body[lead:]
    return "\n".join(introduction), highlighted(owner, body)


def _opens_with_sentence(body: Sequence[paragraphs.Paragraph]) -> bool:
    """Whether the first of several paragraphs without marks is a sentence, and none of the others ends as one."""
    if len(body) < _SEVERAL or any(p.bullet for p in body) or not body[0].text.endswith("."):
        return False
    return len(body[0].text.split()) >= _SENTENCE and not any(p.text.endswith((".", ";", ":")) for p in body[1:])


#: So many paragraphs at least are a sentence and a list below it; so many words at least are a sentence.
_SEVERAL, _SENTENCE = 3, 6


def dated(found: Facts, ended: bool = False) -> dict[str, str]:
    """The dates of an entry; a single date is when it was, or with `ended` when it ended, as with a degree."""
    when = found.when
    if when is None:
        return {}
    end = "" if when.present else when.end or ("" if when.ranged else when.start)
    start = when.start if when.ranged or when.present else ""
    if not when.ranged and not when.present:
        start, end = "" if ended else when.start, when.start
    return {"start_date": start, "end_date": end, "dates": found.written}
