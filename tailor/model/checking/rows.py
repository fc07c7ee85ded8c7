"""How many things are named one by one: "bread, rolls and cakes" are three, "the York and Hull shops" two shops.

A row is what commas part and an "and" ends, or what commas part between brackets or behind a colon.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading
from tailor.model.checking.words import is_function

#: In characters and words.
_LONGEST_ROW, _LONGEST_THING = 160, 3
_MOST = 12
#: What joins the last two of a row; "of" does in Dutch, and does not in English.
_JOINTS = {
    tongue: re.compile(rf",? (?:{words}|&) ")
    for tongue, words in {
        "en": "and|or", "de": "und|oder", "fr": "et|ou", "es": "y|e|o|u", "it": "ed?|od?", "pt": "e|ou", "nl": "en|of",
        "sv": "och|eller", "da": "og|eller", "no": "og|eller", "pl": "i|oraz|lub", "cs": "a|nebo", "uk": "і|та|або",
        "ru": "и|или",
    }.items()
}  # fmt: skip
_STOP = re.compile(r"[.;:()]")
_END = re.compile(r"[.,;:()]|$")
_ENCLOSED = re.compile(r"(?:\(|: )([^().;:,]+(?:, [^().;:,]+)+)(?=[).;]|$)")


@dataclass(frozen=True, slots=True)
class Row:
    """So many things at `start:end`, of which the last begins at `last`; announced by a colon or a bracket or not.

    Of a row that is not announced the start is that of its clause.
    """

    size: int
    start: int
    last: int
    end: int
    announced: bool


@lru_cache(maxsize=512)
def rows(text: str, language: str = "en") -> tuple[Row, ...]:
    """The rows of a text in a language (two letters)."""
    return tuple(_rows(text, _JOINTS.get(language, _JOINTS["en"])))


def _rows(text: str, joints: re.Pattern[str]) -> Iterator[Row]:
    for joint in joints.finditer(text):
        begin = max(0, joint.start() - _LONGEST_ROW)
        begin = max([begin, *(begin + m.end() for m in _STOP.finditer(text[begin : joint.start()]))])
        things = text[begin : joint.start()].split(", ")
        if len(things) < _MOST and _are_short(things[1:]):
            end = _END.search(text, joint.end())
            announced = text[begin - 1 : begin] in ("(", ":")
            yield Row(len(things) + 1, begin, joint.end(), end.start() if end else len(text), announced)
    for match in _ENCLOSED.finditer(text):
        things = match[1].split(", ")
        if len(things) <= _MOST and _are_short(things):
            yield Row(len(things), match.start(1), match.end(1) - len(things[-1]), match.end(1), announced=True)


def is_row(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether so many things are named one by one, in the passage or by the text itself ("3 tools: A, B and C").

    A number in letters, three to six, may count any row of the passage; for one in digits, and for two, the row must
    be of what it counts.
    """
    if not 2 <= figure.value <= _MOST:
        return False
    things = _counted(figure, reading)
    own = (row for row in rows(reading.text, reading.language) if row.size == figure.value and row.announced)
    if any(_stand_before(row, things, reading) for row in own):
        return True
    fit = [row for row in rows(evidence.text, evidence.language) if row.size == figure.value]
    if 3 <= figure.value <= 6 and not figure.text[:1].isdigit() and fit:
        return True
    stems = {reading.words[n].stem for n in things}
    return any(_is_of(row, stems, evidence) for row in fit)


def may_be_row(figure: Figure, evidence: Reading) -> bool:
    """Whether the passage has a row as long as the number, of whatever."""
    return 2 < figure.value <= _MOST and any(row.size == figure.value for row in rows(evidence.text, evidence.language))


def _are_short(things: list[str]) -> bool:
    return all(len(thing.split()) <= _LONGEST_THING for thing in things)


def _counted(figure: Figure, reading: Reading) -> tuple[int, ...]:
    """What a number counts: the words behind it up to a function word, by their indices."""
    found = []
    for n in range(figure.noun, min(figure.noun + _LONGEST_THING, len(reading.words))) if figure.noun >= 0 else ():
        if is_function(reading.words[n].low):
            break
        found.append(n)
    return tuple(found)


def _stand_before(row: Row, things: tuple[int, ...], reading: Reading) -> bool:
    """Whether the row follows one of the words, with nothing but the sign that announces it in between."""
    return any(
        reading.words[n].end <= row.start and not reading.text[reading.words[n].end : row.start].strip(" (:")
        for n in things
    )


def _is_of(row: Row, stems: set[str], evidence: Reading) -> bool:
    """Whether a row of the passage ends with what is counted ("the York and Hull shops") or is announced by it."""
    last = evidence.at(row.last, row.end)
    if any(evidence.words[n].stem in stems for n in last[1:_LONGEST_THING]):
        return True
    before = evidence.at(0, row.start)[-1:] if row.announced else ()
    return any(evidence.words[n].stem in stems for n in before)
