"""Learns by which weights positions are found that stand in no section of their own, and says how others' fare.

    python -m bench.entries FOLDER … [--check FOLDER …] [--write]

A folder holds one folder a case, with the document and a `case.json` of the corpus's form (as for
`tests.tailor.documents.folder`). Cases whose names differ by a number at the end are one person's. Before weights are
written they are judged: for each quarter of the people they are learned from the others, and the documents of that
quarter are read by them. Printed are the figures by rules alone and by the weights of the other quarters.

Each part of each section is learned from, as what it says tells of it: whether a position that is expected stands in
it. What stands among positions and is not expected teaches nothing, since sources may leave some out.
"""

import argparse
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import learn
from tailor.documents import hidden
from tailor.documents.lines import Line
from tailor.documents.weights import INSTEAD, Signs, Weights
from tests.corpus import Case
from tests.tailor.documents import folder
from tests.tailor.documents.figures import Figures, fold, measure

OUT = Path(hidden.__file__).parent
_FOLDS = 4
_SHOWN = ("work found", "work precision", "company", "position", "dates", "bullets")
#: How many lines apart the employer, the title and the dates of one position may stand.
_APART = 5
#: How many of the expected positions must stand in the text for a document to be learned from.
_PLACED = 0.66


@dataclass(frozen=True)
class Document:
    """A case, and each part of its sections with whether it holds a position."""

    case: Case
    parts: Sequence[tuple[Signs, bool]]

    @property
    def person(self) -> str:
        """Whose it is, as the case's name tells."""
        return re.sub(r"[-_]\d+$", "", self.case.name)


def documents(folders: Iterable[Path]) -> Iterator[Document]:
    """The cases of some folders of which it is told what is expected."""
    for case in (case for each in folders for case in folder.cases(each) if case.facts["expected"]):
        token = hidden.WATCHED.set([])
        folder.reading(case)
        parts = hidden.WATCHED.get() or []
        hidden.WATCHED.reset(token)
        yield Document(case, list(told(parts, case.facts["expected"]["work"] or ())))


def told(parts: Sequence[hidden.Part], wanted: Sequence[dict[str, Any]]) -> Iterator[tuple[Signs, bool]]:
    """What speaks for the parts of a document, each with whether it holds a position that is expected."""
    lines = [line for part in parts for line in (*part.entry.header, *part.entry.body)]
    placed = {(line.page, line.number) for line in _placed(lines, wanted)}
    if len(wanted) and not placed:
        return
    for part in parts:
        holds = any((line.page, line.number) in placed for line in (*part.entry.header, *part.entry.body))
        if holds or part.kind != "work":
            yield part.signs, holds


def _placed(lines: Sequence[Line], wanted: Sequence[dict[str, Any]]) -> list[Line]:
    """The lines in which the positions that are expected stand; none where too few of them are found."""
    texts = [fold(line.text) for line in lines]
    found = sorted(
        ((share, first - last, -first, last, number) for number, want in enumerate(wanted)
         for share, first, last in _windows(texts, want)),
        reverse=True,
    )  # fmt: skip
    taken: dict[int, range] = {}
    for share, _, first, last, number in found:
        own = range(-first, last + 1)
        apart = all(own[-1] < other[0] or own[0] > other[-1] for other in taken.values())
        if number not in taken and share >= 0.55 and apart:
            taken[number] = own
    if len(taken) < _PLACED * len(wanted):
        return []
    return [lines[at] for own in taken.values() for at in own]


def _windows(texts: Sequence[str], want: dict[str, Any]) -> Iterator[tuple[float, int, int]]:
    """Where the employer, the title and the dates of a position stand close together, and how many of them do."""
    keys = [key for key in (fold(want[name]) for name in ("company", "position", "dates")) if key]
    holding = [[at for at, text in enumerate(texts) if key in text or _begins(texts, at, key)] for key in keys]
    for at in sorted({at for each in holding for at in each}):
        near = [min(each, key=lambda other: abs(other - at)) for each in holding if each]
        near = [other for other in near if abs(other - at) <= _APART]
        share = (len(near) - 0.03 * sum(abs(other - at) for other in near)) / len(keys)
        yield share, min(near), max(near)


def _begins(texts: Sequence[str], at: int, key: str) -> bool:
    """Whether a text begins in a line and ends in the one below it."""
    return at + 1 < len(texts) and key not in texts[at + 1] and key in texts[at] + texts[at + 1]


def learned(some: Iterable[Iterable[tuple[Signs, bool]]]) -> Weights:
    """The weights learned from the parts of some documents."""
    pages = [
        learn.Page("", [signs, {}], [holds, not holds], [holds, not holds]) for parts in some for signs, holds in parts
    ]
    return {sign: weight for sign, weight in learn.learn(pages).items() if weight and sign != "rule_all"}


def figures(some: Iterable[Document], worth: Weights) -> Figures:
    """How some documents are read by weights; without any, by rules alone."""
    found = Figures()
    token = INSTEAD.set({"hidden": worth})
    for one in some:
        measure(found, one.case.name, folder.reading(one.case), one.case.facts["expected"])
    INSTEAD.reset(token)
    return found


def _fold(one: Document) -> int:
    return hashlib.sha256(one.person.encode()).digest()[0] % _FOLDS


def _line(found: Sequence[Figures]) -> str:
    sums = {name: [sum(each[name] for each in ways) for ways in zip(*((f.hits, f.totals) for f in found), strict=True)]
            for name in _SHOWN}  # fmt: skip
    return ", ".join(f"{name} {hits}/{of} {100 * hits / max(1, of):.1f} %" for name, (hits, of) in sums.items())


def main() -> None:
    """Judge by folds, learn, write; then check with the folders that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    known = list(documents(asked.folders))
    apart = [
        figures(
            [one for one in known if _fold(one) == number],
            learned(one.parts for one in known if _fold(one) != number),
        )
        for number in range(_FOLDS)
    ]
    print("by rules:", _line([figures(known, {})]))
    print("by the other folds:", _line(apart))
    weights = learned(one.parts for one in known)
    if asked.write:
        lines = [f"{sign} {weight:.2f}" for sign, weight in sorted(weights.items())]
        head = "# Written by bench/entries.py: what a sign is worth."
        (OUT / "hidden.weights.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
    if asked.check:
        others = list(documents(asked.check))
        print("checked with, by rules:", _line([figures(others, {})]))
        print("checked with, by weights:", _line([figures(others, weights)]))


if __name__ == "__main__":
    main()
