"""A page is asked once a day for each person: remembered in the database, and in a real Valkey where there is one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
from pydantic import SecretStr
from redis.asyncio import Redis

from tailor.db import Database
from tailor.readings import DAY, Readings, normalised
from tests.scraper.board import PostingServer, posting_page, scraper_for
from tests.service import settings_for
from tests.valkey import Valkey


@pytest.fixture
async def board() -> AsyncIterator[PostingServer]:
    """A job site on loopback with one posting."""
    async with PostingServer() as server:
        server.serve("/jobs/7", posting_page())
        yield server


@asynccontextmanager
async def readings(database: Database, board: PostingServer, redis: str | None = None) -> AsyncIterator[Readings]:
    """What one process remembers."""
    settings = settings_for("postgresql:///x", redis_url=SecretStr(redis) if redis else None)
    async with (
        scraper_for(board) as scraper,
        Readings(database, scraper, settings) as made,
    ):
        yield made


async def user(database: Database, name: str) -> UUID:
    """A user's id."""
    made = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ($1, '') RETURNING id", name)
    assert isinstance(made, UUID)
    return made


async def test_the_database_remembers_for_a_day_what_could_be_read(database: Database, board: PostingServer) -> None:
    ada, bob = await user(database, "ada"), await user(database, "bob")
    async with readings(database, board) as memory:
        first = await memory.read(ada, board.url("/jobs/7?utm_source=mail"))
        again = await memory.read(ada, board.url("/jobs/7#apply"))
        assert first == again
        assert first.posting.title == "Routing Engineer"
        assert len(board.hits) == 1
        await memory.read(bob, board.url("/jobs/7"))
        assert len(board.hits) == 2
        board.serve("/jobs/7", posting_page(title="Routing Lead"))
        assert (await memory.read(ada, board.url("/jobs/7"), again=True)).posting.title == "Routing Lead"
        assert (await memory.read(ada, board.url("/jobs/7"))).posting.title == "Routing Lead"
        assert len(board.hits) == 3
        await database.execute("UPDATE readings SET read_at = now() - interval '25 hours'")
        await memory.read(ada, board.url("/jobs/7"))
        assert len(board.hits) == 4
        for _ in range(2):
            assert (await memory.read(ada, board.url("/status/403"))).posting.outcome == "blocked"
        assert board.hits[4:] == ["/status/403"] * 2


async def test_redis_is_asked_first_and_not_needed(database: Database, board: PostingServer) -> None:
    ada = await user(database, "ada")
    async with Valkey() as valkey, readings(database, board, valkey.url) as one:
        first = await one.read(ada, board.url("/jobs/7"))
        async with Redis.from_url(valkey.url) as redis:
            (key,) = await redis.keys("tailor:reading:*")
            assert str(ada).encode() not in key
            assert 0 < await redis.ttl(key) <= DAY
        await database.execute("DELETE FROM readings")
        async with readings(database, board, valkey.url) as other:
            assert await other.read(ada, board.url("/jobs/7")) == first
        assert len(board.hits) == 1
        await one.read(ada, board.url("/jobs/7"), again=True)
        await valkey.stop()
        assert (await one.read(ada, board.url("/jobs/7"))).posting == first.posting
        assert len(board.hits) == 2


async def test_parts_of_a_page_that_are_jobs_of_their_own_are_remembered_apart(
    database: Database, board: PostingServer
) -> None:
    jobs = "".join(
        f"<div class=job><h2 id={name.lower()}>{name}</h2><p>{what} You must have the patience that thread asks for,"
        " and you will have lunch with all of us in the kitchen of the mill.</p></div>"
        for name, what in (
            ("Dyer", "You mix what our customers dream of, and you write down how, so that it comes out the same."),
            ("Weaver", "You keep forty looms going by day and by night, and you mend what breaks."),
        )
    )
    board.serve("/mill", f"<title>Work at the mill</title><h1>Work with us</h1>{jobs}")
    ada = await user(database, "ada")
    async with readings(database, board) as memory:
        for _ in range(2):
            for name in ("Dyer", "Weaver"):
                reading = await memory.read(ada, board.url(f"/mill#{name.lower()}"))
                assert (reading.posting.outcome, reading.posting.title) == ("ok", name)
        assert len(board.hits) == 2


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://jobs.example.com/?utm_source=x#dyer", "https://jobs.example.com/#dyer"),
        (
            "https://www.linkedin.com/jobs/search/?currentJobId=4012345678&utm_source=x",
            "https://www.linkedin.com/jobs/view/4012345678/",
        ),
        (" HTTPS://Jobs.Example.com:443/1?utm_source=x&id=2#top ", "https://jobs.example.com/1?id=2"),
        ("jobs.example.com/1", "https://jobs.example.com/1"),
        ("ftp://jobs.example.com/1", ""),
        ("", ""),
    ],
)
def test_one_spelling_of_an_address(given: str, address: str) -> None:
    assert normalised(given) == address
