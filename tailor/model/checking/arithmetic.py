"""What numbers follow from those of a passage: a difference, a share, a sum, so many each, and who else was there."""

import re
from dataclasses import replace
from itertools import combinations, pairwise

from tailor.model.checking.figure import Figure
from tailor.model.checking.implied import is_implied
from tailor.model.checking.reading import Reading, tells
from tailor.model.checking.rows import is_row
from tailor.model.checking.segments import is_verb
from tailor.model.checking.shares import CHANGE, TO
from tailor.model.checking.stems import listed
from tailor.model.checking.sums import is_rest, is_span_of_levels, is_sum, is_years_named

#: More numbers of one passage are not compared with each other.
_MOST = 24
#: Two numbers so far apart, in characters, are not "from … to …".
_REACH = 30
_SLACK = 0.011


def follows(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether the figure of a text can be worked out of the figures of a passage."""
    if is_implied(figure, reading, evidence):
        return True
    own = [f for f in evidence.figures[:_MOST] if not f.year and not f.ordinal]
    exact = [f for f in own if not f.vague]
    step = _is_step(reading, figure)
    if figure.unit == "%" and (_is_share(figure, exact, evidence) or _remains(figure, reading, exact)):
        return True
    if figure.worded and figure.unit in ("%", "x") and _compares(figure, reading, exact, evidence):
        return True
    if (figure.unit or figure.worded or step) and _changed(figure, reading, exact, evidence, step=step):
        return True
    if not (figure.ordinal or figure.vague) and figure.unit in ("", "x", "time") and is_years_named(figure, evidence):
        return True
    if figure.unit or figure.ordinal or figure.vague:
        return False
    return (
        is_sum(figure, reading, evidence)
        or is_rest(figure, reading, evidence)
        or is_span_of_levels(figure, reading, evidence)
        or _is_product(figure, exact, evidence)
        or _is_part(figure, exact)
        or _is_company(figure, reading, evidence)
        or is_row(figure, reading, evidence)
        or _is_days(figure, reading, evidence)
    )


def _changed(figure: Figure, reading: Reading, own: list[Figure], evidence: Reading, *, step: bool) -> bool:
    """Whether the figure is what lies between two others."""
    if figure.unit == "%" and figure.value == 50 and any(f.unit == "x" and f.value == 2 for f in own):
        return False
    if not step and ends_range(reading, figure):
        return False  # "From 10 to 4 days" is no "from 10 to 6", though the difference is 4.
    points = _is_points(reading, figure)
    for left, right in combinations(own, 2):
        if left.unit != right.unit or not left.value or not right.value or left.unit == "x":
            continue
        between = evidence.text[left.end : right.start].casefold()
        if points and left.unit == "%":
            if _is_about(abs(left.value - right.value), figure):
                return True
            continue
        if len(between) > _REACH or not (_is_joined(between) or _is_of_later_year(between, evidence.text, right.end)):
            continue
        now_first = CHANGE.search(between) is not None  # "6 days instead of 10"
        first, second = (right.value, left.value) if now_first else (left.value, right.value)
        if _derived(figure, first, second, left.unit):
            return True
        if step and abs(abs(right.raw - left.raw) - figure.raw) <= 0.01 * figure.raw:
            return True
    return False


#: They never mean "from".
_BY_ALONE = (" um", " by", " o", " med", " met")


def ends_range(reading: Reading, figure: Figure) -> bool:
    """Whether a figure is an end of a "from … to …" of the text itself."""
    for left, right in pairwise(reading.figures):
        if figure.start == left.start and reading.text[: left.start].rstrip().casefold().endswith(_BY_ALONE):
            continue  # "Um 1,5 Punkte auf 2,5"
        if figure.start in (left.start, right.start) and reading.text[left.end : right.start].strip().casefold() in TO:
            return not (left.year or right.year)
    return False


_JOINTS = (
    " to", "->", "-", "→", " auf", " à ", " bis", " a ", " al ", " all'", " allo ", " alla ", " naar ", " para ",
    " na ", " do ", " til ", " till ", " до ", " на ",
)  # fmt: skip


#: So many words may say what the first of two numbers counts: "6 working days instead of 10".
_COUNTED_BY = 4


def _is_joined(between: str) -> bool:
    bare = between.strip()
    starts = [0, *(m.end() for m in re.finditer(" ", bare))][:_COUNTED_BY]
    return any(joint in between for joint in _JOINTS) or any(CHANGE.fullmatch(bare[n:]) for n in starts)


def _is_of_later_year(between: str, text: str, end: int) -> bool:
    """Whether the second of two numbers is of a later year than the first: "380 walkers in 2018, 612 in 2019"."""
    first, second = _OF_YEAR.fullmatch(between), _YEAR_BEHIND.match(text, end)
    return first is not None and second is not None and int(first["year"]) < int(second["year"])


_YEAR_BEHIND = re.compile(r"(?: [^\W\d_]{1,20})?,? \(?(?:in )?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_OF_YEAR = re.compile(_YEAR_BEHIND.pattern + r"\)?[,;]? (?:and |then )?", re.IGNORECASE)


def _derived(figure: Figure, start: float, stop: float, unit: str) -> bool:
    if figure.unit == "%":
        change = abs(stop - start) / start * 100
        return _is_about(change, figure) or (unit == "%" and _is_about(abs(stop - start), figure))
    if unit == "clock" and figure.unit == "time":  # "9:10 -> 7:20" is almost two minutes less.
        return abs(abs(stop - start) - figure.value) <= (0.1 if figure.hedge else 0.01) * figure.value
    if figure.unit == "x":
        ratio = max(start, stop) / min(start, stop)
        return abs(ratio - figure.value) <= 0.06 * ratio or (
            (figure.hedge == "under" and 0.85 * figure.value <= ratio < figure.value)
            or (figure.hedge == "over" and figure.value <= ratio <= 1.2 * figure.value)
        )
    return figure.unit == unit and abs(abs(stop - start) - figure.value) <= 0.01 * max(start, stop)


def _is_about(change: float, figure: Figure) -> bool:
    """Whether a change in per cent is the figure, on the side of it that its hedge says."""
    if figure.hedge == "over":
        return figure.value - 0.1 <= change and change * 0.8 <= figure.value
    if figure.hedge == "under":
        return change - 0.1 <= figure.value <= change * 1.2 + 0.6
    return abs(change - figure.value) <= (1.6 if figure.hedge == "about" else 0.6)


def _remains(figure: Figure, reading: Reading, own: list[Figure]) -> bool:
    """Whether something went down "to a quarter" of what it was."""
    first = reading.at(figure.start, figure.end).start
    before = reading.words[first - 1].low if first else ""
    return before in _DOWN_TO and any(
        left.unit == right.unit and 0 < right.value < left.value
        and abs(100 * right.value / left.value - figure.value) <= 0.6
        for left, right in pairwise(own)
    )  # fmt: skip


def _compares(figure: Figure, reading: Reading, own: list[Figure], evidence: Reading) -> bool:
    """Whether one number is so much of another that it is compared with: "2.1 % (average 4.8 %)", under half of it."""
    if not _OF_WHAT.match(reading.text, figure.end):
        return False
    return any(
        left.unit == right.unit
        and left.value
        and right.value
        and _COMPARED.search(evidence.text, left.end, right.end + _REACH)
        and _is_about(100 * min(left.value, right.value) / max(left.value, right.value), _in_per_cent(figure))
        for left, right in pairwise(own)
    )


def _in_per_cent(figure: Figure) -> Figure:
    return replace(figure, values=(100 / figure.value,), unit="%") if figure.unit == "x" else figure


_OF_WHAT = re.compile(r" (?:of )?(?:the|that|their|its|what)\b")
_COMPARED = re.compile(
    r"\b(?:average|mean|target|against|versus|vs|compared|benchmark|norm|others?|usual)\b", re.IGNORECASE
)
_DOWN_TO = frozenset(listed("to auf a al naar para su"))


def _is_share(figure: Figure, own: list[Figure], evidence: Reading) -> bool:
    """Whether a percentage is what part of a number another one is: "28 applications, 11 of them", "45 of 50"."""
    slack = 1.6 if figure.hedge else 0.6
    for left, right in pairwise(own):
        if left.unit or right.unit or not left.value or not right.value:
            continue
        if left.value > right.value and (_OF_THEM.match(evidence.text, right.end) or _came_of(left, right, evidence)):
            share = right.value / left.value
        elif left.value < right.value and _OF.fullmatch(evidence.text, left.end, right.start):
            share = left.value / right.value
        else:
            continue
        if abs(100 * share - figure.value) <= slack:
            return True
    return False


def _came_of(left: Figure, right: Figure, evidence: Reading) -> bool:
    """Whether a number tells of how many of those before it something is true: "called 340 and 129 came back"."""
    if not _AND_SO_MANY.search(evidence.text, left.end, right.start) or right.noun < 0:
        return False
    between = evidence.text[left.end : right.start]
    return len(between) <= 2 * _REACH and not _STOP.search(between) and is_verb(evidence.words[right.noun])


_AND_SO_MANY = re.compile(r"(?:,| and|, and|, of which)\s+$")
_OF_THEM = re.compile(
    r" (?:of (?:them|these|those|which|whom)|davon|d'entre|de ellos|de ellas|di (?:cui|questi)|ervan|deles)\b"
)
_OF = re.compile(r" (?:(?:[^\W\d_]+ )?(?:out )?of|von|sur|de|su|van(?: de)?) (?:the |all |our |den |les |los |las )?")


def _is_part(figure: Figure, own: list[Figure]) -> bool:
    """Whether the figure is a share of a number: "600 labels, half of them in French" are 300."""
    return any(
        share.unit == "%"
        and not whole.unit
        and 0 < share.value < 100
        and abs(whole.value * share.value / 100 - figure.value) <= _SLACK * figure.value
        for left, right in pairwise(own)
        for share, whole in ((left, right), (right, left))
    )


def _is_product(figure: Figure, own: list[Figure], evidence: Reading) -> bool:
    """Whether the figure is so many times so many: "two wards of 15 beds each"."""
    return any(
        not left.unit
        and not right.unit
        and abs(left.value * right.value - figure.value) <= _SLACK * figure.value
        and (_EACH.fullmatch(evidence.text, left.end, right.start) or _APIECE.search(evidence.text, right.end))
        for left, right in pairwise(own)
    )


_EACH = re.compile(
    r" (?:[^\W\d_]+ ){1,2}(?:of|with|mit|von|aus|de|à|avec|con|da|di|com|van|met|at)(?: je| jeweils| each)? ",
    re.IGNORECASE,
)
_APIECE = re.compile(
    r"^(?: [^\W\d_]+){0,2} (?:each|apiece|per|a) ?|\b(?:je|jeweils|chacun|cada un[oa]|elk)\b", re.IGNORECASE
)


def _is_company(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether the figure counts the same people with or without oneself: one of four, with three others."""
    if tells(reading.text, _OTHERS) and figure.value + 1 in _counts(evidence, _WHOLE):
        return True
    return tells(reading.text, _WHOLE) and figure.value - 1 in _counts(evidence, _WITH)


def _counts(evidence: Reading, before: re.Pattern[str]) -> set[float]:
    """The numbers that stand right behind what a pattern finds."""
    return {_value(evidence, m.end()) for m in before.finditer(evidence.text)}


def _value(reading: Reading, at: int) -> float:
    return next((f.value for f in reading.figures if f.start == at and not f.unit), 0.0)


_PEOPLE = (
    r"team|group|crew|squad|gang|staff|brigade|panel|committee|Teams?|Gruppe|équipe|groupe|equipo|grupo|squadra|gruppo|"
    r"equipa|ploeg|groep"
)
_WHOLE = re.compile(
    rf"\b(?:one of (?:the |our )?|einer? von |une? (?:des|de) |uno de (?:los )?|una de (?:las )?|een van de |"
    rf"(?:{_PEOPLE}) (?:of|von|aus|mit|de|di|van|met) )",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with|alongside|and|mit|avec|con|com|met) (?:my |the )?(?=[^\W_]+ )", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:others?|colleagues?|fellow|teammates?|co-workers|coworkers|weitere[rn]?|andere[rn]?|Kolleg\w+|autres|"
    r"collègues|otr[oa]s|compañer[oa]s|colleghi|altri|colegas|outros|collega's|anderen)\b",
    re.IGNORECASE,
)


_STOP = re.compile(r"[.;:(]")


def _is_days(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether "Monday to Friday" says how many days a week."""
    if figure.value not in (5, 6, 7) or not _DAYS.search(reading.text, figure.end):
        return False
    last = {5: "fri|frei|ven|vie|vrij", 6: "sat|sam|sáb|sab|zat", 7: "sun|son|dim|dom|zon"}[int(figure.value)]
    return bool(re.search(rf"\b(?:mon|lun|maan)\w* ?(?:to|-|bis|à|a|au|tot) ?(?:{last})", evidence.text, re.IGNORECASE))


_DAYS = re.compile(r"^ ?(?:days?|Tage|jours|días|giorni|dias|dagen)\b", re.IGNORECASE)


def _is_points(reading: Reading, figure: Figure) -> bool:
    nouns = [w.low for w in reading.words[figure.noun : figure.noun + 2]] if figure.noun >= 0 else []
    within = {w.low for w in reading.words[slice(*_bounds(reading, figure))]}
    return not _POINTS.isdisjoint(nouns) or not _POINTS.isdisjoint(within)


def _bounds(reading: Reading, figure: Figure) -> tuple[int, int]:
    span = reading.at(figure.start, figure.end)
    return span.start, span.stop


def _is_step(reading: Reading, figure: Figure) -> bool:
    """Whether a number says by how much something went up or down ("by four working days", "13 points")."""
    first = reading.at(figure.start, figure.end).start
    before = reading.words[first - 1].low if first else ""
    nouns = [w.low for w in reading.words[figure.noun : figure.noun + 3]] if figure.noun >= 0 else []
    stepped = nouns[:1] and nouns[0] in _POINTS and not figure.unit
    if figure.unit == "%":
        return False
    return before in _BY or bool(stepped) or not _DIFFERENCE.isdisjoint(nouns)


_BY = {"by", "um", "de", "di", "met", "con", "em", "o", "med", "на"}
#: "Five falls fewer", "tres libros más".
_DIFFERENCE = frozenset(
    listed(
        "fewer less more weniger mehr moins plus menos mas meno piu minder meer mais sooner earlier faster later mniej "
        "wiecej mindre farre fler faerre flere mene vice krotszy szybciej"
    )
)
_POINTS = frozenset(
    listed(
        "point points punkte prozentpunkte puntos punti percentage punten pontos procentpunt procentpunten "
        "procentenheter procentpoint prosentpoeng punktow punkty"
    )
)
