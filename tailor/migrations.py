"""The schema's forward-only migrations: numbered files of sql/migrations, each applied once, in order."""

import hashlib
import re
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

import asyncpg
import structlog

from tailor.errors import Refusal

log = structlog.get_logger(__name__)

# Any number that nothing else takes as an advisory lock of the same database.
MIGRATION_LOCK = 0x7A11_0001


@dataclass(frozen=True, slots=True)
class Migration:
    """One file of sql/migrations; its checksum does not depend on the line ends of a checkout."""

    version: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the text, in hexadecimal."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations(folder: Traversable | None = None) -> list[Migration]:
    """The files `NNNN_name.sql` of a folder (default: sql/migrations), from 1 on without a gap.

    Raises ValueError when a file is named otherwise, or a number is missing or taken twice.
    """
    found = []
    for file in (folder or resources.files("sql") / "migrations").iterdir():
        if not file.name.endswith(".sql"):
            continue
        match = re.fullmatch(r"(\d{4})_(\w+)\.sql", file.name)
        if match is None:
            raise ValueError(f"a migration is named NNNN_name.sql, unlike {file.name}")
        found.append(Migration(int(match[1]), match[2], file.read_text("utf-8").replace("\r\n", "\n")))
    found.sort(key=lambda migration: migration.version)
    if [migration.version for migration in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"migrations count from 1 without a gap, unlike {[each.version for each in found]}")
    return found


async def migrate_next(connection: "asyncpg.Connection[asyncpg.Record]", wanted: list[Migration]) -> bool:
    """Check what was applied and apply the next migration, if there is one; whether there was."""
    async with connection.transaction():
        # Held to the end of the transaction; taken anew for each, so that it works behind a pooler too.
        await connection.execute("SELECT pg_advisory_xact_lock($1)", MIGRATION_LOCK)
        await connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_migrations (version integer PRIMARY KEY, name text NOT NULL,"
            " checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())"
        )
        rows = await connection.fetch("SELECT version, name, checksum FROM schema_migrations ORDER BY version")
        if len(rows) > len(wanted):
            raise Refusal(
                f"The database has migration {rows[-1]['version']} ({rows[-1]['name']}), which this version of the"
                " program does not know. Start a newer version, or restore the database from before.",
                code="DATABASE_AHEAD",
            )
        for row, migration in zip(rows, wanted, strict=False):
            if (row["version"], row["checksum"]) != (migration.version, migration.checksum):
                raise Refusal(
                    f"Migration {migration.version} ({migration.name}) was applied to this database with another"
                    " content. Put the file back as it was, and write what is new into a new migration.",
                    code="MIGRATION_CHANGED",
                )
        if len(rows) == len(wanted):
            return False
        migration = wanted[len(rows)]
        await connection.execute(migration.sql)
        await connection.execute(
            "INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
            migration.version,
            migration.name,
            migration.checksum,
        )
    log.info("migrated the database", version=migration.version, name=migration.name)
    return True
