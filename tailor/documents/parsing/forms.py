"""Entries that are filled-in forms ("Employer | Globex"), as headers that say what is what."""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Says, joined
from tailor.documents.parsing import form_labels
from tailor.documents.words import dates, headings, placeholders


@dataclass(slots=True)
class _Row:
    """A label with its value; `says` is "" for a label that is unknown."""

    says: Says
    label: str
    line: Line
    values: list[Cell] = field(default_factory=list)
    below: list[Line] = field(default_factory=list)
    """Lines of their own below the label: list items, and the paragraphs of a file without positions."""


def filled_in(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section of entries; where they are a form, a header line and the tasks of each entry."""
    if len(lines) > 1 and (columns := _columns(lines[0])) and not _are_places(lines):
        return [part for line in _rows_whole(lines[1:], columns) for part in _in_columns(line, columns)]
    lines = [part for line in _below_labels([*map(_whole_range, lines)]) for part in line]
    apart = [part for line in _beside(lines) for part in _parts(_level(line))]
    apart = _whole_labels(apart)
    rows = [*_rows(apart)]
    if not any(row.says == "organisation" for row in rows):
        rows = [
            replace(row, says="organisation") if form_labels.CLIENT.match(f"{row.label}: x") else row for row in rows
        ]
    known = {row.says for row in rows if row.says}
    if any(
        row.says in ("organisation", "title") and any(dates.is_date_text(c.text) for c in row.values) for row in rows
    ):
        return without_labels([_told_apart(line) for line in lines])  # a name with its dates beside it
    below = _repeated(rows)
    told = sum(len(row.values) + (len(row.below) if below else 0) for row in rows)
    unlabelled = "organisation" not in known and not _labelled(apart[0])[0]
    if not {"organisation", "title"} & known or len(known) < 2 or told < 0.7 * len(lines) or unlabelled:
        return without_labels([_told_apart(line) for line in lines])
    return [line for entry in _entries(rows) for line in _as_lines(entry)]


def _whole_range(line: Line) -> Line:
    """A line of a range whose ends and sign stand in cells of their own with the range in one."""
    whole = " ".join(cell.text for cell in line.cells)
    if len(line.cells) < _ENDS or not dates.is_range(whole):
        return line
    first, last = line.cells[0], line.cells[-1]
    return replace(line, cells=[replace(first, runs=[Run(whole, first.first.bold)], x1=last.x1)])


#: The cells of a range: where it begins, its sign, where it ends.
_ENDS = 3


def _are_places(lines: Sequence[Line]) -> bool:
    """Whether what looks as the heads of a table are the places of a template's entry: they come again, or others."""
    again = any(line.text == lines[0].text for line in lines[1:])
    return again or any(placeholders.is_title(cell.text) for cell in lines[1].cells)


def _repeated(rows: Sequence[_Row]) -> bool:
    """Whether the labels are a form's own: the same words, entry after entry."""
    asked = [row.label.casefold().strip(" :：") for row in rows if row.says in ("organisation", "title") and row.label]
    return len(set(asked)) <= 2 < len(asked)


def _beside(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a value that was taken for a line of its own put back beside its label."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above and not line.flat and above.base == line.base and above.page == line.page and above.x1 < line.x0:
            result[-1] = replace(above, cells=[*above.cells, *line.cells])
        else:
            result.append(line)
    return result


def _level(line: Line) -> Line:
    """A line without the signs that stand by themselves between labels and values."""
    cells = [cell for cell in line.cells if cell.text.strip(" :：-–—•●▪")]
    if len(cells) > 1 and (len(cells) < len(line.cells) or _SIGN.match(cells[1].text)):
        label = cells[0].text.rstrip(" :：")
        cells[:2] = [replace(cells[0], runs=[Run(f"{label}:", cells[0].bold)]), _unsigned(cells[1])]
    return replace(line, cells=cells) if (cells and len(cells) < len(line.cells)) or cells[1:] else line


def _unsigned(cell: Cell) -> Cell:
    text = _SIGN.sub("", cell.text)
    return cell if text == cell.text else replace(cell, runs=[Run(text)])


#: What stands before a value, beside its label.
_SIGN = re.compile(r"^(?:[:：]\s*[-–—]?|[-–—])\s*(?=\S)")


def _parts(line: Line) -> list[Line]:
    """A line in which several labels stand, each with its value, as a line for each of them."""
    if line.bullet or (
        len(line.cells) > 1 and form_labels.field_of(line.cells[0].text) and ":" not in line.cells[0].text
    ):
        return [line]
    texts = [text for cell in line.cells for text in _at_labels(cell.text)]
    if len(texts) < 2 or not any(_known(text) or _OTHER.match(text) for text in texts[1:]):
        return [line]
    cells = [replace(cell, runs=[Run(t, cell.bold)]) for cell in line.cells for t in _at_labels(cell.text)]
    return [replace(line, cells=[cell]) for cell in cells]


def _told_apart(line: Line) -> Line:
    """A line of several known labels and their values with those values as its cells; any other as it is."""
    parts = _parts(line)
    if len(parts) < 2 or not all(_known(part.text) for part in parts):
        return line
    labelled = [part.text.partition(":") for part in parts]
    cells = [
        replace(
            part.cells[0],
            runs=[Run(value.strip(" .") if form_labels.field_of(label) == "title" else value.strip())],
            says=form_labels.field_of(label),
        )
        for part, (label, _, value) in zip(parts, labelled, strict=True)
    ]
    return replace(line, cells=cells)


def _known(text: str) -> bool:
    """Whether a text is a known label with its value."""
    label, colon, value = text.partition(":")
    return bool(colon and value.strip() and len(label) <= 30 and form_labels.field_of(label))


#: A label, of which the words before the colon may still be those of the value before it.
_COLON = re.compile(r"\s*[:：]\s*(?=\S)")


def _at_labels(text: str) -> list[str]:
    """A text cut before each known label in it ("Position: Cook From: May 2011")."""
    cuts = [0]
    for colon in _COLON.finditer(text):
        words = [*re.finditer(r"\S+", text[cuts[-1] : colon.start()])][-4:]
        for word in words:
            label = text[cuts[-1] + word.start() : colon.start()]
            if (
                word.start()
                and label[:1].isupper()
                and form_labels.field_of(label)
                and not re.search(r"[.,;]\s", label)
            ):
                cuts.append(cuts[-1] + word.start())
                break
    return [text[a:b].strip(" ,;") for a, b in itertools.pairwise([*cuts, len(text)])]


_ENTITLED = re.compile(r"(?i)(?:project )?(?:title|name)\s*[:：]\s*[-–]?\s*(?=\S)")
_DATUM = re.compile(r"[^\W\d_][^:：.]{1,30}?\s?[:：]\s?\S")


def entitled(lines: Sequence[Line]) -> list[Line]:
    """The lines of projects, each title without the label before it, and the labelled lines below it as list items."""
    result: list[Line] = []
    below = False
    for line in lines:
        title = _ENTITLED.match(line.text) if len(line.cells) == 1 else None
        if title:
            run = Run(line.text[title.end() :], line.bold, line.italic)
            line, below = replace(line, cells=[replace(line.cells[0], runs=[run])], bullet=""), True
        elif below and not line.bullet and _DATUM.match(line.text):
            line = replace(line, bullet="•")
        result.append(line)
    return result


#: The heading of a column of grades.
_MARKS = re.compile(r"(?i)(?:percentage|c?gpa|marks|grade|score|division|class|result)s?\b|%")


def _columns(line: Line) -> list[Says]:
    """What the columns of a table hold by its first line; nothing when that is no line of labels."""
    found = [form_labels.field_of(cell.text) for cell in line.cells]
    several = len(set(found)) > 2  # of more than two columns, two may name an organisation: the school and its board
    known = all(says or _MARKS.match(cell.text) for says, cell in zip(found, line.cells, strict=True))
    labels = len(found) > 1 and known and (several or len(set(found)) == len(found))
    found = [says if says not in found[:at] else "" for at, says in enumerate(found)]
    short = all(len(cell.text.split()) <= 4 and cell.text.count(",") < 2 for cell in line.cells)
    short = short and not any(re.search(r"\d", cell.text) for cell in line.cells)  # "University of York | GPA: 4.0"
    return found if labels and short else []


def _below_labels(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Each line of entries with small tables in them: the cells below a row of labels are what those say."""
    labels: Line | None = None
    for line in lines:
        columns = _columns(line) if len(line.cells) > 1 and not line.bullet and not line.flat else []
        if columns and "tasks" in columns:
            labels = line
        elif labels is None or line.bullet or line.page != labels.page or len(line.cells) < len(labels.cells):
            yield [line]
            labels = None
        else:
            yield _under(line, labels)
            labels = None


def _under(line: Line, labels: Line) -> list[Line]:
    """A row of a table as a line of what its labels say, and one of the first task where it stands beside."""
    edges = [cell.x0 - 4 for cell in labels.cells]
    columns = _columns(labels)
    header: list[Cell] = []
    tasks: list[Cell] = []
    mark = ""
    for cell in line.cells:
        says = columns[max((at for at, edge in enumerate(edges) if cell.x0 >= edge), default=0)]
        if says == "tasks" and not any(map(str.isalnum, cell.text)):
            mark = cell.text
        elif says == "tasks":
            tasks.append(cell)
        else:
            header.append(replace(cell, says=says))
    told = [replace(line, cells=header)] if header else []
    return [*told, replace(line, cells=tasks, bullet=mark or "•", gap=1.0)] if tasks else told


def _in_columns(line: Line, columns: Sequence[Says]) -> list[Line]:
    """A row of a table as a line of what its columns hold, and one of what was done below it."""
    if len(line.cells) != len(columns) or line.bullet:
        return [line]
    cells = [replace(cell, says=says) for cell, says in zip(line.cells, columns, strict=True)]
    tasks = [replace(cell, says="") for cell in cells if cell.says == "tasks"]
    header = [cell for cell in cells if cell.says != "tasks"]
    told = [replace(line, cells=tasks, gap=1.0)] if tasks and header else []
    return [replace(line, cells=header if told else cells), *told]


def _rows_whole(lines: Sequence[Line], columns: Sequence[Says]) -> list[Line]:
    """The rows of a table, each whose cells go on in the lines below it as one line."""
    rows: list[Line] = []
    for line in lines:
        above = rows[-1] if rows and len(rows[-1].cells) == len(columns) else None
        at = [_beneath(above, cell) for cell in line.cells] if above is not None and not line.bullet else [0]
        if above is None or line.flat or None in at or 0 in at or line.page != above.page:
            rows.append(line)
            continue
        cells = [*above.cells]
        for index, cell in zip(at, line.cells, strict=True):
            if index is not None:
                run = Run(joined((cells[index].text, cell.text)), cells[index].first.bold)
                cells[index] = replace(cells[index], runs=[run])
        rows[-1] = replace(above, cells=cells, base=line.base)
    return rows


def _beneath(above: Line, cell: Cell) -> int | None:
    """Which cell of the row above a cell stands beneath."""
    return next((at for at, own in enumerate(above.cells) if abs(own.x0 - cell.x0) < _EDGE), None)


#: How far the edges of two lines of a cell differ at most, in points.
_EDGE = 3.0


def without_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines of entries without those that only name what stands below them ("Highlights", "Duties:")."""
    texts = Counter(line.text.casefold() for line in lines)
    kept: list[Line] = []
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        text = line.text.strip(" :：")
        told = all(map(_heads_list, _JOINED.split(text)))
        alone = len(line.cells) == 1 and not line.bullet and len(text) <= 40 and below is not None
        listed = below is not None and (below.bullet or len(below.text.split()) > 7)
        again = texts[line.text.casefold()] > 1 or line.text.rstrip().endswith((":", "："))
        again = again or all(map(form_labels.FIELDS["tasks"].fullmatch, _JOINED.split(text)))
        again = again or (_WON.fullmatch(text) is not None and below is not None and bool(below.bullet))
        if not (kept and told and alone and listed and again):
            kept.append(line)
    return kept


#: What nobody is employed at or by, and stands above a list of it.
_WON = re.compile(
    r"(?i)(?:(?:key|main|selected) )?(?:achievements|accomplishments|highlights|results)|(?:wichtigste )?erfolge"
    r"|ergebnisse|réalisations|résultats|logros|resultados|realizações|risultati|osiągnięcia|достижения"
)


#: What joins two labels to one ("Achievements/Tasks").
_JOINED = re.compile(r"\s*(?:[/&+]|\b(?:and|und|et|y|e)\b)\s*")


def _heads_list(text: str) -> bool:
    """Whether a text is the label of what somebody did or won at an entry."""
    return headings.section_of(text) in ("summary", "awards", "certificates") or form_labels.field_of(text) == "tasks"


def _rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """Labels with their values; a label and a value may each go on in the lines below."""
    edges = [line.cells[1].x0 for line in lines if len(line.cells) > 1]
    edge = statistics.median(edges) if edges else 0.0
    counted = Counter(_labelled(line)[0].casefold() for line in lines)
    row: _Row | None = None
    for line in lines:
        label, values = _labelled(line)
        if not label and not line.bullet and dates.is_date_text(line.text):
            if row:
                yield row
            row = _Row("dates", "", line, [*line.cells])
            continue
        if row is not None and row.says == "dates" and not row.label and not label and not line.bullet:
            yield row
            row = _Row("", "", line, [*line.cells])  # below dates without a label, an employer or a title without one
            continue
        if row is not None and _stands_below(row, line, label):
            row.below.append(line)
            continue
        beside = [cell for cell in line.cells if cell.x0 >= edge - 2]
        again = counted[label.casefold()] > 1 and line.cells[-1].x0 >= edge - 2
        again = again and label[:1].isalpha() and not label[:1].islower()
        if label and (form_labels.field_of(label) or line.bullet or row is None or again or _asks(label, row)):
            if row:
                yield row
            row = _Row(form_labels.field_of(label), label, line, values)
        elif (
            row is not None
            and row.says == "dates"
            and len(line.cells) == 1
            and any(dates.is_date_text(c.text) for c in row.values)
        ):
            row.below.append(line)  # dates are told in full beside their label
        elif row is not None and not line.flat and line.gap < 1.9:
            row.values += beside
        elif row is not None:
            row.values += line.cells
    if row:
        yield row


def _asks(label: str, row: _Row) -> bool:
    """Whether an unknown label asks for a field of its own, rather than being words of the value above it."""
    if _OTHER.match(label) and not row.below:
        return True
    words = label.strip(" :：").split()
    plain = label[:1].isupper() and len(words) <= 4 and not re.search(r"\d|https?$", label)
    return plain and label.endswith(":") and row.says != "tasks" and not row.below


#: What forms ask for beside what is known of a position.
_OTHER = re.compile(r"(?i)(?:department|division|abteilung|reparto|departamento|département|afdeling|dział|отдел)\b")


def _whole_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a label that goes on in the line below it made whole ("Name of | Acme" above "Employer:")."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        ends = len(line.cells) == 1 and not line.bullet and line.text.rstrip().endswith((":", "："))
        if above is not None and ends and len(above.cells) == 2 and not form_labels.field_of(above.cells[0].text):
            label = f"{above.cells[0].text} {line.text}"
            if form_labels.field_of(label):
                result[-1] = replace(above, cells=[replace(above.cells[0], runs=[Run(label)]), above.cells[1]])
                continue
        if above is not None and _is_rest_of_label(above, line):
            whole = replace(above.cells[0], runs=[Run(joined((above.cells[0].text, line.cells[0].text)))])
            result[-1] = replace(above, cells=[whole, *above.cells[1:], *line.cells[1:]], base=line.base)
            continue
        result.append(line)
    return result


def _is_rest_of_label(above: Line, line: Line) -> bool:
    """Whether a line begins with the rest of the label of the line above ("Main activities and" "responsibilities")."""
    first, rest = above.cells[0], line.cells[0]
    near = not (above.flat or above.bullet or line.bullet) and above.page == line.page and 0 < line.gap < 1.7
    edges = min(abs(first.x0 - rest.x0), abs(first.x1 - rest.x1)) < 2.0 and first.size == rest.size
    open_ = (
        form_labels.field_of(first.text)
        and form_labels.field_of(rest.text)
        and rest.text[:1].islower()
        and not first.text.endswith((":", "："))
    )
    beside = len(above.cells) == 1 or above.cells[1].x0 > max(first.x1, rest.x1)
    return bool(near and edges and open_ and beside and len(rest.text.split()) <= 3)


def _stands_below(row: _Row, line: Line, label: str) -> bool:
    """Whether a line is a task of the entry rather than the rest of a value above it."""
    if line.bullet:
        return not label
    if label or not line.flat or not row.values:
        return bool(row.below) and not label
    goes_on = row.values[-1].text.rstrip().endswith(",") or line.x0 > row.line.x0 + 100
    return bool(row.below) or not goes_on


def _labelled(line: Line) -> tuple[str, list[Cell]]:
    """A line's label and what stands beside it; no label where there is none."""
    if len(line.cells) > 1:
        first = line.cells[0].text
        return ("", []) if dates.find(first) else (first, line.cells[1:])
    label, colon, value = line.text.partition(":")
    if not line.bullet and form_labels.field_of(line.text) == "tasks" and len(line.text) <= 40 and not value.strip():
        return line.text, []
    if not colon or len(label) > 40 or not value.strip():
        return "", []
    return f"{label}:", [replace(line.cells[0], runs=[Run(value.lstrip("-–—").strip())])]


def _entries(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """The rows of each entry: it ends where a field comes for the second time."""
    entry: list[_Row] = []
    for row in rows:
        if row.says and any(other.says == row.says for other in entry):
            yield entry
            entry = []
        entry.append(row)
    if entry:
        yield entry


#: What stands behind a label that is unknown, and has more letters, is told of the position and names nothing of it.
_LONG = 60


def _as_lines(entry: Sequence[_Row]) -> Iterator[Line]:
    """A header line of what, where and when, and a line for each of the tasks."""
    header: list[Cell] = []
    body: list[Line] = []
    for row in entry:
        if row.says == "tasks":
            if row.values:
                body.append(_line(row.line, row.values, "•" if any(line.bullet for line in row.below) else ""))
        elif row.values:
            text = joined(cell.text for cell in row.values)
            if row.label and not row.says and len(text) > _LONG:
                body.append(
                    _line(row.line, [replace(row.values[0], runs=[Run(f"{row.label.rstrip(' :')}: {text}")])], "")
                )
                continue
            text = f"{row.label} {text}" if row.label.endswith(":") and not row.says else text
            header.append(replace(row.values[0], runs=[Run(text)], says=row.says))
        body += row.below
    if header:
        yield replace(entry[0].line, cells=header, bullet="")
    yield from body


def _line(first: Line, values: Sequence[Cell], bullet: str) -> Line:
    run = Run(joined(cell.text for cell in values))
    return replace(first, cells=[replace(values[0], runs=[run])], bullet=bullet, flat=True)
