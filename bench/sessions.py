"""A session as a person has it: until the first event shows, and from start to completed."""

import asyncio
import time

from bench.row import Row, quantiles
from bench.servers import data_dir, settings
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import Person, Process

FIRST, WHOLE = 20, 5
#: Events that flow, and seconds without a connection.
FLOW, AWAY = 100, 1.5


async def first_event() -> Row:
    """From the POST's return to the first event on a WebSocket that is opened then."""
    waits = []
    with data_dir() as folder:
        async with Process(settings(), folder) as service:
            ada = await service.person()
            for number in range(FIRST + 1):
                session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
                began = time.perf_counter()
                async with ada.watch(session_id, after=0) as watch:
                    while "run" not in await watch.next():
                        pass
                    if number:  # The first one warms up.
                        waits.append(time.perf_counter() - began)
                await ada.settled(session_id)
    return Row("first_event", quantiles(waits), {"p99_ms": 300})


async def _whole(ada: Person) -> float:
    began = time.perf_counter()
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    async with ada.watch(session_id, after=0) as watch:
        await watch.until("status_changed", status="completed")
    return time.perf_counter() - began


async def offline_session() -> Row:
    """From the POST to completed, offline and without questions; the first one of a process too."""
    with data_dir() as folder:
        async with Process(settings(engine="offline"), folder) as service:
            ada = await service.person()
            cold, *warm = [await _whole(ada) for _ in range(WHOLE + 1)]
    return Row("offline_session", {"first_s": round(cold, 2), **quantiles(warm, "s", 1)}, {"first_s": 5, "p99_s": 5})


async def disconnect() -> Row:
    """A watcher's connection is cut for 1.5 s while a hundred events flow: how many it misses, and sees twice."""
    numbers: list[int] = []
    with data_dir() as folder:
        async with Process(settings(engine="offline"), folder) as service:
            ada = await service.person()
            session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
            await ada.settled(session_id)
            change = (await ada.get(session_id, "/changes"))[0]["id"]
            begun = (await ada.get(session_id))["last_seq"]

            async def flow() -> int:
                """Decide back and forth, which says something each time; the newest number."""
                last = begun
                for turn in range(FLOW):
                    decision = "reject" if turn % 2 else "accept"
                    if turn == 0:
                        decision = "reject"
                    await ada.client.post(f"/tailoring-sessions/{session_id}/changes/{change}/{decision}")
                    last = (await ada.get(session_id))["last_seq"]
                    if last - begun >= FLOW:
                        break
                    await asyncio.sleep(0.02)
                return int(last)

            flowing = asyncio.create_task(flow())
            async with ada.watch(session_id, after=begun) as watch:
                while len(watch.numbers) < 10:
                    await watch.next()
                watch.socket.transport.abort()
            numbers += watch.numbers
            await asyncio.sleep(AWAY)
            missed = (await ada.get(session_id))["last_seq"] - numbers[-1]
            async with ada.watch(session_id, after=numbers[-1]) as watch:
                while not flowing.done() or watch.numbers[-1] < flowing.result():
                    await watch.next()
            numbers += watch.numbers
            last = flowing.result()
    lost, twice = set(range(begun + 1, last + 1)) - set(numbers), len(numbers) - len(set(numbers))
    measured = {"events": last - begun, "while_away": missed, "lost": len(lost), "twice": twice}
    return Row("disconnect", measured, {"lost": 0, "twice": 0})


async def end_to_end() -> Row:
    """The same with a language model that takes no time at all: what is left is ours."""
    with data_dir() as folder:
        async with ModelServer() as model, Process(settings(openai_base_url=model.url), folder) as service:
            ada = await service.person()
            cold, *warm = [await _whole(ada) for _ in range(WHOLE + 1)]
            asked = len(model.requests) / (WHOLE + 1)
    measured = {"first_s": round(cold, 2), **quantiles(warm, "s", 1), "model_calls": round(asked, 1)}
    return Row("end_to_end", measured)
