"""Every captured posting, read from a server through the whole scraper, with the figures that come of it."""

import pytest

from scraper import JobPosting, Scraper
from tests.corpus import Case, cases
from tests.scraper import figures
from tests.scraper.board import PostingServer, case_answer

KNOWN = list(cases("postings"))
API_HOSTS = {
    "greenhouse": "boards-api.greenhouse.io",
    "lever": "api.lever.co",
    "ashby": "api.ashbyhq.com",
    "teamtailor": "career.teamtailor.com",
    "workable": "apply.workable.com",
}

pytestmark = pytest.mark.skipif(not KNOWN, reason="the corpus of postings is not on this machine")


def through_board(case: Case) -> str | None:
    """The API host by which a case is read, when its own address is a board's."""
    host = API_HOSTS.get(case.facts.get("ats") or "")
    on_board = case.facts.get("url_if_known") or case.facts.get("ats") == "workable"
    return host if host and on_board else None


async def test_figures(server: PostingServer, capsys: pytest.CaptureFixture[str]) -> None:
    apart: dict[str, figures.Figures] = {}
    async with Scraper(allowed_hosts=[server.origin], host_interval=0, deadline=30) as scraper:
        await scraper.read(server.url("/status/200"))  # starts the parser's process

        async def through_the_server(case: Case) -> JobPosting:
            return await scraper.read(server.url(f"/case/{case.name}"))

        for label, chosen in (("rules written on", False), ("held out", True)):
            some = [case for case in KNOWN if figures.held_out(case) is chosen and not _needs_address(case)]
            apart[label] = await figures.measure(some, through_the_server)
    with capsys.disabled():
        for label, each in apart.items():
            print(f"\n{each.table(label)}")
            print("\n".join(f"  {miss}" for miss in each.misses))
    for each in apart.values():
        assert each.leaks == 0
        assert each.share("title") >= 0.95
        assert each.share("company") >= 0.85
        assert each.share("location") >= 0.90
        assert each.share("phrases") >= 0.97
        assert each.share("outcome") >= 0.93


def _needs_address(case: Case) -> bool:
    """Whether only the posting's own address tells which of a board's postings is meant, or whose it is."""
    return case.name in {"ats_workable_board", "ats_teamtailor_jsonfeed"}


@pytest.mark.parametrize("case", [each for each in KNOWN if through_board(each)], ids=lambda each: each.name)
async def test_a_board_is_asked_before_the_page(server: PostingServer, case: Case) -> None:
    host = through_board(case)
    assert host is not None
    body, status, headers = case_answer(case)
    server.fallback = (body, status, headers)
    async with Scraper(allowed_hosts=[server.origin], host_interval=0, board_base={host: server.url("")}) as scraper:
        posting = await scraper.read(figures.address(case))
    want = case.facts["expected"]
    assert posting.outcome == want["outcome"]
    assert posting.title == want["title"]
    if want["is_posting"]:
        assert figures.Figures.same("company", want["company"], posting.hiringOrganization)
        assert posting.source["title"].startswith("board")
    assert len(server.hits) <= 3
