"""What we refuse to do, and say so to a person.

    Refusal                     400   a sentence for a person, a code for a program
    ├── Invalid                 400   VALIDATION_ERROR, with the fields
    ├── Unauthenticated         401
    ├── Forbidden               403
    ├── NotFound                404   absent, or another user's: never say which
    ├── Conflict                409
    │   └── Full                409   as much is stored as may be
    ├── TooLarge                413
    ├── Unsupported             415
    ├── TooMany                 429   with the seconds to wait
    └── Unavailable             503

Bugs are not in this tree: they are ordinary exceptions, logged with their traceback and shown as `INTERNAL`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One field of a request that cannot be accepted, and why."""

    field: str
    message: str


class Refusal(Exception):
    """A request that cannot be carried out as asked."""

    status = 400
    code = "BAD_REQUEST"

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code


class Invalid(Refusal):
    """Input of the wrong form; names the fields that are wrong."""

    code = "VALIDATION_ERROR"

    def __init__(self, message: str, errors: tuple[FieldError, ...] = (), code: str | None = None) -> None:
        super().__init__(message, code)
        self.errors = errors


class Unauthenticated(Refusal):
    """Nobody is signed in, or not any longer."""

    status = 401
    code = "UNAUTHENTICATED"


class Forbidden(Refusal):
    """Signed in, but not allowed."""

    status = 403
    code = "FORBIDDEN"


class NotFound(Refusal):
    """Absent, or somebody else's."""

    status = 404
    code = "NOT_FOUND"


class Conflict(Refusal):
    """Not possible in the present state."""

    status = 409
    code = "WRONG_STATE"


class Full(Conflict):
    """As much is stored for an account as may be: something must go before more comes."""

    code = "STORE_FULL"


class TooLarge(Refusal):
    """More bytes than are accepted."""

    status = 413
    code = "TOO_LARGE"


class Unsupported(Refusal):
    """A kind of content that is not read here."""

    status = 415
    code = "UNSUPPORTED_MEDIA_TYPE"


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of a limit: `remaining` of `limit` now, more in `reset` seconds.

    `window` is in seconds; None for a limit of what goes on at a time.
    """

    name: str
    limit: int
    window: int | None
    remaining: int
    reset: int


class TooMany(Refusal):
    """A limit is reached; `retry_after` is in seconds, `allowance` tells of the limit where it has a window."""

    status = 429
    code = "RATE_LIMITED"

    def __init__(
        self, message: str, code: str | None = None, retry_after: int = 60, allowance: Allowance | None = None
    ) -> None:
        super().__init__(message, code)
        self.retry_after = retry_after
        self.allowance = allowance


class Unavailable(Refusal):
    """Something that we need is away for now."""

    status = 503
    code = "UNAVAILABLE"
