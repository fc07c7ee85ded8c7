"""The hub against the floor: messages relayed, connections that idle, and everybody coming back at once.

Both servers and the sessions are made once for all rows, and every row measures both.
"""

import asyncio
import os
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from bench.crowd import crowd
from bench.model_chunk import serving
from bench.row import Row
from bench.servers import Peer, data_dir, database_of, settings
from bench.sockets import Counter, Seat, connect
from tests.service import Service

SESSIONS = 1000
#: Every so many of them is one that a run holds: what its watchers are sent first is made for them.
RUNNING_EACH = 5
#: A relay is measured so often, and for so long each time: in turns with the floor, because a machine's speed changes
#: from one second to the next by more than what is to be measured.
TURNS, SECONDS = 15, 1.2
ROUNDS = 2
IDLE = 500
#: A model's answers, as many at once, and its chunks with the seconds between them.
STREAMS, CHUNKS, PACE = 25, 250, 0.02


@dataclass(frozen=True, slots=True)
class Both:
    """The hub with its seats and its sessions' ids, and the floor with as many, whose first frames are as large."""

    hub: Peer
    seats: list[Seat]
    ids: list[str]
    floor: Peer
    floor_seats: list[Seat]


@asynccontextmanager
async def both(sessions: int = SESSIONS) -> AsyncIterator[Both]:
    """Start both servers, with so many sessions to watch."""
    with data_dir() as folder:
        environment = {**os.environ, **settings(engine="offline", data_dir=str(folder), log_level="error")}
        async with Peer("bench.hub", environment) as hub, Peer("bench.floor") as floor:
            service = Service(f"http://127.0.0.1:{hub.port}")
            try:
                seats, ids = await crowd(service, database_of(folder), sessions, running_each=RUNNING_EACH)
            finally:
                await service.close()
            (probe,) = await connect(hub.port, seats[:1])
            probe.close()
            yield Both(hub, seats, ids, floor, [Seat(f"/?size={probe.letters}")] * len(seats))


async def _played(server: Peer, ids: Sequence[str], counters: list[Counter]) -> float:
    """Microseconds of CPU for each message that arrived."""
    before, used = sum(c.frames for c in counters), server.used.cpu()
    sent = int(await server.order(f"play {SECONDS} {' '.join(ids)}"))
    await asyncio.sleep(0.3)
    spent, arrived = server.used.cpu() - used, sum(c.frames for c in counters) - before
    assert arrived >= sent, (arrived, sent)
    return spent / arrived * 1e6


async def relay(sessions: int, servers: Both) -> Row:
    """CPU per relayed message with so many sessions, each watched once; medians, the floor in turns with us."""
    ours, bare = [], []
    counters = await connect(servers.hub.port, servers.seats[:sessions])
    others = await connect(servers.floor.port, servers.floor_seats[:sessions])
    for _ in range(TURNS):
        ours.append(await _played(servers.hub, servers.ids[:sessions], counters))
        bare.append(await _played(servers.floor, servers.ids[:sessions], others))
    await _left([*counters, *others])
    us, floor = statistics.median(ours), statistics.median(bare)
    measured = {"ours_us": round(us, 1), "floor_us": round(floor, 1), "ratio": round(us / floor, 2)}
    return Row(f"relay_{sessions}", measured, {"ratio": 1.2})


async def chunk_to_frame(servers: Both) -> Row:
    """CPU from a chunk of a model's stream to a browser's frames: fifty chunks a second, 25 answers at once."""
    counters = await connect(servers.hub.port, servers.seats[:STREAMS])
    async with serving(CHUNKS, PACE) as address:
        spent = []
        for _ in range(ROUNDS):
            before, used = sum(c.frames for c in counters), servers.hub.used.cpu()
            chunks = int(await servers.hub.order(f"stream {address} {' '.join(servers.ids[:STREAMS])}"))
            spent.append((servers.hub.used.cpu() - used) / chunks * 1e6)
            await asyncio.sleep(0.3)
            frames = sum(c.frames for c in counters) - before
    await _left(counters)
    measured = {"ours_us": round(min(spent), 1), "frames_per_chunk": round(frames / chunks, 2)}
    return Row("chunk_to_frame", measured, {"ours_us": 60})


async def _left(counters: list[Counter]) -> None:
    for counter in counters:
        counter.close()
    await asyncio.sleep(1)


async def _held(server: Peer, seats: list[Seat]) -> float:
    """KiB for each connection that idles."""
    for counter in await connect(server.port, seats[:100]):  # Warm up: code and pools that are there once.
        counter.close()
    await asyncio.sleep(1)
    before = server.used.memory()
    counters = await connect(server.port, seats)
    await asyncio.sleep(1)
    held = (server.used.memory() - before) / len(seats) / 1024
    for counter in counters:
        counter.close()
    await asyncio.sleep(1)
    return held


async def idle(servers: Both) -> Row:
    """Memory for each of 500 connections that idle, each at a session of its own."""
    ours = await _held(servers.hub, servers.seats[:IDLE])
    bare = await _held(servers.floor, servers.floor_seats[:IDLE])
    return Row("idle", {"ours_kib": round(ours, 1), "floor_kib": round(bare, 1)}, {"ours_kib": 40})


async def _stormed(server: Peer, seats: list[Seat]) -> tuple[float, float]:
    """Seconds until all have their first frame when all come at once, and seconds of the server's CPU."""
    used, began = server.used.cpu(), time.perf_counter()
    counters = await connect(server.port, seats, at_once=len(seats))
    seconds, cpu = time.perf_counter() - began, server.used.cpu() - used
    for counter in counters:
        counter.close()
    await asyncio.sleep(1)
    return seconds, cpu


async def storm(servers: Both) -> Row:
    """A thousand connections at once, each to a session of its own, every fifth one running; the better of two."""
    ours, bare = [], []
    for _ in range(ROUNDS):
        ours.append(await _stormed(servers.hub, servers.seats))
        bare.append(await _stormed(servers.floor, servers.floor_seats))
    (ours_s, ours_cpu), (floor_s, floor_cpu) = min(ours), min(bare)
    measured = {
        "ours_s": round(ours_s, 2),
        "floor_s": round(floor_s, 2),
        "ratio": round(ours_s / floor_s, 2),
        "ours_cpu_s": round(ours_cpu, 2),
        "floor_cpu_s": round(floor_cpu, 2),
    }
    return Row("storm", measured, {"ratio": 2})


#: Memory first, while nothing was left behind by others.
ROWS: dict[str, Callable[[Both], Awaitable[Row]]] = {
    "idle": idle,
    "relay_50": partial(relay, 50),
    "relay_200": partial(relay, 200),
    "relay_500": partial(relay, 500),
    "chunk_to_frame": chunk_to_frame,
    "storm": storm,
}
