"""Words that only point at what was spoken of, or done, before: "it", "the last one", "that sentence"."""

import re
from typing import Final

LAST: Final = re.compile(
    r"\b(?:last|latest|previous|letzte\w*|derni\w+|últim[oa]|ultim[oa]|l'ultim[oa]|laatste|vorige|ostatni\w*|senaste|"
    r"sista|seneste|sidste|siste|poslední|damit|that|it|this|das|es|ça|eso|questo|isso|dat|to|det)\b",
    re.I,
)
#: Words for a thing that is pointed at, which are articles where they stand before another.
_ITS_OWN: Final = frozenset({"den", "dem", "het", "die", "deze", "se", "o", "a", "lo", "la"})


#: "That sentence", "diesen Satz".
_THAT_ONE: Final = re.compile(
    r"(?:that|this|the last|diese[nrs]?|den letzten|die letzte|cette|la dernière|esta|esa|la última|questa|quella|"
    r"essa|essa|"
    r"deze|die|die laatste|to|ten|ostatni[ea]?|den|det|den (?:sista|sidste|siste)) (?:sentence|line|bit|one|part|"
    r"change|"
    r"satz|zeile|änderung|phrase|ligne|frase|línea|riga|linha|zin|regel|zdanie|wiersz|meningen|raden|sætning|linje[n]?|"
    r"setningen)",
    re.IGNORECASE,
)


def points(what: str) -> bool:
    """Whether what is to be taken back is only pointed at, or not said at all."""
    bare = what.strip(" .!")
    return not bare or bool(LAST.fullmatch(bare) or _THAT_ONE.fullmatch(bare)) or bare.casefold() in _ITS_OWN
