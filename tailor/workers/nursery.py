"""The process that a pool's workers are forked from: it has imported what they need, so that each is there at once.

A service that starts a process itself stands still while its own memory is described anew for that: nobody is answered
meanwhile, and the new process needs most of a second to import what the one before it had imported. The nursery does
nothing but that once. It is asked over a socket, with a number and the worker's end of another socket; it reports
births and deaths by number (see `child`), since the workers are its children and not ours.
"""

import asyncio
import contextlib
import itertools
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL
from typing import Protocol

from tailor.workers.child import BORN, NUMBER, REPORT

_KILLED = -int(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


class Child:
    """A worker process: what it says is read from `reader`, what it is told is written to `writer`."""

    def __init__(
        self, pid: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, ended: "asyncio.Future[int]"
    ) -> None:
        self.pid = pid
        self.reader = reader
        self.writer = writer
        self._ended = ended

    @property
    def returncode(self) -> int | None:
        """How it ended, as `subprocess` has it; None while it lives."""
        return self._ended.result() if self._ended.done() else None

    async def wait(self) -> int:
        """Wait for its end; how that was."""
        return await asyncio.shield(self._ended)

    def kill(self) -> None:
        """Kill it, unless it is gone."""
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def close(self) -> None:
        """Let go of its socket."""
        self.writer.close()


class Process(Protocol):
    """What a nursery needs of its process."""

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it lives."""

    def kill(self) -> None:
        """Kill it."""

    async def wait(self) -> int:
        """Wait for its end."""


async def spawn(arguments: tuple[str, ...], asked: socket.socket) -> Process:
    """Start `child`, which is asked over a socket."""
    # Workers get no secrets: the environment is not handed on.
    environment = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TZ")}
    environment["PYTHONPATH"] = os.pathsep.join(p or os.getcwd() for p in sys.path)
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tailor.workers.child", *arguments),
        stdin=asked.fileno(),
        stdout=DEVNULL,
        stderr=DEVNULL,
        env=environment,
    )


class Nursery:
    """Bears workers; `arguments` are those of `child`, without the parent's id, before it, and `modules`, behind it."""

    def __init__(self, arguments: tuple[str, ...], modules: tuple[str, ...]) -> None:
        self._arguments = arguments
        self._modules = modules
        self._numbers = itertools.count(1)
        self._process: Process | None = None
        self._asked: socket.socket | None = None
        self._listening: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._starting = asyncio.Lock()
        self._closed = False
        self._born: dict[int, asyncio.Future[int]] = {}
        self._ended: dict[int, asyncio.Future[int]] = {}

    async def start(self) -> None:
        """Start the process unless it runs; it imports on its own time."""
        async with self._starting:
            if self._closed or self._lives:
                return
            self.kill()
            await self._gone()
            ours, theirs = socket.socketpair()
            with theirs:
                self._process = await spawn((*self._arguments, str(os.getpid()), *self._modules), theirs)
            self._asked = ours.dup()
            self._asked.setblocking(False)
            reader, writer = await asyncio.open_unix_connection(sock=ours)
            self._listening = asyncio.create_task(self._listen(reader, writer))

    @property
    def _lives(self) -> bool:
        """Whether the process is there to be asked: its socket is known to be closed before its end is."""
        return self._asked is not None and self._process is not None and self._process.returncode is None

    async def bear(self) -> Child:
        """A new worker, once the process has imported what it needs. Raises OSError when there is none."""
        try:
            return await self._bear()
        except ConnectionError:
            # It was killed, which nobody knew yet: the next one is asked.
            return await self._bear()

    async def _bear(self) -> Child:
        """A new worker of the process that is there now. Raises ConnectionError when that is gone meanwhile."""
        await self.start()
        await self._ready.wait()
        number = next(self._numbers)
        loop = asyncio.get_running_loop()
        born, ended = loop.create_future(), loop.create_future()
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                self._born[number], self._ended[number] = born, ended
                self._ask(number, theirs)
            pid = await born
            reader, writer = await asyncio.open_unix_connection(sock=ours)
        except BaseException:
            ours.close()  # a worker that was born all the same sees it, and ends
            raise
        finally:
            self._born.pop(number, None)
        return Child(pid, reader, writer, ended)

    def _ask(self, number: int, theirs: socket.socket) -> None:
        """Ask the process for a worker with its end of a socket. Raises ConnectionError when it is gone."""
        if self._asked is None:
            raise ConnectionError("the nursery is gone")
        try:
            socket.send_fds(self._asked, [NUMBER.pack(number)], [theirs.fileno()])
        except ConnectionError:
            self._forget()
            raise

    def _forget(self) -> None:
        """Ask the process nothing any more."""
        if self._asked is not None:
            self._asked.close()
            self._asked = None

    async def _listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take reports until the process is gone, and its workers with it."""
        try:
            while True:
                number, pid, code = REPORT.unpack(await reader.readexactly(REPORT.size))
                if not number:
                    self._ready.set()
                elif code == BORN:
                    if number in self._born and not self._born[number].done():
                        self._born[number].set_result(pid)
                else:
                    self._buried(number, code)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self._forget()
            for number in [*self._ended]:
                self._buried(number, _KILLED)
            # Whoever waits for it to be ready must not wait for ever.
            self._ready.set()

    def _buried(self, number: int, code: int) -> None:
        born, ended = self._born.get(number), self._ended.pop(number, None)
        if ended is not None and not ended.done():
            ended.set_result(code)
        if born is not None and not born.done():
            born.set_exception(ConnectionError("the worker was not born"))

    def kill(self) -> None:
        """Kill the process, and its workers with it: it does not get ready."""
        if self._process is not None and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()

    @property
    def ready(self) -> bool:
        """Whether it can bear at once."""
        return self._ready.is_set()

    async def _gone(self) -> None:
        """Wait for the end of the process before, and forget it."""
        if self._process is not None:
            await self._process.wait()
        if self._listening is not None:
            await asyncio.gather(self._listening, return_exceptions=True)
        self._process = self._listening = None
        self._ready = asyncio.Event()

    async def aclose(self) -> None:
        """Kill the process for good, and wait for its end."""
        self._closed = True
        async with self._starting:
            self.kill()
            await self._gone()
            self._ready.set()
