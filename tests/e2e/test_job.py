"""The main job, whole: a file and an address in, questions answered, a tailored résumé out."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.corpus import Case, case
from tests.model_server import ModelServer
from tests.scraper.board import PostingServer, scraper_for
from tests.service import PATIENCE, Person, Served, Watch, served, settings_for

#: A one-column résumé and one in columns.
RESUMES = ("jake", "rendercv-classic")
#: A job board's public JSON, and a page with JSON-LD.
BOARD, PAGE = "ats_greenhouse_content_duolingo", "remoteok_2020_ld"


@pytest.fixture
async def postings() -> AsyncIterator[PostingServer]:
    """Job sites on loopback."""
    async with PostingServer() as server:
        yield server


def address(postings: PostingServer, name: str) -> tuple[str, dict[str, str]]:
    """The address of a captured posting, and the mirror of the board that it needs."""
    found: Case = case("postings", name)
    if found.facts["kind"] != "ats-json":
        return postings.url(f"/case/{name}"), {}
    postings.serve("/v1/boards/acme/jobs/4711", found.file.read_bytes(), {"content-type": "application/json"})
    return "https://boards.greenhouse.io/acme/jobs/4711", {"boards-api.greenhouse.io": postings.url("")}


async def answering(watch: Watch) -> list[dict[str, Any]]:
    """Answer every question in one's own words until the session is complete; what was asked."""
    asked = []
    while True:
        frame = await watch.next()
        if frame["type"] == "human_input_required":
            asked.append(frame)
            words = f"I did {frame['requirement']} for two years, every week."
            request = {"type": "answer", "request_id": f"a{len(asked)}", "question_id": frame["question_id"]}
            await watch.socket.send(json.dumps(request | {"text": words}))
        elif frame["type"] == "status_changed" and frame["status"] in ("completed", "failed"):
            assert frame["status"] == "completed", watch.frames[-2:]
            return asked


async def whole_job(service: Served, postings_url: str, resume_case: Case) -> tuple[Person, str, Watch]:
    """Start, watch, answer, download and read back."""
    ada = await service.person()
    session_id = await ada.start(resume_case.file.read_bytes(), job_url=postings_url)
    async with ada.watch(session_id, after=0) as watch:
        await answering(watch)
    assert watch.numbers == list(range(1, len(watch.numbers) + 1))
    expected = resume_case.facts["expected"]
    back = await ada.get(session_id, "/read-back?format=pdf")
    words = " ".join(back["text"].split()).casefold()
    assert back["recall"] >= 0.98
    assert expected["name"].casefold() in words
    assert expected["email"].casefold() in words
    docx = await ada.client.get(f"/tailoring-sessions/{session_id}/resume.docx")
    assert docx.content.startswith(b"PK")
    return ada, session_id, watch


#: Each with each of the two others.
@pytest.mark.parametrize(
    ("resume_name", "posting_name", "engine"),
    [
        (RESUMES[0], BOARD, "offline"),
        (RESUMES[0], PAGE, "model"),
        (RESUMES[1], BOARD, "model"),
        (RESUMES[1], PAGE, "offline"),
    ],
)
async def test_the_whole_job(
    database_url: str, postings: PostingServer, resume_name: str, posting_name: str, engine: str
) -> None:
    url, mirror = address(postings, posting_name)
    scraper = scraper_for(postings, board_base=mirror)
    expected = case("postings", posting_name).facts["expected"]
    async with ModelServer() as model:
        settings = settings_for(database_url, **({"openai_base_url": model.url} if engine == "model" else {}))
        async with served(settings, scraper) as service:
            ada, session_id, watch = await whole_job(service, url, case("resumes", resume_name))
            head = await ada.get(session_id)
            assert head["job"]["title"] == expected["title"]
            assert head["progress"] == 100
            assert head["score"]["before"] is not None
            assert head["score"]["after"] >= head["score"]["before"]
            changes = (await ada.client.get(f"/tailoring-sessions/{session_id}/changes")).json()
            assert all(
                c["check"]["verdict"] in ("supported", "own_words") for c in changes if c["status"] == "accepted"
            )
            assert bool(model.requests) == (engine == "model")
            tokens = [frame for frame in watch.frames if frame["type"] == "token"]
            assert bool(tokens) == (engine == "model")


async def test_a_model_that_lies_changes_nothing_that_it_may_not(database_url: str, postings: PostingServer) -> None:
    url, _ = address(postings, PAGE)
    scraper = scraper_for(postings)
    async with (
        ModelServer("hostile") as model,
        served(settings_for(database_url, openai_base_url=model.url), scraper) as service,
    ):
        ada = await service.person()
        data = case("resumes", "jake").file.read_bytes()
        session_id = await ada.start(data, job_url=url, interactive="false")
        head = await ada.settled(session_id)
        assert model.requests
        assert head["fact_check"]["refused"] > 0
        facts = (await ada.client.get("/api/user/stats")).json()["facts"]
        assert (facts["refused"], facts["invented"]) == (head["fact_check"]["refused"], 0)
        text = (await ada.client.get(f"/tailoring-sessions/{session_id}/resume.txt")).text
        original = await ada.start(data, job_url=url, interactive="false")
        await ada.client.post(f"/tailoring-sessions/{original}/stop")
        changes = (await ada.client.get(f"/tailoring-sessions/{session_id}/changes")).json()
        assert all(c["check"]["verdict"] == "supported" for c in changes if c["status"] == "accepted"), text


async def test_stopping_closes_the_models_stream_and_nothing_is_said_afterwards(
    database_url: str, postings: PostingServer
) -> None:
    url, _ = address(postings, PAGE)
    scraper = scraper_for(postings)
    async with (
        ModelServer() as model,
        served(settings_for(database_url, openai_base_url=model.url), scraper) as service,
    ):
        model.held = "experience"
        ada = await service.person()
        data = case("resumes", "jake").file.read_bytes()
        session_id = await ada.start(data, job_url=url, interactive="false")
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("token")
            await model.hold("experience")
            assert (await watch.send("stop"))["ok"]
            await watch.until("status_changed", status="stopped")
            async with asyncio.timeout(PATIENCE):
                while not all(asked.ended for asked in model.requests):
                    await asyncio.sleep(0.02)
            assert any(asked.disconnected for asked in model.requests)
            calls = len(model.requests)
            watch.frames.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await watch.next()
            assert [frame["type"] for frame in watch.frames] in ([], ["heartbeat"])
            model.held = None
            assert (await watch.send("resume"))["ok"]
            await watch.until("status_changed", status="completed")
        assert len(model.requests) > calls
