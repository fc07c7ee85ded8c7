"""The maps from a PDF's codes to characters, put in order where pdfium cannot read them."""

import io
import logging
import re

import pypdf
from pypdf.generic import DictionaryObject, StreamObject

#: A range of codes with the characters of each, as PDFKit writes it for all glyphs of a font at once.
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*\[([^\]]*)\]")
#: How many codes have their high byte in common; a range that goes beyond them is against the rules.
_ROW = 0x100


def mended(data: bytes) -> bytes | None:
    """A PDF's bytes with each range of codes that goes beyond one high byte cut there; None where there is none."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
        changed = False
        for thing in list(writer._objects):  # a font may stand on many pages
            font = thing if isinstance(thing, DictionaryObject) and thing.get("/Type") == "/Font" else None
            chars = font["/ToUnicode"].get_object() if font is not None and "/ToUnicode" in font else None
            if not isinstance(chars, StreamObject):
                continue
            before = chars.get_data()
            after = cut(before)
            if after != before:
                chars.set_data(after)
                changed = True
        if not changed:
            return None
        buffer = io.BytesIO()
        writer.write(buffer)
    except Exception:
        return None
    return buffer.getvalue()


def cut(cmap: bytes) -> bytes:
    """A map's text in which no range with a list of characters goes beyond one high byte."""
    return _RANGE.sub(_rows, cmap)


def _rows(found: re.Match[bytes]) -> bytes:
    first, last = int(found[1], 16), int(found[2], 16)
    if first // _ROW == last // _ROW:
        return found[0]
    characters = re.findall(rb"<[^<>]*>", found[3])[: last - first + 1]
    rows: list[bytes] = []
    while characters:
        count = min(_ROW - first % _ROW, len(characters))
        rows.append(b"<%04x> <%04x> [%s]" % (first, first + count - 1, b" ".join(characters[:count])))
        first, characters = first + count, characters[count:]
    return b"\nendbfrange\n1 beginbfrange\n".join(rows)  # pdfium passes over a block that has more than a row
