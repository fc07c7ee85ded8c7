"""One WebSocket below ASGI: frames encoded once for all their readers, and bounds on what a peer makes us hold.

uvicorn's own connection (`websockets-sansio`), to which a hub may also hand frames as the bytes that they are. It says
when it takes no more and when it does again, so that whoever sends keeps a place instead of a queue and a task.
"""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from starlette.types import Scope
from uvicorn._types import ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame
from websockets.http11 import Request
from websockets.protocol import State

#: Fragments of one message; those of real clients have a few, and empty ones would count towards no limit of bytes.
MOST_FRAGMENTS = 1024
#: Pings of one connection: this many at once, and then so many a second. Beyond that they are not answered.
PING_BURST, PINGS_PER_SECOND = 20, 2
#: How a pong begins.
PONG = b"\x8a"
#: Seconds for the peer's part of the closing handshake.
CLOSING = 10.0


def encoded(text: str) -> bytes:
    """A text as a whole unmasked frame (RFC 6455, section 5.2)."""
    payload = text.encode()
    size = len(payload)
    if size < 126:
        return b"\x81%c%b" % (size, payload)
    if size < 1 << 16:
        return b"\x81\x7e%b%b" % (size.to_bytes(2, "big"), payload)
    return b"\x81\x7f%b%b" % (size.to_bytes(8, "big"), payload)


class Wire(WebSocketsSansIOProtocol):
    """A connection; `of` finds it in the scope of its endpoint."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.drained: Callable[[], None] | None = None
        """Called when the connection takes frames again."""
        self.full_since: float | None = None
        """When the peer was last found to read too slowly (the loop's clock), while it does."""
        self.ready = False
        """Whether frames may be written now. Known beforehand: it is asked for every frame of every connection."""
        self._pong = b""
        self._answering: asyncio.TimerHandle | None = None
        self._pings, self._pinged = float(PING_BURST), 0.0

    @staticmethod
    def of(scope: Scope) -> "Wire":
        """The connection that an endpoint serves."""
        return cast(Wire, scope["extensions"]["wire"])

    @property
    def open(self) -> bool:
        """Whether the connection is neither closed nor closing."""
        return (
            self.conn.state is State.OPEN
            and not (self.close_sent or self.disconnected)
            and not self.transport.is_closing()
        )

    def write(self, frames: bytes) -> None:
        """Send whole encoded frames; only while `ready`."""
        self.transport.write(frames)

    def finish(self, code: int, reason: str, patience: float = CLOSING) -> None:
        """Send the close frame, end the endpoint's `receive`, and hang up at the peer's reply or after `patience`."""
        if not self.open:
            return
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.conn.send_close(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self._see()
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        # Not `close`, which would wait for a peer that reads nothing.
        self.close_timer = self.loop.call_later(patience, self.transport.abort)

    def handle_connect(self, event: Request) -> None:
        """Let the endpoint, whose task has not begun, find this connection."""
        super().handle_connect(event)
        if self.response.status_code == 101:
            cast(dict[str, Any], self.scope["extensions"])["wire"] = self

    async def send(self, message: ASGISendEvent) -> None:
        """Carry out what the endpoint says by ASGI: to accept, for one."""
        await super().send(message)
        self._see()

    def data_received(self, data: bytes) -> None:
        """The peer has said something, which may be that it goes."""
        super().data_received(data)
        self._see()

    def pause_writing(self) -> None:
        """The peer reads too slowly."""
        super().pause_writing()
        self.full_since = self.loop.time()
        self._see()

    def resume_writing(self) -> None:
        """The peer has read."""
        super().resume_writing()
        self.full_since = None
        self._see()
        self._answer()
        if self.drained and self.full_since is None:
            self.drained()

    def keepalive_timeout(self) -> None:
        """The peer has answered no ping."""
        super().keepalive_timeout()
        self._see()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        if self._answering:
            self._answering.cancel()
        super().connection_lost(exc)
        self._see()

    def _see(self) -> None:
        """See whether frames may be written: whatever changes that calls this."""
        self.ready = self.full_since is None and self.handshake_complete and self.open

    def handle_ping(self) -> None:
        """Answer pings, of a peer that reads the answers and does not ask all the time; of others the newest, later.

        RFC 6455, section 5.5.3: one pong answers for all the pings before it.
        """
        # The first of several pings that came together finds the answers to all of them, and whatever else is due.
        due = self.conn.data_to_send()
        pongs = [frame for frame in due if frame[:1] == PONG]
        if rest := b"".join(frame for frame in due if frame[:1] != PONG):
            self.transport.write(rest)
        now = self.loop.time()
        self._pings = min(PING_BURST, self._pings + (now - self._pinged) * PINGS_PER_SECOND)
        self._pinged = now
        at_once = int(self._pings) if self.ready else 0
        if answered := pongs[:at_once]:
            self._pings -= len(answered)
            self._pong = b""
            self.transport.write(b"".join(answered))
        if pongs[at_once:]:
            self._pong = pongs[-1]
            if self._answering is None:
                self._answering = self.loop.call_later(1 / PINGS_PER_SECOND, self._answer)

    def _answer(self) -> None:
        if self._answering:
            self._answering.cancel()
            self._answering = None
        if self._pong and self.ready:
            self.transport.write(self._pong)
            self._pong = b""

    def handle_cont(self, event: Frame) -> None:
        """Take a fragment, if the message has not far too many already."""
        if len(self.frames) >= MOST_FRAGMENTS:
            self.conn.fail(CloseCode.MESSAGE_TOO_BIG, "too many fragments")
            self.handle_parser_exception()
            return
        super().handle_cont(event)

    def send_receive_event_to_app(self) -> None:
        """Hand a message on; one that is no UTF-8 is the peer's fault and no bug of ours."""
        if self.curr_msg_data_type == "text":
            try:
                b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.conn.fail(CloseCode.INVALID_DATA, "invalid UTF-8")
                self.handle_parser_exception()
                return
        super().send_receive_event_to_app()

    def shutdown(self) -> None:
        """End with the server; without waiting for a peer that reads nothing."""
        if self.full_since is not None:
            self.transport.abort()
        else:
            super().shutdown()
        self._see()
