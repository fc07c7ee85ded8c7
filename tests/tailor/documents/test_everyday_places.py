"""Addresses, towns and what else stands beside the names of employers, and what looks as headings do and is none."""

from dataclasses import replace

import pytest

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import streets
from tailor.documents.parsing.sections import split
from tailor.documents.words import dates, headings
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, item, jobs, read


def _bold(*texts: str, gap: float = 1.3) -> Line:
    return line(*texts, bold=True, gap=gap)


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(work.name, work.position, work.location) for work in jobs(*rows)]


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (
            "Hexmill A.G., Lindenallee 215, 4058 Basel, Switzerland",
            "Hexmill A.G.",
            "Lindenallee 215, 4058 Basel, Switzerland",
        ),
        (
            "Hexmill Ltd, Mill Road, Knutsford, Cheshire, WA16 0SX",
            "Hexmill Ltd",
            "Mill Road, Knutsford, Cheshire, WA16 0SX",
        ),
        ("Hexmill Looms : 10 Country Club Drive, York", "Hexmill Looms", "10 Country Club Drive, York"),
        ("Trattoria Bianca, Via Roma 42, Firenze", "Trattoria Bianca", "Via Roma 42, Firenze"),
        ("Hexmill, Commis, Via Larkrise", "Hexmill, Commis, Via Larkrise", ""),
        ("Hexmill, Level 3 Food Safety", "Hexmill, Level 3 Food Safety", ""),
    ],
)
def test_a_street_and_what_follows_it_are_no_part_of_a_name(text: str, name: str, place: str) -> None:
    assert streets.split(text) == (name, place)


def test_no_part_of_an_address_is_the_employer_or_the_title() -> None:
    rows: list[Line | str] = [
        line("2011 – 2012", "Hexmill Dyes A.G., Lindenallee 215, 4058 Basel, Switzerland", bold=True)
    ]
    rows += [line("Worked on a tool for dyers in a team of nine people from four countries.")]
    rows += [line("2009 – 2011", "Larkrise Roses Ltd, Mill Road, Knutsford, WA16 0SX", bold=True, gap=2.2)]
    rows += [line("Worked on the tills over the summer, at Christmas and at Easter each year.")]
    assert [(work.name, work.position) for work in jobs(*rows)] == [
        ("Hexmill Dyes A.G.", ""),
        ("Larkrise Roses Ltd", ""),
    ]


def test_an_address_that_a_firm_is_called_by_stays_in_its_team() -> None:
    rows: list[Line | str] = ["Senior Weaver, hexmill.com Motor Team", "since November 2014", item("Wove.")]
    rows += [line("Weaver, hexmill.com Home Team", gap=2.2), "2012 – 2014", item("Dyed.")]
    assert [name for name, *_ in _told(*rows)] == ["hexmill.com Motor Team", "hexmill.com Home Team"]


def test_a_title_in_square_brackets_behind_its_employer() -> None:
    rows: list[Line | str] = [_bold("ООО «Вереск» [ Директор ]"), "(2006 – текущее время)", item("Печать книг.")]
    rows += [_bold("ООО «Факт»[ Препресс инженер ]", gap=2.2), "(2002–2005)", item("Верстка.")]
    assert [(work.name, work.position) for work in jobs(*rows)] == [
        ("ООО «Вереск»", "Директор"),
        ("ООО «Факт»", "Препресс инженер"),
    ]


def test_an_employer_whose_own_words_begin_behind_a_title() -> None:
    rows: list[Line | str] = ["Web Developer Universitas Hexmill", "Maret 2015 – Agustus 2015", item("Membuat situs.")]
    rows += [line("Web Developer PT. Larkrise Persada", gap=2.2), "September 2015 – Juli 2016", item("Membuat toko.")]
    assert [(work.name, work.position) for work in jobs(*rows)] == [
        ("Universitas Hexmill", "Web Developer"),
        ("PT. Larkrise Persada", "Web Developer"),
    ]


def test_a_position_elsewhere_is_not_at_the_employer_above() -> None:
    rows: list[Line | str] = [_bold("Sales Intern, Hexmill Company, Chicago, IL", "2014 - 2015"), item("Sold looms.")]
    rows += [_bold("High School Chemistry Tutor, West Lafayette, IN", "2012 - 2013", gap=2.2), item("Taught.")]
    assert "Hexmill" not in jobs(*rows)[1].name


def test_what_an_employer_is_in_words_with_small_letters_is_none() -> None:
    rows: list[Line | str] = []
    for firm, title, when in (
        ("HEXMILL LETTINGS", "Senior Manager", "2019 – present"),
        ("LARKRISE", "Adviser", "2014 – 2019"),
    ):
        rows += [_bold(f"{firm} | {title}", gap=2.2), _bold(f"{when} | Bristol, UK")]
        rows += [line("Letting agency with three branches", italic=True), item("Let flats."), item("Took photographs.")]
    assert _told(*rows) == [
        ("HEXMILL LETTINGS", "Senior Manager", "Bristol, UK"),
        ("LARKRISE", "Adviser", "Bristol, UK"),
    ]


def test_titles_in_the_look_of_headings_right_below_these_head_positions() -> None:
    def flat(text: str, bold: bool = False, bullet: str = "") -> Line:
        return replace(line(text, bold=bold, bullet=bullet, gap=1.2), flat=True)

    rows = [flat("Experience", True)]
    for title, firm, when in (
        ("Machine Learning Engineer", "Hexmill Inc., Phoenix, AZ", "June 2021 — Present"),
        ("Data Scientist Intern", "Larkrise, Phoenix, AZ", "January 2020 — May 2021"),
    ):
        rows += [flat(title, True), flat(firm), flat(when), flat("Wove models of looms.", bullet="•")]
    rows += [flat("Education", True), flat("Bachelor of Science in Weaving", True), flat("Hexmill University, York")]
    resume = read(NAME, MAIL, flat("Summary", True), flat("A weaver of models."), *rows)
    assert [(work.name, work.position) for work in resume.work] == [
        ("Hexmill Inc.", "Machine Learning Engineer"),
        ("Larkrise", "Data Scientist Intern"),
    ]
    assert [school.institution for school in resume.education] == ["Hexmill University"]


def test_labels_that_several_positions_have_are_no_headings() -> None:
    rows: list[Line | str] = [heading("Work Experience")]
    for firm, when in (("Hexmill | Sales Manager", "2020 – Present"), ("Larkrise | Sales Clerk", "2016 – 2020")):
        rows += [_bold(firm, when, gap=1.9), line("In charge of sales to dealers and makers of blocks.", gap=1.9)]
        rows += [replace(heading("Key Achievements:"), gap=1.9), item("Won the prize."), item("Opened shops.")]
    rows += [heading("Education"), line("Hexmill University", "2013"), heading("Skills"), line("Looms, Dyes")]
    works = read(NAME, MAIL, *rows).work
    assert [(work.name, work.position, len(work.highlights)) for work in works] == [
        ("Hexmill", "Sales Manager", 2),
        ("Larkrise", "Sales Clerk", 2),
    ]


def test_a_cell_beside_that_of_a_heading_is_its_text_whatever_stood_above_it() -> None:
    def cell(text: str, column: str, bold: bool = False) -> Line:
        return replace(line(text, bold=bold, size=14 if bold else 10), flat=True, column=column)

    lines = [cell("pat@mail.example", "c1"), cell("Pat Lowry", "c0"), cell("Work history", "c0", True)]
    lines += [cell("Weaver", "c1"), cell("Hexmill Ltd - Ulm", "c1"), cell("Education", "c0", True), cell("BA", "c1")]
    assert [(bucket.kind, len(bucket.lines)) for bucket in split(lines)] == [(None, 2), ("work", 2), ("education", 1)]


def test_list_marks_without_a_space_behind_them() -> None:
    rows: list[Line | str] = [
        _bold("Weaver, Hexmill, Leeds", "2016-2017"),
        "-Led five weavers in two mills",
        "-Built looms from oak",
    ]
    rows += ["-Wrote the book of patterns", _bold("Dyer, Larkrise, Leeds", "2014-2015", gap=2.2), "-Dyed wool"]
    assert [[own.text for own in work.highlights] for work in jobs(*rows)] == [
        ["Led five weavers in two mills", "Built looms from oak", "Wrote the book of patterns"],
        ["Dyed wool"],
    ]
    (work,) = jobs(_bold("Weaver, Hexmill, Leeds", "2016-2017"), "-Led", "- and other words of one sentence")
    assert not any(own.text == "Led" for own in work.highlights)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("June 1 - June 30 2026", "2026-06-01", "2026-06-30"),
        ("18 May - 18 June 2026", "2026-05-18", "2026-06-18"),
        ("Август 24 - Январь 2025", "2024-08", "2025-01"),
        ("2006 – текущее время", "2006", ""),
    ],
)
def test_ranges_that_say_only_once_what_both_ends_share(text: str, start: str, end: str) -> None:
    (found,) = dates.find(text)
    assert (found.start, found.end, dates.is_date_text(text)) == (start, end, True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Voluntary Work", "volunteer"),
        ("Class Project Experience", "projects"),
        ("Educational experience", "education"),
    ],
)
def test_headings_that_say_otherwise_than_their_last_word(text: str, kind: str) -> None:
    assert headings.guess(text) == kind
