"""Reads an answer as it is streamed: no oftener than it is shown, which is what it costs.

A model writes a token every few milliseconds, and to be woken for each costs five times as much as to read it. So once
an answer flows, the stream is looked at in the moments in which its text is shown, and what came meanwhile is taken at
once. Who waits for the text waits no longer for it; the end of an answer is learnt a little later.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from typing import Any, Final, Self

import httpx2

from tailor.engine.base import to_next_showing
from tailor.engine.llm import failures, wire
from tailor.engine.llm.transport import Body

#: The part of the time that an answer has taken so far by which its end may be learnt late.
_LATE: Final = 0.1
#: Seconds for which is waited for what may follow the end of an answer.
_FOLLOWS: Final = 0.1


class Silence:
    """Ends what is done within by `TimeoutError` when nothing was heard for so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._timeout = asyncio.timeout(None)
        self.heard()

    def heard(self) -> None:
        """Something was."""
        self._at = self._loop.time()

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        self._timer = self._loop.call_later(self._seconds, self._look)
        return self

    async def __aexit__(self, *error: Any) -> None:
        self._timer.cancel()
        await self._timeout.__aexit__(*error)

    def _look(self) -> None:
        left = self._at + self._seconds - self._loop.time()
        if left > 0:
            self._timer = self._loop.call_later(left, self._look)
        else:
            self._timeout.reschedule(self._loop.time())


async def readings(response: httpx2.Response, silence: Silence) -> AsyncIterator[Iterable[wire.Chunk]]:
    """The chunks of an answer, those together that came together, also of an answer that a server did not stream.

    Each reading is to be gone through before the next is asked for. Raises `Garbled`, also when there is no answer.
    """
    body = Body.of(response)
    if response.headers.get("content-type", "").startswith("application/json"):
        whole = b""
        while data := await body.read():
            silence.heard()
            whole += data
            if len(whole) > wire.MAX_LINE:
                raise wire.Garbled("an answer without an end")
        yield (wire.chunk(whole),)
        return
    lines = wire.Lines()
    heard = False
    loop = asyncio.get_running_loop()
    began = loop.time()
    while data := await body.read():
        silence.heard()
        payloads = [payload for payload in lines.feed(data) if payload]
        done = wire.DONE in payloads
        if done:
            del payloads[payloads.index(wire.DONE) :]
        if payloads:
            heard = True
            yield map(wire.chunk, payloads)
        if done:
            await _drain(body)
            return
        now = loop.time()
        if (pause := to_next_showing(now)) < (now - began) * _LATE:
            await body.look_away(pause)
    for payload in lines.end():
        if payload not in (b"", wire.DONE):
            # Without its line break it may be half a chunk; then the stream was cut.
            try:
                yield (wire.chunk(payload),)
            except wire.Garbled as error:
                raise failures.cut_off() from error
    if not heard:
        raise wire.Garbled("no stream of events")


async def _drain(body: Body) -> None:
    """Read what little may follow, so that the connection can be used again; a server that dawdles is left."""
    with suppress(TimeoutError, httpx2.HTTPError):
        async with asyncio.timeout(_FOLLOWS):
            while await body.read():
                pass
