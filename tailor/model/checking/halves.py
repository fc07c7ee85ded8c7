"""Times and percentages with a half in them: "half a year", "half a per cent", "anderthalb Jahre", "un an et demi"."""

import re

from tailor.model.checking.figure import Figure, following
from tailor.model.checking.numerals import SMALL, UNITS
from tailor.model.checking.shares import hedge
from tailor.model.checking.stems import fold
from tailor.model.checking.words import Word

_UNIT = (
    r"(?P<unit>hours?|days?|weeks?|months?|years?|Stunden?|Tage?|Wochen?|Monate?|Jahre?s?|"
    r"heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|mes(?:es)?|años?|or[ae]|giorn[oi]|mes[ei]|ann[oi]|"
    r"anos?|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)"
)
#: What every way of saying a half has in it: most texts have none.
_HALVES = ("half", "halb", "halv", "demi", "medi", "mezz", "meio", "meia")
_COUNT = r"(?P<count>an?|one|[^\W\d_]+|\d+|ein|une?|una?|um|een)"
_HALF = re.compile(
    r"\b(?:half(?:[ -]an?)?[ -]|ein(?:em|en)? halbe[rsn]? |halbes |demi-|une demi-|medi[oa] |mezz[oa] |mei[oa] |"
    rf"een half |half ){_UNIT}\b",
    re.IGNORECASE,
)
_HALF_PERCENT = re.compile(r"(?<!and )(?<!and a )\bhalf (?:an? |of one )?(?:per ?cent\b|%)", re.IGNORECASE)
_AND_HALF = re.compile(
    rf"\b{_COUNT}[ -]{_UNIT} (?:and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa])\b|"
    rf"\b(?P<count2>an?|one|[^\W\d_]+|\d+)[ -]and[ -]a[ -]half[ -]{_UNIT.replace('unit', 'unit2')}\b|"
    rf"\b(?P<word>anderthalb|eineinhalb|zweieinhalb|dreieinhalb|anderhalve?|tweeënhalve?|drieënhalve?) "
    rf"{_UNIT.replace('unit', 'unit3')}\b",
    re.IGNORECASE,
)
_WORDS = {"anderthalb": 1.5, "eineinhalb": 1.5, "anderhalf": 1.5, "anderhalv": 1.5, "anderhalve": 1.5,
          "zweieinhalb": 2.5, "tweeenhalf": 2.5, "tweeenhalve": 2.5, "dreieinhalb": 3.5, "drieenhalf": 3.5,
          "drieenhalve": 3.5}  # fmt: skip
_ONES = {"a", "an", "one", "ein", "un", "une", "una", "um", "uma", "een"}


def halves(text: str, sequence: tuple[Word, ...]) -> list[Figure]:
    """The times and percentages of a comparable text that have a half in them."""
    low = text.casefold()
    if not any(half in low for half in _HALVES):
        return []
    found = [_figure(sequence, m, 0.5, m["unit"]) for m in _HALF.finditer(text)]
    for match in _HALF_PERCENT.finditer(text):
        hedged, noun = hedge(text, match.start()), following(sequence, match.end())
        found.append(Figure(*match.span(), match.group(), (0.5,), "%", hedged, noun=noun, raw=0.5))
    for match in _AND_HALF.finditer(text):
        if match["word"]:
            found.append(_figure(sequence, match, _WORDS.get(fold(match["word"]), 0.0), match["unit3"]))
            continue
        written = fold(match["count"] or match["count2"])
        count = 1.0 if written in _ONES else float(written) if written.isdigit() else float(SMALL.get(written, 0))
        found.append(_figure(sequence, match, count + 0.5 if count else 0.0, match["unit"] or match["unit2"]))
    return [f for f in found if f.raw]


def _figure(sequence: tuple[Word, ...], match: re.Match[str], count: float, unit: str) -> Figure:
    name, factor = UNITS.get(fold(unit), ("", 0.0))
    noun = next((n for n, w in enumerate(sequence) if w.start >= match.end()), -1)
    raw = count if name == "time" else 0.0
    return Figure(match.start(), match.end(), match.group(), (count * factor,), "time", noun=noun, raw=raw)
