"""A posting's description as lines and sentences, each under the heading that it stands below."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.engine.offline.headings import Part, part_of

_BULLET = re.compile(
    r"^\s*(?:[-*•●◦▪■‣·–—»✓✔➢>]|[→➡➜👉✅☑🔸🔹▶]\ufe0f?|[~+](?=\s+[^\W\d])|o(?=\s+[a-z])|\d{1,2}[.)]|[a-z]\))\s+"
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?;。！？])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\binc\.)(?<!\bin[ck]l\.)(?<!\bz\.)(?<!\bB\.)"
    r"(?<!\bmind\.)(?<!\bo\.)(?<!\bu\.)(?<!\b[äÄ]\.)(?<!\binkl\.)(?<!\bmin\.)(?<!\bvgl\.)(?<!\bbspw\.)(?<!\bggf\.)(?<!\bevtl\.)"
    r"(?<!\bp\.)(?<!\bex\.)(?<!\bkat\.)(?<!\bds\.)(?<!\bnp\.)(?<!\bkl\.)(?<!\bbzw\.)(?<!\bca\.)"
    r"\s+(?=[^\s\d a-z(/&])|"
    # A number begins a sentence only behind a word that is no abbreviation of what is counted ("min. 3 years").
    r"(?<=[a-zà-ÿ]{3}[.!?])(?<!\b(?:min|max|nos|tel|art|ext|sec|vol|fig|num|abs)\.)(?<!\b(?:mind|appr)\.)"
    r"(?<!approx\.)\s+(?=\d)"
)
_MOST_LINES = 1_500
_LONGEST_LINE = 4_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """One wish, duty or remark, word for word as it stands in the posting."""

    text: str
    part: Part
    bullet: bool
    listing: bool = False
    """It stands behind a heading in its own line ("You must have: …"), and so is a list."""


def sentences(description: str) -> Iterator[Sentence]:
    """The posting's sentences in order; headings are not among them."""
    part: Part = "unknown"
    listed = opened = False
    for raw in description.splitlines()[:_MOST_LINES]:
        line = raw.strip()[:_LONGEST_LINE]
        mark = _BULLET.match(line)
        text = line[mark.end() :].strip() if mark else line
        marked = text.startswith("#")
        text = text.strip("*_# ").strip()
        if not text:
            continue
        inline = _inline_heading(text)
        if inline is not None:
            label, rest = inline
            for sentence in _split(rest):  # "Essential: a licence. Desirable: a van."
                within, said = _inline_heading(sentence) or (label, sentence)
                label = within
                yield Sentence(said, label, True, listing=True)
            continue
        heading = part_of(text, bullet=mark is not None, marked=marked)
        if heading is None and marked:
            heading = "unknown"
        if heading is not None:
            part, listed, opened = heading, False, text.endswith(":")
            continue
        if mark is None and listed and part in ("must", "nice", "unwanted", "duties"):
            # The list of wishes has ended; what follows is prose of some other matter.
            part = "unknown"
        listed = listed or mark is not None
        for number, sentence in enumerate(_split(text)):
            yield Sentence(sentence, part, mark is not None, listing=opened and mark is None and not number)
        opened = False


def _split(text: str) -> list[str]:
    return [s.strip() for s in _SENTENCE_END.split(text) if s.strip()]


def _inline_heading(text: str) -> tuple[Part, str] | None:
    """A line that carries its own heading: "Nice to have: Kafka, Flink"."""
    head, colon, rest = text.partition(":")
    if not colon or not rest.strip() or len(head) > 45 or len(head.split()) > 5 or rest.startswith("//"):
        return None
    part = part_of(head + ":", bullet=False)
    return (part, rest.strip()) if part not in (None, "unknown") and part is not None else None
