"""Whether something is needed: "is netball needed?", "do I have to mention the PGCE?", "brauch ich Boxen?"."""

import re
from collections.abc import Callable
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import leaving_out
from tailor.engine.offline.explaining import cut, likeness, mentions
from tailor.engine.offline.words import look
from tailor.model.posting import Requirement
from tailor.model.sayings import speech

_TOPIC: Final = r"(?P<topic>\S.{1,60}?)"
_IN_IT: Final = r"(?:\s+(?:for|in|on|to|there|here)\b(?:\s+(?:this|the|my|it|that|here|there|a)\b.{0,30})?)?"
_USE: Final = (
    r"(?:needed|necessary|required|relevant|important|useful|helpful|essential|(?:a )?must|any (?:good|use)|"
    r"worth (?:it|keeping|having|mentioning|including|a mention))"
)
_TELL: Final = r"(?:mention|put|include|list|say|have|keep|add|write|show|tell(?: them)?|leave)"
_TELL_DE: Final = (
    r"(?:an(?:zu)?geben|nennen|erwähnen|(?:drin|stehen) ?lassen|rein ?schreiben|auf ?führen|haben|behalten|schreiben)"
)
_TELL_FR: Final = r"(?:garder|mettre|mentionner|avoir|laisser|parler|dire|préciser|indiquer|écrire)"
_TELL_ES: Final = r"(?:poner|tener|decir|mencionar|dejar|incluir|escribir|indicar)"
_WONDERS: Final = tuple(
    re.compile(rf"^\W*(?:(?:and|but|so|und|et|y|e|en|pero|mais|aber)\s+)?{asked}[\s?!.]*$", re.IGNORECASE)
    for asked in (
        rf"(?:is|are|was) {_TOPIC} (?:really |actually |even |still |that )?{_USE}{_IN_IT}",
        rf"(?:do|dae|does|did|should|shall|must) (?:I|we) (?:really |actually |even |still |just )?"
        rf"(?:(?:need|want)(?: to {_TELL})?|(?:have|got) to {_TELL}|(?:mention|put|include|list|keep|show))"
        rf"(?: (?:about|in))? {_TOPIC}{_IN_IT}",
        rf"(?:does|do|did|will|would) (?:it|they|(?:the|this) (?:job|posting|advert?|ad|company|employer|role)) "
        rf"(?:really |actually )?(?:need|want|require|ask for|mention|care (?:about|for)|look for) {_TOPIC}",
        rf"what(?:['’]?s| is| does| do) {_TOPIC} do(?:ing)? "
        r"(?:in (?:it|there)|there|here|for (?:this|the|it)\b.{0,20})",
        rf"what about {_TOPIC}",
        rf"(?:does|do|will|would|can) {_TOPIC} (?:count|matter|help)",
        rf"(?:was ist|wie ist es) mit (?:der |dem |den |meine[mnr] )?{_TOPIC}",
        rf"zähl(?:t|en) {_TOPIC}",
        rf"(?:est[- ]ce que )?{_TOPIC} compte(?:nt)?(?:-(?:il|elle)s?)?",
        rf"¿?\s*(?:(?:y )?qué (?:hay|pasa) (?:de|con) (?:el |la )?|cuentan? (?:el |la )?){_TOPIC}",
        rf"(?:hoe zit het met|telt) (?:de |het )?{_TOPIC}(?: mee)?",
        rf"(?:ist|sind) {_TOPIC} (?:denn |da |wirklich |überhaupt |eigentlich |dafür |hier )*"
        r"(?:wichtig|nötig|notwendig|relevant|nützlich|gefragt|gefordert|erforderlich|sinnvoll|pflicht)"
        r"(?: (?:für|bei|hier|dafür)\b.{0,30})?",
        rf"brauch(?:e|t)? (?:ich|man) (?:denn |da |wirklich |überhaupt |noch |eigentlich )*{_TOPIC}"
        r"(?: (?:denn|wirklich|überhaupt|eigentlich|unbedingt|tatsächlich|noch))*"
        r"(?: (?:für|hier|dafür|da)\b.{0,30})?",
        rf"(?:muss|soll|sollte?|darf) ich (?:denn |da |wirklich |überhaupt |noch |eigentlich )*{_TOPIC} {_TELL_DE}",
        rf"(?:est[- ]ce que )?{_TOPIC},? (?:c['’]est|est|sont|sert|est-(?:il|elle|ce)|sont-(?:ils|elles))"
        r" (?:vraiment |encore )?(?:utiles?|nécessaires?|importante?s?|obligatoires?|demandée?s?|exigée?s?|à quelque "
        r"chose)(?: (?:pour|ici|là)\b.{0,30})?",
        r"(?:est[- ]ce que (?:je dois|j['’]ai besoin|il faut)|je dois|dois[- ]je|faut[- ]il|il faut|ai[- ]je besoin)"
        rf"(?: (?:vraiment|encore|{_TELL_FR}))* (?:d['’]|de |du |des )?{_TOPIC}",
        rf"¿?\s*(?:hace|hacen) falta (?:{_TELL_ES} )?(?:lo de(?:l)? )?{_TOPIC}(?: (?:para|aquí|ahí)\b.{{0,30}})?",
        rf"¿?\s*(?:necesito|tengo que|debo|hay que|debería) {_TELL_ES} (?:lo de(?:l)? )?{_TOPIC}",
        rf"¿?\s*(?:es|son) (?:necesari[oa]s?|importantes?|útil(?:es)?|obligatori[oa]s?) (?:{_TELL_ES} )?{_TOPIC}",
        rf"¿?\s*{_TOPIC} (?:es|son) (?:necesari[oa]s?|importantes?|útil(?:es)?|obligatori[oa]s?)",
        rf"(?:è|sono) (?:necessari[oae]|utili?|importanti?|obbligatori[oae]?) (?:(?:mettere|avere|indicare) )?{_TOPIC}",
        rf"(?:devo|serve|servono) (?:(?:mettere|avere|indicare|scrivere|dire) )?{_TOPIC}",
        rf"¿?\s*(?:necesitan|piden|exigen|quieren) (?:el |la |un |una )?{_TOPIC}",
        rf"(?:est[- ]ce qu['’]ils )?(?:demandent|exigent|veulent)(?:-ils)? (?:du |de la |de l['’]|le |la |"
        rf"l['’])?{_TOPIC}",
        rf"(?:verlangen|brauchen|wollen|fordern) (?:die|sie) {_TOPIC}",
        rf"(?:richiedono|chiedono|vogliono) (?:il |la |l['’]|un |una )?{_TOPIC}",
        rf"(?:pedem|exigem|querem) (?:o |a |um |uma )?{_TOPIC}",
        rf"(?:vragen|eisen|willen) (?:ze|zij) {_TOPIC}",
        rf"(?:is|zijn) {_TOPIC} (?:wel |echt |nog )?(?:nodig|belangrijk|nuttig|relevant|vereist)",
        rf"(?:heb ik {_TOPIC} (?:wel |echt |nog )?nodig|moet ik {_TOPIC.replace('topic', 'topic2')} "
        r"(?:noemen|vermelden|hebben|laten staan|houden))",
        rf"é (?:preciso|necessári[oa]|importante|útil) (?:(?:pôr|ter|dizer|mencionar) )?{_TOPIC}",
    )
)
#: Statements in these words are none of wonder, but with the sign of a question: "devo…", "il faut …", "serve …".
_ORDERS: Final = re.compile(
    r"^\W*(?:il faut|je dois|tengo que|necesito|debo|hay que|debería|devo|serv(?:e|ono)|hace falta|è |é )\b", re.I
)
#: What leads to the topic and what it is called, and is no part of it.
_AROUND: Final = re.compile(
    r"^(?:(?:the|my|our|a|an|any|that|this|those|word|it|das|der|die|den|dem|mein\w*|ein\w*|le|la|les|l['’]|mon|ma|mes|"
    r"une?|el|los|las|lo|mis?|il|lo|i|gli|de|het|mijn|o|os|as|meu|minha)\s+|l['’]|[\"“”„«»'‘’]\s*)+|"
    r"\s+(?:job|thing|bit|part|line|entry|stuff|one|at all|though|too|then)$|[\s\"“”„«»'‘’?.!,]+$",
    re.IGNORECASE,
)
#: That the person is something: "that I am a Head of Year".
_THAT_I_AM: Final = re.compile(
    r"^(?:that )?I(?:['’]m| am|['’]ve| have| was| had| did)\s+(?:(?:an?|the)\s+)?|^dass ich\s+|"
    r"^que (?:je suis|j['’]ai|soy|tengo)\s+",
    re.IGNORECASE,
)
#: What names nothing, and what is no thing.
_NOTHING: Final = re.compile(
    r"^(?:it|this|that|they|them|these|those|more|anything|something|everything|all|nothing|help|you|to\b.*|"
    r"es|das|alles|was|ça|cela|tout|eso|esto|todo|algo|questo|tutto|dit|dat|isso)$",
    re.IGNORECASE,
)
#: A wish that has so much of what is asked about is meant.
_SPEAKS_OF: Final = 0.5
_SHOWN: Final = 2


def bare(topic: str) -> str:
    """A topic without what leads to it, as "that I am a Head of Year" is of a head of year."""
    return _AROUND.sub("", _AROUND.sub("", _THAT_I_AM.sub("", topic.strip())))


def wondered(said: str) -> str:
    """What a message asks after whether it is needed; "" of any other."""
    said = " ".join(said.split())[:200]
    for pattern in _WONDERS:
        found = pattern.match(said)
        if found is None or (_ORDERS.match(said) and not said.endswith("?")):
            continue
        topic = found["topic"] or found.groupdict().get("topic2") or ""
        topic = bare(topic)
        if len(topic) > 1 and not _NOTHING.match(topic):
            return topic
    return ""


def reply(brief: Brief, topic: str, gaps: Callable[[list[Requirement]], str]) -> ChatReply:
    """What the posting says of it and what shows it, or that it says nothing; `gaps` tells what is not shown."""
    words = speech(brief.language)
    meant = look(topic).said
    asked = [
        r
        for r in brief.requirements
        if likeness(topic, r.text) > _SPEAKS_OF or bool(meant & look(f"{r.text} {r.quote}").said)
    ]
    there = mentions(brief, topic) or leaving_out.names_section(topic)
    if not asked:
        parts = [words.not_asked.format(topic=cut(topic))]
        parts.append(words.yours if there else words.says_nothing_of.format(topic=cut(topic)))
        return ChatReply(text=" ".join(parts))
    states = {m.requirement_id: m for m in brief.standing or brief.matches}
    lines = [
        words.posting.format(quote=cut(r.quote or r.text)) + (f" {words.nice}" if r.kind == "nice" else "")
        for r in asked[:_SHOWN]
    ]
    for requirement in asked[:_SHOWN]:
        match = states.get(requirement.id)
        shown = match.evidence[:1] if match is not None and match.state != "missing" else ()
        lines += [words.evidence.format(quote=cut(evidence.quote)) for evidence in shown]
    missing = [r for r in asked if (m := states.get(r.id)) is None or m.state == "missing"]
    if missing:
        lines.append(gaps(missing))
    return ChatReply(text="\n".join(dict.fromkeys(lines)))
