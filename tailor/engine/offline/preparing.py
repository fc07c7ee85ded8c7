"""What may be asked in an interview, and what speaks for the person: the posting's wishes with what shows each."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import commands, gaps
from tailor.engine.offline.explaining import cut
from tailor.model.asking import asking
from tailor.model.sayings import speech

_SHOWN: Final = 8
_LONGEST: Final = 18
_ASKS: Final = re.compile(
    r"\b(?:what|which)\b[^.!]{0,50}\bask(?:ed|ing)? me\b|\bwhat\b[^.!]{0,40}\b(?:would|will|might|could|may|can|"
    r"do|should) "
    r"(?:I (?:be asked|expect)|they (?:want to )?ask(?! for\b))\b|"
    r"\bquestions? (?:will|would|might|could|do|can|should|may|are)\b[^.!]{0,40}\b(?:ask\w*|expect|get|come)\b|"
    r"\binterview (?:questions?|tips?|prep\w*)\b|\b(?:prepare|"
    r"ready|practi[sc]e)\b[^.!]{0,30}\binterview\b|"
    r"\b(?:was|welche fragen)\b[^.!]{0,50}\b(?:mich (?:\w+ )?fragen|gefragt werden|werde ich gefragt|fragen sie mich|"
    r"fragt man mich)\b|\b(?:vorstellungs|bewerbungs)gespräch\b|"
    r"\b(?:que|qu['’]|quelles? questions?)[^.!]{0,50}\b(?:me (?:demander\w*|poser\w*)|va[- ]t[- ]on me)\b|"
    r"\bentretien(?: d['’]embauche)?\W*$|\bqu[eé]\b[^.!]{0,40}\b(?:me (?:van a |pueden |podrían )?pregunt\w+|"
    r"preguntarme)\b|"
    r"\bpreguntas\b[^.!]{0,30}\b(?:entrevista|me har\w+)\b|\bla entrevista\W*$|"
    r"\b(?:cosa|che|quali)\b[^.!]{0,40}\b(?:mi (?:chiederan\w*|chiedera\w*|chiedono|domander\w*)|chiedermi)\b|"
    r"\bcolloquio\W*$|"
    r"\b(?:o que|que perguntas)\b[^.!]{0,40}\b(?:me (?:vão |podem )?pergunt\w+|perguntar-me)\b|\bna entrevista\W*$|"
    r"\b(?:wat|welke vragen)\b[^.!]{0,40}\b(?:mij? (?:\w+ )?vragen|vragen ze mij?)\b|\bsollicitatiegesprek\W*$|"
    r"\b(?:o co|jakie pytania)\b[^.!]{0,40}\bpyta\w*|\bo co mnie\b|\brozmow\w+ kwalifikacyjn\w+\W*$|"
    r"\b(?:vad|vilka frågor)\b[^.!]{0,40}\b(?:fråga mig\b|(?:fråga|frågar)\b[^.!]{0,20}\bintervju\w*)|"
    r"\banställningsintervju\w*\W*$|"
    r"\b(?:hva|hvad)\b[^.!]{0,40}\b(?:(?:spørge|spørre) me?i?[gt]\b|spør\w*\b[^.!]{0,20}\b(?:samtale|intervju)\w*)|"
    r"\b(?:jobsamtale|jobbintervju)\w*\W*$|"
    r"\b(?:na co)\b[^.!]{0,40}\b(?:ptát|zept\w+)\b|\bpohovor\w*\W*$",
    re.IGNORECASE,
)
#: What the posting wants, whoever is to show it.
_WANTED: Final = re.compile(
    r"^\W*(?:and |so )?what (?:does|do) (?:it|they|the (?:job|posting|ad|advert|employer)) (?:ask|want|need|require)\w*"
    r"(?: (?:for|from me|of me|me to (?:have|do)))?\W*$|"
    r"^\W*(?:was (?:wollen|verlangen|suchen|fordern) (?:die|sie)|was (?:verlangt|will|fordert) die (?:stelle|anzeige)|"
    r"qu['’]est[- ]ce qu['’](?:ils|elle) (?:veulent|demandent|demande)|que demande l['’](?:annonce|offre)|"
    r"¿?qué (?:piden|quieren|pide la oferta)|(?:che )?cosa (?:chiedono|vogliono|chiede l['’]annuncio)|"
    r"o que(?: é que)? (?:pedem|querem|a vaga pede|eles querem|o anúncio pede)|wat (?:willen ze|vragen ze|"
    r"vraagt de vacature)|"
    r"czego (?:chcą|wymagają|wymaga ogłoszenie)|vad (?:vill de(?: ha)?|kräver de|kräver annonsen|söker de)|"
    r"hvad (?:vil de(?: have)?|søger de|kræver opslaget)|hva (?:(?:er det )?(?:de )?vil (?:de )?ha|krever annonsen|"
    r"ser de etter)|"
    r"co (?:chtějí|požadují))\W*$",
    re.IGNORECASE,
)
_STRONG: Final = re.compile(
    r"\b(?:strongest (?:points?|sides?|suit)|strong (?:points?|sides?)|strengths?|what am I (?:good|strong|best) at|"
    r"what (?:do I have|have I got) going for me|what speaks for me|stärken?|was spricht für mich|worin bin ich (?:gut|"
    r"stark)|points? forts?|mes atouts|puntos? fuertes?|mis fortalezas|punt[oi] (?:di )?forza|punt[oi] fort[ei]|"
    r"pontos? "
    r"fortes?|sterke (?:punten|kanten)|sterkste punt|mocn[aey] stron[ayę]|styrk(?:a|or|er|e)|silné stránky)\b",
    re.IGNORECASE,
)


def reply(brief: Brief, said: str) -> ChatReply | None:
    """What the posting will want to hear of, or what of it is shown; None where neither is asked about."""
    if len(said.split()) > _LONGEST or commands.TELLS.match(said):
        return None
    words = speech(brief.language)
    if _ASKS.search(said):
        return ChatReply(text=f"{words.expect}\n{_wishes(brief)}") if brief.requirements else None
    if _WANTED.match(said) and brief.requirements:
        return ChatReply(text=_wishes(brief))
    if _STRONG.search(said) and (
        said.endswith("?")
        or re.match(r"\W*(?:and |und |et )?(?:what|was|qu|welche|which|cu|qua|wat|jak|vad|hva)", said, re.I)
    ):
        shown = _wishes(brief, shown_alone=True)
        return ChatReply(text=f"{words.strong}\n{shown}" if shown else gaps.missing(brief))
    return None


def _wishes(brief: Brief, *, shown_alone: bool = False) -> str:
    """The posting's wishes, what must be first, each with the words that show it."""
    mark = asking(brief.language).mark
    matches = {m.requirement_id: m for m in brief.standing or brief.matches}
    lines = []
    for requirement in sorted(brief.requirements, key=lambda r: r.kind != "must"):
        match = matches.get(requirement.id)
        shown = match is not None and match.state in ("demonstrated", "asked")
        if match is not None and shown and match.evidence:
            lines.append(f"• {requirement.text}: {mark.format(words=cut(match.evidence[0].quote))}")
        elif not shown_alone:
            lines.append(f"• {requirement.text}")
    return "\n".join(lines[:_SHOWN])
