"""Two hundred watchers behind a bad network: every event comes once and in order, however often they are cut off."""

import asyncio
import json
import random
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from bench.crowd import crowd
from bench.sockets import Seat
from tailor.bus import PostgresBus
from tests.e2e.history import environment
from tests.faults.nodes import nursery
from tests.faults.proxy import ChaosProxy

pytestmark = pytest.mark.faults

SESSIONS, EVENTS = 200, 100
#: One transaction for each event of each session, as a run writes it.
APPEND = """
    WITH next AS (
        UPDATE tailoring_sessions SET seq = seq + 1, snapshot = jsonb_set(snapshot, '{seq}', to_jsonb(seq + 1))
        WHERE id = $1 RETURNING id, seq
    )
    INSERT INTO events (session_id, seq, at, run, type, body)
    SELECT id, seq, now(), 1, 'progress_update',
           jsonb_build_object('type', 'progress_update', 'seq', seq, 'run', 1, 'stage', 'experience', 'progress', 50,
                              'at', '2026-01-01T00:00:00.000Z', 'message', repeat('x', 20 + (seq * 37 % 700)::int))
    FROM next
"""


class Client:
    """Watches one session, and comes back from the number that it has."""

    def __init__(self, seat: Seat, seq: int, dice: random.Random) -> None:
        self._seat = seat
        self._dice = dice
        self.seq = seq
        self.last = seq + EVENTS
        self.connections = 0

    async def watch(self, port: int) -> None:
        """Until the last event; raises AssertionError when a number is missing, repeated or out of order."""
        while self.seq < self.last:
            self.connections += 1
            try:
                await self._once(port)
            except (WebSocketException, OSError, EOFError, TimeoutError):
                await asyncio.sleep(self._dice.random() * 0.5)

    async def _once(self, port: int) -> None:
        async with connect(
            f"ws://127.0.0.1:{port}{self._seat.path}?after={self.seq}",
            additional_headers={"Authorization": f"Bearer {self._seat.token}"},
            subprotocols=["tailoring.v1"],  # type: ignore[list-item]  # a NewType of str
            proxy=None,
            compression=None,
            open_timeout=20,
            close_timeout=0.1,
        ) as socket:
            while self.seq < self.last:
                frame: dict[str, Any] = json.loads(await asyncio.wait_for(socket.recv(), 20))
                if "run" in frame:
                    assert frame["seq"] == self.seq + 1
                    self.seq += 1
                else:
                    assert frame["type"] in ("session_state", "heartbeat"), frame


async def test_nothing_is_lost_repeated_or_reordered(database_url: str, tmp_path: Path) -> None:
    dice = random.Random(7)
    async with nursery(tmp_path) as nest:
        node = await nest.start(environment(database_url=database_url, engine="offline", role="web"))
        first = await nest.start(environment(database_url=database_url, engine="offline"))
        seats, ids = await crowd(first, database_url, SESSIONS)
        await first.end()
        pool = await asyncpg.create_pool(database_url, min_size=4, max_size=4)
        (begun,) = {r["seq"] for r in await pool.fetch("SELECT seq FROM tailoring_sessions WHERE id = ANY($1)", ids)}
        bus = PostgresBus(database_url, "writer")
        await bus.start()
        clients = [Client(seat, begun, dice) for seat in seats]

        async def write(session_id: str) -> None:
            for _ in range(EVENTS):
                await asyncio.sleep(dice.random() * 0.3)
                await pool.execute(APPEND, session_id)
                bus.ring(session_id)

        async with ChaosProxy(int(node.url.rpartition(":")[2]), dice) as proxy:
            watching = asyncio.gather(*(client.watch(proxy.port) for client in clients))
            writing = asyncio.gather(*(write(session_id) for session_id in ids))
            while not all(client.connections for client in clients):
                await asyncio.sleep(0.1)
            proxy.kind = False
            for _ in range(3):
                # Everybody is gone at once and comes back at once.
                await asyncio.sleep(4)
                proxy.cut_all()
            await writing
            async with asyncio.timeout(120):
                await asyncio.sleep(1)
                proxy.kind = True
                await watching
        await bus.stop()
        await pool.close()
        ready = (await node.client().get("/health/ready")).json()
        log = node.log
    assert [client.seq - begun for client in clients] == [EVENTS] * SESSIONS
    assert "Traceback" not in log, log[-3000:]
    connections = sum(client.connections for client in clients)
    print(
        f"{SESSIONS * EVENTS} events, {connections} connections, {dict(proxy.done)}; then {ready['watchers']} watchers"
    )
    assert connections > 3 * SESSIONS
    assert all(proxy.done[way] for way in ("hang up", "reset", "stall"))
