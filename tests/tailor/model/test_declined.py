"""Employers' names in the cases that some languages put them in."""

import pytest

from tailor.model import declined, placing
from tailor.model.resume import Resume, Work


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Malinka", "w Malince prowadziłam kasę", "Malince"),
        ("Jarzyna", "dla Jarzyny liczyłem towar", "Jarzyny"),
        ("Modrzew", "W lecie od Modrzewia do domu", "Modrzewia"),
        ("Tkanina", "v Tkanině", "Tkanině"),
        ("Malinka", "w Malinowie", ""),
        ("Malinka", "kupiłam malinki", ""),
        ("Bar", "w Barze", ""),
    ],
)
def test_a_name_is_known_in_its_cases(name: str, text: str, found: str) -> None:
    assert declined.led(name, text) == found


def test_what_was_told_belongs_to_the_entry_of_that_name() -> None:
    resume = Resume(work=(Work(id="w1", name="Malinka"), Work(id="w2", name="Jarzyna Polska")))
    assert placing.place_of(resume, "W Malince prowadziłam dwie kasy") == "w1"
    assert placing.place_of(resume, "Dla Jarzyny przygotowałem 20 raportów") == "w2"
    assert placing.named("Malinka", "W Malince prowadziłam dwie kasy") == "Malince"
