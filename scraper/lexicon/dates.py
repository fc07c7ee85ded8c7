"""Reads the days that people write, in the languages that postings come in."""

import re
import unicodedata
from datetime import date

# ruff: noqa: E501 - a table reads better in long rows

# The beginnings of each month's names, without accents; the longest that fits decides (`cervenec` is July, `cerven` June).
_MONTHS = (
    "jan gen ene sty led tammi янв січ ιαν oca ian ינואר يناير",
    "feb fev lut unor helmi фев лют φεβ sub פברואר فبراير",
    "mar maar maalis mrt mrz brez marz мар берез μαρ מרץ מרס مارس",
    "apr avr abr kwie dub huhti апр квіт απρ nis אפריל ابريل أبريل إبريل",
    "may mai maj mei mag kvet touko май мая трав μαι מאי مايو",
    "jun juin giu czer cerv kesa июн черв ιουν haz iun יוני يونيو",
    "jul juil lug lip cervenc cervene heina июл лип ιουλ tem iul יולי يوليو",
    "aug aou ago sier srp elo авг серп αυγ agu avg אוגוסט أغسطس اغسطس",
    "sep set wrz zar syys szep сен верес σεπ eyl ספטמבר سبتمبر",
    "oct okt out ott paz rij loka окт жовт οκτ eki אוקטובר أكتوبر اكتوبر",
    "nov lis marras ноя листоп νοε kas noi נובמבר نوفمبر",
    "dec dez dic gru pros joulu дек груд δεκ ara des דצמבר ديسمبر",
)
_STARTS = sorted(
    ((start, number) for number, row in enumerate(_MONTHS, 1) for start in row.split()), key=lambda each: -len(each[0])
)
_ISO = re.compile(r"(?<!\d)(20\d\d)\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)")
_EAST = re.compile(r"(20\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(20\d\d)(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|-?го)?\s+(?:de |of |ב)?([^\W\d_]{3,12})\.?,?\s+(?:de |del )?(20\d\d)(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)(?!\d)")


def days_in(text: str) -> list[date]:
    """Every day with a year in a text, in the text's order; of 3/4/2026, which may be either, the later one."""
    found: list[tuple[int, date | None]] = []
    for pattern in (_ISO, _EAST):
        found += [(each.start(), _day(*map(int, each.groups()))) for each in pattern.finditer(text)]
    for each in _NUMERIC.finditer(text):
        first, second, year = map(int, each.groups())
        either = [day for day in (_day(year, second, first), _day(year, first, second)) if day]
        found.append((each.start(), max(either, default=None)))
    for each in _DAY_FIRST.finditer(text):
        found.append((each.start(), _day(int(each[3]), _month(each[2]), int(each[1]))))
    for each in _MONTH_FIRST.finditer(text):
        found.append((each.start(), _day(int(each[3]), _month(each[1]), int(each[2]))))
    return [day for _, day in sorted(found, key=lambda each: each[0]) if day is not None]


def _month(name: str) -> int:
    bare = "".join(each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each))
    for word in (bare, name.casefold().removeprefix("ב")):
        for start, number in _STARTS:
            if word.startswith(start):
                return number
    return 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
