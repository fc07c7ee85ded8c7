"""Advice about the résumés of a library: made, stored, read, and applied where a checked change carries it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import get_args
from uuid import UUID

import asyncpg

from tailor.admission import Admission
from tailor.db import Connection, Database, load
from tailor.engine.base import Brief, Engine, EngineError
from tailor.errors import Conflict, NotFound, Unavailable
from tailor.evidence import EvidenceBank
from tailor.model.change import Change, apply, places
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Resume
from tailor.model.session import Session
from tailor.model.suggestion import Priority, SuggestionCategory
from tailor.pen import Ledger
from tailor.work import suggest
from tailor.workers.pool import Workers


@dataclass(frozen=True, slots=True)
class SuggestionQueries:
    """The statements of sql/suggestions.sql."""

    lock_cv: str
    get_cv: str
    update_cv: str
    get_posting: str
    own_session: str
    delete_outdated: str
    make: str
    insert_suggestion: str
    list_suggestions: str
    list_some_suggestions: str
    list_cv_suggestions: str
    list_some_cv_suggestions: str
    mark_read: str
    delete_suggestion: str
    lock_suggestion: str
    mark_applied: str


@dataclass(frozen=True, slots=True)
class StoredSuggestion:
    """A suggestion as it is kept; with a `change` it can be applied."""

    id: UUID
    category: SuggestionCategory
    priority: Priority
    title: str
    description: str
    suggestion: str
    section: str
    change: Change | None
    is_read: bool
    is_applied: bool
    cv_id: UUID | None
    session_id: UUID | None
    job_description_id: UUID | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class NewSuggestion:
    """A whole suggestion that somebody wrote."""

    category: SuggestionCategory
    priority: Priority
    title: str
    description: str = ""
    suggestion: str = ""
    section: str = ""
    cv_id: UUID | None = None
    session_id: UUID | None = None
    job_description_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which suggestions to list; None and False leave all in."""

    category: SuggestionCategory | None = None
    priority: Priority | None = None
    unread: bool = False

    @property
    def combined(self) -> tuple[list[str], list[str], list[bool]]:
        """The categories, priorities and states of reading that are left in."""
        categories = [self.category] if self.category else [*get_args(SuggestionCategory)]
        priorities = [self.priority] if self.priority else [*get_args(Priority)]
        return categories, priorities, [False] if self.unread else [False, True]


@dataclass(frozen=True, slots=True)
class Applied:
    """A suggestion that was applied, and what the library entry has become by it."""

    suggestion: StoredSuggestion
    resume: Resume
    version: int
    updated_at: datetime


class _Asked(Posting):
    """A stored posting with what it asks for."""

    requirements: tuple[Requirement, ...] = ()


class Suggestions:
    """The use cases of suggestions."""

    def __init__(self, database: Database, engine: Engine, workers: Workers, admission: Admission) -> None:
        self._db = database
        self._admission = admission
        self._engine = engine
        self._workers = workers
        self._evidence = EvidenceBank(database.vault)
        self._sql = load("suggestions", SuggestionQueries)

    async def make(self, user_id: UUID, cv_id: UUID, job_description_id: UUID | None) -> list[StoredSuggestion]:
        """Make suggestions for a library entry, beside a posting or by itself; the most urgent first.

        Made again, they take the place of those made before: what is found again keeps its id and stays read, what is
        found no longer goes, what was applied stays. Raises `NotFound` for the entry and the posting, `Full`, and
        `Unavailable` when the engine is away.
        """
        vault = self._db.vault
        session, pages = await self._session(user_id, cv_id, job_description_id)
        if session.posting is not None:
            try:
                matches = await self._engine.match(Brief.of(session), Ledger())
            except EngineError as error:
                raise Unavailable(error.message, error.code) from error
            session = session.evolve(matches=tuple(matches), done=("requirements", "match"))
        found = await self._workers.run(suggest, session, pages, datetime.now(UTC).date(), what="work")
        async with self._db.transaction() as connection:
            await self._admission.alone(connection, user_id)
            await self._admission.room(connection, user_id, "suggestions")
            # The entry's row keeps two that make suggestions for it at once apart.
            if await connection.fetchrow(self._sql.lock_cv, cv_id, user_id) is None:
                raise _no_resume()
            await connection.execute(
                self._sql.delete_outdated, cv_id, user_id, job_description_id, [s.key for s in found]
            )
            rows = await connection.fetch(
                self._sql.make,
                user_id,
                cv_id,
                job_description_id,
                [s.key for s in found],
                [s.category for s in found],
                [s.priority for s in found],
                [vault.seal_text(s.title[:300]) for s in found],
                [vault.seal_text(s.description) for s in found],
                [vault.seal_text(s.suggestion) for s in found],
                [s.section for s in found],
                [vault.seal_json(s.change.model_dump_json()) if s.change else None for s in found],
            )
        return sorted((self._stored(row) for row in rows), key=lambda s: s.created_at, reverse=True)

    async def store(self, user_id: UUID, new: NewSuggestion) -> StoredSuggestion:
        """Store a whole suggestion. Raises `NotFound` when what it refers to is absent or another's, and `Full`."""
        async with self._db.transaction() as connection:
            await self._admission.alone(connection, user_id)
            await self._admission.room(connection, user_id, "suggestions")
            for query, referred, missing in (
                (self._sql.get_cv, new.cv_id, _no_resume()),
                (self._sql.own_session, new.session_id, NotFound("There is no such session.")),
                (self._sql.get_posting, new.job_description_id, _no_posting()),
            ):
                if referred is not None and await connection.fetchrow(query, referred, user_id) is None:
                    raise missing
            row = await connection.fetchrow(
                self._sql.insert_suggestion,
                user_id,
                new.cv_id,
                new.session_id,
                new.job_description_id,
                new.category,
                new.priority,
                self._db.vault.seal_text(new.title),
                self._db.vault.seal_text(new.description),
                self._db.vault.seal_text(new.suggestion),
                new.section,
            )
        assert row is not None
        return self._stored(row)

    async def page(
        self,
        user_id: UUID,
        wanted: Filter,
        *,
        limit: int,
        after: tuple[datetime, UUID] | None,
        cv_id: UUID | None = None,
    ) -> list[StoredSuggestion]:
        """A page of a user's suggestions, of one library entry if it is named, newest first.

        Raises `NotFound` when that entry is absent or another's.
        """
        given: list[object] = [user_id, *(after or (None, None)), limit]
        query, of_cv = self._sql.list_suggestions, self._sql.list_cv_suggestions
        if wanted != Filter():
            query, of_cv = self._sql.list_some_suggestions, self._sql.list_some_cv_suggestions
            given += wanted.combined
        if cv_id is not None:
            if await self._db.fetchrow(self._sql.get_cv, cv_id, user_id) is None:
                raise _no_resume()
            query = of_cv
            given.append(cv_id)
        return [self._stored(row) for row in await self._db.fetch(query, *given)]

    async def read(self, user_id: UUID, suggestion_id: UUID) -> StoredSuggestion:
        """Note that a suggestion was read. Raises `NotFound`."""
        row = await self._db.fetchrow(self._sql.mark_read, suggestion_id, user_id)
        if row is None:
            raise _absent()
        return self._stored(row)

    async def delete(self, user_id: UUID, suggestion_id: UUID) -> None:
        """Delete a suggestion. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.delete_suggestion, suggestion_id, user_id) is None:
            raise _absent()

    async def apply(self, user_id: UUID, cv_id: UUID, suggestion_id: UUID) -> Applied:
        """Make a suggestion's change in its library entry.

        Raises `NotFound`, and `Conflict` when it carries no change or was applied (NOT_APPLICABLE), or when the text
        that it was made for does not stand there any longer (SUGGESTION_OUTDATED).
        """
        async with self._db.transaction() as connection:
            cv = await connection.fetchrow(self._sql.lock_cv, cv_id, user_id)
            if cv is None:
                raise _no_resume()
            row = await connection.fetchrow(self._sql.lock_suggestion, suggestion_id, user_id, cv_id)
            if row is None:
                raise _absent()
            if row["is_applied"]:
                raise Conflict("This suggestion was applied already.", "NOT_APPLICABLE")
            if row["change"] is None:
                raise Conflict("Only you can write what this suggestion asks for.", "NOT_APPLICABLE")
            change = Change.model_validate_json(row["change"])
            resume = _changed(Resume.model_validate_json(cv["data"]), change)
            return await self._applied(connection, cv_id, suggestion_id, resume)

    async def _applied(self, connection: Connection, cv_id: UUID, suggestion_id: UUID, resume: Resume) -> Applied:
        stored = await connection.fetchrow(
            self._sql.update_cv, cv_id, self._db.vault.seal_json(resume.model_dump_json(exclude_defaults=True))
        )
        marked = await connection.fetchrow(self._sql.mark_applied, suggestion_id)
        assert stored is not None
        assert marked is not None
        return Applied(self._stored(marked), resume, stored["version"], stored["updated_at"])

    async def _session(self, user_id: UUID, cv_id: UUID, job_description_id: UUID | None) -> tuple[Session, int]:
        """The entry, the posting and the person's earlier answers as a session sees them; and the entry's pages."""
        async with self._db.acquire() as connection:
            cv = await connection.fetchrow(self._sql.get_cv, cv_id, user_id)
            if cv is None:
                raise _no_resume()
            session = Session(
                id=str(cv_id),
                resume=Resume.model_validate_json(cv["data"]),
                earlier=await self._evidence.earlier(connection, user_id),
            )
            if job_description_id is None:
                return session, cv["pages"]
            data = await connection.fetchval(self._sql.get_posting, job_description_id, user_id)
            if data is None:
                raise _no_posting()
        posting = _Asked.model_validate_json(data)
        return session.evolve(posting=posting, requirements=posting.requirements), cv["pages"]

    def _stored(self, row: asyncpg.Record) -> StoredSuggestion:
        fields = dict(row) | {n: self._db.vault.open_text(row[n]) for n in ("title", "description", "suggestion")}
        change = fields.pop("change")
        return StoredSuggestion(**fields, change=Change.model_validate_json(change) if change else None)


def _changed(resume: Resume, change: Change) -> Resume:
    """The résumé with the change, if what it was made for still stands there. Raises `Conflict`."""
    place = places(resume).get(change.target)
    fits = place is not None and (change.op == "insert" or place.text == change.before)
    if fits and place is not None and change.op == "insert":
        fits = change.after.casefold() not in {part.strip().casefold() for part in place.text.split(", ")}
    if not fits:
        raise Conflict(
            "Your résumé has changed there since this was suggested. Have suggestions made again.",
            "SUGGESTION_OUTDATED",
        )
    return apply(resume, [change.model_copy(update={"status": "accepted"})])


def _absent() -> NotFound:
    return NotFound("There is no such suggestion.")


def _no_resume() -> NotFound:
    return NotFound("There is no such résumé.")


def _no_posting() -> NotFound:
    return NotFound("There is no such posting.")
