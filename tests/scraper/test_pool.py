"""Pages are parsed in processes that time, memory and crashes cannot make a burden."""

import asyncio
import contextlib

import psutil
import pytest

from scraper.net.pool import ParserBusy, ParserFailed, ParserPool, _Child
from tests.scraper.board import HTML, PATIENCE, PostingServer, posting_page, scraper_for

OTHERS: set[int] = set()
HEAVY = b"<html><body>" + b"<p>a b c <b>d</b> <a href=x>y</a>" * 19_000
"""As many elements as are read at all, which take seconds to work through."""


@pytest.fixture(autouse=True)
def others() -> set[int]:
    """The processes of other tests' scrapers."""
    OTHERS.clear()
    OTHERS.update(each.pid for each in psutil.Process().children())
    return OTHERS


def children() -> list[psutil.Process]:
    """Those that a test has started to read pages."""
    found = []
    for each in psutil.Process().children():
        if each.pid in OTHERS:
            continue
        with contextlib.suppress(psutil.NoSuchProcess):  # It may end while it is looked at.
            if any("scraper.worker" in part for part in each.cmdline()):
                found.append(each)
    return found


async def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = ParserPool(size=1)
    try:
        await pool.read(posting_page(), HTML, "https://example.com/", 200)
        (child,) = children()
        child.suspend()  # It never answers, however long one waits.
        with monkeypatch.context() as hurried:
            hurried.setattr("scraper.net.pool.STRETCH", 0.01)
            with pytest.raises(ParserFailed, match="TimeoutError"):
                await pool.read(posting_page(), HTML, "https://example.com/", 200)
        reading = await pool.read(posting_page(), HTML, "https://example.com/", 200)
        assert reading.posting.title == "Routing Engineer"
    finally:
        await pool.aclose()
    assert children() == []


async def test_processor_time_is_what_counts_and_such_a_page_is_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.net.pool.STRETCH", 100)  # the clock ends nothing
    started: list[float] = []
    start = _Child.start

    async def counted(seconds: float) -> _Child:
        started.append(seconds)
        return await start(seconds)

    monkeypatch.setattr(_Child, "start", counted)
    pool = ParserPool(size=1, seconds=0.2)
    try:
        await pool.read(posting_page(), HTML, "https://example.com/", 200)
        with pytest.raises(ParserFailed, match="TimeoutError"):
            await pool.read(HEAVY, HTML, "https://example.com/", 200)
        assert started == [0.2]
        assert children() == []
    finally:
        await pool.aclose()


async def test_a_killed_child_is_replaced() -> None:
    pool = ParserPool(size=1)
    try:
        await pool.read(posting_page(), HTML, "https://example.com/", 200)
        (child,) = children()
        child.kill()
        async with asyncio.timeout(PATIENCE):
            while children():
                await asyncio.sleep(0.02)
        reading = await pool.read(posting_page(), HTML, "https://example.com/", 200)
        assert reading.posting.title == "Routing Engineer"
    finally:
        await pool.aclose()


async def test_a_child_has_bounded_memory_and_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "do-not-pass-on")
    pool = ParserPool(size=1)
    try:
        await pool.read(posting_page(), HTML, "https://example.com/", 200)
        (child,) = children()
        assert child.rlimit(psutil.RLIMIT_AS)[0] == 1024**3
        assert "SECRET_KEY" not in child.environ()
    finally:
        await pool.aclose()


async def test_the_queue_is_bounded() -> None:
    pool = ParserPool(size=1, waiting=1)
    try:
        results = await asyncio.gather(
            *(pool.read(posting_page(), HTML, "https://example.com/", 200) for _ in range(4)), return_exceptions=True
        )
    finally:
        await pool.aclose()
    assert sum(isinstance(each, ParserBusy) for each in results) == 2


async def test_a_cancelled_read_leaves_no_half_answer_behind() -> None:
    pool = ParserPool(size=1)
    try:
        await pool.read(posting_page(), HTML, "https://example.com/", 200)
        (child,) = children()
        before = child.cpu_times().user
        task = asyncio.create_task(pool.read(HEAVY, HTML, "https://example.com/", 200))
        async with asyncio.timeout(PATIENCE):
            while child.cpu_times().user < before + 0.1:  # until it is at work on it
                await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        reading = await pool.read(posting_page(title="Another"), HTML, "https://example.com/", 200)
        assert reading.posting.title == "Another"
    finally:
        await pool.aclose()


async def test_a_heavy_page_ends_in_a_sentence(server: PostingServer) -> None:
    server.serve("/heavy", HEAVY)
    pool = ParserPool(size=1, seconds=0.05)
    async with contextlib.aclosing(pool), scraper_for(server, parser=pool) as scraper:
        posting = await scraper.read(server.url("/heavy"))
    assert posting.outcome == "needs_paste"
    assert "could not be read" in posting.reason


async def test_a_page_of_nothing_but_tags_is_not_parsed() -> None:
    pool = ParserPool(size=1)
    try:
        reading = await pool.read(HEAVY * 2, HTML, "https://example.com/", 200)
        assert reading.posting.outcome == "needs_paste"
        assert "too large" in reading.posting.reason
        (child,) = children()
        assert child.memory_info().rss < 150 * 1024 * 1024
    finally:
        await pool.aclose()


async def test_nothing_is_left_running_after_close(server: PostingServer) -> None:
    server.serve("/job", posting_page())
    async with scraper_for(server, parser=None) as scraper:
        await scraper.read(server.url("/job"))
        assert len(children()) == 1
    assert children() == []


async def test_a_pool_outlives_the_scrapers_that_share_it(server: PostingServer) -> None:
    server.serve("/job", posting_page())
    async with contextlib.aclosing(ParserPool(size=1)) as pool:
        for _ in range(2):
            async with scraper_for(server, parser=pool) as scraper:
                assert (await scraper.read(server.url("/job"))).outcome == "ok"
        assert len(children()) == 1
    assert children() == []
