"""Of which kind the things are that a line tells of: an adjective put in is a claim where filler is none."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage


def rewritten(line: str, text: str, head: str = "Caretaker, Oak Ltd, Leeds, 2016 - present") -> str:
    """The verdict on a text that takes the place of the one line of an entry."""
    evidence = (Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line))
    return check(text, evidence, before=line).verdict


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cleaned gutters on 40 roofs by hand", "Cleaned gutters on 40 listed roofs by hand"),
        ("Packed vegetables by hand for two shops", "Packed organic vegetables by hand for two shops"),
        ("Fitted kitchens and doors for local families", "Fitted kitchens and industrial doors for local families"),
        ("Booked trips and kept the diary up to date", "Booked residential trips and kept the diary up to date"),
        ("Sent reports to the office each Friday", "Sent automated reports to the office each Friday"),
        ("Took payments at the desk and kept the book", "Took high-value payments at the desk and kept the book"),
        ("Showed interns the archive twice a year", "Showed international interns the archive twice a year"),
        ("Set out chairs for the school play", "Set out chairs for the school concert"),
    ],
)
def test_an_adjective_that_was_put_in_is_asked_about(line: str, text: str) -> None:
    assert rewritten(line, text) != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Did drainage plans for housing sites", "Did drainage plans for residential sites"),
        ("Made inventories with photos of each flat", "Compiled photographic inventories of each flat"),
        ("Sent reports to the office each Friday", "Sent detailed reports to the office each Friday"),
        ("Sent reports to the office each Friday", "Sent high-quality reports to the office each Friday"),
        ("Had the plans scanned and listed the drawings", "Had plans scanned and listed drawings"),
    ],
)
def test_filler_is_not(line: str, text: str) -> None:
    head = "Surveyor, Oak Ltd, Leeds, 2016 - present"
    assert rewritten(line, text, head) == "supported"


def test_who_worked_in_a_factory_has_an_industrial_background() -> None:
    evidence = (
        Passage(ref="w1", item="w1", section="work", text="Teacher, Oak School, Leeds, 2016 - present"),
        Passage(ref="w2", item="w2", section="work", text="Machine Minder, Elm Factory, Leeds, 2010 - 2016"),
    )
    assert check("Teacher with an industrial background", evidence).verdict == "supported"
    assert check("Teacher with an industrial background", evidence[:1]).verdict != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Packed orders for two shops", "Packed orders for two shops and managers"),
        ("Packed orders for two shops", "Packed orders for two shops and updated the files"),
        ("Pack orders for two shops", "Pack orders for two shops and keep records"),
        ("Pack orders for two shops", "Pack orders for two shops and present the results"),
        ("Packed orders for two shops", "Packed orders for two shops by hand"),
        ("Worked on the packing line with staff", "Worked on the packing line and hired the staff"),
        ("Answered letters about parking", "Answered letters about parking in person"),
        ("Packed orders for two shops", "Packed orders for two shops, which customers praised"),
    ],
)
def test_what_was_hung_on_is_asked_about_though_its_words_are_small(line: str, text: str) -> None:
    assert rewritten(line, text, "Warehouse Operative, Oak Ltd, Leeds, 2016 - present") != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Pack orders for two shops and keep records", "Pack orders for two shops and maintain records"),
        ("Pack orders for two shops, records of what went out", "Pack orders for two shops and keep outgoing records"),
        ("Sewed the buttons by hand", "Hand-sewed the buttons"),
        ("Answered questions at the desk", "Answered questions in person"),
        ("Fed the figures back to the crew each week", "Reported the figures to the crew weekly"),
        ("Packed orders from a list owned by another team", "Packed orders from another team's list"),
    ],
)
def test_what_the_line_has_is_not(line: str, text: str) -> None:
    assert rewritten(line, text, "Warehouse Operative, Oak Ltd, Leeds, 2016 - present") == "supported"


def test_a_period_that_goes_on_presents_nothing() -> None:
    evidence = (Passage(ref="w1", item="w1", section="work", text="Clerk, Oak Ltd, Leeds, Jan 2016 - present"),)
    assert check("Clerk at Oak Ltd from January 2016 to the present", evidence).verdict == "supported"
