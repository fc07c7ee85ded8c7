"""What dates and ranges look like in the languages that are read, as regular expressions over a masked text."""

import re
from functools import lru_cache

from tailor.documents.words import further_languages, months, regional_languages, until_now
from tailor.documents.words.spellings import any_of

_SEASONS = (
    "spring summer fall autumn winter frühjahr frühling sommer herbst printemps été automne hiver primavera verano"
    " otoño invierno verão outono inverno estate autunno lente zomer herfst wiosna lato jesień zima"
    " весна лето осень зима summers winters springs étés hivers veranos estati verões zomers lata"
    f" {further_languages.SEASONS} {regional_languages.SEASONS}"
    " wintersemester sommersemester ws ss wise sose q1 q2 q3 q4"
)
#: A part of a year, or some, of which the year is not told: "Summer", "2 Semesters".
TERM = re.compile(r"(?i)(?:spring|summer|fall|autumn|winter)|\d (?:semesters?|summers?|trimesters?|quarters?)")
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
    r"|текущ(?:ее|его) врем(?:я|ени)"
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
UNTIL = f"until|till|bis|jusqu[’']?(?:à|en)|hasta|até|fino a|tot|do|до|حتى|{further_languages.UNTIL}"


#: What is said of a date to come.
COMING = "expected|anticipated|projected|voraussichtlich|prévue?|previsto|prevista"
#: Little words before "today".
_BEFORE_TODAY = r"the|le|la|a la|a|o|alla|ad|à|până în|până|έως|ως|до|iki"
#: What stands between the two dates of a range, as a regular expression.
DASH = (
    r"[-–—−―─－﹣±~～〜→⇒⇨⟶⟹➙➛➜➞➡↳➝➔‐‑›>]+|\bto\b(?: [-–—])?|\bbis\b|\bau\b|\bà\b|\bal?\b|\bad\b|\baté\b|\bhasta\b"
    r"|\bfino a\b|\btot\b|\buntil\b"
    r"|\bs/d\b|\bs\.d\.|\bt/m\b|\bup to\b|\bdo\b(?!\s+chwili)|\btill?\b|\bhá\b|\bпо\b|\bдо\b|إلى|حتى|至|到|から"
)


@lru_cache(maxsize=1)
def patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
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
    dash = rf"\s*(?:{DASH})\s*(?:[(]?(?:{COMING})[)]?\s*)?"
    present = rf"(?<![^\W\d_])(?:{PRESENT})(?![^\W\d_])|至今|现在|現在|今|至今"
    ranged = (
        rf"(?:(?<!\w)(?:de|von|van|entre|between|mellan|mellem)\s+)?(?P<from>{loose})\.?{dash}(?:(?:{_BEFORE_TODAY})\s+)?"
        rf"(?:(?:(?:{UNTIL}|по)\s+)?(?P<present>{present})|(?P<to>{date})|(?P<day>{_DAY})|(?P<short>\d\d)(?![\d/%])"
        rf"|(?P<month>{month}\s?\d\d)(?!\d|,?\s+{whole}))"
        rf"|(?<!\w)(?:{SINCE})\s+(?:(?:le|dem)\s+)?(?P<since>{date}|{_DAY})(?:(?:\s*(?:{UNTIL})\s+|{dash})(?:(?P<present2>{present})|(?P<to2>{date})))?"
        rf"|(?<!\w)(?:{UNTIL})\s+(?P<until>{date})"
        r"|(?<!\w)(?:seit|since|depuis|desde|dal|sinds|vanaf)\s+(?P<since2>(?:0?[1-9]|1[0-2])[./](?:[0-2]\d|[6-9]\d))(?![\d./:])"
    )
    near = rf"(?:\d{{1,2}}-\s?)?{month}[\s-]?\s*\d\d(?!\d)|(?<![\d./])(?:0?[1-9]|1[0-2])/\d\d(?![\d/])|{_DAY}"
    shorter = rf"(?P<from2>{near}){dash}(?:(?:the|le|la|a|o)\s+)?(?:(?P<present3>{present})|(?P<to3>{near}))(?![\d/])"
    named = rf"(?:{month}|{_ROMAN})"
    within = rf"(?P<year>{year}),?\s+(?P<from3>{named}){dash}(?P<to4>{named})(?!\w|,?\s+{whole})"
    days = rf"(?P<from4>{month}\s+\d{{1,2}}){dash}(?P<to5>{month}\s+\d{{1,2}},?\s+{year})"
    day = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|er)?"
    at = rf"(?:(?:de|du|del|dal|vom|from)\s+)?(?<!{months.LETTER}[ .])(?<![\d./-])"
    in_month = rf"{at}(?P<from5>{day}){dash}(?P<to6>{day}\s+(?:de\s+)?{month}{of}{whole})"
    in_month += rf"|(?P<from6>{month}\s+{day}){dash}(?P<to7>{day},\s+{year})"
    in_month += rf"|(?<![\d./-])(?P<from7>{day}\s+{month}){dash}(?P<to8>{day}\s+{month},?\s+{year})"
    # "August 24 – January 2025": where the one end has no day, the other has none.
    in_month += rf"|(?P<from8>{month}\s\d\d){dash}(?P<to9>{month}\s+{year})"
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
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

#: Two years and nothing else.
YEARS = re.compile(r"((?:19[4-9]|20[0-4])\d)\s+((?:19[4-9]|20[0-4])\d)")
#: A year in which nobody who is alive worked: a number, but beside a month or where nothing else stands.
_LONG_AGO = r"(?:1[6-8]\d\d|19[0-3]\d)"
ALONE = re.compile(rf"(?i)({_LONG_AGO})(?:\s?[-–—]+\s?(?:({_LONG_AGO}|19[4-9]\d|20[0-4]\d)|({PRESENT})))?")
