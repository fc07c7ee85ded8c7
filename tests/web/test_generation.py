"""Generation jobs over HTTP: orders, polling, results, the history, and documents without an account."""

import asyncio
import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import docx
import httpx
import pytest
from pypdf import PdfReader

from tailor.db import Database
from tests.files import POSTING, resume
from tests.service import PATIENCE, Person, Served, on_one_day, served, settings_for

RESUME: dict[str, Any] = {
    "basics": {"name": "Ada Example", "email": "ada@example.org", "summary": "Engineer who keeps services up."},
    "work": [
        {
            "name": "Globex",
            "position": "Engineer",
            "startDate": "2019-04",
            "highlights": ["Ran Kubernetes in production for 40 teams", "Tuned PostgreSQL", "Wrote Terraform modules"],
        }
    ],
    "skills": [{"name": "Tools", "keywords": ["Ansible", "Kubernetes"]}],
}
#: The same as a flat form, and as Reactive Resume exports it.
FLAT = {
    "fullName": "Ada Example",
    "email": "ada@example.org",
    "linkedin": "https://linkedin.example/ada",
    "workExperience": [
        {
            "companyName": "Globex",
            "jobTitle": "Engineer",
            "from": "2019-04",
            "to": "Present",
            "responsibilities": ["Ran Kubernetes in production for 40 teams", "Tuned PostgreSQL"],
        }
    ],
    "technical_skills": {"Tools": ["Ansible", "Kubernetes"], "Languages": "Python, Go"},
}
REACTIVE = {
    "basics": {"name": "Ada Example", "headline": "Engineer", "url": {"label": "", "href": "https://ada.example"}},
    "sections": {
        "summary": {"name": "Summary", "visible": True, "content": "<p>I keep <b>services</b> up.</p>"},
        "experience": {
            "items": [
                {
                    "id": "a",
                    "visible": True,
                    "company": "Globex",
                    "position": "Engineer",
                    "date": "April 2019 to Present",
                    "summary": "<ul><li><p>Ran Kubernetes in production for 40 teams</p></li><li>Tuned SQL</li></ul>",
                    "url": {"label": "", "href": ""},
                },
                {"id": "b", "visible": False, "company": "Hidden", "position": "Nobody"},
            ]
        },
        "skills": {"items": [{"name": "Tools", "description": "Daily", "level": 4, "keywords": ["Kubernetes"]}]},
        "custom": {"c": {"name": "Talks", "items": [{"id": "t", "name": "On call without fear", "date": "2022"}]}},
    },
    "metadata": {"template": "azurill"},
}


def order(**given: Any) -> dict[str, Any]:
    """What a form client sends."""
    return {
        "company_name": "Northwind Traders",
        "job_title": "Platform Engineer",
        "mode": "balanced",
        "jd": POSTING,
        "resume_data": RESUME,
    } | given


async def begun(person: Person, **given: Any) -> str:
    """Order a job; its id."""
    response = await person.client.post("/api/generate_resume_json", json=order(**given))
    assert response.status_code == 202, response.text
    taken = response.json()
    assert taken["status"] == "pending"
    return str(taken["request_id"])


async def ended(person: Person, job_id: str) -> list[dict[str, Any]]:
    """Poll a job until it ends; every state that was seen."""
    seen: list[dict[str, Any]] = []
    async with asyncio.timeout(PATIENCE):
        while not seen or seen[-1]["status"] in ("pending", "processing"):
            response = await person.client.get(f"/api/jobs/{job_id}/status")
            assert response.status_code == 200
            seen.append(response.json())
            await asyncio.sleep(0.01)
    return seen


def code(response: httpx.Response) -> tuple[int, str]:
    """The status and the code of a refusal."""
    return response.status_code, response.json()["detail"]["code"]


async def test_a_job_is_ordered_polled_and_fetched(ada: Person) -> None:
    job_id = await begun(ada)
    states = await ended(ada, job_id)
    assert states[-1] == {
        "request_id": job_id,
        "status": "completed",
        "progress": 100,
        "stage": "finish",
        "error_message": None,
    }
    progress = [state["progress"] for state in states]
    assert progress == sorted(progress)
    result = (await ada.client.get(f"/api/jobs/{job_id}/result")).json()
    assert result.keys() == {"request_id", "final_resume_json", "score", "changes"}
    assert result["final_resume_json"]["basics"]["name"] == "Ada Example"
    assert result["score"]["after"] >= result["score"]["before"]
    for format, kind in (("", "docx"), ("?format=pdf", "pdf"), ("?format=docx", "docx")):
        file = await ada.client.get(f"/api/jobs/{job_id}/download{format}")
        assert f'filename="Ada Example Northwind Traders.{kind}"' in file.headers["content-disposition"]
        if kind == "pdf":
            text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(file.content)).pages)
        else:
            text = " ".join(p.text for p in docx.Document(io.BytesIO(file.content)).paragraphs)
        assert "Globex" in text
    assert (await ada.client.get(f"/api/jobs/{job_id}/download?format=exe")).status_code == 400


async def test_a_job_is_a_session_with_the_forms_own_names(ada: Person) -> None:
    job_id = await begun(ada)
    head = await ada.settled(job_id)
    assert (head["job"]["title"], head["job"]["company"]) == ("Platform Engineer", "Northwind Traders")
    assert head["interactive"] is False
    events = (await ada.get(job_id, "/events?limit=1000"))["items"]
    steps = {(e["stage"], e["progress"]) for e in events if e["type"] == "progress_update"}
    assert {("read", 5), ("match", 10), ("summary", 40), ("experience", 60), ("skills", 75), ("check", 95)} <= steps
    assert not [e for e in events if e["type"] == "human_input_required"]


async def test_the_history_has_the_sessions_of_every_door(ada: Person) -> None:
    first = await begun(ada)
    await ended(ada, first)
    cv = await ada.client.post("/cvs/upload", files={"file": ("a.json", json.dumps(RESUME).encode())})
    second = (await ada.client.post(f"/cvs/{cv.json()['id']}/customize", json={"job_description": POSTING})).json()
    third = await ada.start(resume(), job_description=POSTING)
    await ada.settled(third, "waiting")
    page = (await ada.client.get("/api/user/jobs?limit=2")).json()
    rest = (await ada.client.get(f"/api/user/jobs?limit=2&cursor={page['next_cursor']}")).json()
    items = [*page["items"], *rest["items"]]
    assert [item["request_id"] for item in items] == [third, second["id"], first]
    assert [item["status"] for item in items] == ["processing", "completed", "completed"]
    assert items[0]["session_status"] == "waiting"
    assert items[2]["company_name"] == "Northwind Traders"
    assert rest["next_cursor"] is None
    assert (await ada.client.get(f"/api/jobs/{third}/status")).json()["status"] == "processing"


async def test_the_numbers_of_an_account_by_day(ada: Person, database: Database) -> None:
    ada_id = (await ada.client.get("/auth/me")).json()["id"]
    await on_one_day(5)
    today = datetime.now(UTC).replace(hour=0, minute=0, second=1, microsecond=0)
    # Of other days, today, long ago, and one that is at work; its gain does not count yet.
    rows = [
        ("completed", 50, 60, today - timedelta(days=2)),
        ("completed", 50, 90, today - timedelta(days=2, seconds=-60)),
        ("completed", 40, 45, today),
        ("completed", 10, 100, today - timedelta(days=40)),
        ("running", 10, 99, None),
    ]
    await database.executemany(
        "INSERT INTO tailoring_sessions (id, user_id, status, view, snapshot, score_before, score_after, completed_at)"
        " VALUES (gen_random_uuid(), $1, $2, '{}', '{}', $3, $4, $5)",
        [(ada_id, *row) for row in rows],
    )
    stats = (await ada.client.get("/api/user/stats")).json()
    assert (stats["total_resumes_generated"], stats["active_jobs"]) == (4, 1)
    assert stats["today"] == {"used": 1, "limit": 1_000}
    assert stats["median_score_gain"] == 25  # of 5, 10, 40 and 90
    assert stats["by_day"] == [
        {"day": (today - timedelta(days=2)).date().isoformat(), "completed": 2},
        {"day": today.date().isoformat(), "completed": 1},
    ]


@pytest.mark.parametrize(
    "data",
    [
        RESUME,
        FLAT,
        REACTIVE,
        {"resume": RESUME},
        {"data": {"resume": FLAT}},
        json.dumps(RESUME),
        {"resume_data": json.dumps(FLAT)},
        {"Work Experience": FLAT["workExperience"], "personalInfo": {"name": "Ada Example"}, "Skills": "Kubernetes"},
    ],
)
async def test_a_resume_is_understood_in_many_shapes(ada: Person, data: Any) -> None:
    job_id = await begun(ada, resume_data=data)
    assert (await ended(ada, job_id))[-1]["status"] == "completed"
    made = (await ada.client.get(f"/api/jobs/{job_id}/result")).json()["final_resume_json"]
    assert made["basics"]["name"] == "Ada Example"
    (work,) = made["work"]
    assert (work["name"], work["position"], work["startDate"]) == ("Globex", "Engineer", "2019-04")
    assert any("40 teams" in line for line in work["highlights"])
    assert "Kubernetes" in [word for group in made["skills"] for word in group["keywords"]]
    assert "Nobody" not in json.dumps(made)


@pytest.mark.parametrize(("mode", "taken"), [("BOLD", "bold"), ("", "balanced"), (None, "balanced"), ("x", "balanced")])
async def test_an_unknown_mode_is_the_ordinary_one_and_said(ada: Person, mode: str | None, taken: str) -> None:
    response = await ada.client.post("/api/generate_resume_json", json=order(mode=mode))
    assert response.json()["mode"] == taken
    assert (await ada.get(response.json()["request_id"]))["mode"] == taken


async def test_an_address_in_place_of_the_text_is_read_as_one(ada: Person) -> None:
    job_id = await begun(ada, jd=" http://127.0.0.1:1/job ")
    state = (await ended(ada, job_id))[-1]
    assert state["status"] == "failed"
    assert "posting" in state["error_message"]
    assert code(await ada.client.get(f"/api/jobs/{job_id}/result")) == (409, "WRONG_STATE")


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"jd": " "}, "VALIDATION_ERROR"),
        ({"jd": "Hello."}, "POSTING_UNREADABLE"),
        ({"jd": None}, "VALIDATION_ERROR"),
        ({"resume_data": None}, "VALIDATION_ERROR"),
        ({"resume_data": {}}, "VALIDATION_ERROR"),
        ({"resume_data": []}, "VALIDATION_ERROR"),
        ({"resume_data": {"colour": "red"}}, "VALIDATION_ERROR"),
        ({"resume_data": "Ada Example, engineer"}, "VALIDATION_ERROR"),
        ({"resume_data": "{"}, "BROKEN_FILE"),
        ({"resume_data": ""}, "EMPTY_FILE"),
        ({"company_name": "x" * 201}, "VALIDATION_ERROR"),
        ({"job_title": 7}, "VALIDATION_ERROR"),
    ],
)
async def test_what_cannot_be_used_begins_nothing(ada: Person, given: dict[str, Any], refused: str) -> None:
    response = await ada.client.post("/api/generate_resume_json", json=order(**given))
    assert code(response) == (400, refused)
    assert (await ada.client.get("/api/user/jobs")).json()["items"] == []


async def test_there_is_no_result_before_there_is_one(database_url: str) -> None:
    # No worker: what is ordered stays pending.
    async with served(settings_for(database_url, role="web")) as service:
        ada = await service.person()
        job_id = await begun(ada)
        for path in ("result", "download", "download?format=pdf"):
            assert code(await ada.client.get(f"/api/jobs/{job_id}/{path}")) == (409, "WRONG_STATE")
        assert (await ada.client.post(f"/tailoring-sessions/{job_id}/stop")).status_code == 200
        assert (await ada.client.get(f"/api/jobs/{job_id}/status")).json()["status"] == "stopped"


async def test_jobs_count_against_the_same_limits(database_url: str) -> None:
    async with served(settings_for(database_url, max_active_sessions=1, role="web")) as service:
        ada = await service.person()
        await begun(ada)
        refused = await ada.client.post("/api/generate_resume_json", json=order())
        assert code(refused) == (429, "TOO_MANY_ACTIVE")
        assert int(refused.headers["retry-after"]) > 0


async def test_a_key_makes_one_job(ada: Person) -> None:
    async def one(**given: Any) -> httpx.Response:
        return await ada.client.post(
            "/api/generate_resume_json", json=order(**given), headers={"Idempotency-Key": "once"}
        )

    first, *others = await asyncio.gather(*(one() for _ in range(4)))
    assert {other.json()["request_id"] for other in others} == {first.json()["request_id"]}
    assert code(await one(company_name="Another")) == (409, "IDEMPOTENCY_KEY_REUSED")


async def test_what_is_anothers_is_not_there(service: Served, ada: Person) -> None:
    job_id = await begun(ada)
    bob = await service.person("bob")
    for path in ("status", "result", "download"):
        foreign = await bob.client.get(f"/api/jobs/{job_id}/{path}")
        absent = await bob.client.get(f"/api/jobs/{uuid4()}/{path}")
        assert foreign.status_code == absent.status_code == 404
        assert foreign.json() == absent.json()
    assert (await bob.client.get("/api/user/jobs")).json()["items"] == []


async def test_anybody_may_have_a_document_made_and_nothing_is_kept(service: Served, database: Database) -> None:
    client = service.client()
    for format, begins in (("pdf", b"%PDF-"), ("docx", b"PK"), ("md", b"# Ada Example"), ("txt", b"Ada Example")):
        response = await client.post("/api/render", json={"resume_data": FLAT, "format": format})
        assert response.status_code == 200, response.text
        assert response.content.startswith(begins)
        assert f'filename="Ada Example.{format}"' in response.headers["content-disposition"]
    again = await client.post("/api/render", json={"resume_data": RESUME, "format": "pdf", "template": "modern"})
    assert again.status_code == 200
    for table in ("uploads", "cvs", "tailoring_sessions"):
        assert await database.fetchval(f"SELECT count(*) FROM {table}") == 0


@pytest.mark.parametrize(
    ("given", "status", "refused"),
    [
        ({"format": "exe"}, 400, "VALIDATION_ERROR"),
        ({"format": "json"}, 400, "VALIDATION_ERROR"),
        ({"template": "../../etc/passwd"}, 400, "VALIDATION_ERROR"),
        ({"resume_data": {"a": 1}}, 400, "VALIDATION_ERROR"),
        ({"resume_data": {"basics": {"name": "x", "summary": "word " * 30_000}}}, 413, "TOO_LARGE"),
    ],
)
async def test_a_document_that_cannot_be_made(
    service: Served, given: dict[str, Any], status: int, refused: str
) -> None:
    response = await service.client().post("/api/render", json={"resume_data": RESUME} | given)
    assert code(response) == (status, refused)


async def test_making_documents_has_a_limit_of_its_own(database_url: str) -> None:
    async with served(settings_for(database_url, rate_render_per_minute=2, rate_create_per_minute=1)) as service:
        client = service.client()
        statuses = [
            (await client.post("/api/render", json={"resume_data": RESUME, "format": "txt"})).status_code
            for _ in range(3)
        ]
        assert statuses == [200, 200, 429]
        await begun(await service.person())
