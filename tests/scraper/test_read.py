"""Reads pages from a real server through the whole scraper: fetch, parse in a child, posting."""

import pytest

from scraper import Scraper
from tests.scraper.board import PostingServer, posting_page


async def test_a_page_with_json_ld(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/job", posting_page())
    posting = await scraper.read(server.url("/job"))
    assert (posting.outcome, posting.reason) == ("ok", "")
    assert posting.title == "Routing Engineer"
    assert posting.hiringOrganization == "Tidewater Transit Labs"
    assert posting.jobLocation == "Porto, PT"
    assert posting.source["title"] == "json-ld"
    assert "### What we need\n\n- Four years of production Rust or C++\n- Comfort" in posting.description


async def test_a_page_without_a_posting_asks_for_the_text(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/", "<div id=app></div>")
    posting = await scraper.read(server.url("/"))
    assert posting.outcome == "needs_paste"
    assert "paste" in posting.reason


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (405, {"x-amzn-waf-action": "captcha"}),
        (202, {"x-amzn-waf-action": "challenge"}),
        (503, {"cf-mitigated": "challenge"}),
    ],
)
async def test_a_service_that_tests_its_visitors_is_told_as_that(
    server: PostingServer, scraper: Scraper, status: int, headers: dict[str, str]
) -> None:
    server.serve("/job", "<h1>Human verification</h1>", status=status, headers={"content-type": "text/html", **headers})
    assert (await scraper.read(server.url("/job"))).outcome == "blocked"
