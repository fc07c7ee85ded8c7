"""With DATA_KEY the database alone tells nothing of what people entrusted to us, and everything still works."""

from typing import Any

import asyncpg
import pytest
from pydantic import SecretStr

from tailor.db import Database
from tailor.errors import Refusal
from tailor.sealing import PLACES, Sealing
from tailor.vault import Vault
from tests.files import POSTING, resume
from tests.service import served, settings_for
from tests.web.test_export import exported, lived_in, read

OLD, NEW = "an old key of more than thirty-two characters", "a new key of more than thirty-two characters"

#: Columns of text, JSON or bytes that are not sealed, and why.
OPEN = {
    "users": {"username", "name_key", "email", "name", "password_hash"},  # asked about at every sign-in
    "user_sessions": {"user_agent", "address"},
    "uploads": {"filename", "media_type"},
    "cvs": {"title"},
    "job_descriptions": {"url", "data"},  # published by others
    "readings": {"url", "data"},  # likewise
    "evidence": {"ref", "stance"},  # an id of ours, and one of three words
    "tailoring_sessions": {"status", "resume_path", "job_url", "mode", "stage", "want", "state_form"},
    "events": {"type"},
    "llm_calls": {"model", "purpose", "outcome", "server"},
    "idempotency_keys": {"key", "request"},  # a digest
    "ws_tickets": {"hash"},
    "suggestions": {"key", "category", "priority", "section"},
    "applications": {"company", "position", "url", "status"},
    "application_events": {"status"},
    "data_keys": {"id"},
    "schema_migrations": {"name", "checksum"},
}


async def stored(url: str) -> dict[str, list[str]]:
    """Everything in the database as text, as somebody reads it who has its files alone."""
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return {
            table: sorted(row[0] for row in await connection.fetch(f"SELECT t::text FROM {table} AS t"))
            for (table,) in tables
        }
    finally:
        await connection.close()


async def told(url: str, *words: str) -> list[str]:
    """Which of some words the database tells."""
    everything = str(await stored(url))
    return [word for word in words if word in everything]


async def test_every_column_is_sealed_or_open_for_a_reason(database: Database) -> None:
    rows = await database.fetch(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        " AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')"
        " AND table_name NOT LIKE 'pgqueuer%'"
    )
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["table_name"], set()).add(row["column_name"])
    assert found == {
        table: OPEN.get(table, set()) | set(PLACES.get(table, {})) for table in OPEN.keys() | PLACES.keys()
    }


async def test_the_database_alone_tells_nothing_and_all_works(database_url: str) -> None:
    secrets = ("60 accounts", "Terraform modules", "Initech", "Globex", "Ada Example", "%PDF", "255044462d")
    sealed: dict[str, Any] = {"data_key": SecretStr(NEW)}
    async with served(settings_for(database_url, **sealed)) as service:
        ada = await service.person()
        session_id = await lived_in(ada)
        noted = {"company": "Northwind", "notes": "Ask about Globex.", "session_id": session_id}
        application = (await ada.client.post("/api/applications", json=noted)).json()
        assert application["notes"] == "Ask about Globex."
        assert application["position"] == "Senior Site Reliability Engineer"
        assert await told(database_url, *secrets) == []
        # Every door reads it all the same.
        await ada.start(resume(), job_description=POSTING, keep="true")  # which is there already
        (cv,) = (await ada.client.get("/cvs")).json()["items"]
        assert [work["name"] for work in cv["data"]["work"]] == ["Globex", "Initech"]
        assert (await ada.client.get(f"/cvs/{cv['id']}/original")).content == resume()
        assert "Initech" in (await ada.client.get(f"/cvs/{cv['id']}")).json()["original_text"]
        statements = (await ada.client.get("/evidence")).json()["items"]
        (accounts,) = [statement for statement in statements if "60 accounts" in statement["text"]]
        edited = await ada.client.patch(f"/evidence/{accounts['id']}", json={"text": "For 61 accounts, at Initech."})
        assert edited.json()["text"] == "For 61 accounts, at Initech."
        assert (await ada.get(session_id))["job"]["company"] == "Northwind Traders"
        events = (await ada.get(session_id, "/events"))["items"]
        assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
        assert (await ada.client.get("/api/ai-suggestions")).json()["items"][0]["title"]
        async with ada.watch(session_id, 0) as watch:
            await watch.until("status_changed", status="completed")
        archive = await exported(ada)
        assert "enc1" not in "".join(archive.read(n).decode() for n in archive.namelist() if n.endswith(".json"))
        assert read(archive, f"sessions/{session_id}.json")["snapshot"]["resume"]["basics"]["name"] == "Ada Example"
        assert any("61 accounts" in statement["text"] for statement in read(archive, "evidence.json"))
        (file,) = [name for name in archive.namelist() if name.startswith("files/")]
        assert archive.read(file) == resume()
        assert await told(database_url, "61 accounts") == []


async def test_a_database_is_refused_without_its_key_and_sealed_anew_under_another(database_url: str) -> None:
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        session_id = await lived_in(ada)
    before = await stored(database_url)
    assert await told(database_url, "60 accounts")

    async def resealed(*keys: str, plain: bool = False) -> tuple[int, int]:
        database = await Database.connect(database_url, vault=Vault(keys))
        try:
            sealing = Sealing(database)
            await sealing.admit()
            await sealing.note()
            done = await sealing.reseal(plain=plain)
            assert done.unreadable == 0
            return done.rows, done.written
        finally:
            await database.close()

    rows, written = await resealed(OLD)
    assert written == rows - 1 > 20  # an application without notes has nothing to seal
    assert await resealed(OLD) == (rows, 0)
    assert await told(database_url, "60 accounts") == []
    for key, said in ((None, "Set DATA_KEY"), (SecretStr(NEW), "DATA_KEY=new,old")):
        with pytest.raises(Refusal, match=said) as refused:
            async with served(settings_for(database_url, data_key=key)):
                pass
        assert refused.value.code == "DATA_KEY_MISSING"
        assert OLD not in str(refused.value)
    assert await resealed(NEW, OLD) == (rows, written)
    async with served(settings_for(database_url, data_key=SecretStr(NEW))) as service:
        ada = await service.person()
        assert (await ada.get(session_id, "/changes"))[0]["after"]
        assert (await ada.client.get(f"/tailoring-sessions/{session_id}/resume.md")).status_code == 200
    # Opened again, everything is as it was before anything was sealed, and no key is needed.
    assert await resealed(NEW, plain=True) == (rows, written)
    after = await stored(database_url)
    assert {table: after[table] for table in PLACES} == {table: before[table] for table in PLACES}
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        assert (await ada.get(session_id, "/changes"))[0]["after"]
