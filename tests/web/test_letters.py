"""Cover letters over HTTP and the WebSocket: asked for, streamed, downloaded, and nothing planted in them."""

import io

import docx
from pypdf import PdfReader

from tests.e2e.history import audit
from tests.files import POSTING, resume
from tests.model_personas import PLANTED
from tests.model_server import ModelServer, Step
from tests.service import Person, Served, served, settings_for


async def completed(person: Person) -> str:
    session_id = await person.start(resume(), job_description=POSTING, interactive="false")
    await person.settled(session_id)
    return session_id


async def test_a_letter_is_asked_for_watched_and_downloaded(ada: Person, database_url: str) -> None:
    session_id = await completed(ada)
    url = f"/tailoring-sessions/{session_id}/cover-letter"
    missing = await ada.client.get(f"{url}.pdf")
    assert (missing.status_code, missing.json()["detail"]["code"]) == (404, "NO_LETTER")
    async with ada.watch(session_id) as watch:
        state = await watch.until("session_state")
        assert state["letter"] is None
        asked = await ada.client.post(url)
        assert (asked.status_code, asked.json()) == (202, {"letter_id": "l1"})
        update = await watch.until("letter_update")
        await watch.until("status_changed", status="completed")
        assert watch.numbers == list(range(watch.numbers[0], watch.numbers[0] + len(watch.numbers)))
    assert update["id"] == "l1"
    assert update["refused"] == 0
    assert update["error"] is None
    assert update["check"]["verdict"] == "supported"
    assert any(claim["evidence"] for claim in update["check"]["claims"])
    assert "Dear Northwind Traders team," in update["text"]
    assert "\n\nSystems Engineer at Globex:\n• " in update["text"]
    words = " ".join(update["text"].replace("• ", "").split())
    plain = (await ada.client.get(f"{url}.txt")).text
    assert words in " ".join(plain.replace("• ", "").split())
    markdown = await ada.client.get(f"{url}.md")
    assert markdown.headers["content-type"].startswith("text/markdown")
    assert "Kind regards," in markdown.text
    pdf = await ada.client.get(f"{url}.pdf?template=modern&paper=letter")
    assert pdf.headers["content-type"] == "application/pdf"
    assert "letter" in pdf.headers["content-disposition"]
    in_pdf = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages)
    in_docx = " ".join(
        p.text for p in docx.Document(io.BytesIO((await ada.client.get(f"{url}.docx")).content)).paragraphs
    )
    for text in (in_pdf, in_docx):
        assert "Dear Northwind Traders team," in " ".join(text.split())
    assert (await ada.client.get(f"{url}.json")).status_code == 404
    async with ada.watch(session_id) as watch:
        assert (await watch.until("session_state"))["letter"] == {
            k: update[k] for k in ("id", "text", "check", "refused", "own")
        }
    assert (await audit(database_url, session_id)).letter is not None


async def test_the_socket_takes_the_command_even_while_a_question_is_open(ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    async with ada.watch(session_id, after=0) as watch:
        asked = await watch.until("human_input_required")
        reply = await watch.send("cover_letter")
        assert reply["ok"]
        assert "Systems Engineer at Globex" in (await watch.until("letter_update"))["text"]
        await watch.until("status_changed", status="waiting")
    assert (await ada.get(session_id))["question"]["id"] == asked["question_id"]


async def test_a_stopped_session_says_what_to_do_and_strangers_get_nothing(service: Served, ada: Person) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    url = f"/tailoring-sessions/{session_id}/cover-letter"
    await ada.client.post(f"/tailoring-sessions/{session_id}/stop")
    refused = await ada.client.post(url)
    assert (refused.status_code, refused.json()["detail"]["code"]) == (409, "WRONG_STATE")
    bob = await service.person("bob")
    assert (await bob.client.post(url)).status_code == 404
    assert (await bob.client.get(f"{url}.txt")).status_code == 404
    assert (await service.client().post(url)).status_code == 401


async def test_clients_of_three_types_are_sent_no_fourth(ada: Person) -> None:
    session_id = await completed(ada)
    async with ada.watch(session_id, after=0, simple=True) as plain, ada.watch(session_id, after=0) as full:
        await ada.client.post(f"/tailoring-sessions/{session_id}/cover-letter")
        await full.until("letter_update")
        while "cover letter is written" not in (await plain.next()).get("message", ""):
            pass
    assert {frame["type"] for frame in plain.frames} <= {"progress_update", "human_input_required", "resume_update"}


async def test_a_model_that_lies_plants_nothing_in_a_letter(database_url: str) -> None:
    async with (
        ModelServer("hostile") as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id = await completed(ada)
        url = f"/tailoring-sessions/{session_id}/cover-letter"
        async with ada.watch(session_id, after=0) as watch:
            await ada.client.post(url)
            token = await watch.until("token")
            update = await watch.until("letter_update")
        assert token["id"] == update["id"] == "l1"
        assert any(asked.purpose == "cover_letter" for asked in model.requests)
        assert update["refused"] > 0
        assert "Ada Example" in update["text"]
        texts = [(await ada.client.get(f"{url}.{ending}")).text for ending in ("md", "txt")]
        page = await ada.client.get(f"{url}.pdf")
        texts += [page.extract_text() for page in PdfReader(io.BytesIO(page.content)).pages]
        texts += [str(frame) for frame in watch.numbered if frame["type"] == "letter_update"]
        for planted in PLANTED:
            assert not any(planted in text for text in texts), planted
        usage = await ada.get(session_id, "/usage")
        assert any(call["purpose"] == "cover_letter" for call in usage["calls"])


async def test_a_model_that_fails_leaves_a_finished_session_finished(database_url: str) -> None:
    async with (
        ModelServer() as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id = await completed(ada)
        model.then(Step(fault="unauthorized", purpose="cover_letter"))
        async with ada.watch(session_id) as watch:
            await ada.client.post(f"/tailoring-sessions/{session_id}/cover-letter")
            update = await watch.until("letter_update")
            assert update["text"] == ""
            assert update["error"]["message"]
            await watch.until("status_changed", status="completed")
            await ada.client.post(f"/tailoring-sessions/{session_id}/cover-letter")
            again = await watch.until("letter_update", id="l2")
        assert again["text"]


async def test_ones_own_sentence_is_put_in_by_the_conversation_and_taken_out_again(ada: Person) -> None:
    session_id = await completed(ada)
    own = "I'm moving to Lincoln in March."
    async with ada.watch(session_id) as watch:
        await watch.send("chat", message="mention in the letter that I'm moving to Lincoln in March")
        first = await watch.until("letter_update")
        await watch.until("status_changed", status="completed")
        await watch.send("chat", message="write the letter again")
        again = await watch.until("letter_update", id="l2")
        assert first["own"] == again["own"] == [own]
        assert first["text"].count(own) == again["text"].count(own) == 1
        assert own in (await ada.client.get(f"/tailoring-sessions/{session_id}/cover-letter.txt")).text
        await watch.until("status_changed", status="completed")
        await watch.send("chat", message="take that out of the letter")
        assert own not in (await watch.until("letter_update", id="l3"))["text"]
