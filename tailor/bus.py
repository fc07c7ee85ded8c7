"""The doorbell between those who write a session and those who watch or run it.

It carries rings (a session has new events, there is something to tell a user) and token batches, nothing that may not
be lost: whoever hears nothing looks into the database again. `MemoryBus` is a function call within one process;
`PostgresBus` rings the others with NOTIFY, never inside a transaction that stores something (a NOTIFY there serialises
all commits).
"""

import asyncio
import contextlib
import json
from collections.abc import Callable
from typing import Protocol, TypeAlias

import asyncpg
import structlog

log = structlog.get_logger(__name__)

#: Called with a session's id, and with token frames (JSON texts) or nothing for a plain ring.
Listener: TypeAlias = Callable[[str, str | None], None]
#: Called with a user's id.
UserListener: TypeAlias = Callable[[str], None]

#: Before a user's id, where rings of sessions and of users go the same way.
_USER = "user:"

CHANNEL = "tailor_bus"
#: PostgreSQL refuses payloads of 8,000 bytes and more.
PAYLOAD = 7_900
#: Rings that wait to be sent; behind that the oldest are forgotten, for readers look again by themselves.
WAITING = 10_000


class Bus(Protocol):
    """Rings and token batches, to every process that listens."""

    def ring(self, session_id: str) -> None:
        """Say that a session has news."""

    def ring_user(self, user_id: str) -> None:
        """Say that there is something to tell a user."""

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame."""

    def listen(self, listener: Listener) -> None:
        """Have every ring and frame of sessions, of this process and the others."""

    def listen_users(self, listener: UserListener) -> None:
        """Have every ring of users, of this process and the others."""

    async def start(self) -> None:
        """Begin to hear the others."""

    async def stop(self) -> None:
        """Hear nothing more."""


class MemoryBus:
    """A bus of one process."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._user_listeners: list[UserListener] = []

    def ring(self, session_id: str) -> None:
        """Say that a session has news."""
        self.deliver(session_id, None)

    def ring_user(self, user_id: str) -> None:
        """Say that there is something to tell a user."""
        self.ring(_USER + user_id)

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame."""
        self.deliver(session_id, frame)

    def listen(self, listener: Listener) -> None:
        """Have every ring and frame of sessions."""
        self._listeners.append(listener)

    def listen_users(self, listener: UserListener) -> None:
        """Have every ring of users."""
        self._user_listeners.append(listener)

    def deliver(self, name: str, frame: str | None) -> None:
        """Hand something to everybody who listens here."""
        if name.startswith(_USER):
            for hears in self._user_listeners:
                hears(name.removeprefix(_USER))
            return
        for listener in self._listeners:
            listener(name, frame)

    async def start(self) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to end."""


class PostgresBus(MemoryBus):
    """A bus over LISTEN and NOTIFY, with a connection of its own that heals itself."""

    def __init__(self, dsn: str, node: str) -> None:
        super().__init__()
        self._dsn = dsn
        self._node = node
        self._waiting: asyncio.Queue[str] = asyncio.Queue(WAITING)
        self._task: asyncio.Task[None] | None = None

    def ring(self, session_id: str) -> None:
        """Say that a session has news, here at once and elsewhere soon."""
        super().ring(session_id)
        self._send(session_id, None)

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame, if it fits; a late watcher catches up with a later one."""
        super().tokens(session_id, frame)
        self._send(session_id, frame)

    def _send(self, session_id: str, frame: str | None) -> None:
        payload = json.dumps([self._node, session_id, frame], ensure_ascii=False)
        if len(payload.encode()) > PAYLOAD:
            return
        if self._waiting.full():
            self._waiting.get_nowait()
        self._waiting.put_nowait(payload)

    async def start(self) -> None:
        """Connect and keep connected."""
        self._task = asyncio.create_task(self._keep(), name="bus")

    async def stop(self) -> None:
        """Disconnect."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _keep(self) -> None:
        pause = 0.1
        while True:
            try:
                connection: asyncpg.Connection[asyncpg.Record] = await asyncpg.connect(self._dsn, timeout=5)
                try:
                    await connection.add_listener(CHANNEL, self._heard)
                    pause = 0.1
                    await self._speak(connection)
                finally:
                    await connection.close(timeout=1)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("bus_lost", error=str(error), again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5)

    async def _speak(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        while True:
            try:
                async with asyncio.timeout(15):
                    payloads = [await self._waiting.get()]
            except TimeoutError:
                await connection.fetchval("SELECT 1", timeout=5)  # A dead connection shows itself only when used.
                continue
            while not self._waiting.empty() and len(payloads) < 100:
                payloads.append(self._waiting.get_nowait())
            # Equal payloads of one statement would collapse into one ring, which is all that is wanted.
            await connection.execute(
                "SELECT pg_notify($1, p) FROM unnest($2::text[]) AS p", CHANNEL, payloads, timeout=5
            )

    def _heard(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        node, session_id, frame = json.loads(str(payload))
        if node != self._node:
            self.deliver(session_id, frame)
