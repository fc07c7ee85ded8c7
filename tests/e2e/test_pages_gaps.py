"""What the résumé does not show: a line is pointed at, what was left open is told later, by keys and by ear, too."""

import json
import re

import pytest
from playwright.async_api import expect

from tests.e2e.visit import NARROW, Visit, visit
from tests.files import POSTING, resume

pytestmark = pytest.mark.browser

CARE = {
    "basics": {"name": "Marta Example", "email": "marta@example.org"},
    "work": [
        {
            "name": "Norbridge General",
            "position": "Staff Nurse",
            "startDate": "2019-03",
            "highlights": [
                "Gave IV drips and managed syringe drivers on a busy ward",
                "Taught student nurses in practice",
            ],
        }
    ],
}
CARE_POSTING = """Senior Nurse
Northwind Trust

Requirements
- Care of patients on a ward
- Excellent communication skills

Nice to have
- Audit experience
"""


async def opened(v: Visit, *statuses: str, interactive: str = "true") -> str:
    """A session of Ada's, opened once it has such a status."""
    session_id = await v.ada.start(resume(), job_description=POSTING, interactive=interactive)
    await v.ada.settled(session_id, *statuses)
    await v.go(f"/sessions/{session_id}")
    return session_id


@pytest.mark.parametrize("slow", [False, True], ids=["at once", "one by one"])
async def test_a_line_is_pointed_at_and_the_focus_waits_for_the_next_question(database_url: str, slow: bool) -> None:
    async with visit(database_url) as v:
        if slow:
            await v.trickle()
        data = json.dumps(CARE).encode()
        session_id = await v.ada.start(data, "resume.json", job_description=CARE_POSTING)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        card = v.page.locator(".question.open")
        await expect(card).to_contain_text("Gave IV drips")
        # What is asked for is said once.
        assert (await card.inner_text()).count("Care of patients on a ward") == 1
        await card.get_by_role("button", name="Show the line").click()
        await expect(v.page.locator(".sheet .spot")).to_have_text(re.compile("Gave IV drips"))
        await v.press("button", "^Yes, that line shows it$")
        await expect(card.get_by_role("heading")).to_contain_text("Question 2 of 3")
        await expect(card.get_by_role("textbox")).to_be_focused()
        met = v.page.get_by_role("button", name=re.compile("Care of patients on a ward"))
        await expect(met).to_contain_text("met by your answer")
        await expect(met).to_contain_text("Norbridge General, bullet 1")
        for _ in range(2):
            asked = await card.locator(".asks").inner_text()
            await v.press("button", "^I can’t confirm that$")
            await expect(card.locator(".asks").filter(has_text=asked)).to_have_count(0)
        await expect(v.page.get_by_label("Ask for a change…")).to_be_focused()


async def test_a_line_that_is_not_offered_first_is_pointed_at_by_keys(database_url: str) -> None:
    async with visit(database_url) as v:
        data = json.dumps(CARE).encode()
        posting = CARE_POSTING.replace("Care of patients on a ward", "Passing on what you know to those who come new")
        session_id = await v.ada.start(data, "resume.json", job_description=posting)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        card = v.page.locator(".question.open")
        offered = card.get_by_text("One of my lines shows it…")
        line = card.get_by_role("button", name="Taught student nurses in practice")
        await expect(line).to_be_hidden()
        await offered.focus()
        await v.page.keyboard.press("Enter")
        await expect(line).to_be_visible()
        await v.fits("session-pointing")
        await line.focus()
        await v.page.keyboard.press("Enter")
        await expect(card.get_by_role("heading")).to_contain_text("Question 2 of")
        await expect(v.page.locator(".bubble.you")).to_contain_text("Taught student nurses in practice")
        met = v.page.get_by_role("button", name=re.compile("Passing on what you know"))
        await expect(met).to_contain_text("met by your answer")
        await expect(met).to_contain_text("Norbridge General, bullet 2")


async def test_what_was_left_open_is_told_later(database_url: str) -> None:
    async with visit(database_url) as v:
        await opened(v, "completed", interactive="false")
        groups = v.page.locator(".match-panel .requirements")
        await expect(groups.nth(0)).to_contain_text("2 of 3 met")
        await expect(groups.nth(1)).to_contain_text("0 of 1 met")
        await v.fits("session-groups")
        await v.page.set_viewport_size(NARROW)
        await v.page.get_by_role("button", name="Match").click()
        await v.page.get_by_role("button", name=re.compile("Experience with Terraform")).click()
        box = v.page.get_by_label("Ask for a change…")
        await expect(box).to_be_focused()
        await expect(box).to_have_value("add: ")
        await expect(v.page.get_by_text("“Experience with Terraform”: what did you do")).to_be_visible()
        await v.page.keyboard.type("At Initech I wrote Terraform modules for 60 AWS accounts.")
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("what did you do, and where?")).to_have_count(0)
        await v.page.get_by_role("button", name="Match").click()
        await expect(groups.nth(0)).to_contain_text("3 of 3 met")


async def test_decisions_go_on_by_keys_and_are_heard(database_url: str) -> None:
    async with visit(database_url) as v:
        await opened(v, "completed", interactive="false")
        changes = v.page.locator("[data-change]")
        await changes.nth(0).focus()
        await v.page.keyboard.press("n")
        await expect(changes.nth(1)).to_be_focused()
        await v.page.keyboard.press("p")
        await expect(changes.nth(0)).to_be_focused()
        await v.page.keyboard.press("r")
        heard = v.page.locator("[aria-live=polite]")
        await expect(heard.filter(has_text=re.compile(r"Rejected. Match \d+ before, \d+ now"))).to_have_count(1)
        await v.page.keyboard.press("Control+z")
        await expect(heard.filter(has_text=re.compile(r"Taken back. Match"))).to_have_count(1)
        keys = v.page.locator(".menu:has(.keys) summary")
        await keys.focus()
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("accept, bring back")).to_be_visible()
        await v.page.keyboard.press("Escape")
        await expect(v.page.get_by_text("accept, bring back")).to_be_hidden()
        await expect(keys).to_be_focused()
