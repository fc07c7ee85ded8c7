"""The HTTP connection below ASGI, on a real socket: heads without end, and peers that keep us waiting."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import cast

import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from tests.service import PATIENCE
from web.app import House
from web.door import LARGEST_HEAD, MOST_HEADERS, Door
from web.serving import config, listening

BEGUN = b"POST / HTTP/1.1\r\nHost: h\r\n"


class Hasty(Door):
    """One that waits for nobody."""

    head_limit = 0.3
    body_grace = 0.3
    look_every = 0.05


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Read the body, and answer with it."""
    body = b"" if scope["path"] == "/unread" else await Request(scope, receive).body()
    await Response(body)(scope, receive, send)


@contextlib.asynccontextmanager
async def serving(door: type[Door]) -> AsyncIterator[int]:
    """A server with that connection; its port."""
    settings = config(cast(House, SimpleNamespace(app=echo)))
    settings.http = door
    server = uvicorn.Server(settings)
    with listening("127.0.0.1", 0) as listener:
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await task


async def answer(port: int, pieces: Iterator[bytes], pause: float = 0.0) -> tuple[bytes, int]:
    """What is answered to a request in pieces until the server hangs up, and how many pieces it took."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    taken = 0
    with contextlib.suppress(ConnectionError):
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            taken += 1
            await asyncio.sleep(pause)
            if reader.at_eof():
                break
    async with asyncio.timeout(PATIENCE):
        with contextlib.suppress(ConnectionError):
            said = await reader.read()
            writer.close()
            return said, taken
    return b"", taken


@pytest.mark.parametrize(
    "pieces",
    [
        [b"GET /?", *[b"a" * 4096] * 1000],
        [BEGUN + b"X: ", *[b"a" * 4096] * 1000],
        [BEGUN, *[b"a: b\r\n" * 50] * 1000],
        [BEGUN + b"a: b\r\n" * (MOST_HEADERS + 1) + b"\r\n"],
        [BEGUN + b"X: " + b"a" * LARGEST_HEAD + b"\r\n\r\n"],
    ],
    ids=["address", "one header", "many headers", "many at once", "one at once"],
)
async def test_a_head_without_end_is_refused(pieces: list[bytes]) -> None:
    async with serving(Door) as port:
        said, taken = await answer(port, iter(pieces))
        assert taken < 100
        if said:  # A reset may come before it, where much was sent behind it.
            head, _, body = said.partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 431 ")
            assert json.loads(body)["detail"]["code"] == "HEAD_TOO_LARGE"


async def test_what_is_no_request_is_answered_and_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    async with serving(Door) as port:
        said, _ = await answer(port, iter([b"\x16\x03\x01 hello\r\n\r\n"]))
        assert said.startswith(b"HTTP/1.1 400 ")
        assert json.loads(said.partition(b"\r\n\r\n")[2])["detail"]["code"] == "BAD_REQUEST"
    assert not caplog.records


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"GET / HT"],
        [BEGUN, *[b"a: b\r\n"] * 100],
        [BEGUN + b"Content-Length: 100000\r\n\r\n", *[b"a"] * 100],
        [BEGUN + b"Transfer-Encoding: chunked\r\n\r\n", *[b"1\r\na\r\n"] * 100],
        [b"POST /unread HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n", *[b"a"] * 100],
    ],
    ids=["nothing", "half a line", "slow head", "slow body", "slow chunks", "answered"],
)
async def test_who_keeps_us_waiting_is_hung_up_on(pieces: list[bytes]) -> None:
    async with serving(Hasty) as port:
        _, taken = await answer(port, iter(pieces), pause=0.05)
        assert taken < 100


async def test_a_body_that_comes_fast_enough_may_take_its_time() -> None:
    async with serving(Hasty) as port:
        # Fast enough by far, that it is so on a machine which is busy otherwise.
        pieces = [BEGUN + b"Connection: close\r\nContent-Length: 120000\r\n\r\n", *[b"a" * 6000] * 20]
        said, taken = await answer(port, iter(pieces), pause=0.05)
        assert taken == 21
        assert said.endswith(b"a" * 120000)


async def test_a_connection_is_used_again_after_a_while() -> None:
    async with serving(Hasty) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(2):
            writer.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(0.6)
        writer.close()
