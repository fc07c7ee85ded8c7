"""By how much something changed is not to how much: "cut to 3 days" is no "cut by 3 days", nor the reverse."""

import re
from typing import Literal

from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading

#: So many characters before a figure say whether it is a change or an end.
_BEFORE = 70
_HEDGES = r"(?:(?:a|an|about|around|approximately|roughly|over|under|nearly|almost|some|just|only|up to|more than) )*"
_CHANGING = (
    r"\b(?:cut|reduc\w+|lower\w*|rais\w+|increas\w+|gr[eo]w\w*|r[io]se\w*|rising|f[ea]ll\w*|dropp?\w*|lift\w*|"
    r"shorten\w*|brought|bring\w*|got|went|down|up|trim\w*|improv\w+|exten[ds]\w*|expand\w*|boost\w*|slash\w*|"
    r"decreas\w+|declin\w+|sped|speed\w*|from)\b(?:[^,;.\n]|(?<=\d)[,.](?=\d)){0,50}?"
)
_BY = re.compile(
    rf"{_CHANGING} by {_HEDGES}[£$€]?$|\bsav(?:ed?|es|ing)\b (?:us |them )?{_HEDGES}[£$€]?$", re.IGNORECASE
)
_TO = re.compile(rf"{_CHANGING} ?\bto {_HEDGES}[£$€]?$", re.IGNORECASE)
#: Of shares, which are ends as often as changes: "up 19%".
_SHARE_BY = re.compile(
    r"\b(?:(?:up|down|rose|risen|fell|fallen|grew|grown|increased|decreased|improved|dropped)(?: by)?|by) "
    rf"{_HEDGES}$",
    re.IGNORECASE,
)


def is_other_side(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a text has for a change what a passage has for the end of one, or the other way round."""
    mine = _side(figure, reading)
    return bool(mine) and {mine, _side(other, evidence)} == {"by", "to"}


def _side(figure: Figure, reading: Reading) -> Literal["by", "to", ""]:
    if reading.language != "en":
        return ""
    start = max(0, figure.start - _BEFORE)
    if _BY.search(reading.text, start, figure.start):
        return "by"
    if _TO.search(reading.text, start, figure.start):
        return "to"
    return "by" if figure.unit == "%" and _SHARE_BY.search(reading.text, start, figure.start) else ""
