"""Texts that are made to hold up their reader: four times as long takes about four times as long, and not sixteen."""

import json
import time
from collections.abc import Callable

import pytest

from scraper import from_text, parse_page
from scraper.lexicon import places
from scraper.shown import facts, heading, spoken
from scraper.signs import judge, named
from scraper.text import lenient
from scraper.told import answers

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
        (lambda text: answers.from_json(text, "https://jobs.example/1"), " \n"),
        (lenient.loads, ("/*", '{"a": ', ", ")),
        (facts.label_of, "\t("),
        (heading.segments, "\t "),
        (heading.wording, "1(-aя"),
        (judge.names_a_job, "1aA_"),
        (named.is_label, "\t\n"),
        (places.alone, "(\n"),
        (spoken.scores, ("1.", "A.")),
        (lambda text: from_text(text, None), ("1.", "a.b", "\n")),
    ],
)
def test_a_text_takes_as_long_as_it_is(read: Callable[[str], object], units: str | tuple[str, ...]) -> None:
    read("Cook wanted in Ghent")
    for unit in units:
        short = seconds(read, (unit * SHORT)[:SHORT] + "!")
        long = seconds(read, (unit * SHORT * 4)[: SHORT * 4] + "!")
        assert long < 9 * max(short, 0.03), (unit, short, long)


JOB = json.dumps(
    {
        "title": "Organ Tuner",
        "companyName": "Reedworks",
        "location": "Delft",
        "description": "<p>You repair and tune reed organs in our workshop by the canal.</p>",
    }
)
#: Answers that are made to break their reader, with what comes of each.
ANSWERS = {
    "brackets that never close": ("[" * 1_000_000, "not_a_posting"),
    "objects in objects": ('{"a":' * 300_000 + JOB, "not_a_posting"),
    "a million keys": ("{" + ",".join(f'"k{i}":1' for i in range(150_000)) + f',"job":{JOB}}}', "ok"),
    "a number of a hundred thousand digits": (f'{JOB[:-1]},"id":{"9" * 100_000}}}', "ok"),
    "numbers beyond any": (f'{JOB[:-1]},"salary":{{"min":1e999,"max":-Infinity}}}}', "ok"),
    "a name given a hundred thousand times": ("{" + '"title":"Tuner",' * 100_000 + JOB[1:], "ok"),
    "halves of characters": (JOB.replace("Organ", "Organ\\ud800").replace("Delft", "\\udfffDelft"), "ok"),
    "a text of megabytes": (JOB.replace("<p>", "<p>You tune. </p><p>" * 120_000), "ok"),
    "a title of megabytes": (JOB.replace("Tuner", "Tuner " * 300_000), "not_a_posting"),
    "a company of megabytes": (JOB.replace("Reedworks", "R" * 2_000_000), "ok"),
    "quotation marks alone": ('["' + '"' * 2_000_000, "not_a_posting"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_means_harm_ends_soon_and_clearly(name: str) -> None:
    text, outcome = ANSWERS[name]
    began = time.process_time()
    posting = parse_page(text.encode(), {"content-type": "application/json"}, "https://x.example/api/1")
    assert time.process_time() - began < 3
    assert posting.outcome == outcome
    assert posting.reason or outcome == "ok"
    assert len(posting.model_dump_json()) < 60_000  # and can be written
    if outcome == "ok":
        assert posting.title == "Organ Tuner"


def test_halves_of_characters_in_a_pasted_text_are_left_out() -> None:
    posting = from_text("Organ Tuner\n\nYou repair and tune reed organs \ud83d in our workshop.")
    assert "\ud83d" not in posting.description
    assert posting.model_dump_json()
