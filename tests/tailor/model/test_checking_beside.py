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
