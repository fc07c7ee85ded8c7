"""A pool's nursery at the moments at which it is not yet known to be gone."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import psutil
import pytest

from tailor.workers import nursery
from tailor.workers.nursery import Child, Nursery, Process, spawn


class Unnoticed:
    """A process whose end is noticed late, as it is by a loop that has much else to do."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._noticed = False

    @property
    def returncode(self) -> int | None:
        """How it ended, once somebody has waited for that."""
        return self._process.returncode if self._noticed else None

    def kill(self) -> None:
        """Kill it."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def wait(self) -> int:
        """Wait for its end, and notice it."""
        code = await self._process.wait()
        self._noticed = True
        return code


@contextlib.asynccontextmanager
async def _nursery() -> AsyncIterator[Nursery]:
    found = Nursery(("10", str(1024**3)), ())
    try:
        async with asyncio.timeout(30):
            yield found
    finally:
        await found.aclose()


async def _kill(child: Child) -> None:
    """Kill the process that bore a worker."""
    parent = psutil.Process(child.pid).parent()
    assert parent is not None
    parent.kill()
    child.close()


async def test_one_killed_a_moment_ago_is_replaced() -> None:
    async with _nursery() as found:
        first = await found.bear()
        await _kill(first)
        second = await found.bear()
        assert psutil.pid_exists(second.pid)
        assert second.returncode is None
        second.close()


async def test_one_whose_socket_is_closed_is_replaced_before_its_end_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unnoticed(arguments: tuple[str, ...], asked: socket.socket) -> Process:
        return Unnoticed(await spawn(arguments, asked))

    monkeypatch.setattr(nursery, "spawn", unnoticed)
    async with _nursery() as found:
        first = await found.bear()
        await _kill(first)
        await first.wait()
        second = await found.bear()
        assert second.returncode is None
        second.close()


async def test_one_that_never_lives_long_enough_is_not_asked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    born: list[Process] = []

    async def stillborn(arguments: tuple[str, ...], asked: socket.socket) -> Process:
        born.append(await spawn(("no number",), asked))
        return born[-1]

    monkeypatch.setattr(nursery, "spawn", stillborn)
    async with _nursery() as found:
        with pytest.raises(ConnectionError):
            await found.bear()
    assert len(born) == 2
