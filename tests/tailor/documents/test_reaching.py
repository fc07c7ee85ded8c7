"""Headers that take several lines, labels beside them, and what runs along the edges of pages."""

from dataclasses import replace

import pytest

from tailor.documents.pages import columns
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Cell, Line, is_mark
from tailor.documents.parsing import page_marks
from tailor.documents.parsing.parse import parse
from tailor.documents.words import regions
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _work(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(w.name, w.position, w.location) for w in _work(*rows)]


def _segment(text: str, x0: float, base: float, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, 10.0)


def test_a_gutter_does_not_part_list_items_from_their_marks() -> None:
    found = [_segment("Anna Example", 70, 40, bold=True), _segment("Work experience", 70, 70, bold=True)]
    jobs = (
        ("2021-05", "Baker, Hexmill AG"),
        ("2019-01 - 2021-04", "Miller, Korn GmbH"),
        ("2015-02 - 2018-12", "Cook, Redding Inn"),
    )
    for at, (when, who) in enumerate(jobs):
        top = 100.0 + 60 * at
        found += [_segment(when, 70, top), _segment(who, 171, top, bold=True)]
        for row, text in enumerate(
            ("Kept the ovens of two shops and of a café of the town", "Trained four apprentices", "Wrote lists"), 1
        ):
            found += [_segment("•", 160, top + 14 * row), _segment(text, 171, top + 14 * row)]
    lines = columns.lines(found, (), 1, 595, 842)
    assert not any(is_mark(each.text) for each in lines)
    work = parse(lines)[0].work
    assert [(job.position, job.name, len(job.highlights)) for job in work] == [
        ("Baker", "Hexmill AG", 3),
        ("Miller", "Korn GmbH", 3),
        ("Cook", "Redding Inn", 3),
    ]


def test_a_header_that_begins_with_its_dates_may_take_three_lines() -> None:
    rows = []
    for when, what in (("April 2019 - May 2021", "Keeper"), ("June 2015 - March 2019", "Inspector")):
        rows += [
            line(f"{when} : {what} of the records of river boats, of their owners and crews and", bold=True, gap=2.0),
            line("of what they carry, Federal Office of Waterways, Locks and Harbours in the Northern", bold=True),
            line("Lowlands, Antwerp, Belgium", bold=True),
            line("Kept the lists of all boats.", bullet="-", x0=70),
        ]
    assert _told(*rows) == [
        (
            "Federal Office of Waterways, Locks and Harbours in the Northern Lowlands",
            f"{what} of the records of river boats, of their owners and crews and of what they carry",
            "Antwerp, Belgium",
        )
        for what in ("Keeper", "Inspector")
    ]


def test_an_employer_in_small_letters_is_no_rest_of_the_title_above_that_has_room() -> None:
    rows = []
    for when, firm in (("03/2017 – 07/2018", "ovenworks gmbh"), ("05/2016 – 02/2017", "millsoft gmbh")):
        rows += [
            line(when, "Process Engineer", gap=2.4),
            line(f"{firm}, Munich", x0=230),
            line("Industry: Bakery Machines", x0=230),
            line("Built ovens.", bullet="-", x0=250),
        ]
    assert _told(*rows) == [
        ("ovenworks gmbh", "Process Engineer", "Munich"),
        ("millsoft gmbh", "Process Engineer", "Munich"),
    ]


def test_a_long_title_in_large_letters_is_no_prose() -> None:
    rows = []
    for when, firm, what in (
        ("07/19", "Mairie de Hexmill", "Comptable"),
        (
            "01/18 – 06/18",
            "MKE-5",
            "Stage ingénieur pour le développement des outils de mesure de données d’essais moteurs",
        ),
        (
            "07/16 – 12/16",
            "Ovalo",
            "Stage ingénieur pour le développement des outils de mesure de données d’essais de freins",
        ),
    ):
        rows += [
            line(what, size=12.0, gap=1.9),
            line(firm, bold=True),
            line(when, "Lyon, Rhône"),
            line("Joined the team of four.", bullet="•", x0=60),
        ]
    assert [(w.name, w.position[:15], w.location) for w in _work(*rows)] == [
        ("Mairie de Hexmill", "Comptable", "Lyon, Rhône"),
        ("MKE-5", "Stage ingénieur", "Lyon, Rhône"),
        ("Ovalo", "Stage ingénieur", "Lyon, Rhône"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Remote / Leeds, United Kingdom", "", "Remote / Leeds, United Kingdom"),
        ("Remote (firm in Leeds)", "", "Remote (firm in Leeds)"),
        ("Hexmill, Meyzieu, Rhône", "Hexmill", "Meyzieu, Rhône"),
        ("Hexmill, Surat, Gujarat, India", "Hexmill", "Surat, Gujarat, India"),
        ("Hexmill Foods, Var", "Hexmill Foods, Var", ""),
        ("Remote Sensing Lab", "Remote Sensing Lab", ""),
    ],
)
def test_places_with_what_is_said_of_them(text: str, name: str, place: str) -> None:
    assert regions.split_place(text) == (name, place)


def test_the_department_is_of_no_title() -> None:
    assert [w.position for w in _work(
        line("Research Fellow, Dep. of Weaving, Hexmill University, Norway", "2008–2011", gap=2.0),
        line("Part-time Lecturer, Dep. of Dyes and Looms, Redding University College, Norway", "2012", gap=2.0),
    )] == ["Research Fellow", "Part-time Lecturer"]  # fmt: skip


def test_feet_of_pages_at_any_height_and_heads_with_what_the_paper_is() -> None:
    rows = []
    for page, foot in ((1, 800.0), (2, 800.0), (3, 830.0)):
        head = [line("Curriculum Vitae", "Anna Example", base=26.0)] if page > 1 else []
        rows += [
            *(replace(each, page=page) for each in head),
            replace(line(f"What was done in year {'abc'[page - 1]}", base=300.0), page=page),
            replace(line("Form of a Union, 2002-2013", f"Seite {page} / 3", base=foot), page=page),
        ]
    kept = [each.text for each in page_marks.without_page_marks(rows)]
    assert kept == [f"What was done in year {letter}" for letter in "abc"]


def test_pieces_stand_in_the_rows_of_headers_whose_lines_were_joined() -> None:
    long = "Institute of Weaving, Dyeing and Finishing, Department of Looms and of their Shuttles in the North"
    rows = []
    for title, when in (("Textile Designer", "2012-2014"), ("Pattern Maker", "2010-2011"), ("Dyer", "2008-2009")):
        rows += [
            line(long, gap=2.0),
            line("and South of the Lowlands"),
            line("Redding Yarns"),
            line(when, title, bold=True),
            line("Dyed wool by hand.", bullet="•"),
        ]
    assert [w.position for w in _work(*rows)] == ["Textile Designer", "Pattern Maker", "Dyer"]


def test_a_heading_in_the_row_of_the_dates_in_the_margin_heads_what_stands_below() -> None:
    small, large = (
        Cell([Run(text)], x0, x0 + 100, size)
        for text, x0, size in (("August 2019 - May 2024", 58, 11.0), ("Experience", 150, 18.0))
    )
    head = replace(line(""), cells=[small, large], size=18.0, gap=2.0)
    below = line("Loom Mechanic", bold=True, x0=150), line("Redding Yarns", x0=150)
    resume = read(NAME, MAIL, head, *below, heading("Skills"), "Weaving")
    assert [(w.name, w.position, w.dates) for w in resume.work] == [
        ("Redding Yarns", "Loom Mechanic", "August 2019 - May 2024")
    ]


def test_the_town_below_the_dates_in_the_margin_is_no_part_of_what_was_done() -> None:
    rows = []
    for firm, title, town in (("Redding Yarns", "Weaver", "Leeds, UK"), ("Hexmill", "Dyer", "Lyon, France")):
        rows += [
            line(firm, gap=2.1),
            line("2016", title, bold=True, apart=(50, 170)),
            line(town, "Developed a way to weave wool and linen with one and", apart=(50, 170)),
            line("the same shuttle, and taught it to four apprentices.", x0=170),
        ]
    assert [(w.name, w.position, w.location, w.summary[:16]) for w in _work(*rows)] == [
        ("Redding Yarns", "Weaver", "Leeds, UK", "Developed a way "),
        ("Hexmill", "Dyer", "Lyon, France", "Developed a way "),
    ]


def test_what_stands_behind_the_dates_below_a_title_and_its_employer_is_the_town() -> None:
    rows = []
    for told, when in (
        ("Tecelã responsável — Herdade do Fio", "setembro de 2019 – presente | Vila Nova de Foz Seca"),
        ("Tecelã assistente — Quinta da Lã", "2013 – 2019 | Orelhudo"),
    ):
        rows += [line(told, bold=True, gap=2.0), line(when), line("Teceu doze mantas.", bullet="•", x0=60)]
    assert _told(*rows) == [
        ("Herdade do Fio", "Tecelã responsável", "Vila Nova de Foz Seca"),
        ("Quinta da Lã", "Tecelã assistente", "Orelhudo"),
    ]


def test_a_wave_parts_a_name_from_a_title() -> None:
    resume = read(line("Ann Bee Lee ~ Loom Mechanic", bold=True, size=20.0), MAIL, heading("Skills"), "Weaving")
    assert resume.basics.name == "Ann Bee Lee"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("ann.bee[at]mill.example", "ann.bee@mill.example"),
        ("ann (at) mill (dot) co.example | Leeds", "ann@mill.co.example"),
        ("Email: ann at mill dot example", "ann@mill.example"),
        ("She wove at mill dot example for years", ""),
    ],
)
def test_an_address_whose_signs_are_spelled_out(written: str, address: str) -> None:
    resume = read(line("Ann Bee Lee", bold=True, size=20.0), written, heading("Skills"), "Weaving")
    assert (resume.basics.name, resume.basics.email) == ("Ann Bee Lee", address)


def test_dates_in_the_margin_above_its_other_headings_are_no_column() -> None:
    found = [
        _segment("Anna Example", 70, 40, bold=True),
        _segment("WORK EXPERIENCE AND INTERNSHIPS", 70, 70, bold=True),
    ]
    for at, (firm, year) in enumerate((("Hexmill", 2021), ("Redding", 2018), ("Korn", 2015))):
        top = 100.0 + 60 * at
        found += [
            _segment("Today" if year == 2021 else f"March {year + 3}", 60, top),
            _segment(f"May {year}", 60, top + 12),
        ]
        found += [_segment(f"Weaver, {firm} Ltd, Leeds", 140, top, bold=True)]
        found += [
            _segment(text, 150, top + 12 * row) for row, text in ((1, "Wove wool and linen"), (2, "Taught apprentices"))
        ]
    for name, top in (("LANGUAGES", 300.0), ("EDUCATION", 360.0)):
        found += [_segment(name, 60, top, bold=True)]
        found += [_segment(text, 55, top + 15 + 12 * row) for row, text in enumerate(("Spoken well", "Written well"))]
        found += [_segment("as those of the country speak", 140, top + 9 + 12 * row) for row in range(3)]
    found += [_segment("INTERESTS", 140, 360, bold=True)]
    work = parse(columns.lines(found, (), 1, 595, 842))[0].work
    assert [(job.name, job.position) for job in work] == [
        (f"{name} Ltd", "Weaver") for name in ("Hexmill", "Redding", "Korn")
    ]
