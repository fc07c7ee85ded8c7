"""Is a word of a text an English rewording of one that the evidence has?

A synonym, or something more general ("vehicles" for vans), of any word of the evidence; of a word that the text has not
taken over also a derived one ("replenishment" for "restocked", by way of "replenish"); and a compound of what is said
("chairside", "retested") or a part of one ("stairs" of "staircases").
"""

from functools import lru_cache
from itertools import pairwise

from tailor.model.checking.case import Case
from tailor.model.checking.deeds import weighs
from tailor.model.checking.forms import bases
from tailor.model.checking.lexicon import family, opposites
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.synonyms import is_known, means, said_by
from tailor.model.checking.words import Word, groups, is_function


def says_otherwise(case: Case, index: int) -> bool:
    """Whether a passage that may support the text says one of its words in another way.

    A capital within a text makes a name of a word, which has no synonyms: a Fellow is no colleague, and who works at a
    Royal Hospital has not seen to payments.
    """
    word = case.reading.words[index]
    if word.odd:
        return False
    if not weighs(word) and any(_is_alike(word.low, low) for s in case.bound for low in s.reading.common):
        return True
    if any(_is_of_compound(word.low, s) for s in case.bound):
        return True
    if any(_is_cut(word.low, s.reading) for s in case.bound):
        return True
    if _is_doer(case, index):
        return True
    if word.stem in _GRADUATE and any(not _DEGREES.isdisjoint(s.reading.lows) for s in case.bound):
        return True
    if weighs(word):
        return False
    wider = _akin(word.low)
    return any(not wider.isdisjoint(family(low)) for s in case.bound for low in _left_out(case, s))


def _is_doer(case: Case, index: int) -> bool:
    """Whether a word calls somebody by a thing and what they did with it: a note-taker, of who took notes."""
    word = case.reading.words[index]
    if not word.low.endswith(("er", "ers")):
        return False
    low, before = word.low.removesuffix("s"), case.reading.words[index - 1] if index else None
    if before is not None and case.reading.text[before.end : word.start] == "-":
        return any(_did(low, s) and case.says(s, index - 1) for s in case.bound)
    return any(
        _did(low[cut:], s) and _has(low[:cut], s)
        for cut in range(_SHORTEST, len(low) - _SHORT)
        if low[cut:] in _DOERS
        for s in case.bound
    )


def _did(doer: str, source: Source) -> bool:
    """Whether a passage has the verb that somebody is called by."""
    verbs = {doer[:-1], doer[:-2]}
    return any(not verbs.isdisjoint(bases(low)) for low in source.reading.lows)


#: What compounds for people end with that tell what these did with a thing.
_DOERS = frozenset(listed("holder keeper taker maker bearer minder reader writer setter cutter planter"))
#: Whoever has a degree is a graduate.
_GRADUATE = frozenset(map(stem, listed("graduate graduated degree")))
_DEGREES = frozenset(listed("ba bsc beng bed llb bachelor bachelors ma msc meng mba llm mphil mres master masters phd"))


def is_alike(word: Word, other: Word) -> bool:
    """Whether two words may say the same in the same place."""
    if word.stem == other.stem or not groups(word).isdisjoint(groups(other)):
        return True
    return not _akin(word.low).isdisjoint(family(other.low)) or not said_by(word.low).isdisjoint(bases(other.low))


def _is_alike(low: str, other: str) -> bool:
    return not said_by(low).isdisjoint(bases(other))


@lru_cache(maxsize=4096)
def _akin(low: str) -> frozenset[str]:
    """What a word means, by way of the words that it is derived from, without their opposites."""
    kin = family(low)
    said = means if low.endswith(_OF_A_KIND) else said_by
    return kin.union(*map(said, kin)) - opposites(low)


#: What is more specific than the noun of such an adjective tells nothing of the adjective: a hand is an organ, and
#: nothing organic.
_OF_A_KIND = ("al", "ic")


def _left_out(case: Case, source: Source) -> list[str]:
    """The words of a passage that the text has not in the same form."""
    mine = case.reading.stems
    common = source.reading.common
    return [w.low for w in source.reading.words if w.stem not in mine and len(w.low) >= _SHORT and w.low in common]


def _is_cut(low: str, evidence: Reading) -> bool:
    """Whether a word is one of the evidence's cut short, or the other way round."""
    return any(
        other[0] == low[0]
        and abs(len(other) - len(low)) > _CUT_BY
        and other not in evidence.acronyms
        and (is_short_for(low, other) or is_short_for(other, low))
        for other in evidence.lows
    )


#: A word that is cut short lacks more than so many letters, a plural's among them.
_CUT_BY = 1


@lru_cache(maxsize=65536)
def is_short_for(short: str, low: str) -> bool:
    """Whether a word that no dictionary has is another cut short ("perio", "mgmt", "appts")."""
    short = short.removesuffix("s")
    if not _SHORTEST <= len(short) <= len(low) - 3 or short[:1] != low[:1] or not short.isalpha():
        return False
    if is_known(short) or is_function(short):
        return False
    if low.startswith(short):
        return len(short) >= _SHORT
    letters = iter(low)
    bare = not any(c in "eiou" for c in short) and "a" not in short[1:]
    return bare and short[-1] == low.removesuffix("s")[-1] and all(c in letters for c in short)


_SHORTEST = 3
_SHORT = 4
#: What a compound may add to a word without another claim, before and behind it.
_BEFORE = frozenset(listed("re pre post co non inter intra over self multi semi mid out under on off in up down cross"))
_BEHIND = frozenset(
    listed("way ways side work works time wide based level house room site line ware man men place style")
)


def _is_of_compound(low: str, source: Source) -> bool:
    """Whether a word is made of what a passage says, or is the first part of a compound in it."""
    evidence = source.reading
    if any(low.startswith(a.low) and low == a.low + b.low for a, b in pairwise(evidence.words)):
        return True  # "Logbook", of a log book
    for cut in range(2, len(low) - 2):
        head, tail = low[:cut], low[cut:]
        if head in _BEFORE and len(tail) >= _SHORT and _has(tail, source):
            return True
        if tail in _PARTICLES and len(head) >= _SHORTEST and tail in evidence.lows and _has(head, source):
            return True  # "Lockout", of "locked out"
        if len(head) >= _SHORT and _has(head, source) and (tail in _BEHIND or (len(tail) > 3 and _has(tail, source))):
            return True
    if len(low) >= _SHORT and any(f"{prefix}{base}" in evidence.stems for prefix in _BEFORE for base in bases(low)):
        return True  # "Stock", of "restocked", "strings", of "restrung".
    return any(
        len(base) >= _SHORT and len(other) > len(base) + 2 and other.startswith(base)
        for base in bases(low)
        for other in evidence.lows
        if base not in evidence.lows and _ends_well(other, base)
    )


#: What is parted from a verb and joined to its noun.
_PARTICLES = frozenset(listed("out up over down off in on back away through"))


def _ends_well(compound: str, head: str) -> bool:
    """Whether what is left of a compound is a word rather than an ending."""
    return compound[len(head) :] in _TAILS


_TAILS = frozenset(
    listed(
        "case cases work works keeping keeper keepers shop shops room rooms house houses board boards book books man "
        "men side way ways yard yards time line lines land field fields force care making maker makers"
    )
)


def _has(low: str, source: Source) -> bool:
    """Whether a passage has a word, in one form or another."""
    return stem(low) in source.reading.stems or not bases(low).isdisjoint(source.reading.lows)
