"""Lists stay flat: each query reads an index, in its order, and no more than it shows, whatever an account holds."""

import json
import math
from collections.abc import Sequence
from uuid import uuid4

import pytest

from tailor.db import Database, queries
from tailor.suggestions import Filter

ROWS = 10_000
#: Where a deep page begins: most rows are newer.
DEEP = f"now() - make_interval(secs => {ROWS - 500})"

_FILL = [
    "INSERT INTO users (id, username, password_hash) VALUES ($1, 'u' || $2, '')",
    "INSERT INTO cvs (id, user_id, title, data, created_at)"
    " SELECT CASE n WHEN 1 THEN $2::uuid ELSE gen_random_uuid() END, $1, 't', '{}', now() - make_interval(secs => n)"
    f" FROM generate_series(1, {ROWS}) n",
    "INSERT INTO tailoring_sessions (id, user_id, cv_id, status, view, snapshot, created_at)"
    " SELECT CASE n WHEN 1 THEN $2::uuid ELSE gen_random_uuid() END, $1, $2,"
    " CASE n % 1000 WHEN 0 THEN 'failed' ELSE 'completed' END, '{}', '{}', now() - make_interval(secs => n)"
    f" FROM generate_series(1, {ROWS}) n",
    "INSERT INTO idempotency_keys (user_id, key, request, made_id)"
    f" SELECT $1, n::text, '', $2 FROM generate_series(1, {ROWS}) n",
    "INSERT INTO uploads (id, user_id, filename, media_type, bytes)"
    " SELECT CASE n WHEN 1 THEN $2::uuid ELSE gen_random_uuid() END, $1, 'f', 'm', ''"
    f" FROM generate_series(1, {ROWS}) n",
    *(
        f"INSERT INTO {table} (user_id, {columns}, created_at)"
        f" SELECT $1, {values}, now() - make_interval(secs => n) FROM generate_series(1, {ROWS}) n WHERE $2 <> ''"
        for table, columns, values in (
            ("applications", "company, status", "'c', CASE n % 1000 WHEN 0 THEN 'offer' ELSE 'saved' END"),
            ("evidence", "ref, topic, stance, text", "n::text, 't', 'yes', 'x'"),
            ("job_descriptions", "url, data", "'https://example.org/' || n, '{}'"),
        )
    ),
    # Of most kinds there are few, and they are old.
    "INSERT INTO suggestions (user_id, cv_id, category, priority, title, is_read, created_at)"
    " SELECT $1, $2, CASE n % 1000 WHEN 0 THEN 'skill_gap' ELSE 'format' END,"
    " CASE n % 500 WHEN 0 THEN 'high' ELSE 'low' END, 't', n % 100 > 0, now() - make_interval(secs => n)"
    f" FROM generate_series(1, {ROWS}) n",
]


@pytest.fixture
async def crowded(database: Database) -> tuple[str, str]:
    """Two users with ten thousand of everything; the id of one of them, and of one of their résumés."""
    user, cv = "", ""
    for _ in range(2):
        user, cv = str(uuid4()), str(uuid4())
        await database.execute(_FILL[0], user, cv[:8])
        for statement in _FILL[1:]:
            await database.execute(statement, user, cv)
    await database.execute("ANALYZE")
    return user, cv


CASES: list[tuple[str, str, tuple[object, ...]]] = [
    ("cvs", "list_cvs", ("{user}", None, None, None, 20)),
    ("cvs", "list_cvs", ("{user}", True, DEEP, "{cv}", 20)),
    ("cvs", "get_cv", ("{cv}", "{user}")),
    ("sessions", "list_sessions", ("{user}", None, None, 20)),
    ("sessions", "list_sessions", ("{user}", DEEP, "{cv}", 20)),
    ("sessions", "list_of_status", ("{user}", "failed", None, None, 20)),
    ("sessions", "list_of_status", ("{user}", "failed", DEEP, "{cv}", 20)),
    ("sessions", "list_of_cv", ("{user}", "{cv}", None, None, 20)),
    ("sessions", "list_of_cv", ("{user}", "{cv}", DEEP, "{cv}", 20)),
    ("applications", "list_applications", ("{user}", None, None, 20)),
    ("applications", "list_applications", ("{user}", DEEP, "{cv}", 20)),
    ("applications", "list_of_status", ("{user}", "offer", None, None, 10)),
    ("applications", "list_of_status", ("{user}", "offer", DEEP, "{cv}", 10)),
    ("evidence", "page_evidence", ("{user}", None, None, 20)),
    ("evidence", "page_evidence", ("{user}", DEEP, "{cv}", 20)),
    ("job_descriptions", "list_job_descriptions", ("{user}", None, None, 20)),
    ("job_descriptions", "list_job_descriptions", ("{user}", DEEP, "{cv}", 20)),
    ("suggestions", "list_suggestions", ("{user}", None, None, 20)),
    ("suggestions", "list_suggestions", ("{user}", DEEP, "{cv}", 20)),
    ("suggestions", "list_cv_suggestions", ("{user}", None, None, 20, "{cv}")),
    ("suggestions", "list_cv_suggestions", ("{user}", DEEP, "{cv}", 20, "{cv}")),
    ("sessions", "get_session", ("{cv}", "{user}")),
    ("admission", "get_key", ("{user}", "7")),
    ("uploads", "get_upload", ("{cv}", "{user}")),
]


#: Lists of some combinations of kinds: of each as many rows as a page has are read, and those are sorted.
SOME: list[tuple[str, str, tuple[object, ...], int]] = [
    (
        "suggestions",
        name,
        ("{user}", *behind, 20, *wanted.combined, *last),
        math.prod(len(each) for each in wanted.combined),
    )
    for wanted in (Filter("skill_gap"), Filter(priority="high"), Filter(unread=True))
    for behind in ((None, None), (DEEP, "{cv}"))
    for name, last in (("list_some_suggestions", ()), ("list_some_cv_suggestions", ("{cv}",)))
]


async def test_a_list_reads_no_more_than_it_shows(database: Database, crowded: tuple[str, str]) -> None:
    user, cv = crowded
    for noun, name, arguments, combinations in [*((*case, 0) for case in CASES), *SOME]:
        plan = await explained(database, noun, name, arguments, user, cv)
        sorts = () if combinations else ("Sort", "Incremental Sort")
        for node in nodes(plan):
            assert node["Node Type"] not in (*sorts, "Seq Scan"), (name, plan)
            read = float(str(node["Actual Rows"])) * float(str(node["Actual Loops"]))
            assert read <= 25 * max(1, combinations), (name, plan)
            assert float(str(node.get("Rows Removed by Filter", 0))) <= 1, (name, plan)


async def explained(
    database: Database, noun: str, name: str, arguments: Sequence[object], user: str, cv: str
) -> dict[str, object]:
    """How a query is carried out, as a prepared statement after its first executions: planned for any arguments."""
    sql = next(query.sql for query in queries(noun) if query.name == name)
    given = ", ".join(literal(argument, user, cv) for argument in arguments)
    async with database.transaction() as connection:
        await connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        await connection.execute(f"PREPARE asked AS {sql}")
        plan = await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT json) EXECUTE asked ({given})")
        await connection.execute("DEALLOCATE asked")
    whole: dict[str, object] = json.loads(plan)[0]["Plan"]
    return whole


def literal(argument: object, user: str, cv: str) -> str:
    """An argument as SQL has it."""
    if isinstance(argument, list):
        return f"ARRAY[{', '.join(literal(each, user, cv) for each in argument)}]"
    if argument is None or isinstance(argument, bool | int):
        return "NULL" if argument is None else str(argument)
    value = str(argument).format(user=user, cv=cv)
    return DEEP if value == DEEP else f"'{value}'"


def nodes(plan: dict[str, object]) -> list[dict[str, object]]:
    """A plan's nodes, itself first."""
    inner = plan.get("Plans", [])
    assert isinstance(inner, list)
    return [plan, *(node for each in inner for node in nodes(each))]
