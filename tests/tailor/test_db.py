"""The database: losing it, migrating it, and the queries that are kept in files."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest

from tailor import db
from tailor.db import Apart, Connection, Database
from tailor.errors import Conflict, Refusal, Unavailable
from tailor.migrations import migrations
from tests.conftest import in_database
from tests.service import PATIENCE


@pytest.fixture
async def empty(empty_database_url: str) -> AsyncIterator[Database]:
    """A connected Database without any table."""
    database = await Database.connect(empty_database_url)
    try:
        yield database
    finally:
        await database.close()


def write(folder: Path, **files: str) -> Path:
    """A folder of migrations; the keyword `m0001_name` becomes the file 0001_name.sql."""
    for name, sql in files.items():
        (folder / f"{name[1:]}.sql").write_text(sql)
    return folder


# --- Asking


async def test_answers_in_each_form(empty: Database) -> None:
    assert await empty.execute("CREATE TABLE t (n integer PRIMARY KEY)") == 0
    assert await empty.execute("INSERT INTO t VALUES (1), (2), (3)") == 3
    await empty.executemany("INSERT INTO t VALUES ($1)", [(4,), (5,)])
    assert [row["n"] for row in await empty.fetch("SELECT n FROM t ORDER BY n")] == [1, 2, 3, 4, 5]
    assert await empty.execute("UPDATE t SET n = n + 10 WHERE n > $1", 3) == 2
    row = await empty.fetchrow("SELECT n FROM t WHERE n = 15")
    assert row is not None
    assert row["n"] == 15
    assert await empty.fetchrow("SELECT n FROM t WHERE n = 99") is None
    assert await empty.fetchval("SELECT count(*) FROM t") == 5
    await empty.ping()


async def test_executemany_is_all_or_none(empty: Database) -> None:
    await empty.execute("CREATE TABLE t (n integer PRIMARY KEY)")
    with pytest.raises(asyncpg.UniqueViolationError):
        await empty.executemany("INSERT INTO t VALUES ($1)", [(1,), (2,), (1,)])
    assert await empty.fetchval("SELECT count(*) FROM t") == 0


async def test_json_stays_text_in_both_directions(empty: Database) -> None:
    written = '{"name": "Zoë", "n": 12345678901234567890}'
    assert await empty.fetchval("SELECT $1::jsonb", written) == '{"n": 12345678901234567890, "name": "Zoë"}'


async def test_a_transaction_happens_or_not(empty: Database) -> None:
    await empty.execute("CREATE TABLE t (n integer)")
    async with empty.transaction() as connection:
        await connection.execute("INSERT INTO t VALUES (1)")

    async def change_our_mind() -> None:
        async with empty.transaction() as connection:
            await connection.execute("INSERT INTO t VALUES (2)")
            raise Conflict("no")

    with pytest.raises(Conflict, match="no"):
        await change_our_mind()
    assert [row["n"] for row in await empty.fetch("SELECT n FROM t")] == [1]


async def test_a_transaction_that_was_left_open_is_rolled_back(empty_database_url: str) -> None:
    database = await Database.connect(empty_database_url, max_size=1)
    try:
        await database.execute("CREATE TABLE t (n integer)")
        async with database.acquire() as connection:
            await connection.execute("BEGIN")
            await connection.execute("INSERT INTO t VALUES (1)")
        assert await database.fetchval("SELECT count(*) FROM t") == 0
        assert await database.fetchval("SHOW application_name") == "tailor"
    finally:
        await database.close()


# --- Losing it


async def asleep(database: Database) -> None:
    """Wait until another connection sleeps."""
    sleeping = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
    async with asyncio.timeout(PATIENCE):
        while not await database.fetchval(sleeping):
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("in_transaction", [False, True])
async def test_a_lost_connection_is_unavailable_once(database: Database, in_transaction: bool) -> None:
    hold = database.transaction if in_transaction else database.acquire

    async def be_cut() -> None:
        async with hold() as connection:
            pid = await connection.fetchval("SELECT pg_backend_pid()")
            slow = asyncio.create_task(connection.fetchval("SELECT pg_sleep(60)"))
            await asleep(database)
            assert await database.fetchval("SELECT pg_terminate_backend($1)", pid)
            await slow

    with pytest.raises(Unavailable, match="cannot be reached") as caught:
        await be_cut()
    assert caught.value.status == 503
    assert await database.fetchval("SELECT 1") == 1


async def test_an_idle_connection_that_was_lost_is_replaced(database_url: str) -> None:
    database = await Database.connect(database_url, max_size=1)
    try:
        pid = await database.fetchval("SELECT pg_backend_pid()")
        other = await database.dedicated()
        # It answers when the other is gone, and not when it was told to go.
        assert await other.fetchval("SELECT pg_terminate_backend($1, 30000)", pid)
        await other.close()
        assert await database.fetchval("SELECT pg_backend_pid()") != pid
    finally:
        await database.close()


@pytest.mark.parametrize("kind", ["pooled", "apart"])
async def test_a_transaction_that_stands_still_gives_up_what_it_locks(database_url: str, kind: str) -> None:
    database = await Database.connect(database_url, still=0.2)
    other = await Database.connect(database_url)
    await database.execute("CREATE TABLE things AS SELECT 1 AS id")
    apart = database.apart()

    async def stand_still() -> None:
        async with database.transaction() if kind == "pooled" else apart.held() as connection:
            if kind == "apart":
                await connection.execute("BEGIN")
            await connection.fetchval("SELECT id FROM things FOR UPDATE")
            # Nobody waits for its lock longer than it may stand still.
            assert await other.execute("UPDATE things SET id = 2") == 1
            await connection.execute("UPDATE things SET id = 3")

    try:
        with pytest.raises(Unavailable):
            await stand_still()
        assert await database.fetchval("SELECT id FROM things") == 2
        assert await asked(apart, "SELECT id FROM things") == 2
    finally:
        await database.close()
        await other.close()


async def test_a_pool_that_stays_full_is_unavailable(database_url: str) -> None:
    database = await Database.connect(database_url, max_size=1)
    try:
        async with database.acquire():
            database._patience = 0.1  # not before it is connected
            with pytest.raises(Unavailable):
                await database.ping()
    finally:
        await database.close()


async def test_a_connection_apart_does_not_wait_for_the_pool_and_is_made_anew_when_it_was_lost(
    database_url: str,
) -> None:
    database = await Database.connect(database_url, max_size=1)
    apart = database.apart()
    async with database.acquire() as pooled:
        database._patience = 0.1
        with pytest.raises(Unavailable):
            await database.ping()
        database._patience = apart._patience
        async with apart.held() as connection:
            first = await connection.fetchval("SELECT pg_backend_pid()")
        async with apart.held() as connection:
            assert await connection.fetchval("SELECT pg_backend_pid()") == first
            # Whoever else wants it waits a turn.
            other = asyncio.create_task(asked(apart))
            await asyncio.sleep(0)
            assert not other.done()
            await connection.fetchval("SELECT 1")
            assert not other.done()
        assert await other == first
        with pytest.raises(Unavailable):
            await asked_while_lost(apart, pooled, first)
        assert await asked(apart) != first
        apart._patience, usual = 0.1, apart._patience
        with pytest.raises(Unavailable):
            await asked(apart, "SELECT pg_sleep(60)")
        apart._patience = usual
        with pytest.raises(asyncpg.UndefinedTableError):
            await asked(apart, "SELECT 1 FROM nothing")
        assert await asked(apart)
    await database.close()


async def asked_while_lost(apart: Apart, pooled: Connection, pid: int) -> None:
    """Lose the connection while it is held: one that is seen to be lost before is made anew at once."""
    async with apart.held() as connection:
        await pooled.execute("SELECT pg_terminate_backend($1)", pid)
        await connection.fetchval("SELECT 1")


async def asked(apart: Apart, query: str = "SELECT pg_backend_pid()") -> object:
    """What a connection apart says."""
    async with apart.held() as connection:
        return await connection.fetchval(query)


async def test_a_replica_is_left_for_another_server(database_url: str) -> None:
    database = await Database.connect(database_url, max_size=1)

    async def write_to_a_replica() -> None:
        async with database.acquire() as connection:
            await connection.execute("SET default_transaction_read_only = on")
            await connection.execute("DELETE FROM users")

    try:
        pid = await database.fetchval("SELECT pg_backend_pid()")
        with pytest.raises(Unavailable):
            await write_to_a_replica()
        assert await database.fetchval("SELECT pg_backend_pid()") != pid
    finally:
        await database.close()


@pytest.mark.parametrize("code", ["53100", "53200", "53300"])  # no disk, no memory, no connection left
async def test_a_server_that_is_full_is_unavailable(database: Database, code: str) -> None:
    with pytest.raises(Unavailable):
        await database.execute(f"DO $$ BEGIN RAISE SQLSTATE '{code}'; END $$")
    await database.ping()


async def test_what_is_not_the_databases_is_not_blamed_on_it(database: Database) -> None:
    with pytest.raises(asyncpg.InterfaceError, match="expects 1 argument"):
        await database.fetch("SELECT $1::integer")
    with pytest.raises(FileNotFoundError):
        async with database.transaction():
            raise FileNotFoundError
    with pytest.raises(TimeoutError):
        async with database.acquire():
            raise TimeoutError


async def test_closing_cuts_what_does_not_end(database_url: str) -> None:
    database = await Database.connect(database_url)
    slow = asyncio.create_task(database.fetchval("SELECT pg_sleep(60)"))
    await asleep(database)
    await database.close(patience=0.1)
    with pytest.raises(Unavailable):
        await slow
    with pytest.raises(Unavailable):
        await database.ping()


async def test_nobody_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        await Database.connect(f"postgresql://tailor:x@/tailor?host={tmp_path}")
    with pytest.raises(Unavailable, match=r"reached: ConnectionRefusedError \(ECONNREFUSED\)\. Start it"):
        await Database.connect("postgresql://tailor:x@127.0.0.1:1/tailor")


@pytest.mark.parametrize("address", ["nonsense", "mysql://a:secret@b/c", "postgresql://a:secret@127.0.0.1:port/c"])
async def test_what_is_no_address_is_said_without_its_password(address: str) -> None:
    with pytest.raises(Refusal, match="not the address") as caught:
        await Database.connect(address)
    assert caught.value.code == "DATABASE_REFUSED"
    assert "secret" not in caught.value.message


async def test_a_role_that_may_make_no_tables_is_told(empty_database_url: str) -> None:
    owner = await asyncpg.connect(empty_database_url)
    name = urlsplit(empty_database_url).path.removeprefix("/")
    await owner.execute(
        f"CREATE SCHEMA shut; REVOKE CREATE ON SCHEMA shut FROM CURRENT_USER;"
        f"ALTER DATABASE {name} SET search_path = shut"
    )
    await owner.close()
    database = await Database.connect(empty_database_url, max_size=1)
    try:
        with pytest.raises(Refusal, match="permission denied for schema shut") as caught:
            await database.migrate()
    finally:
        await database.close()
    assert caught.value.code == "DATABASE_REFUSED"


async def test_not_being_let_in_is_said(server_url: str) -> None:
    with pytest.raises(Refusal, match="does not exist") as caught:
        await Database.connect(in_database(server_url, "nowhere"))
    assert caught.value.code == "DATABASE_REFUSED"
    with pytest.raises(Refusal, match="not the address of a PostgreSQL") as caught:
        await Database.connect("mysql://user:secret@localhost/x")
    assert "secret" not in str(caught.value)


# --- Migrating


async def test_migrations_are_applied_once_and_in_order(empty: Database, tmp_path: Path) -> None:
    write(
        tmp_path, m0001_one="CREATE TABLE a (n integer); INSERT INTO a VALUES (1);", m0002_two="UPDATE a SET n = n + 1"
    )
    assert await empty.migrate(tmp_path) == 2
    assert await empty.migrate(tmp_path) == 0
    write(tmp_path, m0003_three="UPDATE a SET n = n * 10")
    assert await empty.migrate(tmp_path) == 1
    assert await empty.fetchval("SELECT n FROM a") == 20
    rows = await empty.fetch("SELECT version, name, checksum, applied_at FROM schema_migrations ORDER BY version")
    assert [(row["version"], row["name"]) for row in rows] == [(1, "one"), (2, "two"), (3, "three")]
    assert all(len(row["checksum"]) == 64 and row["applied_at"] is not None for row in rows)


async def test_many_starters_apply_each_migration_once(empty_database_url: str, tmp_path: Path) -> None:
    write(tmp_path, m0001_one="CREATE TABLE a (n integer); INSERT INTO a VALUES (0); SELECT pg_sleep(0.05)")
    write(tmp_path, m0002_two="UPDATE a SET n = n + 1", m0003_three="UPDATE a SET n = n + 1")

    async def starter() -> int:
        database = await Database.connect(empty_database_url)
        try:
            return await database.migrate(tmp_path)
        finally:
            await database.close()

    applied = await asyncio.gather(*(starter() for _ in range(10)))
    assert sum(applied) == 3
    database = await Database.connect(empty_database_url)
    assert await database.fetchval("SELECT n FROM a") == 2
    await database.close()


async def test_a_migration_that_fails_leaves_no_trace(empty: Database, tmp_path: Path) -> None:
    write(tmp_path, m0001_one="CREATE TABLE a (n integer)", m0002_two="CREATE TABLE b (n integer); SELECT 1 / 0")
    with pytest.raises(asyncpg.DivisionByZeroError):
        await empty.migrate(tmp_path)
    assert await empty.fetchval("SELECT to_regclass('a') IS NOT NULL AND to_regclass('b') IS NULL")
    write(tmp_path, m0002_two="CREATE TABLE b (n integer)")
    assert await empty.migrate(tmp_path) == 1


async def test_a_changed_migration_is_refused(empty: Database, tmp_path: Path) -> None:
    write(tmp_path, m0001_one="CREATE TABLE a (n integer);\n")
    await empty.migrate(tmp_path)
    write(tmp_path, m0001_one="CREATE TABLE a (n integer);\r\n")
    assert await empty.migrate(tmp_path) == 0
    write(tmp_path, m0001_one="CREATE TABLE a (n bigint);\n")
    with pytest.raises(Refusal, match=r"Migration 1 \(one\)") as caught:
        await empty.migrate(tmp_path)
    assert caught.value.code == "MIGRATION_CHANGED"


async def test_a_database_that_is_ahead_is_refused(empty: Database, tmp_path: Path) -> None:
    write(tmp_path, m0001_one="CREATE TABLE a (n integer)", m0002_two="CREATE TABLE b (n integer)")
    await empty.migrate(tmp_path)
    (tmp_path / "0002_two.sql").unlink()
    with pytest.raises(Refusal, match=r"migration 2 \(two\)") as caught:
        await empty.migrate(tmp_path)
    assert caught.value.code == "DATABASE_AHEAD"


@pytest.mark.parametrize(
    "names", [["m0002_two"], ["m0001_one", "m0003_three"], ["m0001_one", "m0001_two"], ["m1_one"], ["m0001-one"]]
)
def test_migrations_are_numbered_without_a_gap(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(ValueError, match="migration"):
        migrations(write(tmp_path, **dict.fromkeys(names, "SELECT 1")))


# --- Queries in files


def test_queries_have_a_name_a_sentence_and_a_statement() -> None:
    text = (
        "-- A noun.\n\n-- name: get_a\n-- One of them,\n-- by its id.\nSELECT 1 -- one\nFROM a;\n\n"
        "-- name: b\n-- B.\nSELECT 2\n"
    )
    assert db.parse(text) == [
        db.Query("get_a", "One of them, by its id.", "SELECT 1 -- one\nFROM a"),
        db.Query("b", "B.", "SELECT 2"),
    ]
    assert db.parse("") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-- name: a\nSELECT 1;", "lacks a sentence"),
        ("-- name: a\n-- A.\n", "lacks its statement"),
        ("-- name: a\n-- A.\n-- name: b\n-- B.\nSELECT 1", "a lacks its statement"),
        ("SELECT 1;\n-- name: a\n-- A.\nSELECT 1", "before the first"),
        ("-- name: a\n-- A.\nSELECT 1;\n-- name: a\n-- A.\nSELECT 2", "named twice: a"),
    ],
)
def test_queries_of_another_form_are_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        db.parse(text)


def test_loading_wants_every_name_on_both_sides(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Things:
        get: str
        put: str

    @dataclass(frozen=True)
    class Fewer:
        get: str

    @dataclass(frozen=True)
    class More(Things):
        drop: str

    (tmp_path / "things.sql").write_text("-- name: get\n-- G.\nSELECT 1;\n-- name: put\n-- P.\nSELECT 2;\n")
    assert db.nouns(tmp_path) == ["things"]
    assert db.load("things", Things, tmp_path) == Things("SELECT 1", "SELECT 2")
    with pytest.raises(LookupError, match=r"not named \['put'\]"):
        db.load("things", Fewer, tmp_path)
    with pytest.raises(LookupError, match=r"missing \['drop'\]"):
        db.load("things", More, tmp_path)
    with pytest.raises(FileNotFoundError):
        db.load("others", Things, tmp_path)


@pytest.mark.parametrize("noun", db.nouns())
async def test_every_query_fits_the_schema(database: Database, noun: str) -> None:
    wrong = {}
    async with database.acquire() as connection:
        for query in db.queries(noun):
            try:
                await connection.prepare(query.sql)
            except asyncpg.PostgresError as error:
                wrong[query.name] = str(error)
    assert wrong == {}


async def test_the_schema_is_the_newest(database: Database) -> None:
    assert await database.fetchval("SELECT max(version) FROM schema_migrations") == len(migrations())
    assert await database.migrate() == 0
