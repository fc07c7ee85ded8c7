"""What a person states in a message, apart from what they ask and what they want done.

"I ran Kafka at Initech" is evidence; "remove the Terraform line", "make it shorter" and "why did you add Go?" are not,
however many names stand in them. What is to be added, or to stand in another's place, is the person's own wording:
of "add: I ran the payroll" and "change “60” to “80 accounts”" that part alone counts.
"""

import re
from collections.abc import Iterator

from tailor.model.dictating import dictated
from tailor.model.yes import says_again, says_yes, without_trouble

#: Marks that no sentence ends with are passed over as a whole: a thousand of them are not looked at a thousand times.
_SENTENCE = re.compile(
    r"(?s:.)(?>(?:[^.!?。！？…\n]++|[.!?…]++(?![。！？\s\"”»)]|$))*)(?:[.!?。！？…]++(?=\s|$|[\"”»)])|[.!?…]*+[。！？]++|\n|$)"
)
_QUESTION = re.compile(r"[?？][\"”»)\s]*$")
_POLITE = (
    r"(?>(?:(?:please|kindly|pls|bitte|s'il (?:vous|te) pla[iî]t|svp|por favor|ok(?:ay)?|also|and|then|now|next|but|"
    r"just|und|dann|auch|jetzt|nun|noch|et|puis|aussi|maintenant|y|luego|también|ahora|thanks|thank you|danke|"
    r"merci|gracias|great|good|fine|no|nein|non|hi|hello|hey)[\s,.!:;–-]+)*)"
)
_TO_YOU = (
    r"(?:(?:(?:can|could|would|will) you|i(?: woul|')d (?:like|love|prefer) (?:you )?to|i want you to|i need you to|"
    r"let'?s|you (?:should|can|could|may|must|need to|have to)|(?:kannst|könntest|würdest) du|"
    r"(?:können|könnten|würden) sie|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|puedes?|podr[ií]as?)\s+)?"
)
#: Verbs that nobody begins a statement about their work with: done to the document, or asked of the writer.
_EDITS = (
    r"remove|delete|drop|erase|omit|exclude|hide|skip|ignore|forget|undo|revert|restore|reset|shorten|condense|trim|"
    r"rephrase|reword|rewrite|reorder|re-order|rearrange|sort|swap|translate|emphasi[sz]e|highlight|stress|"
    r"prioriti[sz]e|move|place|focus|tone|polish|proofread|fix|correct|tailor|adapt|adjust|explain|show me|tell me|"
    r"give me|list|stop|continue|go (?:on|back|ahead)|get rid|take (?:back|out|away|off|it|that|this|them)|"
    r"leave|bring|keep|make|put|begin|start|don'?t|do not|never|be more|be less|(?:less|more)(?! than)|"
    r"no more|too (?:long|short)|"
    r"entfern\w*|lösch\w*|streich\w*|kürz\w*|verkürz\w*|nimm|nehmen|lass(?:en)?|mach\w*|stell(?:e|en)?|setz(?:e|en)?|"
    r"schieb\w*|verschieb\w*|rück(?:e|en)|ordne\w*|sortier\w*|formulier\w*|umformulier\w*|übersetz\w*|beton\w*|"
    r"heb(?:e|en)?|zeig\w*|erklär\w*|vergiss|vergessen|ignorier\w*|behalt\w*|halt(?:e|en)? |nicht|kein\w*|(?:weniger|"
    r"mehr)(?! als)|supprim\w*|enl[eè]v\w*|retir(?:e|ez|er)|effac\w*|[oô]t(?:e|ez|er)|raccourci\w*|annul\w*|rétabli\w*|"
    r"reformul\w*|réécri\w*|trad[uû]i\w*|mets|mettez|mettre|déplac\w*|fais|faites|faire|gard(?:e|ez|er)|laiss\w*|"
    r"montr\w*|expliqu\w*|oubli(?:e|ez|er)|ignor(?:e|ez|er)|ne |(?:moins|plus)(?! d)|pas |qu[ií]t(?:a|e|"
    r"ar)\w*|elim[ií]n(?:a|e|ar)\w*|"
    r"b[oó]rr(?:a|e|ar)\w*|suprim\w*|ac[oó]rt\w*|res[uú]m\w*|haz\w{0,3}|haga|hacer|pon(?:l[ao]s?|ga|er)?|"
    r"muev\w*|mover|coloc\w*|desha\w*|"
    r"rimuov[ai]|togli(?:ere)?|tolga|cancella|annulla|ripristina|accorcia|metti|metta|sposta|riscrivi|riformula|"
    r"mostra|spiega|remov[ae]|apag(?:a|ue)|retir[ae]|tir[ae]|desfa(?:z|ça)|anul[ae]|encurt[ae]|põe|ponha|reescrev[ae]|"
    r"mostr[ae]|verwijder|schrap|maak|draai|herstel|zet|plaats|verplaats|herschrijf|haal|toon|leg uit|usuń|skreśl|"
    r"wykreśl|"
    r"cofnij|przywróć|skróć|przenieś|umieść|postaw|przeredaguj|pokaż|wyjaśnij|ta bort|stryk|radera|ångra|återställ|"
    r"korta|flytta|sätt|ställ|skriv om|visa|förklara|fjern|slet|slett|fortryd|angre|gendan|gjenopprett|forkort|flyt|"
    r"flytt|"
    r"sæt|sett|omskriv|vis|forklar|odstraň\w*|smaž\w*|vymaž\w*|vrať\w*|zruš\w*|zkrať\w*|přesuň\w*|umísti|přepiš|"
    r"ukaž|vysvětli|"
    r"reviert\w*|revertir|reescrib\w*|traduc\w*|muestr\w*|explic\w*|olvid\w*|dej(?:a|e|ar)|destac\w*|"
    r"(?:menos|más)(?! de)"
)
#: The same, where the document is spoken of: "Cut costs by a third" is a statement, "cut the last line" is not.
_MAYBE = (
    r"cut|set|write|use|change|replace|rename|turn|show|lead|open|close|split|merge|combine|format|bold|"
    r"schreib\w*|änder\w*|ersetz\w*|nutz\w*|verwend\w*|écri\w*|chang\w*|modifi\w*|remplac\w*|utilis\w*|"
    r"escrib\w*|cambi\w*|reemplaz\w*|sustitu\w*|modific\w*|us(?:a|e|ar)|sostitui\w*|scrivi|mud[ae]|troc[ae]|troque|"
    r"substitu[ai]|escrev[ae]|verander|wijzig|vervang|schrijf|zmień|zamień|zastąp|napisz|ändra|byt|skriv|ændr|erstat|"
    r"skift|endre|erstatt|bytt|změň|nahraď|napiš"
)
_ADDS = (
    r"(?:"
    r"(?:skriv|sätt|säg|nämn|ange|lägg till|sæt|sig|nævn|angiv|tilføj|sett|si|nevn|oppgi|legg til|di[zg]a?|escrev[ae]|"
    r"coloc[ae]|coloque|mete|mets|põe|ponha|bot[ae]|dis|dites|pon(?:ga)?|di|scriv[ia]|metti|napisz|wpisz|powiedz|napiš\w*)"
    r"(?:,? (?:in|inn|aí|też|także|aussi|también|anche|também))?,? (?:att|at|że|iż|že|que|che|qu(?=['’]))|"
    r"add|include|insert|append|mention|note|say|state|write|ergänz\w*|füg(?:e|en)?|erwähn\w*|schreib\w*|"
    r"ajout\w*|mentionn\w*|inclu\w*|indiqu\w*|écri\w*|añad\w*|agreg\w*|menciona\w*|escrib\w*|aggiung[ai]|"
    r"inserisci|adicion[ae]|acrescent[ae]|voeg (?:toe)?|dodaj|dopisz|lägg till|tilføj|legg til|lisää|přidej\w*|"
    r"doplň\w*)"
)
_DOCUMENT = re.compile(
    r"\b(?:lines?|bullets?|points?|summary|profile|headline|sections?|sentences?|words?|wording|paragraphs?|skills|"
    r"pages?|r[eé]sum[eé]|cv|order|title|tone|text|letter|it|this|that|them|everything|first|shorter|longer|zeilen?|"
    r"punkte?|zusammenfassung|abschnitt\w*|satz|sätze|wort\w*|wörter|seiten?|lebenslauf|reihenfolge|titel|text|"
    r"anschreiben|es|das|alles|lignes?|puces?|résumé|sections?|phrases?|mots?|titre|ordre|lettre|texte|tout|"
    r"rig(?:a|he)|linhas?|regels?|wiersz\w*|rad(?:en|er)?|linj\w+|řád\w+|ordine|ordem|volgorde|kolejność|"
    r"lettera|brev\w*|dopis|"
    r"l[ií]neas?|viñetas?|resumen|secci[oó]n|frases?|palabras?|orden|t[ií]tulo|carta|texto|todo)\b",
    re.IGNORECASE,
)
_EDIT = re.compile(rf"^\W*{_POLITE}{_TO_YOU}{_POLITE}(?:{_EDITS})\b", re.IGNORECASE)
_MAY_EDIT = re.compile(rf"^\W*{_POLITE}{_TO_YOU}{_POLITE}(?:{_MAYBE})\b", re.IGNORECASE)
_ADD = re.compile(
    rf"^\W*{_POLITE}{_TO_YOU}{_POLITE}{_ADDS}\b(?P<what>.*)$",
    re.IGNORECASE | re.DOTALL,
)
#: "Make the summary say I'm looking for …": what it is to say is the person's own statement.
_HEADED = re.compile(
    r"\b(?:summary|profile|personal statement|headline|zusammenfassung|(?:kurz)?profil|r[eé]sum[eé]|accroche|resumen|"
    r"perfil|"
    r"titular|profilo|sommario|resumo|samenvatting|profiel)\b(?:\s+(?:should|soll(?:te)?|doit|debe|deve))?"
    r"(?:\s*[,:]?\s*(?:to )?(?:say|read|state|mention|sagen|dire|decir|écri\w*|mets|ajoute\w*|pon|escrib\w*|scriv\w*|"
    r"schreib\w*))?"
    r"(?:\s*,)?\s*(?:\b(?:that|dass|que|qu(?=['’])|che|dat)\b['’]?)?\s*:?\s*"
    r"(?P<what>(?:I\b|I['’]|looking for|seeking|ich\b|suche\b|je\b|j['’]|busco\b|soy\b|estoy\b|quiero\b|cerco\b|sono\b|"
    r"vorrei\b|"
    r"procuro\b|ik\b|zoek\b)\S*\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
#: "In the summary, say that …": where it is to stand comes before what is wanted.
_INTO = re.compile(rf"^\W*{_POLITE}(?:in|into|im|zur?|dans|à|en|nel(?:la)?|no|na)\s", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^(?:\s*(?:(?:a|another|one|the following|this|that|folgende\w*|eine?|une?|la|una?|cette|esta)\s+)?"
    r"(?:line|bullet|point|sentence|skill|fact|zeile|punkt|satz|ligne|phrase|línea|frase)\b)?"
    r"\s*(?:(?:to|for|under|at|in|zu|bei|à|dans|en|a)\s+[^:“\"„«]{2,60}(?=:))?\s*[:,–-]?\s*"
    r"(?:(?:that|dass|daß|que|att|że|iż|že|che)\b|qu['’])?\s*",
    re.IGNORECASE,
)
#: "füge Kafka hinzu", "nimm Kafka auf": the other half of the German verb.
_VERB_END = re.compile(r"\s+(?:hinzu|auf|ein|dazu)\s*[.!]*\s*$", re.IGNORECASE)
_JOINT = re.compile(
    rf"(?:[,;]\s*|\s+)(?:and|then|but|und|dann|et|puis|y|luego)\s+(?=(?:please |bitte )?(?:{_ADDS}|I|ich|je|yo)\b)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:change|replace|rename|rewrite|reword|rephrase|correct|fix|änder\w*|ersetz\w*|formulier\w*|"
    r"remplac\w*|chang\w*|modifi\w*|cambi\w*|reemplaz\w*|sustitu\w*)\b(?P<old>.{1,300}?)"
    r"\b(?:to|with|by|into|as|in|durch|zu|par|en|por|a)\b\s*:?\s*(?P<new>[\"“„«].{1,600}|\S.{0,120})$",
    re.IGNORECASE | re.DOTALL,
)
_DICTATED = re.compile(
    r"(?:\b(?:to|say|says|said|read|reads|as|with|so)|:|lautet|dass|sagt|dise|diga|comme|"
    r"como)\s*[\"“„«](?P<new>[^\"”“»]{2,600})[\"”“»]",
    re.IGNORECASE,
)
_WISH = re.compile(
    rf"^\W*{_POLITE}(?:i(?: woul|['’])d (?:like|love|prefer|rather)|i (?:want|wish|need|prefer|"
    r"don'?t (?:want|like|need)|"
    r"do not (?:want|like))|ich (?:möchte|will|hätte gern|wünsche|mag)|je (?:veux|voudrais|préfère|"
    r"souhaite)|j'aimerais|"
    r"(?:yo )?(?:quiero|quisiera|prefiero|me gustaría)|you (?:wrote|said|say|claim\w*|put|changed|removed|added|made|"
    r"have|should|can|could|must)|your? |(?:du|sie) (?:hast|haben|sollst|sollten)|tu as|vous avez|has |"
    r"(?:it|this|that|these|those)(?: sounds?| looks?| should| must| seems?|(?:'s| is| are)(?: (?:too|not|"
    r"very|wrong|fine|good|"
    r"great|bad|better|ok))) |(?:das|es) (?:klingt|sollte|ist (?:zu|nicht|sehr|gut)) |c'est (?:trop|bien|bon|faux)|"
    r"es (?:muy|demasiado) |thanks?\b|danke\b|merci\b|gracias\b)",
    re.IGNORECASE,
)
#: What is so instead, said behind it: "18 % is wrong, it was 16 %".
_BUT_SO = re.compile(r"[,;]\s*(?P<what>(?:but |sondern |mais |sino |ma )?\S.*)$", re.DOTALL)
_COUNTED = re.compile(r"\d[\d.,]*\s+(?P<noun>[^\W\d_]{2,})")
_BARE_NUMBER = re.compile(r"\d[\d.,]*[\s.!]*$")
_WRONG = re.compile(
    r"\b(?:(?:is|was|that's|are|were)(?: not|n't)? (?:wrong|false|untrue|incorrect|true|right|correct)|"
    r"(?:ist|war|stimmt) (?:nicht|falsch|gelogen)|c['’]est faux|n['’]est pas (?:vrai|exact|juste)|"
    r"non è (?:giusto|vero)|to błąd|\d[\d.,]*(?: [^\W\d_]+)? no(?=,? (?:son|eran|fueron) \d)|no es (?:verdad|"
    r"cierto)|es falso)\b",
    re.IGNORECASE,
)
_FORGOT = re.compile(
    r"^\W*you (?:forgot|missed|left out|omitted|did(?:n't| not) (?:mention|say|include))\s*(?:that|"
    r"to (?:say|mention))?\s*",
    re.IGNORECASE,
)


def statements(text: str) -> str:
    """The sentences of a message that state something, in its own words; empty when it only asks and orders."""
    if own := dictated(" ".join(text.split())):
        return own  # Meant for the letter, and no less so.
    return " ".join(kept for sentence in _sentences(text) for kept in _stated(sentence) if kept)


def _sentences(text: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        if sentence := " ".join(match.group().split()):
            yield sentence


def _stated(sentence: str) -> Iterator[str]:
    """What of one sentence is a statement: all of it, what it wants written, or nothing."""
    if _QUESTION.search(sentence) and not _DICTATED.search(sentence) and not _asks_to_add(sentence):
        return
    if forgot := _FORGOT.match(sentence):
        yield sentence[forgot.end() :].strip()
        return
    asks = any(pattern.match(sentence) for pattern in (_EDIT, _MAY_EDIT, _ADD, _INTO))
    if asks and (headed := _HEADED.search(sentence)):
        yield headed["what"].strip(' "“”„«»')
        return
    orders = _EDIT.match(sentence) or (_MAY_EDIT.match(sentence) and _DOCUMENT.search(sentence))
    if instead := _INSTEAD.match(sentence):
        yield from _new(instead)
        return
    if not orders and (found := _ADD.match(sentence)):
        yield _VERB_END.sub("", _LEAD_IN.sub("", found["what"])).strip(' "“”„«»?')
        return
    if orders:
        if not _removes(sentence):
            yield from (found["new"] for found in _DICTATED.finditer(sentence))
        head, *rest = _JOINT.split(sentence)
        for part in rest if head else ():
            yield from _stated(part)
        return
    if wrong := _WRONG.search(sentence):
        if right := _BUT_SO.search(sentence, wrong.end()):
            # "32 vans is wrong, it's 28": of what it is said before.
            before = sentence[: wrong.start()] + (wrong[0].rpartition(" ")[0] if wrong[0][:1].isdigit() else "")
            of_what = _COUNTED.search(before) if _BARE_NUMBER.search(right["what"]) else None
            yield from _stated(right["what"].rstrip(" .!") + (f" {of_what['noun']}" if of_what else ""))
        return
    if _WISH.match(sentence):
        return
    yield sentence


def _asks_to_add(sentence: str) -> bool:
    """ "Could you add that I ran Kafka?" is no question about a fact."""
    found = _ADD.match(sentence)
    return (
        found is not None
        and re.match(rf"^\W*{_POLITE}(?:can|could|would|will|kannst|könn|peux|pou|pue|pod)", sentence, re.I) is not None
    )


def _removes(sentence: str) -> bool:
    return (
        re.match(
            rf"^\W*{_POLITE}{_TO_YOU}(?:remove|delete|drop|erase|omit|hide|undo|cut|entfern|lösch|streich|"
            r"nimm|supprim|enl|retir|"
            r"effac|quit|elimin|borr|suprim|desha|don|do not|never|nicht|ne |no )",
            sentence,
            re.IGNORECASE,
        )
        is not None
    )


def _new(instead: re.Match[str]) -> Iterator[str]:
    """The new wording of "change … to …": in quotation marks, or short and no part of the document ("the tone")."""
    new = instead["new"].strip()
    if new[:1] in '"“„«':
        yield new.strip(' ."“”„«»')
    elif not _DOCUMENT.search(instead["old"]) and not _DOCUMENT.search(new):
        yield new.rstrip(" .!")


_POINTS = re.compile(
    r"\b(?:it|this|that|them|these|both|es|damit|daran|dafür|cela|ça|lo|la)\b|\b(?:l|j)['’](?:en\b|ai\b)", re.IGNORECASE
)
_DENIES = re.compile(
    r"\b(?:no|not|never|none|cannot|without|hardly|barely|would|want|wish|plan|hope|learning|nein|nicht|nie|kein\w*|"
    r"kaum|ohne|möchte|non|pas|jamais|sans|aucun\w*|nunca|sin|ningun\w*|tampoco|senza|nessun\w*|não|"
    r"nao|sem|nenhum\w*|niet|nooit|geen|zonder|nigdy|bez|inte|aldrig|aldri|ikke|ingen|inget|utan|uden|uten|nikdy|"
    r"žádn\w+)\b|n['’]t\b|\bno$",
    re.IGNORECASE,
)


def affirms(answer: str) -> bool:
    """Whether an answer says yes to what was asked, or speaks of it by a pronoun, and denies nothing."""
    answer = without_trouble(answer)
    said = says_yes(answer) or says_again(answer) or _POINTS.search(answer) is not None
    # In Portuguese "no" is "in the".
    words = re.sub(r"\bno\b", "", answer) if re.match(r"\W*sim\b", answer, re.IGNORECASE) else answer
    return said and _DENIES.search(words) is None
