"""Finds the values that a script's text holds: assigned, handed over, decoded, streamed, or as scripts write them."""

import base64
import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

from scraper.text import lenient
from scraper.told.revived import revived

#: An object that is assigned (`window.job = {…}`) or handed to a function (`new Opportunity({"Id": …})`).
_GIVEN = re.compile(
    r"(?:window|self|globalThis)?(?:\.|\[['\"])?(?<![\w$])([A-Za-z_$][\w$]*)(?:['\"]\])?\s*(?:=\s*(?=[{\[])|\(\s*(?=[{\[]\s*[{\"]))"
    r"|,\s*(?=\{\s*\")"
)
_ASSIGNED_TEXT = re.compile(r"(?:window|self|globalThis)\.([A-Za-z_$][\w$]*)\s*=\s*(?=\"[{\[])")
_PARSED = re.compile(r"JSON\.parse\(\s*(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')\s*\)", re.S)
#: Text that a script decodes before it parses it: `atob("eyJ…")`, `decodeURIComponent("%7B…")`.
_ENCODED = re.compile(r"\b(atob|decodeURIComponent|decodeURI|unescape)\(\s*[\"']([^\"'\s]{150,})[\"']\s*\)")
#: What Nuxt 2 starts from: an object in whose place a function stands, with the values that come again as arguments.
_FUNCTION = re.compile(r"__NUXT__\s*=\s*\(function\(([\w$,\s]*)\)\s*\{\s*return\s*(?=\{)")
_STREAMED = re.compile(r"\.enqueue\(\s*(\"(?>(?:\\.|[^\"\\])*)\")\s*\)", re.S)
_MARKS = re.compile(
    r"\"(?>(?:\\.|[^\"\\])*)(?:\"|\\?\Z)|'(?>(?:\\.|[^'\\\n])*)'|`(?>(?:\\.|[^`\\])*)(?:`|\\?\Z)|/\*.*?(?:\*/|\Z)|//[^\n]*"
    r"|[{}()\[\]]",
    re.S,
)
#: How an object begins that a script writes, and behind what one stands that is a value.
_PROPERTY = re.compile(r"\{\s*(?:[A-Za-z_$][\w$]*|\"[^\"\n]{1,60}\"|'[^'\n]{1,60}')\s*:")
_VALUE = re.compile(r"(?:[=(,:\[?]|\breturn|\bdefault)\s{0,9}\Z")
#: What an object of a job has among its properties, as scripts write them.
_CALLED = re.compile(r"(?:[tT]itle|[nN]ame|\brole|\bposition|\bhead(?:line|ing))[\"']?\s{0,3}:")
_MIN_VALUE = 150
_MAX_OBJECTS = 30
_MAX_TRIED, _MAX_LITERAL, _MAX_SCANNED = 12, 200_000, 200_000


def values(text: str) -> Iterator[tuple[object, str]]:
    """The values in a script's text, each with the name that it was given."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(_MAX_OBJECTS):
        found = _GIVEN.search(text, at)
        if not found:
            break
        value, end = _decode(decoder, text, found.end())
        at = end if value is not None else found.end()
        if value is not None and end - found.end() >= _MIN_VALUE:
            yield value, found.group(1) or "argument"
    for found in _ASSIGNED_TEXT.finditer(text):
        inner, _ = _decode(decoder, text, found.end())
        if isinstance(inner, str) and inner[:1] in {"{", "["}:
            yield lenient.loads(inner), found.group(1)
    if "__NUXT__" in text and (started := _FUNCTION.search(text)):
        yield _called(text, started), "nuxt 2"
    else:
        yield from ((value, "literal") for value in _literals(text, decoder))
    for found in _ENCODED.finditer(text):
        yield lenient.loads(_decoded(found.group(1), found.group(2))), found.group(1)
    streamed = [part for each in _STREAMED.finditer(text) if isinstance(part := lenient.loads(each.group(1)), list)]
    for part in streamed:
        yield revived(part), "stream"
    for found in _PARSED.finditer(text):
        quoted = found.group(1)
        inner = lenient.loads(quoted if quoted[0] == '"' else '"' + quoted[1:-1].replace('"', '\\"') + '"')
        yield lenient.loads(inner) if isinstance(inner, str) else inner, "JSON.parse"


def decoded(text: str) -> str:
    """What a text says that holds JSON in base64 or percent-encoded, as attributes do; empty where it holds none."""
    if len(text) < _MIN_VALUE:
        return ""
    if text.startswith(("%7B", "%7b", "%5B", "%5b")):
        return _decoded("decodeURIComponent", text)
    return _decoded("atob", text) if re.match(r"(?:eyJ|eyA|W3s|W3si|ew0K|ewog)[\w+/]", text) else ""


def _literals(text: str, decoder: json.JSONDecoder) -> Iterator[object]:
    """The objects that a script writes otherwise than as JSON, the outermost that can be read."""
    if len(text) > _MAX_SCANNED or not _CALLED.search(text):
        return
    done, tried = 0, 0
    for begin, end in _objects(text):
        if begin < done or end - begin < _MIN_VALUE or not _PROPERTY.match(text, begin, end):
            continue
        if not _VALUE.search(text, max(0, begin - 12), begin) or not _CALLED.search(text, begin, end):
            continue
        if _decode(decoder, text, begin)[0] is not None:
            done = end  # JSON, which is found without this
            continue
        tried += 1
        if tried > _MAX_TRIED:
            return
        value, _ = _decode(decoder, lenient.script_value(text[begin:end]), 0)
        if value is not None:
            yield value
            done = end


def _objects(text: str) -> list[tuple[int, int]]:
    """Where objects and blocks begin and end in a script, by where they begin."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for mark in _MARKS.finditer(text):
        sign = mark.group()
        if sign == "{":
            opened.append(mark.start())
        elif sign == "}" and opened:
            begin = opened.pop()
            if mark.end() - begin <= _MAX_LITERAL:
                found.append((begin, mark.end()))
    return sorted(found)


def _end(text: str, at: int) -> int:
    """Where the value that begins at a bracket ends; no further than a page's state is long."""
    depth = 0
    for mark in _MARKS.finditer(text, at, min(len(text), at + _MAX_LITERAL)):
        if mark.group() in "{([":
            depth += 1
        elif mark.group() in "})]":
            depth -= 1
            if not depth:
                return mark.end()
    return at


def _called(text: str, started: re.Match[str]) -> object:
    """What a function returns that only puts its arguments in their places."""
    end = _end(text, started.end())
    called = text.find("(", end)
    given = (
        lenient.loads(f"[{lenient.script_value(text[called + 1 : _end(text, called) - 1])}]") if called >= 0 else None
    )
    names = [name.strip() for name in started.group(1).split(",")]
    values = given if isinstance(given, list) else []
    known = {name: json.dumps(value) for name, value in zip(names, values, strict=False)}
    return lenient.loads(lenient.script_value(text[started.end() : end], known))


def _decoded(how: str, text: str) -> str:
    if how != "atob":
        return unquote(text)
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except ValueError:
        return ""


def _decode(decoder: json.JSONDecoder, text: str, at: int) -> tuple[object, int]:
    try:
        return decoder.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None, at
