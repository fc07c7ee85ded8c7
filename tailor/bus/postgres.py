"""The bus over PostgreSQL's LISTEN and NOTIFY, with a connection of its own.

It never rings inside a transaction that stores something: a NOTIFY there has all commits wait for each other.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

import asyncpg

from tailor.bus.shared import PATIENCE, Line, LineLost, SharedBus

CHANNEL = "tailor_bus"
#: PostgreSQL refuses payloads of 8,000 bytes and more.
PAYLOAD = 7_900


class PostgresBus(SharedBus):
    """A bus over NOTIFY."""

    lost = (*SharedBus.lost, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)

    def __init__(self, dsn: str, node: str) -> None:
        super().__init__(node, PAYLOAD)
        self._dsn = dsn

    @contextlib.asynccontextmanager
    async def _line(self) -> AsyncIterator[Line]:
        connection = await asyncpg.connect(self._dsn, timeout=PATIENCE)
        try:
            # A ring need not survive a crash, and whoever rings holds up whoever rings next until it is on disk.
            await connection.execute("SET synchronous_commit = off", timeout=PATIENCE)
            await connection.add_listener(CHANNEL, lambda _connection, _pid, _channel, said: self._heard(str(said)))
            yield _PostgresLine(connection)
        finally:
            with contextlib.suppress(*self.lost):
                await connection.close(timeout=1)


class _PostgresLine:
    def __init__(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        self._connection = connection
        self._gone = asyncio.Event()
        connection.add_termination_listener(lambda _: self._gone.set())

    async def say(self, messages: Sequence[str]) -> None:
        """Send messages to everybody; equal ones become one, which is all that is wanted of rings."""
        await self._connection.execute(
            "SELECT pg_notify($1, p) FROM unnest($2::text[]) AS p", CHANNEL, list(messages), timeout=PATIENCE
        )

    async def hear(self) -> None:
        """Wait for the loss of the connection, which passes on every message by itself."""
        await self._gone.wait()
        raise LineLost("the connection was closed")
