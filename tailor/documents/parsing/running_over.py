"""Names and titles in headers that take two lines, made whole."""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined, tidy
from tailor.documents.parsing.entries import bare
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.parsing.pieces import LEGAL_FORMS
from tailor.documents.parsing.slots import Look, look
from tailor.documents.words import dates, regions


def made_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section; names of employers and the like that take two lines are made whole."""
    usual = statistics.median(line.size for line in lines) if lines else 0.0
    lines = [replace(line, bullet="") if line.bullet and _is_icon(line, usual) else line for line in lines]
    lines = _above_dates(lines)
    runs = Counter[tuple[Look, int]]()
    for own, group in itertools.groupby(lines, look):
        runs[own, min(2, sum(1 for _ in group))] += 1
    smallest = min((line.size for line in lines), default=0.0)
    whole: list[Line] = []
    tight = _TIGHTER * _least_apart(lines)
    edge = max((cell.x1 for line in lines for cell in line.cells), default=0.0)
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        above = whole[-1] if whole else None
        goes_on = above is not None and (_runs_over(above, line, smallest) or _is_tight(above, line, after, edge))
        if above is not None and (goes_on or _fills(above, line, smallest)):
            whole[-1] = _run_over(above, line)
            continue
        if above is not None and _runs_over_to_dates(above, line):
            rest = replace(line, cells=line.cells[:1])
            joined_up = _run_over(above, rest)
            whole[-1] = replace(joined_up, cells=[*joined_up.cells, *line.cells[1:]])
            continue
        if above is not None and _same_place(above, line):
            own = look(line)
            distinct = own[1] or line.size > smallest + 0.4
            wrapped = (
                distinct
                and (runs[own, 1] > runs[own, 2] or runs[own, 2] == 1 or _tells_two(above))
                and (was_full(above, line) or line.gap < tight)
                and len(above.text) < 60
            )
            wrapped = wrapped or (_FORM.match(line.text) is not None and was_full(above, line))
            wrapped = wrapped or _ONLY_FORM.fullmatch(line.text) is not None
            if wrapped and not dates.find(above.text) and not dates.find(line.text):
                run = Run(tidy(f"{above.text} {line.text}"), above.bold, above.italic)
                # It ends where its last line does, or the next one would be taken for its rest.
                cell = replace(above.cells[0], runs=[run], x1=line.cells[0].x1)
                whole[-1] = replace(above, cells=[cell], base=line.base)
                continue
        whole.append(line)
    return whole


#: What parts an employer from a title in one line.
_DASHED = re.compile(r"\s[–—-](?:\s|$)")
#: More lines than these no header has above its dates.
_ROWS = 4


def _above_dates(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, an employer and its title that fill several above their dates in one.

    They are set alike, and not as the text is, with one dash between the two; no line had room for the next one's word.
    """
    texts = Counter(map(_set, lines))
    plain = texts.most_common(1)[0][0] if texts else None
    result: list[Line] = []
    for line in lines:
        if dates.is_date_text(line.text) and not line.bullet and not line.flat:
            at = len(result)
            while at and len(result) - at < _ROWS and _is_above(result[at - 1], (*result, line)[at], plain):
                at -= 1
            rows = result[at:]
            whole = " ".join(row.text for row in rows)
            full = all(was_full(above, below) for above, below in itertools.pairwise(rows))
            if len(rows) > 1 and full and len(_DASHED.findall(whole)) == 1:
                first = rows[0].cells[0]
                cell = replace(first, runs=[Run(tidy(whole), first.bold, first.italic)], x1=rows[-1].x1)
                result[at:] = [replace(rows[0], cells=[cell], base=rows[-1].base)]
        result.append(line)
    return result


def _set(line: Line) -> tuple[float, bool, bool, int]:
    """How a line is set, whichever letters it has: a name in capitals may go on in a title in small ones."""
    size, bold, italic, _, color = look(line)
    return size, bold, italic, color


def _is_above(line: Line, below: Line, plain: tuple[float, bool, bool, int] | None) -> bool:
    """Whether a line is of a header above the line of its dates, or above another one of it that is set as it is."""
    apart = line.bullet or line.flat or line.page != below.page or line.column != below.column or below.gap > _APART
    dated = dates.is_date_text(below.text)
    return not apart and _set(line) != plain and (dated or _set(line) == _set(below)) and not dates.find(line.text)


#: The lines of a header are no further apart than this, in sizes.
_APART = 1.9


#: The legal form of a firm, before where that is: no name begins so.
_FORM = re.compile(rf"(?:{LEGAL_FORMS}|mbH|SE)\.?(?:\s*[,(|–—-]|$)")


_ONLY_FORM = re.compile(rf"(?:(?:Private|Pvt\.?|Co\.?,?) )?(?:{LEGAL_FORMS}|Limited)\.?")


def _tells_two(line: Line) -> bool:
    """Whether a line names a title and an employer, so that what stands below it is no further one of both."""
    return len(bare(line).split("|")) == 2


#: How much nearer than others the lines of one name are, at most.
_TIGHTER = 0.9


def _least_apart(lines: Sequence[Line]) -> float:
    """How far two lines in different looks are apart at least, in sizes."""
    pairs = [(one, two) for one, two in itertools.pairwise(lines) if two.gap > 0 and look(one) != look(two)]
    return min((two.gap for _, two in pairs if not two.flat), default=0.0)


#: How much larger than other text the first line of an entry is.
_LARGE = 1.15


def _is_icon(line: Line, usual: float) -> bool:
    """Whether the mark before a line is no list's: before dates, or before what stands out as the name of an entry."""
    return dates.is_date_text(line.text) or (line.bold and line.size >= _LARGE * usual)


#: Words within a name or a title, at neither end of it.
_INNER = (
    "am|im|in|an|bei|beim|für|der|des|und|at|for|of|the|and|de|du|des|la|à|chez|en|et|del|al|y|di|da|do|dos|das|van|bij"
    "|voor|von|zu|zur|zum|в|на|и"
)
#: A line that ends so goes on in the next one.
_OPEN = re.compile(rf"(?:(?<![^\W\d_])(?:{_INNER})|[^\W\d_]\s?[&/,]|[^\W\d_][\u00ad-]|[^\W\d_]\s[–—-])$")
#: A line that begins so goes on from the one above.
_GOES_ON = re.compile(rf"(?:{_INNER})\s")


#: What an address has, on the web or for mail, and no title.
_ADDRESS = re.compile(r"[^\W_]\.[^\W\d_]{2}|@")


def _runs_over(above: Line, line: Line, smallest: float) -> bool:
    """Whether a line of a header goes on in the line below it, which stands below its last cell.

    It ends as no name does, or the line below begins in lower case.
    """
    at, first = _last(above), line.cells[0]
    last = above.cells[at]
    if above.bullet or line.bullet or len(line.cells) > 1 or len(above.text) > 110 or line.gap > 1.7:
        return False
    if above.page != line.page or above.column != line.column or dates.find(line.text):
        return False
    marked = any(run.bold or run.italic for run in (last.first, last.end)) or above.size > smallest + 0.4
    headed = marked or (len(above.cells) > 1 and dates.is_date_text(above.cells[0].text))
    looks = _style(last.end) == _style(first.first)
    flat = line.flat and at == len(above.cells) - 1
    below = flat or (abs(first.x0 - last.x0) < 3 and abs(first.size - last.size) < 0.3)
    held = last.text.count("(") > last.text.count(")") and ")" in line.text
    open_ended = (held or last.text.endswith((" –", " —", " -"))) and not line.text.endswith(".")
    if not ((headed or open_ended) and looks and below) or dates.find(last.text) or len(line.text.split()) > 8:
        return False
    told = _style(last.first) != _style(last.end) or bool(last.says)
    told = told or (_tells_two(above) and at == len(above.cells) - 1)
    full = was_full(above, line) if at == len(above.cells) - 1 else _no_room(last, first, above.cells[at + 1].x0)
    rest = told and not line.flat and full and not line.text.endswith(".")
    no_name = full or line.flat or bool(_GOES_ON.match(line.text))
    small = line.text[:1].islower() and not _ADDRESS.search(line.text) and no_name
    leads = small or line.text.startswith("& ")
    return held or leads or bool(_OPEN.search(last.text)) or rest


#: A header of so many characters takes several lines, and no longer one is made.
_LONG = 250


def _fills(above: Line, line: Line, smallest: float) -> bool:
    """Whether a header that begins with its dates had no room for the line below it, set as it is and as no text is."""
    begun = len(above.cells) == 1 and len(above.text) < _LONG and _same_place(above, line)
    if not begun or not (above.bold or above.size > smallest + 0.4) or not was_full(above, line):
        return False
    told = dates.find(above.text)
    return bool(told) and told[0].begin <= 1 and told[0].finish < len(above.text) and not dates.find(line.text)


#: Where it was, in brackets that stand below all else.
_BRACKETED = re.compile(r"\([^()]{2,40}\)")


def _runs_over_to_dates(above: Line, line: Line) -> bool:
    """Whether the names in a line go on in the line below it, which ends with the dates."""
    if above.bullet or line.bullet or line.flat or len(above.cells) > 1 or len(line.cells) != 2:
        return False
    last, first = above.cells[0], line.cells[0]
    apart = above.page != line.page or above.column != line.column or line.gap > 1.7
    if apart or dates.find(f"{last.text} {first.text}"):
        return False
    held = last.text.count("(") > last.text.count(")") and ")" in first.text
    if abs(first.x0 - last.x0) > 3 or len(first.text.split()) > 8 or not dates.is_date_text(line.cells[1].text):
        return False
    alike = _style(last.end) == _style(first.first) and abs(first.size - last.size) < 0.3
    no_room = was_full(above, line) or _no_room(last, first, above.column_x1)
    parted = _tells_two(above) and not regions.is_place(first.text) and no_room
    placed = _tells_two(above) and _BRACKETED.fullmatch(first.text) is not None
    leads = first.text[:1].islower() and no_room
    return placed or held or leads or (parted and alike)


#: How close the lines of one fact stand, and how much further off the next fact is.
_TIGHT, _OFF = 1.3, 1.4


def _is_tight(above: Line, line: Line, after: Line | None, edge: float) -> bool:
    """Whether a line goes on with what stands behind dates above it, which had no room for its first word.

    It stands closer to that than the next line of the header, which is set in another look, stands to it.
    """
    if after is None or len(above.cells) < 2 or len(line.cells) > 1 or line.flat or line.bullet or after.bullet:
        return False
    last, first = above.cells[-1], line.cells[0]
    if not dates.is_date_text(above.cells[0].text) or dates.find(last.text) or dates.find(line.text):
        return False
    near = 0 < line.gap <= _TIGHT and above.page == line.page == after.page and after.gap >= _OFF * line.gap
    alike = _style(last.end) == _style(first.first) and abs(first.size - last.size) < 0.3
    below = all(abs(cell.x0 - last.x0) < 3 for cell in (first, after.cells[0]))
    return near and alike and below and _no_room(last, first, edge) and look(after) != look(line)


def _no_room(last: Cell, first: Cell, edge: float) -> bool:
    """Whether the first word of a cell would not have stood behind another one, before an edge."""
    word = (first.text.split(None, 1) or [""])[0]
    return last.x1 + (len(word) + 1) * (first.x1 - first.x0) / max(1, len(first.text)) > edge


def _last(line: Line) -> int:
    """Which cell of a line its text ends in: the last one, or the one before the dates."""
    return max((at for at, cell in enumerate(line.cells) if not dates.is_date_text(cell.text)), default=-1)


def _style(run: Run) -> tuple[bool, bool]:
    return run.bold, run.italic


def _run_over(above: Line, line: Line) -> Line:
    """A line with the one below it as the rest of its last cell that tells no dates."""
    at = _last(above)
    last = above.cells[at]
    further = line.cells[0].runs
    rest = next((n for n, run in enumerate(further) if run.text.strip()), 0)
    lead, gap = (" " if char.isspace() else "" for char in (last.end.text[:1], further[rest].text[-1:]))
    end = Run(lead + joined((last.end.text, further[rest].text)) + gap, *_style(last.end))
    runs = [*last.runs[: max(n for n, run in enumerate(last.runs) if run.text.strip())], end, *further[rest + 1 :]]
    cell = replace(last, runs=runs, x1=line.cells[0].x1)
    return replace(above, cells=[*above.cells[:at], cell, *above.cells[at:][1:]], base=line.base)


def _same_place(above: Line, line: Line) -> bool:
    """Whether a line may be the second one of the line above: directly below it, and set as it is."""
    alone = len(above.cells) == len(line.cells) == 1 and not (above.bullet or line.bullet or line.flat)
    near = line.gap < 1.65 and above.page == line.page and above.column == line.column
    return alone and near and look(above) == look(line) and abs(above.start - line.start) < 2
