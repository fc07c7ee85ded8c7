"""How often something recurs, as times a year: "every other month", "six times a year", "fortnightly", "on Mondays".

What is written in different ways is the same when it makes the same number; "a week" beside a number is a rate, and
left to `rates`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.model.checking.numerals import SMALL, ordinal
from tailor.model.checking.stems import fold

#: Times a year that the periods come round, by the beginnings of the words for them.
_PERIODS = {
    8760.0: "hour hours stunde stunden heure heures hora horas ora ore uur",
    365.0: "day days night nights tag tage tagen abend nacht jour jours nuit dia dias noche giorno giorni dag dagen",
    52.0: "week weeks woche wochen semaine semaines semana semanas settimana settimane weken",
    26.0: "fortnight fortnights quinzaine quincena",
    12.0: "month months monat monate monaten mois mes meses mese mesi maand maanden",
    4.0: "quarter quarters quartal quartale trimestre trimestres trimestri kwartaal",
    2.0: "half-year halbjahr semestre semestres semester",
    1.0: "year years annum jahr jahre jahren an ans annee annees ano anos anno anni jaar",
}
_TIMES_A_YEAR = {name: times for times, names in _PERIODS.items() for name in names.split()}
_ADVERBS = {
    17520.0: "half-hourly",
    8760.0: "hourly stundlich",
    365.0: "daily nightly taglich quotidien diario giornaliero dagelijks",
    52.0: "weekly wochentlich hebdomadaire semanal settimanale wekelijks",
    26.0: "fortnightly biweekly vierzehntagig zweiwochentlich bimensuel quincenal quindicinale tweewekelijks quinzenal",
    12.0: "monthly monatlich mensuel mensual mensile mensal maandelijks",
    6.0: "bimonthly zweimonatlich bimestriel bimestral bimestrale tweemaandelijks",
    4.0: "quarterly quartalsweise vierteljahrlich trimestriel trimestral trimestrale driemaandelijks",
    2.0: "half-yearly biannual biannually semi-annual halbjahrlich semestriel semestral semestrale halfjaarlijks",
    1.0: "yearly annually annual jahrlich annuel anual annuale jaarlijks",
}
_ADVERB = {name: times for times, names in _ADVERBS.items() for name in names.split()}
_ENDINGS = r"(?:e[nrms]?|le?s?|i|h?e|mente|s)?"
_PERIOD = "|".join(sorted((p for p in _TIMES_A_YEAR), key=len, reverse=True))
_NUMBER = r"[^\W\d_]+|\d{1,2}(?:st|nd|rd|th)?"
_EACH = r"every|each|alle|jede[rnsm]?|tous les|toutes les|chaque|cada|ogni|elke?|iedere?|om de|om het"
_PER = (
    r"(?: ?(?:a|an|per|each|every|in|pro|im|in der|am|par|por|al|a la|à l'?|el|je|ao|all'|alla|cada|chaque|ogni|"
    r"in het|de) ?)"
)
_EVERY = re.compile(rf"\b(?P<each>{_EACH}) (?:(?P<count>{_NUMBER}) )?(?P<period>{_PERIOD})\b")
_ONE_IN = re.compile(
    rf"\b(?:1|one|une|ein|eine|una|een|un) (?P<period>{_PERIOD}) "
    rf"(?:in|out of|sur|von|de cada|su|op de) (?P<count>{_NUMBER})\b"
)
#: On "two evenings a week" something happens as often as twice.
_ON = "days|mornings|afternoons|evenings|nights|shifts|sessions|occasions"
_OFTEN = re.compile(
    rf"\b(?:(?P<word>once|twice|thrice|(?:ein|zwei|drei|vier|een|twee|drie|vier)maal|(?:ein|zwei|drei|vier)mal)|"
    rf"(?P<count>{_NUMBER}) (?:times|mal|fois|vez|veces|volta|volte|vezes|keer|maal|{_ON}))"
    rf"(?:{_PER} ?(?P<period>{_PERIOD})\b|[ -](?P<adverb>{'|'.join(_ADVERB)}))"
)
#: "Six-weekly": every six weeks.
_ROUND = re.compile(rf"\b(?P<count>{_NUMBER})-(?P<adverb>hourly|daily|weekly|monthly|yearly)\b")
_WORDS = {"once": 1, "twice": 2, "thrice": 3, "ein": 1, "een": 1, "zwei": 2, "twee": 2, "drei": 3, "drie": 3, "vier": 4}
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?|"
    r"lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|"
    r"sabados?|domingos?|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?"
)
_SHORT_DAYS = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?"
_AND = r"(?: ?[,/] ?|,? (?:and|und|et|y|en|e|&) )"
_ON_DAYS = re.compile(
    rf"\b(?:on|every|each|jeden|am|le|les|los|el|elke|op) (?:{_DAYS})(?:{_AND}(?:{_DAYS}))*|"
    rf"\b(?:{_DAYS}|{_SHORT_DAYS})(?:{_AND}(?:{_DAYS}|{_SHORT_DAYS}))+\b"
)
_DAY = re.compile(rf"\b(?:{_DAYS}|{_SHORT_DAYS})")
_OTHER_DAYS = re.compile(rf"\b(?:every other|every second|alternate) (?:{_DAYS}|week(?:end)?s?|days?)\b")
_ALONE = re.compile(rf"\b(?P<adverb>{'|'.join(sorted(_ADVERB, key=len, reverse=True))}){_ENDINGS}\b")
#: A fortnight, half a month and fifteen days pass for one another; so do four weeks and a month.
_NEARLY = 0.09


@dataclass(frozen=True, slots=True)
class Recurrence:
    """What stands at `start:end` of a comparable text happens so many `times` a year."""

    start: int
    end: int
    times: float

    def same(self, other: "Recurrence") -> bool:
        """Whether both come round as often."""
        return abs(self.times - other.times) <= _NEARLY * max(self.times, other.times)


@lru_cache(maxsize=4096)
def recurrences(text: str) -> tuple[Recurrence, ...]:
    """How often things recur in a comparable text, from left to right; none within another."""
    low = text.casefold()
    if len(folded := "".join(fold(c) or c for c in low)) != len(text):
        folded = low
    found = []
    for match in _EVERY.finditer(folded):
        every = _number(match["count"]) if match["count"] else 2.0 if match["each"].startswith("om ") else 1.0
        if every:
            found.append(Recurrence(*match.span(), _TIMES_A_YEAR[match["period"]] / every))
    found += [
        Recurrence(*match.span(), _TIMES_A_YEAR[match["period"]] / every)
        for match in _ONE_IN.finditer(folded)
        if (every := _number(match["count"]))
    ]
    for match in _OFTEN.finditer(folded):
        count = _number(match["count"]) if match["count"] else float(_WORDS[_count_of(match["word"])])
        if count:
            round_ = _TIMES_A_YEAR[match["period"]] if match["period"] else _ADVERB[match["adverb"]]
            found.append(Recurrence(*match.span(), count * round_))
    found += [
        Recurrence(*match.span(), _ADVERB[match["adverb"]] / every)
        for match in _ROUND.finditer(folded)
        if (every := _number(match["count"]))
    ]
    days = ((m, len(_DAY.findall(m.group()))) for m in _ON_DAYS.finditer(folded))
    found += [Recurrence(*m.span(), 52.0 * count) for m, count in days]
    found += [
        Recurrence(
            *m.span(),
            182.5 if m.group().endswith(("day", "days")) and m.group().split()[-1] in ("day", "days") else 26.0,
        )
        for m in _OTHER_DAYS.finditer(folded)
    ]
    found += [Recurrence(*m.span(), _ADVERB[m["adverb"]]) for m in _ALONE.finditer(folded)]
    found.sort(key=lambda r: (r.start, -r.end))
    result: list[Recurrence] = []
    for recurrence in found:
        if not result or recurrence.start >= result[-1].end:
            result.append(recurrence)
    return tuple(result)


def _count_of(word: str) -> str:
    return word.removesuffix("maal").removesuffix("mal")


def _number(written: str) -> float:
    """The number of "two", "2", "other", "second"; 0 of what is none."""
    digits = re.match(r"\d+", written)
    if digits:
        return float(digits.group())
    if written in ("other", "alternate"):
        return 2.0
    if written == "half":
        return 0.5
    if written in ("one", "una", "une", "ein", "een"):
        return 1.0
    return float(SMALL.get(written) or ordinal(written) or 0)
