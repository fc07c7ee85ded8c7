"""Tells from an address alone which page a person means: the posting that a search shows, the one behind a detour."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote

from scraper.net.guard import canonical

_DETOURS = 3
_COUNTRIES = r"(?:com?\.)?[a-z]{2,3}"


@dataclass(frozen=True)
class Address:
    """A page, the part of it that was pointed at (empty when none was), and whose search it is (if it is one)."""

    page: str
    part: str = ""
    search: str = ""

    def __str__(self) -> str:
        return f"{self.page}#{self.part}" if self.part else self.page


@dataclass(frozen=True)
class _Shown:
    """How a site's addresses name the posting that they show among others, and where it stands by itself."""

    host: re.Pattern[str]
    names: tuple[str, ...]
    ident: re.Pattern[str]
    #: Where the postings stand by themselves already.
    alone: re.Pattern[str]
    own: str


def _shown(host: str, names: str, ident: str, alone: str, own: str) -> _Shown:
    return _Shown(re.compile(host), tuple(names.split()), re.compile(ident), re.compile(alone), own)


_LINKEDIN = r"(?:[a-z]{2,3}\.)?linkedin\.com"
_INDEED = rf"(?:[a-z]+\.)?indeed\.{_COUNTRIES}"
_GLASSDOOR = rf"(?:[a-z]+\.)?glassdoor\.{_COUNTRIES}"
_GOOGLE = rf"(?:www\.)?google\.{_COUNTRIES}"
_SHOWN = (
    _shown(_LINKEDIN, "currentJobId", r"\d{6,20}", r"/jobs/view/", "https://www.linkedin.com/jobs/view/{id}/"),
    _shown(_INDEED, "vjk jk", r"[0-9a-f]{16}", r"/viewjob$", "https://{host}/viewjob?jk={id}"),
    _shown(_GLASSDOOR, "jl jobListingId", r"\d{6,20}", r"/job-listing/", "https://{host}/job-listing/j?jl={id}"),
    _shown(
        r"(?:[a-z]+\.)*(?:seek\.com(?:\.au)?|seek\.co\.nz|jobstreet\.com(?:\.[a-z]{2})?|jobsdb\.com)",
        "jobId",
        r"\d{5,20}",
        r"/job/",
        "https://{host}/job/{id}",
    ),
    _shown(r"(?:[a-z]+\.)*hh\.(?:ru|kz|uz)", "vacancyId", r"\d{5,20}", r"^/vacancy/", "https://hh.ru/vacancy/{id}"),
)

#: Addresses whose page needs an account, or a browser, although the same thing stands open elsewhere.
_OPEN = (
    (re.compile(rf"^{_LINKEDIN}/comm/jobs/view/(?P<id>[\w%-]+)"), "https://www.linkedin.com/jobs/view/{id}/"),
    (
        re.compile(r"^docs\.google\.com/document/(?:u/\d+/)?d/(?!e/)(?P<id>[\w-]{20,100})(?:/(?!pub|export).*)?$"),
        "https://docs.google.com/document/d/{id}/export?format=txt",
    ),
)

#: What only leads elsewhere, and which property of its address says where.
_LEADS = (
    (re.compile(rf"^{_GOOGLE}/url$"), ("q", "url")),
    (re.compile(r"^[a-z0-9.-]+\.safelinks\.protection\.outlook\.com/"), ("url",)),
    (re.compile(r"^lm?\.(?:facebook|instagram)\.com/"), ("u",)),
    (re.compile(rf"^{_LINKEDIN}/(?:safety/go|redir/[\w-]+)/?$"), ("url",)),
    (re.compile(r"^(?:www\.)?youtube\.com/redirect$"), ("q",)),
    (re.compile(r"^slack-redir\.net/link$"), ("url",)),
    (re.compile(r"^(?:m\.)?vk\.com/away\.php$"), ("to",)),
    (re.compile(r"^out\.reddit\.com/"), ("url",)),
    (re.compile(r"^duckduckgo\.com/l/$"), ("uddg",)),
)

#: Searches that show no single posting.
_SEARCHES = (
    ("LinkedIn", re.compile(rf"^{_LINKEDIN}/jobs/(?:search|search-results|collections)(?:/|$)")),
    ("Indeed", re.compile(rf"^{_INDEED}/(?:jobs|q-[^/]*|)$")),
    ("Glassdoor", re.compile(rf"^{_GLASSDOOR}/Job/[^/]*-SRCH_[^/]*$")),
    ("Google", re.compile(rf"^{_GOOGLE}/search$")),
)


def meant(text: str) -> Address:
    """The page that an address means; raises BadAddress for what is none, as `guard.canonical` does."""
    page = text
    for _ in range(_DETOURS + 1):
        # Each address that another one names is as much a stranger's as the first.
        url, part = canonical(page), _part(page)
        page, host, asked = str(url), url.host.lower(), parse_qs(url.query.decode("ascii", "replace"))
        whole = f"{host}{url.path}"
        onward = next((_first(asked, names) for where, names in _LEADS if where.match(whole)), "")
        if not onward:
            break
        page = onward
    for known in _SHOWN:
        ident = _first(asked, known.names)
        if known.host.fullmatch(host) and known.ident.fullmatch(ident) and not known.alone.search(url.path):
            return Address(known.own.format(host=host, id=ident))
    for where, own in _OPEN:
        if found := where.match(whole):
            return Address(own.format(id=quote(found["id"], safe="%")))
    return Address(page, part, next((name for name, where in _SEARCHES if where.match(whole)), ""))


def _part(text: str) -> str:
    """The part of a page that an address points at: not its top, nor words to be marked (`#:~:text=…`)."""
    part = text.strip().strip("<>\"'“”‘’").partition("#")[2].split(":~:")[0]
    return "" if part == "top" else part


def _first(asked: dict[str, list[str]], names: tuple[str, ...]) -> str:
    return next((asked[name][0] for name in names if name in asked), "")
