"""Ranges whose years have but two figures: read where one order of year and month alone makes them a range."""

import pytest

from tailor.documents.words import dates


@pytest.mark.parametrize(
    ("text", "start", "end", "present"),
    [
        ("17.01-18.12", "2017-01", "2018-12", False),
        ("98.09 ~ 02.06", "1998-09", "2002-06", False),
        ("19.03-至今", "2019-03", "", True),
        ("03.15 – 11.17", "2015-03", "2017-11", False),
        ("02.18 – heute", "2018-02", "", True),
        ("Lowry Stores 16.07-19.02", "2016-07", "2019-02", False),
    ],
)
def test_years_of_two_figures(text: str, start: str, end: str, present: bool) -> None:
    (found,) = dates.find(text)
    assert (found.start, found.end, found.present, found.ranged) == (start, end, present, True)


@pytest.mark.parametrize(
    "text",
    [
        "09.11-12.12",
        "$10.25-11.26",
        "10.25-11.26 €",
        "09.30-12.15",
        "18.12-17.01",
        "from 17.01-18.12 on",
        "7.17.01-18.12",
    ],
)
def test_what_is_no_range_of_years(text: str) -> None:
    assert dates.find(text) == []


@pytest.mark.parametrize(
    ("text", "start"), [("07/19", "2019-07"), ("(11/23)", "2023-11"), ("12/20", ""), ("07/08", "")]
)
def test_a_lone_month_of_a_year_of_two_figures(text: str, start: str) -> None:
    assert [(found.start, found.ranged) for found in dates.find(text)] == ([(start, False)] if start else [])


def test_how_long_something_took_goes_with_its_only_year() -> None:
    left, when = dates.without("2018 (3 months) Weaver")
    assert when is not None
    assert (left, when.text) == ("Weaver", "2018 (3 months)")


def test_how_long_something_took_is_told_by_its_range() -> None:
    left, when = dates.without("2018 – 2019 (2 years) Weaver")
    assert when is not None
    assert (left, when.text) == ("Weaver", "2018 – 2019")
