"""Knows job boards by their addresses, and reads the public JSON or XML in which they offer their postings.

A board is one row of `BOARDS`: how its postings' addresses look, and where its API has the same posting. What an
answer's properties mean is the business of `objects`, which knows them by name whatever the board.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urljoin, urlsplit

import lxml.etree

from scraper.candidate import Candidate
from scraper.signs import site
from scraper.text import lenient
from scraper.text.markup import Element, attribute, tags
from scraper.text.nodes import Node
from scraper.text.plain import from_html
from scraper.told import objects

_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_NAME = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,80}"


@dataclass(frozen=True)
class Board:
    """`address` is matched against `host/path` and names `org` and `id`; `apis` are tried in order.

    `lists` says that an API answers with all of a board's postings. `final` says that its 404 means that the posting
    is gone; otherwise the page itself is asked. `named` says that the address names the
    company, which the API does not.
    """

    name: str
    address: re.Pattern[str]
    apis: tuple[str, ...]
    lists: bool = False
    final: bool = True
    named: bool = True


def _board(name: str, address: str, *apis: str, lists: bool = False, final: bool = True, named: bool = True) -> Board:
    return Board(name, re.compile(rf"^{address}(?:[/?#].*)?$"), apis, lists, final, named)


BOARDS = (
    _board(
        "greenhouse",
        rf"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?P<org>{_NAME})/jobs/(?P<id>\d+)",
        "https://boards-api.greenhouse.io/v1/boards/{org}/jobs/{id}?pay_transparency=true",
        named=False,
    ),
    _board(
        "lever",
        rf"jobs(?P<eu>\.eu)?\.lever\.co/(?P<org>{_NAME})/(?P<id>{_UUID})",
        "https://api{eu}.lever.co/v0/postings/{org}/{id}?mode=json",
    ),
    _board(
        "ashby",
        rf"jobs\.ashbyhq\.com/(?P<org>[\w.%& -]{{1,80}})/(?P<id>{_UUID})",
        "https://api.ashbyhq.com/posting-api/job-board/{org}?includeCompensation=true",
        lists=True,
    ),
    _board(
        "workday",
        rf"(?P<host>(?P<org>[a-z0-9_-]+)\.wd\d+\.myworkdayjobs(?:-impl)?\.com)/(?:[a-z]{{2}}-[A-Za-z]{{2,4}}/)?(?P<site>{_NAME})"
        r"/(?:job|details)/(?P<id>[\w./%+,()'’&!~-]{1,400})",
        "https://{host}/wday/cxs/{org}/{site}/job/{id}",
        named=False,
    ),
    _board(
        "smartrecruiters",
        rf"(?:jobs|careers)\.smartrecruiters\.com/(?P<org>{_NAME})/(?P<id>\d{{6,20}})[\w-]*",
        "https://api.smartrecruiters.com/v1/companies/{org}/postings/{id}",
        named=False,
    ),
    _board(
        "workable",
        rf"apply\.workable\.com/(?P<org>{_NAME})/j/(?P<id>[A-Z0-9]{{6,16}})",
        "https://apply.workable.com/{org}/jobs/view/{id}.md",
        "https://apply.workable.com/api/v1/widget/accounts/{org}?details=true",
        lists=True,
        final=False,
    ),
    _board(
        "recruitee",
        r"(?P<org>[a-z0-9-]+)\.recruitee\.com/(?:[a-z]{2}/)?o/(?P<id>[\w-]{1,200})",
        "https://{org}.recruitee.com/api/offers/{id}",
        final=False,
    ),
    _board(
        "bamboohr",
        r"(?P<org>[a-z0-9-]+)\.bamboohr\.com/(?:careers|jobs)/(?P<id>\d+)",
        "https://{org}.bamboohr.com/careers/{id}/detail",
    ),
    _board(
        "personio",
        r"(?P<host>(?P<org>[a-z0-9-]+)\.jobs\.personio\.(?:de|com))/job/(?P<id>\d+)",
        "https://{host}/xml",
        lists=True,
        final=False,
    ),
    _board(
        "teamtailor",
        r"(?P<host>(?P<org>[a-z0-9-]+)(?:\.[a-z]{2})?\.teamtailor\.com)/(?:[a-z]{2}(?:-[A-Z]{2})?/)?jobs/(?P<id>\d++)[\w-]*",
        "https://{host}/jobs.json",
        lists=True,
        final=False,
    ),
    _board(
        "oracle",
        r"(?P<host>(?P<org>[a-z0-9-]+)(?:\.fa)?(?:\.[a-z0-9-]+)*\.oraclecloud\.com)/hcmUI/CandidateExperience/[\w-]+/sites"
        r"/(?P<site>[\w-]+)/(?:job|requisitions/preview|jobs/preview)/(?P<id>\d+)",
        "https://{host}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true"
        "&finder=ById;Id=%22{id}%22,siteNumber={site}",
        named=False,
    ),
)


@dataclass(frozen=True)
class Target:
    """A posting's place on a board, as its address tells it."""

    board: Board
    org: str
    id: str
    apis: tuple[str, ...]


def match(url: str) -> Target | None:
    """The board posting that an address names, or None; names and ids are validated before an address is built."""
    split = urlsplit(url)
    host, query = (split.hostname or "").lower(), parse_qs(split.query)
    path = split.path
    if host.endswith("greenhouse.io") and path.startswith("/embed/job_app") and "for" in query and "token" in query:
        path = f"/{query['for'][0]}/jobs/{query['token'][0]}"
    if host.endswith(".bamboohr.com") and path.endswith("/view.php") and "id" in query:
        path = f"/careers/{query['id'][0]}"
    for board in BOARDS:
        found = board.address.match(f"{host}{path.rstrip('/')}")
        if not found or ".." in path:
            continue
        parts = {name: value or "" for name, value in found.groupdict().items()}
        parts["org"] = quote(unquote(parts["org"]), safe="")
        ident = parts["id"].removesuffix("/apply").removesuffix("/application")
        parts["id"] = ident
        return Target(
            board,
            unquote(parts["org"]),
            ident,
            tuple(api.format(eu="", **parts) if "eu" not in parts else api.format(**parts) for api in board.apis),
        )
    return None


_GREENHOUSE_FOR = re.compile(rf"greenhouse\.io/embed/job_(?:board|app)(?:/js)?\?(?:[^\"'\s]*&)?for=(?P<org>{_NAME})")
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
        if ashby and re.fullmatch(_UUID, ident):
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


def from_json(text: str, url: str) -> Candidate | None:
    """The posting in a board's JSON: an empty candidate when it holds none or several, None when it says "gone"."""
    value = lenient.loads(text)
    if value is None:
        return Candidate("board")
    target = match(url)
    source = f"board {target.board.name}" if target else "json"
    found = [each for each in objects.jobs_in(value, source) if "title" in each.fields]
    if not found:
        return None if _says_gone(value) else Candidate(source)
    return _pick(found, url, target, whole=_is_board(value))


#: What the answers with all of a board's postings call these.
_LISTED = ("offers", "jobs", "postings", "openings", "vacancies", "positions")


def _is_board(value: object) -> bool:
    """Whether an answer is all of a board's postings, of which there may be one."""
    return isinstance(value, list) or (
        isinstance(value, dict) and any(isinstance(value.get(name), list) for name in _LISTED)
    )


def _beside(one: str, other: str) -> bool:
    """Whether two addresses differ in their last part alone."""
    first, second = urlsplit(one), urlsplit(other)
    return first.hostname == second.hostname and first.path.rpartition("/")[0] == second.path.rpartition("/")[0] != ""


def _pick(found: list[Candidate], url: str, target: Target | None, *, whole: bool = True) -> Candidate | None:
    wanted = {target.id.lower()} if target else set()
    for part in [*urlsplit(url).path.split("/"), *urlsplit(url).query.replace("=", "&").split("&")]:
        wanted |= {part.lower(), part.split("-")[0].lower(), part.rsplit("_", 1)[-1].lower()}
    wanted -= {""}
    named = [each for each in found if each.ids & wanted or (each.url and _same(each.url, url))]
    if not named and target and (target.board.lists or (whole and any(each.ids for each in found))):
        return None
    if not named and whole and any(_beside(each.url, url) for each in found if each.url):
        return None  # the others stand where it stood
    described = [each for each in found if each.description] or found
    distinct = {(each.fields.get("title"), each.description) for each in described}
    if not named and len(distinct) > 1:
        return Candidate(found[0].source)
    chosen = max(named or described, key=lambda each: len(each.description))
    _name_company(chosen, target)
    return chosen


def _name_company(chosen: Candidate, target: Target | None) -> None:
    company = chosen.fields.get("hiringOrganization", "")
    if company:  # Workday writes "631 Acme Corp_United States": a legal entity's number, name and country
        chosen.fields["hiringOrganization"] = re.sub(r"_[A-Z][\w .]*$", "", re.sub(r"^\d{2,}\s+(?=\D)", "", company))
        return
    target = target or match(chosen.url)
    if target and target.board.named:
        # The address has no spaces: the posting mostly says how its company is written.
        chosen.put("hiringOrganization", site.spelled(target.org, chosen.description) or target.org)


def _same(one: str, other: str) -> bool:
    first, second = urlsplit(one), urlsplit(other)
    return (first.hostname, first.path.rstrip("/")) == (second.hostname, second.path.rstrip("/"))


def _says_gone(value: object) -> bool:
    if isinstance(value, list):
        return not value
    if not isinstance(value, dict):
        return False
    lists = [each for name, each in value.items() if name in {"items", "jobs", "offers", "postings", "results", "data"}]
    if lists and all(each in ([], None) for each in lists):
        return True
    told = ("error", "errorCode", "errors", "message", "status", "statusCode", "code", "ok", "detail")
    said = " ".join(str(value.get(name, "")) for name in told)
    return bool(re.search(r"not[ _-]?found|\b404\b|\b410\b|\bS21\b|gone|does not exist|no longer|False", said, re.I))


def is_feed(text: str) -> bool:
    """Whether a text is XML other than XHTML."""
    head = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    return head.startswith(("<?xml", "<workzag", "<rss", "<feed", "<jobs", "<positions")) and "<html" not in head


def from_xml(text: str, url: str) -> Candidate | None:
    """The posting in a Personio feed (https://developer.personio.de/docs/retrieving-open-job-positions)."""
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    root = lxml.etree.fromstring(text.encode("utf-8"), parser=parser) if text.strip() else None
    target = match(url)
    if root is None:
        return Candidate("board")
    found = [_position(each) for each in root.iter("position")]
    return _pick(found, url, target) if found else Candidate("board")


def _position(position: lxml.etree._Element) -> Candidate:
    def text(name: str) -> str:
        return (position.findtext(name) or "").strip()

    flat: Node = {
        "title": text("name"),
        "companyname": text("subcompany"),
        "location": "; ".join(dict.fromkeys(part for part in _offices(position) if part)),
        "employmenttype": text("schedule"),
        "createdat": text("createdAt"),
        "id": text("id"),
    }
    found = objects.read(flat, "board personio")
    sections = []
    for each in position.iter("jobDescription"):
        heading, body = (each.findtext("name") or "").strip(), from_html(each.findtext("value") or "")
        sections.append(f"### {heading}\n\n{body}" if heading else body)
    found.description = "\n\n".join(section for section in sections if section)
    return found


def _offices(position: lxml.etree._Element) -> Iterator[str]:
    yield (position.findtext("office") or "").strip()
    for each in position.iter("office"):
        yield (each.text or "").strip()
