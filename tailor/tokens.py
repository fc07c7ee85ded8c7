"""Access tokens: JWTs signed with HS256 that stand for a row of `user_sessions`."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from jose import JWTError, jwt

from tailor.errors import Unauthenticated

#: Pinned: a token that names another algorithm, or none, is refused.
ALGORITHM = "HS256"
#: Tokens that are remembered as good: checking a signature costs as much as asking the database.
KEPT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Token:
    """What a token says: the user, the sign-in, and until when (UTC)."""

    user_id: UUID
    sign_in: UUID
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Device:
    """A browser in which somebody has signed in: it opens nothing, and tries passwords as no stranger."""

    user_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks; with a sign-in that is still to be looked up, by the query that looks up what is asked for."""

    user_id: UUID
    sign_in: UUID | None = None


class Tokens:
    """Issues and reads tokens. clock: tells the time (UTC)."""

    def __init__(self, secret: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        if len(secret) < 32:
            raise ValueError("SECRET_KEY needs at least 32 characters")
        self._secret = secret
        self._clock = clock
        self._good: OrderedDict[str, Token] = OrderedDict()

    def issue(self, token: Token) -> str:
        """Sign a token."""
        claims = {
            "sub": str(token.user_id),
            "sid": str(token.sign_in),
            "iat": int(self._clock().timestamp()),
            "exp": int(token.expires_at.timestamp()),
        }
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM)

    def issue_device(self, device: Device) -> str:
        """Sign what a browser is known by."""
        return jwt.encode({"sub": str(device.user_id), "device": device.name}, self._secret, algorithm=ALGORITHM)

    def device(self, text: str) -> Device | None:
        """The browser that something signed stands for; None for anything else."""
        if not text:
            return None
        try:
            claims = jwt.decode(text, self._secret, algorithms=[ALGORITHM])
            return Device(UUID(claims["sub"]), str(claims["device"]))
        except (JWTError, KeyError, ValueError, TypeError, AttributeError):
            return None

    def read(self, text: str) -> Token:
        """Check a token's signature and time; its sign-in is looked up elsewhere. Raises `Unauthenticated`."""
        token = self._good.get(text)
        if token is None:
            token = self._good[text] = self._checked(text)
            if len(self._good) > KEPT:
                self._good.popitem(last=False)
        # From that moment on (RFC 7519, 4.1.4); jose allows the rest of its second.
        if token.expires_at <= self._clock():
            raise _again()
        return token

    def _checked(self, text: str) -> Token:
        try:
            claims = jwt.decode(
                text, self._secret, algorithms=[ALGORITHM], options={"require_exp": True, "require_sub": True}
            )
            return Token(
                user_id=UUID(claims["sub"]),
                sign_in=UUID(claims["sid"]),
                expires_at=datetime.fromtimestamp(claims["exp"], UTC),
            )
        except (JWTError, KeyError, ValueError, TypeError, OverflowError, AttributeError):
            raise _again() from None


def signed_out() -> Unauthenticated:
    """What is said when a token's sign-in was ended."""
    return Unauthenticated("You are signed out. Please sign in again.", "SIGNED_OUT")


def _again() -> Unauthenticated:
    return Unauthenticated("Please sign in again.", "BAD_TOKEN")
