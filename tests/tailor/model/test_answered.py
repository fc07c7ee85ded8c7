"""Whether an answer speaks of what was asked, and what becomes of one that does not."""

import pytest

from tailor.model import events
from tailor.model.answered import agrees, beside, subject
from tailor.model.posting import Requirement
from tests.tailor.model.story import Story

KUBERNETES = Requirement(id="r1", text="Kubernetes", quote="x", terms=("Kubernetes",))
CARE = Requirement(id="r1", text="Wound care", quote="x", terms=("Wound care",))
TEAM = Requirement(id="r1", text="Strong teamwork", quote="x")
CONFLICT = Requirement(id="r1", text="Conflict resolution", quote="x")


@pytest.mark.parametrize(
    "answer",
    [
        "Yes",
        "Yes, I used Excel beside it",
        "I did, at Globex",
        "I have.",
        "Ja, bei Globex",
        "Oui, pendant deux ans",
        "Sí, en mi último trabajo",
        "Sì, ogni giorno",
        "Sim, há três anos",
        "Ja, elke dag",
        "Tak, od 2019",
        "Ano, dva roky",
        "Да, каждый день",
        "はい、3年間",
        "是的，三年",
        "نعم، كل يوم",
        "Evet, iki yıl",
        "Igen, Budapesten",
        "Kyllä, kaksi vuotta",
        "Das habe ich bei Globex gemacht",
        "Je l'ai fait chez Globex",
        "Lo hice en Globex",
        "For three years at Globex",
        "Every day since 2019",
        "I ran it in production",
        "I ran k8s clusters",
        "Two EKS clusters at Globex, both Kubernetes",
        "Seit drei Jahren bei Globex",
    ],
)
def test_an_answer_speaks_of_its_question(answer: str) -> None:
    assert not beside(KUBERNETES, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I used Excel every day",
        "Right now I use Excel every day",
        "Da ich Excel jeden Tag benutze",
        "I am good with Docker",
        "I like dogs",
        "Ich habe jeden Tag Excel benutzt",
        "J'ai utilisé Excel tous les jours",
        "Usé Excel todos los días",
        "Ho usato Excel ogni giorno",
        "Usei o Excel todos os dias",
        "Ik gebruikte elke dag Excel",
        "Codziennie używałem Excela w biurze",
        "Я каждый день работал с таблицами",
        "Excel",
    ],
)
def test_an_answer_speaks_of_something_else(answer: str) -> None:
    assert beside(KUBERNETES, answer)


@pytest.mark.parametrize(
    ("requirement", "answer", "other"),
    [
        (CARE, "I dressed wounds on two wards", False),
        (CARE, "I used Excel for the rota", True),
        (CONFLICT, "I resolved conflicts between shifts", False),
        (TEAM, "I calmed angry customers with a colleague", False),
        (TEAM, "I used Excel every day", True),
        (CONFLICT, "I calmed angry customers at the counter", True),  # Asked about once more, kindly.
    ],
)
def test_words_and_kin_of_what_was_asked_are_enough(requirement: Requirement, answer: str, other: bool) -> None:
    assert beside(requirement, answer) is other


def test_a_yes_is_heard_at_the_beginning_alone() -> None:
    assert agrees("Yes!")
    assert agrees("I did")
    assert not agrees("I did the accounts in Excel")
    assert not agrees("Yesterday I used Excel")


def test_what_an_answer_is_about_is_what_it_names() -> None:
    assert subject("I used Excel every day") == "Excel"
    assert subject("I like dogs") == "I like dogs"


EXCEL = "I used Excel every day"


def answered(*texts: str, stance: events.Stance = "yes") -> Story:
    """A session whose question about Terraform is answered so, and whose next one again."""
    story = Story().to_questions()
    for number, text in enumerate(texts):
        question = story.session.question
        assert question is not None
        said: events.Stance = "yes" if number == 0 else stance
        story.do(events.Answer(request_id="x", question_id=question.id, text=text, stance=said))
    return story


def state(story: Story) -> tuple[str, str]:
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    return match.state, match.note


def test_a_question_is_asked_once_more_when_its_answer_is_about_something_else() -> None:
    story = answered(EXCEL)
    assert state(story) == ("missing", "Your answer is about something else.")
    question = story.session.question
    assert question is not None
    assert (question.id, question.follows, question.requirement_id) == ("q1b", "q1", "r2")
    assert question.text == f"You wrote: “{EXCEL}” Does that show “Terraform”?"
    assert question.choices[0] == "Yes, it does"
    # It is the person's evidence for what it says.
    assert EXCEL in [passage.text for passage in story.session.told]
    assert story.session.denied == frozenset()


def test_a_yes_to_the_second_question_makes_the_first_answer_its_evidence() -> None:
    story = answered(EXCEL, "Yes, it does")
    assert state(story)[0] == "asked"
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.quote for e in match.evidence] == [EXCEL, "Yes, it does"]
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


def test_a_better_answer_counts_by_itself() -> None:
    story = answered(EXCEL, "I wrote Terraform modules at Globex")
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.quote for e in match.evidence] == ["I wrote Terraform modules at Globex"]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("No, it is about something else", "yes"),
        ("No", "no"),
        ("", "cannot_confirm"),
        ("I used Excel every week, too", "yes"),
    ],
)
def test_whatever_else_is_said_leaves_what_was_asked_open(text: str, stance: events.Stance) -> None:
    story = answered(EXCEL, text, stance=stance)
    assert state(story) == ("missing", "Your answer is about something else.")
    # It was not denied either: own words in a later change may still earn it.
    assert "r2" not in story.session.denied
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


def test_the_second_question_can_be_skipped_and_is_withdrawn_with_the_others() -> None:
    story = answered(EXCEL)
    story.do(events.Skip(request_id="x", question_id="q1b"))
    assert story.session.question is not None
    assert story.session.question.id == "q2"
    story = answered(EXCEL)
    story.do(events.Proceed(request_id="x"))
    assert story.session.question is None
    assert state(story)[0] == "missing"
