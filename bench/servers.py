"""Servers in processes of their own, and what they use: ours, and the floor under the same settings."""

import asyncio
import contextlib
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import psutil

from tests.e2e.history import environment
from tests.service import ROOT, Process


def settings(**given: str) -> dict[str, str]:
    """The environment of a service that limits nobody."""
    return environment(lease_seconds="3.5", **given)


@contextlib.contextmanager
def data_dir() -> Iterator[Path]:
    """A DATA_DIR that goes afterwards; the database's own account can reach it."""
    with tempfile.TemporaryDirectory(prefix="tb-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        yield folder


def database_of(folder: Path) -> str:
    """The address of the embedded database that a service keeps in a folder."""
    password = (folder / "postgres" / "password").read_text()
    return f"postgresql://tailor:{password}@/tailor?host={folder}/postgres/run&port=5432"


class Used:
    """What a process has used."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)

    def cpu(self) -> float:
        """Seconds of CPU so far, its children's not counted."""
        if platform.system() == "Linux":
            # The process's own clock (clock_getcpuclockid(3)): what the system lists counts hundredths of a second.
            return time.clock_gettime((~self._process.pid << 3) | 2)
        times = self._process.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> int:
        """Bytes that are its alone."""
        return int(self._process.memory_full_info().uss)


class Peer:
    """A server of this package that takes orders by its standard input and answers by its output."""

    def __init__(self, module: str, environment: dict[str, str] | None = None, *arguments: str) -> None:
        self._module = module
        self._arguments = arguments
        self._environment = environment
        self.process: asyncio.subprocess.Process | None = None
        self.port = 0

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            self._module,
            *self._arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
            env=self._environment,
            limit=1 << 20,
        )
        async with asyncio.timeout(60):
            self.port = int(await self._said())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.process
        if self.process.returncode is None:
            self.process.terminate()
            async with asyncio.timeout(20):
                await self.process.wait()

    async def order(self, line: str) -> str:
        """Give an order, and wait for the answer."""
        assert self.process
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")
        await self.process.stdin.drain()
        async with asyncio.timeout(60):
            return await self._said()

    async def _said(self) -> str:
        """The next line that is an answer; a log shares the output."""
        assert self.process
        assert self.process.stdout
        while line := (await self.process.stdout.readline()).decode():
            if line.startswith("> "):
                return line[2:].strip()
        raise RuntimeError(f"{self._module} ended")

    @property
    def used(self) -> Used:
        """What it has used."""
        assert self.process
        return Used(self.process.pid)


def used_by(process: Process) -> Used:
    """What a service has used."""
    assert process.process
    return Used(process.process.pid)
