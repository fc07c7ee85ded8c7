"""What happens elsewhere is told where somebody is, as it happens; without it the dashboard asks by itself."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import WebSocket, expect

from tests.e2e.browser import shoot
from tests.e2e.visit import Visit, visit
from tests.files import POSTING, resume
from tests.service import PATIENCE

pytestmark = pytest.mark.browser


async def listens(v: Visit) -> None:
    """Wait until the page hears what happens."""
    # The page that is left may open its socket as late as now, and would be heard in place of the one that stays.
    url = v.page.url
    await v.page.goto("about:blank")
    heard = asyncio.Event()

    def opened(socket: WebSocket) -> None:
        if socket.url.endswith("/ws/notifications"):
            socket.on("framereceived", lambda _: heard.set())

    v.page.on("websocket", opened)
    await v.page.goto(url)
    async with asyncio.timeout(PATIENCE):
        await heard.wait()


async def test_a_question_elsewhere_is_told_and_leads_there(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/account")
        await listens(v)
        await v.ada.start(resume(), job_description=POSTING)
        await expect(v.page.get_by_text("Senior Site Reliability Engineer: a question waits for you.")).to_be_visible()
        await shoot(v.page, "notice-1440")
        await v.page.get_by_role("link", name="Answer", exact=True).click()
        await v.page.wait_for_url(re.compile(r"/sessions/"))
        await expect(v.page.get_by_label("Your answer")).to_be_visible()
        await expect(v.page.get_by_text("a question waits for you.")).to_have_count(0)
        await v.page.get_by_role("button", name="Go on without more questions").click()
        await expect(v.page.get_by_text("Look through the changes, then download.")).to_be_visible()
        await expect(v.page.get_by_text("the résumé is tailored")).to_have_count(0)


async def test_the_dashboard_follows_without_asking(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/")
        await listens(v)
        await expect(v.page.get_by_text("Nothing here yet.")).to_be_visible()
        # Left alone it would ask again in a minute: only what is told changes the list before.
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        row = v.page.get_by_role("row").filter(has_text="Senior Site Reliability Engineer")
        await expect(row).to_contain_text("Done")


async def test_a_step_that_is_due_is_told(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/told")
        await listens(v)
        soon = (datetime.now(UTC) + timedelta(seconds=3)).isoformat()
        given = {"company": "Proseware", "position": "DevOps Lead", "next_step_at": soon}
        assert (await v.ada.client.post("/api/applications", json=given)).status_code == 201
        await expect(v.page.get_by_text("DevOps Lead, Proseware: the next step is due.")).to_be_visible()
        await v.page.get_by_role("status").get_by_role("link", name="Open").click()
        await expect(v.page.get_by_role("heading", name="DevOps Lead")).to_be_visible()


async def test_where_nothing_is_told_the_dashboard_asks(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.page.route_web_socket(re.compile("/ws/notifications$"), lambda socket: None)
        await v.page.clock.install()
        await v.go("/")
        await expect(v.page.get_by_text("Nothing here yet.")).to_be_visible()
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.page.clock.fast_forward("00:20")
        row = v.page.get_by_role("row").filter(has_text="Senior Site Reliability Engineer")
        await expect(row).to_contain_text("Done")
