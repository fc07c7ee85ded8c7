"""Who was only worked with: "looked after toddlers with a room leader" makes no room leader of whoever says so."""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.lexicon import is_person
from tailor.model.checking.positions import AS, BEING, LESS, is_noun
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: So many words call somebody something: "senior room leader".
_LONGEST = 3
#: By what stands behind the words that open a line these are what somebody is.
_BEING_SO = frozenset(listed("responsible accountable leading in at for of with to on from within across who"))
#: What ends like a verb and is a noun behind people: "teacher training".
_NOUNS = frozenset(
    listed(
        "training coaching mentoring recruiting testing licensing scheduling planning briefing onboarding hiring "
        "staffing meeting setting building funding learning teaching counselling"
    )
)
_WITH = frozenset(listed("with for under alongside beside behind from by to assisting helping supporting shadowing"))
_ARTICLES = frozenset(listed("a an the my our their his her another one two three four"))
_BECAME = frozenset(listed("promoted appointed elected became progressed rose up"))
_POSTS = frozenset(
    listed(
        "role job post position duties work shift cover licence license certificate ticket qualification training "
        "apprenticeship award"
    )
)
#: Behind these a title is one's own.
_OWN = frozenset(listed("me i and or won earned named voted awarded gained held got landed completed passed obtained"))


def beside(case: Case) -> Iterator[Finding]:
    """What a line calls the person that opens with it, where the evidence calls somebody else so, and nobody else."""
    if not case.language.startswith("en"):
        return
    words = case.reading.words
    for number in range(min(_LONGEST, len(words))):
        last, low = number, words[number].low
        if low.endswith("s") or not (is_noun(low) or is_person(low)):
            continue
        if last + 2 < len(words) and words[last + 1].low == "de":
            last += 2  # "Chef de partie"
        if _is_called(case.reading, last) and is_anothers(case, 0, last + 1):
            yield Finding("title", words[0].start, words[last].end, "hard", None)
            return


def _is_called(reading: Reading, last: int) -> bool:
    """Whether the words up to one are what the person is, and no first part of a name for a thing."""
    words = reading.words
    if any(_is_small(w.low) or w.low.endswith("ed") for w in words[:last]):
        return False
    if last + 1 >= len(words):
        return True
    after = words[last + 1].low
    if reading.text[words[last].end : words[last + 1].start] != " ":
        return reading.text[words[last].end] in ",;:.|("
    return after in _BEING_SO or (after.endswith("ing") and after not in _NOUNS)


def is_anothers(case: Case, start: int, stop: int) -> bool:
    """Whether all passages that have what somebody is called, in as many words, have it of somebody else."""
    lows = tuple(w.low for w in case.reading.words[start:stop])
    for first in range(len(lows)):
        called = lows[first:]
        places = [
            (s.reading, n)
            for s in case.sources
            if called[-1] in s.reading.lows
            for n in range(len(s.reading.words) - len(called) + 1)
            if tuple(w.low for w in s.reading.words[n : n + len(called)]) == called
        ]
        if places:
            return all(_is_of_another(reading, n, n + len(called)) for reading, n in places)
    return False


def _is_of_another(reading: Reading, at: int, end: int) -> bool:
    """Whether what somebody is called stands behind "with a", "for the", "helped our"."""
    words = reading.words
    if is_gained(reading, at, end):
        return False
    if end < len(words) and words[end].low in _POSTS:
        return False  # "Took the shift leader role"
    for n in range(at - 1, max(-1, at - _LONGEST - 1), -1):
        if reading.text[words[n].end : words[n + 1].start].strip("- "):
            return False
        if words[n].low in LESS:
            return False
        if words[n].low in _ARTICLES:
            before = [w.low for w in words[max(0, n - 3) : n]]
            if not before or before[-1] in AS or before[-1] in BEING or before[-1] in _OWN:
                return False
            if before[-1] in ("to", "from", "of", "for") and not (_BECAME | _POSTS).isdisjoint(before):
                return False
            return before[-1] in _WITH or not is_function(before[-1])
        if _is_small(words[n].low):
            return words[n].low in _WITH and words[n].low not in ("to", "from", "by")
    return False


_SUPERIORS = frozenset(listed("manager head supervisor director partner foreman boss chief owner superintendent lead"))


def is_beside_superior(reading: Reading, evidence: Reading) -> bool:
    """Whether a passage tells of doing something with whoever runs it ("valued flats with the branch manager")."""
    words = evidence.words
    for n, word in enumerate(words[:-1]):
        if word.low != "with" or words[n + 1].low not in _ARTICLES:
            continue
        behind = words[n + 2 : n + 2 + _LONGEST]
        superior = next((w for w in behind if w.low in _SUPERIORS), None)
        parted = superior is not None and evidence.text[word.end : superior.end].strip(" '-abcdefghijklmnopqrstuvwxyz")
        if superior is not None and not parted and superior.low not in reading.lows:
            return True
    return False


def is_gained(reading: Reading, start: int, stop: int) -> bool:
    """Whether somebody came to be what they are called: "promoted to the floor manager", "took the shift lead role"."""
    words = reading.words
    for n in range(start - 1, max(-1, start - _LONGEST - 1), -1):
        if reading.text[words[n].end : words[n + 1].start] != " ":
            return False
        if words[n].low in _ARTICLES:
            before = [w.low for w in words[max(0, n - 4) : n]]
            if before[-1:] == ["to"]:
                return not _BECAME.isdisjoint(before)
            return before[-1:] != [] and before[-1] in _TAKING and stop < len(words) and words[stop].low in _POSTS
        if _is_small(words[n].low):
            return False
    return False


_TAKING = frozenset(listed("took accepted got gained landed held won earned secured given"))


def _is_small(low: str) -> bool:
    """Whether a word carries no meaning of its own, and is none of those that English titles took from elsewhere."""
    return is_function(low) and low not in ("sous", "de")
