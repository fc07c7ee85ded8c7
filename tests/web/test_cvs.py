"""The library over HTTP: uploads, versions, exports, and sessions and customizations that begin from it."""

import asyncio
import io
import json
from typing import Any
from uuid import uuid4

import docx
import httpx
import pytest
from pypdf import PdfReader

from tailor.db import Database
from tests.files import POSTING, resume, word
from tests.service import Person, Served, served, settings_for

JSON_RESUME = {
    "basics": {"name": "Ada Example", "email": "ada@example.org", "summary": "Engineer who keeps services up."},
    "work": [
        {
            "name": "Globex",
            "position": "Engineer",
            "startDate": "2019-04",
            "highlights": ["Ran Kubernetes in production for 40 teams", "Tuned PostgreSQL"],
        },
        {"name": "Initech", "position": "Administrator", "startDate": "2015", "endDate": "2019"},
    ],
    "education": [{"institution": "University of Porto", "studyType": "BSc", "area": "Computing"}],
    "skills": [{"name": "Tools", "keywords": ["Ansible", "Kubernetes"]}],
}


async def add(person: Person, data: bytes | None = None, name: str = "ada.pdf", **fields: str) -> dict[str, Any]:
    """Add a résumé to the library."""
    response = await person.client.post("/cvs/upload", files={"file": (name, data or resume())}, data=fields)
    assert response.status_code == 201, response.text
    added: dict[str, Any] = response.json()
    assert response.headers["etag"] == '"1"'
    assert response.headers["location"] == f"/cvs/{added['id']}"
    return added


async def add_json(person: Person) -> dict[str, Any]:
    """Add the résumé above."""
    return await add(person, json.dumps(JSON_RESUME).encode(), "ada.json")


def code(response: httpx.Response) -> tuple[int, str]:
    """The status and the code of a refusal."""
    return response.status_code, response.json()["detail"]["code"]


async def test_a_pdf_is_read_and_kept(ada: Person) -> None:
    cv = await add(ada)
    assert cv["title"] == "ada"
    assert cv["filename"] == "ada.pdf"
    assert cv["is_active"] is True
    assert [work["name"] for work in cv["data"]["work"]] == ["Globex", "Initech"]
    assert "Globex" in cv["original_text"]
    pages = [page.split("\n") for page in cv["original_text"].split("\n\n")]
    read = {place["path"]: pages[place["page"] - 1][place["line"] - 1] for place in cv["places"]}
    assert "Globex" in read["work[0]"]
    assert cv["data"]["work"][1]["highlights"][0].split()[0] in read["work[1].highlights[0]"]
    assert (await ada.client.get(f"/cvs/{cv['id']}")).json() == cv
    original = await ada.client.get(f"/cvs/{cv['id']}/original")
    assert original.content == resume()
    assert original.headers["content-type"] == "application/pdf"
    assert "attachment" in original.headers["content-disposition"]


async def test_what_was_doubted_stands_at_its_field_until_it_is_settled(ada: Person) -> None:
    lines = ["Anna Example", "anna@example.org", "Experience", "Nordhafen GmbH", "Welder, 2019 - 2021", "- Built rigs"]
    lines += ["Acme Ltd", "Hull, 2015 - 2018", "- Cut plates for hulls", "Skills", "MIG, TIG"]
    cv = await add(ada, word(*lines), "anna.docx")
    doubts = {doubt["path"]: doubt for doubt in cv["doubts"]}
    assert doubts["work[1].position"]["text"] == "“Hull” does not read like a title."
    data = {**cv["data"], "work": [{"name": "Added"}, *cv["data"]["work"]]}
    path = f"/cvs/{cv['id']}"
    moved = (await ada.client.put(path, json={"data": data})).json()
    assert {d["path"] for d in moved["doubts"]} == {p.replace("work[1]", "work[2]") for p in doubts}
    assert moved["places"][0]["path"] == "work[1]"
    left = [{"id": doubts["work[1].position"]["id"], "path": "work[2].position"}, {"id": "d99", "path": ""}]
    kept = (await ada.client.put(path, json={"data": data, "doubts": left})).json()["doubts"]
    assert [(d["id"], d["path"]) for d in kept] == [(left[0]["id"], left[0]["path"])], "none is added by a client"
    assert (await ada.client.patch(path, json={"doubts": []})).json()["doubts"] == []
    assert (await ada.client.get(path)).json()["doubts"] == []


async def test_a_list_opens_nothing_that_it_does_not_show(ada: Person, database: Database) -> None:
    cv = await add(ada)
    await database.execute("UPDATE cvs SET doubts = $1", '"enc1.j.00000000.AAAA"')  # by a key that is not here
    (listed,) = (await ada.client.get("/cvs")).json()["items"]
    assert listed == {name: cv[name] for name in listed}


async def test_the_other_door_and_the_other_field_name(ada: Person) -> None:
    response = await ada.client.post(
        "/api/resume/upload", files={"resume": ("a.json", json.dumps(JSON_RESUME).encode())}, data={"title": "Mine"}
    )
    assert response.status_code == 201
    assert response.json()["title"] == "Mine"
    listed = (await ada.client.get("/api/resumes")).json()
    assert [item["title"] for item in listed["items"]] == ["Mine"]
    assert listed["items"][0]["data"]["work"] == response.json()["data"]["work"]


async def test_what_a_client_calls_a_file_does_not_decide_how_it_is_served(ada: Person) -> None:
    page = b'{"basics": {"name": "<script>alert(1)</script>"}}'
    response = await ada.client.post("/cvs/upload", files={"file": ("a.html", page, "text/html")})
    original = await ada.client.get(f"/cvs/{response.json()['id']}/original")
    assert original.content == page
    assert original.headers["content-type"] == "application/json"
    assert original.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("data", "status", "refused"),
    [
        (b"", 400, "EMPTY_FILE"),
        (b"<html></html>", 415, "NOT_A_DOCUMENT"),
        (b'{"basics": ', 400, "BROKEN_FILE"),
        (b'{"colour": "red"}', 415, "NOT_A_DOCUMENT"),
        (b"%PDF-1.7 nothing", 400, "BROKEN_FILE"),
    ],
)
async def test_a_file_that_is_no_resume_is_refused(ada: Person, data: bytes, status: int, refused: str) -> None:
    response = await ada.client.post("/cvs/upload", files={"file": ("a.pdf", data)})
    assert code(response) == (status, refused)
    assert (await ada.client.post("/cvs/upload", data={"title": "x"})).status_code == 400
    assert (await ada.client.get("/cvs")).json() == {"items": [], "next_cursor": None}


async def test_a_change_is_made_to_the_version_that_was_seen(ada: Person) -> None:
    cv = await add_json(ada)
    url = f"/cvs/{cv['id']}"
    first = await ada.client.put(url, json={"title": "Two"}, headers={"If-Match": '"1"'})
    assert (first.status_code, first.headers["etag"], first.json()["version"]) == (200, '"2"', 2)
    assert code(await ada.client.put(url, json={"title": "x"}, headers={"If-Match": '"1"'})) == (
        409,
        "VERSION_CONFLICT",
    )
    assert code(await ada.client.patch(url, json={"title": "x", "version": 1})) == (409, "VERSION_CONFLICT")
    assert code(await ada.client.patch(url, json={"title": "x"}, headers={"If-Match": '"abc"'})) == (
        409,
        "VERSION_CONFLICT",
    )
    assert (await ada.client.get(url)).json()["title"] == "Two"
    for given in ({"If-Match": "*"}, {"If-Match": 'W/"9", "3"'}, {}):
        assert (await ada.client.patch(url, json={"is_active": False}, headers=given)).status_code == 200
    assert (await ada.client.get(url)).json()["version"] == 5
    assert (await ada.client.get("/cvs?is_active=true")).json()["items"] == []


async def test_of_two_changes_to_one_version_one_is_made(ada: Person) -> None:
    cv = await add_json(ada)
    changes = [ada.client.patch(f"/cvs/{cv['id']}", json={"title": f"t{n}", "version": 1}) for n in range(6)]
    statuses = sorted(response.status_code for response in await asyncio.gather(*changes))
    assert statuses == [200, 409, 409, 409, 409, 409]


async def test_new_data_keeps_what_plain_json_cannot_say(ada: Person, database: Database) -> None:
    cv = await add(ada)
    data = cv["data"]
    kept, changed = data["work"][0]["highlights"][0], "Wrote this line myself"
    data["work"][0]["highlights"][1] = changed
    response = await ada.client.put(f"/cvs/{cv['id']}", json={"data": data, "version": 1})
    assert response.status_code == 200
    assert response.json()["data"] == data
    stored = json.loads(await database.fetchval("SELECT data FROM cvs"))
    lines = {line["text"]: line.get("span") for line in stored["work"][0]["highlights"]}
    assert lines[kept]["page"] == 1
    assert lines[changed] is None
    assert stored["work"][0]["dates"]


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({}, "NOTHING_TO_CHANGE"),
        ({"title": "  "}, "VALIDATION_ERROR"),
        ({"title": "x" * 201}, "VALIDATION_ERROR"),
        ({"data": {}}, "VALIDATION_ERROR"),
        ({"data": []}, "VALIDATION_ERROR"),
        ({"data": {"colour": "red"}}, "VALIDATION_ERROR"),
        ({"is_active": "perhaps"}, "VALIDATION_ERROR"),
    ],
)
async def test_a_change_that_makes_no_sense_changes_nothing(ada: Person, body: dict[str, Any], refused: str) -> None:
    cv = await add_json(ada)
    assert code(await ada.client.patch(f"/cvs/{cv['id']}", json=body)) == (400, refused)
    assert (await ada.client.get(f"/cvs/{cv['id']}")).json() == cv


async def test_texts_that_a_database_cannot_hold_are_cleaned(ada: Person) -> None:
    data = {"basics": {"name": "A\x00da", "summary": "x\u0007y"}}
    response = await ada.client.post(
        "/cvs/upload", files={"file": ("a\x01.json", json.dumps(data).encode())}, data={"title": "t\x00\x1b[1m"}
    )
    assert response.status_code == 201, response.text
    changed = await ada.client.patch(f"/cvs/{response.json()['id']}", json={"data": data, "title": "a\x00b"})
    assert changed.status_code == 200
    assert changed.json()["title"] == "ab"
    assert changed.json()["data"]["basics"]["name"] == "A da"


async def test_the_exports_say_the_same(ada: Person) -> None:
    cv = await add(ada, title="For platforms")
    url = f"/cvs/{cv['id']}/export"
    files = {kind: (await ada.client.get(f"{url}?format={kind}")) for kind in ("pdf", "docx", "json", "md", "txt")}
    for kind, response in files.items():
        assert response.status_code == 200
        assert f"Ada Example.{kind}" in response.headers["content-disposition"]
    in_pdf = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(files["pdf"].content)).pages)
    in_docx = " ".join(p.text for p in docx.Document(io.BytesIO(files["docx"].content)).paragraphs)
    for text in (in_pdf, in_docx, files["md"].text, files["txt"].text, files["json"].text):
        assert "Automated server builds with Ansible" in " ".join(text.split())
    assert files["json"].json() == cv["data"]
    assert (await ada.client.get(f"{url}?format=pdf&template=modern&paper=letter")).status_code == 200
    assert (await ada.client.get(f"{url}?format=exe")).status_code == 400


async def test_the_list_is_paged_newest_first(ada: Person) -> None:
    ids = [(await add_json(ada))["id"] for _ in range(5)]
    seen: list[str] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"/cvs?limit=2{cursor}")).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == ids[::-1]


async def test_a_key_makes_one_entry(ada: Person) -> None:
    async def upload(name: str) -> httpx.Response:
        return await ada.client.post(
            "/cvs/upload",
            files={"file": (name, json.dumps(JSON_RESUME).encode())},
            headers={"Idempotency-Key": "k"},
        )

    first, *others = await asyncio.gather(*(upload("a.json") for _ in range(4)))
    assert {response.json()["id"] for response in others} == {first.json()["id"]}
    assert code(await upload("b.json")) == (409, "IDEMPOTENCY_KEY_REUSED")
    session = await ada.client.post(
        "/tailoring-sessions/",
        data={"cv_id": first.json()["id"], "job_description": POSTING},
        headers={"Idempotency-Key": "k"},
    )
    assert code(session) == (409, "IDEMPOTENCY_KEY_REUSED")
    assert len((await ada.client.get("/cvs")).json()["items"]) == 1


async def test_what_is_anothers_is_not_there(service: Served, ada: Person) -> None:
    cv = await add_json(ada)
    bob = await service.person("bob")
    url = f"/cvs/{cv['id']}"
    asked: list[tuple[str, str, Any]] = [
        ("GET", url, None),
        ("PUT", url, {"title": "Bob's"}),
        ("PATCH", url, {"title": "Bob's"}),
        ("DELETE", url, None),
        ("GET", f"{url}/original", None),
        ("GET", f"{url}/export", None),
        ("POST", f"{url}/customize", {"job_description": POSTING}),
        ("GET", f"{url}/customizations", None),
    ]
    for method, path, body in asked:
        foreign = await bob.client.request(method, path, json=body)
        absent = await bob.client.request(method, path.replace(cv["id"], str(uuid4())), json=body)
        assert foreign.status_code == absent.status_code == 404, (method, path)
        assert foreign.json() == absent.json()
    begun = await bob.client.post("/tailoring-sessions/", data={"cv_id": cv["id"], "job_description": POSTING})
    assert begun.status_code == 404
    assert (await ada.client.get(url)).json() == cv


async def test_a_deleted_entry_takes_its_file_along_unless_a_session_stands_on_it(
    ada: Person, database: Database
) -> None:
    alone, used = await add_json(ada), await add(ada)
    begun = await ada.client.post("/tailoring-sessions/", data={"cv_id": used["id"], "job_description": POSTING})
    for cv in (alone, used):
        assert (await ada.client.delete(f"/cvs/{cv['id']}")).status_code == 204
        assert (await ada.client.get(f"/cvs/{cv['id']}")).status_code == 404
    assert await database.fetchval("SELECT count(*) FROM uploads") == 1
    session_id = begun.json()["id"]
    await ada.settled(session_id, "waiting")
    assert (await ada.client.delete(f"/tailoring-sessions/{session_id}")).status_code == 204
    assert await database.fetchval("SELECT count(*) FROM uploads") == 0


async def test_a_session_begins_from_the_library_and_a_stored_posting(ada: Person) -> None:
    cv = await add(ada)
    posting = (await ada.client.post("/api/job-description/parse", json={"text": POSTING})).json()
    begun = await ada.client.post(
        "/tailoring-sessions/",
        data={"cv_id": cv["id"], "job_description_id": posting["id"], "resume": "", "interactive": "false"},
    )
    assert begun.status_code == 201, begun.text
    head = await ada.settled(begun.json()["id"])
    assert head["job"]["title"] == "Senior Site Reliability Engineer"
    assert head["score"]["before"] is not None
    events = (await ada.get(begun.json()["id"], "/events"))["items"]
    said = [event["message"] for event in events if event["type"] == "progress_update"]
    assert said[1].startswith("Read the posting: Senior Site Reliability Engineer at Northwind Traders")
    changes = await ada.get(begun.json()["id"], "/changes")
    assert any(evidence["page"] for change in changes for evidence in change["evidence"])
    listed = (await ada.client.get(f"/cvs/{cv['id']}/customizations")).json()["items"]
    assert [item["id"] for item in listed] == [begun.json()["id"]]
    assert (await ada.client.get("/cvs")).json()["items"][0]["version"] == 1


@pytest.mark.parametrize(
    ("fields", "files"),
    [
        ({"job_description": POSTING}, False),
        ({"job_description": POSTING, "cv_id": "not-an-id"}, False),
        ({"job_description": POSTING, "cv_id": "{cv}"}, True),
        ({"cv_id": "{cv}"}, False),
        ({"cv_id": "{cv}", "job_description_id": "00000000-0000-4000-8000-000000000000", "job_url": "x"}, False),
    ],
)
async def test_a_session_needs_one_resume_and_one_posting(ada: Person, fields: dict[str, str], files: bool) -> None:
    cv = await add_json(ada)
    response = await ada.client.post(
        "/tailoring-sessions/",
        data={name: value.replace("{cv}", cv["id"]) for name, value in fields.items()},
        files={"resume": ("a.pdf", resume())} if files else {"none": ("", b"")},
    )
    assert response.status_code == 400
    assert (await ada.client.get("/tailoring-sessions/")).json()["items"] == []


async def test_a_posting_that_is_not_there_is_404(ada: Person) -> None:
    cv = await add_json(ada)
    response = await ada.client.post(
        "/tailoring-sessions/", data={"cv_id": cv["id"], "job_description_id": str(uuid4())}
    )
    assert code(response) == (404, "NOT_FOUND")
    assert (await ada.client.get("/tailoring-sessions/")).json()["items"] == []


async def test_customizing_waits_for_the_result(ada: Person) -> None:
    cv = await add(ada)
    url = f"/cvs/{cv['id']}/customize"
    response = await ada.client.post(url, json={"job_description": POSTING})
    assert response.status_code == 201, response.text
    made = response.json()
    assert made["cv_id"] == cv["id"]
    assert made["score"]["after"] >= made["score"]["before"] > 0
    assert "Kubernetes" in made["matched_keywords"]
    assert "Kafka" in made["missing_keywords"]
    assert not set(made["matched_keywords"]) & set(made["missing_keywords"])
    assert made["customized_data"]["basics"]["name"] == "Ada Example"
    gaps = [s for s in made["suggestions"] if s["category"] == "skill_gap"]
    assert any("Kafka" in gap["title"] for gap in gaps)
    head = await ada.get(made["id"])
    assert (head["status"], head["interactive"], head["score"]) == ("completed", False, made["score"])
    assert response.headers["location"] == f"/tailoring-sessions/{made['id']}"
    data = (await ada.client.get(f"/tailoring-sessions/{made['id']}/resume.json")).json()
    assert data == made["customized_data"]
    assert (await ada.client.get(f"/cvs/{cv['id']}")).json() == cv


async def test_customizing_may_answer_at_once(ada: Person) -> None:
    cv = await add(ada)
    url = f"/cvs/{cv['id']}/customize"
    response = await ada.client.post(url, json={"job_description": POSTING}, headers={"Prefer": "respond-async"})
    assert response.status_code == 202
    assert response.headers["preference-applied"] == "respond-async"
    assert (await ada.settled(response.json()["id"]))["progress"] == 100
    listed = (await ada.client.get(f"/cvs/{cv['id']}/customizations?limit=1")).json()["items"]
    assert [(item["id"], item["status"]) for item in listed] == [(response.json()["id"], "completed")]


async def test_a_run_that_takes_too_long_goes_on_by_itself(database_url: str) -> None:
    # No worker: what is started stays pending.
    async with served(settings_for(database_url, role="web")) as service:
        ada = await service.person()
        cv = await add_json(ada)
        response = await ada.client.post(
            f"/cvs/{cv['id']}/customize", json={"job_description": POSTING}, headers={"Prefer": "wait=1"}
        )
        assert response.status_code == 202
        assert response.headers["preference-applied"] == "wait=1"
        assert response.json()["status"] == "pending"


@pytest.mark.parametrize(
    ("body", "status", "refused"),
    [
        ({}, 400, "NO_POSTING"),
        ({"job_description": "Too short."}, 422, "POSTING_UNREADABLE"),
        ({"job_url": "http://127.0.0.1:1/job"}, 422, "POSTING_UNREADABLE"),
        ({"job_description_id": "00000000-0000-4000-8000-000000000000"}, 404, "NOT_FOUND"),
        ({"job_description": POSTING, "job_description_id": str(uuid4())}, 400, "TWO_POSTINGS"),
    ],
)
async def test_a_posting_that_cannot_be_customized_to(
    ada: Person, body: dict[str, str], status: int, refused: str
) -> None:
    cv = await add_json(ada)
    response = await ada.client.post(f"/cvs/{cv['id']}/customize", json=body)
    assert code(response) == (status, refused)


async def test_customizing_counts_as_starting_a_session(database_url: str) -> None:
    async with served(settings_for(database_url, max_active_sessions=1, role="web")) as service:
        ada = await service.person()
        cv = await add_json(ada)
        url = f"/cvs/{cv['id']}/customize"
        statuses = [
            (await ada.client.post(url, json={"job_description": POSTING}, headers={"Prefer": "wait=0"})).status_code
            for _ in range(2)
        ]
        assert statuses == [202, 429]
