"""Where something was done: what the words name, what is asked, and what the answer decides."""

import pytest

from tailor.model import commands, placing
from tailor.model.asking import EN
from tailor.model.events import Question
from tailor.model.posting import Requirement
from tailor.model.resume import Project, Resume, Volunteer, Work
from tailor.model.session import Earlier, Session
from tailor.model.step import ready
from tests.tailor.model.story import Story, answer

MODULES = "Yes, I wrote Terraform modules for the whole network"
ROTAS = "I built the weekly rota spreadsheets for the whole ward"
RESUME = Resume(
    work=(
        Work(id="w1", name="LGB Direct", position="Sales Assistant", start_date="2015-04"),
        Work(id="w2", name="LGB Direct", position="Trainee", start_date="2014", end_date="2015-03"),
        Work(id="w3", name="Globex Corporation Ltd", position="Clerk", start_date="2010", end_date="2014"),
    ),
    volunteer=(Volunteer(id="v1", organization="Food Bank", position="Driver"),),
    projects=(Project(id="p1", name="Birdwatch"),),
)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("At Globex Corporation I filed claims", "w3"),
        ("I filed claims for Birdwatch", "p1"),
        ("I drove for the food bank on Sundays", "v1"),
        ("As a trainee at LGB Direct I knocked at doors", "w2"),
        ("At LGB Direct I knocked at doors", ""),
        ("At LGB Direct I knocked at doors in March 2014", "w2"),
        ("I have led the LGB Direct stall since 2015", "w1"),
        ("In 2015 I knocked at doors for LGB Direct", ""),
        ("In 2010 I knocked at doors for LGB Direct", ""),
        ("I sold 2014 brushes at LGB Direct", ""),
        ("At Globex Corporation and at Birdwatch", ""),
        ("In my current job I knock at doors", "w1"),
        ("Das mache ich in meiner jetzigen Firma jeden Tag", "w1"),
        ("dans mon dernier poste", "w1"),
        ("My last boss used it at his job", ""),
        ("I filed claims at globex", "w3"),
        ("I globex", ""),
        (ROTAS, ""),
        ("", ""),
    ],
)
def test_words_belong_to_the_one_entry_that_they_name(text: str, item: str) -> None:
    assert placing.place_of(RESUME, text) == item


@pytest.mark.parametrize(
    ("name", "text", "item"),
    [
        ("Brightway Logistics", "trained 4 starters at Brightway on the truck", "w1"),
        ("Brightway Logistics", "the Brightway truck", ""),
        ("Hotel Adria", "I cooked at hotel buffets", ""),
        ("University of Leeds", "I studied at university", ""),
        ("The Copper Kettle", "since 2022 at the Copper Kettle", "w1"),
        ("The Copper Kettle", "at the pass", ""),
        ("Kettle & Daughters", "I packed at Kettle", ""),
    ],
)
def test_a_name_of_its_own_is_enough_behind_at(name: str, text: str, item: str) -> None:
    assert placing.place_of(Resume(work=(Work(id="w1", name=name), Work(id="w2", name="Kettle & Sons"))), text) == item


@pytest.mark.parametrize(
    ("said", "item"),
    [
        ("Sales Assistant, LGB Direct", "w1"),
        ("trainee, lgb direct", "w2"),
        ("Globex Corporation Ltd", "w3"),
        ("At Globex Corporation, for two years", "w3"),
        ("Clerk", "w3"),
        ("Birdwatch.", "p1"),
        (EN.elsewhere, placing.ELSEWHERE),
        ("At a bakery in Leeds", placing.ELSEWHERE),
        (" ", placing.ELSEWHERE),
    ],
)
def test_an_answer_chooses_an_entry_or_none(said: str, item: str) -> None:
    assert placing.chosen(RESUME, said) == item


@pytest.mark.parametrize(
    ("said", "category", "asked"),
    [
        (ROTAS, "skill", True),
        ("Yes - I managed our SEO agency", "experience", True),
        ("Ich habe täglich mit SAP MM Bestellungen angelegt", "skill", True),
        ("At Birdwatch I managed our SEO agency", "experience", False),
        ("Yes", "skill", False),
        ("I used it every day", "skill", False),
        ("I can work at weekends and at night", "other", False),
        ("I am willing to travel across the country", "other", False),
        ("I passed the exam at the college in May", "credential", False),
        ("I studied accounting and finance in Leeds", "education", False),
        ("I speak it with my family and wrote reports in it", "language", False),
    ],
)
def test_it_is_asked_where_something_was_done_that_names_no_place(said: str, category: str, asked: bool) -> None:
    wish = Requirement.model_validate({"id": "r1", "text": "Excel", "quote": "Excel", "category": category})
    assert placing.worth_asking(RESUME, wish, said) is asked
    assert not placing.worth_asking(Resume(), wish, said)


def test_each_entry_is_offered_once_and_not_too_many() -> None:
    assert placing.offered(RESUME, EN.elsewhere) == (
        "Sales Assistant, LGB Direct",
        "Trainee, LGB Direct",
        "Clerk, Globex Corporation Ltd",
        "Driver, Food Bank",
        "Birdwatch",
        EN.elsewhere,
    )
    many = Resume(work=tuple(Work(id=f"w{n}", name=f"Firm {n}") for n in range(30)))
    assert len(placing.offered(many, EN.elsewhere)) == placing.MOST_OFFERED + 1


def test_the_latest_position_goes_on_or_ended_last() -> None:
    def last(*work: Work) -> str:
        found = placing.latest(work)
        return found.id if found else ""

    ended = Work(id="a", name="A", start_date="2016", end_date="2024-05")
    going_on = Work(id="b", name="B", start_date="2010-02")
    assert last(ended, going_on) == "b"
    assert last(Work(id="c", name="C", end_date="2024"), ended) == "c"
    assert last(Work(id="d", name="D"), ended) == "a"
    assert last() == ""


def open_question(session: Session) -> Question:
    assert session.question
    return session.question


def told(session: Session, ref: str) -> str:
    return next(p.item for p in session.told if p.ref == ref)


@pytest.mark.parametrize(
    ("place", "item"),
    [("Operations Engineer, Initech", "w2"), (EN.elsewhere, placing.ELSEWHERE)],
)
def test_the_person_says_where_it_was(place: str, item: str) -> None:
    story = Story().to_questions()
    story.do(answer("q1", MODULES))
    asked = open_question(story.session)
    assert (asked.id, asked.kind, asked.follows) == ("q1w", "place", "q1")
    assert MODULES in asked.text
    assert asked.choices == ("Systems Engineer, Globex", "Operations Engineer, Initech", EN.elsewhere)
    assert told(story.session, "q1") == placing.ELSEWHERE, "no position may say it before the person does"
    story.do(answer("q1w", place))
    assert told(story.session, "q1") == item
    assert open_question(story.session).id == "q2"
    assert next(m.state for m in story.session.matches if m.requirement_id == "r2") == "asked"


def test_whoever_does_not_say_where_has_it_nowhere() -> None:
    story = Story().to_questions()
    story.do(answer("q1", MODULES))
    story.do(commands.Skip(request_id="x", question_id="q1w"))
    assert told(story.session, "q1") == placing.ELSEWHERE
    assert open_question(story.session).id == "q2"


def test_a_session_waits_for_the_place_and_goes_on_without() -> None:
    story = Story().to_questions()
    story.do(commands.Skip(request_id="x", question_id="q1"))
    story.do(answer("q2", "Yes, I wrote Kafka consumers for the orders"))
    assert (ready(story.session), story.session.status) == ((), "waiting")
    story.do(commands.Proceed(request_id="y"))
    assert story.session.status == "running"
    assert told(story.session, "q2") == placing.ELSEWHERE


def test_what_was_told_earlier_is_asked_after_once() -> None:
    story = Story(earlier=(Earlier(ref="told:1", topic="Terraform", stance="yes", text=MODULES, told_at="2026-01-02"),))
    story.to_questions()
    asked = [q for q in story.session.questions if q.kind == "place"]
    assert [(q.follows, q.requirement_id, q.index, q.of) for q in asked] == [("told:1", "r2", asked[0].of, asked[0].of)]


@pytest.mark.parametrize(
    ("place", "item"), [("Operations Engineer, Initech", "w2"), ("At a bakery in Leeds", placing.ELSEWHERE)]
)
def test_a_place_that_was_said_once_is_not_asked_for_again(place: str, item: str) -> None:
    statement = Earlier(ref="told:1", topic="Terraform", stance="yes", text=MODULES, told_at="2026-01-02", place=place)
    session = Story(earlier=(statement,)).to_questions().session
    assert not [q for q in session.questions if q.kind == "place"]
    assert told(session, "told:1") == item


@pytest.mark.parametrize(
    "text",
    [
        "Sí, administré 200 cuentas en Active Directory",
        "Administrei contas de 200 utilizadores",
        "Prowadziłam szkolenia dla kierowców",
        "Ho gestito i reclami dei clienti",
        "Jag tog hand om reklamationer",
        "Jeg tok hånd om reklamasjoner",
        "Ik heb klachten afgehandeld",
        "Ja, zwei Jahre lang habe ich in SAP Bestellungen erfasst",
        "Ano, vedla jsem školení řidičů",
    ],
)
def test_what_was_done_without_a_place_is_asked_for_it_in_other_languages(text: str) -> None:
    requirement = Requirement(id="r1", text="SAP", quote="SAP", category="skill")
    assert placing.worth_asking(RESUME, requirement, text)


HOTELS = Resume(
    work=(
        Work(id="w1", name="Hotel Albufera Mar (4*)", position="Recepcionista", start_date="2022-05"),
        Work(id="w2", name="Wollmer Maschinenbau GmbH", position="Buchhalterin", start_date="2019", end_date="2022"),
    ),
    volunteer=(Volunteer(id="v1", organization="Stirchley Food Bank", position="Volunteer"),),
    projects=(Project(id="p1", name="Kitchen porter handbook"),),
)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Uso Opera Cloud desde 2023 en el Albufera Mar", "w1"),
        ("Uso Opera Cloud desde 2023 en el hotel", ""),
        ("Mar y montaña", ""),
    ],
)
def test_a_house_goes_by_its_own_name_without_what_it_is(text: str, item: str) -> None:
    assert placing.place_of(HOTELS, text) == item


@pytest.mark.parametrize(
    ("answer", "item"),
    [
        ("At the food bank", "v1"),
        ("as a volunteer", "v1"),
        ("Albufera", "w1"),
        ("at the", placing.ELSEWHERE),
        ("at a school fair", placing.ELSEWHERE),
        ("in the bank", "v1"),
        ("as a night porter", placing.ELSEWHERE),
    ],
)
def test_a_place_that_was_offered_is_meant_by_any_of_its_words(answer: str, item: str) -> None:
    assert placing.chosen(HOTELS, answer) == item


def test_one_own_word_calls_an_entry() -> None:
    assert placing.called(HOTELS, "warum hast du Wollmer umgestellt?") == "w2"
    assert placing.called(HOTELS, "¿por qué has cambiado el orden en Albufera?") == "w1"
    assert placing.called(HOTELS, "warum hast du das Hotel umgestellt?") == ""


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hago los cuadrantes del turno de noche desde 2024", True),
        ("Curso de inglés en la escuela de noche", False),
    ],
)
def test_a_verb_of_the_first_person_says_that_something_is_done(text: str, asked: bool) -> None:
    wish = Requirement(id="r1", text="Elaboración de cuadrantes", quote="x")
    assert placing.worth_asking(HOTELS, wish, text) is asked


@pytest.mark.parametrize(
    ("said", "item"),
    [
        ("when I was trainee", "w2"),
        ("where i am now", "w1"),
        ("my current job", "w1"),
        ("still here", "w1"),
        ("it was with Globex back then", "w3"),
        ("the corner shop", placing.ELSEWHERE),
        ("none of them", placing.ELSEWHERE),
    ],
)
def test_where_it_was_is_understood_in_other_words_of_whoever_was_just_asked(said: str, item: str) -> None:
    assert placing.meant(RESUME, said) == item


def test_what_is_kept_for_another_resume_goes_by_names_alone() -> None:
    assert placing.chosen(RESUME, "Trainee, Initech") == placing.ELSEWHERE


def test_a_firm_is_named_by_the_word_that_is_its_own() -> None:
    resume = Resume(work=(Work(id="w1", name="Cabinet Fauré et Associés"), Work(id="w2", name="Cabinet Renaud")))
    assert placing.place_of(resume, "J'ai travaillé avec EBP chez Fauré") == "w1"


def test_an_answer_that_names_no_position_is_asked_about_once_more() -> None:
    story = Story().to_questions()
    story.do(answer("q1", MODULES))
    first = open_question(story.session)
    story.do(answer("q1w", "in the basement"))
    again = open_question(story.session)
    assert (again.kind, again.follows, again.choices) == ("place", "q1", first.choices)
    assert again.text == EN.where_again.format(text="in the basement")
    assert told(story.session, "q1") == placing.ELSEWHERE
    story.do(answer(again.id, "Operations Engineer, Initech"))
    assert told(story.session, "q1") == "w2"


def test_it_is_asked_about_no_third_time() -> None:
    story = Story().to_questions()
    for question_id, said in (("q1", MODULES), ("q1w", "in the basement"), ("q1ww", "in the cellar")):
        story.do(answer(question_id, said))
    assert open_question(story.session).id == "q2"
    assert told(story.session, "q1") == placing.ELSEWHERE


@pytest.mark.parametrize("said", [EN.elsewhere, "none of these", "that was at home"])
def test_somewhere_else_is_taken_at_its_word(said: str) -> None:
    story = Story().to_questions()
    story.do(answer("q1", MODULES))
    story.do(answer("q1w", said))
    assert open_question(story.session).id == "q2"
    assert told(story.session, "q1") == placing.ELSEWHERE


def test_an_and_in_a_name_is_no_word_of_its_own() -> None:
    resume = Resume(work=(Work(id="w1", name="Parcelway"), Work(id="w2", name="Hussain Cash & Carry")))
    assert placing.meant(resume, "the cash and carry") == "w2"


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Prepare the annual budget for the 3 sites", True),
        ("13-week cash flow every Monday since 2022", True),
        ("Forecast colony sizes to 2050", True),
        ("Excel, Word, Outlook, Teams", False),
        ("3 years SAP experience", False),
    ],
)
def test_what_is_told_by_a_verb_in_front_or_by_how_often_was_done_somewhere(told: str, asked: bool) -> None:
    requirement = Requirement(id="r1", text="Budgeting", quote="Budgeting")
    assert placing.worth_asking(RESUME, requirement, told) is asked


def test_a_university_goes_by_the_name_of_its_town() -> None:
    resume = Resume(
        work=(
            Work(id="w1", name="University of Edinburgh", position="Postdoc", start_date="2022"),
            Work(id="w2", name="University of Aberdeen", position="Researcher", start_date="2017", end_date="2022"),
        )
    )
    assert placing.place_of(resume, "I queried a database of transects at Edinburgh, weekly") == "w1"
