"""Dates that a narrow column breaks over two lines ("Mar 2020 -" above "Present"), made whole."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, tidy
from tailor.documents.words import dates

#: What a range that goes on below ends with.
_OPEN = re.compile(r"[-–—]\s*$")


def whole_dates(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, each range of dates in the cell of the line in which it begins."""
    result: list[Line] = []
    for line in _stacked(_beside([_with_month(line) for line in lines])):
        above = result[-1] if result else None
        if above is not None and _ends_first(above, line):
            first = above.cells[0]
            run = Run(f"{tidy(first.text)} {tidy(line.text)}", first.bold, first.italic)
            result[-1] = replace(above, cells=[replace(first, runs=[run]), *above.cells[1:]])
            continue
        if above is not None and _ends_behind_dash(above, line):
            first = above.cells[0]
            run = Run(f"{tidy(first.text)} – {tidy(line.cells[0].text)}", first.bold, first.italic)
            result[-1] = replace(above, cells=[replace(first, runs=[run]), *above.cells[1:]])
            if line.cells[1:]:
                result.append(replace(line, cells=line.cells[1:], bullet=""))
            continue
        if above is not None and (parted := _begun_before(above, line)):
            result[-1] = replace(above, cells=[*parted, *above.cells[1:]])
            result.append(replace(line, cells=line.cells[1:]))
            continue
        if above is not None and (_breaks_off(above, line, 0) or _breaks_amid(above, line)):
            result[-1] = _joined(above, 0, line)
            if line.cells[1:]:
                result.append(replace(line, cells=line.cells[1:]))
            continue
        if above is not None and len(line.cells) == 1 and _breaks_off(above, line, -1):
            result[-1] = _joined(above, len(above.cells) - 1, line)
            continue
        if above is not None and (whole := _beside_texts(above, line)):
            result[-1:] = whole
            continue
        if above is not None and (year := _year_below(above, line)):
            result[-1] = _joined(above, len(above.cells) - 1, _of_text(line, year[1]))
            result.append(_of_text(line, year[2]))
            continue
        if above is None or not _goes_on(above, line):
            result.append(line)
            continue
        last = above.cells[-1]
        text = f"{tidy(last.text)} {tidy(line.cells[-1].text)}"
        result[-1] = replace(above, cells=[*above.cells[:-1], replace(last, runs=[Run(text, last.bold, last.italic)])])
        if line.cells[:-1]:
            result.append(replace(line, cells=line.cells[:-1]))
    return result


def _with_month(line: Line) -> Line:
    """A line whose month, in a cell of its own before that of its year, stands in that ("Févr." | "2020 – 2022")."""
    for at, (month, when) in enumerate(itertools.pairwise(line.cells)):
        if dates.is_month(month.text) and re.match(r"(?:19|20)\d\d\b", when.text) and dates.is_date_text(when.text):
            whole = replace(when, runs=[*month.runs, Run(" "), *when.runs], x0=month.x0)
            return replace(line, cells=[*line.cells[:at], whole, *line.cells[at + 2 :]])
    return line


def _beside(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, dates alone above a header put behind it, as others stand behind theirs at that edge."""
    edges = [line.cells[-1].x1 for line in lines if line.cells[1:] and dates.is_date_text(line.cells[-1].text)]
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        before = result[-2] if len(result) > 1 else None
        if (
            above is not None
            and _is_above(above, line, edges)
            and (before is None or before.start > line.start + _EDGE)
        ):
            result[-1] = replace(line, cells=[*line.cells, *above.cells], gap=above.gap)
        else:
            result.append(line)
    return result


def _is_above(above: Line, line: Line, edges: Sequence[float]) -> bool:
    """Whether a line is dates alone, at one of some edges, above a line that ends before them."""
    alone = len(above.cells) == len(line.cells) == 1 and not (above.flat or above.bullet or line.bullet)
    near = above.page == line.page and 0 < line.gap < _NEAR and line.x1 < above.x0
    ended = any(abs(above.x1 - edge) < _EDGE for edge in edges)
    return alone and near and ended and dates.is_date_text(above.text) and not dates.find(line.text)


def _ends_behind_dash(above: Line, line: Line) -> bool:
    """Whether a date stands below another in the margin, behind a dash that seems to mark a list item."""
    if line.bullet not in ("-", "–", "—") or len(above.cells) < 2 or above.bullet:
        return False
    dated = [dates.find(each.cells[0].text) for each in (above, line)]
    lone = all(len(found) == 1 and not found[0].ranged for found in dated)
    alone = all(dates.is_date_text(each.cells[0].text) for each in (above, line))
    return lone and alone and abs(above.cells[0].x1 - line.cells[0].x1) < _ENDS and line.page == above.page


#: How far apart, in points, the ends of two dates below each other are.
_ENDS = 8.0


def _stacked(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section in which the two dates of each entry stand below each other, before its first two lines.

    So they stand on a line of time: "2013 | Weaver" above "2016 | Northern Mills", the one in bold type. Where several
    entries have the later date above, no look need tell.
    """
    pairs = [at for at, (above, line) in enumerate(itertools.pairwise(lines)) if _is_pair(above, line)]
    falling = [at for at, (above, line) in enumerate(itertools.pairwise(lines)) if _is_pair(line, above, falling=True)]
    pairs = pairs or (falling if len(falling) > 1 else [])
    dated = [at for at, line in enumerate(lines) if not line.bullet and _begins_dated(line) and _single(line)]
    told = {at for pair in pairs for at in (pair, pair + 1)}
    if not pairs or any(at not in told for at in dated) or any(b - a < 2 for a, b in itertools.pairwise(pairs)):
        return list(lines)
    result = list(lines)
    for at in pairs:
        above, line = lines[at], lines[at + 1]
        first = above.cells[0]
        begun, ended = (line, above) if pairs is falling else (above, line)
        written = f"{tidy(begun.cells[0].text)} – {tidy(ended.cells[0].text)}"
        run = Run(written, first.first.bold, first.first.italic)
        result[at] = replace(above, cells=[replace(first, runs=[run]), *above.cells[1:]])
        result[at + 1] = replace(line, cells=line.cells[1:])
    return result


def _begins_dated(line: Line) -> bool:
    return len(line.cells) > 1 and dates.is_date_text(line.cells[0].text)


def _single(line: Line) -> bool:
    return not any(found.ranged for found in dates.find(line.cells[0].text))


def _is_pair(above: Line, line: Line, falling: bool = False) -> bool:
    """Whether two lines begin with the two ends of a range, and go on in two looks at one edge.

    Of a `falling` one, the second stands above the first.
    """
    upper, lower = (line, above) if falling else (above, line)
    if upper.flat or upper.bullet or lower.bullet or upper.page != lower.page or not 0 < lower.gap < _NEAR:
        return False
    if not _begins_dated(upper) or len(lower.cells) < 2 or not _single(upper):
        return False
    one, two = above.cells[1], line.cells[1]
    whole = dates.find(f"{tidy(above.cells[0].text)} – {tidy(line.cells[0].text)}")
    ranged = len(whole) == 1 and whole[0].ranged and (whole[0].present or whole[0].start <= whole[0].end)
    looks = (one.bold, one.italic, one.size) != (two.bold, two.italic, two.size)
    return ranged and (looks or falling) and abs(one.x0 - two.x0) < 2.0 and dates.is_date_text(whole[0].text)


def _breaks_off(above: Line, line: Line, at: int) -> bool:
    """Whether a cell of a line breaks off in the range with which it ends, and the next line begins with the rest."""
    first, rest = tidy(above.cells[at].text), tidy(line.cells[0].text)
    if line.flat or above.bullet or line.bullet or line.page != above.page or len(rest) > _LONGEST or line.gap > _NEAR:
        return False
    if (at == 0 and len(above.cells) == 1) or not _DASHED.search(first):
        return False
    whole, alone = dates.find(_written(first, rest)), dates.find(first)
    closed = bool(alone) and alone[-1].ranged and alone[-1].finish >= len(first) and not _OPEN.search(first)
    if not whole or not whole[-1].ranged or (closed and at):
        return False
    ended = whole[-1].finish >= len(_written(first, rest).rstrip(" .,"))
    return whole[-1].begin < len(first) and ended and not (alone and alone[-1].text == whole[-1].text)


#: A date with which a cell begins, and the sign behind it.
_BEGUN = re.compile(r"(?P<begun>[^–—]{4,20}?\s?[–—-])\s+(?P<rest>[^\W\d_].+)")


def _begun_before(above: Line, line: Line) -> list[Cell]:
    """The whole range and the words behind it, where a column of dates stands close to what is beside it.

    So "Mar. 2015 – Weaver" above "Today", which stands in a cell of its own; nothing where that is not so.
    """
    first, rest = above.cells[0], line.cells[0]
    near = not (line.flat or above.bullet or line.bullet) and line.page == above.page and line.gap <= _NEAR
    match = _BEGUN.fullmatch(tidy(first.text)) if near and len(line.cells) > 1 else None
    if match is None or abs(first.x0 - rest.x0) > _EDGE or not first.x0 < line.cells[1].x0 < first.x1:
        return []
    whole = f"{match['begun']} {tidy(rest.text)}"
    if not dates.is_date_text(_OPEN.sub("", match["begun"])) or not dates.is_range(whole):
        return []
    words = Run(match["rest"], first.end.bold, first.end.italic)
    return [replace(first, runs=[Run(whole)]), replace(first, runs=[words], x0=line.cells[1].x0)]


def _breaks_amid(above: Line, line: Line) -> bool:
    """Whether a line breaks off in the brackets behind its dates, and the next one ends them ("2016 (6", "months)")."""
    first, rest = tidy(above.cells[0].text), tidy(line.cells[0].text)
    near = above.cells[1:] and not (line.flat or above.bullet or line.bullet) and line.gap <= _NEAR
    if not near or line.page != above.page or len(rest) > _LONGEST or abs(line.x0 - above.x0) > _EDGE:
        return False
    opened = first.count("(") > first.count(")") and rest.count(")") > rest.count("(")
    return opened and dates.is_date_text(f"{first} {rest}")


#: How far apart two left edges are that are one.
_EDGE = 4.0


_DASHED = re.compile(r"(?i)[-–—~〜～至]|\b(?:to|till|until|bis|al?|au|à|do|tot|до|по)\b")
#: The rest of a range is no longer, and no further below.
_LONGEST, _NEAR = 24, 1.8


#: What stands behind the first date of a range in one cell with it.
_BEHIND_OPEN = re.compile(r"\s*[-–—]\s+(?=[^\W\d_])")


def _beside_texts(above: Line, line: Line) -> list[Line]:
    """Two lines that begin with the two dates of a range, each with what stands beside it; nothing where they do not.

    "Mar. 2020 – Weaver" stands above "Sep. 2021 Wove rugs", where a column of dates is set close to the text.
    """
    first, rest = above.cells[0], tidy(line.cells[0].text)
    text, begun = tidy(first.text), dates.find(tidy(first.text))
    near = line.page == above.page and line.gap < _NEAR and not (line.flat or line.bullet or above.bullet)
    if not near or not begun or begun[0].begin or begun[0].ranged or abs(first.x0 - line.x0) > _EDGE:
        return []
    dash = _BEHIND_OPEN.match(text, begun[0].finish)
    written = f"{begun[0].text} – {rest}"
    whole = dates.find(written)
    if dash is None or not whole or not whole[0].ranged or whole[0].begin or not (whole[0].present or whole[0].end):
        return []
    cells = [replace(first, runs=[Run(f"{whole[0].text} {text[dash.end() :]}", first.first.bold, first.first.italic)])]
    told = written[whole[0].finish :].strip()
    cell = line.cells[0]
    run = Run(told, cell.first.bold, cell.first.italic)
    shifted = replace(cell, runs=[run], x0=cell.x1 - (cell.x1 - cell.x0) * len(told) / max(1, len(rest)))
    further = [*([shifted] if told else []), *line.cells[1:]]
    return [replace(above, cells=[*cells, *above.cells[1:]]), *([replace(line, cells=further)] if further else [])]


#: The year with which a line of running text begins.
_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)[,;.·|]?\s+(\S.*)")


def _year_below(above: Line, line: Line) -> re.Match[str] | None:
    """The year that ends the range of dates at the end of the line above, where other words follow it."""
    alone = len(above.cells) == len(line.cells) == 1 and not (line.flat or line.bullet)
    match = _YEAR_FIRST.match(line.text) if alone and line.page == above.page and line.gap < _NEAR else None
    if match is None or not _DASHED.search(above.text):
        return None
    whole, first = dates.find(f"{above.text} {match[1]}"), dates.find(above.text)
    ended = bool(whole) and whole[-1].ranged and whole[-1].finish > len(above.text)
    return match if ended and not (first and first[-1].ranged) else None


def _of_text(line: Line, text: str) -> Line:
    """A line of one cell with another text."""
    cell = line.cells[0]
    return replace(line, cells=[replace(cell, runs=[Run(text, cell.first.bold, cell.first.italic)])])


def _written(first: str, rest: str) -> str:
    """Two parts of a text as it was before a line's end came between them; Chinese and Japanese put no space there."""
    return f"{first}{'' if rest[:1] in '年月日.' else ' '}{rest}"


def _joined(above: Line, at: int, line: Line) -> Line:
    cell = above.cells[at]
    run = Run(_written(tidy(cell.text), tidy(line.cells[0].text)), cell.first.bold, cell.first.italic)
    return replace(above, cells=[*above.cells[:at], replace(cell, runs=[run]), *above.cells[at + 1 :]])


def _goes_on(above: Line, line: Line) -> bool:
    """Whether the last cell of a line ends the range that the last cell of the line above it begins."""
    first, second = above.cells[-1], line.cells[-1]
    if line.flat or len(above.cells) < 2 or line.page != above.page or line.bullet or not _OPEN.search(first.text):
        return False
    return _below(first, second) and dates.is_date_text(_OPEN.sub("", first.text)) and _ends(first.text, second.text)


def _ends_first(above: Line, line: Line) -> bool:
    """Whether a line is the end of the range that the first cell of the line above it begins, and nothing else."""
    first, second = above.cells[0], line.cells[0]
    alone = len(above.cells) > 1 and len(line.cells) == 1 and not line.flat and line.page == above.page
    return alone and bool(_OPEN.search(first.text)) and _below(first, second) and _ends(first.text, second.text)


def _below(first: Cell, second: Cell) -> bool:
    return min(first.x1, second.x1) > max(first.x0, second.x0)


def _ends(begun: str, text: str) -> bool:
    found = dates.find(f"{tidy(begun)} {tidy(text)}")
    return len(found) == 1 and found[0].ranged and dates.is_date_text(f"{tidy(begun)} {tidy(text)}")
