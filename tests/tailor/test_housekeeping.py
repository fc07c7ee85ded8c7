"""Old rows go, and what is still needed stays."""

from tailor.db import Database
from tailor.housekeeping import Housekeeping


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
    assert await Housekeeping(database).round() == 4
    assert await database.fetchval("SELECT count(*) FROM user_sessions") == 3
    assert await database.fetchval("SELECT count(*) FROM pgqueuer_log") == 2
    assert await database.fetchval("SELECT count(*) FROM readings") == 1
