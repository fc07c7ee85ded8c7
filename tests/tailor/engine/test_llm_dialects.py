"""Every server that we name has ways of its own: what each refuses, how it says so, and how its answers come.

The bodies are as their documentation and their users' reports show them.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tailor.engine.base import EngineError
from tailor.engine.llm.client import ModelClient
from tests.model_server import ModelServer, Step
from tests.tailor.engine.paper import Paper
from tests.tailor.engine.test_llm_client import REWORDED, rewritten

ANSWER = '{"lines":[{"id":"w1h1","after":"' + REWORDED + '"}]}'


def nested(message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


def chunk(finish: str | None = None, usage: Any = None, **delta: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}
    return made | ({"usage": usage} if usage else {})


@asynccontextmanager
async def speaking(*steps: Step) -> AsyncIterator[tuple[ModelServer, ModelClient]]:
    async with (
        ModelServer(script=steps, strict=True) as server,
        ModelClient(base_url=server.url, model="scripted", timeout=10, deadline=20) as client,
    ):
        yield server, client


MAX_TOKENS = nested(
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    type="invalid_request_error",
    param="max_tokens",
    code="unsupported_parameter",
)
TEMPERATURE = nested(
    "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
    type="invalid_request_error",
    param="temperature",
    code="unsupported_value",
)
#: Name: what the server refuses first, and the format and the options of the request that it then takes.
REFUSES: dict[str, tuple[tuple[tuple[int, object], ...], str, set[str]]] = {
    "OpenAI, reasoning models": (((400, MAX_TOKENS), (400, TEMPERATURE)), "json_schema", set()),
    "OpenAI, models without schemas": (
        (
            (
                400,
                nested(
                    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
                    type="invalid_request_error",
                    param="response_format",
                    code=None,
                ),
            ),
        ),
        "json_object",
        {"temperature", "max_tokens"},
    ),
    # The error is a text, and there is no json_object.
    "LM Studio": (
        (
            (400, {"error": "response_format: unsupported schema"}),
            (400, {"error": "'response_format.type' must be 'json_schema' or 'text'"}),
        ),
        "text",
        {"temperature", "max_tokens"},
    ),
    # The error is not nested, and its code is a number.
    "vLLM": (
        (
            (
                400,
                {
                    "object": "error",
                    "message": "The provided JSON schema contains features not supported by xgrammar.",
                    "type": "BadRequestError",
                    "param": None,
                    "code": 400,
                },
            ),
        ),
        "json_object",
        {"temperature", "max_tokens"},
    ),
    "llama.cpp": (
        (
            (
                400,
                nested("Failed to parse grammar", code=400, type="invalid_request_error"),
            ),
        ),
        "json_object",
        {"temperature", "max_tokens"},
    ),
    # The error stands in a list.
    "Gemini": (
        (
            (
                400,
                [
                    nested(
                        "The specified schema produces a constraint that has too many states for serving.",
                        code=400,
                        status="INVALID_ARGUMENT",
                    )
                ],
            ),
        ),
        "json_object",
        {"temperature", "max_tokens"},
    ),
    "Groq": (
        (
            (
                400,
                nested(
                    "This model does not support response format `json_schema`.",
                    type="invalid_request_error",
                    param="response_format",
                ),
            ),
        ),
        "json_object",
        {"temperature", "max_tokens"},
    ),
}


@pytest.mark.parametrize("server_name", REFUSES)
async def test_what_a_server_refuses_is_left_out_and_remembered(server_name: str) -> None:
    refusals, rung, options = REFUSES[server_name]
    async with speaking(*(Step(refusal=refusal) for refusal in refusals), Step(), Step()) as (server, client):
        assert await rewritten(client) == REWORDED
        assert await rewritten(client) == REWORDED
    assert len(server.requests) == len(refusals) + 2
    for asked in server.requests[-2:]:
        assert asked.rung == rung
        assert options == {"temperature", "max_tokens"} & asked.body.keys()


async def test_an_answer_that_groq_finds_unfit_does_not_cost_the_format() -> None:
    unfit = nested(
        "Failed to generate JSON. Please adjust your prompt.",
        type="invalid_request_error",
        code="json_validate_failed",
        failed_generation="{",
    )
    async with speaking(Step(refusal=(400, unfit)), Step(), Step()) as (server, client):
        await rewritten(client)
        await rewritten(client)
    assert [asked.rung for asked in server.requests] == ["json_schema", "json_object", "json_schema"]


STREAMS: dict[str, tuple[dict[str, Any], ...]] = {
    "OpenAI": (chunk(role="assistant", content="", refusal=None), chunk(content=ANSWER), chunk("stop")),
    "Ollama, thinking": (
        chunk(role="assistant", content="", reasoning="Let me see {"),
        chunk(content=ANSWER),
        chunk("stop", content=""),
    ),
    "vLLM, a reasoning parser": (
        chunk(role="assistant", content=None, reasoning_content="Let me see {"),
        chunk(content=ANSWER),
        chunk("stop", content=""),
    ),
    "vLLM, a template that opens the thinking": (
        chunk(role="assistant", content='Perhaps {"after": "no"}?'),
        chunk(content=f"\n</think>\n\n{ANSWER}"),
        chunk("stop"),
    ),
    "LM Studio, thinking in the answer": (chunk(content=f"<think>\nHm.\n</think>\n{ANSWER}"), chunk("stop")),
    "llama.cpp": (
        chunk(role="assistant", content=None),
        chunk(content=ANSWER),
        {**chunk("stop"), "timings": {"prompt_n": 12, "predicted_n": 9}},
    ),
    "Gemini": (
        chunk(
            usage={"prompt_tokens": 50, "completion_tokens": 4, "total_tokens": 54}, role="assistant", content=ANSWER
        ),
        chunk("STOP", usage={"prompt_tokens": 50, "completion_tokens": 20, "total_tokens": 90}, role="assistant"),
    ),
    "Groq": (
        {**chunk(role="assistant", content=""), "x_groq": {"id": "req_1"}},
        chunk(content=ANSWER),
        {**chunk("stop"), "x_groq": {"id": "req_1", "usage": {"prompt_tokens": 50, "completion_tokens": 20}}},
    ),
}


@pytest.mark.parametrize("server_name", STREAMS)
async def test_an_answer_is_read_however_it_comes(server_name: str) -> None:
    async with speaking(Step(chunks=STREAMS[server_name])) as (_, client):
        pen = Paper()
        assert await rewritten(client, pen) == REWORDED
    [call] = pen.calls
    assert call.outcome == "ok"
    if server_name in ("Gemini", "Groq"):
        assert (call.tokens_in, call.tokens_out, call.estimated) == (50, 20, False)
    else:
        assert call.estimated


@pytest.mark.parametrize(
    "chunks",
    [
        (chunk(role="assistant"), chunk("MAX_TOKENS")),  # Gemini: all of it was thought
        (chunk(content="<think>\nFirst, {"), chunk("length")),  # Ollama: likewise, aloud
        (chunk(reasoning="First"), chunk("length")),
    ],
)
async def test_thinking_that_leaves_no_room_for_the_answer_is_given_more(chunks: tuple[dict[str, Any], ...]) -> None:
    async with speaking(Step(chunks=chunks), Step()) as (server, client):
        assert await rewritten(client) == REWORDED
    first, second = server.requests
    assert second.body["max_tokens"] == 4 * first.body["max_tokens"]


@pytest.mark.parametrize(
    ("status", "body", "code", "says"),
    [
        (400, [nested("API key not valid. Please pass a valid API key.", code=400)], "MODEL_REJECTED", "the key"),
        (401, nested("Incorrect API key provided", code="invalid_api_key"), "MODEL_REJECTED", "the key"),
        (404, nested("model 'x' not found", type="not_found_error"), "MODEL_REJECTED", "OPENAI_MODEL"),
        (404, [nested("models/x is not found for API version v1main", code=404)], "MODEL_REJECTED", "OPENAI_MODEL"),
        (
            400,
            nested("request (9000 tokens) exceeds the available context size (4096 tokens), try increasing it"),
            "MODEL_REJECTED",
            "context window",
        ),
        (413, nested("Request too large for model", code="rate_limit_exceeded"), "MODEL_REJECTED", "context window"),
        (429, [nested("You exceeded your current quota", status="RESOURCE_EXHAUSTED")], "MODEL_RATE_LIMITED", "resume"),
        (498, nested("Capacity exceeded"), "MODEL_UNREACHABLE", "resume"),
        (503, nested("Loading model", code=503, type="unavailable_error"), "MODEL_UNREACHABLE", "resume"),
    ],
)
async def test_what_a_server_cannot_do_is_told_in_our_words(status: int, body: object, code: str, says: str) -> None:
    step = Step(refusal=(status, body))
    tries = 1 if code == "MODEL_REJECTED" else 2
    async with speaking(*[step] * tries) as (_, client):
        with pytest.raises(EngineError) as caught:
            await rewritten(client)
    assert caught.value.code == code
    assert says in caught.value.message
