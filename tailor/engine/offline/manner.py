"""How something is to be, without a word of what: "make it less formal", "sounds too stiff", "plus longue".

Words are told apart one by one, so that it is all one in which order a language puts them.
"""

import re
from typing import Final

from tailor.engine.offline.commands import SHORTER, TONE

#: How much of what stands behind it.
_MORE: Final = frozenset(
    """
    less more too weniger mehr zu plus moins trop más menos demasiado più meno troppo mais meer minder te mniej bardziej
    za zbyt mer mindre mere for för více méně příliš
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_LIKE: Final = re.compile(
    r"longer|relaxed|warm|stiff|dry|dull|boring|polite|länger\w*|kurz|lang|steif|höflich\w*|persönlich\w*|longue?|"
    r"courte?|"
    r"raide|chaleureu\w+|larg[ao]|cort[oa]|lung[oa]|brev[ei]|long[oa]|curt[oa]|langer|kort|dłuższ\w+|krótk\w+|długi\w*|"
    r"sztywn\w+|oficjaln\w+|längre|kort|længere|lengre|delší|krátk\w+|dlouh\w+",
    re.IGNORECASE,
)
#: What may stand around it.
_AROUND: Final = frozenset(
    """
    please can could you make do have write get it it's its that that's this is sounds reads seems looks a bit little
    tad touch much still and but ok okay now sound so
    mach machen es ihn das ist klingt etwas bitte noch viel ein bisschen und aber
    fais faites rends la le un peu c'est est encore et mais beaucoup
    hazla hazlo que sea un poco mucho y pero por favor suena está es
    falla fallo rendila rendilo per favore suona è e ma molto
    faz faça torna a o um pouco muito por soa é está
    maak hem het een beetje iets nog klinkt en maar veel
    zrób go to jest trochę proszę i ale brzmi jest napisz
    gör det den lite och låter gør lidt og lyder gjør litt det
    udělej ho to je trochu prosím
    """.split()  # noqa: SIM905
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MOST_WORDS: Final = 10


def alone(said: str) -> bool:
    """Whether a message only says how something is to be."""
    words = [word.replace("’", "'").casefold() for word in _WORD.findall(said)]
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    heard, rest = False, iter(words)
    for word in rest:
        if (word in _MORE and next(rest, "")) or any(like.fullmatch(word) for like in (_LIKE, SHORTER, TONE)):
            heard = True
        elif word not in _AROUND:
            return False
    return heard
