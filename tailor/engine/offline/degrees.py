"""Degrees by their rank, in the languages that postings and résumés come in."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine.phrasebook import anywhere, phrases, words
from tailor.model.folding import fold


def _ranked(rank: int, more: str = "(?!)") -> tuple[int, re.Pattern[str]]:
    return rank, re.compile(rf"(?<!\w)(?:{phrases('degrees', f'rank {rank}')}(?!\w)|{more})", re.IGNORECASE)


_NO_OTHER: Final = "".join(rf"(?<!{re.escape(word)} )" for word in sorted(words("degrees", "other degrees")))
_RANKS: Final = (
    _ranked(4),
    _ranked(3, r"master(?! data| file| plan| class)|diplom(?!a)"),
    _ranked(2, rf"{_NO_OTHER}degree"),
    _ranked(1),
)


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
_SCHOOL: Final = anywhere("degrees", "school")
_SUBJECTS: Final = anywhere("degrees", "subjects")


def of_subjects(wish: str, texts: Sequence[str]) -> bool:
    """Whether the subjects of a school's examination that are asked for are told, or a degree that stands above it."""
    if not _SCHOOL.search(wish) or any(max(ranks(text), default=0) > 1 for text in texts):
        return True
    told = {fold(found[0])[:4] for text in texts for found in _SUBJECTS.finditer(text)}
    return {fold(found[0])[:4] for found in _SUBJECTS.finditer(wish)} <= told
