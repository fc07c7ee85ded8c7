"""Numbers that may well be those of the replaced line, though no words of it say how.

`arithmetic` takes a number for said where the line's words tell what is to be reckoned with what: "from 10 to 4". Many
lines do not ("now 6 working days instead of 10", "14 pickers and two drivers"), and a number of a rewrite that is one
step away from theirs is as often right as wrong. Such a one is a matter for the person, who sees both; a number that
no step leads to, and one that was found to be of something else, are refused.
"""

from itertools import combinations

from tailor.model.checking.arithmetic import ends_range
from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import UNITS
from tailor.model.checking.reading import Reading

#: More numbers of one line are not compared with each other.
_MOST = 12
#: By how much a share in per cent may be rounded, said plainly and with a hedge, and a multiple, as a part of itself.
_SLACK, _HEDGED, _ABOUT = 0.6, 2.5, 0.06
#: So many words behind a number may name its unit: "three consecutive months".
_COUNTED_BY = 3


def may_be_reckoned(figure: Figure, reading: Reading, line: Reading) -> bool:
    """Whether a number is one of a line's without its unit, or a sum, a difference or a share of two of them."""
    own = [f for f in line.figures[:_MOST] if not f.vague]
    if any(f.unit == figure.unit and f.raw == figure.raw for f in own):
        return False  # "1,200 a day" was found to be no "1,200 a week".
    if any(_is_bare(figure, reading, f) for f in own):
        return True
    # "From 10 to 4 days" is no "from 10 to 6", though 4 is what lies between.
    return not ends_range(reading, figure) and any(
        left.unit == right.unit and _is_of_both(figure, left, right) for left, right in combinations(own, 2)
    )


def _is_bare(figure: Figure, reading: Reading, other: Figure) -> bool:
    """Whether a number only leaves out what an equal one is counted in: "to 30" for "to 30 minutes"."""
    if figure.raw != other.raw or not figure.raw or figure.unit not in ("", "x") or figure.year or other.year:
        return False
    behind = reading.words[figure.noun : figure.noun + _COUNTED_BY] if figure.noun >= 0 else ()
    return all(word.low not in UNITS or figure.raw * UNITS[word.low][1] == other.value for word in behind)


def _is_of_both(figure: Figure, left: Figure, right: Figure) -> bool:
    """Whether a number is what two numbers of a unit make together, what lies between them, or their proportion."""
    if figure.unit in ("%", "x") and left.value > 0 and right.value > 0 and _is_share(figure, left.value, right.value):
        return True
    if figure.unit not in ("", left.unit) and not (figure.unit == "time" and left.year and right.year):
        return False
    mine = {figure.value, figure.raw}
    made = {abs(left.value - right.value), abs(left.raw - right.raw)}
    if not left.year:
        made |= {left.value + right.value, left.raw + right.raw}
    return not mine.isdisjoint(made - {0.0})


def _is_share(figure: Figure, first: float, second: float) -> bool:
    """Whether a percentage or a multiple tells how two numbers of a line, in their order, stand to each other."""
    small, large = sorted((first, second))
    if figure.unit == "x":
        return abs(large / small - figure.value) <= _ABOUT * figure.value
    slack = _HEDGED if figure.hedge or figure.worded else _SLACK
    shares = (100 * small / large, 100 * abs(second - first) / first)
    return any(abs(share - figure.value) <= slack for share in shares)
