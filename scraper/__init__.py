"""Reads a job posting from any public address, safely: `await scraper.read(url)` gives a JobPosting.

The package stands alone: it imports nothing of the application around it.

Read first: `reader` (an address in, a posting out), `extract` (a page's bytes in, a posting out), `candidate` (what one
source says of a posting) and `merge` (what all of them say together).

  Getting the page   `addresses` tells which page is meant; `reader` asks `fetch`, which `guard` keeps from private
                     addresses and `politeness` from haste; the bytes go to `pool`, whose `worker` processes run
                     `extract`; `decode` and `markup` make a tree.
  Told to machines   `boards` (by address, `objects` in their answers), `structured` and `schema`, `state` of scripts,
                     `tracked`; read by `lenient`, `nodes` and `prose`. `chosen` and `merge` say which of several.
  Shown to people    `visible`, by `density`, `prune` and `plain` (the text), `facts`, `labels` and `dates` (what
                     stands beside it), `headline`, `heading`, `named` and `title` (what it is called), `site` (whose
                     page it is).
  Chosen by weight   `employer` and `workplace`, by `ranking`, `whereabouts`, `gazetteer` and `places`.
  The verdict        `judge` (a posting, a list, a wall, a shell), `ended` (whether it is over), `language`; the words
                     for it stand in `words`,
                     each a `vocabulary`.
  PDF files          `paper` has their text, which is then read like one that was pasted.
  Pasted text        `pasted`, for a whole page's copy `copied`: `shapes` and `sheet` make lines of it, `pasted_title`
                     and `pasted_employer` choose, with `spoken` and `call`.

What comes out is a JobPosting of `posting`; `python -m scraper URL` prints one.
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
