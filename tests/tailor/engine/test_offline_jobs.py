"""What a hairdresser, a caretaker, a social worker and others would be ashamed of in what is asked and shown."""

from datetime import date

import pytest

from tailor.engine.offline import editing, matching, ranking, requirements, wishes
from tailor.engine.offline.questions import worth_asking
from tailor.engine.offline.words import content, stems
from tailor.engine.similarity import alike
from tailor.model.noting import short
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Certificate, Education, Highlight, Passage, Resume, Skill, Work
from tests.tailor.engine.conftest import InProcess
from tests.tailor.engine.test_offline_talk import brief

TODAY = date(2026, 11, 1)


def resume(*lines: str, skills: tuple[str, ...] = (), name: str = "Firm", position: str = "Operator") -> Resume:
    highlights = tuple(Highlight(id=f"w1h{n}", text=line) for n, line in enumerate(lines, 1))
    work = Work(id="w1", name=name, position=position, start_date="2016-01", highlights=highlights)
    return Resume(work=(work,), skills=(Skill(id="s1", keywords=skills),) if skills else (), language="en")


async def state(wish: str, of: Resume, likeness: InProcess) -> tuple[str, list[str]]:
    """How one requirement is judged, and by which lines."""
    posting = Posting(description=f"Requirements\n- {wish}\n", language="en")
    (asked, *_) = requirements.extract(posting)
    passages = ranking.evident(of)
    matrix = await alike([ranking.subject(asked)], [p.text for p in passages], likeness, True)
    match = matching.judge(asked, ranking.ranked((asked,), passages, matrix), of, TODAY)
    return match.state, [e.ref for e in match.evidence]


@pytest.mark.parametrize(
    "line",
    [
        "£24,000 - £32,000 a year plus commission",
        "£38,000–£44,000 + bonus, full time, permanent",
        "Grade 11: £41,418 to £44,428 per annum plus £2,000 market supplement",
        "£13.60 per hour plus service charge, 40 hours, 5 days out of 7",
        "RAL 24.000 - 26.000 €",
        "2.150 € brutto im Monat",
    ],
)
def test_what_is_paid_is_not_asked_for(line: str) -> None:
    assert wishes.pays(line)
    asked = requirements.extract(Posting(description=f"Stylist\n{line}\n\nRequirements\n- Balayage\n- Foils\n"))
    assert [r.text for r in asked] == ["Balayage", "Foils"]


@pytest.mark.parametrize(
    "line",
    [
        "Manage a budget of £2m a year",
        "Sales of £300,000 to £500,000 a year",
        "3 years' experience with accounts of £20,000 - £50,000",
        "Budgetverantwortung von 500.000 € im Jahr",
    ],
)
def test_work_with_money_is_no_pay(line: str) -> None:
    assert not wishes.pays(line)


@pytest.mark.parametrize(
    "wish", ["Willing to undertake a first aid course", "Eligible to work in the UK", "Automunito", "Vehículo propio"]
)
def test_what_is_offered_is_asked_as_an_offer_and_is_no_certificate(wish: str) -> None:
    (asked,) = requirements.extract(Posting(description=f"Requirements\n- {wish}\n", language="en"))
    assert asked.category != "credential"
    there = brief().model_copy(update={"requirements": (asked,), "matches": ()})
    (inquiry,) = worth_asking(there, ranking.ranked((asked,), (), None))
    assert inquiry.text.endswith("Can you offer that?")


async def test_a_charge_of_students_is_not_shown_by_children(likeness: InProcess) -> None:
    wish = "Experience of supervising staff or students (Practice Educator desirable)"
    assert (await state(wish, resume("Hold a caseload of 18 children on child protection plans"), likeness))[
        0
    ] == "missing"
    shown = await state(wish, resume("Supervise two Band 5 physiotherapists and third-year students"), likeness)
    assert shown == ("demonstrated", ["w1h1"])


async def test_one_form_of_many_is_shown_by_its_letter(likeness: InProcess) -> None:
    wish = "Experience of undertaking Form F assessments"
    assert (await state(wish, resume("Single assessments and home visits"), likeness))[0] == "missing"
    assert (await state(wish, resume("Undertook Form F assessments"), likeness))[0] == "demonstrated"


async def test_a_machine_is_no_fault(likeness: InProcess) -> None:
    assert (await state("Fault finding on machines", resume("Edited programs at the machine"), likeness))[
        0
    ] == "missing"
    assert (await state("Fault finding on machines", resume("Fault finding on packing machines"), likeness))[0] == (
        "demonstrated"
    )


@pytest.mark.parametrize(
    ("wish", "line"),
    [
        ("Experience with our warehouse management system (Manhattan)", "Booked 400 pallets a day into Manhattan"),
        ("Familiar with a salon booking system such as Phorest or Shortcuts", "Kept the diary in Phorest"),
    ],
)
async def test_what_the_posting_names_itself_is_evidence(wish: str, line: str, likeness: InProcess) -> None:
    assert await state(wish, resume(line), likeness) == ("demonstrated", ["w1h1"])
    listed = resume("Cash up and order stock for the salon", skills=("Colour", "Manhattan", "Phorest"))
    assert (await state(wish, listed, likeness))[0] == "declared"


async def test_a_kind_of_place_is_shown_by_an_employers_name(likeness: InProcess) -> None:
    wish = "Experience of working in a school"
    assert await state(wish, resume("Opened up", name="St Oswin's Primary School"), likeness) == (
        "demonstrated",
        ["w1"],
    )
    assert (await state(wish, resume("Opened up", name="Halden Freight"), likeness))[0] == "missing"


async def test_time_served_is_said_with_a_hyphen_too(likeness: InProcess) -> None:
    there = resume("Set five-axis machines", skills=("Time-served machinist", "CMM"))
    assert (await state("Apprentice trained or time served", there, likeness))[0] == "declared"


async def test_years_since_one_qualified_begin_with_the_degree(likeness: InProcess) -> None:
    def there(year: str) -> Resume:
        degree = Education(id="e1", institution="Uni", study_type="BSc", area="Physiotherapy", end_date=year)
        return resume("Treated outpatients").model_copy(update={"education": (degree,)})

    wish = "5 years' post-qualification experience"
    assert (await state(wish, there("2015"), likeness))[0] == "demonstrated"
    assert (await state(wish, there("2024"), likeness))[0] == "missing"


def test_what_is_joined_by_an_apostrophe_is_a_word_of_its_own() -> None:
    assert content("Expérience de l'encadrement d'étudiants") == ["encadrement", "étudiants"]
    assert stems("Iscrizione all'ordine") >= stems("ordine")
    assert content("O'Brien didn't") == ["O'Brien", "didn't"]


@pytest.mark.parametrize(
    ("language", "line", "wish"),
    [
        (
            "fr",
            "D'une expérience en éducation thérapeutique serait un plus",
            "Une expérience en éducation thérapeutique",
        ),
        ("it", "Esperienza nel coordinamento di un turno sarà un plus", "Esperienza nel coordinamento di un turno"),
    ],
)
def test_a_wish_begins_and_ends_with_what_is_wished(language: str, line: str, wish: str) -> None:
    headed = {"fr": "Profil recherché", "it": "Requisiti"}[language]
    (asked,) = requirements.extract(Posting(description=f"{headed}\n- {line}\n", language=language))
    assert (asked.text, asked.kind) == (wish, "nice")


def test_a_question_about_years_says_once_how_many_are_shown() -> None:
    (asked,) = requirements.extract(
        Posting(description="Requirements\n- 5 years' experience in payroll\n", language="en")
    )
    match = Match(requirement_id=asked.id, state="missing", note=short("en", 24, 5))
    there = brief().model_copy(update={"requirements": (asked,), "matches": (match,)})
    (inquiry,) = worth_asking(there, ranking.ranked((asked,), (), None))
    assert f"{inquiry.text} {inquiry.reason}".count("about 2 years") == 1


def test_an_answer_that_only_repeats_a_line_adds_none() -> None:
    line = Highlight(id="w1h1", text="Reconciled 40 supplier statements every month in Sage")
    there = brief()
    work = (there.resume.work[0].model_copy(update={"highlights": (line,)}), *there.resume.work[1:])
    of = there.resume.model_copy(update={"work": work})
    asked = Requirement(id="r1", text="Reconciling supplier statements", quote="Reconciling supplier statements")

    def drafts(answer: str) -> list[str]:
        told = Passage(ref="q1", section="told", item="w1", path="", text=answer, source="answer")
        match = Match(requirement_id="r1", state="asked", evidence=(Evidence(source="answer", ref="q1", quote=answer),))
        new = there.model_copy(
            update={"resume": of, "document": of, "requirements": (asked,), "matches": (match,), "told": (told,)}
        )
        return [d.after for d in editing.additions(new, of.work[0], (told,))]

    assert drafts("yes i reconciled supplier statements every month") == []
    assert drafts("yes i reconciled 90 supplier statements every month") == [
        "Reconciled 90 supplier statements every month"
    ]


def test_nobody_is_told_to_have_about_as_much_as_is_asked_for() -> None:
    assert short("en", 57, 5) == "The dates in the résumé show about 57 months of it; 5 years are asked for."
    assert "about 3 years" in short("en", 36, 5)


async def test_what_has_not_come_out_shows_nothing_that_has(likeness: InProcess) -> None:
    wish = "One shipped title on console or PC"
    made = "Lead gameplay programmer on an {} AAA title for PC and console"
    assert (await state(wish, resume(made.format("unannounced")), likeness))[0] == "missing"
    assert (await state(wish, resume(made.format("award-winning")), likeness))[0] == "demonstrated"


@pytest.mark.parametrize(
    ("wish", "held", "shown"),
    [
        ("Enclosed space rescue training", "STCW Basic Training, 2018", "missing"),
        ("Fire fighting training", "Forklift training", "missing"),
        ("Fire fighting training", "Basic Fire Fighting, 2020", "demonstrated"),
        ("Forklift training", "Forklift training (in-house), 2021", "demonstrated"),
    ],
)
async def test_one_training_is_not_another(wish: str, held: str, shown: str, likeness: InProcess) -> None:
    sailor = resume("Kept watch").model_copy(update={"certificates": (Certificate(id="c1", name=held),)})
    assert (await state(wish, sailor, likeness))[0] == shown


@pytest.mark.parametrize(
    ("wish", "line", "shown"),
    [
        ("Mentoring young people", "Supervised 12 checkout staff on weekends", "missing"),
        ("Mentoring young people", "Mentored students with poor attendance", "demonstrated"),
        ("Experience leading young people", "Led a team of 12 checkout staff", "missing"),
        ("Experience leading young people", "Led 20 young people on summer camps", "demonstrated"),
        ("Caring for older people", "Cared for 12 residents with dementia, older people mostly", "demonstrated"),
        ("Treasury experience", "Treasurer of the Belgrave netball club", "missing"),
        ("Treasury experience", "Ran the treasury of the group with cash of £40m", "demonstrated"),
        ("Experience as a treasurer", "Treasurer of the Belgrave netball club", "demonstrated"),
    ],
)
async def test_people_of_a_kind_and_a_trade_are_not_staff_and_an_office(
    wish: str, line: str, shown: str, likeness: InProcess
) -> None:
    assert (await state(wish, resume(line), likeness))[0] == shown


async def test_a_degree_is_no_registration_though_it_is_of_the_branch(likeness: InProcess) -> None:
    wish = "Registered Nurse (Adult) with current NMC registration"
    studied = Education(id="e1", institution="Preston", study_type="BSc (Hons)", area="Adult Nursing")
    nurse = resume("Looked after a bay of 8").model_copy(update={"education": (studied,)})
    assert (await state(wish, nurse, likeness))[0] == "missing"
    held = Certificate(id="c1", name="NMC registration, Registered Nurse (Adult)")
    assert (await state(wish, nurse.model_copy(update={"certificates": (held,)}), likeness))[0] == "demonstrated"


async def test_what_ended_long_ago_is_no_recent_experience(likeness: InProcess) -> None:
    there = resume("Looked after patients in an acute hospital", position="Nurse")
    wish = "Recent experience in an acute hospital setting"
    assert (await state(wish, there, likeness))[0] == "demonstrated"
    ended = there.work[0].model_copy(update={"end_date": "2019-11"})
    assert (await state(wish, there.model_copy(update={"work": (ended,)}), likeness))[0] == "missing"
