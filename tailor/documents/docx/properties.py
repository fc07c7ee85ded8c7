"""What a Word file says of itself: who wrote it (ECMA-376, part 2, "Core Properties")."""

import io
import zipfile

from tailor.documents.docx.styles import xml
from tailor.errors import Refusal

_CORE = "docProps/core.xml"
#: Bytes that the properties take at most.
_MOST = 100_000


def author(data: bytes) -> str:
    """Who wrote a file that is otherwise readable; nothing where it does not tell."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if _CORE not in archive.namelist() or archive.getinfo(_CORE).file_size > _MOST:
            return ""
        try:
            root = xml(archive.read(_CORE))
        except (Refusal, zipfile.BadZipFile, OSError, EOFError, NotImplementedError):
            return ""
    return root.findtext("{http://purl.org/dc/elements/1.1/}creator") or ""
