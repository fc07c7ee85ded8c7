"""What a requirement names, and whether a text says all of it, or denies it.

A posting that asks for "Spark on Kubernetes" is not answered by Kubernetes alone: whatever earns a requirement must say
everything that it names, unless it names alternatives.
"""

import re

from tailor.model.checking.reading import Reading, read
from tailor.model.checking.words import is_free, is_light
from tailor.model.posting import Requirement, normalised
from tailor.model.statements import affirms
from tailor.model.vocabulary import find
from tailor.model.yes import told, without_trouble

_OR = r"or|oder|ou|lub|nebo|eller|или|veya|and/or|und/oder|et/ou"
_AND = re.compile(r"\b(?:and|und|sowie|et|y|e|ed|en|i|oraz|och|og|a|plus)\b", re.IGNORECASE)
_ALTERNATIVES = re.compile(
    # In "A/B" and "I/O" nothing is to be chosen.
    rf"\b(?:{_OR})\b|(?<!\b[A-Z])/|/(?![A-Z](?![\w+#]))|(?-i:\b[A-Z][\w.+#-]*\)? o [A-Z])|"
    r"\bo (?:af[ií]n|similar|equivalent|superior|an[áà]log)\w*|\bu otr\w+|"
    r"\b(?:such as|e\.g|for example|like|one of|any of|similar|equivalent|z\. ?b|beispielsweise|wie|"
    r"tel(?:le)?s? que|par exemple|comme|como|por ejemplo|ad esempio|come|bijv|np\.|např|t\.ex|f\.eks|например)\b",
    re.IGNORECASE,
)
#: So much of a requirement's words says it, when it has no names.
_MOST = 0.6
_STARTS_WITH_NO = re.compile(
    r"^\W*(?:no|nope|nah|nein|non|nee|nie|não|nej|nei|ne|нет)\b(?!\s+(?:problem|doubt|question|issue|matter|trouble))",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:never|haven['’]?t|have not|has not|hasn['’]?t|didn['’]?t|did not|don['’]?t|do not|no experience|not yet|"
    r"noch nie|nie|nicht|keine?|jamais|pas encore|ne .{0,20} pas|nunca|todavía no|aún no|mai|"
    r"nooit|niet|geen|nigdy|aldrig|aldri|ikke|inte|nikdy|nemám|ainda não|não tenho|"
    r"jeszcze nie|nie mam|non ho)\b",
    re.IGNORECASE,
)


def alternatives(text: str) -> bool:
    """Whether any one of the things named is enough ("or", "such as", "/")."""
    return bool(_ALTERNATIVES.search(text))


def joins(text: str) -> bool:
    """Whether a text names several things by "and"."""
    found = (each[0].casefold() for each in _AND.finditer(text))
    return any(
        not (word == "en" and in_romance(text)) and not (word == "i" and _NORTHERN.search(text)) for word in found
    )


#: In the northern languages "i" is "in".
_NORTHERN = re.compile(r"[åäöøæ]|\b(?:certifikat|sertifikat|bevis|eksamen|examen|grad) i\b", re.IGNORECASE)


#: Small words of French and Spanish that Dutch, whose "and" is "en", does not have.
_ROMANCE = re.compile(
    r"\b(?:des|du|la|le|les|et|ou|une|dans|sur|pour|avec|au|aux|et|expérience|connaissances?|maîtrise|anglais|allemand|"
    r"espagnol|courant|el|los|las|con|para|por|una|experiencia|conocimientos?|formación|dominio|inglés|alemán|francés|"
    r"titulación|años|ans)\b|\b[dl]['’]\w",
    re.IGNORECASE,
)


def in_romance(text: str) -> bool:
    """Whether a text is French or Spanish, where "en" is "in" and joins nothing."""
    return _ROMANCE.search(text) is not None


def names_of(text: str) -> frozenset[str]:
    """The tools, methods and credentials that a text names, by the names that we know them by."""
    return frozenset(m.canonical for m in find(text) if m.kind != "skill")


def says(requirement: Requirement, text: str) -> bool:
    """Whether a text says what a requirement names: all of it, or one of its alternatives; a denial says nothing.

    Years are said by years alone: a line that names Kubernetes does not tell for how long.
    """
    reading = read(text)
    for wish in read(requirement.text).figures:
        if wish.unit == "time" and not any(f.unit == "time" and f.value >= wish.value for f in reading.figures):
            return False
    wanted = names_of(requirement.text)
    if wanted:
        said = wanted & (reading.terms | _told(requirement.text, reading))
        return bool(said) if alternatives(requirement.text) else said == wanted
    words = [w for w in read(requirement.text).words if not is_free(w) and not is_light(w) and len(w.low) > 2]
    if not words:
        return requirement.text.casefold() in text.casefold()
    return sum(reading.has(w) for w in words) >= _MOST * len(words)


def asks_for_years(requirement: Requirement) -> bool:
    """Whether a requirement is so many years of some work, none of a tool or a method that has a name."""
    return not names_of(requirement.text) and any(f.unit == "time" for f in read(requirement.text).figures)


def _told(text: str, reading: Reading) -> frozenset[str]:
    """The methods that a text tells in other words ("managed stakeholders")."""
    told = set()
    for mention in find(text):
        if mention.kind == "method" and all(reading.has(w) for w in read(mention.text).words):
            told.add(mention.canonical)
    return frozenset(told)


def covers(requirement: Requirement, topic: str, *, yes: bool) -> bool:
    """Whether what was said of a topic answers a requirement.

    yes: whether it was confirmed. A yes must be about all that is named, a no about any of it.
    """
    if normalised(topic) == normalised(requirement.text):
        return True
    wanted, had = names_of(requirement.text), names_of(topic)
    if wanted and had:
        if alternatives(requirement.text):
            return bool(wanted & had) if yes else wanted <= had
        if alternatives(topic):
            return False
        return wanted <= had if yes else had <= wanted
    return not wanted and not had and _words(requirement.text) == _words(topic)


def _words(text: str) -> frozenset[str]:
    return frozenset(w.stem for w in read(text).words if not is_free(w))


_LAPSED = re.compile(
    r"\b(?:expired|lapsed|ran out|(?:has|have|had|it['’]?s|since|now) run out|no longer (?:valid|current|in date)|"
    r"out of date|"
    "used to (?:have|"
    r"hold)|abgelaufen|verfallen|nicht mehr gültig|expirée?s?|périmée?s?|plus valable|n['’]est plus (?:valide|à jour)|"
    r"caducad[oa]s?|caducó|vencid[oa]s?|venció|ya no (?:es|está) (?:válid[oa]|vigente)|scadut[oa]|caducou|expirou|"
    r"verlopen|niet meer geldig|wygasł\w*|straci\w+ ważność|gått ut|udløbet|utløpt|utgått|vypršel\w*|propadl\w*)\b",
    re.IGNORECASE,
)
#: What was renewed, or has not run out, is held.
_HELD_YET = re.compile(
    r"\b(?:renew\w*|retook|retaken|resat|(?:not|never|hasn['’]t|nicht|nie|pas|jamais|no|non|não|"
    r"niet) (?:\w+ )?(?:expired|"
    r"lapsed|run out|abgelaufen|verfallen|expirée?s?|périmée?s?|caducad[oa]s?|vencid[oa]s?|scadut[oa]|verlopen)|"
    r"erneuer\w+|aufgefrischt|renouvel\w+|renov\w+|rinnov\w+|vernieuw\w*|verlengd|odnowi\w+|förny\w+|forny\w+|"
    r"obnov\w+)\b",
    re.IGNORECASE,
)


def lapsed(text: str) -> bool:
    """Whether a text says of a licence or certificate that it ran out, and was not renewed."""
    return _LAPSED.search(text) is not None and _HELD_YET.search(text) is None


#: What somebody has of elsewhere, and is having made good here: "la sto convertendo".
_MADE_GOOD = re.compile(
    r"\b(?:convert(?:ing|endo|ed soon)|being converted|(?:to|in) conver(?:t|sion)|umschreiben|umgeschrieben|anerkennen|"
    r"(?:wird|werden|lasse) .{0,30}anerkannt|(?:awaiting|waiting for|pending) (?:the )?recognition|"
    r"(?:faire|fais) (?:convertir|reconnaître)|en cours d['’](?:échange|équivalence)|convirtiendo|"
    r"homologando|canjeando|"
    r"conversione|riconoscimento)\b",
    re.IGNORECASE,
)
#: What somebody is only on the way to.
_ON_THE_WAY = re.compile(
    r"\b(?:(?:working|studying|training) (?:towards?|for)|in progress|booked on|applied for|applying for|"
    r"(?:am |['’]m )?(?:doing|taking|sitting) (?:it|one|that|my|the|mine) (?:now|soon|next|at the moment|"
    r"currently|this)|"
    r"mach\w* (?:ich )?(?:ihn|den|es|das|sie|die|gerade?) (?:gerade?|grad|noch|jetzt|derzeit|abends|"
    r"im moment)|beantragt|"
    r"laufend|en cours|(?:suis|je suis) en train de|en curso|(?:lo|la) estoy (?:haciendo|sacando)|in corso|"
    r"(?:lo|la) sto (?:facendo|prendendo)|estou a (?:tirar|fazer)|ben (?:ermee )?bezig|jestem w trakcie|"
    r"håller på)\b",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\b(?:i|we)(?:['’]ve)?(?: have| hold)?(?: already)? (?:have|hold|got|passed)\b|\bhabe\b|\bj['’]ai\b", re.I
)


def coming(requirement: Requirement, text: str) -> bool:
    """Whether a text tells of a paper that is not held yet, where what is asked does not allow that."""
    return on_the_way(text) and _ON_THE_WAY.search(requirement.quote) is None


def on_the_way(text: str) -> bool:
    """Whether a text tells of a paper that is still to come, or to be made good."""
    return bool(_MADE_GOOD.search(text) or (_ON_THE_WAY.search(text) and not _HAVING.search(text)))


#: "I have driven one on many sites, but no ticket": what was asked for is the paper.
_NO_PAPER = re.compile(
    r"\b(?:no|without(?: an?| the)?|(?:never|not|don['’]?t|didn['’]?t|haven['’]?t) (?:\w+ )?(?:got|had|have|get|hold|"
    r"held|did|done|taken?)"
    r"(?: an?| the| my| any)?|kein\w*|ohne|(?:pas|sans) (?:de |d['’])?(?:le |la )?|sin|no tengo(?: el| la)?|senza|"
    r"non ho(?: il| la)?|"
    r"geen|zonder)\s+(?:actual |formal |proper )?(?:tickets?|cards?|licen[cs]es?|certificates?|certs?|qualifications?|"
    r"papers?|paperwork|"
    r"schein|zertifikat|nachweis|lizenz|certificat|permis|diplôme|papiers?|carné|carnet|título|certificado|patentino|"
    r"patente|"
    r"certificato|attestato|papieren|diploma)\b",
    re.IGNORECASE,
)


#: What somebody could do, and would have to learn or prove again.
_TO_REDO = re.compile(
    r"\bneeds? (?:to (?:be )?(?:redo\w*|renew\w*|refresh\w*|retake\w*|update\w*|do (?:it|that|one) again)|"
    r"(?:updat|refresh|renew)ing|an? (?:refresher|update))\b|\bmuss (?:ich )?(?:\w+ ){0,3}(?:auffrischen|erneuern|"
    r"wiederholen)\b|\bà (?:refaire|renouveler|actualiser)\b|\b(?:tengo|habría) que (?:renovar|repetir|"
    r"actualizar)\w*|\btenho de (?:renovar|repetir|atualizar)\w*|\bdevo (?:rifar|rinnovar|aggiornar)\w*",
    re.IGNORECASE,
)


def denies(requirement: Requirement, answer: str) -> bool:
    """Whether an answer that was meant as a yes takes back what it was asked about, or leaves half of it open."""
    answer = without_trouble(answer)
    if _TO_REDO.search(answer):
        return True
    if requirement.category == "credential" and _LAPSED.search(answer):
        return lapsed(answer)
    if requirement.category == "credential" and (_NO_PAPER.search(answer) or coming(requirement, answer)):
        return True
    if requirement.category == "language" and _is_below(requirement.text, answer):
        return True
    reading = read(answer)
    wanted = names_of(requirement.text)
    here = {m.canonical for m in reading.mentions}
    if wanted & here:
        denied = {
            m.canonical for m in reading.mentions if m.canonical in wanted and _is_denied(reading, m.start, m.end)
        }
        if alternatives(requirement.text):
            return wanted & here <= denied
        return bool(denied) or not (wanted <= reading.terms or affirms(answer))
    if _STARTS_WITH_NO.match(answer):
        # "No, but I use Sage 50", asked for SAP or Sage: the one is a no, and the other is told.
        rest = told(answer) if alternatives(requirement.text) else ""
        return not (wanted & read(rest).terms) or denies(requirement, rest)
    first = re.split(r"[.;!?\n]|\bbut\b|\baber\b|\bmais\b|\bpero\b", answer, maxsplit=1)[0]
    return bool(_NEVER.search(first)) and not affirms(first)


def refuses(answer: str) -> bool:
    """Whether an answer is a no that names nothing else in its stead ("no, not forest school")."""
    return _STARTS_WITH_NO.match(answer) is not None and _INSTEAD.search(answer) is None


_INSTEAD = re.compile(
    r"[.;]\s*\S|\b(?:but|however|though|aber|doch|mais|pero|sino|ma|però|mas|maar|ale|men)\b", re.IGNORECASE
)
#: Levels of languages by the Common European Framework; they sort as they are written.
_LEVEL = re.compile(r"(?<![\w+])[abc][12](?![\w+])", re.IGNORECASE)
#: Somebody is on the way to a level, and not there.
ON_THE_WAY = re.compile(
    r"\b(?:work(?:ing)? (?:on|towards)|learning|studying|preparing|towards|aiming|aim|goal|soon|next|currently doing|"
    r"lerne\w*|arbeite|bereite|ziel|bald|strebe|mache gerade|prépar\w+|en cours|apprends|vise|bientôt|preparando|"
    r"preparo|estudi\w+|aprendiendo|pronto|studiando|imparando|presto|estudando|aprendendo|leer|werk|uczę|läser|"
    r"lærer|učím)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"[,;.!?(/]|\s[-–—]\s|\b(?:but|and|aber|und|mais|et|pero|y|ma|e|mas|maar|en|ale|i|men|och|og)\b", re.IGNORECASE
)


def _is_below(wish: str, answer: str) -> bool:
    """Whether the level that an answer tells is lower than the one asked for: "B1 only, working on B2" is no B2."""
    wanted = [found[0].upper() for found in _LEVEL.finditer(wish)]
    told = [
        (found[0].upper(), ON_THE_WAY.search(part)) for part in _JOINT.split(answer) for found in _LEVEL.finditer(part)
    ]
    if not wanted or not told:
        return False
    return max((level for level, coming in told if not coming), default="") < min(wanted)


def denied_names(text: str) -> frozenset[str]:
    """The names that a text denies: "Kafka: no" denies Kafka."""
    reading = read(text)
    return frozenset(m.canonical for m in reading.mentions if _is_denied(reading, m.start, m.end))


def _is_denied(reading: Reading, start: int, end: int) -> bool:
    return not reading.denied.isdisjoint(reading.at(start, end))
