"""Accounts over HTTP: one shape of refusal, no hint of who has an account, sign-ins that can be ended."""

import asyncio
import base64
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from jose import jwt
from passlib.hash import argon2, bcrypt, pbkdf2_sha256

from tailor import passwords
from tailor.db import Database
from tailor.errors import Unauthenticated
from tailor.passwords import Passwords, hashed
from tests.files import POSTING, resume
from tests.service import PASSWORD, SECRET, Person, Served, served, settings_for


async def register(client: httpx.AsyncClient, **given: Any) -> httpx.Response:
    return await client.post("/auth/register", json={"username": "bob", "password": PASSWORD} | given)


def basic(name: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()}


async def test_register_sign_in_and_out(service: Served) -> None:
    client = service.client()
    response = await register(client, email="Bob@example.org")
    assert response.status_code == 201
    assert response.json().keys() == {"id", "username", "email"}
    response = await client.post("/auth/login", json={"username": "BOB", "password": PASSWORD})
    assert response.status_code == 200
    assert response.json()["token_type"] == "bearer"
    cookie = response.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "samesite=lax" in cookie.lower()
    me = await client.get("/auth/me")  # by cookie
    assert me.json()["username"] == "bob"
    assert (await client.post("/auth/logout")).status_code == 403  # a cookie from nowhere
    origin = {"Origin": service.url}
    assert (await client.post("/auth/logout", headers=origin)).status_code == 204
    token = response.json()["access_token"]
    gone = await client.get("/auth/me", headers={"Authorization": f"Bearer {token}"})
    assert (gone.status_code, gone.json()["detail"]["code"]) == (401, "SIGNED_OUT")
    assert "Bearer" in gone.headers["www-authenticate"]


async def test_sign_in_by_address_and_by_form(service: Served) -> None:
    client = service.client()
    await register(client, email="bob@example.org")
    assert (
        await client.post("/auth/login", json={"email": "bob@example.org", "password": PASSWORD})
    ).status_code == 200
    assert (await client.post("/auth/login", data={"username": "bob", "password": PASSWORD})).status_code == 200


async def test_signup_by_address(service: Served) -> None:
    client = service.client()
    given = {"name": "Bob Example", "email": "bob@example.org", "password": PASSWORD}
    response = await client.post("/auth/signup", json=given)
    assert response.status_code == 201
    assert response.json()["user"]["username"] == "bob@example.org"


async def test_what_cannot_be_registered(service: Served) -> None:
    client = service.client()
    await register(client, email="bob@example.org")
    refused: list[tuple[dict[str, Any], str]] = [
        ({"username": "BOB"}, "USERNAME_TAKEN"),
        ({"username": "other", "email": "BOB@example.org"}, "EMAIL_TAKEN"),
        ({"username": ""}, "BAD_USERNAME"),
        ({"username": "x" * 51}, "BAD_USERNAME"),
        ({"username": "a:b"}, "BAD_USERNAME"),
        ({"username": "nul\x00"}, "BAD_USERNAME"),
        ({"username": "c", "password": "short"}, "BAD_PASSWORD"),
        ({"username": "c", "password": "x" * 129}, "BAD_PASSWORD"),
        ({"username": "c", "email": "nonsense"}, "BAD_EMAIL"),
        ({"username": 7}, "VALIDATION_ERROR"),
    ]
    for given, code in refused:
        response = await register(client, **given)
        assert response.status_code in (400, 409), given
        assert response.json()["detail"]["code"] == code, given


async def test_a_stranger_and_a_wrong_password_get_the_same_answer(service: Served) -> None:
    client = service.client()
    await service.person("bob")
    wrong = await client.post("/auth/login", json={"username": "bob", "password": "wrong password"})
    stranger = await client.post("/auth/login", json={"username": "nobody", "password": "wrong password"})
    assert wrong.status_code == stranger.status_code == 401
    assert wrong.json() == stranger.json()


async def test_basic_is_checked_against_the_same_accounts(service: Served) -> None:
    client = service.client()
    await service.person("bob")
    assert (await client.get("/auth/me", headers=basic("bob", PASSWORD))).status_code == 200
    assert (await client.get("/auth/me", headers=basic("bob", "wrong password"))).status_code == 401
    assert (await client.get("/auth/me", headers={"Authorization": "Basic %%%"})).status_code == 401
    assert (await client.get("/auth/me", headers={"Authorization": "Digest x"})).status_code == 401


async def test_basic_opens_every_door_and_is_not_hashed_for_each_request(database_url: str, database: Database) -> None:
    async with served(settings_for(database_url, rate_sign_in_per_minute=2)) as service:
        await service.person("bob")
        client = service.client(headers=basic("bob", PASSWORD))
        # Whatever is hashed counts as a try at a password, of which there are two.
        for endpoint in service.house.endpoints:
            if endpoint.method == "GET" and endpoint.path != "/auth/me/export":
                path = re.sub(r"\{\w+\}", str(uuid4()), endpoint.path)
                assert (await client.get(path)).status_code not in (401, 403, 429), path
        # Nobody gets in by what was right a moment ago.
        await database.execute("UPDATE users SET password_hash = $1", hashed("another password"))
        assert (await client.get("/auth/me")).status_code == 401
        assert (await client.get("/auth/me")).status_code == 429


@pytest.mark.parametrize("algorithm", ["none", "HS512", "other secret", "expired", "nonsense", "no session"])
async def test_a_token_that_is_not_ours_is_refused(service: Served, ada: Person, algorithm: str) -> None:
    claims = jwt.get_unverified_claims(ada.token)
    tokens = {
        "none": "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + ada.token.split(".")[1] + ".",
        "HS512": jwt.encode(claims, SECRET, algorithm="HS512"),
        "other secret": jwt.encode(claims, SECRET[::-1], algorithm="HS256"),
        "expired": jwt.encode(claims | {"exp": int(time.time()) - 5}, SECRET, algorithm="HS256"),
        "nonsense": "a.b.c",
        "no session": jwt.encode({"sub": claims["sub"], "exp": claims["exp"]}, SECRET, algorithm="HS256"),
    }
    response = await service.client().get("/auth/me", headers={"Authorization": f"Bearer {tokens[algorithm]}"})
    assert response.status_code == 401


async def test_sign_ins_are_listed_and_ended(service: Served, ada: Person) -> None:
    other = await service.person("ada")
    sign_ins = (await ada.client.get("/auth/sessions")).json()
    assert len(sign_ins) == 2
    assert (await ada.client.delete(f"/auth/sessions/{sign_ins[0]['id']}")).status_code == 204
    assert (await other.client.get("/auth/me")).status_code == 401
    assert (await ada.client.get("/auth/me")).status_code == 200
    bob = await service.person("bob")
    assert (await bob.client.delete(f"/auth/sessions/{sign_ins[1]['id']}")).status_code == 404


async def test_who_polls_is_refused_as_soon_as_the_sign_in_ends(ada: Person, database: Database) -> None:
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    paths = (f"/tailoring-sessions/{session_id}", f"/api/jobs/{session_id}/status", "/auth/me")
    for ended in (
        "UPDATE user_sessions SET revoked_at = now()",
        "UPDATE user_sessions SET revoked_at = NULL, expires_at = now()",
        "UPDATE users SET is_active = false",
    ):
        assert [(await ada.client.get(path)).status_code for path in paths] == [200, 200, 200]
        await database.execute(ended)
        answers = [await ada.client.get(path) for path in paths]
        assert {(r.status_code, r.json()["detail"]["code"]) for r in answers} == {(401, "SIGNED_OUT")}
        # What is not there is no more to somebody who is signed out.
        assert (await ada.client.get(f"/tailoring-sessions/{uuid4()}")).status_code == 401
        await database.execute("UPDATE user_sessions SET revoked_at = NULL, expires_at = now() + interval '1 day'")


async def test_an_account_goes_with_all_that_it_owns(service: Served, ada: Person) -> None:
    refused = await ada.client.request("DELETE", "/auth/me", json={"password": "wrong password"})
    assert refused.status_code == 401
    simple = service.client(headers=basic("ada", PASSWORD))
    assert (await simple.get("/auth/me")).status_code == 200
    assert (await ada.client.request("DELETE", "/auth/me", json={"password": PASSWORD})).status_code == 204
    assert (await ada.client.get("/auth/me")).status_code == 401
    # Nor do credentials that were right a moment ago stand for anything.
    assert (await simple.get("/auth/me")).status_code == 401


async def test_a_password_is_changed_and_all_other_sign_ins_end(service: Served, ada: Person) -> None:
    new, simple = "another horse battery", service.client(headers=basic("ada", PASSWORD))
    elsewhere = await service.person("ada")
    assert (await simple.get("/auth/me")).status_code == 200

    async def change(password: str, chosen: str) -> tuple[int, str]:
        given = {"password": password, "new_password": chosen}
        response = await ada.client.put("/auth/me/password", json=given)
        return response.status_code, response.json()["detail"]["code"] if response.content else ""

    assert await change(PASSWORD, "short") == (400, "BAD_PASSWORD")
    assert await change("wrong password", new) == (401, "BAD_CREDENTIALS")
    assert (await elsewhere.client.get("/auth/me")).status_code == 200
    assert await change(PASSWORD, new) == (204, "")
    assert await change(PASSWORD, new) == (401, "BAD_CREDENTIALS")
    assert (await ada.client.get("/auth/me")).status_code == 200
    assert (await elsewhere.client.get("/auth/me")).status_code == 401
    assert (await simple.get("/auth/me")).status_code == 401
    statuses = [
        (await service.client().post("/auth/login", json={"username": "ada", "password": password})).status_code
        for password in (PASSWORD, new)
    ]
    assert statuses == [401, 200]


async def test_an_operator_gives_an_account_another_password(
    service: Served, ada: Person, database: Database, database_url: str
) -> None:
    def told(name: str, password: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "web", "password", name],
            input=f"{password}\n",
            env={**os.environ, "DATABASE_URL": database_url},
            capture_output=True,
            text=True,
            check=False,
        )

    refused = [await asyncio.to_thread(told, *given) for given in (("nobody", "a new password"), ("ada", "short"))]
    assert [each.returncode for each in refused] == [1, 1]
    assert "There is no account of nobody. (NOT_FOUND)" in refused[0].stderr
    assert "(BAD_PASSWORD)" in refused[1].stderr
    assert (await ada.client.get("/auth/me")).status_code == 200
    done = await asyncio.to_thread(told, "Ada", "a new password")
    assert done.returncode == 0, done.stderr
    assert (await ada.client.get("/auth/me")).status_code == 401
    given = {"username": "ada", "password": "a new password"}
    assert (await service.client().post("/auth/login", json=given)).status_code == 200


async def test_what_an_account_still_does_while_it_is_deleted_is_refused(service: Served, database: Database) -> None:
    gone = "INSERT INTO evidence (user_id, ref, topic, stance, text) VALUES (gen_random_uuid(), 'r', 't', 'yes', 'x')"
    with pytest.raises(Unauthenticated):
        await database.execute(gone)
    with pytest.raises(Unauthenticated):
        async with database.transaction() as connection:
            await connection.execute(gone)


@pytest.mark.parametrize("password", [PASSWORD, "a long password, of more than the seventy-two bytes " * 2 + "wow"])
@pytest.mark.parametrize("hashed", [pbkdf2_sha256.hash, lambda p: bcrypt.using(rounds=4).hash(p.encode()[:72])])
async def test_an_older_hash_is_good_and_made_anew_at_sign_in(
    service: Served, database: Database, hashed: Callable[[str], str], password: str
) -> None:
    client = service.client()
    await register(client, password=password)
    await database.execute("UPDATE users SET password_hash = $1", hashed(password))
    wrong = await client.post("/auth/login", json={"username": "bob", "password": "x" + password[1:]})
    assert wrong.status_code == 401
    given = {"username": "bob", "password": password}
    assert (await client.post("/auth/login", json=given)).status_code == 200
    newer = await database.fetchval("SELECT password_hash FROM users")
    assert newer.startswith("$argon2id$")
    assert (await client.post("/auth/login", json=given)).status_code == 200
    assert (await client.post("/auth/login", json=given | {"password": password[:-1]})).status_code == 401


async def test_a_wrong_password_costs_the_same_checks_whatever_hash_an_account_has(
    service: Served, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemes: tuple[Any, Any, Any] = (bcrypt, pbkdf2_sha256, argon2)
    blowfish, pbkdf2, argon = schemes
    stored = {
        "ada": hashed(PASSWORD),
        "bob": blowfish.using(rounds=4).hash(PASSWORD),
        "cleo": blowfish.using(rounds=5).hash(PASSWORD),
        "dora": pbkdf2.using(rounds=1000).hash(PASSWORD),
        "emil": pbkdf2.using(rounds=1000).hash(PASSWORD),
        "fay": argon.using(rounds=1, memory_cost=64, parallelism=1).hash(PASSWORD),
        "gus": "!",
    }
    for name, made in stored.items():
        await register(service.client(), username=name)
        await database.execute("UPDATE users SET password_hash = $2 WHERE username = $1", name, made)
    checked: list[str] = []

    async def here(_: Passwords, function: Callable[..., Any], *args: Any) -> Any:
        return function(*args)

    def seen(secret: str | bytes, made: str) -> bool:
        right: bool = verify(secret, made)
        checked.append(re.sub(r"[^$]{22,}.*", "", made))
        return right

    verify = passwords._context.verify
    monkeypatch.setattr(Passwords, "_made", here)
    monkeypatch.setattr(passwords._context, "verify", seen)
    costs = {}
    for name in ("hal", *stored):
        wrong = await service.client().post("/auth/login", json={"username": name, "password": "x" + PASSWORD})
        assert wrong.status_code == 401
        costs[name], checked = sorted(checked), []
    kinds = ["$2b$04$", "$2b$05$", "$argon2id$v=19$m=64,t=1,p=1$", "$argon2id$v=19$m=65536,t=3,p=4$"]
    assert costs == {name: [*kinds, "$pbkdf2-sha256$1000$"] for name in costs}


async def test_a_hash_that_nobody_has_a_password_for_is_no_way_in(service: Served, database: Database) -> None:
    client = service.client()
    await service.person("bob")
    for nothing in ("", "!", "$2b$04$broken", "$argon2id$broken"):
        await database.execute("UPDATE users SET password_hash = $1", nothing)
        response = await client.post("/auth/login", json={"username": "bob", "password": PASSWORD})
        assert (response.status_code, response.json()["detail"]["code"]) == (401, "BAD_CREDENTIALS")


async def test_too_many_tries_are_slowed_down(database_url: str) -> None:
    async with served(settings_for(database_url, rate_sign_in_per_minute=3)) as service:
        client = service.client()
        given = {"username": "bob", "password": "wrong password"}
        statuses = [(await client.post("/auth/login", json=given)).status_code for _ in range(5)]
        assert statuses == [401, 401, 401, 429, 429]
        limited = await client.post("/auth/login", json=given)
        assert 1 <= int(limited.headers["retry-after"]) <= 60
        assert limited.json()["detail"]["code"] == "RATE_LIMITED"
        assert limited.headers["ratelimit-policy"] == '"sign-in";q=3;w=60'
        assert limited.headers["ratelimit-remaining"] == "0"


async def test_an_address_behind_a_proxy_counts_only_when_the_proxy_is_trusted(database_url: str) -> None:
    for trusted, expected in ((("127.0.0.1/32",), [401, 401]), ((), [401, 429])):
        async with served(settings_for(database_url, rate_sign_in_per_minute=1, trusted_proxies=trusted)) as service:
            client = service.client()
            given = {"username": "bob", "password": "wrong password"}
            headers = [{"X-Forwarded-For": "203.0.113.1"}, {"Forwarded": 'for="[2001:db8::1]:80";proto=https'}]
            statuses = [(await client.post("/auth/login", json=given, headers=h)).status_code for h in headers]
            assert statuses == expected
