"""What a rendered document is: its format, how it may look, and what a machine reads in it.

This module is light: whoever only asks for a document has it, and not what makes one.
"""

from typing import Literal

from tailor.errors import Refusal
from tailor.model.value import Value

Template = Literal["classic", "compact", "modern"]
Paper = Literal["a4", "letter"]
Format = Literal["pdf", "docx", "md", "txt", "json"]

MEDIA_TYPES: dict[Format, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "json": "application/json",
}

#: A render below this share of words that come back in order is a failure.
REQUIRED_RECALL = 0.98


class Options(Value):
    """How a document is to look. `pages` is a target: text and space shrink to meet it, never below 9.5 pt."""

    template: Template = "classic"
    paper: Paper = "a4"
    pages: int | None = None


class ReadBack(Value):
    """What a machine reads in a rendered file.

    recall: share of the expected words that came back in order, 0 to 1. missing: the facts (names, titles, employers,
    dates) that did not come back whole, then the words. names_ok: no fact is missing.
    """

    text: str
    words_expected: int
    words_found: int
    recall: float
    missing: tuple[str, ...] = ()
    names_ok: bool = True

    @property
    def ok(self) -> bool:
        """Whether the file may leave."""
        return self.names_ok and self.recall >= REQUIRED_RECALL


class Rendered(Value):
    """A rendered file. `pages` is known for PDF, `read_back` for PDF and DOCX; `warnings` are for the person."""

    data: bytes
    media_type: str
    pages: int | None = None
    read_back: ReadBack | None = None
    warnings: tuple[str, ...] = ()


class ReadBackFailed(Refusal):
    """A rendered file does not say what it should; it does not leave."""

    status = 500
    code = "READ_BACK_FAILED"

    def __init__(self, format: Literal["pdf", "docx"], result: ReadBack) -> None:
        lost = ", ".join(f"“{word}”" for word in result.missing[:5])
        super().__init__(
            f"The {format.upper()} was made, but a machine reads only {result.recall:.1%} of its words in it"
            f" ({lost} did not come back), so it was held back. Download another format."
        )
        self.format: Literal["pdf", "docx"] = format
        self.read_back = result

    def __reduce__(self) -> tuple[type, tuple[str, ReadBack]]:
        return type(self), (self.format, self.read_back)  # it crosses processes


class ScriptUnreadable(ReadBackFailed):
    """A PDF in a script whose letters join and stack, which machines do not read back from PDF."""

    status = 422
    code = "SCRIPT_UNREADABLE"

    def __init__(self, result: ReadBack, scripts: tuple[str, ...]) -> None:
        super().__init__("pdf", result)
        named = " and ".join(scripts)
        self.message = (
            f"Machines do not read {named} back from a PDF: letters are lost or doubled, so no PDF is handed out."
            " Download the Word file (DOCX) instead: it reads back whole."
        )
        self.args = (self.message,)
        self.scripts = scripts

    def __reduce__(self) -> tuple[type, tuple[ReadBack, tuple[str, ...]]]:  # type: ignore[override]
        return type(self), (self.read_back, self.scripts)
