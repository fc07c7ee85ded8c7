"""With keys alone, for a moment without a connection, and on a phone: nobody is left without a place to go on from."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.e2e import axe
from tests.e2e.visit import NARROW, Visit, visit
from tests.files import POSTING, resume

pytestmark = pytest.mark.browser


async def opened(v: Visit, *statuses: str, interactive: str = "true") -> str:
    """A session of Ada's, opened once it has such a status."""
    session_id = await v.ada.start(resume(), job_description=POSTING, interactive=interactive)
    await v.ada.settled(session_id, *statuses)
    await v.go(f"/sessions/{session_id}")
    return session_id


async def test_who_has_gone_on_is_not_called_back_by_what_changes(database_url: str) -> None:
    async with visit(database_url) as v:
        session_id = await opened(v, "waiting")
        await v.press("button", "^Track application$")
        await expect(v.page.get_by_role("link", name="Open application")).to_be_focused()
        await v.reach("textbox", "^Ask for a change")
        await v.page.evaluate("document.activeElement.blur()")
        assert (await v.ada.client.post(f"/tailoring-sessions/{session_id}/stop")).is_success
        await expect(v.page.get_by_role("button", name="Resume", exact=True)).to_be_visible()
        await v.page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))")
        assert await v.page.evaluate("document.activeElement.tagName") == "BODY"


async def test_the_focus_is_where_one_goes_on(database_url: str) -> None:
    async with visit(database_url) as v:
        await opened(v, "waiting")
        button = v.page.get_by_role("button", name="Stop", exact=True)
        await v.press("button", "^Stop$")
        resumed = v.page.get_by_role("button", name="Resume", exact=True)
        await expect(resumed).to_be_focused()
        await axe.check(v.page, "a stopped session")
        await v.page.keyboard.press("Enter")
        await expect(button).to_be_focused()
        await v.press("button", "^Track application$")
        await expect(v.page.get_by_role("link", name="Open application")).to_be_focused()
        await axe.check(v.page, "a sentence that is told")
        await v.press("button", "^Go on without more questions$")
        await expect(v.page.get_by_label("Ask for a change…")).to_be_focused()
        await v.press("button", "^Look through the changes")
        change = v.page.locator("[data-change]").first
        await expect(change).to_be_focused()
        await v.press("button", "^Reject$")
        await expect(change).to_be_focused()
        await expect(change).to_have_class(re.compile("rejected"))
        await v.page.goto(v.service.url + "/applications")
        status = v.page.get_by_role("combobox", name="Status of")
        await status.select_option("applied")
        await expect(
            v.page.get_by_role("region", name="Applied, 1 application").get_by_role("combobox")
        ).to_be_focused()


async def test_a_lost_connection_is_told_at_once_and_an_empty_answer_says_what_is_wanted(database_url: str) -> None:
    async with visit(database_url) as v:
        await opened(v, "waiting")
        await v.page.get_by_label("Your answer").fill("Yes, I wrote Terraform modules for our networks.")
        await v.page.get_by_role("button", name="Answer", exact=True).click()
        await expect(v.page.get_by_role("heading", name="Where it was")).to_be_visible()
        await axe.check(v.page, "a question about the place")
        await v.page.get_by_role("button", name="Answer", exact=True).click()
        await expect(v.page.get_by_role("alert").filter(has_text="Please choose a place")).to_be_visible()
        await axe.check(v.page, "an empty answer")
        await v.context.set_offline(True)
        lost = v.page.get_by_text("Connection lost.")
        await expect(lost).to_be_visible(timeout=5_000)  # Long before a heartbeat is missed.
        await axe.check(v.page, "a lost connection")
        async with v.page.expect_event("websocket", timeout=30_000):
            pass  # It tries again while there is no network: an own computer may be reached without one.
        await expect(lost).to_be_visible()
        await v.context.set_offline(False)
        await expect(lost).to_be_hidden()
        await v.page.get_by_role("button", name="Skip").click()
        await expect(v.page.get_by_role("heading", name="Question 2 of")).to_be_visible()


async def test_every_tab_and_menu_is_for_everybody(database_url: str) -> None:
    async with visit(database_url) as v:
        await opened(v, "completed", interactive="false")
        await expect(v.page.get_by_role("region", name="Conversation").get_by_text("Done: match")).to_be_visible()
        await expect(v.page.locator(".event").filter(has_text="Skills: ")).to_have_count(
            0
        )  # Each change stands there in its own line.
        for tab in ("Changes", "Clean", "PDF", "Machine view", "Letter"):
            await v.page.get_by_role("tab", name=tab).click()
            await axe.check(v.page, f"the tab {tab}")
        await expect(v.page.get_by_text("No letter yet.")).to_be_visible()
        await v.page.get_by_role("tab", name="Changes").click()
        beside = v.page.get_by_role("button", name="Beside the original")
        await beside.click()
        original = v.page.get_by_role("article", name="Original")
        await expect(original).to_contain_text("Ran k8s clusters for the payments platform")
        await expect(original.locator("[data-change]")).to_have_count(0)
        await expect(v.page.get_by_role("complementary", name="Match")).to_be_hidden()
        await v.page.get_by_role("button", name="Edit any text").click()
        await expect(v.page.locator(".own-line").first).to_be_visible()
        await expect(original.locator(".own-line")).to_have_count(0)
        await v.page.get_by_role("button", name="Edit any text").click()
        await v.fits("session-beside")
        await beside.click()
        await expect(original).to_have_count(0)
        missing = v.page.get_by_role("button", name=re.compile("Terraform"))
        await expect(missing).to_have_accessible_name(re.compile("^(?!.*not shown.*not shown)"))
        menu = v.page.locator(".head .menu summary")
        await menu.click()
        await axe.check(v.page, "the menu of a session")
        await v.page.keyboard.press("Escape")
        await expect(menu).to_be_focused()
        await v.page.set_viewport_size(NARROW)
        await v.page.get_by_role("button", name="Conversation").click()
        await v.page.get_by_role("button", name="Look through the changes").click()
        await in_sight(v.page.locator("[data-change].selected"))
        await axe.check(v.page, "a chosen change on a phone")


async def in_sight(what: Locator) -> None:
    """It is there, and in the window."""
    await expect(what).to_be_visible()
    await expect(what).to_be_in_viewport()
