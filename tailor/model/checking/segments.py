"""The parts of a sentence that each say one thing, and which of them are outcome tails."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tailor.model.checking.reading import Reading, read
from tailor.model.checking.words import Word

#: Words that open a statement of effect behind a comma or a conjunction.
OUTCOME = {
    "ensuring", "resulting", "leading", "driving", "improving", "increasing", "enhancing", "boosting", "reducing",
    "enabling", "fostering", "achieving", "maximising", "maximizing", "minimising", "minimizing", "streamlining",
    "optimising", "optimizing", "contributing", "demonstrating", "showcasing", "generating", "cutting", "saving",
    "strengthening", "accelerating", "promoting", "facilitating", "guaranteeing", "exceeding", "growing", "raising",
    "lowering", "delivering", "providing", "securing", "yielding", "empowering", "elevating", "supporting", "helping",
    "allowing", "preventing", "eliminating", "doubling", "tripling", "halving", "meeting", "surpassing", "bringing",
    "adhering", "maintaining", "creating", "shortening", "decreasing", "expanding", "winning", "earning", "freeing",
    "wodurch", "sodass", "permettant", "assurant", "garantissant", "ameliorant", "reduisant", "augmentant",
    "garantizando", "asegurando", "mejorando", "reduciendo", "aumentando", "logrando",
}  # fmt: skip
#: The same behind "to": "placed orders to ensure timely delivery".
_AIMS = {
    "ensure", "drive", "improve", "increase", "enhance", "boost", "maximise", "maximize", "minimise", "minimize",
    "optimise", "optimize", "achieve", "foster", "guarantee", "strengthen", "streamline", "accelerate", "promote",
    "elevate", "empower", "exceed", "surpass", "secure", "deliver",
}  # fmt: skip
_CUT = re.compile(r"[,;:()|\n\[\]]| - |\. |\.$|! |\? ")
_BEFORE_TAILS = {"and", "und", "et", "y", "thereby", "thus", "while", "whilst", "by", "to"}
_HELPERS = {"helped", "worked", "aimed", "sought", "due", "used", "able", "had", "team", "us"}
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
        opened = broken or before.low in _BEFORE_TAILS
        if (word.low in OUTCOME and (opened or number > 3)) or (
            word.low in _AIMS and before.low == "to" and number > 3 and sequence[number - 2].low not in _HELPERS
        ):
            cuts[number] = True
        elif word.low in _OPENERS or (before.low in ("and", "und", "et", "y") and is_verb(word)):
            cuts.setdefault(number, False)
        elif before.low == "thereby":
            cuts[number] = True
    starts = [0, *sorted(cuts), len(sequence)]
    return tuple(Segment(first, last, cuts.get(first, False)) for first, last in pairwise(starts) if last > first)


def _between_digits(text: str, before: Word, word: Word) -> bool:
    return before.text[-1].isdigit() and word.text[0].isdigit() and word.start - before.end == 1


def is_verb(word: Word) -> bool:
    """Whether a word has the form of a verb that opens a line (past tense or -ing)."""
    low = word.low
    return low in _PAST or (len(low) > 3 and low.endswith(("ed", "ing", "te", "ten", "iert")))


_PAST = {
    "ran", "wrote", "built", "led", "taught", "held", "kept", "made", "sold", "brought", "grew", "drove", "oversaw",
    "won", "sent", "fed", "bought", "came", "went", "saw", "put", "shot", "laid", "sang", "paid", "drew",
    "dealt", "gave",
    "took", "found", "cut", "set", "rebuilt", "spoke", "chose", "met",
}  # fmt: skip


@lru_cache(maxsize=4096)
def parts(written: str) -> tuple[Segment, ...]:
    """The parts of a passage."""
    return segments(read(written))
