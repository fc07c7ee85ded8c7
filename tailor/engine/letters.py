"""Whether a message asks for a cover letter, in the words of several languages."""

import re
from typing import Final

_LETTER: Final = re.compile(
    r"\b(?:cover(?:ing)? letter|motivation letter|letter of (?:motivation|application)|anschreiben|bewerbungsschreiben|"
    r"motivationsschreiben|lettre de motivation|carta de (?:presentaci[oó]n|motivaci[oó]n|apresentação|motivação)|"
    r"lettera di (?:presentazione|motivazione)|(?:motivatie|sollicitatie)brief|list motywacyjny|personligt brev|"
    r"ansøgning\w*|søknad\w*|motivační dopis|hakemuskirje|saatekirje|työhakemus)\b",
    re.IGNORECASE,
)
#: A letter without a name is meant by whom bids to write it, and by whom says nothing else.
_BIDS: Final = re.compile(
    r"^\W*(?:(?:please|pls|ok(?:ay)?|now|then|and|also|so|can you|could you|would you|will you|bitte|jetzt|svp|"
    r"por favor|per favore|ora|nu|teraz)\W+)*"
    r"(?:(?:write|draft|do|make|prepare|create|generate|start|give)(?: (?:me|us))? (?:(?:the|a|my|that) )?letter|"
    r"schreib\w*(?: mir)? (?:den|einen|meinen) brief|(?:(?:den|einen|meinen) )?brief (?:bitte )?(?:schreiben|verfassen|"
    r"erstellen)|"
    r"(?:écri[st]\w*|rédige\w*|refais|réécri[st]\w*|fais|donne)(?:[- ]moi)? (?:la|une|ma) lettre|"
    r"(?:(?:vuelve|vuelva) a )?(?:escrib[eai]\w*|"
    r"redact[ae]\w*|reescrib[ea]|haz|rehaz) (?:la|una|mi) carta|"
    r"(?:re)?escrev[ae](?:-me)? (?:(?:a|uma|minha) )?carta|"
    r"(?:ri)?(?:scriv\w+|fai|fa['’]) (?:la|una|mia) lettera|"
    r"schrijf(?: mij| me)? (?:de|een|mijn) brief|napisz(?: mi)? list\b(?! do\b)|faz(?: a| uma)? carta|"
    r"skriv(?: mig| meg)? (?:brevet|et brev|ett brev))"
    r"(?! (?:to|from|of|an|à|a|aan|do|til|till) )\b",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"^\W*(?:(?:the|a|my) )?letter(?:,? (?:please|pls|now|too|again|mate))*\W*$|"
    r"^\W*(?:(?:la|une|ma|una|mi|minha|uma|de|een|den|einen) )?(?:lettre|carta|lettera|brief|brev|dopis)"
    r"(?:,? (?:svp|stp|s['’]il (?:te|vous) pla[iî]t|por favor|per favore|bitte|alsjeblieft|tack|tak|takk|prosím))+\W*$",
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


_NAME: Final = (
    r"(?:(?:cover(?:ing)? )?letter|anschreiben|bewerbungsschreiben|lettre|carta|lettera|(?:de|den|mijn|meinen?) brief|"
    r"sollicitatiebrief|list motywacyjny|liście|listu|brevet|ansøgningen|søknaden|dopis)"
)
#: How a letter is to be.
_MADE: Final = (
    r"(?:too (?:long|short|formal|informal|dry|stiff|dull|boring)|shorter|longer|warmer|friendl\w+|enthusiastic|"
    r"(?:more|less) \w+|formal|informal|better|say|says|mention\w*|should|include|kürzer\w*|länger\w*|"
    r"(?:weniger|mehr) \w+|(?:minder|meer) \w+|longue|courte|larga|corta|lunga|"
    r"zu (?:lang|kurz|förmlich)|freundlich\w*|persönlich\w*|erwähn\w*|soll|dass|plus \w+|moins \w+|trop \w+|más \w+|"
    r"menos \w+|demasiado \w+|muito \w+|mais (?:curta|breve|longa|formal)|comprida|kortare|kortere|längre|lengre|"
    r"længere|"
    r"för (?:lång|kort)\w*|for (?:langt?|kort)|za dług\w+|krótsz\w+|più \w+|meno \w+|troppo \w+|korter|langer|"
    r"te lang|vriendelijker)"
)
#: The same before its name: "a shorter letter".
_LIKE: Final = (
    r"(?:shorter|longer|warmer|friendlier|better|simpler|stronger|(?:more|less) \w+|kürzere[ns]?|längere[ns]?|"
    r"bessere[ns]?|freundlichere[ns]?|korter[e]?|langere?|kortare|längre|bättre|kortere|lengre|længere)"
)
#: What a letter is to be, or to say.
_OTHERWISE_MADE: Final = re.compile(
    rf"\b{_NAME}\b(?! (?:to|from|of|an|à|aan|till|til) \w).{{0,30}}?\b{_MADE}\b|"
    rf"\b{_LIKE}\s+{_NAME}\b|\b(?:start|begin|open|end|finish|close|make|focus)\s+(?:(?:the|my)\s+)?(?:cover(?:ing)? )?"
    r"letter\s+(?:with|by|on|about|around|sound|say)\b|"
    r"\b(?:in|into|to|from|im|ins|ans|aus|dans|à|en|nella|alla|dalla|na|da|i|w|do|v)\s+"
    rf"(?:(?:the|my|this|that|das|dem|mein\w*|la|ma|cette|mi|esta|mia|het|min|mój)\s+)?{_NAME}\b",
    re.IGNORECASE,
)
_ASKS_FIRST: Final = re.compile(rf"^\W*(?:(?:the|a|my|please|pls|eine?|ein|une|una)\s+)*{_NAME}\b", re.IGNORECASE)


def letter_otherwise(text: str) -> bool:
    """Whether a message tells how the cover letter is to be, or what it is to say, and does not merely ask for it."""
    return _OTHERWISE_MADE.search(" ".join(text.split())[:1_000]) is not None


def letter_first(text: str) -> bool:
    """Whether a message that tells how a cover letter is to be asks for one as well: "letter please, friendly"."""
    return letter_wanted(text) or _ASKS_FIRST.match(text) is not None


def letter_wanted(text: str) -> bool:
    """Whether a message asks for a cover letter to be written, or written anew."""
    said = " ".join(text.split())[:1_000]
    asked = (pattern.search(said) for pattern in (_LETTER, _BIDS, _BARE))
    return any(asked) and _OTHERWISE.search(said) is None
