"""Cuts a page's content stream into its operations, for pypdf to read text from.

pypdf's own cutter goes through a stream byte by byte, which takes half of its time. What differs among readers is what
they make of the operations: fonts, codes, spaces, order. Of that nothing is done here.
"""

import re
from typing import Final

from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject

#: An operator and what stood before it.
Operation = tuple[list[object], bytes]

_TOKEN = re.compile(
    rb"[\x00\t\n\f\r ]*(?:"
    rb"(?P<integer>[+-]?\d+)(?=[\x00\t\n\f\r \[\]<>()/])"
    rb"|\((?P<string>(?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*)\)"
    rb"|(?P<real>[+-]?(?:\d+\.\d*|\.\d+))(?=[\x00\t\n\f\r \[\]<>()/])"
    rb"|(?P<operator>[A-Za-z'\"][A-Za-z0-9*]*)"
    rb"|/(?P<name>[A-Za-z0-9_.+-]+)"
    rb"|(?P<open>\[|<<)|(?P<close>\]|>>))",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SIGNS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"(": b"(", b")": b")", b"\\": b"\\"}
_CODES: Final = {f"{code:0{width}o}".encode(): bytes((code,)) for code in range(256) for width in (1, 2, 3)}
_PLAIN: Final = _SIGNS | _CODES
#: What is no operator although it is written as one, and what needs another way of cutting.
_OTHERS: Final = frozenset({b"true", b"false", b"null", b"BI", b"ID", b"EI"})


def operations(data: bytes) -> list[Operation] | None:
    """The operations of a content stream; None when there is anything in it that is rare in PDFs made today, such as
    comments, hexadecimal strings or inline images, so that somebody else must cut it."""
    found: list[Operation] = []
    operands: list[object] = []
    outer: list[tuple[bytes, list[object]]] = []
    at = 0
    for match in _TOKEN.finditer(data):
        if match.start() != at:
            return None
        at = match.end()
        kind, value = match.lastgroup, match[match.lastindex or 0]
        if kind == "string":
            try:
                operands.append(ByteStringObject(_ESCAPED.sub(_unescaped, value) if b"\\" in value else value))
            except KeyError:
                return None
        elif kind == "integer":
            operands.append(int(value))
        elif kind == "real":
            operands.append(float(value))
        elif kind == "name":
            operands.append(NameObject("/" + value.decode("ascii")))
        elif kind == "operator":
            if outer or value in _OTHERS:
                return None
            found.append((operands, value))
            operands = []
        elif kind == "open":
            outer.append((value, operands))
            operands = []
        else:
            if not outer:
                return None
            opened, before = outer.pop()
            if opened == b"[" and value == b"]":
                before.append(ArrayObject(operands))
            elif opened == b"<<" and value == b">>" and len(operands) % 2 == 0:
                before.append(DictionaryObject(zip(operands[::2], operands[1::2], strict=True)))
            else:
                return None
            operands = before
    return None if outer or operands or data[at:].strip(b"\x00\t\n\f\r ") else found


def _unescaped(match: re.Match[bytes]) -> bytes:
    return _PLAIN[match[1]]
