"""What the tests share ends with them."""

from collections.abc import AsyncIterator

import pytest

from tests.e2e.browser import shared
from tests.forked import shared_nursery


@pytest.fixture(scope="session", autouse=True)
async def the_browser_ends() -> AsyncIterator[None]:
    """End it after the last test."""
    yield
    await shared.close()


@pytest.fixture(scope="session", autouse=True)
async def the_nursery_ends() -> AsyncIterator[None]:
    """End it after the last test."""
    yield
    await shared_nursery.close()
