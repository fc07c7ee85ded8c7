"""Lines to list items and paragraphs: which lines go on with the one above them."""

import bisect
import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.documents.pages.lines import Line, joined, tidy
from tailor.documents.words import dates


@dataclass(slots=True)
class Paragraph:
    """One list item or paragraph of an entry, with the lines that it stands on."""

    text: str
    lines: list[Line]
    bullet: bool

    @property
    def line(self) -> Line:
        """The line where it starts."""
        return self.lines[0]


def leading(lines: Sequence[Line]) -> float:
    """The most that two lines of one unmarked paragraph are apart, in sizes, as far as some lines of a section tell.

    A line that begins in lower case surely goes on; where several lines stand and none does, no paragraph is broken.
    """
    plain = [line for line in lines if not line.bullet and not line.flat]
    sure = [line.gap for line in plain if line.text[:1].islower() and line.gap > 0]
    if sure:
        return 1.22 * max(sure)
    cased = all(line.text[:1].isupper() for line in plain)
    return 0.0 if len(plain) >= 4 and cased else math.inf


def paragraphs(lines: Sequence[Line], limit: float = math.inf) -> list[Paragraph]:
    """The list items and paragraphs that some lines make, broken words and lines joined.

    Lines of one unmarked paragraph are at most `limit` sizes apart.
    """
    groups: list[list[Line]] = []
    for line in lines:
        previous = groups[-1][-1] if groups else None
        if previous is None or line.bullet or line.flat:
            groups.append([line])
            continue
        item = groups[-1][0]
        if item.bullet:
            loose = (
                line.gap > max(1.95, 1.4 * previous.gap) and line.page == previous.page and not was_full(previous, line)
            )
            near = _HANG * line.size if line.bold == item.bold and line.gap < 1.65 else 2.5
            hanging = abs(line.start - item.start) < near or was_full(previous, line)
            hanging = hanging or (line.start <= item.start + _BEHIND * line.size and line.gap < 1.65)
            goes_on = hanging and not loose
        else:
            runs_on = item.text[:1].isupper() and _runs_on(previous, line)
            bracketed = _IN_BRACKETS.fullmatch(line.text) is not None
            wraps = (runs_on or bracketed or was_full(previous, line)) and abs(line.start - previous.start) < 15
            most = limit if line.text[:1].islower() or bracketed else _TIGHT * limit
            goes_on = wraps and line.gap < min(1.9, most) and line.bold == previous.bold
            if len(line.cells) > 1 and len(line.cells) == len(previous.cells):
                goes_on = goes_on and len(line.cells) == 2 and not dates.is_date_text(previous.cells[1].text)
            if len(groups[-1]) > 1 and line.gap > 1.25 * max(previous.gap, 0.8) and line.page == previous.page:
                goes_on = False
        if goes_on:
            groups[-1].append(line)
        else:
            groups.append([line])
    result: list[Paragraph] = []
    for group in itertools.chain.from_iterable(map(_sentences_apart, groups)):
        text = joined(line.text for line in group)
        if tidy(text):
            result.append(Paragraph(tidy(text), group, bool(group[0].bullet)))
    return result


#: So many lines of which each is a whole sentence are no chance.
_SEVERAL = 3


def _sentences_apart(group: list[Line]) -> list[list[Line]]:
    """The lines of an unmarked paragraph, each by itself where several all begin and end as sentences do."""
    if group[0].bullet or len(group) < _SEVERAL:
        return [group]
    whole = all(line.text[:1].isupper() and line.text.endswith((".", "!")) for line in group)
    return [[line] for line in group] if whole else [group]


#: How far from the first line of an item its others begin at most, in sizes: some hang a little.
_HANG = 0.55

#: How far behind its mark the text of an item begins, in sizes, where the mark is one of its letters.
_BEHIND = 1.6

#: Marks that stand before list items and part no words within one, and how many words each item has at least.
_MARKS, _WORDS = "‣◦▪▫●○■□➢➤►▸▹▶◆◇❖✓✔✦✧⋆⋄✶✱⦿⚫◾◼", 2


def run_on(found: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs, of which a list item that holds others behind its own mark is parted at those."""
    return [part for paragraph in found for part in _parted(paragraph)]


def _parted(paragraph: Paragraph) -> list[Paragraph]:
    mark = paragraph.line.bullet
    texts = [text.strip() for text in paragraph.text.split(mark)] if mark and mark in _MARKS else []
    texts = [text for text in texts if text]
    if len(texts) < 2 or any(len(text.split()) < _WORDS for text in texts):
        return [paragraph]
    ends = list(itertools.accumulate(len(line.text) + 1 for line in paragraph.lines))
    found, begin = [], 0
    for text in texts:
        at = min(bisect.bisect_right(ends, begin), len(ends) - 1)
        found.append(Paragraph(text, [paragraph.lines[at]], bullet=True))
        begin += len(text) + len(f" {mark} ")
    return found


#: A line that is a note in brackets and nothing else begins no paragraph.
_IN_BRACKETS = re.compile(r"\([^()]{2,80}\)[.;]?")


def _runs_on(previous: Line, line: Line) -> bool:
    """Whether a long line without an end goes on in one that begins in lower case, however ragged its edge is."""
    long = previous.x1 - previous.x0 > _LONG * (previous.column_x1 - previous.column_x0)
    plain = len(previous.cells) == len(line.cells) == 1 and not line.rtl
    return long and plain and line.text[:1].islower() and bool(re.search(r"[^\W\d_][,)]?$", previous.text))


#: A line that begins as a sentence does goes on with the one above where it stands hardly further apart than others.
_TIGHT = 0.92
#: The part of its column that a line of running text fills at least.
_LONG = 0.5


def was_full(previous: Line, line: Line) -> bool:
    """Whether the first word of a line would not have fitted at the end of the line above."""
    word = line.text.split(" ", 1)[0]
    needed = len(word) * line.size * 0.45
    if line.rtl:
        return previous.x0 - needed <= previous.column_x0 + 2.0
    return previous.x1 + needed >= previous.column_x1 - 2.0


def wraps(previous: Line, line: Line) -> bool:
    """Whether a line may be the rest of the one above; the paragraphs of a file without positions are whole."""
    return not line.flat and was_full(previous, line)
