"""How the service is served: its socket, and uvicorn's settings."""

import contextlib
import socket
from collections.abc import Iterator

import uvicorn

from tailor.errors import Refusal
from web.app import House

#: Seconds that requests at work have when the service ends.
GRACE = 5


def config(house: House) -> uvicorn.Config:
    """uvicorn's settings; those of the WebSocket were measured."""
    return uvicorn.Config(
        house.app,
        lifespan="off",
        ws="websockets-sansio",
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
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A listening socket; a peer that acknowledges nothing for ten seconds is given up by the kernel."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 10_000)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise Refusal(
                f"Port {port} on {host} cannot be used: {error.strerror}. Choose another with PORT.", "PORT_IN_USE"
            ) from None
        listener.listen(2048)
        listener.setblocking(False)
        yield listener
