"""What a user is to be told: read from the rows whenever the bus rings, so that nothing is told from memory alone."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg

from tailor.db import Database, load
from tailor.journal import shown
from tailor.model.events import SessionView
from tailor.model.notification import ApplicationReminder, Notification, QuestionWaiting, SessionFinished
from tailor.model.value import rfc3339
from tailor.tokens import Caller

#: Times are those of a transaction's beginning: what took this long to commit is still found.
OVERLAP = timedelta(seconds=10)
TICKET_LASTS = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class NotificationQueries:
    """The statements of sql/notifications.sql."""

    now: str
    changed_sessions: str
    due_applications: str
    next_due: str
    insert_ticket: str
    take_ticket: str
    stands: str


@dataclass(frozen=True, slots=True)
class Look:
    """What was found: notices in order, the moment up to which was looked, and when the next step is due."""

    notices: Sequence[Notification]
    until: datetime
    next_due: datetime | None


class Notifications:
    """The use cases of notifications."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._sql = load("notifications", NotificationQueries)

    async def now(self) -> datetime:
        """The database's clock."""
        now: datetime = await self._db.fetchval(self._sql.now)
        return now

    async def look(self, user_id: UUID, begin: datetime, cursor: datetime) -> Look:
        """What a user is to be told since `cursor`, up to where was looked before.

        Sessions that changed shortly before it are told again, never those before `begin`: whoever listens knows by
        their id which they have.
        """
        async with self._db.acquire() as connection:
            until: datetime = await connection.fetchval(self._sql.now)
            sessions = await connection.fetch(self._sql.changed_sessions, user_id, max(begin, cursor - OVERLAP))
            due = await connection.fetch(self._sql.due_applications, user_id, cursor, until)
            next_due = await connection.fetchval(self._sql.next_due, user_id, until)
        told = [
            (row["changed_at"], _session(row, shown(self._db.vault, row["view"]) or SessionView())) for row in sessions
        ]
        told += [(row["next_step_at"], _reminder(row)) for row in due]
        return Look([notice for _, notice in sorted(told, key=lambda pair: pair[0])], until, next_due)

    async def stands(self, caller: Caller) -> bool:
        """Whether a sign-in, or the account where it is by a name and password, still stands."""
        return bool(await self._db.fetchval(self._sql.stands, caller.user_id, caller.sign_in))

    async def issue_ticket(self, caller: Caller) -> tuple[str, datetime]:
        """A ticket that opens one WebSocket of the user's notifications within 30 seconds."""
        ticket = secrets.token_urlsafe(32)
        expires_at = datetime.now(UTC) + TICKET_LASTS
        await self._db.execute(self._sql.insert_ticket, _hash(ticket), caller.user_id, caller.sign_in, expires_at)
        return ticket, expires_at

    async def take_ticket(self, ticket: str) -> Caller | None:
        """Whom a ticket stands for; it is used up."""
        row = await self._db.fetchrow(self._sql.take_ticket, _hash(ticket))
        return Caller(row["user_id"], row["sign_in"]) if row else None


def _session(row: asyncpg.Record, view: SessionView) -> Notification:
    session_id, at = str(row["id"]), rfc3339(row["changed_at"])
    notice_id = f"{session_id}:{row['changed_at'].timestamp():.6f}"
    if row["status"] == "waiting":
        question = view.question
        return QuestionWaiting(
            id=notice_id,
            at=at,
            session_id=session_id,
            question_id=question.id if question else None,
            question=question.text if question else "",
            job=view.job,
        )
    return SessionFinished(
        id=notice_id,
        at=at,
        session_id=session_id,
        status=row["status"],
        job=view.job,
        score=view.score,
        error=view.error,
    )


def _reminder(row: asyncpg.Record) -> Notification:
    return ApplicationReminder(
        id=f"{row['id']}:{row['next_step_at'].timestamp():.6f}",
        at=rfc3339(row["next_step_at"]),
        application_id=str(row["id"]),
        company=row["company"],
        position=row["position"],
        status=row["status"],
    )


def _hash(ticket: str) -> bytes:
    return hashlib.sha256(ticket.encode()).digest()
