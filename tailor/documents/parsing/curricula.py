"""Where each course of study begins: by its dates, or by the look of the first lines where that makes them more whole.

A course of study has one school, mostly one degree and one period. What is cut around dates alone falls apart where
some have none, or where a degree has a date of its own within the years at the school.
"""

import re
import statistics
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined
from tailor.documents.parsing import cuts, slots
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import inside_items
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import dates, regions, vocabulary

#: How much more whole on average entries must be that are cut by look.
_BETTER = 0.2
#: So many lines a header has at most.
_MOST = 4
#: Labels of lines that tell more of a course of study and begin none.
_DETAIL = re.compile(
    r"^(?:(?:(?:key |relevant )?(?:coursework|courses)|thesis|dissertation|major|minor|modules?|subjects?|field|grade"
    r"|gpa|honou?rs|awards?|title|topic|focus|speciali[sz]ation|schwerpunkte?|thema|(?:abschluss)?note|mention|média"
    r"|trabajo|tesis|tesi|voto|advis[oe]r|supervisor)\b[^.]{0,30}[:：]"
    r"|(?:key |relevant )?(?:coursework|courses|modules)$)",
    re.IGNORECASE,
)


def entries(lines: Sequence[Line]) -> list[Entry]:
    """The courses of study that a section's lines tell of."""
    lines = made_whole(lines)
    found = cuts.entries(lines, facts=3)
    other = _by_look(lines)
    best = other if other and _wholeness(other) >= _wholeness(found) + _BETTER else found
    return [_completed(entry) for entry in best]


def _completed(entry: Entry) -> Entry:
    """An entry with what its header lacks and the first lines below it tell: when that was, which degree, its field."""
    header, body = list(entry.header), list(entry.body)
    if not header:
        return entry
    for at, line in enumerate(header):
        if len(line.cells) > 2 and line.cells[0].text.endswith((":", "：")):
            # The kind of school as a label in a column of its own tells neither school nor degree.
            header[at] = replace(line, cells=line.cells[1:])
            body.insert(0, replace(line, cells=line.cells[:1]))
    told = frozenset[str]().union(*map(_facts, header))
    for at, line in enumerate(body[:_BELOW]):
        found = dates.find(line.text)
        if "dates" not in told and found and found[0].ranged and found[0].begin == 0 and len(line.text) <= 60:
            header.append(replace(body.pop(at), bullet=""))
            break
    for at, line in enumerate(body[:_BELOW]):
        long = max(len(cell.text) for cell in line.cells) > _LONGEST
        if line.bullet or long or line.text.endswith(".") or _DETAIL.match(line.text):
            break
        if "degree" not in told and "degree" in _facts(line) and not dates.find(line.text):
            header += body[: at + 1]
            del body[: at + 1]
            break
    if body and "degree" in told and _field_below(header, body):
        header.append(body.pop(0))
    return Entry(header, body)


#: So many lines below a header may still tell what it lacks, and a degree has so many characters at most.
_BELOW, _LONGEST = 3, 80


def _field_below(header: Sequence[Line], body: Sequence[Line]) -> bool:
    """Whether the first line below a header is the field of its degree: a few words, set as that is."""
    line, above = body[0], header[-1]
    plain = not line.bullet and not re.search(r"[\d.:,;]", line.text) and 1 <= len(line.text.split()) <= 4
    last = len(body) == 1 or bool(body[1].bullet) or bool(_DETAIL.match(body[1].text))
    degree = "degree" in _facts(above) and not re.search(r"\b(?:in|en|em|im|für|w)\b", above.text)
    named = vocabulary.school_score(line.text) or vocabulary.degree_score(line.text) or regions.is_place(line.text)
    return plain and last and degree and not named and len(above.cells) == 1 and slots.look(line) == slots.look(above)


def made_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines, names of schools and degrees that go on in the line below made whole; dates may stand beside them."""
    whole: list[Line] = []
    pitch = statistics.median([line.gap for line in lines] or [0.0])
    for line in lines:
        above = whole[-1] if whole else None
        at = _goes_on(above, line, pitch) if above is not None else None
        if above is None or at is None:
            whole.append(line)
            continue
        cell, rest = above.cells[at], line.cells[-1]
        runs = _joined_runs(cell.runs, rest.runs)
        cells: list[Cell] = [*above.cells]
        cells[at] = replace(cell, runs=runs, x1=rest.x1)
        whole[-1] = replace(above, cells=cells, base=line.base)
    return whole


def _joined_runs(first: Sequence[Run], second: Sequence[Run]) -> list[Run]:
    """What stands in two lines as one text in the looks that it has; a word broken between them is made whole."""
    last, rest = first[-1], second[0]
    if last.bold != rest.bold or last.italic != rest.italic:
        return [*first, replace(rest, text=f" {rest.text.lstrip()}"), *second[1:]]
    before = " " if len(first) > 1 and last.text[:1].isspace() else ""
    after = " " if len(second) > 1 and rest.text[-1:].isspace() else ""
    text = f"{before}{joined((last.text, rest.text))}{after}"
    return [*first[:-1], replace(last, text=text), *second[1:]]


def _goes_on(above: Line, line: Line, pitch: float) -> int | None:
    """Which cell of a line goes on in the line below it, if any; how long that was may stand beside its rest.

    `pitch` is how far apart most lines of the section are, in sizes.
    """
    beside = len(line.cells) == 2 and dates.is_duration(line.cells[0].text)
    if line.flat or line.bullet or (len(line.cells) > 1 and not beside) or line.gap > 1.6 or line.rtl:
        return None
    if (
        line.page != above.page
        or line.column != above.column
        or dates.find(line.cells[-1].text)
        or len(above.text) > 160
    ):
        return None
    rest = line.cells[-1]
    tight = line.gap < 0.8 * pitch and slots.look(line)[1] and not _facts(above)
    for at, cell in enumerate(above.cells):
        if dates.is_date_text(cell.text) or not cell.runs or not rest.runs:
            continue
        place = abs(cell.x0 - rest.x0) < 3 or (
            len(above.cells) == 1 and abs(cell.x0 + cell.x1 - rest.x0 - rest.x1) < 6 and cell.x0 > line.column_x0 + 5
        )
        last, first = cell.runs[-1], rest.runs[0]
        alike = last.bold == first.bold and last.italic == first.italic and abs(cell.size - rest.size) < 0.3
        told = vocabulary.school_score(cell.text) or vocabulary.degree_score(cell.text)
        if place and alike and ((told and _open(cell.text, rest.text, _full(above, at, line))) or tight):
            return at
    return None


def _full(above: Line, at: int, line: Line) -> bool:
    """Whether the first word of a line would not have fitted behind a cell of the line above."""
    if at + 1 == len(above.cells):
        return was_full(above, line)
    needed = len(line.cells[-1].text.split(" ", 1)[0]) * line.size * 0.45
    return above.cells[at].x1 + needed >= above.cells[at + 1].x0 - 2 * line.size


#: The end of a text of which more is to come: a hyphen, a sign or a small word.
_UNFINISHED = re.compile(r"(?:[\u00ad&/–-]|\b(?:and|und|et|y|e|i|in|of|de|di|der|für|en|w|the|la|del|des|du|da|do))$")


def _open(text: str, rest: str, full: bool) -> bool:
    """Whether a name goes on in the next line: what stands there says so, or the first line's end does."""
    if text.endswith((".", ":", ";")):
        return False
    if _UNFINISHED.search(text.rstrip()) or (rest[:1].islower() and len(rest.split()) <= 8) or rest[:1] == "&":
        return True
    again = vocabulary.school_score(rest) or vocabulary.degree_score(rest)
    return full and not again and not _DETAIL.match(rest) and len(rest.split()) <= 4


def _by_look(lines: Sequence[Line]) -> list[Entry]:
    """Entries that begin at lines in the look of the first one, where what the entry above has comes again."""
    if len(lines) < 2:
        return []
    first = lines[0]
    within = inside_items(lines)
    starts, seen = [0], _facts(first)
    if not seen:
        return []
    for index, line in enumerate(lines[1:], 1):
        told = _facts(line)
        alike = slots.look(line) == slots.look(first) and bool(line.bullet) == bool(first.bullet)
        placed = line.flat or abs(line.start - first.start) < 3 or line.column != first.column
        if alike and placed and told & seen and (not within[index] or line.bullet):
            starts.append(index)
            seen = told
        elif not within[index]:
            seen |= told
    if len(starts) < 2:
        return []
    ends = [*starts[1:], len(lines)]
    return [_entry(lines[a:b]) for a, b in zip(starts, ends, strict=True)]


def _entry(lines: Sequence[Line]) -> Entry:
    """An entry of some lines; the first may have been a list item."""
    first = replace(lines[0], bullet="")
    within = inside_items([first, *lines[1:]])
    end = 1
    while end < min(len(lines), _MOST) and not within[end] and not _DETAIL.match(lines[end].text):
        end += 1
    return Entry([first, *lines[1:end]], list(lines[end:]))


def _facts(line: Line) -> frozenset[str]:
    """What a line tells of a course of study: its school, its degree, when it was."""
    if len(line.text) > 160 or _DETAIL.match(line.text):
        return frozenset()
    told = {
        "school": vocabulary.school_score(line.text) >= 1,
        "degree": vocabulary.degree_score(line.text) >= 1,
        "dates": bool(dates.find(line.text)),
    }
    return frozenset(fact for fact, here in told.items() if here)


def _wholeness(found: Sequence[Entry]) -> float:
    """How whole entries are on average: a school, a degree and dates each, and none of them twice."""
    return sum(map(_whole, found)) / max(1, len(found))


def _whole(entry: Entry) -> float:
    header = [_facts(line) for line in entry.header]
    below = [_facts(line) for line in entry.body if not line.bullet and len(line.text) <= 90]
    score = 0.0
    for fact, weight in (("school", 1.0), ("degree", 0.5), ("dates", 0.5)):
        times = sum(fact in line for line in header)
        again = sum(fact in line for line in below) + max(0, times - 1)
        if fact == "dates" and again and _one_period(entry):
            again = 0
        score += weight * (times > 0) - 0.5 * again * (fact != "degree" or times > 0)
    return score


def _one_period(entry: Entry) -> bool:
    """Whether all dates of an entry lie within its first range."""
    found = [when for line in (*entry.header, *entry.body) for when in dates.find(line.text)]
    whole = next((when for when in found if when.ranged), None)
    if whole is None:
        return False
    last = whole.end[:4] or "9999"
    return all(whole.start[:4] <= when.start[:4] and (when.end or when.start)[:4] <= last for when in found)
