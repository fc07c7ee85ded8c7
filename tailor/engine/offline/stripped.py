"""A wish without its address and its verdict: "You have Git skills, a plus." asks for "Git skills"."""

import re
from typing import Final

from tailor.engine.offline import strength
from tailor.engine.offline.words import large
from tailor.engine.phrasebook import phrases


def _said(name: str) -> str:
    return phrases("stripped", name)


_LEAD: Final = re.compile(
    r"^(?:to (?=be (?:happy|willing|able|prepared|comfortable|confident|available)\b)|"
    r"(?:we think )?you(?:['’]ll| will|['’]re| are)? (?:(?:should|must|will|would|can|may) )?"
    r"(?:(?:do|also|already|really) )?(?:have(?! been\b)|bring|are|be|possess|know|hold|need to|need|can)\s+(?:an? )?|"
    r"you (?:might|may|could) be a (?:good |great )?(?:fit|match) if (?=you )|"
    r"you (?:must|should) (?=\w)|you (?=write|understand|speak)|you['’]re\s+(?:(?:also|really|very|an?)\s+)*|"
    rf"(?:{_said('we would like')} )?(?:if you|who)(?: already)? (?:hold|have|are|can|know)\s+(?:an? )?|"
    rf"{_said('whoever comes')} (?:will|should|must)(?: also)? (?:have|be|possess|hold|need)\s+(?:an? )?|"
    rf"(?:(?:[^,;:]{{3,40}}, )?{_said('we look for')}(?: some(?:one|body)(?: with| who has)?)?|{_said('leads')}:?|"
    r"(?-i:[Bb]e)(?! (?:/|part|responsible|involved|on|at|in|the)\b)(?: an?)?)\s+)",
    re.IGNORECASE,
)


def stripped(clause: str) -> str:
    """What a clause asks for, and nothing around it."""
    text = without_reason(_OWN_ASIDE.sub("", clause.strip())).strip(".;,: ")
    text = _KNOWN_WELL.sub(lambda known: known["what"], text)
    for _ in range(2):
        text = strength.without_lead(text)
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
_OWN_ASIDE: Final = re.compile(rf"\s*\({_said('own aside')}\s[^()]*\)", re.IGNORECASE)
#: "Vous justifiez d'une expérience …": the verb is gone, and what it leads by.
_D_UNE = re.compile(r"^d['’](?=une?\s)", re.IGNORECASE)
#: For how long a licence is to be held is no part of its name.
_HELD_FOR: Final = re.compile(
    rf"(?:(?<=licence)|(?<=license)|(?<=permis)|(?<=schein))\s*,?\s+(?:{_said('held')}\s+){{1,3}}"
    rf"(?:{_said('at least')} )?\d{{1,2}}\s*\+?\s*{_said('years')}$",
    re.IGNORECASE,
)
#: Who would learn it need not show it; what is looked for is the thing itself.
_OR_LEARN: Final = re.compile(
    rf",?\s+{_said('or')}\s+(?:{_said('article')}\s+)?{_said('willing')}\s+{_said('to')}\s*\S.*$",
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
    cut = strength.without_verdict(text)
    return cut if cut and balanced(cut) else text


def balanced(text: str) -> bool:
    """Whether no bracket of a text is left open."""
    return text.count("(") == text.count(")")
