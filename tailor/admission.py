"""Who may begin something now: a user's limits, and the keys that make a repeated request find the first."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tailor.db import Connection, load
from tailor.errors import Allowance, Conflict, TooMany
from tailor.settings import Settings

#: Seconds after which one of somebody's sessions may well have come to rest.
WAIT = 15


@dataclass(frozen=True, slots=True)
class AdmissionQueries:
    """The statements of sql/admission.sql."""

    lock_user: str
    count_active: str
    count_completed_since: str
    get_key: str
    keep_key: str
    forget_keys: str


class Admission:
    """What is asked before something is made, within the transaction that makes it."""

    def __init__(self, settings: Settings) -> None:
        self._sql = load("admission", AdmissionQueries)
        self._most_active = settings.max_active_sessions
        self._quota = settings.daily_quota

    async def enter(self, connection: Connection, user_id: UUID, key: str | None, request: bytes) -> UUID | None:
        """Make the user's creations wait for each other; what an idempotency key made before, if it did.

        request: a digest of everything that was asked for. Raises `Conflict` when the key stands for another request.
        """
        await connection.fetchval(self._sql.lock_user, user_id)
        if not key:
            return None
        row = await connection.fetchrow(self._sql.get_key, user_id, key)
        if row is None:
            return None
        if row["request"] != request:
            raise Conflict("This Idempotency-Key was used for another request.", "IDEMPOTENCY_KEY_REUSED")
        made: UUID = row["made_id"]
        return made

    async def session(self, connection: Connection, user_id: UUID) -> None:
        """Raise `TooMany` at the user's limit of sessions at work, or of the day; the user must be locked."""
        most = self._most_active
        if await connection.fetchval(self._sql.count_active, user_id) >= most:
            raise TooMany(
                f"{most} sessions are at work for you already. Wait for one, or stop one.",
                "TOO_MANY_ACTIVE",
                WAIT,
                Allowance("active", most, WAIT, 0, WAIT),
            )
        now = datetime.now(UTC)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        if await connection.fetchval(self._sql.count_completed_since, user_id, midnight) >= self._quota:
            wait = int((midnight + timedelta(days=1) - now).total_seconds()) + 1
            raise TooMany(
                f"Today's {self._quota} sessions are used up. More from midnight UTC.",
                "DAILY_QUOTA",
                wait,
                Allowance("day", self._quota, 86_400, 0, wait),
            )

    async def made(self, connection: Connection, user_id: UUID, key: str | None, request: bytes, made_id: UUID) -> None:
        """Remember for a day what a key made."""
        if key:
            await connection.execute(self._sql.forget_keys)
            await connection.execute(self._sql.keep_key, user_id, key, request, made_id)
