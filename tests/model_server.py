"""A language model's server for tests: OpenAI-compatible, over real HTTP on this machine, scripted.

    async with ModelServer() as server:                   # answers every task, honestly (see model_personas)
        ModelClient(base_url=server.url, model="any")

    async with ModelServer(script=[Step(fault="stall"), Step()], strict=True) as server: ...

Steps are taken in order, each by the first request of its purpose (any, when it names none); without a step the persona
answers. A strict server complains: a request that no step expects, and a step that no request took, fail the test when
the server closes. `requests` records what was asked, and whether and when the caller went away.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self

from aiohttp import web

from tests.model_personas import Answer, Material, Persona, answer

Fault = Literal[
    "stall",  # nothing at all for `seconds`
    "stall_midway",  # half of the answer, then nothing for `seconds`
    "cut",  # half of the answer, then the connection breaks
    "no_finish",  # the whole answer, and a clean end without a finish reason
    "half_no_finish",  # half of the answer, and a clean end without a finish reason
    "length",  # half of the answer, finish reason `length`
    "thought_too_long",  # nothing but thinking, finish reason `length`
    "rate_limited",  # 429 with Retry-After: `seconds`
    "out_of_credit",  # 429 insufficient_quota
    "server_error",  # 500
    "no_json_schema",  # 400 when response_format is json_schema
    "no_response_format",  # 400 when there is any response_format
    "no_temperature",  # 400 when temperature is sent
    "no_max_tokens",  # 400 when max_tokens is sent
    "context_length",  # 400: the text is too long
    "unauthorized",  # 401
    "no_such_model",  # 404
    "fenced",  # the answer in a Markdown fence, with a remark before and behind
    "thinking",  # <think> … </think> before the answer
    "invalid_json",  # the answer with its JSON broken
    "wrong_shape",  # valid JSON of another form
    "not_json",  # prose
    "endless",  # the first list of the answer never ends
    "refusal",  # the model declines
    "garbage",  # bytes that are no events
    "html",  # a page, status 200
    "error_event",  # an error inside the stream
    "slow",  # `seconds` between pieces
    "not_streamed",  # one JSON body although a stream was asked for
    "keepalives",  # comments between the events, line breaks of both kinds
]
_STATUS: dict[Fault, tuple[int, str, str]] = {
    "rate_limited": (429, "rate_limit_exceeded", "Rate limit reached"),
    "out_of_credit": (429, "insufficient_quota", "You exceeded your current quota"),
    "server_error": (500, "server_error", "The server had an error"),
    "context_length": (400, "context_length_exceeded", "This model's maximum context length is 2048 tokens"),
    "unauthorized": (401, "invalid_api_key", "Incorrect API key provided"),
    "no_such_model": (404, "model_not_found", "The model does not exist"),
}
_UNSUPPORTED: dict[Fault, tuple[str, ...]] = {
    "no_json_schema": ("response_format",),
    "no_response_format": ("response_format",),
    "no_temperature": ("temperature",),
    "no_max_tokens": ("max_tokens",),
}
#: As OpenAI's reasoning models put it, where they do.
_REFUSED = {
    "response_format": "Unsupported parameter: 'response_format'",
    "temperature": "Unsupported value: 'temperature' does not support 0.2 with this model. "
    "Only the default (1) value is supported.",
    "max_tokens": "Unsupported parameter: 'max_tokens' is not supported with this model. "
    "Use 'max_completion_tokens' instead.",
}


@dataclass(frozen=True)
class Step:
    """What becomes of one request: a fault, another answer than the persona's (an object, or raw text), or neither."""

    fault: Fault | None = None
    reply: Answer | str | None = None
    purpose: str | None = None
    seconds: float = 30.0
    refusal: tuple[int, object] | None = None
    """A status and the JSON body with which a server of some make turns the request away."""
    chunks: tuple[dict[str, Any], ...] = ()
    """The data of the events, as a server of some make streams them."""


@dataclass
class Asked:
    """One request as it came: `body` is its JSON, `purpose` its task. Times are of `time.monotonic`."""

    body: dict[str, Any]
    purpose: str
    authorization: str
    began: float = field(default_factory=time.monotonic)
    ended: float | None = None
    disconnected: bool = False
    """The caller closed the connection before the answer was complete."""
    pieces: int = 0
    """How many pieces of text were sent."""
    halfway: bool = False
    """It is held amid its answer."""

    @property
    def rung(self) -> str:
        """The kind of response_format that was asked for."""
        return str(self.body.get("response_format", {}).get("type", "text"))

    @property
    def text(self) -> str:
        """All that was sent to the model."""
        return "\n".join(str(message["content"]) for message in self.body["messages"])


class ModelServer:
    """See the module. delay: seconds between pieces; piece: characters in each; usage: whether tokens are counted.

    limits: faults that hold for every request (`no_json_schema`, `no_temperature`, …), as of a lesser server.
    """

    def __init__(
        self,
        persona: Persona = "honest",
        *,
        script: Iterable[Step] = (),
        strict: bool = False,
        delay: float = 0.0,
        piece: int = 16,
        usage: bool = False,
        limits: Iterable[Fault] = (),
        model: str = "scripted",
    ) -> None:
        self.persona = persona
        self.script = list(script)
        self.strict = strict
        self.delay = delay
        self.piece = piece
        self.usage = usage
        self.limits = frozenset(limits)
        self.model = model
        #: Answers of this purpose stop amid a word, until they are let go or given up.
        self.held: str | None = None
        self.requests: list[Asked] = []
        self.url = ""
        self._unexpected: list[str] = []
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=8 << 20)
        app.router.add_post("/v1/chat/completions", self._complete)
        app.router.add_get("/v1/models", self._models)
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/v1"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            await self._runner.cleanup()
        if self.strict and error is None:
            assert not self._unexpected, f"requests that no step expected: {self._unexpected}"
            assert not self.script, f"steps that no request took: {self.script}"

    def then(self, *steps: Step) -> None:
        """Add steps to the script."""
        self.script += steps

    async def asked(self, count: int, within: float = 10.0) -> list[Asked]:
        """Wait until so many requests came; raises TimeoutError."""
        async with asyncio.timeout(within):
            while len(self.requests) < count:
                await asyncio.sleep(0.005)
        return self.requests

    async def hold(self, purpose: str, count: int = 1) -> None:
        """Wait until an answer of a purpose is half written, and keep it so; not before so many were asked for.

        Whatever was held is let go. Raises TimeoutError.
        """
        self.held = purpose
        async with asyncio.timeout(30):
            while True:
                asked = [r for r in self.requests if r.purpose == purpose]
                if len(asked) >= count and any(r.halfway and not r.ended for r in asked):
                    return
                await asyncio.sleep(0.005)

    async def _models(self, _: web.Request) -> web.Response:
        return web.json_response({"object": "list", "data": [{"id": self.model, "object": "model"}]})

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        texts = [str(message.get("content", "")) for message in body["messages"]]
        material = Material.of(texts[0], texts[1] if len(texts) > 1 else "")
        asked = Asked(body, material.task, request.headers.get("authorization", ""))
        self.requests.append(asked)
        try:
            return await self._respond(request, asked, material)
        except (asyncio.CancelledError, ConnectionError):
            asked.disconnected = True
            raise
        finally:
            asked.ended = time.monotonic()

    async def _respond(self, request: web.Request, asked: Asked, material: Material) -> web.StreamResponse:
        for limit in sorted(self.limits):
            if refused := _unsupported(limit, asked.body):
                return refused
        step = self._take(asked.purpose)
        if step is None:
            self._unexpected.append(asked.purpose)
            return _error(500, "unexpected", f"No step expects a request of {asked.purpose!r}")
        if step.fault == "stall":
            await asyncio.sleep(step.seconds)
        if step.refusal is not None:
            return web.json_response(step.refusal[1], status=step.refusal[0])
        if step.fault in _STATUS:
            headers = {"Retry-After": f"{step.seconds:g}"} if step.fault == "rate_limited" else {}
            return _error(*_STATUS[step.fault], headers)
        if step.fault and (refused := _unsupported(step.fault, asked.body)):
            return refused
        if step.fault == "html":
            return web.Response(text="<!doctype html><title>Welcome</title>", content_type="text/html")
        reply = answer(self.persona, material) if step.reply is None else step.reply
        text = _spoilt(step.fault, reply, reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False))
        if step.fault == "not_streamed":
            choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
            return web.json_response({"object": "chat.completion", "choices": [choice]})
        return await self._stream(request, asked, step, text)

    def _take(self, purpose: str) -> Step | None:
        """The step for a request; a plain answer when nothing is scripted; None when a strict server has none."""
        for number, step in enumerate(self.script):
            if step.purpose in (None, purpose):
                return self.script.pop(number)
        return None if self.strict else Step()

    async def _stream(self, request: web.Request, asked: Asked, step: Step, text: str) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        await response.prepare(request)
        fault = step.fault
        if step.chunks:
            for chunk in step.chunks:
                await response.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
            await response.write(b"data: [DONE]\n\n")
            return response
        if fault == "garbage":
            await response.write(b"\x00\xff\xfedata: {]\n\ndata: \x80\x81\n\n")
            return response
        await response.write(self._event({"role": "assistant", "content": ""}, fault))
        if fault == "refusal":
            await response.write(self._event({"refusal": "I'm sorry, but I can't help with that."}, fault))
            text = ""
        if fault == "thought_too_long":
            await response.write(self._event({"reasoning_content": "Let me think about this. " * 20}, fault))
            text = ""
        half = fault in ("stall_midway", "cut", "half_no_finish", "length")
        async for piece in self._pieces(text[: len(text) // 2] if half else text, fault):
            await response.write(self._event({"content": piece}, fault))
            asked.pieces += 1
            # Looked up anew: who hurries the server up hurries what it is writing, too.
            if pause := step.seconds if fault == "slow" else self.delay:
                await asyncio.sleep(pause)
            while self._holds(asked, text):
                await asyncio.sleep(0.005)
        if fault == "stall_midway":
            await asyncio.sleep(step.seconds)
        if fault == "cut":
            # A chunk is announced and broken off: what a killed server leaves behind.
            assert request.transport is not None
            await response.write(self._event({"content": "brok"}, fault)[:-9])
            request.transport.abort()
            return response
        if fault == "error_event":
            await response.write(b'data: {"error": {"message": "overloaded", "code": 503}}\n\n')
        elif fault not in ("no_finish", "half_no_finish"):
            finish = {"length": "length", "thought_too_long": "length"}.get(fault or "", "stop")
            await response.write(self._event({}, fault, finish))
            if self.usage:
                counted = {"prompt_tokens": len(asked.text) // 4, "completion_tokens": len(text) // 4}
                await response.write(b"data: " + json.dumps({"choices": [], "usage": counted}).encode() + b"\n\n")
            await response.write(b"data: [DONE]\n\n")
        await response.write_eof()
        return response

    def _holds(self, asked: Asked, text: str) -> bool:
        asked.halfway = self.held == asked.purpose and asked.pieces * self.piece * 2 >= len(text)
        return asked.halfway

    async def _pieces(self, text: str, fault: Fault | None) -> AsyncIterator[str]:
        for start in range(0, len(text), self.piece):
            yield text[start : start + self.piece]
        while fault == "endless":
            await asyncio.sleep(0)
            yield ', {"id": "again", "text": "again", "quote": "again", "after": "again", "group": "again"}'

    def _event(self, delta: dict[str, str], fault: Fault | None, finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        chunk = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "model": self.model, "choices": [choice]}
        event = b"data: " + json.dumps(chunk).encode()
        return b": waiting\r\n\r\n" + event + b"\r\n\r\n" if fault == "keepalives" else event + b"\n\n"


def _unsupported(fault: Fault, body: dict[str, Any]) -> web.Response | None:
    """A refusal of what a lesser server does not know, when the request has it."""
    for option in _UNSUPPORTED.get(fault, ()):
        known = fault == "no_json_schema" and body.get("response_format", {}).get("type") != "json_schema"
        if option in body and not known:
            return _error(400, "unsupported_parameter", _REFUSED[option], param=option)
    return None


def _error(
    status: int, code: str, message: str, headers: dict[str, str] | None = None, param: str | None = None
) -> web.Response:
    error = {"message": message, "type": code, "code": code, "param": param}
    return web.json_response({"error": error}, status=status, headers=headers)


def _spoilt(fault: Fault | None, reply: Answer | str, text: str) -> str:
    """The text of an answer as a fault leaves it."""
    match fault:
        case "fenced":
            return f"Sure! Here it is:\n```json\n{text}\n```\nLet me know {{if}} you need more."
        case "thinking":
            return f'<think>Should I write {{"after": "this"}}? No.</think>\n{text}'
        case "invalid_json":
            return text.replace('":', '" =')
        case "wrong_shape":
            keys = ("requirements", "lines", "groups", "reply", "paragraphs", "after")
            return json.dumps({key: {"a": 1} for key in keys})
        case "not_json":
            return "I have improved the résumé as you asked."
        case "endless" if isinstance(reply, dict):
            key = next((k for k, v in reply.items() if isinstance(v, list)), "lines")
            first = reply.get(key) or [{"id": "again", "after": "again"}]
            return json.dumps({key: first}, ensure_ascii=False)[:-2]
        case _:
            return text
