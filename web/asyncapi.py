"""The live protocols' own document: AsyncAPI 3.0, made of the types of the frames.

Format: https://www.asyncapi.com/docs/reference/specification/v3.0.0. The service's own view: it sends what its
watchers are shown, and receives what they command.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from tailor.model import commands, events, notification
from web import notifications
from web.live import PROTOCOL
from web.rooms import SIMPLE

_INTRODUCTION = f"""Text frames, one JSON object each. Any number of connections may watch one session.

With the subprotocol `{PROTOCOL}` the first frame is `session_state`; then come the stored events behind `after`, and
then what is new. Without a subprotocol {", ".join(f"`{name}`" for name in sorted(SIMPLE))} are sent and nothing else.
Numbered events carry `seq` without a gap or a repeat: whoever sees another number than the last and one comes back with
`?after=<last>`. Every command carries a `request_id` and is answered by one `reply`.

Sign in with the `Authorization` header, with the page's cookie, or with a single-use ticket as a second subprotocol
`ticket.<value>`: of `POST /tailoring-sessions/{{session_id}}/ws-ticket` for a session, of `POST
/notifications/ws-ticket` for notifications."""

_CLOSING = """1012, 1013 and 1011 ask to come back after a while · 4401 signed out · 4404 not there, or not yours ·
4408 reads too slowly · 4429 too many messages or connections · 4400 and 1003 a frame that is not of the protocol."""

_NOTIFYING = f"""What a person is told who watches no session; the subprotocol is `{notifications.PROTOCOL}`.

The first frame is `ready`; whoever comes back asks with `?since=<its at>` for what follows. A notice that is told again
has the same `id`. Nothing is expected from the client.

1012 and 1013 ask to come back after a while · 4401 signed out · 4429 too many messages or connections."""


def asyncapi(version: str) -> dict[str, Any]:
    """The document, as JSON objects."""
    shown, heard = list(frames(events.ServerFrame)), list(frames(commands.ClientFrame))
    notices = list(frames(notification.NoticeFrame))
    keys, made = models_json_schema(
        [*((model, "serialization") for model in (*shown, *notices)), *((model, "validation") for model in heard)],
        ref_template="#/components/schemas/{model}",
    )
    payloads = {model: reference for (model, _), reference in keys.items()}
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Tailor, live", "version": version, "description": _INTRODUCTION},
        "defaultContentType": "application/json",
        "channels": {
            "session": {
                "address": "/ws/tailoring/{session_id}",
                "title": "A tailoring session",
                "description": _CLOSING,
                "parameters": {"session_id": {"description": "The session's id, a UUID."}},
                "messages": {kind(model): _reference("components/messages", model) for model in (*shown, *heard)},
                "bindings": _query(
                    after={"type": "integer", "minimum": 0, "description": "The number of the event that came last."}
                ),
            },
            "notifications": {
                "address": "/ws/notifications",
                "title": "Notifications",
                "description": _NOTIFYING,
                "messages": {kind(model): _reference("components/messages", model, "notice_") for model in notices},
                "bindings": _query(
                    since={"type": "string", "format": "date-time", "description": "The `at` of what was told last."}
                ),
            },
        },
        "operations": {
            "show": _operation("send", "session", "What a session tells its watchers.", [kind(m) for m in shown]),
            "showSimply": _operation(
                "send",
                "session",
                "All that clients without a subprotocol are told.",
                [name for name in map(kind, shown) if name in SIMPLE],
            ),
            "command": _operation("receive", "session", "What a watcher may say.", [kind(m) for m in heard])
            | {"reply": {"channel": {"$ref": "#/channels/session"}, "messages": _named("session", ["reply"])}},
            "notify": _operation(
                "send", "notifications", "What a person is told wherever they are.", [kind(m) for m in notices]
            ),
        },
        "components": {
            "messages": {kind(model): _message(model, payloads[model]) for model in (*shown, *heard)}
            | {f"notice_{kind(model)}": _message(model, payloads[model]) for model in notices},
            "schemas": made["$defs"],
        },
    }


def frames(union: Any) -> Iterator[type[BaseModel]]:
    """The models of a union, those of the unions in it too."""
    if get_origin(union) is Annotated:
        yield from frames(get_args(union)[0])
    elif members := get_args(union):
        for member in members:
            yield from frames(member)
    else:
        yield union


def kind(model: type[BaseModel]) -> str:
    """The `type` that a frame of this model carries."""
    return str(model.model_fields["type"].default)


def _message(model: type[BaseModel], payload: Any) -> dict[str, Any]:
    return {
        "name": kind(model),
        "title": model.__name__,
        "summary": (model.__doc__ or "").strip(),
        "payload": payload,
    }


def _reference(place: str, model: type[BaseModel], prefix: str = "") -> dict[str, str]:
    return {"$ref": f"#/{place}/{prefix}{kind(model)}"}


def _query(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"ws": {"bindingVersion": "0.1.0", "query": {"type": "object", "properties": properties}}}


def _operation(action: str, channel: str, summary: str, kinds: Sequence[str]) -> dict[str, Any]:
    return {
        "action": action,
        "summary": summary,
        "channel": {"$ref": f"#/channels/{channel}"},
        "messages": _named(channel, kinds),
    }


def _named(channel: str, kinds: Sequence[str]) -> list[dict[str, str]]:
    return [{"$ref": f"#/channels/{channel}/messages/{name}"} for name in kinds]
