"""How much of the charge of something a passage gives: who helped with it, did it, ran it or led it."""

import re
from functools import lru_cache

from tailor.model.checking.case import Case
from tailor.model.checking.involvement import AHEAD, DID, HELPED, LED, RAN, TOOK_PART, level_at, took_part
from tailor.model.checking.leading import ANOTHER, LEAD_PHRASES, LOOKED_AFTER, UNDER_ME, of_others
from tailor.model.checking.reading import Reading, Source, read
from tailor.model.checking.segments import Segment, is_verb, parts
from tailor.model.checking.words import groups


def level_of(source: Source, people: bool, case: Case, rest: list[int]) -> int:
    """The level of what a passage says of the same matter: of its part that shares most words with the text's."""
    best_shared, level = -1, HELPED
    words = [(case.reading.words[n].stem, groups(case.reading.words[n])) for n in rest]
    for stems, kin, here in _levels(source.passage.text, source.passage.said, source.reading.language, people):
        shared = sum(1 for stem_, groups_ in words if stem_ in stems or not kin.isdisjoint(groups_))
        if shared > best_shared or (shared == best_shared and here > level):
            best_shared, level = shared, here
    return level if best_shared >= 0 else DID


@lru_cache(maxsize=4096)
def _levels(
    written: str, said: str, language: str, people: bool
) -> tuple[tuple[frozenset[str], frozenset[int], int], ...]:
    """Of each part of a passage the stems and the groups of its words, and its level."""
    reading = read(said, language)
    found: list[tuple[frozenset[str], frozenset[int], int]] = []
    carried = DID
    for part in parts(written, language):
        words = reading.words[part.first : part.last]
        if part.first and _STOP.search(
            reading.text, reading.words[part.first - 1].end, reading.words[part.first].start
        ):
            carried = DID
        # "Assisted with rewires": what has no verb of its own goes with the verb before it.
        carried = _level_in(reading, part, people, carried)
        if found and carried == LED and _ITS_LEAD.fullmatch(_text(reading, part)):
            found[-1] = (*found[-1][:2], LED)  # "Gang of four, I was the lead"
        found.append((frozenset(w.stem for w in words), frozenset(g for w in words for g in groups(w)), carried))
    return tuple(found)


_STOP = re.compile(r"[.;:]")
#: All that a part says, of who led those that stand before it.
_ITS_LEAD = re.compile(
    r"(?:and |with )?(?:i|me)? ?(?:was|am|being|as)? ?(?:the |its |their |in the )?"
    r"(?:lead|leader|leading hand|head|boss)"
)


def _text(reading: Reading, part: Segment) -> str:
    return reading.text[reading.words[part.first].start : reading.words[part.last - 1].end].casefold()


def _level_in(reading: Reading, part: Segment, people: bool, carried: int) -> int:
    """The level of one part of a passage: that of its first verb, or what is carried over from the part before."""
    text = reading.text[reading.words[part.first].start : reading.words[part.last - 1].end].casefold()
    others = of_others(reading)
    own = ANOTHER.sub(" ", text)
    if any(p in own for p in (*LEAD_PHRASES, *AHEAD)):
        return LED
    if LOOKED_AFTER.search(text) or UNDER_ME.search(text):
        return RAN
    if took_part(reading, part):
        return TOOK_PART
    first: int | None = None
    best: int | None = None
    for index in range(part.first, part.last):
        word = reading.words[index]
        level = level_at(reading, index)
        if not people and word.low in _LEAD_NOUNS and index not in others and (level is None or level < LED):
            level = LED
        if level is None:
            continue
        if first is None:
            first = level
        best = level if best is None else max(best, level)
    if first is None or best is None:
        return DID if is_verb(reading.words[part.first]) else carried
    return first if first <= TOOK_PART else best


_LEAD_NOUNS = frozenset({"lead", "head", "leadership", "leader", "owner", "ownership", "director", "founder", "chair"})
