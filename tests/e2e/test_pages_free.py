"""Any text in one's own words, and entries taken out as a whole, by pointer and by keys."""

import re

import pytest
from playwright.async_api import expect

from tests.e2e import axe
from tests.e2e.visit import visit
from tests.files import POSTING, resume

pytestmark = pytest.mark.browser


async def test_any_text_is_edited_and_an_entry_taken_out_and_brought_back(database_url: str) -> None:
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.go(f"/sessions/{session_id}")
        sheet = v.page.locator(".sheet")
        await v.press("button", "^Edit any text$")
        await v.fits("session-free")
        await v.press("button", "Shared on-call for 30 services")
        box = v.page.get_by_label("Your wording")
        await expect(box).to_be_focused()
        await axe.check(v.page, "a text that is edited freely")
        await v.page.keyboard.press("Escape")
        line = sheet.get_by_role("button", name=re.compile("Shared on-call for 30 services"))
        await expect(line).to_be_focused()
        await v.page.keyboard.press("Enter")
        await box.fill("Shared on-call for thirty services")
        await v.page.keyboard.press("Control+Enter")
        mine = sheet.locator("[data-change]").filter(has_text="thirty")
        await expect(mine).to_be_focused()
        await expect(mine).to_contain_text("Your own wording")
        await v.press("button", r"^Take out this entry\s*: .*Initech")
        gone = sheet.locator("[data-change]").filter(has_text="Initech")
        await expect(gone).to_be_focused()
        await expect(gone.locator("del")).to_contain_text("Operations Engineer")
        await expect(sheet.get_by_text("Automated server builds with Ansible")).to_have_count(0)
        await v.press("button", "^Edit any text$")
        await expect(sheet.locator(".own-line")).to_have_count(0)
        await v.fits("session-taken-out")
        text = (await v.ada.client.get(f"/tailoring-sessions/{session_id}/resume.txt")).text
        assert ("thirty" in text, "Initech" in text) == (True, False)
        await v.page.keyboard.press("Control+z")
        await expect(sheet.get_by_text("Automated server builds with Ansible")).to_be_visible()
        await v.page.keyboard.press("Control+z")
        await expect(sheet.get_by_text("Shared on-call for 30 services")).to_be_visible()
        answer = await v.ada.client.post(
            f"/tailoring-sessions/{session_id}/changes", json={"path": "work[1]", "op": "remove"}
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["change"]["path"] == "work[1]"
        await expect(gone.locator("del")).to_be_visible()
        answer = await v.ada.client.post(f"/tailoring-sessions/{session_id}/changes", json={"path": "work[9]"})
        assert answer.status_code == 404
        assert "NO_SUCH_TEXT" in answer.text
