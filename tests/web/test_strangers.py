"""What other sites, other addresses and ended sign-ins try: nobody works in an account that is not theirs."""

import asyncio
import base64
import contextlib
import json
from typing import Any
from uuid import UUID

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tailor.db import Database
from tailor.limits import counted
from tests.files import POSTING, resume
from tests.service import PASSWORD, PATIENCE, Person, Served, served, settings_for

FOREIGN = ["https://evil.example", "null"]
APPLICATION = {"company": "Globex", "position": "Engineer"}


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize("shape", ["data", "json", "files"])
async def test_a_page_of_another_site_signs_nobody_in(service: Served, origin: str, shape: str) -> None:
    await service.person("mallory")
    client = service.client()
    given: dict[str, Any] = {"username": "mallory", "password": PASSWORD}
    if shape == "files":
        given = {name: (None, value) for name, value in given.items()}
    response = await client.post("/auth/login", headers={"Origin": origin}, **{shape: given})  # type: ignore[arg-type]  # one of the client's own
    assert (response.status_code, response.json()["detail"]["code"]) == (403, "FOREIGN_ORIGIN")
    assert "set-cookie" not in response.headers
    if shape != "files":
        given = {"name": "M", "email": "m@example.org", "password": PASSWORD}
        response = await client.post("/auth/signup", headers={"Origin": origin}, **{shape: given})  # type: ignore[arg-type]  # likewise
        assert response.status_code == 403
        assert "set-cookie" not in response.headers


async def test_our_own_pages_and_those_that_the_operator_named_sign_in(database_url: str) -> None:
    async with served(settings_for(database_url, public_origins=("https://app.example.org",))) as service:
        await service.person("ada")
        for origin in (service.url, "https://app.example.org"):
            response = await service.client().post(
                "/auth/login", json={"username": "ada", "password": PASSWORD}, headers={"Origin": origin}
            )
            assert response.status_code == 200


async def test_a_browser_that_knows_a_password_writes_nothing_for_another_site(service: Served, ada: Person) -> None:
    basic = {"Authorization": "Basic " + base64.b64encode(f"ada:{PASSWORD}".encode()).decode()}
    client = service.client()
    for origin in FOREIGN:
        refused = await client.post("/api/applications", json=APPLICATION, headers={**basic, "Origin": origin})
        assert (refused.status_code, refused.json()["detail"]["code"]) == (403, "FOREIGN_ORIGIN")
    assert (await client.post("/api/applications", json=APPLICATION, headers=basic)).status_code == 201
    own = {**basic, "Origin": service.url}
    assert (await client.post("/api/applications", json=APPLICATION, headers=own)).status_code == 201


async def test_a_name_is_nobody_elses_address(service: Served) -> None:
    client = service.client()
    ada = {"username": "ada", "email": "ada@example.org", "password": PASSWORD}
    assert (await client.post("/auth/register", json=ada)).status_code == 201
    for given in (
        {"username": "ADA@example.org", "password": "another password"},
        {"username": "x", "email": "y@example.org", "password": "another password"},
        {"username": "Y@example.org", "password": "another password"},
        {"username": "z@example.org", "password": "another password"},
        {"username": "z", "email": "Z@example.org", "password": "another password"},
    ):
        response = await client.post("/auth/register", json=given)
        assert response.status_code == (201 if given["username"] in ("x", "z@example.org") else 409), given
    # Nobody comes between a person and their address.
    assert (await client.post("/auth/login", json={"email": "ada@example.org", "password": PASSWORD})).is_success
    both = {"name": "B", "email": "b@example.org", "password": PASSWORD}
    assert (await client.post("/auth/signup", json=both)).status_code == 201
    assert (await client.post("/auth/signup", json=both)).status_code == 409


async def test_what_a_client_writes_itself_is_not_taken_for_its_address(database_url: str) -> None:
    settings = settings_for(database_url, rate_sign_in_per_minute=1, trusted_proxies=("127.0.0.0/8",))
    async with served(settings) as service:
        client, given = service.client(), {"username": "bob", "password": "wrong password"}
        statuses = []
        for number in range(3):
            # The proxy writes one of the two, and passes on the other.
            headers = {"X-Forwarded-For": "203.0.113.1", "Forwarded": f"for=198.51.100.{number}"}
            statuses.append((await client.post("/auth/login", json=given, headers=headers)).status_code)
        assert statuses == [401, 429, 429]
        agreed = {"X-Forwarded-For": "203.0.113.1", "Forwarded": "for=203.0.113.1"}
        assert (await client.post("/auth/login", json=given, headers=agreed)).status_code == 401


@pytest.mark.parametrize(
    ("address", "as_one"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", "unknown"),
    ],
)
def test_a_customers_network_counts_as_one_address(address: str, as_one: str) -> None:
    assert counted(address) == as_one


async def end_of(url: str, subprotocols: Any, headers: dict[str, str], opened: asyncio.Event) -> int:
    """The code by which a connection is closed."""
    async with connect(url, subprotocols=subprotocols, additional_headers=headers, proxy=None) as socket:
        await socket.recv()
        opened.set()
        async with asyncio.timeout(PATIENCE):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await socket.recv()
        return int(socket.close_code or 0)


@pytest.mark.parametrize("by", ["bearer", "ticket"])
async def test_a_connection_ends_with_its_sign_in(service: Served, ada: Person, database: Database, by: str) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    elsewhere = await service.person("ada")
    base = service.url.replace("http", "ws", 1)
    opened = [asyncio.Event(), asyncio.Event()]
    watched = []
    for event, path, asked, protocol in (
        (opened[0], f"/ws/tailoring/{session_id}", f"/tailoring-sessions/{session_id}/ws-ticket", "tailoring.v1"),
        (opened[1], "/ws/notifications", "/notifications/ws-ticket", "notifications.v1"),
    ):
        offered, headers = [protocol], {"Authorization": f"Bearer {ada.token}"}
        if by == "ticket":
            offered, headers = [protocol, f"ticket.{(await ada.client.post(asked)).json()['ticket']}"], {}
        watched.append(asyncio.create_task(end_of(base + path, offered, headers, event)))
    # A ticket that waits is no way in for one who is signed out, either.
    waiting = [(await ada.client.post(path)).json()["ticket"] for path in ("/notifications/ws-ticket",)]
    for event in opened:
        await event.wait()
    await ada.client.post("/auth/logout")
    # Whatever is told now, is told to those who are still there.
    await elsewhere.client.post("/api/applications", json=APPLICATION | {"next_step_at": "2026-01-01T00:00:00Z"})
    assert await asyncio.gather(*watched) == [4401, 4401]
    late = end_of(f"{base}/ws/notifications", ["notifications.v1", f"ticket.{waiting[0]}"], {}, asyncio.Event())
    with pytest.raises(ConnectionClosed, match="4401"):
        await late
    async with elsewhere.watch(session_id) as watch:
        await watch.until("session_state")


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
async def test_a_forged_cursor_or_number_is_refused_as_such(ada: Person, moment: str) -> None:
    forged = base64.urlsafe_b64encode(json.dumps([moment, str(UUID(int=7))]).encode()).decode()
    for path in ("/tailoring-sessions/", "/cvs", "/api/applications", "/evidence", "/api/ai-suggestions"):
        refused = await ada.client.get(path, params={"cursor": forged})
        assert (refused.status_code, refused.json()["detail"]["code"]) == (400, "BAD_CURSOR")
    session_id = await ada.start(resume(), job_description=POSTING)
    refused = await ada.client.get(f"/tailoring-sessions/{session_id}/events", params={"after": str(2**64)})
    assert refused.status_code == 400


async def test_the_name_of_a_file_holds_nothing_that_nobody_sees(service: Served) -> None:
    data = json.dumps({"basics": {"name": "Ada\r\nX-Evil: 1 \u202efdp\ud800"}})
    drawn = await service.client().post("/api/render", json={"resume_data": data, "format": "md"})
    assert drawn.status_code == 200
    said = drawn.headers["content-disposition"]
    assert not any(mark in said for mark in ("%0A", "%0D", "%E2%80%AE", "\n"))
    assert "x-evil" not in drawn.headers
