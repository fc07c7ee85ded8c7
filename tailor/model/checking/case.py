"""What is checked against what, and what was found."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, content, nearest
from tailor.model.claims import Claim, ClaimKind


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim at `start:end` of the comparable text, and the passage that supports it."""

    kind: ClaimKind
    start: int
    end: int
    tier: Literal["hard", "soft"]
    source: Source | None

    @property
    def supported(self) -> bool:
        """Whether a passage says so."""
        return self.source is not None


@dataclass(frozen=True, slots=True)
class Case:
    """A text and its evidence. `sources` are the item's passages and the person's words about it; `known` is the
    rest of the résumé, which tells what a name is and supports nothing."""

    reading: Reading
    parts: tuple[Segment, ...]
    sources: tuple[Source, ...]
    known: tuple[Source, ...]
    before: Source | None
    today: date | None
    bound: tuple[Source, ...]
    """The passages that figures may come from: for a line that takes the place of another that line, the entry's
    heading and summary, and the person's words; all of them otherwise."""
    main: tuple[Source, ...]
    """The passages that say most of the text as a whole."""

    def part(self, start: int) -> Segment:
        """The part of the text that a place belongs to."""
        word = max(0, bisect_right(self.reading.starts, start) - 1)
        return self.parts[max(0, bisect_right(self.parts, word, key=lambda p: p.first) - 1)]

    def near(self, part: Segment) -> tuple[Source, ...]:
        """The passages that say most of a part."""
        return nearest(self.reading, content(self.reading, part), self.sources)

    @property
    def single(self) -> bool:
        """Whether the text takes the place of one line of one entry."""
        return len(self.bound) < len(self.sources)

    def claim(self, finding: Finding) -> Claim:
        """A finding in the words that were written."""
        return Claim(
            kind=finding.kind,
            text=self.reading.plain.words(finding.start, finding.end).strip(),
            tier=finding.tier,
            supported=finding.supported,
            evidence=finding.source.evidence() if finding.source else None,
        )


def covered(case: Case, findings: Iterable[Finding]) -> frozenset[int]:
    """The words that findings have dealt with."""
    return frozenset(n for f in findings for n in case.reading.at(f.start, f.end))
