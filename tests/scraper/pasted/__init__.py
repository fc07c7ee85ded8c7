"""Postings as people paste them, with their title, employer and town."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BATCHES = ("first", "second", "third", "fourth")
_CASE = re.compile(r"^### (.+)\n", re.M)


@dataclass(frozen=True)
class Pasted:
    """A pasted text and what a reader sees in it; empty is what is not told."""

    title: str
    company: str
    place: str
    text: str

    def tells(self, title: str | None, company: str | None, place: str | None) -> tuple[bool, bool, bool]:
        """Whether a title, an employer and a place are what a reader sees; a place by its first town."""
        town = re.split(", | / ", self.place)[0]
        return _bare(title) == _bare(self.title), _same(self.company, company), _same(town, place)


def _bare(text: str | None) -> str:
    return re.sub(r"\W+", " ", (text or "").casefold()).strip()


def _same(wanted: str, told: str | None) -> bool:
    """Whether what is told names what is wanted, in more or fewer words; nothing where none is."""
    bare = _bare(told)
    return _bare(wanted) in bare or (len(bare) > 3 and bare in _bare(wanted)) if wanted else not bare


def cases(batch: str) -> Iterator[Pasted]:
    """The texts of a batch in their order."""
    parts = _CASE.split(Path(__file__).with_name(f"{batch}.txt").read_text("utf-8"))[1:]
    for head, text in zip(parts[::2], parts[1::2], strict=True):
        title, company, place = ("" if told == "-" else told for told in map(str.strip, head.split("|")))
        yield Pasted(title, company, place, text.strip())
