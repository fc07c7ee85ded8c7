"""How often a number recurs ("15 a month"), and what it makes for another period ("180 a year")."""

from itertools import pairwise

from tailor.model.checking.case import Case
from tailor.model.checking.figure import Figure
from tailor.model.checking.portions import is_total
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.turns import are_other_turns

_RATES = {"day": "day", "daily": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
          "annual": "year", "annum": "year", "hour": "hour", "minute": "minute", "second": "second", "night": "night",
          "shift": "shift"}  # fmt: skip

_ABROAD = {
    name: period
    for period, names in (
        ("day", "jour dia tag dag giorno dagen den dzien"),
        ("week", "semaine semana woche settimana week vecka veckan uge ugen uke uken tydzien tyden"),
        ("month", "mois mes monat mese maand manad manaden maned maneden miesiac miesiacu mesic"),
        ("year", "an ano jahr jaar anno ar aret rok roku"),
    )
    for name in names.split()
}


def same_rate(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether "a month" here is not "a day" there, nor "one night in five" one weekend."""
    if are_other_turns(figure, other):
        return False
    mine, theirs = _rate(figure, reading), _rate(other, evidence)
    if mine and not theirs:
        return not is_total(other, evidence)
    return not mine or mine == theirs


def _rate(figure: Figure, reading: Reading) -> str:
    if figure.noun < 0:
        return ""
    window = reading.words[figure.noun : figure.noun + (2 if figure.unit == "time" else 5)]
    for before, word in pairwise(window):
        if before.low in ("a", "an", "per", "each", "every", "pro", "par", "por") and (
            found := _RATES.get(word.stem) or _ABROAD.get(word.low)
        ):
            return found
    adverbs = {_RATES.get(w.stem, "") for w in window if w.low in _ADVERBS}
    return adverbs.pop() if len(adverbs) == 1 else ""  # "Weekly and monthly staff" are paid so.


_ADVERBS = ("daily", "weekly", "monthly", "quarterly", "annually", "yearly", "hourly", "nightly", "annual")
#: How many of one period are in another.
_IN = {
    ("month", "year"): 12, ("quarter", "year"): 4, ("week", "year"): 52, ("week", "month"): 4.33,
    ("month", "quarter"): 3, ("day", "week"): 5,
}  # fmt: skip
_NEARLY = 0.09


def converted(case: Case, figure: Figure, source: Source) -> bool:
    """Whether a passage has the number for another period, and it is worked out rightly: 15 a month, 180 a year."""
    if figure.unit not in ("", "time", "x") or figure.year or not (mine := _rate(figure, case.reading)):
        return False
    for other in source.reading.figures:
        theirs = _rate(other, source.reading)
        if other.unit == "x" and not figure.unit and mine == theirs and figure.value in (other.raw, other.value):
            return True  # "Two stops a day": it stopped twice a day.
        if figure.unit == "x" and not other.unit and mine == theirs and other.value in (figure.raw, figure.value):
            return True  # And the other way round.
        if not theirs or theirs == mine or other.unit != figure.unit or other.year:
            continue
        factor = _IN.get((theirs, mine)) or 1 / (_IN.get((mine, theirs)) or 1e9)
        if (
            abs(other.value * factor - figure.value)
            <= _NEARLY * figure.value * (figure.hedge != "") + 0.01 * figure.value
        ):
            return True
    return False
