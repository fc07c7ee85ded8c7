"""What the engine's tests share."""

from collections.abc import AsyncIterator
from datetime import date

import pytest

from tailor.engine.base import Usage
from tailor.engine.offline import OfflineEngine
from tailor.engine.similarity import Similarity


class Pen:
    """A pen that keeps what is written; the offline engine calls no model, so a report of one is a mistake."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        """Keep it."""
        self.text += text

    def used(self, usage: Usage) -> None:
        """Complain."""
        raise AssertionError(f"no language model is in reach, yet {usage.model} was used")


@pytest.fixture
def pen() -> Pen:
    """Where an engine writes."""
    return Pen()


@pytest.fixture
def words_alone() -> OfflineEngine:
    """The engine without the sentence model."""
    return OfflineEngine(lambda: date(2026, 11, 1))


@pytest.fixture
async def offline() -> AsyncIterator[OfflineEngine]:
    """The engine with the real sentence model."""
    async with Similarity() as similarity:
        yield OfflineEngine(lambda: date(2026, 11, 1), similarity)
