"""Texts that are made to hold up their reader: four times as long takes about four times as long, and not sixteen."""

import time
from collections.abc import Callable

import pytest

from scraper import boards, facts, from_text, heading, judge, lenient, named, places, spoken

SHORT = 4_000


def seconds(read: Callable[[str], object], text: str) -> float:
    """What reading takes of the processor, the better of two."""
    taken = []
    for _ in range(2):
        began = time.process_time()
        read(text)
        taken.append(time.process_time() - began)
    return min(taken)


@pytest.mark.parametrize(
    ("read", "units"),
    [
        (lambda text: boards.from_json(text, "https://jobs.example/1"), " \n"),
        (lenient.loads, ("/*", '{"a": ', ", ")),
        (facts.label_of, "\t("),
        (heading.segments, "\t "),
        (heading.wording, "1(-aя"),
        (judge.names_a_job, "1aA_"),
        (named.is_label, "\t\n"),
        (places.alone, "(\n"),
        (spoken.scores, ("1.", "A.")),
        (lambda text: from_text(text, None), ("1.", "a.b")),
    ],
)
def test_a_text_takes_as_long_as_it_is(read: Callable[[str], object], units: str | tuple[str, ...]) -> None:
    read("Cook wanted in Ghent")
    for unit in units:
        short = seconds(read, (unit * SHORT)[:SHORT] + "!")
        long = seconds(read, (unit * SHORT * 4)[: SHORT * 4] + "!")
        assert long < 9 * max(short, 0.03), (unit, short, long)
