"""Applications over HTTP: begun from a posting or a session, their history kept, exported without a formula."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.files import POSTING, resume
from tests.service import Person, Served

URL = "/api/applications"


async def create(ada: Person, **given: Any) -> dict[str, Any]:
    response = await ada.client.post(URL, json=given)
    assert response.status_code == 201, response.text
    made: dict[str, Any] = response.json()
    return made


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["detail"]["code"]


async def test_it_is_begun_moved_on_and_remembered(ada: Person) -> None:
    made = await create(ada, company="Globex", position="Engineer", notes="Two\nlines")
    assert made["status"] == "saved"
    assert made["applied_at"] is None
    assert [h["status"] for h in made["history"]] == ["saved"]
    url = f"{URL}/{made['id']}"
    applied = (await ada.client.patch(url, json={"status": "applied"})).json()
    assert applied["applied_at"]
    soon = "2027-01-05T09:00:00Z"
    talk = (await ada.client.patch(url, json={"status": "interview", "next_step_at": soon})).json()
    assert talk["next_step_at"] == soon
    same = (await ada.client.patch(url, json={"status": "interview", "notes": "Bring the portfolio"})).json()
    assert same["next_step_at"] == soon
    assert same["notes"] == "Bring the portfolio"
    assert (same["company"], same["position"]) == ("Globex", "Engineer")
    cleared = (await ada.client.patch(url, json={"next_step_at": None, "company": None})).json()
    assert cleared["next_step_at"] is None
    assert cleared["company"] == "Globex"
    assert [h["status"] for h in cleared["history"]] == ["saved", "applied", "interview"]
    times = [h["at"] for h in cleared["history"]]
    assert times == sorted(times)
    assert (await ada.client.get(url)).json() == cleared
    assert (await ada.client.delete(url)).status_code == 204
    assert (await ada.client.get(url)).status_code == 404


async def test_it_takes_its_names_from_a_posting(ada: Person) -> None:
    job = (await ada.client.post("/api/job-description/parse", json={"text": POSTING})).json()
    made = await create(ada, job_description_id=job["id"], status="applied", applied_at="2026-03-03")
    assert (made["company"], made["position"]) == ("Northwind Traders", "Senior Site Reliability Engineer")
    assert made["applied_at"] == "2026-03-03T00:00:00Z"
    own = await create(ada, job_description_id=job["id"], company="Northwind, Porto")
    assert own["company"] == "Northwind, Porto"
    # It outlives what it came from.
    await ada.client.delete(f"/api/job-descriptions/{job['id']}")
    kept = (await ada.client.get(f"{URL}/{made['id']}")).json()
    assert kept["job_description_id"] is None
    assert kept["company"] == "Northwind Traders"


async def test_it_takes_its_names_from_a_session(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    made = await create(ada, session_id=session_id, status="applied")
    assert made["session_id"] == session_id
    assert (made["company"], made["position"]) == ("Northwind Traders", "Senior Site Reliability Engineer")
    await ada.client.delete(f"/tailoring-sessions/{session_id}")
    assert (await ada.client.get(f"{URL}/{made['id']}")).json()["session_id"] is None


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"company": " \x00 "}, 400),
        ({"company": "x" * 201}, 400),
        ({"company": "G", "status": "hired"}, 400),
        ({"company": "G", "applied_at": "yesterday"}, 400),
        ({"company": "G", "applied_at": "9999-12-31T23:59:59-12:00"}, 400),
        ({"company": "G", "next_step_at": "0001-01-01"}, 400),
        ({"company": "G", "next_step_at": 1e300}, 400),
        ({"job_description_id": str(uuid4())}, 404),
        ({"company": "G", "session_id": str(uuid4())}, 404),
        ({"company": "G", "cv_id": str(uuid4())}, 404),
        ([], 400),
    ],
)
async def test_what_is_no_application_is_refused(ada: Person, body: object, status: int) -> None:
    assert (await ada.client.post(URL, json=body)).status_code == status
    made = await create(ada, company="Globex")
    edited = await ada.client.patch(f"{URL}/{made['id']}", json=body)
    assert edited.status_code == (200 if body == {} else status)


async def test_the_table_has_everything_and_no_formula(ada: Person) -> None:
    hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", ' =HYPERLINK("http://evil.example")', 'say "hi", now', "Zürich"]
    for text in hostile:
        await create(ada, company=text, position=text, notes=f"{text}\n=2+2", url=text)
    response = await ada.client.get(f"{URL}/export.csv")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert "attachment" in response.headers["content-disposition"]
    rows = [*csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"), newline=""))]
    assert len(rows) == len(hostile)
    for row in rows:
        assert row["status"] == "saved"
        assert row["history"].startswith("saved 20")
        for cell in row.values():
            assert cell.lstrip()[:1] not in {"=", "+", "-", "@"}, row
    assert {row["company"] for row in rows} == {
        "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=1", '\'=HYPERLINK("http://evil.example")', 'say "hi", now', "Zürich",
    }  # fmt: skip


async def test_the_table_has_every_row_once(ada: Person, service: Served) -> None:
    assert (await ada.client.get(f"{URL}/export.csv")).text.count("\r\n") == 1
    for number in range(12):
        await create(ada, company=f"C{number}")
    bob = await service.person("bob")
    await create(bob, company="Bob's")
    rows = [*csv.DictReader(io.StringIO((await ada.client.get(f"{URL}/export.csv")).text, newline=""))]
    assert [row["company"] for row in rows] == [f"C{n}" for n in reversed(range(12))]


async def test_they_are_filtered_and_paged(ada: Person) -> None:
    made = [await create(ada, company=f"C{n}", status="offer" if n % 2 else "saved") for n in range(6)]
    seen: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"{URL}?limit=4{cursor}")).json()
        seen += page["items"]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == made[::-1]
    offers = (await ada.client.get(f"{URL}?status=offer")).json()["items"]
    assert offers == [m for m in made[::-1] if m["status"] == "offer"]
    assert (await ada.client.get(f"{URL}?status=hired")).status_code == 400


async def test_what_is_anothers_is_not_there(service: Served, ada: Person) -> None:
    made = await create(ada, company="Globex", next_step_at=(datetime.now(UTC) + timedelta(days=1)).isoformat())
    job = (await ada.client.post("/api/job-description/parse", json={"text": POSTING})).json()
    bob = await service.person("bob")
    for method in ("GET", "PATCH", "DELETE"):
        foreign = await bob.client.request(method, f"{URL}/{made['id']}", json={"notes": "x"})
        absent = await bob.client.request(method, f"{URL}/{uuid4()}", json={"notes": "x"})
        assert foreign.status_code == absent.status_code == 404
        assert foreign.json() == absent.json()
    assert code(await bob.client.post(URL, json={"job_description_id": job["id"]})) == (404, "NOT_FOUND")
    assert (await bob.client.get(URL)).json()["items"] == []
