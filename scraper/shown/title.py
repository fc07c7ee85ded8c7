"""Frees a posting's title from what its page says around it: who hires, where, and that somebody is sought."""

import re

from scraper.lexicon import gazetteer, places, words
from scraper.lexicon.call import without_call
from scraper.signs import judge
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.named import is_label
from scraper.signs.site import Site, letters

_JOINT = re.compile(
    r"\s*(?:\s[-–—|·•:@/]|[|·•,:])\s*"
    r"|\s+(?:at|bei|chez|hos|presso|bij|@|w|we|na|en|em|till|til|på|w firmie|ve společnosti)\s+",
    re.I,
)
_IN_PLACE = re.compile(
    r"^(?P<title>.{3,}?)(?:\s+(?:jobs?|vacanc(?:y|ies)|stelle|emploi|baan|praca|práce|jobb))?\s+(?:in|à|en|em|a|w|we|v|ve|i|te|na|у|в|во)\s+(?P<place>[^\W\d_][^()|]{1,40})$",
    re.I,
)
_ADDED = re.compile(
    r"^\s*(?:\(|[-–—|·•@:,/]\s|(?:jobs?|vacancy|stelle|emploi|at|in|bei|à|chez|en|em|hos|presso|bij)\s)", re.I
)


#: `(REF-2231)`, `Job 2231 - `, `[ID: 55102]`, `#2231`.
_REFERENCE = (
    r"(?:(?:ref(?:erence|erenz|\.)?|réf(?:érence|\.)?|job|req(?:uisition)?|id|vacancy|posting|kennziffer|stellen-?nr|nr|no|n°|č|case)"
    r"(?: ?(?:id|no|nr|code|number))?[ .:#°-]*|#)[a-z]{0,4}-?\d[\w/.-]+"
)
_NUMBERED = re.compile(
    rf"^[(\[]?{_REFERENCE}[)\]]?\s*(?:[-–—|:·]\s*)?(?=\w{{2}})|\s*(?:[(\[]{_REFERENCE}[)\]]|[-–—|·,]\s*{_REFERENCE})$",
    re.I,
)


#: `Merchandiser 3 views`: how often a page was seen, or applied to.
_SEEN = re.compile(
    r"(?<=\w)[\s(|·–-]+\d[\d.,]* (?:views?|applicants?|applications?|aufrufe|bewerber|bewerbungen|vues?|candidatures?"
    r"|visitas|visualiza[cç][aiõ]\w*|visualizzazioni|weergaven|wyświetleń|zobrazení|zhlédnutí|visningar|visninger|просмотр\w*)\)?$",
    re.I,
)


#: `[Job]`, `[Hydro-jobs]`: what forums and mailing lists put before a subject.
_TAGGED = re.compile(
    r"^\[[\w .-]{2,24}\]\s*(?=(?:jobs?|vacancy|position|stelle|offre|oferta|vaga|vacature)\s?[:–—-])"
    r"|^\[[\w .-]{0,20}?(?:jobs?|hiring|vacanc(?:y|ies)|position|list|stellen?(?:angebot)?|jobangebot|offre|emploi"
    r"|oferta|empleo|trabajo|lavoro|offerta|vaga|emprego|vacature|praca|oferta pracy|práce|jobb|työpaikka|állás"
    r"|вакансия|работа|вакансія|робота|iş ilanı)\]\s*(?=\w)",
    re.I,
)
#: `GIS analyst at Mapwright (Lyon)`.
_AT_IN = re.compile(
    r"^(?P<title>.{3,80}?) (?:at|@|bei|chez|hos|presso|bij) (?P<company>[^()]{2,60}) \((?P<place>[^()]{2,40})\)$"
)


#: 保守・点検の求人詳細情報: what is added to a title for search engines.
_ADVERTISED = re.compile(r"(?<=\w{2})の?(?:求人|採用|募集|招聘|채용)(?:詳細|要項|情報|공고|信息)+$")


#: 【急募】, [채용]: that somebody is sought.
_CALL_EAST = re.compile(
    r"^\s*[（(【\[「](?:急募|募集|求人|採用|正社員募集|招聘|诚聘|急聘|徵才|채용|채용공고|모집|구인|급구)[）)】\]」]\s*"
)


def _without_east(title: str) -> str:
    """A Japanese, Chinese or Korean title without its call; as it is where nothing else is left."""
    left = _CALL_EAST.sub("", title).strip()
    return left if len(left) > 1 else title


#: From when on, in brackets behind a title.
_BEHIND = re.compile(
    r"(?<=\w)\s*[(（]\s*(?:ab sofort|ab \d{1,2}\.\s?\d{0,2}\.?\s?\d{0,4}|zum nächstmöglichen (?:zeitpunkt|termin)"
    r"|immediate start|(?:start )?asap|dès que possible|incorporación inmediata|início imediato|per direct|od zaraz"
    r"|ihned|snarast)\s*[)）]$",
    re.I,
)


def _freed(title: str) -> str:
    """A title without tags, calls, numbers, and what is added to it for search engines."""
    return _ADVERTISED.sub("", _SEEN.sub("", _NUMBERED.sub("", without_call(_TAGGED.sub("", title)))))


def free(title: str, company: str, place: str, heading: str, site: Site) -> str:
    """The title alone; `heading` is the page's first heading, `company` and `place` are what is known of them."""
    title, heading = (_BEHIND.sub("", _without_east(_freed(each))) for each in (title, heading))
    own = (each for each in site.names if not gazetteer.is_place(each))  # a country's site is called by it
    names = {letters(each) for each in (company, *own) if each}
    if heading != title and len(heading) >= 3 and title.startswith(heading) and judge.names_a_job(heading):
        rest = title[len(heading) :]
        if _ADDED.match(rest) and (_told(rest, names, place) or re.match(r"\s+jobs?\s", rest, re.I)):
            title = heading
    elif heading.startswith(title) and _OTHER_FORM.fullmatch(heading[len(title) :]):
        title = heading  # the page's title has one of the two
    both = _AT_IN.match(title)
    if both and letters(both["company"]) in names and letters(both["place"]) in _towns(place):
        return both["title"]
    for _ in range(2):
        title = _without_place(_without_names(title, names), place)
    return title.rstrip(" /|·") or title  # marks that a page's design sets behind its heading


#: How a heading goes on with the other form of a job's name ("Sládek / sládková", "Verkäufer/in").
_OTHER_FORM = re.compile(r"\s?/\s?-?[^\W\d_]{1,30}(?: [^\W\d_]{2,30})?|\(?[*:_]?-?in(?:nen)?\)?|[*:_]in")


def _without_names(title: str, names: set[str]) -> str:
    for joint in reversed(list(_JOINT.finditer(title))):
        before, after = title[: joint.start()].strip(), title[joint.end() :].strip()
        if len(before) >= 3 and letters(after) in names:
            return before
        if len(after) >= 3 and letters(before) in names:
            return after
    return title


def _without_place(title: str, place: str) -> str:
    found = _IN_PLACE.match(title)
    if not found:
        return title
    first = re.split(r"[,،，(/;]| - ", found["place"])[0]
    told = place and (letters(found["place"]) in _towns(place) or letters(first) in _towns(place))
    with_region = places.alone(found["place"]) == found["place"].strip() and "," in found["place"]
    return found["title"].strip() if told or (with_region and judge.names_a_job(found["title"])) else title


def _towns(place: str) -> set[str]:
    parts = re.split(r"[,،，(/;]| - ", place)
    return {letters(place), letters(parts[0]), *(letters(part) for part in parts if part.strip())} - {""}


def _told(rest: str, names: set[str], place: str) -> bool:
    """Whether all that is added to a title is the company, the place, or words for a job."""
    parts = [
        letters(part)
        for part in re.split(r"[-–—|·•@:,/()]|\b(?:jobs?|vacancy|stelle|emploi|at|in|bei|chez|hos)\b", rest)
    ]
    known = names | (_towns(place) if place else set())
    return all(part in known for part in parts if part)


_TOP, _SHORT = 15, 80


def above_terms(lines: list[str]) -> str:
    """The first line at the top of a page without headings that names a job and has its terms below."""
    return next((line for line in lines[:_TOP] if _heads(line) and judge.terms_below(line, lines)), "")


#: So many labels with their values between them are a posting's facts.
_FACTS = 3


def above_facts(lines: list[str]) -> str:
    """The line right above a posting's facts, each a label with its value below; empty where there are none."""
    for at, line in enumerate(lines[: -2 * _FACTS]):
        labels, values = lines[at + 1 : at + 2 * _FACTS : 2], lines[at + 2 : at + 1 + 2 * _FACTS : 2]
        if all(map(_is_label, labels)) and any(map(is_label, labels)) and not any(map(_is_label, values)):
            other = is_label(line) or belongs_to_the_site(line) or line[-1:] in ".!?;:"
            return "" if other or len(line) > _SHORT else line
    return ""


def _is_label(line: str) -> bool:
    return bool(is_label(line) or words.REFERENCE_LABEL.match(line.strip(" :：")))


def _heads(line: str) -> bool:
    return len(line) <= _SHORT and line[-1:] not in ".!?;:" and judge.names_a_job(line)
