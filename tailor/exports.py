"""Everything that is stored for a user, as one zip to take along."""

import asyncio
import contextlib
import errno
import json
import tempfile
import zipfile
from dataclasses import dataclass
from typing import IO, Final
from uuid import UUID

import structlog

from tailor.db import Connection, Database, load
from tailor.errors import Unavailable
from tailor.usage import Meter

log = structlog.get_logger(__name__)

#: Up to so many bytes the zip is kept in memory.
_IN_MEMORY: Final = 8 * 1024 * 1024
#: What the system says when there is no room for more, or no folder for it.
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.ENOENT, errno.EACCES})

README: Final = """Everything that Tailor has stored for your account.

account.json           your account (never your password, nor its hash)
sign_ins.json          browsers and programs that were signed in
cvs.json               your library of résumés, as JSON Resume with ids and the places where each line was read
job_descriptions.json  postings that were read for you
evidence.json          what you told Tailor, by topic
suggestions.json       advice that you were given
applications.json      where you applied, with each status and its time
usage.json             what was asked of language models: server, model, purpose, tokens, seconds; totals at its end
sessions/              one file for each tailoring session: its state, every change and every message
files/                 the files that you uploaded, as they were

Times are in UTC. Not in here, for they are forgotten within a day: single-use tickets, the keys of repeated
requests, and copies of pages that were read for you.
"""


@dataclass(frozen=True, slots=True)
class ExportQueries:
    """The statements of sql/exports.sql: each gives `entry`, a JSON text, but for the files themselves."""

    account: str
    sign_ins: str
    cvs: str
    job_descriptions: str
    evidence: str
    suggestions: str
    applications: str
    llm_calls: str
    sessions: str
    uploads: str


class Exports:
    """The use case of taking everything along."""

    def __init__(self, database: Database, meter: Meter) -> None:
        self._db = database
        self._meter = meter
        self._sql = load("exports", ExportQueries)
        self._opened = database.vault.open_within

    async def make(self, user_id: UUID) -> IO[bytes]:
        """The zip, all of one moment, at its beginning; whoever reads it closes it.

        Raises `Unavailable` when the machine has no room for it.
        """
        file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it outlives this call
        try:
            async with (
                self._db.acquire() as connection,
                connection.transaction(isolation="repeatable_read", readonly=True),
            ):
                await self._write(connection, user_id, file)
            file.seek(0)
        except BaseException as error:
            with contextlib.suppress(OSError):
                file.close()
            if isinstance(error, OSError) and error.errno in _NO_ROOM:
                log.error("no_room_for_export", error=error)
                message = "This server has no room to put your export together. Try again later, or tell who runs it."
                raise Unavailable(message, "NO_ROOM") from error
            raise
        return file

    async def _write(self, connection: Connection, user_id: UUID, file: IO[bytes]) -> None:
        sql = self._sql
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:

            async def add(name: str, data: str | bytes, compression: int = zipfile.ZIP_DEFLATED) -> None:
                # Compressing megabytes would hold up everybody else's requests.
                await asyncio.to_thread(archive.writestr, name, data, compression)

            await add("README.txt", README)
            await add("account.json", await connection.fetchval(sql.account, user_id))
            lists = {
                "sign_ins": sql.sign_ins,
                "cvs": sql.cvs,
                "job_descriptions": sql.job_descriptions,
                "evidence": sql.evidence,
                "suggestions": sql.suggestions,
                "applications": sql.applications,
            }
            for name, query in lists.items():
                entries = _array(await _entries(connection, query, user_id))
                await add(f"{name}.json", await asyncio.to_thread(self._opened, entries))
            calls = _array(await _entries(connection, sql.llm_calls, user_id))
            totals = json.dumps([total.model_dump() for total in await self._meter.totals(connection, user_id)])
            await add("usage.json", f'{{"calls": {calls}, "totals": {totals}}}')
            async for row in connection.cursor(sql.sessions, user_id, prefetch=1):
                await add(f"sessions/{row['name']}.json", await asyncio.to_thread(self._opened, row["entry"]))
            async for row in connection.cursor(sql.uploads, user_id, prefetch=1):
                # The id before the name: two files may have one name, and a name alone could be a way out.
                data = self._db.vault.open_bytes(row["bytes"])
                await add(f"files/{row['name']}-{row['filename']}", data, zipfile.ZIP_STORED)


async def _entries(connection: Connection, query: str, user_id: UUID) -> list[str]:
    return [row["entry"] for row in await connection.fetch(query, user_id)]


def _array(entries: list[str]) -> str:
    return "[" + ",\n".join(entries) + "]"
