"""Does evidence say that something is known so well? "ELISA (basic)" is no proficiency in ELISA."""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed

_WELL = frozenset(
    listed(
        "proficient proficiency advanced expert expertise strong deep extensive skilled confident fluent thorough "
        "in-depth "
        "comprehensive solid versiert sicher fundiert fundierte fundierten umfassend umfassende vertieft vertiefte "
        "erfahren "
        "maitrise avance avancee avances confirme confirmee approfondi approfondie dominio avanzado avanzada avanzados "
        "experto experta solido solida amplio amplia padronanza avanzato avanzata esperto esperta avancado avancada "
        "gevorderd gevorderde uitgebreid uitgebreide grondig grondige"
    )
)
_LITTLE = re.compile(
    r"\b(?:basics?|learning|"
    r"beginner\w*|elementary|introductory|novice|some|a little|rudimentary|fundamentals|working knowledge|"
    r"grundlagen\w*|grundkenntnisse|anfänger|etwas|erste kenntnisse|notions|bases|débutant\w*|élémentaire|un peu de|"
    r"básic[oa]s?|nociones|principiante|elemental|nozioni|di base|base|principiante|noções|iniciante|basis\w*|beginner|"
    r"enige)\b",
    re.IGNORECASE,
)
#: How far a grade reaches: past this many words, or a comma, it is of something else.
_REACH = 4


def grades(case: Case) -> Iterator[Finding]:
    """The words by which a text claims to know well what the evidence knows a little."""
    if _WELL.isdisjoint(case.reading.lows) or not any(_LITTLE.search(s.reading.text) for s in case.sources):
        return
    for index, word in enumerate(case.reading.words):
        if word.low not in _WELL or index in case.excused or any(word.low in s.reading.lows for s in case.sources):
            continue
        for near in _near(case.reading, index):
            low = case.reading.words[near].low
            said = [(s.reading, n) for s in case.sources for n, w in enumerate(s.reading.words) if w.low == low]
            if len(low) > 1 and said and near in case.content(case.part_of(near)) and all(_is_little(*x) for x in said):
                yield Finding("credential", word.start, word.end, "hard", None)
                break


def _near(reading: Reading, index: int) -> Iterator[int]:
    """The words that a grade may be of, before and behind it, up to a comma."""
    for step in (1, -1):
        at = index
        for _ in range(_REACH):
            left, right = sorted((at, at + step))
            if not (left >= 0 and right < len(reading.words)):
                break
            if _PARTING.search(reading.text, reading.words[left].end, reading.words[right].start):
                break
            at += step
            yield at


_PARTING = re.compile(r"[,;:.|]")


def _is_little(reading: Reading, index: int) -> bool:
    """Whether a word of the evidence stands beside its "(basic)"."""
    word = reading.words[index]
    start = max(reading.text.rfind(c, 0, word.start) for c in ",;|.") + 1
    closing = reading.text.find(")", word.end) if reading.text[word.end : word.end + 2] == " (" else -1
    ends = [e for c in ",;|." if (e := reading.text.find(c, max(word.end, closing))) >= 0]
    return bool(_LITTLE.search(reading.text, start, min(ends, default=len(reading.text))))
