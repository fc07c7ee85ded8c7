"""The buses between processes: what one says the others hear, and what becomes of it when the line is lost."""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg
import pytest
from redis.asyncio import Redis

from tailor.bus import PostgresBus, RedisBus
from tailor.bus.shared import FAREWELL, SharedBus
from tailor.model.events import Token
from tests.conftest import run_on
from tests.service import PATIENCE
from tests.valkey import Valkey
from web.rooms import Room


@dataclass
class Heard:
    """All that a bus delivered, in order."""

    sessions: list[tuple[str, str | None]] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    work: int = 0

    def on(self, bus: SharedBus) -> "Heard":
        """Listen to a bus."""
        bus.listen(lambda name: self.sessions.append((name, None)))
        bus.listen_tokens(lambda name, frame: self.sessions.append((name, frame)))
        bus.listen_users(self.users.append)
        bus.listen_work(self.worked)
        return self

    def worked(self) -> None:
        """There is a run to take."""
        self.work += 1


async def soon(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.005)


@contextlib.asynccontextmanager
async def started(*buses: SharedBus) -> AsyncIterator[None]:
    """Start buses and wait until their lines are up."""
    for bus in buses:
        await bus.start()
    try:
        await soon(lambda: all(bus.well for bus in buses))
        yield
    finally:
        for bus in buses:
            await bus.stop()


@pytest.fixture
async def valkey() -> AsyncIterator[Valkey]:
    """A server of the test's own."""
    async with Valkey() as server:
        yield server


@pytest.fixture(params=["postgres", "redis"])
def pair(request: pytest.FixtureRequest) -> tuple[SharedBus, SharedBus]:
    """The buses of two processes, over each kind of line."""
    if request.param == "postgres":
        dsn = request.getfixturevalue("database_url")
        return PostgresBus(dsn, "a"), PostgresBus(dsn, "b")
    url = request.getfixturevalue("valkey").url
    return RedisBus(url, "a"), RedisBus(url, "b")


async def test_what_one_process_says_every_process_hears_once(pair: tuple[SharedBus, SharedBus]) -> None:
    here, there = pair
    heard = [Heard().on(here), Heard().on(there)]
    async with started(here, there):
        here.ring("s1")
        here.tokens("s1", '{"text": "Größe \\" 日本 😀"}')
        here.ring_user("u1")
        here.ring_work()
        # Each heard itself at once, without the line.
        assert heard[0] == Heard([("s1", None), ("s1", '{"text": "Größe \\" 日本 😀"}')], ["u1"], 1)
        await soon(lambda: heard[1].work > 0)
        there.ring("s2")
        await soon(lambda: len(heard[0].sessions) == 3)
    heard[1].sessions.pop()
    assert heard[1] == Heard([("s1", None), ("s1", '{"text": "Größe \\" 日本 😀"}')], ["u1"], 1)
    assert heard[0].sessions[2:] == [("s2", None)]


async def test_a_crowd_of_rings_comes_whole_and_in_order(pair: tuple[SharedBus, SharedBus]) -> None:
    here, there = pair
    heard = Heard().on(there)
    said = [(f"session-{n % 300}", None if n % 3 else f"text {n}") for n in range(9_000)]
    async with started(here, there):
        for name, frame in said:
            if frame is None:
                here.ring(name)
            else:
                here.tokens(name, frame)
        await soon(lambda: len(heard.sessions) == len(said))
    assert heard.sessions == said


async def test_what_no_message_can_hold_is_left_out_and_the_rest_goes_on(pair: tuple[SharedBus, SharedBus]) -> None:
    here, there = pair
    heard = Heard().on(there)
    async with started(here, there):
        for size in range(7_700, 8_100, 7):
            here.tokens("s1", "é" * (size // 2))
        here.tokens("s1", "x" * 1_000_000)
        here.ring("end")
        await soon(lambda: ("end", None) in heard.sessions)
    assert ("s1", "é" * 3_850) in heard.sessions
    assert all(len(frame or "") < 70_000 for _, frame in heard.sessions)


async def test_what_is_said_again_in_the_same_breath_comes_once_and_says_no_less(database_url: str) -> None:
    here, there = PostgresBus(database_url, "a"), PostgresBus(database_url, "b")
    here._longest = 150  # Room for one ring or text, so that equal ones are equal messages.
    heard, session_id = Heard().on(there), "s" * 80
    texts = [(0, "Built"), (5, " services"), (0, "Built"), (5, " services"), (14, " in Python")]
    frames = [Token(id="summary", offset=offset, text=text).model_dump_json() for offset, text in texts]
    read: list[int] = []
    stored = 0
    there.listen(lambda _: read.append(stored))
    async with started(here, there):
        for _ in range(3):
            stored += 1
            here.ring(session_id)
        for frame in frames:
            here.tokens("s2", frame)
        here.ring("end")
        await soon(lambda: ("end", None) in heard.sessions)
    # PostgreSQL passes on equal messages of one transaction once, where the first of them was.
    assert heard.sessions == [(session_id, None), *(("s2", frame) for frame in dict.fromkeys(frames)), ("end", None)]
    # Whoever hears it reads all that was stored before any of them, and the text is what it is without: places in a
    # text are counted from its beginning, not from what was said last.
    assert read == [3, 3]
    rooms = [Room(UUID(int=1), lambda *_: asyncio.sleep(0, []), asyncio.Semaphore(1)) for _ in range(2)]
    for frame in frames:
        rooms[0].token(frame)
    for name, heard_frame in heard.sessions:
        if name == "s2" and heard_frame:
            rooms[1].token(heard_frame)
    assert rooms[0].partials == rooms[1].partials == {"summary": "Built services in Python"}


async def test_who_ends_says_first_what_waits(pair: tuple[SharedBus, SharedBus]) -> None:
    here, there = pair
    heard = Heard().on(there)
    async with started(here, there):
        for number in range(2_000):
            here.ring(f"s{number}")
        here.ring_work()
        await here.stop()
        await soon(lambda: heard.work == 1)
    assert len(heard.sessions) == 2_000


async def test_nothing_piles_up_while_nobody_can_be_reached() -> None:
    bus = RedisBus("redis://127.0.0.1:9/0", "a")
    heard = Heard().on(bus)
    await bus.start()
    try:
        for number in range(30_000):
            bus.ring(f"s{number}")
            bus.tokens(f"s{number}", "text")
        await soon(lambda: len(heard.sessions) == 60_000)
        assert not bus.well
        assert len(bus._waiting) == 10_000
    finally:
        # There is nobody to say farewell to.
        async with asyncio.timeout(FAREWELL):
            await bus.stop()


async def test_a_line_over_redis_heals_itself(valkey: Valkey) -> None:
    here, there = RedisBus(valkey.url, "a"), RedisBus(valkey.url, "b")
    heard = Heard().on(there)
    async with started(here, there):
        await valkey.stop()
        await soon(lambda: not here.well and not there.well)
        for _ in range(3):
            here.ring("s1")
            here.tokens("s1", "said into the void")
        await valkey.start()
        await soon(lambda: here.well and there.well)
        here.ring("s2")
        await soon(lambda: ("s2", None) in heard.sessions)
    # What rang meanwhile may come late, once, or not at all; text that was missed never comes.
    assert heard.sessions in ([("s1", None), ("s2", None)], [("s2", None)])


async def test_a_line_over_postgres_heals_itself(database_url: str) -> None:
    here, there = PostgresBus(database_url, "a"), PostgresBus(database_url, "b")
    heard = Heard().on(there)
    async with started(here, there):
        await run_on(
            database_url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        await soon(lambda: not here.well or not there.well)
        await soon(lambda: here.well and there.well)
        here.ring("s2")
        await soon(lambda: ("s2", None) in heard.sessions)


async def test_a_server_that_takes_everything_and_answers_nothing_is_noticed(valkey: Valkey) -> None:
    class Hasty(RedisBus):
        beat, deaf = 0.05, 0.3

    bus = Hasty(valkey.url, "a")
    async with started(bus):
        assert valkey.pid
        os.kill(valkey.pid, signal.SIGSTOP)
        try:
            await soon(lambda: not bus.well)
        finally:
            os.kill(valkey.pid, signal.SIGCONT)
        await soon(lambda: bus.well)


async def test_what_others_say_there_disturbs_nobody(valkey: Valkey, database_url: str) -> None:
    redis, postgres = RedisBus(valkey.url, "a"), PostgresBus(database_url, "a")
    heard = Heard().on(redis).on(postgres)
    async with started(redis, postgres):
        async with Redis.from_url(valkey.url) as client:
            for junk in ("", "{", "[]", "null", '{"a": 1}', b"\xff\xfe"):
                await client.publish("tailor:bus", junk)
            await client.publish("tailor:bus", '["b",[["s1",null]]]')
        connection = await asyncpg.connect(database_url)
        for junk in ("", "{", "[]", "null", '["b",[["s2",null]]]'):
            await connection.execute("SELECT pg_notify('tailor_bus', $1)", junk)
        await connection.close()
        await soon(lambda: sorted(heard.sessions) == [("s1", None), ("s2", None)])
        assert redis.well
        assert postgres.well
