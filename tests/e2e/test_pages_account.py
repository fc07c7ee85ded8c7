"""The account page: who one is, where one is signed in, and leaving for good."""

import io
import json
import re
import zipfile

import pytest
from playwright.async_api import expect

from tests.e2e import axe
from tests.e2e.visit import Visit, sign_in, visit
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import PASSWORD

pytestmark = pytest.mark.browser


async def is_refused(v: Visit) -> bool:
    """Whether the password that an account had lets nobody in."""
    response = await v.service.client().post("/auth/login", json={"username": "ada", "password": PASSWORD})
    return response.status_code == 401 and response.json()["detail"]["code"] == "BAD_CREDENTIALS"


async def test_a_sign_in_is_ended_and_one_knows_them_apart(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/")
        await v.page.get_by_role("link", name="ada").click()
        await expect(v.page.get_by_role("heading", name="Account", exact=True)).to_be_visible()
        rows = v.page.get_by_role("region", name="Sign-ins").get_by_role("listitem")
        await expect(rows).to_have_count(2)
        program = rows.filter(has_text="python-httpx")
        await expect(program).to_contain_text("127.0.0.1")
        await v.fits("account")
        await program.get_by_role("button", name="End").click()
        await program.get_by_role("button", name="Keep").click()
        await expect(program.get_by_role("button", name="End")).to_be_focused()
        await program.get_by_role("button", name="End").click()
        await program.get_by_role("button", name="Sign out").click()
        await expect(rows).to_have_count(1)
        assert (await v.ada.client.get("/auth/me")).status_code == 401


async def test_what_was_sent_to_which_model_is_told_and_that_nothing_was(database_url: str) -> None:
    async with (
        ModelServer() as model,
        visit(database_url, openai_base_url=model.url, openai_price_in=1.0, openai_price_out=2.0) as v,
    ):
        part = v.page.get_by_role("region", name="Language models")
        await v.go("/account")
        await expect(part).to_contain_text("Nothing of yours was sent to a language model")
        session_id = await v.ada.start(resume(), job_description=POSTING, interactive="false")
        await v.ada.settled(session_id)
        await v.page.reload()
        usage = (await v.ada.client.get("/api/user/usage")).json()
        assert usage["totals"]["calls"] > 0
        await expect(part).to_contain_text(f"{usage['totals']['tokens_in']:,} read")
        for one in usage["purposes"]:
            await expect(part).to_contain_text(one["sent"])
            await expect(part.get_by_text(f"{one['model']} at {one['server']}").first).to_be_visible()
        await v.fits("account-models")


async def test_ending_this_very_sign_in_leads_to_the_sign_in(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/account")
        row = v.page.get_by_role("listitem").filter(has_text="Chrome on Linux")
        await row.get_by_role("button", name="End").click()
        await row.get_by_role("button", name="Sign out").click()
        await expect(v.page.get_by_role("heading", name="Sign in")).to_be_visible()


async def test_ones_data_is_taken_along(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/account")
        async with v.page.expect_download() as download:
            await v.press("button", "Download my data")
        file = await download.value
        assert file.suggested_filename == "tailor-ada.zip"
        with zipfile.ZipFile(io.BytesIO((await file.path()).read_bytes())) as found:
            assert json.loads(found.read("account.json"))["username"] == "ada"


async def test_a_password_is_changed_by_keyboard_and_ends_the_other_sign_ins(database_url: str) -> None:
    new = "another horse battery"
    async with visit(database_url) as v:
        await sign_in(v.context, v.service, "ada")
        await v.go("/account")
        ends = v.page.get_by_role("button", name=re.compile("^End"))
        await expect(ends).to_have_count(3)
        await v.press("button", "Change password")
        await expect(v.page.get_by_label("Your password as it is")).to_be_focused()
        await axe.check(v.page, "changing the password")
        await v.page.keyboard.type("something else")
        await v.reach("textbox", "New password")
        await v.page.keyboard.type("short")
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("Choose a password of 8 to 128 characters.")).to_be_visible()
        await expect(v.page.get_by_label("New password")).to_be_focused()
        await v.page.keyboard.press("ControlOrMeta+A")
        await v.page.keyboard.type(new)
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("The password is wrong. Nothing was changed.")).to_be_visible()
        await expect(v.page.get_by_label("Your password as it is")).to_be_focused()
        await v.fits("changing-the-password")
        await v.page.keyboard.press("ControlOrMeta+A")
        await v.page.keyboard.type(PASSWORD)
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("Your password is changed.")).to_be_visible()
        await expect(v.page.get_by_role("button", name="Change password")).to_be_focused()
        await expect(ends).to_have_count(1)
        assert (await v.ada.client.get("/auth/me")).status_code == 401
        assert await is_refused(v)


async def test_an_account_is_deleted_with_its_password_only_by_keyboard(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.go("/account")
        await v.press("button", "Delete my account")
        await expect(v.page.get_by_label("Your password, to be sure")).to_be_focused()
        await axe.check(v.page, "deleting an account")
        await v.page.keyboard.press("Escape")
        await expect(v.page.get_by_role("button", name="Delete my account")).to_be_focused()
        await v.page.keyboard.press("Enter")
        await v.reach("textbox", "Your password")
        await v.page.keyboard.type("something else")
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_text("The password is wrong. Nothing was deleted.")).to_be_visible()
        await expect(v.page.get_by_label("Your password, to be sure")).to_be_focused()
        await v.page.keyboard.press("ControlOrMeta+A")
        await v.page.keyboard.type(PASSWORD)
        await v.page.keyboard.press("Enter")
        await expect(v.page.get_by_role("heading", name="Create an account")).to_be_visible()
        assert await is_refused(v)
