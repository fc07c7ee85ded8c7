"""What a person says never to have done, known or held: evidence that it is not so, and of nothing else.

"I have never used Salesforce" denies Salesforce. "I have never missed a deadline" praises, and denies no skill: only
what is said by a verb of doing, knowing or having counts, with the thing right behind it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tailor.model.checking.reading import read
from tailor.model.checking.words import is_free, is_light
from tailor.model.posting import Requirement
from tailor.model.wishes import alternatives, names_of, says


@dataclass(frozen=True, slots=True)
class Disowned:
    """What was said never to have been done, and what else the message says."""

    what: str
    rest: str
    deed: str = ""
    """The verb with it, as it was said: "managed a team"."""
    abroad: bool = False
    """It was not said in English, whose verbs of doing alone are told from others."""


_DID: Final = (
    r"(?:used?|worked|work|done|do|did|touched|seen|held|hold|owned|own|had|have|got|known|know|learn(?:ed|t)|spoken|"
    r"speak|driven|drive|operated|operate|taught|teach|trained|managed|manage|led|run|ran|written|write|built|build|"
    r"sold|sell|handled|handle|studied|study|tried|programmed|assisted|performed|carried out|supervised|prepared|"
    r"planned|cooked|been|taken|passed|installed|administered|designed|configured|supported|nursed|cared for|drove|"
    r"gave|"
    r"given|wrote|spoke|served|cleaned|delivered|sewed|fitted|repaired|packed|picked|counted)"
)
_LED: Final = r"(?:(?:with|in|on|as|for|of|at|by|any|an?|the|my)\s+)*"
_HAVE_NONE: Final = r"(?:experience|knowledge|training|qualifications?|certificates?|skills?)"
_TO_A_CLAUSE: Final = r"(?P<what{0}>[^.!?;\n]{{2,80}}?)"
_DENIALS: Final = (
    # English.
    rf"I(?: have|['’]ve)? never(?: (?:really|actually|ever|yet|even))? (?P<deed1>{_DID}) {_LED}",
    rf"I (?:have not|haven['’]?t|did not|didn['’]?t|do not|don['’]?t)(?: (?:really|actually|ever|yet|even))? "
    rf"(?P<deed2>{_DID}) {_LED}(?:{_HAVE_NONE} (?:of|with|in|on|using) {_LED})?",
    rf"I(?: have|['’]ve)(?: got)? (?:no|zero)(?: \w+)? {_HAVE_NONE} (?:of|with|in|on|using|as) {_LED}",
    # German and Dutch put the verb behind it.
    r"ich habe (?:leider )?(?:noch |bisher )?(?:nie|niemals|nicht) (?:mit |in |an |als )?(?:der |die |das |dem |"
    "einem |einer )?",
    r"ich habe (?:leider )?(?:noch |bisher |gar )?keine?(?:rlei)? (?:\w+ )?(?:erfahrung(?:en)?|kenntnisse)(?: mit|"
    " in| im| als|"
    " auf)? ",
    r"ich (?:kenne|beherrsche|spreche|kann) kein(?:e[nrsm]?)? ",
    r"ik heb (?:helaas )?(?:nog )?(?:nooit|niet) (?:met |in |aan |als )?(?:de |het |een )?",
    r"ik heb (?:helaas )?(?:nog )?geen (?:ervaring|kennis) (?:met|in|van|als) ",
    # French, Spanish, Italian, Portuguese.
    r"je n['’]ai (?:encore |vraiment )?jamais (?P<deed1>[^\W\d_]+) (?:avec |sur |en |de |le |la |les |un |une |"
    r"l['’]|d['’]|du )*",
    r"je n['’]ai (?:pas|aucune) (?:d['’])?(?:expérience|connaissances?) (?:de |des |du |d['’]|en |avec |sur |la |le |"
    "l['’])*",
    r"je ne (?:connais|maîtrise|parle) pas (?:du tout )?(?:le |la |les |l['’])?",
    r"(?:yo )?nunca (?:he )?(?P<deed1>[^\W\d_]+) (?:con |en |el |la |un |una |de )*",
    r"(?:yo )?no (?:he [^\W\d_]+ nunca|tengo (?:ninguna )?(?:experiencia|conocimientos) (?:con|en|de)|conozco|manejo|"
    r"domino|hablo) (?:con |en |el |la )*",
    r"(?:io )?non (?:ho mai (?P<deed1>[^\W\d_]+)|ho (?:nessuna )?(?:esperienza|conoscenze) (?:con|di|in|su)|conosco|"
    r"parlo) "
    r"(?:con |in |il |la |l['’])*",
    r"(?:eu )?nunca (?P<deed1>[^\W\d_]+) (?:com |em |o |a |os |as |no |na |de |uma? )*",
    r"(?:eu )?não (?:tenho (?:experiência|conhecimentos) (?:com|em|de)|conheço|falo) (?:o |a )?",
    # Swedish, Danish, Norwegian, Polish, Czech.
    r"(?:(?:jag|jeg) )?har (?:aldrig|aldri|inte|ikke)(?: noen (?:gang|sinne)| nogensinde|"
    r" någonsin)? (?P<deed1>[^\W\d_]+) "
    r"(?:med |i |på |en |ett |et |noen |någon |nogen )*",
    r"(?:jag|jeg|ik|ich) (?!har\b|heb\b|habe\b|kan\b|kann\b|vill?\b|ska\b|skal\b|är\b|er\b|ben\b|bin\b)"
    r"(?P<deed1>[^\W\d_]{3,}) (?:aldrig|aldri|nooit|niemals|nie) (?:med |i |på |en |ett |et |noen |någon |met |de |"
    r"het |een |"
    r"mit |in |den |die |das )*",
    r"en ole (?:koskaan |ikinä )?(?P<deed1>[^\W\d_]+(?:ut|yt)) ",
    r"(?:jag|jeg) har (?:ingen|inte någon) (?:erfarenhet|erfaring|kunskap) (?:av|med|i|fra|om) ",
    r"nigdy nie (?P<deed1>[^\W\d_]+) (?:z |ze |w |na |jako )*",
    r"nie (?:znam|mam (?:żadnego )?doświadczenia (?:z|ze|w|na)) ",
    r"nikdy jsem (?P<deed1>ne[^\W\d_]+) (?:s |se |v |na |jako )*",
    r"(?:nemám (?:žádné )?zkušenosti? (?:s|se|v)|neznám) ",
)
#: What was told before, and is not so.
_TAKEN_BACK: Final = (
    r"I (?:lied|was lying|exaggerated|made (?:it|that|things) up) (?:about|with|on) (?:the |my |having )*",
    r"(?:please )?(?:forget|ignore|scrap|strike) (?:what|that|everything) I (?:just )?(?:said|told you|wrote|"
    r"put) (?:about|"
    r"on|of) (?:the |my |having )*",
    r"(?:bitte )?vergiss,? was ich (?:da )?(?:über|zu|von|zum|zur) (?:das |die |den |dem |der )?",
    r"ich habe (?:bei|über|mit) (?:der |dem |das |die |den )?(?=[^.!?;\n]{2,60} (?:gelogen|übertrieben))",
    r"(?:oublie|oubliez) ce que j['’]ai dit (?:sur|de|à propos de) (?:la |le |les |l['’])?",
    r"j['’]ai menti (?:sur|à propos de) (?:la |le |les |l['’])?",
    r"(?:olvida|olvide) lo que (?:he dicho|dije) (?:de|sobre) (?:la |el |los |las )?|mentí (?:sobre|con) (?:la |el )?",
    r"(?:dimentica|dimentichi) (?:ciò|quello) che ho detto (?:di|su|del|della|sul|sulla) |ho mentito (?:su|sul|sulla) ",
    r"(?:esquece|esqueça) o que (?:eu )?disse (?:de|sobre) (?:a |o )?|menti sobre (?:a |o )?",
    r"vergeet wat ik (?:over|van) (?:de |het )?|ik heb gelogen over (?:de |het )?",
    r"zapomnij,? co mówiłe?a?m o |skłamałe?a?m (?:o|w sprawie) ",
    r"glöm (?:det|vad) jag sa om |jag ljög om |glem (?:det,?|hva|hvad) jeg sa(?:gde)? om |jeg løj om ",
    r"zapomeň,? co jsem řekla? o |lhala? jsem o ",
)
_ASIDE: Final = (
    r"(?:^\W{0,20}|(?<=[.!?;\n])[^\w.!?;\n]{0,6})"
    r"(?:(?:ok|okay|actually|no|nope|sorry|but|well|oh|and|also|honestly|to be honest|in fact|nein|"
    "leider|"
    r"aber|und|eigentlich|ehrlich gesagt|non|mais|et|désolée?|en fait|pero|y|lo siento|ma|purtroppo|mas|maar|helaas|"
    r"ale|niestety|men|tyvärr|desværre|dessverre|bohužel)[\s,.:–-]+)*"
)
#: What stands behind the thing and is no part of it.
_BEHIND: Final = (
    r"(?:,?\s+(?:before|yet|myself|at all|in my life|so far|professionally|gearbeitet|"
    r"benutzt|verwendet|genutzt|gesagt habe|geschrieben habe|gelogen|übertrieben|gezegd heb|zei|"
    "gemacht|"
    r"eingesetzt|bedient|gefahren|geleitet|gelernt|gehabt|geführt|betreut|gewerkt|gebruikt|gedaan|bisher|auparavant|"
    r"avant|antes|prima|though|either))*"
)
_BUT: Final = r"(?P<rest>,?\s+(?:but|aber|sondern|mais|pero|sino|ma|mas|maar|ale|men)\b.*|[.!?;\n].*|\W*$)"
_PATTERNS: Final = tuple(
    re.compile(rf"{_ASIDE}{denial}{_TO_A_CLAUSE.format('')}{_BEHIND}{_BUT}", re.IGNORECASE | re.DOTALL)
    for denial in _DENIALS
)
_IN_ENGLISH: Final = _PATTERNS[:3]
_BACK: Final = tuple(
    re.compile(rf"{_ASIDE}(?:{back}){_TO_A_CLAUSE.format('')}{_BEHIND}{_BUT}", re.IGNORECASE | re.DOTALL)
    for back in _TAKEN_BACK
)
#: In German and Dutch the thing may come first: "Mit SAP habe ich nie gearbeitet".
_FRONTED: Final = re.compile(
    rf"{_ASIDE}(?:mit|in|an|met|aan) (?P<what>[^.!?;,\n]{{2,60}}?) (?:habe ich|heb ik) (?:noch |bisher |nog )?"
    rf"(?:nie|niemals|nicht|nooit|niet|keine?\w* erfahrung\w*|geen ervaring)\b{_BEHIND}{_BUT}",
    re.IGNORECASE | re.DOTALL,
)
#: What is not the thing but the rest of a thought: "never had to …", "have not only …".
_NO_THING: Final = re.compile(
    r"^(?:to|only|just|that|accidents?|incidents?|warnings?|because|since|enough|much|many|it|this|them|problems?|"
    "complaints?|trouble|issues?|less|more|"
    r"than|late|absent|sick|det|dat|het|isso|isto|tego|sitä|nur|so|zu|dass|seul\w*|que|solo|sólo|bara|kun|bare|tylko|jen|nichts|rien|nada|niente)\b",
    re.IGNORECASE,
)


#: For what, where or when: of the thing itself nothing is said then.
_FOR: Final = re.compile(
    r"\s(?:for|to|at|in|during|für|zum|zur|bei|im|pour|chez|dans|para|en|per|in|voor|bij|för|til|do|dla|pro)\s",
    re.IGNORECASE,
)


#: What says in other languages that a thing was not used, worked with or learnt.
_USED: Final = re.compile(
    r"\b(?:experience|knowledge|gearbeitet|benutzt|verwendet|genutzt|eingesetzt|bedient|gefahren|gelernt|"
    r"erfahrung\w*|kenntnisse|gewerkt|"
    r"gebruikt|ervaring|utilisé\w*|travaillé\w*|expérience|connais\w*|usad[oa]|utilizad[oa]|trabajado|"
    r"experiencia|conozco|"
    r"usat[oa]|utilizzat[oa]|lavorato|esperienza|conosco|usei|utilizei|trabalhei|experiência|conheço|använt|"
    r"arbetat|brukt|"
    r"brugt|arbejdet|arbeidet|używał\w*|käyttänyt|työskennellyt|kokemusta|pracował\w*|znam|používal\w*|pracoval\w*|neznám)\b",
    re.IGNORECASE,
)
#: Who never missed, lost or came late to anything praises, and denies no skill.
_PRAISES: Final = re.compile(
    r"(?:manqué|raté|perdu|reçu|eu|perdido|fallado|faltado|llegado|llegu\w+|recib\w+|perd[íi]|falt[éei]i?|fall[éó]|perso|"
    r"mancato|arrivato|ricevuto|saltato|falhei|cheguei|recebi|deixei|atrasei|verpasst|versäumt|verloren|bekommen|gefehlt|"
    r"gemist|verzuimd|gekregen|ontbroken|missat|förlorat|försummat|fått|kommit|kom|kommer|komme|kam|kwam|missade|missede|misset|miste|fehlte|var|war|was|fikk|fik|fick|varit|mistet|misset|forsømt|fået|kommet|"
    r"gått|været|vært|myöhästynyt|menettänyt|saanut|ollut|(?:przegap|spóźni|zawiod|straci|dosta|otrzyma|opuści)\w+|"
    r"ne(?:zmešk|přiš|dosta|ztrati|chybě)\w+)",
    re.IGNORECASE,
)
#: German and Dutch tell at the end what was done.
_DONE_LAST: Final = re.compile(
    r"(?<=\s)(?P<deed>(?:\w*ge|be|ver|ont|er|her)\w{2,}(?:d|t|en)|\w{3,}iert)\W*$", re.IGNORECASE
)
#: A word so long is the name of a thing: "Beatmungsgeräte".
_A_NAME: Final = 12


#: What somebody does no more was done once: it is experience, and no denial of it.
_ONCE: Final = re.compile(
    r"\b(?:any ?more|any longer|no longer|nicht mehr|kein\w* \S+ mehr|ya no|niet meer|geen \S+ meer|inte längre|"
    r"ikke (?:længere|lenger)|już nie)\b|\bne\b.{1,40}\bplus\b|\bnon\b.{1,40}\bpiù\b|\bjá não\b",
    re.IGNORECASE,
)


def disowned(text: str) -> Disowned | None:
    """What a message says never to have been done, known or held; None where it says nothing of the kind."""
    return _heard(" ".join(text.split())[:1_000])


@lru_cache(maxsize=1_024)
def _heard(plain: str) -> Disowned | None:
    """The same of a text in one line; a session asks it of each of its messages whenever it changes."""
    for pattern in (*_PATTERNS, _FRONTED, *_BACK):
        found = pattern.search(plain)
        if found is None or _NO_THING.match(found["what"]) or _ONCE.search(found[0]):
            continue
        said = found.groupdict()
        deed, what = said.get("deed1") or said.get("deed2") or "", found["what"]
        abroad = pattern not in _IN_ENGLISH
        if abroad and not deed and (last := _DONE_LAST.search(plain[found.start() : found.start("rest")])):
            deed = last["deed"]
            what = what.removesuffix(deed).rstrip() or what
        if abroad and _PRAISES.fullmatch(deed):
            continue
        deed = "used" if pattern in _BACK or _USED.search(found[0]) else deed
        rest = f"{plain[: found.start()]} {found['rest']}".strip(" ,.;!?")
        return Disowned(what.strip(" \"“”„«»'"), _without_but(rest), deed, abroad)
    return None


def _without_but(rest: str) -> str:
    return re.sub(r"^(?:but|aber|sondern|mais|pero|sino|ma|mas|maar|ale|men)\s+", "", rest, flags=re.IGNORECASE)


def disowns(requirement: Requirement, said: Disowned) -> bool:
    """Whether what was denied is what a requirement asks for: any of what it names, all of what it gives as a choice.

    "I have never used Excel for pivot tables" denies pivot tables in Excel, and Excel itself is left open.
    """
    wanted, named = names_of(requirement.text), names_of(said.what)
    if wanted:
        if _FOR.search(said.what):
            return False
        asked = {w.stem for w in read(requirement.text).words}
        names = {w.stem for m in read(said.what).mentions for w in read(m.text).words}
        more = [w for w in read(said.what).words if not is_free(w) and not is_light(w) and w.stem not in asked | names]
        return not more and (wanted <= named if alternatives(requirement.text) else not wanted.isdisjoint(named))
    asked = {w.stem for w in read(requirement.text).words if not is_free(w)}
    denied = [w for w in read(said.what).words if not is_free(w)]
    if not any(w.stem in asked for w in denied):
        return False
    whole = len(denied) == 1 and len(denied[0].low) >= _A_NAME and not alternatives(requirement.text)
    return whole or says(requirement, said.what if said.abroad else f"{said.deed} {said.what}")
