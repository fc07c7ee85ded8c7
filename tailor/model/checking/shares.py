"""Numbers that only make sense with what stands beside them: shares ("nine in ten"), what was before, and hedges."""

import re

from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import ordinal
from tailor.model.checking.stems import fold

_HEDGES = {
    "over": "over", "above": "over", "exceeding": "over", "than": "over", "least": "over", "uber": "over",
    "plus": "over", "mas": "over", "nearly": "under", "almost": "under", "to": "", "fast": "under", "about": "about",
    "around": "about", "approximately": "about", "roughly": "about", "some": "about", "circa": "about", "ca": "about",
    "approx": "about", "rund": "about", "environ": "about", "up": "upto",
}  # fmt: skip


def hedge(text: str, start: int) -> str:
    """How a number that begins there is hedged: over, under, about, upto, or not at all."""
    before = text[max(0, start - 24) : start].casefold().split()
    if before and before[-1] in _ARTICLES:
        before.pop()
    for number, word in enumerate(reversed(before[-2:])):
        if word == "to" and not number and len(before) > 1 and before[-2] == "up":
            return "upto"
        if found := _HEDGES.get(word.strip("~,(")):
            return found if number == 0 or word in ("up",) else ""
    return "about" if text[max(0, start - 1) : start] == "~" else ""


_ARTICLES = {"a", "an", "ein", "eine", "einen", "un", "une", "una", "la", "die"}


#: What stands between what is now and what was before: "4 days instead of 11", "4 days, down from 11".
CHANGE = re.compile(
    r",?\s*(?:(?:which (?:is|was) )?(?:down|up) from|instead of|rather than|as against|against|compared (?:to|with)|"
    r"versus|vs\.?|statt|anstatt|anstelle von|gegenüber|zuvor|vorher|au lieu de|contre|en vez de|en lugar de|"
    r"frente a|invece di|rispetto a|em vez de|in plaats van|previously|before that)\s*(?:the |a |previously |before )?",
    re.IGNORECASE,
)


def as_shares(text: str, found: list[Figure]) -> list[Figure]:
    """ "Nine in ten", "two out of three": one figure, a share in per cent."""
    result: list[Figure] = []
    for figure in found:
        left = result[-1] if result else None
        whole = _is_count(figure) and 2 <= figure.value <= 1000
        joined = left and _OUT_OF.fullmatch(text, left.end, figure.start)
        if whole and left and joined and _is_count(left) and left.value < figure.value:
            result[-1] = _share(text, left.start, figure, left.value)
        elif whole and (one := _ONE_OUT_OF.search(text, 0, figure.start)):
            result.append(_share(text, one.start(), figure, 1.0))
        else:
            result.append(figure)
    return result


def every(text: str) -> list[Figure]:
    """ "Every fifth week", "jede zweite Woche", "every other day": a share of the weeks."""
    found = []
    for match in _EVERY.finditer(text):
        low = fold(match["which"])
        value = 2 if low in ("other", "alternate") else ordinal(low)
        if value and value > 1:
            found.append(Figure(match.start(), match.end(), match.group(), (100.0 / value,), "%", worded=True))
    return found


def _is_count(figure: Figure) -> bool:
    return not (figure.unit or figure.year or figure.ordinal or figure.vague)


def _share(text: str, start: int, of: Figure, part: float) -> Figure:
    value = 100.0 * part / of.value
    return Figure(start, of.end, text[start : of.end], (value,), "%", hedge(text, start), worded=True, noun=of.noun)


_OUT_OF = re.compile(r" (?:in(?: every)?|out of(?: every)?|von|sur|de cada|su|em cada|op de|van de) ", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:every|each|jede[rns]?|chaque|cada|ogni) (?P<which>[^\W\d_]+|\d+(?:th|rd|nd|st|\.))", re.I)
_ONE_OUT_OF = re.compile(
    r"\bone(?: [^\W\d_]+)? (?:in(?: every)?|out of(?: every)?) $|"
    r"\b(?:einer?|eines|un|une|uno|una|um|een) (?:von|sur|de cada|su|em cada|op de|van de) $",
    re.IGNORECASE,
)
