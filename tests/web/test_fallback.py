"""When the model fails, a session says so, in words and for programs, and goes on without one if the person wants."""

from typing import Any

from tests.files import POSTING, resume
from tests.model_server import ModelServer, Step
from tests.service import Person, served, settings_for


async def failed(ada: Person, **fields: str) -> tuple[str, dict[str, Any]]:
    """A session whose model fails at the summary, and its head."""
    session_id = await ada.start(resume(), job_description=POSTING, interactive="false", **fields)
    return session_id, await ada.settled(session_id, "failed", "completed")


async def test_a_session_whose_model_fails_goes_on_without_one(database_url: str) -> None:
    async with (
        ModelServer(script=[Step(fault="unauthorized", purpose="summary")]) as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id, head = await failed(ada)
        assert head["status"] == "failed"
        assert (head["error"]["code"], head["error"]["retryable"]) == ("MODEL_REJECTED", False)
        assert head["error"]["fallback"] == "offline"
        assert head["engine"] is None
        events = (await ada.get(session_id, "/events"))["items"]
        (error,) = (e for e in events if e["type"] == "session_error")
        assert error["fallback"] == "offline"
        asked = [request.purpose for request in model.requests]
        assert asked == ["requirements", "summary"]

        url = f"/tailoring-sessions/{session_id}"
        wrong = await ada.client.post(f"{url}/resume", json={"engine": "magic"})
        assert (wrong.status_code, wrong.json()["detail"]["code"]) == (400, "VALIDATION_ERROR")
        assert (await ada.client.post(f"{url}/resume", json={"engine": "offline"})).status_code == 200
        head = await ada.settled(session_id)
        assert (head["engine"], head["error"], head["progress"]) == ("offline", None, 100)
        assert head["score"]["after"] >= head["score"]["before"]
        assert [request.purpose for request in model.requests] == asked, "nothing more is sent, nothing done twice"
        usage = await ada.get(session_id, "/usage")
        assert [(call["purpose"], call["outcome"]) for call in usage["calls"]] == [
            ("requirements", "ok"),
            ("summary", "failed"),
        ]
        await ada.client.post(f"{url}/cover-letter")
        await ada.settled(session_id)
        assert "Ada Example" in (await ada.client.get(f"{url}/cover-letter.txt")).text
        assert [request.purpose for request in model.requests] == asked

        # And with the model again, once it works.
        assert (await ada.client.post(f"{url}/resume", json={"engine": "llm"})).status_code == 200
        assert (await ada.settled(session_id))["engine"] is None
        await ada.client.post(f"{url}/chat", json={"message": "What is missing?"})
        await ada.settled(session_id)
        assert model.requests[-1].purpose == "chat"
        again = await ada.client.post(f"{url}/resume")
        assert (again.status_code, again.json()["detail"]["code"]) == (409, "WRONG_STATE")


async def test_a_message_that_the_model_does_not_answer_offers_the_built_in_engine(database_url: str) -> None:
    async with (
        ModelServer(script=[Step(fault="unauthorized", purpose="chat")]) as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id, _ = await failed(ada)
        async with ada.watch(session_id) as watch:
            await watch.send("chat", message="What is missing?")
            reply = await watch.until("message", role="assistant")
            assert reply["error"]["code"] == "MODEL_REJECTED"
            assert reply["error"]["fallback"] == "offline"
            assert reply["text"] == reply["error"]["message"]
            assert (await watch.send("resume", engine="offline"))["ok"]
            assert (await watch.until("options_update"))["engine"] == "offline"
            assert (await watch.send("resume", engine="offline"))["duplicate"]
            await watch.send("chat", message="What is missing?")
            answer = await watch.until("message", role="assistant")
            assert answer["error"] is None
            assert "Terraform" in answer["text"]
        async with ada.watch(session_id) as watch:
            assert (await watch.until("session_state"))["engine"] == "offline"
        assert [request.purpose for request in model.requests].count("chat") == 1


async def test_who_wants_no_model_from_the_start_sends_nothing_to_one(database_url: str) -> None:
    async with (
        ModelServer(strict=True) as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id, head = await failed(ada, engine="offline")
        assert (head["status"], head["engine"]) == ("completed", "offline")
        assert (await ada.get(session_id, "/usage"))["calls"] == []
        assert model.requests == []


async def test_what_a_stopped_step_was_sent_and_wrote_is_shown_as_an_estimate(database_url: str) -> None:
    async with (
        ModelServer(usage=True) as model,
        served(settings_for(database_url, openai_base_url=model.url, openai_price_in=1, openai_price_out=1)) as service,
    ):
        model.held = "summary"
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("token", id="summary")
            assert (await watch.send("stop"))["ok"]
        await ada.settled(session_id, "stopped")
        await service.house.drain()
        usage = await ada.get(session_id, "/usage")
        first, second = usage["calls"]
        assert (first["purpose"], first["outcome"], first["estimated"]) == ("requirements", "ok", False)
        assert (second["purpose"], second["outcome"], second["estimated"]) == ("summary", "cancelled", True)
        assert second["tokens_in"] > 100
        assert 0 < second["tokens_out"] < 100
        assert usage["totals"]["estimated"]
        assert usage["totals"]["cost"] > 0
        assert len(model.requests) == 2
