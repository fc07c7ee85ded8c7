"""The live protocol over real WebSockets: both dialects, numbers without a gap, several tabs, and bad frames."""

import asyncio
import contextlib
import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tailor.model.events import server_frames
from tests.files import POSTING, resume
from tests.service import PASSWORD, Person, Served, Watch


async def waiting(ada: Person) -> str:
    """A session with an open question."""
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    return session_id


async def told(watch: Watch, kind: str) -> dict[str, Any]:
    """The first frame of a type, which may have come before a reply that was waited for."""
    return next((frame for frame in watch.frames if frame["type"] == kind), None) or await watch.until(kind)


async def closed(watch: Watch) -> int:
    """The code that a connection is closed with."""
    with contextlib.suppress(ConnectionClosed):
        while True:
            await watch.next()
    assert watch.socket.close_code is not None
    return watch.socket.close_code


async def close_code(url: str, headers: Mapping[str, str], subprotocols: Any = ("tailoring.v1",)) -> int:
    """The code that an attempt to watch is closed with."""
    async with connect(url, additional_headers=headers, subprotocols=subprotocols, proxy=None) as socket:
        watch = Watch(socket)
        return await closed(watch)


def address(service: Served, session_id: str) -> str:
    return service.url.replace("http", "ws", 1) + f"/ws/tailoring/{session_id}"


async def test_the_state_comes_first_and_the_numbers_have_no_gap(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    async with ada.watch(session_id, after=0) as watch:
        state = await watch.next()
        assert state["type"] == "session_state"
        asked = await watch.until("human_input_required")
        reply = await watch.send("answer", question_id=asked["question_id"], text="At Initech, for 60 accounts.")
        assert reply["ok"]
        assert (await watch.send("proceed"))["ok"]
        await watch.until("status_changed", status="completed")
    assert watch.numbers == list(range(1, len(watch.numbers) + 1))
    for frame in watch.frames:
        server_frames.validate_python(frame)


async def test_reconnecting_with_a_number_gives_what_follows_and_nothing_twice(ada: Person) -> None:
    session_id = await waiting(ada)
    async with ada.watch(session_id, after=0) as first:
        await first.until("human_input_required")
    half = first.numbers[len(first.numbers) // 2]
    async with ada.watch(session_id, after=half) as second:
        await second.send("proceed")
        await second.until("status_changed", status="completed")
    assert second.numbers == list(range(half + 1, second.numbers[-1] + 1))
    async with ada.watch(session_id) as third:
        state = await third.next()
        assert state["status"] == "completed"
        assert state["seq"] == second.numbers[-1]
        reply = await third.send("stop")
        assert reply["error"]["code"] == "WRONG_STATE"
    assert third.numbers == []


async def test_an_open_question_is_put_to_whoever_connects(ada: Person) -> None:
    session_id = await waiting(ada)
    for _ in range(2):
        async with ada.watch(session_id) as watch:
            assert (await watch.next())["question"]["id"] == "q1"
        async with ada.watch(session_id, simple=True) as plain:
            assert (await plain.next())["type"] == "human_input_required"


async def test_plain_clients_are_sent_three_types_and_nothing_else(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    async with ada.watch(session_id, after=0, simple=True) as plain, ada.watch(session_id, after=0) as full:
        await full.until("human_input_required")
        await plain.until("human_input_required")
        await plain.socket.send(json.dumps({"type": "proceed", "request_id": "1"}))
        await full.until("status_changed", status="completed")
        await plain.until("progress_update", progress=100)
    assert {frame["type"] for frame in plain.frames} == {"human_input_required", "progress_update", "resume_update"}
    assert all("message" in f for f in plain.frames if f["type"] == "progress_update")
    assert all("content" in f for f in plain.frames if f["type"] == "resume_update")
    assert plain.numbers == [n["seq"] for n in full.numbered if n["type"] in {f["type"] for f in plain.frames}]


async def test_two_tabs_answer_at_once_and_one_wins(ada: Person) -> None:
    session_id = await waiting(ada)
    async with ada.watch(session_id) as one, ada.watch(session_id) as two:
        replies = await asyncio.gather(
            one.send("answer", question_id="q1", text="At Initech."),
            two.send("answer", question_id="q1", text="At Globex."),
        )
        assert sorted(reply["ok"] for reply in replies) == [False, True]
        loser = next(reply for reply in replies if not reply["ok"])
        assert loser["error"]["code"] == "QUESTION_RESOLVED"
        resolved = [await told(watch, "question_resolved") for watch in (one, two)]
        assert resolved[0]["answer"] == resolved[1]["answer"]


async def test_every_watcher_sees_the_same(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    async with contextlib.AsyncExitStack() as stack:
        watches = [await stack.enter_async_context(ada.watch(session_id, after=0)) for _ in range(8)]
        await asyncio.gather(*(w.until("status_changed", status="completed") for w in watches))
    assert all(w.numbered == watches[0].numbered for w in watches)


async def test_the_same_answer_again_is_no_error(ada: Person) -> None:
    session_id = await waiting(ada)
    async with ada.watch(session_id) as watch:
        assert (await watch.send("answer", question_id="q1", text="At Initech."))["ok"]
        again = await watch.send("answer", question_id="q1", text="At Initech.")
        assert again["ok"]
        assert again["duplicate"]
        skipped = await watch.send("skip", question_id="q1")
        assert skipped["error"]["code"] == "QUESTION_RESOLVED"
        assert (await watch.send("accept", change_id="c99"))["error"]["code"] == "NO_SUCH_CHANGE"


async def test_closing_a_connection_stops_nothing(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    async with ada.watch(session_id):
        pass
    await ada.settled(session_id)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", 4400),
        ("[]", 4400),
        ('{"type": "fly", "request_id": "1"}', 4400),
        ('{"type": "answer", "request_id": "1"}', 4400),
        ('{"type": "chat", "request_id": "1", "message": ""}', 4400),
        ('{"type": "stop"}', 4400),
        ('{"a":' * 10_000, 4400),
        (b"binary", 1003),
        ("x" * (64 * 1024 + 1), 1009),
    ],
)
async def test_a_bad_frame_is_answered_and_closed(ada: Person, frame: str | bytes, code: int) -> None:
    session_id = await waiting(ada)
    async with ada.watch(session_id) as watch:
        await watch.next()
        await watch.socket.send(frame)
        assert await closed(watch) == code
    if code == 4400:
        assert watch.frames[-1]["type"] == "reply"
        assert watch.frames[-1]["error"]["code"] == "BAD_MESSAGE"
    async with ada.watch(session_id) as watch:
        assert (await watch.send("proceed"))["ok"]


async def test_a_flood_of_commands_is_ended(ada: Person) -> None:
    session_id = await waiting(ada)
    async with ada.watch(session_id) as watch:
        with contextlib.suppress(ConnectionClosed):
            for number in range(200):
                await watch.socket.send(json.dumps({"type": "accept", "request_id": str(number), "change_id": "c1"}))
        assert await closed(watch) == 4429


async def test_who_may_not_watch(service: Served, ada: Person) -> None:
    session_id = await waiting(ada)
    bob = await service.person("bob")
    url = address(service, session_id)
    assert await close_code(url, {}) == 4401
    assert await close_code(url, {"Authorization": "Bearer nonsense"}) == 4401
    assert await close_code(url, {"Authorization": f"Bearer {bob.token}"}) == 4404
    bearer = {"Authorization": f"Bearer {ada.token}"}
    assert await close_code(address(service, str(uuid4())), bearer) == 4404
    assert await close_code(address(service, "nonsense"), bearer) == 4404


async def test_a_cookie_opens_only_from_our_own_pages(service: Served, ada: Person) -> None:
    session_id = await waiting(ada)
    client = service.client()
    await client.post("/auth/login", json={"username": "ada", "password": PASSWORD})
    cookie = {"Cookie": f"session={client.cookies['session']}"}
    for origin in ({}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
        with pytest.raises(InvalidStatus) as refused:
            await close_code(address(service, session_id), cookie | origin)
        assert refused.value.response.status_code == 403
    async with ada.watch(session_id, headers=cookie | {"Origin": service.url}) as watch:
        assert (await watch.next())["type"] == "session_state"


async def test_a_ticket_opens_one_connection(service: Served, ada: Person) -> None:
    session_id = await waiting(ada)
    ticket = (await ada.client.post(f"/tailoring-sessions/{session_id}/ws-ticket")).json()["ticket"]
    subprotocols: Any = ["tailoring.v1", f"ticket.{ticket}"]
    async with connect(address(service, session_id), subprotocols=subprotocols, proxy=None) as socket:
        assert socket.subprotocol == "tailoring.v1"
        assert (await Watch(socket).next())["type"] == "session_state"
    assert await close_code(address(service, session_id), {}, subprotocols) == 4401
    other = await waiting(ada)
    ticket = (await ada.client.post(f"/tailoring-sessions/{session_id}/ws-ticket")).json()["ticket"]
    assert await close_code(address(service, other), {}, ["tailoring.v1", f"ticket.{ticket}"]) == 4401


async def test_a_drained_service_tells_its_watchers_to_come_back(own_service: Served) -> None:
    ada = await own_service.person()
    session_id = await waiting(ada)
    async with ada.watch(session_id) as watch:
        await watch.next()
        await own_service.house.drain()
        assert await closed(watch) == 1012
