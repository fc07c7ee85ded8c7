"""The first page: what somebody sees who has not been here, and the way from there to a first session."""

import re

import pytest
from playwright.async_api import Request, expect

from tests.e2e import axe
from tests.e2e.browser import Witness, launched
from tests.e2e.visit import NARROW, WIDE, Visit, visit
from tests.service import PASSWORD, PATIENCE, on_one_day, served, settings_for

pytestmark = pytest.mark.browser


async def test_a_visitor_tries_a_sample_with_a_name_and_a_password(database_url: str) -> None:
    async with served(settings_for(database_url)) as service, launched() as browser:
        context = await browser.new_context(viewport=WIDE)
        page = await context.new_page()
        witness = Witness(page, service.url, strict=True)
        asked: list[Request] = []
        page.on("request", lambda request: asked.append(request))
        await page.goto(service.url)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert not [
            r.url for r in asked if r.url.startswith(f"{service.url}/api/")
        ]  # Nobody is known: nobody is asked about.
        await Visit(page, context, service, await service.person("grace")).fits("welcome")
        await page.get_by_label("User name").fill("ada")
        await page.get_by_label("Password").first.fill(PASSWORD)
        await on_one_day(PATIENCE)
        await page.get_by_role("button", name="try a sample").click()
        await page.wait_for_url(re.compile("/sessions/"))
        await expect(page.get_by_role("heading", name="Robin Sample")).to_be_visible(timeout=PATIENCE * 1_000)
        await expect(page.get_by_label("Your answer")).to_be_visible(timeout=PATIENCE * 1_000)
        await page.set_viewport_size(NARROW)
        await expect(page.get_by_text("Question 1 of").first).to_be_visible()
        await page.set_viewport_size(WIDE)
        for number in range(1, 5):
            await expect(page.get_by_text(f"Question {number} of 4").last).to_be_visible()
            await page.get_by_label("Your answer").fill("Yes, I looked after it every day at Globex for two years.")
            await page.get_by_role("button", name="Answer", exact=True).click()
        await expect(page.get_by_text("Look through the changes, then download.")).to_be_visible()
        await expect(page.get_by_text("1 of 1000 tailored today")).to_be_visible()
        # The page fills the window, and its panes scroll.
        assert await page.evaluate("document.documentElement.scrollHeight - innerHeight") <= 0
        witness.check()


async def test_what_loads_moves_only_for_those_who_like_it(database_url: str) -> None:
    moving = "document.getAnimations().length"
    async with visit(database_url) as v:
        await v.page.route("**/api/tailoring-sessions/*", lambda route: None)  # never answered
        await v.go("/")
        await expect(v.page.locator(".skeleton")).to_be_visible()
        assert await v.page.evaluate(moving) > 0
        await v.page.emulate_media(reduced_motion="reduce")
        await v.page.wait_for_function(f"{moving} === 0")
        await axe.check(v.page, "a list on its way")


async def test_the_first_data_is_asked_for_once(database_url: str) -> None:
    async with visit(database_url) as v:
        asked: list[str] = []
        api = f"{v.service.url}/api"
        v.page.on("request", lambda r: asked.append(r.url.removeprefix(api)) if r.url.startswith(api) else None)
        await v.go("/")
        await expect(v.page.get_by_role("button", name="Try it with a sample")).to_be_visible()
        first = ["/auth/me", "/cvs?limit=50", "/tailoring-sessions/?limit=20", "/user/stats"]
        # Later, when the server has begun to tell what happens, the list is asked for once more.
        assert sorted(asked[:4]) == first
        await v.fits("dashboard-empty")
        await v.page.set_viewport_size(NARROW)
        menu = v.page.get_by_role("button", name="Menu")
        await menu.click()
        await axe.check(v.page, "the menu of pages")
        await v.page.keyboard.press("Escape")
        await expect(menu).to_be_focused()
        await v.page.set_viewport_size(WIDE)
        await v.page.get_by_role("button", name="Try it with a sample").click()
        await expect(v.page.get_by_label("Your answer")).to_be_visible(timeout=PATIENCE * 1_000)
