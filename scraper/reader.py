"""The scraper itself: one address in, one posting out, whatever the page and its server do."""

import asyncio
import contextlib
import socket
import time
from collections.abc import Collection, Mapping
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit, urlunsplit

from scraper.net import addresses, tested
from scraper.net.fetch import BLOCKING, GONE, PASTE, Fetcher, Page, Unread
from scraper.net.guard import BadAddress, Lookup
from scraper.net.politeness import Politeness
from scraper.net.pool import ParserBusy, ParserFailed, ParserPool
from scraper.posting import JobPosting, Reading
from scraper.told import boards

USER_AGENT = "Mozilla/5.0 (compatible; TailorPostingReader/0.1; one page on a person's request)"

_API_ACCEPT = "application/json,text/markdown;q=0.9,application/xml;q=0.8,*/*;q=0.1"


class Scraper:
    """Owns the web clients, the parser's processes and the politeness; use it as an async context manager.

    `allowed_hosts` ("host" or "host:port") are the only exemption from the guard against private addresses.
    `board_base` maps the host of a job board's API to the base address of a mirror of it.
    `deadline` bounds a whole read, in seconds.
    `parser` is that of other scrapers, which outlives this one; without it this one has its own.
    `look_up` stands in for `socket.getaddrinfo`; what it answers is checked like any other answer.
    """

    def __init__(
        self,
        *,
        allowed_hosts: Collection[str] = (),
        denied_hosts: Collection[str] = (),
        board_base: Mapping[str, str] | None = None,
        user_agent: str = USER_AGENT,
        contact: str = "",
        deadline: float = 12.0,
        host_interval: float = 1.0,
        parser: ParserPool | None = None,
        look_up: Lookup = socket.getaddrinfo,
    ) -> None:
        self._deadline = deadline
        self._board_base = dict(board_base or {})
        self._fetcher = Fetcher(
            allowed_hosts=allowed_hosts,
            denied_hosts=denied_hosts,
            user_agent=f"{user_agent} (+{contact})" if contact else user_agent,
            politeness=Politeness(interval=host_interval),
            look_up=look_up,
        )
        self._parser = parser or ParserPool()
        self._owns_parser = parser is None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close connections and end the parser's processes, unless they are others' too."""
        await self._fetcher.aclose()
        if self._owns_parser:
            await self._parser.aclose()

    async def warm(self) -> None:
        """Start a parser's process ahead of the first read. Optional."""
        with contextlib.suppress(ParserFailed):
            await self._parser.warm()

    async def read(self, url: str) -> JobPosting:
        """The posting at an address; never raises for what an address, a server or a page is like."""
        given = url.strip()
        until = time.monotonic() + self._deadline
        try:
            address = addresses.meant(given)
            if address.search:
                reason = f"This is a search on {address.search}. Open one of its postings, and give that one's address."
                return JobPosting(url=given, outcome="not_a_posting", reason=reason)
            async with asyncio.timeout(self._deadline):
                return await self._read(address, until)
        except TimeoutError:
            reason = f"The page took too long to read. {PASTE}"
            return JobPosting(url=given, outcome="needs_paste", reason=reason)
        except BadAddress as bad:
            return JobPosting(url=given, outcome="needs_paste", reason=str(bad))
        except Unread as unread:
            return JobPosting(url=given, outcome=unread.outcome, reason=unread.reason)

    async def _read(self, address: addresses.Address, until: float) -> JobPosting:
        url = address.page
        target = boards.match(url)
        known = await self._ask_board(target, url, until) if target else None
        if known and (known.description or known.outcome != "ok"):
            return known
        try:
            page = await self._fetcher.get(self._mirrored(url), until=until)
            # As in a browser, the part that was pointed at is also that of the page that we were sent on to.
            reading = await self._parse(page, str(addresses.Address(self._unmirrored(page.url), address.part)))
        except Unread:
            if known:
                return known
            raise
        posting = reading.posting
        if posting.outcome == "ok" and posting.description:
            return posting
        # The page may only point to the posting: by where it redirected us, or by what it embeds.
        for place in (posting.url, reading.embedded):
            further = boards.match(place) if place else None
            if place and further and further != target:
                found = await self._ask_board(further, place, until)
                if found and found.outcome in {"ok", "expired"}:
                    return found
        if reading.embedded and not boards.match(reading.embedded):
            with contextlib.suppress(Unread):  # then the page around the frame is the answer
                frame = await self._fetcher.get(self._mirrored(reading.embedded), until=until)
                framed = (await self._parse(frame, self._unmirrored(frame.url))).posting
                if framed.outcome in {"ok", "expired"}:
                    return framed
        return known or posting

    async def _ask_board(self, target: boards.Target, url: str, until: float) -> JobPosting | None:
        """What a board's API says of a posting, or None when the page has to be asked."""
        for api in target.apis:
            try:
                page = await self._fetcher.get(self._mirrored(api), until=until, accept=_API_ACCEPT)
                if page.status in GONE and not target.board.final:
                    continue
                posting = (await self._parse(page, url)).posting
            except Unread as unread:
                if unread.outcome == "expired" and target.board.final:
                    return JobPosting(url=url, outcome="expired", reason=unread.reason)
                continue
            if posting.outcome in {"ok", "expired"}:
                return posting
        return None

    def _mirrored(self, url: str) -> str:
        parts = urlsplit(url)
        base = self._board_base.get(parts.hostname or "")
        return f"{base.rstrip('/')}{urlunsplit(('', '', parts.path, parts.query, ''))}" if base else url

    def _unmirrored(self, url: str) -> str:
        for host, base in self._board_base.items():
            if url.startswith(base.rstrip("/") + "/"):
                return f"https://{host}{url[len(base.rstrip('/')) :]}"
        return url

    async def _parse(self, page: Page, url: str) -> Reading:
        if page.status in GONE:
            raise Unread("expired", f"This posting is no longer online. {PASTE}")
        if page.status in BLOCKING or tested.is_test(page.headers):
            raise Unread("blocked", f"The website does not let this service read the page. {PASTE}")
        if not 200 <= page.status < 300:
            raise Unread("needs_paste", f"The website answered with an error ({page.status}). {PASTE}")
        try:
            return await self._parser.read(page.body, page.headers, url, page.status)
        except ParserBusy as busy:
            raise Unread("needs_paste", f"Too many pages are being read at the moment. {PASTE}") from busy
        except ParserFailed as failed:
            raise Unread("needs_paste", f"The page could not be read. {PASTE}") from failed
