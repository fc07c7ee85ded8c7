"""Studies as people write them down: campuses, lists of studies, what stands beside and below them."""

import pytest

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, item, jobs, read

Study = tuple[str, str, str]


def _read(*rows: Line | str) -> list[Study]:
    resume = read(NAME, MAIL, heading("Education"), *rows, heading("Skills"), "Weaving, Excel")
    return [(e.institution, " ".join(filter(None, (e.study_type, e.area))), e.dates) for e in resume.education]


@pytest.mark.parametrize(
    "school",
    [
        "University of Maryland – College Park",
        "University of Ostby - Faculty of Weaving",
        "University of California, Berkeley",
        "University of Texas, Austin",
    ],
)
def test_a_campus_and_a_faculty_are_parts_of_a_school(school: str) -> None:
    assert _read(line(school, "2019 – 2023"), "BSc Weaving") == [(school, "BSc Weaving", "2019 – 2023")]
    assert _read(line(f"BSc Weaving, {school}", "2019 – 2023")) == [(school, "BSc Weaving", "2019 – 2023")]


def test_a_town_behind_a_dash_is_no_part_of_a_school() -> None:
    told = _read(line("University of Ostby - Leeds", "2019 – 2023"), "BSc Weaving")
    assert told == [("University of Ostby", "BSc Weaving", "2019 – 2023")]


def test_a_grade_beside_a_school_is_no_label_of_a_column() -> None:
    rows = (
        line("University of Ostby", "GPA: 4.00", bold=True),
        line("BSc Weaving", "2019 – 2023"),
    )
    assert _read(*rows) == [("University of Ostby", "BSc Weaving", "2019 – 2023")]


def test_letters_of_a_degree_set_apart() -> None:
    assert _read("B. Tech in Weaving, Loom College, 2019 – 2023", "M. Sc in Dyes, Loom College, 2023 – 2025") == [
        ("Loom College", "B. Tech Weaving", "2019 – 2023"),
        ("Loom College", "M. Sc Dyes", "2023 – 2025"),
    ]


@pytest.mark.parametrize("degree", ["Post Graduation", "Preparatory Cycle", "SSLC", "Technical course"])
def test_further_words_for_what_is_finished(degree: str) -> None:
    assert _read(line(degree, "2019 – 2021"), "Hexmill") == [("Hexmill", degree, "2019 – 2021")]


def test_a_note_above_a_list_of_studies() -> None:
    rows = (
        "All of them beside work",
        line("BSc Weaving, University of Ostby, 2019 – 2023", bullet="•", x0=60),
        line("Diploma in Dyes, Loom College, 2017 – 2019", bullet="•", x0=60),
    )
    assert _read(*rows) == [
        ("University of Ostby", "BSc Weaving", "2019 – 2023"),
        ("Loom College", "Diploma Dyes", "2017 – 2019"),
    ]


def test_a_list_of_studies_of_which_the_first_has_dates() -> None:
    rows = (
        item("BSc Weaving, University of Ostby, 2019 – 2023"),
        item("Loom College: Diploma in Dyes"),
    )
    assert [school for school, _, _ in _read(*rows)] == ["University of Ostby", "Loom College"]


def test_course_work_is_no_subject() -> None:
    rows = (line("BSc Weaving", "2019 – 2023"), "Coursework: Dyes, Management", "University of Ostby")
    assert _read(*rows) == [("University of Ostby", "BSc Weaving", "2019 – 2023")]


@pytest.mark.parametrize("above", [True, False])
def test_what_a_template_asks_to_be_filled_in_is_no_school(above: bool) -> None:
    school, degree = line("University of Ostby", "2019 – 2023"), line("BSc Weaving")
    prompt = line("<Describe your academic background here.>", gap=2.2)
    rows = (prompt, school, degree) if above else (school, prompt, degree)
    assert _read(*rows) == [("University of Ostby", "BSc Weaving", "2019 – 2023")]


@pytest.mark.parametrize("label", ["End client", "Customer"])
def test_a_client_above_a_title_is_none(label: str) -> None:
    rows = (
        line("Hexmill Ltd", "2019 – 2023", bold=True),
        f"{label}: Larkrise Bank",
        "Weaver",
        item("Wove cloth."),
    )
    (work,) = jobs(*rows)
    assert (work.name, work.position, work.summary) == ("Hexmill Ltd", "Weaver", f"{label}: Larkrise Bank")
