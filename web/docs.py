"""The API's document as a page that people can read: made here from the OpenAPI document, with no script and no CDN."""

import asyncio
import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from typing import Any, TypeAlias

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

Json: TypeAlias = Mapping[str, Any]

_METHODS = ("get", "post", "put", "patch", "delete")
#: How deep an example is made from a schema that gives none.
_DEEPEST = 5

_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} API {version}</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/styles/tokens.css">
<link rel="stylesheet" href="/static/styles/base.css">
<link rel="stylesheet" href="/static/styles/docs.css">
<script src="/static/theme.js"></script>
</head>
<body class="docs">
<a class="docs-skip" href="#content">Skip to the content</a>
<header class="docs-top">
<a href="/">Tailor</a>
<p>API {version} · <a href="/openapi.json">openapi.json</a> · <a href="/asyncapi.json">asyncapi.json</a></p>
</header>
"""


def endpoint(described: Callable[[], Json]) -> ASGIApp:
    """Answers with the page; it is made once, when it is first asked for, beside all else."""
    content = functools.cache(lambda: page(described()).encode())

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        # Each its own response: what compresses it writes into its headers.
        response = Response(
            await asyncio.to_thread(content), media_type="text/html", headers={"Cache-Control": "no-cache"}
        )
        await response(scope, receive, send)

    return GZipMiddleware(answer, minimum_size=500)


def page(document: Json) -> str:
    """An OpenAPI 3.1 document as HTML: what there is by topic, each operation with its examples, then the schemas."""
    info, schemas = document["info"], document["components"]["schemas"]
    topics: dict[str, list[tuple[str, str, Json]]] = {}
    for path, operations in document["paths"].items():
        for method in _METHODS:
            if operation := operations.get(method):
                tag = (operation.get("tags") or ["Other"])[0] or "Other"
                topics.setdefault(tag, []).append((method, path, operation))
    parts = [
        _HEAD.format(title=escape(info["title"]), version=escape(info["version"])),
        '<div class="docs-body">',
        *_contents(topics),
        '<main id="content" tabindex="-1">',
        f"<h1>{escape(info['title'])} API</h1>",
        _prose(info.get("description", "")),
        *_security(document["components"].get("securitySchemes", {})),
    ]
    for tag, operations in topics.items():
        parts.append(f'<section aria-labelledby="{_slug(tag)}"><h2 id="{_slug(tag)}">{escape(tag)}</h2>')
        for method, path, operation in operations:
            parts += _operation(method, path, operation, schemas)
        parts.append("</section>")
    parts += ['<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>']
    for name in sorted(schemas):
        parts += _model(name, schemas[name])
    parts.append("</section></main></div></body></html>")
    return "\n".join(parts)


def _contents(topics: Mapping[str, list[tuple[str, str, Json]]]) -> Iterator[str]:
    yield '<nav class="docs-nav" aria-label="Contents"><ul>'
    for tag, operations in topics.items():
        yield f'<li><a href="#{_slug(tag)}">{escape(tag)}</a><ul>'
        for method, path, operation in operations:
            shown = f'{_method(method)} <span class="docs-path">{_path(path)}</span>'
            yield f'<li><a href="#{escape(operation["operationId"])}">{shown}</a></li>'
        yield "</ul></li>"
    yield '<li><a href="#schemas">Schemas</a></li></ul></nav>'


def _security(schemes: Json) -> Iterator[str]:
    yield '<section aria-labelledby="auth"><h2 id="auth">Who is asking</h2><ul class="docs-list">'
    said = {
        "bearer": "<code>Authorization: Bearer …</code>, the access token that signing in gives",
        "basic": "<code>Authorization: Basic …</code>, the user name and the password",
        "cookie": "the cookie <code>session</code>, from our own pages or those that the operator named",
    }
    for name in schemes:
        yield f"<li>{said.get(name, escape(name))}</li>"
    yield "</ul></section>"


def _operation(method: str, path: str, operation: Json, schemas: Json) -> Iterator[str]:
    name = escape(operation["operationId"])
    yield f'<article class="docs-operation" aria-labelledby="{name}">'
    yield f'<h3 id="{name}">{_method(method)} <code>{_path(path)}</code></h3>'
    yield _prose(operation.get("description") or operation.get("summary", ""))
    yield f'<p class="docs-quiet">{"Signed-in people only." if operation.get("security") else "No account needed."}</p>'
    if parameters := operation.get("parameters"):
        yield "<h4>Parameters</h4>"
        yield from _table(
            ("Name", "In", "Type", "Meaning"),
            (
                (_required(p["name"], p.get("required")), escape(p["in"]), _type(p["schema"]), _meaning(p, p["schema"]))
                for p in parameters
            ),
            "Parameters",
        )
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        yield f'<h4>Body <span class="docs-quiet">{escape(media)}</span></h4>'
        schema = content["schema"]
        yield f"<p>{_type(schema)}</p>" if "$ref" in schema else ""
        if media == "application/json":
            for example in _examples(schema, schemas):
                yield _code(example)
        elif properties := schema.get("properties"):
            yield from _fields(properties, schema.get("required", ()))
    yield "<h4>Responses</h4>"
    yield from _table(
        ("Status", "Meaning", "Body"),
        (
            (f"<code>{escape(status)}</code>", _inline(response["description"]), _bodies(response))
            for status, response in operation["responses"].items()
        ),
        "Responses",
    )
    yield "</article>"


def _bodies(response: Json) -> str:
    return ", ".join(
        _type(body["schema"]) if media == "application/json" and "$ref" in body["schema"] else
        f"{_type(body['schema'])} <span class=\"docs-quiet\">{escape(media)}</span>"
        for media, body in response.get("content", {}).items()
    )  # fmt: skip


def _model(name: str, schema: Json) -> Iterator[str]:
    anchor = _anchor(name)
    yield f'<article class="docs-schema" aria-labelledby="{anchor}"><h3 id="{anchor}"><code>{escape(name)}</code></h3>'
    yield _prose(schema.get("description", ""))
    if properties := schema.get("properties"):
        yield from _fields(properties, schema.get("required", ()))
    else:
        yield f"<p>{_type(schema)}</p>"
    yield "</article>"


def _fields(properties: Json, required: Iterable[str]) -> Iterator[str]:
    needed = {*required}
    yield from _table(
        ("Field", "Type", "Meaning"),
        ((_required(n, n in needed), _type(s), _meaning({}, s)) for n, s in properties.items()),
        "Fields",
    )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], name: str) -> Iterator[str]:
    yield f'<div class="docs-scroll"><table aria-label="{name}"><thead><tr>'
    yield "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield "</tr></thead><tbody>"
    for first, *rest in rows:
        yield f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'
    yield "</tbody></table></div>"


def _type(schema: Json) -> str:
    """A schema in a few words; those with a name are links."""
    if ref := schema.get("$ref"):
        name = str(ref).rsplit("/", 1)[-1]
        return f'<a href="#{_anchor(name)}">{escape(name)}</a>'
    for key in ("anyOf", "oneOf", "allOf"):
        if options := schema.get(key):
            return " or ".join(dict.fromkeys(_type(option) for option in options))
    if "const" in schema:
        return f"<code>{escape(json.dumps(schema['const'], ensure_ascii=False))}</code>"
    if "enum" in schema:
        return " | ".join(f"<code>{escape(str(value))}</code>" for value in schema["enum"])
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    if kind == "string" and "contentMediaType" in schema:
        return "file"
    return escape(f"{kind} ({schema['format']})" if "format" in schema else str(kind))


_BOUNDS = (
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("minLength", "{} characters or more"),
    ("maxLength", "at most {} characters"),
    ("maxItems", "at most {} items"),
)


def _meaning(parameter: Json, schema: Json) -> str:
    said = [_inline(str(d))] if (d := parameter.get("description") or schema.get("description")) else []
    said += [escape(text.format(schema[key])) for key, text in _BOUNDS if key in schema]
    if "default" in schema and schema["default"] not in (None, "", []):
        said.append(f"default <code>{escape(json.dumps(schema['default'], ensure_ascii=False))}</code>")
    return "; ".join(said)


def _examples(schema: Json, schemas: Json) -> list[Any]:
    """The examples that a body's schema gives, else one made from it."""
    if ref := schema.get("$ref"):
        return _examples(schemas[str(ref).rsplit("/", 1)[-1]], schemas)
    if examples := schema.get("examples"):
        return list(examples)
    return [_example(schema, schemas, 0)]


def _example(schema: Json, schemas: Json, depth: int) -> Any:
    if examples := schema.get("examples"):
        return examples[0]
    if ref := schema.get("$ref"):
        return _example(schemas[str(ref).rsplit("/", 1)[-1]], schemas, depth + 1) if depth < _DEEPEST else {}
    for key in ("anyOf", "oneOf", "allOf"):
        if options := schema.get(key):
            return _example(options[0], schemas, depth)
    if "default" in schema:
        return schema["default"]
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    match schema.get("type"):
        case "object":
            return {n: _example(s, schemas, depth + 1) for n, s in schema.get("properties", {}).items()}
        case "array":
            return [_example(schema.get("items", {}), schemas, depth + 1)] if depth < _DEEPEST else []
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return True
        case "string":
            return _TEXTS.get(schema.get("format", ""), "…")
    return None


_TEXTS = {
    "uuid": "1b1e7c5c-6c3e-4a55-9e0f-0d4f5a0f6f10",
    "date-time": "2026-12-01T09:00:00Z",
    "date": "2026-12-01",
}


def _code(value: Any) -> str:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return f'<pre class="docs-example"><code>{escape(text)}</code></pre>'


def _method(method: str) -> str:
    return f'<span class="docs-method docs-{method}">{method.upper()}</span>'


def _path(path: str) -> str:
    """A path that may break behind its slashes."""
    return escape(path).replace("/", "/<wbr>")


def _required(name: str, required: object) -> str:
    mark = ' <span class="docs-needed">required</span>' if required else ""
    return f"<code>{escape(name)}</code>{mark}"


def _prose(text: str) -> str:
    return "".join(f"<p>{_inline(part)}</p>" for part in re.split(r"\n\s*\n", text.strip()) if part)


def _inline(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text, quote=False))


def _slug(tag: str) -> str:
    return "topic-" + re.sub(r"[^a-z0-9]+", "-", tag.lower()).strip("-")


def _anchor(name: str) -> str:
    return "schema-" + re.sub(r"[^A-Za-z0-9_.-]+", "-", name)
