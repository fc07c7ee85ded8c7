"""Advice about résumés: made from what is there, read, filtered, applied only where a checked change carries it."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tailor.db import Database
from tailor.documents.read import read
from tailor.model.resume import Basics, Education, Highlight, Resume, Skill, Work
from tests.files import POSTING, resume
from tests.service import Person, Served

URL = "/api/ai-suggestions"

WEAK = Resume(
    basics=Basics(name="Bo Bauer", email="bo@example.org"),
    work=(
        Work(
            id="w1",
            name="Globex",
            position="Site Engineer",
            start_date="2019-03",
            end_date="2021-02",
            highlights=(
                Highlight(id="w1h1", text="Responsible for managing Terraform modules for 60 accounts"),
                Highlight(id="w1h2", text="I migrated 12 services to Kubernetes"),
                Highlight(id="w1h3", text="We built the billing platform"),
                Highlight(id="w1h4", text="Responsible for managing the shop and training staff"),
                Highlight(id="w1h5", text="Helped with the move of the data centre"),
            ),
        ),
    ),
    education=(Education(id="e1", institution="University of Porto", area="Computing", end_date="2018-09"),),
    skills=(Skill(id="s1", name="Tools", keywords=("Postgres", "Kubernetes")),),
)


async def library(database_url: str, data: Resume, name: str = "ada") -> str:
    """A résumé in somebody's library; its id."""
    database = await Database.connect(database_url)
    cv_id = await database.fetchval(
        "INSERT INTO cvs (user_id, title, data) SELECT id, 'CV', $2 FROM users WHERE username = $1 RETURNING id",
        name,
        data.model_dump_json(exclude_defaults=True),
    )
    await database.close()
    return str(cv_id)


async def posting(ada: Person) -> str:
    response = await ada.client.post("/api/job-description/parse", json={"text": POSTING})
    return str(response.json()["id"])


async def make(ada: Person, cv_id: str, **given: str) -> list[dict[str, Any]]:
    response = await ada.client.post(URL, json={"cv_id": cv_id} | given)
    assert response.status_code == 201, response.text
    items: list[dict[str, Any]] = response.json()["items"]
    return items


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["detail"]["code"]


def of(items: list[dict[str, Any]], title: str) -> dict[str, Any]:
    return next(item for item in items if title in item["title"])


async def test_they_are_made_from_the_resume_alone(ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, WEAK)
    made = await make(ada, cv_id)
    assert [*dict.fromkeys(m["priority"] for m in made)] == ["medium", "low"]
    assert {m["category"] for m in made} == {"wording", "format", "career_advice"}
    duties = [m for m in made if m["title"].startswith("Say what you did, not")]
    assert [m["after"] for m in duties] == ["Managed Terraform modules for 60 accounts", ""]
    assert of(made, "Leave out “I”")["after"] == "Migrated 12 services to Kubernetes"
    # What a team did is not turned into what the person did.
    assert of(made, "Leave out “We”")["is_applicable"] is False
    assert of(made, "Helped with")["is_applicable"] is False
    assert of(made, "No telephone number")["section"] == "basics"
    assert of(made, "Nothing since February 2021")["category"] == "career_advice"
    assert made == (await ada.client.get(f"/cvs/{cv_id}/suggestions")).json()["items"]


async def test_beside_a_posting_they_name_the_gaps_with_its_words(ada: Person, database_url: str) -> None:
    cv_id, job = await library(database_url, WEAK), await posting(ada)
    made = await make(ada, cv_id, job_description_id=job)
    assert all(m["job_description_id"] == job for m in made)
    gap = of(made, "Not shown: Kafka")
    assert (gap["category"], gap["priority"]) == ("skill_gap", "low")
    assert "“Kafka”" in gap["description"]
    listed = of(made, "Listed, but not shown: Worked with PostgreSQL")
    assert (listed["priority"], listed["is_applicable"]) == ("medium", False)
    added = of(made, "Add to your skills: Terraform")
    assert (added["after"], added["is_applicable"]) == ("Terraform", True)
    named = of(made, "in the posting's words")
    assert (named["before"], named["after"]) == ("Postgres", "PostgreSQL")
    assert not any("Kafka" in m["after"] for m in made)
    assert of(made, "2 of 3 must-haves")["category"] == "career_advice"


async def test_a_change_is_made_in_the_resume_and_only_once(ada: Person, database_url: str) -> None:
    cv_id, job = await library(database_url, WEAK), await posting(ada)
    made = await make(ada, cv_id, job_description_id=job)
    url = f"/cvs/{cv_id}/suggestions"
    duty = of(made, "Say what you did, not")
    added = of(made, "Add to your skills: Terraform")
    applied = (await ada.client.post(f"{url}/{duty['id']}/apply")).json()
    assert applied["is_applied"] is True
    assert applied["is_applicable"] is False
    assert applied["cv"]["version"] == 2
    assert applied["cv"]["data"]["work"][0]["highlights"][0] == "Managed Terraform modules for 60 accounts"
    applied = (await ada.client.post(f"{url}/{added['id']}/apply")).json()
    assert applied["cv"]["version"] == 3
    assert "Terraform" in applied["cv"]["data"]["skills"][0]["keywords"]
    assert len(applied["cv"]["data"]["work"][0]["highlights"]) == 5
    assert code(await ada.client.post(f"{url}/{duty['id']}/apply")) == (409, "NOT_APPLICABLE")
    assert code(await ada.client.post(f"{url}/{of(made, 'Leave out “We”')['id']}/apply")) == (409, "NOT_APPLICABLE")
    again = await make(ada, cv_id, job_description_id=job)
    assert not any(m["title"] == duty["title"] and m["before"] == duty["before"] for m in again)
    assert not any("Add to your skills: Terraform" in m["title"] for m in again)


async def test_what_was_changed_since_is_not_overwritten(ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, WEAK)
    duty = of(await make(ada, cv_id), "Say what you did, not")
    database = await Database.connect(database_url)
    other = WEAK.model_dump_json(exclude_defaults=True).replace("60 accounts", "61 accounts")
    await database.execute("UPDATE cvs SET data = $1", other)
    await database.close()
    url = f"/cvs/{cv_id}/suggestions/{duty['id']}/apply"
    assert code(await ada.client.post(url)) == (409, "SUGGESTION_OUTDATED")


async def test_made_again_they_stay_the_same_and_stay_read(ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, WEAK)
    first = await make(ada, cv_id)
    response = await ada.client.put(f"{URL}/{first[0]['id']}/read")
    assert response.json()["is_read"] is True
    again = await make(ada, cv_id)
    assert [m["id"] for m in again] == [m["id"] for m in first]
    assert [m["is_read"] for m in again] == [True] + [False] * (len(first) - 1)
    unread = (await ada.client.get(f"{URL}?unread=true")).json()["items"]
    assert [m["id"] for m in unread] == [m["id"] for m in first[1:]]
    database = await Database.connect(database_url)
    reachable = WEAK.model_copy(update={"basics": WEAK.basics.model_copy(update={"phone": "+351 555 0100"})})
    await database.execute("UPDATE cvs SET data = $1", reachable.model_dump_json(exclude_defaults=True))
    await database.close()
    assert not any(m["title"] == "No telephone number" for m in await make(ada, cv_id))
    titles = [m["title"] for m in (await ada.client.get(URL)).json()["items"]]
    assert "No telephone number" not in titles


async def test_what_was_told_counts_and_is_said_to_be_told(ada: Person, database_url: str) -> None:
    cv_id, job = await library(database_url, WEAK), await posting(ada)
    database = await Database.connect(database_url)
    await database.execute(
        "INSERT INTO evidence (user_id, ref, topic, stance, text)"
        " SELECT id, 'q1', 'Kafka', 'yes', 'At Globex I ran Kafka for the order events.' FROM users"
    )
    await database.close()
    told = of(await make(ada, cv_id, job_description_id=job), "Told us, but not in the résumé: Kafka")
    assert "At Globex I ran Kafka for the order events." in told["description"]


async def test_a_whole_one_is_stored(ada: Person) -> None:
    given = {"category": "career_advice", "title": " Ask Priya\x00 about the team ", "priority": "low"}
    response = await ada.client.post(URL, json=given)
    assert response.status_code == 201
    stored = response.json()
    assert stored["title"] == "Ask Priya about the team"
    assert stored["is_applicable"] is False
    assert (await ada.client.get(URL)).json()["items"] == [stored]
    # It is about nothing that it could go with.
    assert [(await ada.client.delete(f"{URL}/{stored['id']}")).status_code for _ in range(2)] == [204, 404]
    assert (await ada.client.get(URL)).json()["items"] == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"cv_id": "x"}, 400),
        ({"title": "T"}, 400),
        ({"title": "", "category": "wording"}, 400),
        ({"title": "T", "category": "magic"}, 400),
        ({"title": "T", "category": "wording", "priority": "urgent"}, 400),
        ({"title": "T", "category": "wording", "cv_id": str(uuid4())}, 404),
        ({"title": "T", "category": "wording", "session_id": str(uuid4())}, 404),
        ({"cv_id": str(uuid4())}, 404),
        ([], 400),
        ("x", 400),
    ],
)
async def test_what_is_no_suggestion_is_refused(ada: Person, body: object, status: int) -> None:
    assert (await ada.client.post(URL, json=body)).status_code == status


async def test_they_are_filtered_and_paged(ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, WEAK)
    made = await make(ada, cv_id)
    for query, wanted in (
        ("category=format", [m for m in made if m["category"] == "format"]),
        ("priority=low", [m for m in made if m["priority"] == "low"]),
        (
            "category=wording&priority=medium",
            [m for m in made if (m["category"], m["priority"]) == ("wording", "medium")],
        ),
    ):
        assert (await ada.client.get(f"{URL}?{query}")).json()["items"] == wanted
        assert wanted
    seen: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"{URL}?limit=3{cursor}")).json()
        seen += page["items"]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == made
    assert (await ada.client.get(f"{URL}?category=magic")).status_code == 400


async def test_what_is_anothers_is_not_there(service: Served, ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, WEAK)
    made = await make(ada, cv_id)
    bob = await service.person("bob")
    bobs = await library(database_url, WEAK, "bob")
    asked = [
        ("GET", f"/cvs/{cv_id}/suggestions"),
        ("PUT", f"{URL}/{made[0]['id']}/read"),
        ("DELETE", f"{URL}/{made[0]['id']}"),
        ("POST", f"/cvs/{cv_id}/suggestions/{made[0]['id']}/apply"),
        ("POST", f"/cvs/{bobs}/suggestions/{made[0]['id']}/apply"),
    ]
    for method, path in asked:
        assert (await bob.client.request(method, path)).status_code == 404, path
    assert (await bob.client.post(URL, json={"cv_id": cv_id})).status_code == 404
    assert (
        await bob.client.post(URL, json={"cv_id": bobs, "job_description_id": await posting(ada)})
    ).status_code == 404
    assert (await bob.client.get(URL)).json()["items"] == []


async def test_a_good_resume_gets_little(ada: Person, database_url: str) -> None:
    cv_id = await library(database_url, read(resume(), "resume.pdf").resume)
    made = await make(ada, cv_id)
    assert not [m for m in made if m["priority"] == "high"]
