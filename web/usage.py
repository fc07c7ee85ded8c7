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


class ModelTotalsView(BaseModel):
    """What calls to one model used in all; `unfinished` of them failed or were cancelled."""

    model_config = ConfigDict(from_attributes=True)

    server: str
    model: str
    calls: int
    unfinished: int
    tokens_in: int
    tokens_out: int
    estimated: bool
    """Some of the tokens are estimated."""
    duration: float
    cost: float | None


class PurposeView(BaseModel):
    """What calls to one model were for, and what each of them sent there."""

    model_config = ConfigDict(from_attributes=True)

    server: str
    model: str
    purpose: str
    sent: str
    calls: int
    tokens_in: int
    tokens_out: int
    cost: float | None
    last_at: datetime


class AccountUsage(BaseModel):
    """What was asked of language models for an account, over all its sessions; empty: nothing left this service."""

    totals: UsageTotals
    models: list[ModelTotalsView]
    purposes: list[PurposeView]


class UsageApi:
    """The endpoints of usage."""

    def __init__(self, sessions: Sessions, meter: Meter) -> None:
        self._sessions = sessions
        self._meter = meter

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        return [
            Endpoint("GET", "/tailoring-sessions/{session_id}/usage", self.usage, 200, "Tailoring sessions"),
            Endpoint("GET", "/api/user/usage", self.account, 200, "History"),
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

    async def account(self, user: User) -> AccountUsage:
        """What was asked of language models for all of one's sessions: where it went, what was sent, what it cost."""
        models, purposes = await self._meter.account(user.id)
        tokens_in, tokens_out = sum(m.tokens_in for m in models), sum(m.tokens_out for m in models)
        return AccountUsage(
            totals=UsageTotals(
                calls=sum(m.calls for m in models),
                tokens_in=tokens_in,
                tokens_out=tokens_out,
                estimated=any(m.estimated for m in models),
                duration=sum(m.duration for m in models),
                cost=self._meter.cost(tokens_in, tokens_out),
            ),
            models=[ModelTotalsView.model_validate(m) for m in models],
            purposes=[PurposeView.model_validate(p) for p in purposes],
        )
