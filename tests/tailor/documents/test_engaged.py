"""Titles with for whom, with whom or where somebody worked behind them, and what stands below dates of their own."""

import pytest

from tailor.documents.parsing import engaged
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_titles_in_a_sentence_with_the_place_in_brackets() -> None:
    rows = [
        line("Since 2019", "Pricing Analyst for Norrsken (Uppsala, Sweden).", apart=(50, 130), gap=1.8),
        line("Sets the prices of forty thousand rugs every week.", x0=130),
        line("2014-2016", "Apprentice at Holm Verktyg (Clermont Ferrand, France).", apart=(50, 130), gap=1.8),
        line("Counted the stock of two stores and wrote a tool for it.", x0=130),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Norrsken", "Pricing Analyst", "Uppsala, Sweden"),
        ("Holm Verktyg", "Apprentice", "Clermont Ferrand, France"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hexmill Stores as Stock Clerk", ("Stock Clerk", "Hexmill Stores")),
        ("Norrsken Associates Ltd as Trainee", ("Trainee", "Norrsken Associates Ltd")),
        ("Brightwater GmbH als Werkstudent", ("Werkstudent", "Brightwater GmbH")),
        ("Work as Art", None),
        ("Staatliche Anerkennung als Erzieherin", None),
        ("Analyst as Needed", None),
        ("was known as Stock Clerk", None),
    ],
)
def test_a_title_behind_its_employer(text: str, told: tuple[str, str] | None) -> None:
    assert engaged.as_what(text) == told


def test_positions_headed_by_employers_as_what() -> None:
    rows = [
        "Hexmill Stores as Stock Clerk",
        "Aug 2017 to Till Date",
        "- Counted forty thousand rugs",
        "Norrsken as Trainee",
        "Jun 2016 to Jul 2017",
        "- Sorted wool by hand",
    ]
    work = read(NAME, MAIL, heading("Work Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position) for w in work] == [("Hexmill Stores", "Stock Clerk"), ("Norrsken", "Trainee")]


@pytest.mark.parametrize(
    ("text", "placed", "told"),
    [
        ("Analyst for Norrsken", True, ("Analyst", "Norrsken")),
        ("Analyst for Brightwater Ltd", False, ("Analyst", "Brightwater Ltd")),
        ("PhD in Textile Chemistry with Hexmill", True, ("PhD in Textile Chemistry", "Hexmill")),
        ("Analyst for Norrsken", False, None),
        ("Sales Manager for Germany", True, None),
        ("Sales Manager for Rugs, Carpets", True, None),
        ("Care for Brightwater", True, None),
    ],
)
def test_for_whom_a_title_is(text: str, placed: bool, told: tuple[str, str] | None) -> None:
    assert engaged.parted(text, placed) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Head Gardener at Marlow Castle Gardens.", True),
        ("Teamleiterin bei Nordholz GmbH (Kiel, Deutschland).", True),
        ("BSc in Statistics at Uppsala University (Uppsala, Sweden).", True),
        ("Worked with two others as a gardener at Marlow Castle.", False),
        ("Head Gardener. Kept eleven acres at Marlow.", False),
        ("Head Gardener at Marlow Castle Gardens", False),
    ],
)
def test_what_is_a_title_though_it_ends_as_a_sentence(text: str, told: bool) -> None:
    assert engaged.is_told(text) is told


def test_titles_that_end_with_a_stop_below_dates_of_their_own() -> None:
    rows = []
    for when, title, told in (
        (
            "2018 – today",
            "Head Gardener at Marlow Castle Gardens.",
            "Keeps eleven acres of borders with a crew of three.",
        ),
        ("2012 – 2018", "Apprentice Gardener at Bexley Park (Leeds, UK).", "Planted trees along six miles of road."),
    ):
        rows += [line(when, bold=True, gap=1.9), line(title, gap=1.9), line(told, gap=1.9)]
    for row in rows:
        row.flat = True
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position, w.location, w.summary[:5]) for w in work] == [
        ("Marlow Castle Gardens", "Head Gardener", "", "Keeps"),
        ("Bexley Park", "Apprentice Gardener", "Leeds, UK", "Plant"),
    ]


def test_an_address_behind_at_is_an_employer() -> None:
    rows = [
        line("2019 – 2021", "Founder at Loomhub.io", apart=(50, 130), gap=1.8),
        line("Built the site", bullet="•", x0=65),
        line("2015 – 2019", "Developer at Hexmill", apart=(50, 130), gap=1.8),
        line("Wrote the code", bullet="•", x0=65),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.name, w.position) for w in work] == [("Loomhub.io", "Founder"), ("Hexmill", "Developer")]


def test_a_town_behind_the_title_is_where_the_employer_is() -> None:
    rows = [
        line("2019 – 2021", "Bay Rivers Trust", apart=(50, 130), gap=1.8),
        line("Gift Officer, San Francisco", x0=130),
        line("Wrote to forty donors", bullet="•", x0=145),
        line("2015 – 2019", "Harbor Youth Choir", apart=(50, 130), gap=1.8),
        line("Development Manager, Oakland", x0=130),
        line("Ran the fair", bullet="•", x0=145),
    ]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(w.position, w.location) for w in work] == [
        ("Gift Officer", "San Francisco"),
        ("Development Manager", "Oakland"),
    ]


def test_a_chinese_comma_may_be_a_latin_one_without_a_space() -> None:
    rows = [
        line("2019.03-至今", "青岛海运有限公司,船务主管", apart=(50, 130), gap=1.8),
        line("管理航线", bullet="•", x0=145),
        line("2016.07-2019.02", "上海航达物流有限公司,操作员", apart=(50, 130), gap=1.8),
        line("处理单证", bullet="•", x0=145),
    ]
    work = read("李晓", MAIL, heading("工作经历"), *rows, heading("技能"), "报关").work
    assert [w.name for w in work] == ["青岛海运有限公司", "上海航达物流有限公司"]
