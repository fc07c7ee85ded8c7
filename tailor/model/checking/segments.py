"""The parts of a sentence that each say one thing, and which of them are outcome tails."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tailor.model.checking import languages
from tailor.model.checking.kin import roots
from tailor.model.checking.lexicon import is_deed, may_act
from tailor.model.checking.reading import Reading, read
from tailor.model.checking.words import Word, is_function

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
    effects, joining = (lists := languages.language(reading.language)).effects, lists.joining
    present = reading.language == "en" and tells_present(sequence)
    for number in range(1, len(sequence)):
        word, before = sequence[number], sequence[number - 1]
        gap = text[before.end : word.start]
        broken = bool(_CUT.search(gap)) and not _between_digits(before, word)
        if broken:
            cuts[number] = False
        opened = broken or before.low in _BEFORE_TAILS
        if (
            (broken and number > 2 and _is_gerund(word, reading.language))
            or ((word.low in OUTCOME or word.low in effects) and (opened or 3 < number < len(sequence) - 1))
            or (word.low in _AIMS and before.low == "to" and number > 3 and sequence[number - 2].low not in _HELPERS)
        ):
            cuts[number] = True
        elif (
            (before.low in joining and is_doing_noun(word, reading.language))
            or word.low in _OPENERS
            or (
                before.low in ("and", "und", "et", "y")
                and (is_verb(word) or (before.low == "and" and _acts(sequence, number, present=present)))
            )
        ):
            cuts.setdefault(number, False)
        elif before.low == "thereby":
            cuts[number] = True
    starts = [0, *sorted(cuts), len(sequence)]
    return tuple(Segment(first, last, cuts.get(first, False)) for first, last in pairwise(starts) if last > first)


#: How words end by which French, Spanish, Portuguese and Italian hang on what came of something: "stimulant".
_GERUNDS = {"fr": ("ant",), "es": ("ando", "endo"), "pt": ("ando", "endo", "indo"), "it": ("ando", "endo")}


@lru_cache(maxsize=4096)
def _gerund(low: str, language: str) -> bool:
    if len(low) <= _SHORT_NOUN or not low.endswith(_GERUNDS.get(language, ())):
        return False
    lists = languages.language(language)
    slight = frozenset(r for w in lists.slight if w[:3] == low[:3] for r in roots(w, language))
    return low not in lists.small and roots(low, language).isdisjoint(slight)


def _is_gerund(word: Word, language: str) -> bool:
    """Whether a word behind a comma opens what came of something, and not with what it was done ("utilisant Excel")."""
    return not word.capital and _gerund(word.low, language)


def tells_present(sequence: tuple[Word, ...]) -> bool:
    """Whether a text opens with what is done now, in a form that a noun may have: "Keep records and order parts"."""
    if not sequence or is_verb(sequence[0]) or sequence[0].low in _WITHOUT_PAST:
        return False
    return is_deed(sequence[0].low)


#: Their past has no form of its own.
_WITHOUT_PAST = frozenset({"read", "let", "shut", "beat", "cast", "hit", "spread", "cost", "bet", "shed", "burst"})


def _acts(sequence: tuple[Word, ...], number: int, *, present: bool) -> bool:
    """Whether a word behind "and" is a verb, because what it is done to follows ("and take one week")."""
    word = sequence[number]
    if present and is_deed(word.low) and number + 1 < len(sequence) and not is_function(word.low):
        return sequence[number + 1].low not in ("and", "or")
    after = sequence[number + 1].low if number + 1 < len(sequence) else ""
    return word.low.isalpha() and not is_function(word.low) and after in _DETERMINERS


_DETERMINERS = {"the", "a", "an", "their", "our", "its", "them", "it", "all", "one", "two", "three", "four", "five"}


def _between_digits(before: Word, word: Word) -> bool:
    return before.text[-1].isdigit() and word.text[0].isdigit() and word.start - before.end == 1


def is_verb(word: Word) -> bool:
    """Whether a word has the form of a verb that opens a line (past tense or -ing)."""
    low = word.low
    return low in _PAST or (len(low) > 3 and (low.endswith(("ed", "ing")) or bool(_GERMAN.search(low))))


def is_act(reading: Reading, index: int, *, opens: bool) -> bool:
    """Whether a word is used as a verb: by its form, or as its place says; opens: whether it opens a line or a part."""
    word = reading.words[index]
    if is_verb(word):
        return True
    if not may_act(word.low):
        return False
    before = reading.words[index - 1].low if index else ""
    if before in _BEFORE_ACTS:
        return True
    if not (opens or (before in ("and", "or") and is_deed(word.low))):
        return False
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    if after is None or reading.text[word.end : after.start] != " ":
        return False
    return is_deed(word.low) or is_function(after.low) or after.low.endswith("s") or after.low[0].isdigit()


_BEFORE_ACTS = frozenset(
    {"to", "i", "we", "they", "who", "which", "that", "can", "could", "would", "will", "must", "did"}
)


def opening(reading: Reading, part: Segment) -> int:
    """The first word of a part that is no conjunction and no adverb."""
    for n in range(part.first, part.last):
        word = reading.words[n]
        if not is_function(word.low) and not word.low.endswith("ly"):
            return n
    return part.first


#: "Leitete", "erstellten", "organisiert"; no "concrete" or "late".
_GERMAN = re.compile(r"(?:[bdfgklmnprtzh]|ss|[^aeiou]s|[td]e)ten?$|iert$")


#: How the nouns of doing end with which a line begins in other languages: "Rédaction de …", "Erstellung von …".
_DOING_NOUNS = (
    "tion",
    "tionen",
    "ung",
    "ungen",
    "cion",
    "zione",
    "cao",
    "ment",
    "miento",
    "mento",
    "age",
    "ing",
    "tie",
)


#: … and in one language only.
_DOING_NOUNS_OF = {
    "pl": ("anie", "enie", "aniu", "eniu", "cie", "cja"),
    "cs": ("ani", "eni", "ace"),
    "sv": ("ande", "ende", "else"),
    "da": ("else",),
    "no": ("else",),
    "uk": ("ння", "нні", "ція"),
    "ru": ("ние", "нии", "ция"),
}
#: How verbs end by which people there say what they did.
_DID = {"pl": ("łem", "łam"), "uk": ("ав", "ив", "ала", "ила"), "ru": ("ал", "ил", "ала", "ила")}


def is_doing(word: Word, language: str) -> bool:
    """Whether a word tells what is done: a verb, or in other languages than English the noun for it."""
    if is_verb(word):
        return True
    if language.startswith("en"):
        return False
    # "Organicé talleres", "Reemplacé durante …": what was done by oneself ends with an accent.
    said = len(word.low) > 3 and word.text.endswith(("é", "í", "ei", "ai")) and not is_function(word.low)
    said = said or (len(word.low) > _SHORT_NOUN - 2 and word.low.endswith(_DID.get(languages.primary(language), ())))
    return said or is_doing_noun(word, language)


def is_doing_noun(word: Word, language: str) -> bool:
    """Whether a word is a noun of doing of another language than English: "Lohnabrechnung", "schemaläggning"."""
    if language.startswith("en") or len(word.low) <= _SHORT_NOUN:
        return False
    return word.low.endswith(_DOING_NOUNS) or word.low.endswith(_DOING_NOUNS_OF.get(languages.primary(language), ()))


_SHORT_NOUN = 6


_PAST = {
    "ran", "wrote", "built", "led", "taught", "held", "kept", "made", "sold", "brought", "grew", "drove", "oversaw",
    "won", "sent", "fed", "bought", "came", "went", "saw", "put", "shot", "laid", "sang", "paid", "drew",
    "dealt", "gave",
    "rewrote", "redrew", "undertook", "withdrew", "spent", "lent", "lost", "caught", "sought", "fought", "swam", "flew",
    "rode", "threw", "broke", "froze", "swept", "told", "split", "spread", "dug", "hung", "stuck", "became", "got",
    "bore",
    "took", "found", "cut", "set", "rebuilt", "spoke", "chose", "met",
}  # fmt: skip


@lru_cache(maxsize=4096)
def parts(written: str, language: str = "en") -> tuple[Segment, ...]:
    """The parts of a passage in a language (two letters)."""
    return segments(read(written, language))
