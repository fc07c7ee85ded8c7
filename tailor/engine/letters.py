"""Whether a message asks for a cover letter, in the words of several languages."""

import re
from typing import Final

_LETTER: Final = re.compile(
    r"\b(?:cover(?:ing)? letter|motivation letter|letter of (?:motivation|application)|anschreiben|bewerbungsschreiben|"
    r"motivationsschreiben|lettre de motivation|carta de (?:presentación|motivación|apresentação|motivação)|"
    r"lettera di (?:presentazione|motivazione)|(?:motivatie|sollicitatie)brief|list motywacyjny|personligt brev|"
    r"ansøgning\w*|søknad\w*|motivační dopis)\b",
    re.IGNORECASE,
)
#: A letter without a name is meant by whom bids to write it, and by whom says nothing else.
_BIDS: Final = re.compile(
    r"^\W*(?:(?:please|pls|ok(?:ay)?|now|then|and|also|so|can you|could you|would you|will you|bitte|jetzt|svp|"
    r"por favor|per favore|ora|nu|teraz)\W+)*"
    r"(?:(?:write|draft|do|make|prepare|create|generate|start|give)(?: (?:me|us))? (?:(?:the|a|my|that) )?letter|"
    r"schreib\w*(?: mir)? (?:den|einen|meinen) brief|(?:écri[st]\w*|rédige\w*)(?:[- ]moi)? (?:la|une|ma) lettre|"
    r"(?:escrib[ea]\w*|redact[ae]\w*) (?:la|una|mi) carta|escrev[ae](?:-me)? (?:a|uma|minha) carta|"
    r"scriv\w+ (?:la|una|mia) lettera|schrijf(?: mij| me)? (?:de|een|mijn) brief|napisz(?: mi)? list|"
    r"skriv(?: mig| meg)? (?:brevet|et brev|ett brev))"
    r"(?! (?:to|from|of|an|à|a|aan|do|til|till) )\b",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"^\W*(?:(?:the|a|my) )?letter(?:,? (?:please|pls|now|too))*\W*$", re.IGNORECASE)
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
    asked = (pattern.search(said) for pattern in (_LETTER, _BIDS, _BARE))
    return any(asked) and _OTHERWISE.search(said) is None
