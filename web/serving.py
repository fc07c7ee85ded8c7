"""How the service is served: its socket, uvicorn's settings, and how it ends."""

import asyncio
import contextlib
import gc
import json
import signal
import socket
import sys
from collections.abc import Iterator

import structlog
import uvicorn

from tailor.db import Database
from tailor.errors import Refusal
from tailor.settings import Settings
from web.app import House, create_app, package_version
from web.door import Door
from web.openapi import openapi
from web.staff import Staff
from web.wire import Wire

log = structlog.get_logger(__name__)

#: Seconds that requests at work have when the service ends.
GRACE = 5


def config(house: House) -> uvicorn.Config:
    """uvicorn's settings; those of the WebSocket were measured."""
    return uvicorn.Config(
        house.app,
        lifespan="off",
        http=Door,
        ws=Wire,
        ws_max_size=64 * 1024,
        ws_per_message_deflate=False,
        ws_ping_interval=15,
        ws_ping_timeout=10,
        timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=30,
        server_header=False,
        access_log=False,
        log_config=None,
        proxy_headers=False,
    )


@contextlib.contextmanager
def bound(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that has its address and refuses: a proxy asks another node rather than wait until this one has started.

    Once it listens, the kernel gives up a peer that acknowledges nothing for ten seconds.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named, the protocol lets asyncio see that this is TCP and send small writes at once (TCP_NODELAY); unnamed, an
    # answer in two writes waits 40 ms for the client's acknowledgement.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 10_000)
        with _usable(host, port):
            listener.bind((host, port))
        listener.setblocking(False)
        yield listener


def listen(listener: socket.socket) -> None:
    """Have connections wait until they are accepted. Raises `Refusal` when another process was faster."""
    with _usable(*listener.getsockname()[:2]):
        listener.listen(2048)


@contextlib.contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that listens already, for who connects before it is served."""
    with bound(host, port) as listener:
        listen(listener)
        yield listener


@contextlib.contextmanager
def _usable(host: str, port: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal(
            f"Port {port} on {host} cannot be used: {error.strerror or error}. Choose another with PORT.", "PORT_IN_USE"
        ) from None


def allow_many_connections() -> None:
    """Raise the limit of open files as far as we may: shells give 1,024, and each connection is one."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


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

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept. What was made so far stays for good: no collection of garbage looks at it again."""
        await super().startup(sockets)
        gc.collect()
        gc.freeze()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop accepting, drain, then end what is left."""
        for server in getattr(self, "servers", []):
            server.close()
        await self._house.drain()
        await super().shutdown(sockets)


async def serve(settings: Settings, database: Database, staff: Staff) -> None:
    """Serve until told to end."""
    allow_many_connections()
    with bound(settings.host, settings.port) as listener:
        async with create_app(settings, opened=database, staff=staff) as house:
            server = Server(config(house), house)
            listen(listener)
            host, port = listener.getsockname()[:2]
            shown = "localhost" if host in ("127.0.0.1", "::1", "0.0.0.0", "::") else host  # noqa: S104
            log.info("serving", url=f"http://{shown}:{port}")
            await server.serve(sockets=[listener])


async def print_openapi(settings: Settings) -> None:
    """Print the API's document."""
    async with create_app(settings) as house:
        json.dump(openapi(house.endpoints, package_version()), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
