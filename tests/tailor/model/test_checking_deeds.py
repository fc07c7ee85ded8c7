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


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Organised the yearly staff day for 250 people", "Coordinated an annual staff event for 250 attendees"),
        ("Organised first aid training for 60 staff", "Coordinated staff first aid training for 60 people"),
        ("Planned the team rota", "Coordinated the team rota"),
        ("Made refunds and bank transfers", "Issued refunds and bank transfers"),
        ("Gave talks at parish halls", "Presented talks at parish halls"),
        ("Took part in the weekend rota, one in three", "Shared the weekend rota (one weekend in three)"),
        ("Showed couples round twice a week", "Gave couples tours twice a week"),
        ("Put in 300 laptops for home workers", "Deployed 300 laptops for home workers"),
        ("Put in Wi-Fi in six libraries", "Installed wireless in 6 libraries"),
        ("Grew vegetables with the club", "Cultivated vegetables with the club"),
        ("Sold boots and beat target in 2016", "Exceeded target in 2016 selling boots"),
        ("Trapped dormice and rats on 30 farms", "Carried out dormouse and rat trapping on 30 farms"),
        ("Briefed foremen on site", "Briefed every foreman on site"),
    ],
)
def test_the_same_deed_in_plain_words_is_not_refused(line: str, text: str) -> None:
    assert verdict(line, text) != "unsupported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Organised first aid training for 60 staff", "Supervised 60 staff"),
        ("Worked with a team of ten paralegals", "Managed a team of ten paralegals"),
        ("Made refunds and bank transfers", "Authorised refunds and bank transfers"),
        ("Gave talks at parish halls", "Wrote talks at parish halls"),
        ("Took part in a trial of a vaccine", "Ran a trial of a vaccine"),
        ("Put in requests for new boilers", "Installed new boilers"),
        ("Shared the running of the clinic with two colleagues", "Ran the clinic"),
    ],
)
def test_another_deed_in_plain_words_is_still_asked_about(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut spraying from ten times a season to four", "Reduced spraying from ten to four times per season"),
        ("Filed returns the day after completion", "Submitted returns within a day of completion"),
        ("Gave out the day's jobs to 15 pickers", "Allocated daily jobs to 15 pickers"),
        (
            "Wrote playbooks; a change that took a day took an hour",
            "Wrote playbooks, shortening a change from a day to an hour",
        ),
    ],
)
def test_a_time_may_be_told_in_other_words(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut spraying from ten times a season to four", "Reduced spraying from ten to five times per season"),
        ("Cut vet visits from eight times a year to three", "Reduced vet visits to three times a month"),
        ("Filed returns the day after completion", "Submitted returns within an hour of completion"),
        (
            "Wrote playbooks; a change that took four hours took ten minutes",
            "Wrote playbooks, shortening changes from ten minutes to four hours",
        ),
        (
            "Wrote playbooks; a change that took a day took an hour",
            "Wrote playbooks, shortening changes from a week to an hour",
        ),
    ],
)
def test_another_time_is_refused(line: str, text: str) -> None:
    assert verdict(line, text) == "unsupported"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Member of the Chartered Institute of Building (CIOB)", "supported"),
        ("Member of the Royal Town Planning Institute (RTPI)", "unsupported"),
        ("Fellow of the Chartered Institute of Building (CIOB)", "unsupported"),
        ("Chartered member of the Chartered Institute of Building (CIOB)", "unsupported"),
    ],
)
def test_a_body_may_be_written_out_before_its_letters(text: str, expected: Verdict) -> None:
    assert verdict("Assistant", text, told="I am a member of CIOB.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First aid, forklift and Polish language skills", "supported"),
        ("Forklift and first aid, Polish language skills", "supported"),
        ("First aid, forklift and Czech language skills", "unsupported"),
    ],
)
def test_a_language_is_one(text: str, expected: Verdict) -> None:
    assert verdict("First aid, forklift, Polish", text) == expected


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Helped move the test suite to GitLab CI", "Assisted with the migration of the test suite to GitLab CI"),
        ("Authority to pay claims up to £10,000", "Held a £10k authority limit for paying claims"),
        ("Cut the run from 5 hours to 90 minutes", "Shortened the run to 1.5 hours from 5"),
        ("Agreed final accounts with 25 subcontractors", "Settled final accounts with 25 subcontractors"),
    ],
)
def test_nouns_limits_and_ends_in_turn_need_no_question(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Recovered £310k on the Bedminster library job", "Managed the Bedminster library job, recovering £310k"),
        ("Authority to pay claims up to £10,000", "Held a £100k authority limit for paying claims"),
        ("Cut the run from 5 hours to 90 minutes", "Shortened the run to 1.5 hours from 6"),
    ],
)
def test_a_job_as_a_whole_and_other_limits_are_claims(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


def test_a_nursery_has_children() -> None:
    line, text = "Planned messy play", "Organised messy play activities for the children"
    assert verdict(line, text, head="Assistant, Robin Nursery, Leek") == "supported"
    assert verdict(line, text, head="Assistant, Stag Hotel, Leek") == "unsure"


def test_a_certificate_with_a_year_certifies_and_a_degree_beside_it_does_not() -> None:
    studies = Passage(ref="edu", item="edu", section="education", text="ISTQB Foundation, 2020; BA, UEA, 2017")
    skills = Passage(ref="skills", item="skills", section="skills", text="Excel, SQL")
    assert check("ISTQB Foundation certified (2020)", [studies, skills]).verdict == "supported"
    assert check("SQL certified with a BA", [studies, skills]).verdict == "unsupported"


def test_the_employer_of_another_entry_is_no_workplace_of_this() -> None:
    line = Passage(ref="w1a", item="w1", section="work", text="Lambed 900 ewes each spring")
    told = Passage(ref="a1", item="", text="I judge at the Yarrow show and the Mains fair.", source="answer")
    other = Passage(ref="w2", item="w2", section="work", text="Farm Worker, Yarrow Mains, Selkirk")
    text = "Lambed 900 ewes at Yarrow Mains each spring"
    assert check(text, [line], told=[told], known=[other], before=line.text).verdict == "unsupported"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Managed the canteen staff", "Ran the staff canteen"),
        ("Managed staff of the canteen", "Ran the staff canteen"),
        ("Led the training team", "Ran the team training"),
        ("Managed the newsletter team", "Ran the team newsletter"),
        ("Managed rota teams", "Managed the team rota"),
        ("Managed the team", "Managed the rota"),
    ],
)
def test_people_who_only_say_of_which_kind_something_is_are_not_led(text: str, line: str) -> None:
    assert verdict(line, text) == "unsupported"
    assert verdict(line, line) == "supported"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Managed the staff canteen", "Ran the staff canteen"),
        ("Managed the ward staff", "Ran the ward and its team"),
        ("Led the kitchen team", "Ran the kitchen team"),
        ("Managed a team of 6", "Managed 6 people"),
        ("Managed the canteen staff", "Ran the staff canteen and led its staff of five"),
    ],
)
def test_people_who_were_run_were_led(text: str, line: str) -> None:
    assert verdict(line, text) == "supported"


def test_only_who_had_a_vehicle_in_hand_drove_it() -> None:
    boat = "Drove the station's six-metre inflatable boat as skipper"
    assert verdict("Skippered the station's 6 m inflatable boat", boat) == "supported"
    assert verdict("Skippered the boat", "Drove the boat") == "supported"
    assert verdict("Cleaned the boat", "Drove the boat") == "unsure"
    assert verdict("Skippered the station's boat", "Drove change at the station") == "unsupported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Did the refit £20,000 under budget", "Completed the refit within budget"),
        ("Beat target by 12% in 2022", "Exceeded target by 12% in 2022"),
        ("Raised £140k in 2023, £20k over budget", "Raised £140,000 in 2023, exceeding budget by £20,000"),
        ("Passed 60 files to the fraud unit", "Referred 60 files to the fraud unit"),
        ("Sent patients on to the eye clinic", "Referred patients to the eye clinic"),
        ("Valued flats with the branch manager", "Managed valuations of flats with the branch manager"),
        ("Organised the fair with the centre manager", "Coordinated the fair"),
        ("Do one weekend on call in five", "On call one weekend in five"),
    ],
)
def test_the_side_the_turn_and_who_was_there_stay(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Did the refit £20,000 over budget", "Completed the refit £20,000 under budget"),
        ("Did the refit within budget", "Completed the refit under budget"),
        ("Ran two weeks behind schedule", "Finished two weeks ahead of schedule"),
        ("Missed target by 12% in 2022", "Exceeded target by 12% in 2022"),
        ("Raised £140k in 2023, £20k under budget", "Raised £140,000 in 2023, exceeding budget by £20,000"),
        ("Passed 40 candidates", "Referred 40 candidates"),
        ("Valued flats with the branch manager", "Managed valuations of flats"),
        ("Valued flats with the branch manager", "Managed valuations and lettings for the branch"),
        ("Do one weekend on call in five", "On call one night in five"),
        ("On call one weekend in five", "On call one night in five"),
    ],
)
def test_the_other_side_another_turn_or_a_thing_more_is_found(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


def test_a_position_of_another_kind_is_another_position() -> None:
    line, head = "Stood in as stage manager for one production", "Deputy Stage Manager, Corn Exchange, Ipswich"
    assert verdict(line, "Deputised as stage manager on one production", head=head) == "supported"
    assert verdict(line, "Deputised as production manager on one production", head=head) == "unsupported"
    assert verdict(line, "Stage manager on one production", head=head) == "unsupported"
    assert (
        verdict("Ran the line", "Retail Account Manager at Acme", head="Account Manager, Retail, Acme") == "supported"
    )
    assert verdict("Ran the production line", "Production Manager", head="Shift Manager, Acme Foods") == "unsupported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Upsold rooms, £18,000 extra in 2023", "Generated an extra £18k in 2023 by upselling rooms"),
        ("Wrote Ansible playbooks for switch upgrades", "Automated switch upgrades with Ansible playbooks"),
        ("Put models into production with Docker", "Deployed models to production using Docker"),
        ("Wrote descriptions and posted them on Rightmove", "Created descriptions and published them on Rightmove"),
        ("Flew short-haul routes on the A320", "Operated on short-haul routes aboard the A320"),
        ("Looked after a props budget of £5,000 a show", "Managed a £5k props budget for each show"),
        ("Organised the office move for 45 staff", "Coordinated the office relocation of 45 staff"),
        ("Ran a 60-cover cocktail bar with a staff of eight", "Managed eight staff in a 60-cover cocktail bar"),
        ("Cut, bent and welded gates", "Fabricated gates: cutting, bending and welding"),
        ("Gave tours to school groups", "Led tours for school groups"),
        ("Made oak tables, chairs and cabinets", "Crafted tables, chairs and cabinets in oak"),
        ("Reset accounts and managed groups in Azure AD", "Administered groups in Azure Active Directory"),
    ],
)
def test_a_deed_is_told_by_a_phrase_or_a_noun(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Lost £18,000 on rooms in 2023", "Generated £18k in 2023 from rooms"),
        ("Read Ansible playbooks for switch upgrades", "Automated switch upgrades"),
        ("Tested models with Docker", "Deployed models using Docker"),
        ("Cleaned the A320", "Operated the A320"),
        ("Looked after the props", "Managed a props budget"),
        ("Organised the office move for 45 staff", "Managed a team of 45 staff"),
        ("Worked in a 60-cover cocktail bar with a staff of eight", "Managed eight staff in a 60-cover cocktail bar"),
        ("Bent and welded gates", "Bent and welded gates, cutting costs"),
        ("Helped give tours to school groups", "Led tours for school groups"),
        ("Gave tours to school groups", "Led school groups"),
        ("Made oak tables and chairs", "Chairs the safety committee"),
        ("Worked with the dementia champion", "Dementia champion of the unit"),
    ],
)
def test_a_phrase_or_a_noun_of_something_else_tells_no_deed(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


def test_what_was_done_besides_taking_part_was_done() -> None:
    text, line = "Presented the files in two inspections", "Investigated results and wrote up the files"
    assert verdict(line, text, told="I took part in two inspections, I showed them the files.") == "supported"
    assert verdict(line, text, told="I took part in two inspections.") != "supported"
    champion = "I am the unit's dementia champion since 2021."
    assert verdict("Assistant", "Dementia champion of the unit since 2021", told=champion) == "supported"
