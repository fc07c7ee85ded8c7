"""From sign-in to the finished file with Tab, arrows and Enter alone, by somebody who wants nothing to move."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.e2e.browser import Witness, launched
from tests.e2e.visit import WIDE
from tests.files import POSTING, resume
from tests.service import PASSWORD, served, settings_for

pytestmark = pytest.mark.browser

#: What has the focus: what it is called, and whether one sees that it has it, as it is drawn.
_FOCUS = """async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const at = document.activeElement;
  // A page that has just come has the focus as a whole, and all of its words are in it.
  if (at.matches("body, main")) return { name: "", seen: true };
  const shown = at.closest("label:has(.hidden)") ?? at;
  const { outlineStyle } = getComputedStyle(shown);
  const { top, bottom, width } = shown.getBoundingClientRect();
  const name = at.getAttribute("aria-label") || at.labels?.[0]?.textContent || at.textContent || at.title;
  const inside = width > 0 && bottom > 0 && top < innerHeight;
  return { name: name.trim(), seen: inside && outlineStyle !== "none" };
}"""
_MOVING = """() => document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 1)
  .map((a) => a.animationName ?? a.transitionProperty)"""


async def led(page: Page, name: str) -> None:
    """Tab on until something called so has the focus; whatever has it on the way has a name, and is seen to have it."""
    for _ in range(60):
        at = await page.evaluate(_FOCUS)
        if re.search(name, at["name"]):
            return
        await page.keyboard.press("Tab")
        at = await page.evaluate(_FOCUS)
        assert at["name"], f"on the way to {name} something without a name has the focus"
        assert at["seen"], f"on the way to {name} nobody sees that {at['name'][:60]} has the focus"
    raise AssertionError(f"Tab does not lead to {name}")


async def test_from_sign_in_to_the_file_by_keys_alone(database_url: str) -> None:
    async with served(settings_for(database_url)) as service, launched() as browser:
        ada = await service.person("ada")
        answer = await ada.client.post("/cvs/upload", files={"file": ("ada.pdf", resume())})
        assert answer.status_code == 201, answer.text
        context = await browser.new_context(viewport=WIDE, reduced_motion="reduce")
        page = await context.new_page()
        witness = Witness(page, service.url)
        press = page.keyboard.press
        await page.goto(f"{service.url}/sign-in")
        await expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
        await led(page, "^User name")
        await page.keyboard.type("ada")
        await led(page, "^Password")
        await page.keyboard.type(PASSWORD)
        await press("Enter")
        await expect(page.get_by_role("heading", name="Tailor a résumé")).to_be_visible()
        await led(page, "from your library")
        await press("ArrowDown")
        await expect(page.get_by_label("from your library")).not_to_have_value("")
        await led(page, "^Paste the text instead")
        await press("Enter")
        await expect(page.get_by_label("Text of the posting")).to_be_focused()
        await page.keyboard.insert_text(POSTING)
        await led(page, "^How should it work")
        await press("ArrowDown")
        await led(page, "^Start$")
        await press("Enter")
        await page.wait_for_url(re.compile("/sessions/"))
        assert await page.evaluate(_MOVING) == []
        await expect(page.get_by_role("region", name="Conversation").get_by_text("Done: match")).to_be_visible()
        await led(page, "^Change 1 of")
        await press("r")
        await expect(page.locator("[data-change]").first).to_have_class(re.compile("rejected"))
        assert await page.evaluate(_MOVING) == []
        await page.reload()
        await expect(page.get_by_role("region", name="Conversation").get_by_text("Done: match")).to_be_visible()
        await led(page, "^Download")
        await press("Enter")
        await led(page, r"^Word \(DOCX\)")
        async with page.expect_download() as download:
            await press("Enter")
        assert (await (await download.value).path()).read_bytes().startswith(b"PK")
        witness.check()
