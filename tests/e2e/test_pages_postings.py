"""Postings: read by address or as text, seen with what they ask for, tailored to, deleted."""

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import expect

from tests.e2e.visit import visit
from tests.files import POSTING, RESUME
from tests.scraper.board import PostingServer, posting_page, scraper_for

pytestmark = pytest.mark.browser

HTML = {"content-type": "text/html; charset=utf-8"}


@pytest.fixture
async def board() -> AsyncIterator[PostingServer]:
    """A job site on loopback."""
    async with PostingServer() as server:
        yield server


async def test_a_posting_is_read_from_its_address(database_url: str, board: PostingServer) -> None:
    board.serve("/jobs/7", posting_page(), HTML)
    scraper = scraper_for(board)
    async with visit(database_url, scraper) as v:
        await v.go("/")
        await v.page.get_by_role("link", name="Postings").click()
        await expect(v.page.get_by_text("No posting read yet.")).to_be_visible()
        await v.fits("postings-empty")
        address = v.page.get_by_label("Job posting")
        await address.fill("jobs/7")
        await v.page.get_by_role("button", name="Read it").click()
        await expect(v.page.get_by_role("alert")).to_contain_text("It starts with https://")
        await address.fill(board.url("/status/403"))
        await v.page.get_by_role("button", name="Read it").click()
        await expect(v.page.get_by_role("alert")).to_contain_text(re.compile("paste", re.IGNORECASE))
        await expect(v.page.get_by_label("Text of the posting")).to_be_focused()
        await v.page.get_by_role("button", name="Give the address instead.").click()
        await address.fill(board.url("/jobs/7"))
        await v.page.get_by_role("button", name="Read it").click()
        await expect(v.page.get_by_role("heading", name="Routing Engineer")).to_be_visible()
        await expect(v.page.get_by_role("link", name=re.compile("^on 127.0.0.1"))).to_have_attribute(
            "href", board.url("/jobs/7")
        )
        board.serve("/jobs/7", posting_page(title="Routing Lead"), HTML)
        await v.page.get_by_role("button", name="Read again").click()
        await expect(v.page.get_by_role("heading", name="Routing Lead")).to_be_visible()


async def test_a_pasted_posting_shows_what_it_asks_for_and_is_tailored_to(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/postings")
        await v.page.get_by_role("button", name="Paste the text instead.").click()
        await v.page.get_by_label("Text of the posting").fill(POSTING)
        await v.page.get_by_role("button", name="Read it").click()
        await expect(v.page.get_by_role("heading", name="Must have (3)")).to_be_visible()
        await expect(v.page.get_by_role("heading", name="Nice to have (1)")).to_be_visible()
        await expect(v.page.locator("mark").first).to_have_text("You have run Kubernetes in production")
        await expect(v.page.get_by_role("blockquote")).to_have_count(0)  # The mark says it; the wish says no less.
        await v.page.get_by_role("button", name=re.compile("^Worked with PostgreSQL")).click()
        await expect(v.page.locator("mark.lit")).to_have_text("You have worked with PostgreSQL")
        await v.fits("posting")
        await v.page.get_by_role("link", name="Tailor to it").click()
        await expect(v.page.get_by_role("group", name="Job posting")).to_contain_text("Northwind Traders")
        await v.fits("dashboard-posting")
        await v.page.set_input_files("input[type=file]", str(RESUME))
        await v.page.get_by_role("button", name="Start", exact=True).click()
        await v.page.wait_for_url(re.compile(r"/sessions/"))
        await expect(v.page.get_by_role("heading", name="Senior Site Reliability Engineer")).to_be_visible()


async def test_a_posting_is_chosen_left_and_deleted_by_keyboard(database_url: str) -> None:
    async with visit(database_url) as v:
        stored = (await v.ada.client.post("/api/job-description/parse", json={"text": POSTING})).json()
        await v.go(f"/?posting={stored['id']}")
        await v.press("button", "Choose another")
        await expect(v.page.get_by_label("Job posting")).to_be_visible()
        await v.go("/postings")
        await expect(v.page.get_by_text("3 must-haves · 1 nice-to-have")).to_be_visible()
        await v.fits("postings")
        await v.press("button", "^Delete ?: Senior")
        await expect(v.page.get_by_role("button", name="Keep")).to_be_focused()
        await v.page.keyboard.press("Shift+Tab")
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("No posting read yet.")).to_be_visible()
        await v.go(f"/postings/{stored['id']}")
        await expect(v.page.get_by_role("heading", name="Not here")).to_be_visible()
        await v.go(f"/?posting={stored['id']}")
        await expect(v.page.get_by_role("alert").filter(has_text="no such")).to_be_visible()


async def test_a_posting_without_requirements_says_so(database_url: str) -> None:
    text = "Gardener\nThe Palace\n\nAbout us\nThe Palace is old.\n\nBenefits\n- Lunch is free\n- A bicycle"
    async with visit(database_url) as v:
        stored = (await v.ada.client.post("/api/job-description/parse", json={"text": text})).json()
        assert not stored["requirements"], "another text is wanted here"
        await v.go(f"/postings/{stored['id']}")
        await expect(v.page.get_by_text("No requirements were found in the text.")).to_be_visible()
