"""What somebody says in everyday words and a résumé in its own, and what looks like it and claims more."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage


def told(answer: str, text: str) -> str:
    """The verdict on a text that rests on what somebody told."""
    head = Passage(ref="w1", item="w1", text="Farm Worker, Oak Farm, Leeds, 2016 - present")
    return check(text, (head,), told=(Passage(ref="a1", item="", text=answer, source="answer"),)).verdict


def rewritten(line: str, text: str, head: str = "Bench Joiner, Oak Ltd, Leeds, 2016 - present") -> str:
    """The verdict on a text that takes the place of the one line of an entry."""
    evidence = (Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line))
    return check(text, evidence, before=line).verdict


@pytest.mark.parametrize(
    ("answer", "text", "more"),
    [
        ("I have two milkers under me.", "Supervises two milkers", "Supervises ten milkers"),
        ("I had three junior clerks under me.", "Managed three junior clerks", "Recruited three junior clerks"),
        ("Four technicians report to me.", "Manages four technicians", "Founded a team of four technicians"),
        (
            "Six cleaners reported to me on nights.",
            "Supervised six cleaners on nights",
            "Trained six cleaners on nights",
        ),
        ("I had eight carers in my charge.", "Supervised eight carers", "Supervised eighty carers"),
        ("My team of five welders worked nights.", "Led five welders on nights", "Led fifteen welders on nights"),
        ("Two apprentices worked under me.", "Supervised two apprentices", "Recruited two apprentices"),
        ("I was the boss of three roofers.", "Supervised three roofers", "Supervised thirteen roofers"),
        (
            "The two night porters answered to me.",
            "Supervised the two night porters",
            "Dismissed the two night porters",
        ),
        ("I told the six pickers what to do.", "Directed six pickers", "Directed sixty pickers"),
        ("I kept an eye on the three students.", "Supervised three students", "Recruited three students"),
    ],
)
def test_whoever_has_people_under_them_supervises_them(answer: str, text: str, more: str) -> None:
    assert told(answer, text) == "supported"
    assert told(answer, more) != "supported"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("I worked under two supervisors.", "Supervised two staff"),
        ("I worked with five drivers.", "Supervised five drivers"),
        ("Four technicians report to my manager.", "Manages four technicians"),
        ("My boss had three clerks under him.", "Supervised three clerks"),
        ("I was one of two milkers under the herd manager.", "Supervised two milkers"),
        ("I worked in a team of five welders.", "Led a team of five welders"),
        ("I was over three months late.", "Supervised three people"),
    ],
)
def test_whoever_is_under_somebody_does_not_supervise(answer: str, text: str) -> None:
    assert told(answer, text) == "unsupported"


@pytest.mark.parametrize(
    ("line", "text", "turned"),
    [
        (
            "Helped patients walk under a physiotherapist's direction",
            "Assisted patients with walking, directed by a physiotherapist",
            "Directed a physiotherapist",
        ),
        (
            "Gave injections under the supervision of a nurse",
            "Gave injections, supervised by a nurse",
            "Supervised a nurse giving injections",
        ),
        (
            "Wired sockets, overseen by an electrician",
            "Wired sockets under an electrician's supervision",
            "Supervised the wiring of sockets",
        ),
    ],
)
def test_under_whose_eyes_it_was_done_may_be_said_both_ways(line: str, text: str, turned: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, turned) == "unsupported"


@pytest.mark.parametrize(
    ("answer", "text", "more"),
    [
        ("I was the one who presented the plan.", "Presented the plan", "Wrote and presented the plan"),
        (
            "I was the person who designed the new label.",
            "Designed the new label",
            "Sold the new label",
        ),
        ("It was me who trained the new starters.", "Trained the new starters", "Recruited the new starters"),
        ("I am the one who writes the rota.", "Writes the rota", "Approves the rota"),
        ("They asked me to chair the safety group, and I did.", "Chaired the safety group", "Founded the safety group"),
        ("He asked me to fit the doors, so I did.", "Fitted the doors", "Designed the doors"),
    ],
)
def test_who_says_that_it_was_them_did_it(answer: str, text: str, more: str) -> None:
    assert told(answer, text) == "supported"
    assert told(answer, more) != "supported"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("I was one of the people who wrote the handbook.", "Wrote the handbook"),
        ("I was among those who designed the label.", "Designed the label"),
        ("I was in the group who built the wall.", "Built the wall"),
        ("He was the one who trained the new starters.", "Trained the new starters"),
        ("I was the one who watched them build the wall.", "Built the wall"),
        ("I asked them to fix the boiler.", "Fixed the boiler"),
        ("They trained me on the till.", "Trained staff on the till"),
    ],
)
def test_what_others_did_is_not_ones_own(answer: str, text: str) -> None:
    assert told(answer, text) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        (
            "Looked after one apprentice until he qualified",
            "Mentored an apprentice through to qualification",
            "Mentored apprentices through to qualification",
        ),
        ("Took new starters through the till", "Trained new starters on the till", "Hired new starters for the till"),
        ("Talked clients through drawings", "Presented drawings to clients", "Sold drawings to clients"),
        ("Took on two labourers", "Recruited two labourers", "Trained two labourers"),
        ("Beat down timber prices", "Negotiated timber prices", "Approved timber prices"),
        ("Put right doors that stuck", "Repaired doors that stuck", "Designed doors that stuck"),
        ("Came up with a new cutting list", "Devised a new cutting list", "Patented a new cutting list"),
        ("Sent out invoices", "Issued invoices", "Approved invoices"),
        ("Took down old kitchens", "Dismantled old kitchens", "Designed old kitchens"),
        ("Looked into late orders", "Investigated late orders", "Resolved late orders"),
    ],
)
def test_everyday_verbs_have_others_in_a_resume(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


def test_a_trade_has_its_own_verb_for_everyday_ones() -> None:
    line = "Drew T-shirt graphics"
    assert rewritten(line, "Designed T-shirt graphics", "Junior Designer, Pace, Leeds, 2016 - 2018") == "supported"
    assert rewritten(line, "Designed T-shirt graphics", "Printer, Pace, Leeds, 2016 - 2018") != "supported"
    assert rewritten("Packed T-shirts", "Designed T-shirts", "Junior Designer, Pace, Leeds, 2016 - 2018") != "supported"


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        (
            "Set up and ran the spindle moulder and panel saw",
            "Set up and operated woodworking machines: spindle moulder and panel saw",
            "Set up and operated CNC machines: spindle moulder and panel saw",
        ),
        (
            "Grew carrots, leeks and kale",
            "Grew vegetables such as carrots, leeks and kale",
            "Grew organic vegetables such as carrots, leeks and kale",
        ),
        (
            "Looked after cows, pigs and sheep",
            "Cared for livestock: cows, pigs and sheep",
            "Cared for livestock: cows, pigs and horses",
        ),
        (
            "Worked with oak, ash and elm",
            "Worked with hardwoods including oak, ash and elm",
            "Worked with hardwoods including oak, ash and teak",
        ),
        (
            "Sold tea, coffee and juice",
            "Sold drinks such as tea, coffee and juice",
            "Sold drinks and snacks such as tea, coffee and juice",
        ),
        ("Fixed skirting on site", "Fixed skirting boards on site", "Fixed floor boards on site"),
        (
            "Wrote the leaflet in English and Spanish",
            "Wrote a bilingual leaflet in English and Spanish",
            "Wrote a trilingual leaflet in English and Spanish",
        ),
        ("Wrote the leaflet in English", "Wrote a leaflet in English", "Wrote a bilingual leaflet in English"),
    ],
)
def test_a_word_for_the_kind_of_what_is_listed_claims_nothing(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Put up monthly displays", "Created engaging monthly displays", "Created award-winning monthly displays"),
        ("Wrote the newsletter", "Wrote an informative newsletter", "Wrote a national newsletter"),
        ("Wrote product descriptions", "Wrote compelling product descriptions", "Wrote best-selling descriptions"),
        ("Made cakes for weddings", "Made beautiful cakes for weddings", "Made vegan cakes for weddings"),
        ("Ran a story time", "Ran a lively story time", "Ran a fully booked story time"),
        ("Put up posters", "Put up attractive posters", "Created posters"),
    ],
)
def test_praise_that_nobody_can_measure_claims_nothing(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Repaired PCs in 11 schools", "Repaired computers in 11 schools", "Repaired Macs in 11 schools"),
        ("Showed trainees how to weld thin sheet", "Taught trainees to weld sheet metal", "Taught welding of copper"),
        ("Came up with the cocktail list", "Developed the cocktail menu", "Developed the dessert menu"),
    ],
)
def test_things_have_everyday_names(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


def test_whoever_was_a_receptionist_did_front_desk_work() -> None:
    line, text = "Greeted patients and took calls", "Front desk work: greeting patients and taking calls"
    assert rewritten(line, text, "Receptionist, Aldby Dental, York, 2013 - 2017") == "supported"
    assert rewritten(line, text, "Porter, Aldby Hospital, York, 2013 - 2017") == "unsupported"
