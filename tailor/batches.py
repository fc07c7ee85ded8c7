"""Asks together what many ask for at the same moment, such as when all come back after a node has ended."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

Asked = TypeVar("Asked")
Told = TypeVar("Told")

#: Batches that are under way at once: what is asked for in between waits and is asked together.
AT_ONCE: Final = 4
#: What is asked for in one batch: its answers are held together for as long as it takes.
MOST: Final = 32


class Batches(Generic[Asked, Told]):
    """Answers each question of its own, by a function that answers several at once, in their order.

    Nothing is waited for that others may come to ask: alone, a question is asked in the same turn of the loop. What the
    function raises is raised for each of its questions.
    """

    def __init__(self, answers: Callable[[Sequence[Asked]], Awaitable[Sequence[Told]]]) -> None:
        self._answers = answers
        self._waiting: deque[tuple[Asked, asyncio.Future[Told]]] = deque()
        self._tasks: set[asyncio.Task[None]] = set()

    async def ask(self, asked: Asked) -> Told:
        """The answer to one question."""
        answer: asyncio.Future[Told] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, answer))
        if len(self._tasks) < AT_ONCE:
            task = asyncio.create_task(self._go_on(), name="batches")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await answer

    async def _go_on(self) -> None:
        """Ask until nothing waits: whoever waits does so no longer than this task lives."""
        while some := [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]:
            # Who has gone meanwhile has cancelled the answer.
            if still := [(asked, answer) for asked, answer in some if not answer.done()]:
                await self._answer(still)

    async def _answer(self, some: Sequence[tuple[Asked, asyncio.Future[Told]]]) -> None:
        try:
            told = await self._answers([asked for asked, _ in some])
            for (_, answer), each in zip(some, told, strict=True):
                if not answer.done():
                    answer.set_result(each)
        except BaseException as error:
            for _, answer in some:
                if not answer.done():
                    _end(answer, error)
            if not isinstance(error, Exception):
                raise


def _end(answer: asyncio.Future[Told], error: BaseException) -> None:
    if isinstance(error, asyncio.CancelledError):
        answer.cancel()
    else:
        answer.set_exception(error)
