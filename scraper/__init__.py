"""Reads a job posting from any public address, safely: `await scraper.read(url)` gives a JobPosting.

The package stands alone: it imports nothing of the application around it.
"""

from collections.abc import Collection, Mapping

from scraper.extract import parse_page
from scraper.pasted import from_text
from scraper.posting import JobPosting, Outcome
from scraper.reader import USER_AGENT, Scraper

__all__ = ["JobPosting", "Outcome", "Scraper", "from_text", "parse_page", "read"]


async def read(
    url: str,
    *,
    allowed_hosts: Collection[str] = (),
    board_base: Mapping[str, str] | None = None,
    user_agent: str = USER_AGENT,
    deadline: float = 12.0,
) -> JobPosting:
    """Read one posting with a scraper of its own; whoever reads several keeps one Scraper instead."""
    async with Scraper(
        allowed_hosts=allowed_hosts, board_base=board_base, user_agent=user_agent, deadline=deadline
    ) as scraper:
        return await scraper.read(url)
