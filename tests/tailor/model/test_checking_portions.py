"""What is so of some only, what came in all, who only rode along, and who was taught what."""

import pytest

from tailor.model.checking import check, tables
from tailor.model.resume import Passage

HEAD = "Helper, Oak & Sons, Leeds, 2016 - 2022"


def rewritten(line: str, text: str) -> str:
    evidence = [Passage(ref="w1", item="w1", text=HEAD), Passage(ref="w1a", item="w1", text=line)]
    return check(text, evidence, before=line).verdict


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Catered for 80 parties, mainly birthdays", "Catered for 80 birthdays"),
        ("Surveyed 40 houses, three of them thatched", "Surveyed 40 thatched houses"),
        ("Gave five talks, two as keynote speaker", "Gave five keynote talks"),
        ("Planted 300 trees over three winters and four years", "Planted 300 trees a year"),
        ("Planted 300 trees in total", "Planted 300 trees per month"),
        ("Driver's mate on the delivery van, loading and unloading", "Drove the delivery van, loading and unloading"),
        ("Checked ladders and tested ropes each week", "Managed the yard's ladder and rope testing programme"),
        ("Painted three of the nine boats", "Painted all nine boats"),
        ("Ran two kitchens with 14 cooks", "Ran two kitchens with 14 cooks each"),
        ("Wrote part of the safety manual", "Wrote the safety manual"),
        ("Wrote the manual's index section", "Wrote the manual"),
        ("Graded papers for the lower school", "Set and graded papers for the lower school"),
        ("Waiting time of my callers: 3 minutes", "Kept the team's waiting time at 3 minutes"),
        ("Brought checklists in for my shift", "Brought checklists in across the catering business"),
        ("Wrote a leaflet for the Crown Press canteen", "Wrote a leaflet published by Crown Castle"),
    ],
)
def test_what_is_so_of_some_is_not_so_of_all(line: str, text: str) -> None:
    assert rewritten(line, text) != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Catered for 80 parties, mainly birthdays", "Catered for 80 parties, mostly birthdays"),
        ("Surveyed 40 houses, three of them thatched", "Surveyed 40 houses, including three thatched ones"),
        ("Painted three of the nine boats", "Painted three of nine boats"),
        ("Ran two kitchens with 14 cooks in each", "Ran two kitchens with 14 cooks each"),
        ("Wrote part of the safety manual", "Wrote part of the safety manual"),
        ("Was part of the harvest crew that won", "Member of the harvest crew that won"),
        ("Planted 300 trees a year over three years", "Planted 300 trees a year"),
        ("Planted 300 trees over three years", "Planted 300 trees in three years"),
        ("Drove the delivery van and its driver's mate", "Drove the delivery van"),
        ("Wrote a leaflet with Crown Press", "Wrote a leaflet published by Crown Press"),
        ("Wrote a leaflet with Crown Press", "Wrote a leaflet published by Crown"),
    ],
)
def test_and_remains_so_of_those(line: str, text: str) -> None:
    assert rewritten(line, text) == "supported"


def test_a_licence_is_no_training_in_repairs() -> None:
    evidence = (
        Passage(ref="w1", item="w1", section="work", text=HEAD),
        Passage(ref="w1a", item="w1", section="work", text="Repaired fences, trained two starters"),
        Passage(ref="cert1", item="cert1", section="certificates", text="Forklift licence, 2018"),
    )
    assert check("Helper trained in forklift maintenance", evidence).verdict != "supported"
    assert check("Helper trained in forklift operation", evidence).verdict == "supported"


def test_a_title_may_begin_with_what_looks_like_a_verb() -> None:
    line = "Trained five drivers on the new lifts"
    assert rewritten(line, "Training Manager at Oak & Sons, training five drivers on the new lifts") == "unsupported"
    assert rewritten(line, "Training five drivers on the new lifts") == "supported"


def test_a_year_that_stands_alone_dates_what_it_is_hung_on() -> None:
    line = "Rope Access Technician certificate, 2015"
    evidence = [Passage(ref="cert1", item="cert1", section="certificates", text=line)]
    told = [Passage(ref="a1", item="", text="I helped at two open days in 2019.", source="answer")]
    moved = check("Rope Access Technician certificate, 2019", evidence, told=told, before=line)
    assert moved.verdict == "unsupported"
    assert check(line, evidence, told=told, before=line).verdict == "supported"


def test_the_tables_are_read() -> None:
    assert "court" in tables.table("held")["hearing"]
    assert "look+into" in tables.table("deeds")["investigate"]


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Crane ticket; slinger course started 2023", "Crane ticket; slinger course (started 2023)",
         "Crane ticket; slinger course completed (2023)"),
        ("Crane ticket; rigging card expired 2021", "Crane ticket; rigging card (expired 2021)",
         "Crane ticket and rigging card"),
        ("Slinger course started 2021 and passed 2022", "Slinger course completed (2022)",
         "Slinger course completed (2023)"),
    ],
)  # fmt: skip
def test_what_was_begun_is_not_over_nor_what_lapsed_held(line: str, text: str, more: str) -> None:
    evidence = [Passage(ref="cert", item="cert", section="certificates", text=line)]
    assert check(text, evidence, before=line).verdict == "supported"
    assert check(more, evidence, before=line).verdict != "supported"


def test_a_part_time_job_is_no_full_time_one() -> None:
    head = "Shop Assistant (part-time), Oak & Sons, Leeds, 2016 - 2022"
    evidence = [Passage(ref="w1", item="w1", section="work", text=head)]
    assert check("Full-time Shop Assistant, Oak & Sons", evidence, before=head).verdict == "unsupported"
    assert check("Part-time Shop Assistant, Oak & Sons", evidence, before=head).verdict == "supported"
