"""A service that the tests share, emptied after each, and files to send it.

Starting a service takes a second of processor time for its workers; whoever needs other settings starts their own.
"""

import contextlib
from collections.abc import AsyncIterator

import asyncpg
import pytest

from tests.conftest import fresh_database
from tests.service import Person, Served, served, settings_for

EMPTY = """
    SELECT 'TRUNCATE ' || string_agg(format('%I', relname), ', ') FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migrations'
"""


@pytest.fixture(scope="session")
async def shared_database(server_url: str, template: str) -> AsyncIterator[str]:
    """The database of the service that the tests share."""
    async with fresh_database(server_url, template) as url:
        yield url


@pytest.fixture(scope="session")
async def shared_service(shared_database: str) -> AsyncIterator[Served]:
    """A service with the offline engine."""
    async with served(settings_for(shared_database)) as running:
        yield running


@pytest.fixture
def shares() -> bool:
    """That a test uses the shared service."""
    return True


@pytest.fixture
async def service(shares: bool, shared_service: Served, shared_database: str) -> AsyncIterator[Served]:
    """The shared service, on an empty database."""
    yield shared_service
    await shared_service.close()
    connection = await asyncpg.connect(shared_database)
    try:
        statement = await connection.fetchval(EMPTY)
        while True:
            # A run of the test's may be writing as yet: of two that wait for each other, the database refuses one.
            with contextlib.suppress(asyncpg.DeadlockDetectedError):
                await connection.execute(statement)
                break
    finally:
        await connection.close()


@pytest.fixture
async def database_url(
    request: pytest.FixtureRequest, shared_database: str, server_url: str, template: str
) -> AsyncIterator[str]:
    """The database of the shared service for who uses that, for others one of their own."""
    if "shares" in request.fixturenames:
        yield shared_database
        return
    async with fresh_database(server_url, template) as url:
        yield url


@pytest.fixture
async def own_service(server_url: str, template: str) -> AsyncIterator[Served]:
    """A service of the test's own, which it may end."""
    async with fresh_database(server_url, template) as url, served(settings_for(url)) as running:
        yield running


@pytest.fixture
async def ada(service: Served) -> Person:
    """Somebody signed in."""
    return await service.person("ada")
