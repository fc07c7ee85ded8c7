"""How the service starts: its database comes up and its children import what they need while it imports its code."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import structlog

from tailor.db import Database
from tailor.settings import Settings
from web.operating import ToldToEnd, load, open_database, until_told
from web.staff import Staff, hired

log = structlog.get_logger(__name__)

#: The service's code; what comes first is in parts that take a second or two each.
SERVICE = ("tailor.model.checking", "tailor.model.session", "tailor.sessions", "web.serving")


@contextlib.asynccontextmanager
async def begun(settings: Settings, size: int = 2) -> AsyncIterator[tuple[Database, Staff]]:
    """What a service needs beside its code, which is loaded by then; so many documents are worked on at once."""
    async with contextlib.AsyncExitStack() as stack:
        staff = await stack.enter_async_context(hired(size))
        database, _ = await asyncio.gather(open_database(stack, settings), load(*SERVICE))
        yield database, staff


async def start(settings: Settings) -> None:
    """Serve until told to end, be it while starting."""
    with contextlib.suppress(ToldToEnd):
        await until_told(_start(settings))
    log.info("ended")


async def _start(settings: Settings) -> None:
    async with begun(settings) as (database, staff):
        from web.serving import serve

        await serve(settings, database, staff)
