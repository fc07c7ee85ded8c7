"""Answers that do not name what they are about: resolved by the question, or no line at all."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.answers import as_line
from tailor.engine.pronouns import resolved, without_yes
from tailor.model import commands
from tailor.model.change import Draft
from tailor.model.gates import admit
from tailor.model.resume import Resume
from tailor.model.session import Earlier
from tests.tailor.engine.conftest import Pen
from tests.tailor.model.story import ADA, Story

WEEKLY = "Yes, I used it every week at my last job for two years."


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (WEEKLY, "Used Terraform every week for two years."),
        ("I have worked with it at Globex, on 40 services", "Worked with Terraform at Globex, on 40 services"),
        ("I have used that every day at the bank", "Used Terraform every day at the bank"),
        ("I built a scheduler and ran it for two years", "Built a scheduler and ran it for two years"),
        ("Yes - it was the main tool in our team", ""),
        ("That was my daily work at Globex for years", ""),
        ("Ja, ich habe damit jeden Tag gearbeitet", ""),
        ("Oui, je l'ai utilisé pendant deux ans chez Globex", ""),
        ("Sí, lo usé durante dos años en Globex", ""),
    ],
)
def test_a_line_names_what_it_is_about_or_is_none(said: str, line: str) -> None:
    assert as_line(said, "Initech", "Terraform", thing="Terraform", here=True) == line


def test_without_a_thing_nothing_dangles() -> None:
    assert as_line(WEEKLY, "Initech", "Terraform") == ""
    assert resolved("Built a scheduler and ran it", "") == "Built a scheduler and ran it"
    assert without_yes("Yes, I ran it.") == "I ran it."
    assert without_yes("Yesterday's builds ran") == "Yesterday's builds ran"


def answered(text: str, resume: Resume = ADA) -> Story:
    story = Story(resume=resume).to_questions()
    story.do(commands.Answer(request_id="x", question_id="q1", text=text))
    return story


async def test_the_answer_becomes_a_line_that_stands(words_alone: OfflineEngine) -> None:
    """From the question to the document, through the gates; the evidence quotes the person word for word."""
    story = answered(WEEKLY)
    drafts = await words_alone.experience(Brief.of(story.session), "w1", Pen())
    (line,) = [d for d in drafts if d.op == "insert"]
    change = admit(story.session, line, "c1")
    assert change.after == "Used Terraform every week for two years"
    assert change.check.verdict == "supported", change.check.offending
    assert WEEKLY in {e.quote for e in change.evidence}


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("Yes, for two years at Globex.", True),
        ("Yes", True),
        ("I used it daily", True),
        ("No, but I used Ansible", False),
        ("I never used it", False),
        ("I would like to learn it", False),
        ("Only Ansible at Globex", False),
    ],
)
def test_a_yes_is_said_of_what_was_asked(text: str, supported: bool) -> None:
    story = answered(text)
    change = admit(story.session, Draft(target="s1", op="insert", after="Terraform", cites=("q1",)), "c1")
    assert (change.check.verdict == "supported") is supported


def test_a_yes_to_several_things_names_none_of_them() -> None:
    either = Earlier(ref="t1", topic="Terraform or Pulumi", stance="yes", text="Yes, I used it daily", told_at="2026")
    one = either.model_copy(update={"ref": "t2", "topic": "Solid Terraform skills"})
    told = Story(earlier=(either, one)).session.told
    assert [p.about for p in told] == ["", "Terraform"]
    assert [p.text for p in told] == ["Yes, I used it daily"] * 2
