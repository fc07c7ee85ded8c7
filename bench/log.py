"""The event log: appending at 200 active sessions on the embedded database, and opening a history of 10,000 events."""

import asyncio
import time
from datetime import UTC, datetime

import asyncpg

from bench.crowd import crowd
from bench.row import Row, quantiles
from bench.servers import data_dir, database_of, settings
from bench.sockets import connect
from tailor.db import Database, load
from tailor.sessions import SessionQueries
from tests.service import Process

ACTIVE = 200
#: Appends of each session, one a second.
APPENDS = 5
EVENTS = 10_000
OPENED = 5


async def append() -> Row:
    """One transaction of a run: lock, append two events, store the snapshot; 200 sessions, each once a second."""
    sql, waits = load("sessions", SessionQueries), list[float]()
    with data_dir() as folder:
        async with Process(settings(), folder) as service:
            _, ids = await crowd(service, database_of(folder), ACTIVE)
            database = await Database.connect(database_of(folder), max_size=20)
            async with database.acquire() as connection:
                await connection.execute(
                    "UPDATE tailoring_sessions SET owner = gen_random_uuid(), epoch = 1,"
                    " lease_until = now() + interval '1 hour'"
                )

            async def one(session_id: str, number: int) -> None:
                await asyncio.sleep(number / ACTIVE)
                for turn in range(APPENDS):
                    began = time.perf_counter()
                    async with database.transaction() as connection:
                        row = await connection.fetchrow(sql.lock_run, session_id, 1)
                        assert row is not None
                        seqs, at = [row["seq"] + 1, row["seq"] + 2], datetime.now(UTC)
                        bodies = [f'{{"type": "progress_update", "seq": {s}, "message": "{"x" * 300}"}}' for s in seqs]
                        cause = f'{{"type": "step_done", "result": "{"x" * 1000}"}}'
                        await connection.execute(
                            sql.append_events, session_id, at, 1, seqs, ["progress_update"] * 2, bodies, [cause, None]
                        )
                        await connection.execute(
                            sql.update_session, session_id, "running", "summary", 50, seqs[-1], row["snapshot"], "{}",
                            50, 60,
                        )  # fmt: skip
                    spent = time.perf_counter() - began
                    if turn:  # The first prepares the statements of each connection.
                        waits.append(spent)
                    await asyncio.sleep(max(0, 1 - spent))

            try:
                await asyncio.gather(*(one(session_id, number) for number, session_id in enumerate(ids)))
            finally:
                await database.close()
    return Row("append", quantiles(waits), {"p50_ms": 2})


async def history() -> Row:
    """From connecting with `after=0` to the last of 10,000 events."""
    waits = []
    with data_dir() as folder:
        async with Process(settings(), folder) as service:
            (seat,), (session_id,) = await crowd(service, database_of(folder), 1)
            connection = await asyncpg.connect(database_of(folder))
            await connection.execute("DELETE FROM events WHERE session_id = $1", session_id)
            await connection.execute(
                "INSERT INTO events (session_id, seq, at, run, type, body) SELECT $1, n, now(), 1, 'progress_update',"
                " jsonb_build_object('type', 'progress_update', 'seq', n, 'run', 1, 'stage', 'experience', 'progress',"
                " 50, 'at', '2026-01-01T00:00:00.000Z', 'message', repeat('x', 120)) FROM generate_series(1, $2) AS n",
                session_id,
                EVENTS,
            )
            await connection.execute(
                "UPDATE tailoring_sessions SET seq = $2, snapshot = jsonb_set(snapshot, '{seq}', to_jsonb($2::bigint))"
                " WHERE id = $1",
                session_id,
                EVENTS,
            )
            await connection.close()
            port = int(service.url.rpartition(":")[2])
            asking = type(seat)(f"{seat.path}?after=0", seat.token)
            for _ in range(OPENED + 1):
                began = time.perf_counter()
                (counter,) = await connect(port, [asking])
                async with asyncio.timeout(30):
                    while counter.frames < EVENTS + 1:  # noqa: ASYNC110 - polled: a signal for each frame would cost
                        await asyncio.sleep(0.001)
                waits.append(counter.newest - began)
                counter.close()
    return Row("history", quantiles(waits[1:]), {"p50_ms": 200})
