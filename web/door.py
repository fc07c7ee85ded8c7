"""One HTTP connection below ASGI: bounds on what a peer makes us hold, and on how long it takes.

uvicorn's own connection (`httptools`) takes heads of any size, puts their pieces together in time that grows with the
square of it, and waits for the rest of a request for ever.
"""

import asyncio
from typing import Any

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from web.errors import problem

#: Bytes of a request's line and headers, and how many headers: browsers and proxies send a tenth of that.
LARGEST_HEAD, MOST_HEADERS = 64 * 1024, 200
#: Bytes a second that a body comes with at least, once it has taken longer than its grace.
SLOWEST_BODY = 2 * 1024

_TOO_LARGE = "The head of this request is larger than any of ours. Send fewer or shorter headers and cookies."
_BROKEN = "This is no HTTP request that can be understood."


class TooLargeHead(Exception):
    """More headers than a request has."""


class Door(HttpToolsProtocol):
    """A connection. All in seconds: how long a head, and at first a body, may take, and how often is looked."""

    head_limit = 20.0
    body_grace = 30.0
    look_every = 5.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._since = self.loop.time()
        """When what is waited for began to be: a head, or a body."""
        self._in_head = False
        self._came = self._head = 0
        """Bytes of it so far, and of the parts of a head that were read."""
        self._looking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """Somebody is there."""
        super().connection_made(transport)
        self._looking = self.loop.call_later(self.look_every, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        self._look_no_more()
        super().connection_lost(exc)

    def handle_websocket_upgrade(self) -> None:
        """From here on it is a WebSocket, which has bounds of its own."""
        self._look_no_more()
        super().handle_websocket_upgrade()

    def data_received(self, data: bytes) -> None:
        """Take a piece of a request, if it is none too much. What is no HTTP is answered, and nothing for the log."""
        self._unset_keepalive_if_required()
        self._came += len(data)
        try:
            self.parser.feed_data(data)
            if self._in_head and self._came > LARGEST_HEAD:
                raise TooLargeHead
        except TooLargeHead:
            self._refuse(431, "Request Header Fields Too Large", _TOO_LARGE, "HEAD_TOO_LARGE")
        except httptools.HttpParserUpgrade:
            if self._should_upgrade():
                self.handle_websocket_upgrade()
        except httptools.HttpParserError as error:
            if isinstance(error.__context__, TooLargeHead):  # What a callback raises comes in an error of the parser's.
                self._refuse(431, "Request Header Fields Too Large", _TOO_LARGE, "HEAD_TOO_LARGE")
            else:
                self._refuse(400, "Bad Request", _BROKEN, "BAD_REQUEST")

    def on_message_begin(self) -> None:
        """A request's head begins."""
        super().on_message_begin()
        self._in_head, self._came, self._head, self._since = True, 0, 0, self.loop.time()

    def on_url(self, url: bytes) -> None:
        """Take an address, or a piece of it."""
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header, if there are not far too many already."""
        self._count(len(name) + len(value))
        if len(self.headers) >= MOST_HEADERS:
            raise TooLargeHead
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is here; what comes now is the body."""
        self._in_head, self._came, self._since = False, 0, self.loop.time()
        super().on_headers_complete()

    def _count(self, more: int) -> None:
        self._head += more
        if self._head > LARGEST_HEAD:
            raise TooLargeHead

    def _refuse(self, status: int, phrase: str, message: str, code: str) -> None:
        """Answer what never becomes a request, and hang up."""
        body = problem(status, message, code)
        head = f"HTTP/1.1 {status} {phrase}\r\n"
        head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
        self.transport.write(head.encode() + body)
        self.transport.close()

    def _look(self) -> None:
        """Hang up on a peer that keeps us waiting."""
        if self._keeps_us_waiting(self.loop.time()):
            self.transport.abort()
        else:
            self._looking = self.loop.call_later(self.look_every, self._look)

    def _look_no_more(self) -> None:
        if self._looking:
            self._looking.cancel()
            self._looking = None

    def _keeps_us_waiting(self, now: float) -> bool:
        cycle = self.cycle
        if self._in_head or cycle is None:
            return now - self._since > self.head_limit
        if not cycle.more_body:
            return False  # It waits for us, or for nothing: uvicorn ends what was idle for long.
        if cycle.response_complete:
            return now - self._since > self.body_grace  # Answered already, and still sending.
        if self.flow.read_paused:
            self._since, self._came = now, 0  # We are the ones who do not read on.
        waited = now - self._since - self.body_grace
        return waited > 0 and self._came < waited * SLOWEST_BODY
