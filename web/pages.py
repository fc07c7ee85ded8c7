"""The browser's pages: one document that names what each address needs, files of ours, and nothing from elsewhere."""

from collections.abc import Mapping
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.assets import Asset, Assets
from web.auth import COOKIE
from web.errors import on_http
from web.joining import at
from web.live import PROTOCOL

#: Addresses that the page itself tells apart, and the module that each shows.
PAGES: Final[Mapping[str, str]] = {
    "/": "pages/dashboard.js",
    "/sign-in": "pages/sign.js",
    "/sign-up": "pages/sign.js",
    "/account": "pages/account.js",
    "/old-editor": "pages/old-editor.js",
    "/resumes": "pages/resumes.js",
    "/resumes/{cv_id}": "pages/resume.js",
    "/resumes/{cv_id}/suggestions": "pages/suggestions.js",
    "/postings": "pages/postings.js",
    "/postings/{posting_id}": "pages/posting.js",
    "/applications": "pages/applications.js",
    "/applications/{application_id}": "pages/application.js",
    "/told": "pages/told.js",
    "/sessions/{session_id}": "pages/session.js",
}
#: Shown to whoever is not signed in, whatever the address; but these need no account.
WELCOME: Final = "pages/sign.js"
OPEN: Final = ("/old-editor",)
#: Where nothing is, and where nobody looks for a page.
NOWHERE: Final = "nowhere"
NO_PAGES: Final = ("/api/", "/static/", "/ws/")
#: What the page asks first, so that it is under way before the page's modules are.
FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "/": ("/tailoring-sessions/?limit=20", "/user/stats", "/cvs?limit=50"),
}
#: Sockets of what the page watches, by the folder of their addresses, and the protocol; the name is the page's own.
WATCHED: Final[Mapping[str, str]] = {"/sessions/{session_id}": f"/ws/tailoring/ {PROTOCOL}"}

#: Frames show documents: our own addresses, and files that the page itself has just been given (blob:).
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'self'"
)


class Document:
    """The document that every page is, made anew when a file of the pages changes."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._made: dict[tuple[str, bool], Asset] = {}

    def at(self, path: str, signed_in: bool) -> Asset:
        """The document for one of `PAGES` or for `NOWHERE`; `signed_in` as far as a cookie tells."""
        if self._assets.refresh():
            self._made.clear()
        if (path, signed_in) not in self._made:
            text = self._text(path, signed_in)
            self._made[path, signed_in] = Asset("index.html", text.encode())
        return self._made[path, signed_in]

    def _text(self, path: str, signed_in: bool) -> str:
        shown = PAGES.get(path, "pages/missing.js") if signed_in or path in OPEN else WELCOME
        asked = ("/auth/me", *FIRST.get(path, ())) if signed_in else ()
        parts = {
            "asks for": [
                *([f'<meta name="first" content="{" ".join(asked)}">'] if asked else []),
                *([f'<meta name="watch" content="{WATCHED[path]}">'] if signed_in and path in WATCHED else []),
            ],
            "needs": [f'<link rel="modulepreload" href="/static/{at(shown)}">'],
        }
        text = self._assets.text("index.html")
        for what, lines in parts.items():
            text = text.replace(f"<!-- what this address {what} -->", "\n    ".join(lines))
        return text.replace('"/static/', f'"/static/{self._assets.version}/')


class Pages:
    """The pages and their files; to whoever comes with a browser, also where nothing is."""

    def __init__(self) -> None:
        self._assets = Assets()
        self._document = Document(self._assets)

    def routes(self) -> list[BaseRoute]:
        """Their routes."""
        return [Mount("/static", self._assets), *(self._page(path) for path in PAGES)]

    async def on_http(self, request: Request, error: Exception) -> Response:
        """An error as a program expects it; a person who mistyped an address gets a page that says so."""
        lost = isinstance(error, HTTPException) and error.status_code == 404 and request.method == "GET"
        if not lost or "text/html" not in request.headers.get("accept", "") or request.url.path.startswith(NO_PAGES):
            return await on_http(request, error)
        response = self._answer(request, NOWHERE)
        response.status_code = 404
        return response

    def _page(self, path: str) -> Route:
        async def endpoint(request: Request) -> Response:
            return self._answer(request, path)

        return Route(path, endpoint, methods=["GET"])

    def _answer(self, request: Request, path: str) -> Response:
        found = self._document.at(path, COOKIE in request.cookies)
        return found.response(request.headers, "no-cache", "Accept-Encoding, Cookie")


class SecurityHeaders:
    """The same headers on every response: nothing foreign is loaded, nothing is framed elsewhere, nothing guessed."""

    _sniffed = (b"x-content-type-options", b"nosniff")
    _headers = (
        (b"content-security-policy", _PAGE_POLICY.encode()),
        _sniffed,
        (b"referrer-policy", b"same-origin"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    )
    #: What no browser takes for a document when nothing is guessed; a page asks for dozens of them.
    _parts = (b"text/javascript", b"text/css", b"font/")

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = message["headers"]
                part = any(name == b"content-type" and value.startswith(self._parts) for name, value in given)
                message["headers"] = [*given, *((self._sniffed,) if part else self._headers)]
            await send(message)

        await self._app(scope, receive, sending)
