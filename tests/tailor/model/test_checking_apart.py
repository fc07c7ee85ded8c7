"""What stands in a line and was joined otherwise: another thing counted, others led, a list padded, a verb more."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage

_HEAD = "Nurse, Riverside Hospital, Hull, Sep 2016 - present"
_DRIVER = "Bus Driver, Northway Buses, Sunderland, 2015 - present"


def verdict(line: str, text: str, *others: str, head: str = _HEAD) -> str:
    lines = [Passage(ref=f"w1{'abcdef'[n]}", item="w1", text=t) for n, t in enumerate((line, *others))]
    return check(text, [Passage(ref="w1", item="w1", text=head), *lines], before=line).verdict


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        # What a number counts there.
        (
            "Matched 600 supplier invoices a month to orders",
            "Matched 600 invoices from suppliers to orders a month",
            "Matched supplier invoices to 600 orders a month",
        ),
        (
            "Catalogued 3,200 costumes and textiles",
            "Catalogued a collection of 3,200 textiles and costumes",
            "Catalogued 3,200 paintings",
        ),
        (
            "Closed 40 tickets a week, first and second line",
            "Closed forty 1st and 2nd line tickets a week",
            "Closed fifty 1st and 2nd line tickets a week",
        ),
        ("Looked after eight patients a shift", "Cared for 8 patients per shift", "Looked after eight staff a shift"),
        ("Worked in a team of eight nurses", "Worked in an eight-strong team of nurses", "Worked in nine teams"),
        (
            "Picked 110 lines an hour, target 100",
            "Picked 110 lines per hour, above the target of 100",
            "Picked 210 lines an hour",
        ),
        # Who answers for it.
        ("Counted the stock", "Responsible for counting the stock", "Managed the warehouse"),
        (
            "Helped the ward manager with the rota",
            "Assisted the ward manager with the rota",
            "Responsible for the rota",
        ),
        ("Checked a graduate's calculations", "Reviewed a graduate's calculations", "Line-managed a graduate"),
        (
            "Chaired core groups with schools and police",
            "Chaired core group meetings with the police and schools",
            "Chaired core groups with schools and courts",
        ),
        # One more verb in a row of them, and verbs that weigh.
        (
            "Washed, dressed and fed 11 residents",
            "Washed, dressed and fed residents",
            "Washed, dressed and assessed 11 residents",
        ),
        ("Looked after eight patients", "Cared for eight patients", "Discharged eight patients"),
        ("Looked after eight patients", "Cared for eight patients", "Triaged eight patients"),
        ("Mowed and lined two pitches", "Cut and lined two pitches", "Laid two pitches"),
        # Other names.
        ("Got work by word of mouth", "Got work largely through recommendations", "Got work from a Google campaign"),
        (
            "Fixed PCs and printers for 150 staff",
            "Fixed desktops and printers for 150 staff",
            "Fixed phones for 150 staff",
        ),
        ("Covered courts and the council", "Covered courts and local government", "Covered courts and parliament"),
        (
            "Rota and training for 30 volunteers",
            "Schedule and train thirty volunteers",
            "Schedule and hire thirty volunteers",
        ),
        ("Upsold rooms, £3,000 of upgrades a month", "Generated £3,000 a month from upgrades", "Saved £3,000 a month"),
        ("Designed drains for 300 homes", "Drainage design for 300 homes", "Sewerage design for 300 homes"),
        (
            "Upgraded it with under an hour's downtime",
            "Upgraded it with less than one hour of downtime",
            "Upgraded it with less than one hour of overtime",
        ),
    ],
)
def test_what_was_joined_otherwise_is_found(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("First aid, digital tachograph, conflict training, Ticketer", True),
        ("Conflict training, first aid, digital tachograph", True),
        ("First aid, digital tachograph, conflict training, route planning", False),
        ("First aid, digital tachograph, conflict training, ticketing systems", False),
        ("First aid, digital tachograph, conflict training, customer service", False),
    ],
)
def test_a_list_is_not_padded(text: str, *, supported: bool) -> None:
    line = "First aid, digital tachograph, conflict training"
    others = ("Drove double deckers on eight city routes", "Took fares, checked passes and used Ticketer machines")
    assert (verdict(line, text, *others, head=_DRIVER) == "supported") is supported


@pytest.mark.parametrize(
    ("line", "text", "supported"),
    [
        (
            "NVQ Level 3 Bench Joinery, Calderdale College, 2012",
            "Level 3 NVQ in Bench Joinery, Calderdale College, 2012",
            True,
        ),
        (
            "NVQ Level 3 Bench Joinery, Calderdale College, 2012",
            "Level 4 NVQ in Bench Joinery, Calderdale College, 2012",
            False,
        ),
        (
            "PCV licence (Category D), Driver CPC, 2015",
            "Holder of a PCV licence (Category D) and Driver CPC since 2015",
            True,
        ),
        (
            "PCV licence (Category D), Driver CPC, 2015",
            "Holder of a PCV licence (Category D) and Driver CPC since 2013",
            False,
        ),
    ],
)
def test_a_credential_in_another_order(line: str, text: str, *, supported: bool) -> None:
    passage = Passage(ref="edu", item="edu", section="education", text=line)
    assert (check(text, [passage], before=line).verdict == "supported") is supported
