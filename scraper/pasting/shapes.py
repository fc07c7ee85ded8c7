"""Gives pasted text its lines back: of e-mails, of bullets in a row, of one long line; and parts two postings."""

import re

from scraper.lexicon import words
from scraper.signs import judge
from scraper.text.plain import unwrap

_MAIL_HEAD = re.compile(
    r"^(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet)\s?: ", re.I
)
_QUOTED = re.compile(r"^(?:>\s?)+", re.M)
_RULE = re.compile(r"^[^\S\n]*(?:[-=_*~#][^\S\n]?){5,}[^\S\n]*$", re.M)
_IN_ROW = re.compile(r"\s*[•·▪●‣➢►✓✔✅]\s*")
_ITEM = re.compile(r"^\s*(?:[-•·–]|\*(?!\*))\s")
_LONG = 200
#: Between things that stood side by side; so many at least, and none longer than so many letters.
_GAP = re.compile(r"\t+\s*|\s{3,}")
_ROW, _CELL = 3, 40
#: Lines that the first posting has at least before another may begin.
_BEFORE = 4
_LABEL_INSIDE = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ž][^.!?:;]{2,40}: )")
_FIRST_SENTENCE = re.compile(r"^(?P<top>[^.!?\n]{8,120}(?: [-–—|] )[^.!?\n]{2,80})[.!]\s+(?=[A-ZÀ-Ž])")
_LABELLED = re.compile(r"^(?P<label>[^.!?:;]{3,40}): (?P<items>.+)$")


def unrowed(text: str) -> str:
    """Text with what stood side by side on a page, as its menu did, line by line."""
    return "\n".join(_apart(line) for line in text.split("\n"))


def _apart(line: str) -> str:
    pieces = [piece for piece in _GAP.split(line.strip()) if piece]
    row = len(pieces) >= _ROW and all(len(piece) <= _CELL for piece in pieces)
    return "\n".join(pieces) if row else line


def reshape(text: str) -> str:
    """Plain text with one thing a line; text that has its lines already stays as it is."""
    text = unwrap(_without_mail(text.replace("\r\n", "\n").replace("\r", "\n")))
    return "\n".join(_lines(line) for line in text.split("\n"))


def parts(text: str) -> list[str]:
    """The postings in a text: where rules part them, or a title stands above sections that were there already.

    Each part reads as a posting; where they do not, the whole text is one.
    """
    found = [part.strip() for part in _RULE.split(text) if part.strip()]
    alike = [part for part in found if _is_posting(part)]
    return alike if len(alike) > 1 else _by_titles(text)


def _by_titles(text: str) -> list[str]:
    lines = text.split("\n")
    for at in range(_BEFORE, len(lines)):
        if lines[at - 1].strip() or not _is_title(lines[at]):
            continue
        first, second = "\n".join(lines[:at]).strip(), "\n".join(lines[at:])
        if len(_headed(first) & _headed(second)) >= 2 and _is_posting(first) and _is_posting(second):
            return [first, *_by_titles(second)]
    return [text]


def _headed(text: str) -> set[int]:
    """Which of a posting's usual parts have a heading in a text, by their numbers."""
    lines = [line.strip().strip("#*: ") for line in text.split("\n") if not _ITEM.match(line)]
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS)
    return {at for at, kind in enumerate(kinds) if any(len(line) <= 40 and kind.search(line) for line in lines)}


def _is_title(line: str) -> bool:
    """Whether a line is nothing but what a job is called, perhaps with its company."""
    text = line.strip().strip("#* ").strip()
    announced = (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)
    if not 3 <= len(text) <= 90 or _ITEM.match(line) or text[-1] in ".!?:;,":
        return False
    return judge.names_a_job(text) and not any(kind.search(text) for kind in announced)


def _without_mail(text: str) -> str:
    """A mail's text without its head and quotation marks."""
    lines = text.split("\n")
    heads = [index for index, line in enumerate(lines[:12]) if _MAIL_HEAD.match(line)]
    subject = next(
        (lines[index] for index in heads if lines[index].lower().startswith(("subject", "betreff", "objet"))), ""
    )
    if len(heads) >= 2 and subject:
        lines = [line for index, line in enumerate(lines) if index not in heads]
    text = "\n".join(lines)
    quoted = len(_QUOTED.findall(text))
    return _QUOTED.sub("", text) if quoted >= 3 else text


def _lines(line: str) -> str:
    pieces = [piece for piece in _IN_ROW.split(line.strip()) if piece]
    if len(pieces) >= 5 or (len(pieces) >= 3 and len(line) > _LONG):
        return "\n".join(piece if _is_heading(piece) else f"- {piece}" for piece in pieces)
    if len(pieces) >= 3 and _IN_ROW.match(line.strip()) and not line[:1].isalnum():
        return " · ".join(pieces)  # a line of facts that was copied with its bullet
    if len(line) <= _LONG:
        return line
    top = _FIRST_SENTENCE.match(line)
    if top:
        line = f"{top['top']}\n\n{line[top.end() :]}"
    return "\n".join(_items(part) for part in _LABEL_INSIDE.sub("\n", line).split("\n"))


def _items(line: str) -> str:
    labelled = _LABELLED.match(line)
    if not labelled or not _is_heading(labelled["label"]):
        return line
    items = [item.strip(" .") for item in labelled["items"].split(";")]
    return "\n".join(["", f"{labelled['label']}:", *(f"- {item}" for item in items if item)])


def _is_heading(text: str) -> bool:
    announced = (words.DUTIES, words.NEEDS, words.OFFERS)
    return len(text) <= 40 and any(kind.match(text) for kind in announced)


def _is_posting(text: str) -> bool:
    top = [line.strip("#*- ") for line in text.split("\n") if line.strip()][:4]
    return judge.sections(text) >= 1 and any(judge.names_a_job(line) and len(line) <= 100 for line in top)
