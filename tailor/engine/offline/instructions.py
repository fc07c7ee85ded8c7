"""What a person's instructions ask to be left alone, as far as plain rules can tell."""

import re
from typing import Literal

Part = Literal["headline", "summary", "skills", "order", "wording", "work"]

_LEAVE = re.compile(
    r"\b(?:don['’]?t|do not|never|no changes? (?:to|in)|leave|keep|without (?:changing|touching)|nicht|lass\w*|"
    r"ne (?:change|touche|modifie)\w*|no (?:cambie|toque)\w*|deja)\b",
    re.IGNORECASE,
)
_PARTS: tuple[tuple[Part, str], ...] = (
    ("headline", r"headline|title|label|überschrift|titre|titular"),
    ("summary", r"summary|profile|zusammenfassung|profil|résumé de profil|resumen"),
    ("skills", r"skills?|kenntnisse|compétences|habilidades"),
    ("order", r"order|reorder\w*|move|reihenfolge|ordre|orden"),
    ("wording", r"wording|words?|phras\w+|rename\w*|formulier\w+|formulation"),
    ("work", r"work|experience|jobs?|bullets?|lines?|highlights?|erfahrung|expérience|experiencia"),
)


def left_alone(instructions: str) -> frozenset[Part]:
    """The parts that a sentence of the instructions says not to touch ("Please leave my summary as it is.")."""
    found: set[Part] = set()
    for sentence in re.split(r"[.;\n!]|\bbut\b|\baber\b", instructions[:4_000]):
        if _LEAVE.search(sentence):
            found |= {part for part, words in _PARTS if re.search(rf"\b(?:{words})\b", sentence, re.IGNORECASE)}
    return frozenset(found)
