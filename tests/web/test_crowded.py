"""More connections than there is room for, and how all of them are sent elsewhere when the process ends."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from tests.files import POSTING, resume
from tests.service import PATIENCE, Served, served, settings_for
from tests.web.frames import CLOSE, TEXT, Wire
from web.live import MOST_PER_USER, SPREAD
from web.notifications import MOST_PER_USER as MOST_NOTICES

#: One more than a user may have, and two of somebody else.
ROOM = MOST_PER_USER + 2


@pytest.fixture
async def small(database_url: str) -> AsyncIterator[Served]:
    """A service with room for a few."""
    async with served(settings_for(database_url, role="web", max_connections=ROOM)) as service:
        yield service


def address(service: Served, path: str) -> str:
    return service.url.replace("http", "ws", 1) + path


async def refused(url: str, token: str) -> int:
    """The code that a connection is closed with as soon as it is open."""
    async with asyncio.timeout(PATIENCE):
        return await (await Wire.open(url, token)).closed()


async def closed(wire: Wire) -> tuple[int, float]:
    """The code that a connection is closed with, and when."""
    async with asyncio.timeout(PATIENCE):
        while (said := await wire.next())[0] != CLOSE:
            pass
    return int.from_bytes(said[1][:2], "big"), time.monotonic()


async def test_there_is_room_for_so_many_and_all_of_them_are_sent_elsewhere_a_few_at_a_time(small: Served) -> None:
    ada, bob = await small.person("ada"), await small.person("bob")
    sessions = [await person.start(resume(), job_description=POSTING) for person in (ada, bob)]
    own, other = (address(small, f"/ws/tailoring/{session_id}") for session_id in sessions)
    wires = [await Wire.open(own, ada.token) for _ in range(MOST_PER_USER)]
    assert await refused(own, ada.token) == 4429
    wires.append(await Wire.open(other, bob.token))
    # One who leaves makes room for another.
    left = wires.pop(0)
    left.writer.transport.abort()
    async with asyncio.timeout(PATIENCE):
        while small.house.live.connections > MOST_PER_USER:
            await asyncio.sleep(0.01)
    wires += [await Wire.open(own, ada.token), await Wire.open(other, bob.token)]
    assert await refused(other, bob.token) == 1013

    notices = address(small, "/ws/notifications")
    ears = [await Wire.open(notices, ada.token) for _ in range(MOST_NOTICES)]
    assert await refused(notices, ada.token) == 4429
    ears += [await Wire.open(notices, bob.token) for _ in range(MOST_NOTICES)]
    for wire in (*wires, *ears):
        assert (await wire.next())[0] == TEXT

    began = time.monotonic()
    ends = [asyncio.gather(*map(closed, some)) for some in (wires, ears)]
    await small.house.drain()
    for end in ends:
        codes, times = zip(*await end, strict=True)
        assert set(codes) == {1012}
        assert max(times) - min(times) > SPREAD / 2
        assert max(times) - began < 2
    for wire in (*wires, *ears):
        wire.writer.transport.abort()
    # Whoever comes now is sent elsewhere as well.
    assert await refused(own, ada.token) == 1013
