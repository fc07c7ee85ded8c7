"""What a user has had tailored so far, in numbers."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from tailor.db import Database, load
from tailor.settings import Settings


@dataclass(frozen=True, slots=True)
class HistoryQueries:
    """The statements of sql/history.sql."""

    totals: str
    by_day: str


@dataclass(frozen=True, slots=True)
class Totals:
    """A user's numbers; `median_gain` is None while nothing is completed.

    `claims` are those of the changes in what was completed, `invented` those of them that nothing supports; `refused`
    drafts never became a change.
    """

    completed: int
    active: int
    today: int
    median_gain: float | None
    claims: int
    invented: int
    refused: int
    by_day: tuple[tuple[date, int], ...]


class History:
    """The use cases of history."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._db = database
        self._sql = load("history", HistoryQueries)
        self.quota = settings.daily_quota
        self.active_limit = settings.max_active_sessions

    async def totals(self, user_id: UUID) -> Totals:
        """A user's numbers as of now."""
        midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        row = await self._db.fetchrow(self._sql.totals, user_id, midnight)
        assert row is not None
        days = await self._db.fetch(self._sql.by_day, user_id)
        return Totals(
            completed=row["completed"],
            active=row["active"],
            today=row["today"],
            median_gain=row["median_gain"],
            claims=row["claims"],
            invented=row["invented"],
            refused=row["refused"],
            by_day=tuple((day["day"], day["completed"]) for day in days),
        )
