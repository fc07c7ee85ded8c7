"""Who runs a session: claims, leases and results, all fenced by the run's epoch.

A process that was paused and wakes up late finds its epoch gone and can write nothing. The queue only dispatches.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

import structlog
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from tailor.bus import Bus
from tailor.db import Connection, Database, load
from tailor.engine.base import Usage
from tailor.errors import Unavailable
from tailor.following import TRIES, Done, stored
from tailor.journal import Journal, shown
from tailor.model.events import SessionView
from tailor.model.progress import Cause, Claimed
from tailor.model.restoring import Rest, Unreadable, given_up, restored
from tailor.model.session import Session
from tailor.model.value import rfc3339
from tailor.settings import Settings
from tailor.usage import Meter
from tailor.vault import DAMAGED

log = structlog.get_logger(__name__)

#: The queue's entry point for runs.
RUN = "run"


@dataclass(frozen=True, slots=True)
class LeaseQueries:
    """The statements of sql/leases.sql."""

    claim_session: str
    lock_lost: str
    lock_run: str
    get_run: str
    beat: str
    sweep: str
    count_waiting: str
    next_expiry: str
    hand_over: str


class Waiting(NamedTuple):
    """Wake-ups that nobody has taken: how many, and the age of the oldest in seconds."""

    sessions: int
    oldest: float


@dataclass(frozen=True, slots=True)
class Claim:
    """A run that this node holds."""

    user_id: UUID
    epoch: int
    session: Session


class Leases:
    """The use cases of those who run sessions."""

    def __init__(self, database: Database, bus: Bus, journal: Journal, meter: Meter, settings: Settings) -> None:
        self._db = database
        self._bus = bus
        self._journal = journal
        self._meter = meter
        self._seconds = settings.lease_seconds
        # However busy the pool is: a beat that waits its turn there loses what it is to keep.
        self._apart = database.apart()
        self._sql = load("leases", LeaseQueries)

    async def claim(self, session_id: UUID, turn: int, node: UUID) -> Claim | None:
        """Take the run that a delivery stands for; None when the delivery is stale.

        None as well for a session whose snapshot cannot be read: were it left to the sweep, it would come back with
        every lease. It fails, and says why.
        """
        try:
            return await self._claim(session_id, turn, node)
        except Unreadable as error:
            where = error.where
        except Unavailable as error:
            if error.code != DAMAGED:
                raise
            where = "it is not what was sealed"
        await self._give_up(session_id, turn, where)
        return None

    async def _claim(self, session_id: UUID, turn: int, node: UUID) -> Claim | None:
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.claim_session, session_id, turn, node, self._seconds)
            if row is None:
                return None
            session = restored(row["snapshot"])
            written = await self._journal.write(connection, session, Claimed(), row["epoch"])
            assert written is not None  # The row is ours until the commit.
        self._journal.tell(written.done)
        return Claim(row["user_id"], row["epoch"], written.done.session)

    async def _give_up(self, session_id: UUID, turn: int, where: str) -> None:
        """End a session whose snapshot cannot be read, which stays as it is; where: what of it."""
        now = datetime.now(UTC)
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_lost, session_id, turn)
            if row is None:
                return
            rest = Rest(
                session_id=str(session_id),
                seq=row["seq"],
                status=row["status"],
                stage=row["stage"],
                progress=row["progress"],
                view=shown(self._db.vault, row["view"]) or SessionView(),
            )
            run = row["epoch"] + 1
            session, said = given_up(rest, at=rfc3339(now), run=run)
            done = Done(session, said, stored(said), run)
            await self._journal.end(connection, now, done, rest.model_copy(update={"seq": session.seq}))
        log.error("session_unreadable", session_id=str(session_id), where=where)
        self._journal.tell(done, row["user_id"])

    async def step_done(
        self,
        session_id: UUID,
        epoch: int,
        cause: Cause,
        usage: Sequence[Usage] = (),
        *,
        known: Session | None = None,
    ) -> Done | None:
        """Store a step's result, if the run of that epoch still holds the session; else None.

        known: the session as the run has it. While nobody else wrote to it, one statement is enough. Raises `Refusal`
        when it takes too long to work out what follows.
        """
        for more in reversed(range(TRIES)):
            known = known or await self.fetch(session_id, epoch)
            if known is None:
                return None
            # Before anything is locked: nobody waits for a worker with a row and a connection.
            entry = await self._journal.follow(known, cause, epoch)
            written = None if usage else await self._journal.enter(self._db, entry)
            if written is None or written.user_id is None:
                async with self._db.transaction() as connection:
                    row = await connection.fetchrow(self._sql.lock_run, session_id, epoch)
                    if row is None:
                        return None
                    if entry.before != row["seq"]:
                        known = restored(row["snapshot"])
                        if more:
                            continue
                        entry = await self._journal.follow(known, cause, epoch)
                    if usage:
                        await self._meter.keep(connection, row["user_id"], session_id, usage)
                    written = await self._journal.enter(connection, entry)
                    assert written is not None  # The row is ours until the commit.
            self._journal.tell(written.done, written.user_id)
            return written.done
        raise AssertionError("the last try ends in one way or the other")

    async def spent(self, user_id: UUID, session_id: UUID, usage: Sequence[Usage]) -> None:
        """Keep what calls used whose step was cut short: it was paid for whoever holds the session now."""
        async with self._db.transaction() as connection:
            await self._meter.keep(connection, user_id, session_id, usage)

    async def fetch(self, session_id: UUID, epoch: int) -> Session | None:
        """The session as it stands, if the run of that epoch still holds it."""
        snapshot = await self._db.fetchval(self._sql.get_run, session_id, epoch)
        return restored(snapshot) if snapshot else None

    async def beat(self, node: UUID, running: Iterable[UUID]) -> dict[UUID, int]:
        """Renew the leases of the sessions that a node runs; those that it still holds, with the epoch."""
        async with self._apart.held() as connection:
            rows = await connection.fetch(self._sql.beat, node, self._seconds, list(running))
        return {row["id"]: row["epoch"] for row in rows}

    async def sweep(self) -> int:
        """Put sessions whose run died, and wake-ups that nobody took, back into the queue; how many there were."""
        async with self._apart.held() as connection, connection.transaction():
            rows = await connection.fetch(self._sql.sweep, self._seconds)
            if rows:
                await enqueue(connection, *((row["id"], row["turn"]) for row in rows))
        if rows:
            self._bus.ring_work()
        return len(rows)

    async def next_expiry(self) -> float | None:
        """Seconds until the next sweep may find something; None when nothing runs and nothing waits."""
        async with self._apart.held() as connection:
            seconds: float | None = await connection.fetchval(self._sql.next_expiry, self._seconds)
        return seconds

    async def waiting(self) -> Waiting:
        """The wake-ups that nobody has taken yet, of all nodes."""
        row = await self._db.fetchrow(self._sql.count_waiting)
        return Waiting(row["sessions"], row["oldest"]) if row else Waiting(0, 0.0)

    async def hand_over(self, node: UUID) -> int:
        """Give back all runs of a node that drains; how many there were."""
        async with self._apart.held() as connection, connection.transaction():
            rows = await connection.fetch(self._sql.hand_over, node)
            if rows:
                await enqueue(connection, *((row["id"], row["turn"]) for row in rows))
        if rows:
            self._bus.ring_work()
        return len(rows)


async def enqueue(connection: Connection, *turns: tuple[UUID, int]) -> None:
    """Put sessions' turns into the queue, within the transaction that raised them."""
    payloads = [f"{session_id}:{turn}" for session_id, turn in turns]
    queue = Queries(AsyncpgDriver(connection))  # type: ignore[arg-type]
    await queue.enqueue(
        [RUN] * len(payloads),
        [payload.encode() for payload in payloads],
        [0] * len(payloads),
        dedupe_key=[*payloads],
        on_conflict="skip",
    )
