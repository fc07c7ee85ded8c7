"""Asking a model a question whose answer has a type: the call, the reading of what comes, and one repair."""

import re
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from openai.types.chat import ChatCompletionMessageParam
from pydantic import ValidationError
from pydantic_core import from_json

from tailor.engine.base import Pen
from tailor.engine.llm import failures
from tailor.engine.llm.answers import Answer, Schema
from tailor.engine.llm.client import Call, Completion, ModelClient, goes_round, longer
from tailor.engine.llm.spoken import Spoken

A = TypeVar("A", bound=Answer)

#: Some chat templates open the thinking themselves, so that only its end stands in the answer.
_THOUGHT: Final = re.compile(r"\A(?!\s*\{).*?</think>", re.DOTALL)
_THINKS_ON: Final = re.compile(r"\A\s*<think>(?!.*</think>)", re.DOTALL)
_BRACES: Final = re.compile(r'[{}"]')
_STRING_END: Final = re.compile(r'(?:[^"\\]|\\.)*"', re.DOTALL)

_TOO_LONG: Final = "That was too long. Answer again, with fewer and shorter entries."

#: How much of a faulty answer is shown back to the model.
_SHOWN_BACK: Final = 1_500
_OUT_OF_CIRCLES: Final = 0.7


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to a model. `shows` are the keys of the answer whose texts the person may watch being written."""

    purpose: str
    system: str
    user: str
    schema: Schema
    shows: frozenset[str]
    max_tokens: int


class Unusable(Exception):
    """An answer that is not of its type; the message is for the model."""


async def ask(client: ModelClient, prompt: Prompt, kind: type[A], pen: Pen) -> A:
    """The model's answer. What cannot be used is sent back once. Raises `EngineError`."""
    messages: tuple[ChatCompletionMessageParam, ...] = (
        {"role": "system", "content": prompt.system},
        {"role": "user", "content": prompt.user},
    )
    call = Call(prompt.purpose, messages, prompt.schema, prompt.max_tokens)
    spoken = Spoken(prompt.shows)

    def show(piece: str) -> None:
        if text := spoken.feed(piece):
            pen.write(text)

    done = await client.complete(call, pen, show)
    try:
        return read(done, kind)
    except Unusable as error:
        again = _again(call, done, str(error))
    done = await client.complete(again, pen)
    try:
        return read(done, kind)
    except Unusable as error:
        match done.finish:
            case "refusal":
                raise failures.declined() from error
            case "length":
                raise failures.cut_off() from error
            case _:
                raise failures.invalid() from error


def _again(call: Call, done: Completion, problem: str) -> Call:
    """The one repair: the same question with what was wrong, and room for a model that thinks before it answers."""
    repair: tuple[ChatCompletionMessageParam, ...] = ({"role": "user", "content": problem},)
    if goes_round(done.text):
        # Shown its circle, it would go on in it; and with no play at all it would find it again.
        return replace(call, messages=call.messages + repair, temperature=_OUT_OF_CIRCLES)
    if said := done.text.strip()[:_SHOWN_BACK]:
        repair = ({"role": "assistant", "content": said}, *repair)
    again = Call(call.purpose, call.messages + repair, call.schema, call.max_tokens, temperature=0.0)
    thinking = done.thought or not said or _THINKS_ON.match(done.text)
    return longer(again, 4) if done.finish == "length" and thinking else again


def read(done: Completion, kind: type[A]) -> A:
    """The answer in a completion; of one that is too long, the elements that are complete. Raises `Unusable`."""
    if done.finish == "refusal":
        raise Unusable("This is about the wording of a résumé. Answer with the JSON object that was asked for.")
    text = "" if _THINKS_ON.match(done.text) else _THOUGHT.sub("", done.text)
    start = text.find("{")
    if start < 0:
        raise Unusable("That was not a JSON object. Answer again, with the JSON object only.")
    cut = done.finish == "length"
    if cut and kind.whole:
        raise Unusable(_TOO_LONG)
    try:
        value = from_json(text[start:] if cut else _object(text, start), allow_partial=cut)
        answer = kind.model_validate(value)
    except ValidationError as error:
        raise Unusable(f"That did not fit: {_problems(error)}. Answer again, with the JSON object only.") from error
    except ValueError as error:
        raise Unusable("That was not valid JSON. Answer again, with the JSON object only.") from error
    if cut and not any(answer.model_dump().values()):
        raise Unusable(_TOO_LONG)
    return answer


def _object(text: str, start: int) -> str:
    """The object that begins at `start`, without what stands behind it."""
    depth, at = 0, start
    while found := _BRACES.search(text, at):
        at = found.end()
        if found.group() == '"':
            end = _STRING_END.match(text, at)
            if not end:
                break
            at = end.end()
        else:
            depth += 1 if found.group() == "{" else -1
            if not depth:
                return text[start:at]
    raise ValueError("an object without an end")


def _problems(error: ValidationError) -> str:
    """The first faults, in words that a model understands."""
    return "; ".join(f"{'.'.join(map(str, e['loc'])) or 'answer'}: {e['msg']}" for e in error.errors()[:3])
