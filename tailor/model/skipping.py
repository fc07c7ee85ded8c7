"""That a question is to be left unanswered, typed where its answer would stand: "skip", "überspringen", "hopp over"."""

import re

_POLITE = (
    r"(?:please|pls|just|let['’]?s|ok(?:ay)?|bitte|s['’]il (?:vous|te) plaît|por favor|per favore|alsjeblieft|proszę|"
    r"snälla|venligst|takk?|tack|prosím)"
)
_SKIPS = (
    # English, German, Dutch.
    r"(?:i['’]?(?:d| would) (?:like|rather|prefer) to )?skip(?: (?:it|this|that)(?: (?:one|question))?|"
    r" (?:the )?question)?|"
    r"pass(?: on (?:this|that))?|next(?: question| one)?|(?:i )?(?:would rather|prefer|['’]d rather) not (?:say|"
    r"answer)|"
    r"no answer|überspring\w*(?: (?:das|die frage))?|(?:die |das )?(?:frage )?überspringen|weiter|nächste(?: frage)?|"
    r"keine angabe|sla (?:(?:dit|deze(?: vraag)?|het|die) )?(?:maar )?over|(?:deze )?(?:vraag )?overslaan|"
    r"volgende(?: vraag)?|"
    # French, Spanish, Italian, Portuguese.
    r"(?:je )?passe[rz]?(?: (?:cette|la) question)?|(?:question )?suivante|sauter?|sans réponse|(?:lo |"
    r"la )?(?:salta|saltar|"
    r"omitir|omite)(?:l[oa])?(?: (?:esta|la) pregunta)?|paso|siguiente(?: pregunta)?|sin respuesta|(?:la )?(?:salto|"
    r"salta|"
    r"saltare)(?: (?:questa|la) domanda)?|passo|(?:domanda )?(?:successiva|prossima)|salta(?:r|-a)?(?: (?:esta|essa))?|"
    r"pul(?:a|ar|e)(?: (?:esta|essa|isso|a pergunta))?|(?:próxima|seguinte)(?: pergunta)?|passar|prefiro não (?:dizer|"
    r"responder)|"
    # Swedish, Danish, Norwegian, Finnish, Polish, Czech.
    r"hopp?a? över(?: (?:den|det|denna|frågan))?|nästa(?: fråga)?|spring(?: (?:det|den|dette))? over|"
    r"næste(?: spørgsmål)?|hopp(?: (?:det|den))? over(?: (?:det|den|dette))?|neste(?: spørsmål)?|"
    r"(?:ohita|ohitetaan|hyppää yli|seuraava)(?: kysymys| tämä)?|pomiń(?: to)?|pomijam|(?:następne|"
    r"kolejne)(?: pytanie)?|"
    r"dalej|přeskoč(?:it|te)?(?: to)?|další(?: otázka)?"
)
_SKIP = re.compile(rf"\W*(?:{_POLITE}\W+)?(?:{_SKIPS})(?:\W+{_POLITE})?\W*", re.IGNORECASE)
_LONGEST = 60


def skips(text: str) -> bool:
    """Whether an answer is none, and only leaves its question."""
    return len(text) <= _LONGEST and _SKIP.fullmatch(text) is not None
