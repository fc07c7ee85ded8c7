"""Two processes on one database: whoever is asked can show, answer and stop what the other one runs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.history import Follower, audit, environment
from tests.files import POSTING, resume
from tests.forked import Forked
from tests.model_server import ModelServer
from tests.service import PATIENCE, Person, together
from tests.valkey import Valkey


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    """A model that can be held amid a word."""
    async with ModelServer() as server:
        yield server


@pytest.fixture
async def valkey() -> AsyncIterator[Valkey]:
    """A server of the test's own."""
    async with Valkey() as server:
        yield server


@pytest.fixture(params=["postgres", "redis"])
def nodes(request: pytest.FixtureRequest, database_url: str, model: ModelServer) -> dict[str, str]:
    """The settings of nodes that ring each other, once over each bus."""
    redis = {"redis_url": request.getfixturevalue("valkey").url} if request.param == "redis" else {}
    return environment(database_url=database_url, openai_base_url=model.url, **redis)


async def begun(person: Person, **fields: str) -> Follower:
    """A session on the usual résumé and posting."""
    return Follower(await person.start(resume(), job_description=POSTING, **fields))


async def runs(node: Forked) -> int:
    """How many runs a process holds."""
    return int((await node.ready())["runs"])


async def elsewhere(person: Person, node: Forked) -> Person:
    """The same person, with the same token, at another node."""
    client = node.client(headers={"Authorization": f"Bearer {person.token}"})
    return Person(node.url, client, person.token)


async def test_what_a_worker_runs_is_watched_answered_and_stopped_at_a_node_that_runs_nothing(
    nodes: dict[str, str], database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    web = Forked({**nodes, "ROLE": "web"}, tmp_path / "web")
    worker = Forked({**nodes, "ROLE": "worker"}, tmp_path / "worker")
    async with together(web, worker):
        model.held = "summary"
        ada = await web.person()
        follower = await begun(ada)
        async with ada.watch(follower.session_id, after=0) as watch:
            asked = await watch.until("human_input_required")
            assert await runs(web) == 0
            reply = await watch.send("answer", question_id=asked["question_id"], text="At Initech, for two years.")
            assert reply["ok"]
            assert (await watch.send("proceed"))["ok"]
            # The text that the model writes for the worker shows here as it is written, maybe before the reply.
            tokens = [frame for frame in watch.frames if frame["type"] == "token"] or [await watch.until("token")]
            assert tokens[0]["text"]
            assert await runs(worker) == 1
            assert (await watch.send("stop"))["ok"]
            await watch.until("status_changed", status="stopped")
            async with asyncio.timeout(PATIENCE):
                while not all(request.ended for request in model.requests) or await runs(worker):
                    await asyncio.sleep(0.02)
            assert any(request.disconnected for request in model.requests)
            stopped = len(watch.frames)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await watch.next()
            assert [frame["type"] for frame in watch.frames[stopped:]] in ([], ["heartbeat"])
            model.held = None
            assert (await watch.send("resume"))["ok"]
            await watch.until("status_changed", status="completed")
            assert watch.numbers == list(range(1, len(watch.numbers) + 1))
    session = await audit(database_url, follower.session_id)
    assert [q.id for q in session.questions if q.outcome == "answered"] == [asked["question_id"]]


async def test_a_node_goes_on_with_what_another_one_died_of(
    nodes: dict[str, str], database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    first, second = Forked(nodes, tmp_path / "first"), Forked(nodes, tmp_path / "second")
    async with together(first, second):
        ada = await first.person()
        follower = await begun(ada, interactive="false")
        await model.hold("requirements")
        runner, watcher = (first, second) if await runs(first) else (second, first)
        # The watcher is at the node that lives on: it sees the other one's session stop for a lease, and go on.
        following = asyncio.create_task(follower.follow(await elsewhere(ada, watcher), until="completed"))
        await model.hold("experience")
        await runner.kill()
        model.held = None
        assert await following
    assert len({event["run"] for event in follower.events} - {0}) == 2
    assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_without_redis_what_happens_elsewhere_shows_later_and_whole(
    database_url: str, model: ModelServer, valkey: Valkey, tmp_path: Path
) -> None:
    given = environment(database_url=database_url, openai_base_url=model.url, redis_url=valkey.url)
    web = Forked({**given, "ROLE": "web"}, tmp_path / "web")
    worker = Forked({**given, "ROLE": "worker"}, tmp_path / "worker")
    async with together(web, worker):
        ada = await web.person()
        follower = await begun(ada, interactive="false")
        following = asyncio.create_task(follower.follow(ada, until="completed"))
        await model.hold("experience")
        await valkey.stop()
        # The worker sees by its beat that it is to stop, and by looking that it is to go on.
        assert (await ada.client.post(f"/tailoring-sessions/{follower.session_id}/stop")).is_success
        async with asyncio.timeout(PATIENCE):
            while not all(request.ended for request in model.requests) or await runs(worker):
                await asyncio.sleep(0.02)
        for node in (web, worker):
            ready = await node.ready()
            assert (ready["status"], ready["bus"]) == ("degraded", "away")
        model.held = None
        assert (await ada.client.post(f"/tailoring-sessions/{follower.session_id}/resume")).is_success
        assert await following
        await valkey.start()
        async with asyncio.timeout(PATIENCE):
            while any([(await node.ready())["status"] != "ready" for node in (web, worker)]):
                await asyncio.sleep(0.1)
    assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_a_node_that_is_told_to_end_gives_its_sessions_to_the_other_at_once(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    # With leases of a minute nothing but the handing over can be what has the session go on.
    given = environment(database_url=database_url, openai_base_url=model.url, lease_seconds="60")
    first, second = Forked(given, tmp_path / "first"), Forked(given, tmp_path / "second")
    async with together(first, second):
        ada = await first.person()
        sessions = [await begun(ada, interactive="false") for _ in range(4)]
        await model.hold("requirements")
        leaver, heir = (first, second) if await runs(first) else (second, first)
        assert leaver.process
        leaver.process.terminate()
        async with asyncio.timeout(PATIENCE):
            assert await leaver.process.wait() == 0
        model.held = None
        person = await elsewhere(ada, heir)
        assert all(await asyncio.gather(*(s.follow(person, until="completed") for s in sessions)))
    for follower in sessions:
        assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_the_same_answer_at_two_nodes_counts_once_and_one_of_two_answers_wins(
    database_url: str, tmp_path: Path
) -> None:
    given = environment(database_url=database_url)
    first, second = Forked(given, tmp_path / "first"), Forked(given, tmp_path / "second")
    async with together(first, second):
        ada = await first.person()
        for same in (True, False):
            follower = await begun(ada)
            assert await follower.follow(ada, until="waiting")
            question = next(e["question_id"] for e in follower.events if e["type"] == "human_input_required")
            texts = ["At Initech.", "At Initech." if same else "At Globex."]
            people = [ada, await elsewhere(ada, second)]
            path = f"/tailoring-sessions/{follower.session_id}/answers"
            responses = await asyncio.gather(
                *(
                    person.client.post(path, json={"question_id": question, "answer": text})
                    for person, text in zip(people, texts, strict=True)
                )
            )
            assert sorted(r.status_code for r in responses) == ([200, 200] if same else [200, 409])
            session = await audit(database_url, follower.session_id)
            assert session.seq > follower.seq


async def test_watchers_at_every_node_see_the_same_events(database_url: str, tmp_path: Path) -> None:
    given = environment(database_url=database_url)
    first, second = Forked(given, tmp_path / "first"), Forked(given, tmp_path / "second")
    async with together(first, second):
        ada = await first.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
        people = [ada, await elsewhere(ada, second)]
        followers = [Follower(session_id) for _ in range(6)]
        whole = await asyncio.gather(*(f.follow(people[n % 2], until="completed") for n, f in enumerate(followers)))
        assert all(whole)
        assert all(f.events == followers[0].events for f in followers)
