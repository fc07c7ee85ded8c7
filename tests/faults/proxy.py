"""A proxy that does what bad networks do: delays, slices, stalls, hangs up and resets, by the dice."""

import asyncio
import contextlib
import random
import socket
import struct
from collections import Counter
from typing import Literal, Self

Way = Literal["hang up", "reset", "stall"]


class ChaosProxy:
    """Listens on this machine and passes bytes on to a port of it, badly. budget: bytes after which a way is cut."""

    def __init__(self, port: int, dice: random.Random, *, budget: tuple[int, int] = (2_000, 120_000)) -> None:
        self._target = port
        self._dice = dice
        self._budget = budget
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.kind = True
        """Whether nothing is cut."""
        self.done: Counter[str] = Counter()
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._pass, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server
        self._server.close()
        self.cut_all()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut_all(self) -> None:
        """Reset every connection at once."""
        for writer in list(self._open):
            self._cut(writer, "reset")

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._open.add(writer)
        there: asyncio.StreamWriter | None = None
        try:
            with contextlib.suppress(OSError):
                back, there = await asyncio.open_connection("127.0.0.1", self._target)
                self._open.add(there)
                budget = self._dice.randint(*self._budget)
                ways = [
                    asyncio.create_task(self._pump(reader, there, budget)),
                    asyncio.create_task(self._pump(back, writer, budget)),
                ]
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            for end in (writer, there):
                if end:
                    self._open.discard(end)
                    end.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, budget: int) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(self._dice.choice((3, 400, 4096))):
                budget -= len(data)
                if budget < 0 and not self.kind:
                    way: Way = self._dice.choice(("hang up", "reset", "stall"))
                    self.done[way] += 1
                    if way == "stall":
                        await asyncio.sleep(0.5)
                    else:
                        # Some of it arrives.
                        writer.write(data[: len(data) // 2])
                    self._cut(writer, way)
                    return
                if self._dice.random() < 0.05:
                    await asyncio.sleep(self._dice.random() * 0.03)
                while data:
                    piece = self._dice.randint(1, max(1, len(data)))
                    writer.write(data[:piece])
                    data = data[piece:]
                await writer.drain()

    def _cut(self, writer: asyncio.StreamWriter, way: Way) -> None:
        raw = writer.transport.get_extra_info("socket")
        if way == "reset" and raw is not None:
            with contextlib.suppress(OSError):
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        else:
            writer.close()
