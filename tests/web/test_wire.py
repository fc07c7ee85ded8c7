"""The connection below ASGI, on a real socket: what a peer that floods, fragments or reads nothing can make us hold."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import cast

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from websockets.frames import Frame, Opcode

from tests.service import PATIENCE
from web.app import House
from web.serving import config, listening
from web.wire import MOST_FRAGMENTS, PING_BURST, Wire, encoded

HANDSHAKE = (
    "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
)


class Peer:
    """A client by hand, and the server's end of its connection."""

    def __init__(self, port: int, wires: list[Wire]) -> None:
        self._port = port
        self._wires = wires

    async def open(self) -> Wire:
        """Shake hands."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        self.writer.write(HANDSHAKE.encode())
        self.answer = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        async with asyncio.timeout(PATIENCE):
            while not self._wires:
                await asyncio.sleep(0.01)
        return self._wires[-1]

    @property
    def transport(self) -> asyncio.ReadTransport:
        """Where reading is paused and resumed."""
        return cast(asyncio.ReadTransport, self.writer.transport)

    def say(self, opcode: Opcode, payload: bytes = b"", *, fin: bool = True) -> None:
        """Send a frame, masked as a client's must be."""
        self.writer.write(Frame(opcode, payload, fin).serialize(mask=True))

    async def frame(self) -> tuple[int, bytes]:
        """The next frame: its opcode and its payload."""
        async with asyncio.timeout(PATIENCE):
            head = await self.reader.readexactly(2)
            size = head[1]
            if size >= 126:
                size = int.from_bytes(await self.reader.readexactly(2 if size == 126 else 8), "big")
            return head[0] & 0x0F, await self.reader.readexactly(size)


@pytest.fixture
async def peer() -> AsyncIterator[Peer]:
    """A client of a server that listens and says nothing."""
    wires: list[Wire] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        wires.append(Wire.of(scope))
        await send({"type": "websocket.accept"})
        while (await receive())["type"] != "websocket.disconnect":
            pass

    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(config(cast(House, SimpleNamespace(app=app))))
        with contextlib.ExitStack() as stack:
            stack.callback(setattr, server, "should_exit", True)
            serving = asyncio.create_task(server.serve(sockets=[listener]))
            client = Peer(listener.getsockname()[1], wires)
            yield client
            client.writer.close()
        async with asyncio.timeout(PATIENCE):
            await serving


async def test_a_connection_has_the_settings_that_were_measured(peer: Peer) -> None:
    wire = await peer.open()
    assert "permessage-deflate" not in peer.answer
    assert (wire.ping_interval, wire.ping_timeout, wire.conn.max_message_size) == (15, 10, 64 * 1024)
    accepted = wire.transport.get_extra_info("socket")
    assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 10_000


async def test_a_frame_made_once_arrives_as_it_is(peer: Peer) -> None:
    wire = await peer.open()
    for text in ("", "é", "x" * 200, "x" * 70_000):
        wire.write(encoded(text))
        assert await peer.frame() == (Opcode.TEXT, text.encode())


async def test_pings_are_answered_up_to_a_rate_and_the_newest_is_not_forgotten(peer: Peer) -> None:
    wire = await peer.open()
    for number in range(PING_BURST):
        peer.say(Opcode.PING, b"%d" % number)
        assert await peer.frame() == (Opcode.PONG, b"%d" % number)
    for number in range(5_000):
        peer.say(Opcode.PING, b"more %d" % number)
    answers = [await peer.frame()]
    while answers[-1][1] != b"more 4999":
        answers.append(await peer.frame())
    assert len(answers) < 20
    assert wire.open


async def test_one_that_reads_nothing_makes_us_hold_little(peer: Peer) -> None:
    wire = await peer.open()
    peer.transport.pause_reading()
    while wire.ready:
        wire.write(encoded("x" * 60_000))
        await asyncio.sleep(0)
    held = wire.transport.get_write_buffer_size()
    for number in range(20_000):
        peer.say(Opcode.PING, b"%0125d" % number)
    await peer.writer.drain()
    await asyncio.sleep(0.1)
    assert wire.transport.get_write_buffer_size() <= held < 256 * 1024
    drained = asyncio.Event()
    wire.drained = drained.set
    peer.transport.resume_reading()
    pongs = 0
    while (frame := await peer.frame())[1] != b"%0125d" % 19_999:
        pongs += frame[0] == Opcode.PONG
    assert pongs < 100
    assert drained.is_set()


async def test_a_finished_connection_that_reads_nothing_is_hung_up(peer: Peer) -> None:
    wire = await peer.open()
    peer.transport.pause_reading()
    while wire.ready:
        wire.write(encoded("x" * 60_000))
        await asyncio.sleep(0)
    wire.finish(4408, "reads too slowly", patience=0.1)
    async with asyncio.timeout(PATIENCE):
        while not wire.disconnected:
            await asyncio.sleep(0.01)


async def test_a_finished_connection_is_told_why(peer: Peer) -> None:
    wire = await peer.open()
    wire.finish(4429, "too many")
    assert await peer.frame() == (Opcode.CLOSE, (4429).to_bytes(2, "big") + b"too many")
    wire.finish(1012, "again")
    assert not wire.ready


async def test_fragments_without_end_are_refused(peer: Peer) -> None:
    await peer.open()
    peer.say(Opcode.TEXT, fin=False)
    for _ in range(MOST_FRAGMENTS):
        peer.say(Opcode.CONT, fin=False)
    code, payload = await peer.frame()
    assert (code, payload[:2]) == (Opcode.CLOSE, (1009).to_bytes(2, "big"))


@pytest.mark.parametrize("parts", [[b"\xff\xfe"], [b"\xc3", b"("]])
async def test_what_is_no_utf8_is_refused_without_a_traceback(
    peer: Peer, parts: list[bytes], caplog: pytest.LogCaptureFixture
) -> None:
    await peer.open()
    with caplog.at_level(logging.ERROR):
        for number, part in enumerate(parts):
            peer.say(Opcode.CONT if number else Opcode.TEXT, part, fin=number == len(parts) - 1)
        code, payload = await peer.frame()
    assert (code, payload[:2]) == (Opcode.CLOSE, (1007).to_bytes(2, "big"))
    assert not caplog.records


async def test_a_character_may_be_cut_by_fragments(peer: Peer) -> None:
    wire = await peer.open()
    peer.say(Opcode.TEXT, b"\xc3", fin=False)
    peer.say(Opcode.CONT, b"\xa9")
    peer.say(Opcode.PING, b"read")
    assert await peer.frame() == (Opcode.PONG, b"read")
    assert wire.open
