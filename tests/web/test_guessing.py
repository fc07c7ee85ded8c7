"""Guessing passwords is slow from wherever it is done, and keeps nobody out who was in; and names are one's own."""

import asyncio
import base64
import unicodedata
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tailor import usernames
from tailor.db import Database
from tailor.passwords import hashed
from tests.service import PASSWORD, PATIENCE, Served, served, settings_for

WRONG = "a wrong password"
FEW, ANYWHERE = 3, 6


@pytest.fixture
async def watched(database_url: str) -> AsyncIterator[Served]:
    """A service behind a proxy, with few tries for each account."""
    settings = settings_for(
        database_url,
        rate_guess_per_hour=FEW,
        rate_guess_anywhere_per_hour=ANYWHERE,
        trusted_proxies=("127.0.0.0/8",),
    )
    async with served(settings) as service:
        yield service


async def tried(service: Served, password: str, address: str, *, name: str = "bob", device: str = "") -> httpx.Response:
    """A sign-in from an address, by a browser that has what it was given before."""
    headers = {"X-Forwarded-For": address} | ({"Cookie": f"device={device}"} if device else {})
    given = {"username": name, "password": password}
    return await service.client().post("/auth/login", json=given, headers=headers)


async def register(service: Served, **given: str) -> httpx.Response:
    return await service.client().post("/auth/register", json={"username": "bob", "password": PASSWORD} | given)


def code(response: httpx.Response) -> Any:
    return response.json()["detail"]["code"]


async def test_one_network_has_few_tries_for_an_account_and_as_many_for_the_next(watched: Served) -> None:
    await register(watched)
    statuses = [(await tried(watched, WRONG, "203.0.113.1")).status_code for _ in range(FEW + 1)]
    assert statuses == [401] * FEW + [429]
    refused = await tried(watched, PASSWORD, "203.0.113.1")
    assert (refused.status_code, code(refused)) == (429, "RATE_LIMITED")
    assert refused.headers["ratelimit-policy"].endswith(f'"guess";q={FEW};w=3600')
    # By Basic it is no other door, and another name is another account.
    basic = "Basic " + base64.b64encode(f"bob:{PASSWORD}".encode()).decode()
    headers = {"X-Forwarded-For": "203.0.113.1", "Authorization": basic}
    assert (await watched.client().get("/auth/me", headers=headers)).status_code == 429
    assert (await tried(watched, WRONG, "203.0.113.1", name="carla")).status_code == 401
    # Nor is anybody else kept out; who gets in has all the tries again.
    for _ in range(2):
        assert (await tried(watched, WRONG, "203.0.113.2")).status_code == 401
        assert (await tried(watched, PASSWORD, "203.0.113.2")).status_code == 200


@pytest.mark.parametrize("name", ["bob", "nobody"])
async def test_strangers_from_everywhere_share_their_tries_and_keep_nobody_out_who_was_in(
    watched: Served, name: str
) -> None:
    await register(watched)
    first = await tried(watched, PASSWORD, "198.51.100.7")
    device = first.cookies["device"]
    # That was one of a stranger's tries, too, as long as nobody knew better.
    spent = 1 if name == "bob" else 0
    for number in range(ANYWHERE - spent):
        assert (await tried(watched, WRONG, f"203.0.113.{number}", name=name)).status_code == 401
    # Nothing tells that there is such an account.
    assert (await tried(watched, WRONG, "203.0.113.99", name=name)).status_code == 429
    assert (await tried(watched, PASSWORD, "203.0.113.98", name=name)).status_code == 429
    if name == "bob":
        assert (await tried(watched, PASSWORD, "198.51.100.7")).status_code == 200
        assert (await tried(watched, PASSWORD, "203.0.113.97", device=device)).status_code == 200


async def test_what_a_browser_is_known_by_opens_nothing(watched: Served) -> None:
    await register(watched)
    await register(watched, username="carla")
    device = (await tried(watched, PASSWORD, "198.51.100.7", name="carla")).cookies["device"]
    for headers in ({"Authorization": f"Bearer {device}"}, {"Cookie": f"session={device}"}):
        assert (await watched.client().get("/auth/me", headers=headers)).status_code == 401
    # It is of one account, and has no more tries than a network.
    for number in range(ANYWHERE):
        await tried(watched, WRONG, f"203.0.113.{number}")
    assert (await tried(watched, PASSWORD, "203.0.113.90", device=device)).status_code == 429
    statuses = [
        (await tried(watched, WRONG, f"203.0.113.{n}", name="carla", device=device)).status_code for n in range(FEW + 1)
    ]
    assert statuses == [401] * FEW + [429]
    assert (await tried(watched, PASSWORD, "198.51.100.7", name="carla")).status_code == 200


async def test_accounts_are_opened_so_many_an_hour_from_an_address(database_url: str) -> None:
    async with served(settings_for(database_url, rate_register_per_hour=2)) as service:
        answers = [await register(service, username=f"bob{n}") for n in range(2)]
        given = {"email": "bob@example.org", "password": PASSWORD}
        answers.append(await service.client().post("/auth/signup", json=given))
        assert [r.status_code for r in answers] == [201, 201, 429]
        assert '"register";q=2;w=3600' in answers[2].headers["ratelimit-policy"]


@pytest.mark.parametrize(
    "twin",
    [
        "STRASSE café",
        "stra\u200bße cafe\u0301",
        "ｓtraße café",
        "str\u0430ße café",  # Cyrillic
        "straße c\u03b1fé",  # Greek
        "straße\u2003café".replace("\u2003", " "),
    ],
)
async def test_a_name_that_looks_like_anothers_is_taken(service: Served, twin: str) -> None:
    assert (await register(service, username="straße café")).status_code == 201
    refused = await register(service, username=twin)
    assert (refused.status_code, code(refused)) == (409, "USERNAME_TAKEN")


async def test_a_name_of_nothing_that_is_seen_is_none(service: Served) -> None:
    refused = await register(service, username="\u200b\u2060")
    assert (refused.status_code, code(refused)) == (400, "BAD_USERNAME")


async def test_somebody_signs_in_whichever_way_a_keyboard_writes_the_name(service: Served) -> None:
    client = service.client()
    decomposed = unicodedata.normalize("NFD", "zoë müller")
    assert (await register(service, username=decomposed, email="ｚoe@example.org")).status_code == 201
    for name in ("zoë müller", decomposed, "ZOË MÜLLER", "zoe@example.org", "ZOE@example.org"):
        response = await client.post("/auth/login", json={"username": name, "password": PASSWORD})
        assert response.status_code == 200, name
        assert response.json()["user"]["username"] == "zoë müller"


async def test_accounts_from_before_keep_their_names(service: Served, database: Database) -> None:
    """Two that look the same stay two: the older one has the look, the other goes by its exact letters."""
    insert = (
        "INSERT INTO users (username, password_hash, created_at) VALUES ($1, $2, now() - make_interval(days => $3))"
    )
    latin, cyrillic, passwords = "oscar", "\u043escar", {"oscar": "the older password", "\u043escar": "another one"}
    for days, name in ((1, cyrillic), (2, latin)):
        await database.execute(insert, name, hashed(passwords[name]), days)
    await database.execute(insert, "ÉMILE", hashed(PASSWORD), 3)
    async with served(settings_for(database.dsn)) as other:  # as at every start
        async with asyncio.timeout(PATIENCE):
            while await database.fetchval("SELECT count(*) FROM users WHERE name_key IS NULL") > 1:
                await asyncio.sleep(0.02)
        await other.close()
    keys = {row["username"]: row["name_key"] for row in await database.fetch("SELECT username, name_key FROM users")}
    assert keys == {latin: "oscar", cyrillic: None, "ÉMILE": "émile"}
    client = service.client()
    for name, password in passwords.items():
        response = await client.post("/auth/login", json={"username": name, "password": password})
        assert response.json()["user"]["username"] == name
    assert (await client.post("/auth/login", json={"username": "émile", "password": PASSWORD})).status_code == 200
    assert (await register(service, username="0scar")).status_code == 201  # a figure is no letter
    assert (await register(service, username="\u03bfscar")).status_code == 409


@pytest.mark.parametrize("name", ["Ada", "ада", "Ωmega", "ﬁona", "İpek", "straße", "ﷺ" * 50])
def test_what_a_name_is_compared_by_is_compared_by_itself(name: str) -> None:
    assert usernames.key(usernames.key(name)) == usernames.key(name)
