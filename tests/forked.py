"""Services that are forked from a process which has loaded all of their code: each starts in a third of the time.

All the rest is as if they were started by their command, which other tests do.
"""

import asyncio
import json
import os
import signal
import sys

from tests.service import ROOT, Process, Running, unconfigured


class Child:
    """A process that somebody else started, whose exit status that one writes to a file."""

    def __init__(self, pid: int, exit_file: str) -> None:
        self.pid = pid
        self._exit_file = exit_file

    @property
    def returncode(self) -> int | None:
        """Its exit status, when it ended."""
        try:
            with open(self._exit_file, encoding="ascii") as file:
                text = file.read()
        except FileNotFoundError:
            return None
        return int(text) if text.endswith("\n") else None

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait for its end; its exit status."""
        while (code := self.returncode) is None:
            await asyncio.sleep(0.01)
        return code


class SharedNursery:
    """Where the services of a process of tests are forked; started when first asked for."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()

    async def bear(self, environment: dict[str, str], log: str, exit_file: str) -> Child:
        """Fork a service, which may die before it serves."""
        order = json.dumps({"environment": environment, "log": log, "exit": exit_file})
        async with self._lock:
            nursery = await self._open()
            assert nursery.stdin
            assert nursery.stdout
            nursery.stdin.write(order.encode() + b"\n")
            return Child(int(await nursery.stdout.readline()), exit_file)

    async def _open(self) -> asyncio.subprocess.Process:
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.faults.nursery"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                cwd=ROOT,
                env=unconfigured(),
            )
            assert self._process.stdout
            assert await self._process.stdout.readline() == b"ready\n"
        return self._process

    async def close(self) -> None:
        """End it."""
        if self._process is not None:
            assert self._process.stdin
            self._process.stdin.close()
            await self._process.wait()
            self._process = None


shared_nursery = SharedNursery()


class Forked(Process):
    """A service as a process of its own, forked."""

    async def begin(self) -> Running:
        """Fork it."""
        exit_file = self._folder / "exit"
        exit_file.unlink(missing_ok=True)
        self._log.write_bytes(b"")
        return await shared_nursery.bear(self._environment, str(self._log), str(exit_file))
