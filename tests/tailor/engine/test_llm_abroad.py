"""Sessions of the model's engine in which the person answers in another language than the document's."""

import pytest

from tailor.model import commands
from tailor.model.asking import asking
from tailor.model.session import Earlier
from tests.eval.played import Person, Played, Player
from tests.model_server import Step
from tests.tailor.engine.test_llm_engine import writing
from tests.tailor.engine.test_offline_abroad import CLERK, ENGLISH

GERMAN = "Ich habe bei Nordwind Bestellungen von 30 Lieferanten in SAP erfasst."
SPANISH = "En Nordwind introduje en SAP los pedidos de 30 proveedores."
ENTERED = "Entered orders of 30 suppliers in SAP"


async def _played(told: str, line: str, *, earlier: bool) -> Played:
    """What becomes of a line that the model makes of an answer, given now or in an earlier session."""
    wanted = [
        {"text": text, "kind": "must", "category": "skill", "quote": f"Experience with {text}", "terms": [text]}
        for text in ("SAP", "Excel")
    ]
    added = {"after": line, "cites": ["t1"], "requirements": ["r1"], "reason": "You said so"}
    steps = (
        Step(purpose="requirements", reply={"requirements": wanted}),
        Step(purpose="summary", reply={"lines": []}),
        Step(purpose="experience", reply={"lines": [], "add": [added], "order": []}),
        Step(purpose="skills", reply={"groups": [], "order": [], "rename": [], "add": []}),
        Step(purpose="revise", reply={"lines": []}),
    )
    said = Earlier(ref="told:1", topic="SAP", stance="yes", text=told, told_at="2026-03-03T10:00Z")
    answer = commands.Answer(request_id="a", question_id="q", text=told, stance="yes")
    person = Person(answers=() if earlier else (answer, None, None))
    async with writing(*steps) as (engine, _, _):
        return await Player(engine).play(CLERK, ENGLISH, person, earlier=(said,) if earlier else ())


@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize("told", [GERMAN, SPANISH])
async def test_an_answer_is_translated_and_checked_as_a_translation_is(told: str, earlier: bool) -> None:
    played = await _played(told, ENTERED, earlier=earlier)
    (change,) = [c for c in played.session.changes if c.op == "insert" and c.section == "work"]
    assert (change.status, change.check.verdict) == ("accepted", "supported")
    assert [e.quote for e in change.evidence] == [told]
    assert ENTERED in played.exports


@pytest.mark.parametrize("line", ["Entered orders of 50 suppliers in SAP", "Led the entry of 30 suppliers in Oracle"])
async def test_a_translation_may_say_no_more_than_was_said(line: str) -> None:
    played = await _played(GERMAN, line, earlier=True)
    assert played.session.refused
    assert line not in played.exports
    assert [c for c in played.session.changes if c.op == "insert" and c.status == "accepted"] == []


async def test_an_answer_that_was_copied_waits_for_the_person() -> None:
    played = await _played(GERMAN, "Bestellungen von 30 Lieferanten in SAP erfasst", earlier=True)
    (change,) = [c for c in played.session.changes if c.op == "insert" and c.section == "work"]
    assert (change.status, change.reason) == ("proposed", asking("en").abroad)
    assert "Lieferanten" not in played.exports
