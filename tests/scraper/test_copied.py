"""A whole page's text, as a browser copies it, gives the posting without the page."""

import json
import re
from pathlib import Path

import pytest

from scraper import from_text
from scraper.pasting import copied
from scraper.signs.chrome import belongs_to_the_site

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


PAGE = """Sign in
Privacy policy
{crumbs}
Marlow Weavers
Leeds, UK
Full-time
Apply now
What you will do
You repair forty looms by day and by night, and write down what you did to each of them.
You train two apprentices a year, and keep the store of threads and tools in order for them.
What you bring
A licence for cranes, and five years with machines that are older than you are.
You read drawings, and know how to talk with those who have never seen one before.
Cookie settings
Imprint"""


@pytest.mark.parametrize(
    "crumbs",
    [
        "Home > Careers > Loom Mechanic",
        "Home / Careers / Loom Mechanic",
        "Startseite › Karriere › Loom Mechanic",
        "Jobs » Leeds » Loom Mechanic",
        "Home→Jobs→Loom Mechanic",
    ],
)
def test_the_way_to_a_title_is_no_part_of_it(crumbs: str) -> None:
    assert from_text(PAGE.format(crumbs=crumbs)).title == "Loom Mechanic"


def test_what_a_board_is_called_hires_nobody() -> None:
    page = PAGE.replace("Marlow Weavers\n", "Posted 3 days ago by Marlow Weavers\n")
    page = page.format(crumbs="Loom Mechanic") + "\n© Reed Online Ltd 2031. All rights reserved."
    assert from_text(page).hiringOrganization == "Marlow Weavers"


def test_a_line_of_a_page_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of many lines costs what each of them does once, wherever else it is asked for."""
    judged: list[str] = []

    def counted(line: str) -> bool:
        judged.append(line)
        return belongs_to_the_site(line)

    monkeypatch.setattr(copied, "belongs_to_the_site", counted)
    from_text(PAGE.format(crumbs="Loom Mechanic") + "\nMore jobs\nDyer\nDyer\nDyer")
    assert judged
    assert len(judged) == len(set(judged))
