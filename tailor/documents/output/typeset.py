"""Sets a laid-out document as a tagged PDF with typst.

One compiler per process: it is not safe for threads, so a lock guards it, and it keeps what it has compiled, so the
second document is much faster than the first. The content goes in as JSON through `sys.inputs`, never into the text
of a template, so no content is ever read as markup.
"""

import json
import re
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pypdfium2
import typst

from tailor.documents.output import fonts, layout
from tailor.documents.output.fonts import MissingGlyphs
from tailor.documents.output.layout import Document
from tailor.documents.rendered import Paper, Template
from tailor.errors import Refusal
from tailor.model.value import Value

_TEMPLATES = Path(__file__).parent / "templates"
_LATIN: dict[Template, str] = {"classic": "Source Serif 4", "compact": "Source Sans 3", "modern": "Source Sans 3"}
_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}
#: What reaches no further down than this, of a page's height, is no page worth turning to.
_STUB = 0.3
#: A letter that is neither Latin nor Greek nor Cyrillic.
_FOREIGN = re.compile(r"[^\W\d_\u0000-\u052f\u1c80-\u1c8f\u1e00-\u1fff\u2c60-\u2c7f\ua640-\ua69f\ua720-\ua7ff]")
_STEPS = 6  # halvings of the ease between tight and comfortable: 1/64 is finer than the eye

_LOCK = threading.Lock()


class Typeset(Value):
    """A PDF, its number of pages, and how close it came to its most comfortable size (1) rather than tightest (0)."""

    data: bytes
    pages: int
    ease: float


class Unprintable(Refusal):
    """A document that typst gives up on, such as a paragraph of thousands of hyphens; `reason` is typst's."""

    status = 422
    code = "UNPRINTABLE"

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"This document cannot be set as PDF ({reason}). Shorten its longest paragraph, or download another format."
        )
        self.reason = reason

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return type(self), (self.reason,)


@cache
def _compiler() -> tuple[typst.Compiler, frozenset[str]]:
    known = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(f) for f in fonts.folders()]
    )
    return typst.Compiler(root=str(_TEMPLATES), font_paths=known), frozenset(known.families())


def typeset(document: Document, template: Template, paper: Paper, pages: int | None) -> Typeset:
    """Set a document as PDF/UA-1.

    With `pages`, the largest size is taken that fits that many pages (body text never below 9.5 pt); where even the
    tightest does not fit, the tightest is returned, with as many pages as it needs; so with 0 it always is. With None
    the size is the most comfortable one, except that a few lines never get a last page of their own if they can be
    kept from it.
    Raises MissingGlyphs when the installed fonts lack a character, Unprintable when typst gives up.
    """

    def at(ease: float) -> Typeset:
        return _compile(document, template, paper, ease)

    with _LOCK:
        if pages == 0:
            return at(0.0)
        comfortable = at(1.0)
        if pages is None and comfortable.pages > 1 and _last_page_filled(comfortable.data) <= _STUB:
            tightest = at(0.0)
            fewer = comfortable.pages - 1
            return _largest(at, tightest, fewer) if tightest.pages <= fewer else comfortable
        if pages is None or comfortable.pages <= pages:
            return comfortable
        return _largest(at, at(0.0), pages)


def _largest(at: Callable[[float], Typeset], tightest: Typeset, pages: int) -> Typeset:
    """The largest setting that fits the pages, or the tightest when that does not."""
    if tightest.pages > pages:
        return tightest
    best, low, high = tightest, 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        tried = at(middle)
        if tried.pages <= pages:
            best, low = tried, middle
        else:
            high = middle
    return best


def _last_page_filled(data: bytes) -> float:
    """How far down the last page its text reaches, as a part of its height."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        page = pdf[len(pdf) - 1]
        feet = [o.get_bounds()[1] for o in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])]
        return float(1 - min(feet) / page.get_height()) if feet else 0.0
    finally:
        pdf.close()


_HYPHENS = str.maketrans("\u2010\u2011", "--")


def _compile(document: Document, template: Template, paper: Paper, ease: float) -> Typeset:
    compiler, families = _compiler()
    chain = [f for f in fonts.chain(_LATIN[template], document.language) if f in families]
    # A mark is a glyph by itself, and readers of PDF see its letter twice: vowel marks stay out of PDFs.
    # Likewise the hyphens of Unicode: they share their glyph with the plain one, which then reads as one of them.
    text = layout.unvowelled(document.model_dump_json()).translate(_HYPHENS)
    options = {
        "paper": _PAPERS[paper],
        "fonts": chain,
        "ease": ease,
        "foreign": bool(_FOREIGN.search(text)),
        "long": any(layout.long_words(document)),
    }
    try:
        data = compiler.compile(
            input=str(_TEMPLATES / f"{template}.typ"),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"data": text, "options": json.dumps(options)},
        )
    except typst.TypstError as error:
        if absent := re.findall(r'the text `"(.+?)"` could not be displayed', error.diagnostic):
            raise MissingGlyphs("".join(sorted(set("".join(map(_unescaped, absent)))))) from error
        raise Unprintable(error.message) from error
    assert isinstance(data, bytes)
    return Typeset(data=data, pages=_pages(data), ease=ease)


def _unescaped(text: str) -> str:
    """A string as Rust's Debug prints it, turned back: invisible characters stand as \\u{200d}."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), text)


def _pages(data: bytes) -> int:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return len(pdf)
    finally:
        pdf.close()
