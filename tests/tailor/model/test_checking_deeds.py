"""What was done to what, and by whom: words that stand somewhere are no claim put together, and others did theirs."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Verdict
from tailor.model.resume import Passage


def verdict(line: str, text: str, *lines: str, told: str = "", head: str = "Assistant, Acme Ltd, Leeds") -> Verdict:
    passages = [Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line)]
    passages += [Passage(ref=f"w1{n}", item="w1", text=other) for n, other in enumerate(lines)]
    answers = [Passage(ref="a1", item="", text=told, source="answer")] if told else []
    return check(text, passages, told=answers, before=line).verdict


@pytest.mark.parametrize(
    ("line", "text", "told"),
    [
        ("Assistant", "Created the fall menu", "The fall menu was the chef's. One dish of mine made it on."),
        ("Assistant", "Ran the reading challenge", "The reading challenge was run by my colleague, I put up posters."),
        ("Assistant", "Responsible for bar takings", "The bar takings weren't my job."),
        ("Assistant", "Built the forecast model", "The forecast model is the actuaries' work. I only feed it data."),
        ("Filed records on Modes", "Filed records on TMS", "I have never used TMS, only Modes."),
        ("Assistant", "Order drugs for the practice", "Ordering drugs is the head nurse's job."),
        (
            "Ran 25 tenders under £100,000",
            "Ran 25 tenders over £100,000",
            "Tenders over £100,000 went to the regional team.",
        ),
        ("Handled complaints", "Handled complaints and gave refunds", "Only the duty manager could give refunds."),
        ("Ran smoke tests", "Ran smoke and security tests", "Security tests were done by an outside lab."),
        ("Moved records to an online form", "Built an online form", "The online form was built by IT, I tested it."),
        ("Replanted the border to a plan by a designer", "Designed and replanted the border", ""),
        ("Trained on skin care by the pharmacist", "Trained staff on skin care", ""),
    ],
)
def test_what_others_did_or_a_denial_names_is_not_the_persons(line: str, text: str, told: str) -> None:
    assert verdict(line, text, told=told) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "told"),
    [
        ("Studying for an MA, due in 2025", "Studying for an MA, to finish in 2025", "The catalogue isn't finished."),
        ("Assistant", "Ran conduit for the alarm contractor", "I don't do alarms. I ran conduit for the contractor."),
        ("Assistant", "Put up posters for the reading challenge", "The challenge was run by Jo, I put up the posters."),
        ("Assistant", "Cannulated children with a colleague", "I am not signed off. I cannulated with a colleague."),
    ],
)
def test_a_denial_says_nothing_of_another_matter(line: str, text: str, told: str) -> None:
    assert verdict(line, text, told=told) == "supported"


def test_a_verb_that_weighs_must_be_said_of_the_same_thing() -> None:
    lines = ("Made a jig for stairs", "Trained two apprentices on the saw")
    assert verdict("Read shop drawings", "Trained apprentices on shop drawings", *lines) != "supported"
    assert verdict("Made a jig for stairs", "Built a stair jig", "Read shop drawings") == "supported"
    assert verdict("Drew fixtures in AutoCAD", "Produced drawings of fixtures in AutoCAD") == "supported"
    assert verdict("Set up the shop's Instagram account", "Launched the shop's Instagram account") == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Taught the lab practical", "Instructor in the lab practical"),
        ("Interpreted at factory visits", "Served as interpreter at factory visits"),
        ("Passed the yearly coded test", "Passed the coded test, retested yearly"),
        ("Fitted staircases", "Fitted stairs"),
        ("Plates up to 40 mm thick", "Plates up to 40 mm in thickness"),
        ("Ordered stock for the vans", "Ordered stock for the vehicles"),
        ("Technician, registered with the ICE", "Technician registered with the Institution of Civil Engineers"),
        ("Bought seals from suppliers in Italy and Poland", "Bought seals from Italian and Polish suppliers"),
        ("No accidents since 2020", "Accident-free since 2020"),
        ("Delivered 90 to 110 parcels a day", "Delivered around 100 parcels a day"),
        ("BSc Computing, Abertay University, 2018", "Computing graduate of Abertay University (2018)"),
        ("Processed the payroll for 340 employees", "Ran the payroll for 340 staff"),
    ],
)
def test_a_word_derived_or_more_general_says_the_same(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("IPAF 3a", "IPAF 3b"),
        ("Handed over the site", "Handed over the site on time"),
        ("Presented to one councillor", "Presented to the full council"),
        ("Python (pandas, learning)", "Advanced Python"),
        ("Took on a helper", "Took on a team of helpers"),
        ("Closed the cafe three evenings a week", "Managed the cafe three evenings a week"),
        ("Chaired three core groups in 2022", "Chair core groups"),
        ("Set up a template that four offices use", "Set up a template used across the industry"),
        ("Kept paper care plans up to date for nurses", "Kept electronic care plans up to date for nurses"),
        ("Bricklayer's labourer, agency, 2014 - 2016", "Bricklayer, agency, 2014 - 2016"),
    ],
)
def test_a_small_word_may_be_a_claim(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


def test_a_name_hung_on_a_line_is_refused_even_where_every_word_has_a_capital() -> None:
    assert verdict("Kept records in BambooHR", "Kept records in BambooHR, Vandelay Aerospace.") == "unsupported"
