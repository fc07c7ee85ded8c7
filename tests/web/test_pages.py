"""The document of each address names what it needs; files are kept for good under an address that changes with them."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.service import served, settings_for
from web.assets import ENTRY, STATIC, Assets
from web.joining import Modules, at
from web.pages import PAGES, Document


@pytest.fixture(scope="module")
def assets() -> Assets:
    """The files as they are."""
    return Assets()


@pytest.fixture
async def client(database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service."""
    async with served(settings_for(database_url, role="web")) as service:
        yield service.client()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("signed_in", [True, False])
def test_a_page_and_all_that_it_needs_come_in_two_files_that_do_not_wait_for_each_other(
    assets: Assets, path: str, signed_in: bool
) -> None:
    text = Document(assets).at(path, signed_in).body.decode()
    shown = PAGES[path] if signed_in or path == "/old-editor" else "pages/sign.js"
    assert re.findall(r'rel="modulepreload" href="/static/v-[0-9a-f]{16}/([^"]+)"', text) == [at(shown)]
    both = assets.text(at(ENTRY)) + assets.text(at(shown))
    brought = re.findall(r'^\$add\("([^"]+)"', both, re.MULTILINE)
    assert sorted(brought) == sorted(Modules(assets.text).needed(ENTRY, shown))
    for address in re.findall(r'(?:href|src)="/static/v-[0-9a-f]{16}/([^"]+)"', text):
        assert assets.text(address) if address.endswith((".js", ".css")) else (STATIC / address).is_file()
    assert ('<meta name="first"' in text) == signed_in
    assert ('<meta name="watch"' in text) == (signed_in and path == "/sessions/{session_id}")


@pytest.mark.parametrize("path", ["/", "/sign-in", "/sessions/{session_id}", "/resumes/{cv_id}", "/old-editor"])
@pytest.mark.parametrize("signed_in", [True, False])
def test_the_first_load_is_small(assets: Assets, path: str, signed_in: bool) -> None:
    document = Document(assets).at(path, signed_in)
    names = re.findall(r'(?:href|src)="/static/v-[0-9a-f]{16}/([^"]+)"', document.body.decode())
    sent = [document, *(assets.file(name) for name in names)]
    assert sum(len(file.packed or file.body) for file in sent) <= 150_000


def test_what_is_loaded_later_is_there_and_small(assets: Assets) -> None:
    modules = Modules(assets.text).loaded(ENTRY)
    assert "parts/letter.js" in modules
    for name in modules:
        assert 0 < len(assets.file(at(name)).packed) <= 25_000, name


def test_every_module_of_a_page_has_an_address(assets: Assets) -> None:
    loaded = re.findall(r'import\("\./(pages/[^"]+)"\)', assets.text("later.js"))
    assert sorted(set(loaded)) == sorted(set(PAGES.values()))


def test_the_one_sheet_holds_every_style(assets: Assets) -> None:
    whole = assets.text("styles/all.css")
    for file in (STATIC / "styles").glob("*.css"):
        assert (file.read_text() in whole) == (file.stem not in ("print", "forced", "docs")), file


def test_a_changed_file_changes_every_address(tmp_path: Path) -> None:
    (tmp_path / "styles").mkdir()
    for name in (
        "tokens",
        "base",
        "controls",
        "menu",
        "shell",
        "sign",
        "dashboard",
        "session",
        "talk",
        "document",
        "papers",
    ):
        (tmp_path / f"styles/{name}.css").write_text(f".{name} {{}}")
    for name in ("changes", "match", "page"):
        (tmp_path / f"styles/{name}.css").write_text("")
    (tmp_path / "table.js").write_text("")
    (tmp_path / "main.js").write_text("1")
    assets = Assets(tmp_path)
    before = assets.version
    assert not assets.refresh()
    (tmp_path / "main.js").write_text("12")
    assert assets.refresh()
    assert assets.version != before


async def test_files_are_kept_under_their_version_and_asked_for_anew_without(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.headers["cache-control"] == "no-cache"
    assert page.headers["vary"] == "Accept-Encoding, Cookie"
    version = re.findall(r"/static/(v-[0-9a-f]{16})/joined/main\.js", page.text)[0]
    held = await client.get(f"/static/{version}/main.js")
    assert "immutable" in held.headers["cache-control"]
    assert held.headers["content-encoding"] == "gzip"
    assert held.headers["x-content-type-options"] == "nosniff"
    assert "content-security-policy" in page.headers
    assert "content-security-policy" not in held.headers
    for other in ("/static/main.js", "/static/v-0123456789abcdef/main.js"):
        plain = await client.get(other)
        assert (plain.status_code, plain.text, plain.headers["cache-control"]) == (200, held.text, "no-cache")
        again = await client.get(other, headers={"if-none-match": plain.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    bare = await client.get("/static/main.js", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in bare.headers
    assert (await client.head("/static/main.js")).content == b""
    assert (await client.post("/static/main.js")).status_code == 405
    assert (await client.get("/static/v-0123456789abcdef/../app.py")).status_code == 404
    font = await client.get("/static/vendor/inter-latin.woff2")
    assert font.headers["content-type"] == "font/woff2"


async def test_an_unchanged_document_is_not_sent_again(client: httpx.AsyncClient) -> None:
    out, back = await client.get("/"), await client.get("/", headers={"cookie": "session=x"})
    assert out.headers["etag"] != back.headers["etag"]
    again = await client.get("/", headers={"if-none-match": out.headers["etag"]})
    assert again.status_code == 304


async def test_a_mistyped_address_is_a_page_for_people_and_an_error_for_programs(client: httpx.AsyncClient) -> None:
    browser = {"accept": "text/html,application/xhtml+xml"}
    page = await client.get("/resume", headers=browser)
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    for path, headers in (("/resume", {}), ("/api/resume", browser), ("/static/resume.js", browser)):
        answer = await client.get(path, headers=headers)
        assert (answer.status_code, answer.json()["detail"]["code"]) == (404, "NOT_FOUND")
