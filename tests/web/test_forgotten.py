"""An account that is deleted leaves nothing: no row of its own in any table, and none of its words anywhere."""

import json

import pytest
from pydantic import SecretStr

from tailor.db import Database
from tests.files import POSTING
from tests.service import PASSWORD, served, settings_for

#: A word that stands in everything that the person gives.
MARK = "Zanzibarite"
#: What is nobody's.
OURS = ("schema_migrations", "data_keys")
#: Where there is something of whoever uses everything.
FULL = (
    "users user_sessions uploads cvs job_descriptions tailoring_sessions events evidence idempotency_keys ws_tickets "
    "applications application_events suggestions"
)
RESUME = {
    "basics": {"name": f"Ada {MARK}", "summary": f"Systems engineer, {MARK}."},
    "work": [{"name": "Globex", "position": MARK, "startDate": "2019", "highlights": [f"Ran {MARK} clusters"]}],
}


@pytest.mark.parametrize("key", [None, SecretStr("a key of more than thirty-two characters")])
async def test_nothing_is_left_of_an_account(database_url: str, database: Database, key: SecretStr | None) -> None:
    async with served(settings_for(database_url, data_key=key)) as service:
        ada = await service.person(f"ada{MARK}")
        posting = f"{POSTING}\n- Experience with {MARK}"
        files = {"file": (f"{MARK}.json", json.dumps(RESUME))}
        cv = (await ada.client.post("/cvs/upload", files=files, data={"title": MARK})).json()["id"]
        parsed = await ada.client.post("/api/job-description/parse", json={"text": posting})
        keyed = {"Idempotency-Key": f"once-{MARK}"}
        data = {"cv_id": cv, "job_description_id": parsed.json()["id"], "instructions": MARK}
        made = await ada.client.post("/tailoring-sessions/", data=data, headers=keyed)
        assert made.status_code == 201, made.text
        session_id = made.json()["id"]
        one = f"/tailoring-sessions/{session_id}"
        head = await ada.settled(session_id, "waiting", "completed")
        while head["status"] == "waiting":
            answer = {"question_id": head["question"]["id"], "answer": f"Yes, I ran {MARK} at Globex"}
            assert (await ada.client.post(f"{one}/answers", json=answer)).is_success
            head = await ada.settled(session_id, "waiting", "completed")
        assert (await ada.client.post(f"{one}/chat", json={"message": f"Please add {MARK}"})).is_success
        assert (await ada.client.post(f"{one}/ws-ticket")).is_success
        await ada.settled(session_id, "waiting", "completed")
        told = {"company": MARK, "position": MARK, "notes": MARK, "session_id": session_id}
        assert (await ada.client.post("/api/applications", json=told)).is_success
        assert (await ada.client.post("/api/ai-suggestions", json={"cv_id": cv})).is_success
        kept = await rows(database)
        assert {
            *(
                "users",
                "user_sessions",
                "uploads",
                "cvs",
                "job_descriptions",
                "tailoring_sessions",
                "events",
                "evidence",
            ),
            *("idempotency_keys", "ws_tickets", "applications", "application_events", "suggestions"),
        } <= {table for table, texts in kept.items() if texts}
        assert any(MARK in text for texts in kept.values() for text in texts)

        assert (await ada.client.request("DELETE", "/auth/me", json={"password": PASSWORD})).status_code == 204
        left = await rows(database)
        assert {table: len(texts) for table, texts in left.items() if texts and not table.startswith("pgqueuer")} == {}
        assert [table for table, texts in left.items() if any(MARK in text for text in texts)] == []


async def rows(database: Database) -> dict[str, list[str]]:
    """Every row of every table that may be of somebody, as text."""
    tables = await database.fetch(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
    )
    names = [row["table_name"] for row in tables if row["table_name"] not in OURS]
    return {
        name: [row["text"] for row in await database.fetch(f'SELECT t::text AS text FROM "{name}" t')] for name in names
    }
