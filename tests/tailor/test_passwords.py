"""Passwords are hashed in time that nothing else wants, and where there is none, all the same."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, closing

import pytest

from tailor.errors import Unavailable
from tailor.passwords import AT_ONCE, NOBODY, WAITING, Passwords, spare_worker
from tailor.workers.pool import Workers
from tests.service import PASSWORD, password_hash


@pytest.fixture
async def spare() -> AsyncIterator[Workers]:
    """The child processes that hash."""
    async with aclosing(spare_worker()) as workers:
        yield workers


async def test_a_child_that_gives_way_hashes_and_checks(spare: Workers) -> None:
    assert not any(spare.pids)
    with closing(Passwords(spare, patience=20)) as passwords:
        made = await passwords.hash(PASSWORD)
        assert made.startswith("$argon2id$")
        # An account that is not there costs what one costs that is: the same kind, memory, rounds and lanes.
        assert NOBODY.split("$")[:4] == made.split("$")[:4]
        assert await passwords.verify(PASSWORD, made) == (True, None)
        assert await passwords.verify(PASSWORD + "x", made) == (False, None)
        assert await passwords.verify(PASSWORD, None) == (False, None)
        (child,) = spare.pids
        if sys.platform == "linux":
            assert os.sched_getscheduler(child) == os.SCHED_IDLE
            assert os.sched_getscheduler(0) == os.SCHED_OTHER


async def test_without_spare_time_it_competes_and_asks_for_none_for_a_while(spare: Workers) -> None:
    with closing(Passwords(spare, patience=0.5)) as passwords:
        await spare.run(os.getpid, what="work")
        (child,) = spare.pids
        os.kill(child, signal.SIGSTOP)
        assert await passwords.verify(PASSWORD, password_hash()) == (True, None)
        # The one that had no time is gone; nobody waits for its successor.
        began = time.monotonic()
        used = time.process_time()
        assert await passwords.verify(PASSWORD, password_hash()) == (True, None)
        assert time.process_time() - used > 0.02
        assert time.monotonic() - began < 10
        assert child not in spare.pids


async def test_no_more_wait_than_have_a_chance(spare: Workers) -> None:
    await spare.aclose()
    with closing(Passwords(spare)) as passwords:
        asked = [asyncio.create_task(passwords.verify(PASSWORD, password_hash())) for _ in range(AT_ONCE + WAITING)]
        await asyncio.sleep(0)
        with pytest.raises(Unavailable, match="Too many people are signing in"):
            await passwords.verify(PASSWORD, password_hash())
        assert await asked[0] == (True, None)
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
