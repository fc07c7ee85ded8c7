"""Files made to exhaust whoever reads them: how long each holds a worker, and what others notice of it."""

import asyncio
import time

import httpx

from bench.requests import meanwhile
from bench.row import Row, quantiles
from bench.servers import data_dir, settings
from tests.files import POSTING, resume
from tests.service import Process
from tests.tailor.documents import bombs as made

#: Seconds that the same requests are asked for beforehand, with nothing else to do.
IDLE = 4.0


async def bombs() -> Row:
    """Each hostile file is uploaded, one after another, while somebody reads a session and somebody else uploads."""
    files = [(name_of(bomb.__name__), bomb()) for bomb in (*made.PDFS, *made.OTHERS)]
    longest = [0.0]
    unclear = 0
    reads: list[float] = []
    with data_dir() as folder:
        async with Process(settings(engine="offline"), folder) as service:
            ada, eve = await service.person(), await service.person("eve")
            eve.client.timeout = ada.client.timeout = httpx.Timeout(60)
            session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
            await ada.settled(session_id)

            async def hostile() -> None:
                nonlocal unclear
                for file in files:
                    began = time.perf_counter()
                    answer = await eve.client.post("/cvs/upload", files={"file": file})
                    longest.append(time.perf_counter() - began)
                    detail = answer.json().get("detail", {})
                    unclear += not (400 <= answer.status_code < 500 and len(detail.get("message", "")) > 20)

            async def honest(until: asyncio.Event) -> list[float]:
                """How long an honest file takes to be read and stored, again and again."""
                took = []
                while not until.is_set():
                    began = time.perf_counter()
                    answer = await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", resume())})
                    assert answer.status_code == 201, answer.text
                    took.append(time.perf_counter() - began)
                    await asyncio.sleep(0.2)
                return took

            async def beside() -> None:
                over = asyncio.Event()
                reading = asyncio.create_task(honest(over))
                await hostile()
                over.set()
                reads.extend(await reading)

            port = int(service.url.rpartition(":")[2])
            asked = f"GET /tailoring-sessions/{session_id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ada.token}\r\n"
            request = f"{asked}\r\n".encode()
            idle = quantiles(await meanwhile(port, lambda: asyncio.sleep(IDLE), request))
            busy = quantiles(await meanwhile(port, beside, request))
    measured = {
        "idle_p99_ms": idle["p99_ms"],
        "p99_ms": busy["p99_ms"],
        "moved_ms": round(busy["p99_ms"] - idle["p99_ms"], 2),
        "honest_p50_ms": quantiles(reads)["p50_ms"],
        "honest_p99_ms": quantiles(reads)["p99_ms"],
        "longest_s": round(max(longest), 2),
        "unclear": unclear,
    }
    return Row("bombs", measured, {"moved_ms": 5, "longest_s": 12.5, "unclear": 0})


def name_of(bomb: str) -> str:
    """What such a file would be called."""
    return "resume.json" if bomb == "deep_json" else "resume.docx" if bomb in _WORD else "resume.pdf"


_WORD = {bomb.__name__ for bomb in made.OTHERS}
