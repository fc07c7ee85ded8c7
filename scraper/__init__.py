"""Reads a job posting from any public address, safely: `await scraper.read(url)` gives a JobPosting.

The package stands alone: it imports nothing of the application around it.

Read first: `reader` (an address in, a posting out), `extract` (a page's bytes in, a posting out), `candidate` (what one
source says of a posting) and `merge` (what all of them say together). Each package below has a map of its own; none
knows those that stand above it:

  `lexicon`   words, labels, towns and days that are known.
  `text`      bytes to text and trees: HTML, JSON, PDF, Word.
  `net`       addresses to bytes, and these to processes.
  `signs`     what a page is, and which part of it is the posting's.
  `told`      what machines are told: boards, structured data, state of scripts.
  `shown`     what people are shown.
  `pasting`   what a person pasted.

`reader` asks a board or gets the page; each of the `worker` processes runs `extract`: `page` collects what one tells
machines and people, `merge` joins it, `verdict` says what came out. `ranking` chooses among names by learned weights
(`scraper/weights`). What comes out is a JobPosting of `posting`; `python -m scraper URL` prints one.
"""

from collections.abc import Collection, Mapping

from scraper.extract import parse_page
from scraper.pasting.pasted import from_text
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
