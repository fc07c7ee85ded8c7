"""Writes a tailored résumé as DOCX with Word's tracked changes against the original.

Accepting everything in Word gives the tailored document, rejecting everything the original. Paragraphs are matched by
the ids that the résumé gives its parts, so a bullet that moved is one deletion and one insertion; within a matched
paragraph words are compared. Format: ECMA-376 part 1, §17.13.5 (revisions).
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import count
from typing import Any, Literal

from docx.document import Document as WordFile
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tailor.documents.output import docx_write
from tailor.documents.output.docx_write import Para, Piece
from tailor.documents.output.layout import Document
from tailor.documents.rendered import Paper, Template

Mark = Literal["ins", "del"]

#: Who Word says made the changes.
AUTHOR = "Tailor"


def write(original: Document, tailored: Document, template: Template, paper: Paper) -> bytes:
    """The tailored document as DOCX whose differences to the original are tracked changes."""
    file = docx_write.blank(tailored, template, paper)
    _Writer(file).write(list(docx_write.paragraphs(original)), list(docx_write.paragraphs(tailored)))
    return docx_write.saved(file)


class _Writer:
    """Appends paragraphs to a file and numbers the revisions in it."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        self._ids = count(1)

    def write(self, before: Sequence[Para], after: Sequence[Para]) -> None:
        matcher = SequenceMatcher(None, [(p.key, p.style) for p in before], [(p.key, p.style) for p in after], False)
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind == "equal":
                for old, new in zip(before[a:b], after[c:d], strict=True):
                    self._changed(old, new)
            else:
                for old in before[a:b]:
                    self._whole(old, "del")
                for new in after[c:d]:
                    self._whole(new, "ins")

    def _changed(self, old: Para, new: Para) -> None:
        paragraph = docx_write.add(self._file, new.model_copy(update={"pieces": ()}))
        for mark, piece in _words_changed(old.pieces, new.pieces):
            paragraph.append(self._marked(piece, mark))

    def _whole(self, para: Para, mark: Mark) -> None:
        paragraph = docx_write.add(self._file, para.model_copy(update={"pieces": ()}))
        properties = OxmlElement("w:rPr")
        properties.append(self._revision(mark))
        paragraph.pPr.append(properties)  # the paragraph's own mark is what joins or parts it from the next
        for piece in para.pieces:
            paragraph.append(self._marked(piece, mark))

    def _marked(self, piece: Piece, mark: Mark | None) -> Any:
        element = docx_write.run(self._file, piece)
        if mark is None:
            return element
        runs = [element] if element.tag == qn("w:r") else list(element)
        for run in runs:
            revision = self._revision(mark)
            if mark == "del":
                for text in run.findall(qn("w:t")):
                    text.tag = qn("w:delText")
            if run is element:
                revision.append(run)
                return revision
            run.addprevious(revision)
            revision.append(run)
        return element

    def _revision(self, mark: Mark) -> Any:
        revision = OxmlElement(f"w:{mark}")
        revision.set(qn("w:id"), str(next(self._ids)))
        revision.set(qn("w:author"), AUTHOR)
        return revision


def _words_changed(old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[tuple[Mark | None, Piece]]:
    """The pieces of a paragraph, each kept (None), deleted or inserted; neighbours of one kind are one piece."""
    before, after = list(_words(old)), list(_words(new))
    told: list[tuple[Mark | None, Piece]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, False).get_opcodes():
        if kind == "equal":
            told += [(None, piece) for piece in after[c:d]]
        else:
            told += [("del", piece) for piece in before[a:b]]
            told += [("ins", piece) for piece in after[c:d]]
    joined: list[tuple[Mark | None, Piece]] = []
    for mark, piece in told:
        last = joined[-1] if joined else None
        if last and last[0] == mark and piece.text and last[1].text and _alike(last[1], piece):
            joined[-1] = (mark, piece.model_copy(update={"text": last[1].text + piece.text}))
        else:
            joined.append((mark, piece))
    yield from joined


def _alike(one: Piece, other: Piece) -> bool:
    return (one.shape, one.url) == (other.shape, other.url)


def _words(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces cut at words; a space belongs to the word before it."""
    for piece in pieces:
        if not piece.text:
            yield piece
        for word in re.findall(r"\s*\S+\s*|\s+", piece.text):
            yield piece.model_copy(update={"text": word})
