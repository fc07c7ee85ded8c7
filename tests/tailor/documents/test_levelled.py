"""Headers whose titles hold a comma or a dash, run over, or stand far apart: the others of the section tell."""

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Work
from tests.tailor.documents.lines import line

_DID = ("Wove nine rugs for the summer fair", "Kept the dye books of two looms")


def _work(*lines: Line) -> list[tuple[str, str]]:
    head = [line("Anna Example", size=20, bold=True), line("anna@example.org")]
    first = line("Experience", size=14, bold=True, gap=2.4)
    foot = [line("Skills", size=14, bold=True, gap=2.4), line("Weaving, Excel")]
    work: tuple[Work, ...] = parse([*head, first, *lines, *foot])[0].work
    return [(each.name, each.position) for each in work]


def _items(gap: float = 1.3) -> list[Line]:
    return [line(text, bullet="•", x0=70.0, gap=gap) for text in _DID]


def test_a_title_with_a_dash_leaves_the_employer_in_the_header_as_the_other_entries_do() -> None:
    lines = []
    for title, when in (
        ("Welding Supervisor – Night Shift", "2021 – 2024"),
        ("Weaver", "2016 – 2021"),
        ("Spinner", "2012 – 2016"),
    ):
        lines += [
            line(title, when, size=11, gap=1.6),
            line("Tarrow & Sons Fabrication Ltd", "Little Island, Cork", size=9),
            *_items(),
        ]
    assert _work(*lines) == [
        ("Tarrow & Sons Fabrication Ltd", "Welding Supervisor – Night Shift"),
        ("Tarrow & Sons Fabrication Ltd", "Weaver"),
        ("Tarrow & Sons Fabrication Ltd", "Spinner"),
    ]


def test_the_lines_of_a_header_stand_as_far_apart_as_those_of_a_loosely_set_page() -> None:
    lines = []
    for title, employer, when in (
        ("Ward Sister, Acute Medicine", "Tarrow Hospitals NHS Trust", "2016 – 2021"),
        ("Staff Nurse, Band 5", "Tarrow Hospitals NHS Trust", "2014 – 2016"),
        ("Healthcare Assistant", "St Anne's Hospice", "2012 – 2014"),
    ):
        lines += [line(title, when, bold=True, size=16, gap=5.4), line(employer, bold=True, size=13, gap=2.8)]
        lines += [line("Leeds", bold=True, gap=2.5), line("In charge of a ward of thirty beds.", gap=2.9), *_items(2.6)]
    assert _work(*lines) == [
        ("Tarrow Hospitals NHS Trust", "Ward Sister, Acute Medicine"),
        ("Tarrow Hospitals NHS Trust", "Staff Nurse, Band 5"),
        ("St Anne's Hospice", "Healthcare Assistant"),
    ]


def test_a_title_whose_bracket_is_open_or_that_goes_on_with_a_sign_ends_in_the_next_line() -> None:
    lines = []
    for title, rest, employer, when in (
        ("Weaver II (Carpets and", "Rugs)", "Tarrow Mill", "2021 – 2024"),
        ("Loom Mechanic, Belts", "& Pulleys", "Quell Mill", "2016 – 2021"),
        ("Spinner, Dawn Crew –", "Wool", "Harrow Mill", "2012 – 2016"),
    ):
        lines += [line(when, title, bold=True, gap=3.2), line(rest, bold=True, x0=230.0, gap=1.1)]
        lines += [line(employer, x0=230.0, gap=1.9), *_items()]
    assert _work(*lines) == [
        ("Tarrow Mill", "Weaver II (Carpets and Rugs)"),
        ("Quell Mill", "Loom Mechanic, Belts & Pulleys"),
        ("Harrow Mill", "Spinner, Dawn Crew – Wool"),
    ]


def test_a_title_goes_on_below_with_its_dates_at_the_right() -> None:
    lines = []
    for title, rest, when in (("Weaver of carpets and", "rugs", "2016 – 2021"), ("Spinner", "", "2012 – 2016")):
        lines += [line(title, when, bold=True, gap=3.2)]
        lines += [line(rest, bold=True, gap=1.1)] if rest else []
        lines += [line("Quell Mill", gap=1.6), *_items()]
    assert _work(*lines) == [("Quell Mill", "Weaver of carpets and rugs"), ("Quell Mill", "Spinner")]


def test_a_mark_before_the_large_name_of_an_entry_is_no_list_s() -> None:
    lines = []
    for employer, title, when in (
        (
            "Tarrow & Sons Fabrication Ltd",
            "Welding Supervisor – Night Shift",
            "March, 2016 - Present 5 years, 10 months",
        ),
        ("Port of Quell Company", "Maintenance Welder", "June, 2012 - March, 2016 4 years"),
        ("Murphy Steel", "Apprentice Metal Fabricator", "January, 2008 - January, 2012 4 years"),
    ):
        lines += [line(employer, bold=True, size=13.5, gap=3.2, bullet="•"), line(when, x0=58.0, gap=1.8)]
        lines += [line(title, bold=True, size=8.7, gap=1.2), *_items(1.1)]
    assert _work(*lines) == [
        ("Tarrow & Sons Fabrication Ltd", "Welding Supervisor – Night Shift"),
        ("Port of Quell Company", "Maintenance Welder"),
        ("Murphy Steel", "Apprentice Metal Fabricator"),
    ]


def test_a_title_with_a_comma_is_whole_where_others_have_their_employer_in_a_line_of_its_own() -> None:
    lines = []
    jobs = (
        ("Senior Accountant, Group Wages & Tax", "Tarrow, Lindstrom & Co.", "2018 – 2024"),
        ("Accountant II (Payroll)", "Bank of the Vale", "2014 – 2018"),
        ("Bookkeeper and Payroll Clerk", "Quell Cooperative", "2010 – 2014"),
    )
    for title, employer, when in jobs:
        lines += [line(title, size=12, bold=True, gap=2.4), line(employer), line(when), *_items()]
    assert _work(*lines) == [(employer, title) for title, employer, _ in jobs]


def test_a_title_without_room_for_its_next_word_goes_on_below_closer_than_the_employer() -> None:
    lines = []
    for title, rest, employer, when in (
        ("Stellvertretender", "Lagerleiter (m/w/d)", "Hafen Lager GmbH & Co. KG", "2019 – 2024"),
        ("Lagerist", "", "Hafen Lager GmbH & Co. KG", "2014 – 2019"),
        ("Staplerfahrer", "", "Quell Kontor", "2010 – 2014"),
    ):
        lines += [line(when, title, bold=True, size=11, gap=3.3)]
        lines += [line(rest, bold=True, size=11, x0=230.0, gap=1.1)] if rest else []
        lines += [line(employer, bold=True, size=8, x0=230.0, gap=1.9)]
        lines += [line(text[:24], bullet="•", x0=240.0) for text in _DID]
    assert _work(*lines) == [
        ("Hafen Lager GmbH & Co. KG", "Stellvertretender Lagerleiter (m/w/d)"),
        ("Hafen Lager GmbH & Co. KG", "Lagerist"),
        ("Quell Kontor", "Staplerfahrer"),
    ]


def test_commas_part_no_facts_of_a_firm_of_partners() -> None:
    lines = []
    jobs = (
        ("Senior Accountant", "Baker, Lindstrom & Co.", "2018 – 2024"),
        ("Payroll Clerk", "Bank of the Vale", "2014 – 2018"),
        ("Bookkeeper", "Quell Cooperative", "2010 – 2014"),
    )
    for title, employer, when in jobs:
        lines += [line(f"{title} at {employer}", when, apart=(50.0, 400.0), bold=True), *_items()]
    assert _work(*lines) == [(employer, title) for title, employer, _ in jobs]


def test_the_address_of_an_employer_on_the_web_is_not_its_name() -> None:
    lines = []
    jobs = (
        ("Ward Sister, Acute Medicine", "Tarrow Teaching Hospitals NHS Trust", "2019 – 2024"),
        ("Staff Nurse, Band 5", "Tarrow Teaching Hospitals NHS Trust", "2015 – 2019"),
    )
    for title, employer, when in jobs:
        lines += [line(employer, bold=True, size=13.7, gap=2.9), line("Leeds", bold=True, size=13.7, gap=1.2)]
        lines += [line("https://www.tarrow.example.org", gap=1.2), line(when, gap=1.1)]
        lines += [line(title, bold=True, size=13.7, gap=2.2), *_items()]
    assert _work(*lines) == [(employer, title) for title, employer, _ in jobs]


def test_an_employer_that_runs_over_before_the_dates_at_the_right() -> None:
    lines = []
    for title, employer, rest, when in (
        ("Veterinary Nurse and Receptionist", "Moorland", "Farm Practice,", "2015 – 2018"),
        ("Kennel Assistant", "Barking Lane Rescue", "", "2012 – 2015"),
    ):
        header = line(f"{title}, {employer}", when, gap=2.0, apart=(50, 300))
        header.cells[0].runs = [Run(f"{title}, ", bold=True), Run(employer, italic=True)]
        header.cells[0].x1 = 290 if rest else 200
        lines += [header, *([line(rest, italic=True, gap=1.2), line("Tavistock.", gap=1.2)] if rest else []), *_items()]
    assert _work(*lines)[0] == ("Moorland Farm Practice", "Veterinary Nurse and Receptionist")
