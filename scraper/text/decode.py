"""Turns a page's bytes into text without guessing by statistics, which was seen to choose MacRoman and lose pages."""

import codecs
import re
from collections.abc import Mapping

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.I)

# What the labels mean in browsers (https://encoding.spec.whatwg.org/#names-and-labels): supersets of what they name.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "windows-31j": "cp932",
    "x-user-defined": "cp1252",
}

#: Encodings in which any bytes are a text.
_ONE_BYTE = re.compile(r"cp125|cp874|windows-|iso-?8859|koi8|mac|tis-?620", re.I)
_SOME = 3


def decode(body: bytes, headers: Mapping[str, str]) -> str:
    """The text of a body: by its byte order mark, its header, its own declaration, strict UTF-8, else cp1252.

    A declared encoding that the bytes contradict is passed over, one of single bytes also where they are UTF-8.
    `headers` has lower-case names.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name if "8" in name else f"{name}-{_order(mark)}", "replace")
    declared = _HEADER.search(headers.get("content-type", ""))
    inside = _XML.search(body[:1024]) or _META.search(body[:4096])
    names = [declared.group(1)] if declared else []
    names += [inside.group(1).decode("ascii")] if inside else []
    for name in [*names, "utf-8"]:
        meant = _MEANT.get(name.lower(), name)
        if _ONE_BYTE.match(meant) and _is_utf8(body):
            meant = "utf-8"
        try:
            return body.decode(meant)
        except (LookupError, UnicodeDecodeError):
            if name.lower().replace("-", "") == "utf8" and _nearly_utf8(body):
                return body.decode("utf-8", "replace")
    return body.decode("cp1252", "replace")


def _is_utf8(body: bytes) -> bool:
    """Whether some bytes beyond ASCII are all parts of UTF-8's characters, which they hardly ever are by chance."""
    try:
        return len(body) - len(body.decode("utf-8")) >= _SOME
    except UnicodeDecodeError:
        return False


def _order(mark: bytes) -> str:
    return "le" if mark[:1] == b"\xff" else "be"


def _nearly_utf8(body: bytes) -> bool:
    """Whether bytes are UTF-8 with a few broken places (a cut character), rather than another encoding."""
    high = sum(byte >= 0x80 for byte in body[:200_000])
    broken = body[:200_000].decode("utf-8", "replace").count("�")
    return high > 20 and broken * 20 < high
