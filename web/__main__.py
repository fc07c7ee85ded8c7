"""Commands: serve, run, resume, migrate, openapi."""

import argparse
import asyncio
import contextlib
import json
import signal
import socket
import sys
from collections.abc import Callable, Iterator

import structlog
import uvicorn

from tailor import log as logging
from tailor.db import Database
from tailor.errors import Refusal
from tailor.settings import Settings
from web.api import openapi
from web.app import House, create_app, package_version
from web.serving import config, listening
from web.terminal import commands as terminal

log = structlog.get_logger(__name__)


def main() -> None:
    """The `tailor` command."""
    parser = argparse.ArgumentParser(prog="tailor", description="Tailors a résumé to a job posting in a live session.")
    commands = parser.add_subparsers(dest="command")
    serving = commands.add_parser("serve", help="start the service (default)")
    serving.add_argument("--host")
    serving.add_argument("--port", type=int)
    terminal.add(commands)
    commands.add_parser("migrate", help="bring the database's schema up to date")
    commands.add_parser("openapi", help="print the API's document")
    given = parser.parse_args()
    asked = {name: value for name in ("host", "port") if (value := getattr(given, name, None)) is not None}
    settings = Settings(**asked)
    at_terminal = given.command in terminal.NAMES
    # Its screen is the person's; a log level that was asked for is given all the same.
    quiet = at_terminal and "log_level" not in settings.model_fields_set
    logging.configure(settings.model_copy(update={"log_level": "error"}) if quiet else settings)
    try:
        match given.command:
            case "migrate":
                asyncio.run(migrate(settings))
            case "openapi":
                asyncio.run(print_openapi(settings))
            case "run" | "resume":
                asked_for = terminal.task(given)
                with asyncio.Runner(loop_factory=_loop()) as runner:
                    sys.exit(runner.run(terminal.carry_out(asked_for, settings)))
            case _:
                with asyncio.Runner(loop_factory=_loop()) as runner:
                    runner.run(serve(settings))
    except Refusal as refusal:
        sys.exit(f"{refusal.message} ({refusal.code})")
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is to be had."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


class Server(uvicorn.Server):
    """uvicorn that empties the house first when it ends: watchers go elsewhere, runs go back."""

    def __init__(self, config: uvicorn.Config, house: House) -> None:
        super().__init__(config)
        self._house = house

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End in order when told to. uvicorn would raise the signal once more afterwards, past what is still open."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop accepting, drain, then end what is left."""
        for server in getattr(self, "servers", []):
            server.close()
        await self._house.drain()
        await super().shutdown(sockets)


async def serve(settings: Settings) -> None:
    """Serve until told to end."""
    task = asyncio.current_task()
    assert task is not None
    # Told to end while starting: what was started so far is ended, the database too.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    with listening(settings.host, settings.port) as listener:
        async with create_app(settings) as house:
            server = Server(config(house), house)
            host, port = listener.getsockname()[:2]
            shown = "localhost" if host in ("127.0.0.1", "::1", "0.0.0.0", "::") else host  # noqa: S104
            log.info("serving", url=f"http://{shown}:{port}")
            await server.serve(sockets=[listener])


async def migrate(settings: Settings) -> None:
    """Bring the schema of DATABASE_URL up to date; the embedded database is migrated whenever it starts."""
    if settings.database_url is None:
        raise Refusal("Set DATABASE_URL; the embedded database is migrated whenever it starts.", "NO_DATABASE_URL")
    database = await Database.connect(settings.database_url.get_secret_value())
    try:
        log.info("migrated", migrations=await database.migrate())
    finally:
        await database.close()


async def print_openapi(settings: Settings) -> None:
    """Print the API's document."""
    async with create_app(settings) as house:
        json.dump(openapi(house.endpoints, package_version()), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
