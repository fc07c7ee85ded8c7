"""The parts of a sentence that each say one thing, and which of them are outcome tails."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.model.checking.reading import Reading, Source, read
from tailor.model.checking.words import Word, is_free, listed

#: Words that open a statement of effect behind a comma or a conjunction.
OUTCOME = {
    "ensuring", "resulting", "leading", "driving", "improving", "increasing", "enhancing", "boosting", "reducing",
    "enabling", "fostering", "achieving", "maximising", "maximizing", "minimising", "minimizing", "streamlining",
    "optimising", "optimizing", "contributing", "demonstrating", "showcasing", "generating", "cutting", "saving",
    "strengthening", "accelerating", "promoting", "facilitating", "guaranteeing", "exceeding", "growing", "raising",
    "lowering", "delivering", "providing", "securing", "yielding", "empowering", "elevating", "supporting", "helping",
    "allowing", "preventing", "eliminating", "doubling", "tripling", "halving", "meeting", "surpassing", "bringing",
    "adhering", "maintaining", "creating", "shortening", "decreasing", "expanding", "winning", "earning", "freeing",
    "wodurch", "sodass", "sowie", "permettant", "assurant", "garantissant", "ameliorant", "reduisant", "augmentant",
    "garantizando", "asegurando", "mejorando", "reduciendo", "aumentando", "logrando",
}  # fmt: skip
_CUT = re.compile(r"[,;:()|\n\[\]]| - |\. |\.$|! |\? ")
_OPENERS = {"while", "whilst", "thereby", "thus", "hence", "which", "with", "where", "wobei", "tout"}


@dataclass(frozen=True, slots=True)
class Segment:
    """Words `first:last` of a text. `tail` marks a statement of effect that hangs on what stands before it."""

    first: int
    last: int
    tail: bool

    def of(self, reading: Reading) -> tuple[Word, ...]:
        """Its words."""
        return reading.words[self.first : self.last]


def segments(reading: Reading) -> tuple[Segment, ...]:
    """Cut a text at its punctuation, before its tails and between its coordinated verbs."""
    cuts: dict[int, bool] = {}
    sequence, text = reading.words, reading.text
    for number in range(1, len(sequence)):
        word, before = sequence[number], sequence[number - 1]
        gap = text[before.end : word.start]
        broken = bool(_CUT.search(gap)) and not _between_digits(text, before, word)
        if broken:
            cuts[number] = False
        opened = broken or before.low in (
            "and",
            "und",
            "et",
            "y",
            "thereby",
            "thus",
            "while",
            "whilst",
            "by",
            "to",
            "&",
        )
        if word.low in OUTCOME and (opened or number > 3):
            cuts[number] = True
        elif word.low in _OPENERS or (before.low in ("and", "und", "et", "y") and is_verb(word)):
            cuts.setdefault(number, False)
        elif before.low == "thereby":
            cuts[number] = True
    starts = [0, *sorted(cuts), len(sequence)]
    return tuple(
        Segment(first, last, cuts.get(first, False))
        for first, last in zip(starts, starts[1:], strict=False)
        if last > first
    )


def _between_digits(text: str, before: Word, word: Word) -> bool:
    return before.text[-1].isdigit() and word.text[0].isdigit() and word.start - before.end == 1


def is_verb(word: Word) -> bool:
    """Whether a word has the form of a verb that opens a line (past tense or -ing)."""
    low = word.low
    return len(low) > 3 and (low.endswith(("ed", "ing", "te", "ten", "iert")) or low in _PAST)


_PAST = {
    "ran", "wrote", "built", "led", "taught", "held", "kept", "made", "sold", "brought", "grew", "drove", "oversaw",
    "won", "sent", "led", "fed", "bought", "spoke", "came", "went", "saw", "put", "shot", "laid", "sang", "paid", "drew", "dealt", "gave", "took", "found", "cut", "set", "rebuilt", "spoke", "chose", "met",
}  # fmt: skip


def content(reading: Reading, segment: Segment, skip: frozenset[int] = frozenset()) -> list[int]:
    """The indices of a segment's words that say something: no function words, no filler, no numbers."""
    return [
        n
        for n in range(segment.first, segment.last)
        if n not in skip
        and n not in reading.numeric
        and not reading.words[n].low[0].isdigit()
        and not is_free(reading.words[n])
        and len(reading.words[n].low) > 1
    ]


def overlap(reading: Reading, indices: list[int], source: Source) -> int:
    """How many of the words a passage says."""
    return sum(1 for n in indices if says(source.reading, reading, n))


@lru_cache(maxsize=4096)
def parts(written: str) -> tuple[Segment, ...]:
    """The parts of a passage."""
    return segments(read(written))


def says(evidence: Reading, reading: Reading, index: int) -> bool:
    """Whether evidence says the word of a text: alone, in an equivalent phrase, as an acronym or part of a compound."""
    word = reading.words[index]
    if evidence.has(word):
        return True
    for first, last, group in reading.phrases:
        if first <= index < last and group in evidence.groups:
            return True
    if len(word.low) > 8 and word.low[:8] in evidence.stems:
        return True
    if any(m.canonical in evidence.terms for m in reading.mentions if m.start <= word.start and word.end <= m.end):
        return True
    return _spelled_out(evidence, reading, index) or _joined(evidence, reading, index)


def _spelled_out(evidence: Reading, reading: Reading, index: int) -> bool:
    """Whether the word is part of a run whose initials stand in the evidence ("virtual machines": VMs)."""
    words = reading.words
    for first in range(max(0, index - 3), index + 1):
        for last in range(max(index + 1, first + 2), min(first + 5, len(words) + 1)):
            letters = "".join(w.low[0] for w in words[first:last])
            if letters in evidence.acronyms:
                return True
    return False


_AFFIXES = frozenset(
    listed(
        "post pre non re co end based related oriented level side facing style type specific term free in on off up long short "
        "full part time half mid self inter intra sub cross out using wise line to by of the and"
    )
)


def _joined(evidence: Reading, reading: Reading, index: int) -> bool:
    """Whether a hyphen joins the word to one that the evidence says ("post-surgical", "month-end")."""
    words, text = reading.words, reading.text
    if words[index].low not in _AFFIXES:
        return False
    for other in (index - 1, index + 1):
        if 0 <= other < len(words):
            left, right = sorted((index, other))
            if text[words[left].end : words[right].start] == "-" and evidence.has(words[other]):
                return True
    return False


def nearest(reading: Reading, indices: list[int], sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The passages that say most of the words; none when no passage says any."""
    counted = [(overlap(reading, indices, s), s) for s in sources]
    best = max((c for c, _ in counted), default=0)
    return tuple(s for c, s in counted if c == best) if best else ()


__all__ = ["OUTCOME", "Segment", "content", "nearest", "overlap", "says", "segments"]
