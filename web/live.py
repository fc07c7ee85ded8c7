"""The live session over a WebSocket: who may watch, what they are sent, and what they may say."""

import asyncio
import contextlib
import time
from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from pydantic import ValidationError
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from tailor.bus import Bus
from tailor.errors import Forbidden, NotFound, Refusal, TooMany, Unauthenticated, Unavailable
from tailor.following import Done
from tailor.journal import Journal
from tailor.model import commands, events
from tailor.model.events import Partial, Reply, ReplyError, SessionState
from tailor.pagination import Pagination
from tailor.sessions import Sessions
from tailor.watching import Attended, Watching
from web.auth import Authenticator
from web.rooms import READERS, Room, Watcher
from web.wire import Wire, encoded

PROTOCOL = "tailoring.v1"
TICKET = "ticket."
HEARTBEAT = 15
#: Connections of one user.
MOST_PER_USER = 50
#: Commands of one connection: this many at once, and then so many a second.
BURST, PER_SECOND = 40, 10
#: A room that hears nothing looks again, in seconds: a lost ring costs no more than this.
LOOK_AGAIN = 5
#: In so many seconds at most a connection ends whose sign-in was ended.
SIGNED_IN_EVERY = 10
#: A process that ends tells its watchers within so many seconds, in so many turns, not all in the same moment.
SPREAD, TURNS = 0.5, 20


class Live:
    """The endpoint, and the rooms of this process. most: connections that it takes."""

    def __init__(
        self,
        sessions: Sessions,
        watching: Watching,
        journal: Journal,
        pagination: Pagination,
        bus: Bus,
        auth: Authenticator,
        most: int,
    ) -> None:
        self._sessions = sessions
        self._most = most
        self._watching = watching
        self._journal = journal
        self._pagination = pagination
        self._auth = auth
        self._rooms: dict[str, Room] = {}
        self._users: dict[UUID, int] = {}
        self._watchers: set[Watcher] = set()
        self._arriving = 0
        self._draining = False
        self._turns = asyncio.Semaphore(READERS)
        self._keepers: list[asyncio.Task[None]] = []
        journal.listen(self._told, self._rung)
        bus.listen_tokens(self._token)

    @property
    def connections(self) -> int:
        """How many watchers this process has."""
        return len(self._watchers)

    async def drain(self) -> None:
        """Tell every watcher to come back elsewhere, a few at a time."""
        self._draining = True
        await part(self._watchers)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2):
                while self._watchers:  # noqa: ASYNC110 - each leaves by itself, when its close is sent
                    await asyncio.sleep(0.02)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, from its handshake to its close."""
        websocket = WebSocket(scope, receive, send)
        offered: list[str] = scope["subprotocols"]
        protocol = PROTOCOL if PROTOCOL in offered else None
        room, watcher = None, None
        self._arriving += 1
        try:
            session_id = _session_id(websocket.path_params["session_id"])
            self._admit()
            # The room hears from now on: what is said after the session was read is not missed.
            room = self._enter(session_id)
            attended = await self._attend(websocket, session_id, offered)
            self._admit(attended.user_id)
            watcher = self._seat(
                Watcher(Wire.of(scope), room, attended.user_id, attended.sign_in, simple=protocol is None)
            )
            first = await self._first(
                room, attended, simple=protocol is None, after=websocket.query_params.get("after")
            )
            await websocket.accept(subprotocol=protocol)
            watcher.begin(attended.seq, websocket.query_params.get("after", ""), first)
            del attended, first, offered  # Nothing of the session is kept for as long as the connection lives.
            await self._listen(receive, watcher, session_id)
        except Forbidden:
            await websocket.close(1008)  # Before the accept: the handshake is answered with 403.
        except Refusal as refusal:
            # Accept and close: browsers are told the close code, but never an HTTP status.
            await websocket.accept(subprotocol=protocol)
            Wire.of(scope).finish(*closing(refusal))
        finally:
            if watcher:
                await self._unseat(watcher)
            else:
                self._arriving -= 1
            if room:
                await self._leave(room)

    def _told(self, done: Done) -> None:
        if room := self._rooms.get(done.session.id):
            room.take(done.stored)

    def _rung(self, session_id: str) -> None:
        if room := self._rooms.get(session_id):
            room.ring()

    def _token(self, session_id: str, frame: str) -> None:
        if room := self._rooms.get(session_id):
            room.token(frame)

    def _admit(self, user_id: UUID | None = None) -> None:
        if self._draining or len(self._watchers) + self._arriving > self._most:
            raise Unavailable("This server takes no more connections now.")
        if user_id and self._users.get(user_id, 0) >= MOST_PER_USER:
            raise TooMany("Too many connections are open for you already.")

    def _enter(self, session_id: UUID) -> Room:
        room = self._rooms.get(str(session_id))
        if room is None:
            room = self._rooms[str(session_id)] = Room(session_id, self._journal.page, self._turns)
        room.guests += 1
        return room

    async def _leave(self, room: Room) -> None:
        room.guests -= 1
        if not room.guests and self._rooms.get(str(room.id)) is room:
            del self._rooms[str(room.id)]
            await room.close()

    def _seat(self, watcher: Watcher) -> Watcher:
        self._arriving -= 1
        self._watchers.add(watcher)
        self._users[watcher.user_id] = self._users.get(watcher.user_id, 0) + 1
        if not self._keepers:
            self._keepers = [
                asyncio.create_task(keeper(), name=f"live.{keeper.__name__}") for keeper in (self._keep, self._look)
            ]
        return watcher

    async def _unseat(self, watcher: Watcher) -> None:
        self._watchers.discard(watcher)
        self._users[watcher.user_id] -= 1
        if not self._users[watcher.user_id]:
            del self._users[watcher.user_id]
        if not self._watchers:
            for keeper in self._keepers:
                keeper.cancel()
            self._keepers = []
        await watcher.end()

    async def _keep(self) -> None:
        """Once a second: have heartbeats sent, and end what reads too slowly.

        One task for all, because a timer for every frame and every connection costs as much as the frame itself.
        """
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(1)
            for watcher in self._watchers:
                watcher.look_after(loop.time(), HEARTBEAT)

    async def _look(self) -> None:
        """See what was missed: every room's number is compared with the database's, some of the rooms each second."""
        turn = 0
        while True:
            await asyncio.sleep(1)
            turn += 1
            await self._see_off(turn)
            some = [room for number, room in enumerate(self._rooms.values()) if (number + turn) % LOOK_AGAIN == 0]
            if not some:
                continue
            with contextlib.suppress(Unavailable):
                newest = await self._journal.newest([room.id for room in some])
                for room in some:
                    room.compare(newest.get(room.id))

    async def _see_off(self, turn: int) -> None:
        """End the connections whose sign-in was ended meanwhile; some of them are looked at each second."""
        some = [w for w in self._watchers if w.sign_in and w.sign_in.int % SIGNED_IN_EVERY == turn % SIGNED_IN_EVERY]
        if some:
            with contextlib.suppress(Unavailable):
                ended = await self._watching.ended({w.sign_in for w in some if w.sign_in})
                for watcher in some:
                    if watcher.sign_in in ended:
                        watcher.close(4401, "signed out")

    async def _attend(self, websocket: WebSocket, session_id: UUID, offered: list[str]) -> Attended:
        ticket = next((p.removeprefix(TICKET) for p in offered if p.startswith(TICKET)), None)
        if ticket is not None:
            caller = await self._watching.take_ticket(ticket, session_id)
        else:
            caller = await self._auth.caller(websocket, writes=True)
        return await self._watching.attend(session_id, caller)

    async def _first(self, room: Room, attended: Attended, *, simple: bool, after: str | None) -> bytes:
        """The first frame: the state, or for a simple client that comes later the open question."""
        if simple:
            question_id = None if after else attended.question_id
            asked = await self._watching.asked(room.id, question_id) if question_id else None
            return encoded(asked) if asked else b""
        if attended.kept is None and room.state[0] != attended.seq:
            room.state = (attended.seq, attended.state())
        state = room.state[1] if attended.kept is None else attended.kept
        if room.partials:
            partials = tuple(Partial(id=name, text=text) for name, text in room.partials.items())
            state = SessionState.model_validate_json(state).model_copy(update={"partials": partials}).model_dump_json()
        return encoded(state)

    async def _listen(self, receive: Receive, watcher: Watcher, session_id: UUID) -> None:
        """Take commands until the client goes, or says what cannot be understood."""
        allowance, refilled = float(BURST), time.monotonic()
        while (message := await receive())["type"] != "websocket.disconnect":
            if watcher.closing:
                continue
            now = time.monotonic()
            allowance = min(BURST, allowance + (now - refilled) * PER_SECOND) - 1
            refilled = now
            text = message.get("text")
            if allowance < 0:
                watcher.close(4429, "too many messages")
            elif text is None:
                watcher.close(1003, "text frames only")
            else:
                watcher.hold()
                reply = await self._command(watcher.user_id, session_id, text)
                watcher.reply(b"" if watcher.simple else encoded(reply.model_dump_json()))
                if reply.error and reply.error.code == "BAD_MESSAGE":
                    watcher.close(4400, "bad message")

    async def _command(self, user_id: UUID, session_id: UUID, text: str) -> Reply:
        """Carry out a command; the one reply to it."""
        try:
            command = commands.client_frames.validate_json(text)
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(str(part) for part in found["loc"])
            message = f"This message is not of the protocol ({where or 'JSON'}: {found['msg']})."
            return Reply(request_id=None, ok=False, error=ReplyError(code="BAD_MESSAGE", message=message))
        try:
            done = await self._sessions.command(user_id, session_id, command)
        except Refusal as refusal:
            failure = ReplyError(code=refusal.code, message=refusal.message)
            return Reply(request_id=command.request_id, ok=False, error=failure)
        if done.events and isinstance(command, commands.Accept | commands.Reject | commands.Edit | commands.Revise):
            self._pagination.soon(user_id, session_id)
        message_id = next((e.id for e in done.events if isinstance(e, events.Message)), None)
        return Reply(request_id=command.request_id, ok=True, duplicate=not done.events, message_id=message_id)


class Parting(Protocol):
    """A connection that can be closed."""

    def close(self, code: int, reason: str) -> None:
        """Have it closed."""


async def part(connections: Iterable[Parting]) -> None:
    """Have all come back elsewhere, a few at a time: they arrive there as they leave here."""
    parting = list(connections)
    for turn in range(TURNS):
        for connection in parting[turn::TURNS]:
            connection.close(1012, "restarting")
        if len(parting) > TURNS:
            await asyncio.sleep(SPREAD / TURNS)


def _session_id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NotFound("There is no such session.") from None


def closing(refusal: Refusal) -> tuple[int, str]:
    """The close code that stands for a refusal, and its reason in at most 123 bytes."""
    match refusal:
        case Unauthenticated():
            code = 4401
        case TooMany():
            code = 4429
        case Unavailable():
            code = 1013
        case _:
            code = 4404
    return code, refusal.message[:100]
