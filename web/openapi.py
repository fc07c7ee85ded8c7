"""The OpenAPI 3.1 document of the table of endpoints."""

import inspect
import typing
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_type_hints
from uuid import UUID

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

from tailor.accounts import User
from web.allowance import NAMES
from web.api import Endpoint, for_people, is_response, wants
from web.bodies import FormFile
from web.errors import ErrorBody

_HEADERS = {
    "If-Match": "The ETag of the version that the change is made to",
    "Idempotency-Key": "The same key with the same request makes nothing twice, for a day",
    "Prefer": "`respond-async` answers at once with 202; `wait=N` waits at most N seconds (RFC 7240)",
}

_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
_TOLD_HEADERS: dict[str, Any] = {
    "RateLimit": {"description": "Remaining (r) and seconds to more (t), for each limit", "schema": {"type": "string"}},
    "RateLimit-Policy": {
        "description": "Quota (q) in so many seconds (w), or at a time",
        "schema": {"type": "string"},
    },
    "RateLimit-Limit": {"description": "Quota of the limit that is reached first", "schema": _COUNT},
    "RateLimit-Remaining": {"description": "What is left of it now", "schema": _COUNT},
    "RateLimit-Reset": {"description": "Seconds to more of it", "schema": _COUNT},
    "Retry-After": {"description": "Seconds to wait", "schema": _COUNT},
}

_FILE: dict[str, Any] = {"type": "string"}
_JSON: dict[str, Any] = {"type": "object", "description": "JSON Resume"}

_MEANING = {
    400: "The request is not of the right form",
    401: "Nobody is signed in, or not any longer",
    403: "Not allowed",
    404: "Absent, or another user's",
    409: "Not possible in the present state, or as much is stored as may be",
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
    signed_in = for_people(wanted)
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
            "required": any(f.is_required() for model in _models(body) for f in model.model_fields.values()),
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
        elif is_response(returns):
            content = {
                media: {"schema": _JSON if media == "application/json" else _FILE} for media in endpoint.media_types
            }
        else:
            content = {"application/json": {"schema": _schema(returns, by_model)}}
        responses = {str(endpoint.status): {"description": "Done", "content": content}}
    for status, model in endpoint.others:
        content = {"application/json": {"schema": _schema(model, by_model)}}
        meaning = "Accepted: it goes on by itself" if status == 202 else "Done"
        responses[str(status)] = {"description": meaning, "content": content}
    codes = {*endpoint.errors, 503}
    # Basic authorization counts as a try at a password.
    codes |= {401, 403, 429} if signed_in else set()
    codes |= {400, 413, 415} if {"body", "form"} & set(wanted) else set()
    codes |= {400} if "query" in wanted else set()
    codes |= {404} if any(f"{{{n}}}" in endpoint.path for n in wanted) else set()
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorBody"}}}
    for code in sorted(codes):
        responses[str(code)] = {"description": _MEANING[code], "content": error}
    if 429 in codes:
        for told in ("429", *((str(endpoint.status),) if 429 in endpoint.errors else ())):
            responses[told]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in NAMES}
        responses["429"]["headers"]["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return responses
