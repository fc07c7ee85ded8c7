"""Things named with their maker, their class or their trade, all of them in per cent, and other names for a time."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage

_CHEMIST = "Analytical Chemist, Corran Pharma, Dundee, Nov 2018 - present"
_CLAIMS = "Claims Handler, Tarn Mutual, Manchester, 2016 - 2023"
_FITTER = "Fitter, Oak & Sons, Leeds, 2016 - present"


def verdict(line: str, text: str, head: str = _FITTER) -> str:
    passages = [Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line)]
    return check(text, passages, before=line).verdict


@pytest.mark.parametrize(
    ("head", "line", "text", "other"),
    [
        # The class of a method or a tool, its letters, its maker.
        (
            _CHEMIST,
            "Tested tablets by HPLC and Karl Fischer",
            "Tested tablets using HPLC and Karl Fischer titration",
            "Tested tablets using HPLC and Karl Fischer spectroscopy",
        ),
        (
            _CHEMIST,
            "Look after the two Agilent 1260s",
            "Look after two Agilent 1260 instruments",
            "Look after 1,260 instruments",
        ),
        (_FITTER, "Scanned hosts with Nessus", "Ran Nessus vulnerability scans of hosts", "Ran Nessus payroll scans"),
        (_FITTER, "Mapped boundaries in QGIS", "Digital mapping of boundaries in QGIS", "Digital twins in QGIS"),
        (_FITTER, "Edited photos in Lightroom", "Edited photos in Adobe Lightroom", "Edited photos in Adobe Photoshop"),
        (_FITTER, "Edited photos in Lightroom", "Edited photos with Adobe Lightroom", "Edited photos for Adobe"),
        (_FITTER, "Flew on 737s", "Flew on Boeing 737s", "Flew on Airbus 737s"),
        (_FITTER, "MIG and stick welded steel", "MIG and MMA welded steel", "MIG and TIG welded steel"),
        (
            _FITTER,
            "Gave first aid, once with the defibrillator",
            "Gave first aid, once with an AED",
            "Gave first aid, once with an ECG",
        ),
        # What the trade is about.
        (
            _CLAIMS,
            "Settled about 30 home claims a week",
            "Settled about 30 home insurance claims a week",
            "Sold home insurance and settled 30 claims a week",
        ),
        (
            "Licensed Conveyancer, Draycott Law, Nottingham, 2018 - present",
            "Dealt with leasehold and shared ownership files",
            "Dealt with leasehold and shared ownership property files",
            "Dealt with leasehold and commercial property files",
        ),
        # All of it.
        (
            _FITTER,
            "Passed every ultrasonic test on the vessel job",
            "100% pass rate in ultrasonic tests on the vessel job",
            "100% customer satisfaction on the vessel job",
        ),
        (_FITTER, "All 28 pupils passed the check", "100% of pupils passed the check", "100% attendance of pupils"),
        (
            _FITTER,
            "All 28 pupils took the check; 92% passed",
            "All 28 pupils took the check; 92% pass rate",
            "100% pass rate in the check",
        ),
        # Times.
        (
            _FITTER,
            "Sat next to new starters for their first fortnight",
            "Sat alongside new starters during their first two weeks",
            "Sat alongside new starters during their first three weeks",
        ),
        (
            _FITTER,
            "Chair core group meetings every six weeks",
            "Chair six-weekly core group meetings",
            "Chair eight-weekly core group meetings",
        ),
        (_FITTER, "Met suppliers every two months", "Met suppliers two-monthly", "Met suppliers three-monthly"),
        # Without somebody, by one word.
        (
            _FITTER,
            "Explained procedure to defendants without a lawyer",
            "Explained procedure to unrepresented defendants",
            "Explained procedure to vulnerable defendants",
        ),
        (
            _FITTER,
            "Looked after children flying alone",
            "Looked after unaccompanied children flying",
            "Looked after disabled children flying",
        ),
    ],
)
def test_a_class_a_maker_or_a_trade_adds_nothing_and_others_do(head: str, line: str, text: str, other: str) -> None:
    assert verdict(line, text, head) == "supported"
    assert verdict(line, other, head) != "supported"


def test_to_date_is_until_now() -> None:
    passages = [Passage(ref="w1", item="w1", text=_FITTER)]
    assert check("Fitter at Oak & Sons, 2016 to date", passages, before=_FITTER).verdict == "supported"
    ended = [Passage(ref="w1", item="w1", text="Fitter, Oak & Sons, Leeds, 2016 - 2021")]
    assert check("Fitter at Oak & Sons, 2016 to date", ended, before=ended[0].text).verdict != "supported"


@pytest.mark.parametrize(
    ("line", "text", "supported"),
    [
        ("CompTIA Security+, 2018; BSc Computing, Derby, 2016", "CompTIA Security+ certified since 2018", True),
        ("CompTIA Security+, 2018; BSc Computing, Derby, 2016", "CompTIA Security+ certified since 2016", False),
        ("CompTIA Security+, 2018 (expired 2021)", "CompTIA Security+ certified since 2018", False),
        ("CompTIA Security+, 2018", "CompTIA Network+ certified since 2018", False),
    ],
)
def test_a_credential_is_held_since_its_year(line: str, text: str, *, supported: bool) -> None:
    passage = Passage(ref="edu", item="edu", section="education", text=line)
    assert (check(text, [passage], before=line).verdict == "supported") is supported


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        # What a named thing is, whose it is, what is held there.
        (
            "Took photos for the salon's Instagram",
            "Took photos for the salon's Instagram account",
            "the salon's TikTok",
        ),
        (
            "Made social templates in Figma",
            "Made social media templates in Figma",
            "Made print media templates in Figma",
        ),
        ("Built REST services in Go", "Built REST APIs in Go", "Built GraphQL APIs in Go"),
        ("LLB (Hons), Exeter, 2018", "Law degree (LLB Hons), Exeter, 2018", "Music degree (LLB Hons), Exeter, 2018"),
        ("Trados Studio, memoQ, LaTeX", "CAT tools: Trados Studio and memoQ", "CAT tools: Trados Studio and Wordfast"),
        (
            "Prepared bundles for the County Court",
            "Prepared bundles for County Court hearings",
            "Prepared bundles for County Court bailiffs",
        ),
        (
            "InDesign, Illustrator, Photoshop, Figma",
            "Figma and the Adobe suite",
            "Figma and the Autodesk suite",
        ),
        (
            "Drew three picture books for Kettle Press",
            "Drew three picture books published by Kettle Press",
            "Drew three picture books translated by Kettle Press",
        ),
        # Deeds and outcomes in other words.
        (
            "Turned catalogues and the website into English",
            "Translated the website and catalogues into English",
            "Translated the website and catalogues into Welsh",
        ),
        ("Put letters in French folders", "Put letters into French folders", "Translated letters into French"),
        ("Kept sales moving with solicitors", "Progressed sales with solicitors", "Led sales with solicitors"),
        ("Fed the chipper and mowed", "Operated the chipper and mowed", "Repaired the chipper and mowed"),
        ("Drew icons and laid out reports", "Drew icons and typeset reports", "Drew icons and wrote reports"),
        (
            "Answered the pen test findings",
            "Responded to penetration test findings",
            "Responded to penetration test teams",
        ),
        (
            "Visitors went from 31,000 to 40,300 a year after we changed the opening hours",
            "Annual visits rose by 30% to 40,300 following a change in opening hours",
            "Raised visits by 30% to 40,300 by changing the opening hours",
        ),
        (
            "No lost-time accident in seven years",
            "Maintained a seven-year record free of lost-time accidents",
            "Maintained a seven-year record free of customer complaints",
        ),
        (
            "Recovered £62,000 for clients last year",
            "Recovered £62,000 for clients in one year",
            "Recovered £62,000 for clients in one month",
        ),
        (
            "Run a branch of 22,000 books with a team of three assistants",
            "Manage a 22,000-book branch and three assistants",
            "Manage a 22,000-book branch and four assistants",
        ),
        (
            "Supervised seasonal surveyors, six in the summer",
            "Oversaw a summer team of six seasonal surveyors",
            "Oversaw a summer team of six senior surveyors",
        ),
        # Numbers of names and of grades.
        ("Koha, MARC 21, Dewey, Excel", "Koha, MARC 21 and Dewey", "Koha, MARC 22 and Dewey"),
        ("Year 3 class, 30 children", "Taught a class of 30 Year 3 pupils", "Taught a class of 30 Year 4 pupils"),
        (
            "Ran disclosure in Clio, 48,000 documents in the largest case",
            "Ran disclosure in Clio, with up to 48,000 documents in a single case",
            "Ran disclosure in Clio, 48,000 documents in each case",
        ),
    ],
)
def test_a_name_and_a_deed_may_be_told_in_full(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"


def test_a_courier_delivered_for_no_name_that_their_words_make() -> None:
    head = "Courier, self-employed, 2014 - 2017"
    line = "Delivered up to 90 parcels a day in my own van"
    assert verdict(line, "Courier for DPD, delivering up to 90 parcels a day", head) == "unsupported"


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("Freelance Translator, 2014 - 2020", "Managing Director of a translation agency"),
        (
            "Crew Manager, Red Watch, Lydgate Fire Station",
            "Watch Commander and Station Manager at Lydgate Fire Station",
        ),
    ],
)
def test_a_title_in_capitals_is_claimed_wherever_it_stands(head: str, text: str) -> None:
    assert verdict("Proofread for an agency in Utrecht", text, head) == "unsupported"


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("118% of target in 2023", "Exceeded 2023 target by 18%", "Exceeded 2023 target by 118%"),
        ("Mended two glasshouses", "Repaired two greenhouses", "Repaired two warehouses"),
        ("Opened the cafe on my own", "Opened the cafe single-handed", "Opened the cafe two-handed"),
        ("Acted for buyers of homes", "Represented buyers of homes", "Represented sellers of homes"),
        (
            "Drove reach and stacked pallets",
            "Drove reach trucks and stacked pallets",
            "Drove reach cranes and stacked pallets",
        ),
    ],
)
def test_plain_words_tell_what_a_trade_says(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) != "supported"
