"""Counts what only somebody who employs tells of: wages, hours a week, terms, and what comes with them."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper.lexicon import words
from scraper.lexicon.labels import fold
from scraper.lexicon.terms import FEES

#: Amounts by the hour, the week, the month or the year, with the least that is a wage rather than a fee.
_UNITS = (
    (
        7,
        r"(?:an|per|the|/) ?(?:hour|hr)\b|/ ?h(?:r|our)?\b|hourly|(?:die|pro|je|in der) stunde|/ ?(?:std|stunde)\b|(?:de l['’]|par |/ ?)heure|(?:la|por|à|a) hora\b|all['’]ora|per uur|za godzinę|/ ?godz|na hodinu|/ ?hod|(?:i |per |kr ?/ ?)tim(?:men|en|me)|tunnilta|óránként|/ ?óra|pe oră|saatlik|в час|на годину",
    ),
    (
        40,
        r"(?:a|per|/) ?day\b|(?:am|pro) tag\b|par jour|al día|por dia|al giorno|per dag|dziennie|denně|om dagen|per dag|päivässä|naponta|pe zi|po danu|в день|на ден(?:ь)?\b|günlük|per hari",
    ),
    (
        150,
        r"weekly|(?:a|per|/) ?week\b|(?:die|pro|je) woche|par semaine|(?:a la|por) semana|a settimana|per week|tygodniowo|týdně",
    ),
    (
        700,
        r"per bulan|monthly|(?:a|per|/) ?month\b|im monat|pro monat|monatlich|par mois|mensuels?|al mes|mensuales|por mês|mensais|al mese|mensili|per maand|miesięcznie|(?:za měsíc|měsíčně)|/ ?(?:mies|měsíc|mån|md|kk)\b|i månaden|(?:pr\.?|i) måned(?:en)?|kuukaudessa|havonta|pe lună|aylık|в месяц|на місяць",
    ),
    (
        9000,
        r"(?:a|per|/) ?(?:year|annum)\b|p\.\s?a\.|annual(?:ly)?|yearly|pro rata|im jahr|pro jahr|jährlich|par an\b|annuels?|al año|anuales|por ano|all['’]anno|per jaar|rocznie|ročně|om året|per år|vuodessa|évente|в год",
    ),
    (700, r"gross|before tax|brutt?o|bruts?\b|brut[oa]s?|lord[ae]|bruttó|до вычета"),
)
_WAGES = tuple((least, re.compile(rf"(?<!\w)(?:{unit})")) for least, unit in _UNITS)
_AMOUNT = re.compile(r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d+")
_NEAR = 24
_EAST = re.compile(r"[时時月年日]給|月薪|年薪|时薪|時薪|월급|연봉|시급|年収|月収")
#: `32 hours a week`, `39 Std./Woche`, `24 uur per week`.
_WEEK = re.compile(
    r"\d{1,2}(?:[.,]\d{1,2})? ?-?(?:h|hrs?|hours?|std\.?|stunden|heures|horas|ore|uur|godzin|hodin|timmar|timer|tuntia|óra|saat|часов|годин)\.?"
    r"(?:/| ?(?:a|per|each|in der|pro|die|je|par|a la|por|alla|settimanali|na|v|i|om|w|týdně|tygodniowo|heti|в)) ?(?:week|woche|semaine|semana|settimana|tydzień|týden|týdnu|tygodniu|veckan|vecka|uken|ugen|ugentlig|viikossa|неделю|тиждень)?"
    r"|(?:hours|stunden|uur|heures) weekly|wochenstunden|heures hebdomadaires|horas semanales|ore settimanali|週\d|[주週]\s?\d일"
    r"|(?<![\d.,£$€])\b\d{1,2} (?:per|a) week\b"
)
_WITH_IT = re.compile(
    r"\d{2} (?:days?(?: of)? (?:paid )?(?:holiday|leave|vacation|pto)|tage urlaub|jours de congés|días de vacaciones|vakantiedagen|dni urlopu|dní dovolené|semesterdagar|feriedage)"
    r"|13\. (?:gehalt|monatsgehalt|monatslohn)|13[eº°]? ?mois|14 pagas|\d{2} mensilità|health (?:insurance|plan)|401\(?k|pension scheme|paid (?:vacation|time off)|pro rata"
    r"|mutuelle|tickets? restaurant|seguro médico|vakantiegeld|reiskostenvergoeding|stravenky|weihnachtsgeld|urlaubsgeld|社会保険|五险一金|4대보험"
)
_SHORT, _SEARCHED, _TOP = 90, 8_000, 12
_ENOUGH, _FEWEST_ITEMS = 2, 3
#: An address or a number by which somebody is reached.
REACHED = re.compile(r"[\w.+-]{1,64}@[\w-]+\.\w|(?<!\d)\+?\d(?:[ ()/-]{0,2}\d){6,}")
_PARTS = re.compile(r"\s*[|·•:,;()]\s*|\s[-–—]\s|\. ")
#: What a guide says of wages that it does not pay.
_ON_AVERAGE = re.compile(
    r"\b(?:averages?|median|typical(?:ly)?|earns?|durchschnitt\w*|verdien\w+|en moyenne|moyen(?:ne)?|de media|in media|gemiddeld|średnio|průměr\w*)\b"
)


def signs(title: str, text: str) -> int:
    """How many of the four (wages, hours a week, terms, what comes with them) a posting's text tells of."""
    return sum(told(title, text))


def told(title: str, text: str) -> tuple[bool, bool, bool, bool]:
    """Which of the four a posting's text tells of."""
    lines = [fold(line.lstrip("#- ").strip()) for line in text[:_SEARCHED].split("\n") if line.strip()]
    if any(_ON_AVERAGE.search(line) and words.MONEY.search(line) for line in lines):
        return False, False, False, False
    terms = [part for line in [fold(title), *lines[:_TOP]] if len(line) <= _SHORT for part in _PARTS.split(line)]
    return (
        any(map(_tells_wages, lines)),
        any(map(_WEEK.search, lines)),
        any(words.EMPLOYMENT.match(part) for part in terms),
        any(map(_WITH_IT.search, lines)),
    )


def surely(title: str, text: str, description: str) -> bool:
    """Whether a text tells of two of these, or of one, has a list and says how one answers it."""
    found = signs(title, text)
    answered = REACHED.search(description) or words.APPLY.search(description)
    return found >= _ENOUGH or (found > 0 and bool(answered) and description.count("\n- ") >= _FEWEST_ITEMS)


#: "8 till 4. £14 an hour": a number at a sentence's end is no amount of what the next one begins with.
_ENDS_BEFORE = re.compile(r"(?<=\d)\. (?=[£$€])")


#: Words for wages right before an amount that is one whatever the time in which it is paid.
_PAID = re.compile(
    r"\b(?:we pay|pays?|salary|wages?|rate|gehalt|lohn|vergütung|verdienst|salaire|rémunération|salario|sueldo|salário|stipendio|retribuzione|salaris|loon|wynagrodzenie|pensja|zarobki|mzda|plat|lön|løn|lønn|palkka|fizetés|bér|salariu|зарплата|оклад|заробітна плата|maaş|μισθός|plaća|plata|plača|gaji|lương)\b"
)
#: So much is paid for an hour at least, and for a year, which a line may tell that begins with it and says no more.
_LEAST_PAID, _A_YEAR = 7, 9000


def _holds(money: str, least: int) -> bool:
    return any(int(re.sub(r"\D", "", each)) >= least for each in _AMOUNT.findall(money))


def _tells_wages(line: str) -> bool:
    """Whether a line tells an amount that is large enough for the time in which it is paid."""
    if FEES.search(line):
        return False  # what one pays
    if _EAST.search(line):
        return True
    line = _ENDS_BEFORE.sub("; ", line)
    first = words.MONEY.search(line) if len(line) <= _SHORT else None
    if first is not None and first.start() == 0 and _holds(first.group(), _A_YEAR):
        return True
    paid = _PAID.search(line)
    if paid is not None and (money := words.MONEY.search(line[paid.start() : paid.end() + 2 * _NEAR])):
        return _holds(money.group(), _LEAST_PAID)
    for found in words.MONEY.finditer(line):
        around = line[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        amounts = [int(re.sub(r"\D", "", each)) for each in _AMOUNT.findall(found.group())]
        if any(unit.search(around) and any(least <= each for each in amounts) for least, unit in _WAGES):
            return True
    return False
