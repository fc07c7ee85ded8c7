"""What a model writes is shown in batches, of all pens in the same moment, and never after its step was cut off."""

import asyncio
import json
from typing import Any

import pytest

from tailor.bus import MemoryBus
from tailor.engine.base import SHOWN_EVERY
from tailor.model.events import Token
from tailor.pen import LONGEST, PIECE, WHOLE_EVERY, Pen


class Ear:
    """What was shown, and when."""

    def __init__(self) -> None:
        self.bus = MemoryBus()
        self.bus.listen_tokens(self._hear)
        self.heard: list[tuple[float, str, dict[str, Any]]] = []

    def _hear(self, session_id: str, frame: str) -> None:
        self.heard.append((asyncio.get_running_loop().time(), session_id, json.loads(frame)))

    def text(self, session_id: str) -> str:
        """What a watcher has put together, who was there all the time."""
        text = ""
        for _, name, token in self.heard:
            if name == session_id:
                assert token["offset"] <= len(text)
                text = text[: token["offset"]] + token["text"]
        return text


async def test_all_pens_show_what_they_have_in_the_same_moment() -> None:
    ear, names = Ear(), [f"s{n}" for n in range(5)]
    loop = asyncio.get_running_loop()
    began = loop.time()

    async def write(number: int) -> None:
        async with Pen(names[number], "summary", ear.bus) as pen:
            await asyncio.sleep(number * SHOWN_EVERY / 7)
            for word in range(20):
                pen.write(f"word{word} ")
                await asyncio.sleep(0.011)

    await asyncio.gather(*(write(number) for number in range(5)))
    whole = "".join(f"word{word} " for word in range(20))
    assert [ear.text(name) for name in names] == [whole] * 5
    # Not one for each of a hundred words; the last of each pen comes when its step is done.
    showings = (loop.time() - began) / SHOWN_EVERY + 1
    assert len(ear.heard) <= (showings + 1) * 5
    # Each by itself, two pens of five would show theirs so near to where all do; a busy machine holds up some of them.
    together = sum((at + SHOWN_EVERY / 10) % SHOWN_EVERY < SHOWN_EVERY * 0.35 for at, _, _ in ear.heard)
    assert together > 0.55 * len(ear.heard)


async def test_the_whole_text_comes_now_and_then_in_pieces_that_every_bus_carries() -> None:
    ear = Ear()
    async with Pen("s", "summary", ear.bus) as pen:
        for _ in range(WHOLE_EVERY):
            pen.write("x" * 30)
            pen._show()  # Not waited for: fifty batches take two seconds.
    offsets = [token["offset"] for _, _, token in ear.heard]
    assert offsets[: WHOLE_EVERY - 1] == [30 * n for n in range(WHOLE_EVERY - 1)]
    assert offsets[WHOLE_EVERY - 1 :] == [0, PIECE]
    assert ear.text("s") == "x" * 30 * WHOLE_EVERY
    assert max(len(token["text"]) for _, _, token in ear.heard) == PIECE


async def test_a_frame_is_what_the_protocol_says_a_token_is() -> None:
    frames: list[str] = []
    bus = MemoryBus()
    bus.listen_tokens(lambda _, frame: frames.append(frame))
    texts = ['"quoted" \\ {x} %d\n', "Größe 日本 😀\u2028\x00", "</script>"]
    async with Pen("s", 'an "id" {of} %s', bus) as pen:
        for text in texts:
            pen.write(text)
            pen._show()
    offsets = [0, len(texts[0]), len(texts[0] + texts[1])]
    assert frames == [
        Token(id='an "id" {of} %s', offset=offset, text=text).model_dump_json()
        for offset, text in zip(offsets, texts, strict=True)
    ]


async def test_nothing_is_shown_after_a_step_was_cut_off() -> None:
    ear = Ear()
    pen = Pen("s", "summary", ear.bus)

    async def write() -> None:
        async with pen:
            pen.write("half a ")
            raise TimeoutError

    with pytest.raises(TimeoutError):
        await write()
    pen.write("sentence")
    await asyncio.sleep(2 * SHOWN_EVERY)
    assert ear.heard == []


async def test_a_model_that_never_ends_is_not_shown_for_ever() -> None:
    ear = Ear()
    async with Pen("s", "summary", ear.bus) as pen:
        for _ in range(LONGEST // 100 + 50):
            pen.write("y" * 100)
    assert len(ear.text("s")) == LONGEST
