"""Postings over HTTP: read from an address or from text, found again, listed, forgotten."""

import json
from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest

from tailor.db import Database
from tests.files import POSTING, resume
from tests.scraper.board import PostingServer, posting_page, scraper_for
from tests.service import Person, Served, served, settings_for

HTML = {"content-type": "text/html; charset=utf-8"}
PARSE = "/api/job-description/parse"


@pytest.fixture
async def board() -> AsyncIterator[PostingServer]:
    """A job site on loopback."""
    async with PostingServer() as server:
        yield server


@pytest.fixture
async def service(database_url: str, board: PostingServer) -> AsyncIterator[Served]:
    """A service that may read that site."""
    scraper = scraper_for(board)
    async with served(settings_for(database_url, rate_parse_per_minute=1000), scraper) as running:
        yield running


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["detail"]["code"]


async def test_a_pasted_posting_is_taken_apart_with_quotes(ada: Person) -> None:
    response = await ada.client.post(PARSE, json={"text": POSTING})
    assert response.status_code == 201, response.text
    found = response.json()
    assert found["title"] == "Senior Site Reliability Engineer"
    assert found["company"] == "Northwind Traders"
    assert len(found["must_have"]) == 3
    assert found["nice_to_have"] == ["Kafka"]
    assert found["technical_skills"] == ["Kubernetes", "Terraform", "PostgreSQL", "Kafka"]
    assert found["keywords"] == ["Kubernetes", "Terraform", "PostgreSQL", "Kafka"]
    assert all(r["quote"] in found["description"] for r in found["requirements"])
    assert (await ada.client.get(f"/api/job-descriptions/{found['id']}")).json() == found


async def test_an_address_is_read_once_a_day_for_each_person(
    service: Served, ada: Person, board: PostingServer, database_url: str
) -> None:
    board.serve("/jobs/7", posting_page(), HTML)
    first = (await ada.client.post(PARSE, json={"url": board.url("/jobs/7?utm_source=mail&id=7")})).json()
    assert first["title"] == "Routing Engineer"
    assert first["source"] == "json-ld"
    again = (await ada.client.post(PARSE, json={"url": f"  {board.url('/jobs/7?id=7')}#apply "})).json()
    assert again["id"] == first["id"]
    assert board.hits.count("/jobs/7?id=7") + board.hits.count("/jobs/7?utm_source=mail&id=7") == 1
    bob = await service.person("bob")
    assert (await bob.client.post(PARSE, json={"url": board.url("/jobs/7?id=7")})).json()["id"] != first["id"]
    database = await Database.connect(database_url)
    await database.execute("UPDATE job_descriptions SET created_at = now() - interval '25 hours'")
    await database.close()
    later = (await ada.client.post(PARSE, json={"url": board.url("/jobs/7?id=7")})).json()
    assert later["id"] != first["id"]


async def test_a_session_and_a_posting_share_what_was_read(ada: Person, board: PostingServer) -> None:
    url = board.serve("/jobs/8", posting_page(), HTML)
    session_id = await ada.start(resume(), job_url=url)
    await ada.settled(session_id, "waiting", "completed")
    board.serve("/jobs/8", posting_page(title="Routing Lead"), HTML)
    assert (await ada.client.post(PARSE, json={"url": url})).json()["title"] == "Routing Engineer"
    assert len(board.hits) == 1
    assert (await ada.client.post(PARSE, json={"url": url, "again": True})).json()["title"] == "Routing Lead"
    another = await ada.start(resume(), job_url=url)
    await ada.settled(another, "waiting", "completed")
    assert (await ada.get(another))["job"]["title"] == "Routing Lead"
    assert len(board.hits) == 2


async def test_what_cannot_be_read_says_why_and_what_to_do(ada: Person, board: PostingServer) -> None:
    board.serve("/blog", b"<html><body><h1>Our blog</h1><p>" + b"We like cats. " * 80 + b"</p></body></html>", HTML)
    expired = posting_page(validThrough="2001-01-01")
    board.serve("/old", expired, HTML)
    asked = {
        board.url("/status/403"): "POSTING_BLOCKED",
        board.url("/status/404"): "POSTING_EXPIRED",
        board.url("/blog"): "NOT_A_POSTING",
        "http://127.0.0.1:9/job": "POSTING_NEEDS_PASTE",
        "not an address": "POSTING_NEEDS_PASTE",
        "ftp://example.org/job": "POSTING_NEEDS_PASTE",
    }
    for url, wanted in asked.items():
        response = await ada.client.post(PARSE, json={"url": url})
        assert code(response) == (422, wanted), (url, response.text)
        assert "paste" in response.json()["detail"]["message"].lower()
    assert (await ada.client.get("/api/job-descriptions")).json()["items"] == []


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({}, (400, "NO_POSTING")),
        ({"url": " ", "text": "\x00 "}, (400, "NO_POSTING")),
        ({"text": "Engineer"}, (422, "POSTING_NEEDS_PASTE")),
        ({"text": "x" * 400_001}, (400, "VALIDATION_ERROR")),
        ({"url": 7}, (400, "VALIDATION_ERROR")),
    ],
)
async def test_a_posting_needs_an_address_or_a_text(ada: Person, body: object, wanted: tuple[int, str]) -> None:
    assert code(await ada.client.post(PARSE, json=body)) == wanted


async def test_a_text_goes_before_an_address_and_keeps_it(ada: Person, board: PostingServer) -> None:
    url = board.url("/status/403")
    found = (await ada.client.post(PARSE, json={"url": url, "text": POSTING})).json()
    assert found["url"] == url
    assert board.hits == []
    # The pasted text is not what the address says: it is not found by it.
    assert code(await ada.client.post(PARSE, json={"url": url})) == (422, "POSTING_BLOCKED")


async def test_they_are_paged_and_forgotten(service: Served, ada: Person) -> None:
    ids = []
    for number in range(5):
        text = POSTING.replace("Senior", f"Senior{number}")
        ids.append((await ada.client.post(PARSE, json={"text": text + "\x00"})).json()["id"])
    seen: list[str] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"/api/job-descriptions?limit=2{cursor}")).json()
        seen += [item["id"] for item in page["items"]]
        assert all("description" not in item and item["must_count"] == 3 for item in page["items"])
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == ids[::-1]
    bob = await service.person("bob")
    for method in ("GET", "DELETE"):
        foreign = await bob.client.request(method, f"/api/job-descriptions/{ids[0]}")
        absent = await bob.client.request(method, f"/api/job-descriptions/{uuid4()}")
        assert foreign.status_code == absent.status_code == 404
        assert foreign.json() == absent.json()
    assert (await ada.client.delete(f"/api/job-descriptions/{ids[0]}")).status_code == 204
    assert (await ada.client.get(f"/api/job-descriptions/{ids[0]}")).status_code == 404


async def test_reading_is_limited_by_address(database_url: str) -> None:
    async with served(settings_for(database_url, rate_parse_per_minute=2)) as service:
        ada = await service.person()
        statuses = [(await ada.client.post(PARSE, json={"text": POSTING})).status_code for _ in range(3)]
        assert statuses == [201, 201, 429]


async def test_the_environment_reaches_the_reader(
    database_url: str, board: PostingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    board.serve("/jobs/9", posting_page(), HTML)
    elsewhere = board.url("/jobs/9").replace("127.0.0.1", "localhost")
    monkeypatch.setenv("SCRAPER_CONTACT", "https://ada.example/bot")
    monkeypatch.setenv("SCRAPER_ALLOWED_HOSTS", f"jobs.example, {board.origin}, localhost:{board.port}")
    monkeypatch.setenv("SCRAPER_DENIED_HOSTS", "jobs.example,localhost")
    async with served(settings_for(database_url)) as running:
        ada = await running.person("ada")
        denied = await ada.client.post(PARSE, json={"url": elsewhere})
        assert code(denied) == (422, "POSTING_BLOCKED")
        assert "does not read localhost" in denied.json()["detail"]["message"]
        assert board.hits == []
        assert (await ada.client.post(PARSE, json={"url": board.url("/jobs/9")})).status_code == 201
    assert "https://ada.example/bot" in board.seen[0].headers["user-agent"]


async def test_hostile_text_is_a_posting_or_a_refusal(ada: Person) -> None:
    for text in ("\ud800" * 50, "﷽" * 5_000, '{"@type": "JobPosting"' * 500, "<body>" * 20_000, "- " * 50_000):
        content = json.dumps({"text": text}).encode()
        response = await ada.client.post(PARSE, content=content, headers={"content-type": "application/json"})
        assert response.status_code in (201, 400, 422), (text[:20], response.text)
