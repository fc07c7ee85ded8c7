"""Degrees by their rank, in the languages that postings and résumés come in."""

import re
from collections.abc import Sequence

from tailor.model.folding import fold

_RANKS = (
    (4, re.compile(r"\b(?:ph\.?d|doctor(?:ate|al)|promotion|doctorat|doctorado|dr\.)", re.I)),
    (3, re.compile(
        r"\b(?:master(?! data| file| plan| class)|m\.?sc|m\.?a\b|mba|m\.?eng|diplom(?!a)|magist|bac ?\+ ?5|"
        r"ingénieur|máster)", re.I)),
    (2, re.compile(
        r"\b(?:bachelor|b\.?sc|b\.?a\b|b\.?eng|b\.?e\.|b\.? ?tech|undergraduate|"
        r"(?<!master )(?<!master's )(?<!master’s )(?<!masters )(?<!doctoral )degree|licen[cs]e|licenciatura|studium|"
        r"bac ?\+ ?3|grado|laurea|hochschul)", re.I)),
    (1, re.compile(
        r"\b(?:associate|foundation degree|fdsc|fda|hnd|hnc|diploma|a-levels?|abitur|ausbildung|weiterbildung|"
        r"cfg[sm]|ciclo formativo|formación profesional|grado (?:superior|medio)|"
        r"geprüfte[rn]?|ihk|fachwirt\w*|bac ?\+ ?2|bts|"
        r"dut|deug|high school|gcse)", re.I)),
)  # fmt: skip


def ranks(text: str) -> list[int]:
    """The ranks of the degrees that a text names, 1 (vocational) to 4 (doctorate)."""
    return [rank for rank, pattern in _RANKS if pattern.search(text)]


#: A school's examination in a subject shows no other subject; a degree stands above it.
_SCHOOL = re.compile(r"\bgcses?\b|\bo[- ]levels?\b", re.I)
_SUBJECTS = re.compile(r"\b(?:english|math(?:s|ematics)?|science)\b", re.I)


def of_subjects(wish: str, texts: Sequence[str]) -> bool:
    """Whether the subjects of a school's examination that are asked for are told, or a degree that stands above it."""
    if not _SCHOOL.search(wish) or any(max(ranks(text), default=0) > 1 for text in texts):
        return True
    told = {fold(found[0])[:4] for text in texts for found in _SUBJECTS.finditer(text)}
    return {fold(found[0])[:4] for found in _SUBJECTS.finditer(wish)} <= told
