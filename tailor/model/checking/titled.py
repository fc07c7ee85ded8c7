"""What else tells what somebody is called: a deed, an admission, those who were overseen; who taught was a teacher."""

import re

from tailor.model.checking.callings import stood_in
from tailor.model.checking.case import Case
from tailor.model.checking.forms import bases
from tailor.model.checking.lexicon import family, is_deed
from tailor.model.checking.people import is_people
from tailor.model.checking.positions import STRICT
from tailor.model.checking.reading import Source, read
from tailor.model.checking.segments import is_verb
from tailor.model.checking.synonyms import said_by
from tailor.model.checking.words import Word


def in_whose_stead(case: Case, start: int, stop: int) -> Source | None:
    """The passage that tells of covering for whom a text says somebody acted as: "covered for the shift manager"."""
    words = case.reading.words
    if not stood_in(case.reading, start):
        return None
    called = r"[\s-]".join(re.escape(w.low) for w in words[start:stop])
    covered = re.compile(
        rf"\b(?:covered|stood in|stepped in|filled in|deputi[sz]ed|acted up|acted) for (?:the|our|my|an?) {called}\b",
        re.IGNORECASE,
    )
    return next((s for s in case.sources if covered.search(s.reading.text)), None)


def by_admission(case: Case, start: int, stop: int) -> Source | None:
    """The passage that tells of being admitted, where the text says as what and the person's own position is that."""
    words = case.reading.words
    before = tuple(w.low for w in words[max(0, start - 3) : start])
    if len(before) < _ADMITTED_AS or before[0] not in _ADMITTED or before[1] != "as":
        return None
    run = [w.low for w in words[start:stop]]
    heads = (p for p in case.known if p.section == "work" and p.ref == p.item)
    if not any(set(run) <= read(_POST.split(p.said, maxsplit=1)[0]).lows for p in heads):
        return None
    return next(
        (
            s
            for s in case.sources
            if any(w.low in _ADMITTED and n not in s.reading.unfinished for n, w in enumerate(s.reading.words))
        ),
        None,
    )


#: "Qualified as a"
_ADMITTED_AS = 3
_ADMITTED = frozenset({"qualified", "admitted", "registered", "licensed", "enrolled"})
#: What stands before it in an entry's heading is the position.
_POST = re.compile(r"[,|(;]| at | - ")


def by_deed(case: Case, noun: Word) -> Source | None:
    """The passage that tells, by a verb, of doing what makes somebody be called so: who taught was an instructor."""
    if noun.low in STRICT or not case.language.startswith("en"):
        return None
    deeds = {w for w in family(noun.low) if w != noun.low and is_deed(w)}
    wanted = deeds.union(*(said_by(w) for w in deeds)) if deeds else deeds
    for source in case.bound:
        evidence = source.reading
        for n, word in enumerate(evidence.words):
            if n not in evidence.denied | evidence.by_others and (n == 0 or is_verb(word)) and wanted & bases(word.low):
                return source
    return None


def by_people(case: Case, start: int, stop: int) -> Source | None:
    """The replaced line that opens with overseeing the very people of whom a text calls somebody the overseer."""
    words, line = case.reading.words, case.before
    if line is None or not case.single or stop >= len(words) or words[stop].low not in _OF_WHOM:
        return None
    if any(w.capital for w in words[max(1, start) : stop]):
        return None  # "Warehouse Manager" is a position.
    deeds = family(low := words[stop - 1].low) | {low[:-1]}
    opening = line.reading.words[:_CLOSE_TO_OPENING]
    if not any(is_verb(w) and not deeds.isdisjoint(bases(w.low)) for w in opening):
        return None
    people = next((w for w in words[stop + 1 : stop + _NEAR_WHOM] if is_people(w)), None)
    return line if people is not None and people.stem in line.reading.stems else None


#: Behind a word for who oversees stands who is overseen.
_OF_WHOM = frozenset({"to", "of", "for"})
#: So many words open a line ("line managed"), and so many tell of whom somebody is the manager.
_CLOSE_TO_OPENING, _NEAR_WHOM = 2, 6
