"""Reads JSON as pages really carry it: in comments, with stray commas, wrong escapes, as a script writes it, or cut."""

import html
import json
import re
from collections.abc import Mapping

_WRAPPING = re.compile(r"^(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|\ufeff)")
_CLOSING = re.compile(r"(?:-->|(?:(?://|/\*)\s{0,9})?\]\]>(?:\s{0,9}\*/)?|;)\Z")
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(\'))?')
_COMMA = re.compile(r'("(?>(?:\\.|[^"\\])*)(?:"|\\?\Z))|,(?=\s*[}\]])', re.S)
_COMMENT = re.compile(r'("(?>(?:\\.|[^"\\])*)(?:"|\\?\Z))|/\*.*?(?:\*/|\Z)|^[^\S\n]*//[^\n]*$', re.S | re.M)
#: Text, comments, values that only scripts have, and properties without quotation marks.
_SCRIPTED = re.compile(
    r'"(?>(?:\\.|[^"\\])*)(?:"|\\?\Z)|\'(?P<text>(?>(?:\\.|[^\'\\])*))(?:\'|\\?\Z)|(?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*)'
    r"|`(?P<template>(?>(?:\\.|[^`\\])*))(?:`|\\?\Z)"
    r"|(?P<stored>\$R\[\d{1,6}\]=)|(?P<short>![01](?![\w$]))"
    r"|(?P<none>void 0|new Date\((?:\d{0,15}|\"[^\"]{0,40}\")\))"
    r"|(?<![\w$.])(?P<value>None|True|False|undefined|NaN|-?Infinity)(?![\w$])|(?<![\w$.])(?P<name>[A-Za-z_$][\w$]*)(?=\s*:)"
    r"|(?<=[:\[,])\s*(?P<variable>(?!true\b|false\b|null\b)[A-Za-z_$][\w$]*)(?=\s*[,}\]])",
    re.S,
)
_JOINED = re.compile(r'(?<!\\)"\s*\+\s*"')
_QUOTE = re.compile(r"&(?:amp;)*(?:quot|#34|#x22);", re.I)
#: How Angular writes what would end its script.
_TRANSFERRED = re.compile(r"&([aqslg]);")
_TRANSFERRED_AS = {"a": "&", "q": '"', "s": "'", "l": "<", "g": ">"}
_TYPESET = re.compile("[“”„]")
_MOST_ESCAPED = 3
#: A longer text is read as it is or not at all: nobody writes so much by hand.
_LONGEST_REPAIRED = 500_000
_VALUES = {"True": "true", "False": "false"}
_NUMBER = re.compile(r"(?<=[:,\[\s])-?\d{1000,}(?=[,}\]\s])")
_BRACKETS = re.compile(r'"(?>(?:\\.|[^"\\])*)(?P<end>"?)|[{}\[\]]', re.S)


def loads(text: str) -> object:
    """The value in a script's text, also where JSON holds it as a text; None when no repair makes it JSON."""
    text = _unwrap(text)
    if not text:
        return None
    value = _value(text)
    if isinstance(value, str) and value[:1] in {"{", "["}:
        return _value(value)
    return value


def _value(text: str) -> object:
    if len(text) > _LONGEST_REPAIRED:
        return _try(text)
    repaired = text
    for repair in (_same, _escapes, _commas, _entities):
        repaired = repair(repaired)
        value = _try(repaired)
        if value is not None:
            return value
    several = _several(repaired)
    if several is not None or text[0] not in "{[":
        return several
    scripted = script_value(text)
    return _try(scripted) or _try(_closed(scripted))


def _unwrap(text: str) -> str:
    text = text.strip()
    for pattern in (_WRAPPING, _CLOSING):
        for _ in range(4):
            shorter = pattern.sub("", text).strip()
            if shorter == text:
                break
            text = shorter
    return text.strip()


def _try(text: str) -> object:
    try:
        value: object = json.loads(text, strict=False)
    except json.JSONDecodeError:
        return None
    except ValueError:  # a number of thousands of digits
        shorter = _NUMBER.sub("0", text)
        return _try(shorter) if shorter != text else None
    except RecursionError:
        return None
    return value


def _same(text: str) -> str:
    return text


def _escapes(text: str) -> str:
    return _ESCAPE.sub(lambda m: m.group() if m.group(1) else ("'" if m.group(2) else "\\\\"), text)


def _commas(text: str) -> str:
    return _COMMA.sub(lambda m: m.group(1) or "", _COMMENT.sub(lambda m: m.group(1) or "", text))


def _entities(text: str) -> str:
    if '"' not in text and "&q;" in text:
        return _TRANSFERRED.sub(lambda m: _TRANSFERRED_AS[m[1]], text)
    for _ in range(_MOST_ESCAPED):
        if '"' in text or not _QUOTE.search(text):
            break
        text = html.unescape(text)
    return text if '"' in text else _TYPESET.sub('"', text)


def script_value(text: str, given: Mapping[str, str] | None = None) -> str:
    """A value as JavaScript or Python writes one, as JSON; `given` are the JSON values of names."""
    written = _JOINED.sub("", _scripted(text, given or {}))
    return _commas(_escapes(written))


def _scripted(text: str, given: Mapping[str, str]) -> str:

    def token(found: re.Match[str]) -> str:
        written = found["text"] if found["text"] is not None else found["template"]
        if written is not None:
            return '"' + written.replace("\\'", "'").replace("\\`", "`").replace('"', '\\"') + '"'
        if found["stored"]:
            return ""  # where a stream keeps a value to refer to it
        if found["short"]:
            return "true" if found["short"] == "!0" else "false"
        if found["none"]:
            return "null"
        if found["variable"]:
            return given.get(found["variable"], _VALUES.get(found["variable"], "null"))
        if found["value"]:
            return _VALUES.get(found["value"], "null")
        if found["name"]:
            return f'"{found["name"]}"'
        return "" if found["comment"] else found.group()

    return _SCRIPTED.sub(token, text)


def _closed(text: str) -> str:
    """A text that was cut, with the brackets that it leaves open closed; empty when it leaves none open."""
    opened: list[str] = []
    for found in _BRACKETS.finditer(text):
        mark = found.group()
        if mark[0] == '"':
            if not found["end"]:
                text += '"'
        elif mark in "{[":
            opened.append("}" if mark == "{" else "]")
        elif not opened or opened.pop() != mark:
            return ""
    return text.rstrip(" ,") + "".join(reversed(opened)) if opened else ""


def _several(text: str) -> object:
    """Objects written one after another without a list around them."""
    decoder = json.JSONDecoder(strict=False)
    found: list[object] = []
    at = 0
    while at < len(text) and len(found) < 50:
        start = text.find("{", at)
        if start < 0:
            break
        try:
            value, at = decoder.raw_decode(text, start)
            found.append(value)
        except (ValueError, RecursionError):
            break
    return found or None
