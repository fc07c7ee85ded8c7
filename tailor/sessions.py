"""Tailoring sessions: what a person does with them. Every command is one transaction.

The row is locked, the cause applied to the stored snapshot, and what follows is written to the journal. A session that
has something to do and that nobody runs is put into the queue within the same transaction.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg

from tailor.admission import Admission
from tailor.bus import Bus
from tailor.cvs import Cvs
from tailor.db import Connection, Database, load
from tailor.errors import Allowance, Full, NotFound, TooMany, Unavailable
from tailor.evidence import EvidenceBank
from tailor.following import MUCH, TRIES, Done, Entry, followed, markdown, storable, stored
from tailor.journal import Journal, shown
from tailor.leases import enqueue
from tailor.model import progress
from tailor.model.commands import Stop
from tailor.model.effort import effort_of_words
from tailor.model.events import SessionStatus, SessionView
from tailor.model.posting import Posting
from tailor.model.progress import Cause, Created, Measured
from tailor.model.restoring import Unreadable, lost_view, restored
from tailor.model.session import Options, Session
from tailor.model.value import rfc3339
from tailor.tokens import Caller, signed_out
from tailor.uploads import Upload, Uploads


@dataclass(frozen=True, slots=True)
class SessionQueries:
    """The statements of sql/sessions.sql."""

    insert_session: str
    lock_session: str
    wake_session: str
    get_session: str
    get_session_for: str
    get_snapshot: str
    list_sessions: str
    list_of_status: str
    list_of_cv: str
    get_posting: str
    delete_session: str


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

    def kept_until(self, days: int | None) -> datetime | None:
        """When housekeeping may delete it, if it keeps what rests and nobody touches for so many days; else None."""
        rests = self.status not in ("pending", "running")
        return self.updated_at + timedelta(days=days) if days is not None and rests else None


@dataclass(frozen=True, slots=True)
class Begun:
    """A session that has begun; what is left of the user's limits, unless it is one that a repeated request found."""

    id: UUID
    status: SessionStatus
    allowances: tuple[Allowance, ...] = ()


class Sessions:
    """The use cases of tailoring sessions."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        journal: Journal,
        *,
        admission: Admission,
        uploads: Uploads,
        cvs: Cvs,
    ) -> None:
        self._db = database
        self._bus = bus
        self._journal = journal
        self._admission = admission
        self._uploads = uploads
        self._cvs = cvs
        self._sql = load("sessions", SessionQueries)
        self._evidence = EvidenceBank(database.vault)

    async def admit(self, user_id: UUID, idempotency_key: str | None) -> None:
        """Raise `TooMany` or `Full` if a session could not begin now: before a file is read, and for good by `create`.

        A key that made one before is let through, to find it.
        """
        async with self._db.acquire() as connection:
            try:
                await self._admission.session(connection, user_id)
                await self._admission.room(connection, user_id, "sessions", "statements")
            except (TooMany, Full):
                # In this order: what the same key makes at this moment may be what the limit is reached with.
                if not await self._admission.repeated(connection, user_id, idempotency_key):
                    raise

    async def create(
        self,
        user_id: UUID,
        source: Upload | UUID,
        wanted: Wanted,
        options: Options,
        *,
        keep: bool = False,
        idempotency_key: str | None = None,
    ) -> Begun:
        """Begin a session with an uploaded file or an entry of the library, and put its run into the queue.

        keep: the file goes into the library, too. All of it is one transaction. Raises `TooMany` at the limits of
        active sessions and of the day; `Full` when as much is stored as may be; `Conflict` when the idempotency key
        stands for another request; `NotFound` when the entry or the stored posting is absent or another's.
        """
        digest = _digest(source, wanted, options, keep)
        session_id = uuid4()
        async with self._db.transaction() as connection:
            made = await self._admission.enter(connection, user_id, idempotency_key, digest)
            if made:
                row = await connection.fetchrow(self._sql.get_session, made, user_id)
                if row is None:
                    raise NotFound("The session that this key began has been deleted.")
                return Begun(row["id"], row["status"])
            allowances = await self._admission.session(connection, user_id)
            await self._admission.room(connection, user_id, "sessions", "statements")
            if isinstance(source, Upload):
                filename, reading = source.filename, source.reading
                resume, pages, warnings = reading.resume, reading.pages, reading.warnings
                cv_id: UUID | None = None
                upload_id: UUID | None
                if keep:
                    cv_id, upload_id = await self._cvs.keep(connection, user_id, source)
                else:
                    await self._admission.room_for(connection, user_id, source.data)
                    upload_id = await self._uploads.keep(connection, user_id, source)
            else:
                cv = await self._cvs.within(connection, user_id, source)
                cv_id, filename, upload_id = cv.id, cv.filename or cv.title, cv.upload_id
                resume, pages, warnings = cv.resume, cv.pages, ()
            posting = wanted.posting
            if wanted.job_description_id:
                posting = await self._stored_posting(connection, user_id, wanted.job_description_id)
            cause, told = storable(
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
            done = Done(session, said, stored(said))
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
            await self._journal.begin(connection, now, done, told)
            await self._admission.made(connection, user_id, idempotency_key, digest, session_id)
            await enqueue(connection, (session_id, 1))
        self._bus.ring_work()
        self._journal.tell(done)
        return Begun(session_id, session.status, allowances)

    async def command(self, user_id: UUID, session_id: UUID, cause: Cause) -> Done:
        """Carry out a command of the session's person.

        Raises `NotFound` when the session is absent or another's, `Unreadable` when its snapshot cannot be read, `Full`
        when so much was said in it that it takes nothing more, the refusals of `progress.apply`, and `Unavailable` when
        the session does not stand still for as long as it takes.
        """
        for _ in range(TRIES):
            ahead = None
            if effort_of_words(cause) >= MUCH:
                # Before anything is locked: nobody waits for a worker with a row and a connection.
                ahead = await self._journal.follow(await self.session(user_id, session_id), cause)
            if done := await self._carry_out(user_id, session_id, cause, ahead):
                return done
        raise Unavailable("Too much happens in this session at this moment. Try again in a few seconds.")

    async def _carry_out(self, user_id: UUID, session_id: UUID, cause: Cause, ahead: Entry | None) -> Done | None:
        """Carry out a command, of which what follows may be known; None when the session is another by now."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_session, session_id, user_id)
            if row is None:
                raise NotFound("There is no such session.")
            if ahead is not None and ahead.before != row["seq"]:
                return None
            if not isinstance(cause, Stop | Measured):
                self._admission.goes_on(row["seq"], row["snapshot"])
            entry = ahead or followed(restored(row["snapshot"]), cause, datetime.now(UTC))
            written = await self._journal.enter(connection, entry)
            assert written is not None  # The row is ours until the commit.
            done = written.done
            await self._journal.remember(connection, user_id, done)
            woken = bool(done.stored) and row["owner"] is None and done.session.status in ("pending", "running")
            if woken:
                turn = await connection.fetchval(self._sql.wake_session, session_id)
                await enqueue(connection, (session_id, turn))
        if woken:
            self._bus.ring_work()
        self._journal.tell(done, user_id)
        return done

    async def head_for(self, caller: Caller, session_id: UUID) -> Head:
        """A session's head for who asks, sign-in and all: one question to the database.

        Raises `Unauthenticated` when the sign-in was ended, and `NotFound`.
        """
        row = await self._db.fetchrow(self._sql.get_session_for, session_id, caller.user_id, caller.sign_in)
        if row is None:
            raise signed_out()
        if row["id"] is None:
            raise NotFound("There is no such session.")
        return await self._head(caller.user_id, row)

    async def head(self, user_id: UUID, session_id: UUID) -> Head:
        """A session's head. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.get_session, session_id, user_id)
        if row is None:
            raise NotFound("There is no such session.")
        return await self._head(user_id, row)

    async def page(
        self, user_id: UUID, *, status: str | None, limit: int, after: tuple[datetime, UUID] | None
    ) -> list[Head]:
        """A page of a user's sessions, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        if status is None:
            rows = await self._db.fetch(self._sql.list_sessions, user_id, created_at, last_id, limit)
        else:
            rows = await self._db.fetch(self._sql.list_of_status, user_id, status, created_at, last_id, limit)
        return [await self._head(user_id, row) for row in rows]

    async def page_of_cv(
        self, user_id: UUID, cv_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None
    ) -> list[Head]:
        """A page of the sessions that began from an entry of the library, newest first. Raises `NotFound`."""
        created_at, last_id = after or (None, None)
        async with self._db.acquire() as connection:
            await self._cvs.within(connection, user_id, cv_id)
            rows = await connection.fetch(self._sql.list_of_cv, user_id, cv_id, created_at, last_id, limit)
        return [await self._head(user_id, row) for row in rows]

    async def session(self, user_id: UUID, session_id: UUID) -> Session:
        """A whole session. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.get_snapshot, session_id, user_id)
        if row is None:
            raise NotFound("There is no such session.")
        return restored(row["snapshot"])

    async def delete(self, user_id: UUID, session_id: UUID) -> None:
        """Delete a session with all that it owns. Raises `NotFound`."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.delete_session, session_id, user_id)
            if row is None:
                raise NotFound("There is no such session.")
            await self._uploads.release(connection, row["upload_id"])
        self._bus.ring(str(session_id))

    async def _head(self, user_id: UUID, row: asyncpg.Record) -> Head:
        """The head of a row. One whose view is damaged is shown by its snapshot, and fails when that is, too."""
        status, view = row["status"], shown(self._db.vault, row["view"])
        if view is None:
            try:
                view = (await self.session(user_id, row["id"])).view
            except (NotFound, Unreadable, Unavailable):
                status, view = "failed", lost_view(SessionView())
        return Head(
            id=row["id"],
            status=status,
            stage=row["stage"],
            progress=row["progress"],
            mode=row["mode"],
            interactive=row["interactive"],
            last_seq=row["seq"],
            view=view,
            created_at=row["created_at"],
            updated_at=row["updated_at"],
            completed_at=row["completed_at"],
            cv_id=row["cv_id"],
        )

    async def _stored_posting(self, connection: Connection, user_id: UUID, posting_id: UUID) -> Posting:
        data = await connection.fetchval(self._sql.get_posting, posting_id, user_id)
        if data is None:
            raise NotFound("There is no such job description.")
        return Posting.model_validate_json(data)


def _digest(source: Upload | UUID, wanted: Wanted, options: Options, keep: bool) -> bytes:
    """What a request asks for, so that a key stands for one request only."""
    posting = wanted.posting.model_dump() if wanted.posting else None
    named = [wanted.url, wanted.text, posting, str(wanted.job_description_id), keep]
    resume = source.filename if isinstance(source, Upload) else str(source)
    text = json.dumps([resume, options.model_dump(), *named]).encode(errors="surrogatepass")
    return hashlib.sha256(text + (source.data if isinstance(source, Upload) else b"")).digest()
