"""What a person told us, kept so that they are asked once."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from tailor.db import Connection, Database, load
from tailor.errors import Invalid, NotFound
from tailor.model.events import Stance
from tailor.model.session import Earlier
from tailor.model.value import rfc3339
from tailor.vault import Vault


@dataclass(frozen=True, slots=True)
class EvidenceQueries:
    """The statements of sql/evidence.sql."""

    list_evidence: str
    tell: str
    take_back: str
    place: str
    page_evidence: str
    edit_evidence: str
    own_evidence: str
    forget: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a person told us; `session_id` is None when that session was deleted since."""

    id: UUID
    session_id: UUID | None
    topic: str
    stance: Stance
    text: str
    place: str
    created_at: datetime
    updated_at: datetime


class EvidenceBank:
    """A person's answers, by topic and day, as sessions read and keep them within their own transactions."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._sql = load("evidence", EvidenceQueries)

    async def earlier(self, connection: Connection, user_id: UUID) -> tuple[Earlier, ...]:
        """What a user told us so far, newest first, for a session to begin with."""
        rows = await connection.fetch(self._sql.list_evidence, user_id)
        return tuple(
            Earlier(
                ref=f"told:{row['id']}",
                topic=self._vault.open_text(row["topic"]),
                stance=row["stance"],
                text=self._vault.open_text(row["text"]),
                place=self._vault.open_text(row["place"]),
                told_at=rfc3339(row["updated_at"]),
            )
            for row in rows
        )

    async def tell(
        self,
        connection: Connection,
        user_id: UUID,
        session_id: UUID,
        *,
        ref: str,
        topic: str,
        stance: Stance,
        text: str,
    ) -> None:
        """Keep an answer; `ref` is the question's id in its session."""
        seal = self._vault.seal_text
        await connection.execute(self._sql.tell, user_id, session_id, ref, seal(topic), stance, seal(text))

    async def take_back(
        self, connection: Connection, user_id: UUID, session_id: UUID, *, ref: str, stance: Stance, text: str
    ) -> None:
        """Put what was said when more was asked in the place of the yes that it takes back."""
        await connection.execute(self._sql.take_back, user_id, session_id, ref, stance, self._vault.seal_text(text))

    async def place(self, connection: Connection, user_id: UUID, session_id: UUID, ref: str, place: str) -> None:
        """Keep where it was that an answer tells of; `ref` is its question's id, or what `earlier` called it."""
        await connection.execute(self._sql.place, user_id, session_id, ref, self._vault.seal_text(place))


class Statements:
    """What a person may do with what they told us: see it, put it into other words, have it forgotten."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._sql = load("evidence", EvidenceQueries)

    async def page(self, user_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None) -> list[Statement]:
        """A page of a user's statements, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        rows = await self._db.fetch(self._sql.page_evidence, user_id, created_at, last_id, limit)
        return [self._statement(row) for row in rows]

    async def edit(
        self, user_id: UUID, statement_id: UUID, text: str | None, stance: Stance | None, place: str | None
    ) -> Statement:
        """Put a statement into other words, to another place, or take another stance; None leaves it as it is.

        Later sessions use it as it is now. Raises `NotFound`, and `Invalid` when a yes would have no words.
        """
        words, where = (None if said is None else self._db.vault.seal_text(said) for said in (text, place))
        row = await self._db.fetchrow(self._sql.edit_evidence, statement_id, user_id, words, stance, where)
        if row is not None:
            return self._statement(row)
        if await self._db.fetchval(self._sql.own_evidence, statement_id, user_id) is None:
            raise _absent()
        raise Invalid("A statement that confirms something needs words.", code="EMPTY_EVIDENCE")

    async def forget(self, user_id: UUID, statement_id: UUID) -> None:
        """Forget a statement. Raises `NotFound`."""
        if await self._db.fetchval(self._sql.forget, statement_id, user_id) is None:
            raise _absent()

    def _statement(self, row: asyncpg.Record) -> Statement:
        opened = {name: self._db.vault.open_text(row[name]) for name in ("topic", "text", "place")}
        return Statement(**dict(row) | opened)


def _absent() -> NotFound:
    return NotFound("There is no such statement.")
