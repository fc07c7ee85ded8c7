"""One shape for every error, on every route, whatever raised it."""

import re
from typing import Any
from uuid import uuid4

import httpx
import pytest

from scraper import JobPosting, Scraper
from tailor.db import Database
from tests.service import Person, Served, served, settings_for


def shaped(response: httpx.Response) -> bool:
    """Whether an error has the one shape: a sentence and a code."""
    assert response.headers["content-type"] == "application/json", response.text
    detail: dict[str, Any] = response.json()["detail"]
    assert response.json().keys() == {"detail"}
    assert detail.keys() <= {"message", "code", "errors"}
    assert detail["message"][-1] in ".!?)", detail
    assert detail["code"] == detail["code"].upper()
    assert "Traceback" not in response.text
    return True


def paths(service: Served) -> list[tuple[str, str]]:
    """Every route of the table, with ids that stand for nothing."""
    found: list[tuple[str, str]] = []
    for endpoint in service.house.endpoints:
        path = endpoint.path.replace("{change_id}", "c1")
        found.append((endpoint.method, re.sub(r"\{\w+\}", str(uuid4()), path)))
    return found


async def test_every_route_refuses_a_stranger_in_the_one_shape(service: Served) -> None:
    client = service.client()
    documents = [("GET", "/openapi.json"), ("GET", "/docs"), ("GET", "/asyncapi.json")]
    for method, path in [*paths(service), *documents]:
        statuses = set()
        for spelt in (path, f"/api{path}" if not path.startswith("/api") else path, path.rstrip("/") + "/"):
            response = await client.request(method, spelt)
            statuses.add(response.status_code)
            if response.status_code >= 400:
                assert shaped(response)
            assert response.status_code < 500, (method, spelt)
            assert response.status_code not in (301, 302, 307, 308), (method, spelt)
        # Under the prefix and with a slash at its end it is the same address.
        assert len(statuses) == 1, (method, path, statuses)
        assert 404 not in statuses, (method, path)


async def test_every_route_refuses_nonsense_in_the_one_shape(service: Served, ada: Person) -> None:
    bodies: list[dict[str, Any]] = [
        {"content": b"{", "headers": {"content-type": "application/json"}},
        {"content": b"[]", "headers": {"content-type": "application/json; charset=utf-8"}},
        {"content": b"\xff\xfe", "headers": {"content-type": "text/plain"}},
        {"content": b"--x\r\nnonsense", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data"}},
        {"content": b'{"a":' * 5_000, "headers": {"content-type": "application/json"}},
    ]
    for method, path in paths(service):
        if path == "/auth/logout":
            continue
        for body in bodies:
            response = await ada.client.request(method, path, **body)
            assert response.status_code < 500, (method, path, body["content"][:20], response.text)
            if response.status_code >= 400:
                assert shaped(response)
        for query in ("?limit=x", "?limit=99999", "?cursor=%00", "?after=-1", "?template=x", "?status=x"):
            response = await ada.client.request(method, path + query)
            assert response.status_code < 500, (method, path, query, response.text)
            if response.status_code >= 400:
                assert shaped(response)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "NOT_FOUND"),
        ("GET", "/static/nowhere.js", 404, "NOT_FOUND"),
        ("GET", "/static/../app.py", 404, "NOT_FOUND"),
        ("PATCH", "/auth/login", 405, "METHOD_NOT_ALLOWED"),
        ("GET", "/tailoring-sessions/not-an-id", 404, "NOT_FOUND"),
        ("GET", "/api/api/health", 404, "NOT_FOUND"),
    ],
)
async def test_what_is_not_there(service: Served, ada: Person, method: str, path: str, status: int, code: str) -> None:
    response = await ada.client.request(method, path)
    assert response.status_code == status
    assert shaped(response)
    assert response.json()["detail"]["code"] == code


async def test_a_path_says_what_it_takes_instead(service: Served) -> None:
    client = service.client()
    for path, allowed in (
        ("/tailoring-sessions/", {"GET", "HEAD", "POST"}),
        (f"/api/cvs/{uuid4()}", {"GET", "HEAD", "PUT", "PATCH", "DELETE"}),
        ("/api/applications/export.csv", {"GET", "HEAD"}),
        ("/cvs/upload", {"POST"}),
    ):
        response = await client.request("OPTIONS", path)
        assert response.status_code == 405
        assert shaped(response)
        assert {*response.headers["allow"].split(", ")} == allowed
    head = await client.head("/health")
    assert (head.status_code, head.text) == (200, "")


async def test_a_body_that_is_too_large_is_refused(service: Served, ada: Person) -> None:
    response = await ada.client.post("/auth/login", json={"username": "x" * 3_000_000, "password": "y"})
    assert response.status_code == 413
    assert shaped(response)


async def test_a_database_that_is_away_is_a_503_and_comes_back(service: Served, ada: Person, database_url: str) -> None:
    other = await Database.connect(database_url.rsplit("/", 1)[0] + "/" + database_url.rsplit("/", 1)[1])
    await other.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await other.close()
    statuses = []
    for _ in range(30):
        response = await ada.client.get("/tailoring-sessions/")
        statuses.append(response.status_code)
        if response.status_code == 200:
            break
        assert response.status_code == 503
        assert shaped(response)
    assert statuses[-1] == 200


async def test_pages_come_from_us_alone(service: Served) -> None:
    client = service.client()
    for path in ("/", "/sign-in", "/sign-up", f"/sessions/{uuid4()}"):
        response = await client.get(path)
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/html")
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy


class Buggy(Scraper):
    """A scraper with a bug."""

    async def read(self, url: str) -> JobPosting:
        """Read nothing."""
        raise RuntimeError("a secret of the inside")


async def test_a_bug_is_answered_in_the_one_shape_too(database_url: str) -> None:
    async with served(settings_for(database_url), Buggy()) as service:
        ada = await service.person()
        response = await ada.client.post("/api/job-description/parse", json={"url": "https://jobs.example/1"})
        assert response.status_code == 500
        assert shaped(response)
        assert response.json()["detail"]["code"] == "INTERNAL"
        assert response.headers["x-request-id"] in response.json()["detail"]["message"]
        assert "secret" not in response.text
        assert (await ada.client.get("/health")).status_code == 200
