"""A wish without its address and its verdict: "You have Git skills, a plus." asks for "Git skills"."""

import re

from tailor.engine.offline.words import large

_LEAD = re.compile(
    r"^(?:to (?=be (?:happy|willing|able|prepared|comfortable|confident|available)\b)|"
    r"(?:we think )?you(?:['’]ll| will|['’]re| are)? (?:(?:should|must|will|would|can|may) )?"
    r"(?:(?:do|also|already|really) )?(?:have(?! been\b)|bring|are|be|possess|know|hold|need to|need|can)\s+(?:an? )?|"
    r"you (?:might|may|could) be a (?:good |great )?(?:fit|match) if (?=you )|we (?:ask for|expect)\s+|"
    r"you (?:must|should) (?=\w)|"
    r"(?:we(?:['’]d| would)? (?:love|like|be (?:delighted|pleased|keen)) to (?:hear from|meet|talk to) (?:you|people|"
    r"anyone|candidates) )?(?:if you|who)(?: already)? (?:hold|have|are|can|know)\s+(?:an? )?|"
    r"you (?=write|understand|speak)|you['’]re\s+(?:(?:also|really|very|an?)\s+)*|"
    r"(?:all )?(?:the )?(?:(?:successful |ideal |right )?(?:candidates?|applicants?|person)|post[- ]?holders?) "
    r"(?:will|should|must)(?: also)? (?:have|be|possess|hold|need)\s+(?:an? )?|"
    r"(?:(?:[^,;:]{3,40}, )?we(?:['’]re| are)? (?:looking for|expect|need|want|seek(?:ing)?)"
    r"(?: some(?:one|body)(?: with| who has)?)?|"
    r"must(?: have| be|-have)?:?|(?:have|hold)(?: an?)?|required:?|"
    r"essential:?|minimum(?: of)?|at least|mile widzian[aeoy]:?|costituisc(?:e|ono) titol[oi] preferenzial[ei]:?|"
    r"richiediamo|si richied(?:e|ono)|se requieren?|requerimos|pedimos|exigimos|(?:exige|requer|pede)-se|požadujeme|"
    r"vyžadujeme|očekáváme|wymagamy|oczekujemy|wichtig (?:ist|sind) uns|wir (?:erwarten|wünschen uns)|"
    r"nous (?:demandons|exigeons)|vi (?:kräver|kræver|krever)|du har|jij? hebt|wij? (?:vragen|verwachten)|du solltest|"
    r"du (?:hast|bringst|bist|verfügst über|kannst|besitzt)|sie (?:haben|bringen|sind|verfügen über|besitzen)|"
    r"vous (?:avez|êtes|justifiez(?: de| (?=d['’]))?|maîtrisez|possédez|disposez(?: de)?)|tu as|(?:nice to have|"
    r"bonus|preferred|ideally|desirable|plus)\s*[:,–-]|"
    r"(?-i:[Bb]e)(?! (?:/|part|responsible|involved|on|at|in|the)\b)(?: an?)?|"
    r"se valor(?:a|an|ará|arán)(?: positivamente)?)\s+)",
    re.IGNORECASE,
)
#: The marks before a verdict are taken as a whole: a line of dashes is not looked at once for each of them.
_TAIL = re.compile(
    r"(?:^|(?<![\s,;(–-])[\s,;(–-]++)(?:(?:both|all|each) )?(?:(?:that['’]s|is|are|would be|will be|ist|sind|"
    r"wäre|je|jest) )?(?:an? |ein(?:e[nrs]?)? )?"
    r"(?:big |strong |huge |definite |real |massive |distinct |great |highly |very |velkou )?"
    r"(?:(?:a )?(?:must|plus|bonus|advantage|asset)|required|expected|preferred|"
    r"(?:highly|well|favou?rably) regarded|(?:highly |greatly )?(?:valued|appreciated)|"
    r"desirable|desired|essential|needed|necessary|mandatory|nice to have|beneficial|helpful|von vorteil|wünschenswert|"
    r"zwingend|erforderlich|nice|enough|vital|(?:comes? in )?handy|looked (?:up)?on favou?rably|"
    r"(?<!be )(?<!self )useful|"
    r"would be (?:ideal|great|better|useful|good|welcome|appreciated)(?: (?:for|in) [\w -]{2,40})?|"
    r"(?:(?:est|serait|sera|sarà|è|sería|será|costituisce) )?(?:un (?:plus|atout|vantaggio)|"
    r"titolo preferenziale|gradit[oaie]|"
    r"souhaité\w*|appréci\w+|requis\w*|exigé\w*|indispensables?|"
    r"obligatoires?|nécessaires?|"
    r"impérati\w+)|(?:es |son )?(?:obligatori[oa]s?|necesari[oa]s?)|deseable|imprescindible|"
    r"(?:is een )?(?:pré|pluspunt)|is een pre|(?:strekt tot )?aanbeveling|(?:är |er )?(?:starkt )?(?:meriterande|"
    r"(?:en |ett |et )?(?:stor |stort )?(?:fördel|fordel|pluss?))|ønskelig|(?:é |será )?um (?:plus|diferencial)|"
    r"valorizad[oa]s?|(?:será |é )?valorad[oa]s?|desejáve(?:l|is)|preferencia(?:l|is)|valorable|výhodou|"
    r"mile widzian\w*)\)?\s*$",
    re.IGNORECASE,
)


def stripped(clause: str) -> str:
    """What a clause asks for, and nothing around it."""
    text = without_reason(_OWN_ASIDE.sub("", clause.strip())).strip(".;,: ")
    text = _KNOWN_WELL.sub(lambda known: known["what"], text)
    for _ in range(2):
        text = _LEAD.sub("", text, count=1)
    text = re.sub(r"^(?:the (?=right to work\b)|your )", "", _D_UNE.sub("", text), flags=re.IGNORECASE)
    text = _HELD_FOR.sub("", _OR_LEARN.sub("", _ON_THE_WAY.sub("", _without_verdict(text)).strip(" .;,:–-")))
    return large(text)


#: Why something is asked for, behind it or before it: "a licence, as you will travel", "we are remote, so a car is …".
_BEHIND = re.compile(
    r",\s+(?:as|because|since|so(?: that)?|which)\s+(?:you|we|our|the|this|it|there|they)(?:['’]\w+)?\s+\S.*$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^[^,;]{8,120}, so (?=(?:you|your|an?|having|being)\b)(?!.*\b(?:it|them|this|that|these)\W*$)", re.IGNORECASE
)


def without_reason(sentence: str) -> str:
    """A wish without the reason that the posting gives for it."""
    return _BEHIND.sub("", _BEFORE.sub("", sentence))


#: "You know the EYFS well" asks for the EYFS.
_KNOWN_WELL = re.compile(r"^you know (?:the |your )?(?P<what>[^,;]{2,60}?) (?:well|inside out)$", re.IGNORECASE)


#: What the employer says of itself in brackets: "a driving licence (we have a branch in Gorseinon)".
_OWN_ASIDE = re.compile(
    r"\s*\((?:(?:we|they)(?:['’](?:ll|re|ve|d))?|you['’]ll|our|wir|unser\w*|nous|notre|nos|nuestr\w+|wij|onze)\s[^()]*\)",
    re.IGNORECASE,
)
#: "Vous justifiez d'une expérience …": the verb is gone, and what it leads by.
_D_UNE = re.compile(r"^d['’](?=une?\s)", re.IGNORECASE)
#: For how long a licence is to be held is no part of its name.
_HELD_FOR = re.compile(
    r"(?:(?<=licence)|(?<=license)|(?<=permis)|(?<=schein))\s*,?\s+(?:(?:held|for|seit|depuis)\s+)+(?:at least |over |"
    r"more than |mindestens |mind\. |au moins )?\d{1,2}\s*\+?\s*(?:years?|yrs|jahren?|ans)$",
    re.IGNORECASE,
)
#: Who would learn it need not show it; what is looked for is the thing itself.
_OR_LEARN = re.compile(
    r",?\s+(?:or|oder|ou|o)\s+(?:(?:a|the|die|une?|la)\s+)?(?:willing(?:ness)?|read(?:y|iness)|happy|keen|eager|able|"
    r"bereitschaft|volonté|envie|disposición)\s+(?:to|zu[rm]?|de|d['’]|a)\s*\S.*$",
    re.IGNORECASE | re.DOTALL,
)


#: Nor need who is on the way to a paper hold it.
_ON_THE_WAY = re.compile(
    r"\s*[(,]?\s*\bor (?:be |currently )*(?:working|studying|willing to (?:work|study)) towards?(?: it| this| one|"
    r" the same)?\)?\s*$",
    re.IGNORECASE,
)


def _without_verdict(text: str) -> str:
    """A clause without what it says of its weight; one that stands with more in brackets is left there."""
    cut = _TAIL.sub("", text)
    return cut if cut and balanced(cut) else text


def balanced(text: str) -> bool:
    """Whether no bracket of a text is left open."""
    return text.count("(") == text.count(")")
