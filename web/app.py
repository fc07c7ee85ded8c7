"""The composition root: every object is built here, once, and every route stands in one table."""

import asyncio
import contextlib
import os
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from typing import TypeVar, TypeVarTuple

import structlog
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, Router, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from scraper import Scraper
from tailor.accounts import Accounts
from tailor.admission import Admission
from tailor.applications import Applications
from tailor.bus import Bus, MemoryBus, PostgresBus, RedisBus
from tailor.completion import Completion
from tailor.customizations import Customizations
from tailor.cvs import Cvs
from tailor.db import Database
from tailor.documents import recognition
from tailor.engine.base import Engine
from tailor.engine.offline import OfflineEngine
from tailor.errors import Refusal
from tailor.evidence import Statements
from tailor.exports import Exports
from tailor.generation import Generation
from tailor.history import History
from tailor.housekeeping import Housekeeping
from tailor.intake import Intake, Structure
from tailor.job_descriptions import JobDescriptions
from tailor.journal import Journal
from tailor.leases import Leases
from tailor.limits import Limits
from tailor.metrics import Metrics
from tailor.model import checking
from tailor.notifications import Notifications
from tailor.pagination import Pagination
from tailor.passwords import Passwords
from tailor.readings import Readings
from tailor.runs import LOOK_AGAIN, Runs
from tailor.sessions import Sessions
from tailor.settings import Settings
from tailor.steps import Steps
from tailor.suggestions import Suggestions
from tailor.tokens import Tokens
from tailor.uploads import Uploads
from tailor.usage import Meter
from tailor.watching import Watching
from tailor.workers.pool import LONGEST, Workers
from web import docs, pages
from web.accounts import AccountsApi
from web.api import Endpoint, Table
from web.applications import ApplicationsApi
from web.asyncapi import asyncapi
from web.auth import Authenticator
from web.changes import ChangesApi
from web.cors import Cors
from web.customizations import CustomizationsApi
from web.cvs import CvsApi
from web.documents import DocumentsApi
from web.errors import CatchBugs, on_refusal
from web.evidence import EvidenceApi
from web.generation import GenerationApi
from web.health import HealthApi, Measure
from web.history import HistoryApi
from web.job_descriptions import JobDescriptionsApi
from web.letters import LettersApi
from web.live import Live
from web.notifications import NotificationsLive
from web.openapi import openapi
from web.operating import open_database
from web.sessions import SessionsApi
from web.staff import Staff, hired
from web.suggestions import SuggestionsApi
from web.usage import UsageApi

log = structlog.get_logger(__name__)

Ts = TypeVarTuple("Ts")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class House:
    """A service that runs: what answers requests, and how it is emptied before it ends."""

    app: ASGIApp
    live: Live
    notices: NotificationsLive
    runs: Runs | None
    endpoints: list[Endpoint]
    bus: Bus

    async def drain(self) -> None:
        """Send watchers elsewhere and give runs back; nothing that was acknowledged is lost."""
        runs = [self.runs.drain()] if self.runs else []
        await asyncio.gather(self.live.drain(), self.notices.drain(), *runs)


@contextlib.asynccontextmanager
async def create_app(
    settings: Settings,
    *,
    opened: Database | None = None,
    scraper: Scraper | None = None,
    staff: Staff | None = None,
    look_again: float = LOOK_AGAIN,
) -> AsyncIterator[House]:
    """Build the service: database, engine, runs and routes; everything ends when the block does.

    opened, staff: the database and the child processes of who calls, which outlive the service, rather than its own.
    scraper: another one than the settings make, e.g. one that reads from a mirror of the job boards.
    look_again: after how many seconds the queue is looked into though nobody rang.
    """
    async with contextlib.AsyncExitStack() as stack:
        # Beside the database, which takes longer to come up.
        database, _ = await asyncio.gather(_database(stack, settings, opened), asyncio.to_thread(checking.load))
        metrics = Metrics()
        bus = _bus(settings, database)
        if staff is None:
            staff = await stack.enter_async_context(hired())
        workers = staff.workers
        stack.enter_context(workers.telling(metrics.document))
        engine, offline, structure = await _engines(stack, settings, staff)

        passwords = Passwords(staff.spare)
        stack.callback(passwords.close)
        limits = await stack.enter_async_context(Limits(settings))
        accounts = Accounts(database, Tokens(_secret_key(settings)), passwords, limits)
        auth = Authenticator(accounts, limits, settings)
        admission, uploads = Admission(settings), Uploads(database.vault)
        meter = Meter(database, settings, metrics)
        cvs = Cvs(database, admission, uploads)
        journal = Journal(database, bus, staff.scribes)
        stack.enter_context(staff.scribes.telling(metrics.document))
        leases, watching = Leases(database, bus, journal, meter, settings), Watching(database)
        sessions = Sessions(database, bus, journal, admission=admission, uploads=uploads, cvs=cvs)
        postings = scraper or Scraper(
            allowed_hosts=settings.scraper_allowed_hosts,
            denied_hosts=settings.scraper_denied_hosts,
            contact=settings.scraper_contact,
        )
        await stack.enter_async_context(postings)
        readings = await stack.enter_async_context(Readings(database, postings, settings))
        scans = None
        if settings.ocr == "auto" and recognition.available():  # its one worker starts with the first scan
            scans = Workers(1, queue=8, cpu=recognition.SECONDS)
            stack.enter_context(scans.telling(metrics.document))
            stack.push_async_callback(scans.aclose)
        intake = Intake(database, workers, meter, structure, scans)
        runs = None
        if settings.role != "web":
            steps = Steps(readings, engine, offline, workers)
            runs = Runs(database, bus, journal, leases, steps, settings, metrics, look_again)
        pagination = Pagination(sessions, workers)
        stack.push_async_callback(pagination.drain)
        live = Live(sessions, watching, journal, pagination, bus, auth, settings.max_connections)
        notices = NotificationsLive(Notifications(database), bus, auth, settings.max_connections)
        customizations = Customizations(sessions, Completion(sessions, bus), workers)
        job_descriptions = JobDescriptions(database, readings, engine, workers, meter, admission)
        endpoints = [
            *AccountsApi(accounts, Exports(database, meter), auth, limits).endpoints(),
            *SessionsApi(sessions, journal, watching, intake, auth, limits, settings.keep_sessions_days).endpoints(),
            *ChangesApi(sessions, pagination).endpoints(),
            *DocumentsApi(sessions, workers).endpoints(),
            *UsageApi(sessions, meter).endpoints(),
            *LettersApi(sessions, workers).endpoints(),
            *CvsApi(cvs, workers, intake, auth, limits).endpoints(),
            *CustomizationsApi(sessions, customizations, auth, limits).endpoints(),
            *GenerationApi(Generation(sessions, workers), auth, limits).endpoints(),
            *EvidenceApi(Statements(database)).endpoints(),
            *JobDescriptionsApi(job_descriptions, auth, limits).endpoints(),
            *SuggestionsApi(Suggestions(database, engine, workers, admission), auth, limits).endpoints(),
            *ApplicationsApi(Applications(database, bus, admission)).endpoints(),
            *notices.endpoints(),
            *HistoryApi(History(database, settings)).endpoints(),
            *HealthApi(database, leases, bus, runs, lambda: live.connections, engine.name, metrics).endpoints(),
        ]
        # They take long to make: no start waits for them, and whoever asks first has them made beside all else.
        described = cache(lambda: openapi(endpoints, package_version()))
        site = pages.Pages()
        app = Starlette(
            routes=[
                # First: it is a look into a dictionary.
                Table(endpoints, auth, settings.max_upload_bytes),
                # They are asked for by the dozen.
                *site.routes(),
                *(
                    Route(f"{prefix}{path}", endpoint, methods=["GET"])
                    for path, endpoint in (
                        ("/openapi.json", _document(described)),
                        ("/docs", docs.endpoint(described)),
                        ("/asyncapi.json", _document(cache(lambda: asyncapi(package_version())))),
                    )
                    for prefix in ("", "/api")
                ),
            ],
            exception_handlers={Refusal: on_refusal, HTTPException: site.on_http},
            # Inside of Starlette's own answer to bugs, which is a text of its own making.
            middleware=[Middleware(CatchBugs)],
        )
        sockets = Router(
            [
                WebSocketRoute("/ws/tailoring/{session_id}", live),
                WebSocketRoute("/api/ws/tailoring/{session_id}", live),
                WebSocketRoute("/ws/notifications", notices),
                WebSocketRoute("/api/ws/notifications", notices),
            ]
        )
        answering: ASGIApp = app
        if settings.public_origins:
            answering = Cors(answering, settings.public_origins)
        answering = Measure(pages.SecurityHeaders(answering), metrics, time.perf_counter)
        whole = OneSlash(Sockets(sockets, answering))
        await bus.start()
        stack.push_async_callback(bus.stop)
        house = House(whole, live, notices, runs, endpoints, bus)
        if runs:
            await stack.enter_async_context(Housekeeping(database, settings, accounts.key_names))
            await runs.start()
            stack.push_async_callback(runs.drain)
        log.info("ready", engine=engine.name, role=settings.role)
        yield house


async def _database(stack: contextlib.AsyncExitStack, settings: Settings, given: Database | None) -> Database:
    return given or await open_database(stack, settings)


def _bus(settings: Settings, database: Database) -> Bus:
    """What rings the other processes; with an embedded database there are none."""
    node = secrets.token_hex(8)
    if settings.redis_url is not None:
        return RedisBus(settings.redis_url.get_secret_value(), node)
    if settings.database_url is not None:
        return PostgresBus(database.dsn, node)
    return MemoryBus()


async def _engines(
    stack: contextlib.AsyncExitStack, settings: Settings, staff: Staff
) -> tuple[Engine, Engine, Structure | None]:
    """The service's own engine, the built-in one, which may be the same, and what reads entries by a model, if any."""

    async def elsewhere(function: Callable[[*Ts], T], *args: *Ts, long: bool = False) -> T:
        if long:
            return await staff.scribes.run(function, *args, what="work", timeout=LONGEST, patient=True)
        return await staff.workers.run(function, *args, what="work", patient=True)

    offline = OfflineEngine(lambda: datetime.now(UTC).date(), staff.similarity, elsewhere)
    if not settings.uses_model:
        return offline, offline, None
    # Only here: a service without a model starts a quarter sooner when it does not import the client's package.
    from tailor.engine.llm import LlmEngine, ModelClient
    from tailor.engine.llm.structure import structure

    client = await stack.enter_async_context(
        ModelClient(
            model=settings.openai_model,
            base_url=settings.openai_base_url,
            api_key=_value(settings.openai_api_key),
            concurrency=settings.openai_concurrency,
            timeout=settings.openai_timeout,
        )
    )
    return LlmEngine(client, offline), offline, partial(structure, client)


def _secret_key(settings: Settings) -> str:
    """The key that signs tokens: given, or made once and kept beside the embedded database."""
    if given := _value(settings.secret_key):
        return given
    # `NodeSettings` see to it: nodes that share a database are given the key.
    assert settings.database_url is None
    file = settings.data_dir / "secret_key"
    with contextlib.suppress(FileExistsError), open(file, "x", opener=_private) as made:
        made.write(secrets.token_urlsafe(48))
    return file.read_text().strip()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _value(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def package_version() -> str:
    """The version of the installed package; that of a checkout is its own."""
    try:
        return version("tailor")
    except PackageNotFoundError:
        return "0.1.0"


def _document(made: Callable[[], dict[str, object]]):  # type: ignore[no-untyped-def]  # an endpoint of Starlette's
    async def endpoint(request: Request) -> Response:
        return JSONResponse(await asyncio.to_thread(made))

    return endpoint


class Sockets:
    """Takes WebSockets past all that is for requests: after a restart everybody comes back at once."""

    def __init__(self, sockets: ASGIApp, requests: ASGIApp) -> None:
        self._sockets = sockets
        self._requests = requests

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (self._sockets if scope["type"] == "websocket" else self._requests)(scope, receive, send)


class OneSlash:
    """Takes a path with and without a trailing slash for the same, so that no POST is ever redirected."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket"):
            path = scope["path"]
            if len(path) > 1 and path.endswith("/") and not path.startswith("/static"):
                scope = {**scope, "path": path.rstrip("/") or "/"}
        await self._app(scope, receive, send)
