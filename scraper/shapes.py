"""Gives pasted text its lines back: of e-mails, of bullets in a row, of one long line; and parts two postings."""

import re

from scraper import judge, words

_MAIL_HEAD = re.compile(
    r"^(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet)\s?: ", re.I
)
_QUOTED = re.compile(r"^(?:>\s?)+", re.M)
_RULE = re.compile(r"^\s*(?:[-=_*~#]\s?){5,}\s*$", re.M)
_IN_ROW = re.compile(r"\s*[•·▪●‣➢►✓✔✅]\s*")
_LONG = 200
_LABEL_INSIDE = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ž][^.!?:;]{2,40}: )")
_FIRST_SENTENCE = re.compile(r"^(?P<top>[^.!?\n]{8,120}(?: [-–—|] )[^.!?\n]{2,80})[.!]\s+(?=[A-ZÀ-Ž])")
_LABELLED = re.compile(r"^(?P<label>[^.!?:;]{3,40}): (?P<items>.+)$")


def reshape(text: str) -> str:
    """Plain text with one thing a line; text that has its lines already stays as it is."""
    text = _without_mail(text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(_lines(line) for line in text.split("\n"))


def parts(text: str) -> list[str]:
    """The postings in a text, where rules part them and each part reads as one; the whole text otherwise."""
    found = [part.strip() for part in _RULE.split(text) if part.strip()]
    alike = [part for part in found if _is_posting(part)]
    return alike if len(alike) > 1 else [text]


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
    return judge.sections(text) >= 1 and any(judge.is_job_title(line) and len(line) <= 100 for line in top)
