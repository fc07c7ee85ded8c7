"""Who may watch a session, and what they are shown first."""

import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tailor.batches import Batches
from tailor.db import Database, Record, load
from tailor.errors import NotFound, Unauthenticated
from tailor.following import STATE_FORM, markdown
from tailor.journal import shown
from tailor.model import events
from tailor.model.events import SessionView
from tailor.model.restoring import Rest, Unreadable, lost_state, restored
from tailor.tokens import Caller, signed_out

TICKET_LASTS = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class WatchingQueries:
    """The statements of sql/watching.sql."""

    list_attended: str
    list_asked: str
    own_session: str
    insert_ticket: str
    take_ticket: str
    list_ended: str


@dataclass(frozen=True, slots=True)
class Attended:
    """A session for somebody who may watch it: its newest number, and its state (JSON) where one was kept, or all."""

    user_id: UUID
    sign_in: UUID | None
    session_id: UUID
    seq: int
    view: SessionView
    kept: str | None
    snapshot: str | None

    def state(self) -> str:
        """The first frame, as JSON."""
        if self.kept is not None:
            return self.kept
        assert self.snapshot is not None
        try:
            session = restored(self.snapshot)
        except Unreadable:
            rest = Rest(session_id=str(self.session_id), seq=self.seq, view=self.view)
            return lost_state(rest).model_dump_json()
        return session.state(markdown(session.document)).model_dump_json()

    @property
    def question_id(self) -> str | None:
        """The open question."""
        question = self.view.question
        return question.id if question else None


class Watching:
    """The use cases of those who watch sessions."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._sql = load("watching", WatchingQueries)
        self._attending = Batches(self._attended)

    async def attend(self, session_id: UUID, caller: Caller) -> Attended:
        """A session for who asks, sign-in and all: one question to the database for all who come at once.

        Raises `Unauthenticated` when the sign-in was ended, and `NotFound`.
        """
        row = await self._attending.ask((caller, session_id))
        if not row["stands"]:
            raise signed_out()
        if row["id"] is None:
            raise NotFound("There is no such session.")
        view = shown(self._db.vault, row["view"]) or SessionView()
        return Attended(caller.user_id, caller.sign_in, session_id, row["seq"], view, row["state"], row["snapshot"])

    async def _attended(self, asked: Sequence[tuple[Caller, UUID]]) -> Sequence[Record]:
        users, sign_ins = [caller.user_id for caller, _ in asked], [caller.sign_in for caller, _ in asked]
        sessions = [session_id for _, session_id in asked]
        return await self._db.fetch(self._sql.list_attended, users, sign_ins, sessions, STATE_FORM)

    async def asked(self, session_id: UUID, question_id: str) -> str | None:
        """The event that asked a question, as JSON."""
        rows = await self._db.fetch(self._sql.list_asked, session_id)
        asked = (events.HumanInputRequired.model_validate_json(row["body"]) for row in rows)
        return next((event.model_dump_json() for event in asked if event.question_id == question_id), None)

    async def issue_ticket(self, caller: Caller, session_id: UUID) -> tuple[str, datetime]:
        """A ticket that opens one WebSocket of the session within 30 seconds. Raises `NotFound`."""
        user_id, sign_in = caller.user_id, caller.sign_in
        if await self._db.fetchval(self._sql.own_session, session_id, user_id) is None:
            raise NotFound("There is no such session.")
        ticket = secrets.token_urlsafe(32)
        expires_at = datetime.now(UTC) + TICKET_LASTS
        await self._db.execute(self._sql.insert_ticket, _hash(ticket), session_id, user_id, sign_in, expires_at)
        return ticket, expires_at

    async def take_ticket(self, ticket: str, session_id: UUID) -> Caller:
        """Whom a ticket stands for; it is used up. Raises `Unauthenticated`."""
        row = await self._db.fetchrow(self._sql.take_ticket, _hash(ticket), session_id)
        if row is None:
            raise Unauthenticated("This ticket is not good, or not any longer.")
        return Caller(row["user_id"], row["sign_in"])

    async def ended(self, sign_ins: Collection[UUID]) -> frozenset[UUID]:
        """Those of some sign-ins that do not stand any more. Raises `Unavailable`."""
        return frozenset(row["id"] for row in await self._db.fetch(self._sql.list_ended, [*sign_ins]))


def _hash(ticket: str) -> bytes:
    return hashlib.sha256(ticket.encode()).digest()
