"""The names of the months in the languages that are read."""

import re
import unicodedata
from functools import lru_cache

from tailor.documents.words import further_languages, regional_languages
from tailor.documents.words.spellings import any_of

#: January to December; further spellings and abbreviations of a month are separated by spaces.
_MONTHS: tuple[tuple[str, ...], ...] = (
    (
        *("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august"),
        *("sep sept september", "oct october", "nov november", "dec december"),
    ),
    (
        *("jänner januar jän", "februar feber", "märz mär mrz maerz", "april", "mai", "juni", "juli", "august"),
        *("september", "okt oktober", "november", "dez dezember"),
    ),
    (
        *("janv janvier jan", "févr février fév fevrier fevr", "mars", "avr avril", "mai", "juin", "juil juillet"),
        *("août aout aoû", "sept septembre", "oct octobre", "nov novembre", "déc décembre decembre"),
    ),
    (
        *("ene enero", "feb febrero", "mar marzo", "abr abril", "may mayo", "jun junio", "jul julio"),
        *("ago agosto ag", "set setiembre septiembre sep sept", "oct octubre", "nov noviembre", "dic diciembre"),
    ),
    (
        *("jan janeiro", "fev fevereiro", "mar março marco", "abr abril", "mai maio", "jun junho", "jul julho"),
        *("ago agosto", "set setembro", "out outubro", "nov novembro", "dez dezembro"),
    ),
    (
        *("gen gennaio", "feb febbraio", "mar marzo", "apr aprile", "mag maggio", "giu giugno", "lug luglio"),
        *("ago agosto", "set sett settembre", "ott ottobre", "nov novembre", "dic dicembre"),
    ),
    (
        *("jan januari", "feb februari", "mrt maart", "apr april", "mei", "jun juni", "jul juli", "aug augustus"),
        *("sep september", "okt oktober", "nov november", "dec december"),
    ),
    (
        *("sty styczeń stycznia", "lut luty lutego", "mar marzec marca", "kwi kwiecień kwietnia", "maj maja"),
        *("cze czerwiec czerwca", "lip lipiec lipca", "sie sierpień sierpnia", "wrz wrzesień września"),
        *("paź październik października", "lis listopad listopada", "gru grudzień grudnia"),
    ),
    (
        *("янв январь января", "фев февр февраль февраля", "мар март марта", "апр апрель апреля", "май мая"),
        *("июн июнь июня", "июл июль июля", "авг август августа", "сен сент сентябрь сентября"),
        *("окт октябрь октября", "ноя нояб ноябрь ноября", "дек декабрь декабря"),
    ),
    (
        *("يناير ينا جانفي", "فبراير فبر فيفري شباط", "مارس مار آذار", "أبريل أبر ابريل إبريل أفريل نيسان"),
        *("مايو ماي أيار", "يونيو يون جوان حزيران", "يوليو يول جويلية تموز", "أغسطس أغس اغسطس أوت آب"),
        *("سبتمبر سبت أيلول", "أكتوبر أكت اكتوبر", "نوفمبر نوف", "ديسمبر ديس"),
    ),
)


@lru_cache(maxsize=1)
def named() -> dict[str, int]:
    """The number of each month by every spelling, in small letters, composed and decomposed."""
    table: dict[str, int] = {}
    for language in (*_MONTHS, *further_languages.MONTHS, *regional_languages.MONTHS):
        for place, names in enumerate(language, 1):
            for name in names.split():
                table.setdefault(name, place)
                table.setdefault(unicodedata.normalize("NFD", name), place)
    return table


#: Stands for each letter of a month's name: Unicode has given this character to nobody.
LETTER = "\ufdd0"


@lru_cache(maxsize=1)
def pattern() -> re.Pattern[str]:
    """What finds the name of a month, whatever its case."""
    return re.compile(rf"(?<![^\W\d_]){any_of(named())}(?![^\W\d_])", re.IGNORECASE)


def masked(text: str) -> str:
    """A text with a sign for each letter of its months: what dates look like is searched once, not for each name."""
    return pattern().sub(lambda match: LETTER * len(match[0]), text.replace(LETTER, " "))


def number(text: str) -> int:
    """The number of the first month that a text names; 0 if it names none."""
    known = named()
    return next((known[word] for word in re.findall(r"[^\W\d_]+", text.lower()) if word in known), 0)
