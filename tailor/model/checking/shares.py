"""Numbers that only make sense with what stands beside them: shares ("nine in ten"), what was before, and hedges."""

import re

from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import ordinal
from tailor.model.checking.stems import fold

#: What stands before a number that is not exact, up to an article.
_HEDGES = {
    "over": "more than|over|above|exceeding|at least|no (?:less|fewer) than|a minimum of|upwards of|"
    "plus d(?:e|'une?)|au moins|"
    "mehr als|über|mindestens|más de|al menos|por lo menos|mais de|pelo menos|più di|oltre|almeno|meer dan|ruim|"
    "minstens|well over|plus|than|least|mas|ponad|powyżej|co najmniej|přes|více než|nejméně|över|mer än|minst|drygt|"
    "mere end|mindst|godt|mer enn|понад|більше|щонайменше|свыше|более|не менее",
    "upto": "up to|as (?:many|much|large|big|high|tall|long|far|deep|heavy|wide|great) as|"
    "no more than|not more than|at most|a maximum of|maximum|max\\.?|bis zu|"
    "höchstens|"
    "maximal|jusqu'à|au (?:plus|maximum)|hasta|un máximo de|como máximo|até|no máximo|fino a|al massimo|tot(?: wel)?|"
    "maximaal|hooguit|up to the age of|until|upp till|högst|op til|højst|opptil|inntil|maksymalnie|nejvýše",
    "under": "nearly|almost|under|below|(?:just )?shy of|close (?:to|on)|approaching|nearing|not quite|"
    "fast|knapp|presque|près d(?:e|'une?)|casi|quasi|quase|bijna|just under|"
    "fewer than|less than|"
    "weniger als|unter|moins d(?:e|'une?)|menos de|meno di|minder dan|prawie|niemal|téměř|skoro|nästan|knappt|næsten|"
    "knap|"
    "nesten|майже|почти",
    "about": "about|around|approximately|roughly|some|circa|ca\\.?|approx\\.?|rund|etwa|ungefähr|environ|autour de|"
    "unos|unas|alrededor de|aproximadamente|cerca de|uns|umas|circa|ongeveer|zo'n|om en nabij|in the region of|około|"
    "ok\\.?|mniej więcej|cca|přibližně|zhruba|kolem|cirka|ungefär|omkring|omtrent|rundt|близько|приблизно|около|"
    "примерно|yaklaşık",
}
_HEDGED = re.compile(
    "(?:^|(?<=[\\s,(]))(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in sorted(_HEDGES.items(), key=lambda h: h[0] != "upto"))
    + r")(?: (?:an?|eine?n?|une?|una|la|die|the))? ?[~(]?$",
    re.IGNORECASE,
)
#: With what no word ends that hedges a number.
_NO_WORD = frozenset("0123456789%,;:!?/–-\n")


def hedge(text: str, start: int) -> str:
    """How a number that begins there is hedged: over, under, about, upto, or not at all."""
    before = text[max(0, start - 32) : start].rstrip(" ~(")
    # Most numbers stand behind no such word; a row of numbers has thousands that do not.
    if before and before[-1] not in _NO_WORD and (found := _HEDGED.search(text, max(0, start - 32), start)):
        return str(found.lastgroup)
    return "about" if text[max(0, start - 1) : start] == "~" else ""


#: What stands between what is now and what was before: "4 days instead of 11", "4 days, down from 11".
CHANGE = re.compile(
    r",?\s*(?:(?:which (?:is|was) )?(?:down|up) from|instead of|rather than|as against|against|compared (?:to|with)|"
    r"versus|vs\.?|statt|anstatt|anstelle von|gegenüber|zuvor|vorher|au lieu de|contre|en vez de|en lugar de|"
    r"frente a|invece di|rispetto a|em vez de|in plaats van|previously|before that)\s*(?:the |a |previously |before )?",
    re.IGNORECASE,
)


#: What stands between the two ends of "from … to …", casefolded.
TO = frozenset(
    ["to", "down to", "up to", "-", "->", "→", "auf", "bis", "auf nur", "a", "à", "al", "all'", "alla", "allo", "naar",
     "tot", "para", "até", "hasta", "na", "do", "till", "til", "ned til", "ner till", "до", "на", "fino a", "fino al",
     "fino all'", "aan"]
)  # fmt: skip


def as_shares(text: str, found: list[Figure]) -> list[Figure]:
    """ "Nine in ten", "two out of three": one figure, a share in per cent."""
    result: list[Figure] = []
    for figure in found:
        left = result[-1] if result else None
        whole = _is_count(figure) and 2 <= figure.value <= 1000
        joined = left and (_OUT_OF.fullmatch(text, left.end, figure.start) or _is_score(text, left, figure))
        if whole and left and joined and _is_count(left) and left.value < figure.value:
            result[-1] = _share(text, left.start, figure, left.value, raw=left.value if "." in left.text else 0.0)
        elif whole and (one := _ONE_OUT_OF.search(text, max(0, figure.start - _REACH), figure.start)):
            if left and left.start >= one.start():
                result.pop()  # "1 week in 5"
            result.append(_share(text, one.start(), figure, 1.0))
        else:
            result.append(figure)
    return result


def _is_score(text: str, left: Figure, whole: Figure) -> bool:
    """Whether two numbers are a mark and the best there is: "4.6/5"."""
    return text[left.end : whole.start] == "/" and "." in left.text and whole.value in (5, 10)


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


def _share(text: str, start: int, of: Figure, part: float, raw: float = 0.0) -> Figure:
    value, written = 100.0 * part / of.value, text[start : of.end]
    return Figure(start, of.end, written, (value,), "%", hedge(text, start), worded=True, noun=of.noun, raw=raw)


#: Characters before a number in which "one of the … in" has its place.
_REACH = 100
_OUT_OF = re.compile(
    r"[ -](?:in(?: every)?|out of(?: every)?|von|sur|de cada|su|em cada|op de|van de)[ -]", re.IGNORECASE
)
_EVERY = re.compile(r"\b(?:every|each|jede[rns]?|chaque|cada|ogni) (?P<which>[^\W\d_]+|\d+(?:th|rd|nd|st|\.))", re.I)
_ONE_OUT_OF = re.compile(
    r"\b(?:one|1)(?:[ -][^\W\d_]+(?:-[^\W\d_]+)?){0,2}(?:[ -]on[ -](?:call|duty|shift|standby))?"
    r"[ -](?:in(?: every)?|out of(?: every)?)[ -]$|"
    r"\b(?:einer?|eines|un|une|uno|una|um|een) (?:von|sur|de cada|su|em cada|op de|van de) $",
    re.IGNORECASE,
)
