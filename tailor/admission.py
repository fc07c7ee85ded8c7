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

    async def repeated(self, connection: Connection, user_id: UUID, key: str | None) -> bool:
        """Whether a key made something before."""
        return bool(key) and await connection.fetchrow(self._sql.get_key, user_id, key) is not None

    async def session(self, connection: Connection, user_id: UUID) -> tuple[Allowance, Allowance]:
        """What is left of the user's limits, of sessions at work and of the day, when one more has begun.

        Raises `TooMany` when none may begin. Holds until the transaction's end where the user is locked.
        """
        most = self._most_active
        active = await connection.fetchval(self._sql.count_active, user_id)
        if active >= most:
            raise TooMany(
                f"{most} sessions are at work for you already. Wait for one, or stop one.",
                "TOO_MANY_ACTIVE",
                WAIT,
                Allowance("active", most, None, 0, WAIT),
            )
        now = datetime.now(UTC)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        wait = int((midnight + timedelta(days=1) - now).total_seconds()) + 1
        completed = await connection.fetchval(self._sql.count_completed_since, user_id, midnight)
        left = max(0, self._quota - completed)
        today = Allowance("day", self._quota, 86_400, left, wait)
        if not left:
            message = f"Today's {self._quota} sessions are used up. More from midnight UTC."
            raise TooMany(message, "DAILY_QUOTA", wait, today)
        return Allowance("active", most, None, most - active - 1, WAIT), today

    async def made(self, connection: Connection, user_id: UUID, key: str | None, request: bytes, made_id: UUID) -> None:
        """Remember for a day what a key made."""
        if key:
            await connection.execute(self._sql.forget_keys)
            await connection.execute(self._sql.keep_key, user_id, key, request, made_id)
