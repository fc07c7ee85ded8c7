"""The main job through the pages, in a real browser: by mouse, by keyboard alone, and through interruptions."""

import re
import zipfile
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.corpus import case
from tests.e2e import axe
from tests.e2e.browser import Witness, launched, shoot
from tests.e2e.visit import sign_in
from tests.files import POSTING, RESUME
from tests.model_server import ModelServer, Step
from tests.service import PASSWORD, Served, served, settings_for

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
NARROW = ViewportSize(width=390, height=844)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser of the test's own."""
    async with launched() as running:
        yield running


@pytest.fixture
async def service(database_url: str) -> AsyncIterator[Served]:
    """A service with the offline engine."""
    async with served(settings_for(database_url)) as running:
        yield running


async def sign_up(page: Page, service: Served) -> None:
    """Open an account through the page."""
    await page.goto(f"{service.url}/sign-up")
    await page.get_by_label("User name").fill("ada")
    await page.get_by_label("Password", exact=False).first.fill(PASSWORD)
    await page.get_by_role("button", name="Create an account").click()
    await expect(page.get_by_role("heading", name="Tailor a résumé")).to_be_visible()


async def at_home(page: Page, service: Served, name: str = "ada") -> None:
    """Open the dashboard of somebody who is signed in."""
    await sign_in(page.context, service, name)
    await page.goto(service.url)
    await expect(page.get_by_role("heading", name="Tailor a résumé")).to_be_visible()


async def start(page: Page, resume: str = str(RESUME), posting: str = POSTING) -> None:
    """Upload a résumé, paste a posting and start."""
    await page.set_input_files("input[type=file]", resume)
    await page.get_by_role("button", name="Paste the text instead.").click()
    await page.get_by_label("Text of the posting").fill(posting)
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.wait_for_url(re.compile(r"/sessions/"))


async def answer(page: Page, words: str) -> None:
    """Answer the open question."""
    box = page.get_by_label("Your answer")
    await expect(box).to_be_visible()
    await box.fill(words)
    await page.get_by_role("button", name="Answer", exact=True).click()


async def proceed_to_the_end(page: Page) -> None:
    """No more questions; wait until the session is done."""
    await page.get_by_role("button", name="Go on without more questions").click()
    await expect(page.get_by_text("Look through the changes, then download.")).to_be_visible()


async def test_the_whole_job_with_a_mouse(browser: Browser, service: Served) -> None:
    page = await browser.new_page(viewport=WIDE)
    witness = Witness(page, service.url)
    await sign_up(page, service)
    await start(page)
    await expect(page.get_by_role("heading", name="Senior Site Reliability Engineer")).to_be_visible()
    await answer(page, "At Initech I wrote Terraform modules for 60 AWS accounts.")
    await shoot(page, "session-question-1440")
    await proceed_to_the_end(page)
    told = page.get_by_text("Wrote Terraform modules for 60 AWS accounts").first
    await expect(told).to_be_visible()
    await shoot(page, "session-done-1440")
    await page.get_by_role("tab", name="Clean").click()
    await expect(page.get_by_text("Wrote Terraform modules for 60 AWS accounts").first).to_be_visible()
    await page.get_by_text("Download").first.click()
    await axe.check(page, "the menu of downloads")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Word (DOCX)").click()
    assert (await download.value).suggested_filename.endswith("Traders.docx")
    await page.get_by_text("Download").first.click()
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Word, changes tracked").click()
    assert (await download.value).suggested_filename.endswith(", changes tracked.docx")
    with zipfile.ZipFile(await (await download.value).path()) as file:
        assert b"<w:ins " in file.read("word/document.xml")
    await page.goto(service.url)
    # The uploaded file is at hand for the next posting.
    await expect(page.get_by_label("or from your library")).to_contain_text("ada-example")
    await expect(page.get_by_role("cell", name=re.compile("Senior Site Reliability Engineer")).first).to_be_visible()
    await expect(page.get_by_text("Done").first).to_be_visible()
    await shoot(page, "dashboard-1440")
    witness.check()


async def test_a_reload_and_a_second_tab_show_the_same_place(browser: Browser, service: Served) -> None:
    context = await browser.new_context(viewport=WIDE)
    page = await context.new_page()
    witness = Witness(page, service.url)
    await at_home(page, service)
    await start(page)
    question = page.get_by_text("Question 1 of")
    await expect(question.first).to_be_visible()
    line, tall = page.get_by_label("Ask for a change…"), "field => field.clientHeight >= field.scrollHeight"
    await line.fill("Move the oldest position to the end, and leave out " * 3)
    await page.reload()
    await expect(question.first).to_be_visible()
    await expect(line).to_have_value(re.compile("^Move the oldest"))
    assert await line.evaluate(tall)
    second = await context.new_page()
    await second.goto(page.url)
    await expect(second.get_by_text("Question 1 of").first).to_be_visible()
    await answer(second, "At Initech I wrote Terraform modules.")
    await expect(page.get_by_text("At Initech I wrote Terraform modules.")).to_be_visible()
    witness.check()


async def test_a_lost_connection_says_so_and_heals(browser: Browser, service: Served) -> None:
    context = await browser.new_context(viewport=WIDE)
    page = await context.new_page()
    witness = Witness(page, service.url)
    await at_home(page, service)
    await start(page)
    await expect(page.get_by_text("Question 1 of").first).to_be_visible()
    await context.set_offline(True)
    for watcher in [
        *service.house.live._watchers
    ]:  # the network does it by itself; Chromium's offline mode spares sockets
        watcher.close(1012, "gone")
    await expect(page.get_by_text("Connection lost").first).to_be_visible()
    await axe.check(page, "a lost connection")
    await context.set_offline(False)
    await expect(page.get_by_text("Connection lost").first).to_be_hidden()
    await answer(page, "At Initech I wrote Terraform modules.")
    await expect(page.get_by_text("At Initech I wrote Terraform modules.").first).to_be_visible()
    assert not witness.foreign


async def test_the_whole_job_by_keyboard_alone(browser: Browser, service: Served) -> None:
    page = await browser.new_page(viewport=WIDE)
    witness = Witness(page, service.url)
    await page.goto(f"{service.url}/sign-up")

    async def reach(role: str, name: str) -> None:
        """Tab on until the control has the focus."""
        target = page.get_by_role(role, name=re.compile(name)).first  # type: ignore[arg-type]
        await expect(target).to_be_visible()
        for _ in range(80):
            if await target.evaluate("element => element === document.activeElement"):
                return
            await page.keyboard.press("Tab")
        raise AssertionError(f"{name} cannot be reached by keyboard")

    await reach("textbox", "User name")
    await page.keyboard.type("ada")
    await reach("textbox", "Password")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Tailor a résumé")).to_be_visible()
    # The file dialog belongs to the system; everything else is keys.
    await page.set_input_files("input[type=file]", str(RESUME))
    await reach("button", "Paste the text instead")
    await page.keyboard.press("Enter")
    await reach("textbox", "Text of the posting")
    await page.keyboard.insert_text(POSTING)
    await reach("button", "^Start$")
    await page.keyboard.press("Enter")
    await page.wait_for_url(re.compile(r"/sessions/"))
    await reach("textbox", "Your answer")
    await page.keyboard.type("At Initech I wrote Terraform modules.")
    await reach("button", "^Answer$")
    await page.keyboard.press("Enter")
    await reach("button", "Go on without more questions")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Look through the changes, then download.")).to_be_visible()
    await reach("group", "^Change 1 of")
    await reach("button", "Reject")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("1 rejected")).to_be_visible()
    await reach("group", "^Change 1 of")
    await page.keyboard.press("a")
    await expect(page.get_by_text("1 rejected")).to_be_hidden()
    await page.keyboard.press("Control+z")
    await expect(page.get_by_text("1 rejected")).to_be_visible()
    menu = page.locator(".do summary")
    for _ in range(80):
        if await menu.evaluate("element => element === document.activeElement"):
            break
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await reach("link", "Word")
    async with page.expect_download() as download:
        await page.keyboard.press("Enter")
    assert (await download.value).suggested_filename.endswith(".docx")
    witness.check()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_screens_fit_a_phone_and_a_desk(browser: Browser, service: Served, scheme: str) -> None:
    for name, size in (("1440", WIDE), ("390", NARROW)):
        context = await browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
        page = await context.new_page()
        witness = Witness(page, service.url)
        await page.goto(f"{service.url}/sign-in")
        await expect(page.get_by_text("Whoever runs this service can give you another.")).to_be_visible()
        await expect(page.get_by_role("button", name="Sign in")).to_be_visible()
        await shoot(page, f"sign-in-{name}-{scheme}")
        await axe.check(page, "sign-in")
        await at_home(page, service, f"ada{name}{scheme}")
        await shoot(page, f"dashboard-empty-{name}-{scheme}")
        await start(page, str(case("resumes", "jake").file))
        await expect(page.get_by_label("Your answer")).to_be_visible()
        await shoot(page, f"session-{name}-{scheme}")
        await axe.check(page, "an open question")
        overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0
        witness.check()
        await context.close()


#: Notes each text that a screen reader is told, once.
_HEARD = """
window.heard = new Set();
new MutationObserver(() => {
  for (const { textContent: text } of document.querySelectorAll("[aria-live=polite]")) if (text) heard.add(text);
}).observe(document, { childList: true, characterData: true, subtree: true });
"""


async def test_the_models_text_streams_into_the_page(browser: Browser, database_url: str) -> None:
    async with (
        ModelServer(delay=0.02) as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        page = await browser.new_page(viewport=WIDE)
        witness = Witness(page, service.url)
        await page.add_init_script(_HEARD)
        await at_home(page, service)
        await start(page)
        model.held = "experience"
        await page.get_by_role("button", name="Go on without more questions").click()
        await expect(page.get_by_text("Writing…").first).to_be_visible()
        await shoot(page, "session-streaming-1440")
        model.held = None
        await expect(page.get_by_text("Look through the changes, then download.")).to_be_visible(timeout=40_000)
        # Progress, questions and the end are told to those who do not see them; what is being written is not.
        heard: list[str] = await page.evaluate("[...heard]")
        assert [text for text in heard if text.startswith("Question 1 of")]
        assert [text for text in heard if text.startswith("Experience") or "change" in text], heard
        assert heard[-1] == "Done"
        assert len(heard) < 25, heard
        witness.check()


async def test_a_model_that_fails_is_left_with_a_button(browser: Browser, database_url: str) -> None:
    async with (
        ModelServer(script=[Step(fault="unauthorized", purpose="summary")]) as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        page = await browser.new_page(viewport=WIDE)
        witness = Witness(page, service.url)
        await at_home(page, service)
        await start(page)
        await page.get_by_role("button", name="Go on without more questions").click()
        await expect(page.get_by_text("does not accept the key").first).to_be_visible()
        await expect(page.get_by_role("button", name="Resume", exact=True)).to_have_count(0)
        await page.get_by_role("button", name="Go on without a model").click()
        await expect(page.get_by_text("Nothing was changed. Ask for a change here, or download.")).to_be_visible(
            timeout=40_000
        )
        await expect(page.get_by_role("button", name="Go on without a model")).to_have_count(0)
        witness.check()


async def test_a_file_that_cannot_be_read_is_told_in_place(browser: Browser, service: Served) -> None:
    page = await browser.new_page(viewport=WIDE)
    await at_home(page, service)
    await page.set_input_files(
        "input[type=file]", {"name": "resume.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 nothing"}
    )
    await page.get_by_role("button", name="Paste the text instead.").click()
    await page.get_by_label("Text of the posting").fill(POSTING)
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_role("alert").first).to_be_visible()
    await shoot(page, "dashboard-refused-1440")
