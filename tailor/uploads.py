"""Files as they were uploaded, in the shared store: a session and a library entry may stand on the same one."""

from dataclasses import dataclass
from uuid import UUID

from tailor.db import Connection, load
from tailor.documents.read import sniff
from tailor.documents.reading import Reading
from tailor.documents.rendered import MEDIA_TYPES
from tailor.vault import Vault


@dataclass(frozen=True, slots=True)
class UploadQueries:
    """The statements of sql/uploads.sql."""

    insert_upload: str
    get_upload: str
    delete_unused_upload: str


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was uploaded, with what was read in it."""

    filename: str
    data: bytes
    reading: Reading


@dataclass(frozen=True, slots=True)
class Original:
    """A stored file; its media type follows from its bytes, never from what a client said."""

    filename: str
    media_type: str
    data: bytes


class Uploads:
    """The store of files; every call is part of the caller's transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._sql = load("uploads", UploadQueries)

    async def keep(self, connection: Connection, user_id: UUID, upload: Upload) -> UUID:
        """Store a file; its id."""
        media_type = MEDIA_TYPES[sniff(upload.data, upload.filename)]
        made: UUID = await connection.fetchval(
            self._sql.insert_upload, user_id, upload.filename, media_type, self._vault.seal_bytes(upload.data)
        )
        return made

    async def get(self, connection: Connection, user_id: UUID, upload_id: UUID) -> Original | None:
        """A user's file, if it is there."""
        row = await connection.fetchrow(self._sql.get_upload, upload_id, user_id)
        return Original(row["filename"], row["media_type"], self._vault.open_bytes(row["bytes"])) if row else None

    async def release(self, connection: Connection, upload_id: UUID | None) -> None:
        """Delete a file when nothing refers to it any more."""
        if upload_id:
            await connection.execute(self._sql.delete_unused_upload, upload_id)
