"""What a person says never to have done: nothing may claim it, and it is asked no more."""

import time

import pytest

from tailor.model import commands, sayings
from tailor.model.change import Draft
from tailor.model.disowning import disowned, disowns
from tailor.model.events import QuestionResolved
from tailor.model.gates import admit
from tailor.model.posting import Requirement
from tailor.model.speech import spoken
from tests.tailor.model.story import Story


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I have never used Salesforce", "Salesforce"),
        ("Actually, I've never used Salesforce before.", "Salesforce"),
        ("I have never driven a coach", "coach"),
        ("I have no experience with SAP", "SAP"),
        ("I don't have a driving licence", "driving licence"),
        ("I never drove a tanker", "tanker"),
        ("Nunca fiz inventários", "inventários"),
        ("Ik heb nooit banden geplakt", "banden"),
        ("Jag har aldrig lött kretskort", "kretskort"),
        ("Jeg har aldri drevet med regnskap", "regnskap"),
        ("Jeg har ikke brugt Trello", "Trello"),
        ("En ole koskaan hitsannut alumiinia", "alumiinia"),
        ("Ich habe noch nie mit Salesforce gearbeitet", "Salesforce"),
        ("Mit SAP habe ich nie gearbeitet", "SAP"),
        ("Ich habe leider keine Erfahrung mit SAP", "SAP"),
        ("Ich habe keine Erfahrung mit SAP", "SAP"),
        ("Je n'ai jamais utilisé Salesforce", "Salesforce"),
        ("Je ne connais pas Sage", "Sage"),
        ("Nunca he usado Salesforce", "Salesforce"),
        ("Non ho mai usato Salesforce", "Salesforce"),
        ("Nunca usei Salesforce", "Salesforce"),
        ("Ik heb nooit met Salesforce gewerkt", "Salesforce"),
        ("Jag har aldrig använt Salesforce", "Salesforce"),
        ("Jeg har aldri brukt Salesforce", "Salesforce"),
        ("Nigdy nie używałem Salesforce", "Salesforce"),
        ("Nikdy jsem nepoužíval Salesforce", "Salesforce"),
        ("I have never missed a deadline", ""),
        ("I have never had a complaint in ten years", ""),
        ("I have never had an accident in 12 years of driving", ""),
        ("I have not only used Kafka but built the connectors", ""),
        ("I did not have to retake any exam", ""),
        ("My cat never used Salesforce", ""),
        ("I don't use Salesforce any more", ""),
        ("I don't work with Excel any longer", ""),
        ("Ich arbeite nicht mehr mit SAP", ""),
        ("Ich habe keine Verantwortung mehr", ""),
        ("Je n'utilise plus Sage", ""),
    ],
)
def test_what_is_denied_is_the_thing_right_behind_the_verb(text: str, what: str) -> None:
    said = disowned(text)
    assert (said.what if said else "") == what


def test_what_else_is_said_is_not_lost() -> None:
    said = disowned("I have never worked with Maximo, but I ran Agility for six years")
    assert said is not None
    assert (said.what, said.rest) == ("Maximo", "I ran Agility for six years")


@pytest.mark.parametrize(
    ("wish", "text", "denied"),
    [
        ("Salesforce", "I have never used Salesforce", True),
        ("Salesforce or HubSpot", "I have never used Salesforce", False),
        ("Salesforce or HubSpot", "I have never used Salesforce or HubSpot", True),
        ("Excel", "I have never used Excel for pivot tables", False),
        ("Full driving licence", "I don't have a driving licence", True),
        ("Staff supervision", "I have never supervised apprentices", False),
    ],
)
def test_a_choice_is_denied_as_a_whole_and_a_part_denies_no_whole(wish: str, text: str, denied: bool) -> None:
    said = disowned(text)
    assert said is not None
    assert disowns(Requirement(id="r1", text=wish, quote=wish), said) is denied


def test_its_question_has_its_no_and_nothing_claims_it() -> None:
    story = Story().to_questions()
    assert story.session.question is not None
    assert story.session.question.requirement == "Terraform"
    said = story.do(commands.Chat(request_id="x", message="I have never used Terraform or Kafka"))
    first, second = story.session.questions[:2]
    assert (first.outcome, first.stance, second.outcome, second.stance) == ("answered", "no", "answered", "no")
    assert story.session.question is None, "both were asked about, and both are answered"
    assert [e.question_id for e in said if isinstance(e, QuestionResolved)] == [first.id, second.id]
    assert {"r2", "r3"} <= story.session.denied
    shown = {m.requirement_id: (m.state, m.note) for m in story.session.matches_shown}
    assert shown["r2"] == ("missing", "You said no.")
    draft = Draft(target="s1", op="insert", after="Terraform", requirement_ids=("r2",))
    assert admit(story.session, draft, "c99").check.verdict == "unsupported"


@pytest.mark.parametrize(("language", "note"), [("de", "Sie haben Nein gesagt."), ("fr", "Vous avez dit non.")])
def test_what_stands_under_a_requirement_is_in_the_language_that_is_asked_in(language: str, note: str) -> None:
    story = Story(language=language).to_questions()
    question = story.session.question
    assert question is not None
    story.do(commands.Answer(request_id="x", question_id=question.id, stance="no"))
    assert story.session.matches_shown[1].note == note


@pytest.mark.parametrize("unit", ["!", ". ", "no, ", "\n", "!-", "I have never "])
def test_a_long_message_takes_no_time_worth_naming(unit: str) -> None:
    began = time.thread_time()
    disowned((unit * 10_000)[:10_000])
    assert time.thread_time() - began < 1


def test_the_person_is_told_that_it_was_heard_and_of_nothing_that_they_did_not_deny() -> None:
    story = Story().to_questions()
    story.do(commands.Chat(request_id="x", message="I have never used Salesforce"))
    heard = sayings.speech("en").denied.format(text="Salesforce")
    assert spoken(story.session, heard) == heard
    assert spoken(story.session, sayings.speech("en").denied.format(text="Kafka at Oracle")) == ""


def test_a_message_is_heard_once_however_often_its_session_changes() -> None:
    message = "I trained the weekend crew. I have never used Terraform"
    assert disowned(message) is not None
    assert disowned(message) is disowned(f" {message} ")


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb nooit een deadline gemist",
        "Nunca perdi um prazo",
        "Jag har aldrig missat en tid",
        "Nigdy nie spóźniłem się",
    ],
)
def test_who_never_missed_anything_denies_nothing(text: str) -> None:
    assert disowned(text) is None
