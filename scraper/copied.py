"""Finds the posting in a whole page's text, as a browser copies it: select all, copy, paste."""

# ruff: noqa: E501 - vocabulary reads better in long rows

import re
from dataclasses import dataclass

from scraper import headline, judge, words
from scraper.markup import squeeze
from scraper.prune import belongs_to_the_site, weight

#: A whole line above the posting's own text.
_BEGINS = words.Vocabulary(
    r"^(?:about (?:the|this) (?:job|role|position)|(?:full )?job description|description|(?:full )?description of the (?:job|role)"
    r"|(?:info(?:s|rmationen)? |details )?(?:zum|über den) job|(?:vollständige )?(?:stellen|job)beschreibung|stellenanzeige"
    r"|à propos (?:de l['’]offre(?: d['’]emploi)?|du poste)|description (?:complète )?(?:du poste|de l['’]offre|de l['’]emploi)"
    r"|(?:acerca|sobre) (?:del empleo|de la oferta|el empleo|el puesto)|descripción (?:completa )?(?:del (?:empleo|puesto)|de la oferta)"
    r"|(?:informazioni sull|sull)['’]offerta(?: di lavoro)?|descrizione (?:completa )?(?:del lavoro|dell['’]offerta|della posizione)"
    r"|over de (?:vacature|baan|functie)|(?:volledige )?(?:vacature|functie)(?:tekst|omschrijving|beschrijving)"
    r"|sobre a vaga|descrição (?:completa )?(?:da vaga|do (?:emprego|cargo)|da oferta)"
    r"|o ofercie pracy|(?:pełny )?opis (?:stanowiska|oferty|pracy)|popis (?:práce|pozice|pracovní pozice)"
    r"|om (?:jobbet|jobbannonsen|stillingen|tjänsten)|(?:fuld |fullständig |fullstendig )?(?:job|jobb|stillings|arbets)beskriv\w+)\W*$"
)
#: A whole line below it, or the first words of one: what the page says about itself, about others, or asks for.
_ENDS = words.Vocabulary(
    r"^(?:(?:set|create|get|sign up for) (?:an? )?(?:job )?alerts?\b|see how you compare|looking for talent|get notified|referrals increase your chances|seniority level$"
    r"|job search faster|job seekers? who viewed|candidates who clicked apply|hiring (?:lab|insights)|job activity|company (?:overview|rating|reviews)$|base pay range$"
    r"|report (?:this )?(?:job|listing|ad)|\*?\s*indicates a required field|apply (?:for|to) this (?:job|position|role)$|submit (?:your )?application|voluntary self-identification"
    r"|(?:first|last|full|legal|preferred)(?: |-)name\s?\*?$|explore collaborative articles|interested in building your career"
    r"|jobbenachrichtigung|jobs per e-?mail|karrierestufe$|vorname\s?\*?$|(?:job|anzeige) melden|jetzt bewerben formular|so schneiden sie im vergleich"
    r"|niveau hiérarchique$|créer une alerte|activer (?:l['’]|une )alerte|signaler (?:l['’]|cette )(?:offre|annonce)|prénom\s?\*?$|recevoir des (?:offres|alertes)"
    r"|nivel de antigüedad$|(?:crear|activar|crea una) alerta|denunciar (?:oferta|empleo|vaga)|inscríbete en esta|nombre\s?\*?$"
    r"|livello di anzianità$|(?:crea|attiva)(?: un)? avviso|segnala (?:offerta|annuncio)|nome\s?\*?$"
    r"|nível de experiência$|(?:criar|ativar) alerta|senioriteitsniveau$|vacature (?:rapporteren|melden)|(?:job)?alert (?:aanmaken|instellen)|voornaam\s?\*?$"
    r"|poziom doświadczenia$|(?:utwórz|ustaw) alert|zgłoś (?:ofertę|ogłoszenie)|imię\s?\*?$|nahlásit (?:inzerát|nabídku)|jméno\s?\*?$"
    r"|(?:skapa|ställ in|opret|opprett) (?:jobb?)?(?:bevakning|agent|varsel|varsling)|rapportera (?:annonsen|jobbet)|anmeld (?:job|annonce)|förnamn\s?\*?$|fornavn\s?\*?$)"
)
#: A line beside the title that says how long the posting has been there, or how many want the job.
_POSTED = words.Vocabulary(
    r"[·•|].*(?:\bago\b|applica(?:nts?|tions?)\b|clicked apply|\bvor \d|bewerber|il y a |candidat|\bhace \d|solicitud|\bfa\b|\bgeleden\b|sollicita|\bhá \d|\btemu\b|\bsedan\b|\bsiden\b|\bpřed \d)"
)
_JOB_POST = re.compile(
    r"\s*[-–—]\s*(?:job post|stellenanzeige|offre d['’]emploi|oferta de (?:empleo|trabajo)|offerta di lavoro|vacature|anúncio de emprego)$",
    re.I,
)
#: What a reader for the blind hears beside a name, and a rating, alone or glued to what it rates.
_BESIDE = re.compile(
    r"(?:\s+logo|\s+with verification|(?<=[^\W\d])[1-5][.,]\d|\s+[1-5][.,]\d(?: (?:out of 5 )?stars?)?)$", re.I
)
_RATING = re.compile(r"^[1-5][.,]\d(?:\W|$)")
_MORE = re.compile(r"^(?:…|\.\.\.)\s?\w+$")

#: Lines of the site that make a text a page's; and what is left of one that was cut, at least.
_OF_A_PAGE, _LEAST = 2, 150
_LINE, _SENTENCE, _WORDS = 90, 40, 6
_TALLEST, _ABOVE = 25, 4


@dataclass(frozen=True)
class Copied:
    """The lines right above a posting's own text, with its title and facts, and that text."""

    head: list[str]
    text: str


def from_page(text: str) -> Copied | None:
    """The posting in a page's text; None when the text is no page's, or holds nothing that reads as a posting."""
    lines = [squeeze(line) for line in text.split("\n")]
    if sum(map(_of_the_site, lines)) < _OF_A_PAGE:
        return None
    begin = _begin(lines)
    if begin is None:
        return None
    end = _end(lines, begin)
    body = "\n".join(line for line in text.split("\n")[begin:end] if not _MORE.match(line.strip())).strip()
    above = [line for line in lines[:begin] if not _of_the_site(line) and not _RATING.match(line)]
    return Copied(_head([line for line in above if line and not _BEGINS.match(line)]), body)


def _of_the_site(line: str) -> bool:
    return bool(line) and belongs_to_the_site(line)


def _begin(lines: list[str]) -> int | None:
    """Where the posting's own text begins: below the line that announces it, or with the first sentence or section."""
    first = next((at for at, line in enumerate(lines) if _is_prose(line)), None)
    told = next(
        (at for at, line in enumerate(lines) if len(line) <= _LINE and _BEGINS.match(line) and _says(lines[at + 1 :])),
        None,
    )
    if told is not None and (first is None or told <= first or not _long(lines[first:told])):
        return told + 1
    return first


def _is_prose(line: str) -> bool:
    if _of_the_site(line) or _ENDS.match(line):
        return False
    sentence = len(line) >= _SENTENCE and len(line.split()) >= _WORDS and line[-1] in ".!?:"
    return sentence or (len(line) <= _LINE and bool(words.DUTIES.match(line) or words.NEEDS.match(line)))


def _says(lines: list[str]) -> bool:
    return any(len(line) >= _SENTENCE for line in lines)


def _long(lines: list[str]) -> bool:
    return sum(map(weight, lines)) >= _LEAST and any(len(line) > _LINE for line in lines)


def _end(lines: list[str], begin: int) -> int:
    """Where the page goes on without the posting."""
    for at in range(begin + 1, len(lines)):
        line = lines[at].strip("#-• ")
        if not line or len(line) > _LINE or sum(map(weight, lines[begin:at])) < _LEAST:
            continue
        if _ENDS.match(line) or (words.SIMILAR.match(line) and not any(map(_is_section, lines[at + 1 :]))):
            return at
    return len(lines)


def _is_section(line: str) -> bool:
    return len(line) <= _LINE and bool(words.DUTIES.match(line) or words.NEEDS.match(line))


def _head(lines: list[str]) -> list[str]:
    """The lines that tell of this posting, of those that stand above it: a list of others may stand there as well."""
    posted = [at for at, line in enumerate(lines) if _POSTED.search(line)]
    named = [at for at, line in enumerate(lines) if _JOB_POST.search(line)]
    twice = [at for at, line in enumerate(lines) if line in lines[:at] and judge.names_a_job(line)]
    once = [at for at, line in enumerate(lines) if line in lines[at + 1 :] and headline.could_be_company(line)]
    if named:
        start = named[-1]
    elif posted:
        start = max(0, posted[-1] - _ABOVE)
    else:
        start = twice[-1] if twice else once[0] if once else max(0, len(lines) - _TALLEST)
    return [_BESIDE.sub("", _JOB_POST.sub("", line)) for line in lines[start:]]
