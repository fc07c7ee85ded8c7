"""Requests: what one costs beside the floor, and whether those who sign in hold up those who do not."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

from bench.asker import asked
from bench.crowd import crowd
from bench.row import Row, quantiles
from bench.servers import Peer, Used, data_dir, database_of, settings, used_by
from tests.service import PASSWORD, Process

#: Requests of one round, and over how many connections.
REQUESTS, CONNECTIONS = 2_000, 8
ROUNDS = 3
LOGINS = 100
HEALTH = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"


async def _cost(port: int, used: Used, request: bytes) -> float:
    """Microseconds of a server's CPU for one request."""
    before = used.cpu()
    await asyncio.gather(*(asked(port, request, REQUESTS // CONNECTIONS) for _ in range(CONNECTIONS)))
    return (used.cpu() - before) / REQUESTS * 1e6


async def get_session() -> Row:
    """An authenticated GET of a session against a bare endpoint that reads the same row; the better of rounds."""
    with data_dir() as folder:
        async with Process(settings(), folder) as service:
            (seat,), (session_id,) = await crowd(service, database_of(folder), 1)
            client = service.client(headers={"Authorization": f"Bearer {seat.token}"})
            user_id = (await client.get("/auth/me")).json()["id"]
            port = int(service.url.rpartition(":")[2])
            path = f"/tailoring-sessions/{session_id}"
            ours = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {seat.token}\r\n\r\n".encode()
            bare = f"GET {path}?user={user_id} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
            async with Peer("bench.floor_http", None, database_of(folder)) as floor:
                costs = [
                    (await _cost(port, used_by(service), ours), await _cost(floor.port, floor.used, bare))
                    for _ in range(ROUNDS + 1)
                ]
    us, floor_us = (min(column) for column in zip(*costs[1:], strict=True))  # the first round warmed both up
    measured = {"ours_us": round(us, 1), "floor_us": round(floor_us, 1), "ratio": round(us / floor_us, 2)}
    return Row("get_session", measured, {"ratio": 2})


async def meanwhile(port: int, until: Callable[[], Awaitable[object]], request: bytes = HEALTH) -> list[float]:
    """Seconds that a request took, asked a hundred times a second elsewhere while something else is done."""
    async with Peer("bench.asker", None, str(port), request.decode()) as asker:
        await asker.order("begin")
        await until()
        waits: list[float] = json.loads(await asker.order("end"))
    return waits


async def logins() -> Row:
    """/health while a hundred people sign in at once, beside /health when nobody does; it is asked elsewhere."""
    with data_dir() as folder:
        async with Process(settings(), folder) as service:
            port = int(service.url.rpartition(":")[2])
            given = json.dumps({"username": "ada", "password": PASSWORD})
            assert (await service.client().post("/auth/register", content=given)).status_code == 201
            login = (
                "POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(given)}\r\n\r\n{given}"
            ).encode()

            async def sign_in() -> float:
                began = time.perf_counter()
                await asyncio.gather(*(asked(port, login, 1) for _ in range(LOGINS)))
                return time.perf_counter() - began

            seconds = await sign_in()
            idle = await meanwhile(port, lambda: asyncio.sleep(seconds))
            busy = await meanwhile(port, sign_in)
    before, during = quantiles(idle)["p99_ms"], quantiles(busy)["p99_ms"]
    measured = {
        "idle_p99_ms": before,
        "p99_ms": during,
        "moved_ms": round(during - before, 2),
        "logins_s": round(seconds, 2),
    }
    return Row("logins", measured, {"moved_ms": 5})
