"""Old rows go, and what is still needed stays."""

from tailor.db import Database
from tailor.housekeeping import Housekeeping
from tests.service import settings_for


async def test_what_is_old_is_forgotten_and_the_rest_stays(database: Database) -> None:
    user = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
    for days in (0, 2, 40):
        await database.execute(
            "INSERT INTO user_sessions (user_id, expires_at, revoked_at)"
            " VALUES ($1, now() + interval '9 days', now() - make_interval(days => $2))",
            user,
            days,
        )
        await database.execute(
            "INSERT INTO pgqueuer_log (created, job_id, status, priority, entrypoint)"
            " VALUES (now() - make_interval(days => $1), 1, 'successful', 0, 'run')",
            days,
        )
        await database.execute(
            "INSERT INTO readings (user_id, url, data, read_at)"
            " VALUES ($1, $2, '{}', now() - make_interval(days => $3))",
            user,
            f"https://example.org/{days}",
            days,
        )
    await database.execute(
        "INSERT INTO user_sessions (user_id, expires_at) VALUES ($1, now() + interval '9 days')", user
    )
    assert await Housekeeping(database, settings_for(database.dsn)).round() == 4
    assert await database.fetchval("SELECT count(*) FROM user_sessions") == 3
    assert await database.fetchval("SELECT count(*) FROM pgqueuer_log") == 2
    assert await database.fetchval("SELECT count(*) FROM readings") == 1


async def test_sessions_go_after_the_days_that_the_operator_names_and_their_files_with_them(database: Database) -> None:
    user = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
    for days, status in ((10, "completed"), (40, "completed"), (40, "waiting"), (40, "running")):
        upload = await database.fetchval(
            "INSERT INTO uploads (user_id, filename, media_type, bytes, created_at)"
            " VALUES ($1, 'resume.pdf', 'application/pdf', 'x', now() - make_interval(days => $2)) RETURNING id",
            user,
            days,
        )
        await database.execute(
            "INSERT INTO tailoring_sessions (id, user_id, upload_id, status, view, snapshot, updated_at)"
            " VALUES (gen_random_uuid(), $1, $2, $3, '{}', '{}', now() - make_interval(days => $4))",
            user,
            upload,
            status,
            days,
        )
    kept = await database.fetchval("SELECT upload_id FROM tailoring_sessions WHERE status = 'waiting'")
    await database.execute("INSERT INTO cvs (user_id, title, data, upload_id) VALUES ($1, 'r', '{}', $2)", user, kept)
    for days in (10, 500):
        await database.execute(
            "INSERT INTO llm_calls (user_id, model, purpose, tokens_in, tokens_out, duration, outcome, created_at)"
            " VALUES ($1, 'm', 'structure', 1, 1, 1, 'ok', now() - make_interval(days => $2))",
            user,
            days,
        )
    # By itself it deletes no session.
    assert await Housekeeping(database, settings_for(database.dsn)).round() == 1
    assert await database.fetchval("SELECT count(*) FROM tailoring_sessions") == 4
    # Two sessions, and the file of one: the other's is in the library.
    assert await Housekeeping(database, settings_for(database.dsn, keep_sessions_days=30)).round() == 3
    left = await database.fetch("SELECT status FROM tailoring_sessions ORDER BY status")
    assert [row["status"] for row in left] == ["completed", "running"]
    assert await database.fetchval("SELECT count(*) FROM uploads") == 3
    assert await database.fetchval("SELECT count(*) FROM cvs WHERE upload_id IS NOT NULL") == 1
