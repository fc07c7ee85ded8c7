"""Where a person applied, and how it goes: each status with its time, what comes next, and a table to take along."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, TypedDict, Unpack
from uuid import UUID

import asyncpg

from tailor.admission import Admission
from tailor.bus import Bus
from tailor.db import Connection, Database, load
from tailor.errors import Full, Invalid, NotFound
from tailor.journal import shown
from tailor.model.events import SessionView

ApplicationStatus = Literal["saved", "applied", "interview", "offer", "rejected", "withdrawn"]

#: Statuses that are kept of one application.
MOST_STATUSES = 200
#: Applications that the table is made of at once.
_AT_ONCE = 500
#: What spreadsheets take for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class ApplicationQueries:
    """The statements of sql/applications.sql."""

    insert_application: str
    get_application: str
    lock_application: str
    list_applications: str
    list_of_status: str
    update_application: str
    delete_application: str
    insert_event: str
    count_events: str
    list_events: str
    get_posting: str
    get_session: str
    own_cv: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A status that an application had, and since when."""

    status: ApplicationStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class Application:
    """An application; `history` ends with its present status. What it came from may have been deleted since."""

    id: UUID
    job_description_id: UUID | None
    session_id: UUID | None
    cv_id: UUID | None
    company: str
    position: str
    url: str
    status: ApplicationStatus
    applied_at: datetime | None
    next_step_at: datetime | None
    notes: str
    created_at: datetime
    updated_at: datetime
    history: tuple[Passed, ...] = ()


class Fields(TypedDict, total=False):
    """What a person says of an application; what is left out stays as it is, or empty."""

    job_description_id: UUID | None
    session_id: UUID | None
    cv_id: UUID | None
    company: str
    position: str
    url: str
    status: ApplicationStatus
    applied_at: datetime | None
    next_step_at: datetime | None
    notes: str


class Applications:
    """The use cases of applications."""

    def __init__(self, database: Database, bus: Bus, admission: Admission) -> None:
        self._db = database
        self._admission = admission
        self._bus = bus
        self._sql = load("applications", ApplicationQueries)

    async def create(self, user_id: UUID, **given: Unpack[Fields]) -> Application:
        """Keep an application.

        Company, position and address that are not given are those of the posting or the session that is. Raises
        `NotFound` when one of these is absent or another's, `Invalid` when nothing tells what it is for, and `Full`.
        """
        now = datetime.now(UTC)
        blank = Application(
            id=UUID(int=0),
            job_description_id=None,
            session_id=None,
            cv_id=None,
            company="",
            position="",
            url="",
            status="saved",
            applied_at=None,
            next_step_at=None,
            notes="",
            created_at=now,
            updated_at=now,
        )
        async with self._db.transaction() as connection:
            await self._admission.alone(connection, user_id)
            await self._admission.room(connection, user_id, "applications")
            new = await self._completed(connection, user_id, replace(blank, **given), {*given})
            application_id = await connection.fetchval(self._sql.insert_application, user_id, *self._columns(new))
            await connection.execute(self._sql.insert_event, application_id, new.status)
            made = await self._get(connection, user_id, application_id)
        self._bus.ring_user(str(user_id))
        return made

    async def get(self, user_id: UUID, application_id: UUID) -> Application:
        """One application. Raises `NotFound`."""
        async with self._db.acquire() as connection:
            return await self._get(connection, user_id, application_id)

    async def page(
        self,
        user_id: UUID,
        *,
        status: ApplicationStatus | None = None,
        limit: int,
        after: tuple[datetime, UUID] | None,
    ) -> list[Application]:
        """A page of a user's applications, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        async with self._db.acquire() as connection:
            if status is None:
                rows = await connection.fetch(self._sql.list_applications, user_id, created_at, last_id, limit)
            else:
                rows = await connection.fetch(self._sql.list_of_status, user_id, status, created_at, last_id, limit)
            return await self._told(connection, rows)

    async def edit(self, user_id: UUID, application_id: UUID, **changes: Unpack[Fields]) -> Application:
        """Change what is given; another status is noted in the history. Raises as `create` does."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_application, application_id, user_id)
            if row is None:
                raise _absent()
            before = self._application(row)
            after = await self._completed(connection, user_id, replace(before, **changes), {*changes})
            await connection.execute(self._sql.update_application, application_id, *self._columns(after))
            if after.status != before.status:
                if await connection.fetchval(self._sql.count_events, application_id) >= MOST_STATUSES:
                    message = f"This application has had {MOST_STATUSES} statuses, as many as are kept. Begin another."
                    raise Full(message, "HISTORY_FULL")
                await connection.execute(self._sql.insert_event, application_id, after.status)
            edited = await self._get(connection, user_id, application_id)
        self._bus.ring_user(str(user_id))
        return edited

    async def delete(self, user_id: UUID, application_id: UUID) -> None:
        """Delete an application with its history. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.delete_application, application_id, user_id) is None:
            raise _absent()

    async def table(self, user_id: UUID) -> AsyncIterator[str]:
        """All applications of a user as CSV (RFC 4180), in pieces; no cell begins as a formula would."""
        yield _csv([["\ufeffid", *_COLUMNS]])
        after: tuple[datetime, UUID] | None = None
        while found := await self.page(user_id, limit=_AT_ONCE, after=after):
            yield _csv([_row(application) for application in found])
            after = (found[-1].created_at, found[-1].id)

    async def _get(self, connection: Connection, user_id: UUID, application_id: UUID) -> Application:
        row = await connection.fetchrow(self._sql.get_application, application_id, user_id)
        if row is None:
            raise _absent()
        return (await self._told(connection, [row]))[0]

    async def _told(self, connection: Connection, rows: Sequence[asyncpg.Record]) -> list[Application]:
        """Applications with their history."""
        events = await connection.fetch(self._sql.list_events, [row["id"] for row in rows])
        history: dict[UUID, list[Passed]] = {}
        for event in events:
            history.setdefault(event["application_id"], []).append(Passed(event["status"], event["at"]))
        return [self._application(row, tuple(history.get(row["id"], ()))) for row in rows]

    async def _completed(
        self, connection: Connection, user_id: UUID, application: Application, given: set[str]
    ) -> Application:
        """Whatever follows from what is given: names from a posting or a session, the day of applying."""
        cv_id = application.cv_id if "cv_id" in given else None
        if cv_id is not None and await connection.fetchval(self._sql.own_cv, cv_id, user_id) is None:
            raise NotFound("There is no such résumé.")
        sources: list[tuple[str | None, str | None, str]] = []
        if "job_description_id" in given and application.job_description_id is not None:
            row = await connection.fetchrow(self._sql.get_posting, application.job_description_id, user_id)
            if row is None:
                raise NotFound("There is no such posting.")
            sources.append((row["company"], row["position"], row["url"]))
        if "session_id" in given and application.session_id is not None:
            row = await connection.fetchrow(self._sql.get_session, application.session_id, user_id)
            if row is None:
                raise NotFound("There is no such session.")
            job = (shown(self._db.vault, row["view"]) or SessionView()).job
            sources.append((job.company, job.title, row["url"]))
            application = replace(
                application,
                cv_id=application.cv_id or row["cv_id"],
                job_description_id=application.job_description_id or row["job_description_id"],
            )
        for company, position, url in sources:
            application = replace(
                application,
                company=application.company or (company or "")[:200],
                position=application.position or (position or "")[:200],
                url=application.url or url,
            )
        if not (application.company or application.position or application.url):
            raise Invalid("Say where you apply: a company and a position, a posting or a session.", code="NO_POSTING")
        if application.status == "applied" and application.applied_at is None:
            application = replace(application, applied_at=datetime.now(UTC))
        return application

    def _application(self, row: asyncpg.Record, history: tuple[Passed, ...] = ()) -> Application:
        return Application(**dict(row) | {"notes": self._db.vault.open_text(row["notes"])}, history=history)

    def _columns(self, application: Application) -> tuple[object, ...]:
        a = application
        references, notes = (a.job_description_id, a.session_id, a.cv_id), self._db.vault.seal_text(a.notes)
        return (*references, a.company, a.position, a.url, a.status, a.applied_at, a.next_step_at, notes)


_COLUMNS = ("company", "position", "status", "applied_at", "next_step_at", "url", "notes", "history", "created_at",
            "updated_at")  # fmt: skip


def _row(application: Application) -> list[str]:
    a = application
    history = "; ".join(f"{passed.status} {_time(passed.at)}" for passed in a.history)
    times = (_time(a.created_at), _time(a.updated_at))
    return [str(a.id), a.company, a.position, a.status, _time(a.applied_at), _time(a.next_step_at), a.url, a.notes,
            history, *times]  # fmt: skip


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if moment else ""


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([[_cell(cell) for cell in row] for row in rows])
    return text.getvalue()


def _cell(text: str) -> str:
    """A cell that a spreadsheet takes for text: one that would begin a formula gets an apostrophe before it."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


def _absent() -> NotFound:
    return NotFound("There is no such application.")
