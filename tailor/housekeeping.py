"""Forgets what nobody needs any more: ended sign-ins, unused tickets, pages that were read, and the queue's own log.

Sessions go only where the operator says after how long.
"""

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from tailor.db import Database, load
from tailor.errors import Unavailable
from tailor.settings import Settings

log = structlog.get_logger(__name__)

#: Seconds between two rounds; nodes that share a database spread by chance.
EVERY = 3600
#: Sessions that are deleted in one transaction.
TOGETHER = 100


@dataclass(frozen=True, slots=True)
class HousekeepingQueries:
    """The statements of sql/housekeeping.sql."""

    delete_old_sign_ins: str
    delete_old_tickets: str
    delete_old_readings: str
    delete_old_deliveries: str
    delete_old_statistics: str
    delete_old_calls: str
    delete_old_keys: str
    delete_old_sessions: str
    delete_unused_uploads: str


class Housekeeping:
    """Goes round once an hour; an async context manager that owns its task. first: what is to be done at the start."""

    def __init__(
        self, database: Database, settings: Settings, first: Callable[[], Awaitable[object]] | None = None
    ) -> None:
        self._db = database
        self._first = first
        self._keep_usage, self._keep_sessions = settings.keep_usage_days, settings.keep_sessions_days
        self._sql = load("housekeeping", HousekeepingQueries)
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Housekeeping":
        self._task = asyncio.create_task(self._keep(), name="housekeeping")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _keep(self) -> None:
        if self._first:
            with contextlib.suppress(Unavailable):  # The next start does it.
                await self._first()
        while True:
            await asyncio.sleep(EVERY * random.uniform(0.5, 1.5))  # noqa: S311 - spreads load, guards nothing
            with contextlib.suppress(Unavailable):  # The next round does it.
                await self.round()

    async def round(self) -> int:
        """Forget what is old; how many rows that were."""
        forgotten = 0
        for statement in (
            self._sql.delete_old_sign_ins,
            self._sql.delete_old_tickets,
            self._sql.delete_old_readings,
            self._sql.delete_old_deliveries,
            self._sql.delete_old_statistics,
            self._sql.delete_old_keys,
        ):
            forgotten += await self._db.execute(statement)
        forgotten += await self._db.execute(self._sql.delete_old_calls, self._keep_usage)
        if self._keep_sessions is not None:
            forgotten += await self._forget_sessions(self._keep_sessions)
        if forgotten:
            log.info("housekeeping", rows=forgotten)
        return forgotten

    async def _forget_sessions(self, days: int) -> int:
        """Delete sessions that rest and that nobody touched for so many days, and the files that were theirs alone."""
        forgotten = 0
        while deleted := await self._db.execute(self._sql.delete_old_sessions, days, TOGETHER):
            forgotten += deleted
        return forgotten + await self._db.execute(self._sql.delete_unused_uploads, days)
