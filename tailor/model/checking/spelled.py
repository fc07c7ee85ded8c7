"""Numbers in words: "two hundred and forty", "a couple of", "a third of an hour", "Year IX"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from tailor.model.checking.figure import Figure, following
from tailor.model.checking.measures import AFTER, SPEED, SPEEDS, counted, described, unit_after
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
from tailor.model.checking.shares import hedge
from tailor.model.checking.words import Word


def spelled(text: str, sequence: tuple[Word, ...], language: str) -> list[Figure]:
    """Every number in words, from left to right; and a pair, and a number in Roman figures behind what has numbers."""
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
        and (sequence[stop].low != "quarters" or (value == 3 and not _IN_A_ROW.match(text, sequence[stop].end)))
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
    if rate := SPEED.match(text, end):
        unit, end = SPEEDS[rate["of"].casefold()], rate.end()
    elif time := described(text, end, language):
        (unit, factor), end = UNITS[time["unit"]], time.end()
    elif after := AFTER.match(text, end):
        unit, factor, end = unit_after(after, end, touches=False, language=language)
    hedged = hedge(text, start)
    noun = counted(text, sequence, end)
    return Figure(start, end, text[start:end], (value * factor,), unit, hedged, noun=noun, raw=value)


#: "Three quarters running" are nine months.
_IN_A_ROW = re.compile(r" (?:running|in a row|straight|on the trot)\b", re.IGNORECASE)


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
