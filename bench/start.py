"""Seconds from the command to an answer of /health: on an empty DATA_DIR, and on one that was used."""

import asyncio
import contextlib
import time

import httpx

from bench.row import Row
from bench.servers import data_dir, settings
from tests.service import Process


async def main() -> Row:
    """Start twice on one folder."""
    seconds = {}
    with data_dir() as folder:
        for name in ("fresh_s", "again_s"):
            began = time.perf_counter()
            async with Process(settings(), folder) as service:
                client = service.client()
                while True:
                    with contextlib.suppress(httpx.HTTPError):
                        if (await client.get("/health")).status_code == 200:
                            break
                    await asyncio.sleep(0.02)
                seconds[name] = round(time.perf_counter() - began, 2)
    return Row("start", seconds, {"fresh_s": 90, "again_s": 5})
