"""What the chat does not do, with what can be done instead: titles, entries of their own, other sections, excuses."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import answers, commands, correcting, heading_words, leaving_out, pointed, tenure
from tailor.engine.offline.explaining import mentions
from tailor.engine.offline.words import stems
from tailor.model import placing
from tailor.model.sayings import speech

_TITLE: Final = (
    r"(?:(?:job |my |the )*(?:titles?|position)|(?:berufs|stellen)bezeichnung|titel|(?:intitulé|titre)(?: du poste)?|"
    r"t[ií]tulo|cargo|puesto|titolo|qualifica|functietitel|tytule|stanowisk\w+|titeln?|tittelen|názv\w+)"
)
_IN_THE: Final = (
    rf"\s+(?:in|as|for|im|als|dans|comme|en|como|nel|come|no|na|in de|w|jako|i|som|v)\s+(?:(?:the|my|a|den?|le|el|il|"
    rf"mi|mon|meinem|mijn|min|o)\s+)*{_TITLE}"
)
_CALL: Final = (
    r"(?:(?:say|write|put)(?: down| in)?(?: that)? I(?:['’]m| am)(?= (?:an?|the) )|(?:call|name|list|describe|"
    r"style) me|(?:put|write) me (?:down|in)|(?:put|write) me(?= as\b)|make me|"
    r"nenn\w* mich|führ\w* mich|appelle[rz]?[- ]moi|nomme[rz]?[- ]moi|llám[ae]me|p[óo]n(?:ga)?me|chiamami|mi chiami|"
    r"chama-me|chame-me|noem m(?:ij|e)|nazwij mnie|kalla mig|kald mig|kall meg|nazvi mě|říkej mi)"
)
_CALLED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{commands.PLEASE}{_CALL}(?:\s+(?:as|als|comme|como|come|de|jako|som))?(?:\s+(?:an?|the|einen?|une?|una?))?"
        rf"\s+(?P<what>(?!(?:sound|look|read|seem|appear|more|less|stand)\b)\S.{{1,60}}?)(?P<title>{_IN_THE})?[\s.!]*$",
        rf"{commands.PLEASE}(?:change|make|set|turn|upgrade|update)\s+(?P<title>(?:my|the)\s+(?:job )?titles?)\b"
        r"(?:\s+(?:at|from)\s.{2,40}?)?\s+(?:to|into|say|read)\s+[\"“]?(?P<what>\S.{1,60}?)[\"”]?[\s.!]*$",
        rf"{commands.PLEASE}(?:change|make|replace)\s+\S.{{1,40}}?\s+(?:to|into|"
        rf"with)\s+[\"“]?(?P<what>\S.{{1,40}}?)[\"”]?"
        rf"(?P<title>{_IN_THE})[\s.!]*$",
        rf"{commands.PLEASE}änder\w*\s+(?P<title>(?:meinen|den)\s+(?:(?:job|stellen)?titel)|meine\s+\w*bezeichnung)\s+"
        r"(?:in|zu|auf)\s+[\"„]?(?P<what>\S.{1,60}?)[\"“]?[\s.!]*$",
    )
)
#: That there is no work to name: "if I have no job", "wenn ich keinen Job habe", "si je suis au chômage".
_JOBLESS: Final = (
    r"\b(?:if|when|since|wenn|falls|da|si|quand|cuando|se|quando|als|omdat|jeśli|gdy|om|hvis|když)\b.{0,20}?"
    r"(?:\b(?:no|not|don['’]?t have a|haven['’]?t got a) (?:current )?(?:job|work(?:ing)?|employer|employed)\b|"
    r"\b(?:unemployed|out of work|between jobs|jobless|arbeitslos|arbeitssuchend|au ch[oô]mage|sans emploi|en paro|"
    r"desemplead[oa]|disoccupat[oa]|desempregad[oa]|werkloos|bezrobotn[yaą]|arbetslös|arbejdsløs|arbeidsledig|"
    r"nezaměstnan[ýá])\b|\bkein\w* (?:job|arbeit|stelle)\b|\bpas (?:de |d['’])(?:emploi|travail|boulot|job)\b|"
    r"\bno tengo (?:trabajo|empleo)\b|\bnon ho (?:un )?lavoro\b|\bnão tenho (?:trabalho|emprego)\b|"
    r"\bgeen (?:baan|werk)\b)"
)
#: That somebody left, and why: no deed that a line could tell.
_LEFT: Final = re.compile(
    rf"{commands.PLEASE}(?:(?:say|add|mention|write|put)(?: in)?(?: that)? )?(?:"
    r"I (?:left (?:\S+ ){1,4}?(?:because|due|after|for (?:an?|better|more|family|health|personal)|to (?:look|"
    r"care|raise|have))|"
    r"quit|resigned|walked out|got (?:fired|sacked|laid off|made redundant)|was (?:fired|sacked|laid off|let go|"
    r"made redundant|dismissed))\b|"
    r"ich (?:habe .{0,30}gekündigt|wurde .{0,20}(?:entlassen|gekündigt))|j['’]ai (?:démissionné|été (?:licencié|"
    r"viré)e?)|"
    r"me (?:despidieron|echaron)|(?:sono stat[oa]|mi hanno) licenziat[oa]|fui despedid[oa]|ik (?:ben|werd) ontslagen|"
    r"zwolnili mnie|jag (?:sade upp mig|blev uppsagd)|jeg (?:sagde op|sa opp|blev fyret|ble sagt opp)|"
    r"dal[ai]? jsem výpověď)",
    re.IGNORECASE,
)
#: How something is to be told that one would rather not be asked about.
_EXPLAIN: Final = re.compile(
    r"^\W*(?:(?:and|but|so|und|aber|et|mais|y|pero|e|ma)\W+)?(?:"
    r"(?:how|where) (?:do|can|should|would|could|shall|must|best to|to) (?:I |we )?(?:best |even )?(?:explain|justify|"
    r"account for|address|handle|deal with|put|present|show|cover up|cover)\b|"
    r"how (?:do|can|should|would) I (?:say|tell them|admit)(?: that)? I (?:got|was|am|['’]m|have been) (?:made )?"
    r"(?:redundant|laid off|let go|fired|sacked|dismissed|unemployed|out of work)\b|"
    r"what (?:do|should|can|shall) I (?:say|tell them|write) (?:about|for|regarding)\b|"
    r"(?:will|would|do|does|are|is|should) (?:\w+ ){1,4}(?:mind|care|notice|worried|bothered|matter|a problem|"
    r"ask|hurt)\b"
    r".{0,24}\b(?:gap|break|years? (?:off|out)|time (?:off|out))\b|"
    r"(?:will|would|do|does|is) (?:the|my|that|this) (?:career )?(?:gap|break)\b.{0,24}\b(?:matter|problem|hurt|"
    r"bad|ok(?:ay)?|issue)\b|"
    r"(?:stört|schadet|ist) (?:\w+ ){0,3}(?:lücke|pause)\b|I feel .{0,30}\bno (?:jobs?|work|experience)\b|"
    rf"(?:what|was|que|qu['’]est-ce que|je mets|qué|cosa|che cosa|o que|wat|co|vad|hvad|hva)\b.{{0,40}}?{_JOBLESS}|"
    r"wie (?:soll |kann |sollte |muss )?(?:ich )?(?:erklär|begründ|rechtfertig)\w*|wie (?:soll|kann|"
    r"sollte) ich .{2,60} "
    r"(?:erklären|begründen|rechtfertigen)|"
    r"comment (?:est-ce que )?(?:je peux |je dois |puis-je |dois-je |faut-il )?(?:j['’])?(?:expliqu|justifi)\w*|"
    r"c[oó]mo (?:puedo |debo |podría )?(?:explic|justific)\w*|come (?:posso |devo )?(?:spieg|giustific)\w*|"
    r"como (?:posso |devo )?(?:explic|justific)\w*|hoe (?:kan ik|moet ik|leg ik|verklaar ik|verantwoord ik)\b|"
    r"jak (?:mam |mogę )?(?:wy)?(?:tłumacz|jaśni)\w*|hur (?:ska jag |kan jag )?förklarar?\b|"
    r"hvordan (?:skal jeg |kan jeg )?forklarer?\b|jak (?:mám |mohu )?vysvětl\w*)",
    re.IGNORECASE,
)
#: Whether two positions may become one.
_TOGETHER: Final = re.compile(
    r"^\W*(?:and |so |und |et |y )?(?:(?:should|shall|can|could|do|must) (?:I|you|we) (?:put|join|merge|combine|list|"
    r"group|"
    r"make|bring)|(?:please )?(?:put|join|merge|combine|group))\b.{0,30}\b(?:jobs|roles|positions|employers|"
    r"posts)\b.{0,40}"
    r"\b(?:together|into one|as one|in one|under one)\b|"
    r"^\W*(?:please )?(?:should I |can you )?(?:merge|combine|join) (?:the|my|these|both|two)\b.{0,20}"
    r"\b(?:jobs|roles|positions)\b|"
    r"^\W*(?:soll(?:te)?|kann|darf) (?:ich|man|du)\b.{0,30}\b(?:jobs|stellen|positionen)\b.{0,40}"
    r"\b(?:zusammen\w*|verbinden)\b|"
    r"^\W*(?:dois[- ]je|je dois|faut[- ]il|peux[- ]tu) (?:regrouper|réunir|fusionner)\b.{0,30}\b(?:postes|emplois)\b|"
    r"^\W*¿?\s*(?:debo|puedo|puedes) (?:juntar|unir)\b.{0,30}\b(?:trabajos|puestos|empleos)\b|"
    r"^\W*(?:devo|posso) (?:unire|mettere insieme|juntar|unir)\b.{0,30}\b(?:lavori|empregos|cargos)\b|"
    r"^\W*(?:moet|kan) ik\b.{0,30}\b(?:banen|functies)\b.{0,30}\b(?:samen\w*)\b",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(r"\b(?:19|20)\d\d\s*(?:–|-|to|bis|à|a|al|tot|do|till|til)\s*(?:(?:19|20)\d\d|\d\d)\b")
_SECTION: Final = "|".join(
    (*leaving_out.SECTIONS.values(), r"(?:work )?experience|berufserfahrung|education|ausbildung")
)
_VOLUNTARY: Final = re.compile(rf"(?:{leaving_out.SECTIONS['volunteer']})[\s.!]*$", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(
    rf"{commands.PLEASE}(?:move|put|shift|place|transfer|verschieb\w*|schieb\w*|setz\w*|pack\w*|mets|"
    rf"mettez|déplace[rz]?|"
    r"pon(?:ga)?|mueve|pasa|sposta|metti|move|põe|passa|zet|verplaats|przenieś|umieść|flytta|sätt|flyt|sæt|flytt|sett|"
    r"přesuň\w*|dej)\s+(?P<what>\S.{0,80}?)\s+(?:(?:in)?to|under|into|in|zum?|zur|unter|ins?|vers|dans|sous|au|aux|"
    r"en|al?|bajo|nel(?:la|le)?|tra|sotto|alla|alle|para|no|na|naar|onder|bij|do|pod|till|under|til|k)\s+"
    rf"(?:(?:the|my|das|die|den|dem|mein\w*|le|la|les|el|los|las|mi|il|lo|o|a|as|os|de|het|mijn)\s+)*"
    rf"(?:{_SECTION})(?:\s+(?:section|part))?[\s.!]*$",
    re.IGNORECASE,
)


def together(said: str) -> bool:
    """Whether somebody asks whether two positions may become one."""
    return _TOGETHER.search(said) is not None


def reply(brief: Brief, said: str) -> ChatReply | None:
    """The answer to a wish that is not granted; None for any other message."""
    words = speech(brief.language)
    if title := _title(brief, said):
        return ChatReply(text=words.titled.format(wanted=title))
    if _EXPLAIN.match(said) or _LEFT.match(said):
        return ChatReply(text=words.gap)
    if (found := _ELSEWHERE.match(said)) and not commands.TELLS.match(said):
        own = pointed.LAST.fullmatch(found["what"]) and _VOLUNTARY.search(said) and correcting.as_voluntary(brief)
        if own:
            return own
        listed = commands.add(said)
        if listed is None or listed[1] != "skills" or mentions(brief, listed[0]):
            return ChatReply(text=words.no_section)
    return None


def _title(brief: Brief, said: str) -> str:
    """The title that somebody wants to be given; without that word, one that the posting or a position has."""
    found = next((m for pattern in _CALLED if (m := pattern.match(said))), None)
    if found is None or heading_words.AT_THE_TOP.match(said):
        return ""
    what = found["what"].strip(' "“”„«».')
    known = stems(" ".join((brief.posting.title, *(w.position for w in brief.resume.work))))
    return what if found["title"] or stems(what) & known else ""


def entry_of_its_own(brief: Brief, what: str) -> bool:
    """Whether what is to be added is a time with years of its own, rather than something done at a place."""
    if placing.place_of(brief.resume, what):
        return False
    return tenure.is_break(what) or (_SPAN.search(what) is not None and not answers.as_line(what))
