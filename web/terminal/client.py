"""The API as the terminal uses it: requests, files, and a session's frames over connections that may break."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit
from uuid import UUID

import httpx
from pydantic import ValidationError
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage, InvalidStatus
from websockets.typing import Subprotocol

from tailor.errors import Refusal, Unauthenticated, Unavailable
from tailor.model.change import Change
from tailor.model.events import Numbered, ServerFrame, SessionState, SessionStatus, SessionView, server_frames

#: Seconds for one request, and for how long a server may be away while a session is watched.
PATIENCE, AWAY = 60.0, 120.0
#: Close codes after which coming back changes nothing.
_FINAL = {4400: "BAD_MESSAGE", 4401: "UNAUTHENTICATED", 4403: "FORBIDDEN", 4404: "NOT_FOUND"}


#: The dialect of the WebSocket that we speak.
PROTOCOL = "tailoring.v1"


class Head(SessionView):
    """A session's head, as far as the terminal shows it."""

    status: SessionStatus


class Client:
    """One person at one server; `own` is a server that this process started, which no proxy stands before."""

    def __init__(self, server: str, *, own: bool = False) -> None:
        parts = urlsplit(server)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refusal(f"{server} is no address of a server. Write it like https://tailor.example.", "BAD_SERVER")
        self.server = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))
        self._own = own
        self._http = httpx.AsyncClient(base_url=self.server, timeout=PATIENCE, trust_env=not own)
        self._token = ""

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def register(self, username: str, password: str) -> bool:
        """Make an account; whether it is new. Raises `Refusal`."""
        try:
            await self._ask("POST", "/auth/register", json={"username": username, "password": password})
        except Refusal as refusal:
            if refusal.code == "USERNAME_TAKEN":
                return False
            raise
        return True

    async def sign_in(self, username: str, password: str) -> None:
        """Sign in. Raises `Refusal`."""
        answer = await self._ask("POST", "/auth/login", json={"username": username, "password": password})
        self._token = str(answer.json()["access_token"])
        self._http.cookies.clear()  # The token says who is asking; a cookie would need an origin, too.
        self._http.headers["Authorization"] = f"Bearer {self._token}"

    async def create(self, resume: tuple[str, bytes], fields: dict[str, str]) -> UUID:
        """Begin a session with a file (its name and content); its id. Raises `Refusal`."""
        answer = await self._ask("POST", "/tailoring-sessions/", files={"resume": resume}, data=fields)
        return UUID(answer.json()["id"])

    async def head(self, session_id: UUID) -> Head:
        """A session's head. Raises `Refusal`."""
        return Head.model_validate_json((await self._ask("GET", self._path(session_id))).content)

    async def command(self, session_id: UUID, name: str, body: dict[str, Any] | None = None) -> None:
        """Carry out a command on a session (`stop`, `resume`, `proceed`, `answers`, `changes/ID/accept` …).

        Raises `Refusal`.
        """
        await self._ask("POST", f"{self._path(session_id)}/{name}", json=body)

    async def changes(self, session_id: UUID) -> list[Change]:
        """Every change. Raises `Refusal`."""
        answer = await self._ask("GET", f"{self._path(session_id)}/changes")
        return [Change.model_validate(change) for change in answer.json()]

    async def download(self, session_id: UUID, ending: str) -> tuple[str, bytes]:
        """The document in a format: the name that the server gives it, and its content. Raises `Refusal`."""
        answer = await self._ask("GET", f"{self._path(session_id)}/resume.{ending}")
        _, _, encoded = answer.headers.get("content-disposition", "").partition("filename*=UTF-8''")
        return unquote(encoded) or f"resume.{ending}", answer.content

    async def watch(self, session_id: UUID, after: int | None) -> AsyncIterator[ServerFrame | Numbered]:
        """A session's frames from a number on, each numbered one once, over as many connections as it takes.

        An event of a type that we do not know, of a newer server, comes as a bare `Numbered`. Raises `Unavailable` when
        the server stays away, `Refusal` when it will not have us.
        """
        loop = asyncio.get_running_loop()
        lost, attempt = loop.time(), 0
        while True:
            try:
                async for frame in self._frames(session_id, after):
                    attempt, lost = 0, loop.time()
                    if isinstance(frame, SessionState):
                        after = frame.seq if after is None else after
                    elif isinstance(frame, Numbered):
                        if after is not None and frame.seq <= after:
                            continue
                        if after is not None and frame.seq > after + 1:
                            break  # One is missing: begin again behind the last.
                        after = frame.seq
                    yield frame
            except ConnectionClosed as closed:
                code = closed.rcvd.code if closed.rcvd else 0
                if code in _FINAL:
                    reason = closed.rcvd.reason if closed.rcvd else ""
                    raise Refusal(reason or "The server closed the connection.", _FINAL[code]) from None
            except InvalidStatus as refused:
                if refused.response.status_code in (401, 403, 404):
                    raise Refusal(f"{self.server} does not let us watch the session.", "NOT_LET_IN") from None
            except (InvalidHandshake, InvalidMessage, OSError):
                pass
            if loop.time() - lost > AWAY:
                raise Unavailable(f"{self.server} does not answer any more.", "SERVER_AWAY")
            attempt += 1
            await asyncio.sleep(random.uniform(0, min(5.0, 0.2 * 2**attempt)))  # noqa: S311 - spreads load, no secret

    async def _frames(self, session_id: UUID, after: int | None) -> AsyncIterator[ServerFrame | Numbered]:
        address = f"{self.server.replace('http', 'ws', 1)}/ws/tailoring/{session_id}"
        async with connect(
            address if after is None else f"{address}?after={after}",
            additional_headers={"Authorization": f"Bearer {self._token}"},
            subprotocols=[Subprotocol(PROTOCOL)],
            max_size=None,
            proxy=None if self._own else True,
        ) as socket:
            async for text in socket:
                if frame := _read(text):
                    yield frame

    async def _ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        try:
            answer = await self._http.request(method, path, **given)
        except httpx.HTTPError as error:
            raise Unavailable(f"{self.server} does not answer ({error or type(error).__name__}).") from None
        if answer.is_success:
            return answer
        try:
            detail = answer.json()["detail"]
            message, code = str(detail["message"]), str(detail["code"])
        except (ValueError, KeyError, TypeError):
            raise Refusal(
                f"{self.server} answers {answer.status_code}, but not as Tailor does.", "BAD_SERVER"
            ) from None
        raise Unauthenticated(message, code) if answer.status_code == 401 else Refusal(message, code)

    @staticmethod
    def _path(session_id: UUID) -> str:
        return f"/tailoring-sessions/{session_id}"


def _read(text: str | bytes) -> ServerFrame | Numbered | None:
    """A frame; of what we do not know, its number, if it has one."""
    try:
        return server_frames.validate_json(text)
    except ValidationError:
        try:
            return Numbered.model_validate_json(text)
        except ValidationError:
            return None
