"""A WebSocket by hand (RFC 6455), to say what no client library says."""

import asyncio
import os
from typing import Self

TEXT, BINARY, CLOSE, PING, PONG, GOES_ON = 1, 2, 8, 9, 10, 0


def frame(kind: int, body: bytes = b"", *, end: bool = True, reserved: int = 0, masked: bool = True) -> bytes:
    """One frame. kind: its opcode; end: whether it is the last of its message; reserved: the three bits."""
    head = bytes([(0x80 if end else 0) | reserved << 4 | kind])
    flag = 0x80 if masked else 0
    if len(body) < 126:
        head += bytes([flag | len(body)])
    elif len(body) < 1 << 16:
        head += bytes([flag | 126]) + len(body).to_bytes(2, "big")
    else:
        head += bytes([flag | 127]) + len(body).to_bytes(8, "big")
    if not masked:
        return head + body
    mask = os.urandom(4)
    spread = (mask * (len(body) // 4 + 1))[: len(body)]
    return head + mask + (int.from_bytes(body, "big") ^ int.from_bytes(spread, "big")).to_bytes(len(body), "big")


class Wire:
    """A connection whose handshake is done."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def open(cls, url: str, token: str) -> Self:
        """Connect to a ws:// address."""
        host, _, path = url.removeprefix("ws://").partition("/")
        name, _, port = host.partition(":")
        reader, writer = await asyncio.open_connection(name, int(port))
        lines = [
            f"GET /{path} HTTP/1.1",
            f"Host: {host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Protocol: tailoring.v1",
            f"Authorization: Bearer {token}",
        ]
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head, head
        return cls(reader, writer)

    async def next(self) -> tuple[int, bytes]:
        """The opcode and body of the next frame. Raises `IncompleteReadError` at the end."""
        first, second = await self.reader.readexactly(2)
        size = second & 0x7F
        if size >= 126:
            size = int.from_bytes(await self.reader.readexactly(2 if size == 126 else 8), "big")
        return first & 0x0F, await self.reader.readexactly(size)

    async def closed(self) -> int:
        """The code that the other side closes with; 1006 when it ends without one."""
        try:
            while True:
                kind, body = await self.next()
                if kind == CLOSE:
                    return int.from_bytes(body[:2], "big") if body else 1005
        except (asyncio.IncompleteReadError, ConnectionError):
            return 1006
        finally:
            self.writer.transport.abort()
