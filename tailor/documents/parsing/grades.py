"""Grades and classes of degrees ("GPA: 3.8", "2:1", "mention Bien"), told apart from degrees and schools."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import tidy
from tailor.documents.parsing.pieces import Facts

_SCORE = re.compile(
    r"\b(?:(?:cumulative|overall)\s+)?(?:GPA|CGPA|grade|final grade|(?:abschluss|examens|gesamt)?note|score|media|nota"
    r"|voto|moyenne|średnia)\b\s*[:：]?\s*([\d.,]+(?:\s*/\s*[\d.,]+)?)(?:\s*[(][\d.,/ ]+[)])?"
    r"|(?<![\d.])([\d.]{1,9}(?:\s{0,9}/\s{0,9}[\d.]{1,9})?)\s{0,9}(?:C?GPA)"
    r"|(?:\bwith\s+(?:an?\s+)?)?\b(?:aggregate|percentage)\b(?:\s+of)?\s*:?\s*([\d.]+\s*%)",
    re.IGNORECASE,
)


#: A class of degree or an honour, as it stands behind what was studied.
_HONOUR = (
    r"(?:mention\s+)(?:très\s+bien|assez\s+bien|bien|honorable|passable)|(?:(?:summa|magna)\s+)?cum\s+laude|"
    r"(?:with\s+)?(?:first[- ]class|upper[- ]second(?:[- ]class)?|lower[- ]second(?:[- ]class)?|"
    r"second[- ]class(?:[- ](?:upper|lower)(?:\s+division)?)?|third[- ]class)(?:\s+hono(?:u)?rs)?|"
    r"(?<=\()(?:distinction|merit|commendation|"
    r"(?:diploma )?(?:behaald|obtained|completed|abgeschlossen|afgerond|"
    r"obtenue?|ukończone?|avslutad|fullført))(?=\))|(?<=, )(?:distinction|merit|commendation)$|"
    r"(?:abschluss|prädikat|(?:abschluss|gesamt)?note)\s*:?\s*(?:sehr\s+gut|gut|befriedigend|ausreichend)"
    r"(?:\s*\(\d[.,]\d{1,2}\))?|"
    r"2[:.][12]|with\s+(?:high\s+)?distinction|with\s+merit|mit\s+auszeichnung|110(?:\s*/\s*110)?\s+e\s+lode"
)
_HONOURED = re.compile(rf"(?:^|[,;(–-]\s*)(?P<honour>{_HONOUR})\)?(?=$|\s*\()", re.IGNORECASE)


#: A grade told by a word, alone ("GPA: First Class").
_WHOLE = re.compile(
    r"^(?:c?gpa|(?:final )?grade|score|(?:abschluss|gesamt)?note|nota|voto|media)\b\s*[:：]?\s*(\S.{0,30})$", re.I
)


#: A line of its own below a degree, as we render it.
_GRADE = re.compile(
    r"^(?:(?:(?:cumulative|overall) )?c?gpa|(?:final )?grade|(?:abschluss|gesamt)?note|nota|voto|media"
    r"|cijfer|ocena|оценка|成绩|成績|المعدل)\s*[:：]\s*"
    r"([\d.,/ %]+(?:\s*(?:out )?of\s+(?:a\s+max(?:imum)?\s+)?[\d.]+)?|[^\W\d_][^.:;]{1,29})$",
    re.IGNORECASE,
)


def honour(facts: Facts) -> str:
    """The class of a degree ("2:1", "mention Bien") or a grade in a header, taken out of its pieces in place."""
    told = ""
    for piece in list(facts.pieces):
        score = _SCORE.fullmatch(piece.text)
        said = next(filter(None, score.groups()), "") if score else grade(piece.text)
        if len(facts.pieces) > 1 and not told and said:
            told = said
            facts.pieces.remove(piece)
            continue
        match = _HONOURED.search(piece.text)
        if match is None or (match.start() == 0 and len(facts.pieces) == 1):
            continue
        told = told or tidy(match["honour"])
        left = f"{piece.text[: match.start()]} {piece.text[match.end() :]}".strip()
        at = facts.pieces.index(piece)
        facts.pieces[at : at + 1] = [replace(piece, text=tidy(left))] if left else []
    return told


def graded(degree: str, school: str, rest: Sequence[str]) -> tuple[str, str, list[str]]:
    """A header's degree, its grade and what else it says, the grade taken out of the other two."""
    score, others = "", list(rest)
    for text in others:
        if match := _WHOLE.match(text):
            others.remove(text)
            return degree, match[1], others
        if re.fullmatch(r"\d{1,3}(?:[.,]\d{1,2})?\s?%|\d{1,2}[.,]\d{1,2}(?:\s?/\s?\d{1,2}(?:[.,]\d{1,2})?)?", text):
            others.remove(text)
            return degree, text, others
    for text in [degree, school, *others]:
        if match := _SCORE.search(text):
            score = next(filter(None, match.groups()))
    if score:
        strip = re.compile(_SCORE.pattern + r"|[(]\s*[)]", re.IGNORECASE)
        degree = strip.sub("", degree).strip(" ,;|·•()–-")
        others = [r for r in (strip.sub("", r).strip(" ,;|·•()–-") for r in others) if r]
    return degree, score, others


def ungraded(school: str) -> str:
    """A school's name without a grade in brackets behind it."""
    begin = max(school.rfind("("), school.rfind("["))
    name, said = school[: max(begin, 0)].rstrip(), school[begin + 1 : -1]
    return name if name and school.endswith((")", "]")) and ")" not in said and _SCORE.search(said) else school


def grade(text: str) -> str:
    """The grade of a line that tells nothing else, "" of any other."""
    match = _GRADE.match(text)
    return match[1].strip() if match else ""
