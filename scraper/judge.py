"""Says what a page is: a posting, one that is over, a wall in front of it, an empty shell, or something else."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper import words
from scraper.markup import Element, all_text, attribute, children, hidden, squeeze, tags
from scraper.prune import weight

_STATE_NAMES = re.compile(
    r"closed|expired|inactive|unavailable|not-found|notfound|alert|notice|flash|error|message|banner|status|hinweis|meldung|aviso|avviso|mensaje|notif",
    re.I,
)
_FUTURE = re.compile(r"\b(?:until|unless|if|will be|once|before|when|bis|jusqu|hasta|dokud)\b", re.I)
_JOB_NOUN = re.compile(
    r"engineer|developer|tester|testar|manager|analyst|designer|architect|consultant|specialist|director|officer|assistant|coordinator"
    r"|administrator|scientist|technician|representative|executive|associate|intern\b|lead\b|nurse|teacher|accountant|driver"
    r"|recruiter|editor|writer|supervisor|operator|advisor|strategist|head of|entwickler|ingenieur|leiter|berater|kaufmann"
    r"|kauffrau|sachbearbeiter|fachkraft|mitarbeiter|techniker|pfleger|développeu|ingénieur|chef de|responsable|chargé|technicien"
    r"|conseiller|desarrollador|ingenier|gerente|analista|técnico|sviluppatore|ingegnere|impiegat|desenvolvedor|engenheir"
    r"|ontwikkelaar|medewerker|adviseur|programista|inżynier|kierownik|specjalista|vývojář|programátor|inženýr|specialista|vedoucí"
    r"|utvecklare|ingenjör|utvikler|udvikler|kehittäjä|fejlesztő|mérnök|inginer|разработчик|инженер|менеджер|エンジニア|デザイナー"
    r"|マネージャ|工程师|工程師|经理|設計師|개발자|엔지니어|디자이너|매니저|مهندس|مطور|\([mwdfhx]\s?[/|]\s?[mwdfhx](?:\s?[/|]\s?[mwdfhx])?\)|\b[HF]/[HF]\b",
    re.I,
)
_JOB_LINK = re.compile(
    r"/(?:jobs?|careers?|positions?|vacanc\w*|openings?|stellen\w*|karriere|offres?(?:-d-emploi)?|emplois?|ofertas?|empleos?"
    r"|vagas?|vacatures?|praca|oferty|nabidk\w*|prace|rpd|jobb|stillinger?|o|p|j|job-detail|postings?)/[^/?#]*[\w-]{2,}",
    re.I,
)
_LOGIN_PATH = re.compile(
    r"/(?:authwall|login|log-in|signin|sign-in|signup|checkpoint|uas/login|sso|auth)(?:[/?]|$)", re.I
)
_MOUNTS = {"root", "app", "__next", "__nuxt", "main-app", "svelte"}
_NEEDS_SCRIPT = re.compile(
    r"(?:enable|activate|requires?|turn on|aktivieren|activer|habilit|zapn|povol)\w*[^.]{0,40}javascript|javascript[^.]{0,40}(?:required|disabled|aktiv|requis)",
    re.I,
)
_SHORT_PAGE = 1500
MANY_LINKS = 6
_LITTLE_TEXT = 600
_HARDLY_ANY = 350


def is_job_title(text: str) -> bool:
    """Whether a text holds a word by which jobs are called."""
    return bool(_JOB_NOUN.search(text))


def sections(description: str) -> int:
    """How many of a posting's three usual parts (duties, needs, offers) a text announces in lines of their own."""
    kinds = [words.DUTIES, words.NEEDS, words.OFFERS]
    seen: set[int] = set()
    for line in description.split("\n"):
        text = line.lstrip("#- ").strip()
        is_heading = (
            line.startswith("#") or text.endswith((":", "：", "?")) or (weight(text) < 60 and text[-1:] not in ".!,;。")
        )
        if text and is_heading and len(text) < 90:
            seen.update(index for index, kind in enumerate(kinds) if kind.search(text))
    return len(seen)


def mentions(description: str) -> int:
    """How many of the three parts a text speaks of anywhere."""
    return sum(bool(kind.search(description)) for kind in (words.DUTIES, words.NEEDS, words.OFFERS))


def is_posting_text(title: str, description: str, facts: int = 0) -> bool:
    """Whether a title and a text read as a job posting; `facts` are the labelled ones (place, employer) beside it."""
    size = weight(description)
    if words.ARTICLE.search(title):
        return False
    if size < 120:
        return False
    announced = sections(description)
    named = bool(_JOB_NOUN.search(title))
    if announced >= 2:
        both = all(kind.search(description) for kind in (words.DUTIES, words.NEEDS))
        return named or both or size >= 200 or bool(words.APPLY.search(description))
    if facts >= 2 and (announced == 1 or (size >= 150 and description.count("\n- ") >= 3)):
        return True
    if announced == 1:
        return named or (size >= 600 and mentions(description) >= 2 and bool(words.APPLY.search(description)))
    return named and mentions(description) >= 2 and size >= 300


def closed_sign(tree: Element, title: str) -> bool:
    """Whether a page says in a prominent place that its posting is over."""
    candidates = [title]
    for element in tags(tree, "h1", "h2", "h3", "h4", "p", "div", "span", "strong", "figcaption", "section", "td"):
        named = (
            _STATE_NAMES.search(f"{attribute(element, 'class')} {attribute(element, 'id')}")
            or attribute(element, "role") == "alert"
        )
        if not (named or element.name in {"h1", "h2", "h3"}) or hidden(element) or len(children(element)) > 6:
            continue
        text = squeeze(all_text(element))
        if 8 < len(text) <= 200 or (text and weight(text) > 8 and len(text) <= 200):
            candidates.append(text)
    return any(is_closed_line(text) for text in candidates)


def is_closed_line(text: str) -> bool:
    """Whether a short line says that a posting is over (and not when it will be)."""
    return bool(words.EXPIRED.search(text)) and not _FUTURE.search(text)


def is_wall(title: str, lines: list[str], size: int, headers: Mapping[str, str], url: str, before: "Before") -> bool:
    """Whether a page stands in front of another: a challenge, a sign-in, a consent that hides everything."""
    if headers.get("cf-mitigated", "").lower() == "challenge" or _LOGIN_PATH.search(urlsplit(url).path):
        return True
    if size > _SHORT_PAGE:
        return False
    if words.WALL.search(title) or any(words.WALL.search(line) for line in lines[:15]):
        return True
    if before.asks_password and size <= _LITTLE_TEXT:
        return True
    # A notice about cookies is a wall only where there is nothing else, not even a place for a script to fill.
    return not before.script_driven and any(words.CONSENT.search(line) for line in lines[:6])


def is_broken(title: str, lines: list[str]) -> bool:
    """Whether a page is a server's error in spite of its status."""
    return bool(words.BROKEN.search(title)) or any(words.BROKEN.search(line) for line in lines[:4] if len(line) <= 300)


@dataclass(frozen=True)
class Before:
    """What a page says of itself before it is pruned."""

    closed: bool
    invites: bool
    job_links: int
    called_listing: bool
    titled_listing: bool
    script_driven: bool
    asks_password: bool


def before_pruning(tree: Element, title: str) -> Before:
    """Look for notices, ways to apply, links to jobs and places that scripts fill."""
    heading = squeeze(next((all_text(each) for each in tags(tree, "h1")), ""))
    links = _job_links(tree)
    parts = re.split(r"\s+[|–—»·-]\s+", title)
    titled = any(words.LISTING.search(part) for part in parts if part)
    headed = bool(words.LISTING.search(heading)) if heading else titled
    return Before(
        closed=closed_sign(tree, title),
        invites=_invites(tree),
        job_links=links,
        called_listing=headed and (links >= 2 or not is_job_title(heading or title)),
        titled_listing=titled and links >= 2,
        script_driven=_is_script_driven(tree),
        asks_password=any(attribute(each, "type").lower() == "password" for each in tags(tree, "input")),
    )


def _invites(tree: Element) -> bool:
    """Whether a page still offers a way to apply, which outweighs a date that nobody kept up to date."""
    return any(
        len(text := squeeze(all_text(element))) <= 40 and words.APPLY.search(text)
        for element in tags(tree, "a", "button")
        if not hidden(element)
    )


def _job_links(tree: Element) -> int:
    return len(
        {
            attribute(element, "href").split("?")[0]
            for element in tags(tree, "a")
            if _JOB_LINK.search(attribute(element, "href")) and 4 <= len(squeeze(all_text(element))) <= 120
        }
    )


def is_short(text: str) -> bool:
    """Whether a pruned page has too little text to be a posting."""
    return weight(text) < _HARDLY_ANY


def _is_script_driven(tree: Element) -> bool:
    mounts = [each for each in tags(tree) if attribute(each, "id") in _MOUNTS or "data-reactroot" in each.attrs]
    if mounts and all(weight(all_text(each)) < _LITTLE_TEXT for each in mounts):
        return True
    return any(_NEEDS_SCRIPT.search(all_text(each)) for each in tags(tree, "noscript"))
