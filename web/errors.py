"""Every error in one shape, whatever raised it."""

import json
import uuid
from collections.abc import Sequence
from typing import Any

import structlog
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tailor.errors import FieldError, Invalid, Refusal, TooMany
from web.allowance import headers, note, noted

log = structlog.get_logger(__name__)

#: Where a scope has the code of its request's refusal.
REFUSED = "tailor.refused"

_NAMED = {
    400: ("BAD_REQUEST", "This request cannot be understood."),
    404: ("NOT_FOUND", "There is nothing at this address."),
    405: ("METHOD_NOT_ALLOWED", "This address does not take that method."),
}


class ErrorDetail(BaseModel):
    """What went wrong."""

    message: str
    code: str
    errors: list[dict[str, str]] | None = None


class ErrorBody(BaseModel):
    """The one shape of every error."""

    detail: ErrorDetail


def problem(status: int, message: str, code: str, errors: Sequence[FieldError] = ()) -> bytes:
    """An error in the one shape."""
    detail: dict[str, Any] = {"message": message, "code": code}
    if errors:
        detail["errors"] = [{"field": e.field, "message": e.message} for e in errors]
    return json.dumps({"detail": detail}, ensure_ascii=False).encode()


def refused(refusal: Refusal) -> Response:
    """A refusal as a response."""
    errors = refusal.errors if isinstance(refusal, Invalid) else ()
    response = Response(
        problem(refusal.status, refusal.message, refusal.code, errors), refusal.status, media_type="application/json"
    )
    if isinstance(refusal, TooMany):
        response.headers["Retry-After"] = str(refusal.retry_after)
    if refusal.status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer, Basic realm="Tailor", charset="UTF-8"'
    if refusal.status == 503:
        response.headers["Retry-After"] = "2"
    return response


async def on_refusal(request: Request, error: Exception) -> Response:
    """The exception handler of refusals."""
    assert isinstance(error, Refusal)
    request.scope[REFUSED] = error.code
    response = refused(error)
    if isinstance(error, TooMany) and error.allowance:
        note(request, error.allowance)
    allowances = noted(request.scope)
    response.headers.update(headers(allowances))
    if isinstance(error, TooMany):
        # Another limit may be used up as well, and for longer.
        wait = max((each.reset for each in allowances if not each.remaining), default=0)
        response.headers["Retry-After"] = str(max(wait, error.retry_after))
    return response


async def on_http(request: Request, error: Exception) -> Response:
    """The exception handler of what the framework itself refuses: paths, methods, malformed forms."""
    assert isinstance(error, HTTPException)
    code, message = _NAMED.get(error.status_code, ("REFUSED", error.detail))
    headers = dict(error.headers or {})
    return Response(
        problem(error.status_code, message, code), error.status_code, headers=headers, media_type="application/json"
    )


class CatchBugs:
    """Answers for bugs: the sentence and a request id go out, the traceback goes to the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except ClientDisconnect:
            return
        except Exception:  # The one place where a bug of a request ends: logged, and never shown.
            request_id = uuid.uuid4().hex
            log.exception("request_crashed", request_id=request_id, path=scope["path"])
            if begun:
                raise
            message = f"Something went wrong on our side. If it happens again, tell us this number: {request_id}."
            response = Response(problem(500, message, "INTERNAL"), 500, media_type="application/json")
            response.headers["X-Request-ID"] = request_id
            await response(scope, receive, send)
