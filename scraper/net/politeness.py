"""Keeps requests to one host few and apart, and honours a host's wish to be left alone for a while."""

import asyncio
import contextlib
import email.utils
import math
import time
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

MAX_HOSTS = 2048
LONGEST_REST = 3600.0


class HostBusy(Exception):
    """More requests to a host are waiting than it may be asked in time."""


@dataclass
class _Host:
    slots: asyncio.Semaphore
    users: int = 0
    next_start: float = 0.0
    rest_until: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Politeness:
    """At most `connections` requests at once and one start per `interval` seconds to each host.

    State lives in this process; N nodes are N times as frequent. Hosts that nobody uses are forgotten, oldest first,
    past `MAX_HOSTS`.
    """

    def __init__(self, *, connections: int = 2, interval: float = 1.0) -> None:
        self._connections = connections
        self._interval = interval
        self._hosts: OrderedDict[str, _Host] = OrderedDict()

    def resting(self, host: str) -> float:
        """Seconds for which a host asked not to be called; 0 when it did not."""
        known = self._hosts.get(host)
        return max(0.0, known.rest_until - time.monotonic()) if known else 0.0

    def rest(self, host: str, retry_after: str) -> None:
        """Remember a `Retry-After` header (seconds or an HTTP date, RFC 9110 section 10.2.3), at most an hour."""
        try:
            seconds = float(retry_after)
        except ValueError:
            try:
                seconds = email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time()
            except ValueError:
                return
        if seconds > 0:
            self._host(host).rest_until = time.monotonic() + min(seconds, LONGEST_REST)

    @contextlib.asynccontextmanager
    async def slot(self, host: str, *, spaced: bool = True, patience: float = math.inf) -> AsyncIterator[None]:
        """Hold one of a host's places for the length of a request, after waiting for the host's turn if `spaced`.

        Raises `HostBusy` at once when so many are waiting that the turn cannot come within `patience` seconds.
        """
        state = self._host(host)
        if spaced and state.users * self._interval > patience:
            raise HostBusy(host)
        state.users += 1
        try:
            async with state.slots:
                if spaced:
                    async with state.turn:
                        await asyncio.sleep(max(0.0, state.next_start - time.monotonic()))
                        state.next_start = time.monotonic() + self._interval
                yield
        finally:
            state.users -= 1

    def _host(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            self._forget_idle()
            state = self._hosts[host] = _Host(asyncio.Semaphore(self._connections))
        self._hosts.move_to_end(host)
        return state

    def _forget_idle(self) -> None:
        now = time.monotonic()
        while len(self._hosts) >= MAX_HOSTS:
            for name, state in self._hosts.items():
                if not state.users and state.rest_until < now and state.next_start < now:
                    del self._hosts[name]
                    break
            else:
                return
