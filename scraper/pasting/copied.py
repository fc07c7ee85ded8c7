"""Finds the posting in a whole page's text, as a browser copies it: select all, copy, paste."""

# ruff: noqa: E501 - vocabulary reads better in long rows

import re
from bisect import bisect_left
from dataclasses import dataclass

from scraper.lexicon import places, words
from scraper.lexicon.vocabulary import Vocabulary
from scraper.pasting.sheet import Sheet
from scraper.shown import spoken
from scraper.signs import judge
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.measured import weight
from scraper.text.markup import squeeze

#: A whole line above the posting's own text.
_BEGINS = Vocabulary(
    r"^(?:about (?:the|this) job|(?:full )?job description|description|(?:full )?description of the (?:job|role)"
    r"|(?:info(?:s|rmationen)? |details )?(?:zum|über den) job|(?:vollständige )?(?:stellen|job)beschreibung|stellenanzeige"
    r"|à propos (?:de l['’]offre(?: d['’]emploi)?|du poste)|description (?:complète )?(?:du poste|de l['’]offre|de l['’]emploi)"
    r"|(?:acerca|sobre) (?:del empleo|de la oferta|el empleo|el puesto)|descripción (?:completa )?(?:del (?:empleo|puesto)|de la oferta)"
    r"|(?:informazioni sull|sull)['’]offerta(?: di lavoro)?|descrizione (?:completa )?(?:del lavoro|dell['’]offerta|della posizione)"
    r"|over de (?:vacature|baan|functie)|(?:volledige )?(?:vacature|functie)(?:tekst|omschrijving|beschrijving)"
    r"|sobre a vaga|descrição (?:completa )?(?:da vaga|do (?:emprego|cargo)|da oferta)"
    r"|o ofercie pracy|(?:pełny )?opis (?:stanowiska|oferty|pracy)|popis (?:práce|pozice|pracovní pozice)"
    r"|om (?:jobbet|jobbannonsen|stillingen|tjänsten)|(?:fuld |fullständig |fullstendig )?(?:job|jobb|stillings|arbets)beskriv\w+)\W*$"
)
#: One that employers write as well, below a first word about themselves.
_GOES_ON = Vocabulary(r"^about (?:the|this) (?:role|position)\W*$")
#: A whole line below it, or the first words of one: what the page says about itself, about others, or asks for.
_ENDS = Vocabulary(
    r"^(?:(?:set|create|get|sign up for) (?:an? )?(?:job )?alerts?\b|see how you compare|looking for talent|get notified|referrals increase your chances|seniority level$"
    r"|job search faster|job seekers? who viewed|candidates who clicked apply|hiring (?:lab|insights)|job activity|company (?:overview|rating|reviews)$|base pay range$"
    r"|employer questions$|your application will include|company (?:profile|industry)$|about (?:the )?company$|preferred candidate$|job post details$"
    r"|report (?:this )?(?:job|listing|ad)|\*?\s*indicates a required field|apply (?:for|to) this (?:job|position|role)$|submit (?:your )?application|voluntary self-identification"
    r"|(?:first|last|full|legal|preferred)(?: |-)name\s?\*?$|explore collaborative articles|interested in building your career"
    r"|jobbenachrichtigung|jobs per e-?mail|karrierestufe$|vorname\s?\*?$|(?:job|anzeige) melden|jetzt bewerben formular|so schneiden sie im vergleich"
    r"|weitere informationen$|d['’]autres offres|envie d['’]en savoir plus|tipo de industria de la oferta$"
    r"|niveau hiérarchique$|créer une alerte|activer (?:l['’]|une )alerte|signaler (?:l['’]|cette )(?:offre|annonce)|prénom\s?\*?$|recevoir des (?:offres|alertes)"
    r"|nivel de antigüedad$|(?:crear|activar|crea una) alerta|denunciar (?:oferta|empleo|vaga)|inscríbete en esta|nombre\s?\*?$"
    r"|livello di anzianità$|(?:crea|attiva)(?: un)? avviso|segnala (?:offerta|annuncio)|nome\s?\*?$"
    r"|nível de experiência$|(?:criar|ativar) alerta|senioriteitsniveau$|vacature (?:rapporteren|melden)|(?:job)?alert (?:aanmaken|instellen)|voornaam\s?\*?$"
    r"|poziom doświadczenia$|(?:utwórz|ustaw) alert|zgłoś (?:ofertę|ogłoszenie)|imię\s?\*?$|nahlásit (?:inzerát|nabídku)|jméno\s?\*?$"
    r"|(?:skapa|ställ in|opret|opprett) (?:jobb?)?(?:bevakning|agent|varsel|varsling)|rapportera (?:annonsen|jobbet)|anmeld (?:job|annonce)|förnamn\s?\*?$|fornavn\s?\*?$)"
)
#: A line beside the title that says how long the posting has been there, or how many want the job.
_POSTED = Vocabulary(
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
_SHORT, _LINE, _SENTENCE, _WORDS = 60, 90, 40, 6
#: What lines are worth to the posting, in letters; an item stands at most so many lines below its heading.
_HEADING, _ITEM, _BESIDES, _SITE, _OVER = 80, 10, -20, -60, -1000
_BELOW = 12
#: A text that is worth more is no longer what stands above "Job description".
_INTRODUCED = 500
#: … or above "About the role", where a sentence is the employer's.
_BEGUN = 80
_ABOVE, _FILED, _LONGEST, _MENU = 4, 5, 200, 12


@dataclass(frozen=True)
class Copied:
    """The lines right above a posting's own text, with its title and facts, and that text."""

    head: list[str]
    text: str
    #: Whether the page says in so many words where its head is.
    told: bool
    #: All its lines, with where the posting's own run among them.
    sheet: Sheet


def from_page(text: str) -> Copied | None:
    """The posting in a page's text; None when the text is no page's, or holds nothing that reads as a posting."""
    raw = text.split("\n")
    lines = [squeeze(line).strip("•").strip() for line in raw]
    foreign = {line for line in set(lines) if _of_the_site(line)}
    if sum(line in foreign for line in lines) < _OF_A_PAGE and not _begins_with_a_menu(lines, foreign):
        return None
    begin, end = _body(lines, foreign)
    if begin == end:
        return None
    body = "\n".join(line for line in raw[begin:end] if not _MORE.match(line.strip())).strip()
    above = [line for line in lines[:begin] if line and line not in foreign and not _RATING.match(line)]
    head, told = _head(
        [line for line in above if len(line) <= _LONGEST and not (_BEGINS.match(line) or _GOES_ON.match(line))]
    )
    kept = [at for at, line in enumerate(lines) if line]
    sheet = Sheet([lines[at] for at in kept], bisect_left(kept, begin), bisect_left(kept, end))
    return Copied(head, body, told, sheet)


def _of_the_site(line: str) -> bool:
    return bool(line) and (belongs_to_the_site(line) or "cookie" in line.casefold())


def _begins_with_a_menu(lines: list[str], foreign: set[str]) -> bool:
    """Whether many short lines stand above the first sentence and the first heading."""
    short = 0
    for line in filter(None, lines):
        if _announces(line, foreign) or line[:1] in "-*•" or ":" in line or weight(line) >= _LINE:
            break
        short += 1
    return short >= _MENU


def _body(lines: list[str], foreign: set[str]) -> tuple[int, int]:
    """Where the posting's own text begins and ends: the run of lines that is worth most (Kadane's maximum subarray).

    `foreign` are the lines that are the site's.
    """
    best, found = 0.0, (0, 0)
    total, begin, below = 0.0, 0, _BELOW
    for at, line in enumerate(lines):
        heading = _announces(line, foreign)
        below = 0 if heading else below + bool(line)
        announced = len(line) <= _LINE and (
            (_BEGINS.match(line) and total < _INTRODUCED) or (_GOES_ON.match(line) and total < _BEGUN)
        )
        if total <= 0 or announced:
            total, begin = 0.0, at
        total += _worth(line, heading, below <= _BELOW, foreign)
        if total > best and line:
            best, found = total, (begin, at + 1)
    begin, end = found
    announced = begin < end and any(each.match(lines[begin]) for each in (_BEGINS, _GOES_ON))
    return begin + announced, end


def _worth(line: str, heading: bool, below_one: bool, foreign: set[str]) -> float:
    if not line:
        return 0
    if len(line) <= _LINE and (_ENDS.match(line) or words.SIMILAR.match(line)):
        return _OVER
    if line in foreign:
        return _SITE
    if heading:
        return _HEADING
    long = weight(line)
    if long >= _SENTENCE and (len(line.split()) >= _WORDS or long > 2 * len(line)):
        return long
    return _ITEM if below_one else _BESIDES


def _announces(line: str, foreign: set[str]) -> bool:
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS)
    return len(line) <= _LINE and line not in foreign and any(kind.match(line) for kind in kinds)


def _head(lines: list[str]) -> tuple[list[str], bool]:
    """The lines above a posting that tell of it, since a list of others may stand there; and whether the page says which."""
    posted = [at for at, line in enumerate(lines) if _POSTED.search(line)]
    named = [at for at, line in enumerate(lines) if _JOB_POST.search(line)]
    if named:
        start = named[-1]
    elif posted:
        start = max(0, posted[-1] - _ABOVE)
    else:
        start = _nearest(lines)
    kept = [
        line for at, line in enumerate(lines[start:], start) if not _is_trail(line, lines[at + 1 : at + 1 + _ABOVE])
    ]
    head = [_BESIDE.sub("", _JOB_POST.sub("", line)) for line in kept]
    return head, bool(named or posted)


def _nearest(lines: list[str]) -> int:
    """Where the head begins when nothing tells: with the title that is nearest to the text, or else right above it."""
    titles = [at for at, line in enumerate(lines) if _is_title(line)]
    last = titles[-1] if titles else len(lines)
    # "Weaver", and a few lines below it the kind that a board files it under: "Weavers (Textile)".
    alike = (at for at in titles if last - _FILED <= at < last and lines[last].startswith(lines[at]))
    return max(0, next(alike, last) - 1)


def _is_trail(line: str, after: list[str]) -> bool:
    """Whether a line is the way to a title that comes next ("Home · Open roles · Rendering Engineer")."""
    return any(len(line) > len(each) and line.endswith(each) and _is_title(each) for each in after)


def _is_title(line: str) -> bool:
    return len(line) <= _LINE and (judge.is_job_title(line) or (len(line) <= _SHORT and judge.names_a_job(line)))


def employer(page: Copied, title: str, beside: str, body: str) -> str:
    """Who hires: the name beside the title that the text speaks of, or `beside` where a place follows it, or whom the text tells.

    On a page anything may stand beside a title.
    """
    if words.LEGAL_FORM.search(beside):
        return beside
    said = {name.casefold() for name in spoken.scores(body)}
    at = page.head.index(title) if title in page.head else len(page.head)
    first = {line: number for number, line in reversed([*enumerate(page.head)])}
    near = [line for line in page.head if abs(first[line] - at) <= _NEAR]
    for name in (part for line in near for part in (line, *_SEPARATED.split(line))):
        if name.casefold() in said and name.casefold() != title.casefold():
            return name
    below = page.head[page.head.index(beside) + 1 :][:1] if beside in page.head else []
    if page.told or page.sheet.is_boards or (spoken.is_name(beside) and any(places.named(line) for line in below)):
        return beside
    return spoken.employer(body)


_SEPARATED = re.compile(r"\s+[|–—·•-]\s+|, ")
_NEAR = 4
