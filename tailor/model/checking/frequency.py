"""Does evidence say how often? A weekly report is no daily one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.implied import in_a_year, is_implied
from tailor.model.checking.numbers import recurring
from tailor.model.checking.rates import converted
from tailor.model.checking.reading import Reading, Source

_ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year",
    "annual": "year", "nightly": "night", "hourly": "hour", "fortnightly": "fortnight", "biweekly": "fortnight",
    "taglich": "day", "wochentlich": "week", "monatlich": "month", "jahrlich": "year", "quotidien": "day",
    "hebdomadaire": "week", "mensuel": "month", "annuel": "year", "diario": "day", "semanal": "week",
    "mensual": "month", "trimestral": "quarter", "anual": "year", "trimestralmente": "quarter",
    "mensualmente": "month", "semanalmente": "week", "trimestriel": "quarter",
    "quotidiano": "day", "giornaliero": "day", "settimanale": "week", "mensile": "month", "trimestrale": "quarter",
    "annuale": "year", "quartalsweise": "quarter", "vierteljahrlich": "quarter", "stundlich": "hour",
    "щодня": "day", "щотижня": "week", "щомісяця": "month", "щороку": "year", "ежедневно": "day", "еженедельно": "week",
    "ежемесячно": "month", "ежегодно": "year", "miesiecznie": "month", "miesieczny": "month", "miesieczna": "month",
    "tygodniowo": "week", "tygodniowy": "week",
    "codziennie": "day", "dziennie": "day", "rocznie": "year", "roczny": "year", "kwartalnie": "quarter",
    "manatlig": "month", "manadsvis": "month", "veckovis": "week", "dagligen": "day", "daglig": "day",
    "arlig": "year", "arligen": "year", "kvartalsvis": "quarter", "manedlig": "month", "ugentlig": "week",
    "ukentlig": "week", "mesicne": "month", "mesicni": "month", "tydne": "week", "tydenni": "week", "denne": "day",
    "denni": "day", "rocne": "year", "rocni": "year", "diariamente": "day", "mensal": "month", "dagelijks": "day",
    "wekelijks": "week", "maandelijks": "month", "jaarlijks": "year",
}  # fmt: skip
_PERIODS = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "annum": "year",
    "night": "night", "hour": "hour", "shift": "shift", "fortnight": "fortnight", "monday": "week", "tuesday": "week",
    "wednesday": "week", "thursday": "week", "friday": "week", "saturday": "week", "sunday": "week", "weekend": "week",
    "monat": "month", "jahr": "year", "woche": "week", "tag": "day", "mois": "month", "semaine": "week", "mes": "month",
    "ano": "year", "anno": "year", "mese": "month", "settimana": "week", "giorno": "day", "trimestre": "quarter",
    "quartal": "quarter", "semana": "week", "dia": "day", "jour": "day", "jaar": "year", "maand": "month",
    "lunes": "week", "martes": "week", "miercoles": "week", "jueves": "week", "viernes": "week", "sabado": "week",
    "domingo": "week", "lundi": "week", "mardi": "week", "mercredi": "week", "jeudi": "week", "vendredi": "week",
    "samedi": "week", "dimanche": "week", "montag": "week", "dienstag": "week", "mittwoch": "week",
    "donnerstag": "week", "freitag": "week", "samstag": "week", "sonntag": "week",
    "день": "day", "тиждень": "week", "місяць": "month", "рік": "year", "неделю": "week", "месяц": "month", "год":
    "year",
    "miesiac": "month", "miesiacu": "month", "tydzien": "week", "tygodniu": "week", "dzien": "day", "rok": "year",
    "manad": "month", "manaden": "month", "vecka": "week", "veckan": "week", "dagen": "day", "dag": "day",
    "aret": "year", "maned": "month", "maneden": "month", "uge": "week", "ugen": "week", "uke": "week", "uken": "week",
    "tyden": "week", "mesic": "month", "annee": "year", "an": "year", "jahre": "year", "monate": "month", "wochen":
    "week", "jours": "day",
}  # fmt: skip
_EACH = {
    "every",
    "each",
    "per",
    "a",
    "an",
    "pro",
    "im",
    "par",
    "por",
    "al",
    "jeden",
    "jede",
    "jedes",
    "chaque",
    "cada",
    "ogni",
    "ao",
    "elke",
    "elk",
    "varje",
    "hver",
    "hvert",
    "co",
    "i",
    "om",
    "za",
    "na",
    "w",
    "v",
    "на",
    "за",
    "в",
    "kazdy",
    "kazdego",
}


_THE = {"les", "los", "las", "i", "le", "os", "as", "la"}
_ALL = {"tous", "toutes", "todos", "todas", "tutti", "tutte"}
#: "By a quarter" is how much.
_BY = {"by", "to", "um", "auf", "de", "d", "a"}
_AND = {"and", "und", "et", "y", "e", "en"}
_PER = {"per", "pro", "par", "por", "al"}
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


@lru_cache(maxsize=16384)
def _adverb(low: str) -> str | None:
    """The period of "weekly", in any of its forms: "wöchentliche", "mensili", "mensuelles"."""
    for ending in ("", "s", "ne", "nes", "e", "es", "en", "er", "em", "le", "les", "i", "h"):
        for last in ("", "e", "o") if ending == "i" else ("",):
            if low.endswith(ending) and (period := _ADVERBS.get(low.removesuffix(ending) + last)):
                return period
    return None


def frequencies(reading: Reading) -> list[Frequency]:
    """The frequencies that a text names."""
    found = []
    lasting = {
        n for f in reading.figures if f.unit == "time" and f.raw not in (0.0, 1.0) for n in reading.at(f.start, f.end)
    }
    for number, word in enumerate(reading.words):
        if number in lasting:
            continue  # "A month and a half"
        if period := _adverb(word.low):
            found.append(Frequency(word.start, word.end, period, True))
        elif number and (period := _PERIODS.get(word.low) or _PERIODS.get(word.low.removesuffix("s"))):
            before = reading.words[number - 1]
            again = before.low in _AND and any(w.low in _PER for w in reading.words[max(0, number - 4) : number - 1])
            every = number > 1 and before.low in _THE and reading.words[number - 2].low in _ALL | {"a"}
            share = period == "quarter" and number > 1 and reading.words[number - 2].low in _BY
            if not share and (
                before.low in _EACH or again or every or (before.low == "am" and period == "day")
            ):  # "Por alumno y trimestre", "tous les mois"
                before = reading.words[number - 2] if every else before
                found.append(Frequency(before.start, word.end, period, before.low not in ("a", "an")))
            elif (before.low == "on" and word.low.endswith("days")) or (before.low == "at" and period == "night"):
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
        source = source or next((s for s in sources if mine.period in _named(s.reading)), None)
        source = source or recurring(case, mine.start, mine.end) or _elsewhere(case, mine) or _worked_out(case, mine)
        if source is None and not mine.firm and not theirs and not _makes_rate(case, mine):
            continue
        # A line that says nothing of how often is no weekly one, unless it names a time ("Wednesday evenings").
        added = case.single and mine.firm and not any(_TIMES & s.reading.lows for s in case.bound)
        yield Finding("number", mine.start, mine.end, "hard" if theirs or added else "soft", source)


def _makes_rate(case: Case, mine: Frequency) -> bool:
    """Whether a text makes what comes "a year" of a number that the line has for all the time."""
    if not case.single or any(_TIMES & s.reading.lows for s in case.bound):
        return False
    part = case.part(mine.start)
    figures = [f for f in case.reading.figures if f.unit not in ("time", "%") and case.part(f.start) is part]
    last = next((f for f in reversed(figures) if f.end <= mine.start), None)
    if last is None or last.year or len(case.reading.at(last.end, mine.start)) > _NEAR:
        return False
    return any(last.value == f.value for s in case.bound for f in s.reading.figures)


#: So many words at most stand between a number and what it is for each of.
_NEAR = 4


def _named(reading: Reading) -> set[str]:
    """The periods that a passage tells by a name: "the Thursday sing-along", "the day to day running"."""
    if reading.language != "en":
        return set()
    named = {"week" if found["of"] else "day" for found in _NAMED.finditer(reading.text)}
    if _ONCE_A_YEAR.search(reading.text):
        named.add("year")
    return named | {found["of"].casefold() for found in _OF_EACH.finditer(reading.text)}


_NAMED = re.compile(
    r"\bthe (?P<of>mon|tues|wednes|thurs|fri|satur|sun)day(?! \d)\b|\bday[- ]to[- ]day\b", re.IGNORECASE
)


_ONCE_A_YEAR = re.compile(
    r"\b(?:every|each) (?:winter|summer|spring|autumn|christmas|easter|harvest|january|december)\b", re.IGNORECASE
)
#: "The day's jobs" are those of each day.
_OF_EACH = re.compile(r"\b(?<!\bof )the (?P<of>day|week|month|night|quarter|year)'s (?=[a-z])", re.IGNORECASE)


def _elsewhere(case: Case, mine: Frequency) -> Source | None:
    """For a text made of several lines: the passage that shares words with the part, and has the frequency."""
    if case.single:
        return None
    words = case.content(case.part(mine.start))
    alike = (s for s in case.sources if case.shared(s, words) > 1)
    return next((s for s in alike if any(f.period == mine.period for f in frequencies(s.reading))), None)


def _worked_out(case: Case, mine: Frequency) -> Source | None:
    """The passage that has the number of the same part for another period: 15 a month are 180 a year."""
    part = case.part(mine.start)
    for figure in case.reading.figures:
        if case.part(figure.start) is part and (
            source := next((s for s in case.bound if _is_for_another_period(case, figure, s)), None)
        ):
            return source
    return None


def _is_for_another_period(case: Case, figure: Figure, source: Source) -> bool:
    if converted(case, figure, source):
        return True
    return in_a_year(case.reading, source.reading) > 1 and is_implied(figure, case.reading, source.reading)
