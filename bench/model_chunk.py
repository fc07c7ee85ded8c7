"""CPU per chunk of a model's stream: our client against the SDK's ordinary path, in the same run.

The server runs in a process of its own, so that only the client's work is counted. Each chunk is one token of JSON, as
a model writes it, and arrives by itself; our side also picks the readable text out of it, as a session does.
"""

import asyncio
import contextlib
import gc
import json
import re
import sys
import time
from collections.abc import AsyncIterator, Awaitable

from openai import AsyncOpenAI

from bench.row import Row
from tailor.engine.base import Pen, Usage
from tailor.engine.llm.client import Call, ModelClient
from tailor.engine.llm.spoken import Spoken

CHUNKS = 800
ROUNDS = 12
#: Seconds between chunks: long enough that none shares a read with the next, as when a model writes.
PACE = 0.0005
#: Behind a number, lest the text be taken for one that goes round in circles.
_WORDS = ["Built ", "billing ", "serv", "ices ", "in ", "Python ", "and ", "moved ", "them ", "to ", "k8s, "]


class Nowhere:
    """A pen that only takes note that it was used."""

    def __init__(self) -> None:
        self.letters = 0
        self.usages = 0

    def write(self, text: str) -> None:
        self.letters += len(text)

    def began(self, usage: Usage) -> None:
        """It is counted when it ends."""

    def used(self, usage: Usage) -> None:
        self.usages += 1


def _events(chunks: int) -> list[bytes]:
    words = (_WORDS[n % len(_WORDS)] if n % len(_WORDS) else f"{n} " for n in range(chunks - 2))
    texts = ['{"lines":[{"id":"w1h1","after":"', *words, '"}]}']
    events = []
    for number, text in enumerate(texts):
        chunk = {
            "id": "chatcmpl-9f3c1e7a2b",
            "object": "chat.completion.chunk",
            "created": 1_760_000_000,
            "model": "scripted",
            "system_fingerprint": "fp_0123456789",
            "choices": [
                {
                    "index": 0,
                    "delta": {"content": text},
                    "logprobs": None,
                    "finish_reason": "stop" if number == len(texts) - 1 else None,
                }
            ],
        }
        events.append(b"data: " + json.dumps(chunk).encode() + b"\n\n")
    return [*events, b"data: [DONE]\n\n"]


async def _serve(chunks: int, pace: float) -> None:
    events = _events(chunks)

    async def complete(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # By hand, so that each chunk is one write: two would have the client woken twice for it.
        while not reader.at_eof():
            try:
                head = await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                break  # the client closed its idle connection
            length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
            await reader.readexactly(int(length[1]) if length else 0)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            for event in events:
                writer.write(b"%x\r\n%s\r\n" % (len(event), event))
                await asyncio.sleep(pace)
            writer.write(b"0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(complete, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


@contextlib.asynccontextmanager
async def serving(chunks: int, pace: float) -> AsyncIterator[str]:
    """A model server in a process of its own, that sends so many chunks so many seconds apart; its address."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.model_chunk", str(chunks), str(pace), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(await server.stdout.readline())}/v1"
    finally:
        server.terminate()
        await server.wait()


async def streamed(client: ModelClient, pen: Pen) -> int:
    """One answer of the model, its readable text shown as it comes; how many chunks had some."""
    call = Call("experience", ({"role": "user", "content": "Go"},), {"type": "object"}, max_tokens=CHUNKS * 4)
    spoken, chunks = Spoken(frozenset({"after"})), 0

    def write(text: str) -> None:
        nonlocal chunks
        chunks += 1
        pen.write(spoken.feed(text))

    done = await client.complete(call, pen, write)
    assert done.finish == "stop"
    return chunks


async def _sdk(client: AsyncOpenAI) -> None:
    stream = await client.chat.completions.create(
        model="scripted", messages=[{"role": "user", "content": "Go"}], stream=True
    )
    count = 0
    async for chunk in stream:
        count += bool(chunk.choices and chunk.choices[0].delta.content)
    assert count == CHUNKS


async def _ours(client: ModelClient) -> None:
    pen = Nowhere()
    assert await streamed(client, pen) == CHUNKS
    assert pen.letters > CHUNKS * 2
    assert pen.usages == 1


async def _cpu(run: Awaitable[None]) -> float:
    """CPU of this process for one run, in microseconds a chunk."""
    gc.collect()
    began = time.process_time()
    await run
    return (time.process_time() - began) * 1e6 / CHUNKS


async def row() -> Row:
    """Microseconds of CPU a chunk, the best of several interleaved rounds; `ratio` is the SDK's path over ours."""
    ours, sdk = [], []
    async with (
        serving(CHUNKS, PACE) as address,
        ModelClient(model="scripted", base_url=address) as client,
        AsyncOpenAI(api_key="none", base_url=address, max_retries=0) as ordinary,
    ):
        await _ours(client)
        await _sdk(ordinary)
        for _ in range(ROUNDS):
            ours.append(await _cpu(_ours(client)))
            sdk.append(await _cpu(_sdk(ordinary)))
    best, other = min(ours), min(sdk)
    return Row(
        "model_chunk", {"ours_us": round(best, 1), "sdk_us": round(other, 1), "sdk_ratio": round(other / best, 2)}
    )


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
