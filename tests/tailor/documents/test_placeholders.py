"""Templates that nobody filled in: the places of dates and titles are read as dates and titles."""

import pytest

from tailor.documents.pages.lines import Line
from tailor.documents.words import dates, placeholders, vocabulary
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


@pytest.mark.parametrize(
    ("text", "ranged", "present"),
    [
        ("Month Year – Month Year", True, False),
        ("MONTH 20XX - PRESENT", True, True),
        ("June 20XX to Month 20XX", True, False),
        ("MM/YYYY – MM/YYYY", True, False),
        ("[Start Date] – [End Date]", True, False),
        ("20XX", False, False),
        ("Year", False, False),
        ("Date From – Date To", True, False),
        ("DATE FROM - Present", True, True),
        ("year–year", True, False),
        ("año – año", True, False),
    ],
)
def test_places_of_dates(text: str, ranged: bool, present: bool) -> None:
    (found,) = dates.find(text)
    assert (found.ranged, found.present, found.text) == (ranged, present, text.strip("[]") if "[" not in text else text)
    assert dates.is_date_text(text)


@pytest.mark.parametrize(
    "text", ["Year 3 teacher", "a month a year", "555-XXX-XXXX", "Year in review", "End to end", "Date from the sea"]
)
def test_what_is_no_place_of_a_date(text: str) -> None:
    assert not list(placeholders.dates(text))


def test_positions_of_a_template() -> None:
    rows = [
        row
        for number in (1, 2)
        for row in (
            line(f"Job Title {number}", size=12, gap=2.2),
            line(f"Company {number}", bold=True),
            line("Month 20XX – Ongoing", "Location"),
            line("What was done", bullet="•"),
        )
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.dates, len(w.highlights)) for w in work] == [
        (f"Company {number}", f"Job Title {number}", "Month 20XX – Ongoing", 1) for number in (1, 2)
    ]


@pytest.mark.parametrize(
    ("text", "title"), [("Designation", 1.0), ("[Your Position]", 1.0), ("Position", 0.0), ("Title deeds", 0.0)]
)
def test_places_of_titles(text: str, title: float) -> None:
    assert vocabulary.title_score(text) == title


def test_a_header_whose_dates_stand_lower_than_those_of_the_first() -> None:
    def header(*texts: str, gap: float) -> Line:
        return line(*texts, bold=True, size=12, gap=gap)

    work = read(
        NAME,
        MAIL,
        heading("Experience"),
        header("Torvald Hex", "Feb 2008 – Present", gap=1.25),
        header("Weaver", "Leeds, UK", gap=1.16),
        line("Wove rugs by hand", bullet="•", x0=65),
        header("Organization", "City, State", gap=1.87),
        header("Position Title", "Month Year - Month Year", gap=1.16),
        line("What was done", bullet="•", x0=65),
    ).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Torvald Hex", "Weaver", "Leeds, UK"),
        ("Organization", "Position Title", "City, State"),
    ]


def test_the_places_of_an_entry_are_no_heads_of_a_table() -> None:
    rows = [
        row
        for _ in range(2)
        for row in (line("Institution", "City", bold=True), line("Degree", "year–year"), line("Description", size=9))
    ]
    studies = read(NAME, MAIL, heading("Education"), *rows).education
    assert [(e.institution, e.study_type, e.dates) for e in studies] == [("Institution", "Degree", "year–year")] * 2
