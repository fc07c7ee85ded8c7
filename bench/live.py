"""The hub against the floor: messages relayed, connections that idle, and everybody coming back at once."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench.crowd import crowd
from bench.row import Row
from bench.servers import Peer, data_dir, database_of, settings
from bench.sockets import Counter, Seat, connect
from tests.service import Service

SECONDS = 4.0
ROUNDS = 2
IDLE = 500
STORM = 1000


@dataclass(frozen=True, slots=True)
class Both:
    """The hub with its seats and its sessions' ids, and the floor with as many."""

    hub: Peer
    seats: list[Seat]
    ids: list[str]
    floor: Peer

    async def floor_seats(self) -> list[Seat]:
        """Seats at the floor, whose first frame is as large as the hub's."""
        (probe,) = await connect(self.hub.port, self.seats[:1])
        probe.close()
        return [Seat(f"/?size={probe.letters}")] * len(self.seats)


@asynccontextmanager
async def both(sessions: int) -> AsyncIterator[Both]:
    """Start both servers, with so many sessions to watch."""
    with data_dir() as folder:
        environment = {**os.environ, **settings(engine="offline", data_dir=str(folder), log_level="error")}
        async with Peer("bench.hub", environment) as hub, Peer("bench.floor") as floor:
            service = Service(f"http://127.0.0.1:{hub.port}")
            try:
                seats, ids = await crowd(service, database_of(folder), sessions)
            finally:
                await service.close()
            yield Both(hub, seats, ids, floor)


async def _played(server: Peer, ids: Sequence[str], counters: list[Counter]) -> float:
    """Microseconds of CPU for each message that arrived."""
    before, used = sum(c.frames for c in counters), server.used.cpu()
    sent = int(await server.order(f"play {SECONDS} {' '.join(ids)}"))
    await asyncio.sleep(0.3)
    spent, arrived = server.used.cpu() - used, sum(c.frames for c in counters) - before
    assert arrived >= sent, (arrived, sent)
    return spent / arrived * 1e6


async def relay(sessions: int) -> Row:
    """CPU per relayed message with so many sessions, each watched once; the better of interleaved rounds."""
    ours, bare = [], []
    async with both(sessions) as servers:
        counters = await connect(servers.hub.port, servers.seats)
        others = await connect(servers.floor.port, await servers.floor_seats())
        for _ in range(ROUNDS):
            ours.append(await _played(servers.hub, servers.ids, counters))
            bare.append(await _played(servers.floor, servers.ids, others))
        for counter in (*counters, *others):
            counter.close()
    us, floor = min(ours), min(bare)
    measured = {"ours_us": round(us, 1), "floor_us": round(floor, 1), "ratio": round(us / floor, 2)}
    return Row(f"relay_{sessions}", measured, {"ratio": 1.2})


async def relay_50() -> Row:
    """Fifty sessions."""
    return await relay(50)


async def relay_200() -> Row:
    """Two hundred sessions."""
    return await relay(200)


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
    return held


async def idle() -> Row:
    """Memory for each of 500 connections that idle, each at a session of its own."""
    async with both(IDLE) as servers:
        ours = await _held(servers.hub, servers.seats)
        bare = await _held(servers.floor, await servers.floor_seats())
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


async def storm() -> Row:
    """A thousand connections at once, each to a session of its own; the better of two."""
    async with both(STORM) as servers:
        floor_seats = await servers.floor_seats()
        ours, bare = [], []
        for _ in range(ROUNDS):
            ours.append(await _stormed(servers.hub, servers.seats))
            bare.append(await _stormed(servers.floor, floor_seats))
    (ours_s, ours_cpu), (floor_s, floor_cpu) = min(ours), min(bare)
    measured = {
        "ours_s": round(ours_s, 2),
        "floor_s": round(floor_s, 2),
        "ratio": round(ours_s / floor_s, 2),
        "ours_cpu_s": round(ours_cpu, 2),
        "floor_cpu_s": round(floor_cpu, 2),
    }
    return Row("storm", measured, {"ratio": 2})
