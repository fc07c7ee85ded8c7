"""Typed endpoints: a table of plain functions gives validation, errors and (web/openapi.py) the OpenAPI document.

A handler names what it wants by the type of its parameters:

    async def edit(self, user: User, session_id: UUID, body: Wording) -> ChangeView

`User` makes the endpoint one for signed-in people, and so does `Caller`, which leaves it to the use case to look the
sign-in up together with what is asked for; a parameter named in the path comes from there; `body` is JSON,
`form` a form (multipart or urlencoded), `query` the query string, each validated by its pydantic model; `request` is
the request itself. What it returns is the response: a model (or a list of them), None for 204, or a `Response`.
"""

import inspect
import typing
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, get_type_hints
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import URLPath
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, NoMatchFound, Route
from starlette.types import Receive, Scope, Send

from tailor.accounts import User
from tailor.errors import NotFound
from tailor.tokens import Caller
from web.allowance import headers, noted
from web.bodies import form_body, json_body, validated

#: Where a scope has the route that was found.
_ROUTE = "tailor.route"

_SAFE = ("GET", "HEAD", "OPTIONS")

Handler = Callable[..., Awaitable[Any]]


class Authenticate(Protocol):
    """Finds out who is asking; raises `Unauthenticated`, and `Forbidden` for a foreign origin."""

    async def user_of(self, connection: HTTPConnection, *, writes: bool) -> User: ...

    async def caller(self, connection: HTTPConnection, *, writes: bool) -> Caller: ...


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One row of the table."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    handler: Handler
    status: int = 200
    tag: str = ""
    errors: tuple[int, ...] = ()
    media_types: tuple[str, ...] = ()
    """Of the response, when it is no JSON."""
    also: tuple[str, ...] = field(default=())
    """Other paths that answer the same."""
    model: Any = None
    """Of the response, when the handler builds it by itself (headers, cookies, stored JSON)."""
    others: tuple[tuple[int, Any], ...] = ()
    """Further successes: status and model."""
    headers: tuple[str, ...] = ()
    """Request headers that it heeds, of those that web/openapi.py describes."""


class Table(BaseRoute):
    """The routes of the table, found by first word and length of a path: there are too many to try them all."""

    def __init__(self, endpoints: Sequence[Endpoint], authenticate: Authenticate, upload_limit: int) -> None:
        calls: dict[str, dict[str, _Call]] = {}
        for endpoint in endpoints:
            call = _Call(endpoint, authenticate, upload_limit)
            for path in (endpoint.path, *endpoint.also):
                plain = path.rstrip("/") or "/"
                # Each path under `/api` too.
                for spelt in (plain,) if plain.startswith("/api/") else (plain, f"/api{plain}"):
                    calls.setdefault(typed(spelt, call.wants), {})[endpoint.method] = call
        self._routes: dict[tuple[str, int], list[Route]] = {}
        for path, methods in calls.items():
            # Words before parameters: `/applications/export.csv` is no id of an application.
            found = self._routes.setdefault(_key(path), [])
            found.append(Route(path, _ByMethod(methods), methods=[*methods]))
            found.sort(key=lambda route: len(route.param_convertors))

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The route of a path, whatever the method: what is asked with another one is told which there are."""
        if scope["type"] == "http":
            for route in self._routes.get(_key(scope["path"]), ()):
                match, child = route.matches(scope)
                if match is not Match.NONE:
                    return match, {**child, _ROUTE: route}
        return Match.NONE, {}

    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath:
        """Nobody asks for addresses by name."""
        raise NoMatchFound(name, path_params)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Call the endpoint that was found."""
        route: Route = scope[_ROUTE]
        await route.handle(scope, receive, send)


def _key(path: str) -> tuple[str, int]:
    """The first word of a path behind `/api`, and how many words there are."""
    words = path.split("/")
    return words[2] if words[1] == "api" and len(words) > 2 else words[1], len(words)


def typed(path: str, wanted: Mapping[str, Any]) -> str:
    """A path whose ids are UUIDs: nothing else is at such an address, whatever the method."""
    for name, kind in wanted.items():
        if kind is UUID:
            path = path.replace(f"{{{name}}}", f"{{{name}:uuid}}")
    return path


class _ByMethod:
    """What a path answers to each method."""

    def __init__(self, calls: Mapping[str, "_Call"]) -> None:
        self._calls = {**calls}
        if "GET" in calls:
            self._calls["HEAD"] = calls["GET"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._calls[scope["method"]](scope, receive, send)


class _Call:
    """Calls a handler with what it wants of a request. An ASGI app, so that Starlette adds no wrapper of its own."""

    def __init__(self, endpoint: Endpoint, authenticate: Authenticate, upload_limit: int) -> None:
        self._endpoint = endpoint
        self._authenticate = authenticate
        self._upload_limit = upload_limit
        self.wants = wants(endpoint.handler)
        self._path = {
            name: TypeAdapter(typing.cast(Any, kind))
            for name, kind in self.wants.items()
            if f"{{{name}}}" in endpoint.path
        }
        self._returns: Any = get_type_hints(endpoint.handler).get("return")
        plain = self._returns is None or self._returns is type(None) or is_response(self._returns)
        self._adapter: TypeAdapter[Any] | None = None if plain else TypeAdapter(typing.cast(Any, self._returns))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        response = await self._respond(request)
        if allowances := noted(scope):
            response.headers.update(headers(allowances))
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        given: dict[str, Any] = {}
        # Who is asking comes first: a stranger learns nothing about what a path accepts.
        for name, kind in self.wants.items():
            if kind is User:
                given[name] = await self._authenticate.user_of(request, writes=request.method not in _SAFE)
            elif kind is Caller:
                given[name] = await self._authenticate.caller(request, writes=request.method not in _SAFE)
        for name, kind in self.wants.items():
            if name in given:
                continue
            if name in self._path:
                given[name] = _from_path(self._path[name], request.path_params[name])
            elif name == "body":
                given[name] = await json_body(request, kind)
            elif name == "form":
                given[name] = await form_body(request, kind, self._upload_limit)
            elif name == "query":
                given[name] = validated(kind, dict(request.query_params))
            else:
                given[name] = request
        result = await self._endpoint.handler(**given)
        if isinstance(result, Response):
            return result
        if result is None:
            return Response(status_code=204)
        assert self._adapter is not None
        return Response(
            self._adapter.dump_json(result, by_alias=True),
            status_code=self._endpoint.status,
            media_type="application/json",
        )


def wants(handler: Handler) -> dict[str, Any]:
    """The parameters of a handler and their types."""
    hints = get_type_hints(handler, include_extras=True)
    return {name: hints[name] for name in inspect.signature(handler).parameters}


def for_people(wanted: Mapping[str, Any]) -> bool:
    """Whether a handler that wants this is one for signed-in people."""
    return any(kind in (User, Caller) for kind in wanted.values())


def is_response(kind: Any) -> bool:
    """Whether a handler that returns this builds its response by itself."""
    return inspect.isclass(kind) and issubclass(kind, Response)


def _from_path(adapter: TypeAdapter[Any], value: str) -> Any:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        raise NotFound("There is nothing at this address.") from None
