"""Words that figures show: what goes "from 81 to 84" rises, and 120 % of a target exceeds it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.figures import DIVIDED
from tailor.model.checking.forms import bases
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment
from tailor.model.checking.shares import TO
from tailor.model.checking.stems import listed, stem


def shown_by_figures(case: Case, index: int, near: tuple[Source, ...] | None = None) -> bool:
    """Whether figures of the evidence show what a word says; near: the passages they may stand in, or its part's."""
    word = case.reading.words[index]
    if word.stem in _BEYOND and any(f.unit == "%" and f.value > 100 for s in case.bound for f in s.reading.figures):
        return True
    if word.stem in _BEYOND and any(_beats_target(s.reading) for s in case.bound):
        return True
    stems = {word.stem, *(stem(base) for base in bases(word.low))}
    up = not _UP.isdisjoint(stems) or (not case.language.startswith("en") and word.low.startswith(_UP_ABROAD))
    down = not _DOWN.isdisjoint(stems) or (not case.language.startswith("en") and word.low.startswith(_DOWN_ABROAD))
    if down and any(f.worded and DIVIDED.match(f.text) for s in case.bound for f in s.reading.figures):
        return True  # "Divisé par deux"
    if not (up or down):
        return False
    if near is None:
        part = case.part(word.start)
        span = (word.start, case.reading.words[part.last - 1].end)
        both = sum(span[0] <= f.start < span[1] and not f.year for f in case.reading.figures) > 1
        # "Saved £50k": with nothing but a figure behind it a verb speaks of the line that it takes the place of.
        near = case.near(part) or (case.bound if both else _line(case, part))
    return any(_trend(s.reading, up, down) for s in near)


def _line(case: Case, part: Segment) -> tuple[Source, ...]:
    """The replaced line, for a part that says nothing else but figures."""
    only = case.before is not None and part.first == case.parts[0].first and len(case.content(part)) == 1
    return (case.before,) if only and case.before is not None else ()


def _beats_target(evidence: Reading) -> bool:
    """Whether a passage has a count that is greater than what it calls the target ("90 an hour, target 75")."""
    counts = [f for f in evidence.figures if not f.year and f.unit != "time"]
    for match in _TARGET.finditer(evidence.text):
        target = next((f for f in counts if f.start == match.end() or f.end == match.start()), None)
        if target and any(f is not target and f.unit == target.unit and f.value > target.value for f in counts):
            return True
    return False


_TARGET = re.compile(r" ?\b(?:target|goal|quota)(?: (?:of|was|is|being))? ?", re.IGNORECASE)
#: What more than 100 % of a target shows.
_BEYOND = frozenset(map(stem, listed("exceed surpass outperform beat top")))
_UP = frozenset(
    map(
        stem,
        listed("rise raise increase grow growth lift boost improve climb up gain higher double"),
    )
)
_DOWN = frozenset(
    map(
        stem,
        listed(
            "reduce reduction cut drop fall lower decrease shorten decline improve down less faster speed save bring "
            "accelerate quicken shrink slash trim"
        ),
    )
)


_UP_ABROAD = listed(
    "stieg gestieg anstieg steiger gesteiger erhoh wuchs gewachs zunahm augment hauss progress croiss sub aument "
    "crec cresc increment mayor maior maggior hoher "
    "sali steeg stijg verhoog groei toenam wzros wzrost oka okad hoj steg stig ros zvys narost zbilsh рост увелич зріс "
    "збільш"
)
_DOWN_ABROAD = listed(
    "sank sink gesunk gesenk gekurz fiel gefall ruckgang verring senk reduz vermind verkurz baiss dimin redui reduc "
    "baj reduj dismin recort "
    "calo riduz ridott dimin scend scesi terugbr teruggebr daal gedaald verlaag zakt gezakt afnam "
    "menor minore geringer "
    "moindre spad zmniejsz skro "
    "krots minsk sjonk sank fald redus sniz zkra klesl pokles сниз сокра зменш скоро"
)


def turned(case: Case) -> Iterator[Finding]:
    """A "from … to …" of the text that a passage has the other way round: what fell has not risen."""
    for left, right in pairwise(case.reading.figures):
        if left.unit != right.unit or left.year or left.value == right.value or not _goes(left, right, case.reading):
            continue
        ways = {
            (one.value, other.value)
            for s in case.bound
            for one, other in pairwise(s.reading.figures)
            if one.unit == other.unit == left.unit and _goes(one, other, s.reading)
        }
        if (right.value, left.value) in ways and (left.value, right.value) not in ways:
            yield Finding("number", left.start, right.end, "hard", None)


def _goes(left: Figure, right: Figure, reading: Reading) -> bool:
    """Whether something went from the first of two figures to the second."""
    if _takes_now(left, right, reading):
        return True
    return _between(left, right, reading) in TO and reading.text[: left.start].rstrip().casefold().endswith("from")


def _trend(evidence: Reading, up: bool, down: bool) -> bool:
    """Whether a passage has a figure that goes "from … to …" that way."""
    return any(
        left.unit == right.unit
        and (
            (
                ((up and left.value < right.value) or (down and left.value > right.value))
                and (
                    _between(left, right, evidence) in TO
                    or _is_from_to(left, right, evidence)
                    or _DOWN_TO.fullmatch(evidence.text, left.end, right.start)
                    or _takes_now(left, right, evidence)
                )
            )
            or (
                ((up and left.value > right.value) or (down and left.value < right.value))
                and _is_before(left, right, evidence)
            )
        )
        for left, right in pairwise(f for f in evidence.figures if not f.year)
    )


def _between(left: Figure, right: Figure, evidence: Reading) -> str:
    """What stands between two figures, without the year or the rate of the first: "£1.4m (2019) to £2.1m"."""
    return _OF_THE_FIRST.sub("", evidence.text[left.end : right.start]).strip().casefold()


_OF_THE_FIRST = re.compile(
    r"^ ?(?:\((?:in )?(?:19|20)\d\d\)|(?:a|an|per) [a-z]+|[a-z]+ (?:a|an|per) [a-z]+)", re.IGNORECASE
)


def _is_from_to(left: Figure, right: Figure, evidence: Reading) -> bool:
    """Whether two figures are "from half a day of work to 20 minutes"."""
    opened = evidence.text[: left.start].rstrip().casefold().endswith("from")
    return opened and bool(_SO_MUCH_OF.fullmatch(evidence.text, left.end, right.start))


def _takes_now(left: Figure, right: Figure, evidence: Reading) -> bool:
    """Whether what took the first of two times takes the second: "a change that took a day took an hour"."""
    between = evidence.text[left.end : right.start]
    return bool(_TAKES.fullmatch(between)) and bool(_TOOK.search(evidence.text, 0, left.start))


_TOOK = re.compile(r"\b(?:took|taken|take|taking) (?:about |around |up to |over |nearly )?$", re.IGNORECASE)
_TAKES = re.compile(
    r",? (?:and |but |which |it |they |is |are )?(?:now |then |only |just )?(?:takes?|took|done in|down to) "
    r"(?:now |only |just |about |around |under )*",
    re.IGNORECASE,
)


def _is_before(left: Figure, right: Figure, evidence: Reading) -> bool:
    """Whether the second figure is what the first was before: "97 % in 2023 (93 % the year before)"."""
    return bool(_EARLIER.match(evidence.text, right.end)) or bool(_INSTEAD.search(evidence.text, left.end, right.start))


#: "4,000 volumes down to 2,600"
_DOWN_TO = re.compile(r",? (?:[\w-]+ ){0,3}(?:down|up) to (?:around |about |under |over |just )?", re.IGNORECASE)
_SO_MUCH_OF = re.compile(r" (?:[\w-]+ ){0,4}(?:down |up )?to (?:around |about |under |over |just )?", re.IGNORECASE)
_EARLIER = re.compile(r" (?:in )?(?:the )?(?:[^\W\d_]+ )?(?:before|previously|earlier|prior)\b", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:down from|up from|previously|was|instead of|rather than|against)\W*$", re.IGNORECASE)
