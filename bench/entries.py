"""Learns by which weights positions are found: those in no section of their own, and where each begins in a section.

    python -m bench.entries FOLDER … [--partial FOLDER …] [--check FOLDER …] [--write]

A folder holds one folder a case, with the document and a `case.json` of the corpus's form (as for
`tests.tailor.documents.folder`). Cases whose names differ by a number at the end are one person's. Before weights are
written they are judged: for each quarter of the people they are learned from the others, and the documents of that
quarter are read by them. Printed are the figures by rules alone and by the weights of the other quarters.

Each part of each section is learned from, as what it says tells of it: whether a position that is expected stands in
it. What stands among positions and is not expected teaches nothing, since sources may leave some out.

Each line of a section of positions is learned from: whether it begins one, goes on with its header, or stands below.
A header is where its employer, title and dates stand, or what rules took for it where that is no less. Where a source
is `partial`, sections in which rules find a dated position that it does not have teach nothing.
"""

import argparse
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import learn
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import hidden, starts
from tailor.documents.parsing.items import carries_dates
from tailor.documents.parsing.starts import STATES, Section, State
from tailor.documents.parsing.weights import INSTEAD, Signs, Weights
from tests.corpus import Case
from tests.tailor.documents import folder
from tests.tailor.documents.figures import Figures, fold, measure

OUT = Path(hidden.__file__).parent
_FOLDS = 4
_SHOWN = ("work found", "work precision", "company", "position", "dates", "bullets")
#: How many lines apart the employer, the title and the dates of one position may stand.
_APART = 5
#: How much of a position must stand in one place.
_ENOUGH = 0.55
#: How many of the expected positions must stand in the text for a document to be learned from.
_PLACED = 0.66


@dataclass(frozen=True)
class Document:
    """A case, the parts of its sections, each with whether it holds a position, and what lines of positions are."""

    case: Case
    parts: Sequence[tuple[Signs, bool]]
    lines: Sequence[tuple[Signs, State]]

    @property
    def person(self) -> str:
        """Whose it is, as the case's name tells."""
        return re.sub(r"[-_]\d+$", "", self.case.name)


def documents(folders: Iterable[Path], partial: bool = False) -> Iterator[Document]:
    """The cases of some folders of which it is told what is expected."""
    for case in (case for each in folders for case in folder.cases(each) if case.facts["expected"]):
        tokens = hidden.WATCHED.set([]), starts.WATCHED.set([])
        folder.reading(case)
        parts, sections = hidden.WATCHED.get() or [], starts.WATCHED.get() or []
        hidden.WATCHED.reset(tokens[0])
        starts.WATCHED.reset(tokens[1])
        wanted = case.facts["expected"]["work"] or ()
        lines = [each for section in sections for each in labelled(section, wanted, partial)]
        yield Document(case, list(told(parts, wanted)), lines)


def labelled(section: Section, wanted: Sequence[dict[str, Any]], partial: bool) -> list[tuple[Signs, State]]:
    """What each line of a section is, by the positions that are expected; nothing where that does not tell."""
    texts = [fold(line.text) for line in section.lines]
    placed = sorted(((own, number) for number, own in _places(texts, wanted).items()), key=lambda pair: pair[0].start)
    headers = [_header(section, placed, at, wanted) for at in range(len(placed))]
    begun = [at for at, state in enumerate(section.ruled) if state == "begins"]
    ends = [*begun[1:], len(section.lines)]
    if not headers or (
        partial and any(_dated(section, *own) and _holds_none(own, headers) for own in zip(begun, ends, strict=True))
    ):
        return []
    first, further = {header[0] for header in headers}, {at for header in headers for at in header}
    states: list[State] = [
        "begins" if at in first else "goes_on" if at in further else "below" for at in range(len(texts))
    ]
    return list(zip(section.signs, states, strict=True))


def _header(section: Section, placed: Sequence[tuple[range, int]], at: int, wanted: Sequence[dict[str, Any]]) -> range:
    """The lines of a position's header: those that rules took for it, if they are more and no other position's."""
    own, number = placed[at]
    above = placed[at - 1][0].stop if at else 0
    below = placed[at + 1][0].start if at + 1 < len(placed) else len(section.lines)
    begin = max((i for i in range(own.start + 1) if section.ruled[i] == "begins"), default=-1)
    end = begin + 1
    while end < len(section.lines) and section.ruled[end] == "goes_on":
        end += 1
    if above <= begin and own.stop <= end <= below:
        return range(begin, end)
    if not wanted[number]["dates"] or not any(carries_dates(section.lines[i]) for i in own):
        # What was not found, or is not told, mostly stands next to the rest.
        if own.stop < below and _dates(section.lines[own.stop]):
            return range(own.start, own.stop + 1)
        if own.start > above and _dates(section.lines[own.start - 1]):
            return range(own.start - 1, own.stop)
    return own


def _dates(line: Line) -> bool:
    return carries_dates(line) and not line.bullet and len(line.text) < 60


def _dated(section: Section, begin: int, end: int) -> bool:
    header = (at for at in range(begin, end) if at == begin or section.ruled[at] == "goes_on")
    return any(carries_dates(section.lines[at]) for at in header)


def _holds_none(own: tuple[int, int], headers: Sequence[range]) -> bool:
    return not any(own[0] < header.stop and header.start < own[1] for header in headers)


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
    places = _places([fold(line.text) for line in lines], wanted)
    if len(places) < _PLACED * len(wanted):
        return []
    return [lines[at] for own in places.values() for at in own]


def _places(texts: Sequence[str], wanted: Sequence[dict[str, Any]]) -> dict[int, range]:
    """Where each of the positions that are expected stands among some lines, as far as it does."""
    found = sorted(
        (
            (share, first - last, -first, last, number)
            for number, want in enumerate(wanted)
            for share, first, last in _windows(texts, want)
        ),
        reverse=True,
    )
    taken: dict[int, range] = {}
    for share, _, first, last, number in found:
        own = range(-first, last + 1)
        apart = all(own[-1] < other[0] or own[0] > other[-1] for other in taken.values())
        if number not in taken and share >= _ENOUGH and apart:
            taken[number] = own
    return taken


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


def learned(some: Iterable[Document]) -> dict[str, Weights]:
    """The weights learned from some documents."""
    some = list(some)
    parts = [
        learn.Page("", [signs, {}], [holds, not holds], [holds, not holds])
        for one in some
        for signs, holds in one.parts
    ]
    lines = [
        learn.Page("", [_as(each, signs) for each in STATES], right, right)
        for one in some
        for signs, state in one.lines
        for right in ([each == state for each in STATES],)
    ]
    return {"hidden": _known(parts), "starts": _known(lines)}


def _as(state: State, signs: Signs) -> Signs:
    return {f"{state}_{sign}": amount for sign, amount in signs.items()}


def _known(pages: list[learn.Page]) -> Weights:
    return (
        {sign: weight for sign, weight in learn.learn(pages).items() if weight and sign != "rule_all"} if pages else {}
    )


def figures(some: Iterable[Document], worth: dict[str, Weights]) -> Figures:
    """How some documents are read by weights; without any, by rules alone."""
    found = Figures()
    token = INSTEAD.set({"hidden": {}, "starts": {}} | worth)
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
    parser.add_argument("--partial", type=Path, nargs="*", default=[])
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    known = [*documents(asked.folders), *documents(asked.partial, partial=True)]
    apart = [
        figures(
            [one for one in known if _fold(one) == number],
            learned(one for one in known if _fold(one) != number),
        )
        for number in range(_FOLDS)
    ]
    print("by rules:", _line([figures(known, {})]))
    print("by the other folds:", _line(apart))
    weights = learned(known)
    if asked.write:
        head = "# Written by bench/entries.py: what a sign is worth."
        for field, worth in weights.items():
            lines = [f"{sign} {weight:.2f}" for sign, weight in sorted(worth.items())]
            (OUT / f"{field}.weights.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
    if asked.check:
        others = list(documents(asked.check))
        print("checked with, by rules:", _line([figures(others, {})]))
        print("checked with, by weights:", _line([figures(others, weights)]))


if __name__ == "__main__":
    main()
