"""Reads what we rendered as a machine reads it, and compares it with what was to be written.

PDF is read with two readers, pypdfium2 and pypdf, DOCX with python-docx. Words are compared in order and without
case; a Han, kana or Hangul character is a word of its own, since nothing parts words there.
"""

import io
import re
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any, Literal

import docx
import pypdf
import pypdfium2
from docx.oxml.ns import qn
from pypdf.generic import ContentStream, NameObject

from tailor.documents import rtl
from tailor.documents.output import content_stream, layout
from tailor.documents.output.layout import Document
from tailor.documents.rendered import ReadBack
from tailor.model.resume import Resume


def read_back(data: bytes, format: Literal["pdf", "docx"], resume: Resume) -> ReadBack:
    """Read a rendered résumé again and compare it with the résumé that it was rendered from."""
    return compare(data, format, layout.resume(resume))


def compare(data: bytes, format: Literal["pdf", "docx"], document: Document) -> ReadBack:
    """Read a rendered file again and compare it with its layout; of two readers the worse result counts."""
    if format == "docx":
        texts = [text_of_docx(data)]
    elif document.right_to_left:  # pypdf loses spaces and turns numbers around in right-to-left lines
        texts = [text_of_pdf(data, right_to_left=True)]
    else:
        texts = texts_of_pdf(data)
    wanted = _wanted(document)
    results = [_compared(text, wanted) for text in texts]
    worst = min(results, key=lambda result: (result.names_ok, result.recall))
    return worst.model_copy(update={"text": texts[0]})


def texts_of_pdf(data: bytes) -> list[str]:
    """The text of a PDF as pypdfium2 and as pypdf reads it, both at once: pdfium does without the interpreter."""
    with ThreadPoolExecutor(1) as beside:
        first = beside.submit(text_of_pdf, data)
        second = second_text_of_pdf(data)
        return [first.result(), second]


def text_of_pdf(data: bytes, right_to_left: bool = False) -> str:
    """The text of a PDF as pypdfium2 reads it; right-to-left lines are put in order from where the glyphs stand."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        pages = [page.get_textpage() for page in pdf]
        read = rtl.page_text if right_to_left else _page_text
        return "\n".join(map(read, pages))
    finally:
        pdf.close()


def _page_text(page: pypdfium2.PdfTextPage) -> str:
    # Of a hyphen at the end of a line pdfium makes a sign of its own, as if it parted a word; our lines part none.
    return str(page.get_text_range()).replace("\r\n", "\n").replace("\ufffe", "-\n")


def second_text_of_pdf(data: bytes) -> str:
    """The text of a PDF as pypdf reads it."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    for page in reader.pages:
        if "/Contents" in page:
            page[NameObject("/Contents")] = _Content(page["/Contents"], reader, "bytes")
    return "\n".join(page.extract_text() for page in reader.pages)


class _Content(ContentStream):
    """A page's content stream, which is cut into its operations faster than pypdf does it where that is possible."""

    @property
    def operations(self) -> list[content_stream.Operation]:
        found = content_stream.operations(self.get_data())
        return super().operations if found is None else found

    @operations.setter
    def operations(self, operations: list[content_stream.Operation]) -> None:
        raise AttributeError("this stream is only read")


def text_of_docx(data: bytes) -> str:
    """The text of a DOCX, a line for each paragraph; insertions are read and deletions are not."""
    body: Any = docx.Document(io.BytesIO(data)).element.body
    shown = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    lines = [
        "".join(
            shown.get(node.tag) or node.text or ""
            for node in paragraph.iter(qn("w:t"), *shown)
            if node.getparent().tag == qn("w:r")  # a tab stop of a style is a w:tab too
        )
        for paragraph in body.iter(qn("w:p"))
    ]
    return "\n".join(lines)


_ALONE = re.compile(r"([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff])")
_SIGNS = re.compile(r",(?!\d)|[;:()\[\]|·\"“”„«»…]|[–—](?=\s|$)")
_EDGE = "LNM"  # a word begins and ends with a letter, a number or a mark; in between it may have anything but space


def words(text: str) -> list[str]:
    """The words of a text, without case, without punctuation around them and without the vowel marks of Arabic and
    Hebrew, which are optional there; signs alone are no words, and all hyphens are one."""
    if text.isascii():
        spaced = _SIGNS.sub(" ", text.casefold())
    else:
        folded = unicodedata.normalize("NFKC", layout.unvowelled(text)).casefold().replace("\u2010", "-")
        spaced = _ALONE.sub(r" \1 ", _SIGNS.sub(" ", folded))
    return [word for part in spaced.split() if (word := _trimmed(part))]


def _trimmed(word: str) -> str:
    if word.isalnum():
        return word
    start, end = 0, len(word)
    while start < end and unicodedata.category(word[start])[0] not in _EDGE:
        start += 1
    while end > start and unicodedata.category(word[end - 1])[0] not in _EDGE and word[end - 1] not in "+#":
        end -= 1
    return word[start:end]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a rendered file must say: its words in order, its facts with the words of each, and words that are longer
    than a line."""

    words: list[str]
    facts: list[tuple[str, list[str]]]
    parted: list[str]
    right_to_left: bool


def _wanted(document: Document) -> _Wanted:
    texts = [*layout.texts(document)]
    return _Wanted(
        words=[word for part in texts for word in words(part)],
        facts=[(fact, told) for fact in layout.facts(document) if (told := words(fact))],
        parted=[*set(layout.long_words(document))],
        right_to_left=document.right_to_left,
    )


def _compared(text: str, wanted: _Wanted) -> ReadBack:
    expected = wanted.words
    lines = [words(line) for line in _rejoined(text, wanted.parted).splitlines()]
    found = [word for line in lines for word in line]
    matched = _matched_by_line(expected, lines) if wanted.right_to_left else _matched(expected, found)
    count = sum(matched)
    joined = f" {' '.join(found)} "
    lost = [
        fact
        for fact, told in wanted.facts
        if f" {' '.join(told)} " not in joined and not (wanted.right_to_left and _on_a_line(told, lines))
    ]
    names_ok = not lost
    lost += [word for word, here in zip(expected, matched, strict=True) if not here]
    return ReadBack(
        text=text,
        words_expected=len(expected),
        words_found=count,
        recall=round(count / len(expected), 4) if expected else 1.0,
        missing=tuple(dict.fromkeys(lost))[:50],
        names_ok=names_ok,
    )


def _matched(expected: list[str], found: list[str]) -> list[bool]:
    """Which of the expected words came back in order.

    What both have in common at the start and the end is taken off first: it is nearly always everything, and comparing
    the rest takes quadratic time. A large rest is compared roughly, without its most frequent words.
    """
    shorter = min(len(expected), len(found))
    start = next((n for n in range(shorter) if expected[n] != found[n]), shorter)
    end = next((n for n in range(shorter - start) if expected[-1 - n] != found[-1 - n]), shorter - start)
    ours, theirs = expected[start : len(expected) - end], found[start : len(found) - end]
    rough = len(ours) * len(theirs) > 4_000_000
    middle = [False] * len(ours)
    for block in SequenceMatcher(None, ours, theirs, autojunk=rough).get_matching_blocks():
        middle[block.a : block.a + block.size] = [True] * block.size
    return [True] * start + middle + [True] * end


def _matched_by_line(expected: list[str], lines: list[list[str]]) -> list[bool]:
    """Which of the expected words came back on the line where they belong, in whatever order within it.

    Where Latin words and numbers stand side by side in a right-to-left line, the order in which they were written can
    not be told from the order in which they are seen: several texts look alike. Lines are still compared in order.
    """
    matched = [False] * len(expected)
    at = 0
    for line in lines:
        best: list[int] = []
        following = at
        for start in range(max(0, at - 3), at + 4):
            left = Counter(line)
            hits = []
            for index in range(start, min(start + len(line), len(expected))):
                if left[expected[index]] > 0 and not matched[index]:
                    left[expected[index]] -= 1
                    hits.append(index)
            if len(hits) > len(best):
                best, following = hits, start + len(line)
        for index in best:
            matched[index] = True
        at = following
    return matched


def _on_a_line(told: list[str], lines: list[list[str]]) -> bool:
    """Whether all words stand on one line, or on two that follow each other."""
    wanted = Counter(told)
    return any(wanted <= Counter(line + after) for line, after in pairwise([*lines, []]))


def _rejoined(text: str, parted: list[str]) -> str:
    """Put words together again that had to be parted, because no line was wide enough for them."""
    for word in parted:
        text = word.join(re.split(r"\s*".join(map(re.escape, word)), text))
    return text
