"""Was the person there? Whoever referred people to a charity has not advised them at it, nor worked for it."""

from collections.abc import Iterator
from typing import Literal

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading, read
from tailor.model.checking.stems import listed, stem

_THERE = frozenset({"at", "for"})
#: What goes somewhere without whoever sends it: referrals, goods, papers.
_SENDING = frozenset(
    map(
        stem,
        listed(
            "refer signpost direct deliver sell supply take drive transport hand send report submit write present "
            "pitch donate ship distribute forward pass escalate lend lease invoice pay give bring"
        ),
    )
)
#: What went with whoever did it to somebody, so that "for" them is no more than to them.
_TELLING = frozenset(map(stem, listed("send report submit write present pitch forward pass escalate give")))
#: What comes from somewhere where nobody worked.
_GETTING = frozenset(map(stem, listed("buy order collect fetch source purchase take pick hire lease rent borrow get")))
#: So many words before a name may tell what was done.
_REACH = 12


def workplaces(case: Case) -> Iterator[Finding]:
    """The names behind "at" and "for" that the evidence has only as those to whom, or from whom, something went."""
    words = case.reading.words
    for number, word in enumerate(words[:-1]):
        if word.low not in _THERE or not case.language.startswith("en"):
            continue
        first = number + 1 + (words[number + 1].low == "the")
        if first >= len(words) or not words[first].capital or first in case.reading.numeric:
            continue
        last = first + 1
        while (
            last < len(words)
            and words[last].capital
            and case.reading.text[words[last - 1].end : words[last].start] in " &-"
        ):
            last += 1
        name = tuple(w.low for w in words[first:last])
        if tier := _tier(case, number, name) or _of_another_entry(case, number, name):
            yield Finding("organisation", words[first].start, words[last - 1].end, tier, None)


def _tier(case: Case, at: int, name: tuple[str, ...]) -> Literal["hard", "soft", ""]:
    """How doubtful it is that the person was at a place, or worked for it."""
    deeds = [_sent(s.reading, n) for s in case.sources for n in _places(s.reading, name)]
    if not deeds or not all(deeds):
        return ""
    if case.reading.words[at].low == "at":
        said = any(stem_ in case.reading.stems for stem_ in deeds)
        return "soft" if said and not any(stem_ in _OF_GOODS for stem_ in deeds) else "hard"
    return "" if any(stem_ in _TELLING for stem_ in deeds) else "soft"


def _of_another_entry(case: Case, at: int, name: tuple[str, ...]) -> Literal["hard", ""]:
    """Whether a place is the employer of another entry, whose words stand in this one's evidence, but not together."""
    if len(name) < _SEVERAL or case.reading.words[at].low != "at":
        return ""
    heads = (p for p in case.known if p.section == "work" and p.ref == p.item)
    if not any(_places(read(p.said), name) for p in heads) or any(_places(s.reading, name) for s in case.sources):
        return ""
    return "hard"


def _places(reading: Reading, name: tuple[str, ...]) -> list[int]:
    """Where a passage has a name."""
    if name[0] not in reading.lows:
        return []
    lows = tuple(w.low for w in reading.words)
    return [n for n in range(len(lows) - len(name) + 1) if lows[n : n + len(name)] == name]


_SEVERAL = 2
_OF_GOODS = _SENDING - _TELLING


def _sent(reading: Reading, at: int) -> str:
    """The stem of the verb by which something goes to, or comes from, a name of a passage; nothing of any other."""
    words = reading.words
    before = at - 1
    while before > 0 and (words[before].low in ("the", "and", "or") or words[before].capital):
        before -= 1
    if before < 0 or words[before].low not in ("to", "from"):
        return ""
    deeds = _SENDING if words[before].low == "to" else _GETTING
    for n in range(before - 1, max(-1, before - _REACH), -1):
        if words[n].stem in deeds:
            return words[n].stem
    return ""
