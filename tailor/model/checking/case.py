"""What is checked against what, and what was found."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from tailor.model.checking import concepts, kin, languages
from tailor.model.checking.degrees import degrees_in_full
from tailor.model.checking.fullnames import spelled_out
from tailor.model.checking.letters import combined, is_made_of
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment
from tailor.model.checking.stems import listed
from tailor.model.checking.words import Word, is_free, is_function
from tailor.model.claims import Claim, ClaimKind
from tailor.model.resume import Passage

#: What may hang on a word that the evidence says without adding to it: "post-surgical", "month-end".
_AFFIXES = frozenset(
    listed(
        "post pre non re co end based related oriented level side facing style type specific "
        "term free in on off up long "
        "short full part time half mid self inter intra sub cross out using wise line to by of the and"
    )
)


#: Words shorter than this have no root to compare.
_SHORT = 4
#: A verb stands among the first so many words of its part.
_VERB_BY = 4
_NONE: frozenset[str] = frozenset()


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


@dataclass(slots=True)
class Case:
    """A text and its evidence.

    sources: the item's passages and the person's words about it. known: the rest of the résumé, which tells what a
    name is and supports nothing. before: the passage that the text takes the place of. bound: the passages that
    figures may come from; for a text that takes the place of a line these are that line, the entry's heading and
    summary, and the person's words, otherwise all sources. single: whether it takes the place of such a line.
    """

    reading: Reading
    parts: tuple[Segment, ...]
    sources: tuple[Source, ...]
    known: tuple[Passage, ...]
    before: Source | None
    bound: tuple[Source, ...]
    today: date | None
    language: str = "en"
    single: bool = False
    _sayers: dict[int, int] = field(default_factory=dict)
    _by_word: dict[str, int] = field(default_factory=dict)
    _content: dict[int, list[int]] = field(default_factory=dict)
    _near: dict[int, tuple[Source, ...]] = field(default_factory=dict)
    _kin: dict[int, frozenset[str]] = field(default_factory=dict)
    _means: dict[int, frozenset[str]] = field(default_factory=dict)
    _main: tuple[Source, ...] | None = None
    _initials: frozenset[str] | None = None
    _excused: frozenset[int] | None = None

    @property
    def excused(self) -> frozenset[int]:
        """The words that a text denies and the evidence has too: "without Kafka" claims no Kafka.

        "Without downtime" claims something, unless the evidence speaks of downtime. So are the words of what a text
        says is not finished, where the evidence says so, and a name in full before letters that the evidence has.
        """
        if self._excused is None:
            denied = self.reading.denied
            written = {w.stem for s in self.sources for w in s.reading.words} if denied else set()
            excused = {n for n in denied if self.reading.words[n].stem in written}
            excused |= {n + 1 for n in excused if self.reading.is_free_of(n)}
            lows = [w.low for w in self.reading.words]
            excused |= {n - 2 for n in excused if n > 1 and lows[n - 2] == "free" and lows[n - 1] in ("of", "from")}
            if self.reading.unfinished:
                open_ = {s.reading.words[n].stem for s in self.sources for n in s.reading.denied | s.reading.unfinished}
                excused |= {n for n in self.reading.unfinished if self.reading.words[n].stem in open_}
            full = spelled_out(self.reading, self.sources) | degrees_in_full(self.reading, self.sources)
            self._excused = frozenset(excused | full)
        return self._excused

    @property
    def main(self) -> tuple[Source, ...]:
        """The passages that say most of the text as a whole."""
        if self._main is None:
            self._main = self.nearest(list(range(len(self.reading.words))))
        return self._main

    def part(self, start: int) -> Segment:
        """The part of the text that a place belongs to."""
        return self.part_of(max(0, bisect_right(self.reading.starts, start) - 1))

    def part_of(self, word: int) -> Segment:
        """The part of the text that a word belongs to."""
        return self.parts[max(0, bisect_right(self.parts, word, key=lambda p: p.first) - 1)]

    def content(self, part: Segment) -> list[int]:
        """The indices of a part's words that say something: no function words, no filler, no numbers."""
        if part.first not in self._content:
            words = self.reading.words
            self._content[part.first] = [
                n
                for n in range(part.first, part.last)
                if n not in self.reading.numeric
                and len(words[n].low) > 1
                and not words[n].low[0].isdigit()
                and not is_free(words[n])
                and not languages.is_small(words[n].low, self.reading.language)
            ]
        return self._content[part.first]

    def near(self, part: Segment) -> tuple[Source, ...]:
        """The passages that say most of a part."""
        if part.first not in self._near:
            self._near[part.first] = self.nearest(self.content(part))
        return self._near[part.first]

    def nearest(self, indices: list[int]) -> tuple[Source, ...]:
        """The passages that say most of the words; none when no passage says any."""
        counts = [0] * len(self.sources)
        for n in indices:
            mask = self.sayers(n)
            while mask:
                low = mask & -mask
                counts[low.bit_length() - 1] += 1
                mask ^= low
        best = max(counts, default=0)
        return tuple(s for s, c in zip(self.sources, counts, strict=True) if c == best) if best else ()

    def says(self, source: Source, index: int) -> bool:
        """Whether a passage says the word of the text: alone, in an equivalent phrase, as an acronym, in a compound."""
        return bool(self.sayers(index) >> source.number & 1)

    def says_together(self, source: Source, index: int) -> bool:
        """Whether a passage says the phrase that the word belongs to in other words, or by its letters."""
        return bool(self._together(index) >> source.number & 1)

    def shared(self, source: Source, indices: list[int]) -> int:
        """How many of the words a passage says."""
        return sum(self.sayers(n) >> source.number & 1 for n in indices)

    def sayers(self, index: int) -> int:
        """The passages that say a word, as bits by their numbers."""
        known = self._sayers.get(index)
        if known is None:
            known = self._sayers[index] = self._alone(index) | self._together(index) | self._kindred(index)
        return known

    def _kindred(self, index: int) -> int:
        """The passages that have a word of the same root or meaning, in or from a language other than English."""
        word, tongue = self.reading.words[index], self.reading.language
        if word.odd or word.low[0].isdigit() or not (abroad := self._abroad()):
            return 0
        forms = self._joined_to(index)
        mine = frozenset(r for form in forms for r in kin.roots(form, tongue)) if len(word.low) >= _SHORT else _NONE
        means = frozenset(m for form in forms for m in concepts.meanings(form, tongue))
        mask = 0
        for source in abroad:
            theirs = source.reading.language
            if not mine.isdisjoint(self._roots(source)) or not means.isdisjoint(self.meanings(source)):
                mask |= 1 << source.number
            elif tongue == theirs and kin.compounds(tongue) and mine:
                mask |= self._compounded(word.low, source, tongue) << source.number
        return mask

    def _abroad(self) -> tuple[Source, ...]:
        """The passages that are compared by roots and meanings: all but English ones with an English text."""
        if self.reading.language != "en":
            return self.sources
        return tuple(s for s in self.sources if s.reading.language != "en")

    def _joined_to(self, index: int) -> tuple[str, ...]:
        """A word, and with the particle that is parted from it: "setzte … um", "packade upp"."""
        reading, low = self.reading, self.reading.words[index].low
        if not kin.parts_verbs(reading.language):
            return (low,)
        part = self.part_of(index)
        last = reading.words[part.last - 1].low if index - part.first < _VERB_BY else ""
        after = reading.words[index + 1].low if index + 1 < part.last else ""
        return (low, *(particle + low for particle in {last, after} if kin.is_particle(particle, reading.language)))

    def _roots(self, source: Source) -> frozenset[str]:
        known = self._kin.get(source.number)
        if known is None:
            tongue = source.reading.language
            lows = (low for low in source.reading.lows if len(low) >= _SHORT)
            known = self._kin[source.number] = frozenset(r for low in lows for r in kin.roots(low, tongue))
        return known

    def meanings(self, source: Source) -> frozenset[str]:
        """What the words of a passage mean, as far as the table of meanings knows."""
        known = self._means.get(source.number)
        if known is None:
            tongue, lows = source.reading.language, source.reading.lows
            known = frozenset(m for low in lows for m in concepts.meanings(low, tongue))
            self._means[source.number] = known
        return known

    def _compounded(self, low: str, source: Source, tongue: str) -> bool:
        """Whether a passage says both halves of a compound, or a compound that the word is a part of."""
        theirs, lows, means = self._roots(source), source.reading.lows, self.meanings(source)

        @cache
        def has(word: str) -> bool:
            return (
                not kin.roots(word, tongue).isdisjoint(theirs)
                or not concepts.meanings(word, tongue).isdisjoint(means)
                or any(len(other) > len(word) + 2 and kin.within(word, other, tongue) for other in lows)
            )

        if has(low):
            return True
        return len(low) > 2 * _SHORT - 1 and any(
            has(head) and (has(tail) or languages.is_slight(tail, tongue)) for head, tail in kin.halves(low)
        )

    def _alone(self, index: int) -> int:
        word = self.reading.words[index]
        known = self._by_word.get(word.low)
        if known is None:
            known = sum(1 << s.number for s in self.sources if s.reading.has(word))
            self._by_word[word.low] = known
        return known

    def _together(self, index: int) -> int:
        """The passages that say the word as part of a phrase, a term, a run of initials or a hyphenated compound."""
        reading, mask = self.reading, 0
        groups, terms = reading.phrase_groups.get(index), reading.terms_at.get(index)
        letters = self._letters(index) if self._may_be_letters(index) else None
        for source in self.sources if groups or terms or letters else ():
            evidence = source.reading
            if (
                (groups and not groups.isdisjoint(evidence.groups))
                or (terms and not terms.isdisjoint(evidence.terms))
                or (letters and not letters.isdisjoint(evidence.acronyms))
            ):
                mask |= 1 << source.number
        for other in (index - 1, index + 1):
            if not 0 <= other < len(reading.words):
                continue
            left, right = (reading.words[n] for n in sorted((index, other)))
            if reading.text[left.end : right.start] != "-":
                continue
            if reading.words[index].low in _AFFIXES:
                mask |= self._alone(other)
            joined = left.low + right.low  # "Anti-social", "antisocial"
            mask |= sum(1 << s.number for s in self.sources if joined in s.reading.lows)
        return mask

    def is_of_letters(self, source: Source, index: int) -> bool:
        """Whether a passage has the initials of a run of words that begins with the word of the text."""
        words = self.reading.words[index : index + _LONGEST_RUN]
        runs = (words[:size] for size in range(2, len(words) + 1))
        initials = ("".join(w.low[0] for w in run if not is_function(w.low)) for run in runs)
        return any(len(each) > 2 and each in source.reading.acronyms for each in initials)

    def _may_be_letters(self, index: int) -> bool:
        """Whether any acronym of the evidence begins as one of the words about this one does: most have none there."""
        if self._initials is None:
            self._initials = frozenset(a[0] for s in self.sources for a in s.reading.acronyms)
        about = self.reading.words[max(0, index - 3) : index + 4] if self._initials else ()
        return any(w.low[0] in self._initials for w in about)

    def _letters(self, index: int) -> set[str]:
        """The initials of the runs of two to four words that the word is part of ("virtual machines": vm)."""
        words = self.reading.words
        runs = [
            words[first:last]
            for first in range(max(0, index - 3), index + 1)
            for last in range(max(index + 1, first + 2), min(first + 5, len(words) + 1))
        ]
        found = {"".join(w.low[0] for w in run) for run in runs}
        spare = {"".join(w.low[0] for w in run if not is_function(w.low)) for run in runs if len(run) > 2}
        # "Hearings and represented" is no HR, "health and safety" H&S.
        found |= {letters for letters in spare if len(letters) > 2 or self._has_pair(letters)}
        found |= self._letters_of_parts(index, runs)
        longer = [a for s in self.sources for a in s.reading.acronyms if len(a) > 2 and a not in found]
        for letters in longer:
            of_it = (run for run in runs if run[0].low[0] == letters[0] and len(run) < len(letters))
            if any(is_made_of(letters, tuple(w.low for w in run)) for run in of_it):
                found.add(letters)
        return found

    def _has_pair(self, letters: str) -> bool:
        """Whether a passage has two letters as a pair: "H&S"."""
        pair = "&".join(letters.upper())
        return len(letters) > 1 and any(pair in s.reading.text for s in self.sources)

    def _letters_of_parts(self, index: int, runs: list[tuple[Word, ...]]) -> set[str]:
        """The initials where a word gives one for each of its parts: "antisocial behaviour", "electrocardiogram"."""
        alone = combined(self.reading.words[index].low)
        found = {"".join(part[0] for part in alone)} if len(alone) > 2 else set()
        for run in runs:
            parts = [part for w in run for part in combined(w.low)]
            if len(parts) > len(run):
                found.add("".join(part[0] for part in parts))
        return found

    def claim(self, finding: Finding) -> Claim:
        """A finding in the words that were written."""
        return Claim(
            kind=finding.kind,
            text=self.reading.plain.words(finding.start, finding.end).strip(),
            tier=finding.tier,
            supported=finding.supported,
            evidence=finding.source.evidence() if finding.source else None,
        )


#: Words, small ones too, of which an acronym may be made.
_LONGEST_RUN = 7
#: So many claims without support settle the matter; a text of a thousand numbers is not read to its end.
ENOUGH = 40


def until_enough(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings up to so many that nothing supports."""
    missing = 0
    for finding in findings:
        yield finding
        missing += not finding.supported
        if missing >= ENOUGH:
            return


def covered(case: Case, findings: Iterable[Finding]) -> frozenset[int]:
    """The words that findings have dealt with."""
    return frozenset(n for f in findings for n in case.reading.at(f.start, f.end))
