"""The parts of somebody's words, and where each of them belongs."""

import pytest

from tailor.model import gates, parting, placing
from tailor.model.change import Draft
from tailor.model.events import Question
from tailor.model.resume import Resume, Work
from tests.tailor.model.story import Story

RESUME = Resume(
    work=(
        Work(id="w1", name="Green Buses, Walsall Depot", position="Bus Driver", start_date="2017-03"),
        Work(id="w2", name="Beacon Travel", position="Coach Driver", start_date="2014-06", end_date="2017-02"),
        Work(id="w3", name="Rosa's Tortilla Van (street food)", position="Owner", start_date="2012", end_date="2014"),
    ),
)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "I call control by radio, been doing it since 2017. at Beacon I spoke to parents too",
            [("I call control by radio, been doing it since 2017.", "w1"), ("at Beacon I spoke to parents too", "w2")],
        ),
        (
            "one driver now at Green Buses, and I had three staff on the van",
            [("one driver now at Green Buses", "w1"), ("I had three staff on the van", "w3")],
        ),
        ("At Beacon I drove and washed coaches", [("At Beacon I drove and washed coaches", "w2")]),
        (
            "I drove for Beacon. It was 40 hours a week",
            [("I drove for Beacon.", "w2"), ("It was 40 hours a week", "w2")],
        ),
    ],
)
def test_each_part_goes_by_its_own_place(text: str, parts: list[tuple[str, str]]) -> None:
    assert parting.by_place(RESUME, text, placing.place_of(RESUME, text)) == parts


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("I do the rota in Excel, been doing it since 2017", "w1"),
        ("das mache ich seit 2017", "w1"),
        ("yes I work earlies, lates and nights now", "w1"),
        ("been doing it since 2015", ""),
        ("I chair the residents' association since 2017", ""),
        ("I know that by now", ""),
    ],
)
def test_what_goes_on_is_placed_by_when_it_began(text: str, item: str) -> None:
    assert placing.place_of(RESUME, text) == item


def test_the_last_word_of_a_name_answers_where_it_was() -> None:
    assert placing.meant(RESUME, "did the course in 2022 at the depot") == "w1"
    assert placing.meant(RESUME, "on the way home") == placing.ELSEWHERE


def test_a_part_that_names_another_entry_may_stand_there() -> None:
    story = Story().to_questions()
    session = story.session
    first, second = session.resume.work[0], session.resume.work[1]
    said = f"At {first.name} I trained nine starters. At {second.name} I counted forty crates"
    question = Question(
        id="q9", kind="gap", text="?", requirement_id=session.requirements[0].id, outcome="answered", stance="yes",
        answer=said,
    )  # fmt: skip
    session = session.model_copy(update={"questions": (*session.questions, question)})
    for item, line, ok in (
        (second.id, "Counted forty crates", True),
        (second.id, "Trained nine starters", False),
    ):
        change = gates.admit(session, Draft(target=item, op="insert", after=line, cites=("q9",)), "c1")
        assert (change.check.verdict == "supported") is ok, (line, change.check)
