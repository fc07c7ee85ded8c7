"""What the engine's tests share."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from tailor.engine.base import Usage
from tailor.engine.embedding import Model
from tailor.engine.offline import OfflineEngine
from tailor.engine.similarity import Matrix


class Pen:
    """A pen that keeps what is written; the offline engine calls no model, so a report of one is a mistake."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        """Keep it."""
        self.text += text

    def began(self, usage: Usage) -> None:
        """Complain."""
        raise AssertionError(f"no language model is in reach, yet {usage.model} is asked")

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


class InProcess:
    """The real sentence model, loaded once for all tests instead of once for each child process."""

    def __init__(self) -> None:
        self._model = Model()
        self._known: dict[str, Matrix] = {}

    async def cosine(self, queries: Sequence[str], texts: Sequence[str]) -> Matrix | None:
        """Cosines of the model's vectors."""
        new = [text for text in dict.fromkeys((*queries, *texts)) if text not in self._known]
        self._known.update(zip(new, self._model.embed(new), strict=True))

        def rows(of: Sequence[str]) -> Matrix:
            return np.array([self._known[text] for text in of], np.float32).reshape(len(of), -1)

        return rows(queries) @ rows(texts).T if queries and texts else np.zeros((len(queries), len(texts)), np.float32)


@pytest.fixture(scope="session")
def likeness() -> InProcess:
    """The sentence model."""
    return InProcess()


@pytest.fixture
def offline(likeness: InProcess) -> OfflineEngine:
    """The engine with the sentence model."""
    return OfflineEngine(lambda: date(2026, 11, 1), likeness)
