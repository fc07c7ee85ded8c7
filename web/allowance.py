"""What is left of a limit, in the headers of the response.

`RateLimit` and `RateLimit-Policy` are those of the IETF's draft-ietf-httpapi-ratelimit-headers; the three
`RateLimit-Limit`, `-Remaining` and `-Reset` (seconds) are what most clients knew before it.
"""

from starlette.requests import Request
from starlette.types import Scope

from tailor.errors import Allowance

_KEY = "tailor.allowance"

NAMES = ("RateLimit", "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")


def note(request: Request, allowance: Allowance) -> None:
    """Have the response to a request tell what is left."""
    request.scope[_KEY] = allowance


def noted(scope: Scope) -> Allowance | None:
    """What the response to a request is to tell."""
    found: Allowance | None = scope.get(_KEY)
    return found


def headers(allowance: Allowance) -> dict[str, str]:
    """The headers that tell it."""
    values = (
        f'"{allowance.name}";r={allowance.remaining};t={allowance.reset}',
        f'"{allowance.name}";q={allowance.limit};w={allowance.window}',
        str(allowance.limit),
        str(allowance.remaining),
        str(allowance.reset),
    )
    return dict(zip(NAMES, values, strict=True))
