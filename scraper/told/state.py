"""Finds the data that a page's own scripts start from: in scripts, in calls that they make, and in attributes."""

import base64
import itertools
import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

from scraper.candidate import Candidate
from scraper.text import lenient
from scraper.text.markup import Element, all_text, attribute, tags
from scraper.told import objects

#: An object that is assigned (`window.job = {…}`) or handed to a function (`new Opportunity({"Id": …})`).
_GIVEN = re.compile(
    r"(?:window|self|globalThis)?(?:\.|\[['\"])?(?<![\w$])([A-Za-z_$][\w$]*)(?:['\"]\])?\s*(?:=\s*(?=[{\[])|\(\s*(?=[{\[]\s*[{\"]))"
    r"|,\s*(?=\{\s*\")"
)
_ASSIGNED_TEXT = re.compile(r"(?:window|self|globalThis)\.([A-Za-z_$][\w$]*)\s*=\s*(?=\"[{\[])")
_PARSED = re.compile(r"JSON\.parse\(\s*(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')\s*\)", re.S)
#: Text that a script decodes before it parses it: `atob("eyJ…")`, `decodeURIComponent("%7B…")`.
_ENCODED = re.compile(r"\b(atob|decodeURIComponent|decodeURI|unescape)\(\s*[\"']([^\"'\s]{150,})[\"']\s*\)")
#: An object as scripts write one; JSON is found without it.
_LITERAL = re.compile(r"(?:\b(?:var|let|const)\s+|window\.)([A-Za-z_$][\w$]*)\s*=\s*(?=[{\[]\s*[{\['A-Za-z_$])")
#: What Nuxt 2 starts from: an object in whose place a function stands, with the values that come again as arguments.
_FUNCTION = re.compile(r"__NUXT__\s*=\s*\(function\(([\w$,\s]*)\)\s*\{\s*return\s*(?=\{)")
_STREAMED = re.compile(r"\.enqueue\(\s*(\"(?>(?:\\.|[^\"\\])*)\")\s*\)", re.S)
_MARKS = re.compile(
    r"\"(?>(?:\\.|[^\"\\])*)(?:\"|\\?\Z)|'(?>(?:\\.|[^'\\])*)(?:'|\\?\Z)|`(?>(?:\\.|[^`\\])*)(?:`|\\?\Z)|[{}()\[\]]",
    re.S,
)
_FLIGHT = re.compile(r"self\.__next_f\.push\((\[.*\])\)\s*;?\s*$", re.S)
_FLIGHT_LINE = re.compile(r"^[0-9a-f]+:(?=[\[{])", re.M)
_MIN_SCRIPT = 150
_MAX_SCRIPTS = 60
_MAX_OBJECTS = 30
_MAX_ATTRIBUTES = 40
_MAX_REVIVED = 20_000
_MAX_LITERALS, _MAX_LITERAL = 8, 200_000


def embedded(tree: Element) -> Iterator[Candidate]:
    """Every job in a page's state, in the page's order."""
    decoder = json.JSONDecoder(strict=False)
    flight: list[str] = []
    for script in [each for each in tags(tree, "script") if not attribute(each, "src")][:_MAX_SCRIPTS]:
        text = all_text(script).strip()
        kind = attribute(script, "type").lower()
        if len(text) < _MIN_SCRIPT or "ld+json" in kind:
            continue
        name = attribute(script, "id") or "script"
        if "json" in kind:
            value = lenient.loads(text)
            if isinstance(value, list) and "nuxt" in name.lower():
                value = _revive(value)
            yield from objects.jobs_in(value, f"state {name}")
            continue
        if pushed := _FLIGHT.match(text):
            part = lenient.loads(pushed.group(1))
            if isinstance(part, list) and len(part) > 1 and isinstance(part[1], str):
                flight.append(part[1])
            continue
        for value, label in _given(text, decoder):
            yield from objects.jobs_in(value, f"state {label}")
    joined = "".join(flight)
    for line in _FLIGHT_LINE.finditer(joined):
        value, _ = _decode(decoder, joined, line.end())
        yield from objects.jobs_in(value, "state next flight")
    yield from _attributes(tree)


def _attributes(tree: Element) -> Iterator[Candidate]:
    """Jobs in attributes that hold JSON: a component's properties, a hidden field's value."""
    left = _MAX_ATTRIBUTES
    for element in tags(tree):
        for name in element.attrs:
            text = attribute(element, name)
            if len(text) < _MIN_SCRIPT or text.lstrip()[:1] not in {"{", "["} or '"' not in text:
                continue
            value = lenient.loads(text)
            if element.name == "astro-island":
                value = _unpaired(value)
            yield from objects.jobs_in(value, f"state {name}")
            left -= 1
            if left == 0:
                return


def _given(text: str, decoder: json.JSONDecoder) -> Iterator[tuple[object, str]]:
    at = 0
    for _ in range(_MAX_OBJECTS):
        found = _GIVEN.search(text, at)
        if not found:
            break
        value, end = _decode(decoder, text, found.end())
        at = end if value is not None else found.end()
        if value is not None and end - found.end() >= _MIN_SCRIPT:
            yield value, found.group(1) or "argument"
    for found in _ASSIGNED_TEXT.finditer(text):
        inner, _ = _decode(decoder, text, found.end())
        if isinstance(inner, str) and inner[:1] in {"{", "["}:
            yield lenient.loads(inner), found.group(1)
    if "__NUXT__" in text and (started := _FUNCTION.search(text)):
        yield _called(text, started), "nuxt 2"
    for found in itertools.islice(_LITERAL.finditer(text), _MAX_LITERALS):
        literal = text[found.end() : _end(text, found.end())]
        if len(literal) >= _MIN_SCRIPT and "itle" in literal and _decode(decoder, literal, 0)[0] is None:
            yield _decode(decoder, lenient.script_value(literal), 0)[0], found.group(1)
    for found in _ENCODED.finditer(text):
        yield lenient.loads(_decoded(found.group(1), found.group(2))), found.group(1)
    streamed = [part for each in _STREAMED.finditer(text) if isinstance(part := lenient.loads(each.group(1)), list)]
    for part in streamed:
        yield _revive(part), "stream"
    for found in _PARSED.finditer(text):
        quoted = found.group(1)
        inner = lenient.loads(quoted if quoted[0] == '"' else '"' + quoted[1:-1].replace('"', '\\"') + '"')
        yield lenient.loads(inner) if isinstance(inner, str) else inner, "JSON.parse"


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


def _unpaired(value: object, depth: int = 20) -> object:
    """An island's properties without the number of its kind beside each value."""
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int):
        value = value[1]
    if isinstance(value, list) and depth:
        return [_unpaired(each, depth - 1) for each in value[:500]]
    if isinstance(value, dict) and depth:
        return {name: _unpaired(each, depth - 1) for name, each in value.items()}
    return value


def _revive(flat: list[object]) -> object:
    """Undo devalue's flattening (https://github.com/Rich-Harris/devalue), in which every value is an index.

    React Router's streams write names so as well: `{"_3": 4}` has the third text for its name.
    """
    made: dict[int, object] = {}
    left = _MAX_REVIVED

    def name_of(key: str) -> str:
        place = int(key[1:]) if re.fullmatch(r"_\d{1,6}", key) else -1
        return str(flat[place]) if 0 <= place < len(flat) else key

    def value_at(index: object, depth: int) -> object:
        nonlocal left
        left -= 1
        if not isinstance(index, int) or not 0 <= index < len(flat) or depth > 60 or left < 0:
            return None
        if index in made:
            return made[index]
        raw = flat[index]
        if isinstance(raw, dict):
            node: dict[str, object] = {}
            made[index] = node
            node.update({name_of(key): value_at(each, depth + 1) for key, each in raw.items()})
            return node
        if isinstance(raw, list):
            if len(raw) == 2 and isinstance(raw[0], str):  # a tagged value: Reactive, Ref, Date
                return value_at(raw[1], depth + 1) if isinstance(raw[1], int) else raw[1]
            items: list[object] = []
            made[index] = items
            items.extend(value_at(each, depth + 1) for each in raw)
            return items
        return raw

    return value_at(0, 0)
