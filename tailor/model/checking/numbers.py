"""Does evidence say this number, of this thing?

A number counts as said when a passage has the same value in the same unit, or two values from which it follows
(900 → 320 is 64 % less), and when that passage is about the same matter: a figure does not move to another line.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from tailor.model.checking.arithmetic import follows
from tailor.model.checking.case import Case, Finding
from tailor.model.checking.changes import is_other_side
from tailor.model.checking.concepts import meanings
from tailor.model.checking.counting import (
    are_others,
    counts_the_deed,
    counts_the_sized,
    is_counted_otherwise,
    is_moved,
    is_numbered,
    is_of_name,
    label,
    nouns,
)
from tailor.model.checking.figure import Figure
from tailor.model.checking.figures import figures
from tailor.model.checking.kin import roots
from tailor.model.checking.lasting import has_lasted
from tailor.model.checking.numerals import UNITS, ordinal
from tailor.model.checking.people import is_people
from tailor.model.checking.portions import is_of_some
from tailor.model.checking.rates import converted, same_rate
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.reckoned import may_be_reckoned
from tailor.model.checking.recurrence import recurrences
from tailor.model.checking.rows import may_be_row
from tailor.model.checking.segments import Segment, is_act
from tailor.model.checking.several import several
from tailor.model.checking.shares import CHANGE, TO
from tailor.model.checking.sides import passed_by
from tailor.model.checking.tenure import is_lasting, is_tenure
from tailor.model.checking.wholes import is_all
from tailor.model.checking.words import groups
from tailor.model.claims import ClaimKind


def numbers(case: Case) -> Iterator[Finding]:
    """The numbers of the text, each with the passage that says it; calendar years are left to dates."""
    for figure in case.reading.figures:
        if figure.year or is_tenure(case.reading, figure):
            continue
        source = support(case, figure)
        if source is None and is_lasting(case.reading, figure):
            continue  # How long somebody was somewhere may follow from the dates.
        kind: ClaimKind = "quantity" if figure.worded or figure.vague else "number"
        limited = source is not None and _loses_its_limit(case, figure, source)
        doubtful = source is None and (
            _stands_there(case, figure) or _may_count(case, figure) or _may_be_of_line(case, figure)
        )
        soft = limited or doubtful
        yield Finding(kind, figure.start, figure.end, "soft" if soft else "hard", None if limited else source)
    yield from several(case)


def _stands_there(case: Case, figure: Figure) -> bool:
    """Whether the very number stands where it may come from, though it seems to count something else there."""
    return any(
        f.unit == figure.unit
        and f.value == figure.value
        and f.ordinal == figure.ordinal
        and f.hedge == figure.hedge
        and not is_other_side(figure, f, case.reading, s.reading)
        for s in case.bound
        for f in s.reading.figures
    )


def _may_count(case: Case, figure: Figure) -> bool:
    """Whether a number may count what a passage names one by one, under a word that is not there."""
    bare = not (figure.unit or figure.ordinal or figure.vague or figure.worded or figure.hedge)
    return bare and any(may_be_row(figure, s.reading) for s in case.bound)


def _may_be_of_line(case: Case, figure: Figure) -> bool:
    """Whether a number may follow from those of the replaced line, which the person sees beside it."""
    return case.before is not None and may_be_reckoned(figure, case.reading, case.before.reading)


def support(case: Case, figure: Figure) -> Source | None:
    """The passage that says a number, or how often something recurs in which it stands ("every two months")."""
    return _support(case, figure) or recurring(case, figure.start, figure.end)


def recurring(case: Case, start: int, end: int) -> Source | None:
    """The passage in which something recurs as often as what stands around `start:end` of the text does."""
    mine = next((r for r in recurrences(case.reading.text) if r.start <= start and end <= r.end), None)
    if mine is None:
        return None
    return next((s for s in case.bound if any(mine.same(r) for r in recurrences(s.reading.text))), None)


def _loses_its_limit(case: Case, figure: Figure, source: Source) -> bool:
    """Whether "up to 40" became "40": the most there was is not what there always was."""
    if figure.hedge or figure.age or not case.single or figure.unit == "%":
        return False
    if _LIMITED.search(case.reading.text, 0, figure.start) or _A_LIMIT.match(case.reading.text, figure.end):
        return False
    same = [f for f in source.reading.figures if f.unit == figure.unit and f.value == figure.value]
    return bool(same) and all(f.hedge == "upto" for f in same)


#: "Within a £2m authority"
_LIMITED = re.compile(r"\bwithin (?:an?|the|my|our) $", re.IGNORECASE)


_A_LIMIT = re.compile(r" (?:[\w-]+ )?(?:limit|ceiling|cap|maximum|threshold)\b", re.IGNORECASE)


def _support(case: Case, figure: Figure) -> Source | None:
    part = case.part(figure.start)
    around = case.content(part)
    candidates: list[tuple[int, int, Source]] = []
    for number, source in enumerate(case.bound):
        if _said(case, figure, source) or follows(figure, case.reading, source.reading):
            candidates.append((case.shared(source, around), -number, source))
    if not candidates:
        return _of_another_line(case, figure, part, around)
    shared, _, best = max(candidates, key=lambda c: c[:2])
    if shared:
        if part.tail and best not in case.main and not best.told and len(case.parts) > 1:
            head = [n for p in case.parts if p is not part for n in case.content(p)]
            if head and not case.shared(best, head):
                return None  # The effect of one line hung on the work of another.
        return best
    # Nothing around the number is said by that passage: it may be another line's figure.
    said_elsewhere = any(case.shared(s, around) for s in case.sources)
    return None if said_elsewhere and best not in case.main and best is not case.before else best


def _of_another_line(case: Case, figure: Figure, part: Segment, around: list[int]) -> Source | None:
    """The other line of the entry that says the whole part that a figure stands in: two lines may be put together."""
    if not case.single or not part.first or part.tail or len(around) < _WHOLE_PART:
        return None
    if not is_act(case.reading, part.first, opens=True):
        return None
    lines = (s for s in case.sources if s not in case.bound and all(case.says(s, n) for n in around))
    return next((s for s in lines if _said(case, figure, s)), None)


#: So many words tell what a part is about.
_WHOLE_PART = 3


def _said(case: Case, figure: Figure, source: Source) -> bool:
    if (passed := passed_by(figure, case.reading, source.reading)) is not None:
        return passed  # "118% of target" is 18% over it.
    if figure.hedge == "about" and _within_range(figure, source.reading):
        return True
    if _in_same_range(figure, case.reading, source.reading):
        return True
    if (unit := _IN_A_ROW.match(case.reading.text, figure.end)) and not figure.unit:
        time = figure.value * UNITS[unit["unit"]][1]
        if any(f.unit == "time" and abs(f.value - time) <= 0.001 * time for f in source.reading.figures):
            return True  # "Three consecutive years" last three years.
    if figure.unit == "time" and figure.raw and _counts_in_words(figure, source.reading):
        return True
    if has_lasted(figure, source.reading.text) or is_all(figure, case.reading, source.reading):
        return True
    if figure.raw and _is_labelled(figure, case.reading, source.reading):
        return True
    if figure.raw and _is_of_same_name(figure, case.reading, source.reading):
        return True
    if _is_on_occasions(figure, case.reading) and any(
        f.unit == "x" and f.raw == figure.raw for f in source.reading.figures
    ):
        return True  # "Four times"
    if figure.value == 1 and not figure.unit and _has_one(source.reading):
        return True
    if figure.ordinal and any(ordinal(low) == figure.value for low in source.reading.lows):
        return True
    return converted(case, figure, source) or any(
        _same(figure, other)
        and _same_matter(case, figure, other, source)
        and not is_other_side(figure, other, case.reading, source.reading)
        for other in source.reading.figures
        if not other.year and not (source.told and _is_of_others(other, source.reading))
    )


def _is_on_occasions(figure: Figure, reading: Reading) -> bool:
    return figure.noun >= 0 and not figure.unit and reading.words[figure.noun].low == "occasions"


def _is_labelled(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a number tells a level, which the evidence has in a name: "Level 3 NVQ", "NVQ Level 3"."""
    if label(figure, reading) != "level" or figure.unit:
        return False
    return re.search(rf"\blevel {figure.raw:.0f}\b", evidence.text, re.IGNORECASE) is not None


def _is_of_same_name(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a number ends a name that a passage has, number and all: "MARC 21"."""
    before = reading.at(figure.start, figure.end).start - 1
    if before < 0 or figure.unit or not reading.words[before].odd:
        return False
    name = reading.text[reading.words[before].start : figure.end]
    return re.search(rf"(?<!\w){re.escape(name)}(?![\w.])", evidence.text) is not None


def _counts_in_words(figure: Figure, evidence: Reading) -> bool:
    """Whether a passage names the unit apart from its numbers: "empty days per flat down from 23 to 12"."""
    unit = ("time", figure.value / figure.raw)
    bare = (f for f in evidence.figures if not (f.unit or f.year or f.ordinal or f.worded))
    return any(f.raw == figure.raw for f in bare) and any(UNITS.get(low) == unit for low in evidence.lows)


_IN_A_ROW = re.compile(
    r" (?:consecutive|successive|straight) (?P<unit>days|weeks|months|quarters|years)\b", re.IGNORECASE
)


def _in_same_range(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a bare number stands in a "from … to …" whose two numbers the evidence has too, units aside."""
    mine = _bare_ranges(reading.text, reading.language).get(figure.start)
    return mine is not None and mine in _raw_pairs(evidence.text, evidence.language)


def _within_range(figure: Figure, evidence: Reading) -> bool:
    """Whether "around 100" lies about the middle of a range of the evidence ("90 to 110")."""
    return any(
        left.unit == right.unit == figure.unit
        and left.value < figure.value < right.value <= 1.5 * left.value
        and evidence.text[left.end : right.start].strip() in TO
        for left, right in pairwise(evidence.figures)
    )


def _is_of_others(figure: Figure, evidence: Reading) -> bool:
    """Whether a figure stands in what others did ("tenders over £100,000 went to the regional team")."""
    return not evidence.by_others.isdisjoint(evidence.at(figure.start, figure.end))


@lru_cache(maxsize=256)
def _bare_ranges(text: str, language: str) -> dict[int, tuple[float, float]]:
    """Where numbers without a unit stand that are an end of a range, and the numbers of that range."""
    found: dict[int, tuple[float, float]] = {}
    for left, right in pairwise(figures(text, language)):
        if left.raw and not left.unit and not right.unit and text[left.end : right.start].strip() in TO:
            found[left.start] = found[right.start] = (left.raw, right.raw)
    return found


@lru_cache(maxsize=4096)
def _raw_pairs(text: str, language: str) -> frozenset[tuple[float, float]]:
    found: set[tuple[float, float]] = set()
    for left, right in pairwise(figures(text, language)):
        reverse = CHANGE.fullmatch(text[left.end : right.start].strip())
        found.add((right.raw, left.raw) if reverse else (left.raw, right.raw))
    return frozenset(found)


def _has_one(evidence: Reading) -> bool:
    """Whether a passage has an article that may mean one; "a" is none but in English."""
    articles = _ONE if evidence.language == "en" else _ONE - {"a", "an"}
    return not evidence.lows.isdisjoint(articles)


_ONE = frozenset({"one", "a", "an", "single", "ein", "eine", "un", "une", "una"})


def _same(figure: Figure, other: Figure) -> bool:
    """Whether one figure of evidence states the figure of the text."""
    if figure.bound or other.bound:
        return figure.value == other.value and figure.bound == (other.bound or other.hedge)
    if figure.ordinal != other.ordinal and figure.unit == other.unit == "" and figure.ordinal:
        return False
    if {figure.unit, other.unit} == {"", "time"}:
        if figure.noun < 0 and not figure.unit and figure.raw == other.raw:
            return True  # "By four working days, to six"
        return figure.raw == other.raw and figure.raw < _OLDEST and figure.age and other.age
    if figure.unit != other.unit:
        if {figure.unit, other.unit} == {"£", "lb"} and "pounds" in (figure.text + other.text).casefold():
            return figure.raw == other.raw  # Which pounds are meant, the other text tells.
        if {figure.unit, other.unit} == {"", "m"}:  # "20m", which may be millions
            bare, metres = (figure, other) if other.unit else (other, figure)
            return bare.text.casefold().endswith("m") and bare.value == 1e6 * metres.value
        if {figure.unit, other.unit} == {"", "%"} and (mark := other if other.worded else figure).raw and mark.worded:
            return mark.raw == (figure if mark is other else other).value  # "4.6/5" is a mark of 4.6.
        if {figure.unit, other.unit} == {"%", "x"}:
            return _percent_of(figure) is not None and _percent_of(figure) == _percent_of(other)
        return False
    for mine in figure.values:
        for theirs in other.values:
            if mine == theirs or (figure.unit == "time" and abs(mine - theirs) <= _time_slack(figure, other) * theirs):
                return figure.hedge != "over" or other.hedge in ("over", "")
            if figure.vague and theirs >= mine:
                return True
            if figure.hedge == "over" and mine < theirs <= 1.5 * mine:
                return True
            if figure.hedge in ("under", "about", "upto") and theirs and abs(mine - theirs) <= 0.06 * theirs:
                return True
            if figure.hedge == "under" and (0.85 if figure.worded else 0.9) * mine <= theirs < mine:
                return True
            if figure.unit == "%" and abs(mine - theirs) <= 0.5 and (figure.worded or other.worded):
                return True
    return False


#: People are no older.
_OLDEST = 120


def _time_slack(figure: Figure, other: Figure) -> float:
    """By how much two times may differ: twelve weeks are three months, twelve weeks and thirteen are not the same."""
    alike = not (figure.raw and other.raw) or abs(figure.value / figure.raw - other.value / other.raw) < 1
    return 0.011 if alike else 0.09


def _percent_of(figure: Figure) -> float | None:
    """A multiple as an increase in percent (doubled: 100), a percentage as it is."""
    return (figure.value - 1) * 100 if figure.unit == "x" else figure.value


def _same_matter(case: Case, figure: Figure, other: Figure, source: Source) -> bool:
    """Whether both count the same: not people here and things there, nor what another line speaks of."""
    reading, evidence = case.reading, source.reading
    if not same_rate(figure, other, reading, evidence):
        return False
    if (
        figure.noun >= 0
        and other.noun < 0
        and not (figure.unit or figure.ordinal or other.worded)
        and is_of_name(other, evidence)
    ):
        return False  # "WSET 3" counts no three of anything.
    if counts_the_sized(figure, other, reading, evidence) or is_of_some(figure, other, reading, evidence):
        return False
    if is_counted_otherwise(figure, other, reading, evidence):
        return False  # "230 titles with four requisitions" are no 230 requisitions.
    if is_moved(figure, other, reading, evidence) or are_others(figure, other, reading, evidence):
        return (
            False  # "Matched invoices to 600 orders" of 600 invoices matched to orders, eight staff of eight patients
        )
    called = label(figure, reading)
    if (called and called == label(other, evidence)) or counts_the_deed(figure, other, reading, evidence):
        return True
    if figure.noun >= 0 and not (figure.unit or figure.ordinal) and is_numbered(other, evidence):
        return False  # "Year 4" is not four of anything.
    if figure.unit or figure.noun < 0 or other.noun < 0 or figure.ordinal:
        return True
    mine, theirs = nouns(figure, reading), nouns(other, evidence)
    if not mine or not theirs:
        return True
    if not any(case.says(source, n) for n in mine):
        lines = (s for s in case.sources if s is not source and s.passage.ref != s.passage.item)
        elsewhere = any(case.says(s, mine[-1]) for s in lines)
        people_here = any(is_people(reading.words[n]) for n in mine)
        people_there = any(is_people(evidence.words[n]) for n in theirs)
        return people_here == people_there and (people_here or not elsewhere)
    if len([f for f in evidence.figures if not f.year]) < 2:
        return True
    # The passage has several figures: the one that is meant must count an equivalent thing.
    tongue = reading.language
    if tongue != "en" and any(
        not roots(reading.words[m].low, tongue).isdisjoint(roots(evidence.words[n].low, tongue))
        or not meanings(reading.words[m].low, tongue).isdisjoint(meanings(evidence.words[n].low, evidence.language))
        for m in mine
        for n in theirs
    ):
        return True
    their_stems = {evidence.words[n].stem for n in theirs}
    their_groups = {g for n in theirs for g in groups(evidence.words[n])}
    return any(
        reading.words[n].stem in their_stems or not their_groups.isdisjoint(groups(reading.words[n])) for n in mine
    )
