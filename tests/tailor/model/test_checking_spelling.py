"""Numbers, times and names that a text spells otherwise than its evidence, and those that are others."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage


def verdict(line: str, text: str, head: str = "Worker, Oak Ltd, Leeds, 2016 - 2022") -> str:
    """The verdict on a text that takes the place of the one line of an entry."""
    evidence = (Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line))
    return check(text, evidence, before=line).verdict


def told(answer: str, text: str) -> str:
    """The verdict on a text that rests on what somebody told."""
    evidence = (Passage(ref="w1", item="w1", text="Worker, Oak Ltd, Leeds, 2016 - present"),)
    return check(text, evidence, told=(Passage(ref="a1", item="", text=answer, source="answer"),)).verdict


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("A class for people over 65", "A class for the over-65s", "A class for the over-75s"),
        ("A class for over-65s", "A class for people aged over 65", "A class for 65 people"),
        ("Story time for under-fives", "Story time for children under five", "Story time for children under eight"),
        ("Story time for children under five", "Story time for under-fives", "Story time for the over-fives"),
        (
            "Story time for the under 5s",
            "Story time for children under the age of five",
            "Story time for five children",
        ),
        ("Coached the under-12s", "Coached players under 12", "Coached the under-21s"),
        ("Coached the U12s", "Coached the under-12s", "Coached the over-12s"),
        ("Coached the Under 12s football team", "Coached the U12 football team", "Coached 12 football teams"),
        ("Lunch club for the over sixties", "Lunch club for people over 60", "Lunch club for over 60 people"),
        ("Screened women over 50", "Screened over-50s women", "Screened over 50 women a day"),
        ("A job club for under-25s", "A job club for young people under 25", "A job club for young people under 18"),
        ("Looked after 3-year-olds", "Looked after children aged three", "Looked after three children"),
    ],
)
def test_people_of_an_age_are_called_in_many_ways(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("Wrote a 40-page guide", "Wrote a guide of 40 pages", "Wrote 40 guides"),
        ("Drove a 52-seater coach", "Drove a 52-seat coach", "Drove 52 coaches"),
        ("Ran a 24-bed ward", "Ran a ward with 24 beds", "Ran 24 wards"),
        ("Worked in a team of eight", "Worked in an eight-strong team", "Worked in eight teams"),
    ],
)
def test_of_what_size_a_thing_is_does_not_say_how_many_there_are(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


@pytest.mark.parametrize(
    ("answer", "text", "other"),
    [
        (
            "From January to June last year I stood in for the manager.",
            "Stood in for the manager for six months",
            "Stood in for the manager for nine months",
        ),
        ("I covered the depot from March until May.", "Covered the depot for three months", "Covered three depots"),
        (
            "I covered the depot from the start of March to the end of May.",
            "Covered the depot for three months",
            "Covered the depot for three years",
        ),
        (
            "I was acting head chef between April and September 2021.",
            "Acting head chef for six months in 2021",
            "Acting head chef for ten months in 2021",
        ),
        ("From October to March I drove the gritter.", "Drove the gritter for half a year", "Drove it for two years"),
        (
            "I worked on the till from Monday to Friday.",
            "On the till five days a week",
            "On the till seven days a week",
        ),
        (
            "I worked on the till in March and May.",
            "Worked on the till in March",
            "Worked on the till for three months",
        ),
    ],
)
def test_months_and_weekdays_say_how_long_it_was(answer: str, text: str, other: str) -> None:
    assert told(answer, text) == "supported"
    assert told(answer, other) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("Wrote out-of-specification reports", "Wrote OOS reports", "Wrote OOT reports"),
        ("Worked in the out-of-hours team", "Worked in the OOH team", "Worked in the OHS team"),
        ("Business-to-business sales", "B2B sales", "B2C sales"),
        ("Face-to-face training", "F2F training", "FTE training"),
        ("Took care of end-of-life patients", "Took care of EOL patients", "Took care of ICU patients"),
        ("Ran research and development trials", "Ran R&D trials", "Ran R trials"),
        ("Dealt with health and safety", "Dealt with H&S", "Dealt with HR"),
        ("Fitted light-emitting diodes", "Fitted LEDs", "Fitted LCDs"),
    ],
)
def test_letters_stand_for_words_joined_by_hyphens_and_ampersands(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("Kept the diary of the chief executive", "Kept the CEO's diary", "Kept the CFO's diary"),
        ("Kept the diary of the CEO", "Kept the Chief Executive's diary", "Deputised for the CEO"),
        ("Kept the chief executive's diary", "Kept the diary of the CEO", "CEO of Oak Ltd"),
        ("Typed letters for the managing director", "Typed letters for the MD", "Typed letters for the CEO"),
        (
            "Took minutes for the COO",
            "Took minutes for the Chief Operating Officer",
            "Took minutes for the chief financial officer",
        ),
        ("Answered questions on HR", "Answered questions on human resources", "Answered questions on payroll"),
        ("Worked 12 HR shifts in human resources", "Worked 12-hour shifts in HR", "Worked 12-hour shifts in PR"),
        ("Investigated antisocial behaviour", "Investigated ASB", "Investigated ASBOs"),
        ("Investigated ASB", "Investigated anti-social behaviour (ASB)", "Investigated antisocial networks"),
        ("Investigated antisocial behaviour", "Investigated anti-social behaviour", "Investigated anti-social media"),
        ("Worked in a multidisciplinary team", "Worked in an MDT", "Worked in an MTA"),
        ("Read 12-lead ECGs", "Interpreted 12-lead electrocardiograms (ECGs)", "Read 12-lead electroencephalograms"),
        ("Gave CPR", "Gave cardiopulmonary resuscitation", "Gave cardiovascular drugs"),
        (
            "Submitted SDLT returns",
            "Filed Stamp Duty Land Tax (SDLT) returns",
            "Filed Land Transaction Tax (LTT) returns",
        ),
        ("Filed VAT returns", "Submitted Value Added Tax returns", "Submitted Stamp Duty Land Tax returns"),
    ],
)
def test_letters_stand_for_posts_taxes_and_parts_of_words(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Raised the share from 11 to 19%", "Raised the share by 19%"),
        ("Share up eight points to 19%", "Share up 19%"),
        ("Share up to 19%", "Share rose by nearly 19%"),
    ],
)
def test_what_a_share_came_to_is_not_by_how_much_it_rose(text: str, other: str) -> None:
    assert verdict("Raised the share from 11 to 19%", text) == "supported"
    assert verdict("Raised the share from 11 to 19%", other) == "unsupported"


def test_two_letters_stand_for_words_that_nothing_parts() -> None:
    """What begins with the letters of HR by chance says nothing of it."""
    head = "HR Adviser, Castell Housing, Newport, 2018 - 2024"
    text = "Took notes in hearings and represented the firm at tribunals"
    assert verdict("Took notes in hearings", text, head) == "unsupported"
    assert verdict("Dealt with H&S", "Dealt with health and safety") == "supported"


@pytest.mark.parametrize(
    ("name", "letters"), [("Bluegate Telecom", "BT"), ("Grove Estates", "GE"), ("Eastfield Yard", "EY")]
)
def test_two_letters_of_an_employers_name_may_be_another_employer(name: str, letters: str) -> None:
    head = Passage(ref="w1", item="w1", text=f"Rigger, {name}, Reading, 2017 - 2024")
    assert check(f"Rigger at {letters}, Reading, 2017 - 2024", (head,)).verdict == "unsure"
    assert check(f"Rigger at {name}, Reading, 2017 - 2024", (head,)).verdict == "supported"
    staff = Passage(ref="w1a", item="w1", text="Kept the records for human resources")
    assert check("Kept the records for HR", (head, staff), before=staff.text).verdict == "supported"


@pytest.mark.parametrize("other", ["IBM", "3M", "DHL", "O2", "EE"])
def test_another_employer_in_letters_is_found(other: str) -> None:
    head = Passage(ref="w1", item="w1", text="Sales Clerk, Bluegate Telecom, Reading, 2014 - 2017")
    assert check(f"Sales Clerk at {other}, Reading, 2014 - 2017", (head,)).verdict == "unsupported"
    assert verdict("Took orders by phone", f"Took orders by phone at {other}") == "unsupported"
    assert verdict(f"Took orders by phone at {other}", f"Took orders at {other} by phone") == "supported"
