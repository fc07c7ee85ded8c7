"""What is special about entries of studies: schools, degrees and their fields."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, tidy
from tailor.documents.parsing import paragraphs, schools, slots, trainings
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.pieces import Facts, Piece
from tailor.documents.words import dates, vocabulary


def are_courses(lines: Sequence[Line], title: str = "") -> bool:
    """Whether lines that stand among studies are courses, each with its year, and none of a school or for a degree.

    Below a heading, `title`, that says so, the year may stand before.
    """
    named = any(vocabulary.school_score(line.text) or vocabulary.degree_score(line.text) for line in lines)
    if len(lines) > 1 and not named and all(_COURSE.match(line.text) for line in lines):
        return True
    return not named and bool(_FURTHER.search(title)) and all(map(_is_course, lines))


def held(lines: Sequence[Line], title: str) -> list[Line]:
    """What a list below "Qualifications" has beside studies: tickets and courses, each an item of its own."""
    if (
        not _QUALIFICATIONS.search(title)
        or not lines
        or not (all(x.bullet for x in lines) or _each_whole(lines, title))
    ):
        return []
    return [
        line
        for line in lines
        if not vocabulary.school_score(line.text)
        and (_TICKET.search(line.text) or not vocabulary.degree_score(line.text))
    ]


def _each_whole(lines: Sequence[Line], title: str) -> bool:
    """Whether each line is an item: what is of a school or for a degree says so in one line, none is a mere date."""
    if any(line.bullet or line.text[:1].islower() or dates.is_date_text(line.text) for line in lines):
        return False
    of_study = [(vocabulary.school_score(x.text), vocabulary.degree_score(x.text)) for x in lines]
    whole = [bool(school and degree) for school, degree in of_study if school]
    return (bool(whole) and all(whole) and len(whole) < len(lines)) or are_alone(lines, title)


def are_alone(lines: Sequence[Line], title: str) -> bool:
    """Whether a list below "Qualifications" is of degrees and tickets without a school, each in a line of its own."""
    if not _QUALIFICATIONS.search(title) or any(x.bullet or dates.is_date_text(x.text) for x in lines):
        return False
    degrees = sum(bool(vocabulary.degree_score(line.text)) for line in lines)
    return degrees > 1 and not any(vocabulary.school_score(line.text) for line in lines)


#: "RTITB Counterbalance and Reach licence": no degree, though a French one is called so.
_TICKET = re.compile(r"(?i)[\w)] (?:licen[cs]es?|tickets?|cards?)\W*(?:\([^()]*\))?$")


#: Headings of what may be studies and tickets alike.
_QUALIFICATIONS = re.compile(r"(?i)^(?!.*(?:educat|academ|studi|school)).*(?:qualific|qualifik|qualifiz|training)")
#: Headings of what was learned beside work.
_FURTHER = re.compile(
    r"(?i)^(?!.*(?:educat|aus-|studi|school)).*(?:weiterbildung|fortbildung|kurs|courses|training|complément|"
    r"complementar|perfection|aggiornament|szkoleni|курс|повышение квалификации|bijscholing|cursus)"
)


def _is_course(line: Line) -> bool:
    """Whether a line tells when, once, and what, in cells of their own."""
    first = dates.find(line.cells[0].text)
    return len(line.cells) == 2 and dates.is_date_text(line.cells[0].text) and len(first) == 1 and not first[0].ranged


_COURSE = re.compile(r"^[^,;|]{4,60}[,;|(–—-]\s*(?:\d{1,2}[./])?(?:19|20)\d\d\)?$")


def lone(entry: Entry) -> list[Entry]:
    """An entry whose header is a list of studies, a line each, as so many entries."""
    lines = entry.header
    if not lines:
        return _items(entry)
    if len(lines) == 1 and _is_note(lines[0]) and len(listed := _items(Entry([], entry.body))) > 1:
        return [Entry(listed[0].header, [*lines, *listed[0].body]), *listed[1:]]
    if len(lines) == 1 and lines[0].bullet and _are_studies(entry.body):
        return [Entry(lines, []), *_items(Entry([], entry.body))]
    told = [
        bool(vocabulary.school_score(line.text) and vocabulary.degree_score(line.text)) or bool(_from(line.text))
        for line in lines
    ]
    if len(lines) < 2 or not all(told) or any(dates.find(line.text) for line in lines):
        return [entry]
    return [*(Entry([line], []) for line in lines[:-1]), Entry([lines[-1]], entry.body)]


def _are_studies(body: Sequence[Line]) -> bool:
    """Whether each item of a list tells a school or a degree."""
    return bool(body) and all(
        line.bullet and (vocabulary.school_score(line.text) > 0 or vocabulary.degree_score(line.text) >= 1)
        for line in body
    )


def _is_note(line: Line) -> bool:
    """Whether a line above a list of studies tells none itself."""
    told = vocabulary.school_score(line.text) or vocabulary.degree_score(line.text) or dates.find(line.text)
    return not told and len(line.cells) == 1


def _items(entry: Entry) -> list[Entry]:
    """An entry that is a list of studies, an item each, as so many entries; items further in belong to those above."""
    items = paragraphs.paragraphs(entry.body)
    outer = min((item.line.start for item in items), default=0.0) + 3
    heads = [item for item in items if item.bullet and item.line.start <= outer]
    told = sum(bool(vocabulary.school_score(item.text) or vocabulary.degree_score(item.text)) for item in heads)
    if not heads or heads[0] is not items[0] or told < max(1.0, 0.5 * len(heads)):
        return [entry]
    found: list[Entry] = []
    for item in items:
        if item in heads:
            cell = replace(item.line.cells[0], runs=[Run(item.text)])
            found.append(Entry(schools.with_degrees_apart([replace(item.line, cells=[cell], bullet="")]), []))
        else:
            found[-1].body.extend(item.lines)
    return found


#: What school is left with, at the beginning of a line.
_LEAVING = re.compile(
    r"(?i)(?:\d{1,2}\s+|[a-z]+\s+)?(?:A[ -]?levels?|O[ -]?levels?|AS[ -]?levels?|GCSEs?|BTEC|(?:scottish )?highers"
    r"|leaving cert\w*|high school diploma|abitur|matura|bac(?:calaur[ée]at)?|maturità|bachillerato)\b"
)


def leavings(entry: Entry) -> list[Entry]:
    """A study, and what school was left with before it, where a line below tells both that and the school."""
    lines = [*entry.header, *entry.body]
    at = next((n for n, line in enumerate(lines) if n and _is_leaving(line)), None)
    if at is None or not entry.header or _LEAVING.match(lines[0].text):
        return [entry]
    above = Entry(entry.header[:at], lines[len(entry.header) : at])
    return [above, *leavings(Entry([lines[at]], lines[at + 1 :]))]


def _is_leaving(line: Line) -> bool:
    return not line.bullet and bool(_LEAVING.match(line.text)) and vocabulary.school_score(line.text) > 0


#: A degree and where it is from.
_FROM = re.compile(r"(?<=\S)\s+(from|at)\s+(?=[A-Z])")


def _from(text: str) -> list[str]:
    """A degree and where it is from; nothing of other texts ("University of Arkansas at Little Rock")."""
    match = _FROM.search(text)
    if match is None or (match[1] == "at" and vocabulary.school_score(text[: match.start()])):
        return []
    return [text[: match.start()], text[match.end() :]]


#: What leads from a school to the degree that was gained there.
_GAINED = re.compile(r"\s+(?:and\s+)?(?:was\s+)?(?:pursuing|awarded)\s+(?:(?:with|an?|the)\s+)?")


def _is_degree(text: str) -> bool:
    return vocabulary.degree_score(text) >= 1 or bool(re.fullmatch(r"(?:[A-Z]\.?){2,8}", text))


#: What stands in the line of a degree, after a full stop, and tells more of it.
_DETAIL = re.compile(
    r"(?<=[\w)])\.\s+(?=(?:thesis|dissertation|supervis\w+|advis[eo]r|(?:master|bachelor|diplom)arbeit|tesis|tesi|"
    r"mémoire|thèse|praca \w+)\b[^.:]{0,30}:)",
    re.IGNORECASE,
)


def with_details_below(lines: Sequence[Line]) -> list[Line]:
    """The lines of studies, with what is told of a degree in its own line ("… Leeds. Thesis: …") below it."""
    result: list[Line] = []
    for line in lines:
        at = next((n for n, cell in enumerate(line.cells) if _DETAIL.search(cell.text)), None)
        if at is None or line.bullet:
            result.append(line)
            continue
        cell = line.cells[at]
        told, rest = _DETAIL.split(cell.text, maxsplit=1)
        first = replace(cell, runs=[Run(told, cell.first.bold, cell.first.italic)])
        below = replace(cell, runs=[Run(rest)])
        result.append(replace(line, cells=[*line.cells[:at], first, *line.cells[at + 1 :]]))
        result.append(replace(line, cells=[below], gap=1.2, links=[]))
    return result


#: A trade that was learned in a firm.
_LEARNED = re.compile(
    r"(?i)\b(?:(?:berufs)?ausbildung zu[rm]?|lehre (?:als|zu[rm])|apprenti\w+|apprendistato|aprendiz\w*)\b"
)

_SUBJECT = re.compile(
    r"(?i)^(?:majors?|field of study|subject|studienrichtung|fachrichtung|studiengang|spécialité|especialidad|"
    r"specializzazione|indirizzo|kierunek|specjalność|специальность|спеціальність|obor|bölüm)\s*[:：]\s*(\S[^:]{2,60})$"
)


def subject(text: str) -> str:
    """What was studied, of a line that tells nothing else behind its label; "" of any other."""
    match = _SUBJECT.match(text)
    return match[1].strip() if match else ""


def with_school(entry: Entry) -> Entry:
    """An entry whose first line below the header names the school, with that line in the header.

    Below an apprenticeship it may be a firm, by a word of its name.
    """
    named = any(vocabulary.school_score(line.text) for line in entry.header)
    below = entry.body[0] if entry.body else None
    if below is None or named or below.bullet or len(below.text) > 110:
        return entry
    firm = len(below.text) <= 60 and vocabulary.organisation_score(below.text) > 0 and below.text[-1:] not in ".;"
    learned = any(_LEARNED.search(line.text) for line in entry.header)
    if not vocabulary.school_score(below.text) and not (learned and firm):
        return entry
    told = paragraphs.paragraphs(entry.body)[0].text
    if told.endswith(".") and "," not in told and len(told.split()) > _SENTENCE:
        return entry  # what is said of the school or of what was learned there
    return Entry([*entry.header, below], entry.body[1:])


#: More words than a school's name has.
_SENTENCE = 10


def with_degree(entry: Entry) -> Entry:
    """An entry whose header is a school and no more, with the first item below it in the header if it is a degree.

    Beside dates it is one that begins with the degree's name.
    """
    below = entry.body[0] if entry.body else None
    if below is None or not below.bullet or len(below.text) > 110 or not entry.header or len(entry.header) > 3:
        return entry
    opens = vocabulary.degree_score(" ".join(below.text.split()[:2])) >= 1
    told = any(vocabulary.degree_score(line.text) or (dates.find(line.text) and not opens) for line in entry.header)
    named = any(vocabulary.school_score(line.text) for line in entry.header)
    if told or not named or vocabulary.degree_score(below.text) < 1 or vocabulary.school_score(below.text):
        return entry
    return Entry([*entry.header, replace(below, bullet="")], entry.body[1:])


#: A comma outside of quotation marks.
_COMMA = re.compile(r",(?![^„“”«»\"]*[”»\"](?![^„“”«»\"]*[„“«\"]))")


def with_fields(found: Sequence[Facts]) -> None:
    """Put back, in place, the field behind a dash or comma to its degree ("Engineering – Information Systems").

    So is what is said of it in brackets, in another look: "Maths (not completed)".
    """
    for facts in found:
        at = next((i for i, piece in enumerate(facts.pieces) if piece.text == facts.second), None)
        if at is None or at + 1 >= len(facts.pieces):
            continue
        own, field = facts.pieces[at], facts.pieces[at + 1]
        line = facts.entry.header[min(own.row, len(facts.entry.header) - 1)]
        if field.text.startswith("(") and f"{own.text} {field.text}" in tidy(line.text) and field.text in facts.rest:
            facts.second = f"{own.text} {field.text}"
            facts.rest.remove(field.text)
            continue
        dash = re.search(rf"{re.escape(own.text)}(?:,|\s*[-–—])\s+{re.escape(field.text)}", tidy(line.text))
        if dash and field.text in facts.rest and _is_field(field.text) and vocabulary.degree_score(own.text):
            facts.second = dash[0]
            facts.rest.remove(field.text)


def pieces(piece: Piece, others: Sequence[Piece]) -> list[Piece]:
    """Cut a degree that stands directly before the school, and a sentence that names field, school and town."""
    alone = [] if others[1:] else trainings.apart(piece.text)
    if apart := alone or schools.degree_apart(piece.text):
        return [replace(piece, text=text) for text in apart]
    lead = re.match(r"^(\S+)\s+(.+)$", piece.text)
    if (
        lead
        and vocabulary.degree_score(lead[1])
        and vocabulary.school_score(lead[2].split(",")[0])
        and lead[2][0].isupper()
    ):
        return [replace(piece, text=lead[1].rstrip(",")), replace(piece, text=lead[2])]
    if (
        lead
        and vocabulary.school_score(lead[1])
        and vocabulary.degree_score(lead[2])
        and re.search(r"[\u3040-\u9fff]", lead[1])
    ):
        return [replace(piece, text=lead[1]), replace(piece, text=lead[2])]
    if whole := _from(piece.text):
        return [replace(piece, text=text) for text in whole]
    gained = _GAINED.split(piece.text, maxsplit=1)
    if gained[1:] and vocabulary.school_score(gained[0]) and _is_degree(gained[1]):
        return [replace(piece, text=text) for text in gained]
    parts = [p.strip() for p in _COMMA.split(piece.text)]
    named_so = [p for p in parts if vocabulary.school_score(p)]
    named = any(vocabulary.school_score(p.text) for p in others if p is not piece)
    told = any(vocabulary.degree_score(p.text) for p in others if p is not piece)
    if len(parts) == 2 and named_so == parts[:1] and vocabulary.degree_score(parts[1]) and not told:
        return [replace(piece, text=text) for text in parts]
    last = vocabulary.degree_score(parts[-1]) and not vocabulary.degree_score(", ".join(parts[:-1]))
    if len(parts) > 2 and vocabulary.school_score(parts[0]) and last and not told:
        return [replace(piece, text=text) for text in (", ".join(parts[:-1]), parts[-1])]
    if len(parts) > 1 and len(named_so) == 1 and not named and not vocabulary.school_score(parts[0]):
        at = parts.index(named_so[0])
        texts = [", ".join(parts[:at]), parts[at], ", ".join(parts[at + 1 :])]
        return [replace(piece, text=text) for text in texts if text]
    return [piece]


def shares_school(above: Facts, own: Facts) -> bool:
    """Whether a degree that names no school is of the school of the entry above.

    It is where that school stands over its own degree and this one is set as that: two degrees under one school. Where
    school and degree are told in one line, or the degree stands first, each entry names its own, and this one has none.
    """
    school = next((piece for piece in above.pieces if piece.text == above.first), None)
    degree = next((piece for piece in above.pieces if piece.text == above.second), None)
    if degree is None:
        # A school of which nothing else is told stands over what follows; a course with its date does not.
        return vocabulary.school_score(above.first) > 0 or above.when is None
    header, line = above.entry.header, own.entry.header[0]
    pattern = header[min(degree.row, len(header) - 1)]
    if school is not None and school.row == degree.row:
        beside = school.cell < degree.cell < len(pattern.cells) and not line.flat
        return beside and abs(line.x0 - pattern.cells[degree.cell].x0) < 3  # the place of schools is empty
    if slots.look(line) != slots.look(pattern) or (abs(line.start - pattern.start) > 3 and not line.flat):
        return False
    if school is None:
        return True
    over = header[min(school.row, len(header) - 1)]
    near = line.gap <= 1.3 * max(pattern.gap, 1.0)
    return school.row < degree.row and (near or slots.look(over) != slots.look(pattern))


#: A school called by its first letters, as most in Brazil are.
_ACRONYM = re.compile(r"[A-ZÀ-Ž]{3,8}")


def school_score(text: str) -> float:
    """How much a text looks like the name of where somebody studied."""
    lettered = 0.4 if _ACRONYM.fullmatch(text) and not vocabulary.degree_score(text) else 0.0
    return vocabulary.school_score(text) + 0.3 * vocabulary.organisation_score(text) + lettered


def degree(text: str, rest: list[str]) -> tuple[str, str]:
    """A degree as its kind and its field; a field that stands apart is taken out of `rest`."""
    match = re.match(
        r"^(.{2,60}?)\s*(?:\s+(?:in|en|em|im|für|w|по|nel|der)\s+|,\s+|[、，،]\s*|:\s+|：|\s+[–—-]\s+)(.+)$", text
    )
    if match and vocabulary.degree_score(match[1]):
        return match[1].strip(), match[2].strip()
    if vocabulary.degree_score(text):
        for other in rest:
            if not vocabulary.school_score(other) and len(other) < 60 and not re.search(r"\d", other):
                rest.remove(other)
                return text, other
        return text, ""
    for other in rest:
        if vocabulary.degree_score(other):
            rest.remove(other)
            return other, text
    if (
        re.fullmatch(r"[A-Z][A-Za-z.]{1,5}", text)
        and sum(map(str.isupper, text)) > 1
        and rest[:1]
        and _is_field(rest[0])
    ):
        return text, rest.pop(0)
    return "", text


def _is_field(text: str) -> bool:
    """Whether a text may be a field of study: a few words."""
    return not re.search(r"[\d:;.]", text) and len(text.split()) <= 6 and not vocabulary.school_score(text)
