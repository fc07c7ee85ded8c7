"""A running service for tests: real HTTP, real WebSockets, a real database; nothing is patched.

`served` runs it in the test's own event loop; `Process` runs it as the command does, so that it can be killed.
"""

import asyncio
import contextlib
import functools
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, Self

import httpx
import uvicorn
from passlib.context import CryptContext
from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect

from scraper import Scraper
from tailor.accounts import SIGN_IN_LASTS, AccountQueries
from tailor.db import Database, load
from tailor.errors import Unavailable
from tailor.runs import LOOK_AGAIN
from tailor.settings import Settings
from tailor.tokens import Token, Tokens
from tests.scraper.board import PARSER
from web.app import House, create_app
from web.serving import config, listening
from web.staff import Staff, hired

ROOT = Path(__file__).resolve().parent.parent
#: Long enough for a slow machine that is busy otherwise; nothing here waits it out when it works.
PATIENCE = 60.0
SECRET = "a secret of more than thirty-two characters"
PASSWORD = "correct horse battery"


def settings_for(database_url: str, **given: Any) -> Settings:
    """Settings of a test's service: the test's database, and no limit that the test did not ask for."""
    defaults: dict[str, Any] = {
        "database_url": SecretStr(database_url),
        "secret_key": SecretStr(SECRET),
        "rate_create_per_minute": 10_000,
        "rate_sign_in_per_minute": 10_000,
        "rate_register_per_hour": 10_000,
        "rate_guess_per_hour": 10_000,
        "rate_guess_anywhere_per_hour": 10_000,
        "rate_parse_per_minute": 10_000,
        "rate_render_per_minute": 10_000,
        "rate_upload_per_minute": 10_000,
        "rate_export_per_minute": 10_000,
        "max_active_sessions": 1_000,
        "daily_quota": 1_000,
        # The same on every machine; tests of recognition ask for it.
        "ocr": "off",
        # Nothing takes a session from a service that is merely slow; tests of those that die ask for less.
        "lease_seconds": 60,
        "log_level": "error",
        "openai_api_key": None,
        "openai_base_url": None,
    }
    return Settings(**(defaults | given))


async def on_one_day(seconds: float) -> None:
    """Come back on a day (UTC) that lasts so many seconds more: what is counted by days would be two at midnight."""
    now = datetime.now(UTC)
    left = (now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1) - now).total_seconds()
    if left < seconds:
        await asyncio.sleep(left)


class Watch:
    """A WebSocket on a session; keeps every frame that came."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.frames: list[dict[str, Any]] = []
        self._request = 0

    async def next(self) -> dict[str, Any]:
        """The next frame."""
        async with asyncio.timeout(PATIENCE):
            frame: dict[str, Any] = json.loads(await self.socket.recv())
        self.frames.append(frame)
        return frame

    async def until(self, kind: str, **wanted: Any) -> dict[str, Any]:
        """Read on to a frame of a type with these fields; a session that fails meanwhile fails the test."""
        # One limit for all of it: heartbeats would have a limit for each frame begin anew for ever.
        async with asyncio.timeout(PATIENCE):
            while True:
                frame = await self.next()
                if frame["type"] == kind and all(frame.get(key) == value for key, value in wanted.items()):
                    return frame
                if frame["type"] == "session_error" and kind != "session_error":
                    raise AssertionError(frame)

    async def send(self, kind: str, **fields: Any) -> dict[str, Any]:
        """Send a command; its reply."""
        self._request += 1
        request_id = f"t{self._request}"
        await self.socket.send(json.dumps({"type": kind, "request_id": request_id, **fields}))
        return await self.until("reply", request_id=request_id)

    @property
    def numbered(self) -> list[dict[str, Any]]:
        """The stored events among the frames."""
        return [frame for frame in self.frames if "run" in frame and "seq" in frame]

    @property
    def numbers(self) -> list[int]:
        """Their numbers."""
        return [frame["seq"] for frame in self.numbered]


class Person:
    """Somebody signed in, with a client of their own."""

    def __init__(self, base_url: str, client: httpx.AsyncClient, token: str) -> None:
        self.base_url = base_url
        self.client = client
        self.token = token

    async def start(self, resume: bytes, filename: str = "resume.pdf", **fields: str) -> str:
        """Start a session; its id."""
        response = await self.try_start(resume, filename, **fields)
        assert response.status_code == 201, response.text
        return str(response.json()["id"])

    async def try_start(self, resume: bytes, filename: str = "resume.pdf", **fields: str) -> httpx.Response:
        """Try to start a session."""
        return await self.client.post("/tailoring-sessions/", files={"resume": (filename, resume)}, data=fields)

    async def get(self, session_id: str, rest: str = "") -> Any:
        """Something of a session, as JSON."""
        response = await self.client.get(f"/tailoring-sessions/{session_id}{rest}")
        assert response.status_code == 200, response.text
        return response.json()

    async def settled(self, session_id: str, *statuses: str) -> Any:
        """Wait until a session has one of these statuses (default: completed); its head."""
        wanted = statuses or ("completed",)
        async with asyncio.timeout(PATIENCE):
            while True:
                head = await self.get(session_id)
                if head["status"] in wanted:
                    return head
                assert head["status"] != "failed", head
                await asyncio.sleep(0.05)

    @contextlib.asynccontextmanager
    async def watch(
        self,
        session_id: str,
        after: int | None = None,
        *,
        simple: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Watch]:
        """Watch a session."""
        url = self.base_url.replace("http", "ws", 1) + f"/ws/tailoring/{session_id}"
        if after is not None:
            url += f"?after={after}"
        given = {"Authorization": f"Bearer {self.token}"} if headers is None else headers
        subprotocols: Any = None if simple else ["tailoring.v1"]
        async with connect(
            url, additional_headers=given, subprotocols=subprotocols, proxy=None, max_size=None, compression=None
        ) as socket:
            yield Watch(socket)


class Service:
    """Where a service answers, and its database where that is at hand."""

    def __init__(self, url: str, database_url: str = "") -> None:
        self.url = url
        self._database_url = database_url
        self._clients: list[httpx.AsyncClient] = []

    def client(self, **given: Any) -> httpx.AsyncClient:
        """A client that nobody is signed in with."""
        # No TLS on loopback: loading the world's certificates for each client takes longer than most tests.
        client = httpx.AsyncClient(base_url=self.url, timeout=PATIENCE, trust_env=False, verify=False, **given)
        self._clients.append(client)
        return client

    async def person(self, name: str = "ada") -> Person:
        """Somebody with an account, signed in; where the database is at hand, without the price of hashing.

        Nothing else asks for it in most tests; those of accounts pay it.
        """
        if self._database_url:
            return self.signed_in(self.client(), await self.token(name))
        client = self.client()
        await client.post("/auth/register", json={"username": name, "password": PASSWORD})
        response = await client.post("/auth/login", json={"username": name, "password": PASSWORD})
        assert response.status_code == 200, response.text
        client.cookies.clear()
        return self.signed_in(client, response.json()["access_token"])

    async def token(self, name: str, agent: str = "python-httpx/tests") -> str:
        """What a new sign-in by some program gets, of somebody who has an account or is given one."""
        assert self._database_url
        queries = load("accounts", AccountQueries)
        database = await Database.connect(self._database_url, max_size=1)
        try:
            if await database.fetchrow(queries.find_user, name, name, name) is None:
                await database.execute(queries.insert_user, name, None, "", password_hash(), name)
            user_id = await database.fetchval("SELECT id FROM users WHERE username = $1", name)
            expires_at = datetime.now(UTC).replace(microsecond=0) + SIGN_IN_LASTS
            sign_in = await database.fetchval(
                queries.begin_sign_in, user_id, expires_at, agent, "127.0.0.1", 100, 1_000
            )
        finally:
            await database.close()
        return Tokens(SECRET).issue(Token(user_id, sign_in, expires_at))

    def signed_in(self, client: httpx.AsyncClient, token: str) -> Person:
        """Somebody who has a token."""
        client.headers["Authorization"] = f"Bearer {token}"
        return Person(self.url, client, token)

    async def close(self) -> None:
        """Close the clients."""
        for client in self._clients:
            await client.aclose()


@functools.cache
def password_hash() -> str:
    """What PASSWORD is stored as: a real hash, which takes a fifth of a second, made once."""
    hashed: str = CryptContext(["argon2"]).hash(PASSWORD)
    return hashed


class Served(Service):
    """A service in this process."""

    def __init__(self, url: str, house: House, database_url: str) -> None:
        super().__init__(url, database_url)
        self.house = house


class SharedStaff:
    """The child processes of all services in this process: each set takes seconds of processor time to start."""

    def __init__(self) -> None:
        self._stack = contextlib.AsyncExitStack()
        self._staff: Staff | None = None

    async def get(self) -> Staff:
        """The staff, started when first asked for, and ready: no test's patience is spent on what they import."""
        if self._staff is None:
            self._staff = await self._stack.enter_async_context(hired())
            async with asyncio.timeout(5 * PATIENCE):
                while True:
                    with contextlib.suppress(Unavailable):
                        await self._staff.workers.run(os.getpid, what="work")
                        break
        return self._staff

    async def close(self) -> None:
        """End it."""
        self._staff = None
        await self._stack.aclose()


shared_staff = SharedStaff()


@contextlib.asynccontextmanager
async def served(
    settings: Settings, scraper: Scraper | None = None, look_again: float = LOOK_AGAIN
) -> AsyncIterator[Served]:
    """Run a service in this event loop, on a port of its own; with another scraper if one is given."""
    with listening("127.0.0.1", 0) as listener:
        staff = await shared_staff.get()
        scraper = scraper or Scraper(
            allowed_hosts=settings.scraper_allowed_hosts,
            denied_hosts=settings.scraper_denied_hosts,
            contact=settings.scraper_contact,
            parser=PARSER,
        )
        async with create_app(settings, scraper=scraper, staff=staff, look_again=look_again) as house:
            server = uvicorn.Server(config(house))
            task = asyncio.create_task(server.serve(sockets=[listener]))
            assert settings.database_url is not None
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            service = Served(url, house, settings.database_url.get_secret_value())
            try:
                yield service
            finally:
                await service.close()
                await house.drain()
                server.should_exit = True
                await task


def unconfigured() -> dict[str, str]:
    """Our environment without what would choose a model or a database."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI", "DATABASE_URL", "REDIS"))}


class Running(Protocol):
    """What can be done to a process."""

    @property
    def pid(self) -> int:
        """Its number."""

    @property
    def returncode(self) -> int | None:
        """Its exit status, when it ended."""

    def send_signal(self, number: int, /) -> None:
        """Send it a signal."""

    def terminate(self) -> None:
        """SIGTERM."""

    def kill(self) -> None:
        """SIGKILL."""

    async def wait(self) -> int:
        """Wait for its end; its exit status."""


class Process(Service):
    """A service as a process of its own, started by its command."""

    def __init__(self, environment: Mapping[str, str], folder: Path, command: str = "serve") -> None:
        super().__init__("", environment.get("DATABASE_URL", "") if environment.get("SECRET_KEY") == SECRET else "")
        self._command = command
        self._environment = {
            **unconfigured(),
            "PORT": "0",
            "PYTHONUNBUFFERED": "1",
            "DATA_DIR": str(folder),
            **environment,
        }
        self._log = folder / "service.log"
        self._folder = folder
        self.process: Running | None = None

    async def begin(self) -> Running:
        """Start the command."""
        with self._log.open("wb") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "web", self._command, cwd=ROOT, env=self._environment, stderr=log, stdout=log
            )

    async def __aenter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        self.process = await self.begin()
        async with asyncio.timeout(PATIENCE * 2):
            while " url=" not in (text := self.log):
                assert self.process.returncode is None, text
                await asyncio.sleep(0.05)
        port = text.split(" url=http://localhost:")[1].split()[0]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(PATIENCE):
                await self.process.wait()

    @property
    def log(self) -> str:
        """What it logged so far."""
        return self._log.read_text() if self._log.exists() else ""

    async def ready(self) -> Any:
        """What it tells of itself."""
        return (await self.client().get("/health/ready")).json()

    async def kill(self) -> None:
        """kill -9."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()


@contextlib.asynccontextmanager
async def together(*processes: Process) -> AsyncIterator[None]:
    """Start processes at once rather than one after the other, and wait until they hear each other."""
    async with contextlib.AsyncExitStack() as stack:
        await asyncio.gather(*(stack.enter_async_context(process) for process in processes))
        async with asyncio.timeout(PATIENCE):
            for process in processes:
                while (await process.ready())["bus"] != "ok":
                    await asyncio.sleep(0.05)
        yield
