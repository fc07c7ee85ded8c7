"""Picks the human-readable text out of a JSON document while it is still being written."""

import re
from typing import Final, Literal

_IN_STRING: Final = re.compile(r'["\\]')
_OUTSIDE: Final = re.compile(r'["{}\[\],]')
_ESCAPES: Final = {"b": " ", "f": " ", "n": "\n", "r": "", "t": " ", '"': '"', "\\": "\\", "/": "/"}
_CONTROLS: Final = dict.fromkeys((*range(9), *range(11, 32), 127))
_HEX: Final = frozenset("0123456789abcdefABCDEF")

_THINK, _UNTHINK = "<think>", "</think>"


class Spoken:
    """An incremental reader: `feed` the JSON in any slices, get the text of the wanted keys' string values.

    What comes before the first `{` (a fence, a remark, `<think>` … `</think>`) is passed over; values are separated by
    a line break. Faulty JSON never raises: at worst less is shown than was meant.
    """

    def __init__(self, keys: frozenset[str]) -> None:
        self._keys = keys
        self._head: str | None = ""
        self._stack: list[str] = []
        self._key_next = False
        self._key = ""
        self._string: Literal["", "key", "shown", "skipped"] = ""
        self._pending = ""
        self._high = ""
        self._said = False
        self._gap = False

    def feed(self, piece: str) -> str:
        """The text that this piece adds."""
        if self._head is not None:
            piece = self._skip_head(piece)
            if not piece:
                return ""
        out: list[str] = []
        text = self._pending + piece
        self._pending = ""
        at = 0
        while at < len(text):
            at = self._inside(text, at, out) if self._string else self._outside(text, at)
        said = "".join(out).translate(_CONTROLS)
        return said if said.isascii() else said.encode("utf-8", "replace").decode("utf-8")

    def _skip_head(self, piece: str) -> str:
        head = (self._head or "") + piece
        start = head.lstrip()
        if start.startswith(_THINK):
            end = start.find(_UNTHINK)
            start = start[end + len(_UNTHINK) :] if end >= 0 else ""
            waiting = end < 0
        else:
            waiting = len(start) < len(_THINK) and _THINK.startswith(start)
        brace = -1 if waiting else start.find("{")
        if brace < 0:
            self._head = head
            return ""
        self._head = None
        return start[brace:]

    def _outside(self, text: str, at: int) -> int:
        found = _OUTSIDE.search(text, at)
        if not found:
            return len(text)
        mark = found.group()
        if mark == '"':
            if self._key_next:
                self._string, self._key, self._key_next = "key", "", False
            else:
                self._string = "shown" if self._key in self._keys else "skipped"
                self._gap = self._said
        elif mark in "{[":
            self._stack.append(mark)
            self._key_next = mark == "{"
        elif mark == ",":
            self._key_next = bool(self._stack) and self._stack[-1] == "{"
        elif self._stack:
            self._stack.pop()
            self._key_next = False
        return found.end()

    def _inside(self, text: str, at: int, out: list[str]) -> int:
        found = _IN_STRING.search(text, at)
        end = found.start() if found else len(text)
        if end > at:
            self._say(text[at:end], out)
        if not found:
            return end
        if found.group() == '"':
            self._flush_high(out)
            self._string = ""
            return found.end()
        return self._escape(text, end, out)

    def _escape(self, text: str, at: int, out: list[str]) -> int:
        mark = text[at + 1 : at + 2]
        if mark == "u":
            digits = text[at + 2 : at + 6]
            if len(digits) < 4 and all(d in _HEX for d in digits):
                self._pending = text[at:]
                return len(text)
            if any(d not in _HEX for d in digits):
                return at + 2
            self._unit(chr(int(digits, 16)), out)
            return at + 6
        if not mark:
            self._pending = text[at:]
            return len(text)
        self._say(_ESCAPES.get(mark, mark), out)
        return at + 2

    def _unit(self, unit: str, out: list[str]) -> None:
        """One UTF-16 code unit: halves of a pair are joined, a half by itself becomes U+FFFD."""
        if "\ud800" <= unit <= "\udbff":
            self._flush_high(out)
            self._high = unit
        elif "\udc00" <= unit <= "\udfff":
            high, self._high = self._high, ""
            pair = (high + unit).encode("utf-16", "surrogatepass").decode("utf-16") if high else "\ufffd"
            self._emit(pair, out)
        else:
            self._say(unit, out)

    def _say(self, text: str, out: list[str]) -> None:
        self._flush_high(out)
        self._emit(text, out)

    def _flush_high(self, out: list[str]) -> None:
        if self._high:
            self._high = ""
            self._emit("\ufffd", out)

    def _emit(self, text: str, out: list[str]) -> None:
        if self._string == "key":
            self._key += text[:64]
        elif self._string == "shown" and text:
            if self._gap:
                out.append("\n")
                self._gap = False
            self._said = True
            out.append(text)
