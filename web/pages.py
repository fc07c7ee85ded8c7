"""The browser's pages: files of ours, and nothing from anywhere else."""

from pathlib import Path

from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STATIC = Path(__file__).parent / "static"

#: Addresses that the page itself tells apart.
PAGES = (
    "/",
    "/sign-in",
    "/sign-up",
    "/account",
    "/old-editor",
    "/resumes",
    "/resumes/{cv_id}",
    "/resumes/{cv_id}/suggestions",
    "/postings",
    "/postings/{posting_id}",
    "/applications",
    "/applications/{application_id}",
    "/told",
    "/sessions/{session_id}",
)

#: Frames show documents: our own addresses, and files that the page itself has just been given (blob:).
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'self'"
)


class Files(StaticFiles):
    """Static files, asked for anew each time and sent only when they changed."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """A file, or 304."""
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers["Cache-Control"] = "no-cache"
        return response


def routes() -> list[BaseRoute]:
    """The pages and their files."""

    async def page(request: Request) -> Response:
        return FileResponse(STATIC / "index.html", headers={"Cache-Control": "no-cache"})

    return [
        *(Route(path, page, methods=["GET"]) for path in PAGES),
        Mount("/static", GZipMiddleware(Files(directory=STATIC), minimum_size=500)),
    ]


class SecurityHeaders:
    """The same headers on every response: nothing foreign is loaded, nothing is framed elsewhere, nothing guessed."""

    _headers = (
        (b"content-security-policy", _PAGE_POLICY.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"same-origin"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    )

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._headers]
            await send(message)

        await self._app(scope, receive, sending)
