"""The orders that a server of the bench takes on its standard input, one a line."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias

#: Carries an order out, given its words; what to answer.
Order: TypeAlias = Callable[[Sequence[str]], Awaitable[object]]


async def take(port: int, orders: Mapping[str, Order]) -> None:
    """Say the port, then carry out orders until the input ends."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=1 << 20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    print(f"> {port}", flush=True)
    while line := (await reader.readline()).decode().split():
        print(f"> {await orders[line[0]](line[1:])}", flush=True)
