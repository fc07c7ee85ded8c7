"""Hostile files end in a clear refusal within their time, and the pool reads on."""

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Callable

import pytest

from tailor.documents.read import WARM, read
from tailor.errors import Refusal
from tailor.workers.pool import Workers
from tailor.workers.turns import Turns, turns
from tests.corpus import case
from tests.tailor.documents import bombs

CLEAR = {"BROKEN_FILE", "TOO_COMPLEX", "TOO_LARGE", "TOO_MANY_PAGES", "NO_TEXT"}


_LATE: list[float] = [0.0]


async def _beats() -> None:
    """Note by how many seconds the loop is late, again and again, those left out for which others had its processor."""
    _LATE[:] = [0.0]
    while True:
        due, before = time.perf_counter() + 0.02, turns(os.getpid()) or Turns()
        await asyncio.sleep(0.02)
        waited = (turns(os.getpid()) or Turns()).waited - before.waited
        _LATE.append(time.perf_counter() - due - waited)


@pytest.fixture(scope="module")
async def pool() -> AsyncIterator[Workers]:
    """What reads them all, one after the other, as that of a service does."""
    async with Workers(2, preload=WARM) as workers:
        yield workers


@pytest.mark.parametrize("bomb", [*bombs.PDFS, *bombs.OTHERS], ids=lambda bomb: str(bomb.__name__))
async def test_bombs_are_refused(pool: Workers, bomb: Callable[[], bytes]) -> None:
    good = case("resumes", "jake").file.read_bytes()
    name = "resume.json" if bomb is bombs.deep_json else "resume.docx" if bomb in bombs.OTHERS else "resume.pdf"
    data = bomb()
    hostile = asyncio.create_task(pool.run(read, data, name, timeout=12.0, what="read"))
    beats = asyncio.create_task(_beats())
    other = await pool.run(read, good, "resume.pdf", what="read")  # beside the bomb
    assert other.resume.basics.name == "Jake Ryan"
    with pytest.raises(Refusal) as caught:
        await hostile
    beats.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await beats
    assert max(_LATE) < 1.0  # the loop, and with it all other requests, did not wait
    assert caught.value.code in CLEAR
    assert len(caught.value.message) > 20
    after = await pool.run(read, good, "resume.pdf", what="read")
    assert after == other


def test_external_entities_are_not_followed() -> None:
    with pytest.raises(Refusal) as caught:
        read(bombs.external_entity(), "resume.docx")
    assert "root:" not in caught.value.message
