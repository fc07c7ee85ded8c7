"""Watches every connection that this process attempts, and forbids those that leave the machine.

An audit hook (PEP 578) sees each `connect` before it happens and may veto it, so that an attack which got through
shows as an attempt here and still reaches nothing.
"""

import contextlib
import ipaddress
import sys
from collections.abc import Iterator

_watching: list[list[tuple[str, int]]] = []
_allowed: list[set[int]] = []


def _hook(event: str, args: tuple[object, ...]) -> None:
    if event != "socket.connect" or not _watching:
        return
    address = args[1]
    if not isinstance(address, tuple) or not isinstance(address[1], int):
        return
    host, port = str(address[0]), address[1]
    if ipaddress.ip_address(host.split("%")[0]).is_loopback and port in _allowed[-1]:
        return
    _watching[-1].append((host, port))
    raise PermissionError(f"a test tried to connect to {host}:{port}")


sys.addaudithook(_hook)


@contextlib.contextmanager
def watched(*ports: int) -> Iterator[list[tuple[str, int]]]:
    """The connections attempted inside, other than to these loopback ports; each was vetoed."""
    attempts: list[tuple[str, int]] = []
    _watching.append(attempts)
    _allowed.append(set(ports))
    try:
        yield attempts
    finally:
        _watching.pop()
        _allowed.pop()
