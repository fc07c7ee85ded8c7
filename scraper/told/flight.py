"""Reads what React's server sends to its components (https://react.dev/reference/rsc/server-components), row by row.

A row is `number:value` and ends with its line; a long text has a row of its own, `number:Tlength,text`, whose length is
counted in bytes, and stands elsewhere as `$number`.
"""

import contextlib
import json
import re
from collections.abc import Iterator

_ROW = re.compile(rb"[\r\n]*([0-9a-f]{1,6}):")
_TEXT = re.compile(rb"T([0-9a-f]{1,6}),")
_REFERRED = re.compile(r"\$([0-9a-f]{1,6})")
_MOST_ROWS, _MOST_VALUES, _DEEPEST = 5_000, 30_000, 40


def values(stream: str) -> Iterator[object]:
    """The objects and lists of a stream, with the texts that have rows of their own in their places."""
    data = stream.encode("utf-8", "replace")
    decoder = json.JSONDecoder(strict=False)
    texts: dict[str, str] = {}
    found: list[object] = []
    at = 0
    for _ in range(_MOST_ROWS):
        row = _ROW.match(data, at)
        if not row:
            at = data.find(b"\n", at) + 1
            if not at:
                break
            continue
        if told := _TEXT.match(data, row.end()):
            end = told.end() + int(told[1], 16)
            texts[row[1].decode()] = data[told.end() : end].decode("utf-8", "replace")
        else:
            end = data.find(b"\n", row.end())
            end = len(data) if end < 0 else end
            if data[row.end() : row.end() + 1] in {b"[", b"{"}:
                with contextlib.suppress(ValueError, RecursionError):
                    found.append(decoder.decode(data[row.end() : end].decode("utf-8", "replace").strip()))
        at = end
    left = [_MOST_VALUES]
    for value in found:
        yield _filled(value, texts, left, _DEEPEST) if texts else value


def _filled(value: object, texts: dict[str, str], left: list[int], depth: int) -> object:
    left[0] -= 1
    if not depth or left[0] < 0:
        return value
    if isinstance(value, str):
        referred = _REFERRED.fullmatch(value)
        return texts.get(referred[1], value) if referred else value
    if isinstance(value, list):
        return [_filled(each, texts, left, depth - 1) for each in value]
    if isinstance(value, dict):
        return {name: _filled(each, texts, left, depth - 1) for name, each in value.items()}
    return value
