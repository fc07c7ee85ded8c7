"""Gets the bytes of one public web page, and gives up in good time on whatever is not one.

One GET for a person who asked for it: no cookies, no credentials, no retries, no proxy from the environment. Each hop
of a redirect passes the same guard as the first address. Two clients share the caps: ssrfguard's, which connects only
to addresses that it validated, and a plain one for the origins that an operator exempted by name.
"""

import asyncio
import functools
import socket
import ssl
import time
import zlib
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
import ssrfguard.httpx
from ssrfguard import Policy
from ssrfguard.errors import SSRFGuardError

from scraper.net.guard import BadAddress, BoundedResolver, Exemptions, Lookup, canonical, check, deadline
from scraper.net.politeness import HostBusy, Politeness
from scraper.posting import Outcome

MAX_WIRE = 3 * 1024 * 1024
MAX_DECODED = 6 * 1024 * 1024
MAX_HEADERS = 100
MAX_REDIRECTS = 5
READABLE = ("html", "json", "xml", "text/plain", "text/markdown", "application/pdf", "wordprocessingml")
#: Many servers know no better what a file is than its name does.
_FILES, _FILE_NAMES = ("octet-stream", "application/zip", "msword"), (".pdf", ".docx")
BLOCKING = {401, 403, 407, 429, 451, 999}
GONE = {404, 410}

PASTE = "Please paste the text of the posting instead."


class Unread(Exception):
    """A page that could not be had, with the outcome and a sentence for the person who asked."""

    def __init__(self, outcome: Outcome, reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason


@dataclass(frozen=True)
class Page:
    """What a server answered: the address after redirects, lower-cased header names, the decoded body."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes


class Fetcher:
    """Owns the clients; `get` is safe to call from many tasks at once."""

    def __init__(
        self,
        *,
        allowed_hosts: Collection[str] = (),
        denied_hosts: Collection[str] = (),
        user_agent: str,
        politeness: Politeness,
        look_up: Lookup = socket.getaddrinfo,
    ) -> None:
        self._policy = Policy()
        self._exempt = Exemptions(allowed_hosts)
        self._denied = tuple(host.lower().lstrip(".") for host in denied_hosts)
        self._politeness = politeness
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.5",
            "Accept-Encoding": "gzip",
            "Accept-Language": "en, *;q=0.5",
        }
        timeout = httpx.Timeout(8.0, connect=4.0)
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=20.0)
        tls = _tls()
        self._public = ssrfguard.httpx.AsyncClient(
            policy=self._policy,
            resolver=BoundedResolver(look_up),
            trust_env=False,
            follow_redirects=False,
            verify=tls,
            timeout=timeout,
            limits=limits,
            cookies=_no_cookies(),
        )
        self._private = httpx.AsyncClient(
            trust_env=False,
            follow_redirects=False,
            verify=tls,
            timeout=timeout,
            limits=limits,
            cookies=_no_cookies(),
        )

    async def aclose(self) -> None:
        """Close every connection."""
        await self._public.aclose()
        await self._private.aclose()

    async def get(self, address: str, *, until: float, accept: str | None = None) -> Page:
        """The page at an address, redirects followed, before `until` on the monotonic clock.

        The answer's status may be any; only what makes its body worthless raises. Raises Unread.
        """
        try:
            url = canonical(address)
        except BadAddress as bad:
            raise Unread("needs_paste", str(bad)) from bad
        deadline.set(until)
        try:
            async with asyncio.timeout_at(_loop_time(until)):
                return await self._follow(url, {**self._headers, **({"Accept": accept} if accept else {})})
        except TimeoutError as late:
            raise Unread("needs_paste", f"The website took too long to answer. {PASTE}") from late

    async def _follow(self, url: httpx.URL, headers: Mapping[str, str]) -> Page:
        for _ in range(MAX_REDIRECTS + 1):
            answer = await self._hop(url, headers)
            if isinstance(answer, Page):
                return answer
            url = answer
        raise Unread("needs_paste", f"The address redirects too many times. {PASTE}")

    async def _hop(self, url: httpx.URL, headers: Mapping[str, str]) -> Page | httpx.URL:
        client = self._client_for(url)
        rest = self._politeness.resting(url.host)
        if rest:
            raise Unread("blocked", f"{url.host} asked not to be called for another {rest:.0f} seconds. {PASTE}")
        try:
            async with (
                # Hosts that an operator exempted are the operator's own: two at once, but no waiting in between.
                self._politeness.slot(
                    url.host,
                    spaced=url not in self._exempt,
                    patience=deadline.get() - time.monotonic(),
                ),
                client.stream("GET", url, headers=dict(headers)) as response,
            ):
                if "retry-after" in response.headers and response.status_code in {429, 503}:
                    self._politeness.rest(url.host, response.headers["retry-after"])
                if response.has_redirect_location:
                    return _next(url, response.headers["location"])
                return await _page(url, response)
        except HostBusy as busy:
            raise Unread(
                "needs_paste",
                f"Many postings are being read from {url.host} right now. Try again in a minute, or paste the text.",
            ) from busy
        except SSRFGuardError as refused:
            raise Unread(
                "needs_paste", f"This address does not lead to a public website, so it is not opened. {PASTE}"
            ) from refused
        except httpx.ConnectError as failed:
            raise Unread("needs_paste", f"{url.host} cannot be reached. Check the address. {PASTE}") from failed
        except httpx.TimeoutException as late:
            raise Unread("needs_paste", f"The website took too long to answer. {PASTE}") from late
        except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict) as broken:
            raise Unread("needs_paste", f"The website's answer could not be understood. {PASTE}") from broken

    def _client_for(self, url: httpx.URL) -> httpx.AsyncClient:
        host = url.host.lower().rstrip(".")
        if any(host == denied or host.endswith("." + denied) for denied in self._denied):
            raise Unread("blocked", f"This service does not read {host}. {PASTE}")
        if url in self._exempt:
            return self._private
        try:
            check(self._policy, url)
        except BadAddress as bad:
            raise Unread("needs_paste", str(bad)) from bad
        return self._public


@functools.cache
def _tls() -> ssl.SSLContext:
    """The platform's trusted authorities; reading them takes longer than everything else in here."""
    return ssl.create_default_context()


def _no_cookies() -> CookieJar:
    """A jar that takes and gives none: one person's page shall not know what another read."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=()))


def _loop_time(monotonic: float) -> float:
    return asyncio.get_running_loop().time() + (monotonic - time.monotonic())


def _next(url: httpx.URL, location: str) -> httpx.URL:
    try:
        return canonical(str(url.join(location)))
    except (BadAddress, httpx.InvalidURL, ValueError) as bad:
        raise Unread("needs_paste", f"The website sent us on to an address that cannot be opened. {PASTE}") from bad


async def _page(url: httpx.URL, response: httpx.Response) -> Page:
    if len(response.headers.raw) > MAX_HEADERS:
        raise Unread("needs_paste", f"The website's answer could not be understood. {PASTE}")
    headers = {name.lower(): value for name, value in response.headers.items()}
    readable = response.is_success
    kind = headers.get("content-type", "text/html").lower()
    readable_file = any(word in kind for word in READABLE) or (
        any(word in kind for word in _FILES) and url.path.lower().endswith(_FILE_NAMES)
    )
    if readable and not readable_file:
        raise Unread("needs_paste", f"This address leads to a file that is not a web page. {PASTE}")
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip"}:
        raise Unread("needs_paste", f"The website's answer could not be understood. {PASTE}")
    try:
        body = await _body(response.aiter_raw(), zipped="gzip" in encoding, headers=headers)
    except Unread:
        if readable:
            raise
        body = b""  # an error page too large to read is still that error
    return Page(str(url), response.status_code, headers, body)


async def _body(chunks: AsyncIterator[bytes], *, zipped: bool, headers: Mapping[str, str]) -> bytes:
    too_large = Unread("needs_paste", f"The page is too large to be a job posting. {PASTE}")
    length = headers.get("content-length", "")
    if length.isdigit() and int(length) > MAX_WIRE:
        raise too_large
    unzip = zlib.decompressobj(wbits=31) if zipped else None
    wire, body = 0, bytearray()
    async for chunk in chunks:
        wire += len(chunk)
        if wire > MAX_WIRE:
            raise too_large
        if unzip is None:
            body += chunk
            continue
        try:
            body += unzip.decompress(chunk, MAX_DECODED + 1 - len(body))
        except zlib.error as bad:
            raise Unread("needs_paste", f"The website's answer could not be understood. {PASTE}") from bad
        if len(body) > MAX_DECODED:
            raise too_large
    return bytes(body)
