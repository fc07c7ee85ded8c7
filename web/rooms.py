"""Rooms: the newest events of each watched session, read once for all its watchers.

A watcher pulls: it has a cursor, the number that it was sent last, and takes what follows from the room's recent events
or, further back, from the database. So nothing can slip in between a history and what is live, every frame is encoded
once, and a watcher that reads slowly holds nothing but its place.
"""

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable
from uuid import UUID

from tailor.errors import Unavailable
from tailor.model import events
from tailor.model.events import Token
from tailor.sessions import Sessions, Stored

#: What a room remembers; a watcher further behind reads from the database.
MOST_EVENTS, MOST_BYTES = 256, 1024 * 1024
#: Frames beside the events (replies, tokens) that wait for one watcher.
MOST_WAITING = 256
PAGE = 500
#: A room that hears nothing looks again, in seconds: a lost ring costs no more than this.
LOOK_AGAIN = 5


class Watcher:
    """One connection's end: frames beside the numbered events, and why to close."""

    def __init__(self) -> None:
        self.news = asyncio.Event()
        self.closing: tuple[int, str] | None = None
        self.beats = False
        """A heartbeat is due."""
        self.sender: asyncio.Task[None] | None = None
        self._waiting: deque[str] = deque()
        self._sending = 0.0
        self._beaten = time.monotonic()

    async def send(self, sending: Awaitable[None]) -> None:
        """Await a send, noting when it began, so that `look_after` sees one that is stuck."""
        self._sending = time.monotonic()
        await sending
        self._sending = 0.0

    def look_after(self, now: float, limit: float, heartbeat: float) -> None:
        """End a sender that has been in one send for longer than `limit` seconds; have a heartbeat sent when due."""
        if self._sending and now - self._sending > limit and self.sender:
            # The socket is full: a close would wait behind what is not read. Its end ends the connection.
            self.sender.cancel()
        elif now - self._beaten >= heartbeat:
            self._beaten = now
            self.beats = True
            self.news.set()

    def push(self, frame: str) -> None:
        """Queue a frame; with a full queue the watcher reads too slowly and is closed."""
        if self.closing is None:
            self._waiting.append(frame)
            if len(self._waiting) > MOST_WAITING:
                self.close(4408, "reads too slowly")
            self.news.set()

    def show(self, frame: str) -> None:
        """Queue a token frame, or leave it out when the watcher is behind: whole texts follow now and then."""
        if len(self._waiting) < MOST_WAITING // 2:
            self.push(frame)

    def close(self, code: int, reason: str) -> None:
        """Have the connection closed when what waits is sent."""
        if self.closing is None:
            self.closing = (code, reason)
            self.news.set()

    def next(self) -> str | None:
        """The next frame that waits."""
        return self._waiting.popleft() if self._waiting else None


class Room:
    """What the watchers of one session in this process share."""

    def __init__(self, session_id: UUID, sessions: Sessions) -> None:
        self.watchers: set[Watcher] = set()
        self.guests = 0
        """How many connections use the room: its watchers, and those that are about to be."""
        self.partials: dict[str, str] = {}
        self._id = session_id
        self._sessions = sessions
        self._recent: deque[Stored] = deque()
        self._bytes = 0
        self._seq = self._first = -1
        self._again = False
        self._task: asyncio.Task[None] | None = None

    @property
    def seq(self) -> int:
        """The newest number that is known here."""
        return self._seq

    def begin(self, seq: int) -> None:
        """Follow from a number on; only the first call counts."""
        if self._seq < 0:
            self._seq = self._first = seq
            if self._again:
                self.ring()

    def ring(self) -> None:
        """There is news, or there may be."""
        self._again = True
        if self._task is None and self._seq >= 0:
            self._task = asyncio.create_task(self._follow(), name=f"room.{self._id}")

    def token(self, frame: str) -> None:
        """Pass on a token frame, and keep the text for those who come later."""
        token = Token.model_validate_json(frame)
        known = self.partials.get(token.id, "")
        if token.offset > len(known):
            return  # A batch was lost; one with the whole text follows.
        self.partials[token.id] = known[: token.offset] + token.text
        for watcher in self.watchers:
            watcher.show(frame)

    async def since(self, cursor: int) -> list[Stored]:
        """The events after a number; none when there are none yet. Raises `Unavailable`."""
        if cursor >= self._seq:
            return []
        if cursor >= self._first:
            return [event for event in self._recent if event.seq > cursor]
        return await self._sessions.events(self._id, cursor, PAGE)

    async def close(self) -> None:
        """Follow no longer."""
        self._seq = -1
        if task := self._task:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _follow(self) -> None:
        """Read until nothing is new; a room in which nothing happens has no task."""
        try:
            while self._again:
                self._again = False
                try:
                    while await self._read():
                        pass
                except Unavailable:
                    await asyncio.sleep(0.5)
                    self._again = True
        finally:
            self._task = None

    async def _read(self) -> bool:
        """Read a page of what is new; whether there may be more."""
        page = await self._sessions.events(self._id, self._seq, PAGE)
        for event in page:
            self._recent.append(event)
            self._bytes += len(event.body)
            self._seq = event.seq
            self._superseded(event)
        while len(self._recent) > MOST_EVENTS or self._bytes > MOST_BYTES:
            forgotten = self._recent.popleft()
            self._bytes -= len(forgotten.body)
            self._first = forgotten.seq
        if page:
            for watcher in self.watchers:
                watcher.news.set()
        return len(page) == PAGE

    def _superseded(self, event: Stored) -> None:
        """Drop the partial text that a numbered event takes the place of."""
        if self.partials and event.type in ("message", "progress_update", "status_changed"):
            said = events.events.validate_json(event.body)
            if isinstance(said, events.StatusChanged):
                if said.status != "running":
                    self.partials.clear()
            else:
                self.partials.pop(getattr(said, "id", ""), None)
