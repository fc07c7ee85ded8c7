"""The pages' files: read once, compressed once, under addresses that change when any of them does."""

import gzip
import hashlib
import mimetypes
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from web.joining import Modules, at

STATIC: Final = Path(__file__).parent / "static"
#: All style sheets of the pages as one. Later ones win over earlier ones: from the general to the particular.
SHEET: Final = "styles/all.css"
_SHEETS: Final = (
    *("tokens", "base", "controls", "menu", "shell", "sign", "dashboard"),
    *("session", "talk", "document", "papers", "changes", "match", "page"),
)
#: The module that begins every page.
ENTRY: Final = "main.js"
#: Sheets of their own: for paper, for a person's own colours, and for the API's document.
_LONE_SHEETS: Final = ("print", "forced", "docs")

_COMPRESSED: Final = {".js", ".css", ".svg", ".html", ".mjs"}
_VERSION: Final = re.compile(r"v-[0-9a-f]{16}/")
#: What is compressed to more than this much of itself is sent as it is.
_WORTH_IT: Final = 0.9


class Asset:
    """A file as it is sent."""

    def __init__(self, name: str, body: bytes) -> None:
        self.body = body
        self.tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        self.media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        if self.media_type.startswith("text/"):
            self.media_type += "; charset=utf-8"
        self._compressible = Path(name).suffix in _COMPRESSED

    @cached_property
    def packed(self) -> bytes:
        """The same compressed, when it is first asked for; empty where that gains nothing."""
        packed = gzip.compress(self.body, 9, mtime=0) if self._compressible else b""
        return packed if len(packed) <= len(self.body) * _WORTH_IT else b""

    def response(self, headers: Headers, cache: str, vary: str = "Accept-Encoding") -> Response:
        """The file for a request with these headers, or 304."""
        given = {"Cache-Control": cache, "ETag": self.tag, "Vary": vary}
        if self.tag in headers.get("if-none-match", ""):
            return Response(status_code=304, headers=given)
        if "gzip" in headers.get("accept-encoding", "") and self.packed:
            return Response(self.packed, headers={**given, "Content-Encoding": "gzip"}, media_type=self.media_type)
        return Response(self.body, headers=given, media_type=self.media_type)


class Assets:
    """An ASGI app that serves them: with the present version in their address for good, without it asked for anew."""

    def __init__(self, folder: Path = STATIC) -> None:
        self._folder = folder
        self._seen: tuple[tuple[str, int, int], ...] = ()
        self._files: dict[str, Asset] = {}
        self.version = ""
        self.refresh()

    def refresh(self) -> bool:
        """Read what changed on disk since the last time; whether anything did."""
        found = {path.relative_to(self._folder).as_posix(): path for path in self._paths()}
        stats = ((name, path.stat()) for name, path in found.items())
        seen = tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))
        if seen == self._seen:
            return False
        contents = {name: path.read_bytes() for name, path in sorted(found.items())}
        contents[SHEET] = self._sheet(contents)
        contents |= self._joined(contents)
        self._files = {name: Asset(name, body) for name, body in contents.items()}
        tags = "".join(f"{name}{asset.tag}" for name, asset in sorted(self._files.items()))
        self.version = f"v-{hashlib.sha256(tags.encode()).hexdigest()[:16]}"
        self._seen = seen
        return True

    def file(self, name: str) -> Asset:
        """A file as it is sent."""
        return self._files[name]

    def text(self, name: str) -> str:
        """A file's text."""
        return self._files[name].body.decode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        wanted = scope["path"].removeprefix(scope.get("root_path", "")).lstrip("/")
        name = _VERSION.sub("", wanted, count=1)
        asset = self._files.get(name)
        if asset is None:
            raise HTTPException(404)
        held = wanted.startswith(f"{self.version}/")
        # Another version's address (a node that is newer or older) gets what there is, and keeps it for no longer.
        cache = "public, max-age=31536000, immutable" if held else "no-cache"
        await asset.response(Headers(scope=scope), cache)(scope, receive, send)

    def _paths(self) -> Iterator[Path]:
        return (path for path in self._folder.rglob("*") if path.is_file())

    @staticmethod
    def _joined(contents: dict[str, bytes]) -> dict[str, bytes]:
        modules = Modules(lambda name: contents[name].decode())
        there = modules.needed(ENTRY)
        made = {name: modules.joined(name, there) for name in modules.loaded(ENTRY)}
        made[ENTRY] = f'{modules.joined(ENTRY)}$need("{ENTRY}");\n'
        return {at(name): text.encode() for name, text in made.items()}

    @staticmethod
    def _sheet(contents: dict[str, bytes]) -> bytes:
        names = (Path(name).stem for name in contents if re.fullmatch(r"styles/[\w-]+\.css", name))
        rest = (name for name in names if name not in (*_SHEETS, *_LONE_SHEETS))
        return b"".join(contents[f"styles/{name}.css"] for name in (*_SHEETS, *sorted(rest)))
