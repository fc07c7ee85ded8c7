"""What templates of the web and of TeX do that people's own papers hardly do: each was read wrongly once."""

import pytest

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_an_address_below_the_last_item_is_the_entrys_own() -> None:
    job = ("Tidewater Boats", "Boatbuilder", "May 2017 to June 2020")
    items = [line("planked four larch hulls", bullet="•", x0=70), line("steamed the ribs", bullet="•", x0=70)]
    (work,) = read(NAME, MAIL, heading("Experience"), *job, *items, "https://tidewater.example/boats").work
    assert [highlight.text for highlight in work.highlights] == ["planked four larch hulls", "steamed the ribs"]
    assert work.url == "https://tidewater.example/boats"


def test_a_level_of_one_word_in_a_row_is_that_words() -> None:
    told = read(NAME, MAIL, heading("Skills"), "Looms (dobby, jacquard), SAP PM (basic), dye recipes").skills
    assert [(skill.name, skill.keywords) for skill in told] == [
        ("", ("Looms (dobby, jacquard)", "SAP PM (basic)", "dye recipes"))
    ]


def test_a_school_without_a_word_for_school_stands_behind_a_degree_and_before_a_town() -> None:
    rows = (
        line("Diploma in Logistics, Yrvik, Gothenburg", "2015 – 2017"),
        line("BSc in Law, University of Oslo", "2012"),
    )
    study = read(NAME, MAIL, heading("Education"), *rows).education[0]
    assert (study.institution, study.area, study.location) == ("Yrvik", "Logistics", "Gothenburg")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [line("The University of Texas at Dallas, Botany, Exchange Program", "Dallas, TX, USA", "2021 to 2022")],
            ("The University of Texas at Dallas", "Botany, Exchange Program", "Dallas, TX, USA"),
        ),
        (
            [line("BSc in Botany, University of California, Berkeley, Berkeley, CA, USA", "2017 – 2020")],
            ("University of California, Berkeley", "Botany", "Berkeley, CA, USA"),
        ),
        (
            [line("MASTER OF ARTS", size=11), "Major in Bookbinding, Hill University, Leeds, UK"],
            ("Hill University", "Major in Bookbinding", "Leeds, UK"),
        ),
    ],
)
def test_how_much_of_a_line_is_the_schools_name(rows: list[Line | str], told: tuple[str, str, str]) -> None:
    (study,) = read(NAME, MAIL, heading("Education"), *rows).education
    assert (study.institution, study.area, study.location) == told


def test_a_degree_is_the_first_item_below_a_school_and_its_years() -> None:
    items = (line(text, bullet="•", x0=60) for text in ("B.A. cum laude, Botany", "Moss Scholarship"))
    (study,) = read(NAME, MAIL, heading("Education"), line("Fern University", "2003–07"), *items).education
    assert (study.study_type, study.area) == ("B.A. cum laude", "Botany")


def test_a_cumulative_grade_is_no_school() -> None:
    rows = line("Fern University", bold=True), line("MSc in Botany", "2006 – 2008"), "Cumulative GPA: 3.7 / 4.0"
    (study,) = read(NAME, MAIL, heading("Education"), *rows).education
    assert (study.institution, study.score) == ("Fern University", "3.7 / 4.0")


def test_where_and_by_what_contract_a_title_tells_in_brackets() -> None:
    rows = (
        line("Intern (Lyon)", "Verre & Fils", "May 2019 – May 2020"),
        line("Glazier (full-time)", "Pane Co", "2016 – 2019"),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.position, w.location, w.description) for w in work] == [
        ("Intern", "Lyon", ""),
        ("Glazier", "", "full-time"),
    ]


def test_a_town_that_is_called_a_park_is_a_town() -> None:
    (work,) = read(NAME, MAIL, heading("Experience"), line("2016 – 2018", "Clerk, Facebook, Menlo Park, USA")).work
    assert (work.name, work.position, work.location) == ("Facebook", "Clerk", "Menlo Park, USA")
