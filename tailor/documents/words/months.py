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
    (
        *("ιαν", "φεβ φεβρ", "μάρ μαρτ", "απρ", "μάι μαΐ μαϊ", "ιούν ιουν", "ιούλ ιουλ", "αύγ αυγ", "σεπ σεπτ", "οκτ"),
        *("νοέ νοε νοεμ", "δεκ"),
    ),
    # As they are misspelt.
    (
        *("janurary januray janaury", "febuary feburary febrary", "", "", "", "", "", "auguest augest"),
        *("septemeber septembar septmber", "octomber octorber", "novemeber novermber", "decemeber decmber"),
    ),
    ("", "", "", "", "", "", "", "", "", "", "", "ara"),
    ("", "úno", "bře", "dub", "kvě", "čvn", "čvc", "", "zář", "říj", "", ""),
    ("", "", "", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"),
    ("jaan", "veebr", "", "", "", "", "", "", "", "", "", "dets"),
    ("", "", "", "", "", "jūn", "jūl", "", "", "", "", ""),
    ("", "", "", "", "", "", "", "", "сеп", "окт", "ное", "дек"),
    ("јан", "феб", "", "", "", "", "", "", "сеп", "окт", "нов", "дец"),
    ("", "", "", "кві", "тра", "чер", "", "сер", "", "жов", "", "гру"),
    ("sij", "velj", "ožu", "", "svi", "", "srp", "kol", "ruj", "", "stu", ""),
    ("", "", "", "", "", "", "julai", "agu ogos ogo", "", "", "", "disember dis"),
    (
        *("enero", "pebrero", "marso", "abril", "mayo", "hunyo", "hulyo", "agosto", "setyembre", "oktubre"),
        *("nobyembre", "disyembre"),
    ),
    ("", "", "machi", "aprili", "", "", "", "agosti", "septemba", "oktoba", "novemba", "desemba"),
    (
        *("ژانویه", "فوریه", "مارس", "آوریل", "مه می", "ژوئن", "ژوئیه جولای", "اوت آگوست", "سپتامبر", "اکتبر"),
        *("نوامبر", "دسامبر"),
    ),
    (
        *("जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर", "अक्टूबर अक्तूबर"),
        *("नवंबर नवम्बर", "दिसंबर दिसम्बर"),
    ),
    (
        *("জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর"),
        *("নভেম্বর", "ডিসেম্বর"),
    ),
    (
        *("студзень студзеня", "люты лютага", "сакавік сакавіка", "красавік красавіка", "май мая", "чэрвень чэрвеня"),
        *("ліпень ліпеня", "жнівень жніўня", "верасень верасня", "кастрычнік кастрычніка", "лістапад лістапада"),
        "снежань снежня",
    ),
    (
        *("janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor"),
        "dhjetor",
    ),
    ("јануари", "фебруари", "март", "април", "мај", "јуни", "јули", "август", "септември", "", "ноември", "декември"),
    (
        *("იანვარი", "თებერვალი", "მარტი", "აპრილი", "მაისი", "ივნისი", "ივლისი", "აგვისტო", "სექტემბერი"),
        *("ოქტომბერი", "ნოემბერი", "დეკემბერი"),
    ),
    (
        *("հունվար", "փետրվար", "մարտ", "ապրիլ", "մայիս", "հունիս", "հուլիս", "օգոստոս", "սեպտեմբեր"),
        *("հոկտեմբեր", "նոյեմբեր", "դեկտեմբեր"),
    ),
    (
        *("yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust avgust", "sentyabr sentabr"),
        *("oktyabr oktabr", "noyabr", "dekabr"),
    ),
    (
        *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша"),
        "желтоқсан",
    ),
    (
        *("eanáir", "feabhra", "márta", "aibreán", "bealtaine", "meitheamh", "iúil", "lúnasa", "", "", "samhain"),
        "nollaig",
    ),
    (
        *("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref"),
        *("tachwedd", "rhagfyr"),
    ),
    ("", "", "mäerz", "abrëll", "mee", "", "", "", "", "", "", ""),
)


@lru_cache(maxsize=1)
def named() -> dict[str, int]:
    """The number of each month by every spelling, in small letters, composed and decomposed."""
    table: dict[str, int] = {}
    for language in (*_MONTHS, *further_languages.MONTHS, *regional_languages.MONTHS):
        for place, names in enumerate(language, 1):
            for name in names.split():
                table.setdefault(name, place)
                table.setdefault(_plain(name), place)
                table.setdefault(unicodedata.normalize("NFD", name), place)
    return table


def _plain(text: str) -> str:
    """A text in small letters, the two letters i of Turkish as one: in capitals they are not always told apart."""
    return text.lower().replace("i\u0307", "i").replace("ı", "i")


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
    found = pattern().search(text)
    return named()[known] if found and (known := next((w for w in _written(found[0]) if w in named()), "")) else 0


def _written(month: str) -> tuple[str, str]:
    return month.lower(), _plain(month)
