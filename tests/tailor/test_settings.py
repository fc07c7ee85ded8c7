"""Settings that cannot be used: all of them are told at once, and before anything is begun."""

import asyncio
import contextlib
import subprocess
import sys
from ipaddress import ip_address

import asyncpg
import pytest
from pydantic import SecretStr, ValidationError

from tailor.db import Database
from tailor.errors import Refusal
from tailor.settings import NodeSettings, Settings, exact_origin
from tests.service import ROOT, settings_for, unconfigured
from web.operating import open_database

LONG = "a key of more than thirty-two characters"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "hush"),
        ("DATA_KEY", f"{LONG},hush"),
        ("DATA_KEY", " , "),
        ("DATABASE_URL", "mysql://ada:hush@localhost/tailor"),
        ("DATABASE_URL", "localhost"),
        ("REDIS_URL", "http://:hush@localhost"),
        ("REDIS_URL", "redis://:hush@localhost:six/0"),
        ("PUBLIC_ORIGINS", "https://app.example.org,*"),
        ("TRUSTED_PROXIES", "10.0.0.0/8, the proxy"),
        ("TRUSTED_PROXIES", "10.0.0.0/99"),
        ("SCRAPER_ALLOWED_HOSTS", "https://jobs.example/"),
        ("SCRAPER_DENIED_HOSTS", "jobs.example:443"),
        ("SCRAPER_DENIED_HOSTS", "*.jobs.example"),
        ("SCRAPER_CONTACT", "Zoë"),
        ("OPENAI_BASE_URL", "localhost:11434"),
        ("OPENAI_BASE_URL", "http://localhost:11434x/v1"),
        ("OPENAI_API_KEY", "hush\nhush"),
        ("ENGINE", "llm"),
        ("PORT", "many"),
        ("MAX_ACTIVE_SESSIONS", "0"),
    ],
)
def test_what_would_fail_later_is_refused_by_name_and_without_its_value(name: str, value: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Settings(**{name.lower(): value})  # type: ignore[arg-type]  # read as from outside
    (error,) = refused.value.errors(include_input=False, include_url=False)
    assert error["loc"][0] == name.lower()
    assert "hush" not in error["msg"]


def test_what_operators_write_is_taken() -> None:
    given: dict[str, object] = {
        "database_url": "postgresql://tailor:p%40ss@one:5432,two:5432/tailor?target_session_attrs=any",
        "redis_url": "valkeys://cache:6380/1",
        "secret_key": f"{LONG}, with a comma",
        "data_key": f"{LONG}2, {LONG}1",
        "public_origins": " HTTPS://App.Example.org/ ,http://localhost:3000",
        "trusted_proxies": "127.0.0.1, 10.1.2.3/8, fd00::/8",
        "scraper_allowed_hosts": "jobs.internal:8443,localhost,[::1]:80",
        "scraper_denied_hosts": ".jobs.example",
        "scraper_contact": "https://tailor.example/about-our-robot",
        "openai_base_url": "http://[::1]:11434/v1",
        "engine": "llm",
    }
    settings = NodeSettings(**given)  # type: ignore[arg-type]  # read as from outside
    assert settings.data_keys == (f"{LONG}2", f"{LONG}1")
    assert settings.public_origins == ("https://app.example.org", "http://localhost:3000")
    assert [ip_address("10.250.0.1") in network for network in settings.trusted_proxies] == [False, True, False]
    assert settings.secret_key == SecretStr(f"{LONG}, with a comma")


@pytest.mark.parametrize(
    "origin", ["*", "null", "example.org", "https://*.example.org", "https://a.example/path", "ftp://a.example"]
)
def test_only_exact_origins_can_be_named(origin: str) -> None:
    with pytest.raises(ValueError, match=r"takes origins such as"):
        exact_origin(origin)


async def test_all_that_is_wrong_is_told_at_once_and_nothing_was_begun(empty_database_url: str) -> None:
    given = {
        "DATABASE_URL": empty_database_url,
        "DATA_KEY": "short",
        "TRUSTED_PROXIES": "the proxy",
        "DAILY_QUOTA": "-1",
    }
    ended = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "web", "serve"],
        cwd=ROOT,
        env=unconfigured() | given,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 1
    first, *lines = ended.stderr.splitlines()
    assert "BAD_SETTING" in first
    assert [line.split(":")[0].strip() for line in lines] == [
        "SECRET_KEY",
        "TRUSTED_PROXIES",
        "DAILY_QUOTA",
        "DATA_KEY",
    ]
    assert all(line.endswith(".") for line in lines)
    assert "all nodes sign with the same key" in lines[0]
    connection = await asyncpg.connect(empty_database_url)
    assert await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0
    await connection.close()


async def test_a_key_that_is_missing_is_told_before_the_database_is_migrated(
    database_url: str, database: Database
) -> None:
    await database.execute("INSERT INTO data_keys (id) VALUES ('0badc0de')")
    newest = "SELECT max(version) FROM schema_migrations"
    await database.execute(f"DELETE FROM schema_migrations WHERE version = ({newest})")
    before = await database.fetchval(newest)
    for key, said in ((None, "Set DATA_KEY to that key"), (SecretStr(LONG), "DATA_KEY=new,old")):
        with pytest.raises(Refusal, match=said) as refused:
            async with contextlib.AsyncExitStack() as stack:
                await open_database(stack, settings_for(database_url, data_key=key))
        assert refused.value.code == "DATA_KEY_MISSING"
    assert await database.fetchval(newest) == before
    assert await database.fetchval("SELECT count(*) FROM data_keys") == 1


def test_commands_for_the_database_alone_load_nothing_of_the_service() -> None:
    loaded = (
        "import sys, web.operating; print([name for name in sys.modules if name.startswith(('starlette', 'web.'))])"
    )
    ended = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "['web.operating']"
