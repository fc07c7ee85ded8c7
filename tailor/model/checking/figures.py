"""Numbers in a text: digits, words, percentages, currencies, units, fractions and multiples, as comparable values."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from tailor.model.checking.durations import durations, ranks
from tailor.model.checking.figure import Figure, following
from tailor.model.checking.halves import halves
from tailor.model.checking.languages import language as lists_of
from tailor.model.checking.numerals import (
    BEFORE_FRACTION,
    FRACTIONS,
    MULTIPLES,
    NUMBERED,
    ROMAN,
    SCALE,
    UNITS,
    VAGUE,
    WHOLE_WORDS,
    small,
)
from tailor.model.checking.shares import CHANGE, TO, as_shares, every, hedge
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.words import Word, is_function, words

#: Symbols and abbreviations that count as a unit only when they touch the number or stand alone after it.
_LETTERS = {"s", "h", "t", "m", "g", "w", "v", "l", "x", "b", "k", "an", "mo", "bar", "foot", "second"}
_NUMBER = re.compile(
    r"(?<![^\W\d]\+)"  # "N+1"
    r"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])(?<![.,])(?P<currency>[£$€¥₹]|(?:GBP|EUR|USD|CHF|INR|US\$) ?)? ?"
    r"(?P<digits>\d{1,3}(?:[,.' ]\d{3}){1,4}(?![\d])|\d{1,15})(?P<decimals>[.,]\d{1,6})?"
    r"(?P<plus1>\+)?(?P<touching>[^\W\d_]{1,12}|%|€|£|\$)?(?P<plus2>\+)?(?![\d])"
)
_AFTER = re.compile(r"[ \-]?(?P<word>%|€|£|\$|[^\W\d_]{1,14})(?: (?P<next>[^\W_]{1,10}))?")
#: "6:20", a time of the day or minutes and seconds: one figure.
_CLOCK = re.compile(r"(?<![\d:.,])(\d{1,2}):([0-5]\d)(?![\d:])")
_DOTTED = re.compile(r"\.[oa]\b")
_SPEED = re.compile(r" (?P<of>words|miles|revolutions) (?:a|an|per) (?:minute|hour)\b", re.IGNORECASE)
_SPEEDS = {"words": "wpm", "miles": "mph", "revolutions": "rpm"}


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
        *every(text),
        *(f for f in _digits(text, sequence, language) if not any(c.start < f.end and f.start < c.end for c in clocks)),
        *_spelled(text, sequence, language),
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
        elif touching == "s" and _LABELLED.search(text, 0, match.start()):
            pass  # "40 Year 9s"
        elif touching in UNITS:
            unit, factor = UNITS[touching]
        elif touching:
            continue  # "3D", "5S": a name, not a number.
        if not ordinal:
            if (after := _AFTER.match(text, end)) and scale == 1 and after["word"].casefold() in SCALE:
                word = after["word"].casefold()
                if len(word) > 1 or unit:
                    scale, end = SCALE[word], after.end("word")
            if not unit and (rate := _SPEED.match(text, end)):
                unit, end = _SPEEDS[rate["of"].casefold()], rate.end()
            elif not unit and (area := _AREA.match(text, end)):
                unit, factor, end = f"m{area['power']}", _METRES[area["size"]] ** int(area["power"]), area.end()
            elif not unit and (time := _described(text, end, language)):
                (unit, factor), end = UNITS[time["unit"]], time.end()
            elif not unit and (after := _AFTER.match(text, end)):
                unit, factor, end = _unit_after(after, end, touches=text[end : end + 1] not in " ", language=language)
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
                noun=_counted(text, sequence, end),
                raw=raw,
            )
        )
    return found


#: What is told apart by the number behind it, with a capital: "Year", "Level".
_LABELLED = re.compile(rf"\b(?:{'|'.join(sorted(name.capitalize() for name in NUMBERED))}) $")


def _unit_after(after: re.Match[str], end: int, touches: bool, language: str) -> tuple[str, float, int]:
    word = fold(after["word"])
    lists = lists_of(language)
    if word in lists.small and word not in lists.units:
        return "", 1.0, end  # "14 w miesiącu" are no watts.
    word = lists.units.get(word, word)
    if word == "per" and (after["next"] or "").casefold() == "cent":
        return "%", 1.0, after.end()
    if word in ("year", "years") and (after["next"] or "").casefold() == "old":
        return "", 1.0, after.end()  # An age is counted, as in "aged 3 to 11".
    if word in ("square", "cubic", "sq") and (size := _SIZES.get((after["next"] or "").casefold())):
        return f"{size[0]}{3 if word == 'cubic' else 2}", size[1] ** (3 if word == "cubic" else 2), after.end()
    if word in ("pour", "por", "per") and (after["next"] or "").casefold() in ("cent", "ciento", "cento"):
        return "%", 1.0, after.end()
    if word in _SINGULAR and after.group()[0] == " " and _is_described(after["word"], after["next"] or ""):
        return "", 1.0, end
    if word in UNITS and (word not in _LETTERS or (word in ("s", "h", "t", "x", "v", "w", "g", "l") and not touches)):
        unit, factor = UNITS[word]
        return unit, factor, after.end("word")
    return "", 1.0, end


def _described(text: str, end: int, language: str) -> re.Match[str] | None:
    """A time behind a number with a word before it that says of what kind it is: "six working days"."""
    time = _DESCRIBED.match(text, end) if language == "en" else None
    low = time["how"].casefold() if time else ""
    return None if low in UNITS or low in _IN_A_ROW or low in SCALE or is_function(low) else time


_DESCRIBED = re.compile(
    r" (?P<how>[^\W\d_]{2,14}(?:-[^\W\d_]{2,14}){0,3}) (?P<unit>hours|days|weeks|months|years|minutes)\b"
)
_IN_A_ROW = frozenset(listed("consecutive successive straight running"))
#: "Two day shifts" are shifts, and "three Year 10 trips" trips; "a 6 month contract" lasts so long.
_SINGULAR = frozenset({"day", "week", "month", "year", "hour", "minute"})


def _is_described(unit: str, following: str) -> bool:
    """Whether the singular of a unit of time describes what is counted rather than being counted."""
    plural = len(following) > 3 and following.endswith("s") and not following.endswith("ss")
    return following[:1].isdigit() if unit[0].isupper() else plural


#: "4,500 m²", as it is without its disguises.
_AREA = re.compile(r" ?(?P<size>m|cm|km)(?P<power>[23])\b")
_METRES = {"m": 1.0, "cm": 0.01, "km": 1000.0}
_SIZES = {
    **dict.fromkeys(("metre", "metres", "meter", "meters", "m"), ("m", 1.0)),
    **dict.fromkeys(("foot", "feet", "ft"), ("sqft", 1.0)),
}


def _readings(digits: str, decimals: str) -> tuple[float, ...]:
    whole = re.sub(r"[,.' ]", "", digits)
    readings = [float(whole + decimals.replace(",", "."))]
    if not decimals and re.fullmatch(r"\d{1,3}[.,]\d{3}", digits):
        readings.append(float(digits.replace(",", ".")))
    if "." in digits and not decimals:
        readings.reverse()
    return tuple(readings)


def _spelled(text: str, sequence: tuple[Word, ...], language: str) -> list[Figure]:
    found: list[Figure] = []
    known = small(language)
    at = 0
    while at < len(sequence):
        low = sequence[at].low
        if (pair := _PAIR.match(text, sequence[at].start)) or (low == "once" and _is_eleven(sequence, at)):
            plain = _plain_figure(text, sequence, at, 2.0 if pair else 11.0, "", worded=False)
            found.append(replace(plain, raw=plain.value, noun=following(sequence, pair.end()) if pair else plain.noun))
        elif low in known or (
            low in ("hundred", "thousand", "million") and at and sequence[at - 1].low in ("a", "one")
        ):
            stop, value = _run(sequence, text, at, known)
            figure = _worded_figure(text, sequence, at, stop, value, language)
            if figure:
                found.append(figure)
            at = stop
            continue
        if low in VAGUE and not sequence[at].odd:
            found.append(_plain_figure(text, sequence, at, VAGUE[low], "", vague=True))
        elif low in MULTIPLES:
            found.append(_plain_figure(text, sequence, at, MULTIPLES[low], "x"))
        elif (
            low in FRACTIONS
            and not (low == "half" and language != "en")  # "Half": helped.
            and not _is_name(sequence, at)
            and (low.startswith("hal") or low in WHOLE_WORDS or (at and sequence[at - 1].low in BEFORE_FRACTION))
        ):
            found.append(_fraction(text, sequence, at))
        elif low in ROMAN and sequence[at].text.isupper() and at and sequence[at - 1].low in NUMBERED:
            found.append(_plain_figure(text, sequence, at, ROMAN[low], "", worded=False))
        at += 1
    return found


def _fraction(text: str, sequence: tuple[Word, ...], at: int) -> Figure:
    """A share; of a unit of time that follows, that time: "a third of an hour"."""
    word = sequence[at]
    share = FRACTIONS[word.low]
    if time := _OF_TIME.match(text, word.end):
        unit, factor = UNITS.get(time["unit"].casefold(), ("", 1.0))
        if unit == "time":
            value, end = share / 100 * factor, time.end()
            noun = following(sequence, end)
            hedged = hedge(text, word.start)
            return Figure(word.start, end, text[word.start : end], (value,), unit, hedged, noun=noun, raw=share / 100)
    return _plain_figure(text, sequence, at, share, "%")


_OF_TIME = re.compile(r" (?:of )?an? (?P<unit>[^\W\d_]+)")


#: "A couple of", "a pair of": two; and no married couple.
_PAIR = re.compile(r"(?<=\b[Aa] )(?:couple|pair) of ")
_SPANISH = {"a", "de", "los", "las", "con", "en", "y", "unos", "unas", "por", "para"}


def _is_eleven(sequence: tuple[Word, ...], at: int) -> bool:
    """Whether "once" is Spanish: a plural follows, and nothing English stands before."""
    after = sequence[at + 1].low if at + 1 < len(sequence) else ""
    return after.endswith("s") and (at == 0 or sequence[at - 1].low in _SPANISH)


def _is_name(sequence: tuple[Word, ...], at: int) -> bool:
    """Whether "half" is another language's "helped": a capital, and a noun with a capital behind it."""
    after = sequence[at + 1] if at + 1 < len(sequence) else None
    if sequence[at].low != "half" or after is None:
        return False
    return (sequence[at].capital and after.capital) or after.low in _GERMAN


_GERMAN = frozenset({"bei", "beim", "mit", "den", "dem", "der", "dabei", "im", "in", "einem", "einer"})


def _run(sequence: tuple[Word, ...], text: str, at: int, known: Mapping[str, int]) -> tuple[int, float]:
    """The value of a run of number words ("two hundred and forty")."""
    total, current, stop = 0.0, 0.0, at
    while stop < len(sequence):
        low = sequence[stop].low
        if stop > at and text[sequence[stop - 1].end : sequence[stop].start].strip(" -"):
            break
        if low in known and (
            not current or (current % 100 >= 20 and known[low] < 10) or current % 100 == 0 or low == "dozen"
        ):
            current = current * 12 if low == "dozen" and current else current + known[low]
        elif low in ("hundred", "hundert"):
            current = (current or 1) * 100
        elif low in SCALE and len(low) > 2:
            total += (current or 1) * SCALE[low]
            current = 0
        elif not (
            low == "and" and stop + 1 < len(sequence) and sequence[stop + 1].low in known and (current >= 100 or total)
        ):
            break
        stop += 1
    return max(stop, at + 1), total + current


def _worded_figure(
    text: str, sequence: tuple[Word, ...], at: int, stop: int, value: float, language: str
) -> Figure | None:
    start, end = sequence[at].start, sequence[stop - 1].end
    if (
        stop < len(sequence)
        and (sequence[stop].low != "quarters" or value == 3)
        and sequence[stop].low
        in (
            "thirds",
            "quarters",
            "fifths",
            "tenths",
            "tiers",
            "drittel",
            "terzi",
            "tercios",
        )
    ):
        end = sequence[stop].end
        share = value * FRACTIONS[sequence[stop].low]
        return Figure(start, end, text[start:end], (share,), "%", hedge(text, start), worded=True)
    if value == 1 and stop - at == 1:
        return None  # "one" is mostly a pronoun or an article.
    unit, factor, end = "", 1.0, end
    if rate := _SPEED.match(text, end):
        unit, end = _SPEEDS[rate["of"].casefold()], rate.end()
    elif time := _described(text, end, language):
        (unit, factor), end = UNITS[time["unit"]], time.end()
    elif after := _AFTER.match(text, end):
        unit, factor, end = _unit_after(after, end, touches=False, language=language)
    hedged = hedge(text, start)
    noun = _counted(text, sequence, end)
    return Figure(start, end, text[start:end], (value * factor,), unit, hedged, noun=noun, raw=value)


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
        hedge="" if vague else hedge(text, word.start),
        worded=worded,
        vague=vague,
        noun=following(sequence, word.end),
    )


def _counted(text: str, sequence: tuple[Word, ...], end: int) -> int:
    """The index of what a number counts: the next word, unless something parts them; -1 for none."""
    index = following(sequence, end)
    return -1 if index >= 0 and _PARTING.search(text, end, sequence[index].start) else index


_PARTING = re.compile(r"[,;:.!?|()]")


def _with_range_units(text: str, found: list[Figure]) -> list[Figure]:
    """Share the unit within a range: "from 18 to 27 %", "3-6 months", "from nine days to six"."""
    result = list(found)
    for number in range(len(found) - 1, 0, -1):
        left, right = result[number - 1], result[number]
        gap = text[left.end : right.start].strip(" ~").casefold()
        change = CHANGE.fullmatch(gap)
        change = change or _CAME_TO.fullmatch(gap)
        if left.year or right.year or left.worded or right.worded or not (change or gap in _RANGE):
            continue
        if right.unit and not left.unit:
            result[number - 1] = replace(left, values=_in_unit(left, right), unit=right.unit)
        elif left.unit and not right.unit and left.unit == "time" and (change or gap in TO):
            result[number] = replace(right, values=_in_unit(right, left), unit=left.unit)
    return result


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
