"""A service of one's own for as long as the command lives: on a free loopback port, with an account made for it."""

import asyncio
import contextlib
import json
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import uvicorn

from tailor.model.value import Value
from tailor.settings import Settings
from web.app import create_app
from web.serving import config, listening


class LocalAccount(Value):
    """The account that the command signs in with at its own service."""

    username: str
    password: str


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
        async with create_app(settings.model_copy(update={"role": "all"})) as house:
            server = _Server(config(house))
            serving = asyncio.create_task(server.serve(sockets=[listener]), name="private service")
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                await house.drain()
                server.should_exit = True
                await serving


def local_account(folder: Path) -> LocalAccount:
    """The account kept in a folder, made up when there is none; nobody else can read the file."""
    file = folder / "terminal_account"
    made = LocalAccount(username=f"terminal-{secrets.token_hex(4)}", password=secrets.token_urlsafe(24))
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError), open(file, "x", opener=_private) as kept:
        json.dump(made.model_dump(), kept)
    return LocalAccount.model_validate_json(file.read_text())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
