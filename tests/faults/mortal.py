"""Has a service die by kill -9 at a chosen boundary of its writing: just before a commit, or just after it.

`DIES_AT` names the boundary, such as `before command 2`, counted from 1 among those of the same side and writer (empty:
none); `BOUNDARIES` is a file to which each one is told as it is crossed.
"""

import contextvars
import functools
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from tailor.db import Connection, Database
from tailor.journal import Journal
from tailor.leases import Leases
from tailor.sessions import Sessions

#: What writes a session.
WRITERS = ((Sessions, "create"), (Sessions, "command"), (Leases, "claim"), (Leases, "step_done"))


def prepare(environment: Mapping[str, str]) -> None:
    """Count boundaries in this process from now on."""
    dies_at, told = environment["DIES_AT"], environment["BOUNDARIES"]
    writer: contextvars.ContextVar[str] = contextvars.ContextVar("writer", default="")
    crossed = Counter[str]()

    def cross(side: str) -> None:
        if not writer.get():
            return
        kind = f"{side} {writer.get()}"
        crossed[kind] += 1
        boundary = f"{kind} {crossed[kind]}"
        with open(told, "a") as file:
            file.write(boundary + "\n")
        if boundary == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    @asynccontextmanager
    async def transaction(self: Database) -> AsyncIterator[Connection]:
        async with self.acquire() as connection:
            async with connection.transaction():
                yield connection
                cross("before")
            cross("after")

    # With no usage to keep, a step's result is one statement, and its own commit.
    @functools.wraps(Journal.write)
    async def write(self: Journal, connection: Connection | Database, *given: Any, **named: Any) -> Any:
        alone = isinstance(connection, Database)
        if alone:
            cross("before")
        written = await written_by(self, connection, *given, **named)
        if alone:
            cross("after")
        return written

    written_by = Journal.write

    def watched(name: str, method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        @functools.wraps(method)
        async def carried_out(*given: Any, **named: Any) -> Any:
            token = writer.set(name)
            try:
                return await method(*given, **named)
            finally:
                writer.reset(token)

        return carried_out

    Database.transaction = transaction  # type: ignore[method-assign]
    Journal.write = write  # type: ignore[method-assign]
    for noun, name in WRITERS:
        setattr(noun, name, watched(name, getattr(noun, name)))
