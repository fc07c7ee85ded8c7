"""Lists stay flat however much an account holds: each is read by an index, in its order, and never as a whole."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tailor import db
from tailor.db import Database

FILL = (
    "INSERT INTO users (username, password_hash) SELECT 'u' || n, '' FROM generate_series(1, 12) AS n",
    "INSERT INTO evidence (user_id, ref, topic, stance, text, created_at)"
    " SELECT id, n::text, 't', 'yes', 'x', now() - n * interval '1 minute' FROM users, generate_series(1, 2500) AS n",
    "INSERT INTO job_descriptions (user_id, url, data, created_at) SELECT id, 'https://example.org/' || n,"
    " '{}', now() - n * interval '1 minute' FROM users, generate_series(1, 2500) AS n",
    "INSERT INTO cvs (user_id, title, data) SELECT id, 'c', '{}' FROM users",
    "INSERT INTO suggestions (user_id, cv_id, category, priority, title, created_at)"
    " SELECT user_id, id, 'format', 'low', 't', now() - n * interval '1 minute'"
    " FROM cvs, generate_series(1, 2500) AS n",
    "INSERT INTO applications (user_id, company, status, next_step_at, created_at)"
    " SELECT id, 'c', CASE WHEN n % 9 = 0 THEN 'offer' ELSE 'saved' END, now() + n * interval '1 minute',"
    " now() - n * interval '1 minute' FROM users, generate_series(1, 2500) AS n",
    "INSERT INTO application_events (application_id, status) SELECT id, 'saved' FROM applications",
    "INSERT INTO tailoring_sessions (id, user_id, status, view, snapshot, created_at, changed_at)"
    " SELECT gen_random_uuid(), id, 'completed', '{}', '{}', now() - n * interval '1 minute',"
    " now() - n * interval '1 minute' FROM users, generate_series(1, 2500) AS n",
    "ANALYZE",
)


@pytest.fixture
async def full(database: Database) -> Database:
    """A database in which a dozen people have 2,500 of everything."""
    for statement in FILL:
        await database.execute(statement)
    return database


async def test_no_list_reads_a_whole_table(full: Database) -> None:
    user = await full.fetchval("SELECT id FROM users WHERE username = 'u7'")
    cv = await full.fetchval("SELECT id FROM cvs WHERE user_id = $1", user)
    application = await full.fetchval("SELECT id FROM applications WHERE user_id = $1 LIMIT 1", user)
    now = datetime.now(UTC)
    behind: tuple[datetime, UUID] = (now - timedelta(hours=1), uuid4())
    asked: list[tuple[str, str, tuple[Any, ...]]] = [
        ("evidence", "list_evidence", (user,)),
        ("evidence", "page_evidence", (user, *behind, 51)),
        ("job_descriptions", "list_job_descriptions", (user, *behind, 21)),
        ("job_descriptions", "find_recent", (user, "https://example.org/7")),
        ("suggestions", "list_suggestions", (user, *behind, 51)),
        ("suggestions", "list_cv_suggestions", (user, *behind, 51, cv)),
        ("applications", "list_applications", (user, *behind, 51)),
        ("applications", "list_of_status", (user, "offer", *behind, 51)),
        ("applications", "list_events", ([application],)),
        ("notifications", "changed_sessions", (user, now - timedelta(seconds=30))),
        ("notifications", "due_applications", (user, now, now + timedelta(minutes=2))),
        ("notifications", "next_due", (user, now)),
    ]
    for noun, name, given in asked:
        query = next(q for q in db.queries(noun) if q.name == name)
        plan = "\n".join(row[0] for row in await full.fetch(f"EXPLAIN {query.sql}", *given))
        assert "Seq Scan" not in plan, (name, plan)
        assert "Index" in plan, (name, plan)
        # A page ends where it is full: nothing that an account holds besides is sorted first. (A résumé's suggestions
        # are few.)
        if name in ("page_evidence", "list_job_descriptions", "list_suggestions", "list_applications"):
            assert "Sort" not in plan, (name, plan)
