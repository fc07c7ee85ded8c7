"""Applications: tracked from a session and a posting, moved over the board, edited, taken along as a table."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from tests.e2e.visit import Visit, visit
from tests.files import POSTING, resume

pytestmark = pytest.mark.browser


async def kept(v: Visit, **given: object) -> str:
    """An application of Ada's; its id."""
    response = await v.ada.client.post("/api/applications", json=given)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def test_one_is_added_moved_by_mouse_and_seen_as_a_table(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/")
        await v.page.get_by_role("link", name="Applications").click()
        await expect(v.page.get_by_text("No applications yet.")).to_be_visible()
        await v.fits("applications-empty")
        await v.page.get_by_role("button", name="Add application").click()
        await v.page.get_by_role("button", name="Save").click()
        await expect(v.page.get_by_role("alert")).to_contain_text("Please give a position")
        await v.page.get_by_label("Position").fill("Site Reliability Engineer")
        await v.page.get_by_label("Company").fill("Wingtip Toys")
        await v.page.get_by_role("button", name="Save").click()
        saved = v.page.get_by_role("region", name="Saved, 1 application")
        card = saved.get_by_role("listitem").filter(has_text="Wingtip Toys")
        await expect(card).to_be_visible()
        soon = (datetime.now(UTC) + timedelta(days=1)).isoformat()
        await kept(v, company="Proseware", position="DevOps Lead", status="interview", next_step_at=soon)
        await card.drag_to(v.page.get_by_role("region", name="Applied, 0 applications"))
        await expect(v.page.get_by_role("region", name="Applied, 1 application")).to_contain_text("Wingtip Toys")
        await expect(v.page.get_by_text("Site Reliability Engineer: Applied.")).to_be_visible()
        await v.page.reload()
        await expect(v.page.get_by_text("Next step tomorrow")).to_be_visible()
        await v.fits("applications-board")
        await v.page.get_by_role("button", name="Table").click()
        await expect(v.page.get_by_role("row").nth(1)).to_contain_text("DevOps Lead")
        await v.fits("applications-table")
        await v.page.reload()
        await expect(v.page.get_by_role("columnheader", name="Next step")).to_be_visible()
        async with v.page.expect_download() as download:
            await v.page.get_by_role("link", name="CSV: download all as a table").click()
        assert "Wingtip Toys" in (await (await download.value).path()).read_text("utf-8-sig")


async def test_one_is_moved_and_edited_by_keyboard(database_url: str) -> None:
    async with visit(database_url) as v:
        await kept(v, company="Proseware", position="DevOps Lead", notes="Ask about the rota.")
        await v.go("/applications")
        await v.reach("combobox", "Status of DevOps Lead")
        await v.page.keyboard.press("ArrowDown")
        await expect(v.page.get_by_role("region", name="Applied, 1 application")).to_contain_text("DevOps Lead")
        await v.press("link", "^DevOps Lead")
        await expect(v.page.get_by_label("Notes")).to_have_value("Ask about the rota.")
        await v.reach("textbox", "Notes")
        await v.page.keyboard.press("ControlOrMeta+End")
        await v.page.keyboard.type(" Jo answers.")
        await v.page.get_by_label("Next step on").fill("2031-05-06T07:08")
        await v.press("button", "^Save")
        await expect(v.page.get_by_text("Next step 6 May 2031 07:08")).to_be_visible()
        await expect(v.page.get_by_label("Notes")).to_have_value("Ask about the rota. Jo answers.")
        steps = v.page.get_by_role("region", name="History").get_by_role("listitem")
        await expect(steps).to_have_text([re.compile("^Applied"), re.compile("^Saved")])
        await v.fits("application")
        await v.press("button", "^Delete")
        await expect(v.page.get_by_role("button", name="Keep")).to_be_focused()
        await v.page.keyboard.press("Shift+Tab")
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("No applications yet.")).to_be_visible()


async def test_who_has_stored_all_that_may_be_is_told_what_to_delete_and_loses_nothing_typed(database_url: str) -> None:
    async with visit(database_url, max_applications=1, max_sessions=1) as v:
        await kept(v, company="Proseware", position="DevOps Lead")
        await v.go("/applications")
        await v.page.get_by_role("button", name="Add application").click()
        await v.page.get_by_label("Position").fill("Site Reliability Engineer")
        await v.page.get_by_role("button", name="Save").click()
        await expect(v.page.get_by_role("alert")).to_contain_text("Delete some that you need no longer")
        await expect(v.page.get_by_label("Position")).to_have_value("Site Reliability Engineer")


async def test_a_move_that_is_refused_is_taken_back(database_url: str) -> None:
    async with visit(database_url) as v:
        application = await kept(v, company="Proseware", position="DevOps Lead")
        await v.go("/applications")
        await expect(v.page.get_by_role("region", name="Saved, 1 application")).to_be_visible()
        assert (await v.ada.client.delete(f"/api/applications/{application}")).status_code == 204
        await v.page.get_by_label("Status of DevOps Lead").select_option("offer")
        await expect(v.page.get_by_text("There is no such application.")).to_be_visible()
        await expect(v.page.get_by_role("region", name="Saved, 1 application")).to_be_visible()


async def test_sessions_and_postings_are_tracked_once(database_url: str) -> None:
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.go(f"/sessions/{session_id}")
        await v.page.get_by_role("button", name="Track application").click()
        await v.page.get_by_role("link", name="Open application").click()
        await expect(v.page.get_by_label("Company")).to_have_value("Northwind Traders")
        await expect(v.page.get_by_role("link", name="The session")).to_have_attribute(
            "href", f"/sessions/{session_id}"
        )
        await v.page.go_back()
        await v.page.get_by_role("button", name="Track application").click()
        await v.page.wait_for_url(re.compile(r"/applications/"))
        assert len((await v.ada.client.get("/api/applications")).json()["items"]) == 1
        posting = (await v.ada.client.post("/api/job-description/parse", json={"text": POSTING})).json()
        await v.go(f"/postings/{posting['id']}")
        await v.page.get_by_role("button", name="Track application").click()
        await v.page.get_by_role("link", name="Open application").click()
        await expect(v.page.get_by_role("link", name="Tailor to it")).to_be_visible()
