"""How much of a document is read, and the sentences that say when it is too much."""

from tailor.errors import Refusal, TooLarge, Unsupported
from tailor.workers.refusals import crashed

#: Pages of a PDF.
MAX_PAGES = 20
#: Characters of a whole document: fewer than are rendered, so that what is added still finds room. The longest résumé
#: that we know has 40,000.
MAX_CHARACTERS = 100_000
#: Bytes of everything inside a DOCX, unpacked.
MAX_UNPACKED = 50 * 1024 * 1024
#: Bytes of a file as it is uploaded.
MAX_BYTES = 10 * 1024 * 1024


def empty() -> Refusal:
    """The file has no content."""
    return Refusal("The file is empty. Choose the file again and upload it once more.", "EMPTY_FILE")


def not_a_document() -> Refusal:
    """The file is of another kind."""
    return Unsupported(
        "This is not a résumé that can be read: upload a PDF, a Word file (.docx) or a JSON Resume.", "NOT_A_DOCUMENT"
    )


def encrypted() -> Refusal:
    """The file opens only with a password."""
    return Refusal("The file is protected by a password. Save it without a password and upload it again.", "ENCRYPTED")


def no_text(recognised: bool = False) -> Refusal:
    """The pages are pictures of text, or hold signs for its letters; `recognised` tells that none was recognised in the
    picture either."""
    why = "text recognition found none in it" if recognised else "text recognition is not installed here"
    return Refusal(
        "The file holds no text that a program can read, only a picture of it (a scan, letters drawn as outlines, or a"
        f" font that hides which letters it shows), and {why}. Upload a version with real text: export it as PDF or"
        " DOCX from the program it was written in.",
        "NO_TEXT",
    )


def broken() -> Refusal:
    """The file is damaged."""
    return crashed("read")


def too_many_pages(pages: int) -> Refusal:
    """More pages than a résumé has."""
    return TooLarge(f"The file has {pages} pages; at most {MAX_PAGES} are read.", "TOO_MANY_PAGES")


def too_many_scanned(pages: int, most: int) -> Refusal:
    """More scanned pages than are recognised."""
    return TooLarge(
        f"The file is a scan of {pages} pages; at most {most} are recognised. Upload a version with real text, or fewer"
        " pages.",
        "TOO_MANY_PAGES",
    )


def too_large() -> Refusal:
    """More text or more bytes than a résumé has."""
    return TooLarge(
        f"The file is larger than a résumé can be: at most {MAX_BYTES // 1024**2} MB and"
        f" {MAX_CHARACTERS:,} characters are read.",
        "TOO_LARGE",
    )
