"""What says no more in other words than the line, and what looks like it and does."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage

HEAD = "Clerk, Oak & Sons, Leeds, 2016 - 2022"


def rewritten(line: str, text: str) -> str:
    evidence = [Passage(ref="w1", item="w1", text=HEAD), Passage(ref="w1a", item="w1", text=line)]
    return check(text, evidence, before=line).verdict


def told(answer: str, text: str) -> str:
    head = Passage(ref="w1", item="w1", text=HEAD)
    return check(text, [head], told=[Passage(ref="a1", item="", text=answer, source="answer")]).verdict


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Never missed a sailing in four years", "Met every sailing in four years", "Met every sailing in five years"),
        ("Crew of six, I was the lead", "Led a crew of six", "Led a crew of sixteen"),
        ("Took minutes at the monthly meeting", "Minute-taker at the monthly meeting", "Minute-taker and chair"),
        ("Held the keys and locked up at night", "Keyholder, locking up at night", "Bondholder, locking up at night"),
        ("Cleaned twelve rented flats", "Cleaned twelve rental properties", "Cleaned twelve commercial properties"),
        ("Ran 20 Linux and 15 Windows servers", "Ran 35 Linux and Windows servers", "Ran 45 Linux and Windows servers"),
        ("Gave talks in the hall five times", "Gave talks in the hall on five occasions", "Gave talks on six"),
        ("Laid oak floors in ten flats", "Installed oak floors in ten flats", "Installed oak doors in ten flats"),
        ("Made and hung larch gates", "Made and installed larch gates", "Designed and installed larch gates"),
        ("Replaced worn seals and belts", "Renewed worn seals and belts", "Redesigned worn seals and belts"),
        ("Replaced two contracts", "Replaced two contracts", "Renewed two contracts"),
        ("Set up mail filters each month", "Configured mail filters each month", "Automated mail filters each month"),
        ("Phoned people when parcels came", "Notified customers when parcels came", "Reimbursed customers for parcels"),
        ("Supervised two apprentices", "Supervisor of two apprentices", "Supervisor of the workshop"),
        ("Line managed one clerk", "Line manager of one clerk", "Line manager of ten clerks"),
        ("Mixed on a Soundcraft GB8 and kept the stage", "Mixed on a Soundcraft GB8 console and kept the stage",
         "Mixed on a Soundcraft GB8 console and designed the stage"),
        ("Took a fifth off the mass of the lid", "Reduced the mass of the lid by a fifth",
         "Reduced the mass of the lid by a half"),
        ("Negotiated a 4% lower rent", "Secured a 4% rent reduction", "Secured a 6% rent reduction"),
        ("Negotiated a 4% lower price for linen", "Negotiated a 4% lower price for linen",
         "Negotiated a 4% lower price for linen and security"),
        ("Spoke for the cleaners at the site meeting", "Represented cleaners at site meetings",
         "Represented cleaners in court"),
        ("Took the photos of each flat", "Photographed each flat", "Photographed each flat and office"),
        ("Put a QR on each box", "Put a QR code on each box", "Put a QR code and a price on each box"),
        ("Interviewed 20 candidates", "Interviewed 20 applicants", "Interviewed 20 graduates"),
        ("Booked brickies and subbies", "Booked bricklayers and subcontractors", "Booked bricklayers and scaffolders"),
        ("Cut no-shows from 8% to 3% with phone reminders", "Cut missed appointments from 8% to 3% by phone reminders",
         "Cut missed appointments from 8% to 2% by phone reminders"),
        ("Wrote faults in the log book", "Wrote faults in the logbook", "Wrote faults in the cookbook"),
        ("Passed the test first time", "Passed the test at the first attempt", "Passed the test at the second attempt"),
        ("Put 1,400 maps online", "Published 1,400 maps online", "Published 1,400 maps in print"),
        ("Wrote half of the cellar manual", "Co-wrote the cellar manual", "Wrote the cellar manual"),
        ("Sort out complaints and lost parcels", "Resolve complaints and deal with lost parcels",
         "Resolve complaints and design parcels"),
        ("Applied for and won a BBSRC grant of £9,000", "Secured a £9k BBSRC grant", "Secured a £19k BBSRC grant"),
    ],
)  # fmt: skip
def test_another_way_of_saying_it_needs_no_question(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


@pytest.mark.parametrize(
    ("answer", "text", "more"),
    [
        ("I kept the parts list in Access.", "Kept the parts list in Microsoft Access", "Kept it in Microsoft Excel"),
        ("I had access to the parts list.", "Had access to the parts list", "Kept the parts list in Microsoft Access"),
        ("I was the depot's fire safety rep.", "Fire safety representative for the depot", "Fire safety manager"),
        ("I ran a first aid course for 12 drivers.", "Taught first aid to 12 drivers", "Examined 12 drivers"),
        ("I covered for the yard supervisor for a month.", "Acted as yard supervisor for a month",
         "Yard supervisor for a month"),
        ("Two of us shared the night cover in 2020.", "Shared night cover with a colleague in 2020",
         "Ran night cover in 2020"),
        ("I looked after the golf course.", "Looked after the golf course", "Taught golf"),
    ],
)  # fmt: skip
def test_nor_does_what_somebody_told(answer: str, text: str, more: str) -> None:
    assert told(answer, text) == "supported"
    assert told(answer, more) != "supported"


def test_a_word_before_a_noun_leads_nobody() -> None:
    evidence = [
        Passage(ref="w1", item="w1", section="work", text="Roofer, Oak & Sons, Leeds, 2016 - 2022"),
        Passage(ref="skills", item="skills", section="skills", text="slate, lead work, head torch"),
    ]
    assert check("Roofer skilled in slate and lead work", evidence).verdict == "supported"
    assert check("Roofer skilled in slate and lead roofers", evidence).verdict != "supported"
