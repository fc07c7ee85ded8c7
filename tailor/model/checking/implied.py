"""What numbers a passage implies without writing them: hours of a shift, days that are named, all with the others.

Each holds for one way of saying one thing, and only where the text speaks of that thing: a number that can be worked
out of others by chance is no evidence.
"""

import re
from functools import lru_cache
from itertools import combinations, pairwise

from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import UNITS
from tailor.model.checking.reading import Reading, tells
from tailor.model.checking.recurrence import recurrences
from tailor.model.checking.stems import listed

_DAY, _HOUR, _YEAR = 86400.0, 3600.0, UNITS["year"][1]
#: How far two numbers may be apart that are the same, as a share: exactly, and behind "about" and the like.
_EXACT, _ROUGH = 0.011, 0.06
#: More numbers of one passage are not looked at.
_MOST = 24
#: So far apart, in characters, a number is told of together with another.
_REACH = 60


def is_implied(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a passage implies a figure of a text."""
    if figure.year or figure.ordinal or figure.vague:
        return False
    if figure.unit == "time" and (
        _is_shift(figure, evidence) or _is_time_named(figure, evidence) or _is_span(figure, evidence)
    ):
        return True
    if figure.unit == "%":
        return _is_contrary(figure, reading, evidence) or _is_against_target(figure, reading, evidence)
    if _is_in_shift(figure, reading, evidence):
        return True
    if _is_amount(figure, reading, evidence) or _is_against_target(figure, reading, evidence):
        return True
    return not figure.unit and (
        _is_with_others(figure, reading, evidence)
        or _is_span_of_codes(figure, reading, evidence)
        or _is_turn(figure, reading, evidence)
        or _is_so_often(figure, reading, evidence)
    )


def _is_near(value: float, figure: Figure) -> bool:
    slack = _ROUGH if figure.hedge else _EXACT
    if figure.hedge == "over":
        return figure.value * (1 - _EXACT) <= value <= figure.value * (1 + 2 * _ROUGH)
    if figure.hedge in ("under", "upto"):
        return figure.value * (1 - 2 * _ROUGH) <= value <= figure.value * (1 + _EXACT)
    return abs(value - figure.value) <= slack * value


# Times

_NOON = 12

_TIME_OF_DAY = r"(?P<{0}>[01]?\d|2[0-4])(?:[:.](?P<{0}m>[0-5]\d))?(?: ?(?P<{0}half>[ap]\.?m\b))?"
_SHIFT = re.compile(
    rf"(?<![\d.,:/£$€-]){_TIME_OF_DAY.format('a')} ?(?:-|to|till?|until) ?{_TIME_OF_DAY.format('b')}(?![\d%/-])"
    r"(?P<shift> (?:[^\W\d_]+ )?shifts?\b)?",
    re.IGNORECASE,
)


def _is_shift(figure: Figure, evidence: Reading) -> bool:
    """Whether so many hours lie between two times of the day: "the 2-10 shift" is one of eight hours."""
    return 2 * _HOUR <= figure.value <= 14 * _HOUR and any(
        abs(hours * _HOUR - figure.value) <= _EXACT * figure.value for hours in _shifts(evidence.text)
    )


def _shifts(text: str) -> list[float]:
    return [
        (end - begin) % (24 if halved or begin > _NOON or end > _NOON else _NOON)
        for _, begin, end, halved in _times_of_day(text)
    ]


@lru_cache(maxsize=1024)
def _times_of_day(text: str) -> tuple[tuple[range, float, float, bool], ...]:
    """Where a text says from when until when, in hours, and whether both are told to be before or after noon."""
    found = []
    for match in _SHIFT.finditer(text):
        halves = (match["ahalf"], match["bhalf"])
        if any(halves) or match["shift"] or (match["am"] and match["bm"]):
            begin, end = (
                int(match[name]) % (_NOON if half else 24)
                + _NOON * bool(half and half[0] in "pP")
                + int(match[f"{name}m"] or 0) / 60
                for name, half in zip("ab", halves, strict=True)
            )
            found.append((range(*match.span()), begin, end, all(halves)))
    return tuple(found)


def _is_in_shift(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether the figure is one of two times of the day that the passage has too: 2 to 10 pm are 14:00 to 22:00."""
    mine = next((t for t in _times_of_day(reading.text) if figure.start in t[0]), None)
    return mine is not None and any(
        (mine[1] - begin) % _NOON == 0 and (mine[2] - end) % _NOON == 0
        for _, begin, end, _ in _times_of_day(evidence.text)
    )


_NAMED = (
    (_YEAR, re.compile(r"\bfirst year\b|\b(?:year|yr) (?:one|1)\b", re.IGNORECASE)),
    (2 * _DAY, re.compile(r"\b(?:a|one|the|over|per|each|every|single)(?: [^\W\d_]+)? weekend\b", re.IGNORECASE)),
    (14 * _DAY, re.compile(r"\b(?:a|one|the|per|each|every|single) fortnight\b", re.IGNORECASE)),
)


def _is_time_named(figure: Figure, evidence: Reading) -> bool:
    """Whether a time is named by another word: the first year is the first twelve months, a weekend two days."""
    return any(abs(figure.value - time) <= 0.015 * time and tells(evidence.text, name) for time, name in _NAMED)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPAN = re.compile(
    rf"\b(?P<first>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.? ?(?:-|to|until) ?(?P<last>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.? "
    r"(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(
    r"\d[^;.]{0,20}? \(?(?:in )?(?P<first>(?:19|20)\d\d)\)?[,;]? "
    r"[^;.]{0,8}?\d{1,9}%?(?: [^\W\d_]{1,20})? \(?(?:in )?(?P<last>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _is_span(figure: Figure, evidence: Reading) -> bool:
    """Whether so much time lies between two months of one year, or the two years that two numbers are of."""
    months = [
        (_MONTHS.index(m["last"].lower()) - _MONTHS.index(m["first"].lower()) + 1) / 12
        for m in _SPAN.finditer(evidence.text)
    ]
    years = [int(m["last"]) - int(m["first"]) for m in _OF_A_YEAR.finditer(evidence.text)]
    return any(span > 0 and abs(span * _YEAR - figure.value) <= 0.02 * figure.value for span in (*months, *years))


# Shares

#: What one share is of and what the rest is of: of 98 % that are right 2 % are not.
_CONTRARIES = tuple(
    (frozenset(listed(these)), frozenset(listed(those)))
    for these, those in (
        ("accuracy accurate accurately correct correctly right", "error errors mistake mistakes mispick mispicks wrong "
         "wrongly inaccurate inaccuracy inaccuracies incorrect defect defects faulty"),
        ("time punctual punctuality prompt promptly", "late lateness delay delays delayed overdue"),
        ("attendance attended attending present", "absence absences absent absenteeism missed"),
        ("pass passed passing passes success successful", "fail fails failed failing failure failures resit resits"),
        ("uptime availability available", "downtime outage outages unavailability unavailable"),
        ("retention retained retain stayed", "turnover churn attrition leavers left leaving lost"),
        ("occupancy occupied full filled", "vacancy vacancies vacant empty unfilled void voids"),
        ("yield good", "scrap waste wastage reject rejects rejected rework reworked"),
        ("complete completed completion compliance compliant", "missing incomplete outstanding missed noncompliant"),
    )
)  # fmt: skip


def _is_contrary(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a percentage is what is left of another, or by how much that went down: accuracy of 98 %, 2 % errors."""
    if not any(
        (not these.isdisjoint(evidence.lows) and not those.isdisjoint(reading.lows))
        or (not those.isdisjoint(evidence.lows) and not these.isdisjoint(reading.lows))
        for these, those in _CONTRARIES
    ):
        return False
    left = [100 - f.value for f in evidence.figures[:_MOST] if f.unit == "%" and not f.worded and 0 < f.value < 100]
    if any(abs(figure.value - rest) < 0.05 for rest in left):
        return True
    slack = 1.6 if figure.hedge else 0.6
    return any(abs(100 * abs(before - after) / before - figure.value) <= slack for before, after in pairwise(left))


# Amounts

_TARGET = re.compile(
    r"\b(?:targets?|quotas?|goals?|plan(?:ned)?|budget(?:ed)?|benchmark|sla|norm|par)\b", re.IGNORECASE
)
_OFF_TARGET = re.compile(
    r"\b(?:above|over|beat(?:ing)?|beaten|exceed\w*|ahead|beyond|outperform\w*|surpass\w*|topp(?:ed|ing)|better|more|faster|"
    r"below|under|short|less|fewer|within)\b",
    re.IGNORECASE,
)


def _is_against_target(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether the figure is by how much something was off a target that stands beside it: 140, the target being 120."""
    if not tells(reading.text, _OFF_TARGET) or not tells(evidence.text, _TARGET):
        return False
    own = [f for f in evidence.figures[:_MOST] if not (f.year or f.ordinal or f.vague or f.worded)]
    for mark in _TARGET.finditer(evidence.text):
        near = sorted(own, key=lambda f: min(abs(f.start - mark.end()), abs(mark.start() - f.end)))[:2]
        for target, reached in zip(near, near[::-1], strict=True):
            bare = not target.unit and reached.unit == "time"  # "5.5 hours a day, target 5"
            if (target.unit != reached.unit and not bare) or not target.value:
                continue
            if abs(target.start - reached.start) > _REACH:
                continue
            scale = reached.value / reached.raw if bare and reached.raw else 1.0
            off = abs(reached.value - scale * target.value)
            if figure.unit == reached.unit and off and _is_near(off, figure) and figure.unit != "%":
                return True
            share = 100 * off / (scale * target.value)
            if figure.unit == "%" and off and abs(share - figure.value) <= (1.6 if figure.hedge else 0.6):
                return target.unit != "%" or abs(off - figure.value) < 0.05
    return False


_YEARLY = re.compile(r"\b(?:annual(?:ly|ised|ized)?|yearly|(?:a|per|each|every) year|p\.?a\.?)(?!\w)", re.IGNORECASE)
#: How many of what a passage counts by are in a year.
_IN_A_YEAR = (
    (12, re.compile(r"\bmonthly\b|(?:/|\b(?:a|per|each|every) )(?:month|mth|mo)\b", re.IGNORECASE)),
    (4, re.compile(r"\bquarterly\b|(?:/|\b(?:a|per|each|every) )quarter\b", re.IGNORECASE)),
    (52, re.compile(r"\bweekly\b|(?:/|\b(?:a|per|each|every) )(?:week|wk)\b", re.IGNORECASE)),
)


def in_a_year(reading: Reading, evidence: Reading) -> int:
    """By what an amount of a passage is to be multiplied for a text that tells it by the year; else 1."""
    if not tells(reading.text, _YEARLY) or tells(evidence.text, _YEARLY):
        return 1
    return next((times for times, period in _IN_A_YEAR if tells(evidence.text, period)), 1)


def _is_amount(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether an amount is the share of another that a passage names, or the rest: 22 % of $50k are $11k."""
    if not figure.unit or figure.worded:
        return False
    times = in_a_year(reading, evidence)
    amounts = [f for f in evidence.figures[:_MOST] if f.unit == figure.unit and not f.worded]
    if times > 1 and any(_is_near(f.value * times, figure) for f in amounts):
        return True
    shares = [f for f in evidence.figures[:_MOST] if f.unit == "%" and 0 < f.value < 100]
    return any(
        abs(whole.start - share.start) <= _REACH
        and any(_is_near(whole.value * times * part / 100, figure) for part in (share.value, 100 - share.value))
        for whole in amounts
        for share in shares
    ) or (
        times > 1
        and any(
            _is_near(abs(a.value - b.value) * times, figure) for a, b in combinations(amounts, 2) if a.value != b.value
        )
    )


# Counts

_OTHER = re.compile(
    r"\b(?:(?:the )?(?:other|further|remaining|additional)|another) (?=[^\W_])|"
    r"(?<=\w) (?:other|further|more|additional) ",
    re.IGNORECASE,
)


def _is_with_others(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether the figure counts one with the others: who has eleven other wards speaks of twelve."""
    mine = {w.stem for w in reading.words[figure.noun : figure.noun + 2]} if figure.noun >= 0 else set()
    for other in evidence.figures[:_MOST]:
        if other.unit or other.ordinal or other.year or other.value + 1 != figure.value or other.noun < 0:
            continue
        beside = any(m.end() == other.start or m.start() == other.end for m in _OTHER.finditer(evidence.text))
        if beside and any(w.stem in mine for w in evidence.words[other.noun : other.noun + 3]):
            return True
    return False


_CODES = re.compile(r"\b(?P<code>[A-Z]{1,3}) ?(?P<first>\d{1,2}) ?(?:-|to) ?(?:(?P=code) ?)?(?P<last>\d{1,2})\b")
_LEVELS = frozenset(
    listed("stages stage levels level years year bands band grades grade groups group tiers tier phases phase")
)


def _is_span_of_codes(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether so many levels lie between two that are told by their signs: KS3 to KS5 are three key stages."""
    if figure.noun < 0 or not 2 <= figure.value <= 13:
        return False
    if _LEVELS.isdisjoint(w.low for w in reading.words[figure.noun : figure.noun + 3]):
        return False
    return any(int(m["last"]) - int(m["first"]) + 1 == figure.value for m in _CODES.finditer(evidence.text))


_TURNS = frozenset(listed("rota rotas rotation rotations roster rosters turns"))


def _is_turn(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether so many take turns: who is on call one week in four is on a rota of four."""
    if _TURNS.isdisjoint(reading.lows) or not 2 <= figure.value <= 12:
        return False
    return any(
        abs(round_ / recurrence.times - figure.value) < 0.01
        for recurrence in recurrences(evidence.text)
        for round_ in (365.0, 52.0, 12.0)
    )


_A_PERIOD = re.compile(r"(?: [^\W\d_]{1,20}){1,3} (?:an?|per|each|every) (?P<period>day|week|month|quarter|year)\b")
#: So many words behind a number may say what it counts.
_COUNTED_BY = 3
_IN_ONE = {"day": 365.0, "week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}


def _is_so_often(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a thing that recurs is counted by a longer period: audits each quarter are "four audits a year"."""
    period = _A_PERIOD.match(reading.text, figure.end)
    if period is None:
        return False
    if not any(w.stem in evidence.stems for w in reading.words[reading.at(*period.span()).start :][:_COUNTED_BY]):
        return False
    times = figure.value * _IN_ONE[period["period"]]
    return any(abs(recurrence.times - times) < 0.01 * times for recurrence in recurrences(evidence.text))
