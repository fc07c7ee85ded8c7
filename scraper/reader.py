"""The scraper itself: one address in, one posting out, whatever the page and its server do."""

import time
from collections.abc import Collection, Mapping
from types import TracebackType
from typing import Self

from scraper.fetch import BLOCKING, GONE, PASTE, Fetcher, Page, Unread
from scraper.politeness import Politeness
from scraper.pool import ParserBusy, ParserFailed, ParserPool
from scraper.posting import JobPosting, Reading

USER_AGENT = "Mozilla/5.0 (compatible; TailorPostingReader/0.1; one page on a person's request)"


class Scraper:
    """Owns the web clients, the parser's processes and the politeness; use it as an async context manager.

    `allowed_hosts` ("host" or "host:port") are the only exemption from the guard against private addresses.
    `board_base` maps the host of a job board's API to the base address of a mirror of it.
    `deadline` bounds a whole read, in seconds.
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
        parsers: int = 2,
        parse_seconds: float = 4.0,
    ) -> None:
        self._deadline = deadline
        self._board_base = dict(board_base or {})
        self._fetcher = Fetcher(
            allowed_hosts=allowed_hosts,
            denied_hosts=denied_hosts,
            user_agent=f"{user_agent} (+{contact})" if contact else user_agent,
            politeness=Politeness(interval=host_interval),
        )
        self._parser = ParserPool(size=parsers, seconds=parse_seconds)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close connections and end the parser's processes."""
        await self._fetcher.aclose()
        await self._parser.aclose()

    async def read(self, url: str) -> JobPosting:
        """The posting at an address; never raises for what an address, a server or a page is like."""
        until = time.monotonic() + self._deadline
        try:
            page = await self._fetcher.get(url, until=until)
            return (await self._parse(page)).posting
        except Unread as unread:
            return JobPosting(url=url.strip(), outcome=unread.outcome, reason=unread.reason)

    async def _parse(self, page: Page) -> Reading:
        if page.status in GONE:
            raise Unread("expired", f"This posting is no longer online. {PASTE}")
        if page.status in BLOCKING:
            raise Unread("blocked", f"The website does not let this service read the page. {PASTE}")
        if not 200 <= page.status < 300:
            raise Unread("needs_paste", f"The website answered with an error ({page.status}). {PASTE}")
        try:
            return await self._parser.read(page.body, page.headers, page.url, page.status)
        except ParserBusy as busy:
            raise Unread("needs_paste", f"Too many pages are being read at the moment. {PASTE}") from busy
        except ParserFailed as failed:
            raise Unread("needs_paste", f"The page could not be read. {PASTE}") from failed
