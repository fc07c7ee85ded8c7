"""Typed endpoints: a table of plain functions gives validation, errors and the OpenAPI document.

A handler names what it wants by the type of its parameters:

    async def edit(self, user: User, session_id: UUID, body: Wording) -> ChangeView

`User` makes the endpoint one for signed-in people; a parameter named in the path comes from there; `body` is JSON,
`form` a form (multipart or urlencoded), `query` the query string, each validated by its pydantic model; `request` is
the request itself. What it returns is the response: a model (or a list of them), None for 204, or a `Response`.
"""

import inspect
import json
import typing
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, get_type_hints
from uuid import UUID

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.json_schema import models_json_schema
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tailor.accounts import User
from tailor.errors import FieldError, Invalid, NotFound, TooLarge, Unsupported
from web.allowance import NAMES, headers, noted

#: Bytes of a JSON body; longer texts come as files.
LONGEST_JSON = 2 * 1024 * 1024
#: Bytes of a form beside its files.
FORM_ROOM = 2 * 1024 * 1024

Handler = Callable[..., Awaitable[Any]]


class Authenticate(Protocol):
    """Finds out who is asking; raises `Unauthenticated`, and `Forbidden` for a foreign origin."""

    async def __call__(self, request: Request) -> User: ...


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
    """Request headers that it heeds, of those in `_HEADERS`."""


class ErrorDetail(BaseModel):
    """What went wrong."""

    message: str
    code: str
    errors: list[dict[str, str]] | None = None


class ErrorBody(BaseModel):
    """The one shape of every error."""

    detail: ErrorDetail


def routes(endpoints: Sequence[Endpoint], authenticate: Authenticate, upload_limit: int) -> list[Route]:
    """Routes for the table, each path under `/api` too."""
    made: list[Route] = []
    for endpoint in endpoints:
        call = _Call(endpoint, authenticate, upload_limit)
        for path in (endpoint.path, *endpoint.also):
            plain = path.rstrip("/") or "/"
            both = (plain,) if plain.startswith("/api/") else (plain, f"/api{plain}")
            made += [Route(spelt, call, methods=[endpoint.method]) for spelt in both]
    return made


class _Call:
    """Calls a handler with what it wants of a request. An ASGI app, so that Starlette adds no wrapper of its own."""

    def __init__(self, endpoint: Endpoint, authenticate: Authenticate, upload_limit: int) -> None:
        self._endpoint = endpoint
        self._authenticate = authenticate
        self._upload_limit = upload_limit
        self._wants = wants(endpoint.handler)
        self._path = {
            name: TypeAdapter(typing.cast(Any, kind))
            for name, kind in self._wants.items()
            if f"{{{name}}}" in endpoint.path
        }
        self._returns: Any = get_type_hints(endpoint.handler).get("return")
        plain = self._returns is None or self._returns is type(None) or _is_response(self._returns)
        self._adapter: TypeAdapter[Any] | None = None if plain else TypeAdapter(typing.cast(Any, self._returns))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive, send)
        response = await self._respond(request)
        if allowance := noted(scope):
            response.headers.update(headers(allowance))
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        given: dict[str, Any] = {}
        # Who is asking comes first: a stranger learns nothing about what a path accepts.
        for name, kind in self._wants.items():
            if kind is User:
                given[name] = await self._authenticate(request)
        for name, kind in self._wants.items():
            if name in given:
                continue
            if name in self._path:
                given[name] = _from_path(self._path[name], request.path_params[name])
            elif name == "body":
                given[name] = await _json(request, kind)
            elif name == "form":
                given[name] = await _form(request, kind, self._upload_limit)
            elif name == "query":
                given[name] = _validated(kind, dict(request.query_params))
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
    hints = get_type_hints(handler)
    return {name: hints[name] for name in inspect.signature(handler).parameters}


def _is_response(kind: Any) -> bool:
    return inspect.isclass(kind) and issubclass(kind, Response)


def _from_path(adapter: TypeAdapter[Any], value: str) -> Any:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        raise NotFound("There is nothing at this address.") from None


async def body_of(request: Request, limit: int) -> bytes:
    """The request's body. Raises `TooLarge` as soon as it is, not when all of it is here."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise TooLarge(f"This request is larger than {limit // 1024} KiB.")
        chunks.append(chunk)
    return b"".join(chunks)


async def _json(request: Request, kind: Any) -> Any:
    media_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        # Login forms; a model that takes JSON takes the same fields from a form.
        return await _form(request, kind, FORM_ROOM)
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise Unsupported("Send this request's body as JSON (Content-Type: application/json).")
    body = await body_of(request, LONGEST_JSON)
    try:
        return TypeAdapter(kind).validate_json(body or b"{}")
    except ValidationError as error:
        raise invalid(error) from None


async def _form(request: Request, kind: Any, upload_limit: int) -> Any:
    limit = upload_limit + FORM_ROOM
    if int(request.headers.get("content-length") or 0) > limit:
        raise TooLarge(f"This upload is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
    received = 0
    inner = request.receive

    async def receive() -> Any:
        nonlocal received
        message = await inner()
        received += len(message.get("body", b""))
        if received > limit:
            raise TooLarge(f"This upload is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
        return message

    counted = Request(request.scope, receive)
    async with counted.form(max_files=4, max_fields=50, max_part_size=FORM_ROOM) as form:
        return _validated(kind, await _fields(form, upload_limit))


async def _fields(form: FormData, upload_limit: int) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if not value.filename and not value.size:
                continue  # An empty file input of a browser's form.
            if (value.size or 0) > upload_limit:
                raise TooLarge(f"This file is larger than {upload_limit // (1024 * 1024)} MiB.", "FILE_TOO_LARGE")
            fields[name] = FormFile(
                filename=value.filename or "file",
                media_type=value.content_type or "application/octet-stream",
                data=await value.read(),
            )
        else:
            fields[name] = value
    return fields


class FormFile(BaseModel):
    """A file of a form, whole in memory: uploads are small."""

    filename: str
    media_type: str
    data: bytes


def _validated(kind: Any, value: Mapping[str, Any]) -> Any:
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        raise invalid(error) from None


def invalid(error: ValidationError) -> Invalid:
    """Pydantic's findings as our refusal."""
    found = tuple(
        FieldError(field=".".join(str(part) for part in e["loc"]) or "body", message=str(e["msg"]))
        for e in error.errors(include_url=False, include_context=False, include_input=False)[:20]
    )
    named = "; ".join(f"{e.field}: {e.message}" for e in found[:3])
    return Invalid(f"This request is not of the right form ({named}).", found)


_HEADERS = {
    "If-Match": "The ETag of the version that the change is made to",
    "Idempotency-Key": "The same key with the same request makes nothing twice, for a day",
    "Prefer": "`respond-async` answers at once with 202; `wait=N` waits at most N seconds (RFC 7240)",
}

_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
_TOLD_HEADERS: dict[str, Any] = {
    "RateLimit": {"description": "Remaining (r) and seconds to more (t)", "schema": {"type": "string"}},
    "RateLimit-Policy": {"description": "Quota (q) in so many seconds (w)", "schema": {"type": "string"}},
    "RateLimit-Limit": {"description": "Requests in the window", "schema": _COUNT},
    "RateLimit-Remaining": {"description": "Requests left now", "schema": _COUNT},
    "RateLimit-Reset": {"description": "Seconds to more", "schema": _COUNT},
    "Retry-After": {"description": "Seconds to wait", "schema": _COUNT},
}

_MEANING = {
    400: "The request is not of the right form",
    401: "Nobody is signed in, or not any longer",
    403: "Not allowed",
    404: "Absent, or another user's",
    409: "Not possible in the present state",
    413: "Too large",
    415: "Not a kind of content that is read here",
    422: "It cannot be read",
    429: "A limit is reached; Retry-After says when to come back",
    503: "The database or the engine is away",
}


def openapi(endpoints: Sequence[Endpoint], version: str) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the table."""
    models: set[Any] = {ErrorBody}
    for endpoint in endpoints:
        hints = get_type_hints(endpoint.handler)
        others = [model for _, model in endpoint.others]
        models |= {m for kind in (*hints.values(), endpoint.model, *others) for m in _models(kind)}
    models -= {User, FormFile}
    ordered = sorted(models, key=lambda m: m.__name__)
    pairs: list[tuple[Any, Literal["validation", "serialization"]]] = []
    inputs = {
        m for e in endpoints for n, k in wants(e.handler).items() if n in ("body", "form", "query") for m in _models(k)
    }
    pairs = [(m, "validation" if m in inputs else "serialization") for m in ordered]
    by_model, shared = models_json_schema(pairs, ref_template="#/components/schemas/{model}")
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in endpoints:
        for path in (endpoint.path, *endpoint.also):
            paths.setdefault(path, {})[endpoint.method.lower()] = _operation(endpoint, path, by_model)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Tailor",
            "version": version,
            "description": "Tailors a résumé to a job posting in a live session. "
            "Every path also answers under the prefix `/api`; a trailing slash makes no difference. "
            "The WebSocket is described in `/asyncapi.json`.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": paths,
        "components": {
            "schemas": shared.get("$defs", {}),
            "headers": _TOLD_HEADERS,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "basic": {"type": "http", "scheme": "basic"},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
            },
        },
    }


def _models(kind: Any) -> set[Any]:
    if inspect.isclass(kind) and issubclass(kind, BaseModel):
        return {kind}
    return {m for argument in typing.get_args(kind) for m in _models(argument)}


def _schema(kind: Any, by_model: Mapping[Any, Any]) -> dict[str, Any]:
    for mode in ("serialization", "validation"):
        if (kind, mode) in by_model:
            return dict(by_model[(kind, mode)])
    if typing.get_origin(kind) is list:
        return {"type": "array", "items": _schema(typing.get_args(kind)[0], by_model)}
    return TypeAdapter(kind).json_schema()


def _operation(endpoint: Endpoint, path: str, by_model: Mapping[Any, Any]) -> dict[str, Any]:
    wanted = wants(endpoint.handler)
    signed_in = any(kind is User for kind in wanted.values())
    doc = inspect.getdoc(endpoint.handler) or endpoint.handler.__name__
    slug = path.strip("/").replace("/", "_").translate({ord(c): None for c in "{}."}).replace("-", "_")
    operation: dict[str, Any] = {
        "operationId": f"{endpoint.method.lower()}_{slug}",
        "summary": doc.partition("\n")[0].rstrip("."),
        "description": doc,
        "tags": [endpoint.tag],
        "parameters": [
            {"name": n, "in": "path", "required": True, "schema": _path_schema(k)}
            for n, k in wanted.items()
            if f"{{{n}}}" in path
        ],
        "responses": _responses(endpoint, by_model, signed_in=signed_in, wanted=wanted),
        "security": [{"bearer": []}, {"basic": []}, {"cookie": []}] if signed_in else [],
    }
    operation["parameters"] += [
        {"name": n, "in": "header", "required": False, "description": _HEADERS[n], "schema": {"type": "string"}}
        for n in endpoint.headers
    ]
    if query := wanted.get("query"):
        schema = query.model_json_schema()
        operation["parameters"] += [
            {"name": n, "in": "query", "required": n in schema.get("required", []), "schema": s}
            for n, s in schema["properties"].items()
        ]
    if body := wanted.get("body"):
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _schema(body, by_model)}},
        }
    if form := wanted.get("form"):
        operation["requestBody"] = {
            "required": True,
            "content": {"multipart/form-data": {"schema": _form_schema(form)}},
        }
    return operation


def _path_schema(kind: Any) -> dict[str, Any]:
    return {"type": "string", "format": "uuid"} if kind is UUID else TypeAdapter(kind).json_schema()


def _form_schema(kind: type[BaseModel]) -> dict[str, Any]:
    """A form's fields; files are binary strings, as OpenAPI has them."""
    schema = kind.model_json_schema()
    schema.pop("$defs", None)
    for name, model_field in kind.model_fields.items():
        if FormFile in _models(model_field.annotation):
            schema["properties"][model_field.alias or name] = {
                "type": "string",
                "contentMediaType": "application/octet-stream",
            }
    return schema


def _responses(
    endpoint: Endpoint, by_model: Mapping[Any, Any], *, signed_in: bool, wanted: Mapping[str, Any]
) -> dict[str, Any]:
    returns = get_type_hints(endpoint.handler).get("return")
    if returns in (None, type(None)):
        responses: dict[str, Any] = {"204": {"description": "Done"}}
    else:
        content: dict[str, Any]
        if endpoint.model is not None:
            content = {"application/json": {"schema": _schema(endpoint.model, by_model)}}
        elif _is_response(returns):
            content = {media: {"schema": {"type": "string"}} for media in endpoint.media_types}
        else:
            content = {"application/json": {"schema": _schema(returns, by_model)}}
        responses = {str(endpoint.status): {"description": "Done", "content": content}}
    for status, model in endpoint.others:
        content = {"application/json": {"schema": _schema(model, by_model)}}
        meaning = "Accepted: it goes on by itself" if status == 202 else "Done"
        responses[str(status)] = {"description": meaning, "content": content}
    codes = {*endpoint.errors, 503}
    codes |= {401, 403} if signed_in else set()
    codes |= {400, 413, 415} if {"body", "form"} & set(wanted) else set()
    codes |= {400} if "query" in wanted else set()
    codes |= {404} if any(f"{{{n}}}" in endpoint.path for n in wanted) else set()
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorBody"}}}
    for code in sorted(codes):
        responses[str(code)] = {"description": _MEANING[code], "content": error}
    if 429 in codes:
        for told in (str(endpoint.status), "429"):
            responses[told]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in NAMES}
        responses["429"]["headers"]["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return responses


def problem(status: int, message: str, code: str, errors: Sequence[FieldError] = ()) -> bytes:
    """An error in the one shape."""
    detail: dict[str, Any] = {"message": message, "code": code}
    if errors:
        detail["errors"] = [{"field": e.field, "message": e.message} for e in errors]
    return json.dumps({"detail": detail}, ensure_ascii=False).encode()
