"""A résumé that was read wrongly in places: the doubts are seen where they are, and each repair is one press."""

import re

import pytest
from playwright.async_api import expect

from tests.e2e.browser import shoot
from tests.e2e.visit import NARROW, WIDE, visit
from tests.files import word

pytestmark = pytest.mark.browser

LINES = (
    *("Anna Example", "anna@example.org", "Experience"),
    *("Nordhafen GmbH", "Welder, 2019 - 2021", "- Built rigs for the harbour", "- Led six people on two sites"),
    *("Acme Ltd", "Hull, 2015 - 2018", "- Cut plates for hulls", "Umbrella GmbH", "- Kept the archive"),
    *("Skills", "MIG, TIG", "Notes", "Taught four apprentices to weld"),
)


async def test_a_wrong_reading_is_seen_and_put_right(database_url: str) -> None:
    async with visit(database_url) as v:
        answer = await v.ada.client.post("/cvs/upload", files={"file": ("anna.docx", word(*LINES))})
        cv = answer.json()
        assert [doubt["path"] for doubt in cv["doubts"]] == ["work[1].position"]
        page, press = v.page, v.page.keyboard.press
        await v.go(f"/resumes/{cv['id']}")
        doubts = page.get_by_role("region", name="What to check")
        await expect(doubts).to_contain_text("1 thing to check")
        await expect(page.locator("#work-1-toggle")).to_contain_text("1 to check")

        # The doubt, the field that it is about, and the line of the file.
        await press("F8")
        position = page.locator("#work-1-position")
        await expect(position).to_be_focused()
        await expect(position).to_have_accessible_description("“Hull” does not read like a title.")
        await expect(page.locator(".file-lines .read")).to_have_text("Hull, 2015 - 2018")
        await v.fits("resume-doubt")
        await page.get_by_role("button", name="It is right").click()
        await expect(doubts).to_have_count(0)
        await expect(position).to_be_focused()
        await press("Control+z")
        await expect(doubts).to_be_visible()
        await press("Control+y")
        await expect(doubts).to_have_count(0)

        # Title and employer, of one entry and of all.
        await page.locator("#work-1-swap").click()
        await expect(position).to_have_value("Acme Ltd")
        await expect(page.locator("#work-1-swap")).to_be_focused()
        await press("Control+z")
        await expect(position).to_have_value("Hull")
        await page.get_by_role("button", name="Swap in all 2").click()
        await expect(position).to_have_value("Acme Ltd")
        await expect(page.locator("#work-0-toggle")).to_contain_text(re.compile("Nordhafen.*Welder"))
        await press("Control+z")

        # Any two fields; what the entry was read from stays marked meanwhile.
        await page.get_by_text("Swap others").click()
        await shoot(page, "resume-swap-menu-1440")
        await page.set_viewport_size(NARROW)
        assert await page.evaluate("document.querySelector('.form-pane').scrollWidth") <= 390
        await shoot(page, "resume-swap-menu-390")
        await page.set_viewport_size(WIDE)
        await page.get_by_role("button", name="Employer and Place", exact=True).click()
        await expect(page.locator("#work-1-location")).to_have_value("Acme Ltd")
        await expect(page.locator(".file-lines .read").first).to_have_text("Acme Ltd")
        await press("Control+z")

        # An entry that was read as a line of another, and back.
        line = page.locator("li", has=page.locator("#work-1-highlights-1")).last
        await line.locator("summary").click()
        await v.page.get_by_role("button", name="Begin a new entry here").scroll_into_view_if_needed()
        await shoot(page, "resume-line-menu-1440")
        await page.set_viewport_size(NARROW)
        await shoot(page, "resume-line-menu-390")
        await press("Escape")
        await page.get_by_role("button", name="Your file", exact=True).click()
        await expect(page.locator("#work-1-toggle")).to_be_hidden()
        await press("Control+z")
        await press("F8")
        await expect(position).to_be_focused()
        await press("Control+y")
        await line.locator("summary").click()
        await page.set_viewport_size(WIDE)
        await page.get_by_role("button", name="Begin a new entry here").click()
        await expect(page.locator("#work-2-position")).to_be_focused()
        await expect(page.locator("#work-2-position")).to_have_value("Umbrella GmbH")
        await page.locator("#work-2-swap").click()
        await expect(page.get_by_text("All changes saved")).to_be_visible()
        work = (await v.ada.client.get(f"/cvs/{cv['id']}")).json()["data"]["work"]
        assert work[1]["highlights"] == ["Cut plates for hulls"]
        assert work[2] == {"name": "Umbrella GmbH", "highlights": ["Kept the archive"]}
        third = page.locator("li.item", has=page.locator("#work-2-toggle"))
        await third.get_by_role("button", name="Join with the one above").click()
        await expect(page.locator("#work-1-toggle")).to_be_focused()
        await expect(page.locator("#work-1-highlights-1")).to_have_value("Umbrella GmbH")
        await press("Control+z")
        await expect(page.locator("#work-2-toggle")).to_contain_text("Umbrella GmbH")

        # A line that was left over.
        await page.locator("#sections-0-toggle").click()
        over = page.locator("li", has=page.locator("#sections-0-lines-0")).last
        await over.locator("summary").click()
        await page.get_by_role("button", name=re.compile("^Move to .*Nordhafen")).click()
        await page.locator("#work-0-toggle").click()
        await expect(page.locator("#work-0-highlights-2")).to_have_value("Taught four apprentices to weld")
        await v.fits("resume-repaired")
        await expect(page.get_by_text("All changes saved")).to_be_visible()
        stored = (await v.ada.client.get(f"/cvs/{cv['id']}")).json()
        assert stored["doubts"] == []
        assert stored["data"]["work"][0]["highlights"][-1] == "Taught four apprentices to weld"
        await press("Control+z")
        await expect(page.locator("#sections-0-toggle")).to_be_visible()
