"""Requests about what is carried as the résumé has it: names, addresses and dates are changed in its form."""

import re
from typing import Final

from tailor.engine.offline.commands import PLEASE

#: How a person is called and reached, where that is to be changed; a portfolio or a website may be what somebody made.
_NOT_TO_SEE: Final = (
    r"(?:I )?(?:(?:do not|don['’]?t) want|would rather not have) (?:them|any(?:one|body)|people|employers?|"
    r"the (?:employer|company|school|firm)) (?:to )?(?:see|know|have|read)"
)
#: A title that is another by now: "I'm not the team leader any more".
_NO_LONGER: Final = re.compile(
    r"^\W*I(?:['’]m| am) (?:no longer (?:the |an? )?\w|not (?:the |an? )?\w.{2,60}\bany ?(?:more|longer)\b)", re.I
)
_CONTACT: Final = re.compile(
    rf"(?:{PLEASE}(?:{_NOT_TO_SEE}|change|update|correct|fix|add|include|insert|replace|put in|remove|delete|"
    rf"hide|drop|take out|"
    r"leave out|entfern\w*|lösch\w*|supprime[rz]?|enlève|quita|elimina|rimuovi|togli|retira|verwijder|usuń|ta bort|"
    r"fjern|odstraň|änder\w*|ergänz\w*|korrigier\w*|ajoute[rz]?|modifie[rz]?|cambia|añade|corrige|cambi|aggiungi|muda|"
    r"adiciona|wijzig|voeg|zmień|dodaj|ändra|lägg till|ændr|tilføj|endre|legg til|změň|přidej)|"
    r"^\W*(?!the\b|\w+ (?:linked ?in|git ?hub|web ?site|portfolio)\b))\s*"
    r"\b(?:my|the|meinen?|mon|ma|mi|il mio|la mia|o meu|a minha|mijn|mój|moją|mitt?|mina|min|můj|moji)\s+"
    r"(?:(?:first|last|full|home|postal|new)\s+)*(?:(?:tele)?phone|mobile|cell|e-?mail|address|linked ?in|git ?hub|"
    r"web ?site|portfolio|sur?name|name|telefon\w*|handy\w*|adress\w*|nachnamen?|namen?|numéro|téléphone|adresse|"
    r"courriel|nom|teléfono|correo|dirección|apellido|nombre|telefono|indirizzo|cognome|nome|telefone|morada|endereço|"
    r"telefoon\w*|adres|naam|e-?post\w*|namn|navn|jméno|adresu)\b"
    r"(?=\W*$|\s+(?:number|address|nummer|to|in|is|was|should|on|from|zu|auf|ist|en|par|a|por|è|é|naar|till|til)\b)",
    re.I,
)
#: Dates, and what tells how old somebody is, where they are to go.
_HIDES: Final = re.compile(
    rf"{PLEASE}(?:(?:{_NOT_TO_SEE}|hide|remove|delete|drop|take out|leave out|omit|strip|blank out|(?:do not|"
    rf"don['’]?t) (?:show|list|"
    r"mention|include|say|write|put)|keep out|ne (?:parle[rz]?|mentionne[rz]?|mets|mettez|dis|dites) pas|"
    r"no (?:menciones?|pongas?|digas?|"
    r"muestres?)|non (?:scrivere|mettere|menzionare|dire|mostrare)|não (?:menciones?|ponhas?|digas?|mostres?)|"
    r"verbirg|versteck\w*|entfern\w*|lösch\w*|cache[rz]?|masque[rz]?|supprime[rz]?|"
    r"enlève[rz]?|"
    r"retire[rz]?|oculta\w*|quit[ae]|elimin[ae]|nascondi|togli|rimuovi|esconde|remove|retira|tira|verberg|verwijder|"
    r"ukryj|usuń|dölj|ta bort|skjul|fjern|skryj|odstraň\w*)\s+"
    r"(?:(?:all|of|the|my|any|employment|job|work|graduation|start|end|and|alle?|die|das|den|meine?n?|toutes?|les|"
    r"mes|mon|de|"
    r"l['’]|todas?|las|los|mis?|tutte|le|la|mie|mia|as|minhas?|de|mijn|het|moje|mój|mina|min|mitt?|moj[ei])\s*)*"
    r"(?:dates?(?: of (?:birth|employment))?|years|age|birth ?da(?:y|te)s?|nationality|marital status|daten|"
    "datumsangaben|"
    r"jahreszahlen|"
    r"alter|geburtsdatum|âge|dates? de naissance|fechas?(?: de nacimiento)?|edad|dat[ae](?: di nascita)?|età|datas?|"
    r"idade|"
    r"datums?|jaartallen|leeftijd|daty|wiek|datum(?:en)?|åldern?|datoer(?:ne)?|datoene|alderen|data|věk)\W*"
    r"(?:(?:please|bitte|s['’]il (?:vous|te) pla[iî]t|por ?fa(?:vor)?|per favore|alsjeblieft|proszę|tack|tak|takk|"
    r"prosím)\W*)?$|"
    r"(?:nimm|nehmen|lass|lassen|haal|laat)\s+(?:\w+\s+){0,3}(?:daten|datumsangaben|jahreszahlen|alter|geburtsdatum|"
    r"datums|"
    r"leeftijd)\s+(?:raus|heraus|weg|eruit)\W*$)",
    re.I,
)


#: Where a person is found, by the name of the place alone.
_LINK: Final = re.compile(
    rf"{PLEASE}(?:remove|delete|hide|drop|take out|leave out|entfern\w*|lösch\w*|supprime[rz]?|enlève[rz]?|quit[ae]|"
    r"elimin[ae]|rimuovi|togli|retira|verwijder|usuń|ta bort|fjern|odstraň)\s+(?:my |the )?"
    r"(?:orcid|linked ?in|git ?hub|xing|web ?site|home ?page)(?: (?:id|link|profile|address|url))?\W*$",
    re.I,
)


#: An address of the web that is to be added.
_NEW_LINK: Final = re.compile(
    rf"{PLEASE}(?:add|include|insert|put(?: in)?|ergänz\w*|füge?|ajoute[rz]?|añade|aggiungi|adiciona|voeg|dodaj)\s+"
    r"(?:an? |the |my |the following |einen? |den |meinen? |un |le |mon |el |mi |il |o |meu |een |de |mijn )?"
    r"(?:hyper)?(?:link|url|enlace|lien|collegamento|linked ?in|git ?hub|web ?site|portfolio|orcid|xing)\b"
    r"[^.]{0,40}?\b(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:/\S*)?(?: (?:hinzu|toe|please|pls))?\W*$",
    re.I,
)


#: Dates of one's own, told as they are to be, and what tells how old somebody is.
_DATED: Final = re.compile(
    rf"{PLEASE}(?:add|include|put(?: in)?|write|ergänz\w*|schreib\w*|ajoute[rz]?|mets|añade|pon|aggiungi|metti|"
    rf"adiciona|põe|"
    r"voeg|zet|dodaj|lägg till|tilføj|legg til|přidej)\s+(?:(?:my|the|meine?n?|mon|ma|mi|il mio|la mia|o meu|"
    r"a minha|mijn|moj\w+|"
    r"min|mitt?|moje|můj)\s+)?(?:date of birth|birth ?da(?:y|te)|age|nationality|marital status|photo|"
    r"geburtsdatum|alter|"
    r"nationalität|familienstand|foto|âge|date de naissance|nationalité|photo|fecha de nacimiento|edad|"
    r"nacionalidad|data di "
    r"nascita|età|nazionalità|data de nascimento|idade|nacionalidade|geboortedatum|leeftijd|nationaliteit|"
    r"datę urodzenia|wiek|"
    r"födelsedatum|ålder|fødselsdato|alder|datum narození|věk)\b|"
    r"^\W*I (?:worked|was|stayed) (?:there|(?:at|with|for) [^,.;]{2,40}?) (?:until|till|since|"
    r"from) (?:\w+ )?(?:19|20)\d\d\W*$",
    re.I,
)


def asked(said: str) -> bool:
    """Whether a request would change how a person is called or reached, or hide when things were."""
    return any(pattern.match(said) for pattern in (_CONTACT, _HIDES, _NO_LONGER, _LINK, _NEW_LINK, _DATED))
