"""Wishes as ordinary postings word them, beside what ordinary résumés say."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import categories, questions, requirements
from tailor.engine.offline.matching import judge
from tailor.engine.offline.ranking import evident, ranked
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Education, Highlight, Resume, Section, Skill, Work
from tests.tailor.engine.test_offline_papers import asked, held
from tests.tailor.engine.test_offline_trades import TODAY, judged


@pytest.mark.parametrize(
    ("wish", "parts"),
    [
        (
            "At least 5 years' experience in practice, of which 2 in a leadership role",
            ["5 years' experience in practice", "2 years in a leadership role"],
        ),
        (
            "Fünf Jahre Berufserfahrung, davon zwei Jahre im Vertrieb",
            ["Fünf Jahre Berufserfahrung", "Zwei Jahre im Vertrieb"],
        ),
        ("ACA/ACCA/CIMA qualified with 3+ years PQE", ["ACA/ACCA/CIMA qualified", "3+ years PQE"]),
        ("Experience of both Agile and Waterfall delivery", ["Agile", "Waterfall delivery"]),
        ("Mile widziane prawo jazdy kat. B", ["Prawo jazdy kat. B"]),
        ("Experience of supervising or coaching a team", ["Experience of supervising or coaching a team"]),
        ("You're flexible and can work weekends", ["Flexible and can work weekends"]),
        ("Experience with cloud infrastructure (AWS/GCP) and CI/CD", ["Cloud infrastructure (AWS/GCP)", "CI/CD"]),
        ("To apply, send your CV in confidence to Ada", []),
        ("Full licence in class B, class C+E desirable", ["Full licence in class B", "Class C+E"]),
        ("NVQ Level 2 in Plumbing & Heating or above", ["NVQ Level 2 in Plumbing & Heating or above"]),
        ("A current first aid certificate will be highly regarded", ["A current first aid certificate"]),
        ("Willing to join the on-call rota", ["Willing to join the on-call rota"]),
        ("Women and carers are encouraged to apply", []),
        ("Three years of sales, of which most in retail", ["Three years of sales, of which most in retail"]),
        (
            "Certificate in anaesthesia or emergency and critical care",
            ["Certificate in anaesthesia or emergency and critical care"],
        ),
    ],
)
def test_what_is_asked_for_is_cut_where_it_ends(wish: str, parts: list[str]) -> None:
    assert asked(wish) == parts


@pytest.mark.parametrize(
    ("wish", "skill", "state"),
    [
        ("Experience with a practice management system (Provet Cloud preferred)", "RxWorks, Provet Cloud", "declared"),
        ("Experience with a practice management system (ideally Vetspace)", "Vetspace", "declared"),
        ("Experience with a practice management system (Provet Cloud preferred)", "Cloud storage", "missing"),
    ],
)
def test_the_name_that_is_preferred_is_enough(wish: str, skill: str, state: str) -> None:
    assert judged(wish, "skill", Resume(skills=(Skill(id="s1", keywords=tuple(skill.split(", "))),))).state == state


@pytest.mark.parametrize(
    ("wish", "certificate", "state"),
    [
        (
            "Registered Veterinary Nurse (RVN) with the VCI",
            "Registered with the Veterinary Council (RVN)",
            "demonstrated",
        ),
        ("Registered Veterinary Nurse (RVN) with the VCI", "Registered with the Kennel Council (KC)", "missing"),
    ],
)
def test_the_letters_of_a_profession_are_its_registration(wish: str, certificate: str, state: str) -> None:
    assert judged(wish, "credential", held(certificate)).state == state


def test_what_is_listed_is_asked_about_by_its_whole_name() -> None:
    wish = "Experience with a practice management system (Provet Cloud preferred)"
    resume = Resume(skills=(Skill(id="s1", keywords=("RxWorks", "Provet Cloud", "dental radiography")),))
    requirement = Requirement(id="r1", text=wish, quote=wish, category="skill")
    brief = Brief(
        resume=resume,
        document=resume,
        posting=Posting(description=wish),
        requirements=(requirement,),
        matches=(judged(wish, "skill", resume),),
    )
    (question,) = questions.worth_asking(brief, ranked((requirement,), evident(resume), None))
    assert "Provet Cloud" in question.text
    assert "RxWorks" not in question.text


def parts(description: str) -> list[tuple[str, str]]:
    """What a posting asks for, and how much."""
    return [(r.text, r.kind) for r in requirements.extract(Posting(description=description))]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Mandatory Skills", "must"),
        ("Key requirements", "must"),
        ("Highly regarded:", "nice"),
        ("It would be lovely if you also had", "nice"),
        ("Bonus points if you have", "nice"),
    ],
)
def test_the_headings_of_ordinary_postings_are_known(heading: str, kind: str) -> None:
    said = f"Benefits\n- Free parking\n\n{heading}\n- Opera PMS\n- Night audits\n"
    assert parts(said) == [("Opera PMS", kind), ("Night audits", kind)]


def test_what_a_posting_says_of_the_reader_in_prose_is_asked_for() -> None:
    said = (
        "The Crown is a dining pub with a kitchen garden. You will have at least two years' experience in a kitchen. "
        "You know your allergens. You keep calm in a busy service. We are miles from any bus stop, so your own "
        "transport is essential. In return we pay £31,000."
    )
    assert [text for text, _ in parts(said)] == [
        "Two years' experience in a kitchen",
        "Allergens",
        "You keep calm in a busy service",
        "Own transport",
    ]


def test_the_reason_for_a_wish_is_no_wish() -> None:
    said = "Requirements\n- Full driving licence, as you will travel between branches\n- Excel\n"
    assert parts(said) == [("Full driving licence", "must"), ("Excel", "must")]


@pytest.mark.parametrize(
    ("wish", "name", "state"),
    [
        ("EWP licence", "Elevating Work Platform, boom type (2022)", "demonstrated"),
        ("EWP licence", "Forklift, counterbalance (2022)", "missing"),
        ("Current anaphylaxis and CPR training", "CPR (HLTAID009)", "missing"),
        ("Wella or L'Oréal colour training", "L'Oréal Colour Keys 1 and 2", "demonstrated"),
        ("Wella or L'Oréal colour training", "L'Oréal Styling", "missing"),
        ("A contact lens optician qualification", "Contact lens handling course", "missing"),
    ],
)
def test_papers_by_their_letters_by_all_or_one_of_their_names(wish: str, name: str, state: str) -> None:
    assert judged(wish, categories.category(wish), held(name)).state == state


def test_what_was_certified_is_no_experience_of_it() -> None:
    assert judged("Colour correction experience", "experience", held("Colour correction")).state == "missing"


def test_what_is_to_be_ones_own_is_not_shown_by_tools() -> None:
    work = Work(id="w1", name="Barwon", position="Electrician", highlights=(Highlight(id="h1", text="Tag hand tools"),))
    assert judged("Own hand tools", "skill", Resume(work=(work,))).state == "missing"


def test_a_school_leaver_s_diploma_is_one_of_any_subject() -> None:
    school = Education(id="e1", study_type="High School Diploma", area="General", institution="Fairmont High School")
    wish = "High school diploma or GED"
    assert judged(wish, "education", Resume(education=(school,))).state == "demonstrated"


@pytest.mark.parametrize(
    ("title", "position", "wish", "state"),
    [
        ("Senior Stylist", "Stylist", "3+ years on the salon floor since qualifying", "declared"),
        ("Senior Stylist", "Barista", "3+ years on the salon floor since qualifying", "missing"),
        ("Senior Stylist", "Junior Stylist", "3+ years on the salon floor since qualifying", "missing"),
        ("Site Manager", "Bar Manager", "3+ years on the salon floor since qualifying", "missing"),
        ("Data Engineer", "Data Engineer", "3+ years of experience with Kafka", "missing"),
        ("Senior Stylist", "Stylist", "8+ years on the salon floor since qualifying", "missing"),
    ],
)
def test_years_in_the_posting_s_own_trade_are_there_in_part(title: str, position: str, wish: str, state: str) -> None:
    resume = Resume(work=(Work(id="w1", name="Blush", position=position, start_date="2021-01", end_date="2025-01"),))
    requirement = Requirement(id="r1", text=wish, quote=wish, category="experience")
    match = judge(requirement, ranked((requirement,), evident(resume), None), resume, TODAY, "en", title)
    assert match.state == state
    if state == "declared":
        assert match.note == "Your résumé shows “Stylist”, but not “on the salon floor since qualifying”."


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("FLT licence", "RTITB Counterbalance and Reach licence"),
        ("Forklift truck licence", "RTITB Counterbalance"),
        ("Strong knowledge of Health & Safety (IOSH or NEBOSH)", "IOSH Managing Safely (2022)"),
    ],
)
def test_tickets_go_by_many_names(wish: str, name: str) -> None:
    assert judged(wish, categories.category(wish), held(name)).state == "demonstrated"


def test_nobody_is_chartered_for_whom_they_worked() -> None:
    work = Work(id="w1", name="Lally & Co Chartered Accountants", position="Audit Senior")
    assert judged("ACA qualified", "credential", Resume(work=(work,))).state == "missing"
    assert judged("ACA qualified", "credential", held("ACCA", "ACA")).state == "demonstrated"


def test_what_sort_of_thing_a_name_is_of_need_not_be_said() -> None:
    line = Highlight(id="h1", text="Moved 14 services with GitHub Actions")
    work = Work(id="w1", name="Tillwise", position="Developer", highlights=(line,))
    assert judged("CI/CD pipelines", "skill", Resume(work=(work,))).state == "demonstrated"


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Manage a £400k annual paid search budget", "missing"),
        ("Manage a £0.6m annual paid search budget", "demonstrated"),
        ("Manage a paid search budget of £650,000", "demonstrated"),
        ("Manage a €650,000 paid search budget", "missing"),
        ("Manage a paid search budget", "missing"),
    ],
)
def test_a_smaller_budget_is_not_the_one_that_is_asked_for(line: str, state: str) -> None:
    work = Work(id="w1", name="Hearth", position="Marketer", highlights=(Highlight(id="h1", text=line),))
    assert judged("Paid search budget of £500k+", "skill", Resume(work=(work,))).state == state


def test_who_leads_two_executives_manages_a_team() -> None:
    line = Highlight(id="h1", text="Lead two executives and a freelance designer")
    work = Work(id="w1", name="Hearth", position="Marketing Manager", highlights=(line,))
    wish = "Experience managing and developing a team"
    assert judged(wish, "experience", Resume(work=(work,))).state == "demonstrated"


def test_what_an_offer_depends_on_is_not_asked_for_and_it_skills_are() -> None:
    said = "Requirements\n- Good IT skills\n- The post is subject to a basic DBS check\n- Night shifts\n"
    assert [text for text, _ in parts(said)] == ["Good IT skills", "Night shifts"]


def test_what_is_held_is_found_among_other_things() -> None:
    said = Section(
        id="x1", heading="Otros", lines=(Highlight(id="x1h1", text="Carné de manipulador (2024), inglés B1"),)
    )
    wish = "Carné de manipulador de alimentos"
    assert judged("Carné de manipulador", categories.category(wish), Resume(sections=(said,))).state == "demonstrated"


def test_a_degree_is_the_level_of_thought_that_is_asked_for() -> None:
    study = Education(id="e1", study_type="HBO ICT", institution="Hogeschool Utrecht")
    wish = "Minimaal hbo werk- en denkniveau"
    assert judged(wish, categories.category(wish), Resume(education=(study,))).state == "demonstrated"


def test_any_degree_is_study_at_that_level() -> None:
    study = Education(id="e1", study_type="BSc (Hons)", area="Nursing", institution="University of Salford")
    assert judged("Degree level study", "education", Resume(education=(study,))).state == "demonstrated"


def test_what_stands_among_wishes_in_prose_is_one() -> None:
    said = (
        "Acorns is a nursery in a chapel. We would love to hear from you if you hold a Level 3 in childcare. You have "
        "at least a year's experience in a nursery. You know the EYFS well. You record observations on Famly. You will "
        "have your birthday off."
    )
    assert [text for text, _ in parts(said)] == [
        "Level 3 in childcare",
        "A year's experience in a nursery",
        "EYFS",
        "You record observations on Famly",
    ]


def test_a_duty_that_means_nothing_by_itself_stays_with_the_other() -> None:
    assert asked("Greeting patients and checking them in") == ["Greeting patients and checking them in"]


@pytest.mark.parametrize("heading", ["The person", "The right individual", "Successful candidate"])
def test_whom_a_posting_wants_is_told_under_such_headings(heading: str) -> None:
    said = f"Duties\n- Keep the site tidy\n\n{heading}\n- SMSTS\n- CSCS Black Card\n- NHBC\n- HNC\n\nPackage\n- Car\n"
    assert [text for text, _ in parts(said)] == ["SMSTS", "CSCS Black Card", "NHBC", "HNC"]


@pytest.mark.parametrize(
    ("wish", "skills", "state"),
    [
        ("Square POS experience", "Square, cash handling", "declared"),
        ("Keeping records up to date on Exact", "Exact, typing", "declared"),
        ("Keeping records up to date", "exact records of till floats", "missing"),
        ("Familiarity with a PLM system such as Windchill or Teamcenter", "Creo, Windchill", "declared"),
    ],
)
def test_what_is_listed_by_the_name_that_is_asked_for(wish: str, skills: str, state: str) -> None:
    resume = Resume(skills=(Skill(id="s1", keywords=tuple(skills.split(", "))),))
    assert judged(wish, categories.category(wish), resume).state == state


@pytest.mark.parametrize(
    ("wish", "name", "state"),
    [
        ("Führerschein Klasse BE", "Führerschein Klasse B", "missing"),
        ("Führerschein Klasse BE", "Führerschein Klasse CE", "demonstrated"),
        ("Führerschein Klasse B", "Führerschein", "demonstrated"),
        ("Hochvoltschein (Stufe 2S)", "Hochvolt Stufe 1S", "missing"),
        ("Registered with the General Optical Council", "GOC registered optician (2021)", "demonstrated"),
        ("Victorian driver licence", "Driver licence (Vic)", "demonstrated"),
        ("CIM qualification", "CIM Level 4 Certificate, module 1 of 3 passed", "missing"),
    ],
)
def test_a_paper_of_another_class_or_in_part_is_not_held(wish: str, name: str, state: str) -> None:
    assert judged(wish, categories.category(wish), held(name)).state == state


def test_a_study_of_a_lower_level_is_not_the_one_that_is_asked_for() -> None:
    study = Education(id="e1", study_type="Mbo niveau 3", area="Logistiek", institution="ROC Tilburg")
    for wish, state in (
        ("Mbo-diploma niveau 4, logistiek", "missing"),
        ("Mbo-diploma niveau 3, logistiek", "demonstrated"),
    ):
        assert judged(wish, "education", Resume(education=(study,))).state == state


def test_two_deeds_to_one_thing_are_one_wish() -> None:
    line = Highlight(id="h1", text="Recruited and moderated 45 remote usability tests")
    work = Work(id="w1", name="Shop", position="Designer", highlights=(line,))
    assert judged("Planned and moderated usability tests", "skill", Resume(work=(work,))).state == "demonstrated"


@pytest.mark.parametrize(
    ("study", "dates", "state"),
    [
        ("Bachelor", "2017 - 2020", "demonstrated"),
        ("Associate degree", "", "missing"),
        ("Bachelor", "in progress, due 2031", "missing"),
    ],
)
def test_a_degree_is_of_its_rank_and_held(study: str, dates: str, state: str) -> None:
    taken = Education(id="e1", study_type=study, area="Business", institution="Columbus College", dates=dates)
    assert judged("Bachelor's degree", "education", Resume(education=(taken,))).state == state


@pytest.mark.parametrize("heading", ["WHAT DO WE WANT?", "What you bring to the table"])
def test_headings_that_ask_are_known(heading: str) -> None:
    wanted = ["CRM", "Excel", "SQL", "LinkedIn Recruiter"]
    listed = "".join(f"- {each}\n" for each in wanted)
    said = f"WHAT WILL YOU DO?\n- Run the desk\n{heading}\n{listed}WHAT DO YOU GET?\n- Ibiza\n"
    assert [text for text, _ in parts(said)] == wanted


def test_the_years_of_a_firm_are_not_asked_for() -> None:
    said = "About us\nFor over 60 years Ridgeway has put lids on ice cream.\n\nRequirements\n- Excel\n- SQL\n"
    assert [text for text, _ in parts(said)] == ["Excel", "SQL"]


def test_a_qualification_is_held_and_not_shown_by_a_title() -> None:
    wish = "Level 2 or 3 teaching assistant qualification"
    work = Work(id="w1", name="Larkman School", position="Teaching Assistant")
    assert categories.category(wish) == "credential"
    assert judged(wish, categories.category(wish), Resume(work=(work,))).state == "missing"


@pytest.mark.parametrize(
    ("wish", "line", "state"),
    [
        ("Aluminium welding", "Rebuilt steel buckets with MMA welding", "missing"),
        ("Aluminium welding", "Aluminium welding of boat hulls", "demonstrated"),
        (
            "Experience with unit testing (JUnit, Mockito)",
            "Raised unit testing coverage to 65 % with JUnit 5",
            "demonstrated",
        ),
        ("Test automation (Selenium and Cypress)", "Automated 420 cases with Selenium", "missing"),
        ("Clear technical writing", "Technical writing of 30 manuals", "demonstrated"),
        ("Conocimientos de APPCC y XYZW", "Hojas de APPCC", "missing"),
    ],
)
def test_of_what_sort_a_named_thing_is(wish: str, line: str, state: str) -> None:
    work = Work(id="w1", name="Hay Point", position="Tradesperson", highlights=(Highlight(id="h1", text=line),))
    assert judged(wish, categories.category(wish), Resume(work=(work,))).state == state


def test_one_of_several_papers_by_their_letters_is_enough() -> None:
    wish = "A CBAP or BCS certification"
    assert (
        judged(wish, "credential", held("BCS International Diploma in Business Analysis (2020)")).state
        == "demonstrated"
    )
    assert judged(wish, "credential", held("AAT Level 2 Certificate in Accounting")).state == "missing"


def test_what_is_done_there_is_no_wish_before_one() -> None:
    said = (
        "Globex shows trains on screens. You keep those screens alive. You have run Kubernetes in production. You have "
        "experience with Terraform. You have led an on-call rota. You worked with PostgreSQL."
    )
    assert "screens" not in " ".join(text for text, _ in parts(said))
