"""A process that is killed, paused or told to end in the middle of a session, and a database that goes away."""

import asyncio
import contextlib
import os
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from websockets.exceptions import ConnectionClosed

from tailor.embedded import EmbeddedPostgres
from tests.e2e.history import Follower, audit, environment
from tests.files import POSTING, resume
from tests.forked import Forked
from tests.model_server import ModelServer
from tests.service import PATIENCE, Person

#: Where in a session its process dies: while the model writes the first words of each of these.
DEATHS = ("requirements", "summary", "experience", "skills")
#: Seconds from one answer to the next, and from the last to the death: some are stored by then, others on their way.
PAUSES = (0.015, 0.005, 0.0)


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    """A model that can be held amid a word."""
    async with ModelServer() as server:
        yield server


@pytest.fixture
def folder() -> Iterator[Path]:
    """A DATA_DIR that the database's own account can reach."""
    with tempfile.TemporaryDirectory(prefix="tailor-crash-") as name:
        path = Path(name)
        path.chmod(0o711)
        yield path


CALLS = "SELECT count(*) FROM llm_calls WHERE session_id = $1"
BEGUN = f"{CALLS} AND outcome = 'begun' AND tokens_in > 0 AND tokens_out = 0 AND estimated"

WAITING = """SELECT EXISTS (
    SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND xact_start < query_start
)"""


async def stored(url: str, query: str, *given: Any) -> Any:
    """A value of the database."""
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(query, *given)
    finally:
        await connection.close()


async def started(person: Person, **fields: str) -> Follower:
    """A session on the usual résumé and posting."""
    return Follower(await person.start(resume(), job_description=POSTING, **fields))


async def runs_of(node: Forked) -> int:
    """How many runs a process holds."""
    response = await node.client().get("/health/ready")
    return int(response.json()["runs"])


@contextlib.asynccontextmanager
async def followed(follower: Follower, person: Person) -> AsyncIterator[None]:
    """Keep every event meanwhile, until the connection goes."""
    following = asyncio.create_task(follower.follow(person, until="completed"))
    try:
        yield
        assert not await following
    finally:
        following.cancel()


async def patiently(follower: Follower, person: Person, until: str) -> None:
    """Follow through an outage: come back as often as the connection goes."""
    async with asyncio.timeout(PATIENCE * 2):
        while not await follower.follow(person, until=until):
            await asyncio.sleep(0.2)


async def test_a_session_goes_on_however_often_its_process_is_killed(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url)
    follower = None
    for number, death in enumerate(DEATHS):
        model.held = death
        async with Forked(given, tmp_path / str(number)) as node:
            ada = await node.person()
            follower = follower or await started(ada, interactive="false")
            async with followed(follower, ada):
                await model.hold(death)
                # It is stored beside the call, which may be a moment sooner.
                async with asyncio.timeout(PATIENCE):
                    while not await stored(database_url, f"{BEGUN} AND purpose = $2", follower.session_id, death):
                        await asyncio.sleep(0.02)
                await node.kill()
    assert follower
    model.held = None
    async with Forked(given, tmp_path / "last") as node:
        assert await follower.follow(await node.person(), until="completed")
    session = await audit(database_url, follower.session_id)
    assert session.status == "completed"
    assert session.seq == follower.seq
    assert len({event["run"] for event in follower.events} - {0}) == len(DEATHS) + 1
    # What was finished before a death was not done again after it; what was at work then, was.
    asked = [request.purpose for request in model.requests]
    assert (asked.count("requirements"), asked.count("summary")) == (2, 2)
    # What was in flight at each death is known as begun, with what it sent; nothing is kept twice.
    assert await stored(database_url, BEGUN, session.id) >= len(DEATHS)
    # One that began in the last milliseconds of a process may be missing.
    assert len(DEATHS) + 4 <= await stored(database_url, CALLS, session.id) <= len(asked)


async def test_an_answer_just_before_the_kill_counts_once(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url)
    async with Forked(given, tmp_path / "first") as node:
        ada = await node.person()
        follower = await started(ada)
        assert await follower.follow(ada, until="waiting")
        await node.kill()
    async with Forked(given, tmp_path / "second") as node:
        ada = await node.person()
        async with ada.watch(follower.session_id) as watch:
            question = (await watch.next())["question"]
            asked = [e["question_id"] for e in follower.events if e["type"] == "human_input_required"]
            assert [question["id"]] == asked
            model.delay = 0.03
            reply = await watch.send("answer", question_id=question["id"], text="At Initech, for two years.")
            assert reply["ok"]
            await node.kill()
    async with Forked(given, tmp_path / "third") as node:
        ada = await node.person()
        async with ada.watch(follower.session_id) as watch:
            again = await watch.send("answer", question_id=question["id"], text="At Initech, for two years.")
            assert again["ok"]
            assert again["duplicate"]
            other = await watch.send("answer", question_id=question["id"], text="At Globex.")
            assert other["error"]["code"] == "QUESTION_RESOLVED"
            assert (await watch.send("proceed"))["ok"]
        model.delay = 0.0
        assert await follower.follow(ada, until="completed")
    session = await audit(database_url, follower.session_id)
    answered = [q for q in session.questions if q.outcome == "answered"]
    assert [(q.id, q.answer) for q in answered] == [(question["id"], "At Initech, for two years.")]


async def test_answers_that_nobody_acknowledged_may_be_given_again(database_url: str, tmp_path: Path) -> None:
    given = environment(database_url=database_url)
    answers: dict[str, tuple[Follower, dict[str, str]]] = {}
    async with Forked(given, tmp_path / "first") as node:
        ada = await node.person()
        for _ in PAUSES:
            follower = await started(ada)
            assert await follower.follow(ada, until="waiting")
            question = next(e["question_id"] for e in follower.events if e["type"] == "human_input_required")
            path = f"/tailoring-sessions/{follower.session_id}"
            answers[path] = (follower, {"question_id": question, "answer": "At Initech, for two years."})
        sending = []
        for pause, (path, (_, body)) in zip(PAUSES, answers.items(), strict=True):
            sending.append(asyncio.create_task(ada.client.post(f"{path}/answers", json=body)))
            await asyncio.sleep(pause)
        await node.kill()
        await asyncio.gather(*sending, return_exceptions=True)
    async with Forked(given, tmp_path / "second") as node:
        ada = await node.person()
        for path, (follower, body) in answers.items():
            assert (await ada.client.post(f"{path}/answers", json=body)).is_success
            assert (await ada.client.post(f"{path}/proceed")).is_success
            assert await follower.follow(ada, until="completed")
    for follower, body in answers.values():
        session = await audit(database_url, follower.session_id)
        assert [q.id for q in session.questions if q.outcome == "answered"] == [body["question_id"]]


async def test_the_embedded_database_and_its_service_are_killed_together_and_apart(
    folder: Path, model: ModelServer
) -> None:
    given = environment(openai_base_url=model.url)
    async with Forked(given, folder) as node:
        ada = await node.person()
        follower = await started(ada, interactive="false")
        async with followed(follower, ada):
            await model.hold("requirements")
            await node.kill()
    # The database outlived its service, and the next one takes it over.
    async with Forked(given, folder) as node:
        ada = await node.person()
        await model.hold("summary")
        server = int((folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(server, signal.SIGKILL)
        await model.hold("experience")
        await node.kill()
        os.kill(int((folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
    model.held = None
    async with Forked(given, folder) as node:
        assert await follower.follow(await node.person(), until="completed")
    database = EmbeddedPostgres(folder)
    url = await database.start()
    try:
        session = await audit(url, follower.session_id)
    finally:
        await database.stop()
    assert session.status == "completed"
    assert session.seq == follower.seq


async def test_a_process_that_is_told_to_end_hands_its_runs_over(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url)
    async with Forked(given, tmp_path / "first") as node:
        ada = await node.person()
        model.held = "summary"
        follower = await started(ada, interactive="false")
        async with ada.watch(follower.session_id) as watch:
            await watch.until("token")
            assert node.process
            node.process.terminate()
            with pytest.raises(ConnectionClosed):
                await watch.until("heartbeat")
            assert watch.socket.close_code == 1012
        async with asyncio.timeout(PATIENCE):
            assert await node.process.wait() == 0
        assert "Traceback" not in node.log
    query = "SELECT owner IS NULL AND lease_until IS NULL AND queued_at IS NOT NULL FROM tailoring_sessions"
    assert await stored(database_url, query)
    async with asyncio.timeout(PATIENCE):
        while not all(asked.ended for asked in model.requests):
            await asyncio.sleep(0.02)
    assert any(asked.disconnected for asked in model.requests)
    model.held = None
    async with Forked(given, tmp_path / "second") as node:
        assert await follower.follow(await node.person(), until="completed")
    assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_a_process_that_was_paused_cannot_write_when_it_wakes(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url)
    async with Forked(given, tmp_path / "paused") as paused:
        assert paused.process
        ada = await paused.person()
        follower = await started(ada, interactive="false")
        await model.hold("requirements")
        assert await runs_of(paused) == 1
        paused.process.send_signal(signal.SIGSTOP)
        try:
            async with Forked(given, tmp_path / "other") as other:
                person = await other.person()
                # Both are asking the model the same thing now; one of them may store what it says.
                await model.hold("requirements", 2)
                paused.process.send_signal(signal.SIGCONT)
                async with asyncio.timeout(PATIENCE):
                    while await runs_of(paused):
                        await asyncio.sleep(0.05)
                assert await runs_of(other) == 1
                model.held = None
                assert await follower.follow(person, until="completed")
        finally:
            paused.process.send_signal(signal.SIGCONT)
    session = await audit(database_url, follower.session_id)
    assert session.seq == follower.seq
    assert {event["run"] for event in follower.events} == {0, 1, 2}
    assert [request.purpose for request in model.requests].count("requirements") == 2


async def test_a_process_that_was_paused_amid_a_transaction_gives_its_session_up(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url)
    locked = "SELECT NOT EXISTS (SELECT FROM tailoring_sessions WHERE id = $1 FOR UPDATE SKIP LOCKED)"
    async with Forked(given, tmp_path / "paused") as paused:
        assert paused.process
        ada = await paused.person()
        follower = await started(ada, interactive="false")
        await model.hold("requirements")
        # What it stores in transactions waits for the person's row: it is paused before the last statement is done.
        row = await asyncpg.connect(database_url)
        await row.execute("BEGIN; SELECT FROM users FOR UPDATE")
        model.held = None
        try:
            async with asyncio.timeout(PATIENCE):
                while not await stored(database_url, WAITING):
                    await asyncio.sleep(0.005)
                paused.process.send_signal(signal.SIGSTOP)
                await row.close()
                while not await stored(database_url, locked, follower.session_id):
                    await asyncio.sleep(0.005)
            async with Forked(given, tmp_path / "other") as other:
                assert await follower.follow(await other.person(), until="completed")
                paused.process.send_signal(signal.SIGCONT)
                async with asyncio.timeout(PATIENCE):
                    while await runs_of(paused):
                        await asyncio.sleep(0.05)
        finally:
            paused.process.send_signal(signal.SIGCONT)
        assert "Traceback" not in paused.log
    session = await audit(database_url, follower.session_id)
    assert session.seq == follower.seq
    assert {event["run"] for event in follower.events} == {0, 1, 2}


async def test_a_database_that_restarts_delays_a_session_and_loses_nothing(
    folder: Path, model: ModelServer, tmp_path: Path
) -> None:
    database = EmbeddedPostgres(folder)
    url = await database.start()
    try:
        async with Forked(environment(database_url=url, openai_base_url=model.url), tmp_path) as node:
            ada = await node.person()
            follower = await started(ada, interactive="false")
            for purpose in ("requirements", "summary"):
                await model.hold(purpose)
                assert database.pid
                os.kill(database.pid, signal.SIGKILL)
            model.held = None
            await patiently(follower, ada, "completed")
        assert (await audit(url, follower.session_id)).seq == follower.seq
    finally:
        await database.stop()
