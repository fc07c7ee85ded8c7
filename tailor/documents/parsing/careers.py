"""Rows of the Japanese career form, which tell when somebody entered a firm and when they left it, as positions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing.sections import Bucket
from tailor.documents.words import eras, vocabulary

_ROW = re.compile(
    r"^(?:(?P<year>(?:19|20)\d\d)\s*年?\s+)?(?:(?P<month>1[0-2]|0?[1-9])\s*月?\s+)?(?P<name>\S.{0,60}?)\s*"
    r"(?:(?P<entered>入社|就職|入職|入所|入行|入庁|入局)|(?P<left>退職|退社|退所|退行|退局))"
    r"(?:\s+(?P<role>\S.{0,30}))?$"
)
#: What parts studies from positions in the form's one table.
_LABEL = re.compile(r"[【\[(（]?\s*(?:学\s*歴|職\s*歴|職\s*務\s*経\s*歴)\s*[】\])）]?")
#: What is said in place of the firm's name when somebody leaves.
_WHY = re.compile(r"(?:一身上|会社|契約|自己).{0,12}$")
#: The form's own words for a position that goes on, and for the end of all rows.
_ONGOING, _END = re.compile(r"現\s*在\s*(?:に|へ)?\s*(?:至る)?"), re.compile(r"以\s*上")


@dataclass(slots=True)
class _Stay:
    """A time at a firm: the line of its beginning, its name, its dates, the title there and what is told of it."""

    line: Line
    name: str
    begun: str
    role: str = ""
    ended: str = ""
    below: list[Line] = field(default_factory=list)


def apart(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with the positions of a form that lists them below the studies in one table apart."""
    found: list[Bucket] = []
    for bucket in buckets:
        rows = [_ROW.match(_row(line)) for line in bucket.lines] if bucket.kind == "education" else []
        first = next((at for at, row in enumerate(rows) if row and row["entered"]), None)
        if first is None:
            found.append(bucket)
            continue
        studies = [line for line in bucket.lines[:first] if not _LABEL.fullmatch(line.text.strip())]
        positions = bucket.lines[first:]
        found += [replace(bucket, lines=studies), Bucket("work", None, positions)]
    return found


def _row(line: Line) -> str:
    return eras.western(" ".join(cell.text for cell in line.cells))


_YEAR = re.compile(r"((?:19|20)\d\d|(?:昭和|平成|令和)\s?(?:\d{1,2}|元))\s?年?")
_MONTH = re.compile(r"(1[0-2]|0?[1-9])\s?月?")


def dated(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the year and the month of a form's row, which stand in cells of their own, as one date."""
    result: list[Line] = []
    for line in lines:
        year, month = (
            (_YEAR.fullmatch(line.cells[0].text), _MONTH.fullmatch(line.cells[1].text))
            if len(line.cells) > 2
            else (None, None)
        )
        if year and month:
            first = replace(line.cells[0], runs=[Run(f"{year[1]}年{month[1]}月")], x1=line.cells[1].x1)
            line = replace(line, cells=[first, *line.cells[2:]])
        result.append(line)
    return result


def told(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section; where they are such rows, a header line for each firm and what is told of it below."""
    rows = [_ROW.match(_row(line)) for line in lines]
    if not any(row and row["entered"] for row in rows):
        return list(lines)
    before: list[Line] = []
    stays: list[_Stay] = []
    for line, row in zip(lines, rows, strict=True):
        if row and row["entered"]:
            role = row["role"] or ""
            titled = vocabulary.title_score(role) > 0
            stays.append(_Stay(line, row["name"], _date(row), role if titled else ""))
            if role and not titled:
                stays[-1].below.append(replace(line, cells=[replace(line.cells[-1], runs=[Run(role)])], bullet="•"))
        elif not stays:
            before.append(line)
        elif row and (stay := _left(stays, row["name"])):
            stay.ended = _date(row)
        elif _ONGOING.fullmatch(line.cells[0].text):
            stays[-1].ended = "現在"
        elif not _END.fullmatch(line.text):
            stays[-1].below.append(replace(line, bullet=line.bullet or "•"))
    return [*before, *(line for stay in stays for line in (_header(stay), *stay.below))]


def _date(row: re.Match[str]) -> str:
    return f"{row['year']}年{int(row['month'])}月" if row["year"] and row["month"] else ""


def _left(stays: Sequence[_Stay], name: str) -> _Stay | None:
    """Which time at a firm a row ends: that of its name, or the last where it tells only why."""
    open_ones = [stay for stay in reversed(stays) if not stay.ended]
    named = next((stay for stay in open_ones if stay.name == name or name.startswith(f"{stay.name} ")), None)
    return named or (stays[-1] if _WHY.match(name) and not stays[-1].ended else None)


def _header(stay: _Stay) -> Line:
    first = stay.line.cells[0]
    cells = [replace(first, runs=[Run(stay.name, first.bold)], says="organisation")]
    if stay.role:
        cells.append(replace(first, runs=[Run(stay.role, first.bold)], says="title"))
    if stay.begun:
        when = f"{stay.begun} – {stay.ended}" if stay.ended else stay.begun
        cells.append(replace(first, runs=[Run(when, first.bold)], says="dates"))
    return replace(stay.line, cells=cells, bullet="")
