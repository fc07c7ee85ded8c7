"""Awards and voluntary work that are told in the chat, which stand in sections of their own."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import answers
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import stems
from tailor.model.asking import asking
from tailor.model.change import Draft
from tailor.model.checking.idiom import foreign
from tailor.model.sayings import speech

_PRIZE: Final = (
    r"\b(?:awards?|prizes?|medals?|trophy|scholarship|distinction|of (?:the )?(?:year|month|quarter)|\w*(?:preis|"
    r"medaille)e?|"
    r"auszeichnung|des jahres|des monats|stipendium|prix|lauréate?|concours|médaille|de l['’]année|du mois|premi[oa]s?|"
    r"medall[ae]|del año|"
    r"del mes|borsa di studio|dell['’]anno|del mese|do mês|prémios?|medalhas?|do ano|\w*prijs|van het jaar|nagrod\w+|"
    r"roku|pris(?:et)?|"
    r"årets|cen[au])\b"
)
#: "Employé du mois": whoever says to have been that has won it.
_OF_THE_YEAR: Final = (
    r"[\w-]+(?: [\w-]+)? (?:du mois|de l['’]année|del (?:mes|año)|del mese|dell['’]anno|do (?:mês|ano)|"
    r"des (?:monats|jahres))"
)  #: "I won …", and what was won behind it; only the person's own, not a team's.
_AWARD: Final = (
    re.compile(
        r"^\W*I(?: have|['’]ve)? (?:also )?(?:won|received|got|earned|was(?: (?:awarded|given|named|voted|made)|"
        r"(?= (?:the )?[\w-]+ of (?:the )?(?:year|month|quarter)\b))|"
        rf"(?:have |['’]ve )?been (?:awarded|given|named|voted)) (?:the |an? |our )?(?P<what>(?=.*{_PRIZE}).+)$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:j['’]ai (?:aussi )?(?:remporté|reçu|gagné|obtenu|eu|décroché) (?:le |la |un |une |l['’])?|"
        rf"(?:j['’]ai été|je suis|je fus) (?:(?:élu|nommé|désigné)e? (?:comme )?|(?=lauréate? )|(?={_OF_THE_YEAR}))|"
        rf"(?:también )?(?:he ganado|gané|recibí|obtuve|me (?:dieron|dio|concedieron|otorgaron)) (?:el |la |un |una )?|"
        rf"(?:fui|he sido|me) (?:(?:nombrad[oa]|elegid[oa]|nombraron|eligieron) (?:como )?|(?={_OF_THE_YEAR}))|"
        rf"ho (?:anche )?(?:vinto|ricevuto|ottenuto|preso) (?:il |la |un |una |l['’])?|"
        rf"(?:sono stat[oa]|mi hanno) (?:(?:nominat[oa]|elett[oa]|premiat[oa]) (?:come )?|(?={_OF_THE_YEAR}))|"
        rf"(?:ganhei|recebi) (?:o |a |um |uma )?|fui (?:eleit[oa]|nomead[oa]) |"
        rf"ich (?:war|bin) (?={_OF_THE_YEAR}))"
        rf"(?P<what>(?=.*{_PRIZE}).+)$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:ich habe|ik heb) (?:de[nr]? |die |das |einen? |het )?(?P<what>(?=.*{_PRIZE}).+?) "
        r"(?:gewonnen|erhalten|bekommen|gekregen)[\s.!]*$",
        re.IGNORECASE,
    ),
)
#: "I did a first aid course in 2018", "I hold a forklift licence": what is held, by its name, with the year.
_HELD: Final = re.compile(
    r"^\W*I(?: have|['’]ve)? (?:also )?(?:have|hold|got|did|done|passed|completed|obtained|took|renewed|finished) "
    r"(?:also |now |already )?"
    r"(?:(?:an?|my|the) )?(?P<what>(?:[\w&'’+/-]+ ){1,6}?(?:certificate|certification|licen[cs]e|course|diploma|"
    r"qualification|"
    r"accreditation|card|ticket|dbs|clearance|training)(?: (?:with|by|from|at|in|on) (?!(?:19|"
    r"20)\d\d\b)[^.,;]{2,40}?)?)"
    r"(?:,? (?:(?:back )?in |since |from )?(?P<year>(?:19|20)\d\d)|,? (?:last|this|early this|late last) (?:year|month|"
    r"week|"
    r"summer|winter|spring|autumn)|,? recently|,? (?:a few|two|three|\d) (?:years|months|weeks) ago)?(?:,? (?:actually|"
    r"too|as well))?[\s.!]*$",
    re.IGNORECASE,
)
#: The same in German, French and Spanish: "ich habe 2022 einen Kurs Kinästhetik gemacht".
_HELD_ABROAD: Final = (
    re.compile(
        r"^\W*ich hab(?:e)?(?: (?:auch|noch|außerdem|(?P<before>(?:19|20)\d\d)))* (?:einen |den |die |das |eine |ein )?"
        r"(?P<what>(?:[\w&'’+/-]+ ){0,3}?"
        r"(?:[\w-]*(?:kurs|lehrgang|schein|weiterbildung|fortbildung|zertifikat|schulung))"
        r"(?: [\w&'’+/-]+){0,4}?) (?:gemacht|absolviert|abgeschlossen|besucht|bestanden)"
        r"(?: (?:in |im jahr )?(?P<year>(?:19|20)\d\d))?[\s.!]*$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W*(?:j['’]ai (?:aussi |déjà )?(?:fait |obtenu |passé |suivi )?|"
        r"(?:también )?(?:tengo|hice|he hecho|saqué|obtuve) (?:también )?)(?:le |la |un |une |el |l['’])?"
        r"(?P<what>(?:certificat|diplôme|formation|permis|habilitation|caces|curso|certificado|carn[eé]t|"
        r"diploma|título)"
        r"(?: [\w&'’+/-]+){1,6}?)(?:,? (?:en |de |del |del año )?(?P<year>(?:19|20)\d\d))?[\s.!]*$",
        re.IGNORECASE,
    ),
)
#: "… got D1": a class of driving licence.
_DRIVES: Final = re.compile(
    r"\b(?:got|have|hold|passed|['’]ve)\s+(?:(?:my|an?|the|full|got)\s+)*(?:(?:cat(?:egory)?|class)\.?\s+)?"
    r"(?-i:(?P<what>C1\+?E|C\+?E|D1\+?E|D\+?E|B\+?E|C1|D1))(?:\s+(?:licen[cs]e|entitlement))?(?:\s+(?:on my licen[cs]e|"
    r"too|as "
    r"well))?(?:,? (?:in |since |from )?(?P<year>(?:19|20)\d\d))?[\s.!]*$",
    re.IGNORECASE,
)
#: "I am a first aider", "I'm a qualified lifeguard": what somebody is by a course that they took.
_OFFICE: Final = (
    r"(?:(?:mental health )?first[ -]?aider|fire (?:marshal|warden)|life ?guard|evacuation officer|"
    r"(?:betriebliche[rn]? )?(?:betriebs)?(?:ersthelfer|sanitäter|brandschutzhelfer|evakuierungshelfer|"
    r"rettungsschwimmer|"
    r"sicherheitsbeauftragte)(?:in|r)?|"
    r"(?:sauveteur )?secouriste(?: du travail)?|sauveteu(?:r|se)|socorrista|"
    r"(?:addett[oa] al primo )?soccorso|soccorrit(?:ore|rice)|bagnin[oa]|nadador[a]?[- ]salvador[a]?|"
    r"ehbo['’]?er|bhv['’]?er|"
    r"ratowni(?:k|kiem|czk[aą])(?: (?:wodn\w+|medyczn\w+))?|førstehjælper|førstehjelper|livräddare|zdravotník(?:em)?)"
)
_IS: Final = re.compile(
    r"^\W*(?:(?:and|also|oh|und|et|y|e|by the way|btw)[\s,]+)*(?:I(?:['’]m| am)|ich bin|je suis|soy|sono|"
    r"sou|ik ben|jestem|jag "
    r"är|jeg er|jsem)\s+(?:(?:also|auch|aussi|también|anche|também|ook|też|a|an|the|our|ein|eine|un|una|"
    r"um|uma|een|en|et)\s+)*"
    rf"(?P<what>(?:(?:qualified|trained|certified|appointed|registered|ausgebildete[rn]?|zertifizierte[rn]?)\s+)?"
    rf"(?:{_OFFICE}))(?:\s+(?:at|for|on|bei|im|chez|en|in)\s.{{2,40}}|\s+(?:too|as well|auch))?[\s.!]*$",
    re.IGNORECASE,
)
_VOLUNTEERING: Final = re.compile(
    r"\b(?:I(?:['’]ve| have)?(?: also)? (?:been )?volunteer(?:ed|ing)?|I(?: do| did|"
    r"['’]m doing) (?:some )?volunt(?:ary|eer) work|"
    r"I(?:['’]m| am| was) a volunteer|ich .{0,40}\behrenamtlich\w*|mein ehrenamt|(?:je suis|j['’]étais|"
    r"j['’]ai été) bénévole|"
    r"je fais du bénévolat|(?:soy|fui|era|he sido) voluntari[oa]|hago voluntariado|(?:sono|ero|"
    r"sono stat[oa]) volontari[oa]|"
    r"faccio volontariato|(?:sou|fui) voluntári[oa]|faço voluntariado|ik (?:ben|was) vrijwilliger|"
    r"ik doe vrijwilligerswerk|"
    r"jestem wolontariusz\w+|jag arbetar ideellt|jeg er frivillig|dělám dobrovolni\w+)\b",
    re.IGNORECASE,
)


def held(said: str) -> str:
    """The certificate, licence or course that somebody says to have, as an entry; empty for other words."""
    if (office := _IS.match(said)) is not None:
        # Polish and Czech bend what one is.
        name = re.sub(r"(?<=k)i?em$", "", re.sub(r"ą$", "a", office["what"]))
        return name[:1].upper() + name[1:]
    patterns = () if answers.unsure(said) else (_HELD, *_HELD_ABROAD)
    found = next((each for pattern in patterns if (each := pattern.match(said))), None)
    driving = None if found or answers.unsure(said) else _DRIVES.search(said)
    if driving is not None:
        return f"Driving licence, category {driving['what']}" + (f" ({driving['year']})" if driving["year"] else "")
    if found is None:
        return ""
    what, year = found["what"].strip(), found["year"] or found.groupdict().get("before")
    return what[:1].upper() + what[1:] + (f" ({year})" if year else "")


def told(brief: Brief, said: str) -> ChatReply | None:
    """The entry that an award or voluntary work becomes; None for anything else, and where it is in doubt."""
    words = speech(brief.language)
    if answers.unsure(said):
        return None
    award = next((found["what"].strip(" .!") for pattern in _AWARD if (found := pattern.match(said))), "")
    if award:
        return _entry(brief, "awards", award[:1].upper() + award[1:], words.add_award)
    if (name := held(said)) and not _listed(brief, name):
        return _entry(brief, "certificates", name, words.add_held)
    line = answers.as_line(said) if _VOLUNTEERING.search(said) else ""
    return _entry(brief, "volunteer", line, words.add_volunteering) if line else None


def _listed(brief: Brief, name: str) -> bool:
    """Whether the certificates of the document have one of the same words."""
    return any(stems(name) <= stems(f"{item.name}, {item.date}") for item in brief.document.certificates)


def _entry(brief: Brief, section: str, text: str, reply: str) -> ChatReply:
    abroad = foreign(text, brief.resume.language)
    why = asking(brief.language).abroad if abroad else speech(brief.language).why.told_me
    draft = Draft(target=section, op="insert", after=text, reason=why, asked_for=True, tentative=abroad)
    return ChatReply(text=why if abroad else reply.format(text=cut(text)), drafts=(draft,))
