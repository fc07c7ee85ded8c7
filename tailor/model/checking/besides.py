"""What was done besides: who took part in an inspection and showed the files presented them."""

from tailor.model.checking.case import Case
from tailor.model.checking.involvement import TOOK_PART, level_at, took_part
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.rephrasing import is_alike
from tailor.model.checking.segments import parts
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.words import groups


def did_besides(case: Case, index: int, rest: list[int], source: Source) -> bool:
    """Whether another part of a passage than the one about taking part says the verb, and what it was done to."""
    evidence, verb = source.reading, case.reading.words[index]
    for part in parts(source.passage.said, evidence.language):
        here = range(part.first, part.last)
        if took_part(evidence, part) or any(n in evidence.by_others | evidence.denied for n in here):
            continue
        levels = [level for n in here if (level := level_at(evidence, n)) is not None]
        if levels and levels[0] <= TOOK_PART:
            continue
        words = evidence.words[part.first : part.last]
        things = {w.stem for w in words}
        about = any(case.reading.words[n].stem in things for n in rest)
        if about and any(is_alike(verb, w) or groups(verb) & groups(w) for w in words):
            return True
    return False


#: What is led by whoever gives it.
_GIVEN = frozenset(
    map(
        stem,
        listed(
            "tour walk hike lesson class session workshop assembly prayer rehearsal storytime seminar tutorial "
            "demonstration induction briefing excursion ride"
        ),
    )
)
_GIVING = frozenset(listed("gave give gives giving taught teach teaches teaching delivered delivers did do held took"))
#: So many words behind a verb is what was given.
_NEAR = 4


def gave(reading: Reading, index: int, source: Source) -> bool:
    """Whether a text leads what a passage gives, teaches or holds: "led tours", of who gave them."""
    led = {w.stem for w in reading.words[index + 1 : index + 1 + _NEAR]} & _GIVEN
    words = source.reading.words
    return any(
        w.low in _GIVING
        and n not in source.reading.by_others | source.reading.denied
        and not led.isdisjoint(other.stem for other in words[n + 1 : n + 1 + _NEAR])
        for n, w in enumerate(words)
    )
