"""What a person told us: by topic and by date, put into other words, forgotten."""

import re

import pytest
from playwright.async_api import expect

from tests.e2e.visit import Visit, visit
from tests.files import POSTING, resume
from tests.service import PATIENCE, on_one_day

pytestmark = pytest.mark.browser

ANSWER = "At Initech I wrote Terraform modules for 60 accounts."


async def answered(v: Visit) -> str:
    """A session in which Ada answered one question and could not confirm the next; its id."""
    session_id = await v.ada.start(resume(), job_description=POSTING)
    for answer in ({"answer": ANSWER}, {"stance": "cannot_confirm"}):
        question = (await v.ada.settled(session_id, "waiting"))["question"]
        body = {"question_id": question["id"], **answer}
        assert (await v.ada.client.post(f"/tailoring-sessions/{session_id}/answers", json=body)).status_code == 200
    return session_id


async def test_answers_are_read_edited_and_forgotten(database_url: str) -> None:
    async with visit(database_url) as v:
        await on_one_day(PATIENCE)
        session_id = await answered(v)
        await v.go("/")
        await v.page.get_by_role("link", name="My answers").click()
        # Another page is said, and the keyboard goes on in it.
        await expect(v.page.get_by_role("main")).to_be_focused()
        await expect(v.page.get_by_role("status").filter(has_text="My answers · Tailor")).to_be_attached()
        topic = v.page.locator("section", has=v.page.get_by_role("heading", name="Experience with Terraform"))
        await expect(topic.get_by_text(ANSWER)).to_be_visible()
        await expect(topic.get_by_text("You confirmed it")).to_be_visible()
        await expect(topic.get_by_role("link", name="in this session")).to_have_attribute(
            "href", f"/sessions/{session_id}"
        )
        await v.fits("told")
        await topic.get_by_role("button", name="Edit").click()
        box = topic.get_by_label("In your words")
        await box.fill("  ")
        await topic.get_by_role("button", name="Save").click()
        await expect(topic.get_by_role("alert")).to_contain_text("a yes needs words")
        await box.fill("At Initech I reviewed Terraform plans.")
        await topic.get_by_role("button", name="Save").click()
        await expect(topic.get_by_text("At Initech I reviewed Terraform plans.")).to_be_visible()
        await expect(topic.get_by_role("button", name="Edit")).to_be_focused()
        await v.page.get_by_role("button", name="By date").click()
        await expect(v.page.get_by_role("heading", name="today")).to_be_visible()
        kafka = v.page.get_by_role("listitem").filter(has_text="Kafka")
        await kafka.get_by_role("button", name="Forget").click()
        await kafka.get_by_role("button", name="Forget", exact=True).click()
        await expect(kafka).to_have_count(0)
        stored = (await v.ada.client.get("/evidence")).json()["items"]
        assert [one["text"] for one in stored] == ["At Initech I reviewed Terraform plans."]


async def test_a_yes_is_taken_back_by_keyboard(database_url: str) -> None:
    async with visit(database_url) as v:
        await answered(v)
        await v.go("/told")
        await v.press("button", "^Edit ?: Experience with Terraform")
        await expect(v.page.get_by_label("In your words")).to_be_focused()
        await v.reach("combobox", "What you say about it")
        await v.page.keyboard.press("ArrowDown")
        await v.press("button", "^Save")
        await expect(v.page.get_by_text("You said no")).to_be_visible()
        await v.press("button", "^Edit ?: Kafka")
        await expect(v.page.get_by_label("In your words")).to_be_focused()
        await v.page.keyboard.press("Escape")
        await expect(v.page.get_by_role("button", name=re.compile("^Edit ?: Kafka"))).to_be_focused()


async def test_nothing_told_says_what_comes_here(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/told")
        await expect(v.page.get_by_text("Nothing told yet.")).to_be_visible()
        await expect(v.page.get_by_role("button", name="By topic")).to_have_count(0)
        await v.fits("told-empty")


async def test_where_it_was_is_asked_and_chosen_by_one_key(database_url: str) -> None:
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        card = v.page.get_by_role("region", name=re.compile("^Question 1 of"))
        await card.get_by_label("Your answer").fill("Yes, I wrote Terraform modules for the whole network team")
        await v.page.keyboard.press("Control+Enter")
        where = v.page.get_by_role("region", name="Where it was")
        await expect(where.get_by_text("Where was that? You wrote:")).to_be_visible()
        await expect(where.get_by_role("button", name="No, leave it out")).to_have_count(0)
        await v.fits("where")
        await v.press("button", "Initech")
        await expect(v.page.get_by_role("region", name=re.compile("^Question 2 of"))).to_be_visible()
        await v.go("/told")
        topic = v.page.locator("section", has=v.page.get_by_role("heading", name="Experience with Terraform"))
        await expect(topic.get_by_text("Initech")).to_be_visible()
        await topic.get_by_role("button", name="Edit").click()
        await topic.get_by_label("Where that was").fill("At a bakery in Leeds")
        await topic.get_by_role("button", name="Save").click()
        await expect(topic.get_by_text("At a bakery in Leeds")).to_be_visible()
        (kept,) = (await v.ada.client.get("/evidence")).json()["items"]
        assert kept["place"] == "At a bakery in Leeds"


async def test_a_licence_that_is_told_stands_among_the_certificates_and_can_be_taken_out(database_url: str) -> None:
    """The résumé has no such section; the paper, the PDF's text and the Word file get one, and lose it again."""
    async with visit(database_url) as v:
        posting = "Dock Supervisor\nNorthwind Traders\n\nRequirements\n- A valid forklift licence\n"
        session_id = await v.ada.start(resume(), job_description=posting)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        card = v.page.get_by_role("region", name=re.compile("^Question 1 of"))
        await card.get_by_label("Your answer").fill("Yes, since 2019")
        await v.page.keyboard.press("Control+Enter")
        await v.ada.settled(session_id, "completed")
        section = v.page.locator("section", has=v.page.get_by_role("heading", name="Certificates"))
        await expect(section.get_by_text("Forklift licence (since 2019)")).to_be_visible()
        await expect(v.page.get_by_text("Added Forklift licence (since 2019) to the certificates")).to_be_visible()
        await v.fits("certificate")
        text = f"/tailoring-sessions/{session_id}/resume.txt"
        assert "Forklift licence (since 2019)" in (await v.ada.client.get(text)).text
        await section.locator("[data-change]").focus()
        await v.page.keyboard.press("r")
        await expect(v.page.get_by_text("1 rejected")).to_be_visible()
        assert "Forklift" not in (await v.ada.client.get(text)).text
