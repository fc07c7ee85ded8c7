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
from datetime import date

from scraper.net.pool import ParserPool
from scraper.posting import JobPosting, Outcome
from scraper.reader import USER_AGENT, Scraper

__all__ = ["JobPosting", "Outcome", "ParserPool", "Scraper", "from_text", "parse_page", "read"]


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


def parse_page(
    body: bytes, headers: Mapping[str, str], url: str, *, status: int = 200, today: date | None = None
) -> JobPosting:
    """The posting in a page's or a job board's answer. Pure: no network; the clock is asked when `today` is absent.

    `headers` may have names in any case. Never raises for what the bytes are like.
    """
    # Here and below: what reads texts takes seconds to import, and who reads by a Scraper never needs it.
    from scraper.extract import read_page

    return read_page(body, headers, url, status=status, today=today).posting


def from_text(text: str, url: str | None = None) -> JobPosting:
    """The posting in a pasted text: its title, company and place where they are evident, the rest as its description.

    Never raises. A text that is too short to be a posting gives `needs_paste`.
    """
    from scraper.pasting import pasted

    return pasted.from_text(text, url)
