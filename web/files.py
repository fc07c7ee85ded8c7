"""Files that come and go: in forms, by their names, and how they are laid out."""

import asyncio
import re
import unicodedata
from collections.abc import AsyncIterator
from typing import IO, Annotated, Literal
from urllib.parse import quote
from uuid import UUID

from pydantic import BaseModel, BeforeValidator
from starlette.responses import Response, StreamingResponse

from tailor.documents.rendered import MEDIA_TYPES, Format, Template
from tailor.documents.rendered import Options as Layout
from tailor.intake import Intake
from tailor.uploads import Upload
from web.bodies import FormFile

#: The media types of our formats as the API's document names them, without parameters.
DOCUMENTED: dict[Format, str] = {format: kind.partition(";")[0] for format, kind in MEDIA_TYPES.items()}
#: Bytes of a file that are read at once.
_PIECE = 256 * 1024


def or_none(value: object) -> object:
    """An empty field of a form is none."""
    return None if isinstance(value, str) and not value.strip() else value


OptionalFile = Annotated[FormFile | None, BeforeValidator(or_none)]
OptionalId = Annotated[UUID | None, BeforeValidator(or_none)]


class LayoutQuery(BaseModel):
    """How a document is laid out."""

    template: Template = "classic"
    paper: Literal["a4", "letter"] = "a4"

    @property
    def layout(self) -> Layout:
        """The same for the renderer."""
        return Layout(template=self.template, paper=self.paper)


def download(data: bytes, media_type: str, name: str, *, inline: bool = False) -> Response:
    """A file with a readable name, in ASCII and (RFC 6266) in full."""
    return Response(data, media_type=media_type, headers=_headers(name, inline=inline))


def streamed(file: IO[bytes], media_type: str, name: str) -> Response:
    """An open file from where it stands, piece by piece; it is closed when it has been sent or nobody reads on."""

    async def pieces() -> AsyncIterator[bytes]:
        try:
            while piece := await asyncio.to_thread(file.read, _PIECE):
                yield piece
        finally:
            file.close()

    return StreamingResponse(pieces(), media_type=media_type, headers=_headers(name, inline=False))


def _headers(name: str, *, inline: bool) -> dict[str, str]:
    # Nothing that nobody sees: names come out of documents, where a mark may turn the rest of a name around. Nor what
    # leads into another folder or hides a file, nor what some system has in no name.
    name = "".join(c for c in name if unicodedata.category(c)[0] != "C")
    name = _shown(re.sub(r'[\\/:*?"<>|]', "_", name))
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = _shown(re.sub(r"[^\w.() -]", "_", plain))
    kind = "inline" if inline else "attachment"
    return {
        "Content-Disposition": f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        "Cache-Control": "private, no-cache",
    }


def _shown(name: str) -> str:
    """A name that does not begin with a dot, also where nothing but its ending is left."""
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    return f"{stem.lstrip('. ') or 'resume'}{dot}{ending}"


def filename(name: str) -> str:
    """A file's name without folders and control characters, at most 255 characters."""
    bare = re.split(r"[\\/]", name)[-1]
    return "".join(c for c in bare if unicodedata.category(c)[0] != "C")[-255:] or "resume"


async def uploaded(intake: Intake, user_id: UUID, file: FormFile) -> Upload:
    """An uploaded file with what is read in it; raises as `Intake.read` does."""
    name = filename(file.filename)
    return Upload(name, file.data, await intake.read(user_id, file.data, name))
