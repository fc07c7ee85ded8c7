"""The API's document: valid, complete, readable as a page from us alone; and its examples do what they say."""

import re
import socket
from html.parser import HTMLParser
from typing import Any

import pytest
from openapi_spec_validator import validate

from scraper import Scraper
from tests.service import Served, served, settings_for


class Page(HTMLParser):
    """What of a page a test asks for; a tag that is closed in the wrong place fails it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.scripts: list[str] = []
        self.levels: list[int] = []
        self.bad: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in ("meta", "link", "wbr", "br", "hr", "img", "input"):
            self._open.append(tag)
        if "id" in given:
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.links.append(str(given["href"]))
        elif "href" in given or "src" in given:
            self.loaded.append(str(given.get("href") or given.get("src")))
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self.bad += [name for name, _ in attrs if name == "style" or name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, self.getpos()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in ("script", "style") and data.strip():
            self.scripts.append(data)


async def document(service: Served) -> dict[str, Any]:
    response = await service.client().get("/openapi.json")
    found: dict[str, Any] = response.json()
    return found


async def test_the_document_is_valid_and_names_every_route(service: Served) -> None:
    described = await document(service)
    validate(described)
    named = {(m.upper(), path) for path, operations in described["paths"].items() for m in operations}
    table = {(e.method, path) for e in service.house.endpoints for path in (e.path, *e.also)}
    assert named == table
    ids = [o["operationId"] for operations in described["paths"].values() for o in operations.values()]
    assert len(ids) == len(set(ids))


async def test_the_page_is_ours_alone_and_has_no_script_in_it(service: Served) -> None:
    client = service.client()
    for path in ("/docs", "/docs/"):
        for encoding in ("gzip", "identity", "gzip"):
            response = await client.get(path, headers={"Accept-Encoding": encoding})
            assert response.status_code == 200
            assert response.headers["content-type"].startswith("text/html")
            assert ("content-encoding" in response.headers) == (encoding == "gzip")
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    page = Page(response.text)
    assert page.scripts == page.bad == []
    assert page.loaded
    for address in page.loaded:
        assert address.startswith("/static/"), address
        assert (await client.get(address)).status_code == 200, address


async def test_the_page_shows_everything_and_every_link_leads_somewhere(service: Served) -> None:
    described = await document(service)
    client = service.client()
    text = (await client.get("/docs")).text
    page = Page(text)
    assert len(page.ids) == len(set(page.ids))
    for link in page.links:
        if link.startswith("#"):
            assert link[1:] in page.ids, link
        else:
            assert (await client.get(link)).status_code == 200, link
    for operations in described["paths"].values():
        for operation in operations.values():
            assert operation["operationId"] in page.ids
    for name in described["components"]["schemas"]:
        assert f"schema-{name}" in page.ids
    assert page.levels[0] == 1
    assert all(b - a <= 1 for a, b in zip(page.levels, page.levels[1:], strict=False)), (
        "a level of headings is left out"
    )


def unreachable(*_: object) -> Any:
    """A name server that knows nobody: examples name hosts that nobody is to ask for."""
    raise socket.gaierror("no such host")


async def test_the_examples_do_what_they_say(database_url: str) -> None:
    scraper = Scraper(look_up=unreachable, host_interval=0)
    async with served(settings_for(database_url, rate_parse_per_minute=1000, role="web"), scraper) as service:
        described = await document(service)
        ada = await service.person()
        schemas = described["components"]["schemas"]
        tried = 0
        for path, operations in described["paths"].items():
            for method, operation in operations.items():
                content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
                name = content.get("schema", {}).get("$ref", "").rsplit("/", 1)[-1]
                for example in schemas.get(name, {}).get("examples", []):
                    address = re.sub(r"\{\w+\}", "1b1e7c5c-6c3e-4a55-9e0f-0d4f5a0f6f10", path)
                    response = await ada.client.request(method, address, json=example)
                    assert str(response.status_code) in operation["responses"], (path, response.text)
                    assert response.status_code not in (400, 413, 415), (path, response.text)
                    tried += 1
        assert tried >= 8


@pytest.mark.parametrize("path", ["/docs", "/openapi.json"])
async def test_other_methods_are_refused_in_the_one_shape(service: Served, path: str) -> None:
    response = await service.client().post(path)
    assert response.status_code == 405
