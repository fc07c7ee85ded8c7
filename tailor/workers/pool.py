"""A pool of killable child processes for work on what strangers send, with a bounded queue and limits on each call."""

import asyncio
import contextlib
import os
import pickle
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import Self, TypeVar, TypeVarTuple, cast

from tailor.errors import Refusal, Unavailable
from tailor.workers import refusals
from tailor.workers.child import LENGTH
from tailor.workers.nursery import Child, Nursery
from tailor.workers.refusals import What
from tailor.workers.turns import Turns, turns

Ts = TypeVarTuple("Ts")
T = TypeVar("T")

GIB = 1024**3
#: A worker that ever grew beyond this (bytes resident) is replaced after its call.
_LARGE = 400 * 1024**2
#: A worker is replaced after this many calls, so that what a library leaks stays small.
_CALLS = 500
#: A call that takes more seconds is long: nearly all take less than a tenth of that. While others wait for a worker,
#: it is so sooner.
_LONG, _LONG_FOR_OTHERS = 1.0, 0.3
#: How often is looked whether a call is long by now, in seconds.
_LOOKED = 0.05
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


class Workers:
    """Runs functions in child processes; an async context manager.

    `size` processes run at once and `queue` more calls may wait; each call may use `cpu` seconds and `memory` bytes of
    address space beyond what interpreter and libraries take. `preload` names modules that a worker imports when it
    starts, so that its first call does not pay for them.

    With `spare`, a call that takes long gives way to all else on the machine, and for so many of those another process
    takes over for the next calls: files made to hold up their readers do not hold up other people's.
    """

    def __init__(
        self,
        size: int = 2,
        queue: int = 32,
        *,
        cpu: float = 10.0,
        memory: int = GIB,
        spare: int = 0,
        preload: tuple[str, ...] = (),
    ) -> None:
        self._listeners: list[Callable[[str, str], None]] = []
        self._nursery = Nursery((str(cpu), str(memory)), preload)
        self._slots = [_Slot(self._nursery) for _ in range(size)]
        self._spare = [_Slot(self._nursery) for _ in range(spare)]
        self._away: set[_Slot] = set()
        self._gives_way = spare > 0
        self._idle: asyncio.LifoQueue[_Slot] = asyncio.LifoQueue()
        for slot in self._slots:
            self._idle.put_nowait(slot)
        self._queue = queue
        self._waiting = 0
        self._patient = asyncio.Semaphore(size)
        self._closed = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        await self._nursery.start()
        for slot in self._slots:
            self._prepare(slot)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    @contextlib.contextmanager
    def telling(self, listener: Callable[[str, str], None]) -> Iterator[None]:
        """Meanwhile, tell after each call what it was to do and how it ended: `ok`, a refusal's code, or `BUG`."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    async def run(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        what: What,
        timeout: float = 12.0,  # noqa: ASYNC109 - it kills the worker, which a caller's own timeout would do too
        patient: bool = False,
    ) -> T:
        """Call an importable top-level function in a worker and return its result.

        `timeout` is in seconds from the start of the call, waiting for a free worker not counted; it is stretched while
        the call waits for a processor that others have, unless it had a good part of that time for itself. Cancelling
        kills the worker. Raises the function's own Refusal; Refusal with TOO_COMPLEX when it exceeds a limit; when it
        takes the process down, by `what` it was to do, Refusal with BROKEN_FILE ("read"), UNPRINTABLE ("render") or
        UNPROCESSABLE ("work"); Unavailable when too many calls wait or the machine is too busy; WorkerError for a bug.
        A `patient` call waits for its turn however many do: nobody looks at it, and whoever does is served before the
        next of them.
        """
        try:
            async with self._patient if patient else contextlib.nullcontext():
                result = await self._run(function, args, timeout, what, patient)
        except Refusal as refusal:
            self._tell(what, refusal.code)
            raise
        except WorkerError:
            self._tell(what, "BUG")
            raise
        self._tell(what, "ok")
        return result

    def _tell(self, what: str, code: str) -> None:
        for listener in self._listeners:
            listener(what, code)

    async def _run(
        self, function: Callable[[*Ts], T], args: tuple[*Ts], seconds: float, what: What, patient: bool
    ) -> T:
        if self._closed:
            raise Unavailable("The service is shutting down. Try again in a moment.")
        call = pickle.dumps((f"{function.__module__}:{function.__qualname__}", args))
        if not patient and self._idle.empty() and self._waiting >= self._queue:
            raise Unavailable("Many documents are being worked on right now. Try again in a minute.", "BUSY")
        self._waiting += not patient
        try:
            slot = await self._idle.get()
        finally:
            self._waiting -= not patient
        try:
            async with self._watched(slot):
                return cast(T, await slot.call(call, seconds, what))
        finally:
            self._give_back(slot)

    @contextlib.asynccontextmanager
    async def _watched(self, slot: "_Slot") -> AsyncIterator[None]:
        """Meanwhile, have a call make way once it has taken long, the time that it waited for a processor left out."""
        if not self._gives_way:
            yield
            return
        looking = asyncio.create_task(self._look_after(slot))
        try:
            yield
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)

    async def _look_after(self, slot: "_Slot") -> None:
        spent = 0.0
        while spent < (_LONG_FOR_OTHERS if self._waiting and self._spare else _LONG):
            await asyncio.sleep(_LOOKED)
            spent = slot.spent()
        self._make_way(slot)

    def _make_way(self, slot: "_Slot") -> None:
        """A call takes long: it gives way, and a spare process takes the place of its own while there is one."""
        slot.give_way()
        if self._spare and not self._closed:
            self._slots.remove(slot)
            self._away.add(slot)
            self._slots.append(self._spare.pop())
            self._ready(self._slots[-1])

    def _give_back(self, slot: "_Slot") -> None:
        """Make a slot available, or a spare one of it where another has taken its place."""
        if slot in self._away:
            self._away.discard(slot)
            slot.kill()
            self._spare.append(slot)
        else:
            self._ready(slot)

    def _ready(self, slot: "_Slot") -> None:
        """Make a slot available once it has a process, so that no call waits for one to start while another is idle."""
        if slot.process is not None or self._closed:
            self._idle.put_nowait(slot)
            return
        # Without one, it tries again with the call.
        self._prepare(slot).add_done_callback(lambda _: self._idle.put_nowait(slot))

    def _prepare(self, slot: "_Slot") -> asyncio.Task[None]:
        """Have a slot get a process."""
        task = asyncio.create_task(slot.ready())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def aclose(self) -> None:
        """Kill all workers, busy ones too, and wait until they are gone."""
        self._closed = True
        slots = (*self._slots, *self._away, *self._spare)
        await asyncio.gather(*(slot.end() for slot in slots))
        await self._nursery.aclose()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(slot.end() for slot in slots))  # of those that were born meanwhile

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the live workers."""
        return tuple(s.process.pid for s in (*self._slots, *self._away) if s.process is not None)


class _Slot:
    """One place in the pool and the process that fills it now."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._calls = 0
        self._slow = False
        self._called: float | None = None
        """When the call that is being answered was sent."""
        self._before = Turns()
        self._starting = asyncio.Lock()
        self._closed = False
        self._burials: set[asyncio.Task[None]] = set()
        self.process: Child | None = None

    async def ready(self) -> None:
        """Get a process unless it has one; there may be none to be had."""
        async with self._starting:
            if self._closed or (self.process is not None and self.process.returncode is None):
                return
            self._calls, self._slow = 0, False
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
        finished = False
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
            if not finished:
                self.kill()
        self._calls += 1
        if kind == "memory" or memory > _LARGE or self._calls >= _CALLS or self._slow:
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
        """Seconds since the call was sent, those left out for which it was ready and waited for a processor."""
        if self._called is None:
            return 0.0
        had = turns(self.process.pid) if self.process is not None else None
        waited = had.waited - self._before.waited if had else 0.0
        return asyncio.get_running_loop().time() - self._called - waited

    def _tried(self, seconds: float) -> bool:
        """Whether the call was given a good part of so many seconds, whatever else the machine did meanwhile."""
        had = turns(self.process.pid) if self.process is not None else None
        return had is None or had.used - self._before.used >= seconds * _TRIED or self.spent() >= seconds

    async def _answer(self, call: bytes, seconds: float) -> bytes:
        """The answer to a call. Raises TimeoutError."""
        loop = asyncio.get_running_loop()
        process = self.process
        self._called, self._before = loop.time(), (turns(process.pid) if process is not None else None) or Turns()
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
                self._slow = True

    def kill(self) -> None:
        """Kill the process now; a task of its own waits for its end."""
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        task = asyncio.create_task(_bury(process))
        self._burials.add(task)
        task.add_done_callback(self._burials.discard)

    async def end(self) -> None:
        """Kill the process for good and wait for its end, and for that of those before it."""
        self._closed = True
        self.kill()
        await asyncio.gather(*self._burials, return_exceptions=True)


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
