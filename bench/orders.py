"""The orders that a server of the bench takes on its standard input, one a line."""

import asyncio
import sys
from collections.abc import Callable, Sequence

from bench.tokens import play


async def take(port: int, sessions: Callable[[Sequence[str]], Sequence[str]], send: Callable[[str, str], None]) -> None:
    """Say the port, then carry out `play SECONDS [ID …]` until the input ends."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=1 << 20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    print(f"> {port}", flush=True)
    while line := (await reader.readline()).decode().split():
        _, seconds, *given = line
        print(f"> {await play(sessions(given), float(seconds), send)}", flush=True)
