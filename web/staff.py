"""The child processes of a service. This module is light: they import what they need while the service is loaded."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from tailor.documents.read import WARM
from tailor.engine.similarity import Similarity
from tailor.passwords import spare_worker
from tailor.workers.pool import LONGEST, Workers

#: What the processes that work on documents and texts have imported before the first of them.
IMPORTED = (*WARM, "scraper.pasting.pasted", "tailor.documents.render", "tailor.engine.offline.warm")
_IMPORTED_BY_SCRIBES = ("tailor.engine.offline.warm", "tailor.following")


@dataclass(frozen=True, slots=True)
class Staff:
    """The child processes of a service: they read and render documents, hash passwords and compare texts.

    scribes: work out what is much of a session. They keep what they have read of it from one step to the next, and
    therefore make way for nobody; each starts with the first long session.
    """

    workers: Workers
    scribes: Workers
    spare: Workers
    similarity: Similarity


@contextlib.asynccontextmanager
async def hired(size: int = 2) -> AsyncIterator[Staff]:
    """Staff, which ends when the block does; so many documents are worked on at once."""
    workers = Workers(size, spare=size, preload=IMPORTED)
    async with (
        workers,
        Similarity() as similarity,
        contextlib.aclosing(spare_worker()) as spare,
        contextlib.aclosing(Workers(size, cpu=LONGEST, preload=_IMPORTED_BY_SCRIBES)) as scribes,
    ):
        yield Staff(workers, scribes, spare, similarity)
