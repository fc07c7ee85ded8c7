"""What people call a line, the summary, and where a line stands: "the second bullet of my last job"."""

import re
from typing import Final

SUMMARY: Final = re.compile(
    r"\b(?:summary|profile|about me|zusammenfassung|profil|kurzprofil|résumé|accroche|resumen|perfil|profilo|sommario|"
    r"resumo|samenvatting|profiel|podsumowani\w+|sammanfattning\w*|resumé\w*|sammendrag\w*|shrnutí)\b",
    re.I,
)
#: That a line is meant, and not a word of a list.
A_LINE: Final = re.compile(
    r"\b(?:lines?|bullets?|points?|sentences?|zeilen?|punkte?|satz|lignes?|puces?|phrases?|líneas?|puntos?|"
    r"viñetas?|righ?[ae]|punti?|linhas?|pontos?|regels?|wiersz\w*|punkt\w*|rad(?:en)?|linjen?|řád\w+)\b",
    re.I,
)
#: Words that lead to what a request is about, and are no part of it.
LEADING: Final = re.compile(
    r"\b(?:everything|anything|alles|tout|todo|tutto|tudo|wszystko|allt|alt|the|a|an|my|your|line|lines|bullet|bullets|point|sentence|entry|about|with|on|that|says?|mentions?|"
    r"which|change|edit|skill|from|to|of|und|die|der|das|zeile|punkt|änderung|über|zu|mit|la|le|ligne|"
    r"modification|sur|línea|"
    r"cambio|sobre|riga|modifica|su|sulla|sul|linha|alteração|regel|wijziging|over|de|het|wiersz|zmian[ęay]|o|"
    r"raden|rad|rivi|ändringen|om|linjen|linje|ændringen|endringen|den|det|řádek|změnu)\b",
    re.I,
)
_ORDINALS: Final = (
    (1, r"first|1st|top|erste\w*|premi[eè]re?|primer[oa]?"),
    (2, r"second|2nd|zweite\w*|deuxième|seconde?|segund[oa]"),
    (3, r"third|3rd|dritte\w*|troisième|tercer[oa]?"),
    (4, r"fourth|4th|vierte\w*|quatrième|cuart[oa]"),
    (5, r"fifth|5th|fünfte\w*|cinquième|quint[oa]"),
    (-1, r"last|final|bottom|letzte\w*|derni[eè]re?|últim[oa]"),
)
_NTH: Final = re.compile(
    r"^(?:the |der |die |den |das |la |le |el )?(?:"
    + "|".join(f"(?P<n{number if number > 0 else 'l'}>{words})" for number, words in _ORDINALS)
    + r")\s+(?:bullet(?: point)?|line|point|zeile|punkt|ligne|puce|línea|punto|viñeta)s?"
    r"(?:\s+(?:of|in|from|at|under|on|von|bei|in|aus|de|du|dans|chez|en|del)\s+(?P<where>.+?))?[\s.!]*$",
    re.I,
)
_ORDINAL: Final = tuple(
    (number, re.compile(rf"\b(?:{words})\b|(?<!\d){number}(?!\d)", re.I)) for number, words in _ORDINALS
)
#: The position held now or last.
PRESENT: Final = re.compile(
    r"\b(?:last|latest|current|present|newest|most recent|top|first|letzte\w*|aktuelle\w*|jetzige\w*|derni\w+|"
    r"actuel\w*|últim\w+|actual)\b",
    re.I,
)


def nth(what: str) -> tuple[int, str] | None:
    """Which line of which entry is meant by its place ("the second bullet of my last job"), 1 on; -1 is the last."""
    found = _NTH.match(what.strip())
    if found is None:
        return None
    number = next(n for n, _ in _ORDINALS if found[f"n{n if n > 0 else 'l'}"])
    return number, found["where"] or ""


def ordinal(text: str) -> int | None:
    """Which of several a few words mean by its place ("the second one", "2"), 1 on; -1 is the last; None for none."""
    return next((number for number, pattern in _ORDINAL if pattern.search(text)), None)
