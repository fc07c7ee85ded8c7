"""What a model's text looks like on its way to the browser, for the relay of the hub and of the floor alike."""

import asyncio
import time
from collections.abc import Callable, Sequence

from tailor.model.events import Token

#: Seconds between two batches of one session, as the pen sends them.
EVERY = 0.04
TEXT = "moved the billing services to Kubernetes, "


async def play(session_ids: Sequence[str], seconds: float, send: Callable[[str, str], None]) -> int:
    """Give every session a batch every 40 ms, the sessions spread over that time; how many batches there were."""
    began = time.perf_counter()
    count, batch = 0, 0
    while (due := batch * EVERY) < seconds:
        for number, session_id in enumerate(session_ids):
            if number % 10 == 0:
                wait = began + due + EVERY * number / len(session_ids) - time.perf_counter()
                await asyncio.sleep(max(0, wait))
            offset = batch % 50 * len(TEXT)
            token = Token(id=f"summary{batch // 50}", offset=offset, text=TEXT)
            send(session_id, token.model_dump_json())
            count += 1
        batch += 1
    return count
