"""One streamed call, over real HTTP, through everything that servers do."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from tailor.engine.base import EngineError
from tailor.engine.llm.answers import ExperienceAnswer, record, several, words
from tailor.engine.llm.ask import Prompt, ask
from tailor.engine.llm.client import ModelClient
from tests.model_server import Fault, ModelServer, Step
from tests.service import PATIENCE
from tests.tailor.engine.paper import Paper

SYSTEM = "Task: experience\nAnswer with JSON."
USER = (
    "The posting wants:\n| r1 must: Python\n"
    "The entry:\n| w1: Engineer, Acme\n| w1h1: Built billing services with Python"
)
SCHEMA = record(lines=several(record(id=words(), after=words()), 4))
PROMPT = Prompt("experience", SYSTEM, USER, SCHEMA, frozenset({"after"}), 100)
REWORDED = "With Python, built billing services"


@asynccontextmanager
async def served(
    *steps: Step,
    limits: tuple[Fault, ...] = (),
    read_timeout: float = 10.0,
    deadline: float = 20.0,
    delay: float = 0.0,
    concurrency: int = 4,
) -> AsyncIterator[tuple[ModelServer, ModelClient]]:
    """A strict server with these steps, and a client of it."""
    async with (
        ModelServer(script=steps, strict=True, limits=limits, delay=delay) as server,
        ModelClient(
            base_url=server.url,
            model="scripted",
            api_key="secret",
            timeout=read_timeout,
            deadline=deadline,
            concurrency=concurrency,
        ) as client,
    ):
        yield server, client


async def rewritten(client: ModelClient, pen: Paper | None = None) -> str:
    answer = await ask(client, PROMPT, ExperienceAnswer, pen or Paper())
    return answer.lines[0].after


async def test_an_answer_is_streamed_read_and_counted() -> None:
    async with served(Step()) as (server, client):
        pen = Paper()
        assert await rewritten(client, pen) == REWORDED
    assert pen.text == REWORDED
    [call] = pen.calls
    assert (call.model, call.purpose, call.outcome) == ("scripted", "experience", "ok")
    assert call.tokens_in == -(-len(SYSTEM + USER) // 4)
    assert 0 < call.tokens_out < 60
    [asked] = server.requests
    assert asked.authorization == "Bearer secret"
    assert asked.pieces > 3
    assert not asked.disconnected


async def test_only_widely_known_parameters_are_sent() -> None:
    async with served(Step()) as (server, client):
        await rewritten(client)
    assert set(server.requests[0].body) == {
        "model",
        "messages",
        "stream",
        "temperature",
        "max_tokens",
        "response_format",
    }


async def test_the_servers_own_count_of_tokens_is_taken() -> None:
    async with (
        ModelServer(usage=True) as server,
        ModelClient(base_url=server.url, model="scripted") as client,
    ):
        pen = Paper()
        await rewritten(client, pen)
    assert pen.calls[0].tokens_in == len(server.requests[0].text) // 4


@pytest.mark.parametrize(
    ("limits", "rungs"),
    [
        ((), ["json_schema", "json_schema"]),
        (("no_json_schema",), ["json_schema", "json_object", "json_object"]),
        (("no_response_format",), ["json_schema", "json_object", "text", "text"]),
    ],
)
async def test_the_ladder_is_gone_down_once_and_remembered(limits: tuple[Fault, ...], rungs: list[str]) -> None:
    async with served(Step(), Step(), limits=limits) as (server, client):
        assert await rewritten(client) == REWORDED
        assert await rewritten(client) == REWORDED
    assert [asked.rung for asked in server.requests] == rungs


async def test_a_parameter_that_a_server_does_not_know_is_left_out_from_then_on() -> None:
    async with served(Step(), Step(), limits=("no_temperature", "no_max_tokens")) as (server, client):
        await rewritten(client)
        await rewritten(client)
    assert len(server.requests) == 4
    assert "temperature" not in server.requests[-1].body
    assert "max_tokens" not in server.requests[-1].body
    assert server.requests[-1].rung == "json_schema"


@pytest.mark.parametrize("fault", ["fenced", "thinking", "not_streamed", "keepalives"])
async def test_answers_in_odd_clothes_are_read(fault: Fault) -> None:
    async with served(Step(fault=fault)) as (_, client):
        pen = Paper()
        assert await rewritten(client, pen) == REWORDED
    assert pen.text == REWORDED


@pytest.mark.parametrize("fault", ["invalid_json", "not_json", "wrong_shape", "refusal", "thought_too_long"])
async def test_what_cannot_be_used_is_asked_again_once(fault: Fault) -> None:
    async with served(Step(fault=fault), Step()) as (server, client):
        pen = Paper()
        assert await rewritten(client, pen) == REWORDED
    again = server.requests[1].body
    assert len(again["messages"]) > len(server.requests[0].body["messages"])
    assert (again["max_tokens"] > 100) == (fault == "thought_too_long")
    assert len(pen.calls) == 2
    assert pen.text in ("", REWORDED, REWORDED[: len(pen.text)])


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("invalid_json", "MODEL_INVALID"),
        ("not_json", "MODEL_INVALID"),
        ("wrong_shape", "MODEL_INVALID"),
        ("refusal", "MODEL_INVALID"),
        ("thought_too_long", "MODEL_CUT_OFF"),
        ("cut", "MODEL_CUT_OFF"),
        ("no_finish", "MODEL_CUT_OFF"),
        ("half_no_finish", "MODEL_CUT_OFF"),
        ("server_error", "MODEL_UNREACHABLE"),
    ],
)
async def test_what_fails_twice_is_said(fault: Fault, code: str) -> None:
    async with served(Step(fault=fault), Step(fault=fault)) as (_, client):
        pen = Paper()
        with pytest.raises(EngineError) as caught:
            await rewritten(client, pen)
    assert caught.value.code == code
    assert caught.value.retryable
    assert "resume" in caught.value.message
    assert len(pen.calls) == 2


@pytest.mark.parametrize("fault", ["cut", "no_finish", "half_no_finish", "server_error"])
async def test_what_fails_once_is_tried_once_more(fault: Fault) -> None:
    async with served(Step(fault=fault), Step()) as (_, client):
        pen = Paper()
        assert await rewritten(client, pen) == REWORDED
    assert [call.outcome for call in pen.calls] == ["failed", "ok"]


@pytest.mark.parametrize(
    ("fault", "code", "retryable"),
    [
        ("unauthorized", "MODEL_REJECTED", False),
        ("no_such_model", "MODEL_REJECTED", False),
        ("out_of_credit", "MODEL_REJECTED", False),
        ("context_length", "MODEL_REJECTED", False),
        ("garbage", "MODEL_INVALID", True),
        ("html", "MODEL_INVALID", True),
        ("error_event", "MODEL_UNREACHABLE", True),
    ],
)
async def test_what_a_second_try_does_not_help_is_said_at_once(fault: Fault, code: str, retryable: bool) -> None:
    async with served(Step(fault=fault)) as (_, client):
        with pytest.raises(EngineError) as caught:
            await rewritten(client)
    assert (caught.value.code, caught.value.retryable) == (code, retryable)
    assert "secret" not in caught.value.message


async def test_a_short_retry_after_is_waited_for() -> None:
    async with served(Step(fault="rate_limited", seconds=1), Step()) as (server, client):
        assert await rewritten(client) == REWORDED
    first, second = server.requests
    assert second.began - first.began >= 1


async def test_a_long_retry_after_is_told_to_the_person() -> None:
    async with served(Step(fault="rate_limited", seconds=300)) as (_, client):
        with pytest.raises(EngineError) as caught:
            await rewritten(client)
    assert caught.value.code == "MODEL_RATE_LIMITED"
    assert "300 seconds" in caught.value.message


@pytest.mark.parametrize("fault", ["stall", "stall_midway"])
async def test_a_server_that_stalls_is_left(fault: Fault) -> None:
    async with served(Step(fault=fault), read_timeout=0.3) as (server, client):
        pen = Paper()
        with pytest.raises(EngineError) as caught:
            await rewritten(client, pen)
        await gone(server)
    assert caught.value.code == "MODEL_TIMEOUT"
    assert [call.outcome for call in pen.calls] == ["failed"]


async def test_tokens_that_drip_meet_the_deadline() -> None:
    async with served(Step(fault="slow", seconds=0.2), read_timeout=5, deadline=1.5) as (server, client):
        pen = Paper()
        with pytest.raises(EngineError) as caught:
            await rewritten(client, pen)
        await gone(server)
    assert caught.value.code == "MODEL_TIMEOUT"
    assert pen.calls[0].outcome == "failed"
    assert pen.calls[0].tokens_out > 0


async def test_an_endless_answer_is_ended_by_us() -> None:
    async with served(Step(fault="endless")) as (server, client):
        answer = await ask(client, PROMPT, ExperienceAnswer, Paper())
        await gone(server)
    assert answer.lines[0].after == REWORDED
    assert len(answer.lines) <= 60


LONG = {"lines": [{"id": "w1h1", "after": "Whole"}, {"id": "w1h2", "after": "Broken off in the very middle of it" * 4}]}


async def test_of_an_answer_that_is_too_long_the_complete_part_is_kept() -> None:
    async with served(Step(fault="length", reply=LONG)) as (_, client):
        answer = await ask(client, PROMPT, ExperienceAnswer, Paper())
    assert [line.after for line in answer.lines] == ["Whole"]


async def test_a_text_that_was_cut_off_is_never_kept() -> None:
    broken = Step(fault="length", reply={"lines": LONG["lines"][1:]})
    async with served(broken, broken) as (_, client):
        with pytest.raises(EngineError) as caught:
            await rewritten(client)
    assert caught.value.code == "MODEL_CUT_OFF"


async def test_nobody_there() -> None:
    async with ModelServer() as server:
        address = server.url
    async with ModelClient(base_url=address, model="scripted") as client:
        pen = Paper()
        with pytest.raises(EngineError) as caught:
            await rewritten(client, pen)
    assert caught.value.code == "MODEL_UNREACHABLE"
    assert [(call.outcome, call.tokens_in, call.tokens_out) for call in pen.calls] == [("failed", 0, 0)] * 2


@pytest.mark.parametrize("moment", ["before the first byte", "in the middle"])
async def test_a_cancelled_call_closes_its_stream(moment: str) -> None:
    step = Step(fault="stall") if moment == "before the first byte" else Step(fault="slow", seconds=0.1)
    async with served(step) as (server, client):
        pen = Paper()
        task = asyncio.create_task(rewritten(client, pen))
        [asked] = await server.asked(1)
        await until(lambda: asked.pieces > 0 or moment == "before the first byte")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await gone(server)
    assert asked.ended is not None
    assert [call.outcome for call in pen.calls] == ["cancelled"]


async def test_no_more_calls_run_at_once_than_may() -> None:
    async with served(*[Step()] * 6, concurrency=2, delay=0.01) as (server, client):
        await asyncio.gather(*(rewritten(client) for _ in range(6)))
    spans = [(asked.began, asked.ended or 0.0) for asked in server.requests]
    assert max(sum(a <= moment < b for a, b in spans) for moment, _ in spans) == 2


async def test_a_call_cancelled_in_the_queue_costs_nothing() -> None:
    async with served(Step(fault="stall"), concurrency=1) as (server, client):
        first = asyncio.create_task(rewritten(client))
        await server.asked(1)
        pen = Paper()
        second = asyncio.create_task(rewritten(client, pen))
        await asyncio.sleep(0.05)
        for task in (second, first):
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert pen.calls == []
    assert len(server.requests) == 1


async def test_a_strict_server_complains_of_what_was_not_scripted() -> None:
    async def unexpected() -> None:
        async with served(Step(purpose="summary")) as (_, client):
            with pytest.raises(EngineError):
                await rewritten(client)

    async def unconsumed() -> None:
        async with served(Step()):
            pass

    with pytest.raises(AssertionError, match="experience"):
        await unexpected()
    with pytest.raises(AssertionError, match="no request took"):
        await unconsumed()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.005)


async def gone(server: ModelServer) -> None:
    """Wait until the server has seen that the caller left."""
    await until(lambda: server.requests[-1].disconnected)
