"""The numbers of this process, for operators: what it does, what fails, and what waits."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client import generate_latest as text_of

from tailor.engine.base import Usage

#: Seconds: of requests, and of what a language model may take part in.
_SHORT, _LONG = (0.005, 0.02, 0.1, 0.5, 2, 10), (0.05, 0.2, 1, 5, 20, 60, 180)


class Metrics:
    """Counts and gauges; a registry of its own, so that two services in one process do not meet."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        seconds, count = partial(Histogram, registry=registry), partial(Counter, registry=registry)
        about = "Seconds from request to response"
        self._requests = seconds("tailor_request_seconds", about, ["method", "status"], buckets=_SHORT)
        about = "Requests that were refused, by the code that they were told"
        self._refusals = count("tailor_refusals", about, ["code"])
        about = "Seconds of a session's step; code is ok, or what it failed with"
        self._steps = seconds("tailor_step_seconds", about, ["kind", "code"], buckets=_LONG)
        about = "Seconds of a call to the language model; every outcome but ok is a failure"
        self._calls = seconds("tailor_model_call_seconds", about, ["purpose", "outcome"], buckets=_LONG)
        self._tokens = count("tailor_model_tokens", "Tokens that language models read and wrote", ["direction"])
        about = "Documents read, rendered and otherwise worked on; code is ok, or what it failed with"
        self._documents = count("tailor_document_work", about, ["what", "code"])
        about = "Sessions put back into the queue after their process died"
        self._takeovers = count("tailor_lease_takeovers", about)
        about = "Runs ended because somebody stopped them or another process holds their session"
        self._fenced = count("tailor_runs_fenced", about)
        about = "Whether the database answered when this was read: 1 or 0"
        self._database = Gauge("tailor_database_up", about, registry=registry)
        self._queue_length = Gauge("tailor_queue_length", "Wake-ups that nobody has taken yet", registry=registry)
        self._queue_age = Gauge("tailor_queue_age_seconds", "Age of the oldest of them", registry=registry)

    def watch(self, name: str, text: str, count: Callable[[], float]) -> None:
        """Show a number that is asked for when it is read."""
        Gauge(name, text, registry=self.registry).set_function(count)

    def request(self, method: str, status: int, seconds: float, refused: str = "") -> None:
        """Count a request; `refused` is the code of its refusal, if it was."""
        self._requests.labels(method, str(status)).observe(seconds)
        if refused:
            self._refusals.labels(refused).inc()

    def step(self, kind: str, code: str, seconds: float) -> None:
        """Count a step of a session that was carried out."""
        self._steps.labels(kind, code).observe(seconds)

    def model_calls(self, usage: Sequence[Usage]) -> None:
        """Count calls to a language model."""
        for call in usage:
            self._calls.labels(call.purpose, call.outcome).observe(call.duration)
            self._tokens.labels("in").inc(call.tokens_in)
            self._tokens.labels("out").inc(call.tokens_out)

    def document(self, what: str, code: str) -> None:
        """Count work on a document."""
        self._documents.labels(what, code).inc()

    def queue(self, length: float, age: float) -> None:
        """Show what waits in the queue."""
        self._database.set(1)
        self._queue_length.set(length)
        self._queue_age.set(age)

    def database_away(self) -> None:
        """Show that nobody knows what waits: what was true before the outage would hide one behind it."""
        self._database.set(0)
        self._queue_length.set(math.nan)
        self._queue_age.set(math.nan)

    def took_over(self, sessions: int) -> None:
        """Count sessions whose process died."""
        self._takeovers.inc(sessions)

    def fenced(self) -> None:
        """Count a run that may write no more."""
        self._fenced.inc()

    def text(self) -> bytes:
        """All of it as Prometheus reads it."""
        return text_of(self.registry)
