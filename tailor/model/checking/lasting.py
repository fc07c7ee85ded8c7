"""How long something took that no number tells: "from January to June", "Monday to Friday", "the day after"."""

import re
from functools import lru_cache

from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import DAY, MONTH
from tailor.model.checking.stems import listed

_MONTHS = {name: n for n, name in enumerate(listed("jan feb mar apr may jun jul aug sep oct nov dec"))}
_DAYS = {name: n for n, name in enumerate(listed("mon tue wed thu fri sat sun"))}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?"
_TO = r" ?(?:to|until|till|through|and|-) ?"
_SIDE = r"(?:the )?(?:(?:start|beginning|end|middle|mid|early|late) (?:of )?|(?:mid|early|late)-?)?"
#: With a year of its own the first month makes a period that `dates` reads.
_SPAN = re.compile(
    rf"\b(?P<month>{_MONTH})\.?{_TO}{_SIDE}(?P<until>{_MONTH})\b|\b(?P<day>{_WEEKDAY}){_TO}(?P<last>{_WEEKDAY})\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:\w+ of )?$", re.IGNORECASE)


def has_lasted(figure: Figure, text: str) -> bool:
    """Whether a text tells by its months or weekdays, or by "the next day", that something took such a time."""
    if figure.unit == "time" and figure.value == DAY and _NEXT_DAY.search(text):
        return True
    return figure.unit == "time" and any(abs(figure.value - time) < _SLACK * time for time in _times(text))


_NEXT_DAY = re.compile(r"\bthe day after\b|\b(?:next|following)[ -]day\b", re.IGNORECASE)
_SLACK = 0.001


@lru_cache(maxsize=4096)
def _times(text: str) -> tuple[float, ...]:
    """How long each span of months or weekdays is, in seconds; both ends count."""
    found: list[float] = []
    for match in _SPAN.finditer(text):
        joined = match.group().casefold().split()
        if "and" in joined and not _BETWEEN.search(text, max(0, match.start() - 24), match.start()):
            continue  # "In March and May"
        if match["month"]:
            first, last = (_MONTHS[match[name][:3].casefold()] for name in ("month", "until"))
            found.append(((last - first) % 12 + 1) * MONTH)
        else:
            first, last = (_DAYS[match[name][:3].casefold()] for name in ("day", "last"))
            found.append(((last - first) % 7 + 1) * DAY)
    return tuple(found)
