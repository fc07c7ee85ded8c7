"""Dates in a column too narrow for them, and what else parts the facts of a header."""

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import strip_mark
from tailor.documents.parsing import cutting, joints, narrow, pieces, sentences
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.parse import parse
from tests.tailor.documents.lines import line


def test_a_range_broken_over_two_lines_is_whole() -> None:
    lines = [line("Developer", "Mar 2018 -"), line("Acme, Remote", "Present"), line("Built things.")]
    assert [[cell.text for cell in each.cells] for each in narrow.whole_dates(lines)] == [
        ["Developer", "Mar 2018 - Present"],
        ["Acme, Remote"],
        ["Built things."],
    ]


def test_a_month_far_before_its_year_is_of_its_date() -> None:
    lines = [line("Févr.", "2020 - Aujourd'hui", "Développeur"), line("Sept.", "Hexmill", "2019")]
    assert [[cell.text for cell in each.cells] for each in narrow.whole_dates(lines)] == [
        ["Févr. 2020 - Aujourd'hui", "Développeur"],
        ["Sept.", "Hexmill", "2019"],
    ]


def test_a_range_in_the_first_cell_may_end_below_it() -> None:
    lines = [line("2022-07 -", "Developer"), line("obecnie", x0=60.0), line("Acme", x0=230.0)]
    assert [[cell.text for cell in each.cells] for each in narrow.whole_dates(lines)] == [
        ["2022-07 - obecnie", "Developer"],
        ["Acme"],
    ]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        (("Ostby, Vale. August 2019 - April",), ("2020.",), ("Ostby, Vale. August 2019 - April 2020.",)),
        (
            ("Технолог", "Киров, Март 2019 – по"),
            ("настоящее время",),
            ("Технолог", "Киров, Март 2019 – по настоящее время"),
        ),
        (("2014年4月 – 2018", "職人"), ("年3月", "藍建てと染色"), ("2014年4月 – 2018年3月", "職人")),
    ],
)
def test_a_range_may_break_at_any_of_its_words(
    above: tuple[str, ...], below: tuple[str, ...], whole: tuple[str, ...]
) -> None:
    first, *rest = narrow.whole_dates([line(*above), line(*below)])
    assert tuple(cell.text for cell in first.cells) == whole
    assert [cell.text for each in rest for cell in each.cells] == list(below[1:])


def test_a_range_may_break_close_before_the_words_beside_it() -> None:
    lines = [
        line("Mar. 2015 – Weaver", "at Northern Mills", apart=(50, 300)),
        line("Today", "Wove cloth of linen and wool", apart=(50, 110)),
    ]
    assert [[cell.text for cell in each.cells] for each in narrow.whole_dates(lines)] == [
        ["Mar. 2015 – Today", "Weaver", "at Northern Mills"],
        ["Wove cloth of linen and wool"],
    ]


def test_a_date_below_a_date_is_another_one() -> None:
    lines = [line("2010", "Keeper of oysters"), line("2015", "Polar light expert")]
    assert narrow.whole_dates(lines) == lines


def test_what_ends_no_range_stays() -> None:
    lines = [line("Developer", "Mar 2018 -"), line("Acme", "Remote")]
    assert narrow.whole_dates(lines) == lines


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Apple, Inc. Design Engineer", ["Apple, Inc.", "Design Engineer"]),
        ("Acme, Berlin", ["Acme", "Berlin"]),
    ],
)
def test_the_form_of_a_firm_is_part_of_its_name(text: str, parts: list[str]) -> None:
    assert joints._comma_parts(text) == parts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Production Supervisor- Faulu Flour Mills", ["Production Supervisor", "Faulu Flour Mills"]),
        ("Stephen Motors —Sales Representative", ["Stephen Motors", "Sales Representative"]),
        ("Co- Owner", ["Co- Owner"]),
    ],
)
def test_a_dash_that_touches_one_side_parts(text: str, wanted: list[str]) -> None:
    assert [piece.text for piece in cutting.cut(Entry([line(text)], [])).pieces] == wanted


def test_numbers_of_counted_entries_are_no_words_of_them() -> None:
    found = [cutting.cut(Entry([line(text)], [])) for text in ("1. Cook", "2. Baker")]
    pieces.unnumbered(found)
    assert [facts.pieces[0].text for facts in found] == ["Cook", "Baker"]
    club = [cutting.cut(Entry([line(text)], [])) for text in ("1. FC Neustadt", "Bäckerei Huber")]
    pieces.unnumbered(club)
    assert club[0].pieces[0].text == "1. FC Neustadt"


def test_an_open_brace_is_a_list_mark() -> None:
    runs = [Run("{ Built things")]
    assert strip_mark(runs) == "{"
    assert strip_mark([Run("{ a: 1 } is a set")]) == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Worked with SAYA MOTORS as a MECHANIC from 2004 to 2007",
            {"title": "MECHANIC", "organisation": "SAYA MOTORS", "place": "", "dates": "2004 to 2007"},
        ),
        (
            "I have worked as a FITTER at LARSEN LTD. in KENYA for the period of 07/03/2006 to 03/10/2006",
            {"title": "FITTER", "organisation": "LARSEN LTD.", "place": "KENYA", "dates": "07/03/2006 to 03/10/2006"},
        ),
    ],
)
def test_headers_that_are_sentences(text: str, says: dict[str, str]) -> None:
    assert sentences._facts(text) == says


@pytest.mark.parametrize(
    ("below", "named"),
    [("Moravské strojírny a.s.", "Moravské strojírny a.s."), ("Hallberg GmbH", "Hallberg GmbH"), ("Wove rugs", "")],
)
def test_a_firm_between_a_title_and_its_items_is_the_employer(below: str, named: str) -> None:
    entry = Entry([line("Seřizovač CNC", "2016 - dosud")], [line(below), line("Wove rugs", bullet="•")])
    facts = cutting.cut(entry)
    assert [piece.text for piece in facts.pieces if piece.says == "organisation"] == ([named] if named else [])
    assert len(facts.entry.body) == (1 if named else 2)


def test_a_date_behind_a_dash_below_another_ends_its_range() -> None:
    rows = []
    jobs = ("Heron Mills", "Carder", "09/2019", "12/2021"), ("Otter Yarns", "Spinner", "05/2017", "06/2019")
    for firm, title, begun, ended in jobs:
        rows += [
            line(begun, firm, apart=[62.0, 110.0], gap=2.0),
            line(ended, title, apart=[62.0, 120.0], bullet="–", gap=1.0),
            line("Minded four frames a shift.", bullet="•", x0=124),
        ]
    head = line("Nora Quill", size=24), line("nora@quill.example"), line("Experience", size=14, bold=True, gap=2.4)
    found = parse([*head, *rows])[0].work
    assert [(job.name, job.position, job.start_date, job.end_date) for job in found] == [
        ("Heron Mills", "Carder", "2019-09", "2021-12"),
        ("Otter Yarns", "Spinner", "2017-05", "2019-06"),
    ]
