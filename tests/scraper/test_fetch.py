"""What servers do wrong costs little time and memory, and ends in a sentence for the person who asked."""

import asyncio
import gzip
import time

import psutil
import pytest

from scraper import Scraper
from scraper.net.politeness import HostBusy, Politeness
from tests.scraper.board import HTML, PostingServer, posting_page, scraper_for

DEADLINE = 3.0


@pytest.fixture
async def scraper(server: PostingServer) -> Scraper:
    return scraper_for(server)


async def peak_growth(stop: asyncio.Event) -> int:
    """The most that this process's memory grew until told to stop, in bytes."""
    process = psutil.Process()
    before = process.memory_info().rss
    peak = before
    while not stop.is_set():
        peak = max(peak, process.memory_info().rss)
        await asyncio.sleep(0.01)
    return int(peak - before)


@pytest.mark.parametrize(
    ("path", "outcome", "says"),
    [
        ("/huge", "needs_paste", "too large"),
        ("/huge-length", "needs_paste", "too large"),
        ("/gzip-bomb", "needs_paste", "too large"),
        ("/double-gzip", "needs_paste", "could not be understood"),
        ("/brotli", "needs_paste", "could not be understood"),
        ("/encoded/zstd", "needs_paste", "could not be understood"),
        ("/encoded/deflate", "needs_paste", "could not be understood"),
        ("/encoded/gzip,br", "needs_paste", "could not be understood"),
        ("/drip-head", "needs_paste", "too long"),
        ("/endless-head", "needs_paste", ""),
        ("/drip", "needs_paste", "too long"),
        ("/stall", "needs_paste", "too long"),
        ("/slow", "needs_paste", "too long"),
        ("/loop", "needs_paste", "too many times"),
        ("/redirecting/6", "needs_paste", "too many times"),
        ("/many-headers?n=10000", "needs_paste", "could not be understood"),
        ("/many-headers?n=150", "needs_paste", "could not be understood"),
        ("/status/403", "blocked", "does not let"),
        ("/status/401", "blocked", "does not let"),
        ("/status/429", "blocked", "does not let"),
        ("/status/999", "blocked", "does not let"),
        ("/status/404", "expired", "no longer online"),
        ("/status/410", "expired", "no longer online"),
        ("/status/500", "needs_paste", "error (500)"),
        ("/status/304", "needs_paste", "error (304)"),
    ],
)
async def test_a_failing_server(server: PostingServer, path: str, outcome: str, says: str) -> None:
    # Those that end by themselves are not hurried: on a busy machine they would be told to take too long.
    deadline = DEADLINE if says in ("too long", "") else 12.0
    async with Scraper(allowed_hosts=[server.origin], host_interval=0, deadline=deadline) as scraper:
        stop = asyncio.Event()
        watching = asyncio.create_task(peak_growth(stop))
        await asyncio.sleep(0)
        begun = time.monotonic()
        posting = await scraper.read(server.url(path))
        elapsed = time.monotonic() - begun
        stop.set()
        growth = await watching
    assert (posting.outcome, says in posting.reason) == (outcome, True), posting.reason
    assert elapsed < DEADLINE + 3
    assert growth < 20 * 1024 * 1024
    asked = server.hits.count(path)
    assert asked == 1 if path.startswith("/status") else asked <= 6, "a refusal is taken at its word"


async def test_five_redirects_are_followed(server: PostingServer, scraper: Scraper) -> None:
    async with scraper:
        posting = await scraper.read(server.url("/redirecting/5"))
    assert posting.outcome == "ok"
    assert posting.url.endswith("/redirecting/0")


async def test_a_gzipped_page_is_read(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/zipped", gzip.compress(posting_page()), {**HTML, "content-encoding": "gzip"})
    async with scraper:
        posting = await scraper.read(server.url("/zipped"))
    assert posting.title == "Routing Engineer"


@pytest.mark.parametrize(
    "kind", ["application/msword", "image/png", "application/octet-stream", "video/mp4", "application/zip"]
)
async def test_a_file_that_is_not_a_page_is_not_downloaded(server: PostingServer, scraper: Scraper, kind: str) -> None:
    server.serve("/file", bytes(1000), {"content-type": kind})
    async with scraper:
        posting = await scraper.read(server.url("/file"))
    assert posting.outcome == "needs_paste"
    assert "file" in posting.reason


async def test_broken_gzip_and_garbage_answers(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/cut", gzip.compress(posting_page())[:40], {**HTML, "content-encoding": "gzip"})
    server.serve("/not-gzip", b"<html>", {**HTML, "content-encoding": "gzip"})
    server.serve("/location", b"", {"location": "http://[::1"}, 302)
    async with scraper:
        outcomes = [(await scraper.read(server.url(path))).outcome for path in ("/cut", "/not-gzip", "/location")]
    assert outcomes == ["needs_paste"] * 3


async def test_a_host_that_asks_for_rest_is_left_alone(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/busy", b"", {**HTML, "retry-after": "120"}, 429)
    server.serve("/job", posting_page())
    async with scraper:
        first = await scraper.read(server.url("/busy"))
        second = await scraper.read(server.url("/job"))
    assert (first.outcome, second.outcome) == ("blocked", "blocked")
    assert "not to be called" in second.reason
    assert server.hits == ["/busy"]


async def test_a_host_sees_two_requests_at_once_and_one_start_an_interval() -> None:
    politeness = Politeness(connections=2, interval=0.1)
    inside = most = 0
    starts: list[float] = []

    async def request(host: str) -> None:
        nonlocal inside, most
        async with politeness.slot(host):
            starts.append(time.monotonic())
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.35)
            inside -= 1

    begun = time.monotonic()
    await asyncio.gather(*(request("jobs.example.com") for _ in range(6)))
    assert most == 2
    # None before its turn; on a busy machine one may come to it late, and nearer to the next.
    assert all(start - begun >= turn * 0.1 for turn, start in enumerate(starts))


async def test_who_cannot_be_served_in_time_is_told_at_once() -> None:
    politeness = Politeness(connections=1, interval=10)
    async with politeness.slot("jobs.example.com"):
        with pytest.raises(HostBusy):  # without waiting for anything
            politeness.slot("jobs.example.com", patience=5).__aenter__().send(None)
        async with politeness.slot("other.example.com", patience=5):
            pass


@pytest.mark.parametrize(
    ("header", "rests"),
    [("120", True), ("0", False), ("soon", False), ("Wed, 21 Oct 2065 07:28:00 GMT", True), ("-5", False)],
)
def test_retry_after_in_seconds_or_as_a_date(header: str, rests: bool) -> None:
    politeness = Politeness()
    politeness.rest("jobs.example.com", header)
    assert (politeness.resting("jobs.example.com") > 0) is rests
    assert politeness.resting("jobs.example.com") <= 3600


async def test_a_dead_server_is_named(scraper: Scraper) -> None:
    async with PostingServer() as gone:
        url, origin = gone.url("/job"), gone.origin
    async with Scraper(allowed_hosts=[origin], deadline=DEADLINE) as reading:
        posting = await reading.read(url)
    assert posting.outcome == "needs_paste"
    assert "cannot be reached" in posting.reason
    await scraper.aclose()
