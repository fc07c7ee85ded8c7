"""Positions below their employer and the time there, each with its own dates, as entries that name the employer."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import slots
from tailor.documents.parsing.entries import Entry, bare, whole
from tailor.documents.parsing.items import carries_dates, dated_items, inside_items
from tailor.documents.parsing.pieces import LEGAL_FORMS
from tailor.documents.words import contracts, dates, regions, vocabulary

#: What the time of a position at an employer stands in, where that of the employer stands in no brackets.
_ENCLOSED = re.compile(r"\((?:[^()]*\D)?(?:19|20)\d\d[^()]*\)$")


def entries(lines: Sequence[Line]) -> list[Entry] | None:
    """The positions of a section in which every employer has its own line; None where that is not so.

    The times of positions lie within that of their employer, and at least one of these has two positions.
    """
    within = inside_items(lines)
    dated = [i for i, line in enumerate(lines) if not within[i] and not line.bullet and carries_dates(line)]
    if len(dated) < 3 or dated[0]:
        return None
    outer = slots.look(lines[0])
    lines = [_town_apart(line) if i in dated and slots.look(line) == outer else line for i, line in enumerate(lines)]
    enclosed = [i for i in dated if len(lines[i].cells) == 1 and _ENCLOSED.search(lines[i].text)]
    heads = [i for i in dated if slots.look(lines[i]) == outer and i not in enclosed and _names(lines[i])]
    firsts = [_first(lines, i, within) for i in dated if i not in heads]
    looks = {slots.look(lines[i]) for i in firsts if i is not None}
    starts = [i for i in firsts if i is not None]
    apart = outer not in looks or all(i in enclosed for i in starts)
    parts = list(itertools.pairwise([*heads, len(lines)]))
    several = sum(any(head < i < end for i in starts) for head, end in parts)
    if None in firsts or len(looks) != 1 or not apart or not heads or len(firsts) <= several:
        return None
    titled = sum(vocabulary.title_score(lines[i].text) > 0 for i in starts)
    named = sum(vocabulary.organisation_score(lines[i].text) > 0 for i in heads)
    if 2 * (titled + named) < len(starts):
        return None
    found: list[Entry] = []
    for head, end in parts:
        inner = [i for i in starts if head < i < end]
        own = _positions(lines, head, inner, end) if inner else _lone(lines, head, within, end)
        if own is None:
            return None
        found += own
    return found


def below_names(lines: Sequence[Line]) -> list[Entry] | None:
    """The positions of a section in which employers stand above them without dates; None where that is not so.

    Names are set in one look of their own, and positions with their dates in another; what an employer does may stand
    between the two, and several positions below one name.
    """
    lines = dated_items(lines)
    within = inside_items(lines)
    dated = [i for i, line in enumerate(lines) if not within[i] and not line.bullet and carries_dates(line)]
    if len(dated) < 2 or lines[0].bullet:
        return None
    outer, inner = _style(lines[0]), _style(lines[dated[0]])
    alike = outer == inner  # then dates tell positions from names, and what stands between tells that both are heads
    heads = [i for i, line in enumerate(lines) if _style(line) == outer and not (line.bullet or (alike and i in dated))]
    if len(heads) < 2 or heads[0] or any(within[i] for i in heads):
        return None  # a position stands above the first, or it is the rest of an item
    if any(_style(lines[i]) != inner or not _names_one(lines[i]) for i in dated):
        return None
    for i, line in zip(heads, _with_places([lines[i] for i in heads]), strict=True):
        lines[i] = line
    if set(heads) & set(dated) or not all(_names(_named(_alone(lines[i]))) for i in heads):
        return None
    parts = list(zip(heads, [*heads[1:], len(lines)], strict=True))
    own = [[i for i in dated if head < i < end] for head, end in parts]
    # With nothing between and one position to a name, each is an entry as others are.
    between = [
        any(_style(line) != inner and not _where(line) for line in lines[head + 1 : some[0]])
        for (head, _), some in zip(parts, own, strict=True)
        if some
    ]
    apart, each = any(between), alike and all(between) and len(dated) == len(heads)
    titled = sum(vocabulary.title_score(lines[i].text) > 0 for i in dated)
    if not all(own) or not (apart or len(dated) > len(heads)) or (not each and 2 * titled < len(dated)):
        return None
    found: list[Entry] = []
    for (head, end), some in zip(parts, own, strict=True):
        told = lines[head + 1 : some[0]]
        above = [_placed(lines[head]), *(line for line in told if _where(line))]
        about = [line for line in told if not _where(line)]
        for at, stop in zip(some, [*some[1:], end], strict=True):
            found.append(Entry([*above, lines[at]], [*about, *lines[at + 1 : stop]]))
            about = []
    return found


def _style(line: Line) -> tuple[float, bool, bool, int]:
    """How a line looks, whatever its letters: some names are acronyms."""
    size, bold, italic, _, color = slots.look(line)
    return size, bold, italic, color


#: What share of the last cells of names must be places that are known for the rest to be places, too.
_SHARE = 0.6


def _with_places(heads: Sequence[Line]) -> list[Line]:
    """Lines of names, what stands at the right of them told to be a place where that is known of most."""
    beside = [line for line in heads if len(line.cells) > 1]
    known = sum(regions.maybe_place(line.cells[-1].text) for line in beside)
    if known < 2 or known < _SHARE * len(beside):
        return list(heads)
    return [
        replace(line, cells=[*line.cells[:-1], replace(line.cells[-1], says="place")]) if len(line.cells) > 1 else line
        for line in heads
    ]


#: A town with the letters of its country or state.
_CODED = re.compile(r"[^,\d]{2,30}, [A-Z]{2}")


def _alone(line: Line) -> Line:
    """A line without the places in its further cells."""
    further = [
        cell
        for cell in line.cells[1:]
        if not (cell.says == "place" or _CODED.fullmatch(cell.text) or regions.maybe_place(cell.text))
    ]
    return replace(line, cells=[line.cells[0], *further])


#: What parts a name from where that is.
_DASH = re.compile(r"\s[—–-]\s")


def _named(line: Line) -> Line:
    """A line of one cell without the place behind a dash or a comma."""
    return replace(line, cells=_placed(line).cells[:1]) if len(line.cells) == 1 else line


def _placed(line: Line) -> Line:
    """A line of one cell with the place behind a dash or a comma in a cell of its own."""
    name, *behind = _DASH.split(line.text, maxsplit=1)
    if not behind or not regions.split_place(behind[0])[1]:
        name, _, town = line.text.rpartition(", ")
        other = max(score(town) for score in (vocabulary.title_score, vocabulary.organisation_score))
        placed = regions.maybe_town(town) or contracts.is_presence(f"({town})")
        behind = [town] if name and placed and not other else []
    if len(line.cells) > 1 or not behind:
        return line
    cell = line.cells[0]
    own, place = (replace(cell, runs=[Run(text, cell.first.bold, cell.first.italic)]) for text in (name, behind[0]))
    return replace(line, cells=[own, replace(place, says="place")])


def _town_apart(line: Line) -> Line:
    """A line with the town behind the comma of its first cell in a cell of its own, where more stands beside."""
    first, *rest = line.cells
    apart = rest and "," in bare(line)
    return replace(line, cells=[*_placed(replace(line, cells=[first])).cells, *rest]) if apart else line


def _where(line: Line) -> bool:
    """Whether a line below an employer's name tells a place and nothing else."""
    return len(line.cells) == 1 and not line.bullet and regions.maybe_place(line.text)


def _names_one(line: Line) -> bool:
    """Whether a line says one thing beside dates and places."""
    text = bare(line)
    return bool(text) and ("|" not in text or _has_field(line, text.split("|")))


def _has_field(line: Line, parts: Sequence[str]) -> bool:
    """Whether the two parts of a line are a title and, behind a dash, its field ("Planner - Frozen Goods")."""
    title, field = parts[0], parts[-1]
    dashed = len(parts) == 2 and _DASH.sub(" - ", line.cells[0].text).startswith(f"{title} - {field}")
    return dashed and vocabulary.title_score(title) >= 1 and not vocabulary.organisation_score(field)


#: A firm's name with its legal form behind the only comma.
_FORMED = re.compile(rf"[^,]+, (?:{LEGAL_FORMS})\.?")


def _names(line: Line) -> bool:
    """Whether a line says one thing beside dates and places, which is no title."""
    text = bare(line)
    one = bool(text) and "|" not in text and (not whole([line]) or bool(_FORMED.fullmatch(text)))
    return one and not vocabulary.title_score(text) > vocabulary.organisation_score(text)


def _first(lines: Sequence[Line], at: int, within: Sequence[bool]) -> int | None:
    """Where a position begins that has its dates in a line; None where it has no title."""
    if not dates.is_date_text(lines[at].text):
        return at
    above = lines[at - 1]
    return None if within[at - 1] or above.bullet or carries_dates(above) else at - 1


def _positions(lines: Sequence[Line], head: int, inner: Sequence[int], end: int) -> list[Entry] | None:
    """The positions at one employer; None where they were not held within its time, or other text stands between."""
    around = slots.lasted([lines[head]])
    between = lines[head + 1 : inner[0]] if inner else []
    if around is None or not all(regions.maybe_place(line.text) for line in between):
        return None
    found, begun = [], []
    for at, stop in zip(inner, [*inner[1:], end], strict=True):
        header = [lines[at]] if carries_dates(lines[at]) else [*lines[at : at + 2]]
        own = slots.lasted(header)
        if own is None or own[0][:4] < around[0][:4] or own[1][:4] > around[1][:4]:
            return None
        begun.append(own[0][:4])
        above = [_employer(lines[head]), *between]
        found.append(Entry([*above, *header], [*lines[at + len(header) : stop]]))
    return found if around[0][:4] in begun else None


def _lone(lines: Sequence[Line], head: int, within: Sequence[bool], end: int) -> list[Entry] | None:
    """The only position at an employer, whose title stands below that and its dates; None where none does."""
    below = head + 1
    titled = below < end and not within[below] and not lines[below].bullet and not carries_dates(lines[below])
    if not titled or not vocabulary.title_score(lines[below].text):
        return None
    return [Entry([lines[head], lines[below]], [*lines[below + 1 : end]])]


def _employer(line: Line) -> Line:
    """An employer's line without the time there, its name told as that."""
    cells = [
        replace(cell, runs=[Run(text, cell.bold, cell.italic)])
        for cell in line.cells
        if (text := _bare(dates.without(cell.text)[0])) and not dates.is_duration(text)
    ]
    return replace(line, cells=[replace(cells[0], says="organisation"), *cells[1:]])


def _bare(text: str) -> str:
    """A text without signs at its ends; brackets that are its own stay."""
    text = text.strip(" ·|,–—-")
    return text if text.count("(") == text.count(")") > 0 else text.strip(" ()")
