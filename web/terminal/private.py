"""A service of one's own for as long as the command lives: on a free loopback port, in this very process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import uvicorn

from tailor.settings import Settings
from web.starting import begun


class _Server(uvicorn.Server):
    """uvicorn without signals: they are the command's."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


@contextlib.asynccontextmanager
async def private_service(settings: Settings) -> AsyncIterator[str]:
    """Run a service in this process; its address. Raises `Refusal` when it cannot run, e.g. `DATA_DIR_IN_USE`."""
    # One person waits for one document at a time.
    async with begun(settings, size=1) as (database, staff):
        from web.app import create_app
        from web.serving import config, listening

        settings = settings.model_copy(update={"role": "all"})
        with listening("127.0.0.1", 0) as listener:
            async with create_app(settings, opened=database, staff=staff) as house:
                server = _Server(config(house))
                serving = asyncio.create_task(server.serve(sockets=[listener]), name="private service")
                try:
                    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
                finally:
                    await house.drain()
                    server.should_exit = True
                    await serving
