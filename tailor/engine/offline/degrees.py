"""Degrees by their rank, in the languages that postings and résumés come in."""

import re
from collections.abc import Sequence

from tailor.model.folding import fold

_RANKS = (
    (4, re.compile(r"\b(?:ph\.?d|doctor(?:ate|al)|promotion|doctorat|doctorado|dr\.)", re.I)),
    (3, re.compile(
        r"\b(?:master(?! data| file| plan| class)|m\.?sc|m\.?a\b|mba|m\.?eng|diplom(?!a)|magist|bac ?\+ ?5|"
        r"ingénieur|máster|civilingenjör|sivilingeniør|maisteri|mestrado|inženýr)", re.I)),
    (2, re.compile(
        r"\b(?:bachelor|b\.?sc|b\.?a\b|b\.?eng|b\.?e\.|b\.? ?tech|undergraduate|"
        r"(?<!master )(?<!master's )(?<!master’s )(?<!masters )(?<!doctoral )(?<!associate )(?<!associate's )"
        r"(?<!associates )degree|licen[cs]e|licenciatura|studium|"
        r"bac ?\+ ?3|grado|laurea|hochschul|högskole\w+|kandidatexamen|bakkalaureus|professionsbachelor|høgskole\w+|"
        r"hbo|"
        r"bacharel\w*|licencjat|inżynier|bakalář|amk)", re.I)),
    (1, re.compile(
        r"\b(?:associate|foundation degree|fdsc|fda|hnd|hnc|diploma|a-levels?|abitur|ausbildung|weiterbildung|"
        r"cfg[sm]|ciclo formativo|formación profesional|grado (?:superior|medio)|"
        r"geprüfte[rn]?|ihk|fachwirt\w*|bac ?\+ ?2|bts|"
        r"dut|deug|high school|gcse)", re.I)),
)  # fmt: skip


#: Letters that say what a degree is of, as well.
_LETTERS = {
    "BSN": "Bachelor of Science in Nursing", "BN": "Bachelor of Nursing", "MSN": "Master of Science in Nursing",
    "MN": "Master of Nursing", "ADN": "Associate degree in Nursing", "DNP": "Doctorate in Nursing Practice",
    "BSW": "Bachelor of Social Work", "MSW": "Master of Social Work", "MPH": "Master of Public Health",
    "BEng": "Bachelor of Engineering", "MEng": "Master of Engineering", "BSEE": "Bachelor of Electrical Engineering",
    "BSME": "Bachelor of Mechanical Engineering", "BSCS": "Bachelor of Computer Science",
    "BCS": "Bachelor of Computer Science", "BCA": "Bachelor of Computer Applications",
    "MCA": "Master of Computer Applications", "BCom": "Bachelor of Commerce", "MCom": "Master of Commerce",
    "BBA": "Bachelor of Business Administration", "MBA": "Master of Business Administration",
    "BAcc": "Bachelor of Accounting", "BEd": "Bachelor of Education", "MEd": "Master of Education",
    "BFA": "Bachelor of Fine Arts", "MFA": "Master of Fine Arts", "BArch": "Bachelor of Architecture",
    "MArch": "Master of Architecture", "BPharm": "Bachelor of Pharmacy", "MPharm": "Master of Pharmacy",
    "LLB": "Bachelor of Law", "LLM": "Master of Law", "MPA": "Master of Public Administration",
    "MLIS": "Master of Library Science", "MLS": "Master of Library Science", "BVSc": "Bachelor of Veterinary Science",
}  # fmt: skip
_DOTTED = re.compile(r"(?<![\w.])(?=[A-Z])(?:[A-Z][A-Za-z]{0,4}\.){2,4}")
_OF = re.compile(rf"(?<![\w.])(?:{'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![\w.])")
#: "BS", "M.S." and the like, which in small letters are no degrees.
_OF_SCIENCE = re.compile(r"(?<![\w.])(?:(?P<bachelor>BS|B\. ?S\.?)|M\. ?S\.?|MS(?= (?:in|degree)\b))(?![\w.])")


def spelled(text: str) -> str:
    """A text in which letters that stand for a degree (BSN, M.Ed., BS) are written out."""
    joined = _DOTTED.sub(
        lambda dotted: letters if (letters := dotted[0].replace(".", "")) in _LETTERS else dotted[0], text
    )
    named = _OF.sub(lambda letters: _LETTERS[letters[0]], joined)
    return _OF_SCIENCE.sub(lambda m: "Bachelor of Science" if m["bachelor"] else "Master of Science", named)


def ranks(text: str) -> list[int]:
    """The ranks of the degrees that a text names, 1 (vocational) to 4 (doctorate)."""
    whole = spelled(text)
    return [rank for rank, pattern in _RANKS if pattern.search(whole)]


#: A school's examination in a subject shows no other subject; a degree stands above it.
_SCHOOL = re.compile(r"\bgcses?\b|\bo[- ]levels?\b", re.I)
_SUBJECTS = re.compile(r"\b(?:english|math(?:s|ematics)?|science)\b", re.I)


def of_subjects(wish: str, texts: Sequence[str]) -> bool:
    """Whether the subjects of a school's examination that are asked for are told, or a degree that stands above it."""
    if not _SCHOOL.search(wish) or any(max(ranks(text), default=0) > 1 for text in texts):
        return True
    told = {fold(found[0])[:4] for text in texts for found in _SUBJECTS.finditer(text)}
    return {fold(found[0])[:4] for found in _SUBJECTS.finditer(wish)} <= told
