"""The pages as they are seen otherwise: in few colours of one's own, on paper, and by whoever looks at a number."""

import base64
import re
from datetime import datetime, timedelta

import pypdfium2
import pytest
from playwright.async_api import Locator, expect

from tailor.db import Database
from tests.e2e.browser import another
from tests.e2e.visit import NARROW, OVER, WIDE, Visit, sign_in, visit
from tests.files import POSTING, resume
from tests.service import PATIENCE, served, settings_for

pytestmark = pytest.mark.browser

#: How many colours a picture has that fill a twentieth of it or more.
_COLOURS = """async (picture) => {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const counts = new Map();
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts.values()].filter((n) => n >= image.width * image.height * 0.05).length;
}"""


async def colours(v: Visit, what: Locator) -> int:
    """How many colours somebody sees in a part of the page."""
    picture = base64.b64encode(await what.screenshot()).decode()
    return int(await v.page.evaluate(_COLOURS, f"data:image/png;base64,{picture}"))


async def finished(v: Visit) -> None:
    """A session with its changes, opened."""
    session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
    await v.ada.settled(session_id)
    await v.go(f"/sessions/{session_id}")
    await expect(v.page.locator("ins").first).to_be_visible()


def letters(text: str) -> list[str]:
    """What is read, without what parts or begins it; a PDF has its lists behind the rest."""
    return sorted(re.sub(r"[\s•·]", "", text))


async def test_marks_are_seen_in_forced_colours(database_url: str) -> None:
    chosen = "getComputedStyle(document.querySelector('[role=tab][aria-selected=true]')).backgroundColor"
    other = "getComputedStyle(document.querySelector('[role=tab][aria-selected=false]')).backgroundColor"
    async with visit(database_url) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING)
        await v.ada.settled(session_id, "waiting")
        await v.page.emulate_media(forced_colors="active")
        await v.go(f"/sessions/{session_id}")
        stages = v.page.locator(".stages li")
        line = "(stage) => getComputedStyle(stage).borderBottom"
        lines = {
            name: await stages.and_(v.page.locator(f".{name}")).first.evaluate(line) for name in ("done", "waiting")
        }
        lines["ahead"] = await stages.last.evaluate(line)
        assert len(set(lines.values())) == len(lines), lines
        await finished(v)
        await expect(v.page.locator("ins").first).to_have_css("text-decoration-line", "underline")
        await expect(v.page.locator("del").first).to_have_css("text-decoration-line", "line-through")
        assert await v.page.evaluate(chosen) != await v.page.evaluate(other)
        assert await colours(v, v.page.locator(".points progress")) == 2
        await v.page.goto(v.service.url)
        assert await colours(v, v.page.locator(".history progress").last) == 2


async def test_on_paper_stands_the_resume_as_it_is(database_url: str) -> None:
    async with visit(database_url) as v:
        await finished(v)
        await v.page.get_by_role("tab", name="Clean").click()
        clean = letters(await v.page.locator(".sheet").inner_text())
        for tab in ("Changes", "PDF"):
            await v.page.get_by_role("tab", name=tab).click()
            pages = pypdfium2.PdfDocument(await v.page.pdf())
            assert letters(" ".join(page.get_textpage().get_text_range() for page in pages)) == clean
            pages.close()
        await v.page.get_by_role("tab", name="Changes").click()
        await expect(v.page.locator("del").first).to_be_visible()


async def test_text_is_as_large_as_a_person_wants_it(database_url: str) -> None:
    async with (
        served(settings_for(database_url)) as service,
        another("--blink-settings=defaultFontSize=32") as browser,
    ):
        ada = await service.person("ada")
        session_id = await ada.start(resume(), job_description=POSTING)
        await ada.settled(session_id, "waiting")
        context = await browser.new_context(viewport=WIDE)
        await sign_in(context, service, "ada")
        v = Visit(await context.new_page(), context, service, ada)
        for path in ("/", f"/sessions/{session_id}", "/resumes", "/postings", "/applications", "/told", "/account"):
            await v.go(path)
            await expect(v.page.locator("body")).to_have_css("font-size", "28px")
            for size in (WIDE, NARROW):
                await v.page.set_viewport_size(size)
                assert await v.page.evaluate(OVER) <= 0, f"{path} at {size['width']}"


async def test_today_s_number_follows_what_is_finished_before_one_s_eyes(database_url: str) -> None:
    async with visit(database_url, keep_sessions_days=30) as v:
        await v.page.route_web_socket("**/ws/notifications", lambda socket: None)  # Nothing is ever told there.
        session_id = await v.ada.start(resume(), job_description=POSTING)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        await expect(v.page.get_by_text("0 of 1000 tailored today")).to_be_visible()
        await v.page.get_by_role("button", name="Go on without more questions").click()
        await expect(v.page.get_by_text("1 of 1000 tailored today")).to_be_visible(timeout=PATIENCE * 1_000)
        head = await v.ada.get(session_id)
        kept = datetime.fromisoformat(head["kept_until"])
        assert kept - datetime.fromisoformat(head["updated_at"]) == timedelta(days=30)
        await v.go("/")
        told = f"kept until {kept.day} {kept:%b %Y}"
        await expect(v.page.get_by_role("row").filter(has_text=told)).to_be_visible()


async def test_a_session_tells_when_it_goes_once_that_is_near(database_url: str, database: Database) -> None:
    async with visit(database_url, keep_sessions_days=30) as v:
        session_id = await v.ada.start(resume(), job_description=POSTING)
        await v.ada.settled(session_id, "waiting")
        told = v.page.get_by_text("Kept until")
        for days, shown in ((0, 0), (20, 1)):
            await database.execute(
                "UPDATE tailoring_sessions SET updated_at = updated_at - make_interval(days => $1)", days
            )
            async with v.page.expect_response(f"**/api/tailoring-sessions/{session_id}"):
                await v.go(f"/sessions/{session_id}")
            await expect(told).to_have_count(shown)
        kept = datetime.fromisoformat((await v.ada.get(session_id))["kept_until"])
        await expect(told).to_have_text(f"Kept until {kept.day} {kept:%b %Y}, longer once you go on with it")
        await v.page.set_viewport_size(NARROW)
        await expect(told).to_be_visible()
        assert await v.page.evaluate(OVER) <= 0
        await v.page.get_by_role("button", name="Go on without more questions").click()
        await v.ada.settled(session_id, "completed")
        await expect(told).to_have_count(0)
