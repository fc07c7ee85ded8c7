"""The session page beside its main job: letters, refused files, machine view, claims, taking back, failing, paper."""

import json
import re

import pytest
from playwright.async_api import expect

from tests.e2e import axe
from tests.e2e.visit import NARROW, WIDE, Visit, visit
from tests.files import POSTING, resume, word
from tests.model_server import ModelServer, Step
from tests.service import PATIENCE

pytestmark = pytest.mark.browser

MS = PATIENCE * 1_000


async def started(v: Visit, *statuses: str, interactive: str = "false") -> str:
    """A session of Ada's, opened once it has such a status."""
    session_id = await v.ada.start(resume(), job_description=POSTING, interactive=interactive)
    await v.ada.settled(session_id, *statuses)
    await v.go(f"/sessions/{session_id}")
    return session_id


async def test_a_letter_is_written_and_downloaded(database_url: str) -> None:
    async with ModelServer(delay=0.02) as model, visit(database_url, openai_base_url=model.url) as v:
        session_id = await started(v)
        model.held = "letter"
        await v.page.get_by_role("tab", name="Letter").click()
        await v.page.get_by_role("button", name="Write a cover letter").click()
        sheet = v.page.get_by_role("article", name="Cover letter")
        await expect(v.page.locator(".letter-sheet.draft")).to_be_visible(timeout=MS)
        await v.page.reload()  # in the middle of its writing
        await v.page.get_by_role("tab", name="Letter").click()
        model.held = None
        await expect(v.page.get_by_text("Checked ✓")).to_be_visible(timeout=MS)
        answer = await v.ada.client.get(f"/tailoring-sessions/{session_id}/cover-letter.txt")
        await expect(sheet).to_contain_text(answer.text.splitlines()[0])
        await v.page.get_by_text("Download the letter").click()
        async with v.page.expect_download() as download:
            await sheet.page.locator(".letter .menu a").get_by_text("Word").click()
        assert (await download.value).suggested_filename.endswith(".docx")
        await v.fits("session-letter")


async def test_what_a_machine_reads_and_what_each_claim_stands_on(database_url: str) -> None:
    async with visit(database_url) as v:
        await started(v)
        await v.page.get_by_role("tab", name="Machine view").click()
        await expect(v.page.get_by_text(re.compile(r"(\d+) of \1 words come back"))).to_be_visible()
        await expect(v.page.get_by_label("The text as a machine reads it")).to_contain_text("Globex")
        await v.page.get_by_role("button", name="Word (DOCX)").click()
        await expect(v.page.get_by_text(re.compile(r"(\d+) of \1 words come back"))).to_be_visible()
        await v.fits("session-machine")
        await v.page.get_by_text("Each claim and its source").click()
        await v.page.locator(".claims button").first.click()
        await expect(v.page.locator("[data-change].selected")).to_be_visible()
        # A requirement that is met leads to the line that shows it.
        met = v.page.get_by_role("button", name=re.compile("Run Kubernetes in production"))
        await met.click()
        await expect(met).to_have_attribute("aria-pressed", "true")
        await expect(v.page.locator(".sheet .spot").first).to_be_in_viewport()


async def test_decisions_are_taken_back_by_key_and_the_score_follows(database_url: str) -> None:
    async with visit(database_url) as v:
        await started(v)
        score = v.page.locator(".points b")
        before = await score.text_content()
        change = v.page.locator("[data-change]").filter(has_text="Kubernetes").first
        await change.hover()
        await expect(change.get_by_text("Evidence")).to_be_visible()
        await axe.check(v.page, "a change under the pointer")
        await change.focus()
        await v.page.emulate_media(color_scheme="dark")
        await axe.check(v.page, "a chosen change, in the dark")
        await v.page.emulate_media(color_scheme="light")
        await v.page.keyboard.press("r")
        await expect(v.page.get_by_text("1 rejected")).to_be_visible()
        await v.page.keyboard.press("Control+z")
        await expect(v.page.get_by_text("1 rejected")).to_be_hidden()
        await expect(score).to_have_text(before or "")
        await expect(v.page.get_by_role("button", name="Undo the last decision")).to_have_attribute(
            "aria-disabled", "true"
        )
        await change.focus()
        await v.page.keyboard.press("e")
        await expect(v.page.get_by_label("Your wording")).to_be_focused()
        await axe.check(v.page, "one's own wording")
        await v.page.keyboard.press("Escape")
        await expect(change).to_be_focused()
        await v.page.keyboard.press("e")
        await v.page.get_by_label("Your wording").fill("Ran Kubernetes for the payments platform, day and night")
        await v.page.keyboard.press("Control+Enter")
        await expect(v.page.get_by_text("day and night").first).to_be_visible()
        undo = v.page.get_by_role("button", name="Undo the last decision")
        await expect(undo).to_have_attribute("aria-disabled", "false")
        await undo.click()
        await expect(v.page.get_by_text("day and night")).to_have_count(0)
        await expect(change.locator("ins")).to_contain_text("Kubernetes")
        await v.page.set_viewport_size(NARROW)
        await v.page.set_viewport_size(WIDE)
        await v.page.emulate_media(media="print", color_scheme="dark")
        await expect(v.page.locator(".sheet")).to_have_css("color", "rgb(26, 31, 36)")
        for hidden in (".bar", ".head", ".talk", ".match-panel", ".pane-head"):
            await expect(v.page.locator(hidden)).to_be_hidden()


async def test_questions_may_be_denied_left_unsure_and_skipped(database_url: str) -> None:
    chosen = [
        ("No, leave it out", "answered", "no"),
        ("I can’t confirm that", "answered", "cannot_confirm"),
        ("Skip", "skipped", None),
    ]
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING + "\n- Rust\n- Oracle")
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        for number, (button, _, _) in enumerate(chosen, 1):
            await expect(v.page.get_by_role("heading", name=f"Question {number} of")).to_be_visible()
            await v.page.get_by_role("button", name=button).click()
        await expect(v.page.get_by_role("heading", name=f"Question {len(chosen)} of")).to_have_count(0)
        events = await v.ada.get(session_id, "/events?limit=200")
        resolved = [(e["outcome"], e["stance"]) for e in events["items"] if e["type"] == "question_resolved"]
        assert resolved == [(outcome, stance) for _, outcome, stance in chosen]


async def test_a_session_that_is_under_way_can_be_read(database_url: str) -> None:
    script = [Step(fault="stall", seconds=10 * PATIENCE)] * 40
    async with ModelServer(script=script) as model, visit(database_url, openai_base_url=model.url) as v:
        await started(v, "running")
        await expect(v.page.locator(".stages .active")).to_be_attached()
        await v.fits("session-running")


async def test_a_failed_model_is_gone_on_without(database_url: str) -> None:
    script = [Step(fault="unauthorized")] * 40
    async with ModelServer(script=script) as model, visit(database_url, openai_base_url=model.url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.go(f"/sessions/{session_id}")
        without = v.page.get_by_role("button", name="Go on without a model")
        await expect(without.first).to_be_visible(timeout=MS)
        await v.fits("session-failed")
        await without.first.click()
        await expect(v.page.get_by_text("Look through the changes, then download.")).to_be_visible(timeout=MS)


async def test_a_session_that_changed_nothing_says_so(database_url: str) -> None:
    work = [{"name": "Riverbend", "position": "Chaplain", "startDate": "2019", "highlights": ["Visited the sick"]}]
    data = json.dumps({"basics": {"name": "Mira Ash"}, "work": work}).encode()
    async with visit(database_url) as v:
        session_id = await v.ada.start(data, "resume.json", job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.go(f"/sessions/{session_id}")
        await expect(v.page.get_by_text("Nothing was changed. Ask for a change here, or download.")).to_be_visible()
        await v.fits("session-unchanged")


async def test_a_pdf_that_is_refused_is_told_in_the_page_with_the_other_formats(database_url: str) -> None:
    name = "กมลชนก ศรีสุวรรณ"
    work = [{"name": "Globex", "position": "Engineer", "startDate": "2019", "highlights": ["Ran Kubernetes"]}]
    data = json.dumps({"basics": {"name": name}, "work": work}).encode()
    async with visit(database_url) as v:
        session_id = await v.ada.start(data, "resume.json", job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.go(f"/sessions/{session_id}")
        menu = v.page.locator(".head .menu")
        await menu.locator("summary").click()
        await menu.get_by_role("link", name="PDF").click()
        told = v.page.locator(".told")
        await expect(told).to_contain_text("Machines do not read Thai back from a PDF")
        await expect(v.page.get_by_role("heading", level=1)).to_be_visible()  # No page of the browser's own.
        async with v.page.expect_download() as download:
            await told.get_by_role("link", name="Download Word (DOCX)").click()
        assert (await download.value).suggested_filename.endswith(".docx")
        await expect(told.locator("p")).to_have_count(0)
        await v.page.get_by_role("tab", name="PDF").click()
        panel = v.page.get_by_role("tabpanel")
        await expect(panel.get_by_role("alert")).to_contain_text("Machines do not read Thai back from a PDF")
        await v.fits("session-refused")
        async with v.page.expect_download() as download:
            await panel.get_by_role("link", name="Plain text").click()
        assert (await download.value).suggested_filename.endswith(".txt")
        await v.page.goto(v.service.url)  # The history offers the same files.
        await v.page.locator(".history").get_by_role("link", name="PDF").click()
        await expect(told).to_contain_text("Machines do not read Thai back from a PDF")


async def test_the_document_is_headed_in_its_own_language(database_url: str) -> None:
    lines = (
        *("Jana Lindhorst", "jana@example.org", "Berufserfahrung", "Erzieherin, Kita Leineaue, 2020 – heute"),
        *("- Leite die Krippengruppe mit 15 Kindern unter drei Jahren", "Kenntnisse", "Gitarre, Excel, Gesang"),
    )
    async with visit(database_url) as v:
        session_id = await v.ada.start(word(*lines), "jana.docx", job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.go(f"/sessions/{session_id}")
        sheet = v.page.get_by_role("article", name="Résumé")
        await expect(sheet.get_by_role("heading", name="Berufserfahrung", exact=True)).to_be_visible()
        await expect(sheet).to_have_attribute("lang", "de")
