"""Pages that were written before the rules were tried on them, read in the parser's process, with the figures."""

import time
from collections.abc import AsyncIterator

import pytest

from scraper.net.pool import ParserPool
from tests.scraper.figures import Figures
from tests.scraper.unseen import batches, pages


@pytest.fixture(scope="module")
async def pool() -> AsyncIterator[ParserPool]:
    """What parses the pages of all batches."""
    pool = ParserPool(size=1)
    try:
        await pool.warm()
        yield pool
    finally:
        await pool.aclose()


@pytest.mark.parametrize("batch", batches())
async def test_figures(pool: ParserPool, batch: str, capsys: pytest.CaptureFixture[str]) -> None:
    figures = Figures()
    for page in pages(batch):
        begun = time.perf_counter()
        reading = await pool.read(page.body, page.headers, page.url, 200)
        figures.milliseconds.append((time.perf_counter() - begun) * 1000)
        figures.add(page.case, reading.posting)
    with capsys.disabled():
        print(f"\n{figures.table(batch)}")
        print("\n".join(f"  {miss}" for miss in figures.misses))
    assert figures.leaks == 0
    for name, share in (("title", 0.95), ("company", 0.95), ("location", 0.85), ("phrases", 0.98), ("outcome", 0.95)):
        assert figures.share(name) >= share, name
