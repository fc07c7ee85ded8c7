"""One streamed chat completion on any OpenAI-compatible server."""

import asyncio
import ipaddress
import math
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, Self
from uuid import UUID, uuid4

import httpx2
import openai
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletionMessageParam

from tailor.engine.base import EngineError, Pen, Usage
from tailor.engine.llm import failures, wire
from tailor.engine.llm.stream import Silence, readings
from tailor.engine.llm.transport import Transport

OPENAI: Final = "https://api.openai.com/v1"

Rung = Literal["json_schema", "json_object", "text"]
_LADDER: Final[tuple[Rung, ...]] = ("json_schema", "json_object", "text")

#: Roughly how many characters a token has; used where a server does not count them for us.
_CHARACTERS_A_TOKEN: Final = 4
_OTHER_CHARACTERS_A_TOKEN: Final = 1.5
#: Connections beyond the calls that may run at once: those of calls that were cut off take a moment to close.
_SPARE: Final = 16
#: An answer this many times longer than it may be is not going to end.
_RUNAWAY: Final = 2 * _CHARACTERS_A_TOKEN
#: So many characters that repeat a quarter of them or less are no text.
_CIRCLE: Final = 480
#: Finish reasons of an answer that is too long, and of one that is kept back; Gemini's own among them.
_FULL: Final = frozenset({"length", "max_tokens"})
_WITHHELD: Final = frozenset({"content_filter", "safety", "recitation", "prohibited_content"})


def goes_round(text: str) -> bool:
    """Whether a text ends by saying one thing over and over, as small models do that find no end."""
    tail = text[-_CIRCLE:]
    last = tail[-_CIRCLE // 12 :]
    period = len(tail) - len(last) - tail.rfind(last, 0, len(tail) - 1)
    if len(tail) < _CIRCLE or not 0 < period <= _CIRCLE // 4:
        return False
    return tail[period:] == tail[:-period]


def tokens(texts: Iterable[str]) -> int:
    """About how many tokens texts have; scripts that few tokenizers were trained on take more of them."""
    plain = other = 0
    for text in texts:
        ascii_only = len(text.encode("ascii", "ignore"))
        plain += ascii_only
        other += len(text) - ascii_only
    return math.ceil(plain / _CHARACTERS_A_TOKEN + other / _OTHER_CHARACTERS_A_TOKEN)


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked of a model: `schema` is the JSON Schema of the answer, `max_tokens` its greatest length."""

    purpose: str
    messages: tuple[ChatCompletionMessageParam, ...]
    schema: dict[str, Any]
    max_tokens: int
    temperature: float = 0.2

    @property
    def tokens(self) -> int:
        """About how many tokens are sent."""
        return tokens(str(message.get("content", "")) for message in self.messages)


@dataclass(frozen=True, slots=True)
class Completion:
    """What came of a call. `finish` is `length` when the answer met its greatest length, `refusal` when declined."""

    text: str
    finish: Literal["stop", "length", "refusal"]
    thought: bool = False
    """The model thought aloud outside of its answer, which counts towards the length."""


@dataclass(slots=True)
class _Tally:
    """What a call used so far."""

    tokens_in: int
    counted: bool = False
    """The server counted what it read."""
    text: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    tokens_out: int | None = None
    outcome: Literal["begun", "ok", "failed", "cancelled"] = "begun"
    call: UUID = field(default_factory=uuid4)
    began: float = field(default_factory=time.monotonic)

    def usage(self, model: str, purpose: str) -> Usage:
        counted = self.tokens_out is not None and self.counted
        return Usage(
            model=model,
            purpose=purpose,
            tokens_in=self.tokens_in,
            tokens_out=tokens((*self.text, *self.thoughts)) if self.tokens_out is None else self.tokens_out,
            # A request that was turned away cost nothing, which is no estimate.
            estimated=not counted and bool(self.tokens_in or self.text),
            duration=time.monotonic() - self.began,
            outcome=self.outcome,
            call=self.call,
        )


class ModelClient:
    """A model on a server: an async context manager that owns its connections.

    concurrency: how many calls may run at once; others wait their turn. timeout: seconds that may pass without a byte;
    deadline: seconds that one call may take, waiting for its turn not counted. patience: the longest Retry-After, in
    seconds, that is waited for by ourselves. What the server turned out to support is remembered.
    """

    def __init__(
        self,
        *,
        model: str,
        base_url: str | None = None,
        api_key: str | None = None,
        concurrency: int = 4,
        timeout: float = 60.0,
        deadline: float = 240.0,
        patience: float = 20.0,
    ) -> None:
        self.model = model
        self._deadline = deadline
        self._timeout = timeout
        self._patience = patience
        self._turns = asyncio.Semaphore(concurrency)
        self._rung: Rung = "json_schema"
        self._unsupported: frozenset[str] = frozenset()
        address = base_url or OPENAI
        self._openai = AsyncOpenAI(
            api_key=api_key or "none",
            base_url=address,
            max_retries=0,  # retried here, where every attempt is counted
            timeout=httpx2.Timeout(None),  # silence is timed here, and connecting by the transport
            http_client=httpx2.AsyncClient(
                transport=Transport(
                    concurrency + _SPARE,
                    min(timeout, 10.0),
                    secure=httpx2.URL(address).scheme == "https",
                    # A proxy of the environment is for the world outside, not for a server on this machine.
                    proxied=not _on_this_machine(address),
                )
            ),
            default_headers=_headers(address),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._openai.close()

    async def complete(self, call: Call, pen: Pen, show: Callable[[str], None] | None = None) -> Completion:
        """Make the call; `show` gets the raw text of the first attempt as it is written.

        A failure that may pass is tried once more. Every attempt is reported to `pen.used`. A cancelled call closes
        its stream at once. Raises `EngineError`.
        """
        async with self._turns:
            try:
                async with asyncio.timeout(self._deadline) as limit:
                    return await self._persist(call, pen, show, limit)
            except TimeoutError as error:
                raise failures.timed_out(self._deadline) from error

    async def _persist(
        self, call: Call, pen: Pen, show: Callable[[str], None] | None, limit: asyncio.Timeout
    ) -> Completion:
        """Go down the ladder as far as the server wants, and try once more what failed in passing."""
        rung, unsupported = self._rung, self._unsupported
        retried, learns = False, True
        while True:
            try:
                done = await self._attempt(call, rung, unsupported, pen, show, limit)
            except openai.APIStatusError as error:
                # Groq: the server knows the format, this one answer did not fit it.
                learns = learns and error.code != "json_validate_failed"
                if (lower := _step(error, rung, unsupported)) is not None:
                    rung, unsupported = lower
                    continue
                failure, wait = _judge(error), _retry_after(error)
                if retried or not failure.retryable or (wait or 0) > self._patience:
                    raise failure from error
                await asyncio.sleep(0.5 if wait is None else wait)
            except (openai.APIConnectionError, httpx2.HTTPError) as error:
                if retried:
                    raise failures.unreachable() from error
                await asyncio.sleep(0.5)
            except EngineError as error:
                if retried or error.code != "MODEL_CUT_OFF":
                    raise
            else:
                # Learnt only from success: a 400 may have had another cause.
                if learns:
                    self._rung, self._unsupported = rung, unsupported
                return done
            retried, show = True, None

    async def _attempt(
        self,
        call: Call,
        rung: Rung,
        unsupported: frozenset[str],
        pen: Pen,
        show: Callable[[str], None] | None,
        limit: asyncio.Timeout,
    ) -> Completion:
        tally = _Tally(tokens_in=call.tokens)
        pen.began(tally.usage(self.model, call.purpose))
        tally.outcome = "failed"
        try:
            async with Silence(self._timeout) as silence, self._stream(call, rung, unsupported) as response:
                done = await _read(readings(response, silence), tally, call.max_tokens * _RUNAWAY, show)
            tally.outcome = "ok" if done.finish != "refusal" else "failed"
            return done
        except TimeoutError as error:
            raise failures.timed_out(self._timeout) from error
        except asyncio.CancelledError:
            tally.outcome = "failed" if limit.expired() else "cancelled"
            raise
        except (openai.APIStatusError, openai.APIConnectionError):
            tally.tokens_in = 0  # turned away at the door, or nobody there to read it
            raise
        except wire.Garbled as error:
            raise failures.invalid() from error
        except httpx2.ReadError as error:
            raise failures.cut_off() from error
        finally:
            pen.used(tally.usage(self.model, call.purpose))

    @asynccontextmanager
    async def _stream(self, call: Call, rung: Rung, unsupported: frozenset[str]) -> AsyncIterator[httpx2.Response]:
        options: dict[str, Any] = {"temperature": call.temperature, "max_tokens": call.max_tokens}
        if rung == "json_schema":
            schema = {"name": call.purpose, "strict": True, "schema": call.schema}
            options["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif rung == "json_object":
            options["response_format"] = {"type": "json_object"}
        options = {name: value for name, value in options.items() if name not in unsupported}
        # As the rest of the body: what it is given by name the SDK looks through to the last part, which is a third of
        # what a call costs.
        async with self._openai.chat.completions.with_streaming_response.create(
            model=self.model, messages=(), stream=True, extra_body={"messages": call.messages, **options}
        ) as response:
            yield response.http_response


async def _read(
    answer: AsyncIterator[Iterable[wire.Chunk]], tally: _Tally, most: int, show: Callable[[str], None] | None
) -> Completion:
    """Gather the answer. Raises `EngineError` when the stream breaks off: one without a finish reason did."""
    finish: str | None = None
    refusal = False
    written = looked_at = 0
    async for reading in answer:
        for piece in reading:
            if piece.failed:
                raise failures.unreachable()
            if piece.thought:
                tally.thoughts.append(piece.thought)
            refusal = refusal or bool(piece.refusal)
            finish = piece.finish or finish
            if piece.tokens_in is not None:
                tally.tokens_in, tally.counted = piece.tokens_in, True
            tally.tokens_out = tally.tokens_out if piece.tokens_out is None else piece.tokens_out
            if piece.text:
                written += len(piece.text)
                tally.text.append(piece.text)
                if show:
                    show(piece.text)
        if written > most:
            finish = "length"
            break
        if written - looked_at >= _CIRCLE // 2:
            looked_at = written
            if goes_round("".join(tally.text[-_CIRCLE:])):
                finish = "length"
                break
    if finish is None:
        raise failures.cut_off()
    text, thought = "".join(tally.text), bool(tally.thoughts)
    if refusal or finish.casefold() in _WITHHELD:
        return Completion(text, "refusal", thought)
    return Completion(text, "length" if finish.casefold() in _FULL else "stop", thought)


def _step(error: openai.APIStatusError, rung: Rung, unsupported: frozenset[str]) -> tuple[Rung, frozenset[str]] | None:
    """What to try instead of a request that the server does not understand; None when it is not about that."""
    if failures.too_long(error) or failures.about_key(error):
        return None
    words = failures.words(error)
    if error.status_code in (400, 422):
        for option in ("temperature", "max_tokens"):
            if option in words and option not in unsupported:
                return rung, unsupported | {option}
    elif error.status_code != 501 and not (
        error.status_code >= 500 and any(w in words for w in ("response_format", "json_schema", "grammar"))
    ):
        return None
    lower = _LADDER.index(rung) + 1
    return (_LADDER[lower], unsupported) if lower < len(_LADDER) else None


def _judge(error: openai.APIStatusError) -> EngineError:
    """What a status means: to be tried again, or not."""
    if error.status_code == 429 and not failures.out_of_credit(error):
        return failures.rate_limited(_retry_after(error))
    if error.status_code >= 500 or error.status_code in (408, 409, 425, 498, 499):
        return failures.unreachable()
    return failures.rejected(error)


def _retry_after(error: openai.APIStatusError) -> float | None:
    """The seconds that the server asks us to wait; None when it does not say, or not in seconds."""
    try:
        seconds = float(error.response.headers.get("retry-after", ""))
    except ValueError:
        return None
    return max(0.0, seconds) if seconds == seconds else None


def _headers(address: str) -> dict[str, str]:
    # Stream pieces come as they are written; a compressed stream would be held back to fill a block.
    headers = {"Accept-Encoding": "identity"}
    if httpx2.URL(address).scheme == "http":
        # llama.cpp promises to keep a connection and closes it after a stream; the next call would fail on it.
        # Without TLS a new connection costs next to nothing.
        headers["Connection"] = "close"
    return headers


def _on_this_machine(address: str) -> bool:
    host = httpx2.URL(address).host
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def longer(call: Call, times: int) -> Call:
    """The same call with room for an answer so many times as long."""
    return replace(call, max_tokens=call.max_tokens * times)
