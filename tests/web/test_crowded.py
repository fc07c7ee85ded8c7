"""More connections than there is room for, and how all of them are sent elsewhere when the process ends."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from tests.files import POSTING, resume
from tests.service import PATIENCE, Served, served, settings_for
from tests.web.frames import CLOSE, TEXT, Wire
from web import live
from web.live import MOST_PER_USER, TURNS, part
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


async def closed(wire: Wire) -> int:
    """The code that a connection is closed with."""
    async with asyncio.timeout(PATIENCE):
        while (said := await wire.next())[0] != CLOSE:
            pass
    return int.from_bytes(said[1][:2], "big")


async def test_there_is_room_for_so_many_and_all_of_them_are_sent_elsewhere(small: Served) -> None:
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

    ends = asyncio.gather(*map(closed, (*wires, *ears)))
    await small.house.drain()
    assert set(await ends) == {1012}
    for wire in (*wires, *ears):
        wire.writer.transport.abort()
    # Whoever comes now is sent elsewhere as well.
    assert await refused(own, ada.token) == 1013


class Leaving:
    """A connection that notes in which turn it is closed, and how."""

    def __init__(self, clock: list[int]) -> None:
        self._clock = clock
        self.turn, self.said = -1, (0, "")

    def close(self, code: int, reason: str) -> None:
        self.turn, self.said = self._clock[0], (code, reason)


async def test_they_leave_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "SPREAD", 0)  # Between two turns everything else has one, however long that takes.
    clock = [0]
    leaving = [Leaving(clock) for _ in range(TURNS * 3 + 1)]
    parting = asyncio.create_task(part(leaving))
    while not parting.done():
        await asyncio.sleep(0)
        clock[0] += 1
    sizes = Counter(connection.turn for connection in leaving)
    assert sorted(sizes.values()) == [*[3] * (TURNS - 1), 4]
    assert {connection.said for connection in leaving} == {(1012, "restarting")}
