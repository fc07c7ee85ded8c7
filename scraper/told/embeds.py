"""Which posting of a board a page of somebody else's embeds."""

import re
from urllib.parse import parse_qs, urljoin, urlsplit

from scraper.text.markup import Element, attribute, tags
from scraper.told.boards import NAME, UUID, match

_GREENHOUSE_FOR = re.compile(rf"greenhouse\.io/embed/job_(?:board|app)(?:/js)?\?(?:[^\"'\s]*&)?for=(?P<org>{NAME})")
_ASHBY_EMBED = re.compile(r"jobs\.ashbyhq\.com/(?P<org>[\w.%-]{1,80})/embed")


def embedded_in(tree: Element, url: str) -> str | None:
    """The board address of the posting that a page of somebody else's embeds, or None."""
    query = parse_qs(urlsplit(url).query)
    sources = [src for each in tags(tree, "iframe", "script") if (src := attribute(each, "src"))]
    for source in sources:
        greenhouse = _GREENHOUSE_FOR.search(source)
        ident = (query.get("gh_jid") or parse_qs(urlsplit(source).query).get("token") or [""])[0]
        if greenhouse and ident.isdigit():
            return f"https://boards.greenhouse.io/{greenhouse['org']}/jobs/{ident}"
        ashby = _ASHBY_EMBED.search(source)
        ident = query.get("ashby_jid", [""])[0]
        if ashby and re.fullmatch(UUID, ident):
            return f"https://jobs.ashbyhq.com/{ashby['org']}/{ident}"
    links = [href for each in tags(tree, "a") if (href := attribute(each, "href"))]
    for addresses in (sources, links):
        known = {target.apis: address for address in addresses if (target := match(_absolute(address)))}
        if len(known) == 1:
            return _absolute(next(iter(known.values())))
    return None


_FRAMED = re.compile(
    r"[?&]in_iframe=1|\.icims\.com/jobs/\d+|\.jobvite\.com/[\w./-]*/job/|\.applytojob\.com/apply/\w|\.breezy\.hr/p/\w"
    r"|/embed/(?:job|posting|vacanc)",
    re.I,
)


def framed_in(tree: Element, url: str) -> str | None:
    """The address of the frame in which a page shows a posting that is kept elsewhere, or None."""
    sources = [urljoin(url, src) for each in tags(tree, "iframe") if (src := attribute(each, "src"))]
    framed = [source for source in sources if _FRAMED.search(source) and source != url]
    return framed[0] if len(framed) == 1 else None


def _absolute(address: str) -> str:
    return f"https:{address}" if address.startswith("//") else address
