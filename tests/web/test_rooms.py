"""A watcher keeps its place: what it is sent, in which order, and what becomes of one that reads too slowly."""

import asyncio
from uuid import UUID

import pytest

from tailor.errors import Unavailable
from tailor.following import Stored
from tests.service import PATIENCE
from web.rooms import CHUNK, MOST_EVENTS, MOST_WAITING, READERS, SEND_LIMIT, Room, Watcher
from web.wire import Wire, encoded

SESSION = UUID(int=1)


class Tap(Wire):
    """A connection whose peer reads when the test says so; what it was sent is kept."""

    def __init__(self) -> None:
        self.sent = b""
        self.finished: tuple[int, str] | None = None
        self.loop = asyncio.get_running_loop()
        self.writable = asyncio.Event()
        self.writable.set()
        self.drained = None
        self.full_since = None
        self.ready = True

    @property
    def open(self) -> bool:
        return self.finished is None

    def write(self, frames: bytes) -> None:
        assert self.ready, "written to a connection that takes nothing"
        self.sent += frames

    def finish(self, code: int, reason: str, patience: float = 0) -> None:
        self.finished = self.finished or (code, reason)
        self.ready = False

    def stuff(self) -> None:
        """The peer reads nothing more."""
        self.full_since = self.loop.time()
        self.ready = False
        self.writable.clear()

    def drain(self) -> None:
        """The peer has read."""
        self.full_since = None
        self.ready = self.open
        self.writable.set()
        if self.drained:
            self.drained()


def event(seq: int, kind: str = "message", text: str = "") -> Stored:
    return Stored(seq, kind, f'{{"type":"{kind}","id":"m{seq}","role":"user","text":"{text}","seq":{seq},"at":""}}')


def changed(seq: int, status: str) -> Stored:
    return Stored(seq, "status_changed", f'{{"type":"status_changed","status":"{status}","seq":{seq},"at":"","run":0}}')


def frames(*numbers: int, text: str = "") -> bytes:
    return b"".join(encoded(event(number, text=text).body) for number in numbers)


class Log:
    """The stored events; counts how often it was asked."""

    def __init__(self, last: int, text: str = "") -> None:
        self.last = last
        self.text = text
        self.asked = self.asking = self.most = 0
        self.away = False

    async def read(self, session_id: UUID, after: int, limit: int, size: int) -> list[Stored]:
        assert session_id == SESSION
        self.asked += 1
        self.asking += 1
        self.most = max(self.most, self.asking)
        await asyncio.sleep(0)
        self.asking -= 1
        if self.away:
            raise Unavailable("away")
        found: list[Stored] = []
        for seq in range(after + 1, min(self.last, after + limit) + 1):
            if sum(len(before.body) for before in found) >= size:
                break
            found.append(event(seq, text=self.text))
        return found


def room_of(log: Log) -> Room:
    return Room(SESSION, log.read, asyncio.Semaphore(READERS))


def seated(room: Room, seq: int, after: str = "", *, simple: bool = False) -> tuple[Watcher, Tap]:
    tap = Tap()
    watcher = Watcher(tap, room, UUID(int=2), simple=simple)
    watcher.begin(seq, after, b"")
    return watcher, tap


async def settle() -> None:
    for _ in range(200):
        await asyncio.sleep(0)


async def test_what_is_stored_here_is_sent_without_asking_the_database() -> None:
    log = Log(3)
    room = room_of(log)
    taps = [seated(room, 3)[1] for _ in range(3)]
    room.take([event(4), event(5)])
    room.take([event(6)])
    await settle()
    assert [tap.sent for tap in taps] == [frames(4, 5, 6)] * 3
    assert log.asked == 0


async def test_what_others_stored_is_read_and_nothing_comes_twice() -> None:
    log = Log(3)
    room = room_of(log)
    _, tap = seated(room, 3)
    log.last = 5
    room.take([event(5)])  # 4 was stored elsewhere.
    room.ring()
    await settle()
    room.take([event(4), event(5)])
    room.take([event(6)])
    await settle()
    assert tap.sent == frames(4, 5, 6)


async def test_a_history_ends_where_the_live_events_begin() -> None:
    log = Log(2 * MOST_EVENTS)
    room = room_of(log)
    _, tap = seated(room, log.last, "0")
    for _ in range(3):
        log.last += 1
        room.take([event(log.last)])
        await asyncio.sleep(0)
    await settle()
    assert tap.sent == frames(*range(1, log.last + 1))


async def test_one_that_reads_slowly_keeps_its_place_and_goes_on_from_it() -> None:
    log = Log(0)
    room = room_of(log)
    (_, slow), (_, quick) = seated(room, 0), seated(room, 0)
    room.take([event(1)])
    slow.stuff()
    for number in range(2, MOST_EVENTS + 50):
        log.last = number
        room.take([event(number)])
    assert slow.sent == frames(1)
    slow.drain()
    await settle()
    assert slow.sent == quick.sent == frames(*range(1, log.last + 1))


async def test_a_history_waits_for_one_that_reads_slowly() -> None:
    log = Log(3_000)
    room = room_of(log)
    watcher, tap = seated(room, log.last, "0")
    tap.stuff()
    await settle()
    assert log.asked == 0
    tap.drain()
    await settle()
    assert tap.sent == frames(*range(1, 3_001))
    await watcher.end()


async def test_a_history_of_large_events_comes_in_small_pages_and_none_is_held() -> None:
    log = Log(500, text="x" * 6_000)
    room = room_of(log)
    watcher, tap = seated(room, log.last, "0")
    written: list[int] = []
    while len(tap.sent) < len(frames(*range(1, 501), text=log.text)):
        before = len(tap.sent)
        async with asyncio.timeout(PATIENCE):
            while len(tap.sent) == before:
                await asyncio.sleep(0)
        tap.stuff()
        written.append(len(tap.sent) - before)
        asked = log.asked
        await settle()
        assert log.asked <= asked + 1
        tap.drain()
    assert tap.sent == frames(*range(1, 501), text=log.text)
    assert max(written) < CHUNK + 2 * 6_200
    await watcher.end()


async def test_of_many_who_read_far_back_a_few_ask_the_database_at_once() -> None:
    log = Log(1_000)
    room = room_of(log)
    taps = [seated(room, log.last, "0")[1] for _ in range(3 * READERS)]
    await settle()
    assert log.most == READERS
    assert all(tap.sent == frames(*range(1, 1_001)) for tap in taps)


async def test_tokens_are_left_out_for_one_that_is_behind_and_replies_are_not() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 0)
    _, plain = seated(room, 0, simple=True)
    tap.stuff()
    room.token('{"type":"token","id":"summary","offset":0,"text":"Built "}')
    watcher.push(b"reply")
    tap.drain()
    room.token('{"type":"token","id":"summary","offset":6,"text":"billing."}')
    assert tap.sent == b"reply" + encoded('{"type":"token","id":"summary","offset":6,"text":"billing."}')
    assert room.partials == {"summary": "Built billing."}
    assert plain.sent == b""


async def test_tokens_that_come_behind_a_stop_are_left_out_until_the_session_runs_again() -> None:
    room = room_of(Log(0))
    _, tap = seated(room, 0)
    first, late, new = (
        f'{{"type":"token","id":"summary","offset":{at},"text":"{text}"}}'
        for at, text in ((0, "Built "), (6, "bill"), (0, "Ran "))
    )
    room.token(first)
    stopped, running = changed(1, "stopped"), changed(2, "running")
    room.take([stopped])
    room.token(late)
    assert room.partials == {}
    room.take([running])
    room.token(new)
    assert tap.sent == b"".join(map(encoded, (first, stopped.body, running.body, new)))
    assert room.partials == {"summary": "Ran "}


async def test_a_reply_comes_before_what_its_command_led_to() -> None:
    log = Log(0)
    room = room_of(log)
    (watcher, tap), (_, other) = seated(room, 0), seated(room, 0)
    watcher.hold()
    room.take([event(1), event(2)])
    assert (tap.sent, other.sent) == (b"", frames(1, 2))
    watcher.reply(b"reply")
    room.take([event(3)])
    assert tap.sent == b"reply" + frames(1, 2, 3)
    assert log.asked == 0


async def test_simple_clients_are_sent_three_types_and_no_heartbeat() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 0, simple=True)
    said = [event(1), event(2, "resume_update"), event(3), event(4, "human_input_required")]
    room.take(said)
    watcher.look_after(tap.loop.time() + 100, 15)
    assert tap.sent == encoded(said[1].body) + encoded(said[3].body)


async def test_one_that_takes_nothing_is_closed_in_time() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 0)
    now = tap.loop.time()
    tap.stuff()
    watcher.look_after(now + SEND_LIMIT - 1, 15)
    assert tap.finished is None
    watcher.look_after(now + SEND_LIMIT + 1, 15)
    assert tap.finished == (4408, "reads too slowly")


async def test_replies_that_nobody_reads_are_bounded() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 0)
    tap.stuff()
    for _ in range(MOST_WAITING):
        watcher.push(b"reply")
    assert tap.finished is None
    watcher.push(b"reply")
    assert tap.finished == (4408, "reads too slowly")


async def test_a_close_comes_behind_the_replies_that_wait() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 0)
    tap.stuff()
    watcher.push(b"reply")
    watcher.close(4400, "bad message")
    assert tap.finished is None
    tap.drain()
    assert (tap.sent, tap.finished) == (b"reply", (4400, "bad message"))


async def test_a_heartbeat_comes_when_it_is_due() -> None:
    room = room_of(Log(0))
    watcher, tap = seated(room, 7)
    now = tap.loop.time()
    watcher.look_after(now + 14, 15)
    assert tap.sent == b""
    watcher.look_after(now + 16, 15)
    watcher.look_after(now + 17, 15)
    assert tap.sent == encoded('{"type":"heartbeat","seq":7}')


async def test_a_lost_ring_is_found_and_a_deleted_session_closed() -> None:
    log = Log(2)
    room = room_of(log)
    _, tap = seated(room, 2)
    room.compare(2)
    await settle()
    assert log.asked == 0
    log.last = 3
    room.compare(3)
    await settle()
    assert tap.sent == frames(3)
    room.compare(None)
    assert tap.finished is not None
    assert tap.finished[0] == 4404


async def test_without_the_database_a_history_is_put_off() -> None:
    log = Log(1_000)
    log.away = True
    room = room_of(log)
    _, tap = seated(room, log.last, "0")
    await settle()
    assert tap.finished == (1013, "the database is away")


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536])
def test_a_frame_is_what_websockets_makes_of_it(size: int) -> None:
    from websockets.frames import Frame, Opcode

    text = "é" * (size // 2) + "x" * (size % 2)
    assert encoded(text) == Frame(Opcode.TEXT, text.encode()).serialize(mask=False)
