"""Numbers as they are read out of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.model.checking.figures import figures
from tailor.model.checking.normal import plain
from tailor.model.checking.reading import read
from tailor.model.checking.stems import stem


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3,000 messages", 3000, ""),
        ("2 million invoices", 2e6, ""),
        ("2m invoices", 2e6, ""),
        ("£4m facility", 4e6, "£"),
        ("€ 20k", 20_000, "€"),
        ("EUR 300", 300, "€"),
        ("64 %", 64, "%"),
        ("64 percent", 64, "%"),
        ("twenty-four beds", 24, ""),
        ("two hundred and forty-five items", 245, ""),
        ("two thirds of them", 200 / 3, "%"),
        ("a third of cases", 100 / 3, "%"),
        ("halved the time", 50, "%"),
        ("tripled sales", 3, "x"),
        ("900 ms", 0.9, "time"),
        ("1,400 x-rayed welds", 1400, ""),
        ("a change that took a day", 86_400, "time"),
        ("18th Edition", 18, ""),
        ("Level III", 3, ""),
        ("zwölf Filialen", 12, ""),
        ("2 TB", 2e12, "data"),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: float, unit: str) -> None:
    (figure,) = figures(plain(text).text)
    assert figure.value == pytest.approx(value)
    assert figure.unit == unit


@pytest.mark.parametrize("text", ["p95 latency", "GA4 reports", "EC2", "5S", "3D models", "k8s", "one of them"])
def test_a_name_is_no_number(text: str) -> None:
    assert figures(text) == ()


def test_the_ends_of_a_range_share_their_unit() -> None:
    assert [(f.value, f.unit) for f in figures("from 18 to 27%")] == [(18, "%"), (27, "%")]
    first, second = figures("from nine days to six")
    assert (first.unit, second.unit) == ("time", "time")
    assert first.value / second.value == pytest.approx(1.5)


def test_a_point_between_thousands_has_two_readings() -> None:
    (figure,) = figures("2.500 Kunden")
    assert set(figure.values) == {2.5, 2500.0}


@given(st.text(max_size=300))
def test_every_number_stands_where_it_says(text: str) -> None:
    reading = read(text)
    for figure in reading.figures:
        assert 0 <= figure.start < figure.end <= len(reading.text)
        assert reading.plain.words(figure.start, figure.end) in text


@pytest.mark.parametrize(
    "family",
    ["migrate migrated migrating migration migrations", "plan plans planned planning planner",
     "deploy deployed deployment",
     "optimise optimised optimizing optimization", "write wrote written writing", "query queries queried",
     "create created creating creation", "receive received receipt", "assess assessed assessment assessments"],
)  # fmt: skip
def test_the_forms_of_a_word_have_one_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(("left", "right"), [("general", "generate"), ("product", "produce"), ("manager", "man")])
def test_other_words_have_other_stems(left: str, right: str) -> None:
    assert stem(left) != stem(right)
