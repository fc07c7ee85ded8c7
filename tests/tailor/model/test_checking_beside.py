"""Who was only worked with is not what somebody was, and to whom something went is not where somebody worked."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Verdict
from tailor.model.resume import Passage


def verdict(line: str, text: str, head: str) -> Verdict:
    evidence = [Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line)]
    return check(text, evidence, before=line).verdict


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Made desserts for 80 covers with a pastry chef", "Pastry chef making desserts for 80 covers"),
        ("Cleaned down the section under a sous chef", "Sous chef responsible for cleaning down the section"),
        ("Ran the larder alongside a chef de partie", "Chef de partie running the larder"),
        ("Handed plates over to the floor manager", "Floor manager taking over plates"),
        ("Carried tools for a gas engineer", "Gas engineer carrying tools"),
        ("Helped a site manager with deliveries", "Site manager responsible for deliveries"),
    ],
)
def test_whoever_was_worked_with_is_somebody_else(line: str, text: str) -> None:
    assert verdict(line, text, "Kitchen Hand, The Wharf, Poole") == "unsupported"


@pytest.mark.parametrize(
    ("line", "text", "head"),
    [
        ("Made desserts with a pastry chef", "Prepared desserts alongside a pastry chef", "Commis Chef, The Wharf"),
        ("Worked as a site supervisor with a foreman", "Site supervisor working with a foreman", "Mate, Ogden & Son"),
        ("Took the shift leader role in 2016", "Shift leader from 2016", "Kitchen Hand, The Wharf, Poole"),
        ("Promoted from porter to the floor manager", "Floor manager", "Kitchen Hand, The Wharf, Poole"),
        ("Drove vans with another driver", "Driver working with another driver", "Driver, Peel Vans"),
    ],
)
def test_what_somebody_was_stays_theirs(line: str, text: str, head: str) -> None:
    assert verdict(line, text, head) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Referred families to Shelter", "Advised families at Shelter"),
        ("Took patients to Addenbrooke's Hospital", "Cared for patients at Addenbrooke's Hospital"),
        ("Sold tea towels to Oxfam", "Sold tea towels at Oxfam"),
        ("Sent monthly returns to Lancashire County Council", "Prepared returns at Lancashire County Council"),
        ("Bought sheets from John Lewis", "Sold sheets at John Lewis"),
        ("Delivered parcels to Age Concern", "Delivered parcels for Age Concern"),
    ],
)
def test_to_whom_something_went_is_no_workplace(line: str, text: str) -> None:
    assert verdict(line, text, "Caseworker, Harbour Project, Fleetwood") != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Worked at Citizens Advice one day a week", "Worked one day a week for Citizens Advice"),
        ("Sent monthly returns to Lancashire County Council", "Sent monthly returns for Lancashire County Council"),
        ("Moved to the Leeds office of Shelter", "Worked at the Leeds office of Shelter"),
    ],
)
def test_where_somebody_worked_is(line: str, text: str) -> None:
    assert verdict(line, text, "Caseworker, Harbour Project, Fleetwood") != "unsupported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Built the API that the mobile app uses", "Built the API and the mobile app"),
        ("Built the API used by the mobile app", "Built the mobile app"),
        ("Designed posters for the festival", "Designed posters and the festival"),
        ("Fitted doors in two hospitals", "Fitted doors and two hospitals"),
        ("Tested the pumps that feed the reactor", "Tested the pumps and the reactor"),
        ("Made cakes from local flour", "Made cakes and local flour"),
        ("Translated leaflets for the clinic's website", "Translated leaflets and the clinic's website"),
        ("Drafted clauses for a treaty", "Drafted a treaty"),
        ("Wrote 30 reports in total", "Wrote 30 reports a year"),
        ("Ran 40 first aid courses a year", "Ran 40 first aid courses in total"),
        ("Groomed 12 dogs a day", "Groomed a total of 12 dogs"),
        ("Set up experiments for 60 students", "Managed 60 students"),
        ("Gave out kit to students", "Managed students and kit"),
        ("Had first aid training", "Qualified first aid instructor"),
        ("First aid training, 2021", "Qualified as a first aid instructor, 2021"),
    ],
)
def test_what_stands_beside_a_deed_was_not_done(line: str, text: str) -> None:
    assert verdict(line, text, "Technician, Oak Lane, Poole") != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Built the API that the mobile app uses", "Built the API for the mobile app"),
        ("Set up laptops with monitors", "Set up laptops and monitors"),
        ("Made staircases and doors in oak and softwood", "Made oak and softwood doors and staircases"),
        ("Built a website for a charity", "Built a charity website"),
        ("Taught swimming to children and adults", "Taught children and adults to swim"),
        ("Fixed faults in lifts and doors", "Repaired lifts and doors"),
        ("Sold 65 houses a year", "Sold a total of 65 houses a year"),
        ("Wrote 30 reports", "Wrote 30 reports in total"),
        ("Ran a class of 30 pupils", "Managed a class of 30 pupils"),
        ("Supervised 60 students on placement", "Managed 60 students on placement"),
        ("First aid training, 2021", "Trained in first aid, 2021"),
        ("First aid instructor certificate, 2021", "Qualified as a first aid instructor, 2021"),
    ],
)
def test_what_was_done_may_be_told_in_another_order(line: str, text: str) -> None:
    assert verdict(line, text, "Technician, Oak Lane, Poole") == "supported"


def test_whoever_used_a_tool_is_not_certified_in_it() -> None:
    line = Passage(ref="w1a", item="w1", section="work", text="Used Excel for the rota")
    assert check("Certified in Excel", [line], before=line.text).verdict == "unsupported"
