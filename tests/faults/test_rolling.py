"""Three nodes behind the proxy of deploy/, replaced one after the other, and what else may befall who runs them.

People go on asking, watching and answering meanwhile, through the proxy; what they are told is counted.
"""

import asyncio
import contextlib
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Self

import asyncpg
import httpx
import pytest

from tailor.db import Database
from tailor.embedded import EmbeddedPostgres
from tailor.sealing import PLACES
from tailor.vault import Vault
from tests.e2e.history import Follower, audit, environment
from tests.faults.nodes import Node, Nursery, nursery
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.proxied import proxy
from tests.service import PATIENCE, ROOT, Person, Service, unconfigured
from tests.valkey import Valkey, free_port

pytestmark = pytest.mark.faults

SESSIONS = 8
ROLES = ("web", "all", "worker")


class Fleet:
    """Nodes behind a proxy, each at a port of its own that its successor takes over."""

    def __init__(self, nest: Nursery, given: dict[str, str]) -> None:
        self._nest = nest
        self.given = given
        self.ports = [free_port() for _ in ROLES]
        self.nodes: list[Node] = []

    @property
    def served(self) -> list[str]:
        """Where the proxy finds the nodes that serve."""
        return [f"127.0.0.1:{port}" for port, role in zip(self.ports, ROLES, strict=True) if role != "worker"]

    async def start(self) -> None:
        """Start all of them."""
        self.nodes = [await self._born(number) for number in range(len(ROLES))]

    async def replace(self, number: int) -> None:
        """Tell one to end, and start the next at its place."""
        await self.nodes[number].end()
        self.nodes[number] = await self._born(number)

    async def kill(self, number: int) -> None:
        """kill -9, and the next at its place."""
        await self.nodes[number].kill()
        self.nodes[number] = await self._born(number)

    async def ready(self) -> None:
        """Wait until all of them are, and hear each other."""
        async with asyncio.timeout(PATIENCE * 2):
            for node in self.nodes:
                while (await node.client().get("/health/ready")).json().get("status") != "ready":
                    await asyncio.sleep(0.1)

    async def _born(self, number: int) -> Node:
        place = {"PORT": str(self.ports[number]), "ROLE": ROLES[number]}
        return await self._nest.start({**self.given, **place})


class Asking:
    """Somebody who goes on asking and writing, one request after the other, and keeps what was not answered."""

    def __init__(self, ada: Person) -> None:
        self._ada = ada
        self.answers = Counter[int]()
        self.wrong: list[httpx.Response] = []
        self.slowest = 0.0
        self.written = 0
        self._asked_enough = False
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._tasks = [asyncio.create_task(self._ask()), asyncio.create_task(self._write())]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._asked_enough = True
        await asyncio.gather(*self._tasks)

    async def _ask(self) -> None:
        while not self._asked_enough:
            self._heard(await self._timed("GET", "/cvs?limit=1"))
            await asyncio.sleep(0.05)

    async def _write(self) -> None:
        while not self._asked_enough:
            answer = await self._timed("POST", "/api/applications", json={"company": "Northwind", "position": "SRE"})
            self.written += answer.status_code == 201
            self._heard(answer)
            await asyncio.sleep(0.05)

    async def _timed(self, method: str, path: str, **given: object) -> httpx.Response:
        began = time.monotonic()
        answer = await self._ada.client.request(method, path, **given)  # type: ignore[arg-type]
        self.slowest = max(self.slowest, time.monotonic() - began)
        return answer

    def _heard(self, answer: httpx.Response) -> None:
        self.answers[answer.status_code] += 1
        if not answer.is_success:
            self.wrong.append(answer)

    def excused(self) -> None:
        """Whatever was refused was so in the one shape, with when to come back."""
        for answer in self.wrong:
            assert answer.status_code == 503, answer.text
            assert answer.json()["detail"]["code"] == "UNAVAILABLE"
            assert int(answer.headers["retry-after"]) > 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that the database's own account can reach."""
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o711)
    return tmp_path / "database"


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    """A model that takes its time."""
    async with ModelServer(delay=0.05, piece=64) as server:
        yield server


@contextlib.asynccontextmanager
async def fleet(tmp_path: Path, **given: str) -> AsyncIterator[tuple[Fleet, Person]]:
    """Nodes behind the proxy, and somebody who knows them by it alone."""
    settings = environment(trusted_proxies="127.0.0.1", openai_concurrency="64", **given)
    async with nursery(tmp_path) as nest:
        made = Fleet(nest, settings)
        await made.start()
        await made.ready()
        async with proxy(tmp_path, *made.served) as address, closing(Service(address)) as service:
            yield made, await service.person()


@contextlib.asynccontextmanager
async def closing(service: Service) -> AsyncIterator[Service]:
    """Close its clients in the end."""
    try:
        yield service
    finally:
        await service.close()


async def begun(ada: Person, count: int = SESSIONS) -> list[Follower]:
    """Sessions under way."""
    kept = await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", resume())})
    assert kept.status_code == 201, kept.text
    form = {"cv_id": kept.json()["id"], "job_description": POSTING, "interactive": "false"}
    made = [await ada.client.post("/tailoring-sessions/", data=form) for _ in range(count)]
    return [Follower(answer.json()["id"]) for answer in made]


async def followed(ada: Person, followers: list[Follower], dice: random.Random) -> None:
    """Watch sessions to their end, coming back as pages do."""

    async def one(follower: Follower) -> None:
        while not await follower.follow(ada, until="completed"):
            await asyncio.sleep(dice.random())

    await asyncio.gather(*(one(follower) for follower in followers))


def untroubled(made: Fleet) -> None:
    """No node saw a bug."""
    for node in made.nodes:
        assert "Traceback" not in node.log, node.log


async def test_nodes_are_replaced_one_after_the_other_and_nobody_misses_them(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    async with (
        Valkey() as valkey,
        fleet(tmp_path, database_url=database_url, openai_base_url=model.url, redis_url=valkey.url) as (made, ada),
    ):
        followers = await begun(ada)
        following = asyncio.create_task(followed(ada, followers, random.Random(1)))
        async with Asking(ada) as asking:
            for number in range(len(ROLES)):
                await made.replace(number)
                await made.ready()
        model.delay = 0.0
        async with asyncio.timeout(PATIENCE * 4):
            await following
        print(f"replaced: {dict(asking.answers)}, the slowest {asking.slowest:.2f} s")
        asking.excused()
        assert not asking.wrong
        untroubled(made)
    for follower in followers:
        assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_a_node_that_is_killed_costs_what_it_was_asked_and_nothing_else(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    async with fleet(tmp_path, database_url=database_url, openai_base_url=model.url) as (made, ada):
        followers = await begun(ada)
        following = asyncio.create_task(followed(ada, followers, random.Random(2)))
        async with Asking(ada) as asking:
            for number in range(len(ROLES)):
                await made.kill(number)
                await made.ready()
        model.delay = 0.0
        async with asyncio.timeout(PATIENCE * 4):
            await following
        print(f"killed: {dict(asking.answers)}, the slowest {asking.slowest:.2f} s")
        asking.excused()
        # What was written and got no answer may be there all the same, once.
        connection = await asyncpg.connect(database_url)
        stored = await connection.fetchval("SELECT count(*) FROM applications")
        await connection.close()
        assert asking.written <= stored <= asking.written + len(asking.wrong)
        untroubled(made)
    for follower in followers:
        assert (await audit(database_url, follower.session_id)).seq == follower.seq


async def test_without_a_database_for_ten_seconds_all_wait_and_go_on(
    folder: Path, model: ModelServer, tmp_path: Path
) -> None:
    server = EmbeddedPostgres(folder)
    url = await server.start()
    try:
        async with fleet(tmp_path, database_url=url, openai_base_url=model.url) as (made, ada):
            followers = await begun(ada)
            following = asyncio.create_task(followed(ada, followers, random.Random(3)))
            async with Asking(ada) as asking:
                await asyncio.sleep(1)
                await server.stop()
                await asyncio.sleep(10)
                await server.start()
                began = time.monotonic()
                await made.ready()
                back = time.monotonic() - began
                await asyncio.sleep(2)
            model.delay = 0.0
            async with asyncio.timeout(PATIENCE * 4):
                await following
            print(f"no database: {dict(asking.answers)}, the slowest {asking.slowest:.2f} s, ready after {back:.2f} s")
            asking.excused()
            assert asking.wrong
            untroubled(made)
            for node in made.nodes:
                # It says that the database is away, and that it is back, and no more often than somebody reads it.
                assert node.log.count("runs_interrupted") <= 9, node.log
                assert ("runs_restored" in node.log) == ("role=web" not in node.log)
            for follower in followers:
                assert (await audit(url, follower.session_id)).seq == follower.seq
    finally:
        await server.stop()


async def test_redis_comes_and_goes(database_url: str, model: ModelServer, tmp_path: Path) -> None:
    async with (
        Valkey() as valkey,
        fleet(tmp_path, database_url=database_url, openai_base_url=model.url, redis_url=valkey.url) as (made, ada),
    ):
        followers = await begun(ada)
        following = asyncio.create_task(followed(ada, followers, random.Random(4)))
        async with Asking(ada) as asking:
            await valkey.stop()
            await asyncio.sleep(5)
            await valkey.start()
            await made.ready()
        model.delay = 0.0
        async with asyncio.timeout(PATIENCE * 4):
            await following
        print(f"no redis: {dict(asking.answers)}, the slowest {asking.slowest:.2f} s")
        assert not asking.wrong
        untroubled(made)


OLD, NEW = "an old key of more than thirty-two characters", "a new key of more than thirty-two characters"


async def test_another_data_key_takes_over_while_sessions_run(
    database_url: str, model: ModelServer, tmp_path: Path
) -> None:
    async with fleet(tmp_path, database_url=database_url, openai_base_url=model.url, data_key=OLD) as (made, ada):
        followers = await begun(ada)
        following = asyncio.create_task(followed(ada, followers, random.Random(5)))
        async with Asking(ada) as asking:
            # As README.md has it: every node knows both before the first one seals by the new one.
            for keys in (f"{OLD},{NEW}", f"{NEW},{OLD}"):
                made.given["DATA_KEY"] = keys
                for number in range(len(ROLES)):
                    await made.replace(number)
            sealing = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "web", "seal"),
                cwd=ROOT,
                env=unconfigured() | {"DATABASE_URL": database_url, "DATA_KEY": f"{NEW},{OLD}"},
                stderr=asyncio.subprocess.PIPE,
            )
            _, said = await sealing.communicate()
            assert sealing.returncode == 0, said.decode()
            made.given["DATA_KEY"] = NEW
            for number in range(len(ROLES)):
                await made.replace(number)
        model.delay = 0.0
        async with asyncio.timeout(PATIENCE * 4):
            await following
        print(
            f"sealed anew: {dict(asking.answers)}, the slowest {asking.slowest:.2f} s, {said.decode().splitlines()[-1]}"
        )
        assert not asking.wrong
        untroubled(made)
        for follower in followers:
            assert (await ada.get(follower.session_id))["last_seq"] == follower.seq
    database = await Database.connect(database_url)
    newest = Vault([NEW])
    for table, columns in PLACES.items():
        for name, kind in columns.items():
            cast = "" if kind == "b" else "::text"
            for row in await database.fetch(f"SELECT {name}{cast} AS value FROM {table} WHERE {name} IS NOT NULL"):
                assert row["value"] in ("", "null") or newest.is_newest(row["value"]), (table, name)
    await database.close()
