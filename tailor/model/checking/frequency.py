"""Does evidence say how often? A weekly report is no daily one."""

from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading

_ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year",
    "annual": "year", "nightly": "night", "hourly": "hour", "fortnightly": "fortnight", "biweekly": "fortnight",
    "taglich": "day", "wochentlich": "week", "monatlich": "month", "jahrlich": "year", "quotidien": "day",
    "hebdomadaire": "week", "mensuel": "month", "annuel": "year", "diario": "day", "semanal": "week",
    "mensual": "month",
}  # fmt: skip
_PERIODS = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "annum": "year",
    "night": "night", "hour": "hour", "fortnight": "fortnight", "monday": "week", "tuesday": "week",
    "wednesday": "week", "thursday": "week", "friday": "week", "saturday": "week", "sunday": "week", "weekend": "week",
    "monat": "month", "jahr": "year", "woche": "week", "tag": "day", "mois": "month", "semaine": "week", "mes": "month",
    "ano": "year",
}  # fmt: skip
_EACH = {"every", "each", "per", "a", "an", "pro", "im", "par", "por", "al", "jeden", "jede", "chaque", "cada"}


_TIMES = frozenset(
    f"{time}{plural}"
    for time in (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "weekday", "day"),
        *(
            "night",
            "evening",
            "morning",
            "afternoon",
            "winter",
            "summer",
            "spring",
            "autumn",
            "season",
            "week",
            "month",
        ),
        *("year", "shift", "term", "hiver", "ete", "nuit", "noche", "verano", "nacht", "sommer", "winter", "abend"),
    )
    for plural in ("", "s")
)


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often something is done: so many times in a `period`.

    firm: "every week" and "weekly", where "a week" alone may be a duration.
    """

    start: int
    end: int
    period: str
    firm: bool


def frequencies(reading: Reading) -> list[Frequency]:
    """The frequencies that a text names."""
    found = []
    for number, word in enumerate(reading.words):
        if period := _ADVERBS.get(word.low):
            found.append(Frequency(word.start, word.end, period, True))
        elif number and (period := _PERIODS.get(word.low.removesuffix("s"))):
            before = reading.words[number - 1]
            if before.low in _EACH:
                found.append(Frequency(before.start, word.end, period, before.low not in ("a", "an")))
            elif before.low == "on" and word.low.endswith("days"):
                found.append(Frequency(word.start, word.end, period, False))
    return found


def frequency(case: Case) -> Iterator[Finding]:
    """How often the text says that things are done; hard where the evidence of the same matter says otherwise."""
    for mine in frequencies(case.reading):
        near = case.near(case.part(mine.start))
        sources = (case.before,) if case.single and case.before is not None else near
        theirs = [(f, s) for s in sources for f in frequencies(s.reading)]
        told = [(f, s) for s in case.bound if s.told for f in frequencies(s.reading)]
        source = next((s for f, s in (*theirs, *told) if f.period == mine.period), None)
        if source is None and not mine.firm and not theirs:
            continue
        # A line that says nothing of how often is no weekly one, unless it names a time ("Wednesday evenings").
        added = case.single and mine.firm and not any(_TIMES & s.reading.lows for s in case.bound)
        yield Finding("number", mine.start, mine.end, "hard" if theirs or added else "soft", source)
