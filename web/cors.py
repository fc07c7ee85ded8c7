"""Pages of other origins that the operator named may call the API; all others are left to the browser's own rule."""

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp

from web.allowance import NAMES
from web.errors import problem

#: Request headers that our endpoints heed.
_HEARD = ("Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "Prefer")
#: Response headers that a page may read.
_TOLD = ("Content-Disposition", "ETag", "Location", "Preference-Applied", "Retry-After", "X-Request-ID", *NAMES)


class Cors(CORSMiddleware):
    """Starlette's, for exact origins only, with refusals in the one shape of errors."""

    def __init__(self, app: ASGIApp, origins: Sequence[str]) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=("GET", "POST", "PUT", "PATCH", "DELETE"),
            allow_headers=_HEARD,
            allow_credentials=True,
            expose_headers=_TOLD,
        )

    def is_allowed_origin(self, origin: str) -> bool:
        """Whether it is one of those named; browsers write origins in lower case."""
        return origin in self.allow_origins

    def preflight_response(self, request_headers: Headers) -> Response:
        """What a page of that origin may send."""
        response = super().preflight_response(request_headers)
        if response.status_code < 400:
            return Response(status_code=204, headers=_kept(response))
        message = "Pages of that origin may not send this. The operator names those that may (PUBLIC_ORIGINS)."
        refusal = problem(400, message, "FOREIGN_ORIGIN")
        return Response(refusal, 400, headers=_kept(response), media_type="application/json")


def _kept(response: Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name not in ("content-length", "content-type")}
