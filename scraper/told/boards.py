"""Knows job boards by their addresses. This module is light: whoever only asks for pages has it.

A board is one row of `BOARDS`: how its postings' addresses look, and where its API has the same posting. What the API
answers is the business of `answers`.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlsplit

UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
ID = r"(?=[\w-]*\d)[\w-]{3,60}"
NAME = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,80}"


@dataclass(frozen=True)
class Board:
    """`address` is matched against `host/path` and names `org` and `id`; `apis` are tried in order.

    `lists` says that an API answers with all of a board's postings. `final` says that its 404 means that the posting
    is gone; otherwise the page itself is asked. `named` says that the address names the
    company, which the API does not, or not always.
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
        rf"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?P<org>{NAME})/jobs/(?P<id>\d+)",
        "https://boards-api.greenhouse.io/v1/boards/{org}/jobs/{id}?pay_transparency=true",
    ),
    _board(
        "lever",
        rf"jobs(?P<eu>\.eu)?\.lever\.co/(?P<org>{NAME})/(?P<id>{ID})",
        "https://api{eu}.lever.co/v0/postings/{org}/{id}?mode=json",
    ),
    _board(
        "ashby",
        rf"jobs\.ashbyhq\.com/(?P<org>[\w.%& -]{{1,80}})/(?P<id>{ID})",
        "https://api.ashbyhq.com/posting-api/job-board/{org}?includeCompensation=true",
        lists=True,
    ),
    _board(
        "workday",
        rf"(?P<host>(?P<org>[a-z0-9_-]+)\.wd\d+\.myworkdayjobs(?:-impl)?\.com)/(?:[a-z]{{2}}-[A-Za-z]{{2,4}}/)?(?P<site>{NAME})"
        r"/(?:job|details)/(?P<id>[\w./%+,()'’&!~-]{1,400})",
        "https://{host}/wday/cxs/{org}/{site}/job/{id}",
        named=False,
    ),
    _board(
        "workday",
        r"(?P<host>wd\d+\.myworkdaysite\.com)/(?:[a-z]{2}-[A-Za-z]{2,4}/)?(?:recruiting/)?(?P<org>[\w-]{1,80})"
        rf"/(?P<site>{NAME})/(?:job|details)/(?P<id>[\w./%+,()'’&!~-]{{1,400}})",
        "https://{host}/wday/cxs/{org}/{site}/job/{id}",
        named=False,
    ),
    _board(
        "smartrecruiters",
        rf"(?:jobs|careers)\.smartrecruiters\.com/(?P<org>{NAME})/(?P<id>\d{{6,20}})[\w-]*",
        "https://api.smartrecruiters.com/v1/companies/{org}/postings/{id}",
        named=False,
    ),
    _board(
        "workable",
        rf"apply\.workable\.com/(?P<org>{NAME})/j/(?P<id>[A-Z0-9]{{6,16}})",
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
        "pinpoint",
        r"(?P<org>[a-z0-9-]+)\.pinpointhq\.com/(?:[a-z]{2}/)?(?:postings|jobs)/(?P<id>[\w-]{1,100})",
        "https://{org}.pinpointhq.com/postings.json",
        lists=True,
        final=False,
    ),
    _board(
        "rippling",
        rf"ats\.rippling\.com/(?:[a-z]{{2}}-[A-Z]{{2}}/)?(?P<org>{NAME})/jobs/(?P<id>{UUID})",
        "https://api.rippling.com/platform/api/ats/v1/board/{org}/jobs/{id}",
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
