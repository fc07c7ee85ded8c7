"""Passwords: hashed and checked away from the event loop, in time that nothing else wants.

A hash takes a tenth of a second of every core and 64 MiB. It is made in a child process of the lowest kind of priority,
which gives way to everything at once; in a thread it would share our interpreter's lock, and while it holds that and
waits for its turn, all would wait. Where no time is spare, it competes with the rest after all, in a thread.
"""

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar, TypeVarTuple

import structlog
from passlib.context import CryptContext

from tailor.errors import Refusal, Unavailable
from tailor.workers.pool import Workers
from tailor.workers.slot import WorkerError

log = structlog.get_logger(__name__)

#: The hash of a password that nobody knows, of the same kind and cost as those of accounts.
NOBODY: Final = "$argon2id$v=19$m=65536,t=3,p=4$ag2BUEpJqVVKKcX4n/N+bw$aFCgvrWw//wLzlpUXzwo6FwFEByZTlhsNNMW6n89eZU"
#: How many are made at a time: each takes four cores where there are four. And how many more may wait for their turn;
#: more than that would wait longer than anybody does.
AT_ONCE: Final = max(1, (os.cpu_count() or 1) // 4)
WAITING: Final = 256
#: Seconds that one may take in spare time, and for which none is looked for when there was none.
PATIENCE: Final = 2.0
CROWDED: Final = 60.0
#: Of the threads: the event loop goes first, and other programs do not starve those who sign in.
NICENESS: Final = 5

Ts = TypeVarTuple("Ts")
T = TypeVar("T")

_context = CryptContext(schemes=["argon2", "pbkdf2_sha256", "bcrypt"], deprecated="auto")


def spare_worker() -> Workers:
    """Child processes that hash; each starts with the first password."""
    return Workers(AT_ONCE, queue=WAITING, preload=(__name__,))


class Passwords:
    """Hashes and checks passwords, a few at a time.

    Raises `Unavailable` when too many wait. patience: seconds that one may take in spare time.
    """

    def __init__(self, spare: Workers, *, patience: float = PATIENCE) -> None:
        self._spare = spare
        self._patience = patience
        self._crowded_until = 0.0
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passwords", initializer=_give_way)
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._inside = 0

    async def hash(self, password: str) -> str:
        """A hash of today's kind (argon2id)."""
        return await self._run(hashed, password)

    async def verify(self, password: str, stored: str | None, others: Sequence[str] = ()) -> tuple[bool, str | None]:
        """Whether a password is right, and a newer hash where the old one is of an older kind.

        With no hash it costs the same time, so that nobody learns from the clock which accounts exist. others: one hash
        of each further kind that accounts have, checked to no end but that: whatever the kind, the cost is that of all.
        """
        right, newer = await self._run(verified, password, stored or NOBODY, others)
        return (right and stored is not None), newer

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    async def _run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        if self._inside >= AT_ONCE + WAITING:
            raise Unavailable("Too many people are signing in at this moment. Please try again in a few seconds.")
        self._inside += 1
        try:
            async with self._turn:
                return await self._made(function, *args)
        finally:
            self._inside -= 1

    async def _made(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        loop = asyncio.get_running_loop()
        if loop.time() >= self._crowded_until:
            try:
                return await self._spare.run(in_spare_time, function, args, what="work", timeout=self._patience)
            except (Refusal, WorkerError) as error:
                self._crowded_until = loop.time() + CROWDED
                log.warning("no_spare_time_for_passwords", error=error, again_in=CROWDED)
        return await loop.run_in_executor(self._pool, function, *args)


def hashed(password: str) -> str:
    """A hash of today's kind."""
    made: str = _context.hash(password)
    return made


def verified(password: str, stored: str, others: Sequence[str] = ()) -> tuple[bool, str | None]:
    """Whether a password is right, and a newer hash where that one is of an older kind; others are checked in vain."""
    for other in others:
        _checked(password, other)
    right, newer = _checked(password, stored)
    return right, _context.hash(password) if right and newer else None


def _checked(password: str, stored: str) -> tuple[bool, bool]:
    """Whether a password is right, and whether its hash is of an older kind."""
    # bcrypt knows no more than 72 bytes of a password; it used to leave out the others without a word.
    known: str | bytes = password.encode()[:72] if stored.startswith("$2") else password
    try:
        right = _context.verify(known, stored)
        return right, right and _context.needs_update(stored)
    except ValueError:  # No hash that anybody could have a password for.
        _context.verify(password, NOBODY)
        return False, False


def _give_way() -> None:
    """On Linux a thread, and each that it starts, has a niceness of its own."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def in_spare_time(function: Callable[[*Ts], T], args: tuple[*Ts]) -> T:
    """Call a function, in a process that gives way to every other from now on."""
    with contextlib.suppress(OSError):  # Where that is forbidden it is as urgent as the rest.
        if sys.platform == "linux":
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        elif sys.platform != "win32":
            os.setpriority(os.PRIO_PROCESS, 0, 19)
    return function(*args)
