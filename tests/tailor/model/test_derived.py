"""What is derived of a session: never stale, and of a long résumé not made anew for each draft and change."""

import time
from collections.abc import Callable
from functools import cached_property

import pytest

from tailor.model import commands, events
from tailor.model.change import Change, Draft
from tailor.model.progress import StepDone, apply
from tailor.model.resume import Highlight, Resume, Work
from tailor.model.session import Session
from tailor.model.speech import spoken
from tailor.model.step import LaidOut, ready
from tests.tailor.model.story import Story, answer, plain

DERIVED = [name for name, value in vars(Session).items() if isinstance(value, cached_property)]


def fresh(session: Session) -> Session:
    """The same session, of which nothing has been derived."""
    return Session.model_validate_json(session.model_dump_json())


def known(session: Session) -> Session:
    """A session with all that can be derived of it."""
    for name in DERIVED:
        getattr(session, name)
    return session


@pytest.mark.parametrize("target", [None, 1])
def test_what_was_derived_before_is_what_would_be_derived_now(target: int | None) -> None:
    story = Story()
    known(story.session)
    steps: list[Callable[[], object]] = [
        lambda: story.to_questions(),
        lambda: story.do(answer("q1", "Yes, Terraform at Initech for two years")),
        lambda: story.do(commands.Proceed(request_id="x")),
        lambda: story.write(Draft(target="w1h1", after="Ran Kubernetes clusters in production")),
        lambda: story.do(commands.Chat(request_id="x", message="I used Kafka at Globex")),
        lambda: story.do(commands.SetOptions(request_id="x", page_target=target)),
        lambda: story.do(commands.Reject(request_id="x", change_id="c1")),
        lambda: story.do(commands.Accept(request_id="x", change_id="c1")),
        lambda: story.do(commands.Edit(request_id="x", change_id="c1", text="Ran clusters")),
    ]
    for step in steps:
        step()
        rest = fresh(story.session)
        for name in DERIVED:
            assert getattr(story.session, name) == getattr(rest, name), name
        known(story.session)


def long_resume(positions: int, lines: int) -> Resume:
    """A résumé of so many positions with so many lines each."""

    def line(position: int, number: int) -> Highlight:
        text = f"Kept the accounts of {number} tenants in Excel and filed {position} reports a week, on time"
        return Highlight(id=f"w{position}h{number}", text=text)

    return Resume(
        work=tuple(
            Work(
                id=f"w{n}",
                name=f"Larkspur House {n}",
                position="Bookkeeper",
                start_date=str(2000 + n),
                highlights=tuple(line(n, m) for m in range(1, lines + 1)),
            )
            for n in range(1, positions + 1)
        )
    )


def test_a_document_is_laid_out_once_for_all_that_is_only_offered() -> None:
    story = Story(interactive=False).to_writing()
    story.do(commands.SetOptions(request_id="x", page_target=1))
    laid: list[Resume] = []

    def counting(resume: Resume) -> str:
        laid.append(resume)
        return plain(resume)

    story.write()
    (step,) = ready(story.session)
    passages, result = story.session.passages, LaidOut(pages=3, spare=("w2h1", "w1h3", "w1h2"), pages_then=1)
    session, said = apply(
        story.session, StepDone(step=step, result=result), at="2026-01-01T00:00:00.000Z", run=1, markdown=counting
    )
    assert [c.status for c in session.changes] == ["proposed"] * 3
    assert sum(isinstance(event, events.ResumeUpdate) for event in said) == 3
    assert len(laid) == 1
    assert session.passages is passages


def test_what_is_said_of_a_change_costs_the_same_after_many_others() -> None:
    resume = long_resume(30, 40)
    lines = {work.id: "\n".join(h.text for h in work.highlights) for work in resume.work}
    moved = tuple(
        Change(id=f"c{n}", section="work", path="", op="move", target=ref, before=lines[ref], status="accepted")
        for n, ref in enumerate(lines, 1)
    )
    session = Session(id="s", resume=resume)
    few, many = (min(_cost(session.evolve(changes=changes)) for _ in range(3)) for changes in (moved[:1], moved))
    assert many < 2 * few + 0.05


def _cost(session: Session) -> float:
    """Seconds of the processor for a sentence about a change."""
    begun = time.process_time()
    assert spoken(session, "It names Excel, as you kept the accounts at Larkspur House 7.")
    return time.process_time() - begun
