"""What was asked of language models, over HTTP."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from tailor.accounts import User
from tailor.sessions import Sessions
from tailor.usage import Meter
from web.api import Endpoint


class ModelCallView(BaseModel):
    """One call to a language model: where it went, what for, what it sent and used; `duration` in seconds."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    server: str
    model: str
    purpose: str
    sent: str
    tokens_in: int
    tokens_out: int
    estimated: bool
    """The server did not count these tokens, or was not heard out: they are estimated from the text."""
    duration: float
    outcome: Literal["ok", "failed", "cancelled"]
    cost: float | None


class UsageTotals(BaseModel):
    """All calls together; `cost` in the currency of the configured prices, null without them."""

    calls: int
    tokens_in: int
    tokens_out: int
    estimated: bool
    """Some of the calls' tokens are estimated."""
    duration: float
    cost: float | None


class UsageView(BaseModel):
    """What was asked of language models for a session; no calls: nothing left this service."""

    calls: list[ModelCallView]
    totals: UsageTotals


class UsageApi:
    """The endpoints of usage."""

    def __init__(self, sessions: Sessions, meter: Meter) -> None:
        self._sessions = sessions
        self._meter = meter

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        return [
            Endpoint("GET", "/tailoring-sessions/{session_id}/usage", self.usage, 200, "Tailoring sessions"),
        ]

    async def usage(self, user: User, session_id: UUID) -> UsageView:
        """What was asked of language models for this session: where it went, what was sent, and what it used."""
        await self._sessions.head(user.id, session_id)
        calls = await self._meter.calls(session_id)
        tokens_in, tokens_out = sum(call.tokens_in for call in calls), sum(call.tokens_out for call in calls)
        return UsageView(
            calls=[ModelCallView.model_validate(call) for call in calls],
            totals=UsageTotals(
                calls=len(calls),
                tokens_in=tokens_in,
                tokens_out=tokens_out,
                estimated=any(call.estimated for call in calls),
                duration=sum(call.duration for call in calls),
                cost=self._meter.cost(tokens_in, tokens_out),
            ),
        )
