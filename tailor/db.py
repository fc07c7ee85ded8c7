"""PostgreSQL behind one door: a pool, and the named queries of `sql/`.

Values of type json and jsonb travel as text in both directions: documents are written and read as JSON by pydantic,
so that building dictionaries in between would be work for nothing. With a vault that has keys, whatever jsonb comes out
sealed is opened on its way; whoever writes seals (a test holds that nothing of a person's is left out).
"""

import asyncio
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, fields
from importlib import resources
from importlib.resources.abc import Traversable
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import asyncpg
import structlog

from tailor.errors import Refusal, Unauthenticated, Unavailable
from tailor.migrations import migrate_next, migrations
from tailor.traces import told
from tailor.vault import Vault

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from asyncpg.pool import PoolConnectionProxy

    Record = asyncpg.Record
    Connection = asyncpg.Connection[Record] | PoolConnectionProxy[Record]
    Shape = TypeVar("Shape", bound=DataclassInstance)
else:
    # asyncpg's classes are generic in its stubs alone.
    Record = asyncpg.Record
    Connection = asyncpg.Connection
    Shape = TypeVar("Shape")

log = structlog.get_logger(__name__)

# The server says that it is going, gone, coming or full (its connections, memory or disk), or that it is no longer the
# one that may be written to.
AWAY = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.IdleInTransactionSessionTimeoutError,
)

# Seconds. A transaction of ours waits for nothing but the database. One that stands still belongs to a process that
# does (paused, swapped out, cut off): the rows that it locks are those that another process is to take over.
STILL = 10.0

# What was asked was undone because of what others asked at the same time; asked again it goes through.
UNDONE = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)


class Database:
    """A pool of connections to one database, and everything that is asked of it.

    Every method raises `Unavailable` when the server cannot be reached, the connection is lost or what was asked was
    undone in favour of somebody else's; the pool connects anew by itself as soon as the server is back. Whether a
    transaction that was lost while it committed did happen is not known: ask the rows.
    Every method raises `Unauthenticated` when it would store something for an account that is gone.
    """

    def __init__(
        self, dsn: str, pool: "asyncpg.Pool[Record]", patience: float, vault: Vault, still: float = STILL
    ) -> None:
        self.dsn = dsn
        self.vault = vault
        self._pool = pool
        self._patience = patience
        self._still = still
        self._aparts: list[Apart] = []

    @classmethod
    async def connect(
        cls, dsn: str, *, max_size: int = 10, patience: float = 10.0, still: float = STILL, vault: Vault | None = None
    ) -> "Database":
        """Open the pool and its first connection.

        `patience` is how long, in seconds, a caller waits for a connection, be it new or freed; `still`, how long a
        transaction may stand still before the server ends it and its connection; `vault` seals and opens what people
        entrust to us (default: one without a key, which does neither). Raises Unavailable when no server answers,
        Refusal (DATABASE_REFUSED) when it answers and does not let us in.
        """
        vault = vault or Vault()

        async def prepared(connection: "asyncpg.Connection[Record]") -> None:
            await _bounded(connection, still)
            if vault.ids:
                await connection.set_type_codec(
                    "jsonb", schema="pg_catalog", encoder=str, decoder=vault.open_json, format="text"
                )

        # Connections are made when they are wanted: keeping some warm would try, and log, all through an outage.
        pool = await asyncpg.create_pool(
            dsn,
            min_size=0,
            max_size=max_size,
            timeout=patience,
            command_timeout=60.0,
            reset=_as_it_is,
            init=prepared,
            server_settings={"application_name": "tailor"},
        )
        try:
            await pool.release(await pool.acquire(timeout=patience))
        except (asyncpg.ClientConfigurationError, ValueError) as error:
            # The message may quote the address with its password.
            raise Refusal("DATABASE_URL is not the address of a PostgreSQL.", code="DATABASE_REFUSED") from error
        except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidCatalogNameError) as error:
            raise Refusal(f"The database does not let us in: {error}.", code="DATABASE_REFUSED") from error
        except (*AWAY, OSError, TimeoutError) as error:
            raise Unavailable(
                f"The database cannot be reached: {told(error)}. Start it, or correct DATABASE_URL."
            ) from error
        return cls(dsn, pool, patience, vault, still)

    async def close(self, *, patience: float = 5.0) -> None:
        """Give back every connection; those still at work after `patience` seconds are cut."""
        for apart in self._aparts:
            apart.close()
        try:
            await asyncio.wait_for(self._pool.close(), patience)
        except TimeoutError:
            log.warning("connections to the database were cut while at work")

    @property
    def busy(self) -> int:
        """How many connections of the pool are in use."""
        return self._pool.get_size() - self._pool.get_idle_size()

    async def ping(self) -> None:
        """Ask the server for a sign of life; raises Unavailable."""
        await self.fetchval("SELECT 1")

    def acquire(self) -> "Held":
        """Hold one connection for several statements that need no transaction.

        Leave no settings, locks or listeners of the session behind; for those there is `dedicated`.
        """
        return Held(self, self._pool, self._patience)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Everything inside happens, or nothing (read committed)."""
        async with self.acquire() as connection, connection.transaction():
            yield connection

    async def fetch(self, query: str, *args: object) -> list[Record]:
        """Every row of a query."""
        async with self._statement() as connection:
            return await connection.fetch(query, *args)

    async def fetchrow(self, query: str, *args: object) -> Record | None:
        """The first row of a query, or None."""
        async with self._statement() as connection:
            return await connection.fetchrow(query, *args)

    async def fetchval(self, query: str, *args: object) -> Any:
        """The first column of the first row, or None when there is no row."""
        async with self._statement() as connection:
            return await connection.fetchval(query, *args)

    async def execute(self, query: str, *args: object) -> int:
        """Run one statement; the number of rows that it touched (0 for those that touch none)."""
        async with self._statement() as connection:
            return touched(await connection.execute(query, *args))

    async def executemany(self, query: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for each row of arguments: all of them, or none."""
        async with self._statement() as connection:
            await connection.executemany(query, rows)

    async def dedicated(self) -> "asyncpg.Connection[Record]":
        """A connection outside the pool and without a limit of time, e.g. to LISTEN; the caller closes it."""
        with self._translated(waiting=True):
            connection = await asyncpg.connect(self.dsn, timeout=self._patience)
            await _bounded(connection, self._still)
            return connection

    def apart(self) -> "Apart":
        """A connection beside the pool for what cannot wait until others are done; it ends with the pool."""
        self._aparts.append(Apart(self, self._patience))
        return self._aparts[-1]

    async def migrate(self, folder: Traversable | None = None) -> int:
        """Bring the schema up to the newest migration of `folder` (default: sql/migrations); how many were applied.

        Safe with any number of starters at once, since each migration is one transaction under an advisory lock.
        Raises Refusal: MIGRATION_CHANGED when a file that was applied reads differently now, DATABASE_AHEAD when the
        database has migrations that this program does not know.
        """
        wanted = migrations(folder)
        connection = await self.dedicated()
        applied = 0
        try:
            with self._translated(connection):
                while await migrate_next(connection, wanted):
                    applied += 1
        except asyncpg.InsufficientPrivilegeError as error:
            raise Refusal(
                f"The role of DATABASE_URL may not migrate the database: {error}. Make it the owner of the database.",
                code="DATABASE_REFUSED",
            ) from error
        finally:
            await connection.close()
        return applied

    def _statement(self) -> "Held":
        return Held(self, self._pool, self._patience, waiting=True)

    @contextmanager
    def _translated(self, connection: Connection | None = None, *, waiting: bool = False) -> Iterator[None]:
        """Turn what `told` finds to be the server's loss into the refusal that it tells."""
        try:
            yield
        except Exception as error:
            if refusal := self.told(error, connection, waiting=waiting):
                raise refusal from error
            raise

    def told(
        self, error: BaseException, connection: Connection | None = None, *, waiting: bool = False
    ) -> Refusal | None:
        """What callers are told of an error: `Unavailable` where the server was lost; None where it stands as it is.

        `waiting` says that nothing but the database was waited for, so that running out of time is its doing.
        """
        if isinstance(error, AWAY + UNDONE):
            return _unavailable()
        if isinstance(error, asyncpg.ForeignKeyViolationError):
            # Somebody deleted their account while another request of theirs was at work.
            if (error.constraint_name or "").endswith("_user_id_fkey"):
                return Unauthenticated("This account has been deleted.", "SIGNED_OUT")
        elif isinstance(error, asyncpg.InternalClientError):
            # The server's farewell came between two statements, and asyncpg cannot make sense of it; nor of the rest.
            if connection is not None and not _is_lost(connection):
                connection.terminate()
            return _unavailable()
        elif isinstance(error, asyncpg.InterfaceError | OSError | TimeoutError) and (
            # asyncpg says the same (InterfaceError) of a lost connection and of wrong use, and the code inside has
            # errors of its own: only with the connection gone are they the database's.
            _is_lost(connection)
            or self._pool.is_closing()
            or (waiting and not isinstance(error, asyncpg.InterfaceError))
        ):
            return _unavailable()
        return None


class Held:
    """A connection of the pool for as long as a block lasts; no generator, for nearly every request passes here twice.

    `waiting` says that nothing but the database is waited for inside (see `Database.told`).
    """

    __slots__ = ("_connection", "_database", "_patience", "_pool", "_waiting")

    def __init__(
        self, database: Database, pool: "asyncpg.Pool[Record]", patience: float, *, waiting: bool = False
    ) -> None:
        self._database = database
        self._pool = pool
        self._patience = patience
        self._waiting = waiting

    async def __aenter__(self) -> Connection:
        try:
            self._connection = await self._pool.acquire(timeout=self._patience)
        except Exception as error:
            if refusal := self._database.told(error, waiting=True):
                raise refusal from error
            raise
        return self._connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error and (refusal := self._database.told(error, self._connection, waiting=self._waiting)):
                if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
                    # After a failover the server that we hold connections to lives on as a replica: leave it.
                    await self._pool.expire_connections()
                raise refusal from error
        finally:
            # Whatever ends the connection now, what was asked of it is done; the pool makes another.
            with suppress(*AWAY, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError):
                await self._pool.release(self._connection)


class Apart:
    """A connection that is never waited for behind the pool's users; made when it is wanted, and anew when it was lost.

    One block at a time has it, for at most `patience` seconds. Raises `Unavailable`, as `Database` does.
    """

    def __init__(self, database: Database, patience: float) -> None:
        self._database = database
        self._patience = patience
        self._lock = asyncio.Lock()
        self._connection: asyncpg.Connection[Record] | None = None

    @asynccontextmanager
    async def held(self) -> AsyncIterator[Connection]:
        """Hold it for as long as the block lasts, in which nothing but the database is waited for."""
        async with self._lock:
            if self._connection is None or self._connection.is_closed():
                self._connection = await self._database.dedicated()
            connection = self._connection
            try:
                async with asyncio.timeout(self._patience):
                    yield connection
            except BaseException as error:
                connection.terminate()  # Whatever it was in the middle of.
                if refusal := self._database.told(error, connection, waiting=True):
                    raise refusal from error
                raise

    def close(self) -> None:
        """Give it up."""
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None


async def _as_it_is(connection: "asyncpg.Connection[Record]") -> None:
    """Give a connection back without the query that clears its session, which would double the cost of every other.

    asyncpg itself rolls an open transaction back; settings and locks of the session are not used on the pool.
    """


async def _bounded(connection: "asyncpg.Connection[Record]", still: float) -> None:
    """Have the server end a transaction that stands still.

    No parameter of the connection's start: poolers refuse those that they do not know.
    """
    await connection.execute(f"SET idle_in_transaction_session_timeout = {round(still * 1000)}")


def _is_lost(connection: Connection | None) -> bool:
    try:
        return connection is not None and connection.is_closed()
    except asyncpg.InterfaceError:
        return True  # the pool has taken it back already


def touched(tag: str) -> int:
    """The number of rows in a command's tag: 3 of `UPDATE 3`, 1 of `INSERT 0 1`, 0 of `CREATE TABLE`."""
    count = tag.rpartition(" ")[2]
    return int(count) if count.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Query:
    """One named statement of a file in sql/, and what its author says of it."""

    name: str
    purpose: str
    sql: str


def parse(text: str) -> list[Query]:
    """The queries of a file: each a line `-- name: …`, a sentence in comments, and one statement.

    Raises ValueError when a name is taken twice, or a sentence or a statement is missing.
    """
    head, *parts = re.split(r"^-- name: *(\w+) *$\n?", text, flags=re.MULTILINE)
    if any(line and not line.startswith("--") for line in head.splitlines()):
        raise ValueError("a statement stands before the first `-- name:`")
    found = []
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        comment, sql = re.fullmatch(r"((?:--[^\n]*\n?)*)(.*)", body, re.DOTALL).groups()  # type: ignore[union-attr]
        purpose = " ".join(line.removeprefix("--").strip() for line in comment.splitlines()).strip()
        sql = sql.strip().removesuffix(";").rstrip()
        if not purpose or not sql:
            raise ValueError(f"the query {name} lacks {'its statement' if purpose else 'a sentence about it'}")
        found.append(Query(name, purpose, sql))
    names = [query.name for query in found]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"queries named twice: {', '.join(sorted(twice))}")
    return found


def nouns(folder: Traversable | None = None) -> list[str]:
    """The names of the files of queries in a folder (default: sql/), without their ending."""
    names = (file.name for file in (folder or resources.files("sql")).iterdir() if file.is_file())
    return sorted(name.removesuffix(".sql") for name in names if name.endswith(".sql"))


def queries(noun: str, folder: Traversable | None = None) -> list[Query]:
    """The queries of `<noun>.sql` in a folder (default: sql/); raises FileNotFoundError, and ValueError as `parse`."""
    return parse(((folder or resources.files("sql")) / f"{noun}.sql").read_text("utf-8"))


def load(noun: str, shape: type[Shape], folder: Traversable | None = None) -> Shape:
    """The statements of `<noun>.sql` as a dataclass whose fields, all of type str, carry the queries' names.

    Raises LookupError when the file has a query that the dataclass does not name, or the other way round.
    """
    found = {query.name: query.sql for query in queries(noun, folder)}
    named = {field.name for field in fields(shape)}
    if found.keys() != named:
        missing, unused = sorted(named - found.keys()), sorted(found.keys() - named)
        raise LookupError(f"{noun}.sql and {shape.__name__} differ: missing {missing}, not named {unused}")
    return shape(**found)


def _unavailable() -> Unavailable:
    return Unavailable("The database cannot be reached just now. Nothing is lost; please try again in a moment.")
