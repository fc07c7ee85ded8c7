"""Asks a service for the same a hundred times a second, from a process of its own, as somebody elsewhere would."""

import asyncio
import json
import sys
import time

import uvloop

from bench.orders import take

#: Seconds between two questions.
EVERY = 0.01


async def asked(port: int, request: bytes, count: int) -> None:
    """Ask the same so many times over one connection; each answer is a 200 with a length."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
        await reader.readexactly(int(length))
    writer.close()


class Asker:
    """Asks on order: `begin`, then `end`, which answers with the seconds that each question took."""

    def __init__(self, port: int, request: bytes) -> None:
        self._port = port
        self._request = request
        self._waits: list[float] = []
        self._asking: asyncio.Task[None] | None = None

    async def begin(self) -> str:
        """Ask from now on."""
        self._waits = []
        self._asking = asyncio.create_task(self._ask())
        return "asking"

    async def end(self) -> str:
        """Stop asking; how long the answers took."""
        assert self._asking
        if self._asking.done():
            self._asking.result()  # What broke it.
        self._asking.cancel()
        await asyncio.gather(self._asking, return_exceptions=True)
        return json.dumps(self._waits)

    async def _ask(self) -> None:
        while True:
            began = time.perf_counter()
            await asked(self._port, self._request, 1)
            self._waits.append(time.perf_counter() - began)
            await asyncio.sleep(EVERY)


async def main(port: int, request: bytes) -> None:
    """Take orders until the input ends."""
    asker = Asker(port, request)
    await take(port, {"begin": lambda _: asker.begin(), "end": lambda _: asker.end()})


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]), sys.argv[2].encode()))
