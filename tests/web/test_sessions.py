"""Tailoring sessions over HTTP: good and bad input, commands, limits, exports."""

import asyncio
import io
import json
import re
from uuid import uuid4

import docx
import httpx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from tailor.db import Database
from tests.corpus import case
from tests.files import POSTING, resume
from tests.service import PATIENCE, Person, Served, on_one_day, served, settings_for


async def test_a_session_from_start_to_finish(ada: Person) -> None:
    response = await ada.try_start(resume(), job_description=POSTING)
    assert response.status_code == 201
    session_id = response.json()["id"]
    assert response.headers["location"] == f"/tailoring-sessions/{session_id}"
    head = await ada.settled(session_id, "waiting")
    assert head["job"]["title"] == "Senior Site Reliability Engineer"
    assert head["question"]["kind"] == "gap"
    assert "Terraform" in head["question"]["text"]
    answer = {"question_id": head["question"]["id"], "answer": "At Initech I wrote Terraform modules for 60 accounts."}
    url = f"/tailoring-sessions/{session_id}"
    assert (await ada.client.post(f"{url}/answers", json=answer)).status_code == 200
    assert (await ada.client.post(f"{url}/answers", json=answer)).status_code == 200
    other = await ada.client.post(f"{url}/answers", json=answer | {"answer": "Something else."})
    assert (other.status_code, other.json()["detail"]["code"]) == (409, "QUESTION_RESOLVED")
    assert (await ada.client.post(f"{url}/proceed")).status_code == 200
    head = await ada.settled(session_id)
    assert head["progress"] == 100
    assert head["score"]["after"] > head["score"]["before"]
    text = (await ada.client.get(f"{url}/resume.txt")).text
    assert "Terraform modules for 60 accounts" in text
    for employer in ("Globex", "Initech", "University of Porto"):
        assert employer in text


async def test_a_line_of_the_resume_answers_a_question(ada: Person) -> None:
    posting = "Operations Lead\nGlobex\n\nRequirements\n- Improving how a team is told of faults\n"
    session_id = await ada.start(resume(), job_description=posting)
    head = await ada.settled(session_id, "waiting")
    url = f"/tailoring-sessions/{session_id}"
    question = head["question"]
    nearest = [line["quote"] for line in question["lines"]]
    assert "Reduced alert volume by 40 % by rewriting alert rules around symptoms" in nearest
    absent = {"question_id": question["id"], "line": "w99h1"}
    refused = await ada.client.post(f"{url}/answers", json=absent)
    assert (refused.status_code, refused.json()["detail"]["code"]) == (400, "UNKNOWN_LINE")
    line = question["lines"][0]
    pointing = {"question_id": question["id"], "line": line["ref"]}
    for _ in range(2):
        assert (await ada.client.post(f"{url}/answers", json=pointing)).status_code == 200
    await ada.settled(session_id)
    events = (await ada.get(session_id, "/events?limit=1000"))["items"]
    assert [e["shown_by"]["quote"] for e in events if e["type"] == "question_resolved"] == [line["quote"]]
    (requirement,) = [e for e in events if e["type"] == "match_update"][-1]["requirements"]
    assert (requirement["state"], requirement["evidence"][0]["ref"]) == ("asked", line["ref"])


async def finished(ada: Person) -> str:
    """A completed session with a change from an answer."""
    session_id = await ada.start(resume(), job_description=POSTING)
    head = await ada.settled(session_id, "waiting")
    answer = {"question_id": head["question"]["id"], "answer": "At Initech I wrote Terraform modules for 60 accounts."}
    await ada.client.post(f"/tailoring-sessions/{session_id}/answers", json=answer)
    await ada.client.post(f"/tailoring-sessions/{session_id}/proceed")
    await ada.settled(session_id)
    return session_id


async def test_each_change_is_accepted_edited_and_rejected_by_itself(ada: Person) -> None:
    session_id = await finished(ada)
    url = f"/tailoring-sessions/{session_id}/changes"
    changes = (await ada.client.get(url)).json()
    told = next(c for c in changes if c["op"] == "insert" and "Terraform" in c["after"])
    assert told["status"] == "accepted"
    assert told["evidence"][0]["source"] == "answer"
    # Terraform stands among the skills now, too: each by itself.
    listed = next(c for c in changes if c["section"] == "skills" and "Terraform" in c["after"])
    await ada.client.post(f"{url}/{listed['id']}/reject")
    before = (await ada.get(session_id))["score"]["after"]
    rejected = (await ada.client.post(f"{url}/{told['id']}/reject")).json()
    assert rejected["score"]["after"] < before
    assert "Terraform" not in rejected["content"]
    assert rejected["pages"] >= 1
    again = (await ada.client.post(f"{url}/{told['id']}/accept")).json()
    assert again["score"]["after"] == before
    edited = (await ada.client.put(f"{url}/{told['id']}", json={"after": "Terraform for 60 accounts"})).json()
    assert edited["change"]["author"] == "person"
    assert edited["change"]["check"]["verdict"] == "own_words"
    assert "Terraform for 60 accounts" in edited["content"]
    assert (await ada.client.post(f"{url}/c999/accept")).status_code == 404


async def test_the_exports_say_the_same(ada: Person) -> None:
    session_id = await finished(ada)
    url = f"/tailoring-sessions/{session_id}"
    pdf = await ada.client.get(f"{url}/resume.pdf")
    assert pdf.headers["content-type"] == "application/pdf"
    assert "Ada" in pdf.headers["content-disposition"]
    in_pdf = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages)
    in_docx = " ".join(
        p.text for p in docx.Document(io.BytesIO((await ada.client.get(f"{url}/resume.docx")).content)).paragraphs
    )
    plain = (await ada.client.get(f"{url}/resume.txt")).text
    markdown = (await ada.client.get(f"{url}/resume.md")).text
    data = (await ada.client.get(f"{url}/resume.json")).json()
    for words in ("Terraform modules for 60 accounts", "Globex", "Automated server builds with Ansible"):
        for text in (in_pdf, in_docx, plain, markdown):
            assert words in " ".join(text.split())
    assert data["basics"]["name"] == "Ada Example"
    assert [w["name"] for w in data["work"]] == ["Globex", "Initech"]
    assert (await ada.client.get(f"{url}/resume.pdf?template=modern&paper=letter")).status_code == 200
    back = await ada.get(session_id, "/read-back?format=docx")
    assert back["recall"] >= 0.98


async def test_a_word_file_tells_each_change_from_the_original(ada: Person) -> None:
    session_id = await finished(ada)
    made = await ada.client.get(f"/tailoring-sessions/{session_id}/resume.docx?tracked=true")
    assert "tracked.docx" in made.headers["content-disposition"]
    told = "Terraform modules for 60 accounts"  # an answer to a question: the upload has none of it
    assert told in settled(made.content, accept=True)
    assert told not in settled(made.content, accept=False)
    assert "Automated server builds with Ansible" in settled(made.content, accept=False)
    plain = await ada.client.get(f"/tailoring-sessions/{session_id}/resume.docx")
    assert settled(plain.content, accept=True) == settled(made.content, accept=True)


def settled(data: bytes, *, accept: bool) -> str:
    """The text of a Word file after all of its tracked changes were accepted, or rejected."""
    gone = qn("w:del") if accept else qn("w:ins")
    body = docx.Document(io.BytesIO(data)).element.body
    for revision in list(body.iter(gone)):
        revision.getparent().remove(revision)
    return " ".join("".join(node.text or "" for node in body.iter(qn("w:t"), qn("w:delText"))).split())


@pytest.mark.parametrize(
    ("name", "code", "why"),
    [("กมลชนก ศรีสุวรรณ", "SCRIPT_UNREADABLE", "Thai"), ("ᚠᚢᚦᚨᚱᚲ", "MISSING_FONT", "Runic")],
)
async def test_who_can_have_no_pdf_is_told_why_and_has_the_word_file(
    ada: Person, name: str, code: str, why: str
) -> None:
    work = [{"name": "Globex", "position": "Engineer", "startDate": "2019", "highlights": [f"Led {name}'s team"]}]
    data = json.dumps({"basics": {"name": name}, "work": work}).encode()
    session_id = await ada.start(data, "resume.json", job_description=POSTING, interactive="false")
    async with ada.watch(session_id, after=0) as watch:
        await watch.until("status_changed", status="completed")
    told = [frame["message"] for frame in watch.numbered if frame["type"] == "progress_update"][-1]
    assert told.startswith("Done")
    assert why in told
    assert "DOCX" in told
    url = f"/tailoring-sessions/{session_id}"
    refused = await ada.client.get(f"{url}/resume.pdf")
    assert (refused.status_code, refused.json()["detail"]["code"]) == (422, code)
    word = await ada.client.get(f"{url}/resume.docx")
    assert name in "".join(p.text for p in docx.Document(io.BytesIO(word.content)).paragraphs)
    assert (await ada.get(session_id, "/read-back?format=docx"))["recall"] == 1.0


async def test_events_are_stored_and_paged(ada: Person) -> None:
    session_id = await finished(ada)
    last = (await ada.get(session_id))["last_seq"]
    seen: list[int] = []
    while True:
        page = await ada.get(session_id, f"/events?after={seen[-1] if seen else 0}&limit=7")
        seen += [event["seq"] for event in page["items"]]
        if not page["items"]:
            break
    assert seen == list(range(1, last + 1))


async def test_stop_and_resume(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    url = f"/tailoring-sessions/{session_id}"
    for _ in range(2):
        assert (await ada.client.post(f"{url}/stop")).json() == {"status": "stopped"}
    assert (await ada.client.post(f"{url}/resume")).json() == {"status": "waiting"}
    await ada.client.post(f"{url}/proceed")
    await ada.settled(session_id)
    for command in ("stop", "resume"):
        response = await ada.client.post(f"{url}/{command}")
        assert (response.status_code, response.json()["detail"]["code"]) == (409, "WRONG_STATE")


async def test_chat_changes_a_finished_document(ada: Person) -> None:
    session_id = await finished(ada)
    url = f"/tailoring-sessions/{session_id}"
    sent = await ada.client.post(f"{url}/chat", json={"message": "What is missing?"})
    assert sent.status_code == 202
    async with ada.watch(session_id, after=0) as watch:
        reply = await watch.until("message", role="assistant")
    assert reply["in_reply_to"] == sent.json()["message_id"]
    assert "Kafka" in reply["text"]
    await ada.settled(session_id)


async def test_what_is_anothers_is_not_there(service: Served, ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    bob = await service.person("bob")
    url = f"/tailoring-sessions/{session_id}"
    asked = [
        ("GET", url),
        ("DELETE", url),
        ("POST", f"{url}/stop"),
        ("POST", f"{url}/resume"),
        ("POST", f"{url}/ws-ticket"),
        ("GET", f"{url}/events"),
        ("GET", f"{url}/changes"),
        ("GET", f"{url}/resume.pdf"),
    ]
    for method, path in asked:
        foreign = await bob.client.request(method, path)
        absent = await bob.client.request(method, path.replace(session_id, str(uuid4())))
        assert foreign.status_code == absent.status_code == 404
        assert foreign.json() == absent.json()
    assert (await bob.client.get("/tailoring-sessions/")).json()["items"] == []


async def test_the_list_is_paged_newest_first_and_filtered(ada: Person) -> None:
    ids = [await ada.start(resume(), job_description=POSTING) for _ in range(5)]
    for session_id in ids:
        await ada.settled(session_id, "waiting")
    await ada.client.post(f"/tailoring-sessions/{ids[0]}/stop")
    seen: list[str] = []
    cursor = ""
    while True:
        page = (await ada.client.get(f"/tailoring-sessions/?limit=2{cursor}")).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == ids[::-1]
    stopped = (await ada.client.get("/tailoring-sessions/?status=stopped")).json()
    assert [item["id"] for item in stopped["items"]] == [ids[0]]
    stats = (await ada.client.get("/api/user/stats")).json()
    assert stats["total_resumes_generated"] == 0
    assert stats["facts"] == {"checked": 0, "invented": 0, "refused": 0}
    assert (await ada.client.delete(f"/tailoring-sessions/{ids[0]}")).status_code == 204
    assert (await ada.client.get(f"/tailoring-sessions/{ids[0]}")).status_code == 404


async def test_an_uploaded_file_goes_into_the_library_once_if_wanted(ada: Person, database: Database) -> None:
    async def library() -> list[tuple[str, str]]:
        return [(cv["id"], cv["title"]) for cv in (await ada.client.get("/cvs")).json()["items"]]

    session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
    head = await ada.settled(session_id)
    assert await library() == []
    facts = (await ada.client.get("/api/user/stats")).json()["facts"]
    assert facts == {"checked": head["fact_check"]["claims"], "invented": 0, "refused": 0}
    assert facts["checked"] > 0

    kept = await asyncio.gather(
        *(ada.start(resume(), f"Ada {n}.pdf", job_description=POSTING, keep="true") for n in range(3))
    )
    ((cv_id, title),) = await library()
    assert title.startswith("Ada ")
    begun = (await ada.client.get(f"/cvs/{cv_id}/customizations")).json()["items"]
    assert {item["id"] for item in begun} == {*kept}
    assert await database.fetchval("SELECT count(*) FROM uploads") == 2
    assert (await ada.client.get(f"/cvs/{cv_id}/original")).content == resume()
    # Another file of the same length is another résumé.
    other = bytearray(resume())
    other[-1] ^= 1
    await ada.start(bytes(other), "Other.pdf", job_description=POSTING, keep="true")
    assert [title for _, title in await library()] == ["Other", title]


async def test_the_same_key_never_begins_two(ada: Person) -> None:
    async def begin(key: str, posting: str = POSTING) -> tuple[int, str]:
        response = await ada.client.post(
            "/tailoring-sessions/",
            files={"resume": ("resume.pdf", resume())},
            data={"job_description": posting},
            headers={"Idempotency-Key": key},
        )
        return response.status_code, response.json().get("id", "")

    first, *others = await asyncio.gather(*(begin("k1") for _ in range(5)))
    assert all(other == first for other in others)
    assert (await begin("k2"))[1] != first[1]
    assert (await begin("k1", POSTING + "More."))[0] == 409


async def test_never_more_active_sessions_than_allowed_however_many_start_at_once(database_url: str) -> None:
    # No worker: what is started stays pending.
    async with served(settings_for(database_url, max_active_sessions=3, role="web")) as service:
        ada = await service.person()
        cv = (await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", resume())})).json()
        given = {"cv_id": cv["id"], "job_description": POSTING}
        responses = await asyncio.gather(*(ada.client.post("/tailoring-sessions/", data=given) for _ in range(100)))
        statuses = sorted(r.status_code for r in responses)
        assert statuses == [201] * 3 + [429] * 97
        refused = next(r for r in responses if r.status_code == 429)
        assert refused.json()["detail"]["code"] == "TOO_MANY_ACTIVE"
        assert int(refused.headers["retry-after"]) > 0
        assert refused.headers["ratelimit-policy"] == '"create";q=10000;w=60, "active";q=3'
        assert (refused.headers["ratelimit-limit"], refused.headers["ratelimit-remaining"]) == ("3", "0")
        # Those that began were told what is left of each limit; by the old headers, of the one that is reached first.
        left = sorted((r.headers for r in responses if r.status_code == 201), key=lambda h: h["ratelimit-remaining"])
        assert [h["ratelimit-remaining"] for h in left] == ["0", "1", "2"]
        for number, headers in enumerate(left):
            told = rf'"create";r=99\d\d;t=\d+, "active";r={number};t=15, "day";r=1000;t=\d+'
            assert re.fullmatch(told, headers["ratelimit"])
            assert headers["ratelimit-policy"] == '"create";q=10000;w=60, "active";q=3, "day";q=1000;w=86400'
    # A hundred at once from one address, of whom none is at the limit of a user.
    async with served(settings_for(database_url, rate_create_per_minute=5, role="web")) as service:
        people = [await service.person(name) for name in ("bob", "eve")]
        order = {"jd": POSTING, "resume_data": {"basics": {"name": "Bob"}, "work": [{"name": "Globex"}]}}
        responses = await asyncio.gather(
            *(people[n % 2].client.post("/api/generate_resume_json", json=order) for n in range(100))
        )
        assert sorted(r.status_code for r in responses) == [202] * 5 + [429] * 95
        refused = next(r for r in responses if r.status_code == 429)
        assert refused.json()["detail"]["code"] == "RATE_LIMITED"
        assert refused.headers["ratelimit-policy"] == '"create";q=5;w=60'


async def test_the_days_quota_and_the_minutes_rate(database_url: str) -> None:
    async with served(settings_for(database_url, daily_quota=1)) as service:
        ada = await service.person()
        await on_one_day(PATIENCE)
        await finished(ada)
        refused = await ada.try_start(resume(), job_description=POSTING)
        assert (refused.status_code, refused.json()["detail"]["code"]) == (429, "DAILY_QUOTA")
        assert refused.headers["ratelimit-policy"] == '"create";q=10000;w=60, "day";q=1;w=86400'
        assert refused.headers["ratelimit-reset"] == refused.headers["retry-after"]
        assert 0 < int(refused.headers["retry-after"]) <= 86_400
    async with served(settings_for(database_url, rate_create_per_minute=2)) as service:
        bob = await service.person("bob")
        statuses = [(await bob.try_start(resume(), job_description=POSTING)).status_code for _ in range(3)]
        assert statuses == [201, 201, 429]


async def test_nothing_is_read_for_somebody_who_is_at_a_limit(database_url: str) -> None:
    # No worker: what is started stays pending.
    settings = settings_for(database_url, max_active_sessions=1, rate_create_per_minute=5, role="web")
    async with served(settings) as service:
        ada = await service.person()

        async def begin(key: str) -> httpx.Response:
            return await ada.client.post(
                "/tailoring-sessions/",
                files={"resume": ("resume.pdf", resume())},
                data={"job_description": POSTING},
                headers={"Idempotency-Key": key},
            )

        async def work() -> list[str]:
            metrics = (await ada.client.get("/metrics")).text
            return [line for line in metrics.splitlines() if line.startswith("tailor_document_work_total")]

        first = await begin("k")
        assert first.status_code == 201, first.text
        read = await work()
        assert any('what="read"' in line for line in read)
        refused = await begin("another")
        assert (refused.status_code, refused.json()["detail"]["code"]) == (429, "TOO_MANY_ACTIVE")
        order = {"jd": POSTING, "resume_data": {"basics": {"name": "Ada"}, "work": [{"name": "Globex"}]}}
        refused = await ada.client.post("/api/generate_resume_json", json=order)
        assert (refused.status_code, refused.json()["detail"]["code"]) == (429, "TOO_MANY_ACTIVE")
        assert await work() == read
        # What was begun is found again all the same.
        assert (await begin("k")).json()["id"] == first.json()["id"]
        # With two limits used up, the one that lasts longer is the one to wait for.
        refused = await begin("another")
        assert refused.json()["detail"]["code"] == "TOO_MANY_ACTIVE"
        assert refused.headers["ratelimit"].startswith('"create";r=0;t=')
        assert 15 < int(refused.headers["retry-after"]) <= 60
        assert (await begin("k")).json()["detail"]["code"] == "RATE_LIMITED"


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("broken-empty", 400, "EMPTY_FILE"),
        ("broken-html", 415, "NOT_A_DOCUMENT"),
        ("broken-truncated60", 400, "BROKEN_FILE"),
        ("broken-header-only", 400, "BROKEN_FILE"),
        ("enc-user-aes256", 400, "ENCRYPTED"),
        ("scan-jake", 400, "NO_TEXT"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_before_a_session_exists(
    ada: Person, name: str, status: int, code: str
) -> None:
    response = await ada.try_start(case("resumes", name).file.read_bytes(), job_description=POSTING)
    assert (response.status_code, response.json()["detail"]["code"]) == (status, code)
    assert (await ada.client.get("/tailoring-sessions/")).json()["items"] == []


async def test_a_file_of_one_byte_too_many_is_refused(ada: Person) -> None:
    response = await ada.try_start(b"%PDF-1.7\n" + bytes(10 * 1024 * 1024 - 8), job_description=POSTING)
    assert (response.status_code, response.json()["detail"]["code"]) == (413, "FILE_TOO_LARGE")


@pytest.mark.parametrize(
    "fields",
    [{}, {"job_url": "  "}, {"job_description": POSTING, "mode": "reckless"}, {"job_url": "x" * 5000}],
)
async def test_a_session_needs_a_posting_and_known_options(ada: Person, fields: dict[str, str]) -> None:
    response = await ada.try_start(resume(), **fields)
    assert response.status_code == 400


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/job",
        "http://[::1]/job",
        "http://169.254.169.254/latest/meta-data",
        "http://2130706433/",
        "file:///etc/passwd",
        "not an address",
        "http://localhost:5432/",
    ],
)
async def test_an_address_that_cannot_be_read_becomes_a_question(ada: Person, url: str) -> None:
    session_id = await ada.start(resume(), job_url=url)
    head = await ada.settled(session_id, "waiting")
    assert head["question"]["kind"] == "posting"
    assert head["question"]["reason"]
    paste = {"question_id": head["question"]["id"], "answer": POSTING}
    response = await ada.client.post(f"/tailoring-sessions/{session_id}/answers", json=paste)
    assert response.status_code == 200
    async with asyncio.timeout(20):
        while not (head := await ada.get(session_id))["question"] or head["question"]["kind"] == "posting":
            await asyncio.sleep(0.05)
    assert head["job"]["company"] == "Northwind Traders"


async def test_signs_that_no_database_holds_break_nothing(ada: Person) -> None:
    session_id = await ada.start(resume(), "a\x00b.pdf", job_description=POSTING + "\x00", instructions="\x00")
    head = await ada.settled(session_id, "waiting")
    url = f"/tailoring-sessions/{session_id}"
    question = head["question"]["id"]
    assert (await ada.client.post(f"{url}/chat", json={"message": "a\x00b \\u0000"})).status_code == 202
    told = {"question_id": question, "answer": "At Initech I wrote\x00 Terraform modules for 60 accounts."}
    assert (await ada.client.post(f"{url}/answers", json=told)).status_code == 200
    unknown = {"question_id": "\x00", "answer": "x"}
    assert (await ada.client.post(f"{url}/answers", json=unknown)).status_code == 404
    events = (await ada.get(session_id, "/events?limit=1000"))["items"]
    assert [e["text"] for e in events if e["type"] == "message" and e["role"] == "user"] == ["a\ufffdb \\u0000"]


async def test_a_key_of_yesterday_begins_anew(ada: Person, database: Database) -> None:
    async def begin() -> str:
        response = await ada.client.post(
            "/tailoring-sessions/",
            files={"resume": ("resume.pdf", resume())},
            data={"job_description": POSTING},
            headers={"Idempotency-Key": "k"},
        )
        assert response.status_code == 201
        return str(response.json()["id"])

    first = await begin()
    assert await begin() == first
    await database.execute("UPDATE idempotency_keys SET created_at = now() - interval '25 hours'")
    assert await begin() != first
    assert await database.fetchval("SELECT count(*) FROM idempotency_keys") == 1


async def test_an_id_that_nothing_can_have_is_refused(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    url, nobody = f"/tailoring-sessions/{session_id}", "c" * 101
    skipped = await ada.client.post(f"{url}/answers", json={"question_id": "", "skip": True})
    assert (skipped.status_code, skipped.json()["detail"]["errors"][0]["field"]) == (400, "question_id")
    assert (await ada.client.post(f"{url}/changes/{nobody}/accept")).status_code == 404
    assert (await ada.client.put(f"{url}/changes/{nobody}", json={"after": "x"})).status_code == 404
    # An empty field of a form is none.
    assert (await ada.client.post(f"{url}/chat", json={"message": "Thank you.", "context": ""})).status_code == 202
