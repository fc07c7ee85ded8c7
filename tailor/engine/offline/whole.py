"""What is asked of the document as a whole: another language, another order of its sections."""

import re
from typing import Final

from tailor.engine.languages import language_name
from tailor.engine.offline.commands import PLEASE
from tailor.engine.tongues import tongues

_TRANSLATE: Final = (
    r"(?:translat\w+|[uü]e?bersetz\w*|trad[uú][iíctz]\w*|vertaa?l\w*|przet[łl]umacz\w*|översätt\w*|oversæt\w*|oversett\w*|"
    r"přelož\w*|přeložit)"
)
_TRANSLATED: Final = re.compile(rf"{PLEASE}{_TRANSLATE}\b|{PLEASE}[^.!]{{0,60}}\b{_TRANSLATE}\W*$", re.I)
#: An order that the document be in a language, which stands behind it: "write it in German", "Deutsch, bitte".
_IN_A_TONGUE: Final = re.compile(
    rf"{PLEASE}(?:(?:(?:i(?: want|['’]d like| need)|(?:re)?write|put|make|do|say|give me|switch|change|schreib\w*|"
    r"mach\w*|écri\w*|mets|mettez|fais|faites|escr[ií]b\w*|pon|ponlo|haz|hazlo|scriv\w*|metti\w*|escrev\w*|põe|"
    r"schrijf\w*|zet|napisz|skriv|sätt|sæt|sett|napiš\w*|"
    r"it|this|that|them|all|everything|my|the|whole|cv|résumé|resume|summary|letter|"
    r"es|das|alles|ihn|den|die|meinen?|lebenslauf|zusammenfassung|le|la|tout|mon|ça|lo|el|todo|mi|tutto|il|o|tudo|"
    r"het|hele|to|wszystko|allt|det|všechno)(?:\W+|-(?:le|la|lo)\s+))*"
    r"(?:in|into|to|auf|ins|en|em|na|po|på|do|v)\s+(?:het\s+)?(?P<tongue>[^\W\d_]{4,})\W*"
    r"(?:\b(?:please|instead|bitte|s'il (?:vous|te) pla[iî]t|por favor|per favore|alsjeblieft|proszę|tack|tak|takk|"
    r"prosím)\W*)?$|(?P<alone>[^\W\d_]{4,}),?\s+(?:please|bitte|por favor|per favore|proszę|prosím)\W*$)",
    re.I,
)
_SECTION: Final = (
    r"(?:(?:the|my|your|die|den|das|meine?n?|la|les|le|el|los|mis?|il|i|a|os|de|het)\s+)*"
    r"(?P<section>education|trainings?|courses|weiterbildung(?:en)?|kurse|cursos|corsi|cursussen|studies|"
    r"degrees?|skills?|experience|work history|employment|jobs|certificat\w+|licen[cs]es|"
    r"languages|projects|summary|profile|hobbies|interests|references|volunteering|awards|publications|"
    r"ausbildung|studium|kenntnisse|fähigkeiten|berufserfahrung|zertifikate|sprachen|projekte|hobbys|ehrenamt|"
    r"formations?|études|compétences|expériences?|langues|projets|loisirs|bénévolat|"
    r"formación|estudios|habilidades|experiencia|idiomas|proyectos|aficiones|istruzione|formazione|competenze|"
    r"esperienz[ae]|lingue|formação|competências|experiência|opleiding\w*|vaardigheden|ervaring|talen|wykształcenie|"
    r"umiejętności|doświadczenie|języki|utbildning\w*|kunskaper|erfarenhet\w*|språk|uddannelse\w*|erfaring\w*|sprog|"
    r"utdanning\w*|vzdělání|dovednosti|praxi|jazyky)(?:\s+(?:section|part|abschnitt|teil|rubrique|sección|sezione|"
    r"seção|secção|sectie|sekcj\w+|avsnitt\w*|afsnit\w*|sekc\w+))?"
)
_UP_OR_DOWN: Final = re.compile(
    rf"{PLEASE}(?:put|move|place|bring|set|swap|reorder|list|setz\w*|stell\w*|bring\w*|schieb\w*|verschieb\w*|pack\w*|"
    r"mets|mettez|mettre|place[rz]?|déplace[rz]?|remonte[rz]?|pon|ponga|coloca|mueve|sube|metti|sposta|põe|move|zet|"
    r"verplaats|przenieś|umieść|flytta|sätt|flyt|sæt|flytt|sett|přesuň\w*|umísti\w*)\s+"
    rf"{_SECTION}\s+(?:up|down|higher|lower|first|last|before|after|above|below|under|to the|at the|on top|nach|an|vor|"
    r"hinter|über|unter|zuerst|plus|avant|après|en|au|más|antes|después|arriba|al|più|prima|dopo|in|mais|depois|no|"
    r"naar|boven\w*|onder\w*|voor|na|wyżej|niżej|przed|przed|upp|ner|före|först|op|ned|før|først|opp|výš|níž|před)\b",
    re.I,
)


def translation(said: str) -> bool:
    """Whether the document, or a part of it, is to be in another language."""
    found = _IN_A_TONGUE.match(said)
    return _TRANSLATED.match(said) is not None or bool(found and tongues(found["tongue"] or found["alone"]))


#: "A cover letter in German, please", "eine Bewerbung auf Englisch": the last word of a request for a letter.
_WRITTEN_IN: Final = re.compile(
    r"\b(?:in|auf|ins|en|em|na|po|på)\s+(?P<tongue>[^\W\d_]{4,})"
    r"(?:,?\s+(?:please|pls|too|instead|bitte|svp|por favor|per favore|alsjeblieft|proszę|tack|tak|takk|prosím))*"
    r"[\s.!?]*$",
    re.IGNORECASE,
)


def in_another(said: str, language: str) -> bool:
    """Whether what is to be written is to be in another language than this one."""
    found = _WRITTEN_IN.search(said)
    wanted = tongues(found["tongue"]) if found else frozenset()
    return bool(wanted) and language_name(language) not in wanted


def moves_section(said: str) -> bool:
    """Whether a whole section is to stand elsewhere; the section alone is named."""
    return _UP_OR_DOWN.match(said) is not None
