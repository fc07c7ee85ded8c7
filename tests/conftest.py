"""A real PostgreSQL for every test that asks for one: a fresh database each, copied from a migrated template.

The server is the embedded one, one for each pytest process and started when first asked for; with TEST_DATABASE_URL it
is that server instead, whose role must be allowed to create databases.
"""

import asyncio
import contextlib
import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import HealthCheck, settings
from xdist.remote import Producer
from xdist.scheduler.worksteal import WorkStealingScheduling

from tailor.db import Database
from tailor.embedded import EmbeddedPostgres
from tests.scraper.board import PARSER
from tests.service import shared_staff

# How long one example takes says more of what else the machine does than of what is tested.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")
# A process of tests holds all word lists at once: looking through them for garbage took a tenth of its time.
gc.set_threshold(20_000, 50, 100)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Half as many processes again as there are processors: a third of the time, tests wait for what they started."""
    return (os.cpu_count() or 1) * 3 // 2


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> WorkStealingScheduling | None:
    """Give each process of several one stretch of the tests, which share much, and who is done a part of another's."""
    return WorkStealingScheduling(config, log) if config.getvalue("dist") == "load" else None


def in_database(url: str, name: str) -> str:
    """The address of another database of the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


async def run_on(url: str, *statements: str) -> None:
    """Run statements one by one on a connection of their own."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session", autouse=True)
async def the_staff_ends() -> AsyncIterator[None]:
    """End the child processes that services and scrapers shared, after the last test."""
    yield
    await shared_staff.close()
    await PARSER.aclose()


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of a server that tests may create databases on."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    # Not below pytest's own folder: under root it is closed to the account that the server runs as.
    folder = Path(tempfile.mkdtemp(prefix="tailor-test-"))
    folder.chmod(0o711)
    server = EmbeddedPostgres(folder, durable=False)
    url = asyncio.run(server.start())
    try:
        yield url
    finally:
        asyncio.run(server.stop())
        shutil.rmtree(server.home.path)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template(server_url: str) -> Iterator[str]:
    """The name of a database that was migrated once and that nobody connects to."""
    name = f"template_{uuid4().hex}"

    async def make() -> None:
        await run_on(server_url, f"CREATE DATABASE {name}")
        database = await Database.connect(in_database(server_url, name))
        await database.migrate()
        await database.close()

    asyncio.run(make())
    try:
        yield name
    finally:
        asyncio.run(run_on(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


@contextlib.asynccontextmanager
async def fresh_database(server_url: str, template: str) -> AsyncIterator[str]:
    """The address of a migrated database, dropped afterwards whoever is still connected."""
    name = f"test_{uuid4().hex}"
    await run_on(server_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield in_database(server_url, name)
    finally:
        await _drop(server_url, name)


async def _drop(server_url: str, name: str) -> None:
    """Drop a database; a vacuum of the server's own, which we may not end, is over in a moment."""
    for pause in (0.2, 1.0, 5.0, 0.0):
        try:
            await run_on(server_url, f"DROP DATABASE {name} WITH (FORCE)")
        except asyncpg.InsufficientPrivilegeError:
            if not pause:
                raise
            await asyncio.sleep(pause)
        else:
            return


@pytest.fixture
async def database_url(server_url: str, template: str) -> AsyncIterator[str]:
    """The address of a migrated database of the test's own."""
    async with fresh_database(server_url, template) as url:
        yield url


@pytest.fixture
async def empty_database_url(server_url: str) -> AsyncIterator[str]:
    """The address of a database without any table, dropped afterwards."""
    name = f"test_{uuid4().hex}"
    await run_on(server_url, f"CREATE DATABASE {name}")
    try:
        yield in_database(server_url, name)
    finally:
        await _drop(server_url, name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A connected Database on `database_url`."""
    database = await Database.connect(database_url)
    try:
        yield database
    finally:
        await database.close()
