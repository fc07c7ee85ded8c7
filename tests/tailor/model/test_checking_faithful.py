"""What a careful model writes for a line without claiming more, and what looks like it and claims more."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage


def rewritten(line: str, text: str, *others: str, head: str = "Fitter, Oak & Sons, Leeds, 2016 - 2022") -> Check:
    """The check of a text that takes the place of a line, which stands before others of its entry."""
    lines = [Passage(ref=f"w1{'abcdef'[n]}", item="w1", text=text) for n, text in enumerate((line, *others))]
    return check(text, [Passage(ref="w1", item="w1", text=head), *lines], before=line)


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        # The most there was, in other words.
        ("Surveys of sites of up to 40 hectares", "Surveys of sites as large as 40 ha", "Surveys of sites of 40 ha"),
        (
            "Fitted guards up to three storeys high",
            "Fitted guards as high as three storeys",
            "Fitted guards 4 storeys high",
        ),
        (
            "Write policies, authority up to £2m",
            "Write policies within a £2m authority",
            "Write policies, £2m authority",
        ),
        (
            "Worked from lifts up to 20 m",
            "Worked from lifts at heights of up to 20 metres",
            "Worked from lifts up to 30 m",
        ),
        ("Worked from lifts up to 20m", "Worked from lifts up to 20 metres", "Worked from lifts up to 200 metres"),
        # All of it.
        (
            "Wrote the guide that the whole team uses",
            "Wrote the guide used by the entire team",
            "Wrote the entire guide",
        ),
        # What a figure is.
        ("Bought cloth, £800 a month", "Bought cloth worth £800 a month", "Bought worthwhile cloth, £800 a month"),
        (
            "Errors down from a third to a tenth",
            "Share of errors down from a third to a tenth",
            "Market share up by a third",
        ),
        # Changed, and done again.
        (
            "Cut costs by 9% by changing supplier",
            "Cut costs by 9% by switching supplier",
            "Cut costs by 9% by firing suppliers",
        ),
        (
            "Errors fell 9 to 4 after I redid the shelves",
            "Errors fell 9 to 4 after I rearranged the shelves",
            "Errors fell 9 to 4 after I sold the shelves",
        ),
        # By what the line has "with".
        (
            "Got orders from 55 to 72 with a yearly card",
            "Got orders from 55 to 72 by introducing a yearly card",
            "Got orders from 55 to 72 by introducing a yearly audit",
        ),
        (
            "Got waste from 4 kg to 2 kg with a smaller jug",
            "Got waste from 4 kg to 2 kg by switching to a smaller jug",
            "Got waste from 4 kg to 2 kg by switching suppliers",
        ),
        # A noun that only leads over to what is said.
        (
            "Smoke tests after each job",
            "Ran smoke tests on completion of each job",
            "Ran smoke tests on behalf of the council",
        ),
        # Forms of a verb that no ending tells.
        ("Met clients each January", "Attended client meetings each January", "Attended board meetings each January"),
        # What was cut is named before the cutting.
        (
            "Taught a trainee to cut mirrors",
            "Trained an apprentice in mirror cutting",
            "Trained an apprentice, cutting waste",
        ),
        # How often, and that a target was passed.
        (
            "Inspect 14 hives every ten days",
            "Inspect 14 hives at ten-day intervals",
            "Inspect 14 hives at two-day intervals",
        ),
        (
            "Sold honey at two markets a month",
            "Sold honey at markets twice a month",
            "Sold honey at markets four times a month",
        ),
        (
            "Picked 90 lines an hour, target 75",
            "Picked 90 lines per hour, exceeding the target of 75",
            "Picked 90 lines per hour, exceeding last year's target",
        ),
        (
            "Picked 90 lines an hour, target 75",
            "Beat the target of 75 lines an hour",
            "Beat the target of 95 lines an hour",
        ),
        # A verb and its particle with a pronoun between them, one that is done again, and nouns in -age.
        (
            "Tested the water and wrote them down",
            "Tested the water, recording the results",
            "Tested the water, improving the results",
        ),
        ("Restrung old pianos", "Fitted new strings to old pianos", "Fitted new keyboards to old pianos"),
        (
            "Fabric waste fell from 14% to 8%",
            "Lowered fabric wastage from 14% to 8%",
            "Lowered fabric storage from 14% to 8%",
        ),
        # Compounds of a verb and its particle, and of a word and a way; words cut short; prices; what is made.
        (
            "Opened doors for people locked out",
            "Opened doors in lockouts of people",
            "Opened doors in buyouts of people",
        ),
        ("Gritted paths in winter before 7 am", "Gritted pathways before 7 am", "Gritted motorways before 7 am"),
        ("Met the drivers' reps", "Met driver representatives", "Met council representatives"),
        ("Priced jobs for owners", "Estimated jobs for owners", "Won jobs for owners"),
        ("Make 30 crowns a week", "Fabricate 30 crowns a week", "Market 30 crowns a week"),
        ("Baked bread and tarts", "Produced bread and tarts", "Produced recipes for bread and tarts"),
        ("Duties for 84 buses", "Duties for an 84-bus fleet", "Duties for an 184-bus fleet"),
        # Times of the year and of the day, and what is all but something.
        ("Intern, June to August 2024", "Summer internship in 2024", "Winter internship in 2024"),
        ("Released the accrual in Q3", "Released the accrual in the third quarter", "Released it in the first quarter"),
        ("Opened at 6 on three days", "Opened at 6 am on three days", "Opened at 7 am on three days"),
        (
            "Taught all subjects apart from music",
            "Taught all subjects except music",
            "Taught all subjects except drama",
        ),
        (
            "Three rounds in a row without a fault",
            "Three consecutive rounds without a fault",
            "Four rounds without a fault",
        ),
        (
            "Ran the service, 9k msgs/s",
            "Ran the service, 9,000 messages per second",
            "Ran the service, 9k messages a minute",
        ),
        ("Scanned the wills store", "Digitised the wills store", "Digitised the wills store and the archive"),
        ("Cut opex by 9%", "Cut operating expenditure by 9%", "Cut capital expenditure by 9%"),
        ("Led the Thursday choir", "Led the weekly Thursday choir", "Led the monthly Thursday choir"),
        ("Wrote the forecast every half hour", "Produced half-hourly forecasts", "Produced hourly forecasts"),
        ("Counted birds in winter 20/21", "Counted birds in winter 2020/21.", "Counted birds in winter 2021/22."),
        ("Sorted the rota of 45 singers", "Organised a rota for 45 singers", "Organised a tour for 45 singers"),
        (
            "Rebuilt the model; cycle now 6 working days instead of 10",
            "Rebuilt the model, shortening the cycle by four working days to six",
            "Rebuilt the model, shortening the cycle by six working days to four",
        ),
        (
            "Kept the gift aid list and claimed the tax back",
            "Maintained gift aid records and claimed back the tax",
            "Led the gift aid campaign and claimed back the tax",
        ),
        # What was before, and times whose unit stands by itself.
        (
            "Accuracy 97% in the last audit, 92% in the one before",
            "Improved accuracy from 92% to 97% between audits",
            "Improved accuracy from 82% to 97% between audits",
        ),
        (
            "Empty days per flat down from 23 to 12",
            "Cut empty periods from 23 to 12 days per flat",
            "Cut empty periods from 23 to 12 hours per flat",
        ),
        # What was done, by its noun.
        ("Treated bees for mites", "Administered mite treatments to bees", "Administered a mite programme for bees"),
    ],
)
def test_another_way_of_saying_it_passes_and_more_does_not(line: str, text: str, more: str) -> None:
    assert rewritten(line, text).verdict == "supported"
    assert rewritten(line, more).verdict != "supported"


def test_a_synonym_of_the_line_is_not_lent_by_its_neighbour() -> None:
    others = "Dyed fabrics and leather by hand"
    assert rewritten("Bought cloth and trimmings", "Purchased fabrics and trimmings", others).verdict == "supported"
    assert rewritten("Bought cloth and trimmings", "Purchased leather and trimmings", others).verdict == "unsure"


def test_who_looks_after_people_at_work_supervises_them() -> None:
    assert rewritten("Look after a volunteer", "Supervise a volunteer").verdict == "supported"
    assert rewritten("Look after a visitor", "Supervise a visitor").verdict == "unsupported"


def test_what_concerns_people_is_administered_without_leading_them() -> None:
    line = "Dealt with starters, leavers and sick pay"
    assert rewritten(line, "Administered joiners, leavers and sick pay").verdict == "supported"
    assert rewritten(line, "Supervised starters and leavers and dealt with sick pay").verdict == "unsupported"


def test_a_number_counts_another_word_for_what_the_heading_has_too() -> None:
    line, head = "Sweep about 12 flues a day", "Chimney Sweep, Oak & Sons, Leeds, 2016 - 2022"
    assert rewritten(line, "Clean roughly 12 chimneys per day", head=head).verdict == "supported"
    assert rewritten(line, "Clean roughly 22 chimneys per day", head=head).verdict == "unsupported"


def test_a_deed_behind_and_makes_no_row_of_what_stands_before_it() -> None:
    line = "CCTV inspections and written reports for buyers"
    assert rewritten(line, "Carry out CCTV surveys and produce written reports for buyers").verdict == "unsure"
    assert rewritten(line, "CCTV inspections, repairs and written reports for buyers").verdict == "unsupported"


def test_verbs_take_the_place_of_the_nouns_of_a_line() -> None:
    line = "Repairs and adjustments while customers wait"
    assert rewritten(line, "Repaired and adjusted while customers waited").verdict == "supported"
    assert rewritten(line, "Repaired and adjusted glasses while customers waited").verdict == "unsure"
    assert rewritten(line, "Repaired and sold glasses while customers waited").verdict == "unsupported"


def test_since_a_year_from_which_something_was() -> None:
    told = [Passage(ref="a1", item="", text="I was also the link nurse for children from 2020.", source="answer")]
    evidence = [Passage(ref="w1", item="w1", text="Nurse, Oak Ward, 2016 - present")]
    assert check("Link nurse for children since 2020", evidence, told=told).verdict == "supported"
    assert check("Link nurse for children since 2019", evidence, told=told).verdict == "unsupported"
    until = [told[0].model_copy(update={"text": "I was the link nurse for children from 2020 to 2021."})]
    assert check("Link nurse for children since 2020", evidence, told=until).verdict == "unsupported"


def test_who_watched_over_somebody_supervised_them_and_managed_nobody() -> None:
    line = "Watched over a pool, up to 180 swimmers"
    assert rewritten(line, "Supervised a pool with up to 180 swimmers").verdict == "supported"
    assert rewritten("Watched a pool, up to 180 swimmers", "Supervised up to 180 swimmers").verdict == "unsupported"


def test_the_heading_names_the_place_of_a_line() -> None:
    line, head = "Opened the building at 6 am on three mornings", "Lifeguard, Tideway Leisure Centre, Hull, 2016 - 2022"
    assert rewritten(line, "Opened the centre at 6 am on three mornings", head=head).verdict == "supported"
    assert rewritten(line, "Opened the safe at 6 am on three mornings", head=head).verdict != "supported"


@pytest.mark.parametrize(
    ("language", "line", "text", "more"),
    [
        ("it", "Colloqui due volte l'anno", "Tenuto colloqui due volte all'anno", "Tenuto colloqui tre volte all'anno"),
        ("fr", "Garde jusqu'à minuit", "Assuré la garde jusqu'à minuit", "Assuré la garde jusqu'à midi"),
        (
            "de",
            "Telefonische Auskunft an Kunden",
            "Kunden am Telefon Auskunft gegeben",
            "Kunden am Telefon Ware verkauft",
        ),
        (
            "de",
            "Neue Zettel, dadurch fielen die Fehlfahrten von 12 auf 4",
            "Neue Zettel, Fehlfahrten von 12 auf 4 gesenkt",
            "Neue Zettel, Fehlfahrten von 12 auf 2 gesenkt",
        ),
    ],
)
def test_other_languages_say_it_otherwise(language: str, line: str, text: str, more: str) -> None:
    evidence = [Passage(ref="w1", item="w1", text="Oak & Co, 2016 - 2022"), Passage(ref="w1a", item="w1", text=line)]
    assert check(text, evidence, before=line, language=language).verdict == "supported"
    assert check(more, evidence, before=line, language=language).verdict != "supported"


def test_whoever_is_supervised_leads_nobody() -> None:
    line = "Moved objects under a conservator's eye"
    assert rewritten(line, "Handled objects under the supervision of a conservator").verdict == "supported"
    assert (
        rewritten(line, "Handled objects with responsibility for supervision of a conservator").verdict != "supported"
    )


def test_one_of_something_makes_no_many_of_a_small_word() -> None:
    line = "Led two tours a day in English and one a week in French"
    assert rewritten(line, "Led two daily tours in English as well as one a week in French").verdict == "supported"


def test_making_what_a_place_makes_is_not_running_it() -> None:
    line = "Baked bread for breakfast from 4 am"
    assert rewritten(line, "Produced bread for breakfast from 4 am").verdict == "supported"
    assert rewritten(line, "Ran the breakfast bakery, producing bread from 4 am").verdict == "unsure"


def test_a_line_of_certificates_may_say_that_it_is_of_them() -> None:
    line = Passage(ref="cert1", item="cert1", section="certificates", text="Abrasive wheels, IPAF 3a")
    duty = Passage(ref="w1a", item="w1", section="work", text="Changed abrasive wheels")
    assert check("IPAF 3a and abrasive wheels tickets", [line], before=line.text).verdict == "supported"
    assert check("IPAF 3a and slinging tickets", [line], before=line.text).verdict != "supported"
    assert check("Changed abrasive wheels and tickets", [duty], before=duty.text).verdict != "supported"


def test_whoever_had_a_crew_supervised_it() -> None:
    assert rewritten("Had a crew of six on the day", "Supervised a six-person crew on the day").verdict == "supported"
    assert rewritten("Worked in a crew of six", "Supervised a six-person crew").verdict == "unsupported"


def test_what_somebody_else_ran_is_no_running_of_ones_own() -> None:
    line, told = "Took part in an audit that cut omissions from 18 to 9", "I collected data for the pharmacist's audit."
    passages = [
        Passage(ref="w1", item="w1", text="Nurse, Oak Ward, 2019 - 2023"),
        Passage(ref="w1a", item="w1", text=line),
    ]
    answers = [Passage(ref="a1", item="", text=told, source="answer")]
    text = "Collected data for a pharmacist-run audit that cut omissions from 18 to 9"
    assert check(text, passages, told=answers, before=line).verdict == "supported"
    assert (
        check("Ran an audit that cut omissions from 18 to 9", passages, told=answers, before=line).verdict
        != "supported"
    )


@pytest.mark.parametrize(
    ("line", "text", "more"),
    [
        (
            "Weeded the collection, 4,000 volumes down to 2,600",
            "Reduced the collection by 1,400 volumes, from 4,000 to 2,600",
            "Reduced the collection by 2,400 volumes, from 5,000 to 2,600",
        ),
        (
            "Registered 230 titles last year with four requisitions",
            "Completed 230 registrations last year with 4 requisitions",
            "Registered 230 requisitions last year",
        ),
        ("Drove class 156 and 158 units", "Drove class 156 and 158 trains", "Drove class 156 and 159 trains"),
        (
            "Paid 340 weekly and monthly staff and 12 pensioners",
            "Paid 340 monthly and weekly employees and 12 pensioners",
            "Paid 340 monthly pensioners",
        ),
        ("Pruned 120 trees every winter", "Pruned 120 trees each year", "Pruned 120 trees each month"),
        (
            "Top seller for three quarters running",
            "Best seller for three consecutive quarters",
            "Best seller for a year",
        ),
        ("Took over the ID checks", "Took over the identity checks", "Took over the identity and fraud checks"),
        ("Placed ads in two papers", "Placed advertisements in two papers", "Placed advertisements in two countries"),
        ("Dealt with HM Land Registry", "Dealt with HM Land Registry (HMLR)", "Dealt with HM Land Registry (HMCTS)"),
        ("Proclaim, Welsh", "Welsh speaker, with Proclaim", "Native Welsh speaker, with Proclaim"),
        ("BSc Biology, Derby", "Bachelor of Science in Biology, Derby", "Master of Science in Biology, Derby"),
        (
            "PGCE, Derby, 2012",
            "Postgraduate Certificate in Education, Derby, 2012",
            "Postgraduate Diploma, Derby, 2012",
        ),
        (
            "Signed the Dumfries route in 2022",
            "Signed for the Dumfries route since 2022",
            "On the Dumfries route since 2021",
        ),
    ],
)
def test_what_is_cut_short_counted_by_the_deed_or_lasts(line: str, text: str, more: str) -> None:
    assert rewritten(line, text).verdict == "supported"
    assert rewritten(line, more).verdict != "supported"


def test_a_language_of_which_little_is_known_makes_no_speaker() -> None:
    assert rewritten("Proclaim, basic Welsh", "Welsh speaker, with Proclaim").verdict != "supported"
    assert rewritten("Proclaim for Welsh customers", "Welsh speaker, with Proclaim").verdict != "supported"


@pytest.mark.parametrize(
    ("line", "text", "certified"),
    [
        ("CompTIA A+ 2017, MD-102 2023", "CompTIA A+ (2017) and MD-102 (2023) certified", True),
        ("CompTIA A+ 2017, MD-102 2023", "CompTIA A+ (2017) and MD-100 (2023) certified", False),
        ("CompTIA A+ 2017, studying for MD-102", "CompTIA A+ (2017) and MD-102 certified", False),
        ("BSc Physics 2017, A-levels 2014", "BSc Physics (2017) certified", False),
    ],
)
def test_an_examination_listed_with_its_year_certifies(line: str, text: str, *, certified: bool) -> None:
    passage = Passage(ref="edu", item="edu", section="education", text=line)
    assert (check(text, [passage], before=line).verdict == "supported") is certified
