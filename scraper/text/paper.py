"""A posting that is a PDF file: its text, with lines where the page has them and a blank one where it leaves space."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

#: What a PDF file begins with, and what may stand before it.
_SIGNATURE, _BLANK = b"%PDF-", b"\0\t\n\r \xef\xbb\xbf"
#: Postings have one to four pages; what comes after so many is something else.
_PAGES = 12
#: Of a page: small print fills one with some ten thousand.
_CHARACTERS = 50_000
#: A line that begins so many of its heights below the one before it is another paragraph, or so far above its end: in
#: a row of a table or beside a picture the next line may begin a little higher.
_GAP, _BACK = 0.4, -2.0
#: What stands on that many pages alike is a header or footer.
_EVERY = 3


class Unreadable(Exception):
    """A file without text to be read; what it says is for a person."""


def is_pdf(body: bytes, kind: str) -> bool:
    """Whether bytes are a PDF file's: by their content type, or by how they begin whatever that says."""
    return "pdf" in kind or body[:100].lstrip(_BLANK).startswith(_SIGNATURE)


def text_of(body: bytes) -> str:
    """The text of a PDF file, page by page. Raises Unreadable when there is none, as in scans."""
    from pypdfium2 import PdfDocument, PdfiumError  # most pages are none, and it takes a while to import

    try:
        document = PdfDocument(body)
    except PdfiumError as broken:
        what = "is locked with a password" if "assword" in str(broken) else "is broken"
        raise Unreadable(f"This PDF file {what}.") from broken
    try:
        pages = [list(_lines(document[number])) for number in range(min(len(document), _PAGES))]
    except PdfiumError as broken:
        raise Unreadable("This PDF file is broken.") from broken
    finally:
        document.close()
    found = Counter(line for lines in pages for line in {line for line in lines if line})
    often = {line for line, times in found.items() if times >= _EVERY and times > len(pages) / 2}
    text = "\n".join(line for lines in pages for line in lines if line not in often)
    if not text.strip():
        raise Unreadable("This PDF file has pictures of text instead of text.")
    return text


def _lines(page: "PdfPage") -> Iterator[str]:
    """The lines of a page in the order in which it was written; an empty one for a gap, and at its end."""
    sheet = page.get_textpage()
    try:
        text = sheet.get_text_range(0, min(sheet.count_chars(), _CHARACTERS))
        bottom: float | None = None
        begin = 0
        for line in text.split("\n"):
            shown = " ".join(line.split())
            if shown:
                at = min(begin + len(line) - len(line.lstrip()), sheet.count_chars() - 1)
                _, low, _, high = sheet.get_charbox(at, loose=True)
                if bottom is not None and not _BACK <= (bottom - high) / max(high - low, 1.0) <= _GAP:
                    yield ""
                bottom = low
            yield shown
            begin += len(line) + 1
        yield ""
    finally:
        sheet.close()
        page.close()
