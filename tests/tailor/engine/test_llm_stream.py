"""An answer is read in the moments in which it is shown, whole, and its connection can be used again."""

import asyncio
import gzip
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager, suppress
from itertools import count

import httpx2
import pytest
from aiohttp import web

from tailor.engine.base import SHOWN_EVERY, EngineError
from tailor.engine.llm import client as module
from tailor.engine.llm import stream
from tailor.engine.llm.client import Call, ModelClient
from tailor.engine.llm.stream import Silence, readings
from tailor.engine.llm.transport import Body
from tests.service import PATIENCE
from tests.tailor.engine.paper import Paper

CALL = Call("summary", ({"role": "user", "content": "Go"},), {"type": "object"}, max_tokens=2000)


def event(text: str, finish: str | None = None) -> bytes:
    return b"data: %s\n\n" % json.dumps({"choices": [{"delta": {"content": text}, "finish_reason": finish}]}).encode()


@asynccontextmanager
async def serving(answer: Callable[[web.Request], AsyncGenerator[bytes]], **headers: str) -> AsyncIterator[str]:
    """A server that writes what `answer` yields; its address."""

    async def complete(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", **headers})
        await response.prepare(request)
        with suppress(ConnectionError):  # The client may go in the middle.
            async with aclosing(answer(request)) as pieces:
                async for piece in pieces:
                    await response.write(piece)
            await response.write_eof()
        return response

    app = web.Application()
    app.router.add_post("/v1/chat/completions", complete)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}/v1"
    finally:
        await runner.cleanup()


async def test_an_answer_that_flows_comes_whole_and_in_pieces() -> None:
    async def answer(_: web.Request) -> AsyncGenerator[bytes]:
        for number in range(400):
            yield event(f"{number} ")
            await asyncio.sleep(0.002)
        yield event("end", "stop") + b"data: [DONE]\n\n"

    shown: list[str] = []
    async with serving(answer) as address, ModelClient(model="scripted", base_url=address) as client:
        done = await client.complete(CALL, Paper(), shown.append)
    assert shown == [*(f"{number} " for number in range(400)), "end"]
    assert done.text == "".join(shown)


class Flow(Body):
    """An answer of which a piece comes every two milliseconds of a clock that goes on only while it is waited for."""

    EVERY = 0.002

    def __init__(self, pieces: int) -> None:
        self.now = 1_000.0
        self.due = [self.now + n * self.EVERY for n in range(1, pieces + 1)]
        self.end = self.due[-1]
        self.read_at: list[float] = []

    async def read(self) -> bytes:
        if not self.due:
            return b""
        self.now = max(self.now, self.due[0])
        self.read_at.append(self.now)
        come = [at for at in self.due if at <= self.now]
        self.due = self.due[len(come) :]
        return b"".join(event("word", "stop" if at == self.end else None) for at in come) + (
            b"" if self.due else b"data: [DONE]\n\n"
        )

    async def look_away(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("pieces", [40, 400, 4_000])
async def test_an_answer_that_flows_is_read_when_it_is_shown(pieces: int, monkeypatch: pytest.MonkeyPatch) -> None:
    flow = Flow(pieces)
    began, response = flow.now, httpx2.Response(200, extensions={"body": flow})
    silence = Silence(PATIENCE)
    monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: flow.now)
    chunks = [chunk async for together in readings(response, silence) for chunk in together]
    monkeypatch.undo()
    assert "".join(chunk.text for chunk in chunks) == "word" * pieces
    # Once it has flowed for ten times as long as between two showings, it is looked at once in that time.
    flowing = [at for at in flow.read_at if at - began > 11 * SHOWN_EVERY]
    assert len(flowing) <= max(0.0, flow.end - began - 11 * SHOWN_EVERY) / SHOWN_EVERY + 2
    # Nor is its end learnt much later for it.
    assert flow.now - flow.end < min(SHOWN_EVERY, (flow.end - began) / 10) + flow.EVERY


async def test_an_answer_that_comes_at_once_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(_: web.Request) -> AsyncGenerator[bytes]:
        for number in range(50):
            yield event(f"{number} ")
        yield event("", "stop") + b"data: [DONE]\n\n"

    pauses: list[float] = []
    look_away = Body.look_away

    async def noted(body: Body, seconds: float) -> None:
        pauses.append(seconds)
        await look_away(body, seconds)

    monkeypatch.setattr(Body, "look_away", noted)
    async with serving(answer) as address, ModelClient(model="scripted", base_url=address) as client:
        for _ in range(20):
            pauses.clear()
            began = time.monotonic()
            await client.complete(CALL, Paper())
            # However slow the machine: what it waits is a tenth of what it took by itself.
            assert max(pauses, default=0) < (time.monotonic() - began) / 10


async def test_a_call_cancelled_while_nobody_looks_closes_its_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(_: web.Request) -> AsyncGenerator[bytes]:
        try:
            for number in count():
                yield event(f"{number} ")
                await asyncio.sleep(0.001)
        finally:
            gone.set()

    gone, away = asyncio.Event(), asyncio.Event()
    look_away = Body.look_away

    async def noted(body: Body, seconds: float) -> None:
        asyncio.get_running_loop().call_soon(away.set)
        await look_away(body, seconds)

    monkeypatch.setattr(Body, "look_away", noted)
    async with serving(answer) as address, ModelClient(model="scripted", base_url=address) as client:
        pen = Paper()
        task = asyncio.create_task(client.complete(CALL, pen))
        async with asyncio.timeout(PATIENCE):
            await away.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(PATIENCE):
            await gone.wait()
    assert [call.outcome for call in pen.calls] == ["cancelled"]


async def test_a_connection_is_used_again_after_an_answer_that_was_looked_away_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As over TLS; without it each call has a connection of its own.
    monkeypatch.setattr(module, "_headers", lambda _: {"Accept-Encoding": "identity"})
    monkeypatch.setattr(stream, "_FOLLOWS", PATIENCE)

    async def answer(request: web.Request) -> AsyncGenerator[bytes]:
        assert request.transport
        peers.add(request.transport.get_extra_info("peername"))
        for _ in range(40):
            yield event("word ")
            await asyncio.sleep(0.01)
        yield event("", "stop") + b"data: [DONE]\n\n"

    peers: set[object] = set()
    async with serving(answer) as address, ModelClient(model="scripted", base_url=address) as client:
        for _ in range(3):
            assert (await client.complete(CALL, Paper())).text == "word " * 40
    assert len(peers) == 1


async def test_a_server_that_compresses_unasked_is_read_all_the_same() -> None:
    async def answer(_: web.Request) -> AsyncGenerator[bytes]:
        yield gzip.compress(event("word", "stop") + b"data: [DONE]\n\n")

    async with (
        serving(answer, **{"Content-Encoding": "gzip"}) as address,
        ModelClient(model="scripted", base_url=address) as client,
    ):
        assert (await client.complete(CALL, Paper())).text == "word"


async def test_an_answer_that_is_not_streamed_is_read_up_to_a_bound() -> None:
    written = count()

    async def short(_: web.Request) -> AsyncGenerator[bytes]:
        yield b'{"choices": [{"message": {"content": "word"}, "finish_reason": "stop"}]}'

    async def endless(_: web.Request) -> AsyncGenerator[bytes]:
        while next(written) < 1_000:
            yield b" " * 100_000

    for answer, text in ((short, "word"), (endless, None)):
        async with (
            serving(answer, **{"Content-Type": "application/json"}) as address,
            ModelClient(model="scripted", base_url=address) as client,
        ):
            if text:
                assert (await client.complete(CALL, Paper())).text == text
                continue
            with pytest.raises(EngineError) as caught:
                await client.complete(CALL, Paper())
            assert caught.value.code == "MODEL_INVALID"
    assert next(written) < 500


async def test_a_proxy_of_the_environment_is_asked_but_not_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(request: web.Request) -> AsyncGenerator[bytes]:
        asked.append(request.host)
        yield event("word", "stop") + b"data: [DONE]\n\n"

    asked: list[str] = []
    async with serving(answer) as proxy:
        monkeypatch.setenv("http_proxy", proxy.removesuffix("/v1"))
        monkeypatch.setenv("no_proxy", "inside.invalid")
        async with ModelClient(model="scripted", base_url="http://model.invalid/v1") as client:
            assert (await client.complete(CALL, Paper())).text == "word"
        async with ModelClient(model="scripted", base_url=proxy) as client:
            assert (await client.complete(CALL, Paper())).text == "word"
        async with ModelClient(model="scripted", base_url="http://inside.invalid/v1") as client:
            with pytest.raises(EngineError) as caught:
                await client.complete(CALL, Paper())
    assert caught.value.code == "MODEL_UNREACHABLE"
    assert asked == ["model.invalid", proxy.split("/")[2]]
