"""How many years were counted, and of which positions, for whoever asks ("how many years did you count?")."""

import re
from datetime import date
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import leading, tenure
from tailor.engine.offline.explaining import likeness
from tailor.engine.offline.nouns import LEADING
from tailor.model import placing
from tailor.model.change import within
from tailor.model.noting import length
from tailor.model.posting import Requirement
from tailor.model.sayings import speech

_YEARS: Final = r"(?:years?|months?|jahre?n?|années?|ans|años|anni|anos|jaar|lat|år|let)"
_HOW_MANY: Final = (
    r"(?:how (?:many|much)|wie ?viele?|combien|cu[aá]nt[oa]s|quant[iea]s?|quantos|hoeveel|ile|hur många|"
    r"hvor mange|kolik)"
)
_ASKED: Final = re.compile(
    rf"^\W*(?:\w+\W+){{0,4}}?{_HOW_MANY}\b.{{0,20}}\b(?:{_YEARS}|experience)\b|"
    r"^\W*how long (?:have|am|was|did|do) I\b|^\W*how long (?:I|i) (?:am|was|have|work)\b|"
    rf"^\W*how (?:did|do) you (?:get|come to|work out|count|arrive at)\b.{{0,30}}\b{_YEARS}\b|"
    r"^\W*(?:why|warum|wieso|pourquoi|por qué|perché|porque|waarom|dlaczego|varför|hvorfor|proč)\b.{0,60}"
    rf"\b(?:only|just|nur|que|seulement|solo|sólo|apenas|maar|tylko|bara|kun|jen)?\b.{{0,20}}\d.{{0,12}}\b{_YEARS}\b",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(
    rf"{_HOW_MANY}|how long|\b{_YEARS}\b|\b(?:experience|did you|do you|have you|count(?:ed)?|hast du|haben sie|"
    rf"gezählt|as[- ]tu|"
    r"avez[- ]vous|compté|has contado|ha contado|hai contato|did|do|have|was|is|are|there)\b",
    re.IGNORECASE,
)
#: A wish that has so much of what is asked about is meant by it.
_SPEAKS_OF: Final = 0.5


def asked(said: str) -> bool:
    """Whether words ask how many years were counted, or why so few."""
    return _ASKED.search(said) is not None


def reply(brief: Brief, said: str, today: date) -> ChatReply:
    """What was counted for each wish of so many years, of those meant where the words name one, and in all."""
    words = speech(brief.language)
    if charge := leading.asked_about(said):
        return ChatReply(text=_in_charge(brief, charge, today))
    wishes = [r for r in brief.requirements if tenure.asked(r.text) is not None]
    topic = LEADING.sub(" ", _ASKING.sub(" ", said)).strip(" .,;?!")
    meant = [r for r in wishes if topic and likeness(topic, r.text) >= _SPEAKS_OF] or wishes
    told = [line for r in meant if (line := _of(brief, r, today))]
    if months := tenure.months(tenure.worked(brief.resume.work), today):
        told.append(words.years_all.format(held=length(brief.language, months)))
    return ChatReply(text="\n".join(told) or words.no_position)


def _in_charge(brief: Brief, charge: str, today: date) -> str:
    """The years of those positions that are in charge of people by what they, or a line of theirs, say."""
    words = speech(brief.language)
    led = [
        w for w in brief.document.work if any(leading.shown(t) for t in (w.position, *(h.text for h in w.highlights)))
    ]
    if not led:
        return words.says_nothing_of.format(topic=charge)
    labels = {p.id: p.label for p in placing.places(brief.resume)}
    return words.years_of.format(
        wish=charge,
        held=length(brief.language, tenure.months(led, today)),
        names="; ".join(labels.get(w.id, w.name) for w in led),
    )


def _of(brief: Brief, requirement: Requirement, today: date) -> str:
    """What was counted for one wish: its positions, or why they are too few."""
    words = speech(brief.language)
    match = next((m for m in brief.matches if m.requirement_id == requirement.id), None)
    if match is None:
        return ""
    counted = [w for w in brief.resume.work if any(within(e.ref, w.id) for e in match.evidence)]
    if not counted:
        return f"• {requirement.text}: {match.note}" if match.note else ""
    labels = {p.id: p.label for p in placing.places(brief.resume)}
    return words.years_of.format(
        wish=requirement.text,
        held=length(brief.language, tenure.months(counted, today)),
        names="; ".join(labels.get(w.id, w.name) for w in counted),
    )
