"""What people ask about in the chat, in the languages that the engine speaks: what is missing, what changed and why."""

import re
from typing import Final

MISSING: Final = re.compile(
    r"\b(?:missing|gaps?|lack(?:ing)?|not shown|is that (?:all|it)|what else|what do(?:es)? (?:it|they) still|"
    r"fehl\w+|lücken?|"
    r"manque\w*|falta\w*|manca|mancano|ontbreek\w*|mist er|brakuje|saknas|mangler|chybí|puuttuu)\b",
    re.I,
)
WHY: Final = re.compile(
    r"\b(?:why|warum|weshalb|wieso|pourquoi|por qué|reason|perché|porque|por que|porquê|waarom|dlaczego|czemu|varför|"
    r"hvorfor|proč|miksi)\b",
    re.I,
)
#: Asks why a question is asked: "why do you ask?"; bare, it may be meant of anything.
_WHY_ASKED: Final = re.compile(
    rf"{WHY.pattern}.{{0,40}}?\b(?:ask(?:ing|ed)?|question|frag(?:e|st|en)|demande[sz]?|pregunt\w+|chied\w+|domand\w+|"
    r"pergunt\w+|vraag|vraagt|vragen|pyta\w*|pytanie|fråg\w+|spør\w*|spørgsmål\w*|kysy\w*|ptá\w*|otázk\w+)\b",
    re.I,
)
_BARE_WHY: Final = re.compile(
    rf"^\W*(?:(?:and|but|und|et|y|e|en|i|och|og|a|mas|ma|maar|men|ale|ja)\s+)?{WHY.pattern}(?:\s+(?:that|this|so|das|"
    r"ça|isso|dat|det|to))?\W*$",
    re.I,
)


def why_asked(said: str) -> bool:
    """Whether somebody wants to know why they are asked something."""
    return len(said.split()) <= _MOST_WORDS and _WHY_ASKED.search(said) is not None


def why_alone(said: str) -> bool:
    """Whether a message asks why, and does not say of what."""
    return _BARE_WHY.match(said) is not None


CHANGED: Final = re.compile(
    r"\b(?:what (?:did you|have you|has) (?:chang|do\b|done\b)|what changed|show (?:me )?(?:the )?changes|"
    r"(?:see|show me|compare (?:it )?(?:with|to)) (?:the|my) original\b|what did (?:it|this|that) (?:say|"
    r"look like) before|"
    r"(?:see|show(?: me)?|tell me|what (?:was|did)) .{0,20}\b(?:old|original|previous|"
    r"before)\b.{0,16}\b(?:lines?|bullets?|versions?|"
    r"wording|texts?|sentences?|was|were|say)\b|"
    r"was (?:hast du|haben sie|wurde) (?:\w+ )?geändert|qu['’](?:as-tu|avez-vous) (?:changé|modifié)|"
    r"qu['’]est[ -]ce que (?:tu as|vous avez) (?:changé|modifié|fait)|qu[eé] (?:has|"
    r"ha) cambiado|"
    r"qu[eé] cambi(?:aste|ó)|(?:che cosa|cosa|che) (?:hai|ha|è) cambiato|o que(?: é que)? (?:tu |você |"
    r"vocês )?(?:mudaste|mudou|alterou|alteraste|"
    r"mexeu|fez|fizeste)|mitä (?:muutit|olet muuttanut|teit)|"
    r"wat (?:heb je|hebt u|is er) (?:allemaal )?(?:gewijzigd|veranderd|aangepast|gedaan)|co (?:zostało )?zmieni\w+|"
    r"vad (?:har du (?:ändrat|gjort)|ändrade du|gjorde du)|"
    r"hvad (?:har du (?:ændret|gjort)|ændrede du|gjorde du)|hva (?:har du (?:endret|gjort)|endret du|gjorde du)|"
    r"co (?:jsi změnil\w*|jste změnil\w*|"
    r"se změnilo))",
    re.I,
)
#: Asks whether, or where, the résumé says something.
_SAYS: Final = tuple(
    re.compile(rf"^\W*{asked}\s*\?*$", re.IGNORECASE)
    for asked in (
        r"(?:did|do|does|have|has) (?:you|it|we|(?:the|my) (?:résumé|resume|cv|document)) (?:already |now |even )?"
        r"(?:say|said|mention(?:ed)?|writ(?:e|ten)|put(?: in)?|includ(?:e|ed)|talk)"
        r"(?: (?:anything|something))?(?: about| of| on)? (?P<topic>.{2,60}?)(?: (?:anywhere|in (?:it|there)))?",
        r"is there (?:anything|something) (?:about|on|of) (?P<topic>.{2,60}?)"
        r"(?: (?:anywhere|in (?:it|there|(?:the|my) \w+)))?",
        r"(?:is|was|are) (?!there\b)(?P<topic>.{2,60}?) (?:mentioned|included|"
        r"in (?:it|there|(?:the|my) (?:résumé|resume|cv)))",
        r"where (?:do|did|does) (?:you|it) (?:say|mention) (?P<topic>.{2,60}?)",
        r"(?:steht|gibt es) (?:da |dort |im lebenslauf |schon )?(?:etwas|was) (?:über|zu|von) (?P<topic>.{2,60}?)",
        r"(?:est-ce que )?(?:le cv|tu|vous) (?:parles?|parlez) de (?P<topic>.{2,60}?)",
        r"y a-t-il quelque chose sur (?P<topic>.{2,60}?)",
        r"¿?\s*(?:dice|hay|pone) algo (?:sobre|de) (?P<topic>.{2,60}?)",
        r"(?:c['’]è|dice) qualcosa (?:su|di) (?P<topic>.{2,60}?)",
        r"staat er iets over (?P<topic>.{2,60}?)(?: in)?",
        r"steht (?:da|dort|drin|im lebenslauf)(?: drin| schon)?,? dass ich (?P<topic>.{2,60}?) "
        r"(?:kann|habe|bin|beherrsche|spreche|kenne)",
        r"(?:est-ce que )?(?:ça|cela|le cv) (?:dit|mentionne|indique)(?: bien| déjà)? que "
        r"(?:je (?:parle|sais|connais|suis|maîtrise|fais)|j['’]ai) (?:l['’]|(?:le|la|les|un|une) )?(?P<topic>.{2,60}?)",
        r"¿?\s*(?:dice|pone) que (?:ya )?(?:tengo|sé|hablo|soy|manejo|conozco) "
        r"(?:el |la |un |una )?(?P<topic>.{2,60}?)",
        r"(?:(?:o )?(?:currículo|cv) )?diz(?: já)? que (?:eu )?(?:tenho|sei|falo|sou|conheço) "
        r"(?:a |o |uma? )?(?P<topic>.{2,60}?)",
        r"(?:c['’]è scritto|dice|sta scritto) che (?:ho|so|parlo|sono|conosco) (?:la |il |l['’]|"
        r"una? )?(?P<topic>.{2,60}?)",
        r"(?:czy )?(?:jest |stoi )?(?:tam )?(?:napisane|jest|stoi),? że (?:mam|znam|umiem|jestem|"
        r"mówię po) (?P<topic>.{2,60}?)",
        r"staat er(?: al)?(?: in)? dat ik (?P<topic>.{2,60}?) (?:heb|kan|ben|spreek|ken)",
    )
)
#: What somebody says of themselves behind such a question: "… because I can", "… parce que oui".
_HAVING: Final = re.compile(
    r"\?[\s,]*(?:(?:because|cause|cos|coz|bc|as|since|denn|weil|parce qu[e'’]|car|porque|perché|bo|want|omdat)\b\s*)?"
    r"(?:(?:I|I['’]?ve|ich|je|j['’]ai|yo|lo|la|ik|kann|kan|habe|heb|bin|ben|tenho|sei|ho|so|mam|znam|oui|sí|sì|sim|"
    r"tak|yes|ja)\b\W*)"
    r"(?:[\w'’]+\W*){0,4}$",
    re.IGNORECASE,
)
#: Who has or does it, before what is had: "that I can type 60 wpm".
_I_HAVE: Final = re.compile(
    r"^(?:that\s+)?I(?:['’]?ve got|['’]m| am| have| can| know| do)?\s+(?:(?:use|do|speak|an?|the|in)\s+)?",
    re.IGNORECASE,
)


def has(text: str) -> str:
    """What a message asks after and claims in one breath: "does it say Xero? because I can use it"; "" of any other."""
    said = " ".join(text.split())[:200]
    behind = _HAVING.search(said)
    return _I_HAVE.sub("", says(said[: behind.start()])) if behind else ""


def says(text: str) -> str:
    """What a message asks after in the résumé: "did you say anything about Python?"; "" of any other."""
    found = (pattern.match(" ".join(text.split())[:200]) for pattern in _SAYS)
    return next((each["topic"].strip(" \"“”„«»'?.") for each in found if each), "")


#: Asks to whom the letter goes.
ADDRESSEE: Final = re.compile(
    r"^\W*(?:and |so |und |et |y |e |a )?(?:who(?:m| is|['’]?s)?\b.{0,15}\b(?:letter|"
    r"address(?:ed)?(?: it)?)\b.{0,10}\bto|"
    r"to who(?:m)? (?:is|do|does)\b.{0,30}\b(?:letter|address\w*)|who(?:m)? (?:is|['’]s) (?:it|that) (?:to|for)|"
    r"an wen(?: (?:ist|geht|richtet|schreib\w*)\b.{0,20})?|(?:an )?we[nr] (?:ist|geht) (?:der|das) (?:brief|"
    r"anschreiben)\b.{0,10}|"
    r"[àa] qui (?:est|elle|s['’]adresse|va|(?:la )?lettre)\b.{0,25}|"
    r"¿?\s*a quién (?:va|está)\b.{0,20}\bdirigid[ao]|a chi (?:è|va)\b.{0,20}\bindirizzat[ao]|"
    r"(?:para|a) quem (?:é|vai|está)\b.{0,20}\bcarta|do kogo (?:jest|idzie)\b.{0,20}|"
    r"till vem (?:är|går)\b.{0,12}|hvem (?:er|går)\b.{0,12}\btil|komu je\b.{0,20}|"
    r"aan wie (?:is|gaat|richt)\b.{0,20}\b(?:brief|hij))\b[^.!]{0,20}$|^\W*(?:who(?:m)? to|an wen|[àa] qui|para quem|"
    r"do kogo)\W*$",
    re.IGNORECASE,
)
#: Asks what a word stands for.
_MEANS: Final = re.compile(
    r"^\W*(?:and |so |und |et |y |e |a )?(?:what (?:does|do|is) (?P<en>\S.{0,40}?) (?:mean|stand for)|"
    r"what(?:['’]s| is) the meaning of (?P<en2>\S.{0,40}?)|was (?:bedeutet|heißt|heisst) (?P<de>\S.{0,40}?)|"
    r"wofür steht (?P<de2>\S.{0,40}?)|(?:que|qu['’]est[- ]ce que) (?:veut dire|signifie) (?P<fr>\S.{0,40}?)|"
    r"(?:ça|cela) veut dire quoi,? (?P<fr2>\S.{0,40}?)|¿?\s*qu[eé] (?:significa|quiere decir) (?P<es>\S.{0,40}?)|"
    r"(?:che )?cosa (?:significa|vuol dire) (?P<it>\S.{0,40}?)|o que (?:significa|quer dizer) (?P<pt>\S.{0,40}?)|"
    r"wat betekent (?P<nl>\S.{0,40}?)|co (?:znaczy|oznacza) (?P<pl>\S.{0,40}?)|vad betyder (?P<sv>\S.{0,40}?)|"
    r"hva\w? betyr (?P<no>\S.{0,40}?)|hvad betyder (?P<da>\S.{0,40}?)|co znamená (?P<cs>\S.{0,40}?))[\s?.!]*$",
    re.IGNORECASE,
)
_POINTED_AT: Final = re.compile(
    r"(?:it|this|that|you|he|she|they|we|das|es|du|sie|ça|cela|tu|vous|eso|esto|usted|questo|isso|você|dat|je|u|"
    r"to|ty|det|"
    r"den|du|ty|vy)$",
    re.IGNORECASE,
)


def means(text: str) -> str:
    """The word of which a message asks what it stands for; "" of any other."""
    found = _MEANS.match(" ".join(text.split())[:200])
    named = "" if found is None else next((word for word in found.groupdict().values() if word), "")
    named = named.strip(" \"“”„«»'?.")
    return "" if _POINTED_AT.match(named) else named


#: Asks whether one thing that the posting wants is there.
_MET: Final = tuple(
    re.compile(rf"^\W*(?:and |so |but |und |et |y |e |en )?{asked}\s*\?*$", re.IGNORECASE)
    for asked in (
        r"(?:is|are|was|were) (?:the |my )?(?P<topic>\S.{1,60}?)(?: requirement| part)?(?: now| already)? "
        r"(?:satisfied|met|covered|fulfilled|ticked(?: off)?|shown|counted|ok(?:ay)?|enough)(?: now)?",
        r"(?:do|did|have) I (?:now |already )?(?:meet|met|satisfy|satisfied|fulfil+|cover|covered|show|shown|tick)"
        r"(?: the| their)? (?P<topic>\S.{1,60}?)(?: requirement| part| one)?",
        r"(?:ist|sind) (?:das |die |der )?(?P<topic>\S.{1,60}?) (?:jetzt |schon )?(?:erfüllt|abgedeckt|gezeigt)",
        r"erfülle ich (?:das |die |den )?(?P<topic>\S.{1,60}?)",
        r"(?:est[ -]ce que )?(?:le |la |l['’]|les )?(?P<topic>\S.{1,60}?) (?:est|sont)(?:-(?:il|elle|ils|elles))? "
        r"(?:bien |déjà )?(?:rempli|satisfait|couvert|montré)(?:e|s|es)?",
        r"¿?\s*(?:se cumple|cumplo(?: con)?) (?:el |la |lo de )?(?P<topic>\S.{1,60}?)",
        r"(?:soddisfo|è soddisfatt[oa]|è copert[oa]) (?:il |la |l['’])?(?P<topic>\S.{1,60}?)",
        r"(?:cumpro|está cumprid[oa]) (?:o |a )?(?P<topic>\S.{1,60}?)",
        r"voldoe ik aan (?:de |het )?(?P<topic>\S.{1,60}?)",
    )
)


def met(text: str) -> str:
    """Which of the posting's wishes a message asks after: "is the 2+ years satisfied?"; "" of any other."""
    found = (pattern.match(" ".join(text.split())[:200]) for pattern in _MET)
    return next((each["topic"].strip(" \"“”„«»'?.") for each in found if each), "")


SCORE: Final = re.compile(r"\b(?:match(?:ar|er)?|how (?:well|good)|hoe goed pas|passar jag|passer jeg)\b", re.I)
#: Asks what could be better, or whether it is good enough.
IMPROVE: Final = re.compile(
    r"\bhow (?:does|do|would|will|is) (?:it|this|(?:my|the) (?:cv|resume|résumé)) (?:look|read|come across|seem)\b|"
    r"\bwhat (?:would|will|does|do|might) (?:an? |the )?(?:recruiters?|employers?|hiring managers?|they) "
    r"(?:say|think|see|make)\b|^\W*(?:rate|review|judge|assess) (?:it|this|my (?:cv|resume|résumé))\b|"
    r"^\W*(?:any|have you (?:got )?any|give me (?:some )?) ?(?:feedback|advice|tips|suggestions)\b|"
    r"^\W*(?:and |so )?(?:what|which|where)\b.{0,30}\bweak\w*|"
    r"\bsv(?:ag(?:e|a)ste|akeste) (?:side|sida|punkt\w*)\b.{0,20}\?|\b(?:schwäch(?:e|en|ste\w*)|schwachpunkte?|"
    r"points? faibles?|mes faiblesses|puntos? débil(?:es)?|mis debilidades|"
    r"punt[oi] debol[ei]|pontos? frac[oa]s?|zwak(?:ke|ste) punt\w*|słab\w+ (?:stron\w+|punkt\w*)|svaghet\w*|"
    r"svaghed\w*|slab(?:é|ší) (?:místo|stránk\w+))\b.{0,20}\?|\bis (?:it|this|my (?:cv|resume|"
    r"résumé)) (?:\w+ )?ready\b|"
    r"\b(?:c['’]est|est[- ]il) prêt\b[^.!]{0,12}\?|\bestá list[oa]\b[^.!]{0,12}\?|\bè pronto\b[^.!]{0,12}\?|"
    r"\bestá pronto\b[^.!]{0,12}\?|\bis (?:het|hij) klaar\b|\b(?:jest )?gotow[ey]\b[^.!]{0,12}\?|\b(?:är|er) de[tn] "
    r"klart?\b[^.!]{0,12}\?|\bje to hotov\w*[^.!]{0,12}\?|"
    r"\b(?:(?:what|where|how)\b.{0,40}\b(?:improve|strengthen|better|weak\w*)|(?:good|strong) enough|"
    r"weak (?:points?|spots?)|"
    r"(?:my|any|a) chances?|do I fit|was\b.{0,40}\b(?:verbessern|besser)|gut genug|meine chancen|"
    r"(?:que|quoi|comment)\b.{0,40}\baméliorer|assez bon\w*|qué\b.{0,40}\bmejorar|suficiente|cosa\b.{0,40}\bmigliorare|"
    r"o que\b.{0,40}\bmelhorar|wat\b.{0,40}\bverbeteren|co\b.{0,40}\b(?:poprawić|zlepšit)|vad\b.{0,40}\bförbättra|"
    r"hva\w*\b.{0,40}\bforbedre)\b.*\?|"
    r"^\W*(?:(?:und )?(?:ist|passt) (?:das|es|er|(?:der|mein) lebenslauf)(?: jetzt| nun| so)*(?: gut| ok(?:ay)?|"
    r" fertig)(?: so)??\W*$|"
    r"(?:c['’]est|est[- ]ce que c['’]est) (?:bon|bien)\b.{0,15}\?|(?:così )?va bene(?: così)?\?|está (?:bom|bien|"
    r"bem)(?: así| assim)?"
    r"\W*\?|(?:czy )?(?:to )?(?:jest |teraz )*dobr[ez]e?\W*\?|"
    r"is (?:it|this|that|my (?:cv|resume|résumé)) (?:any )?good\b|do I (?:\w+ )?(?:have|stand) a(?:ny)? chance|"
    r"(?:tell me )?how (?:do|can) I (?:\w+ )?(?:improve|get better))",
    re.I | re.S,
)
_DISPUTED: Final = re.compile(
    r"\b(?:(?:(?<!did )(?<!do )not|isn['’]?t|wasn['’]?t) (?:true|right|correct)|you (?:have )?(?:made|invented|"
    r"lied)\b|(?:did|have) you (?:make|made|invent|invented) (?:\w+ )?(?:up\b|anything)|"
    r"hast du (?:\w+ )?(?:erfunden|gelogen)|(?:tu as|vous avez) menti|(?:has|ha) mentido|mentiste|hai mentito|"
    r"je hebt gelogen|du har (?:ljugit|løjet|løyet)|skłama(?:łeś|łaś)|lhal[ai]? (?:jsi|jste)|"
    r"(?:made|making) (?:that|this|it|things) up|incorrect|untrue|a lie|any (?:lies|untruths|mistakes|errors)|"
    r"stimmt (?:so )?nicht|erfunden|gelogen|pas vrai|"
    r"inventé\w*|no es (?:verdad|cierto)|inventado|non è vero|inventat\w|não (?:é verdade|está cert[oa])|niet waar|"
    r"klopt niet|stämmer inte|stemmer ikke|passer ikke|verzonnen|nieprawda|"
    r"zmyślon\w+|inte sant|ikke (?:sandt|sant)|není pravda)\b",
    re.I,
)
#: Asks whether anything was invented.
_INVENTED: Final = re.compile(
    r"\b(?:(?:did|have) you (?:just )?(?:(?:make|made) (?:that|this|it|things|all of (?:that|this|it)) up|"
    r"invent(?:ed)? \w+)|"
    r"(?:did|have) you (?:just )?(?:make|made|invent|invented|add|added) (?:anything|something|things?|"
    r"stuff|any(?: of)? \w+)"
    r"(?: up| that (?:is|['’]?s) not true)?|(?:is|was) (?:anything|something|any of (?:this|"
    r"it)) (?:here )?(?:made up|invented)|"
    r"hast du (?:dir )?(?:da |hier )?(?:et)?was (?:dazu)?(?:erfunden|ausgedacht|gelogen)|"
    r"hast du irgend ?(?:et)?was (?:erfunden|ausgedacht)|"
    r"(?:as[- ]tu|avez[- ]vous|tu as|vous avez) inventé|(?:has|ha) inventado|inventaste|hai inventato|inventou|"
    r"heb je (?:er )?(?:iets|wat) (?:bij )?verzonnen|(?:czy )?coś (?:zmyśli|wymyśli)\w+|har du (?:hittat|funnet|"
    r"fundet) på|"
    r"vymysle\w+ (?:sis|jste)|(?:něco )?(?:sis|jste si) vymysle\w+)\b",
    re.IGNORECASE,
)


def invented(said: str) -> bool:
    """Whether somebody asks if anything was made up, and says of nothing that it was."""
    return len(said.split()) <= _MOST_WORDS and _INVENTED.search(said) is not None


#: Asks whether all of it is true.
_ALL_TRUE: Final = re.compile(
    r"\b(?:"
    r"is (?:everything|it all|all (?:of )?(?:it|this)) (?:really )?(?:true|correct|real|right|honest)|"
    r"(?:ist|stimmt) (?:das |denn )?alles(?: (?:wahr|richtig|so))?|(?:est-ce que )?tout est vrai|es todo (?:verdad|"
    r"cierto)|"
    r"è tutto vero|é tudo verdade|(?:is|klopt) alles(?: waar)?|czy (?:to )?wszystko (?:to )?prawda|(?:är|stämmer) allt"
    r"(?: sant)?|(?:er|passer) det (?:hele )?(?:alt )?(?:sandt|sant)|stemmer alt|je to všechno pravda)\W*$",
    re.IGNORECASE,
)


def all_true(said: str) -> bool:
    """Whether somebody asks if what stands there is true."""
    return len(said.split()) <= _MOST_WORDS and _ALL_TRUE.search(said) is not None


#: "Why does it still say …?"
_STILL: Final = re.compile(
    r"^\W*(?:and |but |so )?why (?:does|do|is|are) (?:it|you|the (?:cv|résumé|resume)|there)(?: still| always| even)?"
    r"(?: (?:say|says|mention|list|have|call(?: me)?|show))?(?: (?:that )?(?:I['’]?m|I am|im))?(?: an?| the)? "
    r"(?P<topic>.{3,60}?)(?: (?:in|on) (?:it|there|(?:the|my) \w+))?[\s?.!]*$|"
    r"^\W*(?:warum|wieso) (?:steht|steht da|heißt es) (?:da |dort |immer noch |noch )*(?P<topic_de>.{3,60}?)[\s?.!]*$",
    re.IGNORECASE,
)


def still(text: str) -> str:
    """What a message wonders that the document still says; "" of any other."""
    found = _STILL.match(" ".join(text.split())[:200])
    return (found["topic"] or found["topic_de"]).strip(" \"“”„«»'") if found else ""


#: Whoever says more tells or asks something else as well.
_MOST_WORDS: Final = 8
#: That an order is asked about, and no line that stands first.
SEQUENCE: Final = re.compile(
    r"\b(?:order|reorder\w*|sequence|reihenfolge|umgestellt|l['’]ordre|ordre|orden|ordine|volgorde|kolejnoś\w+|"
    r"ordem|ordning\w*|rækkefølge\w*|rekkefølge\w*|pořadí)\b",
    re.IGNORECASE,
)
#: What is asked about an order of lines.
ORDER: Final = re.compile(
    r"\b(?:order|reorder\w*|sequence|first|zuerst|ganz oben|en premier|primero|primeir[oa]|vooraan|bovenaan|"
    r"na początku|"
    r"först|överst|først|øverst|ensin|move[ds]?|reihenfolge|umgestellt|verschoben|sortiert|l['’]ordre|ordre|"
    r"déplacé\w*|orden|movi(?:do|ste|ó)|ordine|spostat\w+|ordem|move(?:ste|u)|volgorde|verplaatst\w*|kolejnoś\w+|"
    r"przeni(?:osł|esi)\w+|ordning\w*|flyttade?|flyttat|rækkefølge\w*|flyttede?|rekkefølge\w*|flyttet|pořadí|"
    r"přesunul\w*|siirs\w+)\b",
    re.I,
)
_SCORE_WORD: Final = re.compile(
    r"\b(?:scores?|percentage|punktzahl|punkte|wertung|puntuación|puntaje|punteggio|puntuacion|pontuação|wynik\w*|"
    r"poäng\w*|nota(?= (?:é|está|tão|não|fica|só)\b)|"
    r"pointtal\w*|poeng\w*|skóre)\b",
    re.I,
)
_LOW: Final = re.compile(
    r"\b(?:low|only|improve|raise|better|higher|niedrig\w*|schlecht\w*|höher|verbesser\w*|bas|faible|améliorer|baj[ao]|"
    r"mejor\w*|bass[ao]|miglior\w*|baix[ao]|melhorar|laag|lage|hoger|nisk\w*|podnieść|låg\w*|höja|lavt?|højere|høyere|"
    r"nízk\w*|zvýšit)\b",
    re.I,
)
#: A question without its sign.
_TELL_ME: Final = re.compile(
    r"^\W*(?:and |y |et |e |und )?(?:what(?:['’]s| is)|how (?:much|high)|show me|tell me|wie (?:hoch )?ist|"
    r"c['’]est quoi|quel est|"
    r"cu[aá]l es|dime|qual(?:['’]?[eè]| è)|dimmi|qual é|wat is|jak\w* (?:jest|mam)|vad är|hvad er|hva er|jaké)\b",
    re.I,
)


#: "Why not 100?", "why not more points": the score is meant.
_NOT_MORE: Final = re.compile(
    r"^\W*(?:and |but |so )?how (?:do|can|could|would) I get (?:it )?(?:(?:up )?to )?(?:a )?(?:100|\d{2}|"
    r"more points|higher|full "
    r"marks)(?: ?%| points?| percent)?\W*$|"
    r"^\W*(?:(?:and|but|und|aber|et|mais|y|pero)\s+)?(?:why|how come|warum|wieso|pourquoi|por qu[eéê]|porquê|perché|"
    r"waarom|czemu|dlaczego|varför|hvorfor|proč)\s+"
    r"(?:(?:is|isn['’]?t|it|that|this|am|I|es|das|ist|ce|c['’]est|no|not|nicht|pas|niet|non)\s+)*"
    r"(?:only\s+|just\s+|nur\s+|más\s+|mehr als\s+)?(?:100|\d{1,2}|more points|higher|full marks|mehr punkte|plus|"
    r"más|hundert)(?:\s*(?:%|percent|points?|prozent|punkte|points|puntos|of 100|out of 100))?\W*$",
    re.IGNORECASE,
)


def scored(said: str) -> bool:
    """Whether the score itself is asked about: why it is what it is, or what would raise it."""
    asked = WHY.search(said) or _LOW.search(said) or _TELL_ME.match(said) or said.endswith("?")
    if _NOT_MORE.match(said):
        return True
    of_it = _SCORE_WORD.search(said) or (SCORE.search(said) and _LOW.search(said))
    return bool(asked) and of_it is not None


def behind(said: str) -> str:
    """What is said behind the words that something is not so: "that's a lie, take it out"; "" for nothing."""
    head, _, rest = (p.strip() for p in re.sub(r"\s*[,.;–]\s*", "\n", said, count=1).partition("\n"))
    return rest if _DISPUTED.search(head) else ""


def disputes(said: str) -> bool:
    """Whether somebody says that something is not so, and nothing else."""
    return len(said.split()) <= _MOST_WORDS and _DISPUTED.search(said) is not None
