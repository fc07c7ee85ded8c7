"""Postings as people paste them, with their title, employer and town."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CASE = re.compile(r"^### (.+)\n", re.M)


@dataclass(frozen=True)
class Pasted:
    """A pasted text and what a reader sees in it; empty is what is not told."""

    title: str
    company: str
    place: str
    text: str


def cases(batch: str) -> Iterator[Pasted]:
    """The texts of a batch, `first` to `fourth`, in their order."""
    parts = _CASE.split(Path(__file__).with_name(f"{batch}.txt").read_text("utf-8"))[1:]
    for head, text in zip(parts[::2], parts[1::2], strict=True):
        title, company, place = ("" if told == "-" else told for told in map(str.strip, head.split("|")))
        yield Pasted(title, company, place, text.strip())
