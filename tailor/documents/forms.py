"""Entries that are filled-in forms ("Employer | Globex", "Position held | Engineer"), as headers that say what is what.

The labels are those of the older Europass forms (https://europass.europa.eu) and what people write in their manner.
"""

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tailor.documents import dates
from tailor.documents.geometry import Run
from tailor.documents.lines import Cell, Line, Says, joined

#: How labels of each field begin.
_LABELS: dict[Says, str] = {
    "organisation": r"employer|company|organi[sz]ation|name (and address )?of (the )?(employer|organi[sz]ation|company)"
    r"|arbeitgeber|firma|unternehmen|(nome|ragione sociale)\b.*(datore|azienda|istituto|ente)|datore di lavoro|azienda"
    r"|empresa|empleador|(nombre|nome|nom|nazwa)\b.*(emple|empre|centro|établ|organis|uczelni|pracod|szko|instit)"
    r"|employeur|entreprise|empregador|werkgever|bedrijf|pracodawca|firmanaam|организация|работодатель|место работы"
    r"|компания|公司(名称)?|单位(名称)?|工作单位|会社名|勤務先|arbetsgivare|työnantaja|işveren|şirket|name and type of"
    r"|institution|school|university|college|bildungseinrichtung|schule|hochschule|universität|istituto|università"
    r"|scuola|établissement|école|université|instituição|universidade|escuela|universidad|centro|onderwijsinstelling"
    r"|school|uczelnia|szkoła|учебное заведение|вуз|学校(名称)?|院校|毕业院校|学校名|המעסיק|מעסיק|מוסד",
    "title": r"designation|(occupation or )?position( held)?|job title|role|title|beruf|funktion|stelle|tätigkeit"
    r"|(tipo di )?impiego|posizione|ruolo|mansione|qualifica professionale|puesto|cargo|profesión|fonction|poste"
    r"|emploi( occupé)?|função|stanowisko|zawód|functie|beroep|должность|职位|岗位|职务|役職|職種|befattning|tehtävä"
    r"|pozisyon|görev|תפקיד|(title of )?(the )?qualification|degree|abschluss|qualifica|titolo|título|titulación"
    r"|diplôme|diploma|qualificação|kwalifikacje|kierunek|специальность|квалификация|степень|学历|学位|专业|תואר",
    "place": r"(city|town|place|location|ort|sede|città|ciudad|lugar|lieu|ville|local|plaats|miejsce|город|地点"
    r"|所在地)$",
    "dates": r"dates?|years?|period|duration|from|zeitraum|datum|dauer|von|fechas?|per[ií]odo|durata|période|datas?"
    r"|duração|okres|daty|даты?|период|начало|期间|时间|起止时间|時期|期間|tid|ajankohta|tarih|תקופה|תאריכים",
    "tasks": r"(main |key |principal )?(activities|responsibilities|tasks|duties)|aufgaben|(haupt)?tätigkeiten|"
    r"principali|mansioni|attività|(principales )?(funciones|tareas|actividades)|missions|tâches"
    r"|(principales )?activités|(principais )?(atividades|funções)|taken|werkzaamheden|obowiązki|(główne )?zadania"
    r"|обязанности|职责|工作内容"
    r"|业务内容|業務内容|職務内容|arbetsuppgifter|tehtävät|görevler|אחריות",
}
_FIELDS = {says: re.compile(rf"(?:{labels})(?![^\W\d_])", re.IGNORECASE) for says, labels in _LABELS.items()}


@dataclass(slots=True)
class _Row:
    """A label with its value; `says` is "" for a label that is unknown."""

    says: Says
    label: str
    line: Line
    values: list[Cell] = field(default_factory=list)


def filled_in(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section of entries; where they are a form, a header line and the tasks of each entry."""
    if len(lines) > 1 and (columns := _columns(lines[0])):
        return [_in_columns(line, columns) for line in lines[1:]]
    rows = [*_rows(lines)]
    known = {row.says for row in rows if row.says}
    told = sum(len(row.values) for row in rows)
    if not {"organisation", "title"} & known or len(known) < 2 or told < 0.7 * len(lines):
        return [*lines]
    return [line for entry in _entries(rows) for line in _as_lines(entry)]


def _columns(line: Line) -> list[Says]:
    """What the columns of a table hold by its first line; nothing when that is no line of labels."""
    found = [_field(cell.text) for cell in line.cells]
    labels = len(found) > 1 and all(found) and len(set(found)) == len(found)
    return found if labels and all(len(cell.text.split()) <= 3 for cell in line.cells) else []


def _in_columns(line: Line, columns: Sequence[Says]) -> Line:
    if len(line.cells) != len(columns) or line.bullet:
        return line
    return replace(line, cells=[replace(c, says=says) for c, says in zip(line.cells, columns, strict=True)])


def said(text: str) -> tuple[Says, str]:
    """What a text with a label before it says it is, and the text without the label; "" where there is none."""
    label, colon, value = text.partition(":")
    says = _field(label) if colon and value.strip() and len(label) <= 30 else ""
    return (says, value.strip()) if says in ("organisation", "title") else ("", text)


def _field(label: str) -> Says:
    """What a label asks for."""
    text = label.strip(" :：•*")
    return next((says for says, pattern in _FIELDS.items() if pattern.match(text)), "") if len(text) <= 60 else ""


def _rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """Labels with their values; a label and a value may each go on in the lines below."""
    edges = [line.cells[1].x0 for line in lines if len(line.cells) > 1]
    edge = statistics.median(edges) if edges else 0.0
    row: _Row | None = None
    for line in lines:
        label, values = _labelled(line)
        beside = [cell for cell in line.cells if cell.x0 >= edge - 2]
        if label and (_field(label) or line.bullet or row is None):
            if row:
                yield row
            row = _Row(_field(label), label, line, values)
        elif row is not None and not line.flat and line.gap < 1.9:
            row.values += beside
        elif row is not None:
            row.values += line.cells
    if row:
        yield row


def _labelled(line: Line) -> tuple[str, list[Cell]]:
    """A line's label and what stands beside it; no label where there is none."""
    if len(line.cells) > 1:
        first = line.cells[0].text
        return ("", []) if dates.find(first) else (first, line.cells[1:])
    label, colon, value = line.text.partition(":")
    if not colon or len(label) > 40 or not value.strip():
        return "", []
    return label, [replace(line.cells[0], runs=[Run(value.strip())])]


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


def _as_lines(entry: Sequence[_Row]) -> Iterator[Line]:
    """A header line of what, where and when, and a line for each of the tasks."""
    header: list[Cell] = []
    body: list[Line] = []
    for row in entry:
        if row.says == "tasks":
            body.append(_line(row.line, row.values))
        elif row.values:
            text = joined(cell.text for cell in row.values)
            header.append(replace(row.values[0], runs=[Run(text)], says=row.says))
    if header:
        yield replace(entry[0].line, cells=header, bullet="")
    yield from body


def _line(first: Line, values: Sequence[Cell]) -> Line:
    run = Run(joined(cell.text for cell in values))
    return replace(first, cells=[replace(values[0], runs=[run])] if values else [], bullet="", flat=True)
