"""The live protocols' document: it is AsyncAPI 3, names every frame, and real frames satisfy it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator  # type: ignore[import-untyped]  # no stubs of ours
from websockets.asyncio.client import connect

from tailor.model import commands, events, notification
from tests.files import POSTING, resume
from tests.service import ROOT, Person, Served
from web.asyncapi import asyncapi, frames, kind

DOCUMENT = asyncapi("1.2.3")
KINDS = [kind(model) for model in (*frames(events.ServerFrame), *frames(commands.ClientFrame))]
NOTICES = [kind(model) for model in frames(notification.NoticeFrame)]


def found(reference: str) -> Any:
    value: Any = DOCUMENT
    for part in reference.removeprefix("#/").split("/"):
        value = value[part]
    return value


def schema_of(name: str) -> dict[str, Any]:
    """The schema of a message, with what it refers to."""
    return {**DOCUMENT["components"]["messages"][name]["payload"], "components": DOCUMENT["components"]}


def test_the_document_is_asyncapi_3() -> None:
    validator = Draft7Validator(json.loads((ROOT / "tests/data/asyncapi-3.0.0.json").read_text()))
    validator.validate(DOCUMENT)
    operation = {**DOCUMENT["operations"]["show"], "action": "shout"}
    assert not validator.is_valid({**DOCUMENT, "operations": {"show": operation}})


def test_every_reference_leads_somewhere_and_every_schema_is_one() -> None:
    for reference in set(references(DOCUMENT)):
        assert isinstance(found(reference), dict), reference
    for schema in DOCUMENT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_every_frame_is_named_once_with_its_direction() -> None:
    names = [*KINDS, *(f"notice_{name}" for name in NOTICES)]
    assert len(names) == len(set(names))
    assert set(names) == set(DOCUMENT["components"]["messages"])
    adapters = (events.server_frames.json_schema(), commands.client_frames.json_schema())
    assert set(KINDS) == {name for schema in adapters for name in schema["discriminator"]["mapping"]}
    assert set(NOTICES) == set(notification.notice_frames.json_schema()["discriminator"]["mapping"])
    told = {
        name: {found(m["$ref"])["$ref"].rpartition("/")[2] for m in operation["messages"]}
        for name, operation in DOCUMENT["operations"].items()
    }
    assert told["show"] | told["command"] == set(KINDS)
    assert not told["show"] & told["command"]
    assert told["showSimply"] == {"human_input_required", "progress_update", "resume_update"}
    assert told["notify"] == {f"notice_{name}" for name in NOTICES}


@pytest.mark.parametrize("name", DOCUMENT["components"]["messages"])
def test_a_frame_of_another_type_does_not_pass(name: str) -> None:
    validator = Draft202012Validator(schema_of(name))
    assert not validator.is_valid({"type": f"not_{name}"})
    assert not validator.is_valid([])


async def test_what_is_really_said_satisfies_the_document_that_the_service_gives(service: Served, ada: Person) -> None:
    response = await service.client().get("/asyncapi.json")
    assert response.status_code == 200
    assert response.json() == DOCUMENT | {"info": response.json()["info"]}
    notices = []
    url = service.url.replace("http", "ws", 1) + DOCUMENT["channels"]["notifications"]["address"]
    headers = {"Authorization": f"Bearer {ada.token}"}
    async with connect(url, additional_headers=headers, proxy=None) as told:
        notices.append(json.loads(await told.recv()))
        session_id = await ada.start(resume(), job_description=POSTING)
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("human_input_required")
            await watch.send("proceed")
            await watch.until("status_changed", status="completed")
            await watch.send("chat", message="Thank you.")
        while notices[-1]["type"] != "session_finished":
            notices.append(json.loads(await told.recv()))
    assert {frame["type"] for frame in watch.frames} >= {"session_state", "reply", "resume_update", "match_update"}
    for frame in watch.frames:
        Draft202012Validator(schema_of(frame["type"])).validate(frame)
    for notice in notices:
        Draft202012Validator(schema_of(f"notice_{notice['type']}")).validate(notice)


def references(value: Any) -> Iterator[str]:
    """Every reference in a document."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)
