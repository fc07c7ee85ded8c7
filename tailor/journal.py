"""The journal of sessions: what they said, numbered and stored before anybody is told.

A session's `seq` is its version: whatever changes it says at least one numbered event. So one statement stores all that
follows from a cause (the events, the cause, the snapshot and what the row shows), provided that the row is still at the
number that the cause was applied to and, for a run, still held by the run's epoch. After the commit this process is
told what was stored, and the others that there is news.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple, TypeAlias
from uuid import UUID

from pydantic import ValidationError

from tailor.bus import Bus
from tailor.db import Connection, Database, load
from tailor.errors import Unavailable
from tailor.evidence import EvidenceBank
from tailor.following import STATE_FORM, Done, Entry, Stored, followed, followed_by
from tailor.model import events, placing
from tailor.model.answered import kept
from tailor.model.events import SessionView
from tailor.model.progress import Cause
from tailor.model.restoring import Rest, lost_state, lost_view
from tailor.model.session import Session
from tailor.vault import DAMAGED, Vault
from tailor.workers.pool import Workers


def shown(vault: Vault, view: str) -> SessionView | None:
    """The view of a session's row, from its text as it is stored; None when it is damaged.

    Read as text because one damaged row, opened by the connection, would take the others of its page with it.
    """
    try:
        return SessionView.model_validate_json(vault.open_json(view))
    except ValidationError:
        return None
    except Unavailable as error:
        if error.code != DAMAGED:
            raise
        return None


class Written(NamedTuple):
    """What was written, and whose session it is; None when nothing followed, so that nothing was written."""

    done: Done
    user_id: UUID | None


@dataclass(frozen=True, slots=True)
class JournalQueries:
    """The statements of sql/journal.sql."""

    append_events: str
    write: str
    end_lost: str
    list_events: str
    page_events: str
    newest: str


#: Told, after the commit, what this process stored.
Hears: TypeAlias = Callable[[Done], None]
#: Told, by a session's id, that there may be news of it from elsewhere.
Rung: TypeAlias = Callable[[str], None]


class Journal:
    """Writes and reads what sessions said, and tells of it; workers: for what takes long to work out."""

    def __init__(self, database: Database, bus: Bus, workers: Workers | None = None) -> None:
        self._db = database
        self._workers = workers
        self._bus = bus
        self._sql = load("journal", JournalQueries)
        self._evidence = EvidenceBank(database.vault)
        self._seal = database.vault.seal_json
        self._listeners: list[tuple[Hears, Rung]] = []
        self._telling = ""
        bus.listen(self._rung)

    def listen(self, hears: Hears, rung: Rung) -> None:
        """Have what this process stores, and the rings for what others may have stored."""
        self._listeners.append((hears, rung))

    async def begin(self, connection: Connection, now: datetime, done: Done, cause: str) -> None:
        """Store the first events of a session and their cause (JSON), within the transaction that inserts it."""
        await connection.execute(
            self._sql.append_events, UUID(done.session.id), now, 0, *self._columns(done.stored), self._seal(cause)
        )

    async def follow(self, before: Session, cause: Cause, run: int = 0) -> Entry:
        """What follows from a cause, to be entered, worked out elsewhere where it is much.

        Raises the refusals of `progress.apply`, and `Refusal` when it takes too long.
        """
        return await followed_by(self._workers, before, cause, datetime.now(UTC), run)

    async def write(
        self, connection: Connection | Database, before: Session, cause: Cause, run: int = 0
    ) -> Written | None:
        """Apply a cause and store what follows. Raises the refusals of `progress.apply`."""
        return await self.enter(connection, followed(before, cause, datetime.now(UTC), run))

    async def enter(self, connection: Connection | Database, entry: Entry) -> Written | None:
        """Store what follows from a cause, in one statement.

        None when the session is at another number by now, or no longer held by the run; that is 0 for a command.
        """
        done, row = entry.done, entry.row
        if row is None:
            return Written(done, None)
        session = done.session
        user_id: UUID | None = await connection.fetchval(
            self._sql.write,
            UUID(session.id),
            entry.before,
            done.run,
            entry.at,
            *self._columns(done.stored),
            self._seal(entry.cause),
            session.status,
            session.stage,
            session.progress,
            session.seq,
            self._seal(row.snapshot),
            self._seal(row.view),
            row.score_before,
            row.score_after,
            row.claims,
            row.invented,
            row.refused,
            None if row.state is None else self._seal(row.state),
            STATE_FORM,
        )
        return Written(done, user_id) if user_id else None

    async def end(self, connection: Connection, now: datetime, done: Done, rest: Rest) -> None:
        """Store that a session failed whose snapshot cannot be read, within the transaction that holds its row.

        No cause is kept: there is nothing that it was applied to. `rest` is at the number of the last event.
        """
        session_id, run = UUID(rest.session_id), done.run
        await connection.execute(self._sql.append_events, session_id, now, run, *self._columns(done.stored), None)
        await connection.execute(
            self._sql.end_lost,
            session_id,
            rest.seq,
            self._seal(lost_view(rest.view).model_dump_json()),
            self._seal(lost_state(rest).model_dump_json()),
            STATE_FORM,
        )

    async def remember(self, connection: Connection, user_id: UUID, done: Done) -> None:
        """Keep answers about requirements as evidence for later sessions, within the transaction that stored them."""
        questions = {q.id: q for q in done.session.questions}
        for event in done.events:
            if isinstance(event, events.QuestionResolved) and event.outcome == "answered" and event.stance:
                question = questions[event.question_id]
                if question.kind == "place":
                    session_id, told = UUID(done.session.id), question.follows
                    labels = {place.id: place.label for place in placing.places(done.session.resume)}
                    where = labels.get(question.place) or question.answer
                    await self._evidence.place(connection, user_id, session_id, told, where)
                if question.detail and question.follows in done.session.taken_back:
                    session_id, told = UUID(done.session.id), question.follows
                    stance = "no" if event.stance == "yes" else event.stance  # a denial in words is a no
                    await self._evidence.take_back(
                        connection, user_id, session_id, ref=told, stance=stance, text=event.answer
                    )
                    continue
                evidence = kept(question, questions.get(question.follows))
                if evidence is not None:
                    topic, text = evidence
                    await self._evidence.tell(
                        connection,
                        user_id,
                        UUID(done.session.id),
                        ref=question.id,
                        topic=topic,
                        stance=event.stance,
                        text=text,
                    )

    def tell(self, done: Done, user_id: UUID | None = None) -> None:
        """After the commit: tell this process what was stored, ring for the others, and for the user when it is due.

        That is when a session came to rest or asks something.
        """
        if not done.stored:
            return
        for hears, _ in self._listeners:
            hears(done)
        self._telling = done.session.id
        try:
            self._bus.ring(done.session.id)
        finally:
            self._telling = ""
        if user_id and any(e.type in ("status_changed", "human_input_required") for e in done.stored):
            self._bus.ring_user(str(user_id))

    async def read(self, session_id: UUID, after: int, limit: int) -> list[Stored]:
        """Stored events after a number. Whose session it is was asked before."""
        rows = await self._db.fetch(self._sql.list_events, session_id, after, limit)
        return [Stored(row["seq"], row["type"], row["body"]) for row in rows]

    async def page(self, session_id: UUID, after: int, limit: int, size: int) -> list[Stored]:
        """Likewise, but none behind so many bytes: the first, however large, and what follows up to that."""
        rows = await self._db.fetch(self._sql.page_events, session_id, after, limit, size)
        return [Stored(row["seq"], row["type"], row["body"]) for row in rows]

    async def newest(self, session_ids: Sequence[UUID]) -> dict[UUID, int]:
        """The newest numbers of sessions; those that are gone are left out."""
        rows = await self._db.fetch(self._sql.newest, session_ids)
        return {row["id"]: row["seq"] for row in rows}

    def _columns(self, said: Sequence[Stored]) -> tuple[list[int], list[str], list[str]]:
        return [e.seq for e in said], [e.type for e in said], [self._seal(e.body) for e in said]

    def _rung(self, session_id: str) -> None:
        # Our own ring says nothing new: what it is about was told before it.
        if session_id != self._telling:
            for _, rung in self._listeners:
                rung(session_id)
