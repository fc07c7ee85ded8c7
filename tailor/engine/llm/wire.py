"""The bytes of a streamed chat completion: server-sent events whose data are JSON chunks.

Parsed by hand, because the SDK's path through its own models costs five times as much for each chunk.
Format: https://platform.openai.com/docs/api-reference/chat-streaming
"""

import json
from typing import Any, NamedTuple

from pydantic_core import from_json

#: No server sends a longer line in earnest.
MAX_LINE = 1 << 20

DONE = b"[DONE]"


class Garbled(Exception):
    """The bytes are not a chat completion."""


class Chunk(NamedTuple):
    """What one piece of the stream says; `finish` is the reason why the model ended, in the last piece.

    A tuple and no dataclass: there is one for every token.
    """

    text: str = ""
    finish: str | None = None
    refusal: str = ""
    thought: str = ""
    """What the model thinks aloud, outside of the answer."""
    tokens_in: int | None = None
    tokens_out: int | None = None
    failed: bool = False
    """The server reports an error inside the stream."""


class Lines:
    """Cuts a stream of bytes, however it was sliced, into the payloads of its `data:` lines."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The payloads that are complete with this piece. Raises `Garbled` when a line has no end."""
        lines = (self._rest + data if self._rest else data).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > MAX_LINE:
            raise Garbled("a line without an end")
        return [line[5:].strip() for line in lines if line.startswith(b"data:")]

    def end(self) -> list[bytes]:
        """The payload of a last line that has no line break."""
        rest, self._rest = self._rest, b""
        return [rest[5:].strip()] if rest.startswith(b"data:") else []


def chunk(payload: bytes) -> Chunk:
    """Read one payload. Raises `Garbled` when it is no JSON object."""
    try:
        value = _value(payload)
    except (ValueError, RecursionError) as error:
        raise Garbled("not JSON") from error
    if not isinstance(value, dict):
        raise Garbled("not an object")
    choices = value.get("choices")
    usage = value.get("usage") or _groq(value.get("x_groq"))
    tokens_in, tokens_out = _tokens(usage) if usage else (None, None)
    failed = bool(value.get("error"))
    first = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(first, dict):
        return Chunk(failed=failed, tokens_in=tokens_in, tokens_out=tokens_out)
    delta = first.get("delta") or first.get("message")
    finish = first.get("finish_reason")
    if not isinstance(delta, dict):
        delta = {}
    # In their order: by their names it would take half as long again.
    return Chunk(
        _text(delta.get("content")),
        finish if isinstance(finish, str) and finish else None,
        _text(delta.get("refusal")),
        _text(delta.get("reasoning_content")) or _text(delta.get("reasoning")),
        tokens_in,
        tokens_out,
        failed,
    )


def _value(payload: bytes) -> Any:
    try:
        return from_json(payload)
    except ValueError:
        # The faster reader refuses half of a surrogate pair, which some servers send when a token ends within one.
        return json.loads(payload)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _groq(own: object) -> object:
    """Where Groq counts, unless asked to count elsewhere."""
    return own.get("usage") if isinstance(own, dict) else None


def _tokens(usage: object) -> tuple[int | None, int | None]:
    if not isinstance(usage, dict):
        return None, None
    counts = (usage.get("prompt_tokens"), usage.get("completion_tokens"))
    first, second = (n if isinstance(n, int) and not isinstance(n, bool) and n >= 0 else None for n in counts)
    return first, second
