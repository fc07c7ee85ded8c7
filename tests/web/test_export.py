"""Taking everything along, and what language models were asked."""

import io
import json
import os
import zipfile
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from tailor.db import Database
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import PASSWORD, Person, Served, served, settings_for

#: Tables of a user that an export leaves out: single-use tickets, the keys of repeated requests and the pages that were
#: read (a day).
LEFT_OUT = {"ws_tickets", "idempotency_keys", "readings"}
#: Where the rows of each other table are.
FILES = {
    "users": "account.json",
    "user_sessions": "sign_ins.json",
    "uploads": "files/",
    "cvs": "cvs.json",
    "job_descriptions": "job_descriptions.json",
    "evidence": "evidence.json",
    "suggestions": "suggestions.json",
    "applications": "applications.json",
    "application_events": "applications.json",
    "llm_calls": "usage.json",
    "tailoring_sessions": "sessions/",
    "events": "sessions/",
}


async def exported(person: Person) -> zipfile.ZipFile:
    """The export of somebody's account."""
    response = await person.client.get("/auth/me/export")
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/zip"
    assert ".zip" in response.headers["content-disposition"]
    archive = zipfile.ZipFile(io.BytesIO(response.content))
    assert archive.testzip() is None
    return archive


def read(archive: zipfile.ZipFile, name: str) -> Any:
    """A JSON file of the export."""
    return json.loads(archive.read(name))


async def owned(database: Database) -> set[str]:
    """Every table whose rows belong to an account, by whatever chain of references."""
    rows = await database.fetch(
        "WITH RECURSIVE owned (id) AS (SELECT 'users'::regclass::oid UNION SELECT conrelid FROM pg_constraint, owned"
        " WHERE contype = 'f' AND confrelid = owned.id) SELECT id::regclass::text AS name FROM owned"
    )
    return {row["name"] for row in rows}


async def lived_in(person: Person) -> str:
    """An account with something of everything; the id of its session."""
    client = person.client
    cv = (await client.post("/cvs/upload", files={"file": ("../ada é.pdf", resume())})).json()
    posting = (await client.post("/api/job-description/parse", json={"text": POSTING})).json()
    begun = await client.post("/tailoring-sessions/", data={"cv_id": cv["id"], "job_description_id": posting["id"]})
    session_id: str = begun.json()["id"]
    head = await person.settled(session_id, "waiting")
    answer = {"question_id": head["question"]["id"], "answer": "At Initech I wrote Terraform modules for 60 accounts."}
    await client.post(f"/tailoring-sessions/{session_id}/answers", json=answer)
    await client.post(f"/tailoring-sessions/{session_id}/proceed")
    await person.settled(session_id)
    ordered: list[httpx.Response] = [
        await client.post("/api/ai-suggestions", json={"cv_id": cv["id"], "job_description_id": posting["id"]}),
        await client.post("/api/applications", json={"job_description_id": posting["id"], "status": "saved"}),
    ]
    assert [response.status_code for response in ordered] == [201, 201]
    return session_id


async def test_the_export_has_everything_that_is_stored(service: Served, ada: Person, database: Database) -> None:
    bob = await service.person("bob")
    await bob.client.post("/cvs/upload", files={"file": ("bob.json", b'{"basics": {"name": "Bob Secret"}}')})
    session_id = await lived_in(ada)
    archive = await exported(ada)
    names = archive.namelist()
    assert read(archive, "account.json")["username"] == "ada"
    assert len(read(archive, "sign_ins.json")) == 1
    (cv,) = read(archive, "cvs.json")
    assert [work["name"] for work in cv["data"]["work"]] == ["Globex", "Initech"]
    (posting,) = read(archive, "job_descriptions.json")
    assert posting["data"]["company"] == "Northwind Traders"
    assert any("60 accounts" in told["text"] for told in read(archive, "evidence.json"))
    assert read(archive, "suggestions.json")
    (application,) = read(archive, "applications.json")
    assert [event["status"] for event in application["events"]] == ["saved"]
    session = read(archive, f"sessions/{session_id}.json")
    assert [event["seq"] for event in session["events"]] == list(range(1, session["seq"] + 1))
    assert session["snapshot"]["resume"]["basics"]["name"] == "Ada Example"
    (file,) = [name for name in names if name.startswith("files/")]
    assert archive.read(file) == resume()
    assert "/" not in file.removeprefix("files/")
    for name in names:
        data = archive.read(name)
        assert b"Bob Secret" not in data
        assert b"argon2" not in data
    assert await owned(database) == FILES.keys() | LEFT_OUT
    assert set(FILES.values()) <= {name.partition("/")[0] + "/" if "/" in name else name for name in names}
    for name in names:
        if not name.startswith("files/"):
            assert name.partition("/")[0] in archive.read("README.txt").decode() or name == "README.txt"


async def test_an_empty_account_has_an_export_too(ada: Person) -> None:
    archive = await exported(ada)
    assert read(archive, "cvs.json") == []
    assert read(archive, "usage.json") == {"calls": [], "totals": []}


async def test_a_deleted_account_leaves_nothing_behind(ada: Person, database: Database) -> None:
    await lived_in(ada)
    response = await ada.client.request("DELETE", "/auth/me", json={"password": PASSWORD})
    assert response.status_code == 204
    for table in await owned(database):
        assert await database.fetchval(f"SELECT count(*) FROM {table}") == 0, table


async def test_an_export_that_finds_no_room_says_so(
    ada: Person, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await database.execute(
        "INSERT INTO uploads (user_id, filename, media_type, bytes)"
        " SELECT id, 'resume.pdf', 'application/pdf', $1 FROM users",
        os.urandom(9 * 1024 * 1024),
    )
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    refused = await ada.client.get("/auth/me/export")
    assert (refused.status_code, refused.json()["detail"]["code"]) == (503, "NO_ROOM")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert len((await ada.client.get("/auth/me/export")).content) > 9 * 1024 * 1024


async def test_exports_have_a_limit(database_url: str) -> None:
    async with served(settings_for(database_url, rate_export_per_minute=1)) as service:
        ada = await service.person()
        await exported(ada)
        refused = await ada.client.get("/auth/me/export")
        assert (refused.status_code, refused.json()["detail"]["code"]) == (429, "RATE_LIMITED")


async def test_without_a_model_nothing_was_sent_anywhere(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    await ada.settled(session_id)
    totals = {"calls": 0, "tokens_in": 0, "tokens_out": 0, "estimated": False, "duration": 0.0, "cost": None}
    assert await ada.get(session_id, "/usage") == {"calls": [], "totals": totals}


async def test_what_a_model_was_asked_is_shown_with_what_it_cost(database_url: str, database: Database) -> None:
    async with (
        ModelServer(usage=True) as model,
        served(
            settings_for(
                database_url,
                openai_base_url=model.url,
                openai_api_key=SecretStr("k"),
                openai_price_in=2.0,
                openai_price_out=10.0,
            )
        ) as service,
    ):
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
        await ada.settled(session_id)
        usage = await ada.get(session_id, "/usage")
        calls, totals = usage["calls"], usage["totals"]
        assert totals["calls"] == len(calls) == len(model.requests)
        assert {call["purpose"] for call in calls} >= {"requirements", "summary", "experience"}
        assert {call["server"] for call in calls} == {"127.0.0.1"}
        assert all(call["sent"] for call in calls)
        assert not any(call["estimated"] for call in calls)
        for number in ("tokens_in", "tokens_out"):
            assert totals[number] == sum(call[number] for call in calls) > 0
        assert totals["cost"] == (totals["tokens_in"] * 2 + totals["tokens_out"] * 10) / 1_000_000
        (total,) = read(await exported(ada), "usage.json")["totals"]
        assert (total["calls"], total["tokens_in"], total["cost"]) == (
            totals["calls"],
            totals["tokens_in"],
            totals["cost"],
        )
        account = (await ada.client.get("/api/user/usage")).json()
        assert account["totals"] == totals
        (one,) = account["models"]
        assert (one["server"], one["calls"], one["cost"]) == ("127.0.0.1", totals["calls"], totals["cost"])
        assert {p["purpose"] for p in account["purposes"]} == {call["purpose"] for call in calls}
        assert sum(p["calls"] for p in account["purposes"]) == totals["calls"]
        assert all(p["sent"] and p["last_at"] for p in account["purposes"])
        bob = await service.person("bob")
        assert (await bob.client.get(f"/tailoring-sessions/{session_id}/usage")).status_code == 404
        nothing = (await bob.client.get("/api/user/usage")).json()
        assert (nothing["totals"]["calls"], nothing["models"], nothing["purposes"]) == (0, [], [])
        assert read(await exported(bob), "usage.json")["calls"] == []
