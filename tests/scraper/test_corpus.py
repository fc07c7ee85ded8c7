"""Every captured posting, read from a server through the whole scraper, with the figures that come of it."""

import hashlib
from urllib.parse import urlsplit, urlunsplit

import pytest

from scraper import JobPosting
from scraper.net.guard import canonical
from scraper.signs.site import letters
from scraper.told import boards
from tests.corpus import Case, cases
from tests.scraper import figures
from tests.scraper.board import PostingServer, case_answer, scraper_for

#: An address without numbers or names, which would tell of a page what its own may not.
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
KNOWN = list(cases("postings"))
pytestmark = pytest.mark.skipif(not KNOWN, reason="the corpus of postings is not on this machine")


async def test_figures(server: PostingServer, capsys: pytest.CaptureFixture[str]) -> None:
    apart: dict[str, figures.Figures] = {}
    addresses = {case.name: _stand(server, case) for case in KNOWN}
    hosts = {host for each in addresses.values() for host in _hosts(each)} - {"127.0.0.1"}
    server.fallback = (b"", 503, {"content-type": "text/plain"})  # of boards' APIs nothing else was captured
    mirror = {host: server.url(f"/at/{host}") for host in hosts}
    async with scraper_for(server, deadline=30, board_base=mirror, look_up=nowhere) as scraper:
        await scraper.read(server.url("/status/200"))  # starts the parser's process

        async def through_the_server(case: Case) -> JobPosting:
            return await scraper.read(addresses[case.name])

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
        assert each.share("company") >= 0.95
        assert each.share("location") >= 0.90
        assert each.share("phrases") >= 0.98
        assert each.share("outcome") >= 0.95


def _stand(server: PostingServer, case: Case) -> str:
    """Serve a case under its own address, where that is known, or one that says nothing; gives the address."""
    address = str(case.facts.get("url_if_known") or "")
    if not address:
        path = "/page/" + hashlib.md5(case.name.encode()).hexdigest().translate(_LETTERS)
        body, status, headers = case_answer(case)
        server.serve(path, body, headers, status)
        return server.url(path)
    target = boards.match(address) if case.file.suffix != ".html" else None
    for each in [address, *(target.apis if target else ())]:
        parts = urlsplit(str(canonical(each)))
        body, status, headers = case_answer(case)
        server.serve(f"/at/{parts.hostname}{urlunsplit(('', '', parts.path, parts.query, ''))}", body, headers, status)
    return address


def _hosts(address: str) -> set[str]:
    """The hosts that are asked for an address."""
    target = boards.match(address)
    return {urlsplit(each).hostname or "" for each in [address, *(target.apis if target else ())]}


def _needs_address(case: Case) -> bool:
    """Whether only the posting's own address tells which of a board's postings is meant, or whose it is."""
    return case.name in {"ats_workable_board", "ats_teamtailor_jsonfeed"}


@pytest.mark.parametrize("case", [each for each in KNOWN if figures.board_address(each)], ids=lambda each: each.name)
async def test_a_board_is_asked_before_the_page(server: PostingServer, case: Case) -> None:
    address = figures.board_address(case)
    target = boards.match(address or "")
    assert address
    assert target
    hosts = {urlsplit(api).hostname or "" for api in target.apis}
    server.fallback = case_answer(case)
    mirror = {host: server.url("") for host in hosts}
    async with scraper_for(server, deadline=12, board_base=mirror, look_up=nowhere) as scraper:
        posting = await scraper.read(address)
    want = case.facts["expected"]
    assert posting.outcome == want["outcome"], posting.reason
    if want["is_posting"]:
        assert posting.title == want["title"]
        if want["company"] is not None and target.board.name in address and case.facts.get("url_if_known"):
            # The address alone names it, without spaces; the posting may write the same letters apart.
            told = posting.hiringOrganization or ""
            written = figures.Figures.same("company", want["company"], told)
            assert written or letters(told) == letters(want["company"])
        assert posting.source["title"].startswith("board")
        for phrase in want["must_contain"]:
            assert figures.plain(phrase) in figures.plain(posting.description)
    assert len(server.hits) <= 3


def nowhere(*_: object) -> list[object]:
    """A resolver that knows no name, so that only the mirror can answer."""
    return []
