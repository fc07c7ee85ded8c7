"""Gathers what a model writes into small batches, and what it used."""

import asyncio
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from pydantic_core import to_json

from tailor.bus import Bus
from tailor.engine.base import SHOWN_EVERY, Usage, to_next_showing

#: What comes this many seconds after a showing, by those who read when it was, is still shown with it.
AFTER = 0.01
#: Every so many batches the whole text goes out again, so that a late watcher catches up.
WHOLE_EVERY = 50
#: Characters of one frame: whatever they are, every bus can carry it.
PIECE = 1_000
#: A model that writes more than this writes nothing that anybody waits for.
LONGEST = 40_000


class Ledger:
    """A pen whose writing nobody watches; it keeps what was used."""

    def __init__(self) -> None:
        self.usage: list[Usage] = []

    def write(self, text: str) -> None:
        """Nobody watches."""

    def began(self, usage: Usage) -> None:
        """Reading is short, and starts nothing that goes on without it: its calls are kept when they end."""

    def used(self, usage: Usage) -> None:
        """Keep what a call used."""
        self.usage.append(usage)


class Pen:
    """The pen of one step; shows text on the bus in batches. begun: takes what calls begin."""

    def __init__(
        self, session_id: str, token_id: str, bus: Bus, begun: Callable[[Sequence[Usage]], None] = lambda _: None
    ) -> None:
        self._begun = begun
        self.usage: list[Usage] = []
        self._session_id = session_id
        # A `Token` but for its offset and text, put together by hand: the model takes four times as long, for each.
        self._head = f'{{"type":"token","id":{_json(token_id)},"offset":'
        self._bus = bus
        self._text = ""
        self._sent = 0
        self._batches = 0
        self._loop = asyncio.get_running_loop()
        self._shown = 0.0
        self._due: asyncio.Handle | None = None

    def write(self, text: str) -> None:
        """Show a piece of text soon."""
        if text and len(self._text) < LONGEST:
            self._text += text
            if self._due is None:
                now = self._loop.time()
                left = to_next_showing(now)
                # At once where text was read in the very moment of a showing; never twice in one.
                if left > SHOWN_EVERY - AFTER and now - self._shown > AFTER:
                    self._due = self._loop.call_soon(self._show)
                else:
                    self._due = self._loop.call_at(now + left, self._show)

    def began(self, usage: Usage) -> None:
        """Have it stored at once: were the process killed, nobody would know of it."""
        self._begun((usage,))

    def used(self, usage: Usage) -> None:
        """Keep what a call used, to be stored with the step's result."""
        self.usage.append(usage)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._due:
            self._due.cancel()
        if kind is None:
            self._flush()

    def _show(self) -> None:
        self._due, self._shown = None, self._loop.time()
        self._flush()

    def _flush(self) -> None:
        offset = 0 if self._batches % WHOLE_EVERY == WHOLE_EVERY - 1 else self._sent
        if self._sent == len(self._text):
            return
        for start in range(offset, len(self._text), PIECE):
            text = _json(self._text[start : start + PIECE])
            self._bus.tokens(self._session_id, f'{self._head}{start},"text":{text},"draft":true}}')
        self._sent = len(self._text)
        self._batches += 1


def _json(text: str) -> str:
    return to_json(text).decode()
