"""One place in a pool of workers, and the process that fills it now."""

import asyncio
import contextlib
import os
import pickle
import signal
import sys
from collections.abc import Coroutine

from tailor.errors import Refusal, Unavailable
from tailor.workers import refusals
from tailor.workers.child import LENGTH
from tailor.workers.nursery import Child, Nursery
from tailor.workers.refusals import What
from tailor.workers.turns import Turns, turns

#: A worker that ever grew beyond this (bytes resident) is replaced after its call.
_LARGE = 400 * 1024**2
#: A worker is replaced after this many calls, so that what a library leaks stays small.
_CALLS = 500
#: And so many seconds after its first call, so that what it read of people's papers does not stay for long.
_KEPT = 600.0
_LEAST_URGENT = 19
#: Seconds for which a process may import; one that never ends to must not keep its place.
_STARTING = 60.0
#: The part of its time that a call must have had on a processor to be too long, and not the machine too busy.
_TRIED = 0.25
#: A call is given up after so many times its time, however busy the machine is.
_STRETCH = 5


class WorkerError(RuntimeError):
    """A bug in a function that ran in a worker; `loggable`, and the message, is its traceback there."""

    def __init__(self, loggable: str) -> None:
        super().__init__(loggable)
        self.loggable = loggable


class Slot:
    """One place in the pool and the process that fills it now."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._calls = 0
        self._busy = False
        self._last = False
        """Whether the process ends with its call."""
        self._called: float | None = None
        """When the call that is being answered was sent."""
        self._before = self._ours = Turns()
        """What its process, and this one, had of the processors before that."""
        self._starting = asyncio.Lock()
        self._closed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.process: Child | None = None

    async def ready(self) -> None:
        """Get a process unless it has one; there may be none to be had."""
        async with self._starting:
            if self._closed or (self.process is not None and self.process.returncode is None):
                return
            self._calls, self._last = 0, False
            try:
                async with asyncio.timeout(_STARTING):
                    self.process = await self._nursery.bear()
            except (TimeoutError, OSError):
                self.process = None
                if not self._nursery.ready:  # it imports for ever
                    self._nursery.kill()

    async def call(self, call: bytes, seconds: float, what: What) -> object:
        """Send a call and wait for its answer for so many seconds."""
        self._called = None
        await self.ready()
        if self.process is None:
            raise _busy()
        if not self._calls:
            asyncio.get_running_loop().call_later(_KEPT, self._outlive, self.process)
        self._busy, finished = True, False
        try:
            kind, value, memory = pickle.loads(await self._answer(call, seconds))  # noqa: S301 - our own child
            finished = True
        except TimeoutError:
            if self._tried(seconds):
                raise refusals.too_complex(what) from None
            raise _busy() from None
        except (asyncio.IncompleteReadError, ConnectionError):
            process = self.process
            code = await process.wait() if process is not None else 0
            raise _death(code, what) from None
        finally:
            self._busy = False
            if not finished:
                self.kill()
        self._calls += 1
        if kind == "memory" or memory > _LARGE or self._calls >= _CALLS or self._last:
            self.kill()
        match kind:
            case "value":
                return value
            case "refusal":
                raise value
            case "memory":
                raise refusals.too_complex(what)
            case _:
                raise WorkerError(value)

    def spent(self) -> float:
        """Seconds since the call was sent, those left out for which it, or we, waited for a processor.

        Of what it had of one none is left out: while we wait, it may have answered, or be at work.
        """
        if self._called is None:
            return 0.0
        had = turns(self.process.pid) if self.process is not None else None
        used, waited = (had.used - self._before.used, had.waited - self._before.waited) if had else (0.0, 0.0)
        waited += (turns(os.getpid()) or Turns()).waited - self._ours.waited
        return max(used, asyncio.get_running_loop().time() - self._called - waited)

    def _tried(self, seconds: float) -> bool:
        """Whether the call was given a good part of so many seconds, whatever else the machine did meanwhile."""
        had = turns(self.process.pid) if self.process is not None else None
        return had is None or had.used - self._before.used >= seconds * _TRIED or self.spent() >= seconds

    async def _answer(self, call: bytes, seconds: float) -> bytes:
        """The answer to a call. Raises TimeoutError."""
        loop = asyncio.get_running_loop()
        process = self.process
        self._called, self._before = loop.time(), (turns(process.pid) if process is not None else None) or Turns()
        self._ours = turns(os.getpid()) or Turns()
        exchange = asyncio.create_task(self._exchange(call))
        try:
            for _ in range(_STRETCH):
                if (await asyncio.wait({exchange}, timeout=seconds))[0]:
                    return exchange.result()
                if self._tried(seconds):
                    break
            raise TimeoutError
        finally:
            if not exchange.done():
                exchange.cancel()
                await asyncio.gather(exchange, return_exceptions=True)

    async def _exchange(self, call: bytes) -> bytes:
        process = self.process
        assert process is not None
        process.writer.write(LENGTH.pack(len(call)) + call)
        await process.writer.drain()
        head = await process.reader.readexactly(LENGTH.size)
        return await process.reader.readexactly(LENGTH.unpack(head)[0])

    def give_way(self) -> None:
        """Make the process the least urgent of all. Nobody may take that back, so that it ends with its call."""
        if self.process is not None and sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.process.pid, _LEAST_URGENT)
                self._last = True

    def kill(self) -> None:
        """Kill the process now; a task of its own waits for its end."""
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        self._see_to(_bury(process))

    def _outlive(self, process: Child) -> None:
        """Have another process take a process's place: now, or once its call has ended."""
        if self.process is not process:
            return
        self._last = True
        if not self._busy:
            self.kill()
            self._see_to(self.ready())

    def _see_to(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        """Kill the process for good and wait for its end, and for that of those before it."""
        self._closed = True
        self.kill()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _bury(process: Child) -> None:
    """Wait for a killed process and let go of it, before the loop may be closed."""
    await process.wait()
    process.close()


def _busy() -> Unavailable:
    """What a person is told when a worker did not come to its work."""
    return Unavailable("The service is very busy right now. Try again in a minute.", "BUSY")


def _death(code: int, what: What) -> Refusal:
    """What a person is told when a worker died over a document."""
    killed = {-int(s) for s in (signal.SIGKILL, getattr(signal, "SIGXCPU", signal.SIGKILL))}
    return refusals.too_complex(what) if code in killed else refusals.crashed(what)
