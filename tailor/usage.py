"""What was asked of language models: which server and model, what for, what it used and what it cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

from tailor.db import Connection, Database, load
from tailor.engine.base import Usage
from tailor.metrics import Metrics
from tailor.settings import Settings

#: What a call sends, by its purpose; as the prompts are written.
SENT: Final = {
    "requirements": "the posting's title, company and text",
    "summary": "the posting's title and requirements, passages of the résumé, your answers",
    "experience": "the posting's requirements, one entry of the résumé, your answers",
    "skills": "the posting's requirements, the résumé's skills and lines that show more of them",
    "revise": "one draft and the lines of the résumé that it stands on",
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


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One call; `duration` in seconds, `cost` in the currency of the configured prices (None without them)."""

    at: datetime
    server: str
    model: str
    purpose: str
    sent: str
    tokens_in: int
    tokens_out: int
    estimated: bool
    """The server did not count the tokens, or was not heard out: they are estimated from the text."""
    duration: float
    outcome: str
    cost: float | None


@dataclass(frozen=True, slots=True)
class ModelTotals:
    """What calls to one model used in all; `unfinished` failed or were cancelled."""

    server: str
    model: str
    calls: int
    unfinished: int
    tokens_in: int
    tokens_out: int
    estimated: bool
    """Some of them are estimated."""
    duration: float
    cost: float | None


@dataclass(frozen=True, slots=True)
class Purpose:
    """What calls to one model were for, what each sent, and when the last one was."""

    server: str
    model: str
    purpose: str
    sent: str
    calls: int
    tokens_in: int
    tokens_out: int
    cost: float | None
    last_at: datetime


class Meter:
    """Keeps and shows what the calls of sessions and accounts used."""

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
            self._metrics.model_calls(usage)
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
        )

    async def calls(self, session_id: UUID) -> list[ModelCall]:
        """The calls of a session, in order. Whose session it is was asked before."""
        rows = await self._db.fetch(self._sql.session_calls, session_id)
        return [
            ModelCall(
                at=row["created_at"],
                server=row["server"],
                model=row["model"],
                purpose=row["purpose"],
                sent=SENT.get(row["purpose"], ""),
                tokens_in=row["tokens_in"],
                tokens_out=row["tokens_out"],
                estimated=row["estimated"],
                duration=row["duration"],
                outcome=row["outcome"],
                cost=self.cost(row["tokens_in"], row["tokens_out"]),
            )
            for row in rows
        ]

    async def account(self, user_id: UUID) -> tuple[list[ModelTotals], list[Purpose]]:
        """What all calls for an account used, by server and model, and what they were for; of one moment."""
        async with (
            self._db.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            totals = await self.totals(connection, user_id)
            rows = await connection.fetch(self._sql.account_purposes, user_id)
        purposes = [
            Purpose(
                server=row["server"],
                model=row["model"],
                purpose=row["purpose"],
                sent=SENT.get(row["purpose"], ""),
                calls=row["calls"],
                tokens_in=row["tokens_in"],
                tokens_out=row["tokens_out"],
                cost=self.cost(row["tokens_in"], row["tokens_out"]),
                last_at=row["last_at"],
            )
            for row in rows
        ]
        return totals, purposes

    async def totals(self, connection: Connection, user_id: UUID) -> list[ModelTotals]:
        """What all calls for an account used, by server and model."""
        rows = await connection.fetch(self._sql.account_totals, user_id)
        return [
            ModelTotals(
                server=row["server"],
                model=row["model"],
                calls=row["calls"],
                unfinished=row["unfinished"],
                tokens_in=row["tokens_in"],
                tokens_out=row["tokens_out"],
                estimated=row["estimated"],
                duration=row["duration"],
                cost=self.cost(row["tokens_in"], row["tokens_out"]),
            )
            for row in rows
        ]

    def cost(self, tokens_in: int, tokens_out: int) -> float | None:
        """What so many tokens cost at the configured prices (per million tokens); None when they are not known."""
        price_in, price_out = self._prices
        if price_in is None or price_out is None:
            return None
        return (tokens_in * price_in + tokens_out * price_out) / 1_000_000
