"""What lines of many trades show of what is asked for, and what only looks so, with the sentence model."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine
from tailor.engine.tongues import level
from tailor.model.posting import Match, Posting
from tailor.model.resume import Basics, Certificate, Education, Highlight, Language, Resume, Skill, Work
from tailor.model.wishes import alternatives
from tests.tailor.engine.conftest import Pen


def work(item: str, position: str, name: str, since: str, until: str, *texts: str) -> Work:
    highlights = tuple(Highlight(id=f"{item}h{n}", text=text) for n, text in enumerate(texts, 1))
    return Work(id=item, name=name, position=position, start_date=since, end_date=until, highlights=highlights)


TEACHER = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        work(
            "w1",
            "Teacher of Geography",
            "Colwick Park Academy",
            "2020-09",
            "",
            "Teach Key Stage 3, GCSE and A-level geography",
            "78% of my 2025 GCSE class reached the expected standard or above",
            "Ran staff training on retrieval practice",
            "Lead the residential fieldwork to Swanage for 45 students",
        ),
    ),
    education=(Education(id="e1", institution="Leicester", study_type="BA (Hons)", area="Geography"),),
)
THERAPIST = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        work(
            "w1",
            "Physiotherapist",
            "Glan Hospital",
            "2024-06",
            "",
            "Rotations in respiratory, stroke rehabilitation and musculoskeletal outpatients",
            "Managed syringe drivers on a busy ward with the nurses",
            "On-call respiratory physiotherapy one night in seven since 2025",
        ),
        work("w2", "Physiotherapy Assistant", "Cwmdonkin Clinic", "2020-01", "2021-12"),
    ),
    skills=(Skill(id="s1", keywords=("Manual handling", "Venepuncture", "Basic Life Support")),),
)
DRIVER = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        work("w1", "Van Driver", "Speedwell Parcels", "2023-01", "", "Multi-drop deliveries, 90 drops a day"),
        work(
            "w2",
            "FLT Driver",
            "Harmon Timber",
            "2017-05",
            "2022-12",
            "Drove counterbalance truck, loading and unloading artics with timber packs",
        ),
    ),
    certificates=(Certificate(id="c1", name="Counterbalance forklift (RTITB)"),),
)
ANALYST = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        work("w1", "Data Analyst", "Kestrel Freight", "2023-02", "", "Ran A/B test of two delivery-slot emails"),
        work("w2", "Junior Analyst", "Brightmarket", "2021-09", "2023-01", "Made monthly stock reports for 40 shops"),
    ),
)
COOK = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        work("w1", "Chef de Partie", "Hotel Aldwark", "2024-04", "", "Run the larder section"),
        work("w2", "Commis Chef", "Brasserie Lenoir", "2018-03", "2024-03", "Cooked on the grill and sauce sections"),
    ),
)
CLERK = Resume(
    language="de",
    basics=Basics(name="Ada Park"),
    work=(work("w1", "Sachbearbeiterin", "Reuter", "2016-08", "", "Führte die Finanzbuchhaltung für 30 Mandanten"),),
    education=(Education(id="e1", institution="", area="Geprüfte Bilanzbuchhalterin (IHK)"),),
    skills=(Skill(id="s1", keywords=("DATEV",)), Skill(id="s2", name="SAP FI", level="Grundkenntnisse")),
)
HOTEL = Resume(
    language="es",
    basics=Basics(name="Ada Park"),
    work=(work("w1", "Recepcionista", "Hotel Mar", "2022-05", "", "Formación de dos compañeras nuevas"),),
    education=(Education(id="e1", institution="València", study_type="Grado", area="Turismo"),),
    skills=(Skill(id="s1", keywords=("Opera PMS", "Excel")),),
    languages=(Language(id="l1", language="francés", fluency="A2"),),
)


async def judged(engine: OfflineEngine, resume: Resume, wish: str) -> Match:
    heading = {"en": "Requirements", "de": "Ihr Profil", "es": "Requisitos"}[resume.language]
    posting = Posting(description=f"{heading}\n- {wish}", language=resume.language)
    requirements = tuple(await engine.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    (match,) = await engine.match(brief, Pen())
    return match


@pytest.mark.parametrize(
    ("resume", "wish", "state", "line"),
    [
        (TEACHER, "High expectations of behaviour", "missing", ""),
        (TEACHER, "Forest school training", "missing", ""),
        (TEACHER, "Commitment to safeguarding and promoting the welfare of children", "missing", ""),
        (TEACHER, "Experience of teaching Geography to A-level", "demonstrated", "w1h1"),
        (THERAPIST, "Experience managing a ward", "missing", ""),
        (THERAPIST, "Good clinical reasoning", "missing", ""),
        (THERAPIST, "Experience of on-call", "demonstrated", "w1h3"),
        (THERAPIST, "Core rotations including respiratory and MSK", "demonstrated", "w1h1"),
        (DRIVER, "2 years FLT experience, ideally in cold storage", "demonstrated", "w2"),
        (DRIVER, "2 years driving artics would be useful for shunting cover", "missing", ""),
        (DRIVER, "In-date counterbalance licence", "demonstrated", "c1"),
        (ANALYST, "3+ years' experience in an analytical role", "demonstrated", "w2"),
        (ANALYST, "Experience designing A/B tests", "demonstrated", "w1h1"),
        (ANALYST, "A solid grasp of statistics", "missing", ""),
        (COOK, "3 years' experience as a Chef de Partie or above", "missing", "w1"),
        (COOK, "2 years' experience as a Chef de Partie or above", "demonstrated", "w1"),
        (CLERK, "Mehrjährige Berufserfahrung in der Finanzbuchhaltung", "demonstrated", "w1h1"),
        (HOTEL, "Formación en Turismo o similar", "demonstrated", "e1"),
        (HOTEL, "Francés o alemán", "demonstrated", "l1"),
        (CLERK, "Weiterbildung zum Bilanzbuchhalter (IHK)", "demonstrated", "e1"),
        (HOTEL, "Dominio de Opera Cloud o PMS similar", "declared", "s1.keywords"),
    ],
)
async def test_what_shows_a_wish_is_of_its_matter(
    offline: OfflineEngine, resume: Resume, wish: str, state: str, line: str
) -> None:
    match = await judged(offline, resume, wish)
    assert match.state == state
    assert [e.ref for e in match.evidence][:1] == ([line] if state != "missing" and line else [])


async def test_who_did_it_by_another_form_of_the_word_has_done_it(offline: OfflineEngine) -> None:
    nurse = Resume(
        basics=Basics(name="Ada Park"),
        work=(work("w1", "Nurse", "Glan Hospital", "2020-01", "", "Cannulate and take blood from patients in A&E"),),
    )
    assert (await judged(offline, nurse, "Cannulation")).state == "demonstrated"


async def test_half_of_a_wish_that_is_done_and_half_that_is_listed_is_declared(offline: OfflineEngine) -> None:
    nurse = Resume(
        basics=Basics(name="Ada Park"),
        work=(work("w1", "Nurse", "Glan Hospital", "2020-01", "", "Gave wound dressings to 14 patients a day"),),
        skills=(Skill(id="s1", keywords=("Compression bandaging",)),),
    )
    match = await judged(offline, nurse, "Experience of wound dressings and compression bandaging")
    assert match.state == "declared"
    assert [e.ref for e in match.evidence] == ["w1h1", "s1.keywords"]
    bare = nurse.model_copy(update={"skills": ()})
    match = await judged(offline, bare, "Experience of wound dressings and compression bandaging")
    assert match.state == "missing"


async def test_what_a_group_is_called_is_listed_already(offline: OfflineEngine) -> None:
    posting = Posting(description="Ihr Profil\n- SAP FI", language="de")
    lines = (Highlight(id="w1h1", text="Buche alles in SAP FI"),)
    clerk = CLERK.model_copy(update={"work": (CLERK.work[0].model_copy(update={"highlights": lines}),)})
    brief = Brief(
        resume=clerk,
        document=clerk,
        posting=posting,
        requirements=tuple(await offline.requirements(posting, Pen())),
        language="de",
    )
    assert not [d for d in await offline.skills(brief, Pen()) if d.op == "insert"]


async def test_no_line_goes_first_for_a_degree(offline: OfflineEngine) -> None:
    lines = tuple(
        Highlight(id=f"w1h{n}", text=t) for n, t in enumerate(("Cuadre de caja", "Formación de compañeras"), 1)
    )
    hotel = HOTEL.model_copy(update={"work": (HOTEL.work[0].model_copy(update={"highlights": lines}),)})
    posting = Posting(description="Requisitos\n- Formación en Turismo o similar", language="es")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=hotel, document=hotel, posting=posting, requirements=requirements, language="es")
    brief = brief.model_copy(update={"matches": tuple(await offline.match(brief, Pen()))})
    assert not [d for d in await offline.experience(brief, "w1", Pen()) if d.op == "move"]


async def test_a_lower_certificate_does_not_go_first_for_a_higher_one(offline: OfflineEngine) -> None:
    for wish, first in (("Advanced life support", False), ("Basic life support", True)):
        posting = Posting(description=f"Requirements\n- {wish}")
        requirements = tuple(await offline.requirements(posting, Pen()))
        brief = Brief(resume=THERAPIST, document=THERAPIST, posting=posting, requirements=requirements)
        drafts = [d for d in await offline.skills(brief, Pen()) if d.op == "move"]
        assert bool(drafts) is first


@pytest.mark.parametrize(
    ("how", "rank"),
    [("B1 only, working on B2", 3), ("working on B2, B1 now", 3), ("preparing for C1", None), ("B2", 4)],
)
def test_a_level_that_somebody_works_towards_is_not_reached(how: str, rank: int | None) -> None:
    assert level(how) == rank


async def test_a_language_on_the_way_is_not_shown(offline: OfflineEngine) -> None:
    student = Resume(
        basics=Basics(name="Ada Park"),
        languages=(Language(id="l1", language="French", fluency="working on B2, B1 now"),),
    )
    assert (await judged(offline, student, "French to B2")).state == "missing"
    assert (await judged(offline, student, "French to B1")).state == "demonstrated"


@pytest.mark.parametrize(
    ("text", "choice"), [("A/B tests", False), ("I/O", False), ("C/C++", True), ("Word/Excel", True)]
)
def test_letters_with_a_stroke_are_one_name(text: str, choice: bool) -> None:
    assert alternatives(text) is choice


@pytest.mark.parametrize(
    ("wish", "asked"),
    [
        ("Knowledge of GDPR", "Do you know it?"),
        ("HACCP", "Do you know it?"),
        ("Airflow", "Do you know it?"),
        ("Basic computer skills", "Do you know it?"),
        ("Complaint handling", "Have you done this?"),
        ("Good time keeping and a positive attitude", "What have you done that shows it?"),
        ("Own transport due to location", "Can you offer that?"),
    ],
)
async def test_what_is_known_is_not_asked_as_a_deed(offline: OfflineEngine, wish: str, asked: str) -> None:
    posting = Posting(description=f"Requirements\n- {wish}")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=COOK, document=COOK, posting=posting, requirements=requirements)
    questions = await offline.questions(brief, Pen())
    assert asked in questions[0].text
