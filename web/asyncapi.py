"""The live protocol's own document: AsyncAPI 3.0, made of the types of `tailor.model.events`.

Format: https://www.asyncapi.com/docs/reference/specification/v3.0.0. The service's own view: it sends what its
watchers are shown, and receives what they command.
"""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from tailor.model import events
from web.live import PROTOCOL, SIMPLE

_INTRODUCTION = f"""Text frames, one JSON object each. Any number of connections may watch one session.

With the subprotocol `{PROTOCOL}` the first frame is `session_state`; then come the stored events behind `after`, and
then what is new. Without a subprotocol {", ".join(f"`{name}`" for name in sorted(SIMPLE))} are sent and nothing else.
Numbered events carry `seq` without a gap or a repeat: whoever sees another number than the last and one comes back with
`?after=<last>`. Every command carries a `request_id` and is answered by one `reply`.

Sign in with the `Authorization` header, with the page's cookie, or with the single-use ticket of
`POST /tailoring-sessions/{{session_id}}/ws-ticket` as a second subprotocol `ticket.<value>`."""

_CLOSING = """1012, 1013 and 1011 ask to come back after a while · 4401 signed out · 4404 not there, or not yours ·
4408 reads too slowly · 4429 too many messages or connections · 4400 and 1003 a frame that is not of the protocol."""


def asyncapi(version: str) -> dict[str, Any]:
    """The document, as JSON objects."""
    shown, commands = list(frames(events.ServerFrame)), list(frames(events.ClientFrame))
    _, made = models_json_schema(
        [*((model, "serialization") for model in shown), *((model, "validation") for model in commands)],
        ref_template="#/components/schemas/{model}",
    )
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
                "messages": {
                    kind(model): {"$ref": f"#/components/messages/{kind(model)}"} for model in (*shown, *commands)
                },
                "bindings": {
                    "ws": {
                        "bindingVersion": "0.1.0",
                        "query": {
                            "type": "object",
                            "properties": {
                                "after": {
                                    "type": "integer",
                                    "minimum": 0,
                                    "description": "The number of the event that came last.",
                                }
                            },
                        },
                    }
                },
            }
        },
        "operations": {
            "show": _operation("send", "What a session tells its watchers.", [kind(model) for model in shown]),
            "showSimply": _operation(
                "send", "All that clients without a subprotocol are told.", [k for k in map(kind, shown) if k in SIMPLE]
            ),
            "command": _operation("receive", "What a watcher may say.", [kind(model) for model in commands])
            | {"reply": {"channel": {"$ref": "#/channels/session"}, "messages": _named(["reply"])}},
        },
        "components": {
            "messages": {
                kind(model): {
                    "name": kind(model),
                    "title": model.__name__,
                    "summary": (model.__doc__ or "").strip(),
                    "payload": {"$ref": f"#/components/schemas/{model.__name__}"},
                }
                for model in (*shown, *commands)
            },
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


def _operation(action: str, summary: str, kinds: list[str]) -> dict[str, Any]:
    return {
        "action": action,
        "summary": summary,
        "channel": {"$ref": "#/channels/session"},
        "messages": _named(kinds),
    }


def _named(kinds: list[str]) -> list[dict[str, str]]:
    return [{"$ref": f"#/channels/session/messages/{name}"} for name in kinds]
