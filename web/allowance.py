"""What is left of each limit that a request counted towards, in the headers of its response.

`RateLimit` and `RateLimit-Policy` are those of the IETF's draft-ietf-httpapi-ratelimit-headers, lists with an item for
each limit; the three `RateLimit-Limit`, `-Remaining` and `-Reset` (seconds) are what most clients knew before it, and
tell of the limit that is reached first.
"""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.types import Scope

from tailor.errors import Allowance

_KEY = "tailor.allowances"

NAMES = ("RateLimit", "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")


def note(request: Request, *allowances: Allowance) -> None:
    """Have the response to a request tell what is left; what is noted anew takes the place of what was noted before."""
    known = request.scope.setdefault(_KEY, {})
    known.update({allowance.name: allowance for allowance in allowances})


def noted(scope: Scope) -> Sequence[Allowance]:
    """What the response to a request is to tell."""
    found: dict[str, Allowance] = scope.get(_KEY, {})
    return [*found.values()]


def headers(allowances: Sequence[Allowance]) -> dict[str, str]:
    """The headers that tell it; none where nothing was counted."""
    if not allowances:
        return {}
    # The fewest left; of limits that are both used up, the one that lasts longer.
    tightest = min(allowances, key=lambda each: (each.remaining, -each.reset))
    values = (
        ", ".join(f'"{each.name}";r={each.remaining};t={each.reset}' for each in allowances),
        ", ".join(
            f'"{each.name}";q={each.limit}' + (f";w={each.window}" if each.window else "") for each in allowances
        ),
        str(tightest.limit),
        str(tightest.remaining),
        str(tightest.reset),
    )
    return dict(zip(NAMES, values, strict=True))
