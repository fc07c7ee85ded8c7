"""A pool of killable child processes for work on what strangers send, with a bounded queue and limits on each call."""

import asyncio
import contextlib
import io
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import Any, Final, Self, TypeVar, TypeVarTuple, cast

from tailor.errors import Refusal, Unavailable
from tailor.model.value import Value
from tailor.workers.nursery import Nursery
from tailor.workers.refusals import What
from tailor.workers.slot import Slot, WorkerError

Ts = TypeVarTuple("Ts")
T = TypeVar("T")

GIB = 1024**3
#: Seconds that work may take of which there is much: whoever waits for it keeps nobody else waiting.
LONGEST: Final = 60.0
#: A call that takes more seconds is long: nearly all take less than a tenth of that. While others wait for a worker,
#: it is so sooner.
_LONG, _LONG_FOR_OTHERS = 1.0, 0.3
#: How often is looked whether a call is long by now, in seconds.
_LOOKED = 0.05


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
        self._slots = [Slot(self._nursery) for _ in range(size)]
        self._spare = [Slot(self._nursery) for _ in range(spare)]
        self._away: set[Slot] = set()
        self._gives_way = spare > 0
        self._idle: asyncio.LifoQueue[Slot] = asyncio.LifoQueue()
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
        call = _packed((f"{function.__module__}:{function.__qualname__}", args))
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
    async def _watched(self, slot: Slot) -> AsyncIterator[None]:
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

    async def _look_after(self, slot: Slot) -> None:
        spent = 0.0
        while spent < (_LONG_FOR_OTHERS if self._waiting and self._spare else _LONG):
            await asyncio.sleep(_LOOKED)
            spent = slot.spent()
        self._make_way(slot)

    def _make_way(self, slot: Slot) -> None:
        """A call takes long: it gives way, and a spare process takes the place of its own while there is one."""
        slot.give_way()
        if self._spare and not self._closed:
            self._slots.remove(slot)
            self._away.add(slot)
            self._slots.append(self._spare.pop())
            self._ready(self._slots[-1])

    def _give_back(self, slot: Slot) -> None:
        """Make a slot available, or a spare one of it where another has taken its place."""
        if slot in self._away:
            self._away.discard(slot)
            slot.kill()
            self._spare.append(slot)
        else:
            self._ready(slot)

    def _ready(self, slot: Slot) -> None:
        """Make a slot available once it has a process, so that no call waits for one to start while another is idle."""
        if slot.process is not None or self._closed:
            self._idle.put_nowait(slot)
            return
        # Without one, it tries again with the call.
        self._prepare(slot).add_done_callback(lambda _: self._idle.put_nowait(slot))

    def _prepare(self, slot: Slot) -> asyncio.Task[None]:
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


class _Packer(pickle.Pickler):
    """Pickles values of the model as JSON: that takes a sixth of the time, in which the service answers nobody else.

    What was derived from a value stays here.
    """

    def reducer_override(self, obj: object) -> Any:
        if isinstance(obj, Value):
            return type(obj).model_validate_json, (obj.model_dump_json(),)
        return NotImplemented


def _packed(call: tuple[str, tuple[object, ...]]) -> bytes:
    packed = io.BytesIO()
    _Packer(packed).dump(call)
    return packed.getvalue()
