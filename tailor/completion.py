"""Waiting for a session to come to rest, for clients that want one answer to one request."""

import asyncio
import contextlib
from uuid import UUID

from tailor.bus import Bus
from tailor.sessions import Head, Sessions

#: The bus may lose a ring: after so many seconds without one we look by ourselves.
LOOK_AGAIN = 2.0


class Completion:
    """Wakes who waits when the bus rings for their session."""

    def __init__(self, sessions: Sessions, bus: Bus) -> None:
        self._sessions = sessions
        self._bells: dict[str, set[asyncio.Event]] = {}
        bus.listen(self._rung)

    async def wait(self, user_id: UUID, session_id: UUID, seconds: float) -> Head:
        """The session's head as soon as nothing of it is pending or running, or when the time is up.

        Raises `NotFound` when it is absent, another's or deleted meanwhile.
        """
        bell = asyncio.Event()
        bells = self._bells.setdefault(str(session_id), set())
        bells.add(bell)
        clock = asyncio.get_running_loop()
        end = clock.time() + seconds
        try:
            while True:
                bell.clear()
                head = await self._sessions.head(user_id, session_id)
                left = end - clock.time()
                if head.status not in ("pending", "running") or left <= 0:
                    return head
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(bell.wait(), min(left, LOOK_AGAIN))
        finally:
            bells.discard(bell)
            if not bells:
                self._bells.pop(str(session_id), None)

    def _rung(self, session_id: str) -> None:
        for bell in self._bells.get(session_id, ()):
            bell.set()
