"""What was asked of language models: which server and model, what for, what it used and what it cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

from tailor.db import Connection, Database, Record, load
from tailor.engine.base import Usage
from tailor.metrics import Metrics
from tailor.model.value import Value
from tailor.settings import Settings

#: What a call sends, by its purpose; as the prompts are written.
SENT: Final = {
    "requirements": "the posting's title, company and text",
    "summary": "the posting's title and requirements, passages of the résumé, your answers",
    "experience": "the posting's requirements, one entry of the résumé, your answers",
    "skills": "the posting's requirements, the résumé's skills and lines that show more of them",
    "revise": "drafts and the lines of the résumé that they stand on",
    "chat": "your message, the conversation's last lines, the posting's title and requirements, the résumé",
    "structure": "lines of the résumé of which it could not be told what is what",
    "cover_letter": "your name, the posting's title and requirements, passages of the résumé, your answers",
}


@dataclass(frozen=True, slots=True)
class UsageQueries:
    """The statements of sql/usage.sql."""

    insert_calls: str
    session_calls: str
    account_totals: str
    account_purposes: str


class Spent(Value):
    """What calls to one model used; `cost` in the currency of the configured prices, null without them."""

    server: str
    model: str
    tokens_in: int
    tokens_out: int
    cost: float | None


class ModelCall(Spent):
    """One call to a language model: where it went, what for, what it sent and used; `duration` in seconds."""

    at: datetime
    purpose: str
    sent: str
    estimated: bool
    """The server did not count these tokens, or was not heard out: they are estimated from the text."""
    duration: float
    outcome: Literal["begun", "ok", "failed", "cancelled"]
    """begun: it is under way, or the process that made it died, which is on the provider's bill all the same."""


class ModelTotals(Spent):
    """What calls to one model used in all; `unfinished` of them failed or were cancelled."""

    calls: int
    unfinished: int
    estimated: bool
    """Some of the tokens are estimated."""
    duration: float


class Purpose(Spent):
    """What calls to one model were for, and what each of them sent there."""

    purpose: str
    sent: str
    calls: int
    last_at: datetime


class Totals(Value):
    """All calls together."""

    calls: int
    tokens_in: int
    tokens_out: int
    estimated: bool
    """Some of the calls' tokens are estimated."""
    duration: float
    cost: float | None


_Spent = TypeVar("_Spent", bound=Spent)


class Meter:
    """Keeps and shows what the calls of sessions and accounts used.

    A call of a session is kept when it begins, with an estimate of what it sends, and completed when it ends, well or
    not: what was in flight when a process was killed outright stays as it began. It is stored beside the call, not
    before it, so that one which began milliseconds before the kill may be missing.
    """

    def __init__(self, database: Database, settings: Settings, metrics: Metrics | None = None) -> None:
        self._db = database
        self._metrics = metrics
        self._sql = load("usage", UsageQueries)
        self._prices = (settings.openai_price_in, settings.openai_price_out)
        self._server = (urlsplit(settings.openai_base_url or "https://api.openai.com").hostname or "")[:200]

    async def keep(
        self, connection: Connection, user_id: UUID, session_id: UUID | None, usage: Sequence[Usage]
    ) -> None:
        """Keep calls that were made for a session, within the transaction of their step, or for none."""
        if self._metrics:
            self._metrics.model_calls([u for u in usage if u.outcome != "begun"])
        await connection.execute(
            self._sql.insert_calls,
            user_id,
            session_id,
            self._server,
            [u.model for u in usage],
            [u.purpose for u in usage],
            [u.tokens_in for u in usage],
            [u.tokens_out for u in usage],
            [u.estimated for u in usage],
            [u.duration for u in usage],
            [u.outcome for u in usage],
            [u.call for u in usage],
        )

    async def calls(self, session_id: UUID) -> list[ModelCall]:
        """The calls of a session, in order. Whose session it is was asked before."""
        return [self._read(ModelCall, row) for row in await self._db.fetch(self._sql.session_calls, session_id)]

    async def account(self, user_id: UUID) -> tuple[list[ModelTotals], list[Purpose]]:
        """What all calls for an account used, by server and model, and what they were for; of one moment."""
        async with (
            self._db.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            totals = await self.totals(connection, user_id)
            rows = await connection.fetch(self._sql.account_purposes, user_id)
        return totals, [self._read(Purpose, row) for row in rows]

    async def totals(self, connection: Connection, user_id: UUID) -> list[ModelTotals]:
        """What all calls for an account used, by server and model."""
        rows = await connection.fetch(self._sql.account_totals, user_id)
        return [self._read(ModelTotals, row) for row in rows]

    def together(self, parts: Sequence[ModelCall] | Sequence[ModelTotals]) -> Totals:
        """What calls, or all calls to several models, used together."""
        tokens_in, tokens_out = sum(part.tokens_in for part in parts), sum(part.tokens_out for part in parts)
        return Totals(
            calls=sum(part.calls if isinstance(part, ModelTotals) else 1 for part in parts),
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            estimated=any(part.estimated for part in parts),
            duration=sum(part.duration for part in parts),
            cost=self._cost(tokens_in, tokens_out),
        )

    def _read(self, kind: type[_Spent], row: Record) -> _Spent:
        """A row with what its calls sent and cost."""
        known = {"sent": SENT.get(row.get("purpose", ""), ""), "cost": self._cost(row["tokens_in"], row["tokens_out"])}
        return kind.model_validate({**row, **known})

    def _cost(self, tokens_in: int, tokens_out: int) -> float | None:
        """What so many tokens cost at the configured prices (per million tokens); None when they are not known."""
        price_in, price_out = self._prices
        if price_in is None or price_out is None:
            return None
        return (tokens_in * price_in + tokens_out * price_out) / 1_000_000
