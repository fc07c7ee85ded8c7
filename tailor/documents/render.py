"""Renders résumés and letters: one content, five formats, and a look back at what a machine reads in them.

Everything here is synchronous and meant for a worker process.
"""

import json
import unicodedata
from typing import Literal

from tailor.documents.output import docx_tracked, docx_write, layout, plain, typeset
from tailor.documents.output import markdown as markdown_format
from tailor.documents.output.fonts import MissingGlyphs
from tailor.documents.output.layout import Document
from tailor.documents.output.read_back import compare
from tailor.documents.output.typeset import Typeset
from tailor.documents.rendered import (
    MEDIA_TYPES,
    Format,
    Options,
    ReadBack,
    ReadBackFailed,
    Rendered,
    ScriptUnreadable,
)
from tailor.errors import TooLarge
from tailor.model.resume import Basics, Resume

#: No more characters, lines, or characters in one line than this are rendered. The longest résumé that we know has
#: 40,000 characters in 900 lines; the limits keep a render within a few seconds.
MAX_CHARACTERS, MAX_LINES, MAX_LINE = 120_000, 4_000, 10_000


def render(resume: Resume, format: Format, options: Options = Options()) -> Rendered:  # noqa: B008 (immutable)
    """Render a résumé.

    Raises Refusal: READ_BACK_FAILED when a PDF or DOCX does not read back, SCRIPT_UNREADABLE when a PDF in its script
    never does, MISSING_FONT when no installed font has a
    letter of it, TOO_LARGE above MAX_CHARACTERS, MAX_LINES or MAX_LINE, UNPRINTABLE when no PDF can be made of it.
    """
    if format == "json":
        text = json.dumps(resume.json_resume(), ensure_ascii=False, indent=2) + "\n"
        return Rendered(data=text.encode(errors="replace"), media_type=MEDIA_TYPES[format])
    return _rendered(layout.resume(resume), format, options)


def pages(resume: Resume, options: Options) -> int:
    """How many pages the PDF takes, with nothing read back, and without letters that no font has.

    Raises Refusal: TOO_LARGE, UNPRINTABLE.
    """
    document = layout.resume(resume)
    _sized(document)
    return _typeset(document, options, without_letters=True)[0].pages


def tracked(original: Resume, tailored: Resume, options: Options = Options()) -> Rendered:  # noqa: B008 (immutable)
    """The tailored résumé as DOCX with Word's tracked changes against the original; raises as `render` does."""
    before, after = layout.resume(original), layout.resume(tailored)
    _sized(before)
    _sized(after)
    data = docx_tracked.write(before, after, options.template, options.paper)
    return Rendered(data=data, media_type=MEDIA_TYPES["docx"], read_back=checked(data, "docx", after))


def letter(
    text: str,
    basics: Basics,
    format: Literal["pdf", "docx", "md", "txt"],
    options: Options = Options(),  # noqa: B008 (immutable)
    language: str = "en",
) -> Rendered:
    """Render a cover letter below the person's own header; raises as `render` does."""
    return _rendered(layout.letter(text, basics, language), format, options)


def markdown(resume: Resume) -> str:
    """The résumé as Markdown, in the order and the words of every other format."""
    return markdown_format.write(layout.resume(resume))


def _rendered(document: Document, format: Format, options: Options) -> Rendered:
    _sized(document)
    media_type = MEDIA_TYPES[format]
    if format == "pdf":
        return _pdf(document, options)
    if format == "docx":
        data = docx_write.write(document, options.template, options.paper)
        return Rendered(data=data, media_type=media_type, read_back=checked(data, format, document))
    text = markdown_format.write(document) if format == "md" else plain.write(document)
    return Rendered(data=text.encode(), media_type=media_type)


def _sized(document: Document) -> None:
    texts = list(layout.texts(document))
    if sum(map(len, texts)) > MAX_CHARACTERS:
        raise TooLarge(f"This document has more than {MAX_CHARACTERS:,} characters. Shorten it and try again.")
    if len(texts) > MAX_LINES:
        raise TooLarge(f"This document has more than {MAX_LINES:,} lines. Shorten it and try again.")
    if longest := next((text for text in texts if len(text) > MAX_LINE), None):
        raise TooLarge(f"The line that begins with “{longest[:40]}” has more than {MAX_LINE:,} characters. Shorten it.")


def _pdf(document: Document, options: Options) -> Rendered:
    made, left_out = _typeset(document, options)
    document = _without(document, left_out)
    warnings: list[str] = []
    if left_out:
        warnings.append(f"No font has these signs, so the PDF leaves them out: {' '.join(left_out)}")
    if any(text != layout.unvowelled(text) for text in layout.texts(document)):
        warnings.append(
            "The PDF leaves out vowel marks, since machines read their letters twice in it. DOCX keeps them."
        )
    if options.pages is not None and made.pages > options.pages:
        warnings.append(
            f"At the smallest readable size the document takes {made.pages} pages instead of {options.pages}."
        )
    return Rendered(
        data=made.data,
        media_type=MEDIA_TYPES["pdf"],
        pages=made.pages,
        read_back=_checked_pdf(made.data, document),
        warnings=tuple(warnings),
    )


def _checked_pdf(data: bytes, document: Document) -> ReadBack:
    try:
        return checked(data, "pdf", document)
    except ReadBackFailed as failed:
        if scripts := _stacked(document):
            raise ScriptUnreadable(failed.read_back, scripts) from None
        raise


def _stacked(document: Document) -> tuple[str, ...]:
    """The scripts of a document whose letters are written with marks around them: Thai, Devanagari, Tamil and so on."""
    text = "".join(layout.texts(document))
    marked = {c for c in set(text) if unicodedata.category(c) in ("Mn", "Mc") and "\u0900" <= c <= "\u1cff"}
    return tuple(sorted({unicodedata.name(c).split()[0].capitalize() for c in marked}))


def _typeset(document: Document, options: Options, *, without_letters: bool = False) -> tuple[Typeset, str]:
    """The PDF, and the signs that had to be left out because no font has them.

    A missing letter is refused, unless the PDF is made only to be measured (`without_letters`): then another one
    stands for it.
    """
    left_out = ""
    while True:
        try:
            made = typeset.typeset(document, options.template, options.paper, options.pages)
        except MissingGlyphs as missing:
            signs = "".join(c for c in missing.characters if unicodedata.category(c)[0] not in "LNM")
            letters = set(missing.characters) - set(signs)
            if not set(missing.characters) - set(left_out) or (letters and not without_letters):
                raise
            document = _without(document, signs, "".join(letters))
            left_out += missing.characters
        else:
            return made, left_out


def _without(document: Document, signs: str, letters: str = "") -> Document:
    """The document without some signs, and with another letter for some letters; they stand in its JSON as they are,
    so it is cleaned as a whole."""
    table = dict.fromkeys(map(ord, signs), "") | dict.fromkeys(map(ord, letters), "n")
    return Document.model_validate_json(document.model_dump_json().translate(table)) if table else document


def checked(data: bytes, format: Literal["pdf", "docx"], document: Document) -> ReadBack:
    """The read-back of a file; raises ReadBackFailed when it does not say what it should."""
    result = compare(data, format, document)
    if not result.ok:
        raise ReadBackFailed(format, result)
    return result
