"""Whatever a model answers: the session ends in a document with its facts, or says why it does not go on."""

import asyncio
import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailor.engine.llm import LlmEngine, ModelClient
from tailor.engine.offline import OfflineEngine
from tests.eval.played import Person, Played, Player
from tests.eval.tailoring import listed, protected_facts
from tests.model_server import ModelServer, Step
from tests.tailor.engine.test_llm_engine import POSTING, RESUME

_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.sampled_from(
        ["w1", "w1h1", "w1h2", "w1.name", "s1", "skills", "basics.summary", "basics.label", "t1", "m", "r1"]
    ),
    st.sampled_from(["must", "skill", "replace", "insert", "move", "remove", "Built billing services with Zabbix"]),
)
_KEYS = st.sampled_from(
    [
        "requirements",
        "lines",
        "add",
        "order",
        "groups",
        "rename",
        "reply",
        "edits",
        "undo",
        "paragraphs",
        "after",
        "cites",
        "id",
        "text",
        "kind",
        "category",
        "quote",
        "terms",
        "group",
        "number",
        "op",
        "target",
        "reason",
    ]
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_KEYS, inner, max_size=5)),
    max_leaves=20,
)
_LINES = st.lists(
    st.fixed_dictionaries({"id": _LEAVES, "after": _LEAVES, "cites": st.lists(_LEAVES, max_size=3)}), max_size=4
)
#: Of the right form, with whatever in it, or of any form at all, or no JSON.
_ANSWERS = st.one_of(
    st.fixed_dictionaries({"lines": _LINES, "add": _LINES, "order": st.lists(_LEAVES, max_size=4)}).map(json.dumps),
    _JSON.map(json.dumps),
    st.text(max_size=60),
)


async def played(replies: list[str], interactive: bool) -> Played:
    script = [Step(reply=reply) for reply in replies]
    async with (
        ModelServer(script=script, piece=2_000) as server,
        ModelClient(model="any", base_url=server.url) as client,
    ):
        player = Player(LlmEngine(client, OfflineEngine(lambda: date(2026, 11, 1))))
        person = Person(messages=("make it shorter",)) if interactive else None
        return await player.play(RESUME, POSTING, person)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_ANSWERS, min_size=1, max_size=10), st.booleans())
def test_any_answers_end_in_a_true_document_or_a_reason(replies: list[str], interactive: bool) -> None:
    result = asyncio.run(played(replies, interactive))
    session = result.session
    assert session.status == "completed" or (session.status == "failed" and session.failure and session.failure.message)
    assert all(then == now for _, then, now in protected_facts(RESUME, session.document))
    assert set(listed(RESUME)) <= set(listed(session.document))
    written: dict[str, Any] = session.document.json_resume()
    assert "Zabbix" not in json.dumps(written)
    for change in session.changes:
        if change.status == "accepted" and change.op in ("replace", "insert"):
            assert change.check.verdict == "supported"
