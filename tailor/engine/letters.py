"""Whether a message asks for a cover letter, in the words of several languages."""

import re
from typing import Final

_LETTER: Final = re.compile(
    r"^\W*(?:(?:ok|now|and|please|can you|could you)\W+)*(?:write|make|draft|do)(?: me)? (?:a|the|my) letter\b|"
    r"\b(?:cover(?:ing)? letter|motivation letter|letter of (?:motivation|application)|anschreiben|bewerbungsschreiben|"
    r"motivationsschreiben|lettre de motivation|carta de (?:presentación|motivación|apresentação|motivação)|"
    r"lettera di (?:presentazione|motivazione)|(?:motivatie|sollicitatie)brief|list motywacyjny|personligt brev|"
    r"ansøgning\w*|søknad\w*|motivační dopis)\b",
    re.IGNORECASE,
)
#: Who tells of letters, asks about one or wants none, asks for none.
_OTHERWISE: Final = re.compile(
    r"^\W*(?:i(?! (?:want|need|would|['’]?d|prefer|like|also)\b)|ich(?! (?:will|möchte|brauche|hätte)\b)|j['’]ai|he|"
    r"she|why|how long|what|which|where|when|who|does|did|is|was|warum|wieso|pourquoi|por qué|perché|dlaczego|proč)\b|"
    r"\b(?:no|not|don['’]?t|without|kein\w*|ohne|nicht|pas|sans|sin|senza|non|sem|não|geen|niet|zonder|bez|nie|utan|"
    r"inte|ingen|inget|uden|uten|ikke|není|nechci)\b",
    re.IGNORECASE,
)


def letter_wanted(text: str) -> bool:
    """Whether a message asks for a cover letter to be written, or written anew."""
    said = " ".join(text.split())[:1_000]
    return _LETTER.search(said) is not None and _OTHERWISE.search(said) is None
