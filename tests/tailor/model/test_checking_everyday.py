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


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        (
            "Worked from drawings and cut and bent parts on the press brake",
            "Read drawings and formed parts by cutting and bending on a press brake",
            "Read drawings and bent parts on a press brake, cutting costs",
        ),
        ("Cut and sewed curtains", "Made curtains by cutting and sewing", "Made curtains by cutting waste"),
        (
            "Gave drugs, cannulated and read ECGs",
            "Gave drugs, cannulated and interpreted ECGs",
            "Gave drugs, intubated, cannulated and read ECGs",
        ),
        (
            "Booked slots, proofs of delivery, 22 vehicles",
            "Dealt with proofs of delivery and booked slots for 22 vehicles",
            "Approved proofs of delivery and booked slots for 22 vehicles",
        ),
        (
            "Helped parents with prams on and off",
            "Assisted parents with prams when boarding and alighting",
            "Assisted parents with prams, boarded and alighted",
        ),
        ("Cleaned and painted rooms", "Painted and cleaned rooms", "Cleaned, plastered and painted rooms"),
        ("Guided school groups", "Guided school parties", "Guided political parties"),
        ("Sourced props for each show", "Found props for each show", "Founded a props firm for each show"),
        ("Drew up mitigation plans", "Developed mitigation plans", "Approved mitigation plans"),
        (
            "Drew up plans and applied for newt licences",
            "Developed plans and made newt licence applications",
            "Holder of a newt licence who approved plans",
        ),
        (
            "Moved 15 years of paper files into SharePoint",
            "Transferred fifteen years' worth of paper files to SharePoint",
            "Transferred fifty years' worth of paper files to SharePoint",
        ),
    ],
)
def test_a_deed_may_be_told_by_other_words(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


def listed(line: str, text: str, head: str = "Clerk, Oak Ltd, Leeds, 2018 - present") -> str:
    """The verdict on a text that rests on an entry's heading and a line of skills."""
    evidence = (
        Passage(ref="w1", item="w1", section="work", text=head),
        Passage(ref="skills", item="skills", section="skills", text=line),
    )
    return check(text, evidence).verdict


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Bash, Zabbix, LPIC-2", "LPIC-2 certified clerk", "LPIC-3 certified clerk"),
        ("HCPC registered, C1 licence", "HCPC-registered with a C1 driving licence", "D1 driving licence"),
        ("Full clean licence", "Clean driving licence", "Clean HGV driving licence"),
        ("Category C+E licence", "C+E driving licence", "PCV driving licence"),
        ("Forklifts, B licence", "Driving licence (B)", "Driving licence (C1)"),
        ("Northgate, Urdu", "Urdu-speaking clerk", "Punjabi-speaking clerk"),
        ("Coded welder (EN ISO 9606)", "Coded welder (EN ISO 9606)", "Chartered welder (EN ISO 9606)"),
    ],
)
def test_what_is_listed_may_be_said_of_the_person(line: str, text: str, more: str) -> None:
    assert listed(line, text) == "supported"
    assert listed(line, more) == "unsupported"


def test_a_licence_of_another_kind_lets_nobody_drive() -> None:
    assert listed("Personal licence", "Driving licence") == "unsupported"
    assert listed("Training for a C1 licence", "Driving licence") == "unsupported"
    assert listed("Studying for LPIC-2", "LPIC-2 certified") == "unsupported"


def test_a_welder_who_is_called_coded_has_coded_nothing() -> None:
    head = "Welder, Harbour Ltd, Hull, 2013 - 2022. Welded stainless steel tanks"
    assert listed("Coded welder, IPAF", "Coded stainless steel welder", head) == "supported"
    assert listed("Welder, IPAF", "Coded stainless steel welder", head) != "supported"


@pytest.mark.parametrize(
    ("line", "head", "text", "verdict"),
    [
        ("LLB, 2014; admitted 2018", "Conveyancing Solicitor, Marsh Law", "Qualified as a solicitor in 2018", True),
        ("LLB, 2014; admitted 2018", "Conveyancing Solicitor, Marsh Law", "Qualified as a barrister in 2018", False),
        ("LLB, 2014; admitted 2018", "Legal Secretary, Solicitor Ltd", "Qualified as a solicitor in 2018", False),
        ("LLB, 2014", "Conveyancing Solicitor, Marsh Law", "Qualified as a solicitor in 2014", False),
        ("Diploma, registered 2016", "Staff Nurse, Leeds General", "Qualified as a nurse in 2016", True),
        ("Diploma, registered 2016", "Staff Nurse, Leeds General", "Qualified as a midwife in 2016", False),
    ],
)
def test_as_what_somebody_was_admitted_is_told_by_their_position(
    line: str, head: str, text: str, *, verdict: bool
) -> None:
    evidence = (Passage(ref="edu", item="edu", section="education", text=line),)
    known = (Passage(ref="w1", item="w1", section="work", text=f"{head}, 2018 - present"),)
    assert check(text, evidence, known=known, before=line).verdict == ("supported" if verdict else "unsupported")


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        ("Kept crate lists in MuseumPlus", "Kept crate lists in MuseumPlus software", "Wrote the MuseumPlus software"),
        ("Scaled and polished teeth", "Performed scale and polish treatments", "Performed whitening treatments"),
        ("Hung 120 works for six shows", "Hung 120 artworks for six shows", "Hung 120 artworks for six museums"),
        ("Agreed directions with the other side", "Agreed directions with opponents", "Agreed fees with opponents"),
        ("Tidied up within two hours", "Tidied up inside two hours", "Tidied up inside 20 minutes"),
    ],
)
def test_a_word_for_the_kind_of_thing_that_is_named_claims_nothing(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


def test_those_whom_a_place_serves_need_no_saying() -> None:
    line = "Checked tickets and answered questions at 14 stations"
    text = "Checked passengers' tickets and handled passenger questions at 14 stations"
    assert rewritten(line, text, "Guard, Northern Rail, Leeds, 2015 - 2023") == "supported"
    assert rewritten(line, text, "Steward, Leeds Racecourse, Leeds, 2015 - 2023") == "supported"
    line, text = "Checked tickets and answered questions", "Checked passengers' tickets and answered questions"
    assert rewritten(line, text, "Guard, Northern Rail, Leeds, 2015 - 2023") == "supported"
    assert rewritten(line, text, "Steward, Leeds Racecourse, Leeds, 2015 - 2023") == "unsure"


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        (
            "Rewrote the rules before the audit; no findings",
            "Rewrote the rules ahead of an audit that raised no findings",
            "Rewrote the rules before the audit, which raised sales",
        ),
        (
            "Sold 58 houses in 2023, the most in a branch of six",
            "Top seller in a branch of six in 2023 with 58 houses sold",
            "Top seller in the country in 2023 with 58 houses sold",
        ),
        (
            "Valued houses and won about four instructions a month",
            "Valued houses, winning about four instructions a month",
            "Award-winning valuer with about four instructions a month",
        ),
        (
            "Kept loan records in TMS and applied for Government Indemnity",
            "Kept loan records in The Museum System (TMS) and prepared applications for Government Indemnity",
            "Kept loan records in TMS and obtained Government Indemnity",
        ),
    ],
)
def test_what_came_of_it_is_said_in_other_forms(line: str, text: str, more: str) -> None:
    assert rewritten(line, text) == "supported"
    assert rewritten(line, more) != "supported"


@pytest.mark.parametrize(
    ("answer", "text", "more"),
    [
        (
            "I became a chartered member of the RTPI in 2020.",
            "Chartered RTPI member since 2020",
            "RTPI member since 2014",
        ),
        ("I qualified as a weigher in 2019.", "Qualified weigher since 2019", "Qualified weigher since 2016"),
        ("I joined the safety panel in 2018.", "Safety panel member since 2018", "Safety panel member since 2015"),
        ("I was elected to the parish council in 2021.", "On the parish council since 2021", "Mayor since 2021"),
    ],
)
def test_who_became_something_in_a_year_is_it_since(answer: str, text: str, more: str) -> None:
    assert told(answer, text) == "supported"
    assert told(answer, more) != "supported"
    assert told(answer.replace(".", " and left in 2022."), text) != "supported"


def test_a_database_administrator_is_called_by_letters() -> None:
    line, head = "Looked after 20 Oracle databases", "Database Administrator, Felton Bank, Leeds, 2015 - 2023"
    assert rewritten(line, "Oracle DBA looking after 20 databases", head) == "supported"
    assert rewritten(line, "Oracle CTO looking after 20 databases", head) == "unsupported"
    assert rewritten(line, "Oracle DBA looking after 20 databases") == "unsupported"
