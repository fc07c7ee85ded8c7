"""The parts of a Word file's package, and how they say what each of them is.

Format: ECMA-376 (Office Open XML), part 2: relationships between parts; part 4: the transitional variant.
"""

import io
import zipfile

from tailor.documents import limits
from tailor.documents.docx.styles import xml

#: No file has more parts.
_MAX_PARTS = 2_000
#: The names that files have of the standard's strict variant, and those of the transitional one, which mean the same.
_STRICT, _TRANSITIONAL = b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"
_NAMES = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"drawingml/main", b"drawingml/2006/main"),
    (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
)


def parts(data: bytes) -> dict[str, bytes]:
    """The XML parts of a file by name, in the names of the transitional variant.

    Raises Refusal with BROKEN_FILE, ENCRYPTED or, when they are larger unpacked than a résumé can be, TOO_LARGE.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > _MAX_PARTS or sum(entry.file_size for entry in entries) > limits.MAX_UNPACKED:
                raise limits.too_large()
            if any(entry.flag_bits & 1 for entry in entries):
                raise limits.encrypted()
            return {
                entry.filename: _transitional(archive.read(entry))
                for entry in entries
                if entry.filename.startswith(("word/", "_rels/")) and entry.filename.endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise limits.broken() from error
    except Exception as error:
        if type(error).__module__ == "zlib":  # zlib.error is no subclass of anything narrower
            raise limits.broken() from error
        raise


def related(parts: dict[str, bytes], source: str, kind: str, usual: str) -> str:
    """The name of the part that another one, or the file itself (""), says is of a kind; the usual one if none does.

    Word on the web has names of its own ("word/document2.xml").
    """
    folder, _, file = source.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{file}.rels".removeprefix("/"))
    for relation in xml(rels) if rels is not None else ():
        if relation.get("Type", "").endswith(f"/{kind}"):
            target = relation.get("Target", "")
            return target[1:] if target.startswith("/") else f"{folder}/{target}".removeprefix("/")
    return usual


def _transitional(part: bytes) -> bytes:
    if _STRICT in part:
        for strict, transitional in _NAMES:
            part = part.replace(_STRICT + strict, _TRANSITIONAL + transitional)
    return part
