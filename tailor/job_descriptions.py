"""Job postings that a person had read: from their address or as text, with what they ask for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from scraper import Outcome, from_text
from tailor.admission import Admission
from tailor.db import Database, load
from tailor.engine.base import Engine, EngineError, Usage
from tailor.errors import NotFound, Refusal, Unavailable
from tailor.model.posting import Posting, Requirement, keywords
from tailor.pen import Ledger
from tailor.readings import Readings, kept_under, sought
from tailor.steps import LONGEST_POSTING, SHORTEST_POSTING, posting
from tailor.usage import Meter
from tailor.work import technical_skills
from tailor.workers.pool import Workers

_CODES: dict[Outcome, str] = {
    "blocked": "POSTING_BLOCKED",
    "expired": "POSTING_EXPIRED",
    "needs_paste": "POSTING_NEEDS_PASTE",
    "not_a_posting": "NOT_A_POSTING",
}


class Unreadable(Refusal):
    """There is no posting at that address or in that text; the message says why, and what to do instead."""

    status = 422
    code = "POSTING_NEEDS_PASTE"


class Parsed(Posting):
    """A posting with what it asks for. Whoever needs the posting alone reads the same JSON as a `Posting`."""

    requirements: tuple[Requirement, ...] = ()
    technical_skills: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    must_count: int = 0
    nice_count: int = 0


@dataclass(frozen=True, slots=True)
class JobDescription:
    """A stored posting; in lists its `posting` comes without description and requirements."""

    id: UUID
    posting: Parsed
    created_at: datetime


@dataclass(frozen=True, slots=True)
class JobDescriptionQueries:
    """The statements of sql/job_descriptions.sql."""

    find_recent: str
    insert_job_description: str
    get_job_description: str
    list_job_descriptions: str
    delete_job_description: str


class JobDescriptions:
    """The use cases of postings."""

    def __init__(
        self,
        database: Database,
        readings: Readings,
        engine: Engine,
        workers: Workers,
        meter: Meter,
        admission: Admission,
    ) -> None:
        self._db = database
        self._admission = admission
        self._readings = readings
        self._workers = workers
        self._engine = engine
        self._meter = meter
        self._sql = load("job_descriptions", JobDescriptionQueries)

    async def parse(self, user_id: UUID, *, url: str = "", text: str = "", again: bool = False) -> JobDescription:
        """Read a posting and keep it; an address read within the last day is read anew only if that is asked for.

        A text goes before an address, which is then only kept with it. Raises `Unreadable`, `Full`, and
        `Unavailable` when the engine is away.
        """
        for address in () if text or again else sought(url):
            if row := await self._db.fetchrow(self._sql.find_recent, user_id, address):
                return _job_description(row)
        async with self._db.acquire() as connection:
            # Before anything is read, and for good when it is kept.
            await self._admission.room(connection, user_id, "postings")
        if text:
            read = await self._workers.run(from_text, text[:LONGEST_POSTING], url or None, what="work")
        else:
            read = (await self._readings.read(user_id, url, again=again)).posting
        if read.outcome != "ok":
            raise _unreadable(read.reason, read.outcome)
        if len(read.description.strip()) < SHORTEST_POSTING:
            raise _unreadable("What is there is too short to be a posting.", "needs_paste")
        parsed = await self._understood(user_id, posting(read))
        async with self._db.transaction() as connection:
            await self._admission.alone(connection, user_id)
            await self._admission.room(connection, user_id, "postings")
            row = await connection.fetchrow(
                self._sql.insert_job_description,
                user_id,
                None if text else kept_under(url, read) or None,
                parsed.model_dump_json(),
            )
        assert row is not None
        return _job_description(row)

    async def page(self, user_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None) -> list[JobDescription]:
        """A page of a user's postings, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        rows = await self._db.fetch(self._sql.list_job_descriptions, user_id, created_at, last_id, limit)
        return [_job_description(row) for row in rows]

    async def get(self, user_id: UUID, job_description_id: UUID) -> JobDescription:
        """One posting. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.get_job_description, job_description_id, user_id)
        if row is None:
            raise _absent()
        return _job_description(row)

    async def delete(self, user_id: UUID, job_description_id: UUID) -> None:
        """Forget a posting. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.delete_job_description, job_description_id, user_id) is None:
            raise _absent()

    async def _understood(self, user_id: UUID, found: Posting) -> Parsed:
        ledger = Ledger()
        try:
            requirements = tuple(await self._engine.requirements(found, ledger))
        except EngineError as error:
            raise Unavailable(error.message, error.code) from error
        finally:
            await self._used(user_id, ledger.usage)
        return Parsed(
            **found.model_dump(),
            requirements=requirements,
            technical_skills=await self._workers.run(technical_skills, found, requirements, what="work"),
            keywords=keywords(requirements),
            must_count=sum(r.kind == "must" for r in requirements),
            nice_count=sum(r.kind == "nice" for r in requirements),
        )

    async def _used(self, user_id: UUID, usage: Sequence[Usage]) -> None:
        if usage:
            async with self._db.transaction() as connection:
                await self._meter.keep(connection, user_id, None, usage)


def _unreadable(reason: str, outcome: Outcome) -> Unreadable:
    paste = "" if "paste" in reason.casefold() else " Please paste the text of the posting instead."
    return Unreadable(f"{reason}{paste}", _CODES[outcome])


def _absent() -> NotFound:
    return NotFound("There is no such posting.")


def _job_description(row: asyncpg.Record) -> JobDescription:
    return JobDescription(row["id"], Parsed.model_validate_json(row["data"]), row["created_at"])
