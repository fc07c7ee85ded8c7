"""Dates and ranges as résumés write them, in many languages, to ISO 8601 (partial dates, as JSON Resume has them)."""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tailor.documents.words import durations, further_languages, months, placeholders, regional_languages, until_now
from tailor.documents.words.eras import western
from tailor.documents.words.shortened import ranges
from tailor.documents.words.spellings import any_of


class Range(NamedTuple):
    """A date or range found in a text: `start`/`end` are ISO or empty, `begin:finish` is where it stands."""

    start: str
    end: str
    present: bool
    ranged: bool
    begin: int
    finish: int
    text: str


_SEASONS = (
    "spring summer fall autumn winter frühjahr frühling sommer herbst printemps été automne hiver primavera verano"
    " otoño invierno verão outono inverno estate autunno lente zomer herfst wiosna lato jesień zima"
    " весна лето осень зима summers winters springs étés hivers veranos estati verões zomers lata"
    f" {further_languages.SEASONS} {regional_languages.SEASONS}"
    " wintersemester sommersemester ws ss wise sose q1 q2 q3 q4"
)
#: How people write "until now", as a regular expression, in the languages that are read.
PRESENT = (
    rf"{until_now.PRESENT}|present(?: day| time)?|current(?:ly)?|now|today|to date|date|ongoing|till date|till now"
    r"|still (?:now|date|working|on)|heute|jetzt|aktuell"
    r"|laufend|gegenwart"
    r"|gegenwärtig|derzeit|bis (?:heute|jetzt)|dato"
    r"|présent|aujourd[’']?hui|actuel(?:lement)?|en cours|ce jour|à ce jour"
    r"|actualidad|actual(?:mente|idade)?|presente|la fecha|hoy|hoje|(?:a )?atual(?:mente|idade)?|o momento|momento|oggi"
    r"|attuale|in corso|heden|nu|vandaag|obecnie|aktualnie|teraz|dziś|nadal"
    r"|настоящее время|настоящего времени|настоящий момент|наст\.? ?вр(?:емя|\.)?"
    r"|н\. ?в\.|сейчас|сегодня|至今|今|现在|現在|至今为止|目前|الآن|حتى الآن|الحاضر|الوقت الحاضر|حاليا|حاليًا"
    r"|chwili obecnej|dzisiaj|σήμερα|nay|hiện (?:tại|nay)|sekarang|saat ini|act\.|auj\.|pres\."
    r"|attualmente|(?:în|in) prezent|în curs"
    r"|нині|тепер"
    r"|until now|till today|up to now|aujourd[’']?hui|danas|sada|сега|настоящия момент|ปัจจุบัน|teď|nyní"
    r"|data attuale|data odierna|tutt[’']oggi|tuttora|in essere|poste actuel|fortlaufend|napjainkig|сьогодні|trenutno"
    r"|досега|понастоящем|šiol"
    rf"|الحالي|{further_languages.PRESENT}|{regional_languages.PRESENT}"
)
SINCE = (
    "since|from|seit|ab|depuis|à (?:partir|compter) d[eu]|a partir de|dès|desde|dal|da|sinds|vanaf|od|с|منذ|starting"
    f"|{further_languages.SINCE}"
)
_UNTIL = f"until|till|bis|jusqu[’']?(?:à|en)|hasta|até|fino a|tot|do|до|حتى|{further_languages.UNTIL}"


#: What is said of a date to come.
_COMING = "expected|anticipated|projected|voraussichtlich|prévue?|previsto|prevista"
#: Little words before "today".
_BEFORE_TODAY = r"the|le|la|a la|a|o|alla|ad|à|până în|până|έως|ως|до|iki"
#: What stands between the two dates of a range, as a regular expression.
_DASH = (
    r"[-–—−―─－﹣±~～〜→⇒⇨⟶⟹➙➛➜➞➡↳➝➔‐‑›>]+|\bto\b(?: [-–—])?|\bbis\b|\bau\b|\bà\b|\bal?\b|\bad\b|\baté\b|\bhasta\b"
    r"|\bfino a\b|\btot\b"
    r"|\bs/d\b|\bs\.d\.|\bt/m\b|\bup to\b|\bdo\b(?!\s+chwili)|\btill?\b|\bhá\b|\bпо\b|\bдо\b|إلى|حتى|至|到|から"
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What ranges and single dates look like in a masked text."""
    month = rf"{months.LETTER}+\.?"
    year = r"(?<![\d.,/$€£+])(?:19[4-9]\d|20[0-4]\d)(?![\d%]|[.,]\d{3}|\+)"
    whole = rf"{year.partition(')')[2]}"
    season = rf"(?<!\w){any_of(_SEASONS.split())}\.?"
    listed = r"(?:(?<![\s\S])|(?<=[-–—]\s))\d{1,2},\s+"  # "7, Dec. 2016", where no other number is meant
    word = rf"(?:(?<![\d-])\d{{1,2}}(?:(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?|\s?-\s?)|{listed})?{month}"
    of = r"(?:\s*(?:,|/|[-–—]|of|de|del|do|di)?\s*)"
    date = "|".join(
        (
            rf"(?:{word}{of}{whole}(?:\s*г(?:ода|\.)?|\s(?-i:r|р)\.(?!\w))?)",
            rf"(?:{word}{of}{_LONG_AGO}(?!\d))",
            rf"(?:{month}\s*\(\s*{whole}\s*\))",
            rf"(?:{year}\s+{_ROMAN})",
            rf"(?:(?<!\w){_ROMAN}\s?[./]?\s?{whole})",
            rf"(?:{month}\s*\d{{1,2}}(?:st|nd|rd|th)?,?\s+{year})",
            rf"(?:{month}\s*[’'‘`]\s*\d\d(?!\d))",
            rf"(?:{month}/{whole})",
            r"(?:(?<![\d./])(?:0?[1-9]|1[0-2])/[’'‘`]\d\d(?!\d))",
            rf"(?:tháng\s+(?:1[0-2]|0?[1-9])[/,]?\s*(?:năm\s+)?{whole})",
            rf"(?:{year}\.\s+{month})",
            rf"(?:{year}\.\s?(?:1[0-2]|0?[1-9])\.\s?(?:3[01]|[12]\d|0?[1-9])\.(?!\d))",
            rf"(?:{year}\.\s(?:1[0-2]|0?[1-9])\.(?=\s|$))",
            rf"(?:{year}\.\s(?:1[0-2]|0[1-9])(?![\d.]))",
            rf"(?:{season}\s*(?:of\s+|[-–—]\s+)?(?:semester\s+)?{year}(?:/\d\d(?:\d\d)?)?)",
            rf"(?:{season}\s*[’'‘`]\s?\d\d(?!\d))",
            rf"(?:{year}\s*年\s*(?:1[0-2]|0?[1-9])\s*月?(?:\s*\d{{1,2}}\s*日)?)",
            rf"(?:{year}\s*年)",
            rf"(?:{year}\s*년(?:\s*(?:1[0-2]|0?[1-9])\s*월)?(?:\s*\d{{1,2}}\s*일)?)",
            rf"(?:{year}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d))",
            rf"(?:{year} / (?:0[1-9]|1[0-2])(?!\d))",
            rf"(?:{year}[./][1-9](?![\d./]))",
            rf"(?:(?<![\d.,/-])(?:0[1-9]|1[0-2])\s+{whole}(?!\s?[-/.]\d))",
            r"(?:(?<![\d.,/])(?:(?:0?[1-9]|[12]\d|3[01])[./])?(?:0?[1-9]|1[0-2])\s?[./-]\s?"
            rf"{year.partition(')')[2]})",
            rf"(?:(?<![\d.,/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/{year.partition(')')[2]})",
            rf"(?:(?<![\d.,/–-])(?:0[1-9]|1[0-2])–{whole})",
            rf"(?:{year}(?:\.|\s+m\.|\.\s+gada)?\s+{month})",
            rf"(?:{year}[/-]{month})",
            rf"(?:{year}\s[-–]\s{month}(?=\s*$))",
            r"(?:(?:昭和|平成|令和)\s?(?:\d{1,2}|元)(?!\d)(?:\s?年(?:\s?(?:1[0-2]|0?[1-9])\s?月)?(?:\s?\d{1,2}\s?日)?)?)",
            rf"(?:{year}(?:\s*(?:гг?|рр?)\.?(?!\w)|\s(?-i:r)\.(?!\w))?)",
        )
    )
    number = rf"(?<![\d./-])(?:0?[1-9]|1[0-2])(?=\s?[-–—]\s?(?:0?[1-9]|1[0-2])[./ ]{year.partition(')')[2]})"
    loose = rf"(?:{date}|{month}|{number})"
    dash = rf"\s*(?:{_DASH})\s*(?:[(]?(?:{_COMING})[)]?\s*)?"
    present = rf"(?<![^\W\d_])(?:{PRESENT})(?![^\W\d_])|至今|现在|現在|今|至今"
    ranged = (
        rf"(?:(?<!\w)(?:de|von|van|entre|between|mellan|mellem)\s+)?(?P<from>{loose})\.?{dash}(?:(?:{_BEFORE_TODAY})\s+)?"
        rf"(?:(?:(?:{_UNTIL}|по)\s+)?(?P<present>{present})|(?P<to>{date})|(?P<day>{_DAY})|(?P<short>\d\d)(?![\d/%])"
        rf"|(?P<month>{month}\s?\d\d)(?!\d|,?\s+{whole}))"
        rf"|(?<!\w)(?:{SINCE})\s+(?:(?:le|dem)\s+)?(?P<since>{date}|{_DAY})(?:(?:\s*(?:{_UNTIL})\s+|{dash})(?:(?P<present2>{present})|(?P<to2>{date})))?"
        rf"|(?<!\w)(?:{_UNTIL})\s+(?P<until>{date})"
        r"|(?<!\w)(?:seit|since|depuis|desde|dal|sinds|vanaf)\s+(?P<since2>(?:0?[1-9]|1[0-2])[./](?:[0-2]\d|[6-9]\d))(?![\d./:])"
    )
    near = rf"(?:\d{{1,2}}-\s?)?{month}[\s-]?\s*\d\d(?!\d)|(?<![\d./])(?:0?[1-9]|1[0-2])/\d\d(?![\d/])|{_DAY}"
    shorter = rf"(?P<from2>{near}){dash}(?:(?:the|le|la|a|o)\s+)?(?:(?P<present3>{present})|(?P<to3>{near}))(?![\d/])"
    named = rf"(?:{month}|{_ROMAN})"
    within = rf"(?P<year>{year}),?\s+(?P<from3>{named}){dash}(?P<to4>{named})(?!\w|,?\s+{whole})"
    days = rf"(?P<from4>{month}\s+\d{{1,2}}){dash}(?P<to5>{month}\s+\d{{1,2}},\s+{year})"
    day = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|er)?"
    at = rf"(?:(?:de|du|del|dal|vom|from)\s+)?(?<!{months.LETTER}[ .])(?<![\d./-])"
    in_month = rf"{at}(?P<from5>{day}){dash}(?P<to6>{day}\s+(?:de\s+)?{month}{of}{whole})"
    in_month += rf"|(?P<from6>{month}\s+{day}){dash}(?P<to7>{day},\s+{year})"
    ranged = f"{within}|{days}|{in_month}|{ranged}|{shorter}"
    single = rf"(?P<date>{date})(?P<open>\s*[-–—~～〜]\s*$|(?<=^\d{{4}})[-–—](?=\s+[^\W\d_]))?"
    flags = re.IGNORECASE
    return re.compile(ranged, flags), re.compile(single, flags)


#: A day with the last two figures of its year: "6/15/23", "15.06.23".
_DAY = r"(?<![\d./])(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])[/.]\d\d(?![\d./])"

#: The number of a month in Roman figures; one letter alone may be a word, but beside a dash, within a range or at the
#: end.
_ROMAN = (
    r"(?-i:VIII|VII|VI|IV|IX|XII|XI|III|II|[IVX](?=\s?[./]\d|\s*[-–—]|\s*$)"
    r"|(?<=\d\s[-–—]\s)[IVX](?=\s(?:19|20)\d\d)|(?<![\s\S])[IVX](?=\s(?:19|20)\d\d\s?[-–—]))(?![^\W\d_])"
)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

#: Two years and nothing else.
_YEARS = re.compile(r"((?:19[4-9]|20[0-4])\d)\s+((?:19[4-9]|20[0-4])\d)")
#: A year in which nobody who is alive worked: a number, but beside a month or where nothing else stands.
_LONG_AGO = r"(?:1[6-8]\d\d|19[0-3]\d)"
_ALONE = re.compile(rf"(?i)({_LONG_AGO})(?:\s?[-–—]+\s?(?:({_LONG_AGO}|19[4-9]\d|20[0-4]\d)|({PRESENT})))?")


def load() -> None:
    """Make what dates look like ready, which takes a while and happens with the first text otherwise."""
    months.pattern()
    _patterns()


def find(text: str) -> list[Range]:
    """Every range and single date in a text, from left to right, without overlaps."""
    return list(_find(text))


@lru_cache(maxsize=4096)
def _find(text: str) -> tuple[Range, ...]:
    if len(text) > 2000:
        return ()
    to_fill = tuple(Range("", "", now, ranged, b, f, text[b:f]) for b, f, ranged, now in placeholders.dates(text))
    if to_fill or not re.search(r"\d", text):
        return to_fill
    masked = months.masked(text)
    ranged, single = _patterns()
    found = [Range(*told, text[slice(*told[-2:])]) for told in ranges(text, PRESENT)]
    if (years := _YEARS.fullmatch(text.strip())) and years[1] <= years[2]:
        # The dash between them was drawn, or is a glyph without a name.
        return (Range(years[1], years[2], False, True, 0, len(text), text.strip()),)
    if alone := _ALONE.fullmatch(text.strip()):
        ranged_ = bool(alone[2] or alone[3])
        return (Range(alone[1], alone[2] or "", bool(alone[3]), ranged_, 0, len(text), text.strip()),)
    for match in () if found else ranged.finditer(masked):
        got = {name: text[slice(*match.span(name))] if match[name] else "" for name in ranged.groupindex}
        present = bool(got["present"] or got["present2"])
        if got["year"]:  # "2015 July – Sept", "2017 VII – VIII"
            start, end = (iso(f"{got['year']} {month}") for month in (got["from3"], got["to4"]))
        elif got["from4"]:  # "Aug 12 – Nov 25, 2023"
            start, end = iso(f"{got['from4']}, {got['to5'][-4:]}"), iso(got["to5"])
        elif got["from5"]:  # "21 to 24 November 2019"
            end = iso(got["to6"])
            start = _build(end[:4], end[5:7], re.sub(r"\D", "", got["from5"]))
        elif got["from6"]:  # "November 21–24, 2019"
            start = iso(f"{got['from6']}, {got['to7'][-4:]}")
            end = _build(start[:4], start[5:7], re.sub(r"\D", "", got["to7"][:-4]))
        elif got["from2"]:
            start, end = _short(got["from2"], got["to3"]), _short(got["to3"], got["from2"])
            present = bool(got["present3"])
            if not start or (end and end < start[: len(end)]):
                continue
        elif got["since2"]:  # "seit 07.16"
            start, end, present = _short(got["since2"]), "", True
        elif got["until"]:
            start, end = "", iso(got["until"])
        elif got["since"]:
            start, end = iso(got["since"]) or _short(got["since"]), iso(got["to2"]) if got["to2"] else ""
            present = not end
        else:
            start, end = _as_the_other(got["from"], got["to"]), _as_the_other(got["to"], got["from"])
            if got["day"] or got["month"]:  # "06/12/2013 – 18/05/18", "June 2021 – Aug 21"
                end = _short(got["day"], got["from"]) or _short(got["month"])
                if not start or end < start[: len(end)]:
                    continue
            elif got["short"]:
                end = start[:2] + got["short"]
                if not start or not int(start[:4]) <= int(end) <= int(start[:4]) + 50:
                    continue
            if not start and re.fullmatch(r"\d{4}\D*", got["to"]):  # "12-Nov-2019": one date
                continue
            if not start and end:  # "June – August 2019", "03-08/2015": the year stands once
                first = months.number(got["from"]) or int(got["from"] if got["from"].isdigit() else 0)
                start = f"{end[:4]}-{first:02d}" if first else ""
            elif not start:
                continue
        found.append(Range(start, end, present, True, *match.span(), text[slice(*match.span())].strip()))
    for match in single.finditer(masked):
        if any(r.begin < match.end() and match.start() < r.finish for r in found):
            continue
        opened = bool(match["open"])
        date, whole = (text[slice(*match.span(group))] for group in ("date", 0))
        found.append(Range(iso(date), "", opened, opened, *match.span(), whole.strip()))
    return tuple(sorted(found, key=lambda r: r.begin))


def _short(text: str, other: str = "") -> str:
    """A month with the last two figures of a year ("Mar 19", "03/19"), which only a range tells from a day.

    Which of two numbers is the month tells, where it does not itself, the `other` end of its range.
    """
    if not text:
        return ""
    year = text[-2:]
    if day := re.fullmatch(r"(\d{1,2})([/.])(\d{1,2})[/.]\d\d", text.strip()):
        first, second = int(day[1]), int(day[3])
        # Beside a slash, whether the day or the month comes first is the writer's country's custom.
        beside = re.match(r"(\d{1,2})/(\d{1,2})/", other.strip())
        days_first = first > 12 or day[2] == "." or (beside is not None and int(beside[1]) > 12)
        months_first = second > 12 or first == second or (beside is not None and int(beside[2]) > 12)
        sure = second if days_first else first if months_first else 0
        return _build(("20" if int(year) < 50 else "19") + year, str(sure), None)
    month = months.number(text) or int(re.sub(r"\D", "", text[:-2]) or 0)
    return _build(("20" if int(year) < 50 else "19") + year, str(month), None)


#: A date whose second number is a day, since there are no more than twelve months, and any of three numbers.
_MONTH_FIRST = re.compile(r"(?<!\d)(\d{1,2})/(1[3-9]|2\d|3[01])/(\d{4})")
_NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def _as_the_other(text: str, other: str) -> str:
    """One end of a range, its month where the other end has its own ("05/03/2023 – 01/26/2024")."""
    own = _NUMBERS.fullmatch(text.strip()) if _MONTH_FIRST.fullmatch(other.strip()) else None
    return _build(own[3], own[1], own[2]) if own and int(own[1]) <= 12 else iso(text)


def iso(text: str) -> str:
    """One date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when there is no year in it."""
    text = western(text.strip())
    if roman := re.search(r"(?<!\w)[IVX]+(?!\w)", text):
        text = text.replace(roman[0], f" {_ROMANS.index(roman[0]) + 1:02d} ") if roman[0] in _ROMANS else text
        digits = re.findall(r"\d+", text)
        year, month = sorted(digits, key=len, reverse=True)[:2]
        return _build(year, month, None)
    text = text.lower().replace("i\u0307", "i")  # the capital i of Turkish
    if match := re.search(r"(\d{4})(?:[-/.]| / )(\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)", text):
        return _build(match[1], match[2], match[3])
    if match := _MONTH_FIRST.search(text):
        return _build(match[3], match[1], match[2])
    if match := re.search(r"(?:(\d{1,2})[./])?(\d{1,2})\s?[./–-]\s?(\d{4})", text):
        return _build(match[3], match[2], match[1])
    if match := re.search(r"(\d{4})\.\s?(\d{1,2})\.(?:\s?(\d{1,2})\.)?", text):
        return _build(match[1], match[2], match[3])
    if match := re.fullmatch(r"(\d{4})\.\s(\d{2})", text):
        return _build(match[1], match[2], None)
    if match := re.fullmatch(r"(\d{2})\s+(\d{4})", text):
        return _build(match[2], match[1], None)
    if match := re.search(r"tháng\s+(\d{1,2})\D+(\d{4})", text):
        return _build(match[2], match[1], None)
    if match := re.search(r"(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월]?)?(?:\s*(\d{1,2})\s*[日일])?", text):
        return _build(match[1], match[2], match[3])
    year = re.search(r"(?:1[6-9]|20)\d\d", text)
    month = months.number(text)
    if year:
        day = re.search(r"(?<!\d)(\d{1,2})(?!\d)", text.replace(year[0], " ")) if month else None
        return _build(year[0], str(month) if month else None, day[1] if day else None)
    if not month and (match := re.fullmatch(r"(\d{1,2})/[’'‘`](\d\d)", text)):
        return _short(f"{match[1]}/{match[2]}")
    if short := re.search(r"[’'‘`]\s*(\d\d)$", text):  # of a month, or of a season
        return _build(("20" if int(short[1]) < 50 else "19") + short[1], str(month) if month else None, None)
    return ""


def _build(year: str, month: str | None, day: str | None) -> str:
    if not month or not 1 <= int(month) <= 12:
        return year
    if not day or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02d}"
    return f"{year}-{int(month):02d}-{int(day):02d}"


_REST = re.compile(
    rf"\(?{durations.PATTERN}(?:\s+(?:of\s+)?experience)?\)?"
    r"|\(?\d*[.,]?\d*\s*\+?\s*(years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anni|mesi|anos|jaar|maanden"
    r"|lat|lata|miesi\w+|лет|год\w*|мес\w*|年|个月|か月|ヶ月)(?![a-zß-ÿ])(?:\s+(?:of\s+)?experience)?\)?",
    re.IGNORECASE,
)


#: Beside dates, a number with a word or two in brackets is how long that was, in any language.
_SPAN = re.compile(
    r"^\s*[·•,|]?\s*[(（]\s*\d{1,2}(?:[.,]\d)?\s*[^\W\d_]{1,12}\.?"
    r"(?:[\s,]+(?:[^\W\d_]{1,3}\s+)?\d{1,2}\s*[^\W\d_]{1,12}\.?)?\s*[)）]"
)
_DURATION = re.compile(
    rf"\(?{durations.PATTERN}[ ,]*(?:(?:of\s+)?experience)?\)?",
    re.IGNORECASE,
)


def is_duration(text: str) -> bool:
    """Whether a text says how long something was ("2 years 3 months") and nothing else."""
    return bool(_DURATION.fullmatch(text.strip()))


#: What is said of a date that stands alone: that something began, ended or will end then.
_ENDED = re.compile(
    r"(?i)\b(?:expected|graduat(?:ed|ion|ing)|grad|anticipated|completed|awarded|conferred|est|seit|since|class of|"
    r"abschluss|abgeschlossen|diplômée?(?: en)?|obtenue?(?: en)?|egresad[oa]|titulad[oa]|graduad[oa]|conclu[ií]d[oa]|"
    r"laureat[oa]|afgestudeerd|behaald|ukończon[aeoy]|avslutad|fullført)\b"
)


def is_date_text(text: str) -> bool:
    """Whether a text is a date or range and nothing else, apart from brackets and a duration."""
    text = text.strip()
    if len(text) > 60:
        return False
    found = find(text)
    if not found:
        return False
    rest = text
    for item in reversed(found):
        after = rest[item.finish :]
        span = _SPAN.match(after)
        rest = rest[: item.begin] + (after[span.end() :] if span else after)
    rest = _REST.sub("", rest)
    rest = _ENDED.sub("", rest)
    return not re.search(r"\w", rest)


def is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else."""
    return text.strip(" .").lower() in months.named()


def begins_range(text: str) -> bool:
    """Whether a text is names of months, signs of a range and words for today, and nothing else: a part of a date."""
    left = re.sub(rf"(?i){_DASH}|(?<![^\W\d_])(?:{PRESENT})(?![^\W\d_])", " ", text)
    return bool(text.strip(" -–—")) and all(map(is_month, left.split()))


def is_now(text: str) -> bool:
    """Whether a text is a word for today and nothing else, as it stands beside what goes on, or behind its label."""
    return (
        re.fullmatch(rf"(?i)[-–—\s]*(?:(?:end(?: date)?|to|{_UNTIL})\s*:?\s*)?(?:{PRESENT})", text.strip(" ()[]|·•,"))
        is not None
    )


def is_sign(text: str) -> bool:
    """Whether a text is what stands between the dates of a range, across or from top to bottom, and nothing else."""
    return bool(re.fullmatch(rf"(?i)(?:{_DASH}|[|↓])", text.strip()))


def is_range(text: str) -> bool:
    """Whether a text is one range of dates and nothing else."""
    found = find(text)
    return len(found) == 1 and found[0].ranged and is_date_text(text)


#: That, before it.
_AHEAD = re.compile(rf"(?i)(?<!\w)(?:{_COMING})\s*:?\s*$")


def _years(text: str, found: Sequence[Range]) -> Range | None:
    """Three years and more in a row ("2017, 2018, 2019") as the time from the first to the last."""
    single = all(re.fullmatch(r"(?:19|20)\d\d", each.text) for each in found)
    between = [text[one.finish : two.begin].strip() for one, two in itertools.pairwise(found)]
    if (
        len(found) < 3
        or not single
        or any(sign not in (",", "·", "&", "and", "und", "et", "y", "e") for sign in between)
    ):
        return None
    first, last = found[0], found[-1]
    return Range(first.start, last.start, False, True, first.begin, last.finish, text[first.begin : last.finish])


def without(text: str) -> tuple[str, Range | None]:
    """A text without its dates, and the dates as one range; a duration in brackets beside them goes with them."""
    found = find(text)
    if not found:
        return text, None
    main = _years(text, found) or next((r for r in found if r.ranged), found[0])
    begin, finish = main.begin, main.finish
    for other in found:
        between = text[finish : other.begin] if other.begin >= finish else "x"
        if (
            other is not main
            and len(between) <= 5
            and re.fullmatch(r"\W*|\s+(?:and|et|und|y|e|i|и|en|og|och)\s+", between)
        ):
            whole = text[begin : other.finish]
            if re.search(r"[\w&]", between) and not main.ranged and not other.ranged:
                main = Range(main.start, other.start, other.present, True, begin, other.finish, whole)
            elif main.ranged and other.ranged and main.begin == begin:
                # "2018 – 2019, 2014 – 2016": the dates are those of the first, or what lay between would be counted.
                main = Range(main.start, main.end, main.present, True, begin, other.finish, whole)
            finish = other.finish
    tail = re.match(rf"\s*[(\[·•,|]?\s*(?:{_REST.pattern})(?:\s*(?:{_REST.pattern}))?\s*[)\]]?", text[finish:], re.I)
    if span := _SPAN.match(text[finish:]):
        finish += span.end()
        if not main.ranged and (lasted := span[0].strip())[0] in "(（" and is_duration(lasted):
            # Of one year it tells more than that does: "2008 (3 months)".
            main = main._replace(text=text[begin:finish].strip())
    elif tail and tail[0].strip():
        finish += tail.end()
    if begin and text[begin - 1] in "([" and (closing := re.match(r"\s*[)\]]", text[finish:])):
        begin, finish = begin - 1, finish + closing.end()
    if ahead := _AHEAD.search(text[:begin]):
        begin = ahead.start()
        main = Range(
            main.start, main.end, main.present, main.ranged, begin, main.finish, text[begin : main.finish].strip()
        )
    left = text[:begin].rstrip(" ,;|│·•–—-\t/(")
    right = text[finish:].lstrip(" ,;|│·•–—-\t/)")
    return _UNFILLED.sub(r"\1", f"{left} {right}" if left and right else left or right).strip(), main


#: What is left of brackets without the dates in them: nothing, or no comma before their end.
_UNFILLED = re.compile(r" ?（ ?）|[,，、] (）)")
