"""Headings in the margin beside the text that they head, and in a first cell, made lines of their own."""

import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from tailor.documents.pages.lines import Line, strip_mark
from tailor.documents.parsing import form_labels, reach
from tailor.documents.parsing.heading_looks import CORE, Style, main_style, style
from tailor.documents.words import dates, headings, regions, vocabulary
from tailor.documents.words.heading_words import Kind


def apart(lines: Sequence[Line]) -> list[Line]:
    """Cut off a first cell that looks as the headings do and stands beside text that does not."""
    lines = [part for line in lines for own in _beside_dates(line) for part in _before_colon(own)]
    alone = [(line, kind) for line in lines if len(line.cells) == 1 and (kind := headings.section_of(line.text))]
    margin = _in_margin(lines)
    main = main_style(alone) if margin is None else margin[0]
    if main is None or (margin is None and len({kind for line, kind in alone if style(line) == main}) < 2):
        return list(lines)
    result: list[Line] = []
    plain = sum(not _COLON.search(line.text) for line, _ in alone)
    for line in lines:
        first = replace(line, cells=line.cells[:1], size=line.cells[0].size, bullet="")
        if plain > 1 and _COLON.search(first.text):
            result.append(line)  # a label, where headings have no colon
            continue
        if margin is not None and len(line.cells) > 1 and _heads(first, margin) and not _is_dated(line):
            rest = replace(line, cells=line.cells[1:], size=max(c.size for c in line.cells[1:]))
            rest.bullet = strip_mark(rest.cells[0].runs)
            result += [first, rest]
            continue
        told = len(line.cells) > 1 and (dates.is_date_text(line.cells[1].text) or _is_label(first.text))
        if len(line.cells) > 1 and not told and not line.bullet and style(first) == main and len(first.text) <= 40:
            rest = replace(line, cells=line.cells[1:], size=max(c.size for c in line.cells[1:]))
            distinct = first.upper != rest.cells[0].text.isupper() or first.bold != rest.cells[0].bold
            known = [a for a, _ in alone if abs(a.start - first.start) < 2 and style(a) == main]
            if (distinct or abs(first.size - rest.size) > 0.4) and known and not dates.find(first.text):
                rest.bullet = strip_mark(rest.cells[0].runs)
                result += [first, rest]
                continue
        result.append(line)
    return result


_COLON = re.compile(r"[:：]\s*$")


def together(lines: Sequence[Line], found: Mapping[int, Kind]) -> list[Line]:
    """The lines, those that have the words of a heading and are none made one with what stands beside them.

    "Open Source Projects" may be the employer, beside the town, and "Programming" the label of a row of skills.
    """
    result: list[Line] = []
    for line in lines:
        first = result[-1] if result else None
        level = first is not None and not (line.flat or line.rtl) and first.base == line.base and first.gap >= line.gap
        if first is None or not level or (first.page, first.column) != (line.page, line.column):
            result.append(line)
            continue
        label = len(first.cells) == 1 and not first.bullet and headings.section_of(first.text) is not None
        if label and not line.bullet and id(first) not in found and id(line) not in found and line.start > first.x1:
            result[-1] = replace(first, cells=[*first.cells, *line.cells], size=max(first.size, line.size))
        else:
            result.append(line)
    return result


#: Points by which the edges of one column differ at most.
_LEVEL = 3.0


def besides_apart(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, towns and dates in the margin apart from what was done, beside which they stand."""
    return _headed_by_items(_headed_by_bold(_without_dots(_dates_off_items(_towns_apart(lines)))))


def _towns_apart(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, those apart that hold the town below the dates in the margin beside what was done there."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above is not None and len(above.cells) == len(line.cells) == 2 and not line.bullet and not line.flat:
            level = all(abs(one.x0 - two.x0) < _LEVEL for one, two in zip(above.cells, line.cells, strict=True))
            town, done = line.cells
            if level and dates.is_date_text(above.cells[0].text) and regions.is_place(town.text):
                result += [replace(line, cells=[town]), replace(line, cells=[done])]
                continue
        result.append(line)
    return result


def _dates_off_items(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, dates that stand behind a list's first item, at the right edge, behind the header above it.

    The place stands there in the header's row ("Hexmill Ltd, Weaver | Ulm").
    """
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above is not None and line.bullet and len(line.cells) == 2 and len(above.cells) > 1 and not above.bullet:
            beside, when = above.cells[-1], line.cells[-1]
            level = abs(beside.x1 - when.x1) < _LEVEL and above.page == line.page
            if level and dates.is_date_text(when.text) and not dates.find(above.text):
                result[-1] = replace(above, cells=[*above.cells, when])
                line = replace(line, cells=line.cells[:1])
        result.append(line)
    return result


def _without_dots(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, those without the dot of a timeline that stand below each line of dates alone.

    What is a list's stands further in.
    """
    heads = [
        at + 1 for at, line in enumerate(lines[:-1]) if dates.is_range(line.text) and dates.is_date_text(line.text)
    ]
    dotted = [at for at in heads if lines[at].bullet and len(lines[at].cells) == 1]
    items = [line.start for at, line in enumerate(lines) if line.bullet and at not in dotted]
    further_in = bool(items) and all(lines[at].start < min(items) - _LEVEL for at in dotted)
    if len(dotted) < 2 or len(dotted) < len(heads) or not further_in:
        return list(lines)
    return [replace(line, bullet="") if at in dotted else line for at, line in enumerate(lines)]


def _headed_by_bold(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, marked ones without marks where all of them are bold and dated, and text follows each."""
    marked = [at for at, line in enumerate(lines) if line.bullet]
    follows = all(at + 1 < len(lines) and not lines[at + 1].bullet and not lines[at + 1].bold for at in marked)
    heads = all(lines[at].bold and dates.find(lines[at].text) for at in marked)
    if len(marked) < _SEVERAL or marked[0] or not (follows and heads):
        return list(lines)
    return [replace(line, bullet="") for line in lines]


#: So far below a marked title its dates stand at most, and so many such are no chance.
_BELOW, _SEVERAL = 3, 2


def _headed_by_items(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, bold titles without the marks of list items where their dates stand further out below them."""
    heads: dict[int, float] = {}
    for at, line in enumerate(lines):
        below = list(itertools.takewhile(lambda each: not each.bullet, lines[at + 1 : at + 1 + _BELOW]))
        when = next((each for each in below if dates.find(each.text)), None)
        marked = bool(line.bullet) and line.cells[0].first.bold
        if marked and when is not None and not when.cells[0].first.bold and when.start < line.start - _LEVEL:
            heads[at] = when.start
    if len(heads) < _SEVERAL or any(dates.find(lines[at].text) for at in heads):
        return list(lines)
    result = list(lines)
    for at, start in heads.items():
        first, *others = lines[at].cells
        result[at] = replace(lines[at], bullet="", cells=[replace(first, x0=start), *others])
    return result


#: How much larger than the dates in the margin a heading in their row is at least.
_LARGER = 1.25


def _beside_dates(line: Line) -> list[Line]:
    """A line of dates in the margin and a heading, which are of what stands below, as two: the heading first."""
    if len(line.cells) != 2 or line.bullet or not dates.is_date_text(line.cells[0].text):
        return [line]
    when, head = line.cells
    if head.size < _LARGER * when.size or headings.section_of(head.text) is None:
        return [line]
    return [replace(line, cells=[head], size=head.size), replace(line, cells=[when], size=when.size, gap=1.0)]


#: A heading in capitals, the colon behind it, and the first header below it in the same line.
_RUN_IN = re.compile(r"(?P<head>[^:\d]{4,30}):\s+(?P<rest>\S.*)")


def _before_colon(line: Line) -> list[Line]:
    """A line that opens a section of positions or studies and goes on with its first title, as two."""
    cell = line.cells[0]
    found = _RUN_IN.fullmatch(cell.text)
    if found is None or line.bullet or not cell.bold or not found["head"].isupper() or found["rest"].isupper():
        return [line]
    entered = headings.section_of(found["head"]) in ("work", "volunteer", "education")
    known = vocabulary.title_score(found["rest"]) or vocabulary.degree_score(found["rest"])
    if not entered or not known or dates.find(found["rest"]):
        return [line]
    head, rest = (replace(cell, runs=[replace(cell.first, text=found[part])]) for part in ("head", "rest"))
    return [replace(line, cells=[head]), replace(line, cells=[rest, *line.cells[1:]], gap=1.2)]


def _is_label(text: str) -> bool:
    """Whether a text is the label by which a form asks for a fact of an entry, or of the person."""
    own = not reach.unlabelled(f"{text}:") and headings.section_of(text) is None
    return own or form_labels.asks(text)


def _is_dated(line: Line) -> bool:
    """Whether a line is a title with its dates beside it, both set alike ("Summer Job   June 2019")."""
    first, *others = line.cells
    own = (first.bold, first.italic, first.size)
    return all(dates.is_date_text(cell.text) and (cell.bold, cell.italic, cell.size) == own for cell in others)


#: The look of the headings in the margin, whether they are level where they start, and where they start or end.
_Margin: TypeAlias = tuple[Style, bool, int]


def _in_margin(lines: Sequence[Line]) -> _Margin | None:
    """How headings stand in the margin beside their text; None where one look does not hold at least two of them."""
    found: dict[tuple[Style, bool, int], set[Kind]] = defaultdict(set)
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        if line.flat or line.rtl or line.bullet:
            continue
        level = after is not None and after.page == line.page and after.gap < 0.3 and after.start > line.x1
        if len(line.cells) > 1 or level:
            first = replace(line, cells=line.cells[:1], size=line.cells[0].size)
            if kind := headings.section_of(first.text):
                found[style(first), True, round(first.start)].add(kind)
                found[style(first), False, round(first.x1)].add(kind)
    best = max(found, key=lambda key: len(found[key]), default=None)
    if best is None or len(found[best] & CORE) < 2 or _are_larger(lines, best[0]):
        return None
    return best


def _are_larger(lines: Sequence[Line], margin: Style) -> bool:
    """Whether most kinds of headings stand above their text, clearly larger than what looks as some in the margin."""
    larger = {
        headings.section_of(line.text) for line in lines if len(line.cells) == 1 and line.size > _LARGER * margin[0]
    }
    return len(larger & CORE) > 2


def _heads(first: Line, margin: _Margin) -> bool:
    """Whether the first cell of a line is such a heading in the margin."""
    return (
        style(first) == margin[0]
        and abs((first.start if margin[1] else first.x1) - margin[2]) < 2
        and (headings.section_of(first.text) or headings.guess(first.text)) is not None
        and not (first.bullet or vocabulary.title_score(first.text))
    )
