"""Replies and reasons: free in their wording, bound in their facts."""

from dataclasses import fields
from datetime import date

import pytest

from tailor.engine.base import Brief, Said
from tailor.engine.offline import OfflineEngine
from tailor.model import commands
from tailor.model.asking import asking
from tailor.model.change import Draft
from tailor.model.noting import length
from tailor.model.sayings import speech
from tailor.model.speech import spoken
from tailor.model.step import Drafted, LaidOut, Replied, Step, ready
from tests.tailor.engine.conftest import Pen
from tests.tailor.model.story import Story


@pytest.mark.parametrize(
    "text",
    [
        "Nothing is changed as yet.",
        "Not shown as yet (which does not mean that you lack it):\n• Terraform\n• Kafka (nice to have)",
        "I took back this change: “Linux” added.\nTell me what I should put in its place.",
        "Your résumé shows Kubernetes at Globex. It matches 40 of 100.",
        "Ich habe die Zeile über Ansible entfernt.",
    ],
)
def test_what_speaks_of_the_session_is_said_word_for_word(text: str) -> None:
    assert spoken(Story().to_writing().session, text) == text


@pytest.mark.parametrize(
    "message",
    [
        "Hello, who are you?",
        "Make it sound more confident",
        "Make it fit on two pages",
        "Add: something",
        "Write a cover letter",
        "Remove the line about zeppelins",
        "Undo",
        "What did you change?",
    ],
)
async def test_what_the_built_in_engine_says_of_itself_is_said_word_for_word(message: str) -> None:
    session = Story().to_writing().session
    said = await OfflineEngine(date.today).chat(Brief.of(session), Said(id="m1", role="user", text=message), Pen())
    assert said.text
    assert spoken(session, said.text) == said.text


@pytest.mark.parametrize(
    "claim",
    [
        "I also wrote that you led a team of 12 since 1998.",
        "You used Nomad in production.",
        "You are a Certified Kubernetes Administrator.",
        "At Globex Dynamics you did the same.",
        "You tripled revenue.",
        "It matches 90 of 100.",
    ],
)
def test_a_sentence_that_invents_is_not_said(claim: str) -> None:
    session = Story().to_writing().session
    assert spoken(session, f"Done. {claim} Anything else?") == "Done. Anything else?"
    assert spoken(session, claim) == ""


def test_an_invented_reason_and_reply_reach_nobody() -> None:
    story = Story().to_writing()
    draft = Draft(
        target="w1h2",
        after="Cut alert volume by 40 % by rewriting alert rules",
        reason="You led a team of 12 at Hooli.",
    )
    story.done("summary", Drafted(drafts=(draft,)))
    assert story.session.changes[0].reason == ""
    story.do(commands.Chat(request_id="x", message="make it sound better"))
    (step,) = ready(story.session)
    story.done("reply", Replied(text="You led a team of 12 at Hooli."), step.ref)
    assert story.session.messages[-1].text == "I left the document as it is."
    assert not any("Hooli" in event.model_dump_json() for event in story.said)


async def test_what_the_engine_without_a_model_says_is_heard() -> None:
    words_alone = OfflineEngine(lambda: date(2026, 1, 1))
    story = Story().to_writing().write(
        Draft(target="w1", op="move", order=("w1h3", "w1h1"))
    ).finish()  # fmt: skip
    for number, text in enumerate(
        (
            "make it shorter",
            "What is missing?",
            "remove the line about bananas",
            "undo the last change",
            "what did you change?",
            "why did you change that?",
            "hello there",
            "undo everything",
        )
    ):
        story.do(commands.Chat(request_id=f"x{number}", message=text))
        step = next(s for s in ready(story.session) if s.kind == "reply")
        message = next(m for m in story.session.messages if m.id == step.ref)
        reply = await words_alone.chat(Brief.of(story.session), message, Pen())
        story.done("reply", Replied(text=reply.text, drafts=reply.drafts, undo=reply.undo), step.ref)
        assert story.session.messages[-1].text == reply.text
        for kind in ("check", "finish"):
            if Step.model_validate({"kind": kind}) in ready(story.session):
                story.done(kind, LaidOut(pages=2))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs"])
def test_nothing_that_the_built_in_engine_says_is_taken_for_a_claim(language: str) -> None:
    session = Story(language=language).to_writing().session
    words = speech(language)
    gaps = {"count": 2, "text": "Terraform", "name": "Globex", "names": "Globex", "topic": "Terraform", "told": "Kafka"}
    gaps |= {"quote": "You know Terraform", "wish": "Terraform", "named": "Terraform", "wanted": "Kubernetes"}
    gaps |= {"written": "Ansible", "held": length(language, 30)}
    for holder in (words, words.why):
        for field in fields(holder):
            if field.name == "why":
                continue
            said = getattr(holder, field.name).format(**gaps)
            assert spoken(session, said) == said, (language, field.name)
    for plain in (asking(language).abroad, asking(language).left):
        assert spoken(session, plain) == plain


def test_a_sentence_of_ours_is_left_out_when_it_was_filled_with_an_invention() -> None:
    session = Story(language="de").to_writing().session
    words = speech("de")
    filled = words.add_line.format(text="Leitung von 40 Ingenieuren bei Hooli mit Terraform")
    assert spoken(session, f"{words.nothing_changed} {filled} {words.all_shown}") == (
        f"{words.nothing_changed} {words.all_shown}"
    )


def test_a_wish_is_named_in_a_reason_as_the_posting_has_it() -> None:
    wish = "Experiencia en gestión de equipos y elaboración de cuadrantes"
    session = Story().to_writing().session
    asked = session.requirements[0].model_copy(update={"text": wish})
    options = session.options.model_copy(update={"language": "es"})
    spanish = session.model_copy(update={"requirements": (asked,), "options": options})
    told = speech("es").why.told_wish.format(wish=wish)
    assert spoken(spanish, told) == told
    assert spoken(spanish, speech("es").why.told_wish.format(wish="Dirigí un equipo de 12 en Nomad")) == ""


def test_what_was_taken_back_is_told_whole() -> None:
    session = Story().to_writing().session
    text = "I took back this change: “Runs Kubernetes at Globex. Writes it down.” → “Runs Kubernetes at Globex.”"
    assert spoken(session, text) == text
    assert spoken(session, text.replace("Writes it down.", "Won the Nobel Prize in 1998.")) == ""


def test_a_reason_names_wishes_word_for_word() -> None:
    session = Story().to_writing().session
    wishes = "; ".join(f"“{r.text}”" for r in session.requirements[:2])
    text = f"What the posting asks for comes first: {wishes}."
    assert spoken(session, text) == text


def test_no_more_years_are_told_than_the_dates_can_make_up() -> None:
    session = Story().to_writing().session
    told = speech("en").years_all
    assert spoken(session, told.format(held="2 years")) == told.format(held="2 years")
    assert spoken(session, told.format(held="60 years")) == ""


@pytest.mark.parametrize(
    ("language", "line", "greeting"),
    [
        ("en", "Send your CV to Joanne Pell, Practice Manager.", "Dear Joanne Pell,"),
        ("pt", "Candidaturas ao cuidado da Sra. Teresa Gouveia.", "Prezada Sra. Gouveia,"),
        ("pl", "Pieczemy chleb.", "Szanowni Państwo,"),
    ],
)
def test_to_whom_the_letter_goes_is_told_whole(language: str, line: str, greeting: str) -> None:
    session = Story().to_writing().session
    assert session.posting is not None
    posting = session.posting.model_copy(update={"description": line, "language": language})
    options = session.options.model_copy(update={"language": language})
    session = session.model_copy(update={"posting": posting, "options": options})
    assert session.language == language
    told = f"{asking(language).mark.format(words=greeting)} {speech(language).letter_own}"
    assert spoken(session, told) == told
    claim = told.replace(greeting, f"{greeting} whose Kafka clusters I led,")
    assert "Kafka" not in spoken(session, claim)


def test_what_the_posting_says_may_be_quoted_and_nothing_else_be_said_to_be_its_words() -> None:
    session = Story().to_writing().session
    assert session.posting is not None
    paid = session.posting.model_copy(update={"description": f"{session.posting.description}\nSalary: £27,500"})
    session = session.model_copy(update={"posting": paid})
    for quote, kept in (("Salary: £27,500", True), ("Salary: £95,000", False)):
        told = speech("en").posting.format(quote=quote)
        assert spoken(session, told) == (told if kept else "")


@pytest.mark.parametrize("wish", ["Esperienza nella gestione di un team", "Led a team of 12 at Hooli"])
def test_a_list_of_wishes_is_told_whole(wish: str) -> None:
    session = Story().to_writing().session
    wishes = (*session.requirements, session.requirements[0].model_copy(update={"id": "r99", "text": wish}))
    session = session.model_copy(update={"requirements": wishes})
    nice = speech("en").nice
    told = f"• {wish}\n• {wish} {nice}"
    assert spoken(session, told) == told
    assert spoken(session, f"• {wish}: You tripled revenue.") == ""
