"""Words for numbers, fractions, multiples and units, in the languages that résumés come in."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from tailor.model.checking import languages

_TENS = {
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
}
_ONES = {
    "de": "ein zwei drei vier funf sechs sieben acht neun",
    "nl": "een twee drie vier vijf zes zeven acht negen",
    "it": "uno due tre quattro cinque sei sette otto nove",
}
#: What joins ones and tens where the ones come first.
_AND = {"de": "und", "nl": "en"}


def _in_one_word() -> Iterator[tuple[str, int]]:
    """The numbers from 21 to 99 of languages that write them in one word: "fünfunddreißig", "ventotto"."""
    for tag, tens in _TENS.items():
        for count, ten in enumerate(tens.split(), start=2):
            for one, name in enumerate(_ONES[tag].split(), start=1):
                elided = ten[:-1] if name[0] in "uo" else ten
                yield f"{name}{_AND[tag]}{ten}" if tag in _AND else f"{elided}{name}", 10 * count + one


SMALL = dict(_in_one_word()) | {
    name: value
    for value, names in {
        1: "one",
        2: "two zwei deux dos beiden dois duas twee",
        3: "three drei trois tres tre drie",
        4: "four vier quatre cuatro quattro quatro",
        5: "five funf cinq cinco cinque vijf",
        6: "six sechs seis zes",
        7: "seven sieben siete sette sete zeven",
        8: "eight acht huit ocho oito",
        9: "nine neun neuf nueve nove negen",
        10: "ten zehn dix diez dieci dez tien dizaine decena decina tiental",
        11: "eleven elf onze undici",
        12: "twelve zwolf douze doce dozen dodici twaalf dutzend douzaine docena dozzina duzia dozijn",
        13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen funfzehn quinze quince quinzaine",
        16: "sixteen sechzehn seize dieciseis",
        17: "seventeen siebzehn diecisiete",
        18: "eighteen achtzehn dieciocho",
        19: "nineteen neunzehn diecinueve",
        20: "twenty zwanzig vingt veinte venti vinte twintig vingtaine veintena ventina twintigtal",
        30: "thirty dreissig trente treinta trenta trinta dertig trentaine treintena trentina dertigtal",
        40: "forty fourty vierzig quarante cuarenta quaranta quarenta veertig quarantaine",
        50: "fifty funfzig cinquante cincuenta cinquanta cinquenta vijftig cinquantaine vijftigtal",
        60: "sixty sechzig soixante sesenta soixantaine",
        70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta",
        100: "centaine centena centenar centinaio honderdtal",
        90: "ninety neunzig noventa",
    }.items()
    for name in names.split()
}


@cache
def small(language: str) -> Mapping[str, int]:
    """The words for numbers of all languages, and those of one (two letters) that mean something else in English."""
    return SMALL | languages.language(language).numbers


SCALE = {
    "hundred": 1e2, "hundert": 1e2, "thousand": 1e3, "tausend": 1e3, "mille": 1e3, "million": 1e6, "millionen": 1e6,
    "millions": 1e6, "millones": 1e6, "mio": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "milliarden": 1e9,
    "milliards": 1e9, "k": 1e3, "m": 1e6, "b": 1e9, "lakh": 1e5, "crore": 1e7, "grand": 1e3, "trillion": 1e12,
}  # fmt: skip
HOUR = 3600.0
DAY = 24 * HOUR
MONTH = 30.4375 * DAY
UNITS: dict[str, tuple[str, float]] = {
    name: (unit, factor)
    for unit, factor, names in (
        ("%", 1, "% percent pct prozent prozentpunkte prozentpunkten percentage pp"),
        ("x", 1, "x times fold mal fois veces"),
        ("£", 1, "£ gbp pounds"), ("€", 1, "€ eur euro euros"), ("$", 1, "$ usd dollars dollar"),
        ("¥", 1, "¥ jpy yen"), ("₹", 1, "₹ inr rupees"), ("chf", 1, "chf francs"),
        ("time", 0.001, "ms millisecond milliseconds millisekunden"),
        ("time", 1, "s sec secs second seconds sekunden secondes segundos"),
        ("time", 60, "min mins minute minutes minuten minutos"),
        ("time", HOUR, "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur"),
        ("time", DAY, "day days tag tage tagen jour jours dia dias giorno giorni dag dagen"),
        ("time", 7 * DAY, "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken"),
        ("time", MONTH, "month months mo monat monate monaten mois mes meses mese mesi maand maanden"),
        ("time", 3 * MONTH, "quarters quartale trimestres trimestri kwartalen"),
        ("time", 12 * MONTH, "year years yr yrs jahr jahre jahren an ans annee annees ano anos anno anni jaar"),
        ("data", 1e3, "kb kilobytes"), ("data", 1e6, "mb megabytes"), ("data", 1e9, "gb gigabytes"),
        ("data", 1e12, "tb terabyte terabytes"), ("data", 1e15, "pb petabyte petabytes"),
        ("kg", 1, "kg kilos kilograms"), ("kg", 1e3, "t ton tons tonne tonnes tonnen"), ("g", 1, "g grams"),
        ("lb", 1, "lb lbs pound"),
        ("m", 1e3, "km kilometres kilometers"), ("m", 1, "metre metres meters"), ("m", 1e-2, "cm"), ("m", 1e-3, "mm"),
        ("mile", 1, "mile miles"), ("ft", 1, "ft feet foot"), ("m2", 1, "sqm m2"), ("sqft", 1, "sqft"),
        ("w", 1, "w watt watts"), ("w", 1e3, "kw"), ("w", 1e6, "mw"), ("kwh", 1, "kwh"), ("v", 1, "v volt volts"),
        ("v", 1e3, "kv"), ("hz", 1, "hz"), ("hz", 1e3, "khz"), ("hz", 1e6, "mhz"), ("hz", 1e9, "ghz"),
        ("l", 1, "l litre litres liter liters"), ("l", 1e-3, "ml"), ("psi", 1, "psi"), ("bar", 1, "bar"),
        ("wpm", 1, "wpm"), ("rpm", 1, "rpm"), ("mph", 1, "mph"), ("hp", 1, "hp"),
    )
    for name in names.split()
}  # fmt: skip
CURRENCIES = frozenset("£€$¥₹") | {"chf"}
FRACTIONS = {
    "half": 50.0, "halved": 50.0, "halve": 50.0, "halving": 50.0, "halves": 50.0, "third": 100 / 3,
    "thirds": 100 / 3, "quarter": 25.0, "quarters": 25.0, "fifth": 20.0, "fifths": 20.0, "tenth": 10.0,
    "tenths": 10.0, "halbiert": 50.0, "halfte": 50.0, "drittel": 100 / 3, "viertel": 25.0, "moitie": 50.0,
    "halbierung": 50.0, "dimezzato": 50.0, "meta": 50.0, "metade": 50.0, "gehalveerd": 50.0, "halveerde": 50.0,
    "halveren": 50.0, "dimezzati": 50.0, "dimezzata": 50.0, "dimezzate": 50.0, "dimezzare": 50.0, "dimezzai": 50.0,
    "halverade": 50.0, "halverede": 50.0, "halverte": 50.0, "halvering": 50.0, "połowe": 50.0,
    "polovinu": 50.0, "вдвічі": 50.0, "вдвое": 50.0, "halbierte": 50.0, "halbieren": 50.0, "dimezzando": 50.0,
    "helft": 50.0,
    "tiers": 100 / 3, "mitad": 50.0, "tercio": 100 / 3, "tercios": 100 / 3, "terzi": 100 / 3,
}  # fmt: skip
MULTIPLES = {
    stem: float(value)
    for value, stems in {
        2: "doubled double doubling doubles twofold verdoppelt verdoppelte double duplico "
        "duplique duplicar doublé double verdopplung doublement raddoppiato dobrou dobrei "
        "verdubbeld twice dupliquei duplicou duplicado duplicamos duplicando raddoppiai raddoppiando doublant",
        3: "tripled triple tripling triples threefold trebled treble trebling verdreifacht "
        "triplico triplique triplé triplo triplicato triplicou verdriedubbeld",
        4: "quadrupled quadruple quadrupling fourfold vervierfacht cuadruplico",
        5: "quintupled quintuple quintupling fivefold verfunffacht",
        10: "tenfold decupled verzehnfacht",
    }.items()
    for stem in stems.split()
}
WHOLE_WORDS = {
    "moitie", "mitad", "metade", "helft", "dimezzato", "gehalveerd", "dimezzando", "dimezzati", "dimezzata",
    "dimezzate", "dimezzare", "dimezzai", "połowe", "polovinu", "вдвічі", "вдвое",
}  # fmt: skip
BEFORE_FRACTION = {"a", "one", "ein", "um", "un", "by", "la", "die", "zur", "das", "einem", "una", "le", "du", "uno"}
ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
NUMBERED = {"level", "phase", "grade", "band", "tier", "class", "stage", "type", "year", "stufe", "niveau", "nivel"}
VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "millions": 2e6, "billions": 2e9,
    "tens": 20.0, "dutzende": 24.0, "hunderte": 200.0, "tausende": 2000.0, "centaines": 200.0, "milliers": 2000.0,
    "cientos": 200.0, "miles": 2000.0,
}  # fmt: skip
#: What comes first, second, …: the beginnings of the words for it.
_ORDINALS = {
    1: "first erst premier primer prim eerst", 2: "second zweit deuxiem segund second tweed", 3: "third dritt troisiem "
    "tercer terz terceir derd", 4: "fourth viert quatriem cuart quart vierd", 5: "fifth funft cinquiem quint vijfd",
    6: "sixth sechst sixiem sext sest zesd", 7: "seventh siebt septiem septim settim zevend",
    8: "eighth acht huitiem octav "
    "ottav", 9: "ninth neunt neuviem noven negend", 10: "tenth zehnt dixiem decim tiend",
}  # fmt: skip
_ORDINAL_ENDINGS = ("", "e", "er", "en", "es", "em", "o", "a", "os", "as", "i", "ere", "eres", "s", "ly", "te", "ten")


@lru_cache(maxsize=4096)
def ordinal(low: str) -> int | None:
    """The number of a folded word such as "third", "dritte", "tercer"; None of any other."""
    if low.startswith("quart") and low.endswith(("er", "ers", "al", "ale")):
        return None  # A quarter of a year.
    for value, names in _ORDINALS.items():
        for name in names.split():
            if low.startswith(name) and low[len(name) :] in _ORDINAL_ENDINGS:
                return value
    return None
