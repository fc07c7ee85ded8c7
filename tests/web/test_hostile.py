"""A model that invents whatever it can, through a whole session: what is stored and what leaves is the person's own."""

import io
import json

import docx
from pypdf import PdfReader

from tests.files import POSTING, resume
from tests.model_personas import PLANTED
from tests.model_server import ModelServer
from tests.service import Person, served, settings_for


async def exports(ada: Person, session_id: str) -> str:
    """All that leaves, as text."""
    url = f"/tailoring-sessions/{session_id}"
    texts: list[str] = []
    for what in ("resume", "cover-letter"):
        endings = ("md", "txt", "json") if what == "resume" else ("md", "txt")
        texts += [(await ada.client.get(f"{url}/{what}.{ending}")).text for ending in endings]
        pdf = await ada.client.get(f"{url}/{what}.pdf")
        texts += [page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages]
        word = await ada.client.get(f"{url}/{what}.docx")
        texts += [paragraph.text for paragraph in docx.Document(io.BytesIO(word.content)).paragraphs]
    return "\n".join(texts)


async def test_nothing_that_a_model_invents_is_stored_or_leaves(database_url: str) -> None:
    async with (
        ModelServer("hostile") as model,
        served(settings_for(database_url, openai_base_url=model.url)) as service,
    ):
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false", mode="bold")
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("status_changed", status="completed")
            await watch.send("chat", message="Please make the first line stronger.")
            await watch.until("message", role="assistant")
            await watch.send("cover_letter")
            await watch.until("letter_update")
            await watch.until("status_changed", status="completed")
        tokens = [frame for frame in watch.frames if frame["type"] == "token"]
        assert all(token["draft"] is True for token in tokens)
        drafted = "".join(token["text"] for token in tokens)
        assert any(planted in drafted for planted in PLANTED), "it must have tried"
        assert {"summary", "experience", "skills", "revise", "chat", "cover_letter"} <= {
            asked.purpose for asked in model.requests
        }

        stored = json.dumps(watch.numbered, ensure_ascii=False)
        assert len(watch.numbered) > 10
        left = await exports(ada, session_id)
        assert "Globex" in left
        for planted in PLANTED:
            assert planted.casefold() not in left.casefold(), planted
            assert planted.casefold() not in stored.casefold(), planted
        # Who comes later sees no draft of it either.
        async with ada.watch(session_id) as late:
            assert (await late.until("session_state"))["partials"] == []
