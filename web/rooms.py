"""Rooms: the newest events of each watched session, encoded once for all its watchers.

A watcher has a place, the number that it was sent last, and no queue. What is new goes to it at once while it has
everything before and its connection takes frames; otherwise it goes on from its place when the connection takes more,
from the room's recent events or, further back, from the database. So nothing can slip in between a history and what is
live, and a watcher that reads slowly holds nothing but its place and what the transport has buffered.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeAlias
from uuid import UUID

from pydantic_core import from_json

from tailor.errors import Unavailable
from tailor.following import Stored
from tailor.model.events import Heartbeat, StatusChanged
from web.wire import Wire, encoded

#: What a room remembers; a watcher further behind reads from the database.
MOST_EVENTS, MOST_BYTES = 256, 1024 * 1024
#: Replies that wait for one watcher while its connection takes none.
MOST_WAITING = 64
#: Seconds for which a connection may take nothing; then it reads too slowly.
SEND_LIMIT = 10.0
#: Seconds that one that reads too slowly has to be told so.
FAREWELL = 2.0
#: Bytes written at once to a connection that has to catch up, and so read at once; the transport buffers as much again.
CHUNK = 64 * 1024
#: Events read at once: at first, and at most.
FIRST_PAGE, MOST_PAGE = 64, 1000
#: Watchers of one process that read from the database at once: others find a connection to it, too.
READERS = 4

#: The three types that clients without the subprotocol know; they are sent nothing else.
SIMPLE = frozenset({"human_input_required", "progress_update", "resume_update"})

#: Reads a page of a session's events after a number: at most so many, none behind so many bytes. Raises `Unavailable`.
Reader: TypeAlias = Callable[[UUID, int, int, int], Awaitable[list[Stored]]]


class Heard(NamedTuple):
    """An event as it is sent: its number, its frame, and its frame for simple clients (empty when they get none)."""

    seq: int
    frame: bytes
    simple: bytes


def heard(event: Stored) -> Heard:
    """An event, encoded."""
    frame = encoded(event.body)
    return Heard(event.seq, frame, frame if event.type in SIMPLE else b"")


class Watcher:
    """One connection that watches a session."""

    def __init__(self, wire: Wire, room: "Room", user_id: UUID, sign_in: UUID | None = None, *, simple: bool) -> None:
        self.wire = wire
        self.user_id = user_id
        self.sign_in = sign_in
        self.simple = simple
        self.cursor = -1
        self._room = room
        self._waiting: deque[bytes] = deque()
        self._closing: tuple[int, str] | None = None
        self._held = False
        self._reading: asyncio.Task[None] | None = None
        self._beaten = wire.loop.time()
        wire.drained = self.go_on

    def begin(self, seq: int, after: str, first: bytes) -> None:
        """Send the first frame, then what follows on the number that the client names, or on that of the first frame.

        Nothing is awaited here, so that nothing slips in between.
        """
        if first:
            self.push(first)
        self._room.begin(seq)
        self._room.watchers.add(self)
        self.cursor = int(after) if after.isdigit() and len(after) < 19 else seq
        self.go_on()

    @property
    def closing(self) -> bool:
        """Whether the connection is to be closed."""
        return self._closing is not None

    def hear(self, first: int, last: int, frames: bytes) -> None:
        """Take the events of these numbers, when all before were sent; else go on from the place."""
        at_once = not (self._held or self._waiting or self._reading)
        if at_once and self.cursor == first - 1 and self.wire.ready:
            if frames:
                self.wire.write(frames)
            self.cursor = last
        else:
            self.go_on()

    def show(self, frame: bytes) -> None:
        """Take a token frame, or leave it out when behind: whole texts follow now and then."""
        if self.wire.ready and not self._waiting:
            self.wire.write(frame)

    def push(self, frame: bytes) -> None:
        """Take a frame beside the events; when too many wait the watcher reads too slowly and is closed."""
        if self._waiting or not self.wire.ready:
            self._waiting.append(frame)
            if len(self._waiting) > MOST_WAITING:
                self.give_up()
        else:
            self.wire.write(frame)

    def hold(self) -> None:
        """Keep events back while a command is carried out: its reply comes before what it leads to."""
        self._held = True

    def reply(self, frame: bytes) -> None:
        """Send a command's reply (nothing to simple clients), then what was kept back."""
        if frame:
            self.push(frame)
        self._held = False
        self.go_on()

    def close(self, code: int, reason: str) -> None:
        """Have the connection closed when the replies that wait are sent."""
        if self._closing is None:
            self._closing = (code, reason)
            self.go_on()

    def give_up(self) -> None:
        """End a connection that reads too slowly; it comes back and catches up."""
        self._closing = self._closing or (4408, "reads too slowly")
        self.wire.finish(*self._closing, patience=FAREWELL)

    def look_after(self, now: float, heartbeat: float) -> None:
        """End a connection that takes nothing for too long, and send a heartbeat when it is due."""
        if self.wire.full_since is not None:
            if now - self.wire.full_since > SEND_LIMIT:
                self.give_up()
        elif now - self._beaten >= heartbeat and not self.simple and not self.closing:
            self._beaten = now
            self.push(encoded(Heartbeat(seq=self.cursor).model_dump_json()))

    def go_on(self) -> None:
        """Send what waits and what follows, for as long as the connection takes it."""
        while self._waiting and self.wire.ready:
            self.wire.write(self._waiting.popleft())
        if self._closing:
            if not self._waiting:
                self.wire.finish(*self._closing)
            return
        while not (self._held or self._reading) and 0 <= self.cursor < self._room.seq and self.wire.ready:
            following = self._room.following(self.cursor)
            if following is None:
                self._reading = asyncio.create_task(self._catch_up(), name="watcher.catch_up")
            else:
                self._write(following)

    async def end(self) -> None:
        """The connection is gone."""
        self._room.watchers.discard(self)
        self.wire.drained = None
        if task := self._reading:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def _write(self, some: Iterable[Heard]) -> None:
        frames = []
        for event in some:
            frames.append(event.simple if self.simple else event.frame)
            self.cursor = event.seq
        if written := b"".join(frames):
            self.wire.write(written)

    async def _catch_up(self) -> None:
        """Send what the room has forgotten, page by page, as fast as the peer reads.

        A page is read when the connection takes it, and written whole: while the peer reads nothing, none is held.
        """
        limit = FIRST_PAGE
        try:
            while self.cursor < self._room.seq and self._room.following(self.cursor) is None:
                await self.wire.writable.wait()
                if not self.wire.open or not (limit := await self._page(limit)):
                    break
        except Unavailable:
            self.close(1013, "the database is away")
        finally:
            self._reading = None
        self.go_on()

    async def _page(self, limit: int) -> int:
        """Read and write one page; how many events the next may have, 0 when there is none."""
        async with self._room.turns:
            page = await self._room.page(self.cursor, limit)
        if self.wire.ready:  # Else it is read once more.
            self._write(map(heard, page))
        # The database looks at as many as it may send, so a page that was cut by its size says how many those are.
        return min(MOST_PAGE, len(page) * 2)


class Room:
    """What the watchers of one session in this process share. turns: for those who read far back."""

    def __init__(self, session_id: UUID, read: Reader, turns: asyncio.Semaphore) -> None:
        self.watchers: set[Watcher] = set()
        self.guests = 0
        """How many connections use the room: its watchers, and those that are about to be."""
        self.partials: dict[str, str] = {}
        self.state: tuple[int, str] = (-1, "")
        """The running session's state as JSON, as of a number, while that is the newest."""
        self.id = session_id
        self.turns = turns
        self._read = read
        self._recent: deque[Heard] = deque()
        self._bytes = 0
        self._seq = self._first = -1
        self._again = False
        self._halted = False
        self._task: asyncio.Task[None] | None = None

    @property
    def seq(self) -> int:
        """The newest number that is known here; -1 before the first."""
        return self._seq

    def begin(self, seq: int) -> None:
        """Follow from a number on; only the first call counts."""
        if self._seq < 0:
            self._seq = self._first = seq
            if self._again:
                self.ring()
        elif seq > self._seq:
            self.ring()

    def ring(self) -> None:
        """There is news, or there may be."""
        self._again = True
        if self._task is None and self._seq >= 0:
            self._task = asyncio.create_task(self._follow(), name=f"room.{self.id}")

    def compare(self, newest: int | None) -> None:
        """Compare with the database's number: it is ahead when a ring was lost, and None when the session is gone."""
        if newest is None:
            for watcher in self.watchers:
                watcher.close(4404, "the session was deleted")
        elif newest > self._seq >= 0:
            self.ring()

    def take(self, said: Sequence[Stored]) -> None:
        """Events that this process has stored; others may have come before that are not known yet."""
        if self._seq >= 0 and said[0].seq == self._seq + 1:
            self._add(said)
        elif said[-1].seq > self._seq:
            self.ring()

    def token(self, frame: str) -> None:
        """Pass on a token frame, and keep the text for those who come later.

        What a run still writes while it hears that its session was stopped is left out.
        """
        if self._halted:
            return
        # As a dictionary: a model would cost more than to send the frame.
        token = from_json(frame)
        name, offset = token["id"], token["offset"]
        known = self.partials.get(name, "")
        if offset > len(known):
            return  # A batch was lost; one with the whole text follows.
        self.partials[name] = known[:offset] + token["text"]
        sent = encoded(frame)
        for watcher in self.watchers:
            if not watcher.simple:
                watcher.show(sent)

    def following(self, cursor: int) -> list[Heard] | None:
        """A chunk of what follows on a number, if it is remembered here; None when it is not."""
        if cursor < self._first:
            return None
        start = cursor - self._first
        return next(_chunks(islice(self._recent, start, None)), [])

    async def page(self, cursor: int, limit: int) -> list[Stored]:
        """A page of the events after a number, from the database. Raises `Unavailable`."""
        return await self._read(self.id, cursor, limit, CHUNK)

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
                    while page := await self.page(self._seq, FIRST_PAGE):
                        # Some of them may have come from this process meanwhile.
                        if new := [event for event in page if event.seq > self._seq]:
                            self._add(new)
                except Unavailable:
                    await asyncio.sleep(0.5)
                    self._again = True
        finally:
            self._task = None

    def _add(self, said: Sequence[Stored]) -> None:
        first, added = self._seq + 1, [heard(event) for event in said]
        frames, simple = b"".join(e.frame for e in added), b"".join(e.simple for e in added)
        self._recent.extend(added)
        self._bytes += len(frames)
        self._seq = added[-1].seq
        self.state = (-1, "")
        for event in said:
            self._superseded(event)
        for watcher in self.watchers:
            watcher.hear(first, self._seq, simple if watcher.simple else frames)
        while len(self._recent) > MOST_EVENTS or self._bytes > MOST_BYTES:
            forgotten = self._recent.popleft()
            self._bytes -= len(forgotten.frame)
            self._first = forgotten.seq

    def _superseded(self, event: Stored) -> None:
        """Drop the partial text that a numbered event takes the place of."""
        if event.type == "status_changed":
            said = StatusChanged.model_validate_json(event.body)
            if said.status == "running":
                self._halted = False
            else:
                self._halted = True
                self.partials.clear()
        elif self.partials and event.type in ("message", "letter_update", "progress_update"):
            # As a dictionary, as above.
            self.partials.pop(from_json(event.body).get("id", ""), None)


def _chunks(some: Iterable[Heard]) -> Iterator[list[Heard]]:
    """Events in pieces that are written at once."""
    chunk, size = list[Heard](), 0
    for event in some:
        chunk.append(event)
        size += len(event.frame)
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
