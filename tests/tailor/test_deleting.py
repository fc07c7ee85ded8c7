"""What a session refers to is deleted while a run writes that session: one waits, and both come through."""

import asyncio

import pytest

from tailor import db
from tailor.db import Database
from tests.service import PATIENCE

MADE = """
    WITH u AS (INSERT INTO users (username, password_hash) VALUES ('ada', 'x') RETURNING id),
         c AS (INSERT INTO cvs (user_id, title, data) SELECT id, 'c', '{}' FROM u RETURNING id),
         j AS (INSERT INTO job_descriptions (user_id, data) SELECT id, '{}' FROM u RETURNING id)
    INSERT INTO tailoring_sessions (id, user_id, cv_id, job_description_id, status, view, snapshot)
    SELECT gen_random_uuid(), u.id, c.id, j.id, 'running', '{}', '{}' FROM u, c, j
    RETURNING id, user_id, cv_id, job_description_id
"""
WRITE = "UPDATE tailoring_sessions SET seq = seq + 1 WHERE id = $1"
ANSWER = "INSERT INTO evidence (user_id, session_id, ref, topic, stance, text) VALUES ($1, $2, 'q', 't', 'yes', 'x')"
BLOCKED = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.mark.parametrize(
    ("noun", "name", "columns"),
    [
        ("cvs", "delete_cv", ("cv_id", "user_id")),
        ("job_descriptions", "delete_job_description", ("job_description_id", "user_id")),
        ("accounts", "delete_user", ("user_id",)),
    ],
)
async def test_a_deletion_and_a_run_do_not_wait_for_each_other(
    database: Database, noun: str, name: str, columns: tuple[str, ...]
) -> None:
    made = await database.fetchrow(MADE)
    assert made is not None
    query = next(q for q in db.queries(noun) if q.name == name)
    async with database.transaction() as run:
        # As a run that was just claimed: its row is written twice, so that the second time its references are checked.
        await run.execute(WRITE, made["id"])
        deleting = asyncio.create_task(database.fetch(query.sql, *(made[column] for column in columns)))
        async with asyncio.timeout(PATIENCE):
            while not await database.fetchval(BLOCKED):
                await asyncio.sleep(0.01)
        await run.execute(WRITE, made["id"])
        await run.execute(ANSWER, made["user_id"], made["id"])
    await deleting
    left = await database.fetchrow("SELECT seq, cv_id, job_description_id FROM tailoring_sessions")
    assert left is None if name == "delete_user" else left is not None and left["seq"] == 2
