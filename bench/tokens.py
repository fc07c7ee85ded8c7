"""What a model's text looks like on its way to the browser, for the relay of the hub and of the floor alike."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

from tailor.engine.base import SHOWN_EVERY
from tailor.model.events import Token

TEXT = "moved the billing services to Kubernetes, "


async def play(session_ids: Sequence[str], seconds: float, send: Callable[[str, str], Awaitable[None]]) -> int:
    """Give every session a batch as often as a pen does, the sessions spread over that time; how many there were.

    The frames are made once for all sessions: what is measured is to pass them on.
    """
    frames = [
        Token(id=f"summary{batch // 50}", offset=batch % 50 * len(TEXT), text=TEXT).model_dump_json()
        for batch in range(int(seconds / SHOWN_EVERY))
    ]
    began, count = time.perf_counter(), 0
    for batch, frame in enumerate(frames):
        for number, session_id in enumerate(session_ids):
            if number % 10 == 0:
                wait = began + SHOWN_EVERY * (batch + number / len(session_ids)) - time.perf_counter()
                await asyncio.sleep(max(0, wait))
            await send(session_id, frame)
            count += 1
    return count
