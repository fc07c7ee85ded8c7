"""Reads a résumé from a file's bytes: PDF, DOCX or JSON Resume. Pure: no network, no files, no clock."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tailor.documents import limits
from tailor.documents.reading import Reading
from tailor.model.doubt import FieldDoubt

if TYPE_CHECKING:
    from tailor.documents.pages.pdf import Sheet

#: What a worker imports beforehand, so that its first reading is as quick as the next.
WARM = tuple(
    f"tailor.documents.{name}" for name in ("pages.pdf", "pages.columns", "warm", "docx.reader", "json_resume")
)


def sniff(data: bytes, filename: str) -> Literal["pdf", "docx", "json"]:
    """What kind of document some bytes are, by their first bytes; the name only decides nothing by itself.

    Raises Refusal with EMPTY_FILE, NOT_A_DOCUMENT or, for a Word file locked by a password, ENCRYPTED.
    """
    if not data.strip(b"\x00\t\r\n "):
        raise limits.empty() if not data else limits.not_a_document()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:4] == b"PK\x03\x04":
        if b"word/" in data or filename.lower().endswith((".docx", ".docm", ".dotx")):
            return "docx"
        raise limits.not_a_document()
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        # The container of old Word files, and of new ones with a password.
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise limits.encrypted()
        raise limits.not_a_document()
    head = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:1] == b"{":
        return "json"
    raise limits.not_a_document()


def read(data: bytes, filename: str) -> Reading:
    """Read a résumé. Runs for seconds on a hostile file: call it in a worker process.

    Raises Refusal: EMPTY_FILE, NOT_A_DOCUMENT, ENCRYPTED, NO_TEXT, BROKEN_FILE, TOO_MANY_PAGES, TOO_LARGE.
    """
    kind = sniff(data, filename)
    if len(data) > limits.MAX_BYTES:
        raise limits.too_large()
    if kind == "pdf":
        return _read_pdf(data, filename)
    if kind == "docx":
        return _read_docx(data, filename)
    return _read_json(data)


def _read_pdf(data: bytes, filename: str) -> Reading:
    from tailor.documents.pages import pdf

    sheets = pdf.sheets(data)
    return read_sheets(sheets, told=(*(sheet.author for sheet in sheets[:1]), _stem(filename)))


def _stem(filename: str) -> str:
    return re.split(r"[/\\]", filename)[-1].rpartition(".")[0]


def read_sheets(sheets: "Sequence[Sheet]", recognised: bool = False, told: Sequence[str] = ()) -> Reading:
    """Read the pages of a PDF: `recognised` tells that their glyphs were recognised in pictures, and `told` is what the
    file says of itself.

    Raises Refusal: NO_TEXT, TOO_LARGE.
    """
    from tailor.documents.pages import columns, links
    from tailor.documents.pages.geometry import segments
    from tailor.documents.pages.lines import Link, plain_text
    from tailor.documents.parsing import parse

    lines = []
    linked: list[Link] = []
    for number, sheet in enumerate(sheets, 1):
        page = columns.lines(segments(sheet.glyphs), sheet.dots, number, sheet.width, sheet.height)
        links.place(page, sheet.links)
        lines.extend(page)
        linked.extend(link for _, link in sheet.links)
    text = plain_text(lines)
    if len(re.findall(r"\w", text)) < 25 or (not recognised and _is_garbled(text)):
        raise limits.no_text(recognised)
    if len(text) > limits.MAX_CHARACTERS:
        raise limits.too_large()
    resume, warnings, doubts = parse.parse(lines, linked, told)
    if unread := sum(sheet.unread for sheet in sheets):
        warnings = (
            *warnings,
            f"For {unread} signs the file does not tell which letters they are, so they are missing. Compare what was"
            " read with your file, or upload a DOCX.",
        )
    return _told(Reading(resume=resume, text=text, warnings=warnings, pages=len(sheets), doubts=doubts))


#: Of the characters of a text in any script so many are letters or figures; rows of dots and dashes count for none.
_LETTERS, _FEWEST = 0.35, 100
_ROW = re.compile(r"(\S)\1{3,}")


def _is_garbled(text: str) -> bool:
    """Whether a text is signs rather than letters, as a file has it whose fonts map them to others than they show."""
    told = _ROW.sub("", "".join(text.split()))
    return len(told) >= _FEWEST and sum(map(str.isalnum, told)) < _LETTERS * len(told)


def _read_docx(data: bytes, filename: str) -> Reading:
    from tailor.documents.docx import properties, reader
    from tailor.documents.pages.lines import plain_text
    from tailor.documents.parsing import parse

    lines, linked, pages = reader.lines(data)
    text = plain_text(lines)
    if len(re.findall(r"\w", text)) < 25:
        raise limits.no_text()
    resume, warnings, doubts = parse.parse(lines, linked, (properties.author(data), _stem(filename)))
    return _told(Reading(resume=resume, text=text, warnings=warnings, pages=pages, doubts=doubts))


def _read_json(data: bytes) -> Reading:
    from tailor.documents import json_resume

    resume, text, warnings = json_resume.parse(data)
    whole = tuple(FieldDoubt(id=f"d{n}", path="", text=text) for n, text in enumerate(warnings, 1))
    return Reading(resume=resume, text=text, warnings=warnings, unsure=whole)


def _told(reading: Reading) -> Reading:
    from tailor.documents.unsure import unsure

    return reading.model_copy(update={"unsure": unsure(reading)})
