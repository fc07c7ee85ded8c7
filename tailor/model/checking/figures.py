"""Numbers in a text: digits, words, percentages, currencies, units, fractions and multiples, as comparable values."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.model.checking.words import Word, words

_SMALL = {
    name: value
    for value, names in {
        1: "one",
        2: "two zwei deux dos beiden",
        3: "three drei trois tres",
        4: "four vier quatre cuatro",
        5: "five funf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve",
        10: "ten zehn dix diez",
        11: "eleven elf onze",
        12: "twelve zwolf douze doce dozen",
        13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen funfzehn quinze quince",
        16: "sixteen sechzehn seize dieciseis",
        17: "seventeen siebzehn diecisiete",
        18: "eighteen achtzehn dieciocho",
        19: "nineteen neunzehn diecinueve",
        20: "twenty zwanzig vingt veinte",
        30: "thirty dreissig trente treinta",
        40: "forty fourty vierzig quarante cuarenta",
        50: "fifty funfzig cinquante cincuenta",
        60: "sixty sechzig soixante sesenta",
        70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta",
        90: "ninety neunzig noventa",
    }.items()
    for name in names.split()
}
_SCALE = {
    "hundred": 1e2, "hundert": 1e2, "thousand": 1e3, "tausend": 1e3, "mille": 1e3, "million": 1e6, "millionen": 1e6,
    "millions": 1e6, "millones": 1e6, "mio": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "milliarden": 1e9,
    "milliards": 1e9, "k": 1e3, "m": 1e6, "b": 1e9, "lakh": 1e5, "crore": 1e7, "grand": 1e3, "trillion": 1e12,
}  # fmt: skip
_HOUR = 3600.0
_DAY = 24 * _HOUR
_MONTH = 30.4375 * _DAY
_UNITS: dict[str, tuple[str, float]] = {
    name: (unit, factor)
    for unit, factor, names in (
        ("%", 1, "% percent pct prozent percentage pp"),
        ("x", 1, "x times fold mal fois veces"),
        ("£", 1, "£ gbp pounds"), ("€", 1, "€ eur euro euros"), ("$", 1, "$ usd dollars dollar"),
        ("¥", 1, "¥ jpy yen"), ("₹", 1, "₹ inr rupees"), ("chf", 1, "chf francs"),
        ("time", 0.001, "ms millisecond milliseconds millisekunden"),
        ("time", 1, "s sec secs second seconds sekunden secondes segundos"),
        ("time", 60, "min mins minute minutes minuten minutos"),
        ("time", _HOUR, "h hr hrs hour hours stunde stunden heure heures hora horas"),
        ("time", _DAY, "day days tag tage tagen jour jours dia dias"),
        ("time", 7 * _DAY, "week weeks wk wks woche wochen semaine semaines semana semanas"),
        ("time", _MONTH, "month months mo monat monate monaten mois mes meses"),
        ("time", 12 * _MONTH, "year years yr yrs jahr jahre jahren an ans annee annees ano anos"),
        ("data", 1e3, "kb kilobytes"), ("data", 1e6, "mb megabytes"), ("data", 1e9, "gb gigabytes"),
        ("data", 1e12, "tb terabyte terabytes"), ("data", 1e15, "pb petabyte petabytes"),
        ("kg", 1, "kg kilos kilograms"), ("kg", 1e3, "t ton tons tonne tonnes tonnen"), ("g", 1, "g grams"),
        ("m", 1e3, "km kilometres kilometers"), ("m", 1, "metre metres meters"), ("m", 1e-2, "cm"), ("m", 1e-3, "mm"),
        ("mile", 1, "mile miles"), ("ft", 1, "ft feet foot"), ("m2", 1, "sqm m2"), ("sqft", 1, "sqft"),
        ("w", 1, "w watt watts"), ("w", 1e3, "kw"), ("w", 1e6, "mw"), ("kwh", 1, "kwh"), ("v", 1, "v volt volts"),
        ("v", 1e3, "kv"), ("hz", 1, "hz"), ("hz", 1e3, "khz"), ("hz", 1e6, "mhz"), ("hz", 1e9, "ghz"),
        ("l", 1, "l litre litres liter liters"), ("l", 1e-3, "ml"), ("psi", 1, "psi"), ("bar", 1, "bar"),
        ("wpm", 1, "wpm"), ("rpm", 1, "rpm"), ("hp", 1, "hp"),
    )
    for name in names.split()
}  # fmt: skip
#: Symbols and abbreviations that count as a unit only when they touch the number or stand alone after it.
_LETTERS = {"s", "h", "t", "m", "g", "w", "v", "l", "x", "b", "k", "an", "mo", "bar", "foot", "second"}
_NUMBER = re.compile(
    r"(?<![\w.,])(?P<currency>[£$€¥₹]|(?:GBP|EUR|USD|CHF|INR|US\$) ?)? ?"
    r"(?P<digits>\d{1,3}(?:[,.' ]\d{3}){1,4}(?![\d])|\d{1,15})(?P<decimals>[.,]\d{1,6})?"
    r"(?P<plus1>\+)?(?P<touching>[^\W\d_]{1,12}|%|€|£|\$)?(?P<plus2>\+)?(?![\d])"
)
_AFTER = re.compile(r"[ \-]?(?P<word>%|€|£|\$|[^\W\d_]{1,14})(?: (?P<next>[^\W\d_]{1,10}))?")
_HEDGES = {
    "over": "over", "above": "over", "exceeding": "over", "than": "over", "least": "over", "uber": "over",
    "plus": "over", "mas": "over", "nearly": "under", "almost": "under", "to": "", "fast": "under", "about": "about",
    "around": "about", "approximately": "about", "roughly": "about", "some": "about", "circa": "about", "ca": "about",
    "approx": "about", "rund": "about", "environ": "about", "up": "upto",
}  # fmt: skip
_FRACTIONS = {
    "half": 50.0, "halved": 50.0, "halve": 50.0, "halving": 50.0, "halves": 50.0, "third": 100 / 3,
    "thirds": 100 / 3, "quarter": 25.0, "quarters": 25.0, "fifth": 20.0, "fifths": 20.0, "tenth": 10.0,
    "tenths": 10.0, "halbiert": 50.0, "halfte": 50.0, "drittel": 100 / 3, "viertel": 25.0, "moitie": 50.0,
    "tiers": 100 / 3, "mitad": 50.0, "tercio": 100 / 3,
}  # fmt: skip
_MULTIPLES = {
    stem: float(value)
    for value, stems in {
        2: "doubled double doubling doubles twofold verdoppelt verdoppelte double duplico duplicar doublé twice",
        3: "tripled triple tripling triples threefold trebled treble trebling verdreifacht triplico triplé",
        4: "quadrupled quadruple quadrupling fourfold vervierfacht cuadruplico",
        5: "quintupled quintuple quintupling fivefold verfunffacht",
        10: "tenfold decupled verzehnfacht",
    }.items()
    for stem in stems.split()
}
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
_NUMBERED = {"level", "phase", "grade", "band", "tier", "class", "stage", "type", "year", "stufe", "niveau", "nivel"}
_VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "millions": 2e6, "billions": 2e9,
    "tens": 20.0, "dutzende": 24.0, "hunderte": 200.0, "tausende": 2000.0, "centaines": 200.0, "milliers": 2000.0,
    "cientos": 200.0, "miles": 2000.0,
}  # fmt: skip
YEARS = range(1940, 2100)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at `start:end`.

    values: its possible readings in the unit's base ("2.500" is two and a half or two thousand five hundred).
    unit: `%`, `x` (a multiple), a currency's sign, `time` (seconds), `data` (bytes), …, or nothing for a count.
    hedge: over, under, about, upto. worded: `tripled`, `halved`, `a third`, `dozens`. noun: the index of the word
    that follows in the text's words.
    """

    start: int
    end: int
    text: str
    values: tuple[float, ...]
    unit: str = ""
    hedge: str = ""
    worded: bool = False
    vague: bool = False
    ordinal: bool = False
    noun: int = -1
    raw: float = 0.0
    """The number as it is written, without its unit's factor."""

    @property
    def value(self) -> float:
        """Its first reading."""
        return self.values[0]

    @property
    def year(self) -> bool:
        """Whether it reads as a calendar year."""
        return not self.unit and not self.worded and len(self.text) == 4 and self.value in YEARS


@lru_cache(maxsize=4096)
def figures(text: str) -> tuple[Figure, ...]:
    """Every number of a comparable text, from left to right."""
    sequence = words(text)
    found = [*_digits(text, sequence), *_spelled(text, sequence)]
    found.sort(key=lambda f: (f.start, -f.end))
    result: list[Figure] = []
    for figure in found:
        if not result or figure.start >= result[-1].end:
            result.append(figure)
    return tuple(_with_range_units(text, result))


def _digits(text: str, sequence: tuple[Word, ...]) -> list[Figure]:
    found = []
    for match in _NUMBER.finditer(text):
        digits, decimals = match["digits"], match["decimals"] or ""
        touching = (match["touching"] or "").casefold()
        end = match.end()
        scale, unit, factor, ordinal = 1.0, "", 1.0, False
        readings = _readings(digits, decimals)
        if match["currency"]:
            unit = _UNITS[match["currency"].strip().casefold().replace("us$", "$")][0]
        if match["touching"] in ("S", "D", "G", "X"):
            continue  # "5S", "3D", "5G": a name, not a number.
        if touching in ("th", "st", "nd", "rd", "er", "eme", "e"):
            ordinal = True
        elif touching in _SCALE and (touching not in ("b",) or unit):
            scale = _SCALE[touching]
        elif touching in _UNITS:
            unit, factor = _UNITS[touching]
        elif touching:
            continue  # "3D", "5S": a name, not a number.
        if not ordinal:
            if (after := _AFTER.match(text, end)) and scale == 1 and after["word"].casefold() in _SCALE:
                word = after["word"].casefold()
                if len(word) > 1 or unit:
                    scale, end = _SCALE[word], after.end("word")
            if not unit and (after := _AFTER.match(text, end)):
                unit, factor, end = _unit_after(after, end, touches=text[end : end + 1] not in " ")
        hedge = (
            "over" if match["plus1"] or match["plus2"] or text[end : end + 1] == "+" else _hedge(text, match.start())
        )
        values = tuple(r * scale * factor for r in readings)
        raw = readings[0] * scale
        found.append(
            Figure(
                match.start(),
                end,
                text[match.start() : end].strip(),
                values,
                unit,
                hedge,
                ordinal=ordinal,
                noun=_next(sequence, end),
                raw=raw,
            )
        )
    return found


def _unit_after(after: re.Match[str], end: int, touches: bool) -> tuple[str, float, int]:
    word = after["word"].casefold()
    if word == "per" and (after["next"] or "").casefold() == "cent":
        return "%", 1.0, after.end()
    if word in ("pour", "por") and (after["next"] or "").casefold() in ("cent", "ciento"):
        return "%", 1.0, after.end()
    if word in _UNITS and (word not in _LETTERS or (word in ("s", "h", "t", "x", "v", "w", "g", "l") and not touches)):
        unit, factor = _UNITS[word]
        return unit, factor, after.end("word")
    return "", 1.0, end


def _readings(digits: str, decimals: str) -> tuple[float, ...]:
    whole = re.sub(r"[,.' ]", "", digits)
    readings = [float(whole + decimals.replace(",", "."))]
    if not decimals and re.fullmatch(r"\d{1,3}[.,]\d{3}", digits):
        readings.append(float(digits.replace(",", ".")))
    if "." in digits and not decimals:
        readings.reverse()
    return tuple(readings)


def _spelled(text: str, sequence: tuple[Word, ...]) -> list[Figure]:
    found: list[Figure] = []
    at = 0
    while at < len(sequence):
        low = sequence[at].low
        if low in _SMALL or (low in ("hundred", "thousand", "million") and at and sequence[at - 1].low in ("a", "one")):
            stop, value = _run(sequence, text, at)
            figure = _worded_figure(text, sequence, at, stop, value)
            if figure:
                found.append(figure)
            at = stop
            continue
        if low in _VAGUE and not sequence[at].odd:
            found.append(_plain_figure(text, sequence, at, _VAGUE[low], "", vague=True))
        elif low in _MULTIPLES:
            found.append(_plain_figure(text, sequence, at, _MULTIPLES[low], "x"))
        elif low in _FRACTIONS and (
            low.startswith("hal") or (at and sequence[at - 1].low in ("a", "one", "ein", "um", "un", "by"))
        ):
            found.append(_plain_figure(text, sequence, at, _FRACTIONS[low], "%"))
        elif low in _ROMAN and sequence[at].text.isupper() and at and sequence[at - 1].low in _NUMBERED:
            found.append(_plain_figure(text, sequence, at, _ROMAN[low], "", worded=False))
        at += 1
    return found


def _run(sequence: tuple[Word, ...], text: str, at: int) -> tuple[int, float]:
    """The value of a run of number words ("two hundred and forty")."""
    total, current, stop = 0.0, 0.0, at
    while stop < len(sequence):
        low = sequence[stop].low
        if stop > at and text[sequence[stop - 1].end : sequence[stop].start].strip(" -"):
            break
        if low in _SMALL and (
            not current or (current % 100 >= 20 and _SMALL[low] < 10) or current % 100 == 0 or low == "dozen"
        ):
            current = current * 12 if low == "dozen" and current else current + _SMALL[low]
        elif low in ("hundred", "hundert"):
            current = (current or 1) * 100
        elif low in _SCALE and len(low) > 2:
            total += (current or 1) * _SCALE[low]
            current = 0
        elif not (
            low == "and" and stop + 1 < len(sequence) and sequence[stop + 1].low in _SMALL and (current >= 100 or total)
        ):
            break
        stop += 1
    return max(stop, at + 1), total + current


def _worded_figure(text: str, sequence: tuple[Word, ...], at: int, stop: int, value: float) -> Figure | None:
    start, end = sequence[at].start, sequence[stop - 1].end
    if stop < len(sequence) and sequence[stop].low in ("thirds", "quarters", "fifths", "tenths"):
        end = sequence[stop].end
        return Figure(start, end, text[start:end], (value * _FRACTIONS[sequence[stop].low],), "%", worded=True)
    if value == 1 and stop - at == 1:
        return None  # "one" is mostly a pronoun or an article.
    unit, factor, end = "", 1.0, end
    if after := _AFTER.match(text, end):
        unit, factor, end = _unit_after(after, end, touches=False)
    hedge = _hedge(text, start)
    return Figure(start, end, text[start:end], (value * factor,), unit, hedge, noun=_next(sequence, end), raw=value)


def _plain_figure(
    text: str, sequence: tuple[Word, ...], at: int, value: float, unit: str, *, vague: bool = False, worded: bool = True
) -> Figure:
    word = sequence[at]
    return Figure(
        word.start,
        word.end,
        text[word.start : word.end],
        (value,),
        unit,
        worded=worded,
        vague=vague,
        noun=_next(sequence, word.end),
    )


def _next(sequence: tuple[Word, ...], end: int) -> int:
    """The index of the first word after a place of the text."""
    low, high = 0, len(sequence)
    while low < high:
        middle = (low + high) // 2
        if sequence[middle].start < end:
            low = middle + 1
        else:
            high = middle
    return low if low < len(sequence) else -1


def _hedge(text: str, start: int) -> str:
    before = text[max(0, start - 24) : start].casefold().split()
    for number, word in enumerate(reversed(before[-2:])):
        if word == "to" and not number and len(before) > 1 and before[-2] == "up":
            return "upto"
        if hedge := _HEDGES.get(word.strip("~,(")):
            return hedge if number == 0 or word in ("up",) else ""
    return "about" if text[max(0, start - 1) : start] == "~" else ""


def _with_range_units(text: str, found: list[Figure]) -> list[Figure]:
    """Share the unit within a range: "from 18 to 27 %", "3-6 months", "from nine days to six"."""
    result = list(found)
    for number in range(len(found) - 1, 0, -1):
        left, right = result[number - 1], result[number]
        gap = text[left.end : right.start].strip(" ~").casefold()
        if left.year or right.year or left.worded or right.worded or gap not in _RANGE:
            continue
        if right.unit and not left.unit:
            result[number - 1] = replace(left, values=_in_unit(left, right), unit=right.unit)
        elif left.unit and not right.unit and gap in ("to", "auf", "bis", "a") and left.unit == "time":
            result[number] = replace(right, values=_in_unit(right, left), unit=left.unit)
    return result


_RANGE = ("-", "to", "bis", "a", "and", "auf")


def _in_unit(bare: Figure, with_unit: Figure) -> tuple[float, ...]:
    """The readings of a bare number in the unit of the other end of its range."""
    written = re.search(r"[^\W\d_]+$|%$", with_unit.text)
    factor = _UNITS.get(written.group().casefold(), ("", 1.0))[1] if written else 1.0
    return tuple(v * factor for v in bare.values)
