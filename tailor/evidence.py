"""What a person told us, kept so that they are asked once."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from tailor.db import Connection, load
from tailor.model.events import Stance
from tailor.model.session import Earlier


@dataclass(frozen=True, slots=True)
class EvidenceQueries:
    """The statements of sql/evidence.sql."""

    list_evidence: str
    tell: str


class EvidenceBank:
    """A person's answers, by topic and day."""

    def __init__(self) -> None:
        self._sql = load("evidence", EvidenceQueries)

    async def earlier(self, connection: Connection, user_id: UUID) -> tuple[Earlier, ...]:
        """What a user told us so far, newest first, for a session to begin with."""
        rows = await connection.fetch(self._sql.list_evidence, user_id)
        return tuple(
            Earlier(
                ref=f"told:{row['id']}",
                topic=row["topic"],
                stance=row["stance"],
                text=row["text"],
                told_at=rfc3339(row["created_at"]),
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
        await connection.execute(self._sql.tell, user_id, session_id, ref, topic, stance, text)


def rfc3339(moment: datetime) -> str:
    """A moment as RFC 3339 in UTC, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
