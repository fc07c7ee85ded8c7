"""What one user may store: as much as the operator says, told with a sentence, and never a row more."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest

from tailor.db import Database
from tests.files import POSTING, resume
from tests.service import PASSWORD, served, settings_for

PARSE, SUGGESTIONS, APPLICATIONS = "/api/job-description/parse", "/api/ai-suggestions", "/api/applications"
ADVICE = {"category": "format", "priority": "low", "title": "Shorten the summary"}


def refused(answer: httpx.Response, code: str = "STORE_FULL") -> str:
    """The sentence of a refusal."""
    assert (answer.status_code, answer.json()["detail"]["code"]) == (409, code), answer.text
    message: str = answer.json()["detail"]["message"]
    assert message.endswith(".")
    return message


@pytest.mark.parametrize(
    ("setting", "path", "body"),
    [
        ("max_applications", APPLICATIONS, {"company": "Northwind", "position": "SRE"}),
        ("max_postings", PARSE, {"text": POSTING}),
        ("max_suggestions", SUGGESTIONS, ADVICE),
    ],
)
async def test_no_more_of_a_kind_than_the_operator_says_however_many_ask_at_once(
    database_url: str, setting: str, path: str, body: dict[str, Any]
) -> None:
    async with served(settings_for(database_url, **{setting: 3})) as service:
        ada, bob = await service.person(), await service.person("bob")
        answers = await asyncio.gather(*(ada.client.post(path, json=body) for _ in range(8)))
        assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 5
        message = refused(next(answer for answer in answers if answer.status_code == 409))
        assert "at most 3 " in message
        # Others have room of their own.
        assert (await bob.client.post(path, json=body)).status_code == 201
        if path != PARSE:
            kept = next(answer for answer in answers if answer.status_code == 201).json()["id"]
            assert (await ada.client.delete(f"{path}/{kept}")).status_code == 204
            assert (await ada.client.post(path, json=body)).status_code == 201


async def test_a_library_and_its_files_have_an_end(database_url: str) -> None:
    file = {"file": ("resume.pdf", resume())}
    async with served(settings_for(database_url, max_resumes=2, max_stored_bytes=2 * len(resume()) + 10)) as service:
        ada = await service.person()
        made = [await ada.client.post("/cvs/upload", files=file) for _ in range(3)]
        assert [answer.status_code for answer in made] == [201, 201, 409]
        assert "at most 2 résumés" in refused(made[2])
        # A session may keep what is there already; a file of its own finds no room.
        form = {"job_description": POSTING, "interactive": "false"}
        kept = await ada.try_start(resume(), keep="true", **form)
        assert kept.status_code == 201, kept.text
        assert "take up more than" in refused(await ada.try_start(resume(), **form))
        await ada.settled(kept.json()["id"])
        for path in (
            f"/tailoring-sessions/{kept.json()['id']}",
            *(f"/cvs/{answer.json()['id']}" for answer in made[:2]),
        ):
            assert (await ada.client.delete(path)).status_code == 204
        assert (await ada.client.post("/cvs/upload", files=file)).status_code == 201


async def test_sessions_and_statements_have_an_end_and_the_stopped_ones_count(
    database_url: str, database: Database
) -> None:
    async with served(settings_for(database_url, max_sessions=2, max_statements=2)) as service:
        ada = await service.person()
        first, second = [await ada.start(resume(), job_description=POSTING) for _ in range(2)]
        for session_id in (first, second):
            await ada.settled(session_id, "waiting")
        assert (await ada.client.post(f"/tailoring-sessions/{second}/stop")).is_success
        assert "at most 2 sessions" in refused(await ada.try_start(resume(), job_description=POSTING))
        order = {"jd": POSTING, "resume_data": {"basics": {"name": "Ada"}, "work": [{"name": "Initech"}]}}
        assert "at most 2 sessions" in refused(await ada.client.post("/api/generate_resume_json", json=order))
        assert (await ada.client.delete(f"/tailoring-sessions/{second}")).status_code == 204
        await database.execute(
            "INSERT INTO evidence (user_id, ref, topic, stance, text)"
            " SELECT id, n::text, 'Go', 'yes', 'At Initech.' FROM users, generate_series(1, 2) AS n"
        )
        assert "My answers" in refused(await ada.try_start(resume(), job_description=POSTING))
        # What is under way goes on: nobody loses an answer for it.
        asked = (await ada.get(first))["question"]["id"]
        answer = {"question_id": asked, "answer": "At Initech, for two years."}
        assert (await ada.client.post(f"/tailoring-sessions/{first}/answers", json=answer)).is_success


async def test_a_session_in_which_too_much_happened_is_stopped_and_deleted_and_takes_nothing_else(
    database_url: str, database: Database
) -> None:
    async with served(settings_for(database_url, max_events=100)) as service:
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING)
        await ada.settled(session_id, "waiting")
        # As after a hundred events.
        await database.execute(
            "UPDATE tailoring_sessions SET seq = 100, snapshot = jsonb_set(snapshot, '{seq}', '100') WHERE id = $1",
            session_id,
        )
        one = f"/tailoring-sessions/{session_id}"
        refused(await ada.client.post(f"{one}/chat", json={"message": "Hello"}), "SESSION_FULL")
        refused(await ada.client.post(f"{one}/proceed"), "SESSION_FULL")
        async with ada.watch(session_id) as watch:
            reply = await watch.send("chat", message="Hello")
            assert reply["error"]["code"] == "SESSION_FULL"
        assert (await ada.client.post(f"{one}/stop")).is_success
        assert (await ada.client.get(f"{one}/resume.md")).status_code == 200
        assert (await ada.client.delete(one)).status_code == 204


async def test_an_application_keeps_two_hundred_statuses(database_url: str, database: Database) -> None:
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        made = (await ada.client.post(APPLICATIONS, json={"company": "Northwind", "position": "SRE"})).json()["id"]
        await database.execute(
            "INSERT INTO application_events (application_id, status) SELECT $1, 'saved' FROM generate_series(1, 199)",
            UUID(made),
        )
        refused(await ada.client.patch(f"{APPLICATIONS}/{made}", json={"status": "applied"}), "HISTORY_FULL")
        assert (await ada.client.patch(f"{APPLICATIONS}/{made}", json={"notes": "Wait."})).status_code == 200


async def test_a_script_that_signs_in_with_every_call_ends_its_own_sign_ins_alone(
    database_url: str, database: Database
) -> None:
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        await database.execute(
            "INSERT INTO user_sessions (user_id, expires_at, user_agent, created_at)"
            " SELECT id, now() + interval '9 days', 'curl/8', now() - n * interval '1 minute'"
            " FROM users, generate_series(1, 150) AS n"
        )
        script = service.client(headers={"User-Agent": "curl/8"})
        assert (await script.post("/auth/login", json={"username": "ada", "password": PASSWORD})).status_code == 200
        assert await database.fetchval("SELECT count(*) FROM user_sessions WHERE user_agent = 'curl/8'") == 100
        # The newest stay, and so does everybody else's.
        newest = "SELECT count(*) FROM user_sessions WHERE created_at > now() - interval '99 minutes 30 seconds'"
        assert await database.fetchval(newest) == 101
        assert (await ada.client.get("/auth/me")).status_code == 200
