"""The live session over a WebSocket: who may watch, what they are sent, and what they may say."""

import asyncio
import contextlib
import time
from uuid import UUID

import structlog
from pydantic import ValidationError
from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from tailor.bus import Bus
from tailor.errors import Forbidden, NotFound, Refusal, TooMany, Unauthenticated, Unavailable
from tailor.model import events
from tailor.model.events import Heartbeat, Reply, ReplyError
from tailor.pagination import Pagination
from tailor.sessions import Sessions, markdown
from web.auth import Authenticator
from web.rooms import LOOK_AGAIN, PAGE, Room, Watcher

log = structlog.get_logger(__name__)

PROTOCOL = "tailoring.v1"
TICKET = "ticket."
#: Seconds for one send; a reader that takes longer comes back and catches up.
SEND_LIMIT = 10
HEARTBEAT = 15
#: Connections of one user, and of one process.
MOST_PER_USER, MOST_PER_PROCESS = 50, 20_000
#: Commands of one connection: this many at once, and then so many a second.
BURST, PER_SECOND = 40, 10

#: The three types that clients without the subprotocol know; they are sent nothing else.
SIMPLE = frozenset({"human_input_required", "progress_update", "resume_update"})


class Live:
    """The endpoint, and the rooms of this process."""

    def __init__(self, sessions: Sessions, pagination: Pagination, bus: Bus, auth: Authenticator) -> None:
        self._sessions = sessions
        self._pagination = pagination
        self._auth = auth
        self._rooms: dict[str, Room] = {}
        self._users: dict[UUID, int] = {}
        self._watchers: set[Watcher] = set()
        self._draining = False
        self._keeper: asyncio.Task[None] | None = None
        bus.listen(self._rung)

    def _rung(self, session_id: str, frame: str | None) -> None:
        if room := self._rooms.get(session_id):
            if frame is None:
                room.ring()
            else:
                room.token(frame)

    @property
    def connections(self) -> int:
        """How many watchers this process has."""
        return len(self._watchers)

    async def drain(self) -> None:
        """Tell every watcher to come back elsewhere."""
        self._draining = True
        for watcher in self._watchers:
            watcher.close(1012, "restarting")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2):
                while self._watchers:  # noqa: ASYNC110 - each leaves by itself, when its close is sent
                    await asyncio.sleep(0.02)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, from its handshake to its close."""
        websocket = WebSocket(scope, receive, send)
        offered = [p.strip() for p in Headers(scope=scope).get("sec-websocket-protocol", "").split(",") if p.strip()]
        protocol = PROTOCOL if PROTOCOL in offered else None
        try:
            session_id = _session_id(websocket.path_params["session_id"])
            user_id = await self._who(websocket, session_id, offered)
            self._admit(user_id)
        except Forbidden:
            await websocket.close(1008)  # Before the accept: the handshake is answered with 403.
            return
        except Refusal as refusal:
            # Accept and close: browsers are told the close code, but never an HTTP status.
            await websocket.accept(subprotocol=protocol)
            await websocket.close(*closing(refusal))
            return
        await websocket.accept(subprotocol=protocol)
        watcher = Watcher()
        self._watchers.add(watcher)
        self._users[user_id] = self._users.get(user_id, 0) + 1
        if self._keeper is None:
            self._keeper = asyncio.create_task(self._keep(), name="live.keeper")
        try:
            await self._serve(websocket, watcher, user_id, session_id, protocol)
        finally:
            self._watchers.discard(watcher)
            self._users[user_id] -= 1
            if not self._users[user_id]:
                del self._users[user_id]
            if not self._watchers and self._keeper:
                self._keeper.cancel()
                self._keeper = None

    async def _keep(self) -> None:
        """Once a second: have heartbeats sent, end what is stuck in a send, and have some rooms look again.

        One task for all, because a timer for every frame and every connection costs as much as the frame itself.
        """
        turn = 0
        while True:
            await asyncio.sleep(1)
            now, turn = time.monotonic(), turn + 1
            for watcher in self._watchers:
                watcher.look_after(now, SEND_LIMIT, HEARTBEAT)
            for number, room in enumerate(self._rooms.values()):
                if (number + turn) % LOOK_AGAIN == 0:
                    room.ring()

    def _admit(self, user_id: UUID) -> None:
        if self._draining or len(self._watchers) >= MOST_PER_PROCESS:
            raise Unavailable("This server takes no more connections now.")
        if self._users.get(user_id, 0) >= MOST_PER_USER:
            raise TooMany("Too many connections are open for you already.")

    async def _who(self, websocket: WebSocket, session_id: UUID, offered: list[str]) -> UUID:
        ticket = next((p.removeprefix(TICKET) for p in offered if p.startswith(TICKET)), None)
        if ticket is None:
            return (await self._auth.user_of(websocket, writes=True)).id
        user_id = await self._sessions.take_ticket(ticket, session_id)
        if user_id is None:
            raise Unauthenticated("This ticket is not good, or not any longer.")
        return user_id

    async def _serve(
        self, websocket: WebSocket, watcher: Watcher, user_id: UUID, session_id: UUID, protocol: str | None
    ) -> None:
        simple = protocol is None
        room = self._rooms.get(str(session_id))
        if room is None:
            room = self._rooms[str(session_id)] = Room(session_id, self._sessions)
        room.guests += 1
        tasks: list[asyncio.Task[None]] = []
        outcomes: list[BaseException | None] = []
        try:
            # The room hears from now on: what is said after the session was read is not missed.
            cursor = await self._enter(websocket, watcher, room, user_id, session_id, simple=simple)
            tasks = [
                asyncio.create_task(
                    self._receive(websocket, watcher, user_id, session_id, simple=simple),
                    name=f"receiver.{session_id}",
                ),
                asyncio.create_task(
                    self._send(websocket, watcher, room, cursor, simple=simple), name=f"sender.{session_id}"
                ),
            ]
            watcher.sender = tasks[1]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        except Refusal as refusal:
            await websocket.close(*closing(refusal))
        finally:
            room.guests -= 1
            room.watchers.discard(watcher)
            if not room.guests and self._rooms.get(str(session_id)) is room:
                del self._rooms[str(session_id)]
                await room.close()
            for task in tasks:
                task.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome

    async def _enter(
        self, websocket: WebSocket, watcher: Watcher, room: Room, user_id: UUID, session_id: UUID, *, simple: bool
    ) -> int:
        """Have the first frame wait for a watcher and let it into the room; the number to go on from.

        By itself, so that nothing of the session stays in memory for as long as the connection lives.
        """
        after = websocket.query_params.get("after", "")
        session = await self._sessions.session(user_id, session_id)
        room.begin(session.seq)
        if not simple:
            state = session.state(markdown(session.document))
            partials = tuple(events.Partial(id=name, text=text) for name, text in room.partials.items())
            watcher.push(state.model_copy(update={"partials": partials}).model_dump_json())
        room.watchers.add(watcher)
        if simple and not after and session.question:
            watcher.push(await self._asked(session_id, session.question.id, session.seq))
        return int(after) if after.isdigit() and len(after) < 19 else session.seq

    async def _asked(self, session_id: UUID, question_id: str, seq: int) -> str:
        """The event that asked the open question, for a plain client that comes later."""
        last = max(0, seq - PAGE)
        while True:
            for event in reversed(await self._sessions.events(session_id, last, PAGE)):
                if event.type == "human_input_required" and f'"{question_id}"' in event.body:
                    return event.body
            if not last:
                raise NotFound("The question is gone.")
            last = max(0, last - PAGE)

    async def _send(self, websocket: WebSocket, watcher: Watcher, room: Room, cursor: int, *, simple: bool) -> None:
        """Send what waits and what is new, for as long as the client takes it."""
        try:
            while True:
                watcher.news.clear()
                while (frame := watcher.next()) is not None:
                    await watcher.send(websocket.send_text(frame))
                if watcher.closing:
                    break
                if cursor < room.seq:
                    try:
                        page = await room.since(cursor)
                    except Unavailable:
                        watcher.close(1013, "the database is away")
                        continue
                    for event in page:
                        if not simple or event.type in SIMPLE:
                            await watcher.send(websocket.send_text(event.body))
                        cursor = event.seq
                    if page:
                        continue
                if watcher.beats and not simple:
                    await watcher.send(websocket.send_text(Heartbeat(seq=cursor).model_dump_json()))
                watcher.beats = False
                await watcher.news.wait()
            await asyncio.wait_for(websocket.close(*watcher.closing), SEND_LIMIT)
        except TimeoutError:
            watcher.close(4408, "reads too slowly")
            # The socket is full: a close would wait behind what is not read. Returning ends the connection.
        except (WebSocketDisconnect, RuntimeError):
            return

    async def _receive(
        self, websocket: WebSocket, watcher: Watcher, user_id: UUID, session_id: UUID, *, simple: bool
    ) -> None:
        """Take commands until the client goes, or says what cannot be understood."""
        allowance, refilled = float(BURST), time.monotonic()
        while not watcher.closing:
            message = await websocket.receive()
            if message["type"] == "websocket.disconnect":
                return
            now = time.monotonic()
            allowance = min(BURST, allowance + (now - refilled) * PER_SECOND) - 1
            refilled = now
            text = message.get("text")
            if allowance < 0:
                watcher.close(4429, "too many messages")
            elif text is None:
                watcher.close(1003, "text frames only")
            else:
                reply = await self._command(user_id, session_id, text)
                if not simple:
                    watcher.push(reply.model_dump_json())
                if reply.error and reply.error.code == "BAD_MESSAGE":
                    watcher.close(4400, "bad message")
        await asyncio.sleep(SEND_LIMIT)  # The sender sends the reply and the close, and ends this.

    async def _command(self, user_id: UUID, session_id: UUID, text: str) -> Reply:
        """Carry out a command; the one reply to it."""
        try:
            command = events.client_frames.validate_json(text)
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
        if done.events and isinstance(command, events.Accept | events.Reject | events.Edit):
            self._pagination.soon(user_id, session_id)
        message_id = next((e.id for e in done.events if isinstance(e, events.Message)), None)
        return Reply(request_id=command.request_id, ok=True, duplicate=not done.events, message_id=message_id)


async def sent(websocket: WebSocket, frame: str) -> None:
    """Send a frame. Raises `TimeoutError` when the client takes too long to read."""
    async with asyncio.timeout(SEND_LIMIT):
        await websocket.send_text(frame)


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
