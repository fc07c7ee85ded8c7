"""A whole page's text, as a browser copies it, gives the posting without the page."""

import json
import re
from pathlib import Path

import pytest

from scraper import from_text

_PART = re.compile(r"^=== ([\w-]+)\n(\{.*\})\n", re.M)
_, *_parts = _PART.split(Path(__file__).with_name("copied.txt").read_text("utf-8"))
COPIES = {name: (json.loads(told), text) for name, told, text in zip(*[iter(_parts)] * 3, strict=True)}


@pytest.mark.parametrize("name", COPIES)
def test_a_copied_page(name: str) -> None:
    told, text = COPIES[name]
    posting = from_text(text)
    assert posting.outcome == "ok"
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (
        told["title"],
        told["company"],
        told["place"],
    )
    lines = posting.description.split("\n")
    assert any(line.startswith(told["first"]) for line in lines)
    assert lines[-1].removeprefix("- ") == told["last"]
    for leak in told["without"]:
        assert leak not in posting.description


@pytest.mark.parametrize("name", COPIES)
def test_the_posting_alone_is_the_same(name: str) -> None:
    """What was copied with care loses nothing to what is there for careless copies."""
    told, text = COPIES[name]
    body = text[text.index(told["first"]) : text.index(told["last"]) + len(told["last"])]
    alone = from_text(f"{told['title']}\n{told['company'] or ''}\n{told['place']}\n\n{body}")
    assert alone.title == told["title"]
    for line in filter(None, (line.strip(" •") for line in body.split("\n"))):
        assert line in alone.description


def test_a_page_that_names_no_job_and_no_employer_leaves_both_open() -> None:
    """A sentence or a menu's line is no title: an empty field is filled in, a wrong one may be overlooked."""
    menu = "Menu|Log in|Search jobs|Cookies|Newsletter|About us|Press|Investors|Our values|Our people|Places|Contact"
    posting = from_text(
        "\n".join(menu.split("|")) + "\nWhat you will do\n"
        "Plan the night shift of forty tram drivers and keep the timetable true in all weathers\n"
        "Answer to the head of operations and write a short report of each night\n"
        "What you bring\nThree years of planning public transport in a large city or region\n"
    )
    assert posting.outcome == "ok"
    assert (posting.title, posting.hiringOrganization) == (None, None)
