"""The library of a user's résumés, each with its versions: nobody overwrites what they have not seen."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from tailor.admission import Admission
from tailor.db import Connection, Database, load
from tailor.documents.reading import Reading
from tailor.errors import Conflict, NotFound
from tailor.model.carrying import carried
from tailor.model.doubt import FieldDoubt, followed
from tailor.model.resume import Resume
from tailor.uploads import Original, Upload, Uploads

_warnings: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_doubts: TypeAdapter[tuple[FieldDoubt, ...]] = TypeAdapter(tuple[FieldDoubt, ...])


@dataclass(frozen=True, slots=True)
class CvQueries:
    """The statements of sql/cvs.sql."""

    insert_cv: str
    list_by_size: str
    get_cv: str
    list_cvs: str
    lock_cv: str
    update_cv: str
    delete_cv: str


@dataclass(frozen=True, slots=True)
class Cv:
    """An entry of the library. In lists `original_text` and `doubts` are empty; `filename` is None without a file."""

    id: UUID
    title: str
    resume: Resume
    original_text: str
    filename: str | None
    is_active: bool
    version: int
    pages: int
    warnings: tuple[str, ...]
    doubts: tuple[FieldDoubt, ...]
    upload_id: UUID | None
    created_at: datetime
    updated_at: datetime


class Cvs:
    """The use cases of the library."""

    def __init__(self, database: Database, admission: Admission, uploads: Uploads) -> None:
        self._db = database
        self._admission = admission
        self._uploads = uploads
        self._sql = load("cvs", CvQueries)

    async def create(self, user_id: UUID, title: str, upload: Upload, idempotency_key: str | None = None) -> Cv:
        """Add a résumé with its file.

        Raises `Conflict` when the idempotency key stands for another request, `NotFound` when what it made is gone,
        `Full` when as much is stored as may be.
        """
        digest = hashlib.sha256(json.dumps(["cv", title, upload.filename]).encode() + upload.data).digest()
        async with self._db.transaction() as connection:
            cv_id = await self._admission.enter(connection, user_id, idempotency_key, digest)
            if cv_id is None:
                await self._room(connection, user_id, upload)
                upload_id = await self._uploads.keep(connection, user_id, upload)
                cv_id = await self._insert(connection, user_id, title, upload.reading, upload_id)
                await self._admission.made(connection, user_id, idempotency_key, digest, cv_id)
            return await self.within(connection, user_id, cv_id)

    async def keep(self, connection: Connection, user_id: UUID, upload: Upload) -> tuple[UUID, UUID]:
        """See that a file is in the library, within the caller's transaction; the ids of its entry and of the file.

        A file that is there already is not added again, whatever became of its entry since. The user must be locked.
        """
        sizes = {len(upload.data), len(self._db.vault.seal_bytes(upload.data))}
        rows = await connection.fetch(self._sql.list_by_size, user_id, list(sizes))
        same = [row for row in rows if self._db.vault.open_bytes(row["bytes"]) == upload.data]
        if same:
            oldest = min(same, key=lambda row: row["created_at"])
            return oldest["id"], oldest["upload_id"]
        await self._room(connection, user_id, upload)
        upload_id = await self._uploads.keep(connection, user_id, upload)
        return await self._insert(connection, user_id, titled(upload.filename), upload.reading, upload_id), upload_id

    async def get(self, user_id: UUID, cv_id: UUID) -> Cv:
        """One entry. Raises `NotFound`."""
        async with self._db.acquire() as connection:
            return await self.within(connection, user_id, cv_id)

    async def within(self, connection: Connection, user_id: UUID, cv_id: UUID) -> Cv:
        """One entry, as the caller's transaction sees it. Raises `NotFound`."""
        row = await connection.fetchrow(self._sql.get_cv, cv_id, user_id)
        if row is None:
            raise _absent()
        return self._cv(row)

    async def page(
        self, user_id: UUID, *, is_active: bool | None, limit: int, after: tuple[datetime, UUID] | None
    ) -> list[Cv]:
        """A page of the library, newest first, behind `after` (creation time and id)."""
        created_at, last_id = after or (None, None)
        rows = await self._db.fetch(self._sql.list_cvs, user_id, is_active, created_at, last_id, limit)
        return [self._cv(row) for row in rows]

    async def update(
        self,
        user_id: UUID,
        cv_id: UUID,
        *,
        versions: Collection[int] | None = None,
        title: str | None = None,
        reading: Reading | None = None,
        is_active: bool | None = None,
        doubts: Mapping[str, str] | None = None,
    ) -> Cv:
        """Change what is given; what a person's data cannot say (where a line was read) is kept for what stays.

        doubts: the ids of those that stay, with their paths in the data; without it they go where their entries went.
        versions: those that the change may be made to; None for any. Raises `NotFound`, and `Conflict`
        (VERSION_CONFLICT) when the entry has become another version.
        """
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.lock_cv, cv_id, user_id)
            if row is None:
                raise _absent()
            if versions is not None and row["version"] not in versions:
                raise Conflict(
                    f"This résumé was changed elsewhere meanwhile (it is at version {row['version']} now). Load it"
                    " again, then make your change.",
                    "VERSION_CONFLICT",
                )
            data = warnings = left = None
            doubted = _told(row)
            if doubts is not None:
                left = tuple(d.model_copy(update={"path": doubts[d.id]}) for d in doubted if d.id in doubts)
            if reading:
                old = Resume.model_validate_json(row["data"])
                left = followed(old, reading.resume, doubted) if left is None else left
                resume = carried(old, reading.resume)
                data = self._db.vault.seal_json(resume.model_dump_json(exclude_defaults=True))
                warnings = self._db.vault.seal_json(json.dumps(reading.warnings))
            kept = None if left is None else self._db.vault.seal_json(_doubts.dump_json(left).decode())
            await connection.execute(self._sql.update_cv, cv_id, title, data, is_active, warnings, kept)
            return await self.within(connection, user_id, cv_id)

    async def delete(self, user_id: UUID, cv_id: UUID) -> None:
        """Delete an entry; its file goes with it unless a session stands on it. Raises `NotFound`."""
        async with self._db.transaction() as connection:
            row = await connection.fetchrow(self._sql.delete_cv, cv_id, user_id)
            if row is None:
                raise _absent()
            await self._uploads.release(connection, row["upload_id"])

    async def original(self, user_id: UUID, cv_id: UUID) -> Original:
        """The uploaded file. Raises `NotFound`."""
        async with self._db.acquire() as connection:
            cv = await self.within(connection, user_id, cv_id)
            original = await self._uploads.get(connection, user_id, cv.upload_id) if cv.upload_id else None
        if original is None:
            raise NotFound("This résumé was not made from a file.")
        return original

    async def _room(self, connection: Connection, user_id: UUID, upload: Upload) -> None:
        await self._admission.room(connection, user_id, "resumes")
        await self._admission.room_for(connection, user_id, upload.data)

    async def _insert(
        self, connection: Connection, user_id: UUID, title: str, reading: Reading, upload_id: UUID
    ) -> UUID:
        vault = self._db.vault
        made: UUID = await connection.fetchval(
            self._sql.insert_cv,
            user_id,
            title,
            vault.seal_json(reading.resume.model_dump_json(exclude_defaults=True)),
            vault.seal_text(reading.text.replace("\x00", "")),
            upload_id,
            reading.pages,
            vault.seal_json(json.dumps(reading.warnings)),
            vault.seal_json(_doubts.dump_json(reading.unsure).decode()),
        )
        return made

    def _cv(self, row: asyncpg.Record) -> Cv:
        return Cv(
            id=row["id"],
            title=row["title"],
            resume=Resume.model_validate_json(row["data"]),
            original_text=self._db.vault.open_text(row["original_text"]),
            filename=row["filename"],
            is_active=row["is_active"],
            version=row["version"],
            pages=row["pages"],
            warnings=_warnings.validate_json(row["warnings"]),
            doubts=_told(row),
            upload_id=row["upload_id"],
            created_at=row["created_at"],
            updated_at=row["updated_at"],
        )


def _told(row: asyncpg.Record) -> tuple[FieldDoubt, ...]:
    """What is doubted still; of a reading that noted no places, what it warned of."""
    if row["doubts"] is not None:
        return _doubts.validate_json(row["doubts"])
    warnings = _warnings.validate_json(row["warnings"])
    return tuple(FieldDoubt(id=f"d{n}", path="", text=text) for n, text in enumerate(warnings, 1))


def titled(filename: str) -> str:
    """What an entry is called that was made from a file."""
    return PurePath(filename).stem[:200] or "Résumé"


def _absent() -> NotFound:
    return NotFound("There is no such résumé.")
