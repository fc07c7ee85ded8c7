"""Of how many something was so: of 120 dances that were mostly weddings not all were, and a total is not a year's."""

import re

from tailor.model.checking.counting import nouns
from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed

#: What is so of some only stands behind these.
_SOME = frozenset(
    listed("mostly mainly largely chiefly partly primarily predominantly some including sometimes often usually many")
)
#: So many words before it.
_NEAR = 3
#: A number of those that were counted before, of whom alone is told what follows: "40 houses, 3 of them listed".
_OF_THEM = re.compile(
    r"(?<=[,(] )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4})(?: of (?:them|these|those|which|whom))?"
    r"(?: (?:as|was|were|is|are|being)\b)?(?! (?:a|an|per|each|every)\b)(?= )|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) of (?:them|these|those|which|whom)\b",
    re.IGNORECASE,
)
#: So many words behind the number tell it.
_TOLD_BY = 8
_CLAUSE = re.compile(r"[;.]")


def is_of_some(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a number counts only such of a passage's as the passage has some of."""
    if min(figure.noun, other.noun) < 0 or figure.unit or other.unit or not _SOME.isdisjoint(reading.lows):
        return False
    some = _some(evidence) | _fewer(other, evidence)
    if not some:
        return False
    there = {evidence.words[n].stem for n in nouns(other, evidence)}
    for n in nouns(figure, reading):
        places = {m for m, w in enumerate(evidence.words) if w.stem == reading.words[n].stem}
        if reading.words[n].stem not in there and places and places <= some:
            return True
    return False


def _some(evidence: Reading) -> set[int]:
    """The words of a passage that stand behind one for some of those it counts."""
    if _SOME.isdisjoint(evidence.lows):
        return set()
    marks = [n for n, w in enumerate(evidence.words) if w.low in _SOME]
    return {
        n
        for mark in marks
        for n in range(mark + 1, min(mark + 1 + _NEAR, len(evidence.words)))
        if not _CLAUSE.search(evidence.text, evidence.words[mark].end, evidence.words[n].start)
    }


def _fewer(other: Figure, evidence: Reading) -> set[int]:
    """The words of a passage that tell of fewer of those that a number counts."""
    found: set[int] = set()
    for match in _OF_THEM.finditer(evidence.text, other.end):
        first = evidence.at(match.start(), match.end()).stop
        stop = _CLAUSE.search(evidence.text, match.end())
        last = evidence.at(match.end(), stop.start() if stop else len(evidence.text)).stop
        found.update(range(first, min(first + _TOLD_BY, last)))
    return found


#: How long it took to come to a number, which is then none of every year: "65 over three years", "65 in total".
_IN_ALL = re.compile(
    r"[^.;\d]{0,40}? (?:(?:over|in|across|within|during) (?:the |my |about |some |last |past |its |these )*"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) "
    r"(?:days|weeks|months|years|winters|summers|seasons|terms)\b|"
    r"(?:in total|altogether|in all|to date|so far)\b)",
    re.IGNORECASE,
)


def is_total(figure: Figure, evidence: Reading) -> bool:
    """Whether a passage has a number as what it came to in a time that is longer than one of what recurs."""
    return bool(_IN_ALL.match(evidence.text, figure.end))
