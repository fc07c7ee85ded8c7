"""Numbers in a text: digits, words, percentages, currencies, units, fractions and multiples, as comparable values."""

import re
from dataclasses import replace
from functools import lru_cache

from tailor.model.checking.ages import ages
from tailor.model.checking.durations import durations, ranks
from tailor.model.checking.figure import Figure, following
from tailor.model.checking.halves import halves
from tailor.model.checking.measures import AFTER, AREA, METRES, SPEED, SPEEDS, counted, described, unit_after
from tailor.model.checking.numerals import NUMBERED, SCALE, UNITS, small
from tailor.model.checking.shares import CHANGE, TO, as_shares, every, hedge
from tailor.model.checking.spelled import spelled
from tailor.model.checking.stems import fold
from tailor.model.checking.words import Word, words

_NUMBER = re.compile(
    r"(?<![^\W\d]\+)"  # "N+1"
    r"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])(?<![.,])(?P<currency>[£$€¥₹]|(?:GBP|EUR|USD|CHF|INR|US\$) ?)? ?"
    r"(?P<digits>\d{1,3}(?:[,.' ]\d{3}){1,4}(?![\d])|\d{1,15})(?P<decimals>[.,]\d{1,6})?"
    r"(?P<plus1>\+)?(?P<touching>[^\W\d_]{1,12}|%|€|£|\$)?(?P<plus2>\+)?(?![\d])"
)
#: "6:20", a time of the day or minutes and seconds: one figure.
_CLOCK = re.compile(r"(?<![\d:.,])(\d{1,2}):([0-5]\d)(?![\d:])")
_DOTTED = re.compile(r"\.[oa]\b")


#: From here on scripts write what is counted at once behind a number.
_UNSPACED_FROM = "\u3040"
_MYRIADS = {"千": 1e3, "万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "천": 1e3, "만": 1e4, "억": 1e8}


@lru_cache(maxsize=4096)
def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Every number of a comparable text in a language (two letters), from left to right."""
    sequence = words(text)
    clocks = _clocks(text)
    found = [
        *clocks,
        *(ages(text, sequence) if language == "en" else ()),
        *every(text),
        *(f for f in _digits(text, sequence, language) if not any(c.start < f.end and f.start < c.end for c in clocks)),
        *spelled(text, sequence, language),
        *durations(text, sequence, language),
        *halves(text, sequence),
        *_divided(text, sequence, language),
        *ranks(sequence),
    ]
    found.sort(key=lambda f: (f.start, -f.end))
    result: list[Figure] = []
    for figure in found:
        if not result or figure.start >= result[-1].end:
            result.append(figure)
    shared = as_shares(text, _with_range_units(text, result))
    return tuple(map(_aged, shared) if _AGES.search(text) else shared)


_AGES = re.compile(
    r"\b(?:aged?|ages|year-olds?|years? old|from birth|new-?borns?|Alter|jährige?[rnms]?|Jahren?|âgée?s?|ans|edad|años|"
    r"età|anni|idade|anos|leeftijd|jaar|jarigen?)\b",
    re.IGNORECASE,
)


def _aged(figure: Figure) -> Figure:
    """A figure of a text that speaks of ages, marked when it may be one."""
    whole = figure.unit in ("", "time") and 0 < figure.raw < 100 and not figure.ordinal
    return replace(figure, age=True) if whole else figure


#: "Temps divisé par deux": a half of it is gone.
DIVIDED = re.compile(
    r"\b(?:divis\w*|dividi\w*|gedeeld|geteilt|delat|delt|podziel\w*) (?:par|por|entre|per|door|durch|med|przez) "
    r"(?P<by>[^\W_]+)", re.IGNORECASE
)  # fmt: skip


def _divided(text: str, sequence: tuple[Word, ...], language: str) -> list[Figure]:
    """What was divided by a number, as the share in per cent by which it became less."""
    found = []
    for match in DIVIDED.finditer(text):
        low = fold(match["by"])
        by = int(low) if low.isdecimal() and len(low) < 4 else small(language).get(low, 0)
        if by > 1:
            noun = following(sequence, match.end())
            less = 100.0 * (by - 1) / by
            found.append(Figure(match.start(), match.end(), match.group(), (less,), "%", worded=True, noun=noun))
    return found


def _clocks(text: str) -> list[Figure]:
    return [
        Figure(m.start(), m.end(), m.group(), (60.0 * int(m[1]) + int(m[2]),), "clock", hedge(text, m.start()))
        for m in _CLOCK.finditer(text)
    ]


def _digits(text: str, sequence: tuple[Word, ...], language: str) -> list[Figure]:
    found = []
    for match in _NUMBER.finditer(text):
        digits, decimals = match["digits"], match["decimals"] or ""
        touching = (match["touching"] or "").casefold()
        end = match.end()
        scale, unit, factor, ordinal = 1.0, "", 1.0, False
        if touching and touching[0] in _MYRIADS:
            scale = _MYRIADS[touching[0]]
        if touching and touching[0] >= _UNSPACED_FROM:
            end = match.start("touching") + (scale > 1)
            touching = ""  # "1200명이", "3万人"
        if not touching and (dotted := _DOTTED.match(text, end)):  # "3.º"
            touching, end = "o", dotted.end()
        readings = _readings(digits, decimals)
        if match["currency"]:
            unit = UNITS[match["currency"].strip().casefold().replace("us$", "$")][0]
        if match["touching"] in ("S", "D", "G", "X"):
            continue  # "5S", "3D", "5G": a name, not a number.
        if touching in ("th", "st", "nd", "rd", "er", "ere", "eme", "e", "o", "a", "te", "ter", "de", "ste"):
            ordinal = True
        elif touching in SCALE and (touching not in ("b",) or unit):
            scale = SCALE[touching]
        elif touching == "s" and (
            _LABELLED.search(text, 0, match.start())
            or (len(digits) >= _MODEL_DIGITS and _MAKER.search(text, max(0, match.start() - 24), match.start()))
        ):
            pass  # "40 Year 9s", "two Agilent 1260s"
        elif touching in UNITS:
            unit, factor = UNITS[touching]
        elif touching:
            continue  # "3D", "5S": a name, not a number.
        if not ordinal:
            if (after := AFTER.match(text, end)) and scale == 1 and after["word"].casefold() in SCALE:
                word = after["word"].casefold()
                if len(word) > 1 or unit:
                    scale, end = SCALE[word], after.end("word")
            if not unit and (rate := SPEED.match(text, end)):
                unit, end = SPEEDS[rate["of"].casefold()], rate.end()
            elif not unit and (area := AREA.match(text, end)):
                unit, factor, end = f"m{area['power']}", METRES[area["size"]] ** int(area["power"]), area.end()
            elif not unit and (time := described(text, end, language)):
                (unit, factor), end = UNITS[time["unit"]], time.end()
            elif not unit and (after := AFTER.match(text, end)):
                unit, factor, end = unit_after(after, end, touches=text[end : end + 1] not in " ", language=language)
        hedged = (
            "over" if match["plus1"] or match["plus2"] or text[end : end + 1] == "+" else hedge(text, match.start())
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
                hedged,
                ordinal=ordinal,
                noun=counted(text, sequence, end),
                raw=raw,
            )
        )
    return found


#: Several of a model whose number has so many digits or more, behind its maker's name.
_MODEL_DIGITS = 3
_MAKER = re.compile(r"[\w'-] [A-Z][a-z]{2,} $")
#: What is told apart by the number behind it, with a capital: "Year", "Level".
_LABELLED = re.compile(rf"\b(?:{'|'.join(sorted(name.capitalize() for name in NUMBERED))}) $")


def _readings(digits: str, decimals: str) -> tuple[float, ...]:
    whole = re.sub(r"[,.' ]", "", digits)
    readings = [float(whole + decimals.replace(",", "."))]
    if not decimals and re.fullmatch(r"\d{1,3}[.,]\d{3}", digits):
        readings.append(float(digits.replace(",", ".")))
    if "." in digits and not decimals:
        readings.reverse()
    return tuple(readings)


def _with_range_units(text: str, found: list[Figure]) -> list[Figure]:
    """Share the unit within a range: "from 18 to 27 %", "3-6 months", "from nine days to six"."""
    result = list(found)
    for number in range(len(found) - 1, 0, -1):
        left, right = result[number - 1], result[number]
        gap = text[left.end : right.start].strip(" ~").casefold()
        change = CHANGE.fullmatch(gap)
        change = change or _CAME_TO.fullmatch(gap)
        if gap == "from" and left.unit == "time" and text[: left.start].rstrip().casefold().endswith(" to"):
            gap = "to"  # "To 1.5 hours from 5"
        if left.unit == "x" and _RATE_TO.fullmatch(gap):
            gap = "to"
        if left.year or right.year or left.worded or right.worded or not (change or gap in _RANGE):
            continue
        if right.unit and not left.unit:
            result[number - 1] = replace(left, values=_in_unit(left, right), unit=right.unit)
        elif left.unit == "x" and not right.unit and gap in TO:
            result[number] = replace(right, unit="x", noun=left.noun)  # "From ten times a season to four"
        elif left.unit and not right.unit and left.unit == "time" and (change or gap in TO):
            result[number] = replace(right, values=_in_unit(right, left), unit=left.unit)
    return result


#: "Ten times a season to four"
_RATE_TO = re.compile(r"(?:a|an|per|each) [a-z]+ to")
#: "34 days, got to 23"
_CAME_TO = re.compile(
    r",? ?(?:(?:and|which|is|now|got|went|came|fell|dropped|rose|brought|cut|reduced|down|up) ?)+(?:to)?"
)
_RANGE = TO | {"and", "y", "und", "et"}


def _in_unit(bare: Figure, with_unit: Figure) -> tuple[float, ...]:
    """The readings of a bare number in the unit of the other end of its range."""
    written = re.search(r"[^\W\d_]+$|%$", with_unit.text)
    factor = UNITS.get(written.group().casefold(), ("", 1.0))[1] if written else 1.0
    return tuple(v * factor for v in bare.values)
