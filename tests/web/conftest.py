"""A service for each test, and files to send it."""

from collections.abc import AsyncIterator

import pytest

from tests.service import Person, Served, served, settings_for


@pytest.fixture
async def service(database_url: str) -> AsyncIterator[Served]:
    """A service with the offline engine."""
    async with served(settings_for(database_url)) as running:
        yield running


@pytest.fixture
async def ada(service: Served) -> Person:
    """Somebody signed in."""
    return await service.person("ada")
