"""Whether the service lives, whether it is ready, and its numbers."""

import asyncio
from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tailor.bus import Bus
from tailor.db import Database
from tailor.errors import Unavailable
from tailor.leases import Leases
from tailor.metrics import Metrics
from tailor.runs import Runs
from web.api import Endpoint
from web.errors import REFUSED

#: Seconds that the database may take to say what waits: all other numbers are there, and whoever reads them waits ten.
PATIENCE = 2.0


class Health(BaseModel):
    """The process lives."""

    status: Literal["ok"] = "ok"


class Readiness(BaseModel):
    """What the service needs is there; `engine` tells whether a language model writes.

    It is degraded, and serves all the same, while processes cannot ring each other: what happens in another one shows
    late then, and nothing is lost. It is so, too, while this process takes no sessions from the queue: they wait, or
    another one takes them. `queue` is null where a process is not to take any.
    """

    status: Literal["ready", "degraded"] = "ready"
    database: Literal["ok"] = "ok"
    bus: Literal["ok", "away"] = "ok"
    queue: Literal["ok", "away"] | None = None
    engine: str
    runs: int
    watchers: int


class Measure:
    """Counts every request."""

    def __init__(self, app: ASGIApp, metrics: Metrics, clock: Callable[[], float]) -> None:
        self._app = app
        self._metrics = metrics
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = self._clock(), 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            known = scope["method"] in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
            method = scope["method"] if known else "other"
            self._metrics.request(method, status, self._clock() - began, scope.get(REFUSED, ""))


class HealthApi:
    """The endpoints that operators ask."""

    def __init__(
        self,
        database: Database,
        leases: Leases,
        bus: Bus,
        runs: Runs | None,
        watchers: Callable[[], int],
        engine: str,
        metrics: Metrics,
    ) -> None:
        self._db = database
        self._leases = leases
        self._bus = bus
        self._runs = runs
        self._watchers = watchers
        self._engine = engine
        self._metrics = metrics
        metrics.watch("tailor_bus_up", "Whether other processes can be rung: 1 or 0", lambda: int(bus.well))
        if runs is not None:
            metrics.watch(
                "tailor_queue_up", "Whether this process takes runs from the queue: 1 or 0", lambda: runs.well
            )
        about = "Connections of the pool that are in use; where all of them are, requests wait"
        metrics.watch("tailor_database_connections", about, lambda: database.busy)
        metrics.watch("tailor_runs", "Sessions that run in this process", self._running)
        metrics.watch("tailor_watchers", "WebSockets open in this process", watchers)

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        return [
            Endpoint("GET", "/health", self.health, 200, "Operation"),
            Endpoint("GET", "/health/ready", self.ready, 200, "Operation"),
            Endpoint("GET", "/metrics", self.metrics, 200, "Operation", media_types=("text/plain",)),
        ]

    async def health(self) -> Health:
        """The process lives."""
        return Health()

    async def ready(self) -> Readiness:
        """The database answers; whether processes ring each other and the queue is worked, and with what engine."""
        await self._db.ping()
        rings, takes = self._bus.well, self._runs.well if self._runs else None
        return Readiness(
            status="ready" if rings and takes is not False else "degraded",
            bus="ok" if rings else "away",
            queue=None if takes is None else "ok" if takes else "away",
            engine=self._engine,
            runs=self._running(),
            watchers=self._watchers(),
        )

    async def metrics(self) -> Response:
        """Prometheus text; what waits in the queue is not known (NaN) while the database is away."""
        try:
            async with asyncio.timeout(PATIENCE):
                waiting = await self._leases.waiting()
            self._metrics.queue(waiting.sessions, waiting.oldest)
        except (Unavailable, TimeoutError):
            self._metrics.database_away()
        return Response(self._metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")

    def _running(self) -> int:
        return self._runs.running if self._runs else 0
