"""The event log: appending at 200 active sessions on the embedded database, and opening a history of 10,000 events."""

import asyncio
import time
from uuid import UUID, uuid4

import asyncpg

from bench.crowd import crowd
from bench.row import Row, quantiles
from bench.servers import data_dir, database_of, settings
from bench.sockets import connect
from tailor.bus import MemoryBus
from tailor.db import Database
from tailor.journal import Journal
from tailor.leases import Leases
from tailor.model.progress import StepDone
from tailor.model.step import Drafted, Matched, PostingRead, RequirementsFound, Step
from tailor.settings import Settings
from tailor.usage import Meter
from tests.service import Process
from tests.tailor.model.story import MATCHES, POSTING, REQUIREMENTS

ACTIVE = 200
NODE = uuid4()
#: The results of each session, one a second.
RESULTS = (
    StepDone(step=Step(kind="posting"), result=PostingRead(posting=POSTING)),
    StepDone(step=Step(kind="requirements"), result=RequirementsFound(requirements=REQUIREMENTS)),
    StepDone(step=Step(kind="match"), result=Matched(matches=MATCHES)),
    StepDone(step=Step(kind="summary"), result=Drafted(drafts=())),
)
EVENTS = 10_000
OPENED = 5


async def append() -> Row:
    """A run's result, from the cause to the commit: 200 running sessions, each with one result a second."""
    waits: list[float] = []
    with data_dir() as folder:
        async with Process(settings(role="web"), folder) as service:
            _, ids = await crowd(service, database_of(folder), ACTIVE, settled=False)
            database = await Database.connect(database_of(folder), max_size=20)
            bus, limits = MemoryBus(), Settings(lease_seconds=60)
            leases = Leases(database, bus, Journal(database, bus), Meter(database, limits), limits)

            async def one(session_id: str, number: int) -> None:
                claim = await leases.claim(UUID(session_id), 1, NODE)
                assert claim is not None
                session = claim.session
                began = start + number / ACTIVE
                for turn, result in enumerate(RESULTS):
                    await asyncio.sleep(max(0, began + turn - time.perf_counter()))
                    sent = time.perf_counter()
                    done = await leases.step_done(UUID(session_id), claim.epoch, result, known=session)
                    waits.append(time.perf_counter() - sent)
                    assert done is not None
                    assert done.events
                    session = done.session

            try:
                start = time.perf_counter() + 3
                await asyncio.gather(*(one(session_id, number) for number, session_id in enumerate(ids)))
            finally:
                await database.close()
    # The first prepares the statements of each connection.
    return Row("append", quantiles(waits[ACTIVE:]), {"p50_ms": 2})


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
