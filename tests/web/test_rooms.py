"""What one keeper does for every watcher: heartbeats, and an end to sends that are stuck."""

import asyncio
import time

import pytest

from web.rooms import Watcher


async def test_a_send_that_is_stuck_is_ended_and_one_that_goes_on_is_not() -> None:
    watcher, taken = Watcher(), asyncio.Event()
    watcher.sender = asyncio.create_task(watcher.send(taken.wait()))  # type: ignore[arg-type]  # what it gives is unused
    await asyncio.sleep(0)
    now = time.monotonic()
    watcher.look_after(now + 9, 10, 15)
    await asyncio.sleep(0)
    assert not watcher.sender.done()
    watcher.look_after(now + 11, 10, 15)
    with pytest.raises(asyncio.CancelledError):
        await watcher.sender


async def test_a_watcher_that_was_sent_everything_is_left_alone_but_for_its_heartbeat() -> None:
    watcher, taken = Watcher(), asyncio.Event()
    taken.set()
    watcher.sender = asyncio.create_task(watcher.send(taken.wait()))  # type: ignore[arg-type]  # what it gives is unused
    await watcher.sender
    now = time.monotonic()
    watcher.look_after(now + 14, 10, 15)
    assert not watcher.beats
    watcher.look_after(now + 16, 10, 15)
    assert watcher.beats
    assert watcher.news.is_set()
    watcher.beats = False
    watcher.look_after(now + 17, 10, 15)
    assert not watcher.beats
