"""Files read by rules, and by a model where these are unsure: over real HTTP, from real documents."""

from collections.abc import AsyncIterator
from functools import partial
from uuid import UUID

import pytest
import typst

from tailor.db import Database
from tailor.documents.read import WARM
from tailor.engine.llm.client import ModelClient
from tailor.engine.llm.structure import structure
from tailor.intake import Intake
from tailor.settings import Settings
from tailor.usage import Meter
from tailor.workers.pool import Workers
from tests.model_server import ModelServer, Step

SOURCE = b"""#set page(margin: 2cm)
#text(20pt)[*Ada Example*] \\ ada\\@example.org
= Experience
*Vela Nord* #h(1fr) 2019 -- 2021
- Built a test rig for pumps
- Cut scrap by four percent
= Education
*Zeta* #h(1fr) 2015 -- 2018
"""
ENTRY = {"ref": "w1", "organisation": "Vela", "title": "Nord", "place": "", "dates": "2019 \u2013 2021"}
ITEMS = ["Built a test rig for pumps", "Cut scrap by four percent"]


@pytest.fixture(scope="module")
def data() -> bytes:
    made = typst.compile(SOURCE, format="pdf")
    assert isinstance(made, bytes)
    return made


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers(1, preload=WARM) as pool:
        yield pool


@pytest.fixture
async def user(database: Database) -> UUID:
    made = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', 'x') RETURNING id")
    assert isinstance(made, UUID)
    return made


async def _read(database: Database, workers: Workers, user: UUID, data: bytes, url: str) -> tuple[object, ...]:
    async with ModelClient(model="any", base_url=url) as client:
        intake = Intake(database, workers, Meter(database, Settings()), partial(structure, client))
        reading = await intake.read(user, data, "resume.pdf")
    job = reading.resume.work[0]
    return job.name, job.position, [h.text for h in job.highlights], reading.warnings, reading.doubts


async def test_a_model_settles_what_rules_were_unsure_of(
    database: Database, workers: Workers, user: UUID, data: bytes
) -> None:
    reply = {"entries": [{**ENTRY, "items": ITEMS}]}
    async with ModelServer(script=[Step(reply=reply, purpose="structure")], strict=True) as server:
        name, position, items, warnings, doubts = await _read(database, workers, user, data, server.url)
    assert (name, position, items) == ("Vela", "Nord", ITEMS)
    assert not any("Vela" in str(warning) for warning in warnings)  # type: ignore[attr-defined]
    assert [doubt.ref for doubt in doubts] == ["e1"]  # type: ignore[attr-defined]
    assert await database.fetchval("SELECT count(*) FROM llm_calls WHERE user_id = $1", user) == 1


@pytest.mark.parametrize(
    "step",
    [
        Step(reply={"entries": [{**ENTRY, "title": "Chief Engineer", "items": ITEMS}]}),
        Step(reply={"entries": []}),
        Step(fault="unauthorized"),
    ],
    ids=["invented", "nothing", "refused"],
)
async def test_the_rules_reading_stays_otherwise(
    database: Database, workers: Workers, user: UUID, data: bytes, step: Step
) -> None:
    async with ModelServer(script=[step]) as server:
        name, position, items, warnings, _ = await _read(database, workers, user, data, server.url)
    assert (name, position, items) == ("Vela Nord", "", ITEMS)
    assert any("Vela Nord" in str(warning) for warning in warnings)  # type: ignore[attr-defined]
