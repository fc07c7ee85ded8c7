"""Of how many something was so: of 120 dances that were mostly weddings not all were, and a total is not a year's."""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.counting import nouns
from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

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
    if _is_whole_of_less(other, evidence) and not _OUT_OF.search(reading.text, 0, figure.start):
        return True
    some = _some(evidence) | _fewer(other, evidence)
    if not some:
        return False
    there = {evidence.words[n].stem for n in nouns(other, evidence)}
    for n in nouns(figure, reading):
        places = {m for m, w in enumerate(evidence.words) if w.stem == reading.words[n].stem}
        if reading.words[n].stem not in there and places and places <= some:
            return True
    return False


def _is_whole_of_less(other: Figure, evidence: Reading) -> bool:
    """Whether a number is what there were of which another were so: "five of the seven"."""
    before = _OUT_OF.search(evidence.text, 0, other.start)
    return before is not None and any(f.end == before.start() and not f.unit for f in evidence.figures)


_OUT_OF = re.compile(r" (?:out )?of (?:the |our |my |their |its |these |all )*$", re.IGNORECASE)


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


def portions(case: Case) -> Iterator[Finding]:
    """The words by which a text has all of what a line has a part of, or of each what it has of all together."""
    if case.before is None or not case.single or not case.language.startswith("en"):
        return
    line, words = case.before.reading, case.reading.words
    for index, word in enumerate(words):
        if word.low in _APIECE and _is_counted(case, index) and not any(_EACH & s.reading.lows for s in case.bound):
            yield Finding("quantity", word.start, word.end, "soft", None)
    if _PARTS.isdisjoint(line.lows) or not (_PARTS | _WITH_OTHERS).isdisjoint(case.reading.lows):
        return
    for match in _PART_OF.finditer(line.text):
        whole = (match["owner"] or match["whole"]).casefold()
        places = [w for w in line.words if w.low == whole]
        mine = next((w for w in words if w.low == whole), None)
        own = match["owner"] and any(w.low == match["kind"].casefold() for w in words)
        if whole not in _OF_PEOPLE and not is_function(whole) and mine is not None and len(places) == 1 and not own:
            yield Finding("quantity", mine.start, mine.end, "soft", None)


def _is_counted(case: Case, index: int) -> bool:
    """Whether a word stands behind what a number counts, and ends what is told of it."""
    reading, after = case.reading, index + 1
    last = after >= len(reading.words) or reading.text[reading.words[index].end : reading.words[after].start] != " "
    return last and any(f.noun >= 0 and not f.unit and f.noun <= index - 1 <= f.noun + 1 for f in reading.figures)


#: Of which somebody is a part.
_OF_PEOPLE = frozenset(listed("team group crew squad panel committee project staff rota plan board"))
_APIECE = frozenset({"each", "apiece"})
_EACH = frozenset(listed("each apiece every per"))
#: How much of something was done.
_PARTS = frozenset(listed("part parts section sections chapter chapters half portion portions"))
#: Whoever co-wrote a guide wrote a part of it.
_WITH_OTHERS = frozenset(listed("co jointly together"))
_PART_OF = re.compile(
    r"\b(?P<owner>[^\W\d_]{3,20})'s (?P<kind>[^\W\d_]{2,20}) (?:part|section|chapter|half|portion)s?\b|"
    r"\b(?:part|half|a section|a chapter|portions?) of (?:the |an? |our |their )?(?:[^\W\d_]{2,20} )?"
    r"(?P<whole>[^\W\d_]{3,20})(?=[ ,.;)]|$)",
    re.IGNORECASE,
)
