"""Notifications over real WebSockets: what came to rest, what waits, what is due; told once, and to nobody else."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tailor.model.notification import notice_frames
from tests.files import POSTING, resume
from tests.service import PASSWORD, PATIENCE, Person, Served, served, settings_for


class Ear:
    """A WebSocket of notifications; keeps what was told."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.told: list[dict[str, Any]] = []

    async def next(self) -> dict[str, Any]:
        """The next notice; heartbeats are passed over."""
        async with asyncio.timeout(PATIENCE):
            while True:
                text = await self.socket.recv(decode=True)
                notice_frames.validate_json(text)
                frame: dict[str, Any] = json.loads(text)
                if frame["type"] not in ("ready", "heartbeat"):
                    self.told.append(frame)
                    return frame

    async def quiet(self, seconds: float = 0.7) -> bool:
        """Whether nothing is told for a while."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.next()
                return False
        return True


def address(service: Served, query: str = "") -> str:
    return service.url.replace("http", "ws", 1) + f"/ws/notifications{query}"


@contextlib.asynccontextmanager
async def listening(
    service: Served, person: Person, query: str = "", headers: Mapping[str, str] | None = None
) -> AsyncIterator[Ear]:
    """Listen as somebody, from the first frame on."""
    given = {"Authorization": f"Bearer {person.token}"} if headers is None else headers
    async with connect(address(service, query), additional_headers=given, proxy=None) as socket:
        async with asyncio.timeout(PATIENCE):
            first = json.loads(await socket.recv())
        assert first["type"] == "ready"
        assert first["heartbeat_s"] == 15
        yield Ear(socket)


async def close_code(url: str, headers: Mapping[str, str], subprotocols: Any = None) -> int:
    """The code that an attempt to listen is closed with."""
    async with connect(url, additional_headers=headers, subprotocols=subprotocols, proxy=None) as socket:
        with contextlib.suppress(ConnectionClosed):
            async with asyncio.timeout(PATIENCE):
                while True:
                    await socket.recv()
        assert socket.close_code is not None
        return socket.close_code


async def test_a_question_and_an_end_are_told_as_they_come(service: Served, ada: Person) -> None:
    bob = await service.person("bob")
    async with listening(service, ada) as one, listening(service, ada) as two, listening(service, bob) as other:
        session_id = await ada.start(resume(), job_description=POSTING)
        asked = await one.next()
        assert (asked["type"], asked["session_id"]) == ("question_waiting", session_id)
        assert "Terraform" in asked["question"]
        assert asked["job"]["company"] == "Northwind Traders"
        # Told is how things stand: whoever looked only after the next command would hear of the end alone.
        assert await two.next() == asked
        await ada.client.post(f"/tailoring-sessions/{session_id}/proceed")
        ended = await one.next()
        assert (ended["type"], ended["status"]) == ("session_finished", "completed")
        assert ended["score"]["after"] >= ended["score"]["before"]
        assert await two.next() == ended
        assert await one.quiet()
        assert await other.quiet(0.1)


async def test_stopping_is_told_too(service: Served, ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    async with listening(service, ada) as ear:
        await ada.client.post(f"/tailoring-sessions/{session_id}/stop")
        assert (await ear.next())["status"] == "stopped"


async def test_nothing_of_before_is_told_unless_asked_for(service: Served, ada: Person) -> None:
    began = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    async with listening(service, ada) as ear:
        assert await ear.quiet()
    async with listening(service, ada, f"?since={began}") as ear:
        asked = await ear.next()
        assert asked["session_id"] == session_id
        assert await ear.quiet(0.3)
    async with listening(service, ada, f"?since={asked['at']}") as ear:
        # To the millisecond: told again at most, and then under the same id.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.3):
                assert (await ear.next())["id"] == asked["id"]
    for since in ("yesterday", "0001-01-01", "9999-12-31T23:59:59-12:00", "%00", ""):
        async with listening(service, ada, f"?since={since}"):
            pass


async def test_a_change_of_the_document_is_no_news(service: Served, ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    await ada.settled(session_id)
    changes = (await ada.client.get(f"/tailoring-sessions/{session_id}/changes")).json()
    async with listening(service, ada) as ear:
        for change in changes[:2]:
            await ada.client.post(f"/tailoring-sessions/{session_id}/changes/{change['id']}/reject")
        assert await ear.quiet()


async def test_a_step_that_is_due_is_told_when_it_is(service: Served, ada: Person) -> None:
    async with listening(service, ada) as ear:
        due = datetime.now(UTC) + timedelta(seconds=1.2)
        given = {"company": "Globex", "position": "Engineer", "next_step_at": due.isoformat()}
        made = (await ada.client.post("/api/applications", json=given)).json()
        told = await ear.next()
        assert datetime.now(UTC) >= due
        assert (told["type"], told["application_id"]) == ("application_reminder", made["id"])
        assert (told["company"], told["position"]) == ("Globex", "Engineer")
        assert await ear.quiet(0.3)
        later = (datetime.now(UTC) + timedelta(seconds=0.5)).isoformat()
        await ada.client.patch(f"/api/applications/{made['id']}", json={"next_step_at": later})
        again = await ear.next()
        assert again["application_id"] == made["id"]
        assert again["id"] != told["id"]


async def test_what_another_process_does_is_told_here(database_url: str) -> None:
    settings = settings_for(database_url)
    async with served(settings) as here, served(settings_for(database_url, role="web")) as there:
        ada = await here.person()
        async with listening(there, ada) as ear:
            session_id = await ada.start(resume(), job_description=POSTING)
            assert (await ear.next())["session_id"] == session_id


async def test_who_may_not_listen(service: Served, ada: Person) -> None:
    assert await close_code(address(service), {}) == 4401
    assert await close_code(address(service), {"Authorization": "Bearer nonsense"}) == 4401
    assert await close_code(address(service), {}, ["notifications.v1", "ticket.nonsense"]) == 4401


async def test_a_cookie_opens_only_from_our_own_pages(service: Served, ada: Person) -> None:
    client = service.client()
    await client.post("/auth/login", json={"username": "ada", "password": PASSWORD})
    cookie = {"Cookie": f"session={client.cookies['session']}"}
    for origin in ({}, {"Origin": "https://evil.example"}):
        with pytest.raises(InvalidStatus) as refused:
            await close_code(address(service), cookie | origin)
        assert refused.value.response.status_code == 403
    async with listening(service, ada, headers=cookie | {"Origin": service.url}):
        pass


async def test_a_ticket_opens_one_connection(service: Served, ada: Person) -> None:
    ticket = (await ada.client.post("/notifications/ws-ticket")).json()["ticket"]
    subprotocols: Any = ["notifications.v1", f"ticket.{ticket}"]
    async with connect(address(service), subprotocols=subprotocols, proxy=None) as socket:
        assert socket.subprotocol == "notifications.v1"
        assert json.loads(await socket.recv())["type"] == "ready"
    assert await close_code(address(service), {}, subprotocols) == 4401
    session_id = await ada.start(resume(), job_description=POSTING)
    other = (await ada.client.post(f"/tailoring-sessions/{session_id}/ws-ticket")).json()["ticket"]
    assert await close_code(address(service), {}, ["notifications.v1", f"ticket.{other}"]) == 4401


async def test_a_client_that_talks_on_is_sent_away(service: Served, ada: Person) -> None:
    async with listening(service, ada) as ear:
        with contextlib.suppress(ConnectionClosed):
            for _ in range(100):
                await ear.socket.send("hello")
            while True:
                await ear.next()
        assert ear.socket.close_code == 4429


async def test_a_deploy_sends_listeners_elsewhere(own_service: Served) -> None:
    async with listening(own_service, await own_service.person()) as ear:
        await own_service.house.drain()
        with contextlib.suppress(ConnectionClosed):
            await ear.next()
        assert ear.socket.close_code == 1012
