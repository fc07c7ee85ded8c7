"""Does somebody teach what they were taught, and were they taught it?

First aid training makes no first aid instructor, nor a forklift licence one who was trained in forklift maintenance.
"""

from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

_TEACHERS = frozenset(listed("instructor trainer teacher tutor coach assessor examiner lecturer"))
_TAUGHT = frozenset(
    listed(
        "taught teach teaches teaching instruct instructed instructing coached coaching tutored tutoring lectured "
        "lecturing assessed assessing examined examining"
    )
)
#: What one goes through, unless one gives it or does it to others.
_TRAINING = frozenset(listed("training trained train course courses lessons classes workshops"))
_GIVING = frozenset(listed("gave give delivered deliver ran run held hold led lead provided provide taught took"))
#: Behind these somebody else is named.
_ANOTHERS = frozenset(listed("a an the our by with under from for to as"))
_NEAR = 4


def instructing(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words that make a teacher of who was taught; `taken` are words with a finding already."""
    if not case.language.startswith("en"):
        return
    sources = case.bound if case.single else case.sources
    for index, word in enumerate(case.reading.words):
        if word.low not in _TEACHERS or index in taken | case.excused:
            continue
        before = case.reading.words[index - 1].low if index else ""
        if before in _ANOTHERS - {"as", "a", "an"}:
            continue
        if any(_has_training(s.reading) for s in sources) and not any(_teaches(s.reading) for s in sources):
            yield Finding("title", word.start, word.end, "soft", None)
    yield from _trained(case, taken)


def _trained(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The names of what somebody was trained in whose words no one passage has together."""
    words = case.reading.words
    for index, (verb, preposition) in enumerate(pairwise(words)):
        if verb.low not in _SCHOOLED or preposition.low != "in":
            continue
        name = _name(case, index + 2)
        if len(name) < _OF_TWO or not taken.isdisjoint(name) or words[name[-1]].low in _OF_USE:
            continue
        if not any(all(case.says(s, n) for n in name) for s in case.sources):
            yield Finding("wording", words[name[0]].start, words[name[-1]].end, "soft", None)


def _name(case: Case, first: int) -> list[int]:
    """The words from one on that stand together, up to a small one or a mark."""
    words, found = case.reading.words, list[int]()
    for n in range(first, min(first + _NEAR, len(words))):
        parted = found and case.reading.text[words[n - 1].end : words[n].start] != " "
        if parted or is_function(words[n].low) or words[n].low in _TRAINING:
            break
        found.append(n)
    return found


_SCHOOLED = frozenset(listed("trained qualified certified skilled schooled"))
#: Less is the name of a field alone, of which a word that is not said is asked about anyhow.
_OF_TWO = 2
#: Whoever may do something with a thing knows how it is used.
_OF_USE = frozenset(
    listed(
        "operation operations use usage handling driving practice practices techniques methods procedures skills work"
    )
)


def _has_training(evidence: Reading) -> bool:
    return not _TRAINING.isdisjoint(evidence.lows)


def _teaches(evidence: Reading) -> bool:
    """Whether a passage says that somebody taught, or is a teacher."""
    words = evidence.words
    for n, word in enumerate(words):
        before = [w.low for w in words[max(0, n - _NEAR) : n]]
        if n in evidence.denied | evidence.by_others:
            continue
        if word.low in _TAUGHT or (word.low.removesuffix("s") in _TEACHERS and before[-1:] not in (["by"], ["with"])):
            return True
        if word.low in _TRAINING and not _GIVING.isdisjoint(before):
            return True
        if word.low in ("trained", "train") and n + 1 < len(words) and not is_function(words[n + 1].low):
            return True
    return False
