"""Of which kind somebody is what they are called: a stage manager for one production is no production manager."""

import re

from tailor.model.checking.positions import LEVELS
from tailor.model.checking.reading import Reading
from tailor.model.checking.words import Word, groups, is_function

#: So many words about a position say of which kind it is.
_NEAR = 4
_JOINING = frozenset({"and", "or"})


def is_other_kind(run: tuple[Word, ...], evidence: Reading) -> bool:
    """Whether a passage has a position of another kind only, and the words for this one stand elsewhere in it."""
    kinds = [w for w in run[:-1] if w.low not in LEVELS and not is_function(w.low)]
    places = [n for n, w in enumerate(evidence.words) if w.low == run[-1].low]
    if not kinds or not places:
        return False
    return all(
        _has_kind(evidence, n) and not all(_is_among(kind, _about(evidence, n)) for kind in kinds) for n in places
    )


def _has_kind(evidence: Reading, index: int) -> bool:
    """Whether the word before a position says of which kind it is."""
    if not index or evidence.text[evidence.words[index - 1].end : evidence.words[index].start] not in (" ", "-"):
        return False
    before = evidence.words[index - 1]
    return before.low not in LEVELS and not is_function(before.low) and not before.low.endswith(("ed", "ing"))


def _about(evidence: Reading, index: int) -> list[Word]:
    """The words that may say of which kind a position is: those before it, and behind "of" or a mark."""
    words, found = evidence.words, []
    for n in range(index - 1, max(-1, index - _NEAR - 1), -1):
        if is_function(words[n].low) and words[n].low not in _JOINING:
            break
        found.append(words[n])
    after = index + 1
    if after < len(words) and (words[after].low == "of" or evidence.text[words[index].end : words[after].start] != " "):
        found += words[after : after + _NEAR]
    return found


def _is_among(kind: Word, about: list[Word]) -> bool:
    kin = groups(kind)
    return any(kind.stem == w.stem or not kin.isdisjoint(groups(w)) for w in about)


#: By which somebody is called something only for another, or for a time.
_STOOD_IN = re.compile(
    r"\b(?:stood in|stand(?:s|ing)? in|stepped (?:in|up)|filled in|covered|acted|deputi[sz]ed|acting|deputi[sz]ing|"
    r"covering|stepping (?:in|up)|filling in) as (?:the |an? )?$",
    re.IGNORECASE,
)
_BEFORE = 30


def stood_in(reading: Reading, index: int) -> bool:
    """Whether what somebody is called, from a word on, is said of standing in: "deputised as stage manager"."""
    start = reading.words[index].start
    return bool(_STOOD_IN.search(reading.text, max(0, start - _BEFORE), start))
