"""Questions that are asked at the same moment are answered together, each with its own answer."""

import asyncio
from collections.abc import Sequence

import pytest

from tailor.batches import AT_ONCE, MOST, Batches
from tailor.errors import Unavailable


class Answers:
    """Doubles numbers when it is let to, and keeps what it was asked at once."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.open = asyncio.Event()

    async def __call__(self, numbers: Sequence[int]) -> list[int]:
        self.asked.append([*numbers])
        await self.open.wait()
        if -1 in numbers:
            raise Unavailable("away")
        return [2 * number for number in numbers]


async def test_what_is_asked_in_one_moment_is_asked_together() -> None:
    answers = Answers()
    answers.open.set()
    batches = Batches(answers)
    assert await asyncio.gather(*map(batches.ask, range(10))) == [*range(0, 20, 2)]
    assert answers.asked == [[*range(10)]]
    assert await batches.ask(100) == 200


async def test_who_comes_while_as_many_as_may_be_are_under_way_is_asked_with_the_next() -> None:
    answers = Answers()
    batches = Batches(answers)
    many = [asyncio.create_task(batches.ask(number)) for number in range(AT_ONCE * MOST)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    late = [asyncio.create_task(batches.ask(number)) for number in (1000, 1001, 1002)]
    await asyncio.sleep(0.01)
    assert len(answers.asked) == AT_ONCE
    answers.open.set()
    assert await asyncio.gather(*many, *late) == [2 * n for n in (*range(AT_ONCE * MOST), 1000, 1001, 1002)]
    assert answers.asked[AT_ONCE:] == [[1000, 1001, 1002]]


async def test_a_refusal_is_told_to_all_of_its_batch_and_to_nobody_else() -> None:
    answers = Answers()
    answers.open.set()
    batches = Batches(answers)
    told = await asyncio.gather(*map(batches.ask, (12, -1)), return_exceptions=True)
    assert [type(each) for each in told] == [Unavailable, Unavailable]
    assert await batches.ask(12) == 24


async def test_who_goes_is_not_answered_and_holds_up_nobody() -> None:
    answers = Answers()
    batches = Batches(answers)
    gone, stays = asyncio.create_task(batches.ask(1)), asyncio.create_task(batches.ask(2))
    await asyncio.sleep(0.01)
    gone.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gone
    answers.open.set()
    assert await stays == 4
