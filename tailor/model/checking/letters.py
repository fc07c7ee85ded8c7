"""The letters that stand for words: SOP, "standard operating procedures", ASB, "antisocial behaviour"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tailor.model.checking import words as words_
from tailor.model.checking.stems import listed


@lru_cache(maxsize=4096)
def initials(text: str) -> frozenset[str]:
    """The acronyms that words of a comparable text would make, one by itself or runs of two to six."""
    every = words_.words(text)[:400]
    sequence = [w for w in every if not w.low[0].isdigit()]
    lows = [w.low for w in sequence]
    found = {letters for run in _HYPHENED.findall(text) for letters in _of_hyphened(run)}
    for run in _between_digits(every):
        found.update(_of_runs(run))
    found.update(_of_longer(sequence))
    parted = [combined(low) for low in lows]
    if any(len(parts) > 1 for parts in parted):
        found.update(_of_runs([part for parts in parted for part in parts]))
        found.update("".join(p[0] for p in parts) for parts in parted if len(parts) > 2)
    return frozenset(found)


def _between_digits(sequence: Sequence[words_.Word]) -> list[list[str]]:
    """The words of a text in runs that no number parts: "up to 90 parcels a day" is no DPD."""
    runs: list[list[str]] = [[]]
    for word in sequence:
        if word.low[0].isdigit():
            runs.append([])
        else:
            runs[-1].append(word.low)
    return runs


def _of_longer(sequence: Sequence[words_.Word]) -> Iterator[str]:
    """The letters of runs that begin with letters themselves: "HM Land Registry", HMLR."""
    for first, word in enumerate(sequence):
        if not _is_letters(word):
            continue
        letters = word.low
        for other in sequence[first + 1 : first + 5]:
            if words_.is_function(other.low):
                continue
            letters += other.low[0]
            if len(letters) <= _LONGEST:
                yield letters


_LONGEST = 6


def _is_letters(word: words_.Word) -> bool:
    """Whether a word is letters itself, each of which may be one of a longer run."""
    return 1 < len(word.text) <= _CHUNK and word.text.isalpha() and word.text.isupper()


def _of_runs(lows: Sequence[str]) -> Iterator[str]:
    for first in range(len(lows)):
        letters = every = ""
        begins_small = words_.is_function(lows[first])
        for low in lows[first : first + 7]:
            if low in _PARTING:
                break
            every += low[0]
            if words_.is_function(low):
                continue
            letters += low[0]
            for run in (
                letters,
                every if len(letters) > 2 and not begins_small else "",
            ):  # "Mean time to recovery": MTTR.
                if 2 <= len(run) <= 6:
                    yield run


#: No name has these in it: "delivered parcels each day" is no DPD.
_PARTING = frozenset(listed("each every my our your their his her its this that these those we they who which"))
#: "Out-of-hours", "business-to-business": of three words or more each one gives its letter.
_HYPHENED = re.compile(r"(?<![\w-])[A-Za-z]+(?:-[A-Za-z]+){2,4}(?![\w-])")


def _of_hyphened(run: str) -> tuple[str, str]:
    """The letters of words joined by hyphens, also with a digit for what sounds like one: "b2b"."""
    lows = run.casefold().split("-")
    return "".join(low[0] for low in lows), "".join(_SOUNDS.get(low, low[0]) for low in lows)


_SOUNDS = {"to": "2", "for": "4"}


@lru_cache(maxsize=16384)
def combined(low: str) -> tuple[str, ...]:
    """The parts of a folded word that each may give a letter: "anti", "social"; the word alone when it has none."""
    parts: list[str] = []
    while (match := _FORMS.match(low)) and len(low) - match.end() >= _REST:
        parts.append(match.group())
        low = low[match.end() :]
    return (*parts, low)


#: What is put before other words or their parts, and is often written apart.
_FORMS = re.compile(
    "|".join(
        sorted(
            listed(
                "anti non multi inter intra ultra micro macro electro encephalo cardio toco hydro neuro bio "
                "physio psycho socio thermo photo radio geo gastro immuno histo musculo tele video pre post semi "
                "cyto haemo hemo broncho endo cerebro chloro fluoro"
            ),
            key=len,
            reverse=True,
        )
    )
)
#: What is left must be so long: "bio", "graphy" but no "pre", "ss".
_REST = 4


def is_made_of(letters: str, lows: tuple[str, ...]) -> bool:
    """Whether letters are the beginnings of words, one of each or more: CSAT, "customer satisfaction"."""
    if not lows:
        return not letters
    first, rest = lows[0], lows[1:]
    return any(
        letters[:size] == first[:size] and is_made_of(letters[size:], rest)
        for size in range(1, min(_CHUNK, len(letters) - len(rest)) + 1)
    )


#: An acronym takes so many letters of a word at most.
_CHUNK = 4
