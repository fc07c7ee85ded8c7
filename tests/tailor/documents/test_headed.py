"""Headers of positions as people set them by themselves: with signs, labels and little words of their own."""

from dataclasses import replace

import pytest

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import sections, supervisors
from tailor.documents.words import contracts, dates, headings, regions
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _work(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(w.name, w.position, w.location) for w in _work(*rows)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("VII 2015 - X 2021", "2015-07", "2021-10"), ("V 2012 – I 2015", "2012-05", "2015-01")],
)
def test_months_in_roman_figures_of_one_letter_within_a_range(text: str, start: str, end: str) -> None:
    assert [(found.start, found.end) for found in dates.find(text)] == [(start, end)]
    assert [found.start for found in dates.find("Project X 2021")] == ["2021"]


def test_a_title_and_its_employer_with_a_country_behind() -> None:
    assert _told(
        line("Rug Weaver — Brown Hive, Kuwait", "Feb 2021 – Present", bold=True, gap=2.0),
        line("Wove rugs of wool for two hotels.", bullet="•"),
        line("Weaver — Redding Yarns, Egypt", "Jun 2018 – Jan 2021", bold=True, gap=2.0),
        line("Dyed wool by hand.", bullet="•"),
    ) == [("Brown Hive", "Rug Weaver", "Kuwait"), ("Redding Yarns", "Weaver", "Egypt")]


def test_an_employer_behind_its_dates_and_a_little_word() -> None:
    assert _told(
        line("Weaver", bold=True, gap=2.0),
        "Sept. 2021 – ongoing at Hexmill Textiles in Ovenbird",
        line("Wove rugs.", bullet="•"),
        line("Dyer", bold=True, gap=2.0),
        "Jan. 2019 – Aug. 2021 at Norrsken",
        line("Dyed wool.", bullet="•"),
    ) == [("Hexmill Textiles", "Weaver", "Ovenbird"), ("Norrsken", "Dyer", "")]


def test_what_stands_before_a_known_employer_goes_on_with_the_title() -> None:
    assert [
        (w.name, w.position)
        for w in _work(
            line("Technical Lead – Loom Renewal at VELDRA", bold=True, gap=2.0),
            "January 2024 – March 2025",
            "Led the renewal of forty looms in two halls of the mill.",
            line("Team Lead at VELDRA", bold=True, gap=2.0),
            "September 2021 – December 2023",
            "Led a team of six weavers and planned what they wove.",
        )
    ] == [("VELDRA", "Technical Lead – Loom Renewal"), ("VELDRA", "Team Lead")]


def test_a_season_before_a_kind_of_contract() -> None:
    assert contracts.is_contract("Summer Internship")
    rows: list[Line | str] = [
        line("Software Developer", bold=True, gap=2.0),
        "KVX| Summer Internship | June 2021",
        line("Built a debugger.", bullet="•"),
        line("Software Developer", bold=True, gap=2.0),
        "ORB| Summer Internship | June - August 2019",
        line("Built a shop.", bullet="•"),
    ]
    assert [(w.name, w.position) for w in _work(*rows)] == [
        ("KVX", "Software Developer"),
        ("ORB", "Software Developer"),
    ]


def test_a_label_of_two_words_above_the_items_of_each_entry() -> None:
    rows: list[Line | str] = []
    for title, employer, when in (
        ("Graduate Research Assistant", "Ovenbird University with Dr. Vera Holm", "2018 - Present,"),
        ("Summer Intern", "Hexmill Headquarters", "2017,"),
        ("Undergraduate Researcher", "University of Norrsken", "2014 - 2016,"),
    ):
        rows += [line(title, bold=True, size=12, gap=2.0), line(employer, size=12, gap=1.1)]
        rows += [line(when, italic=True, size=8, gap=1.6), line("Achievements/Tasks", italic=True, size=8, gap=1.6)]
        rows += [line("Counted rugs", bullet="•", x0=60), line("Wove two of them", bullet="•", x0=60)]
    assert [(w.name, w.position, w.dates) for w in _work(*rows)] == [
        ("Ovenbird University", "Graduate Research Assistant", "2018 - Present"),
        ("Hexmill Headquarters", "Summer Intern", "2017"),
        ("University of Norrsken", "Undergraduate Researcher", "2014 - 2016"),
    ]


def test_with_whom_somebody_did_research() -> None:
    assert supervisors.apart("Hexmill Lab with Prof. Vera Holm") == ("Hexmill Lab", "with Prof. Vera Holm")
    assert supervisors.apart("Sales with Care") == ("Sales with Care", "")


def test_a_squares_and_the_words_of_the_french_part_title_and_employer() -> None:
    assert _told(
        line("Weaver ▪ Hexmill Textiles ▪ 2019 - 2021", gap=2.0),
        line("Wove rugs.", bullet="•"),
        line("Stage de master au sein de l’équipe Norrsken", "2018", gap=2.0),
        line("Dyed wool.", bullet="•"),
    ) == [("Hexmill Textiles", "Weaver", ""), ("Norrsken", "Stage de master", "")]


def test_a_town_that_is_called_as_an_organisation_is() -> None:
    assert regions.split_place("Loom Department, State College, PA") == ("Loom Department", "State College, PA")


@pytest.mark.parametrize("text", ["Work References", "Personal references"])
def test_headings_of_references(text: str) -> None:
    assert headings.section_of(text) == "references"
    assert headings.section_of("Praktische Erfahrungen") == "work"


def test_a_column_of_a_later_page_goes_on_with_the_column_that_is_set_as_it_is() -> None:
    def jobs(page: int, column: str, *titles: str) -> list[Line]:
        rows = []
        for title in titles:
            rows += [line(title, x0=260, size=12, gap=2.3), line("2014 – 2022", x0=470, size=9)]
            rows += [line("Hexmill", x0=260, size=8), line("Wove rugs", bullet="•", x0=280, size=12)]
        return [replace(row, page=page, column=column) for row in rows]

    left = [line("Skills", size=14, gap=0.0), line("Weaving", size=12), line("Dyeing", size=12)]
    school = [line("Education", size=14, gap=0.0), line("Mill School", size=12), line("2010 – 2013", size=9)]
    lines = [
        line("Jane Doe", bold=True, size=20),
        line("jane@example.com"),
        *(replace(row, column="l21") for row in left),
        replace(line("Experience", size=14, x0=260, gap=0.0), column="r21"),
        *jobs(1, "r21", "Weaver", "Dyer"),
        *(replace(row, page=2, column="l22") for row in school),
        *jobs(2, "r22", "Spinner"),
    ]
    told = {bucket.kind: [row.text for row in bucket.lines] for bucket in sections.split(lines)}
    assert told["work"][-4:] == ["Spinner", "2014 – 2022", "Hexmill", "Wove rugs"]
    assert told["education"] == ["Mill School", "2010 – 2013"]
