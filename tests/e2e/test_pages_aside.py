"""An answer about something else, as the person sees it: what was asked is asked once more, with what they wrote."""

import pytest
from playwright.async_api import expect

from tests.e2e.visit import visit
from tests.files import POSTING, resume

pytestmark = pytest.mark.browser

EXCEL = "I used Excel every day."


async def test_an_answer_about_something_else_is_asked_about_kindly_and_a_yes_makes_it_count(database_url: str) -> None:
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        box = v.page.get_by_label("Your answer")
        await box.fill(EXCEL)
        await v.page.get_by_role("button", name="Answer", exact=True).click()
        await expect(v.page.locator(".asks")).to_contain_text(f"You wrote: “{EXCEL}” Does that show")
        await expect(v.page.get_by_text("It is kept for what it says.")).to_be_visible()
        await v.page.get_by_role("button", name="Yes, it does").click()
        await v.page.get_by_role("button", name="Answer", exact=True).click()
        # The card gives way to the next question, and the answer counts.
        await expect(v.page.get_by_role("button", name="Yes, it does")).to_have_count(0)
        told = (await v.ada.client.get("/evidence")).json()["items"]
        assert [one["topic"] for one in told] == ["Experience with Terraform", "Excel"]
