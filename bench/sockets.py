"""WebSocket clients that cost little: a handshake, and a count of the frames that come."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast


@dataclass(frozen=True, slots=True)
class Seat:
    """Where to connect, and as whom."""

    path: str
    token: str = ""


@dataclass
class Counter(asyncio.Protocol):
    """One connection (RFC 6455): counts the text frames, answers pings, and says when the first frame came."""

    seat: Seat
    frames: int = 0
    letters: int = 0
    first: float = 0.0
    newest: float = 0.0
    lost: bool = False
    closed: int = 0
    opened: asyncio.Event = field(default_factory=asyncio.Event)
    on_frame: Callable[[int], None] | None = None
    _buffer: bytes = b""
    _upgraded: bool = False
    _transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is not a subclass.
        lines = [
            f"GET {self.seat.path} HTTP/1.1",
            "Host: 127.0.0.1",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Protocol: tailoring.v1",
            f"Authorization: Bearer {self.seat.token}",
        ]
        self._transport.write(("\r\n".join(lines) + "\r\n\r\n").encode())

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer + data if self._buffer else data
        if not self._upgraded:
            head, mark, buffer = buffer.partition(b"\r\n\r\n")
            if not mark:
                self._buffer = head
                return
            if b" 101 " not in head.split(b"\r\n")[0]:
                raise RuntimeError(head.decode())
            self._upgraded = True
        at, end = 0, len(buffer)
        while end - at >= 2:
            size, start = buffer[at + 1], at + 2
            if size == 126:
                size, start = int.from_bytes(buffer[at + 2 : at + 4], "big"), at + 4
            elif size == 127:
                size, start = int.from_bytes(buffer[at + 2 : at + 10], "big"), at + 10
            if start + size > end:
                break
            self._frame(buffer[at] & 0x0F, buffer[start : start + size])
            at = start + size
        self._buffer = buffer[at:]

    def _frame(self, kind: int, body: bytes) -> None:
        if kind == 9:
            assert self._transport
            self._transport.write(bytes((0x8A, 0x80 | len(body), 0, 0, 0, 0)) + body)
        elif kind == 1:
            self.frames += 1
            self.letters += len(body)
            self.newest = time.perf_counter()
            self.first = self.first or self.newest
            self.opened.set()

        elif kind == 8:
            self.closed = int.from_bytes(body[:2], "big")
            self.close()

    def connection_lost(self, error: Exception | None) -> None:
        self.lost = True
        self.opened.set()

    def close(self) -> None:
        """Hang up."""
        if self._transport:
            self._transport.abort()


async def connect(port: int, seats: Sequence[Seat], at_once: int = 50, within: float = 60) -> list[Counter]:
    """Connect so many at a time, each up to its first frame."""
    loop = asyncio.get_running_loop()
    turn = asyncio.Semaphore(at_once)

    async def one(seat: Seat) -> Counter:
        async with turn:
            _, counter = await loop.create_connection(lambda: Counter(seat), "127.0.0.1", port)
            await counter.opened.wait()
            if counter.lost:
                raise ConnectionError(f"a connection was closed ({counter.closed}) before its first frame")
            return counter

    async with asyncio.timeout(within):
        return list(await asyncio.gather(*(one(seat) for seat in seats)))
