"""A real web server on loopback that plays job sites, good and bad, for the scraper's tests and others'."""

import asyncio
import contextlib
import gzip
import json
import zlib
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

from scraper import ParserPool, Scraper
from tests.corpus import Case, case

Handler = Callable[["Request"], Awaitable[None]]


class Request:
    """One request as it came in, and the means to answer it byte by byte."""

    def __init__(self, target: str, headers: dict[str, str], writer: asyncio.StreamWriter) -> None:
        split = urlsplit(target)
        self.target = target
        self.path = split.path
        self.query = {name: values[-1] for name, values in parse_qs(split.query).items()}
        self.headers = headers
        self._writer = writer

    async def raw(self, data: bytes) -> None:
        """Write bytes to the wire as they are."""
        self._writer.write(data)
        await self._writer.drain()

    async def head(self, status: int, headers: dict[str, str]) -> None:
        """Write a status line and headers."""
        lines = [f"HTTP/1.1 {status} Test", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        await self.raw("\r\n".join(lines).encode("latin-1"))

    async def answer(self, body: bytes, status: int = 200, headers: dict[str, str] | None = None) -> None:
        """Write a whole answer."""
        await self.head(status, {"content-length": str(len(body)), "connection": "close", **(headers or {})})
        await self.raw(body)


class PostingServer:
    """Serves corpus cases at /case/<name>, registered answers at their paths, and ways to fail.

    Failures: /redirecting/<n> (n hops, then a page), /loop, /slow (answers after ?s=seconds), /stall (headers, then
    silence), /drip (a byte every 0.2 s), /huge (?mb=300, chunked), /huge-length, /gzip-bomb, /double-gzip, /brotli,
    /encoded/<content encoding>, /drip-head, /endless-head, /many-headers (?n=10000), /status/<code>. `hits` lists the
    targets asked for,
    `fallback` answers every other path.

        async with PostingServer() as server:
            server.serve("/job", b"<html>…", {"content-type": "text/html"})
            await scraper.read(server.url("/job"))      # allow server.origin
    """

    def __init__(self) -> None:
        self.hits: list[str] = []
        self.seen: list[Request] = []
        self._answers: dict[str, tuple[bytes, int, dict[str, str]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.port = 0
        self.fallback: tuple[bytes, int, dict[str, str]] = (b"Not Found", 404, {"content-type": "text/plain"})

    @property
    def origin(self) -> str:
        """`host:port`, as an allowance names it."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://{self.origin}{path}"

    def serve(self, path: str, body: bytes | str, headers: dict[str, str] | None = None, status: int = 200) -> str:
        """Answer a path (with its query, when it has one) from now on; gives its address."""
        data = body.encode() if isinstance(body, str) else body
        self._answers[path] = (data, status, headers or {"content-type": "text/html; charset=utf-8"})
        return self.url(path)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._handle(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
                lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                request = Request(lines[0].split(" ")[1], headers, writer)
                self.hits.append(request.target)
                self.seen.append(request)
                await self._answer(request)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, request: Request) -> None:
        known = self._answers.get(request.target) or self._answers.get(request.path)
        if known:
            await request.answer(*known)
        elif request.path.startswith("/case/"):
            await request.answer(*case_answer(case("postings", request.path.split("/")[2])))
        elif failure := FAILURES.get(request.path.split("/")[1]):
            await failure(request)
        else:
            await request.answer(*self.fallback)


def case_answer(of: Case) -> tuple[bytes, int, dict[str, str]]:
    """Body, status and headers with which a captured case is served."""
    kinds = {".html": "text/html", ".json": "application/json", ".xml": "application/xml"}
    headers = of.facts.get("headers") or {"content-type": kinds[of.file.suffix]}
    return of.file.read_bytes(), of.facts.get("http_status") or 200, headers


HTML = {"content-type": "text/html; charset=utf-8"}
#: Seconds that a slow machine may take to read a page when it is busy otherwise.
PATIENCE = 60.0
#: Reads pages for the scrapers of all tests in this process: each of its own takes seconds to start.
PARSER = ParserPool()
POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Routing Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Tidewater Transit Labs"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Porto", "addressCountry": "PT"}},
    "description": "<p>We build routing software for city buses and the people who ride them every day.</p>"
    "<h3>What we need</h3><ul><li>Four years of production Rust or C++</li><li>Comfort with noisy GPS data</li></ul>",
}


def scraper_for(server: PostingServer, **given: Any) -> Scraper:
    """A scraper that may read from a server."""
    usual: dict[str, Any] = {"host_interval": 0, "deadline": PATIENCE, "parser": PARSER}
    return Scraper(allowed_hosts=[server.origin], **(usual | given))


def posting_page(**changes: object) -> bytes:
    """A page with one JSON-LD posting, some of its properties changed."""
    data = json.dumps({**POSTING, **changes}).replace("<", "\\u003c")
    head = f'<head><title>Routing Engineer</title><script type="application/ld+json">{data}</script></head>'
    return f"<!doctype html><html lang=en>{head}<body><h1>Routing Engineer</h1></body></html>".encode()


async def _redirecting(request: Request) -> None:
    left = int(request.path.split("/")[2])
    if left:
        await request.answer(b"", 302, {"location": f"/redirecting/{left - 1}"})
    else:
        await request.answer(posting_page(), 200, HTML)


async def _loop(request: Request) -> None:
    await request.answer(b"", 302, {"location": "/loop"})


async def _slow(request: Request) -> None:
    await asyncio.sleep(float(request.query.get("s", "30")))
    await request.answer(posting_page(), 200, HTML)


async def _stall(request: Request) -> None:
    await request.head(200, {**HTML, "content-length": "5000"})
    await asyncio.sleep(60)


async def _drip(request: Request) -> None:
    await request.head(200, HTML)
    for _ in range(600):
        await request.raw(b"<p>")
        await asyncio.sleep(0.2)


async def _huge(request: Request) -> None:
    await request.head(200, {**HTML, "transfer-encoding": "chunked"})
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    for _ in range(int(request.query.get("mb", "300")) * 16):
        await request.raw(chunk)
    await request.raw(b"0\r\n\r\n")


async def _huge_length(request: Request) -> None:
    await request.head(200, {**HTML, "content-length": str(300 << 20)})
    await asyncio.sleep(60)


async def _gzip_bomb(request: Request) -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    body = b"".join(packer.compress(bytes(1 << 20)) for _ in range(64)) + packer.flush()
    await request.answer(body, 200, {**HTML, "content-encoding": "gzip"})


async def _double_gzip(request: Request) -> None:
    body = gzip.compress(gzip.compress(b"<p>" * (1 << 20)))
    await request.answer(body, 200, {**HTML, "content-encoding": "gzip, gzip"})


async def _brotli(request: Request) -> None:
    await request.answer(b"\x8b\x02\x80<p>\x03", 200, {**HTML, "content-encoding": "br"})


async def _encoded(request: Request) -> None:
    kind = unquote(request.path.split("/")[2])
    await request.answer(bytes(1 << 20), 200, {**HTML, "content-encoding": kind})


async def _drip_head(request: Request) -> None:
    await request.raw(b"HTTP/1.1 200 Test\r\n")
    for number in range(600):
        await request.raw(f"x-{number}: 1\r\n".encode())
        await asyncio.sleep(0.2)


async def _endless_head(request: Request) -> None:
    await request.raw(b"HTTP/1.1 200 Test\r\nx-long: ")
    for _ in range(5000):
        await request.raw(b"x" * 65536)


async def _many_headers(request: Request) -> None:
    many = {f"x-{index}": "1" for index in range(int(request.query.get("n", "10000")))}
    await request.answer(posting_page(), 200, {**HTML, **many})


async def _status(request: Request) -> None:
    await request.answer(b"<h1>No</h1>", int(request.path.split("/")[2]), HTML)


FAILURES: dict[str, Handler] = {
    "redirecting": _redirecting,
    "loop": _loop,
    "slow": _slow,
    "stall": _stall,
    "drip": _drip,
    "huge": _huge,
    "huge-length": _huge_length,
    "gzip-bomb": _gzip_bomb,
    "double-gzip": _double_gzip,
    "brotli": _brotli,
    "encoded": _encoded,
    "drip-head": _drip_head,
    "endless-head": _endless_head,
    "many-headers": _many_headers,
    "status": _status,
}
