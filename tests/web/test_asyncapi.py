"""The live protocol's document: it names every frame, its references lead somewhere, and real frames satisfy it."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among our dependencies

from tailor.model import events
from tests.files import POSTING, resume
from tests.service import Person, Served
from web.asyncapi import asyncapi, frames, kind

DOCUMENT = asyncapi("1.2.3")
KINDS = [kind(model) for model in (*frames(events.ServerFrame), *frames(events.ClientFrame))]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def found(reference: str) -> Any:
    value: Any = DOCUMENT
    for part in reference.removeprefix("#/").split("/"):
        value = value[part]
    return value


def schema_of(name: str) -> dict[str, Any]:
    """The schema of a message, with what it refers to."""
    return {**DOCUMENT["components"]["messages"][name]["payload"], "components": DOCUMENT["components"]}


def test_every_reference_leads_somewhere_and_every_schema_is_one() -> None:
    assert DOCUMENT["asyncapi"] == "3.0.0"
    assert set(references(DOCUMENT)) >= {f"#/components/messages/{name}" for name in KINDS}
    for reference in references(DOCUMENT):
        assert isinstance(found(reference), dict), reference
    for schema in DOCUMENT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_every_frame_is_named_once_with_its_direction() -> None:
    assert len(KINDS) == len(set(KINDS)) == len(DOCUMENT["components"]["messages"])
    adapters = (events.server_frames.json_schema(), events.client_frames.json_schema())
    assert set(KINDS) == {name for schema in adapters for name in schema["discriminator"]["mapping"]}
    told = {
        name: {found(m["$ref"])["$ref"].rpartition("/")[2] for m in operation["messages"]}
        for name, operation in DOCUMENT["operations"].items()
    }
    assert told["show"] | told["command"] == set(KINDS)
    assert not told["show"] & told["command"]
    assert told["showSimply"] == {"human_input_required", "progress_update", "resume_update"}


@pytest.mark.parametrize("name", KINDS)
def test_a_frame_of_another_type_does_not_pass(name: str) -> None:
    validator = Draft202012Validator(schema_of(name))
    assert not validator.is_valid({"type": f"not_{name}"})
    assert not validator.is_valid([])


async def test_what_a_session_really_says_satisfies_the_document_that_the_service_gives(
    service: Served, ada: Person
) -> None:
    response = await service.client().get("/asyncapi.json")
    assert response.status_code == 200
    assert response.json() == DOCUMENT | {"info": response.json()["info"]}
    session_id = await ada.start(resume(), job_description=POSTING)
    async with ada.watch(session_id, after=0) as watch:
        await watch.until("human_input_required")
        await watch.send("proceed")
        await watch.until("status_changed", status="completed")
        await watch.send("chat", message="Thank you.")
    assert {frame["type"] for frame in watch.frames} >= {"session_state", "reply", "resume_update", "match_update"}
    for frame in watch.frames:
        Draft202012Validator(schema_of(frame["type"])).validate(frame)
