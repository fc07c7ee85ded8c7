"""Words of leading that are nouns where they stand: "tables, chairs and cabinets", "the unit's dementia champion"."""

from tailor.model.checking.case import Case
from tailor.model.checking.lexicon import is_deed
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

_BOTH = frozenset(listed("chair chairs champion champions captain captains host hosts pilot pilots"))
#: Behind these comes a verb.
_BEFORE_VERBS = frozenset(listed("and or to i we they who which also then now can will would must did helped not"))
_ENDS = frozenset(listed("and or of in for at with on from by since until"))


def is_office(reading: Reading, index: int) -> bool:
    """Whether a word that may be a verb of leading is a thing, or what somebody is."""
    word, words = reading.words[index], reading.words
    if word.low not in _BOTH or reading.language != "en":
        return False
    gap = reading.text[words[index - 1].end : word.start] if index else ""
    if index and gap in (" ", "-") and words[index - 1].low not in _BEFORE_VERBS:
        return not words[index - 1].low.endswith("ly")
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None or reading.text[word.end : after.start] != " ":
        return True
    return after.low in _ENDS and not (after.low in ("and", "or") and _acts(reading, index + 2))


def _acts(reading: Reading, index: int) -> bool:
    """Whether a word behind "and" is one more verb with what it is done to: "chairs and minutes the meetings"."""
    if index + 1 >= len(reading.words):
        return False
    after = reading.words[index + 1]
    behind = reading.text[reading.words[index].end : after.start]
    return is_deed(reading.words[index].low) and behind == " " and after.low not in _ENDS


def holder(case: Case, index: int) -> Source | None:
    """The passage that has the same noun, as a thing or as the person's own."""
    word = case.reading.words[index]
    return next(
        (
            s
            for s in case.sources
            for n, w in enumerate(s.reading.words)
            if w.stem == word.stem
            and n not in s.reading.by_others | s.reading.denied
            and (is_office(s.reading, n) or w.low.endswith(("ed", "ing")))
            and not _is_helped(s.reading, n)
        ),
        None,
    )


def _is_helped(evidence: Reading, index: int) -> bool:
    """Whether somebody else is called so there: "worked with the champion", "minutes for the chair"."""
    for n in range(index - 1, max(-1, index - 4), -1):
        low = evidence.words[n].low
        if low in ("with", "for", "to", "under", "by", "from"):
            return True
        if is_function(low) and low not in ("the", "a", "an", "our", "and"):
            return False
    return False
