"""Positions that stand under no heading, or under that of something else, found by learned weights."""

from dataclasses import replace
from pathlib import Path

from bench import entries
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import hidden
from tailor.documents.parsing.parse import parse
from tailor.documents.parsing.weights import INSTEAD
from tailor.model.resume import Resume
from tests.corpus import Case
from tests.tailor.documents.lines import line

_HEAD = (line("Anna Example", size=20), line("anna@example.org"))
_JOBS = (
    ("Loom Mechanic", "Tarrow Mills Ltd", "2016 – 2019"),
    ("Dye Chemist", "Ferrin & Daughters Ltd", "2012 – 2016"),
    ("Yarn Tester", "Halden Weaving Company", "2009 – 2012"),
)
_STUDIES = (
    ("Bachelor of Science in Chemistry", "University of Ostby", "2005 – 2009"),
    ("Diploma in Weaving", "Quell Technical College", "2003 – 2005"),
)


def _heading(text: str) -> Line:
    return line(text, bold=True, size=14, gap=2.4)


def _studies() -> list[Line]:
    return [line(f"{degree}, {school}", when, bold=True, gap=2.4) for degree, school, when in _STUDIES]


def _entries(*entries: tuple[str, str, str]) -> list[Line]:
    lines = []
    for first, second, when in entries:
        lines += [line(f"{first}, {second}", when, bold=True, gap=2.4)]
        lines += [line("Kept forty looms running in two halls, day and night.", bullet="•")]
        lines += [line("Trained nine new colleagues.", bullet="•")]
    return lines


def _parsed(*lines: Line) -> Resume:
    return parse([replace(each, number=number) for number, each in enumerate(lines, 1)])[0]


def _read(*lines: Line) -> list[tuple[str, str]]:
    return [(job.name, job.position) for job in _parsed(*lines).work]


def _watched(*lines: Line) -> list[hidden.Part]:
    token = hidden.WATCHED.set([])
    _parsed(*lines)
    parts = hidden.WATCHED.get() or []
    hidden.WATCHED.reset(token)
    return parts


_WANTED = [(employer, title) for title, employer, _ in _JOBS]


def test_positions_below_a_list_of_skills_are_found_and_the_skills_stay() -> None:
    lines = [
        *(*_HEAD, _heading("Education"), *_studies()),
        *(_heading("Skills"), line("Weaving, dyeing, spinning, knitting, sewing")),
        *(line("Jobs so far"), *_entries(*_JOBS)),
    ]
    assert _read(*lines) == _WANTED
    resume = _parsed(*lines)
    assert len(resume.education) == 2
    assert "dyeing" in resume.skills[0].model_dump_json()


def test_positions_in_the_head_of_a_file_that_has_no_headings_are_found() -> None:
    assert _read(*_HEAD, *_entries(*_JOBS)) == _WANTED


def test_positions_that_follow_the_courses_of_study_are_found() -> None:
    lines = [*_HEAD, _heading("Education"), *_studies(), *_entries(*_JOBS)]
    assert _read(*lines) == _WANTED
    assert len(_parsed(*lines).education) == 2


def test_what_says_that_positions_follow_is_their_heading() -> None:
    lines = [*_HEAD, _heading("Education"), *_studies()]
    lines += [line("Work experience (ten years)"), *_entries(*_JOBS)]
    assert _read(*lines) == _WANTED
    assert "ten years" not in _parsed(*lines).model_dump_json()


def test_courses_of_study_and_projects_stay_where_they_are() -> None:
    named = (("Project Shuttle", "Go, C", "2019"), ("Project Spindle", "Rust", "2020"))
    lines = [*_HEAD, _heading("Education"), *_studies(), _heading("Projects"), *_entries(*named)]
    resume = _parsed(*lines)
    assert (len(resume.work), len(resume.education), len(resume.projects)) == (0, 2, 2)


def test_courses_that_are_told_as_positions_are_stay_where_positions_have_their_place() -> None:
    studies = [_heading("Education"), *_studies(), *_entries(*_JOBS)]
    jobs = [_heading("Experience"), *_entries(("Warp Winder", "Brimsby Carpets Ltd", "2020 – 2023"))]
    assert len(_read(*_HEAD, *jobs, *studies)) == 4
    jobs += _entries(("Felt Engineer", "Vale Wool Ltd", "2019 – 2020"))
    assert len(_read(*_HEAD, *jobs, *studies)) == 2


def test_without_weights_nothing_moves() -> None:
    token = INSTEAD.set({"hidden": {}})
    assert _read(*_HEAD, _heading("Education"), *_studies(), *_entries(*_JOBS)) == []
    INSTEAD.reset(token)


def test_a_long_list_of_something_else_is_not_judged() -> None:
    many = [("Loom Mechanic", f"Mill {number} Ltd", "2016 – 2019") for number in range(70)]
    assert _read(*_HEAD, _heading("Skills"), *_entries(*many)) == []


def test_weights_are_learned_from_people_and_find_the_positions_of_others() -> None:
    known = []
    for at in range(12):
        jobs = [*_JOBS[at % 3 :], *_JOBS[: at % 3]]
        studies = [_heading("Education"), *_studies()]
        parts = _watched(*_HEAD, *studies, _heading("Experience"), *_entries(*jobs))
        wanted = [{"company": employer, "position": title, "dates": when} for title, employer, when in jobs]
        told = list(entries.told(parts, wanted))
        assert [holds for _, holds in told].count(True) == 3
        known.append(entries.Document(Case(f"p{at}", Path(), {}), told, []))
    token = INSTEAD.set(entries.learned(known))
    other = [("Warp Winder", "Brimsby Carpets Ltd", "2020 – 2023"), ("Felt Engineer", "Vale Wool Ltd", "2018 – 2020")]
    other += [("Cloth Inspector", "Orrin Textiles Ltd", "2015 – 2018")]
    found = _read(*_HEAD, _heading("Education"), *_studies(), _heading("Skills"), *_entries(*other))
    INSTEAD.reset(token)
    assert found == [(employer, title) for title, employer, _ in other]


def test_a_document_in_which_too_little_is_found_teaches_nothing() -> None:
    parts = _watched(*_HEAD, _heading("Experience"), *_entries(*_JOBS))
    assert list(entries.told(parts, [{"company": "Nobody Ltd", "position": "Nothing", "dates": None}])) == []


def test_the_first_of_them_right_below_the_name_and_the_address() -> None:
    jobs = [line(f"{title} - {employer}.", f"{when}", gap=1.3) for title, employer, when in _JOBS]
    told = [line("Kept forty looms running in two halls, day and night.") for _ in _JOBS]
    rows = [row for pair in zip(jobs, told, strict=True) for row in pair]
    head = (line("Anna Example", size=20), line("Leeds UK / (505) 555-0148 / anna@example.org"))
    read = _read(*head, *rows, _heading("Education"), *_studies())
    assert [(employer.rstrip("."), title) for employer, title in read] == _WANTED
