"""Access tokens: JWTs signed with HS256 that stand for a row of `user_sessions`."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from jose import JWTError, jwt

from tailor.errors import Unauthenticated

#: Pinned: a token that names another algorithm, or none, is refused.
ALGORITHM = "HS256"


@dataclass(frozen=True, slots=True)
class Token:
    """What a token says: the user, the sign-in, and until when (UTC)."""

    user_id: UUID
    sign_in: UUID
    expires_at: datetime


class Tokens:
    """Issues and reads tokens."""

    def __init__(self, secret: str) -> None:
        if len(secret) < 32:
            raise ValueError("SECRET_KEY needs at least 32 characters")
        self._secret = secret

    def issue(self, token: Token) -> str:
        """Sign a token."""
        claims = {
            "sub": str(token.user_id),
            "sid": str(token.sign_in),
            "iat": int(datetime.now(UTC).timestamp()),
            "exp": int(token.expires_at.timestamp()),
        }
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM)

    def read(self, text: str) -> Token:
        """Check a token's signature and time; its sign-in is looked up elsewhere. Raises `Unauthenticated`."""
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
            raise Unauthenticated("Please sign in again.", "BAD_TOKEN") from None
