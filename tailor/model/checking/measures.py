"""What a number is of: the unit that stands behind it, and what it counts."""

import re

from tailor.model.checking.figure import following
from tailor.model.checking.languages import language as lists_of
from tailor.model.checking.numerals import SCALE, UNITS
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.words import Word, is_function

#: Symbols and abbreviations that count as a unit only when they touch the number or stand alone after it.
_LETTERS = {"s", "h", "t", "m", "g", "w", "v", "l", "x", "b", "k", "an", "mo", "bar", "foot", "second"}
#: What stands behind a number, with the next word; and how fast something goes.
AFTER = re.compile(r"[ \-]?(?P<word>%|€|£|\$|[^\W\d_]{1,14})(?: (?P<next>[^\W_]{1,10}))?")
SPEED = re.compile(r" (?P<of>words|miles|revolutions) (?:a|an|per) (?:minute|hour)\b", re.IGNORECASE)
SPEEDS = {"words": "wpm", "miles": "mph", "revolutions": "rpm"}


def unit_after(after: re.Match[str], end: int, touches: bool, language: str) -> tuple[str, float, int]:
    """The unit that a word behind a number is, by what a number in it is multiplied, and where it ends.

    touches: nothing stands between the two.
    """
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
    if word == "x" and after.string[after.end("word") : after.end("word") + 1] == "-":
        return "", 1.0, end  # "1,400 x-rayed welds"
    if word == "m" and not touches:
        return "m", 1.0, after.end("word")  # "20 m" are metres; millions of no currency touch their number.
    if word in UNITS and (word not in _LETTERS or (word in ("s", "h", "t", "x", "v", "w", "g", "l") and not touches)):
        unit, factor = UNITS[word]
        return unit, factor, after.end("word")
    return "", 1.0, end


def described(text: str, end: int, language: str) -> re.Match[str] | None:
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
AREA = re.compile(r" ?(?P<size>m|cm|km)(?P<power>[23])\b")
METRES = {"m": 1.0, "cm": 0.01, "km": 1000.0}
_SIZES = {
    **dict.fromkeys(("metre", "metres", "meter", "meters", "m"), ("m", 1.0)),
    **dict.fromkeys(("foot", "feet", "ft"), ("sqft", 1.0)),
}


def counted(text: str, sequence: tuple[Word, ...], end: int) -> int:
    """The index of what a number counts: the next word, unless something parts them; -1 for none."""
    index = following(sequence, end)
    return -1 if index >= 0 and _PARTING.search(text, end, sequence[index].start) else index


_PARTING = re.compile(r"[,;:.!?|()]")
