"""Tailoring sessions in the database: every command and every step's result is one transaction.

The row is locked, the cause applied to the stored snapshot, and the numbered events, the cause and the new snapshot
written together. Results of a run are written only while the run's epoch is the row's: a process that was paused and
wakes up late is fenced off. After the commit the bus rings.
"""

import hashlib
import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeVar
from uuid import UUID, uuid4

import asyncpg
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from tailor.admission import Admission
from tailor.bus import Bus
from tailor.cvs import Cvs
from tailor.db import Connection, Database, load
from tailor.documents import layout
from tailor.documents import markdown as markdown_format
from tailor.engine.base import Usage
from tailor.errors import NotFound
from tailor.evidence import EvidenceBank, rfc3339
from tailor.model import events, progress
from tailor.model.events import Event, SessionStatus, SessionView
from tailor.model.posting import Posting
from tailor.model.progress import Cause, Claimed, Created
from tailor.model.resume import Resume
from tailor.model.session import Options, Session
from tailor.model.value import Value
from tailor.settings import Settings
from tailor.uploads import Upload, Uploads
from tailor.usage import Meter

#: The queue's entry point for runs.
RUN = "run"
#: NUL as JSON has it; an even number of backslashes before it belongs to others.
_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")

C = TypeVar("C", bound=Value)


@dataclass(frozen=True, slots=True)
class SessionQueries:
    """The statements of sql/sessions.sql."""

    insert_session: str
    lock_session: str
    lock_run: str
    append_events: str
    update_session: str
    wake_session: str
    claim_session: str
    beat: str
    sweep: str
    count_waiting: str
    hand_over: str
    get_session: str
    get_snapshot: str
    list_sessions: str
    list_of_status: str
    list_of_cv: str
    get_posting: str
    delete_session: str
    list_events: str
    list_causes: str
    own_session: str
    insert_ticket: str
    take_ticket: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """The posting that a session is for: its address, its text (with the address where it stood), or read already."""

    url: str = ""
    text: str = ""
    posting: Posting | None = None
    job_description_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """A session as its head shows it: columns and view, without the snapshot."""

    id: UUID
    status: SessionStatus
    stage: str
    progress: int
    mode: str
    interactive: bool
    last_seq: int
    view: SessionView
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None
    cv_id: UUID | None


@dataclass(frozen=True, slots=True)
class Done:
    """What a command led to; `events` is empty when it had happened before."""

    session: Session
    events: Sequence[Event]


class Stored(NamedTuple):
    """A stored event: its number, its type and its JSON text."""

    seq: int
    type: str
    body: str


class Waiting(NamedTuple):
    """Wake-ups that nobody has taken: how many, and the age of the oldest in seconds."""

    sessions: int
    oldest: float


@dataclass(frozen=True, slots=True)
class Claim:
    """A run that this node holds."""

    user_id: UUID
    epoch: int
    session: Session


class Sessions:
    """The use cases of tailoring sessions."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        settings: Settings,
        *,
        admission: Admission,
        uploads: Uploads,
        cvs: Cvs,
        meter: Meter,
    ) -> None:
        self._db = database
        self._bus = bus
        self._settings = settings
        self._admission = admission
        self._uploads = uploads
        self._cvs = cvs
        self._meter = meter
        self._sql = load("sessions", SessionQueries)
        self._evidence = EvidenceBank(database.vault)

    async def create(
        self,
        user_id: UUID,
        source: Upload | UUID,
        wanted: Wanted,
        options: Options,
        *,
        idempotency_key: str | None = None,
    ) -> tuple[UUID, SessionStatus]:
        """Begin a session with an uploaded file or an entry of the library, and put its run into the queue.

        All of it is one transaction. Raises `TooMany` at the limits of active sessions and of the day; `Conflict` when
        the idempotency key stands for another request; `NotFound` when the entry or the stored posting is absent or
        another's.
        """
        digest = _digest(source, wanted, options)
        session_id = uuid4()
        async with self._db.transaction() as connection:
            made = await self._admission.enter(connection, user_id, idempotency_key, digest)
            if made:
                row = await connection.fetchrow(self._sql.get_session, made, user_id)
                if row is None:
                    raise NotFound("The session that this key began has been deleted.")
                return row["id"], row["status"]
            await self._admission.session(connection, user_id)
            if isinstance(source, Upload):
                cv_id, filename, reading = None, source.filename, source.reading
                resume, pages, warnings = reading.resume, reading.pages, reading.warnings
                upload_id: UUID | None = await self._uploads.keep(connection, user_id, source)
            else:
                cv = await self._cvs.within(connection, user_id, source)
                cv_id, filename, upload_id = cv.id, cv.filename or cv.title, cv.upload_id
                resume, pages, warnings = cv.resume, cv.pages, ()
            posting = wanted.posting
            if wanted.job_description_id:
                posting = await self._stored_posting(connection, user_id, wanted.job_description_id)
            cause = _storable(
                Created(
                    session_id=str(session_id),
                    options=options,
                    resume=resume,
                    filename=filename,
                    pages=pages,
                    warnings=warnings,
                    job_url=wanted.url or (posting.url if posting else ""),
                    job_text=wanted.text,
                    posting=posting,
                    earlier=await self._evidence.earlier(connection, user_id),
                )
            )
            now = datetime.now(UTC)
            session, said = progress.create(cause, at=rfc3339(now), markdown=markdown)
            await connection.execute(
                self._sql.insert_session,
                session_id,
                user_id,
                upload_id,
                filename,
                cause.job_url or None,
                options.mode,
                options.interactive,
                session.status,
                session.stage,
                session.progress,
                session.seq,
                self._db.vault.seal_json(session.model_dump_json(exclude_defaults=True)),
                self._db.vault.seal_json(session.view.model_dump_json()),
                cv_id,
                wanted.job_description_id,
            )
            await self._append(connection, session_id, now, 0, cause, said)
            await self._admission.made(connection, user_id, idempotency_key, digest, session_id)
            await _enqueue(connection, session_id, 1)
        self._bus.ring_work()
        self._bus.ring(str(session_id))
        return session_id, session.status

    async def command(self, user_id: UUID, session_id: UUID, cause: Cause) -> Done:
        """Carry out a command of the session's person.

        Raises `NotFound` when the session is absent or another's, and the refusals of `progress.apply`.
        """
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_session, session_id, user_id)
            if row is None:
                raise NotFound("There is no such session.")
            done = await self._apply(connection, row, cause, run=0)
            woken = bool(done.events) and row["owner"] is None and done.session.status in ("pending", "running")
            if woken:
                turn = await connection.fetchval(self._sql.wake_session, session_id)
                await _enqueue(connection, session_id, turn)
        if woken:
            self._bus.ring_work()
        if done.events:
            self._bus.ring(str(session_id))
            self._tell(user_id, done)
        return done

    async def step_done(self, session_id: UUID, epoch: int, cause: Cause, usage: Sequence[Usage] = ()) -> Done | None:
        """Store a step's result, if the run of that epoch still holds the session; else None."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_run, session_id, epoch)
            if usage and row is not None:
                await self._meter.keep(connection, row["user_id"], session_id, usage)
            done = await self._apply(connection, row, cause, run=epoch) if row else None
        if done and done.events and row:
            self._bus.ring(str(session_id))
            self._tell(row["user_id"], done)
        return done

    async def spent(self, user_id: UUID, session_id: UUID, usage: Sequence[Usage]) -> None:
        """Keep what calls used whose step was cut short: it was paid for whoever holds the session now."""
        async with self._db.transaction() as connection:
            await self._meter.keep(connection, user_id, session_id, usage)

    async def fetch_run(self, session_id: UUID, epoch: int) -> Session | None:
        """The session as it stands, if the run of that epoch still holds it."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_run, session_id, epoch)
        return Session.model_validate_json(row["snapshot"]) if row else None

    async def claim(self, session_id: UUID, turn: int, node: UUID) -> Claim | None:
        """Take the run that a delivery stands for; None when the delivery is stale."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(
                self._sql.claim_session, session_id, turn, node, self._settings.lease_seconds
            )
            if row is None:
                return None
            session = Session.model_validate_json(row["snapshot"])
            done = await self._store(connection, session_id, session, Claimed(), run=row["epoch"])
        if done.events:
            self._bus.ring(str(session_id))
        return Claim(row["user_id"], row["epoch"], done.session)

    async def beat(self, node: UUID) -> dict[UUID, int]:
        """Renew the leases of a node; what it still holds, by session, with the epoch."""
        rows = await self._db.fetch(self._sql.beat, node, self._settings.lease_seconds)
        return {row["id"]: row["epoch"] for row in rows}

    async def sweep(self) -> int:
        """Put sessions whose run died, and wake-ups that nobody took, back into the queue; how many there were."""
        async with self._db.transaction() as connection:
            rows = await connection.fetch(self._sql.sweep, max(10.0, 2 * self._settings.lease_seconds))
            for row in rows:
                await _enqueue(connection, row["id"], row["turn"])
        if rows:
            self._bus.ring_work()
        return len(rows)

    async def waiting(self) -> Waiting:
        """The wake-ups that nobody has taken yet, of all nodes."""
        row = await self._db.fetchrow(self._sql.count_waiting)
        return Waiting(row["sessions"], row["oldest"]) if row else Waiting(0, 0.0)

    async def hand_over(self, node: UUID) -> int:
        """Give back all runs of a node that drains; how many there were."""
        async with self._db.transaction() as connection:
            rows = await connection.fetch(self._sql.hand_over, node)
            for row in rows:
                await _enqueue(connection, row["id"], row["turn"])
        if rows:
            self._bus.ring_work()
        return len(rows)

    async def head(self, user_id: UUID, session_id: UUID) -> Head:
        """A session's head. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.get_session, session_id, user_id)
        if row is None:
            raise NotFound("There is no such session.")
        return _head(row)

    async def page(
        self, user_id: UUID, *, status: str | None, limit: int, after: tuple[datetime, UUID] | None
    ) -> list[Head]:
        """A page of a user's sessions, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        if status is None:
            rows = await self._db.fetch(self._sql.list_sessions, user_id, created_at, last_id, limit)
        else:
            rows = await self._db.fetch(self._sql.list_of_status, user_id, status, created_at, last_id, limit)
        return [_head(row) for row in rows]

    async def page_of_cv(
        self, user_id: UUID, cv_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None
    ) -> list[Head]:
        """A page of the sessions that began from an entry of the library, newest first. Raises `NotFound`."""
        created_at, last_id = after or (None, None)
        async with self._db.acquire() as connection:
            await self._cvs.within(connection, user_id, cv_id)
            rows = await connection.fetch(self._sql.list_of_cv, user_id, cv_id, created_at, last_id, limit)
        return [_head(row) for row in rows]

    async def session(self, user_id: UUID, session_id: UUID) -> Session:
        """A whole session. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.get_snapshot, session_id, user_id)
        if row is None:
            raise NotFound("There is no such session.")
        return Session.model_validate_json(row["snapshot"])

    async def events(self, session_id: UUID, after: int, limit: int) -> list[Stored]:
        """Stored events after a number. Whose session it is was asked before."""
        rows = await self._db.fetch(self._sql.list_events, session_id, after, limit)
        return [Stored(row["seq"], row["type"], row["body"]) for row in rows]

    async def delete(self, user_id: UUID, session_id: UUID) -> None:
        """Delete a session with all that it owns. Raises `NotFound`."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.delete_session, session_id, user_id)
            if row is None:
                raise NotFound("There is no such session.")
            await self._uploads.release(connection, row["upload_id"])
        self._bus.ring(str(session_id))

    async def issue_ticket(self, user_id: UUID, session_id: UUID) -> tuple[str, datetime]:
        """A ticket that opens one WebSocket of the session within 30 seconds. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.own_session, session_id, user_id) is None:
            raise NotFound("There is no such session.")
        ticket = secrets.token_urlsafe(32)
        expires_at = datetime.now(UTC) + timedelta(seconds=30)
        await self._db.execute(self._sql.insert_ticket, _hash(ticket), session_id, user_id, expires_at)
        return ticket, expires_at

    async def take_ticket(self, ticket: str, session_id: UUID) -> UUID | None:
        """The user whom a ticket stands for; it is used up."""
        user_id: UUID | None = await self._db.fetchval(self._sql.take_ticket, _hash(ticket), session_id)
        return user_id

    def _tell(self, user_id: UUID, done: Done) -> None:
        """Ring for the user when a session came to rest or asks something."""
        if any(isinstance(event, events.StatusChanged | events.HumanInputRequired) for event in done.events):
            self._bus.ring_user(str(user_id))

    async def _stored_posting(self, connection: Connection, user_id: UUID, posting_id: UUID) -> Posting:
        data = await connection.fetchval(self._sql.get_posting, posting_id, user_id)
        if data is None:
            raise NotFound("There is no such job description.")
        return Posting.model_validate_json(data)

    async def _apply(self, connection: Connection, row: asyncpg.Record, cause: Cause, run: int) -> Done:
        session = Session.model_validate_json(row["snapshot"])
        return await self._store(connection, row["id"], session, cause, run, user_id=row["user_id"])

    async def _store(
        self,
        connection: Connection,
        session_id: UUID,
        before: Session,
        cause: Cause,
        run: int,
        user_id: UUID | None = None,
    ) -> Done:
        """Apply a cause and write what follows: events, cause and snapshot, within the caller's transaction."""
        now = datetime.now(UTC)
        cause = _storable(cause)
        session, said = progress.apply(before, cause, at=rfc3339(now), run=run, markdown=markdown)
        if said:
            await self._append(connection, session_id, now, run, cause, said)
            await connection.execute(
                self._sql.update_session,
                session_id,
                session.status,
                session.stage,
                session.progress,
                session.seq,
                self._db.vault.seal_json(session.model_dump_json(exclude_defaults=True)),
                self._db.vault.seal_json(session.view.model_dump_json()),
                session.score.before,
                session.score.after,
            )
            if user_id:
                await self._remember(connection, user_id, session, said)
        return Done(session, said)

    async def _append(
        self,
        connection: Connection,
        session_id: UUID,
        now: datetime,
        run: int,
        cause: Cause,
        said: Sequence[Event],
    ) -> None:
        seal = self._db.vault.seal_json
        causes: list[str | None] = [seal(cause.model_dump_json())]
        causes += [None] * (len(said) - 1)
        await connection.execute(
            self._sql.append_events,
            session_id,
            now,
            run,
            [e.seq for e in said],
            [e.type for e in said],
            [seal(e.model_dump_json()) for e in said],
            causes,
        )

    async def _remember(self, connection: Connection, user_id: UUID, session: Session, said: Sequence[Event]) -> None:
        """Answers about requirements become evidence for later sessions."""
        questions = {q.id: q for q in session.questions}
        for event in said:
            if isinstance(event, events.QuestionResolved) and event.outcome == "answered" and event.stance:
                question = questions[event.question_id]
                if question.kind == "gap":
                    await self._evidence.tell(
                        connection,
                        user_id,
                        UUID(session.id),
                        ref=question.id,
                        topic=question.requirement,
                        stance=event.stance,
                        text=event.answer,
                    )


def markdown(resume: Resume) -> str:
    """A résumé as Markdown, the `content` of the live protocol."""
    return markdown_format.write(layout.resume(resume))


def _storable(cause: C) -> C:
    """The cause with a sign in place of NUL, which no text of PostgreSQL can hold."""
    text = cause.model_dump_json()
    return type(cause).model_validate_json(_NUL.sub(r"\1�", text)) if r"\u0000" in text else cause


async def _enqueue(connection: Connection, session_id: UUID, turn: int) -> None:
    payload = f"{session_id}:{turn}"
    queue = Queries(AsyncpgDriver(connection))  # type: ignore[arg-type]
    await queue.enqueue(RUN, payload.encode(), dedupe_key=payload, on_conflict="skip")


def _head(row: asyncpg.Record) -> Head:
    return Head(
        id=row["id"],
        status=row["status"],
        stage=row["stage"],
        progress=row["progress"],
        mode=row["mode"],
        interactive=row["interactive"],
        last_seq=row["seq"],
        view=SessionView.model_validate_json(row["view"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        completed_at=row["completed_at"],
        cv_id=row["cv_id"],
    )


def _digest(source: Upload | UUID, wanted: Wanted, options: Options) -> bytes:
    """What a request asks for, so that a key stands for one request only."""
    posting = wanted.posting.model_dump() if wanted.posting else None
    named = [wanted.url, wanted.text, posting, str(wanted.job_description_id)]
    resume = source.filename if isinstance(source, Upload) else str(source)
    text = json.dumps([resume, options.model_dump(), *named]).encode(errors="surrogatepass")
    return hashlib.sha256(text + (source.data if isinstance(source, Upload) else b"")).digest()


def _hash(ticket: str) -> bytes:
    return hashlib.sha256(ticket.encode()).digest()
