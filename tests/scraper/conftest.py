"""A server of postings and a scraper that may read it."""

from collections.abc import AsyncIterator

import pytest

from scraper import Scraper
from tests.scraper.board import PostingServer, scraper_for


@pytest.fixture
async def server() -> AsyncIterator[PostingServer]:
    async with PostingServer() as running:
        yield running


@pytest.fixture
async def scraper(server: PostingServer) -> AsyncIterator[Scraper]:
    async with scraper_for(server) as scraper:
        yield scraper
