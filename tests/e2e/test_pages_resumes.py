"""The library, the form editor, the editor without an account, and suggestions, in a real browser."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, FilePayload, Page, Request, ViewportSize, expect

from tests.corpus import case
from tests.e2e import axe
from tests.e2e.browser import Witness, launched, shoot
from tests.files import POSTING, RESUME
from tests.service import PASSWORD, PATIENCE, Person, Served, served, settings_for

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
NARROW = ViewportSize(width=390, height=844)

WRITTEN: dict[str, Any] = {
    "basics": {"name": "Ada Example", "email": "ada@example.org", "summary": "Runs ledgers."},
    "work": [
        {"name": "Globex", "position": "Engineer", "startDate": "2019-03", "highlights": ["Ran clusters", "Tuned SQL"]},
        {"name": "Initech", "position": "Operator", "startDate": "2015-01", "endDate": "2019-02"},
    ],
    "skills": [{"name": "Infrastructure", "keywords": ["Linux", "AWS (EC2, S3)"]}],
}


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


async def signed_in(browser: Browser, service: Served, size: ViewportSize = WIDE, **given: Any) -> tuple[Page, Person]:
    """A page of somebody signed in, and the same person over HTTP."""
    person = await service.person()
    context = await browser.new_context(viewport=size, **given)
    await context.request.post(f"{service.url}/auth/login", data={"username": "ada", "password": PASSWORD})
    return await context.new_page(), person


async def stored(person: Person, data: dict[str, Any] = WRITTEN, title: str = "Systems") -> str:
    """A résumé in the person's library; its id."""
    file = {"file": ("resume.json", json.dumps(data).encode())}
    response = await person.client.post("/cvs/upload", files=file, data={"title": title})
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def held(person: Person, cv_id: str) -> Any:
    """What the library holds."""
    return (await person.client.get(f"/cvs/{cv_id}")).json()


async def saved(page: Page) -> None:
    """Wait until the form says that everything is stored."""
    await expect(page.get_by_text("All changes saved")).to_be_visible()


async def reach(page: Page, selector: str) -> None:
    """Tab on until the element has the focus."""
    target = page.locator(selector)
    await expect(target).to_be_visible()
    for _ in range(120):
        if await target.evaluate("element => element === document.activeElement"):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard")


async def test_a_resume_goes_into_the_library_and_into_a_tailoring(browser: Browser, service: Served) -> None:
    page, _ = await signed_in(browser, service)
    witness = Witness(page, service.url)
    await page.goto(f"{service.url}/resumes")
    await expect(page.get_by_text("Nothing here yet.")).to_be_visible()
    broken = FilePayload(name="broken.pdf", mimeType="application/pdf", buffer=b"%PDF-1.4 nothing")
    good = FilePayload(name="ada.pdf", mimeType="application/pdf", buffer=RESUME.read_bytes())
    await page.set_input_files("input[type=file]", [broken, good])
    await expect(page.get_by_role("link", name="ada", exact=True)).to_be_visible()
    await expect(page.get_by_role("alert").filter(has_text="broken.pdf:")).to_be_visible()

    await page.get_by_role("button", name="Rename: ada").click()
    await page.get_by_label("New title: ada").fill("Systems résumé")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("link", name="Systems résumé", exact=True)).to_be_visible()
    await expect(page.get_by_role("button", name="Rename: Systems résumé")).to_be_focused()

    await page.get_by_text("Download", exact=False).first.click()
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Word (DOCX)").click()
    assert (await download.value).suggested_filename.endswith(".docx")

    await page.get_by_role("link", name=re.compile("Tailor ?: Systems résumé")).click()
    await expect(page.get_by_text("from your library", exact=False).first).to_be_visible()
    await page.get_by_role("button", name="Paste the text instead.").click()
    await page.get_by_label("Text of the posting").fill(POSTING)
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.wait_for_url(re.compile(r"/sessions/"))
    await expect(page.get_by_role("heading", name="Senior Site Reliability Engineer")).to_be_visible()

    await page.goto(f"{service.url}/resumes")
    delete = page.get_by_role("button", name=re.compile("Delete ?: Systems résumé"))
    await delete.click()
    await axe.check(page, "being asked once more")
    await page.get_by_role("button", name="Keep", exact=True).click()
    await expect(delete).to_be_focused()
    await delete.click()
    await page.get_by_role("button", name="Delete", exact=True).click()
    await expect(page.get_by_text("Nothing here yet.")).to_be_visible()
    await expect(page.get_by_role("main")).to_be_focused()
    witness.check()


async def test_the_start_form_offers_the_library(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    await stored(person)
    await page.goto(service.url)
    await page.get_by_label("or from your library").select_option("Systems")
    await page.get_by_role("button", name="Paste the text instead.").click()
    await page.get_by_label("Text of the posting").fill(POSTING)
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.wait_for_url(re.compile(r"/sessions/"))
    await expect(page.get_by_role("heading", name="Ada Example")).to_be_visible()


async def test_the_form_saves_by_itself_and_shows_the_pdf(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    witness = Witness(page, service.url)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    await page.get_by_label("Headline").fill("Systems engineer")
    await page.get_by_role("button", name=re.compile("Globex")).first.click()
    await page.get_by_label("What you did, line 2").fill("Tuned SQL for a ledger of 2 TB")
    await page.get_by_role("button", name="Awards", exact=False).click()
    await expect(page.locator("#awards-0-title")).to_be_focused()
    await page.keyboard.type("Golden Wrench")
    await saved(page)
    data = (await held(person, cv_id))["data"]
    assert data["basics"]["label"] == "Systems engineer"
    assert data["work"][0]["highlights"] == ["Ran clusters", "Tuned SQL for a ledger of 2 TB"]
    assert data["awards"] == [{"title": "Golden Wrench"}]
    assert data["skills"] == WRITTEN["skills"]

    version = (await held(person, cv_id))["version"]
    preview = page.locator("iframe:not(.coming)")
    await expect(preview).to_have_attribute("src", re.compile(rf"format=pdf.*version={version}#"))
    address = await preview.get_attribute("src")
    response = await page.request.get(service.url + str(address))
    assert (response.status, (await response.body())[:5]) == (200, b"%PDF-")
    await page.get_by_label("Layout").select_option("Modern")
    await expect(preview).to_have_attribute("src", re.compile("template=modern"))

    await page.get_by_label("Title of this résumé").fill("Platform")
    # The document is what is looked at; the browser's PDF viewer in it may load for as long as it likes.
    await page.reload(wait_until="domcontentloaded")
    await expect(page.get_by_label("Headline")).to_have_value("Systems engineer")
    # Leaving the page stores what waits; the page may be there again before that has come through.
    async with asyncio.timeout(PATIENCE):
        while (await held(person, cv_id))["title"] != "Platform":
            await asyncio.sleep(0.05)
    witness.check()


async def test_the_form_works_by_keyboard_alone(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    witness = Witness(page, service.url)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    await reach(page, "#work-0-down")
    await page.keyboard.press("Enter")
    await expect(page.locator("#work-1-down")).to_be_focused()
    await expect(page.locator("#work-1-toggle")).to_contain_text("Globex")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await reach(page, "#work-1-highlights-0")
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await page.keyboard.type("Kept watch")
    await page.keyboard.press("Alt+ArrowUp")
    await expect(page.locator("#work-1-highlights-0")).to_be_focused()
    await saved(page)
    work = (await held(person, cv_id))["data"]["work"]
    assert [job["name"] for job in work] == ["Initech", "Globex"]
    assert work[1]["highlights"] == ["Kept watch", "Ran clusters", "Tuned SQL"]

    for _ in range(4):
        await page.keyboard.press("Control+z")
    await expect(page.locator("#work-0-toggle")).to_contain_text("Globex")
    await page.keyboard.press("Control+y")
    await expect(page.locator("#work-0-toggle")).to_contain_text("Initech")
    await page.keyboard.press("Control+z")
    await saved(page)
    assert (await held(person, cv_id))["data"] == WRITTEN
    witness.check()


async def test_entries_are_dragged_to_another_place(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    grips = page.locator("[aria-labelledby=work-title] .grip")
    await grips.nth(1).drag_to(grips.nth(0))
    await expect(page.locator("#work-0-toggle")).to_contain_text("Initech")
    await saved(page)
    assert [job["name"] for job in (await held(person, cv_id))["data"]["work"]] == ["Initech", "Globex"]


async def test_what_was_changed_elsewhere_is_never_written_over(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    witness = Witness(page, service.url)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    headline = page.get_by_label("Headline")

    async def elsewhere(label: str) -> None:
        changed = {**WRITTEN, "basics": {**WRITTEN["basics"], "label": label}}
        assert (await person.client.put(f"/cvs/{cv_id}", json={"data": changed})).status_code == 200

    await expect(headline).to_be_visible()
    await elsewhere("Theirs")
    await headline.fill("Mine")
    await expect(page.get_by_role("alert").filter(has_text="changed in another place")).to_be_visible()
    await shoot(page, "resume-conflict-1440")
    assert (await held(person, cv_id))["data"]["basics"]["label"] == "Theirs"
    await page.get_by_role("button", name="Take the other one").click()
    await expect(headline).to_have_value("Theirs")
    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(headline).to_have_value("Mine")
    await saved(page)
    assert (await held(person, cv_id))["data"]["basics"]["label"] == "Mine"

    await elsewhere("Theirs again")
    await headline.fill("Mine again")
    await page.get_by_role("button", name="Keep what is here").click()
    await saved(page)
    assert (await held(person, cv_id))["data"]["basics"]["label"] == "Mine again"
    witness.check()


async def test_a_lost_connection_loses_no_change(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    await expect(page.get_by_label("Headline")).to_be_visible()
    await page.context.set_offline(True)
    await page.get_by_label("Headline").fill("Written in a tunnel")
    await expect(page.get_by_text("Not saved. The server cannot be reached.")).to_be_visible()
    await page.context.set_offline(False)
    await page.get_by_role("button", name="Save now").click()
    await saved(page)
    assert (await held(person, cv_id))["data"]["basics"]["label"] == "Written in a tunnel"


async def test_json_comes_and_goes(browser: Browser, service: Served, tmp_path: Path) -> None:
    page, person = await signed_in(browser, service)
    witness = Witness(page, service.url)
    cv_id = await stored(person)
    await page.goto(f"{service.url}/resumes/{cv_id}")
    await page.set_input_files(
        "input[type=file]",
        {"name": "no.json", "mimeType": "application/json", "buffer": b'{"a": 1}'},
    )
    await expect(page.get_by_text("That file is not a JSON Resume.", exact=False)).to_be_visible()
    other = {"basics": {"name": "Grace Example"}, "work": [{"name": "Umbrella", "highlights": ["Sold umbrellas"]}]}
    file = tmp_path / "other.json"
    file.write_text(json.dumps(other))
    await page.set_input_files("input[type=file]", file)
    await expect(page.get_by_label("Name", exact=True).first).to_have_value("Grace Example")
    await saved(page)
    assert (await held(person, cv_id))["data"] == other
    await page.get_by_text("Download", exact=False).first.click()
    async with page.expect_download() as download:
        await page.get_by_role("link", name="JSON Resume").click()
    assert json.loads((await (await download.value).path()).read_text()) == other
    await page.get_by_role("button", name="Undo", exact=True).click()
    await saved(page)
    assert (await held(person, cv_id))["data"] == WRITTEN
    witness.check()


async def test_anybody_makes_a_resume_without_an_account(browser: Browser, service: Served) -> None:
    page = await browser.new_page(viewport=WIDE)
    witness = Witness(page, service.url)
    written: list[str] = []

    def note(request: Request) -> None:
        if request.method != "GET":
            written.append(request.url)

    page.on("request", note)
    await page.goto(f"{service.url}/sign-up")
    await page.get_by_role("link", name="Just make a résumé").click()
    await page.get_by_label("Name", exact=True).fill("Ada Example")
    await page.get_by_role("button", name="Experience").click()
    await page.keyboard.type("Engineer")
    await page.get_by_label("Employer", exact=True).fill("Globex")
    await page.get_by_role("button", name="Add a line").click()
    await page.keyboard.type("Ran clusters")
    await page.keyboard.press("Enter")
    await page.keyboard.type("Tuned SQL")
    await expect(page.locator("iframe:not(.coming)")).to_have_attribute("src", re.compile("^blob:"))
    await shoot(page, "old-editor-1440")

    made: dict[str, bytes] = {}
    for name in ("PDF", "Word (DOCX)", "JSON Resume"):
        await page.locator("summary", has_text="Download").click()
        async with page.expect_download() as download:
            await page.get_by_role("button", name=name).click()
        given = await download.value
        assert given.suggested_filename.startswith("Ada Example.")
        made[name] = (await given.path()).read_bytes()
    assert made["PDF"].startswith(b"%PDF-")
    assert made["Word (DOCX)"].startswith(b"PK")
    assert json.loads(made["JSON Resume"]) == {
        "basics": {"name": "Ada Example"},
        "work": [{"position": "Engineer", "name": "Globex", "highlights": ["Ran clusters", "Tuned SQL"]}],
    }
    assert {url.removeprefix(service.url) for url in written} == {"/api/render"}, "nothing is stored on the server"

    await page.reload()
    await expect(page.get_by_label("Name", exact=True)).to_have_value("Ada Example")
    await page.get_by_role("button", name="Start over").click()
    await expect(page.get_by_label("Name", exact=True)).to_have_value("")
    await page.keyboard.press("Control+z")
    await expect(page.get_by_label("Name", exact=True)).to_have_value("Ada Example")
    witness.check()


async def test_advice_is_asked_for_read_and_applied(browser: Browser, service: Served) -> None:
    page, person = await signed_in(browser, service)
    witness = Witness(page, service.url)
    weak = {
        "basics": {"name": "Ada Example", "email": "ada@example.org"},
        "work": [
            {
                "name": "Globex",
                "position": "Engineer",
                "startDate": "2019-03",
                "highlights": ["I was responsible for running the payment clusters", "I have tuned SQL for the ledger"],
            }
        ],
    }
    cv_id = await stored(person, weak)
    await page.goto(f"{service.url}/resumes/{cv_id}/suggestions")
    await expect(page.get_by_text("No suggestions yet.")).to_be_visible()
    await page.get_by_role("button", name="Look through the résumé").click()
    first = page.locator(".advice > li").first
    await expect(first).to_be_visible()
    await shoot(page, "suggestions-1440")
    for colours in ("light", "dark"):
        await page.emulate_media(color_scheme=colours)
        await axe.check(page, f"suggestions, {colours}")
    unread = page.get_by_role("button", name=re.compile("Unread"))
    before = int(re.sub(r"\D", "", await unread.inner_text()))
    await first.get_by_role("button", name="Mark as read").click()
    await expect(unread).to_have_text(f"Unread ({before - 1})")
    applicable = page.locator(".advice > li").filter(has=page.get_by_role("button", name="Apply")).first
    after = await applicable.locator(".new").inner_text()
    await applicable.get_by_role("button", name="Apply").click()
    await expect(page.get_by_text("Applied. The résumé in your library has changed.")).to_be_visible()
    assert after in (await held(person, cv_id))["data"]["work"][0]["highlights"]
    await page.reload()
    await expect(page.get_by_text("✓ Applied")).to_be_visible()
    witness.check()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_screens_fit_a_phone_and_a_desk(browser: Browser, service: Served, scheme: str) -> None:
    for name, size in (("1440", WIDE), ("390", NARROW)):
        page, _ = await signed_in(browser, service, size, color_scheme=scheme)
        witness = Witness(page, service.url)
        looked_at = (name, scheme) in (("1440", "light"), ("390", "dark"))
        await page.goto(f"{service.url}/resumes")
        file = case("resumes", "jake").file
        await page.set_input_files("input[type=file]", file)
        await expect(page.get_by_role("link", name=file.stem, exact=True).first).to_be_visible()
        await shoot(page, f"resumes-{name}-{scheme}")
        if looked_at:
            await axe.check(page, f"the library at {name}, {scheme}")
        await page.get_by_role("link", name=file.stem, exact=True).first.click()
        await page.locator("#work-0-toggle").click()
        await page.locator("#work-0-name").focus()
        if name == "390":
            await page.get_by_role("button", name="Your file", exact=True).click()
        read = page.locator(".file-lines .read")
        await expect(read).to_have_text("Texas A&M University College Station, TX")
        await expect(read).to_be_in_viewport()
        await expect(page.locator(".file-lines .around").first).to_have_text(
            "Undergraduate Research Assistant June 2020 – Present"
        )
        await shoot(page, f"resume-file-{name}-{scheme}")
        if looked_at:
            await axe.check(page, f"the form and the file at {name}, {scheme}")
        if name == "390":
            await page.get_by_role("button", name="Form", exact=True).click()
        await expect(page.locator("#work-0-position")).to_be_visible()
        await shoot(page, f"resume-{name}-{scheme}")
        if looked_at:
            await axe.check(page, f"the form at {name}, {scheme}")
        await page.get_by_role("button", name="Preview", exact=True).click()
        await expect(page.locator("iframe:not(.coming)")).to_be_visible()
        for path in ("/resumes", page.url.removeprefix(service.url), "/old-editor"):
            await page.goto(service.url + path)
            await expect(page.get_by_role("heading").first).to_be_attached()
            overflow = await page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert overflow <= 0, path
        if looked_at:
            await axe.check(page, f"the form without an account at {name}, {scheme}")
        witness.check()
        await page.context.close()


async def test_a_resume_that_is_not_there_is_said_so(browser: Browser, service: Served) -> None:
    page, _ = await signed_in(browser, service)
    for path in ("/resumes/nothing", "/resumes/00000000-0000-0000-0000-000000000000/suggestions"):
        await page.goto(service.url + path)
        await expect(page.get_by_role("heading", name="Not here")).to_be_visible()
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        await axe.check(page, f"nothing here, {scheme}")
