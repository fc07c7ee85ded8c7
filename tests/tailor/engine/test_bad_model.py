"""Whole sessions with a model that misbehaves: each goes on or says why not, and the document is never harmed."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from tailor.engine.llm import LlmEngine, ModelClient
from tailor.engine.offline import OfflineEngine
from tailor.model import commands, events
from tailor.model.progress import apply
from tailor.model.resume import Basics, Highlight
from tailor.model.step import ready
from tests.eval.played import Person, Played, Player
from tests.eval.tailoring import listed, protected_facts
from tests.model_server import Asked, Fault, ModelServer, Step
from tests.tailor.engine.test_llm_engine import POSTING, RESUME

LINES = tuple(h.text for w in RESUME.work for h in w.highlights)


async def played(script: Sequence[Step], *messages: str, patience: float = 10.0) -> tuple[Played, list[Asked]]:
    """A session whose model takes these steps first and is honest from then on, and what it was asked."""
    async with (
        ModelServer(script=script, piece=2_000) as server,
        ModelClient(model="bad", base_url=server.url, timeout=patience, deadline=5.0) as client,
    ):
        player = Player(LlmEngine(client, OfflineEngine(lambda: date(2026, 11, 1))))
        result = await player.play(RESUME, POSTING, Person(messages=messages) if messages else None)
        return result, server.requests


def unharmed(result: Played) -> None:
    """What was uploaded stands, and nothing stands beside it that it does not support."""
    document = result.session.document
    assert all(then == now for _, then, now in protected_facts(RESUME, document))
    assert set(listed(RESUME)) <= set(listed(document))
    for change in result.session.changes:
        if change.status == "accepted" and change.op in ("replace", "insert"):
            assert change.check.verdict == "supported"


@pytest.mark.parametrize(
    "fault",
    [
        "stall",
        "stall_midway",
        "cut",
        "half_no_finish",
        "length",
        "not_json",
        "wrong_shape",
        "refusal",
        "garbage",
        "html",
    ],
)
async def test_a_model_that_never_does_better_ends_the_session_with_a_reason_and_a_way_on(fault: Fault) -> None:
    patience = 0.2 if fault.startswith("stall") else 10.0
    result, _ = await played([Step(fault=fault, seconds=30)] * 40, patience=patience)
    session = result.session
    unharmed(result)
    if fault == "length":
        # What was complete before it broke off is as good as any.
        assert session.status == "completed"
        return
    assert session.status == "failed"
    assert session.failure is not None
    assert session.failure.retryable
    assert session.failure.message.endswith(".")
    assert [h.text for w in session.document.work for h in w.highlights if h.text not in LINES] == []


async def test_where_no_answer_can_be_used_all_is_tried_again_on_resuming_or_done_without_the_model() -> None:
    result, asked = await played([Step(fault="not_json")] * 40)
    session = result.session
    assert session.status == "failed"
    assert {a.purpose for a in asked} == {"requirements", "summary", "experience", "skills"}
    session, _ = apply(session, commands.Resume(request_id="r"), at="", run=0, markdown=lambda _: "")
    assert [step.key for step in ready(session)] == ["summary"]
    assert session.left == ()


async def test_one_text_that_a_model_cannot_do_stays_as_it_was_and_the_others_are_written() -> None:
    bad = [Step(fault="wrong_shape", purpose=purpose) for purpose in ("summary", "summary", "skills", "skills")]
    result, _ = await played(bad)
    session = result.session
    assert session.status == "completed", session.failure
    unharmed(result)
    assert session.document.basics.summary == RESUME.basics.summary
    assert {c.status for c in session.changes if c.section == "work"} == {"accepted"}
    told = [e.message for e in result.said if isinstance(e, events.ProgressUpdate)]
    why = "your wording stays, as the language model's answer could not be used"
    assert [m for m in told if m.endswith(why)] == [f"Summary: {why}", f"Skills: {why}"]
    assert any(m.startswith("2 texts stand as they were, because") for m in told)


@pytest.mark.parametrize(("lines", "again"), [(3, 3), (7, 5), (12, 0)])
async def test_a_few_drafts_without_a_source_are_written_again_in_one_call_and_none_of_a_hopeless_model(
    lines: int, again: int
) -> None:
    many = [Highlight(id=f"w1h{n}", text=f"Kept the books of client {n} in Excel") for n in range(1, lines + 1)]
    resume = RESUME.model_copy(
        update={
            "basics": Basics(name="Ada Example"),
            "skills": (),
            "work": (RESUME.work[0].model_copy(update={"highlights": tuple(many)}),),
        }
    )
    async with (
        ModelServer("hostile", piece=2_000) as server,
        ModelClient(model="bad", base_url=server.url) as client,
    ):
        result = await Player(LlmEngine(client, OfflineEngine(lambda: date(2026, 11, 1)))).play(resume, POSTING)
    calls = [a.text for a in server.requests if a.purpose == "revise"]
    assert len(calls) == (again > 0)
    for text in calls:
        assert set(re.findall(r"^\| (d\d+): ", text, re.MULTILINE)) == {f"d{n}" for n in range(1, again + 1)}
    assert result.session.fact_check.refused >= lines
    assert result.session.document.work == resume.work


@pytest.mark.parametrize("fault", ["cut", "fenced", "thinking", "endless", "not_json", "refusal", "no_finish"])
async def test_a_model_that_slips_once_is_put_up_with(fault: Fault) -> None:
    result, asked = await played([Step(fault=fault, purpose="experience")])
    assert result.session.status == "completed", result.session.failure
    unharmed(result)
    assert any(a.purpose == "experience" for a in asked)


def lines(*edits: dict[str, Any], **more: Any) -> Step:
    return Step(reply={"lines": edits, "add": [], "order": [], **more}, purpose="experience")


@pytest.mark.parametrize(
    "step",
    [
        lines(
            {"id": "w9h9", "after": "Led NASA"}, {"id": "w2h1", "after": "Led NASA"}, {"id": "", "after": "Led NASA"}
        ),
        lines({"id": "w1h2", "before": "Led NASA", "after": "Led NASA's billing services with Python"}),
        lines({"id": "w1.position", "after": "Chief of NASA"}, {"id": "w1", "after": "NASA"}),
        lines(*({"id": "w1h1", "after": f"Led NASA {n} times"} for n in range(500))),
        lines(add=[{"after": "Led NASA", "cites": ["w1h1"]}], order=["w1h9", "NASA"] * 300),
    ],
    ids=["ids of nothing", "another before", "what is no line", "an endless array", "lines that nobody said"],
)
async def test_what_a_model_points_at_is_looked_up_and_what_it_says_stood_there_is_not_believed(step: Step) -> None:
    result, _ = await played([step, step])
    assert result.session.status == "completed", result.session.failure
    unharmed(result)
    assert "nasa" not in result.exports.casefold()
    assert "nasa" not in "".join(e.model_dump_json() for e in result.said).casefold().replace("human_input", "")


def chat(reply: str, *edits: dict[str, Any], undo: Sequence[str] = ()) -> Step:
    return Step(reply={"reply": reply, "edits": edits, "undo": undo}, purpose="chat")


async def test_another_tone_passes_the_same_gates() -> None:
    step = chat(
        "I made both lines more formal.",
        {"op": "replace", "target": "w1h2", "after": "Developed billing services in Python", "cites": ["w1h2"]},
        {
            "op": "replace",
            "target": "w1h3",
            "after": "Spearheaded the migration of 12 services, saving £2m",
            "cites": [],
        },
    )
    result, asked = await played([step], "Make it sound more formal")
    texts = [h.text for h in result.session.document.work[0].highlights]
    assert "Developed billing services in Python" in texts
    assert "Moved 12 services to k8s" in texts
    assert "£2m" not in result.exports
    replies = [m.text for m in result.session.messages if m.role == "assistant"]
    assert "were left out: 1." in replies[-1]
    assert "| m: Make it sound more formal" in next(a.text for a in asked if a.purpose == "chat")


async def test_why_is_answered_from_what_was_changed_and_a_claim_in_the_answer_is_cut_out() -> None:
    step = chat("I put the means first, as the posting wants Python. You led 40 people at Acme.")
    result, asked = await played([step], "Why did you change the billing line?")
    told = next(a.text for a in asked if a.purpose == "chat")
    changed = next(c for c in result.session.changes if c.target == "w1h2")
    assert changed.after in told
    assert changed.reason in told
    answer = [m.text for m in result.session.messages if m.role == "assistant"][-1]
    assert answer == "I put the means first, as the posting wants Python."
