"""Who may begin something now: a user's limits, and the keys that make a repeated request find the first."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal, TypeAlias
from uuid import UUID

from tailor.db import Connection, load
from tailor.errors import Allowance, Conflict, Full, TooMany
from tailor.settings import Settings

#: Seconds after which one of somebody's sessions may well have come to rest.
WAIT = 15
#: Bytes of a session as it is stored: whatever is said in one is written anew with every command.
LARGEST_SESSION: Final = 8 * 1024 * 1024

Kind: TypeAlias = Literal["sessions", "resumes", "postings", "applications", "suggestions", "statements"]
_CALLED: Final[dict[Kind, str]] = {
    "sessions": "sessions",
    "resumes": "résumés",
    "postings": "postings",
    "applications": "applications",
    "suggestions": "suggestions",
    "statements": "answers",
}
#: What a person may do when as many of a kind are stored as may be.
_WAY_OUT: Final[dict[Kind, str]] = {
    "sessions": "Delete some that you need no longer",
    "resumes": "Delete some from your library first, or begin without keeping this one",
    "postings": "Delete some that you need no longer",
    "applications": "Delete some that you need no longer",
    "suggestions": "Delete some, or the résumé, the session or the posting that they are about",
    "statements": "Forget some of them, under “My answers”",
}


@dataclass(frozen=True, slots=True)
class AdmissionQueries:
    """The statements of sql/admission.sql."""

    lock_user: str
    count_active: str
    count_completed_since: str
    get_key: str
    keep_key: str
    forget_keys: str
    count_sessions: str
    count_resumes: str
    count_postings: str
    count_applications: str
    count_suggestions: str
    count_statements: str
    count_bytes: str


class Admission:
    """What is asked before something is made, within the transaction that makes it."""

    def __init__(self, settings: Settings) -> None:
        self._sql = load("admission", AdmissionQueries)
        self._most_active = settings.max_active_sessions
        self._quota = settings.daily_quota
        self._most_bytes = settings.max_stored_bytes
        self._most_events = settings.max_events
        sql = self._sql
        self._stored: dict[Kind, tuple[str, int]] = {
            "sessions": (sql.count_sessions, settings.max_sessions),
            "resumes": (sql.count_resumes, settings.max_resumes),
            "postings": (sql.count_postings, settings.max_postings),
            "applications": (sql.count_applications, settings.max_applications),
            "suggestions": (sql.count_suggestions, settings.max_suggestions),
            "statements": (sql.count_statements, settings.max_statements),
        }

    async def enter(self, connection: Connection, user_id: UUID, key: str | None, request: bytes) -> UUID | None:
        """Make the user's creations wait for each other; what an idempotency key made before, if it did.

        request: a digest of everything that was asked for. Raises `Conflict` when the key stands for another request.
        """
        await self.alone(connection, user_id)
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

    async def alone(self, connection: Connection, user_id: UUID) -> None:
        """Make the user's creations wait for each other, until the transaction's end."""
        await connection.fetchval(self._sql.lock_user, user_id)

    async def room(self, connection: Connection, user_id: UUID, *kinds: Kind) -> None:
        """See that one more of each kind may be stored. Raises `Full`. Holds as `session` does."""
        for kind in kinds:
            count, most = self._stored[kind]
            if await connection.fetchval(count, user_id, most) >= most:
                raise Full(f"An account may have at most {most} {_CALLED[kind]}, and yours has. {_WAY_OUT[kind]}.")

    async def room_for(self, connection: Connection, user_id: UUID, file: bytes) -> None:
        """See that a file may be stored. Raises `Full`. Holds as `session` does."""
        if await connection.fetchval(self._sql.count_bytes, user_id) + len(file) > self._most_bytes:
            raise Full(
                f"With this file yours would take up more than {self._most_bytes / 1024 / 1024:.3g} MiB."
                " Delete résumés or sessions that you need no longer."
            )

    def goes_on(self, seq: int, snapshot: str) -> None:
        """See that a session may say more: its number, and the session as it is stored. Raises `Full`."""
        if seq >= self._most_events or len(snapshot) > LARGEST_SESSION:
            raise Full(
                "So much has happened in this session that it takes nothing more. Its documents stay; begin another one"
                " to go on.",
                "SESSION_FULL",
            )

    async def made(self, connection: Connection, user_id: UUID, key: str | None, request: bytes, made_id: UUID) -> None:
        """Remember for a day what a key made."""
        if key:
            await connection.execute(self._sql.forget_keys)
            await connection.execute(self._sql.keep_key, user_id, key, request, made_id)
