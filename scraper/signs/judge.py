"""Says what a page is: a posting, one that is over, a wall in front of it, an empty shell, or something else."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.lexicon import labels, occupations, states, words
from scraper.lexicon.call import without_call
from scraper.lexicon.customers import ASKED_FOR, TO_CUSTOMERS, WORK
from scraper.lexicon.vocabulary import Vocabulary
from scraper.signs import ended, wall
from scraper.signs.measured import weight
from scraper.text.markup import Element, all_text, ancestors, attribute, brief, hidden, squeeze, tags

_JOB_NOUN = Vocabulary(
    r"engineer(?!ing\b)|developer|tester|testar|manager|analyst|designer|architect|consultant|specialist|director(?!ate)|officer|assistant|coordinator"
    r"|administrator|scientist|technician|representative|executive|associate|intern\b|lead\b|nurse|teacher|accountant|driver"
    r"|recruiter|editor|writer|supervisor|operator|advisor|strategist|head of|entwickler|ingenieur|leiter|berater|kaufmann"
    r"|kauffrau|sachbearbeiter|fachkraft|mitarbeiter|techniker|pfleger|développeu|ingénieur|chef de|responsable|chargé|technicien"
    r"|conseiller|desarrollador|ingenier|gerente|analista|técnico|sviluppatore|ingegnere|impiegat|desenvolvedor|engenheir"
    r"|ontwikkelaar|medewerker|adviseur|programista|inżynier|kierownik|specjalista|vývojář|programátor|inženýr|specialista|vedoucí"
    r"|utvecklare|ingenjör|utvikler|udvikler|kehittäjä|fejlesztő|mérnök|inginer|разработчик|инженер|менеджер|エンジニア|デザイナー"
    r"|マネージャ|工程师|工程師|经理|設計師|개발자|엔지니어|디자이너|매니저|مهندس|مطور|\([mwdfhx]\s?[/|]\s?[mwdfhx](?:\s?[/|]\s?[mwdfhx])?\)|\b[HF]/[HF]\b",
)
_JOB_LINK = re.compile(
    r"/(?:jobs?|careers?|positions?|vacanc\w*|openings?|stellen\w*|karriere|offres?(?:-d-emploi)?|emplois?|ofertas?|empleos?"
    r"|vagas?|vacatures?|praca|oferty|nabidk\w*|prace|rpd|jobb|stillinger?|o|p|j|job-detail|postings?|recruit\w*|employment|hiring|opportunit\w*|ilan\w*|kariyer|karier\w*|vakan[sct]\w*|trabajos?|trabalhos?|lavoro|rekrut\w*|rabota|tyopaik\w*|munka\w*)/[^/?#]*[\w-]{2,}",
    re.I,
)
_NUMBER = re.compile(r"\d{2,}|[0-9a-f]{8}-[0-9a-f]{4}|(?:job|vacancy|posting|offer|id)\w*=", re.I)
_SPINNER = re.compile(r"(?:^|[\s_-])(?:spinner|loader|loading|skeleton|placeholder-glow|shimmer)(?:$|[\s_-])", re.I)
_MOUNTS = {"root", "app", "__next", "__nuxt", "main-app", "svelte"}
_NEEDS_SCRIPT = re.compile(
    r"(?:enable|activate|requires?|turn on|aktivieren|activer|habilit|zapn|povol)\w*[^.]{0,40}javascript|javascript[^.]{0,40}(?:required|disabled|aktiv|requis)",
    re.I,
)
#: Addresses of what is written about work rather than posted.
_EDITORIAL_PATH = re.compile(
    r"/(?:blogs?|products?|shop|store|news|articles?|artikel|magazine?|advice|guides?|ratgeber|conseils?|consejos|courses?|kurse?|cursos?|formations?|trainings?"
    r"|events?|press|stories|salar(?:y|ies)|wiki|forum|tags?|category)(?:/|$)|/(?:companies|company|profiles?|people|cvs?|resumes?)/[^/]*/?$",
    re.I,
)
#: A site's first page, in whatever language, by the path of its address.
_FIRST_PAGE = re.compile(r"^/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w{2,5})?/?)?$", re.I)
_FRAMED_JOB = re.compile(
    r"job|career|karriere|vacan|recruit|recrut|hire|hiring|talent|apply|posting|position|opening|stelle|emploi|empleo|lavoro|vaga|praca|kariera|requisition|oferta|offres?|vacatur|bewerb|nabidk",
    re.I,
)
_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"(\w+)"')
_OTHER_TYPES = {
    "Course", "CourseInstance", "Event", "EducationEvent", "EducationalOccupationalProgram", "Product", "Recipe", "HowTo",
    "ProfilePage", "QAPage", "Occupation", "Movie",
}  # fmt: skip
_WRITTEN = {"NewsArticle", "BlogPosting", "TechArticle"}
_SHORT_PAGE = 1500
_JUDGED = 12_000
_BEGINNING = 1500
_MIN_TEXT, _SHORTEST = 120, 70
#: A named job with an address of its own and a way to apply, told in words of its own.
TOLD = 250
MANY_LINKS = 6
_LABELLED, _ALL_PARTS = 2, 3
#: A title of more parts is a list of words for search engines.
_MOST_PARTS = 20
_FORM, _WORDS_PER_FIELD = 5, 150
_LITTLE_TEXT = 600
_HARDLY_ANY = 350
_FEW = 5


#: What a job is called is looked for in so many characters of a heading: no title has more, and a page may have any.
LONGEST_TITLE = 500


_GREETING = re.compile(
    r"dear\b|(?:sehr geehrte|liebe[rs]?)\b|ch[eè]re?s?\b|estimad[oa]s?\b|querid[oa]s?\b|car[oia]\b|care (?:amiche|colleghe|candidate|tutte)\b|prezad[oa]s?\b|geachte\b|beste\b|szanowni?\b|vážen|milí\b|уважаем|дорог(?:ой|ие)|шановн|stimat[eăi]|tisztelt|kære\b|kjære\b|hyvä\b",
    re.I,
)


def is_job_title(text: str) -> bool:
    """Whether a text holds a word by which jobs are called."""
    return bool(_JOB_NOUN.search(text[:LONGEST_TITLE]))


def names_a_job(text: str) -> bool:
    """Whether a heading is what a job is called: by its words, by an occupation, or by the genders it is meant for."""
    text = text[:LONGEST_TITLE]
    if _GREETING.match(text):
        return False  # whoever reads it is no job
    known = words.OCCUPATION.search(text) or words.GENDERED.search(text) or occupations.holds(text)
    return is_job_title(text) or bool(known)


def sections(description: str, *, labelled: bool = False) -> int:
    """How many of a posting's three usual parts (duties, needs, offers) a text announces in lines of their own.

    `labelled` ones count before a sentence's own words as well.
    """
    return len(_announced(description, labelled=labelled))


def _announced(description: str, *, labelled: bool = False) -> set[Vocabulary]:
    """Which of the three parts a text announces; `labelled` ones before a line's own words as well."""
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS)
    seen: set[Vocabulary] = set()
    for line in description.split("\n"):
        text = line.lstrip("#- ").strip()
        is_heading = (
            line.startswith("#") or text.endswith((":", "：", "?")) or (weight(text) < 60 and text[-1:] not in ".!,;。")
        )
        if is_heading and len(text) < 90:
            said = [text]
        else:
            said = [each for part in _SENTENCES.split(text) if (each := label_before(part))] if labelled else []
        seen.update(kind for kind in kinds for each in said if kind.search(each))
    return seen


_SENTENCES = re.compile(r"(?<=[.!?]) ")


#: "Requirements: a driving licence and two years at sea.", "담당업무 수차 점검": a table's row, or a line of its own.
_LABEL_BEFORE = re.compile(
    r"(?P<label>[^:：.!?,;\n]{3,40})[:：]\s|(?P<east>[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,6})\s"
)


def label_before(line: str) -> str:
    """The few words with which a line says what the rest of it is about; empty where it has none."""
    found = _LABEL_BEFORE.match(line)
    return (found["label"] or found["east"]) if found else ""


_LONGEST_CALL = 300


def calls_for_somebody(description: str) -> bool:
    """Whether a line of a text's beginning says that somebody is sought, and for what job."""
    lines = [line for line in description[:_BEGINNING].split("\n") if len(line) <= _LONGEST_CALL]
    return any(words.SEEKING.search(line) and names_a_job(line) for line in lines)


def calls_for(title: str, text: str) -> bool:
    """Whether a text's sentences seek whom a title names, in a word that may be no known job's."""
    if not 3 < len(title) <= _LONGEST_SOUGHT:
        return False
    plain = title.casefold()
    lines = [line.casefold() for line in text[:_JUDGED].split("\n") if not line.startswith("#")]
    return any(plain in line and words.SEEKING.search(line) for line in lines)


_LONGEST_SOUGHT = 60
_PARTS = re.compile(r"\s*[|·•:,]\s*|\s[-–—]\s")


def terms_below(title: str, lines: list[str]) -> bool:
    """Whether one of the three lines below a title tells on what terms one is employed."""
    at = lines.index(title) if title in lines else len(lines)
    parts = [part for line in lines[at + 1 : at + 4] if len(line) <= 80 for part in _PARTS.split(line)]
    return any(words.EMPLOYMENT.match(part) or words.TERMS.match(part) for part in parts)


def mentions(description: str) -> int:
    """How many of the three parts a text speaks of anywhere."""
    return sum(bool(kind.search(description)) for kind in (words.DUTIES, words.NEEDS, words.OFFERS))


def offers_people(description: str) -> bool:
    """Whether a text that announces no duties speaks to those who need people, as a recruiter's page does, in two lines."""
    spoken = (line for line in description[:_JUDGED].split("\n") if words.TO_EMPLOYERS.search(line))
    several = len(list(itertools.islice(spoken, _LABELLED))) == _LABELLED
    return several and words.DUTIES not in _announced(description[:_JUDGED])


def speaks_to_customers(title: str, text: str) -> bool:
    """Whether a page sells or tries something, or asks who needs a craftsman, and says nothing of applying for work."""
    text = text[:_JUDGED]
    if words.APPLY.search(text):
        return False
    lines = [title, *(line.lstrip("#- ").strip() for line in text.split("\n"))]
    return any(TO_CUSTOMERS.search(line) or _asks_customers(line) for line in lines if len(line) <= _LONGEST_CALL)


def _asks_customers(line: str) -> bool:
    """Whether a line asks who needs somebody by what he is called (`Looking for an electrician?`)."""
    found = ASKED_FOR.search(line)
    sought = next(filter(None, found.groups()), "") if found else ""
    return names_a_job(sought) and not WORK.search(sought)


def is_posting_text(
    title: str,
    description: str,
    facts: int = 0,
    signs: int = 0,
    *,
    editorial: bool = False,
    among: bool = False,
    numbered: bool = False,
    hires: bool = True,
    employs: bool = False,
) -> bool:
    """Whether a title and a text read as a job posting; more is asked of a text where others stand.

    `facts` are the labelled ones (place, employer) beside it, `signs` what else around it speaks of a single job: its
    address, a way to apply, an element named for it, terms of employment. `editorial` are pages that are written about
    work, `among` those that are called for many jobs, or for their employer, rather than for this one, and forms;
    `numbered` are those that label one posting's own number; `hires` tells that something around the text speaks of
    hiring, without which a title that names no job is that of whatever has tasks and requirements. `employs` tells
    that the text speaks as only an employer does, whatever the job is called.
    """
    description = description[:_JUDGED]
    size = weight(description)
    if words.ARTICLE.search(title):
        return False
    calls = calls_for_somebody(description)
    if words.ABOUT_THEM.match(title) and not (calls or numbered):
        return False
    announced = _announced(description, labelled=True)
    if len(announced) < _ALL_PARTS and not (calls or facts or signs):
        announced = _announced(description)
    parts = len(announced)
    named = (names_a_job(title) or calls_for(title, description)) and not words.ABOUT_WORK.match(title)
    both = parts >= 2 and all(kind.search(description) for kind in (words.DUTIES, words.NEEDS))
    if size < (_SHORTEST if named and both else _MIN_TEXT):
        return False
    # What an employer says of itself has offers, and seeks people; only a posting says what one does and must be able to.
    if employs and not (editorial or among or title.endswith("?")):
        return True
    answered = parts == _ALL_PARTS and words.APPLY.search(description)
    spoken_of = named or hires or facts >= _LABELLED or signs > 1 or words.SEEKING.search(description) or answered
    complete = numbered or (spoken_of and {words.DUTIES, words.NEEDS} <= announced)
    complete = complete or (
        words.NEEDS in announced
        and parts >= 2
        and bool(words.APPLY.search(description))
        and calls_for_somebody(description)
    )
    if not complete and (not named or (among and facts < _LABELLED)):
        return False
    if among and not numbered and facts < _LABELLED and title.endswith((".", "!", "?")):
        return False  # what such a page cries out is no job's name
    if editorial:
        headed = [line for line in description.split("\n") if len(line) < 60]
        return named and parts >= 2 and all(any(map(kind.search, headed)) for kind in (words.DUTIES, words.NEEDS))
    if parts >= 2:
        work = (words.DUTIES, words.APPLY, words.SEEKING)
        speaks_of_work = is_job_title(title) or any(kind.search(description) for kind in work)
        return bool((speaks_of_work or signs or facts) and (named or both or size >= 200))
    if facts >= _LABELLED and (parts == 1 or (size >= 150 and description.count("\n- ") >= 3)):
        return True
    signs += facts
    if signs >= 2 and size >= 200 and (parts == 1 or (named and mentions(description) >= 1)):
        return True
    if signs >= 3 and size >= 300 and mentions(description) >= 1:
        return True
    if named and signs >= 2 and size >= TOLD:
        return True
    if named and signs >= 1 and size >= _LITTLE_TEXT and mentions(description) >= 1 and description.count("\n- ") >= 3:
        return True
    if parts == 1:
        return named or (size >= 600 and mentions(description) >= 2 and bool(words.APPLY.search(description)))
    return (is_job_title(title) or (named and signs >= 1)) and mentions(description) >= 2 and size >= 300


def is_broken(title: str, lines: list[str]) -> bool:
    """Whether a page is a server's error in spite of its status."""
    return bool(states.BROKEN.search(title)) or any(
        states.BROKEN.search(line) for line in lines[:4] if len(line) <= 300
    )


@dataclass(frozen=True)
class Before:
    """What a page says of itself before it is pruned; `signs` counts what speaks of a single job."""

    closed: bool
    invites: bool
    job_links: int
    called_listing: bool
    titled_listing: bool
    about_many: bool
    searched: bool
    script_driven: bool
    asks_password: bool
    guarded: bool
    frames_job: bool
    other_type: bool
    loading: bool
    job_address: bool
    editorial: bool
    signs: int


def before_pruning(tree: Element, title: str, url: str) -> Before:
    """Look for notices, ways to apply, links to jobs and places that scripts fill."""
    heading = first_heading(tree)
    links = _job_links(tree)
    parts = re.split(r"\s+[|–—»·-]\s+", title)[:_MOST_PARTS]
    titled = any(words.LISTING.search(without_call(part)) for part in parts if part)
    headed = bool(words.LISTING.search(without_call(heading))) if heading else False
    headings = [squeeze(all_text(each)) for each in tags(tree, "h1", "h2", "h3")]
    about_many = titled or any(words.LISTING.search(without_call(each)) for each in headings)
    about_many |= any(words.ABOUT_WORK.match(without_call(each)) for each in [*parts, heading])
    about_many |= labels.calls_a_page(heading)
    invites = _invites(tree)
    path, kinds = urlsplit(url).path, _declared(tree)
    called = without_call(parts[0]) if parts else ""
    sought = called != (parts or [""])[0] and (names_a_job(called) or _JOB_LINK.search(path))
    announced = bool(words.SEEKING.search(title) or _JOB_LINK.search(path))
    written = (bool(kinds & _WRITTEN) and not announced) or any(words.ARTICLE.search(part) for part in parts)
    editorial = (written or _is_editorial(url)) and not sought
    return Before(
        closed=ended.closed_sign(tree, title),
        invites=invites,
        job_links=links,
        called_listing=headed and (links >= 2 or not is_job_title(heading)),
        titled_listing=titled and (links >= 2 or not heading),
        about_many=about_many,
        searched=any(words.SEARCHED.search(each) for each in (heading, title)) and not is_job_title(heading),
        script_driven=_is_script_driven(tree),
        asks_password=any(attribute(each, "type").lower() == "password" for each in tags(tree, "input")),
        guarded=wall.is_guarded(tree),
        frames_job=any(_FRAMED_JOB.search(attribute(each, "src")) for each in tags(tree, "iframe", "embed")),
        other_type=bool(kinds & _OTHER_TYPES) and "JobPosting" not in kinds,
        loading=_is_loading(tree),
        job_address=bool(_JOB_LINK.search(path)) or bool(_NUMBER.search(urlsplit(url).query + path)),
        editorial=editorial,
        signs=0 if editorial else bool(_JOB_LINK.search(path)) + (invites or _takes_files(tree)),
    )


def first_heading(tree: Element) -> str:
    """A page's first heading of the first rank, rather than its banner's where it has another one."""
    found = [each for each in itertools.islice(tags(tree, "h1"), _FEW) if squeeze(all_text(each))]
    own = [each for each in found if not any(attribute(around, "role") == "banner" for around in ancestors(each))]
    return squeeze(next(map(all_text, own or found), ""))


def _is_editorial(url: str) -> bool:
    """Whether an address leads to what is written about work, or to a site's first page."""
    split = urlsplit(url)
    first = bool(_FIRST_PAGE.match(split.path)) and not split.query
    return first or bool(_EDITORIAL_PATH.search(split.path)) or (split.hostname or "").startswith("blog.")


def _is_loading(tree: Element) -> bool:
    """Whether a page shows that its content is still to come."""
    for element in tags(tree, "div", "span", "p", "section", "main"):
        if attribute(element, "role") == "progressbar" or _SPINNER.search(attribute(element, "class")):
            return True
        text = squeeze(brief(element)) if len(element.contents) <= _FEW else ""
        if text and len(text) <= 40 and states.LOADING.match(text):
            return True
    return False


def _declared(tree: Element) -> set[str]:
    """What a page says for machines that it is about."""
    scripts = (each for each in tags(tree, "script") if "ld+json" in attribute(each, "type").lower())
    return {kind for each in scripts for kind in _TYPE.findall(all_text(each))}


def _takes_files(tree: Element) -> bool:
    """Whether a page has a form for a résumé, or an address to which one is sent."""
    files = any(attribute(each, "type").lower() == "file" for each in tags(tree, "input"))
    return files or any(attribute(each, "href").lower().startswith("mailto:") for each in tags(tree, "a"))


def _invites(tree: Element) -> bool:
    """Whether a page still offers a way to apply, which outweighs a date that nobody kept up to date."""
    return any(
        len(text := squeeze(all_text(element) or attribute(element, "value"))) <= 40 and words.APPLY.search(text)
        for element in tags(tree, "a", "button", "input")
        if not hidden(element) and (element.name != "input" or attribute(element, "type") in {"button", "submit"})
    )


_MENU = re.compile(r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|footer)(?:$|[\s_-])", re.I)


def _is_menu(element: Element) -> bool:
    """Whether an element holds a site's own links, which may be called as those to jobs are (`/oferta/`)."""
    if element.name in {"nav", "footer"} or attribute(element, "role") == "navigation":
        return True
    return bool(_MENU.search(f"{attribute(element, 'class')} {attribute(element, 'id')}"))


def _job_links(tree: Element) -> int:
    return len(
        {
            attribute(element, "href").split("?")[0]
            for element in tags(tree, "a")
            if _JOB_LINK.search(attribute(element, "href"))
            and 4 <= len(squeeze(all_text(element))) <= 120
            and not any(_is_menu(each) for each in ancestors(element))
        }
    )


def is_form(text: str, fields: int) -> bool:
    """Whether a pruned page's text is hardly more than what its fields ask for."""
    return fields >= _FORM and weight(text) <= _WORDS_PER_FIELD * fields


def is_short(text: str) -> bool:
    """Whether a pruned page has too little text to be a posting."""
    return weight(text) < _HARDLY_ANY


def is_empty(text: str) -> bool:
    """Whether a pruned page has hardly more than a heading."""
    return weight(text) < _MIN_TEXT


def _is_script_driven(tree: Element) -> bool:
    mounts = [each for each in tags(tree) if attribute(each, "id") in _MOUNTS or "data-reactroot" in each.attrs]
    if mounts and all(weight(all_text(each)) < _LITTLE_TEXT for each in mounts):
        return True
    return any(_NEEDS_SCRIPT.search(all_text(each)) for each in tags(tree, "noscript"))
