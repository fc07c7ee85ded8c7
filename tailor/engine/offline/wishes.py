"""Sentences that ask for something, and those that only look so: negations, perks, praise, orders to the reader."""

import re
from typing import Final

from tailor.engine.offline import prose, strength
from tailor.engine.phrasebook import anywhere, phrases


def _said(name: str) -> str:
    return phrases("wishes", name)


_INJECTION: Final = re.compile(
    rf"\b{_said('overriding')}\b.{{0,40}}\b{_said('instructions')}|\b{_said('machines')}\b|"
    rf"^(?:please )?{_said('bidding')}\b.{{0,80}}\b{_said('papers')}\b|"
    r"</?(?:system|user|assistant|instructions?|script|prompt)\b|\[(?:system|inst)\]",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(
    rf"\b{_said('page')}\b|^{_said('page begins')}(?!\w)|^https?://\S+$",
    re.IGNORECASE,
)
_LEGAL: Final = re.compile(rf"(?<!\w){_said('legal')}(?!\w)|(?<!public )liability insurance", re.IGNORECASE)
#: "(m/w/d)" stands behind the title, and behind what else people are called: "Krankenpfleger (m/w/d)".
_GENDERS: Final = re.compile(r"\bm/w/d\b", re.IGNORECASE)
_PRIVACY: Final = anywhere("wishes", "privacy")
_KNOWING: Final = anywhere("wishes", "knowing")
_PERK: Final = anywhere("wishes", "perks")
_TRADE_OR_PERK: Final = anywhere("wishes", "trade or perk")
_INSURED: Final = anywhere("wishes", "insured")
_KNOWN: Final = anywhere("wishes", "known")
_BOILERPLATE: Final = re.compile(
    rf"^(?:{_said('boilerplate')}(?!\w)|(?:if (?:this|you).{{0,60}}?)?(?:please )?{_said('send')}|"
    r"(?:for|in|over) (?:over |more than |nearly |almost |the (?:past|last) )?\w+ (?:years|decades)\b.{0,60}?"
    r"\b(?:has|have|we)\b|interested\b.{0,20}\?|at [A-Z][\w.&-]+,? (?:we|you))",
    re.IGNORECASE,
)
_WANTED_OF_YOU: Final = anywhere("wishes", "wanted of you")
_NEEDLESS: Final = anywhere("wishes", "needless")
_NONE_OF_IT: Final = re.compile(rf"^{_said('none of it')}\s", re.IGNORECASE)
_CUE: Final = re.compile(
    rf"(?<!\w){_said('cues')}(?!\w)|\b\d+\s*\+?\s*(?:-\s*\d+\s*)?(?:or more )?years?|"
    r"(?:^|\band |\bthe |\ban )ability to|^able to",
    re.IGNORECASE,
)


_JOINING = re.compile(r"\bto join (?:us|our|the|a)\b(?! (?:\w+[- ]){0,3}rota)|\bjoin(?:ing)? our\b", re.IGNORECASE)


#: "Junior, Mid-Level", "Full-time · Remote".
_LABELS: Final = re.compile(rf"(?:{_said('labels')}(?!\w)[\s,/|·•&()-]*)+", re.IGNORECASE)
#: "Job types: Full-time, Permanent", "Reference ID: HL-2291".
_FACT: Final = re.compile(rf"^(?:{_said('facts')}|{_said('numbered facts')}\b[^:]{{0,12}})\s*:(?!\s*$)", re.IGNORECASE)
#: "Required from January."
_WHEN: Final = re.compile(
    rf"(?:{_said('beginning')}\s+)?{_said('since')}?\s*"
    rf"(?:{_said('soon')}|(?:early |mid[- ]|late )?{_said('months')}(?:\s+20\d\d)?)\W*",
    re.IGNORECASE,
)
#: What is paid: amounts from and to, or by the hour, the month, the year.
_AMOUNT: Final = r"(?:[£€$]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?k?\s?(?:€|£|EUR\b|GBP\b|CHF\b|euros?\b))"
_EACH: Final = (
    rf"\b{_said('by')}\s?{_said('spans')}\b|\bp\.? ?[ah]\b|/\s?(?:{_said('spans')}|{_said('short spans')})\b|"
    rf"\b{_said('gross')}\b"
)
_PAID: Final = re.compile(
    rf"{_AMOUNT}\s*(?:-|–|—|{_said('up to')})\s*{_AMOUNT}|{_AMOUNT}[^.;]{{0,25}}?(?:{_EACH})|"
    rf"^\W*(?:{_said('from')} )?{_AMOUNT}\s*(?:\+|{_said('and more')}|$|[.,;(])|"
    rf"^{_said('pay')}\b.{{0,20}}{_AMOUNT}",
    re.IGNORECASE,
)
_WORK_WITH_MONEY: Final = anywhere("wishes", "work with money")


def pays(text: str) -> bool:
    """Whether a line says what is paid, and asks for nothing."""
    return _PAID.search(text) is not None and not _WORK_WITH_MONEY.search(text) and not _CUE.search(text)


def gives(text: str) -> bool:
    """Whether an item of a list tells what the employer gives."""
    return prose.gives(text) or bool(_PERK.search(text)) or pays(text)


#: "We handle fashion for brands you know", "obsługujemy 200 firm".
_OF_THEMSELVES: Final = re.compile(
    rf"^we\b(?!.*\b{_said('we ask')}\b).*\w \byou(?: already)? {_said('you know')}\b|"
    rf"^(?!.*\b{_said('we ask')}\b).*\b{_said('we do')}\b",
    re.IGNORECASE,
)


def excluded(text: str, inside: bool) -> bool:
    """Whether a sentence asks for nothing: an order to the reader, legal text, a perk, praise of the company.

    inside: it stands under a heading of requirements, where praise and perks are rarer and wording is freer.
    """
    if (
        _WHEN.fullmatch(text)
        or _LABELS.fullmatch(text.strip(" .*:-"))
        or (_FACT.search(text) and not _CUE.search(text))
    ):
        return True
    if prose.tells(text):
        return True
    if pays(text) or _OF_THEMSELVES.search(text) or _MAY_APPLY.search(text):
        return True
    if _INJECTION.search(text) or _LEGAL.search(text) or _PAGE.search(text) or _JOINING.search(text):
        return True
    if _GENDERS.search(text) and not (inside and _CUE.search(text)):
        return True
    if _PRIVACY.search(text) and not _KNOWING.search(text):
        return True
    perk = _PERK.search(text) or (_TRADE_OR_PERK.search(text) and (not inside or _INSURED.search(text)))
    if perk and not _KNOWN.search(text):
        return True
    return bool(_BOILERPLATE.search(text)) and not (_WANTED_OF_YOU.search(text) or (inside and _CUE.search(text)))


#: "Returners are welcome", "candidates from a trade considered".
_MAY_APPLY: Final = re.compile(
    rf"^(?:(?!{_said('of')}\b)[\w,'’-]+ ){{0,4}}?{_said('applicants')}\b"
    rf"(?:(?!\b{_said('who have')}\b)[^.;:]){{0,60}}?\b{_said('may apply')}\b",
    re.IGNORECASE,
)
#: So early in a sentence stands what it asks for by.
_EARLY = 45


#: "You keep calm in a busy service", "an eye for detail is a must".
_OF_THE_READER: Final = re.compile(
    r"^you(?: are|['’]re|['’]ll be| will be) (?:an? )?(?:very |really |also |both )?"
    rf"{_said('traits')}\b|^you (?:also |really |always )?{_said('conduct')}\b|"
    r"\b(?:is|are) (?:essential|a must|vital)\W*$|"
    rf"\byou(?:['’]ll| will)? need to be {_said('readiness')}\b",
    re.IGNORECASE,
)
#: What the reader does or is now, in present or perfect.
_READER_NOW: Final = re.compile(
    rf"^(?:you(?:['’]ve| have)? (?!{_said('to come')}\b)[a-z]+|vous (?!{_said('to come')}\b)[a-zà-ÿ]+|"
    r"du [a-zäöüß]+st\b|sie [a-zäöüß]+en\b)",
    re.IGNORECASE,
)


def of_the_reader(text: str) -> bool:
    """Whether a sentence says what the reader does, or has done; among others that ask it asks as well."""
    return _READER_NOW.search(text) is not None and not _PERK.search(text) and not pays(text)


def asks(text: str) -> bool:
    """Whether a sentence outside of any list of wishes asks for something: it begins so, or speaks to the reader."""
    if (_OF_THE_READER.search(text) or prose.needs(text)) and not _PERK.search(text):
        return True
    found = _CUE.search(text)
    if strength.is_welcome(text) and not _BOILERPLATE.search(text):
        return True
    return found is not None and (found.start() <= _EARLY or bool(_WANTED_OF_YOU.search(text)))


def negated(clause: str) -> bool:
    """Whether a clause says that something is not asked for ("no Kubernetes needed")."""
    return bool(_NEEDLESS.search(clause) or _NONE_OF_IT.search(clause))
