"""Texts that nobody writes but who wants to hold up everybody: what they cost grows with their length alone."""

import time

import pytest

from tailor.model import checking, commands, deciding
from tailor.model.change import Draft
from tailor.model.deciding import LONGEST_ANSWER
from tests.tailor.model.story import Story, answer

#: What such a text repeats. In their square, ten thousand of them took from half a second to many minutes.
UNITS = [",", "(", ".", "@", "😀", " ", "\t", "1", "a", "_", "1 ", "I ", "I led 7 people. ", "in ", "not "]
#: Seconds of processor time, some ten times what the slowest takes.
SECONDS = 4.0


@pytest.fixture(autouse=True)
def the_words_are_read() -> None:
    """What is read once a process is no part of it."""
    checking.load()


@pytest.mark.parametrize("unit", UNITS)
def test_an_answer_of_any_shape_is_weighed_in_good_time(unit: str) -> None:
    repeated = unit * (LONGEST_ANSWER // len(unit))
    for text in (
        repeated,
        f"In 2019 I ran Terraform for 3 teams, {repeated}"[: LONGEST_ANSWER - 20] + " at my last job",
    ):
        story = Story().to_questions()
        question = story.session.question
        assert question
        began = time.process_time()
        if text.strip():
            story.do(answer(question.id, text))
        else:
            assert deciding.stance(text, "yes") == "yes"
        while following := story.session.question:
            story.do(commands.Skip(request_id="x", question_id=following.id))
        story.write(Draft(target="w1h1", after="Ran Kubernetes clusters and Terraform for 3 teams", reason="x"))
        assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("unit", UNITS)
def test_a_draft_of_any_shape_is_checked_in_good_time(unit: str) -> None:
    story = Story().to_writing()
    text = f"Ran Kubernetes clusters {unit * (2000 // len(unit))} for the payments platform"
    began = time.process_time()
    story.write(Draft(target="w1h1", after=text, reason="x"), Draft(target="basics.summary", after=text, reason="x"))
    assert time.process_time() - began < SECONDS
