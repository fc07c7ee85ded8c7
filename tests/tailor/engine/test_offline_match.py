import time
from datetime import date

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine, leading, roles, tenure
from tailor.engine.offline.categories import category
from tailor.engine.offline.experience import _told_years
from tailor.engine.offline.matching import _by_the_firms_name, judge
from tailor.engine.offline.ranking import Line, evident, ranked
from tailor.engine.offline.requirements import extract
from tailor.engine.offline.words import look, names
from tailor.model.events import Question
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import (
    Basics,
    Certificate,
    Education,
    Highlight,
    Language,
    Passage,
    Publication,
    Resume,
    Section,
    Skill,
    Span,
    Work,
)
from tests.eval import match as evaluation
from tests.eval.match_pairs import pairs
from tests.tailor.engine.conftest import InProcess, Pen


def lines(item: str, *texts: str) -> tuple[Highlight, ...]:
    return tuple(
        Highlight(id=f"{item}h{n}", text=text, span=Span(page=1, line=10 + n, text=text))
        for n, text in enumerate(texts, 1)
    )


RESUME = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        Work(
            id="w1",
            name="Initech",
            position="Senior Backend Engineer",
            start_date="2022-03",
            highlights=lines(
                "w1",
                "Migrated 40 services from EC2 to k8s and wrote Helm charts",
                "Built billing microservices in Python and FastAPI",
                "Worked without Terraform, as the platform team owned it",
            ),
        ),
        Work(
            id="w2",
            name="Lumen",
            position="Developer",
            start_date="2015-01",
            end_date="2018-12",
            highlights=lines("w2", "Designed Postgres schemas for an orders database", "Mentored four developers"),
        ),
    ),
    education=(Education(id="e1", institution="Leeds", study_type="BSc", area="Computer Science"),),
    skills=(Skill(id="s1", keywords=("Docker", "Kafka", "Python")),),
    certificates=(Certificate(id="c1", name="Level 2 Food Hygiene"),),
    languages=(Language(id="l1", language="German", fluency="B1"),),
)


async def matched(engine: OfflineEngine, wishes: str, told: tuple[Passage, ...] = ()) -> list[Match]:
    posting = Posting(description="Requirements\n" + wishes)
    requirements = tuple(await engine.requirements(posting, Pen()))
    brief = Brief(resume=RESUME, document=RESUME, posting=posting, requirements=requirements, told=told)
    return list(await engine.match(brief, Pen()))


@pytest.mark.parametrize(
    ("wish", "state", "ref"),
    [
        ("Kubernetes in production", "demonstrated", "w1h1"),
        ("Relational databases such as PostgreSQL or MySQL", "demonstrated", "w2h1"),
        ("Experience with Kafka", "declared", "s1.keywords"),
        ("Docker and Ansible", "declared", "s1.keywords"),
        ("Terraform", "missing", ""),
        ("Nomad", "missing", ""),
        ("Degree in computer science or a related field", "demonstrated", "e1"),
        ("PhD in computer science", "missing", ""),
        ("Level 3 Food Hygiene certificate", "missing", ""),
        ("Level 2 Food Hygiene certificate", "demonstrated", "c1"),
        ("German at level C1", "missing", ""),
        ("German at level A2", "demonstrated", "l1"),
        ("4+ years of experience with Python", "demonstrated", "w1h2"),
        ("6+ years of experience with Python", "missing", ""),
        ("8+ years of experience", "demonstrated", "w1"),
        ("12+ years of experience", "missing", ""),
        ("10+ years as a plumber", "missing", ""),
    ],
)
async def test_states_and_the_line_that_shows_it(offline: OfflineEngine, wish: str, state: str, ref: str) -> None:
    match = (await matched(offline, f"- {wish}"))[0]
    assert match.state == state
    assert [e.ref for e in match.evidence[:1]] == ([ref] if ref else [])


async def test_what_was_published_is_a_record_of_it_whatever_it_is_on(offline: OfflineEngine) -> None:
    papers = (Publication(id="pu1", name="Warp tension in damp mills, Loom Letters (2031)"),)
    posting = Posting(description="Requirements\n- A record of publications\n- Silk weaving")
    requirements = tuple(await offline.requirements(posting, Pen()))
    for resume, state in ((RESUME, "missing"), (RESUME.model_copy(update={"publications": papers}), "demonstrated")):
        brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
        assert next(iter(await offline.match(brief, Pen()))).state == state


async def test_evidence_says_where_it_stands(offline: OfflineEngine) -> None:
    match = (await matched(offline, "- Kubernetes"))[0]
    evidence = match.evidence[0]
    assert (evidence.source, evidence.page, evidence.line) == ("resume", 1, 11)
    assert evidence.quote == "Migrated 40 services from EC2 to k8s and wrote Helm charts"


async def test_half_of_a_compound_is_not_the_whole(offline: OfflineEngine) -> None:
    states = [m.state for m in await matched(offline, "- Python, Kafka and Rust")]
    assert states == ["demonstrated", "declared", "missing"]


async def test_too_few_years_are_told_with_their_number(words_alone: OfflineEngine) -> None:
    match = (await matched(words_alone, "- 6+ years of experience with Python"))[0]
    assert "5 years" in match.note
    assert "6 years are asked for" in match.note


async def test_the_persons_words_count(offline: OfflineEngine) -> None:
    told = (Passage(ref="q1", item="", text="I moved our network to Terraform modules", source="answer"),)
    match = (await matched(offline, "- Terraform", told))[0]
    assert match.state == "asked"
    assert [(e.source, e.ref) for e in match.evidence] == [("answer", "q1")]


async def test_a_wish_or_a_denial_of_the_person_does_not_count(offline: OfflineEngine) -> None:
    for words in ("I have never used Terraform", "I want to learn Terraform", "No Terraform so far"):
        told = (Passage(ref="q1", item="", text=words, source="answer"),)
        assert (await matched(offline, "- Terraform", told))[0].state == "missing", words


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("remove the Terraform line", "missing"),
        ("undo Terraform", "missing"),
        ("please mention Terraform", "missing"),
        ("I moved our network to Terraform", "asked"),
        ("add: At Initech I wrote Terraform modules for 30 accounts", "asked"),
    ],
)
async def test_a_command_is_no_evidence(offline: OfflineEngine, words: str, state: str) -> None:
    told = (Passage(ref="m1", item="", text=words, source="chat"),)
    assert (await matched(offline, "- Terraform", told))[0].state == state


async def test_questions_are_few_and_most_valuable_first(offline: OfflineEngine) -> None:
    wishes = "- Kafka\n- Rust\n- Ansible\n- Prometheus\nNice to have\n- Haskell\n- Erlang\n- Nomad"
    posting = Posting(description="Requirements\n" + wishes)
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=RESUME, document=RESUME, posting=posting, requirements=requirements)
    brief = brief.model_copy(update={"matches": tuple(await offline.match(brief, Pen()))})
    asked = list(await offline.questions(brief, Pen()))
    by_id = {r.id: r for r in requirements}
    assert [by_id[q.requirement_id].text for q in asked] == ["Rust", "Ansible", "Prometheus", "Kafka", "Haskell"]
    for inquiry in asked:
        assert by_id[inquiry.requirement_id].quote not in inquiry.reason  # The question says it already.
        assert by_id[inquiry.requirement_id].text in inquiry.text
    known = Question(id="q1", kind="gap", text="", requirement_id=asked[0].requirement_id, outcome="skipped")
    again = await offline.questions(brief.model_copy(update={"questions": (known,)}), Pen())
    assert known.requirement_id not in [q.requirement_id for q in again]


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Stelle"), ("fr", "L'offre"), ("es", "oferta"), ("fi", "posting")]
)
async def test_questions_speak_the_persons_language(words_alone: OfflineEngine, language: str, word: str) -> None:
    posting = Posting(description="Requirements\n- Rust")
    requirements = tuple(await words_alone.requirements(posting, Pen()))
    brief = Brief(resume=RESUME, document=RESUME, posting=posting, requirements=requirements, language=language)
    assert word in (await words_alone.questions(brief, Pen()))[0].text


async def test_a_resume_with_nothing_in_it(offline: OfflineEngine) -> None:
    posting = Posting(description="Requirements\n- Java\n- 5 years of experience\n- A degree\n- Fluent English")
    requirements = tuple(await offline.requirements(posting, Pen()))
    empty = Resume()
    brief = Brief(resume=empty, document=empty, posting=posting, requirements=requirements)
    assert {m.state for m in await offline.match(brief, Pen())} == {"missing"}
    assert await offline.match(Brief(resume=empty, document=empty, posting=Posting()), Pen()) == ()


@pytest.mark.parametrize(
    ("spans", "months"),
    [
        ([("2020-01", "2020-12")], 12),
        ([("2020-01", "2020-12"), ("2020-06", "2021-06")], 18),
        ([("2020-01", "2020-12"), ("2020-03", "2020-04")], 12),
        ([("2025-11", "")], 13),
        ([("2019", "2021")], 24),
        ([("2030-01", "2031-01")], 0),
        ([("2021-05", "2020-01")], 0),
        ([("", "2020-01")], 0),
    ],
)
def test_months_of_work(spans: list[tuple[str, str]], months: int) -> None:
    work = [Work(id=f"w{n}", start_date=start, end_date=end) for n, (start, end) in enumerate(spans)]
    assert tenure.months(work, date(2026, 11, 1)) == months


async def test_the_pairs_are_matched_as_well_as_the_report_says(likeness: InProcess) -> None:
    """A floor under the figures of `make eval`: what is read and shown must not get worse unnoticed."""
    for half in (await evaluation.answers(likeness, pairs())).values():
        assert not any(half.never_broken), half.failures
        assert share(half.found) >= 0.9
        assert share(half.state) >= 0.8
        assert share(half.shown_wrongly) <= 0.08


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


async def test_a_heading_shows_no_doing_that_it_does_not_name(offline: OfflineEngine) -> None:
    work = (
        Work(id="w1", name="Kiosk24", position="Junior Engineer", start_date="2017-06", end_date="2019-01"),
        Work(id="w2", name="Hub", position="Mentor of junior engineers", start_date="2019-02"),
    )
    posting = Posting(description="Requirements:\n- Experience mentoring junior engineers")
    requirements = tuple(await offline.requirements(posting, Pen()))
    for chosen, state in ((work[:1], "missing"), (work[1:], "demonstrated")):
        resume = Resume(work=chosen)
        brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
        assert [m.state for m in await offline.match(brief, Pen())] == [state]


@pytest.mark.parametrize(
    ("wish", "line", "state"),
    [
        ("Complaint handling", "Handled calls for the rewards scheme of a bank", "missing"),
        ("Complaint handling", "Handled complaints of the bank's customers by telephone", "demonstrated"),
    ],
)
async def test_a_common_doing_shows_nothing_by_itself(wish: str, line: str, state: str, offline: OfflineEngine) -> None:
    resume = Resume(work=(Work(id="w1", name="Teletech", position="Agent", highlights=lines("w1", line)),))
    posting = Posting(description=f"Requirements\n- {wish}")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    assert [m.state for m in await offline.match(brief, Pen())] == [state]


async def test_what_was_taught_is_no_experience_and_no_line_to_ask_beside(offline: OfflineEngine) -> None:
    school = Education(
        id="e1",
        institution="Leeds",
        study_type="BCom",
        highlights=lines("e1", "Modules: managing agencies and budgets"),
    )
    resume = Resume(education=(school,))
    posting = Posting(description="Requirements\n- Experience of managing agencies and budgets")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    brief = brief.model_copy(update={"matches": tuple(await offline.match(brief, Pen()))})
    assert [m.state for m in brief.matches] == ["missing"]
    (inquiry,) = await offline.questions(brief, Pen())
    assert "Modules" not in inquiry.text


async def test_a_question_about_a_list_names_what_is_listed(offline: OfflineEngine) -> None:
    posting = Posting(description="Requirements\n- Experience with a message broker (Kafka, RabbitMQ or Pulsar)")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=RESUME, document=RESUME, posting=posting, requirements=requirements)
    brief = brief.model_copy(update={"matches": tuple(await offline.match(brief, Pen()))})
    (inquiry,) = await offline.questions(brief, Pen())
    assert inquiry.text == "You list “Kafka”, but no line shows it. Where did you use it, and what for?"


def _seeker(*sections: Section, **fields: object) -> Resume:
    work = Work(
        id="w1",
        name="Rumbo",
        position="Dependienta",
        start_date="2018-01",
        highlights=lines("w1", "Venta de calzado en tienda", "Counterbalance and reach truck, loading trailers"),
    )
    return Resume(basics=Basics(name="Kim"), work=(work,), sections=sections).model_copy(update=fields)


FUEHRERSCHEIN = Section(id="x1", heading="Führerschein", lines=lines("x1", "Klasse B"))
REGISTERED = Section(id="x1", heading="Registrations", lines=lines("x1", "NMC PIN 15K1234E (Adult), since 2015"))
TRUCK = (Certificate(id="c1", name="Reach truck (RTITB)"),)


@pytest.mark.parametrize(
    ("resume", "wish", "state", "quote"),
    [
        (_seeker(FUEHRERSCHEIN), "Führerschein Klasse B", "demonstrated", "Klasse B"),
        (_seeker(REGISTERED), "Current NMC registration", "demonstrated", "NMC PIN 15K1234E (Adult), since 2015"),
        (_seeker(certificates=TRUCK), "A valid reach truck licence", "demonstrated", "Reach truck (RTITB)"),
        (_seeker(certificates=TRUCK), "A valid crane licence", "missing", ""),
        (_seeker(), "2 años de experiencia como encargada de tienda de calzado", "missing", ""),
        (_seeker(), "2 años de experiencia en calzado", "demonstrated", "Venta de calzado en tienda"),
        (
            _seeker(),
            "12 months' reach truck experience",
            "demonstrated",
            "Counterbalance and reach truck, loading trailers",
        ),
        (
            _seeker(),
            "Au moins 5 ans d'expérience en entreprise et en cabinet",
            "demonstrated",
            "Dependienta, Rumbo, 2018-01 – present",
        ),
    ],
)
async def test_what_a_seeker_holds_is_found_where_it_stands(
    offline: OfflineEngine, resume: Resume, wish: str, state: str, quote: str
) -> None:
    posting = Posting(description=f"Requirements\n- {wish}")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    (match,) = await offline.match(brief, Pen())
    assert match.state == state
    assert [e.quote for e in match.evidence[:1]] == ([quote] if quote else [])


async def test_the_heading_of_a_position_does_nothing_by_itself(offline: OfflineEngine) -> None:
    resume = Resume(
        basics=Basics(name="Kim"), work=(Work(id="w1", name="Home", position="Full-time care of a parent"),)
    )
    posting = Posting(description="Requirements\n- Communicate well with parents and carers")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    assert [m.state for m in await offline.match(brief, Pen())] == ["missing"]


@pytest.mark.parametrize(
    ("wish", "held", "state"),
    [
        ("GDC registration", "GDC registered (2022)", "demonstrated"),
        ("Registered Vet Nurse (RVN) on the RCVS register", "RCVS Register of Vet Nurses (2021)", "demonstrated"),
        ("Full forklift licence", "Forklift licence, renewed 2024", "demonstrated"),
        ("GDC registration", "NMC registered (2022)", "missing"),
        ("HCPC registration", "Registered with the library", "missing"),
        ("Level 3 Food Hygiene certificate", "Level 2 Food Hygiene", "missing"),
        ("Counterbalance licence", "Counterbalance licence – expired 2019", "missing"),
        ("Current RN license in Nebraska or a compact state", "Registered Nurse (RN), Nebraska", "demonstrated"),
        ("Current RN license in Nebraska or a compact state", "RN, multistate (compact) license", "demonstrated"),
        ("Current RN license in Nebraska or a compact state", "RN license, Lincoln, NE", "demonstrated"),
        ("Current RN license in Nebraska or a compact state", "Adult Critical Care Registered Nurse", "missing"),
        ("Current RN license in Nebraska or a compact state", "RN license, State of Illinois", "missing"),
        ("Texas CPA license", "Certified Public Accountant, Ohio", "missing"),
        ("Current RN license", "RN license, State of Illinois", "demonstrated"),
        ("Mental health first aid certificate", "First aid at work", "missing"),
        ("Mental health first aid certificate", "MHFA England", "demonstrated"),
        ("First aid certificate", "Paediatric first aid", "demonstrated"),
    ],
)  # fmt: skip
def test_a_credential_is_held_by_what_it_is_of(wish: str, held: str, state: str) -> None:
    resume = RESUME.model_copy(update={"certificates": (Certificate(id="c1", name=held),)})
    assert _judged(wish, resume).state == state


@pytest.mark.parametrize(
    ("wish", "state"),
    [
        ("Proficient in Causeway or COINS", "demonstrated"),
        ("Diploma in agriculture", "demonstrated"),
        ("One year's experience post qualification", "demonstrated"),
        ("At least 3 years' post-qualification experience", "demonstrated"),
        ("Proficient in Causeway or SAP", "missing"),
        ("Bachelor's degree in agriculture", "missing"),
        ("At least 30 years' post-qualification experience", "missing"),
    ],
)
def test_alternatives_diplomas_and_years_in_the_posting_s_words(wish: str, state: str) -> None:
    work = Work(
        id="w1", name="Hill", position="Buyer", start_date="2020-01", highlights=lines("w1", "Kept costs in COINS")
    )
    education = Education(id="e1", institution="Riseholme", study_type="FdSc", area="Agriculture")
    resume = Resume(basics=Basics(name="Ada Park"), work=(work,), education=(education,))
    assert _judged(wish, resume).state == state


@pytest.mark.parametrize(
    ("wish", "degree", "state"),
    [
        ("Bachelor of Science in Nursing required", "B.S. in Nursing", "demonstrated"),
        ("Bachelor of Science in Nursing required", "BSN", "demonstrated"),
        ("BSN required", "Bachelor of Science in Nursing", "demonstrated"),
        ("B.S.N. or higher", "BS Nursing", "demonstrated"),
        ("Bachelor's degree in nursing", "MSN", "demonstrated"),
        ("Bachelor's degree", "BA History", "demonstrated"),
        ("Bachelor's degree in computer science", "Bachelor Informatik", "demonstrated"),
        ("Degree in statistics, mathematics or a related field", "BSc Mathematics", "demonstrated"),
        ("Degree in statistics, mathematics or a related field", "BSc Economics", "demonstrated"),
        ("Law degree (LLB) required", "LL.B.", "demonstrated"),
        ("Degree in engineering", "BEng Mechanical Engineering", "demonstrated"),
        ("Degree in biology or a related subject", "BSc Biomedical Science", "demonstrated"),
        ("Master's degree in social work (MSW)", "Master of Social Work", "demonstrated"),
        ("Bachelor's degree in a STEM field", "BSc Physics", "demonstrated"),
        ("Degree in life sciences", "BSc Biochemistry", "demonstrated"),
        ("Degree in a social science", "BA Psychology", "demonstrated"),
        ("Bachelor's degree in a STEM field", "BA History", "missing"),
        ("Bachelor of Science in Nursing required", "BA History", "missing"),
        ("Bachelor of Science in Nursing required", "LLB", "missing"),
        ("BSN required", "B.S. in Biology", "missing"),
        ("MSN preferred", "BSN", "missing"),
        ("Degree in engineering", "BSc Nursing", "missing"),
        ("Degree in mechanical engineering", "BSc Software Engineering", "missing"),
        ("Degree in computer science", "BSc Biological Science", "missing"),
        ("B.S. in Biology or related field", "BA History", "missing"),
        ("Degree in statistics, mathematics or a related field", "BA History", "missing"),
        ("Abgeschlossene kaufmännische Ausbildung", "Ausbildung zum Industriekaufmann", "demonstrated"),
        ("Abgeschlossene kaufmännische Ausbildung", "Ausbildung zur Bürokauffrau", "demonstrated"),
        ("Abgeschlossene kaufmännische Ausbildung", "Ausbildung zum Tischler", "missing"),
        ("Abgeschlossene handwerkliche Ausbildung", "Ausbildung zum Tischler", "demonstrated"),
        ("Abgeschlossene handwerkliche Ausbildung", "Ausbildung zur Bankkauffrau", "missing"),
        ("Ausbildung zur Pflegefachkraft", "Ausbildung zum Altenpfleger", "demonstrated"),
        ("Pädagogische Ausbildung", "Ausbildung zur Erzieherin", "demonstrated"),
    ],
)  # fmt: skip
def test_a_degree_is_of_its_field(wish: str, degree: str, state: str) -> None:
    education = Education(id="e1", institution="Loyola University Chicago", study_type=degree)
    assert _judged(wish, Resume(basics=Basics(name="Ada Park"), education=(education,))).state == state


def test_years_are_shown_by_the_title_that_says_what_they_are_of() -> None:
    trained = lines("w1", "Auszubildende im Einkauf betreut", "Reklamationen abgewickelt")
    work = Work(id="w1", name="Metallbau", position="Sachbearbeiter Einkauf", start_date="2018-03", highlights=trained)
    match = _judged("Mindestens 3 Jahre Berufserfahrung im Einkauf", Resume(basics=Basics(name="Ada"), work=(work,)))
    assert (match.state, [e.ref for e in match.evidence]) == ("demonstrated", ["w1"])


def _judged(wish: str, resume: Resume) -> Match:
    posting = Posting(description=f"Requirements\n- {wish}")
    (requirement,) = extract(posting)
    return judge(requirement, ranked((requirement,), evident(resume), None), resume, date(2026, 11, 1))


@pytest.mark.parametrize("unit", ["!-", "role ", "a ", "in the ", ", ", "post "])
def test_years_with_a_long_tail_take_no_time(unit: str) -> None:
    began = time.process_time()
    tenure.subject(f"5 years {unit * 2_000}x")
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("wish", "line", "state"),
    [
        ("Experience managing people", "In charge of 18 lads on the night shift", "demonstrated"),
        ("People management experience", "Supervised six cleaners on two floors", "demonstrated"),
        ("Experience leading a team", "Stood in for the team leader on holidays", "missing"),
        ("Experience leading a team", "Helped the supervisor to run a team of ten", "missing"),
        ("Ability to manage a team", "Put away and replenished for a team of ten", "missing"),
        ("Erfahrung in der Führung von Mitarbeitern", "Leitete ein Team von 12 Pflegekräften", "demonstrated"),
    ],
)
async def test_the_charge_of_people_is_shown_by_lines_that_say_it(
    wish: str, line: str, state: str, offline: OfflineEngine
) -> None:
    work = Work(id="w1", name="Bellway Parcels", position="Operative", highlights=lines("w1", line))
    resume = Resume(basics=Basics(name="Gary Holloway"), work=(work,))
    posting = Posting(description=f"Requirements\n- {wish}")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    assert [m.state for m in await offline.match(brief, Pen())] == [state]


async def test_years_of_leading_are_counted_where_somebody_led(offline: OfflineEngine) -> None:
    led = Work(
        id="w1", name="Bellway", position="Night Supervisor, Warehouse", start_date="2017-04",
        highlights=lines("w1", "In charge of a warehouse team of 18"),
    )  # fmt: skip
    picked = Work(
        id="w2", name="Argos", position="Warehouse Operative", start_date="2006", end_date="2009",
        highlights=lines("w2", "Picked in a warehouse of 40,000 lines"),
    )  # fmt: skip
    posting = Posting(description="Requirements\n- At least 2 years leading a team in a warehouse or depot")
    requirements = tuple(await offline.requirements(posting, Pen()))
    for work, state in (((led, picked), "demonstrated"), ((picked,), "missing")):
        resume = Resume(basics=Basics(name="Gary Holloway"), work=work)
        (match,) = await offline.match(
            Brief(resume=resume, document=resume, posting=posting, requirements=requirements), Pen()
        )
        assert match.state == state
        assert all(e.ref.startswith("w1") for e in match.evidence)


async def test_beside_a_wish_to_lead_stands_a_line_of_leading(offline: OfflineEngine) -> None:
    led = Work(
        id="w1", name="Bellway", position="Night Hand", start_date="2017-04",
        highlights=lines("w1", "Packed in a warehouse for distribution", "In charge of 18 lads on the night shift"),
    )  # fmt: skip
    resume = Resume(basics=Basics(name="Gary Holloway"), work=(led,))
    posting = Posting(description="Requirements\n- At least 2 years leading a team in a distribution warehouse")
    requirements = tuple(await offline.requirements(posting, Pen()))
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
    (inquiry,) = await offline.questions(brief, Pen())
    assert "In charge of 18 lads" in inquiry.text


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        ("A second European language", ("German, B1",)),
        ("Another foreign language would be an advantage", ("German, B1",)),
        ("Weitere Fremdsprachen von Vorteil", ("German, B1",)),
        ("A further European language, at least C1", ()),
    ],
)
async def test_a_language_without_a_name_is_shown_by_one_beside_the_postings_own(
    words_alone: OfflineEngine, wish: str, shown: tuple[str, ...]
) -> None:
    assert category(wish) == "language"
    requirement = Requirement(id="r1", text=wish, quote=wish, category="language")
    tongues = (*RESUME.languages, Language(id="l2", language="English", fluency="native"))
    resume = RESUME.model_copy(update={"languages": tongues})
    brief = Brief(resume=resume, document=resume, posting=Posting(), requirements=(requirement,))
    (match,) = await words_alone.match(brief, Pen())
    assert tuple(evidence.quote for evidence in match.evidence) == shown


@pytest.mark.parametrize(
    "wish", ["Another programming language", "Python and other languages", "One of many languages"]
)
def test_languages_that_machines_are_told_in_are_none_that_people_speak(wish: str) -> None:
    assert category(wish) != "language"


@pytest.mark.parametrize(
    ("wish", "line", "shows"),
    [
        ("Leading a team of 5", "Wrote daily specials with the head chef", False),
        ("Managed a team of 4 or more", "Supervise 2 accounts assistants", False),
        ("Managed a team of 4 or more", "Supervised 12 accounts assistants", True),
        ("Managed a team of 4 or more", "Managed a team of accountants", True),
    ],
)
def test_who_is_in_charge_is_so_of_as_many_as_are_asked_for(wish: str, line: str, shows: bool) -> None:
    passage = Passage(ref="w1h1", item="w1", section="work", text=line)
    assert roles.in_charge_of_it(wish, passage) is shows


def test_a_tool_that_several_languages_drive_tells_of_none() -> None:
    assert "JavaScript" not in look("Playwright for beginners").follows


@pytest.mark.parametrize(("wish", "kept"), [("Cold store experience", False), ("Experience in stores", True)])
def test_a_part_of_a_firms_name_shows_no_part_of_a_wish(wish: str, kept: bool) -> None:
    work = Work(id="w1", name="Bestway Stores", position="Night Shelf Filler", start_date="2016", end_date="2019")
    resume = Resume(work=(work,))
    requirement = Requirement(id="r1", text=wish, quote=wish, category="experience")
    head = next(p for p in resume.passages() if p.ref == "w1")
    line = Line(passage=head, score=0.6, words=0.5)
    assert _by_the_firms_name(requirement, line, resume) is not kept


def test_a_paper_is_asked_for_as_one() -> None:
    assert category("relevant qualification") != "credential"
    for text in ("Specialist Practitioner Qualification (District Nursing)", "Attestato OSS", "Meisterbrief"):
        assert category(text) == "credential", text


@pytest.mark.parametrize(
    "line",
    [
        "Supervision and appraisal of 12 nurses and carers",
        "Line management of six design engineers",
        "Responsible for a 46-bed home and 38 staff",
        "In charge of 8 brickies and labourers on a 60 plot site",
        "Registered Manager",
    ],
)
def test_people_are_led_in_nouns_as_well(line: str) -> None:
    assert leading.shown(line)


@pytest.mark.parametrize("line", ["Supervision of 12 boilers", "Responsible for a 46-bed home", "Management of stock"])
def test_things_are_no_people(line: str) -> None:
    assert not leading.shown(line)


PLANNING = "3+ years in supply chain, transport or warehouse planning"


@pytest.mark.parametrize(
    ("position", "line", "state"),
    [
        ("Transport Coordinator", "Plan 45 deliveries a day for 18 drivers", "demonstrated"),
        ("Warehouse Operative", "Picked, packed and loaded", "missing"),
        ("Event Coordinator", "Plan weddings for 200 guests", "missing"),
    ],
)
async def test_what_stands_last_of_several_is_meant_of_each(
    words_alone: OfflineEngine, position: str, line: str, state: str
) -> None:
    work = Work(id="w1", name="Northbound", position=position, start_date="2021-03", highlights=lines("w1", line))
    assert await state_of(words_alone, PLANNING, Resume(work=(work,))) == state


async def test_a_word_made_of_two_is_said_by_both(words_alone: OfflineEngine) -> None:
    work = Work(id="w1", name="Nordtechnik GmbH", position="Vertriebsmitarbeiterin Innendienst", start_date="2020-03")
    wish = "Mindestens 2 Jahre Erfahrung im Vertriebsinnendienst"
    assert await state_of(words_alone, wish, Resume(work=(work,), language="de"), "de") == "demonstrated"
    elsewhere = work.model_copy(update={"position": "Mitarbeiterin Innendienst"})
    assert await state_of(words_alone, wish, Resume(work=(elsewhere,), language="de"), "de") == "missing"


async def test_tests_that_run_by_themselves_are_automated(words_alone: OfflineEngine) -> None:
    work = Work(id="w1", name="Tidelane", position="Developer", highlights=lines("w1", "Write tests with pytest"))
    assert await state_of(words_alone, "An understanding of automated testing", Resume(work=(work,))) == "demonstrated"


async def state_of(engine: OfflineEngine, wish: str, resume: Resume, language: str = "en") -> str:
    """What the match says of a posting's only wish."""
    heading = "Ihr Profil" if language == "de" else "Requirements"
    posting = Posting(description=f"{heading}\n- {wish}", language=language)
    brief = Brief(resume=resume, document=resume, posting=posting, requirements=extract(posting), language=language)
    return (await engine.match(brief, Pen()))[0].state


@pytest.mark.parametrize(
    ("wish", "line"),
    [("Manual handling training", "Moving and handling course"), ("Level 3 Food Hygiene", "Food Hygiene Level 3")],
)
def test_training_in_a_thing_is_had_and_not_given(wish: str, line: str) -> None:
    assert {m.canonical for m in names(wish)} == {m.canonical for m in names(line)}


def test_years_that_a_summary_tells_are_declared_where_the_dates_show_fewer() -> None:
    assert tenure.told("Thatcher with fifteen years on reed and two on straw") == 15
    assert tenure.told("Thatcher since 2010") == 0
    summary = Passage(
        ref="basics.summary", item="", section="basics", text="Thatcher for fifteen years. Two years of teaching."
    )
    assert _told_years(summary, 10, look("thatcher").stems)
    assert not _told_years(summary, 10, look("teaching").stems)
