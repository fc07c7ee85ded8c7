"""What a person wants their letter to say in their own words ("say in the letter that I'm moving"), or no longer."""

import re
from typing import Final

#: What a letter is called, behind a preposition, too.
LETTER: Final = (
    r"(?:(?:cover(?:ing)? )?letter|anschreiben|(?:bewerbungs|motivations)schreiben|(?:bewerbungsb|(?<!\bin )b)rief|"
    r"lettre(?: de motivation)?|carta(?: de (?:presentaci[oó]n|motivaci[oó]n|apresentação|motivação))?|"
    r"lettera(?: di (?:presentazione|motivazione))?|(?:motivatie|sollicitatie)brief|"
    r"li(?:st motywacyjn\w+|ście|stu)(?: motywacyjn\w+)?|(?:personlig[ae] )?brev(?:et)?|ansøgning(?:en)?|søknad(?:en)?|"
    r"(?:motivační\w* )?dopisu?)"
)
_INTO: Final = (
    r"(?:in(?:to)?|to|im|ins|ans|dans|à|en|nella|alla|na|da|no|i|w|do|v)\s+"
    r"(?:(?:the|my|this|that|das|dem|den|mein\w*|la|ma|cette|mi|esta|mia|minha|het|de|mijn|min|mit|mój|moim|mém)\s+)*"
)
_SAY: Final = (
    r"(?:say(?:s|ing)?|write|put|mention(?:s|ing)?|add|include|note|state|tell (?:them|him|her)|explain|"
    r"schreib\w*|setz\w*|erwähn\w*|füge?|ergänz\w*|sag\w*|écri[st]\w*|mets|mettez|dis|dites|ajoute[rz]?|mentionne[rz]?|"
    r"précise[rz]?|indique[rz]?|pon(?:ga)?|escrib[ea]|añad[ea]|diga?|agreg(?:a|ue)|menciona|indica|scriv[ia]|mett[ia]|"
    r"aggiung[ia]|menzion[ai]|escrev[ae]|põe|ponha|acrescent[ae]|adicion[ae]|diz|refere|mencion[ae]|schrijf|zet|vermeld|"
    r"noem|voeg toe|napisz|dodaj|dopisz|wspomnij|skriv|nämn|lägg till|nævn|tilføj|nevn|legg til|napiš\w*|zmiň\w*|"
    r"přidej\w*|uveď\w*)"
)
_SHOULD: Final = (
    r"(?:should|must|has to|needs to|is to|soll(?:te)?|muss|doit|devrait|debe|deve|moet|powinien|ska|skal|má)"
)
_TOO: Final = r"(?:also|too|as well|auch|noch|aussi|también|anche|também|ook|też|także|även|også|také)"
_THAT: Final = r"(?:that|dass|daß|que|qu(?=['’])|che|dat|że|ze|att|at|že)\b['’]?"
_POLITE: Final = (
    r"(?:please|pls|thanks|thank you|bitte|danke|s['’]il (?:te|vous) pla[iî]t|svp|stp|por favor|per favore|"
    r"alsjeblieft|alstublieft|proszę|tack|tak|takk|prosím)"
)
#: Who tells of a letter, or asks about one, wants nothing said in it.
_TELLS: Final = re.compile(
    r"^\W*(?:i(?! (?:want|need|would|['’]?d|prefer|like)\b)|he|she|we|they|ich(?! (?:will|möchte|hätte)\b)|does|do you|"
    r"did|is|was|has|why|what|where|when|who|how|warum|wieso|was|wo|pourquoi|est-ce|por qué|perché|dlaczego|proč)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|don['’]?t|doesn['’]?t|nicht|pas|niet|nie|inte|ikke)\b",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(
    r"\b(?:(?:can|could|would|will) you|kannst|könntest|können|könnten|peux|pouvez|puedes?|puoi|può|kun|kunt)\b", re.I
)
_BETWEEN: Final = r"[\s,.:;]+(?:[^\s:]+[\s,]+){0,3}?"
_ASKED: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        # "Mention in the letter that …", "add to my letter: …", "tell them in the letter I …".
        rf"^(?P<head>.{{0,40}}?)\b{_SAY}\s+(?:{_POLITE},?\s+)?{_INTO}{LETTER}\b(?:\s+{_TOO}\b)?[\s,]*(?P<link>{_THAT}|:)?"
        r"\s*(?P<what>.+)$",
        # "In the letter, say that …", "write me a letter and mention that …", "the letter should say that …".
        rf"^(?P<head>.{{0,60}}?\b{LETTER})\b{_BETWEEN}{_SAY}(?:\s+(?:there|in it|them|da|{_TOO})\b)*"
        rf"[\s,]*(?P<link>{_THAT}|:)?\s*(?P<what>.+)$",
        rf"^(?P<head>.{{0,40}}?\b{LETTER})\s+{_SHOULD}\b[\s,]*(?:{_SAY}|sagen|dire|decir|dizer)?[\s,]*"
        rf"(?P<link>{_THAT}|:)\s*(?P<what>.+)$",
        # "Add “I can start in May” to the letter", "say that I have a van in my cover letter".
        rf"^(?P<head>.{{0,40}}?)\b{_SAY}\s+(?P<link>{_THAT}|:)?\s*(?P<what>\S.+?)[\s,]+{_INTO}{LETTER}[\s.!]*$",
    )
)
#: What begins a sentence about oneself. Where verbs tell who speaks, these are frequent ones of that.
_OF_ONESELF: Final = re.compile(
    r"^(?:I|I['’]\w+|we|we['’]\w+|my|our|ich|wir|meine?|je|j['’]\w+|nous|mon|ma|mes|yo|soy|estoy|tengo|puedo|quiero|"
    r"vivo|me|mi|mis|io|sono|ho|posso|vorrei|abito|mia?|mio|eu|sou|estou|tenho|quero|moro|meu|minha|ik|wij|mijn|jag|"
    r"vi|min|mitt?|mina|jeg|ja|jestem|mam|mogę|mieszkam|mój|moja|moje|jsem|mám|mohu|můžu|bydlím|můj|má)\b",
    re.IGNORECASE,
)
#: "My notice period is a month" says something; "my notice period" is only spoken of.
_NAMED_ALONE: Final = re.compile(
    r"^(?:my|our|meine?n?|mon|ma|mes|mis?|il mio|la mia|mia?|mio|meu|minha|mijn|mitt?|mina|min|mój|moja|moje|můj|má)\s"
    r"(?!.*\b(?:is|are|was|were|will|has|have|had|can|would|ends?|starts?|runs?|ist|sind|war|endet|beträgt|hat|läuft|"
    r"est|sont|était|finit|a|es|son|era|termina|è|sono|é|são|eindigt|jest|są|är|er|je|jsou|bude)\b)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED: Final = re.compile(r"^[\"“„«]\s*(?P<text>[^\"”“»]+?)\s*[\"”“»][\s.!]*$")
_END: Final = re.compile(rf"[\s,]+{_POLITE}[\s.!]*$", re.IGNORECASE)
_GERMAN: Final = frozenset({"dass", "daß", "dat"})
LONGEST: Final = 300
_FEWEST_WORDS: Final = 2


def dictated(said: str) -> str | None:
    """The sentence that the letter is to say; "" where it is only spoken of, None where none is wanted.

    "Mention in the letter that I'm moving" is one; "mention my notice period in the letter" names none.
    """
    found = next((m for pattern in _ASKED if (m := pattern.match(said[:2_000]))), None)
    if found is None or _TELLS.match(found["head"]) or _NOT.search(found["head"]):
        return None
    what = _END.sub("", found["what"].strip().rstrip("?" if _ASKING.search(said) else " "))
    link = (found["link"] or "").rstrip("'’").casefold()
    if quoted := _QUOTED.match(what):
        return sentence(quoted["text"])
    if len(what) > LONGEST or len(what.split()) < _FEWEST_WORDS:
        return "" if link else None
    if link or (_OF_ONESELF.match(what) and not _NAMED_ALONE.match(what)):
        return sentence(what, turned=link in _GERMAN)
    return "" if _NAMED_ALONE.match(what) else None


#: "… dass ich auf die Intensivstation will", "dat ik in mei kan beginnen": where the verb stands behind such a word.
_VERB_LAST: Final = re.compile(r"^(?P<who>ich|wir|ik|wij)\s+(?P<rest>\S.*\S)\s+(?P<verb>\w+)[\s.!]*$", re.I | re.S)
_VERB_BEFORE: Final = re.compile(
    r"^(?P<who>ik|wij)\s+(?P<rest>\S.*\S)\s+(?P<verb>kan|kunnen|wil|willen|mag|moet|zal|zullen|ga|gaan|zou|heb|ben)\s+"
    r"(?P<last>\w+)[\s.!]*$",
    re.I | re.S,
)
_VERB_ALONE: Final = re.compile(r"^(?P<who>ich|wir|ik|wij)\s+(?P<verb>\w+)[\s.!]*$", re.I)
#: A verb that parts from what leads it: "… dass ich im Mai umziehe" is "ich ziehe im Mai um".
_PARTED: Final = re.compile(
    r"^(?P<lead>um|an|auf|ab|aus|ein|mit|vor|teil|zurück|nach|bei|weiter|op|mee|terug|deel)"
    r"(?P<verb>ziehe|fange|biete|arbeite|bringe|höre|schließe|stelle|komme|kehre|nehme|reise|steige|baue|mache|hole|gehe|"
    r"neem|kom|werk|begin)n?$",
    re.IGNORECASE,
)


def sentence(what: str, *, turned: bool = False) -> str:
    """Words as a sentence: with a large letter, a full stop, and a German or Dutch verb in its place."""
    if turned and (last := _VERB_BEFORE.match(what)):
        what = f"{last['who']} {last['verb']} {last['rest']} {last['last']}"
    elif turned and (last := _VERB_LAST.match(what)):
        parted = _PARTED.match(last["verb"])
        verb, behind = (parted["verb"], f" {parted['lead']}") if parted else (last["verb"], "")
        what = f"{last['who']} {verb} {last['rest']}{behind}"
    elif turned and (alone := _VERB_ALONE.match(what)) and (parted := _PARTED.match(alone["verb"])):
        what = f"{alone['who']} {parted['verb']} {parted['lead']}"
    what = what.strip()
    what = what[:1].upper() + what[1:]
    return what if what.endswith((".", "!", "?")) else f"{what}."


_OUT_OF: Final = (
    r"(?:out of|from|off|in|aus|vom|von|de|du|des|d['’]|del|dalla|nella|da|na|uit|van|z|ze|w|ur|från|fra|av|af|ud af|i)"
    r"\s+"
    r"(?:(?:the|my|this|that|dem|das|den|mein\w*|la|ma|cette|mi|esta|mia|minha|het|de|mijn|min|mitt?|mojego|mého)\s+)*"
)
_GONE: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        r"\b(?:take|get|leave|cut|remove|delete|drop|strike|erase|nimm|nehmen|lass\w*|lösch\w*|streich\w*|entfern\w*|"
        r"enlève[rz]?|supprime[rz]?|retire[rz]?|ôte[rz]?|quit[ae]\w*|elimin[ae]\w*|borr[ae]\w*|sac[ao]\w*|togli\w*|"
        r"rimuov\w+|cancell\w+|elimina\w*|tir[ae]\w*|remov[ae]\w*|apag\w+|retir[ae]\w*|haal|verwijder|schrap|usuń\w*|"
        r"skreśl\w*|wykreśl\w*|ta bort|stryk|fjern|slet|slett|odstraň\w*|smaž\w*|vymaž\w*|vyškrtn\w*)\s+"
        rf"(?P<what>.*?)\s*\b{_OUT_OF}{LETTER}\b",
        rf"\b(?:do not|don['’]?t) (?:say|mention|put|write|tell(?: them)?)\s+(?P<what>.+?)\s+{_OUT_OF}{LETTER}\b",
        rf"(?P<what>\S.{{0,80}}?)\s+{_OUT_OF}{LETTER}\s+(?:weg|raus|streichen|löschen|entfernen|weglassen|nicht)\b",
    )
)
#: What is pointed at, and not named.
_POINTED: Final = re.compile(
    r"^\W*(?:(?:that|this|it|the|my|own|last|again|one|sentence|line|bit|part|das|den|diesen?|dieses|wieder|mein\w*|"
    r"eigenen?|letzten?|satz|zeile|ça|cela|cette|la|le|ma|dernière|phrase|ligne|eso|esto|esa|esta|ese|lo|mi|última|"
    r"frase|línea|linea|questo|quello|questa|quella|mia|riga|isso|isto|essa|a|minha|linha|dat|die|deze|het|mijn|zin|"
    r"regel|to|tę|ten|zdanie|moje|det|den|denna|meningen|sætningen|setningen|min|tu|větu|tohle)\b\W*)*$",
    re.IGNORECASE,
)
ALL: Final = re.compile(
    r"\b(?:all|everything|alles?|tou[ts]|toutes?|tod[oa]s?|tutt[oie]|tud[oa]|wszystk\w+|allt|alla|alt|vše\w*)\b", re.I
)


def undictated(said: str) -> str | None:
    """What is to go out of the letter: its words, "" for what is pointed at; None where nothing is."""
    found = next((m for pattern in _GONE if (m := pattern.search(said[:1_000]))), None)
    if found is None or _TELLS.match(said):
        return None
    what = found["what"].strip(' "“”„«».,')
    return "" if _POINTED.match(what) else what
