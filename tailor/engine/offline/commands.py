"""How people ask for something in the chat: requests in plain words, in the languages that the engine speaks.

Each kind of request is one pattern of them all: verbs of different languages rarely mean different things, and a person
may write in another language than the posting's.
"""

import re
from typing import Final

from tailor.engine.offline import saying
from tailor.engine.offline.please import PLEASE as PLEASE

_UNDO: Final = (
    re.compile(
        rf"{PLEASE}(?:undo|revert|reject|discard|decline|take back|verwirf|verwerf\w*|lehn\w*(?= .{{1,30}} ab\b)|"
        rf"rejette[rz]?|"
        r"rechaz[ae]\w*|descart[ae]\w*|rifiuta\w*|scarta\w*|rejeit[ae]\w*|verwerp|odrzuć|avvisa|förkasta|afvis|avvis|"
        r"forkast|zamítni\w*|zahoď\w*|(?:put|bring|get) (?:it|that|this|them) back|"
        r"restore|(?:wieder )?rückgängig|annule[rz]?|remet(?:s|tez)(?:[- ](?:le|la|les|ça))?|deshaz(?:lo|la)?|deshaga|"
        r"kumoa|peruuta|palauta|deshacer|pon(?:lo|la) (?:de nuevo|otra vez)|vuelv[ae] a poner(?:l[oa]s?)?|"
        r"volt[ae] a (?:pôr|colocar|"
        r"por)|põe de volta|zet (?:het |dat |die |deze )?terug|annulla(?:lo|la)?|rimettil[oa]|annullare|"
        r"ripristina|desfaz|desfaça|desfazer|anula|ongedaan maken|herstel|cofnij|cofnąć|przywróć|ångra|fortryd|angre|"
        r"vrať|vraťte|vrátit)\b\s*(?P<what>.*)$",
        re.I | re.S,
    ),
    re.compile(
        rf"{PLEASE}(?:mach\w*|nimm|nehmen|hol\w*|maak|draai|zet|doe|haal|breng|zruš\w*|dej\w*|vrať\w*|lägg|ta|sätt|hämta|"
        r"læg|sæt|tag|hent|legg|sett|wstaw|włóż|daj|weź|põe|põem|ponha|coloc\w+|mete\w*|bot[ae]r?|volt[ae]r?)\b\s*"
        r"(?:(?:maar|toch|even|bara|bare|lige)\s+)*(?P<what>[^.;!?]{0,80}?)\s*\b(?:rückgängig|zurück|ongedaan|terug|"
        r"zpět|tillbaka|tilbage|tilbake|z powrotem|"
        r"de volta)\b(?:\s+(?:inn?|igen|igjen|weer))?",
        re.I,
    ),
    re.compile(
        rf"{PLEASE}(?:(?:toch|doch|maar|lieber)\s+)*(?P<what>[^,.;!?]{{0,60}}?)\s*\b(?:terug(?:zetten|halen|doen)|"
        r"zurück(?:nehmen|setzen|holen))[\s.!]*$",
        re.I,
    ),
    # "Put Excel back, I use it every day": what came out is to be there again.
    re.compile(
        rf"{PLEASE}(?:put|bring|get|have|leave|keep|want|change|turn)\s+(?P<what>(?!me\b|us\b)[^,.;!?]{{2,60}}?)\s+back"
        r"(?:\s+in)?(?=[\s,.;!]*(?:$|[,.;!]|\s(?:please|now|because|as|since|I|like|the way|how|to (?:how|what|the way|"
        r"normal|the (?:original|start|beginning)))\b))",
        re.I,
    ),
    re.compile(r"^\W*(?:(?:nein|doch|bitte|und)\W+)*(?:wieder )?zurück(?P<what>)[\s.!]*$", re.I),
    # "No, the old one was better", "volta ao que estava".
    re.compile(
        r"^\W*(?:[\w ]{0,20}[,.;]\s*)?(?:the (?:old|first|original) (?:one|version) was better|"
        r"(?:go )?back to (?:the (?:old|original) (?:one|version)|how it was|what it was)|das alte war besser|"
        r"zurück zum alten|l['’]ancien(?:ne)? (?:version )?était mieux|(?:el|lo) de antes (?:era|estaba) mejor|"
        r"vuelve a como estaba|(?:quello|quella) di prima era meglio|volt[ae] ao que estava|o (?:antigo|"
        r"anterior) era melhor|"
        r"(?:het|de) oude was beter|terug naar (?:het|de) oude|stary był lepszy|tillbaka till (?:den|det) gamla|"
        r"(?:den|det) gamla var bättre|(?:den|det) gamle var bedre|tilbage til (?:den|det) gamle|tilbake til (?:den|"
        r"det) gamle|"
        r"(?:ten )?starý byl lepší)(?P<what>)[\s.!]*$",
        re.I,
    ),
    re.compile(
        r"^\W*(?:(?:doch|bitte|lieber|nein|und)\W+)*(?:(?:nimm|tu|setz\w*|schreib\w*|"
        r"lass)\s+)?(?P<what>[^,.;!?]{0,60}?)"
        r"\s*\b(?:(?:doch|lieber|bitte)\s+)*wieder\s+(?:rein|hinein|dazu|her)\b(?:\s+(?:bitte|nehmen|tun|"
        r"setzen))?[\s.!]*$",
        re.I,
    ),
)
ALL: Final = re.compile(
    r"\b(?:all|everything|alles?|tou[ts]|todos?|tutt[oei]|tudo|wszystk\w+|allt|alla|alt|alle|kaikki|vše\w*)\b", re.I
)
_REMOVE: Final = (
    re.compile(
        rf"{PLEASE}(?:remove|delete|drop|cut|take (?:out|oot|off)|leave (?:out|oot)|get rid of|scrap|ditch|bin|lose|"
        rf"hide|entfern\w*|lösch\w*|streich\w*|supprime[rz]?|enlève|"
        r"enlevez|retire[rz]?|elimin[aeá]\w*|quit[ae]|borra|rimuovi|rimuova|togli|tolga|cancella|remove|remova|"
        r"apaga|apague|"
        r"retira|tira|verwijder|schrap|usuń|usunąć|skreśl|wykreśl|ta bort|stryk|radera|fjern|slet|slett|poista|"
        r"odstraň\w*|"
        r"smaž\w*|vymaž\w*)\b\s*(?P<what>.+)$",
        re.I | re.S,
    ),
    re.compile(
        rf"{PLEASE}(?:I\s+)?(?:do not|don['’]?t|would rather not|prefer not to)\s+(?:want (?:you )?(?:to )?)?"
        r"(?:mention|show|list|include|(?:say|write|put|tell(?: them)?) (?:(?:anything|something) )?(?:about )?)\s*"
        r"(?P<what>(?<=\s)\S.*?)(?:\s+(?:there|at all|(?:in|on) (?:it|there|(?:the|my) \w+)))?[\s.!]*$",
        re.I | re.S,
    ),
    re.compile(
        rf"{PLEASE}(?:ne (?:parle[rz]?|mentionne[rz]?|mets?|mettez|dis|dites) pas(?: d[eu]s?\b| d['’])?|"
        r"no (?:menciones?|pongas?|digas?|hables? de|muestres?)|"
        r"non (?:scrivere|mettere|menzionare|dire|parlare di|mostrare)|não (?:menciones?|ponhas?|digas?|mostres?))\s*"
        r"(?P<what>\S.*?)[\s.!]*$",
        re.I | re.S,
    ),
    re.compile(
        rf"{PLEASE}(?:erwähn\w*|nenn\w*|zeig\w*|schreib\w*|vermeld|noem|toon)\s+(?P<what>.+?)\s+(?:nicht|"
        rf"niet)\b[\s.!]*$",
        re.I | re.S,
    ),
    # "Sag nicht, dass ich Meister bin", "skriv inte att jag …", "nie pisz o …".
    re.compile(
        rf"{PLEASE}(?:(?:erwähn\w*|nenn\w*|zeig\w*|schreib\w*|sag\w*|zeg|schrijf|vermeld|noem|nämn|skriv|säg|"
        rf"visa|nævn|sig|"
        r"nevn|si|vis)\s+(?:bitte\s+|da\s+)?(?:nicht|niet|inte|ikke)\b|nie (?:pisz|mów|wspominaj|pokazuj)|"
        r"ne(?:piš|zmiňuj|"
        r"říkej|uváděj)\w*),?\s+(?:(?:dass|dat|att|at|że|že)\s+(?:ich|ik|jag|jeg)?\s*)?(?:o\s+)?(?P<what>\S.*?)"
        r"(?:\s+(?:bin|war|habe|hatte|kann|ben|was|heb|kan))?[\s.!]*$",
        re.I | re.S,
    ),
    re.compile(
        rf"{PLEASE}(?:nimm|nehmen|lass|lassen|haal|laat|ta|tag|plocka|take|leave|get|strip|cut|ota)\s+(?P<what>.+?)\s+(?:(?:"
        rf"raus|heraus|weg|eruit|bort|ut|ud|vekk|væk|pois|out)\b(?: (?:igen|igjen|weer))?|off[\s.!]*$)",
        re.I | re.S,
    ),
    # "Nein, weg damit".
    re.compile(rf"{PLEASE}(?:nein\W+)?(?:weg|raus) (?P<what>damit|mit (?:dem|der|den) \S.{{0,40}}?)[\s.!]*$", re.I),
    # "Autos weg", "Schule bitte weglassen", "die Hobbys raus".
    re.compile(
        rf"{PLEASE}(?P<what>(?!(?:nimm|lass|mach|geh|ich|wir|das ist)\b)[^,.;!?]{{3,60}}?)\s+(?:bitte\s+|kann\s+)?"
        r"(?:weg(?:lassen|nehmen|machen)?|raus(?:nehmen|lassen)?|herausnehmen|streichen|löschen|entfernen|weglaten|"
        r"schrappen|verwijderen)[\s.!]*(?:bitte)?[\s.!]*$",
        re.I,
    ),
    # "No hobbies, please": a section that is not wanted.
    re.compile(
        rf"{PLEASE}(?:no|keine|pas de|sin|niente|geen)\s+(?P<what>(?:hobb(?:y|ies|ys)|interests?|references|"
        r"languages|awards|interessen|referenzen|loisirs|centres d['’]intérêt|aficiones|intereses|referencias|"
        r"interessi|referenties)),?\s*(?:please|bitte|s['’]il (?:te|vous) plaît|por favor|per favore|alsjeblieft)?"
        r"[\s.!]*$",
        re.I,
    ),
)
_PUT: Final = (
    rf"{PLEASE}(?:put|move|place|bring|set|stick|pop|shove|setz\w*|stell\w*|bring\w*|schieb\w*|pack\w*|mets|"
    rf"mettez|mettre|"
    r"place[rz]?|pon|ponga|coloca|coloque|mueve|metti|metta|sposta|põe|ponha|move|zet|plaats|daj|umieść|przenieś|"
    r"mention|list|show|name|nenn\w*|erwähn\w*|zeig\w*|mentionne[rz]?|cite[rz]?|montre[rz]?|menciona|nombra|"
    r"muestra|menziona|"
    r"cita|mostra|noem|vermeld|toon|wymień|wspomnij|pokaż|nämn|visa|nævn|vis|nevn|zmiň\w*|uveď\w*|ukaž\w*|"
    r"postaw|sätt|flytta|ställ|lägg|sæt|flyt|stil|sett|flytt|dej|dejte|přesuň\w*|umísti\w*)\s+(?P<what>.+?)\s+"
)
_FIRST: Final = re.compile(
    rf"{_PUT}(?:first|(?:to|at) the (?:very )?(?:top|front|beginning)|on top|up front|up(?=[\s.!]*$)|an den anfang|"
    r"nach (?:vorne?|oben)|"
    r"an (?:die )?erste stelle|zuerst|en premier|en tête|en haut|d'abord|primer[oa]s?|al principio|arriba|"
    r"per prim[oaie]|"
    r"in cima|all'inizio|primeir[oa]|no topo|no início|em primeiro(?: lugar)?|bovenaan|vooraan|eerst|na począt\w+|"
    r"na górę|na pierwsz\w+(?: miejsce)?|först|överst|først|øverst|na začát\w+|nahoru|první)\b",
    re.I | re.S,
)
#: "Start with the care home", "fang mit der Werkstatt an".
_BEGIN: Final = re.compile(
    rf"{PLEASE}(?:(?:start|begin|open|lead)(?: (?:it|off|the (?:cv|résumé|resume)))? with|(?:beginn\w*|fang\w*) mit|"
    r"commence[rz]? par|(?:empieza|empiece|comienza) (?:por|con)|(?:inizia|comincia) (?:con|da)|(?:começa|"
    r"comece) (?:com|"
    r"por)|begin met|zacznij od|börja med|(?:begynd|start) med|(?:begynn|start) med|začni s)\s+(?P<what>\S.{2,60}?)"
    r"(?:\s+(?:an|please|bitte))?[\s.!]*$",
    re.I,
)
#: "The set-up line should come first."
_SHOULD_BE_FIRST: Final = re.compile(
    rf"{PLEASE}(?P<what>(?!I\b|we\b).{{3,80}}?) (?:(?:should|must|has to|needs to|ought to|can) (?:be|come|go|stand)|"
    r"goes|comes) (?:first|(?:at|on|to) (?:the )?top)[\s.!]*$",
    re.I,
)
_SHOULD_BE_LAST: Final = re.compile(
    _SHOULD_BE_FIRST.pattern.replace("(?:first|(?:at|on|to) (?:the )?top)", "(?:last|(?:at|on|to) the (?:bottom|end))"),
    re.I,
)
_LAST_OF_ALL: Final = re.compile(
    rf"{_PUT}(?:last|(?:to|at) the (?:bottom|end|back)|down(?=[\s.!]*$)|ans? (?:das )?ende|nach (?:unten|hinten)|"
    r"zuletzt|zum schluss|en dernier|à la fin|en bas|al final|abajo|últim[oa]|in fondo|per ultim[oa]|alla fine|no fim|"
    r"em último(?: lugar)?|"
    r"no final|onderaan|achteraan|laatst|na końcu?|na koniec|na dół|sist|längst ner|nederst|sidst|til sidst|nederst|"
    r"na konec|dolů|poslední)\b",
    re.I | re.S,
)
_ADD: Final = re.compile(
    rf"{PLEASE}(?:add|include|insert|ergänz\w*|füg\w* hinzu|ajoute[rz]?|añad[ae]|agreg[au]\w*|aggiungi|"
    r"aggiunga|inserisci|"
    r"adiciona|adicione|acrescenta|acrescente|inclui|voeg toe|dodaj|dopisz|lägg till|tilføj|legg til|lisää|přidej\w*|"
    r"doplň\w*|schreib\w*(?: (?:noch|auch|bitte|da))* (?:rein|dazu|hinein)|stick in|put in|pon(?:ga)?(?= que\b)|"
    r"mets(?= que\b)|écri[st]\w*(?= que\b))\b"
    r"(?: (?:(?:(?:an?|another|one) )(?:new )?(?:line|bullet(?: point)?|point)\b|"
    r"(?:line|bullet|point)(?= (?:that|saying|which|where)\b))|"
    r" (?:eine (?:neue )?zeile|une ligne|una línea|una riga|uma linha|een regel|wiersz|en rad|en linje|řádek))?"
    r"(?: (?:(?:that )?(?:says|saying)(?: that)?|that|this|dass|che|que))?\s*"
    r"(?P<where>(?:to|for|under|at|bei|zu|unter|chez|dans|sous|en|bajo|presso|da|em|sob|bij|onder|w|pod|hos|"
    r"under|v|pod) [^:]{2,60}(?=:))?\s*[:–-]?\s*(?P<what>.+)$",
    re.I | re.S,
)
_SKILLS: Final = (
    r"(?:(?:the|my|list of|den|meinen|mes|les|las?|mis|le|mie|as|minhas|de|mijn|moich|mina|mine)\s+)*"
    r"(?:skills?(?: section| list)?|kenntnissen|fähigkeiten|compétences|habilidades|competencias|conocimientos|"
    r"competenze|competências|vaardigheden|umiejętności|kunskaper(?:na)?|færdigheder|kompetencer|ferdigheter|"
    r"dovednostem|dovedností)[\s.!]*$"
)
#: "… from my skills".
_FROM_THE_SKILLS: Final = re.compile(
    rf"(?P<names>.+?)\s+(?:from|out of|in|aus|von|bei|des?|del|dalle|dai|das|dos|uit|z|ze|från|fra|af)\s+{_SKILLS}",
    re.I,
)
_AND: Final = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en|i|och|og|a)\s+|\s*&\s*", re.I)
#: "… to my skills": where it is to stand, behind what is to stand there.
_TO_THE_SKILLS: Final = re.compile(
    r"\s+(?:(?:to|at|on) the (?:top|front|beginning|end|bottom) of|to|in|into|under|zu|bei|unter|à|aux?|dans|a|"
    r"en|entre|tra|alle|nelle|às|nas|aan|bij|onder|do|till|til|k)\s+"
    rf"{_SKILLS}",
    re.I,
)
TONE: Final = re.compile(
    r"\b(?:tone|style|wording|(?:in)?formal|formell\w*|förmlich\w*|formel\w*|friendl\w+|warmer|confident|"
    r"assertive|punch\w*|better (?:one|summary|profile|statement|headline|wording|text)|"
    r"(?:make|get) (?:the|my|this) [\w ]{2,30} (?:sound |look |read )?better|"
    r"(?:sound|look|read)s? (?:a (?:bit|little) |much )?better|professional|professionell\w*|casual|lively|"
    r"enthusiastic|humble|modest|energetic|dynamic|(?:you )?make (?:it )?better(?=\W*$)|mach\w* (?:das|es|ihn) "
    r"(?:\w+ )?(?:schöner|besser|hübscher)|sound (?:more|"
    r"less)|ton|stil\w*|freundlich\w*|selbstbewusst\w*|chaleureux|tono|estilo|tom|toon|styl\w*|tón|"
    r"re-?(?:write|word|phrase)\w*|polish(?: (?:it|this|that|up|my|the)\b|$)|correct my \w+|proof-?read|typos?|"
    r"spelling|grammar|(?:combine|merge|join) (?:the|these|both)|"
    r"(?:um)?formulier\w*|rechtschreib\w*|tippfehler|reformul\w*|orthograph\w*|reescrib\w*|ortograf\w*|riscriv\w*|"
    r"reescrev\w*|herschrijf\w*|spelling|popraw\w*|skriv om|stavning\w*|omskriv\w*|přepiš\w*)\b",
    re.I,
)
#: What leads to what is told, and is no part of it: "actually, I did …".
ASIDE: Final = re.compile(
    r"^\W*(?:(?:actually|in fact|well|oh|sorry|by the way|btw|and|also|no|wait|eigentlich|übrigens|doch|ach|en fait|"
    r"I forg[eo]t(?! to\b| that\b)|d['’]ailleurs|au fait|de hecho|por cierto|in realtà|na verdade|eigenlijk|trouwens|"
    r"(?:you|I)(?:['’]ve| have)? (?:forgot(?:ten)?|missed|left out)(?: to (?:say|mention|add))?(?: that)?|"
    r"(?:du hast|sie haben) vergessen,? dass|(?:tu as|vous avez) oublié (?:que|qu(?=['’]))|"
    r"(?:olvidaste|has olvidado|olvidó) que|hai dimenticato che|esqueceste que|"
    r"je bent vergeten dat)[\s,.:–'’-]+)+(?=\S)",
    re.I,
)
SHORTER: Final = re.compile(
    r"\b(?:shorter|shorten|one page|too long|kürz\w*|verkürz\w*|zu lang|plus court|raccourci\w*|trop long|"
    r"m[aá]s corto|acort\w+|"
    r"demasiado largo|più (?:corto|breve)|accorcia|troppo lungo|mais curto|encurt\w+|demasiado longo|korter|"
    r"inkorten|te lang|"
    r"krótsz\w+|skróć|za długi\w*|kortare|korta ner|för lång\w*|kortere|forkort|for langt?|kratší|zkrať\w*|lyhy\w+|"
    r"lyhennä|"
    r"příliš dlouh\w+)\b",
    re.I,
)


#: That somebody speaks of themselves, and asks nothing.
TELLS: Final = re.compile(
    r"^\W*(?:(?:and|also|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|och|men|og|a)\s+)?"
    r"(?:I|I['’]\w+|we|my|ich|wir|mein\w*|je|j['’]\w+|nous|mon|ma|yo|mi|io|eu|ik|mijn|jag|min|jeg|ja|"
    r"mám)\b(?!.*\?\s*$)",
    re.I | re.S,
)
#: What is to be added is told by what it is about, or in a few words by whose it is: "a line about CSAT", "my diploma".
_ABOUT: Final = re.compile(r"^\W*(?:about|regarding|concerning|that (?:says|shows)|saying|à propos|acerca)\s", re.I)
_SOMEBODYS: Final = re.compile(
    r"^\W*(?:on|my|our|your|the|some(?:thing)?|more|über|zu|mein\w*|etwas|sur|mon|ma|mes|quelque|sobre|mis?|algo|su|"
    r"sul\w*|mio|mia|qualcosa|meus?|minhas?|over|mijn|iets|o|mój|moje|om|mitt?|mina|något|noget|noe|můj|moje|něco)\s",
    re.I,
)
_FEW_WORDS: Final = 4


#: That it is not to be done: "fjern ikke den", "ja, aber nicht die letzte Zeile streichen".
_NOT_THAT: Final = re.compile(
    r"^\W*(?:(?:but|aber|mais|pero|ma|mas|maar|ale|men|bitte|please)\s+)?(?:not|nicht|niet|pas|não|inte|ikke|nie|"
    r"ei)\b(?! (?:nur|"
    r"only|alleen|bara|bare|kun|só|tylko)\b)",
    re.IGNORECASE,
)


def undo(said: str) -> str | None:
    """What is to be taken back, in the words of the request; None when that is not what it asks for."""
    what = next((found["what"] for pattern in _UNDO if (found := pattern.match(said))), None)
    if what is not None and _NOT_THAT.match(what):
        return None
    return None if what is None else _POLITE.sub("", f" {what}").strip()


def puts_back(said: str) -> bool:
    """Whether what is to be taken back is that something went out: "put it back", "doch wieder rein"."""
    return _BACK.search(said) is not None


_BACK: Final = re.compile(
    r"\b(?:put|bring|get)\b.{1,60}\bback\b|\brestore\b|\bwieder\s+(?:rein|hinein|dazu|her)\b|\bremet(?:s|tez)\b|"
    r"\bpon(?:lo|la) (?:de nuevo|otra vez)\b|\bvuelv[ae] a poner|\bvolt[ae] a (?:pôr|colocar|por)\b|\bde volta\b|"
    r"\bterug(?:zetten|halen|doen)\b|\b(?:tillbaka|tilbage|tilbake|z powrotem|palauta)\b|"
    r"^\W*(?:\w+\W+)?wieder zurück\W*$|\brimettil[oa]\b|\bripristina\b|\b(?:zet|doe|haal|leg)\b.{0,60}\bterug\b|"
    r"\bprzywróć\b",
    re.I,
)
#: "LEAP to the top please", "XGBoost bitte nach oben": what is to come first, without a verb.
_UP: Final = re.compile(
    rf"{PLEASE}(?P<what>[^,.;!?]{{2,60}}?)(?:,? (?:please|bitte|ganz|all the way|right|"
    rf"lieber))*\s+(?:to the (?:very )?top|"
    r"(?:nach (?:ganz )?(?:oben|vorne?)|an den anfang)|tout en haut|en premier|al principio|arriba(?: del todo)?|"
    r"in cima|no topo|em primeiro|bovenaan|na (?:samą )?górę|na początek|överst|øverst|nahoru)"
    r"(?:,? (?:please|bitte|pls|svp|por favor|per favore|proszę))?[\s.!]*$",
    re.I,
)
#: Why it is to go, said behind it: "…, it's too old", "… because I don't have it".
_REASON: Final = re.compile(
    r"[\s,;–-]+(?:because|since|as|it['’]?s (?:out|run|expired|too|not|so|no|out|old|wrong|irrelevant)|"
    r"that['’]?s (?:too|not|so|no|old|wrong)|"
    r"I (?:do not|don['’]t|didn['’]t|never|no longer)|weil|denn|es ist (?:zu|nicht)|parce que|car|"
    r"c['’]est (?:trop|pas)|porque|perché|omdat)\b.*$",
    re.I | re.S,
)


_POLITE: Final = re.compile(
    r"[\s,]+(?:please|thanks|thank you|bitte|danke|s['’]il (?:te|vous) pla[iî]t|merci|por favor|gracias|"
    r"per favore|grazie|alsjeblieft|proszę|tack|tak|takk|prosím)[\s.!]*$",
    re.I,
)


def remove(said: str) -> str | None:
    """What is to be removed."""
    what = next((found["what"] for pattern in _REMOVE if (found := pattern.match(said))), None)
    if what is not None and _NOT_THAT.match(what):
        return None
    what = _POLITE.sub("", what) or what if what is not None else None
    return _REASON.sub("", what) or what if what is not None else None


def put(said: str) -> tuple[str, bool] | None:
    """What is to come first, or, where that is False, last."""
    for pattern in (_FIRST, _LAST_OF_ALL, _SHOULD_BE_FIRST, _SHOULD_BE_LAST, _BEGIN):
        if (found := pattern.match(said)) and not _NOT_THAT.match(found["what"]):
            return found["what"], pattern not in (_LAST_OF_ALL, _SHOULD_BE_LAST)
    if (bare := _UP.match(said)) and not TELLS.match(said):
        return bare["what"], True
    return None


def of_the_skills(what: str) -> list[str]:
    """The skills that are named as such ("Excel and coaching from my skills"); none where the list is not named."""
    found = _FROM_THE_SKILLS.match(what)
    return [name for each in _AND.split(found["names"]) if (name := each.strip(" \"“”„«»'"))] if found else []


def listed(what: str) -> list[str]:
    """The things that are named one by one ("Siemens 840D and Mastercam")."""
    return [name for each in _AND.split(what) if (name := each.strip(" \"“”„«».!'"))]


def tells_no_fact(what: str) -> bool:
    """Whether what is to be added is only spoken of, and is not there itself."""
    return bool(_ABOUT.match(what) or (len(what.split()) <= _FEW_WORDS and _SOMEBODYS.match(what)))


#: Who does it, which no skill says: "I do football coaching".
I_DO: Final = re.compile(
    r"^I(?:['’]m good at|(?:['’]m| am) an?| (?:(?:can|also) )?(?:do|use|know|have))\s+(?=\S)", re.I
)
#: "Add a line to Oyston that I passed the audit".
_ADD_THERE: Final = re.compile(
    rf"{PLEASE}(?:add|include|insert|put|stick)(?: in)? (?:an?|another|one) (?:new )?(?:line|bullet(?: point)?|point|"
    r"sentence) (?P<where>(?:to|for|under|at|in) (?!(?:say|the effect)\b)[^:,.]{2,40}?),?\s+"
    r"(?:that|saying(?: that)?|to say(?: that)?)\s+(?P<what>(?:I|we|my|our)\b.+)$",
    re.I | re.S,
)


#: A verb that parts from what leads it: "füge Schnitzen zu den Kenntnissen hinzu", "lägg svetsning till".
_ADD_PARTED: Final = re.compile(
    rf"{PLEASE}(?:füg\w*|trag\w*|voeg|lägg|legg)\s+(?!hinzu\b)(?P<what>\S.{{2,300}}?)\s+(?:hinzu|ein|toe|till|"
    rf"til)[\s.!]*$",
    re.I,
)
#: "Put also welding in my skills".
_INTO_THE_SKILLS: Final = re.compile(
    rf"{PLEASE}(?:put|write|list|include) (?:(?:also|in|too) )*(?P<what>(?!it\b|that\b|this\b)[^.!?]{{2,60}}?)"
    rf"(?: (?:also|too|as well))* (?:in(?:to)?|to|on|among|under) {_SKILLS}",
    re.I,
)


def add(said: str) -> tuple[str, str] | None:
    """What is to be added, and where, as far as that was said."""
    if there := _ADD_THERE.match(said):
        return there["what"], there["where"]
    if listed_too := _INTO_THE_SKILLS.match(said):
        return listed_too["what"], "skills"
    if told := saying.told(said):
        return told, ""
    found = _ADD.match(said) or _ADD_PARTED.match(said)
    if found is None:
        return None
    what, where = found["what"], found.groupdict().get("where") or ""
    if not where and (skill := _TO_THE_SKILLS.search(what)):
        return what[: skill.start()], "skills"
    return what, where
