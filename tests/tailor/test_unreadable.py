"""A session whose snapshot nobody can read: it ends with a sentence, once, and is in nobody's way."""

import asyncio

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from tailor.db import Database
from tests.files import POSTING, resume
from tests.service import PATIENCE, Person, Served, served, settings_for

KEY = SecretStr("a data key of more than thirty-two characters")
#: What becomes of a snapshot, by SQL: of another version, no object at all, and with DATA_KEY, not what was sealed.
OTHER = "jsonb_set(snapshot, '{resume}', '\"a secret of hers\"')"
NOTHING = "'[]'"
FORGED = "to_jsonb(overlay(snapshot #>> '{}' placing repeat('A', 20) from 60))"
CODE = "SESSION_UNREADABLE"


async def waiting(ada: Person) -> str:
    """A session with an open question."""
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    return session_id


async def spoil(database: Database, session_id: str, how: str, *, wake: bool) -> None:
    """Spoil a snapshot, and leave the session as if its process had died at work on it."""
    await database.execute(f"UPDATE tailoring_sessions SET snapshot = {how} WHERE id = $1", session_id)
    if wake:
        await database.execute(
            "UPDATE tailoring_sessions SET status = 'running', owner = gen_random_uuid(), epoch = epoch + 1,"
            " lease_until = now() - interval '1 second' WHERE id = $1",
            session_id,
        )


async def failed(service: Served, ada: Person, session_id: str) -> None:
    """Wait until a session has failed, and check all that is said of it."""
    async with asyncio.timeout(PATIENCE):
        while (head := await ada.get(session_id))["status"] != "failed":
            await asyncio.sleep(0.02)
    assert head["error"]["code"] == CODE
    assert head["question"] is None
    assert head["job"]["company"] == "Northwind Traders"
    events = (await ada.get(session_id, "/events?limit=1000"))["items"]
    assert [event["seq"] for event in events] == list(range(1, head["last_seq"] + 1))
    said, ended = events[-2:]
    assert (said["type"], said["code"], said["retryable"]) == ("session_error", CODE, False)
    assert "start a new one" in said["message"]
    assert (ended["type"], ended["status"]) == ("status_changed", "failed")
    async with ada.watch(session_id, after=head["last_seq"] - 2) as watch:
        state = await watch.next()
        assert (state["status"], state["error"]["code"], state["seq"]) == ("failed", CODE, head["last_seq"])
        assert (state["job"]["company"], state["content"]) == ("Northwind Traders", "")
        await watch.until("session_error")
        await watch.until("status_changed", status="failed")
        refused = await watch.send("resume")
        assert refused["error"]["code"] == CODE
    for path in ("/resume", "/resume", "/stop"):
        response = await ada.client.post(f"/tailoring-sessions/{session_id}{path}")
        assert (response.status_code, response.json()["detail"]["code"]) == (409, CODE)
    assert (await ada.client.get(f"/tailoring-sessions/{session_id}/changes")).json()["detail"]["code"] == CODE


@pytest.mark.parametrize(("how", "key"), [(OTHER, None), (NOTHING, None), (FORGED, KEY)])
async def test_one_that_was_at_work_fails_once_and_says_why(
    database_url: str, database: Database, how: str, key: SecretStr | None
) -> None:
    async with served(settings_for(database_url, lease_seconds=0.5, data_key=key)) as service:
        ada = await service.person()
        session_id, other = await waiting(ada), await waiting(ada)
        snapshot = "SELECT snapshot::text FROM tailoring_sessions WHERE id = $1"
        with capture_logs() as said:
            await spoil(database, session_id, how, wake=True)
            spoilt = await database.fetchval(snapshot, session_id)
            if key:
                async with asyncio.timeout(PATIENCE):
                    while (await ada.get(session_id))["status"] != "failed":
                        await asyncio.sleep(0.02)
            else:
                await failed(service, ada, session_id)
            # Others go on.
            await ada.client.post(f"/tailoring-sessions/{other}/proceed")
            await ada.settled(other)
        row = await database.fetchrow(
            "SELECT owner, lease_until, queued_at FROM tailoring_sessions WHERE id = $1", session_id
        )
        assert row is not None
        # Nothing that a sweep would find: its turn does not come again.
        assert tuple(row) == (None, None, None)
        assert await database.fetchval("SELECT count(*) FROM pgqueuer") == 0
        # It stays as it was, for whoever can make something of it.
        assert await database.fetchval(snapshot, session_id) == spoilt
        assert (await ada.client.delete(f"/tailoring-sessions/{session_id}")).status_code == 204
    told = [line for line in said if session_id in str(line)]
    assert [(line["event"], line["log_level"]) for line in told] == [("session_unreadable", "error")]
    # Told as every error is: fields by what programs call them, and nothing else.
    wheres = {OTHER: "ValidationError (resume: model_type)", NOTHING: "ValidationError (Session: model_type)"}
    assert told[0]["where"] == wheres.get(how, "it is not what was sealed")
    assert "a secret of hers" not in str(said)
    assert not [line for line in said if line["event"] == "run_not_taken"]


async def test_one_that_rests_is_shown_with_the_reason_and_refuses_what_is_asked_of_it(
    database_url: str, database: Database
) -> None:
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        session_id = await waiting(ada)
        await spoil(database, session_id, OTHER, wake=False)
        # As after an upgrade that shows sessions in another form.
        await database.execute("UPDATE tailoring_sessions SET state_form = 'another'")
        async with ada.watch(session_id) as watch:
            state = await watch.next()
            assert (state["status"], state["error"]["code"]) == ("failed", CODE)
            assert state["job"]["company"] == "Northwind Traders"
            refused = await watch.send("proceed")
            assert refused["error"]["code"] == CODE
        answer = {"question_id": "q1", "answer": "At Initech."}
        response = await ada.client.post(f"/tailoring-sessions/{session_id}/answers", json=answer)
        assert (response.status_code, response.json()["detail"]["code"]) == (409, CODE)


@pytest.mark.parametrize(("how", "key"), [("'[]'", None), (FORGED.replace("snapshot", "view"), KEY)])
async def test_a_damaged_view_is_shown_by_the_session_itself_and_fails_with_it(
    database_url: str, database: Database, how: str, key: SecretStr | None
) -> None:
    async with served(settings_for(database_url, data_key=key)) as service:
        ada = await service.person()
        other = await waiting(ada)
        session_id = await waiting(ada)
        whole, last = await ada.get(session_id), await ada.get(other)
        spoilt = f"UPDATE tailoring_sessions SET view = {how} WHERE id = $1"
        await database.execute(spoilt, session_id)
        # The session is whole, and so is what is shown of it, here and in each list that it is part of.
        assert await ada.get(session_id) == whole
        for path in ("/tailoring-sessions/", "/tailoring-sessions/?status=waiting"):
            assert (await ada.client.get(path)).json()["items"] == [whole, last]
        async with ada.watch(session_id) as watch:
            assert (await watch.next())["status"] == "waiting"
        application = await ada.client.post("/api/applications", json={"session_id": session_id, "company": "N"})
        assert application.status_code == 201, application.text
        # When it cannot be read either, that is said, and the others are shown as ever.
        await database.execute(f"UPDATE tailoring_sessions SET snapshot = {how} WHERE id = $1", session_id)
        await database.execute("UPDATE tailoring_sessions SET state_form = 'another'")
        head = await ada.get(session_id)
        assert (head["status"], head["error"]["code"], head["question"]) == ("failed", CODE, None)
        assert (await ada.client.get("/tailoring-sessions/")).json()["items"] == [head, last]
        if key is None:
            async with ada.watch(session_id) as watch:
                state = await watch.next()
                assert (state["status"], state["error"]["code"]) == ("failed", CODE)
        assert (await ada.client.delete(f"/tailoring-sessions/{session_id}")).status_code == 204
