"""A user's totals over HTTP."""

from datetime import date

from pydantic import BaseModel

from tailor.accounts import User
from tailor.history import History
from web.api import Endpoint


class Today(BaseModel):
    """Of today's quota (UTC)."""

    used: int
    limit: int


class Day(BaseModel):
    """A day's completed sessions (UTC)."""

    day: date
    completed: int


class Facts(BaseModel):
    """What the fact check found in completed sessions.

    `invented` of the `checked` claims stand in the changes although nothing supports them; `refused` drafts had no
    source and stayed out.
    """

    checked: int
    invented: int
    refused: int


class Stats(BaseModel):
    """A user's totals; `by_day` has the days of the last thirty on which something was completed."""

    total_resumes_generated: int
    active_jobs: int
    active_limit: int
    today: Today
    median_score_gain: float | None
    facts: Facts
    by_day: list[Day]


class HistoryApi:
    """The endpoints of history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        return [Endpoint("GET", "/api/user/stats", self.stats, 200, "History")]

    async def stats(self, user: User) -> Stats:
        """One's totals, today's quota, the median gain of the score, and what the fact check found."""
        totals = await self._history.totals(user.id)
        return Stats(
            total_resumes_generated=totals.completed,
            active_jobs=totals.active,
            active_limit=self._history.active_limit,
            today=Today(used=totals.today, limit=self._history.quota),
            median_score_gain=totals.median_gain,
            facts=Facts(checked=totals.claims, invented=totals.invented, refused=totals.refused),
            by_day=[Day(day=day, completed=completed) for day, completed in totals.by_day],
        )
