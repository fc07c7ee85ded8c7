"""How much of a header of studies is the school's name, and how much is where it stands or what was studied there."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, tidy
from tailor.documents.parsing.pieces import Facts, Piece
from tailor.documents.words import regions, vocabulary


def with_whole_names(found: Sequence[Facts]) -> None:
    """Put back, in place, what belongs to a name and was taken off it.

    That is what stands behind "at" in a school's ("University of Arkansas at Little Rock"), and a major's subject.
    """
    for facts in found:
        for at, (one, two) in enumerate(itertools.pairwise(list(facts.pieces))):
            row, (more, _, rest) = _row(facts, one), two.text.partition(", ")
            if _is_school(one) and not _is_school(two) and f"{one.text} at {two.text}" in row:
                behind = [replace(two, text=rest)] if rest else []
                facts.pieces[at : at + 2] = [replace(one, text=f"{one.text} at {more}"), *behind]
                break
            sign = next((sign for sign in _DASHES if f"{one.text}{sign}{two.text}" in row), "")
            if sign and _is_school(one) and _names_part(one.text, two.text):
                facts.pieces[at : at + 2] = [replace(one, text=f"{one.text}{sign}{two.text}")]
                break
            if _MAJOR.fullmatch(one.text) and f"{one.text} in {two.text}" in row:
                facts.pieces[at : at + 2] = [replace(two, text=f"{one.text} in {two.text}")]
                break
        named = next((n for n, piece in enumerate(facts.pieces) if _is_school(piece)), None)
        if named is not None and facts.place:
            _take_campus(facts, named)


_DASHES = (" – ", " - ", " — ")
#: A part of a school, and one whose parts are called by their campus: "University of Maryland – College Park".
_PART = re.compile(
    r"(?i)(?:faculty|faculté|facultad|faculdade|facoltà|fakult[äe]t|department|dipartimento|departamento|département"
    r"|school) (?:of|de|di|des|du|für|d['’])|(?:.* )?campus"
)
#: A school that is called by its state, and has several campuses.
_OF_STATE = re.compile(r"(?i)(?:the )?(?:university|univ\.) of (?P<state>[^,]+)")


def _names_part(school: str, text: str) -> bool:
    """Whether a text behind a school's dash is a part of that one."""
    campus = _is_state_school(school.rpartition(", ")[2]) and len(text.split()) <= _WORDS
    plain = not (vocabulary.degree_score(text) or re.search(r"\d|,", text))
    return plain and (_PART.match(text) is not None or (campus and text[:1].isupper() and not regions.is_region(text)))


def _is_state_school(name: str) -> bool:
    """Whether a school is called by its state: "The University of California"."""
    state = _OF_STATE.fullmatch(name)
    return state is not None and regions.is_region(state["state"])


#: A campus is called by so many words at most.
_WORDS = 3


#: A subject, which elsewhere is a rank.
_MAJOR = re.compile(r"(?i)majors?")


def _take_campus(facts: Facts, at: int) -> None:
    """Put the town that was taken for a place back to a school's name, where another one tells the place."""
    piece = facts.pieces[at]
    if _is_state_school(piece.text) and "," not in facts.place and f"{piece.text}, {facts.place}" in _row(facts, piece):
        facts.pieces[at] = replace(piece, text=f"{piece.text}, {facts.place}")  # "University of California, Berkeley"
        facts.place = ""
        return
    if f"{piece.text} at {facts.place}" in _row(facts, piece):
        facts.pieces[at] = replace(piece, text=f"{piece.text} at {facts.place}")
        other = next((n for n, own in enumerate(facts.pieces) if regions.is_place(own.text)), None)
        facts.place = facts.pieces.pop(other).text if other is not None else ""


def told_by_places(found: Sequence[Facts]) -> None:
    """Take for a school, or for a part of its name, in place, what the place behind it tells to be so.

    A lone degree and what may be a name before a town are two ("Diploma in Logistics, Yrgo"), and a town before that
    place is the campus that is called by it.
    """
    for facts in found:
        for at, (one, two) in enumerate(itertools.pairwise(list(facts.pieces))):
            named = f"{one.text}, {two.text}"
            campus = not facts.place and _is_state_school(one.text) and regions.is_place(two.text)
            if _is_school(one) and (facts.place.startswith(f"{two.text}, ") or (campus and named in _row(facts, one))):
                facts.pieces[at : at + 2] = [replace(one, text=named)]
                break
        if len(facts.pieces) != 1 or not facts.place:
            continue
        (piece,) = facts.pieces
        degree, _, name = piece.text.rpartition(", ")
        lone = vocabulary.degree_score(degree) >= 1 and not any(map(vocabulary.school_score, (degree, name)))
        if lone and _NAME.fullmatch(name) and f"{name}, {facts.place}" in _row(facts, piece):
            facts.pieces = [replace(piece, text=degree), replace(piece, text=name, says="organisation")]


#: A name of a few words, and no list of subjects ("Literature and Art").
_NAME = re.compile(r"(?!.* (?:and|und|et|y|e|en|och|og|i|&) )[^\W\d_a-z]\S*(?: \S+){0,3}")


def with_places(found: Sequence[Facts]) -> None:
    """Take for a place, in place, what stands in the cell where other entries tell theirs, whatever it is called."""
    headers = [facts.entry.header for facts in found]
    cells = [
        (row, at, c.text) for header in headers for row, line in enumerate(header) for at, c in enumerate(line.cells)
    ]
    known = {(row, at) for row, at, text in cells if at and regions.is_place(text)}
    other = {(row, at) for row, at, text in cells if not regions.is_place(text) and not _may_be_place(text)}
    for facts in found:
        here = [piece for piece in facts.pieces if (piece.row, piece.cell) in known - other]
        if not facts.place and len(here) == 1 and len(facts.pieces) > 1:
            facts.place = here[0].text
            facts.pieces = [piece for piece in facts.pieces if piece is not here[0]]


def _may_be_place(text: str) -> bool:
    """Whether a text may be where something is: a few words that tell no school, degree, title or time."""
    scores = vocabulary.school_score, vocabulary.degree_score, vocabulary.title_score, vocabulary.organisation_score
    return len(text.split()) <= 5 and not re.search(r"\d", text) and not any(score(text) for score in scores)


def _is_school(piece: Piece) -> bool:
    return vocabulary.school_score(piece.text) > 0


def _row(facts: Facts, piece: Piece) -> str:
    """What stands in the line of a piece."""
    return tidy(facts.entry.header[min(piece.row, len(facts.entry.header) - 1)].text)


#: Where a sentence ends and another one begins, or a school's name and what was gained there.
_STOP = re.compile(r"(?<=\w)[.:]\s+(?=[A-ZÀ-Ž])")


def with_degrees_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines of studies, with a degree that stands behind the school's full stop or colon in a cell of its own."""
    return [_with_degree_apart(line) for line in lines]


def _with_degree_apart(line: Line) -> Line:
    last = line.cells[-1]
    for stop in () if line.bullet else _STOP.finditer(last.text):
        left, right = last.text[: stop.start()], last.text[stop.end() :]
        opens = vocabulary.degree_score(" ".join(right.split()[:2])) >= 1
        opens = opens or (stop[0][0] == ":" and len(left.split()) <= _NAMED)
        if opens and vocabulary.school_score(left) and not vocabulary.degree_score(left):
            told = [replace(last, runs=[Run(text, last.bold, last.italic)]) for text in (left, right)]
            return replace(line, cells=[*line.cells[:-1], *told])
    return line


#: A school before a colon has so many words at most.
_NAMED = 6


#: A degree with what is said of it in brackets, and the school directly behind it.
_BEHIND_BRACKETS = re.compile(r"([^()]{4,80}\([^()]{2,30}\))[,.]? ([A-ZÀ-Ž][^(),]{4,80})")


def degree_apart(text: str) -> list[str]:
    """A degree and its school, which a semicolon or what is said of the degree in brackets parts; else nothing."""
    told, semicolon, school = text.partition("; ")
    behind = _BEHIND_BRACKETS.fullmatch(text)
    for one, two in [*([(told, school)] if semicolon else []), *([behind.groups()] if behind else [])]:
        degree = vocabulary.degree_score(one) >= 1 and not vocabulary.school_score(one)
        if degree and vocabulary.school_score(two) and not vocabulary.degree_score(two):
            return [one, two]
    return []
