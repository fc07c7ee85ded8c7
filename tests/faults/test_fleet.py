"""Three nodes and two hundred sessions, in which nodes are killed, paused and told to end, people stop and resume, and
the database goes away: every session is completed, and no step is lost or stored twice.

`FAULT_SEED` names other dice than the usual ones, `FAULT_SESSIONS` another number of sessions.
"""

import asyncio
import contextlib
import json
import os
import random
import re
import signal
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest

from tailor.embedded import EmbeddedPostgres
from tests.e2e.history import Follower, audit, environment
from tests.faults.nodes import Node, Nursery, nursery
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import Person

pytestmark = pytest.mark.faults

SEED = int(os.environ.get("FAULT_SEED", "1"))
NODES, SESSIONS, FOLLOWED = 3, int(os.environ.get("FAULT_SESSIONS", "200")), 10
#: Seconds of it.
CHAOS, CALM = 45.0, 150.0
LEASE = 2.0


class Fleet:
    """The nodes, and what befalls them."""

    def __init__(
        self, nest: Nursery, given: dict[str, str], database: EmbeddedPostgres, sessions: list[str], dice: random.Random
    ) -> None:
        self._nest = nest
        self._given = given
        self._database = database
        self._sessions = sessions
        self._dice = dice
        self._client = httpx.AsyncClient(timeout=5, trust_env=False)
        self._paused: set[asyncio.Task[None]] = set()
        self.nodes: list[Node] = []
        self.people: list[Person] = []
        self.done: Counter[str] = Counter()

    async def start(self) -> None:
        """Have as many nodes as there should be."""
        while len(self.nodes) < NODES:
            node = await self._nest.bear(self._given)
            try:
                await node.serving()
            except AssertionError:
                # Without a database a node ends and says so; whoever supervises it starts it again.
                assert "UNAVAILABLE" in node.log, node.log
                await asyncio.sleep(0.2)
            else:
                self.nodes.append(node)

    async def suffer(self, seconds: float) -> None:
        """Have something happen about every second."""
        happenings: dict[Callable[[], Awaitable[None]], int] = {
            self.kill: 3,
            self.pause: 3,
            self.drain: 3,
            self.stop: 8,
            self.resume: 8,
            self.outage: 1,
        }
        until = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < until:
            (happening,) = self._dice.choices(list(happenings), weights=list(happenings.values()))
            # What is asked of a node that is just dying fails, as it does for people.
            with contextlib.suppress(httpx.TransportError):
                await happening()
                self.done[happening.__name__] += 1
            await asyncio.sleep(self._dice.random())
        await asyncio.gather(*self._paused)
        await self.start()

    async def kill(self) -> None:
        """kill -9, and another node in its place."""
        await self._away(self._dice.choice(self.nodes)).kill()
        await self.start()

    async def drain(self) -> None:
        """A node is told to end, and another takes its place."""
        await self._away(self._dice.choice(self.nodes)).end()
        await self.start()

    async def pause(self) -> None:
        """A node stands still for longer than its leases, while the others go on."""
        node = self._dice.choice(self.nodes)
        if len(self.nodes) < 2 or self._paused:
            return
        self._away(node)

        async def sleep() -> None:
            node.signal(signal.SIGSTOP)
            await asyncio.sleep(LEASE * (1.5 + self._dice.random()))
            node.signal(signal.SIGCONT)
            self.nodes.append(node)

        task = asyncio.create_task(sleep())
        self._paused.add(task)
        task.add_done_callback(self._paused.discard)

    async def stop(self) -> None:
        """Somebody stops a session, wherever it runs."""
        await self.ask(self._dice.choice(self._sessions), "stop")

    async def resume(self) -> None:
        """Somebody resumes one."""
        await self.ask(self._dice.choice(self._sessions), "resume")

    async def outage(self) -> None:
        """The database's process is killed; its supervisor starts it anew."""
        if self._database.pid:
            os.kill(self._database.pid, signal.SIGKILL)
            await asyncio.sleep(1)

    async def ask(self, session_id: str, command: str) -> None:
        """Ask any node for something to be done with a session."""
        person = self.people[self._sessions.index(session_id) % len(self.people)]
        answer = await self._client.post(
            f"{self._dice.choice(self.nodes).url}/tailoring-sessions/{session_id}/{command}",
            headers={"Authorization": f"Bearer {person.token}"},
        )
        assert answer.status_code in (200, 409, 503), answer.text

    async def close(self) -> None:
        """Ask nothing more."""
        await self._client.aclose()

    def _away(self, node: Node) -> Node:
        self.nodes.remove(node)
        return node


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the database's own account can reach."""
    with tempfile.TemporaryDirectory(prefix="tailor-fleet-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o711)
        yield Path(name)


@contextlib.asynccontextmanager
async def running(database: EmbeddedPostgres) -> AsyncIterator[str]:
    """A database that may be killed: what it acknowledged is on disk."""
    yield await database.start()
    await database.stop()


async def answers(url: str) -> bool:
    """Whether the database is back."""
    with contextlib.suppress(OSError, asyncpg.PostgresError):
        await statuses(url)
        return True
    return False


async def statuses(url: str) -> dict[str, str]:
    """The status of every session."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("SELECT id, status FROM tailoring_sessions")
    finally:
        await connection.close()
    return {str(row["id"]): row["status"] for row in rows}


async def failures(url: str) -> list[str]:
    """Why sessions failed."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("SELECT snapshot->'failure' AS f FROM tailoring_sessions WHERE status = 'failed'")
    finally:
        await connection.close()
    return [row["f"] for row in rows]


async def test_no_step_is_lost_or_done_twice_whatever_befalls_the_nodes(folder: Path, tmp_path: Path) -> None:
    dice, server = random.Random(SEED), EmbeddedPostgres(folder)
    async with (
        running(server) as url,
        ModelServer(delay=0.02, piece=200) as model,
        nursery(tmp_path) as nest,
        contextlib.AsyncExitStack() as stack,
    ):
        given = environment(
            database_url=url, openai_base_url=model.url, openai_concurrency="64", lease_seconds=str(LEASE)
        )
        sessions: list[str] = []
        fleet = Fleet(nest, given, server, sessions, dice)
        stack.push_async_callback(fleet.close)
        await fleet.start()
        door = fleet.nodes[0]
        fleet.people = [await door.person(f"person{n}") for n in range(4)]
        for number in range(SESSIONS):
            person = fleet.people[number % 4]
            if number < 4:
                # The first one brings the file, the others take it from the library.
                made = await person.client.post("/cvs/upload", files={"file": ("resume.pdf", resume())})
                assert made.status_code == 201, made.text
                person.client.headers["X-CV"] = made.json()["id"]
            # By the mark the model's server knows whose posting it is to read.
            posting = POSTING.replace("Experience with Terraform", f"Experience with Terraform, mark {number:04}")
            answer = await person.client.post(
                "/tailoring-sessions/",
                data={"cv_id": person.client.headers["X-CV"], "job_description": posting, "interactive": "false"},
            )
            assert answer.status_code == 201, answer.text
            sessions.append(answer.json()["id"])
        followers = [Follower(sessions[number]) for number in range(FOLLOWED)]

        async def follow(number: int) -> None:
            follower, person = followers[number], fleet.people[number % 4]
            while True:
                node = dice.choice(fleet.nodes) if fleet.nodes else door
                with contextlib.suppress(httpx.TransportError):
                    if await follower.follow(await node.guest(person), until="completed"):
                        return
                await asyncio.sleep(0.3)

        following = asyncio.gather(*(follow(number) for number in range(FOLLOWED)))
        await fleet.suffer(CHAOS)
        # Then it is calm: whoever stopped a session resumes it, and all of them come to their end.
        async with asyncio.timeout(CALM):
            while not await answers(url):
                await asyncio.sleep(0.1)
            while left := {i: status for i, status in (await statuses(url)).items() if status != "completed"}:
                assert "failed" not in left.values(), await failures(url)
                for session_id in (i for i, status in left.items() if status == "stopped"):
                    await fleet.ask(session_id, "resume")
                await asyncio.sleep(1)
            await following
        logs = "".join(node.log for node in nest.nodes)
        asked = Counter(request.purpose for request in model.requests)
        reading = [request for request in model.requests if request.purpose == "requirements"]
        begun = Counter(mark[1] for request in reading if (mark := re.search(r"mark (\d{4})", request.text)))
        runs, stored = 0, Counter[str]()
        for number, session_id in enumerate(sessions):
            session = await audit(url, session_id)
            assert session.status == "completed"
            epochs, steps = await history_of(url, session_id)
            runs += epochs
            stored += steps
            # A step is asked for again only by another run: what is stored is never paid for twice.
            assert 1 <= begun[f"{number:04}"] <= epochs, (session_id, begun[f"{number:04}"], epochs)
        for purpose in ("requirements", "summary", "experience", "skills"):
            assert stored[purpose] % SESSIONS == 0
            assert stored[purpose] <= asked[purpose] <= stored[purpose] // SESSIONS * runs, (
                purpose,
                asked,
                stored,
                runs,
            )
        for follower in followers:
            assert follower.seq == (await audit(url, follower.session_id)).seq
    crashes = [line for line in logs.splitlines() if "run_crashed" in line or "step_crashed" in line]
    assert crashes == [], crashes[:3]
    print(f"seed {SEED}: {dict(fleet.done)}, {runs} runs of {SESSIONS} sessions, {len(model.requests)} model calls")


async def history_of(url: str, session_id: str) -> tuple[int, Counter[str]]:
    """How many runs a session had, and its steps that were stored, by their kind."""
    connection = await asyncpg.connect(url)
    try:
        runs = await connection.fetchval("SELECT epoch FROM tailoring_sessions WHERE id = $1", session_id)
        causes = await connection.fetch(
            "SELECT cause FROM events WHERE session_id = $1 AND cause IS NOT NULL", session_id
        )
    finally:
        await connection.close()
    made = [json.loads(row["cause"]) for row in causes]
    return int(runs), Counter(cause["step"]["kind"] for cause in made if cause["type"] == "step_done")
