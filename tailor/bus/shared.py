"""What the buses between processes have in common: a bounded queue of what is to be said, and a line that heals itself.

A message is a JSON text `[node, [[name, frame or null], …]]`: many rings in one message cost little more than one. Each
process hears its own messages, too, and takes them for the proof that the others can hear it.
"""

import asyncio
import contextlib
import json
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import structlog

from tailor.bus.memory import MemoryBus

log = structlog.get_logger(__name__)

#: Rings that wait to be sent; behind that the oldest are forgotten, for readers look again by themselves.
WAITING = 10_000
#: Messages that go out together.
TOGETHER = 100
#: Seconds that a line may take to carry what is said, and that a process which ends waits for it.
PATIENCE, FAREWELL = 5.0, 1.0


class Line(Protocol):
    """A connection to where all processes meet."""

    async def say(self, messages: Sequence[str]) -> None:
        """Send messages to everybody."""

    async def hear(self) -> None:
        """Pass on every message to the bus, until the line is lost, which is raised."""


class LineLost(Exception):
    """The line carries nothing more."""


class SharedBus(MemoryBus, ABC):
    """A bus that rings other processes over a line of its own. longest: bytes of a message."""

    #: Seconds between two messages to oneself, and after which a line without an echo is given up.
    beat, deaf = 5.0, 12.0
    #: What a lost line raises.
    lost: tuple[type[Exception], ...] = (OSError, TimeoutError, LineLost)

    def __init__(self, node: str, longest: int) -> None:
        super().__init__()
        self._node = node
        self._longest = longest
        self._waiting: deque[tuple[str, str | None]] = deque(maxlen=WAITING)
        self._news = asyncio.Event()
        self._well = self._due = self._ending = False
        self._heard_at = 0.0
        self._task: asyncio.Task[None] | None = None

    @property
    def well(self) -> bool:
        """Whether the line is up: what was said on it was heard here as well."""
        return self._well

    def ring(self, session_id: str) -> None:
        """Say that a session has news, here at once and elsewhere soon."""
        super().ring(session_id)
        self._send(session_id, None)

    def tokens(self, session_id: str, frame: str) -> None:
        """Pass on a token frame; not when the line is down: late text would be shown beside what took its place."""
        super().tokens(session_id, frame)
        if self._well:
            self._send(session_id, frame)

    async def start(self) -> None:
        """Connect and keep connected."""
        self._task = asyncio.create_task(self._keep(), name="bus")

    async def stop(self) -> None:
        """Say what waits to be said, then disconnect."""
        if self._task is None:
            return
        if self._well:
            self._ending = True
            self._news.set()
            await asyncio.wait({self._task}, timeout=FAREWELL)
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
        self._well = False

    @abstractmethod
    def _line(self) -> AbstractAsyncContextManager[Line]:
        """A new line; raises one of `lost` when there is none to be had."""

    def _send(self, name: str, frame: str | None) -> None:
        self._waiting.append((name, frame))
        self._news.set()

    async def _keep(self) -> None:
        pause = 0.1
        while not self._ending:
            try:
                async with self._line() as line:
                    self._heard_at, self._due = time.monotonic(), True
                    # Rings are worth saying late, once each; text is not.
                    rings = dict.fromkeys((name, None) for name, frame in self._waiting if frame is None)
                    self._waiting = deque(rings, WAITING)
                    self._news.set()
                    await self._use(line)
            except self.lost as error:
                pause = 0.1 if self._well else min(pause * 2, 5)
                log.warning("bus_lost", bus=type(self).__name__, error=error, again_in=pause)
                self._well = False
                await asyncio.sleep(pause)

    async def _use(self, line: Line) -> None:
        """Speak and hear until the line is lost, which is raised, or the bus is to end."""
        tasks = [
            asyncio.create_task(self._speak(line), name="bus.speak"),
            asyncio.create_task(line.hear(), name="bus.hear"),
            asyncio.create_task(self._watch(), name="bus.watch"),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _speak(self, line: Line) -> None:
        while not (self._ending and not self._waiting):
            await self._news.wait()
            self._news.clear()
            if self._due:
                self._due = False
                await line.say([self._message(())])
            while messages := self._pack():
                await line.say(messages)

    async def _watch(self) -> None:
        """A dead line shows itself only when used, and one end of it may be dead while the other is not."""
        while True:
            await asyncio.sleep(self.beat)
            if time.monotonic() - self._heard_at > self.deaf:
                raise LineLost("nothing is heard any more")
            self._due = True
            self._news.set()

    def _pack(self) -> list[str]:
        """What waits, as messages."""
        messages: list[str] = []
        items: list[str] = []
        room = self._longest - len(self._message(()))
        left = room
        while self._waiting and len(messages) < TOGETHER:
            item = json.dumps(self._waiting.popleft(), ensure_ascii=False)
            size = len(item.encode()) + 1
            if size > room:
                continue  # A frame that no message can hold: those who miss it catch up with the event.
            if size > left:
                messages.append(self._message(items))
                items, left = [], room
            items.append(item)
            left -= size
        if items:
            messages.append(self._message(items))
        return messages

    def _message(self, items: Sequence[str]) -> str:
        return f'["{self._node}",[{",".join(items)}]]'

    def _heard(self, message: str | bytes) -> None:
        self._heard_at = time.monotonic()
        try:
            node, items = json.loads(message)
            said = [(str(name), None if frame is None else str(frame)) for name, frame in items]
        except (ValueError, TypeError):
            log.warning("bus_misheard", bus=type(self).__name__)
            return
        if node == self._node:
            self._well = True
            return
        for name, frame in said:
            if frame is None:
                self.deliver(name)
            else:
                super().tokens(name, frame)
