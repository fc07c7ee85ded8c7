"""A service of one's own for as long as the command lives: on a free loopback port, in this very process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import uvicorn

from tailor.settings import Settings
from web.app import create_app, hired
from web.serving import config, listening


class _Server(uvicorn.Server):
    """uvicorn without signals: they are the command's."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


@contextlib.asynccontextmanager
async def private_service(settings: Settings) -> AsyncIterator[str]:
    """Run a service in this process; its address. Raises `Refusal` when it cannot run, e.g. `DATA_DIR_IN_USE`."""
    with listening("127.0.0.1", 0) as listener:
        settings = settings.model_copy(update={"role": "all"})
        # One person waits for one document at a time.
        async with hired(1) as staff, create_app(settings, staff=staff) as house:
            server = _Server(config(house))
            serving = asyncio.create_task(server.serve(sockets=[listener]), name="private service")
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                await house.drain()
                server.should_exit = True
                await serving
