"""What a person told us: it answers later sessions, can be put into other words, and is forgotten when they say so."""

from typing import Any
from uuid import uuid4

import pytest

from tailor.db import Database
from tests.files import POSTING, resume
from tests.service import Person, Served

ANSWER = "At Initech I wrote Terraform modules for 60 accounts."


async def asked(ada: Person) -> tuple[str, Any]:
    """A new session that waits, and its question."""
    session_id = await ada.start(resume(), job_description=POSTING)
    return session_id, (await ada.settled(session_id, "waiting"))["question"]


async def told(ada: Person, **answer: str) -> Any:
    """Answer the first question of a new session; the statement that came of it."""
    session_id, question = await asked(ada)
    body = {"question_id": question["id"], "answer": ANSWER} | answer
    response = await ada.client.post(f"/tailoring-sessions/{session_id}/answers", json=body)
    assert response.status_code == 200, response.text
    items = (await ada.client.get("/evidence")).json()["items"]
    return items[0]


async def test_an_answer_is_kept_by_topic_and_not_asked_again(ada: Person) -> None:
    statement = await told(ada)
    assert statement["topic"] == "Experience with Terraform"
    assert (statement["stance"], statement["text"]) == ("yes", ANSWER)
    _, question = await asked(ada)
    assert "Terraform" not in question["text"]


async def test_other_words_are_what_later_sessions_use(ada: Person) -> None:
    statement = await told(ada)
    url = f"/evidence/{statement['id']}"
    other = "At Initech I reviewed Terraform plans for 12 accounts."
    edited = (await ada.client.patch(url, json={"text": f" {other}\x00 "})).json()
    assert edited["text"] == other
    assert edited["stance"] == "yes"
    assert edited["updated_at"] > edited["created_at"] == statement["created_at"]
    session_id, _ = await asked(ada)
    await ada.client.post(f"/tailoring-sessions/{session_id}/proceed")
    await ada.settled(session_id)
    text = (await ada.client.get(f"/tailoring-sessions/{session_id}/resume.txt")).text
    assert "12 accounts" in text
    assert "60 accounts" not in text


@pytest.mark.parametrize(
    ("stance", "words", "kept"),
    [
        ("no", "", "no"),
        ("cannot_confirm", "", "cannot_confirm"),
        ("yes", "No, I have never used Terraform", "no"),
    ],
)
async def test_a_yes_that_is_taken_back_is_written_nowhere(ada: Person, stance: str, words: str, kept: str) -> None:
    session_id, question = await asked(ada)
    url = f"/tailoring-sessions/{session_id}/answers"
    await ada.client.post(url, json={"question_id": question["id"], "answer": "Yes, since 2019"})
    more = (await ada.get(session_id))["question"]
    assert more["text"].startswith("You say yes to")
    (before,) = (await ada.client.get("/evidence")).json()["items"]
    assert (before["stance"], before["text"]) == ("yes", "Yes, since 2019")
    answer = await ada.client.post(url, json={"question_id": more["id"], "answer": words, "stance": stance})
    assert answer.status_code == 200, answer.text
    await ada.client.post(f"/tailoring-sessions/{session_id}/proceed")
    await ada.settled(session_id)
    assert "Terraform" not in (await ada.client.get(f"/tailoring-sessions/{session_id}/resume.txt")).text
    (after,) = (await ada.client.get("/evidence")).json()["items"]
    assert (after["id"], after["stance"], after["text"]) == (before["id"], kept, words)
    # A later session knows it, and asks no more.
    _, question = await asked(ada)
    assert "Terraform" not in question["text"]


async def test_where_it_was_is_asked_and_kept(ada: Person) -> None:
    words = "I wrote Terraform modules for 60 accounts."
    session_id, question = await asked(ada)
    url = f"/tailoring-sessions/{session_id}/answers"
    await ada.client.post(url, json={"question_id": question["id"], "answer": words})
    place = (await ada.get(session_id))["question"]
    assert (place["kind"], place["choices"][-1]) == ("place", "Somewhere else")
    initech = next(choice for choice in place["choices"] if "Initech" in choice)
    await ada.client.post(url, json={"question_id": place["id"], "answer": initech})
    await ada.client.post(f"/tailoring-sessions/{session_id}/proceed")
    await ada.settled(session_id)
    (inserted,) = [c for c in await ada.get(session_id, "/changes") if c["op"] == "insert" and c["section"] == "work"]
    assert inserted["after"] == "Wrote Terraform modules for 60 accounts"
    document = (await ada.get(session_id, "/resume.json"))["work"]
    (at_initech,) = [entry for entry in document if entry["name"] == "Initech"]
    assert inserted["after"] in at_initech["highlights"]
    (kept,) = (await ada.client.get("/evidence")).json()["items"]
    assert (kept["text"], kept["place"]) == (words, initech)
    # A later session knows where that was, asks nothing of it, and writes the place only once.
    later, _ = await asked(ada)
    await ada.client.post(f"/tailoring-sessions/{later}/proceed")
    await ada.settled(later)
    (again,) = [c for c in await ada.get(later, "/changes") if c["op"] == "insert" and c["section"] == "work"]
    assert again["after"] == inserted["after"]


async def test_what_is_forgotten_is_asked_again(ada: Person) -> None:
    statement = await told(ada)
    assert (await ada.client.delete(f"/evidence/{statement['id']}")).status_code == 204
    assert (await ada.client.delete(f"/evidence/{statement['id']}")).status_code == 404
    assert (await ada.client.get("/evidence")).json() == {"items": [], "next_cursor": None}
    _, question = await asked(ada)
    assert "Terraform" in question["text"]


async def test_another_stance(ada: Person) -> None:
    statement = await told(ada, stance="cannot_confirm", answer="")
    url = f"/evidence/{statement['id']}"
    empty = await ada.client.patch(url, json={"stance": "yes"})
    assert (empty.status_code, empty.json()["detail"]["code"]) == (400, "EMPTY_EVIDENCE")
    changed = await ada.client.patch(url, json={"stance": "yes", "text": ANSWER})
    assert changed.json()["stance"] == "yes"
    assert (await ada.client.patch(url, json={"stance": "no", "text": ""})).json()["text"] == ""


@pytest.mark.parametrize("body", [{"stance": "perhaps"}, {"text": "x" * 10_001}, {"text": 5}, []])
async def test_nonsense_is_refused(ada: Person, body: object) -> None:
    statement = await told(ada)
    assert (await ada.client.patch(f"/evidence/{statement['id']}", json=body)).status_code == 400


async def test_what_is_anothers_is_not_there_and_pages_are_whole(
    service: Served, ada: Person, database_url: str
) -> None:
    database = await Database.connect(database_url)
    await database.execute(
        "INSERT INTO evidence (user_id, ref, topic, stance, text) SELECT id, 'q' || n, 'topic ' || n, 'yes', 'words'"
        " FROM users, generate_series(1, 7) AS n"
    )
    await database.close()
    seen: list[str] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"/evidence?limit=3{cursor}")).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert len(seen) == len(set(seen)) == 7
    bob = await service.person("bob")
    assert (await bob.client.get("/evidence")).json()["items"] == []
    for method in ("PATCH", "DELETE"):
        foreign = await bob.client.request(method, f"/evidence/{seen[0]}", json={})
        absent = await bob.client.request(method, f"/evidence/{uuid4()}", json={})
        assert foreign.status_code == absent.status_code == 404
        assert foreign.json() == absent.json()


async def test_an_answer_about_something_else_is_kept_for_what_it_says_until_a_yes(ada: Person) -> None:
    session_id, _ = await asked(ada)
    excel = "I used Excel every day."
    answers = f"/tailoring-sessions/{session_id}/answers"
    await ada.client.post(answers, json={"question_id": "q1", "answer": excel})
    items = (await ada.client.get("/evidence")).json()["items"]
    assert [(i["topic"], i["stance"], i["text"]) for i in items] == [("Excel", "yes", excel)]
    # Asked once more in this session, and still to be asked in another.
    head = await ada.settled(session_id, "waiting")
    assert head["question"]["text"].startswith(f"You wrote: “{excel}” Does that show ")
    _, other = await asked(ada)
    assert "Terraform" in other["text"]
    await ada.client.post(answers, json={"question_id": "q1b", "answer": "Yes, it does"})
    items = (await ada.client.get("/evidence")).json()["items"]
    assert (items[0]["topic"], items[0]["text"]) == ("Experience with Terraform", f"Yes, it does. {excel}")
    _, later = await asked(ada)
    assert "Terraform" not in later["text"]
