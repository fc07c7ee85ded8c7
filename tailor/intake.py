"""Reads an uploaded file: rules in a worker, then, where one is configured, a model for what they left in doubt."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final
from uuid import UUID

import structlog
from pydantic import BaseModel

from tailor.db import Database
from tailor.documents.doubts import Doubt, Told, settled, warnings
from tailor.documents.read import sniff
from tailor.documents.reading import Reading
from tailor.documents.recognition import SECONDS
from tailor.documents.unsure import without
from tailor.engine.base import EngineError, Pen
from tailor.errors import Refusal
from tailor.model.resume import Resume
from tailor.pen import Ledger
from tailor.usage import Meter
from tailor.work import read_loosely, read_scan
from tailor.workers.pool import Workers

log = structlog.get_logger(__name__)

#: What a model reads in some entries (ids and lines), each with the fields of `Told`; raises `EngineError`.
Structure = Callable[[Sequence[tuple[str, Sequence[str]]], Pen], Awaitable[Sequence[BaseModel]]]

#: Seconds that a person who uploads a file waits for a model; after that the rules' reading stands.
PATIENCE: Final = 20.0


class Intake:
    """Reads files for a user.

    `structure` is None where no model is configured; `scans` are workers of their own for scanned pages, so that other
    people's files need not wait for them, and None where no text recognition is installed.
    """

    def __init__(
        self,
        database: Database,
        workers: Workers,
        meter: Meter,
        structure: Structure | None,
        scans: Workers | None = None,
    ) -> None:
        self._db = database
        self._workers = workers
        self._scans = scans
        self._meter = meter
        self._structure = structure

    async def read(self, user_id: UUID, data: bytes, filename: str) -> Reading:
        """Read a file; raises as `read_loosely` does, and never because of a model."""
        reading = await self._by_rules(data, filename)
        if not reading.doubts or self._structure is None:
            return reading
        told = await self._told(self._structure, user_id, reading.doubts)
        if told is None:
            return reading
        resume, left = settled(reading.resume, reading.doubts, told)
        said = tuple(w for w in reading.warnings if w not in warnings(reading.doubts)) + warnings(left)
        unsure = without(
            reading.unsure, _places(reading.resume, {d.ref for d in reading.doubts} - {d.ref for d in left})
        )
        return reading.model_copy(update={"resume": resume, "warnings": said, "doubts": left, "unsure": unsure})

    async def _by_rules(self, data: bytes, filename: str) -> Reading:
        try:
            return await self._workers.run(read_loosely, data, filename, what="read")
        except Refusal as refusal:
            if self._scans is None or refusal.code != "NO_TEXT" or sniff(data, filename) != "pdf":
                raise
        return await self._scans.run(read_scan, data, timeout=SECONDS, what="read")

    async def _told(self, structure: Structure, user_id: UUID, doubts: Sequence[Doubt]) -> list[Told] | None:
        """What the model says; None when it could not be asked. What was used is kept either way."""
        ledger = Ledger()
        try:
            async with asyncio.timeout(PATIENCE):
                entries = await structure([(doubt.ref, doubt.lines) for doubt in doubts], ledger)
        except (EngineError, TimeoutError) as error:
            log.warning("structure_failed", user_id=user_id, error=error)
            return None
        finally:
            if ledger.usage:
                async with self._db.transaction() as connection:
                    await self._meter.keep(connection, user_id, None, ledger.usage)
        return [Told.model_validate(entry.model_dump()) for entry in entries]


def _places(resume: Resume, refs: set[str]) -> set[str]:
    """Where the entries of some ids stand (`work[0]`)."""
    kinds = {"work": resume.work, "education": resume.education}
    return {f"{name}[{n}]" for name, items in kinds.items() for n, item in enumerate(items) if item.id in refs}
