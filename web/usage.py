"""What was asked of language models, over HTTP."""

from uuid import UUID

from pydantic import BaseModel

from tailor.accounts import User
from tailor.sessions import Sessions
from tailor.usage import Meter, ModelCall, ModelTotals, Purpose, Totals
from web.api import Endpoint


class UsageView(BaseModel):
    """What was asked of language models for a session; no calls: nothing left this service."""

    calls: list[ModelCall]
    totals: Totals


class AccountUsage(BaseModel):
    """What was asked of language models for an account, over all its sessions; empty: nothing left this service."""

    totals: Totals
    models: list[ModelTotals]
    purposes: list[Purpose]


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
        return UsageView(calls=calls, totals=self._meter.together(calls))

    async def account(self, user: User) -> AccountUsage:
        """What was asked of language models for all of one's sessions: where it went, what was sent, what it cost."""
        models, purposes = await self._meter.account(user.id)
        return AccountUsage(totals=self._meter.together(models), models=models, purposes=purposes)
