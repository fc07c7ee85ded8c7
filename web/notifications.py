"""Live notifications of the signed-in user over a WebSocket, so that pages need not poll; polling works as well."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

from pydantic import BaseModel
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from tailor.accounts import User
from tailor.bus import Bus
from tailor.errors import Forbidden, Refusal, TooMany, Unauthenticated, Unavailable
from tailor.model.notification import Beat, Ready
from tailor.model.value import rfc3339
from tailor.notifications import OVERLAP, Notifications
from tailor.tokens import Caller
from web.api import Endpoint
from web.auth import Authenticator
from web.live import HEARTBEAT, TICKET, closing, part
from web.rooms import SEND_LIMIT

PROTOCOL = "notifications.v1"
#: Connections of one user.
MOST_PER_USER = 20
#: Nothing is expected from a client; this many messages are read away, and then so many a second.
BURST, PER_SECOND = 20, 1
#: Who comes back later than this begins anew.
LONGEST_ABSENCE = timedelta(days=7)


class NoticeTicket(BaseModel):
    """A single-use ticket for one WebSocket of one's notifications."""

    ticket: str
    expires_at: datetime


class Listener:
    """One connection's end: whether to look again, and why to close."""

    def __init__(self) -> None:
        self.news = asyncio.Event()
        self.closing: tuple[int, str] | None = None

    def close(self, code: int, reason: str) -> None:
        """Have the connection closed."""
        if self.closing is None:
            self.closing = (code, reason)
            self.news.set()


class NotificationsLive:
    """The endpoint, and the connections of this process. most: how many it takes."""

    def __init__(self, notifications: Notifications, bus: Bus, auth: Authenticator, most: int) -> None:
        self._notifications = notifications
        self._most = most
        self._auth = auth
        self._users: dict[UUID, set[Listener]] = {}
        self._count = 0
        self._draining = False
        bus.listen_users(self._rung)

    def endpoints(self) -> list[Endpoint]:
        """The table of what is asked over HTTP."""
        return [Endpoint("POST", "/notifications/ws-ticket", self.ticket, 201, "Notifications")]

    async def ticket(self, user: User) -> NoticeTicket:
        """A ticket that opens one WebSocket within 30 seconds, for pages elsewhere."""
        ticket, expires_at = await self._notifications.issue_ticket(Caller(user.id, user.sign_in))
        return NoticeTicket(ticket=ticket, expires_at=expires_at)

    async def drain(self) -> None:
        """Tell everybody to come back elsewhere, a few at a time."""
        self._draining = True
        await part(listener for listeners in self._users.values() for listener in listeners)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2):
                while self._count:  # noqa: ASYNC110 - each leaves by itself, when its close is sent
                    await asyncio.sleep(0.02)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, from its handshake to its close."""
        websocket = WebSocket(scope, receive, send)
        offered: list[str] = scope["subprotocols"]
        protocol = PROTOCOL if PROTOCOL in offered else None
        try:
            caller = await self._who(websocket, offered)
            user_id = caller.user_id
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
        listener = Listener()
        self._users.setdefault(user_id, set()).add(listener)
        self._count += 1
        try:
            await self._serve(websocket, listener, caller)
        finally:
            self._count -= 1
            self._users[user_id].discard(listener)
            if not self._users[user_id]:
                del self._users[user_id]

    def _rung(self, user_id: str) -> None:
        for listener in self._users.get(UUID(user_id), ()):
            listener.news.set()

    def _admit(self, user_id: UUID) -> None:
        if self._draining or self._count >= self._most:
            raise Unavailable("This server takes no more connections now.")
        if len(self._users.get(user_id, ())) >= MOST_PER_USER:
            raise TooMany("Too many connections are open for you already.")

    async def _who(self, websocket: WebSocket, offered: list[str]) -> Caller:
        ticket = next((p.removeprefix(TICKET) for p in offered if p.startswith(TICKET)), None)
        if ticket is None:
            user = await self._auth.user_of(websocket, writes=True)
            return Caller(user.id, user.sign_in)
        caller = await self._notifications.take_ticket(ticket)
        if caller is None or not await self._notifications.stands(caller):
            raise Unauthenticated("This ticket is not good, or not any longer.")
        return caller

    async def _serve(self, websocket: WebSocket, listener: Listener, caller: Caller) -> None:
        tasks = [
            asyncio.create_task(self._send(websocket, listener, caller), name="notifications.send"),
            asyncio.create_task(_receive(websocket, listener), name="notifications.receive"),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome

    async def _send(self, websocket: WebSocket, listener: Listener, caller: Caller) -> None:
        """Tell what there is, then whenever the bus rings, a step is due or nothing was heard for a while."""
        try:
            await self._tell(websocket, listener, caller)
        except Unavailable:
            listener.close(1013, "the database is away")
        except TimeoutError:
            return  # The socket is full: a close would wait behind what is not read. Returning ends the connection.
        except (WebSocketDisconnect, RuntimeError):
            return
        assert listener.closing is not None
        with contextlib.suppress(TimeoutError, WebSocketDisconnect, RuntimeError):
            await asyncio.wait_for(websocket.close(*listener.closing), SEND_LIMIT)

    async def _tell(self, websocket: WebSocket, listener: Listener, caller: Caller) -> None:
        now = await self._notifications.now()
        begin = cursor = _since(websocket.query_params.get("since", ""), now)
        await _sent(websocket, Ready(at=rfc3339(now), heartbeat_s=HEARTBEAT).model_dump_json())
        told: dict[str, datetime] = {}
        beat = time.monotonic() + HEARTBEAT
        while not listener.closing:
            listener.news.clear()
            if not await self._notifications.stands(caller):
                listener.close(4401, "signed out")
                return
            look = await self._notifications.look(caller.user_id, begin, cursor)
            cursor = look.until
            told = {name: at for name, at in told.items() if at > cursor - 2 * OVERLAP}
            for notice in look.notices:
                if notice.id not in told:
                    await _sent(websocket, notice.model_dump_json())
                    told[notice.id] = cursor
            wait = max(0.0, beat - time.monotonic())
            if look.next_due is not None:
                wait = min(wait, (look.next_due - look.until).total_seconds() + 0.01)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await listener.news.wait()
            if time.monotonic() >= beat:
                beat = time.monotonic() + HEARTBEAT
                await _sent(websocket, Beat(at=rfc3339(cursor)).model_dump_json())


async def _sent(websocket: WebSocket, frame: str) -> None:
    """Send a frame. Raises `TimeoutError` when the client takes too long to read."""
    async with asyncio.timeout(SEND_LIMIT):
        await websocket.send_text(frame)


async def _receive(websocket: WebSocket, listener: Listener) -> None:
    """Read away what a client says, until it goes or says too much."""
    allowance, refilled = float(BURST), time.monotonic()
    while not listener.closing:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return
        now = time.monotonic()
        allowance = min(BURST, allowance + (now - refilled) * PER_SECOND) - 1
        refilled = now
        if allowance < 0:
            listener.close(4429, "too many messages")
    await asyncio.sleep(SEND_LIMIT)  # The sender sends the close, and ends this.


def _since(text: str, now: datetime) -> datetime:
    """From when on to tell: what a client that comes back names, else now."""
    try:
        given = datetime.fromisoformat(text)
        given = given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
    except (ValueError, OverflowError):
        return now
    return min(max(given, now - LONGEST_ABSENCE), now)
