"""Reads JSON as pages really carry it: wrapped in comments, with stray commas, raw newlines and wrong escapes."""

import html
import json
import re

_WRAPPING = re.compile(r"^(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|\ufeff)")
_CLOSING = re.compile(r"(?:-->|(?:(?://|/\*)\s{0,9})?\]\]>(?:\s{0,9}\*/)?|;)\Z")
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(\'))?')
_COMMA = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])', re.S)
_COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|/\*.*?(?:\*/|\Z)|^[^\S\n]*//[^\n]*$', re.S | re.M)


def loads(text: str) -> object:
    """The value in a script's text, or None when no repair makes it JSON."""
    text = _unwrap(text)
    if not text:
        return None
    for repair in (_same, _escapes, _commas, _entities):
        text = repair(text)
        value = _try(text)
        if value is not None:
            return value
    return _several(text)


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
    except (ValueError, RecursionError):
        return None
    return value


def _same(text: str) -> str:
    return text


def _escapes(text: str) -> str:
    return _ESCAPE.sub(lambda m: m.group() if m.group(1) else ("'" if m.group(2) else "\\\\"), text)


def _commas(text: str) -> str:
    return _COMMA.sub(lambda m: m.group(1) or "", _COMMENT.sub(lambda m: m.group(1) or "", text))


def _entities(text: str) -> str:
    return html.unescape(text) if "&quot;" in text or "&#34;" in text else text


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
