"""What pages of postings say, remembered for each user for a day, so that no site is asked twice for one person."""

import hashlib
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit, urlunsplit
from uuid import UUID

import structlog
from pydantic import BaseModel
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from scraper import JobPosting, Scraper
from scraper.net.addresses import meant
from scraper.net.guard import BadAddress
from tailor.db import Database, load
from tailor.settings import Settings

log = structlog.get_logger(__name__)

#: Seconds for which a page is not read again, unless that is asked for.
DAY = 24 * 3600
#: Seconds that Redis may take; the database knows the same.
PATIENCE = 0.5
#: Parameters that say where a visitor came from, and nothing of the posting.
_TRACKING = ("utm_", "gclid", "fbclid", "msclkid", "mc_cid", "mc_eid")


class Reading(BaseModel):
    """What a page said, and when."""

    posting: JobPosting
    read_at: datetime


@dataclass(frozen=True, slots=True)
class ReadingQueries:
    """The statements of sql/readings.sql."""

    find_reading: str
    keep_reading: str


class Readings:
    """Reads pages through the scraper; an async context manager that owns its line to Redis.

    Only postings that could be read are remembered: in the database, and in Redis where there is one, which is then
    asked first. pause: seconds for which Redis is left alone after it did not answer.
    """

    def __init__(self, database: Database, scraper: Scraper, settings: Settings, *, pause: float = 5.0) -> None:
        self._db = database
        self._scraper = scraper
        self._sql = load("readings", ReadingQueries)
        self._pause = pause
        self._away_until = 0.0
        self._redis: Redis | None = None
        if settings.redis_url is not None:
            self._redis = Redis.from_url(
                settings.redis_url.get_secret_value(),
                retry=Retry(NoBackoff(), 0),
                socket_connect_timeout=PATIENCE,
                socket_timeout=PATIENCE,
            )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._redis:
            await self._redis.aclose()

    async def read(self, user_id: UUID, url: str, *, again: bool = False) -> Reading:
        """What the page at an address says; from memory if the user had it read within the last day, unless `again`."""
        for each in () if again else sought(url):
            if known := await self._known(user_id, each):
                return known
        posting = await self._scraper.read(url)
        if posting.outcome == "ok" and (address := kept_under(url, posting)):
            return await self._keep(user_id, address, posting)
        return Reading(posting=posting, read_at=datetime.now(UTC))

    async def _known(self, user_id: UUID, address: str) -> Reading | None:
        if said := await self._recall(_key(user_id, address)):
            return Reading.model_validate_json(said)
        row = await self._db.fetchrow(self._sql.find_reading, user_id, address)
        if row is None:
            return None
        return Reading(posting=JobPosting.model_validate_json(row["data"]), read_at=row["read_at"])

    async def _keep(self, user_id: UUID, address: str, posting: JobPosting) -> Reading:
        read_at = await self._db.fetchval(self._sql.keep_reading, user_id, address, posting.model_dump_json())
        found = Reading(posting=posting, read_at=read_at)
        await self._remember(_key(user_id, address), found.model_dump_json())
        return found

    async def _recall(self, key: str) -> bytes | str | None:
        if not self._redis or time.monotonic() < self._away_until:
            return None
        try:
            return await self._redis.get(key)
        except (RedisError, OSError) as error:
            self._leave_alone(error)
            return None

    async def _remember(self, key: str, said: str) -> None:
        if not self._redis or time.monotonic() < self._away_until:
            return
        try:
            await self._redis.set(key, said, ex=DAY)
        except (RedisError, OSError) as error:
            self._leave_alone(error)

    def _leave_alone(self, error: Exception) -> None:
        self._away_until = time.monotonic() + self._pause
        log.warning("readings_not_shared", error=error, again_in=self._pause)


def _key(user_id: UUID, address: str) -> str:
    """A name that tells neither who read nor what."""
    return "tailor:reading:" + hashlib.sha256(f"{user_id} {address}".encode()).hexdigest()


def sought(url: str) -> tuple[str, ...]:
    """The addresses under which what was read at one may be kept, the nearest first; none of what is no address.

    The part of a page that was pointed at matters where it is one of several jobs; else the page is the posting.
    """
    address = normalised(url)
    return tuple(dict.fromkeys((address, urldefrag(address).url))) if address else ()


def kept_under(url: str, posting: JobPosting) -> str:
    """The address under which what was read at another is kept; empty for what is no address."""
    address = normalised(url)
    return address if urldefrag(posting.url).fragment else urldefrag(address).url


def normalised(url: str) -> str:
    """An address by which the same posting is found again: one spelling, and nothing of who sent the visitor there.

    Empty for what is no address; the scraper says what is wrong with it.
    """
    try:
        found = urlsplit(str(meant(url)))
    except BadAddress:
        return ""
    if any(mark in found.query for mark in _TRACKING):
        pairs = parse_qsl(found.query, keep_blank_values=True)
        found = found._replace(query=urlencode([p for p in pairs if not p[0].startswith(_TRACKING)]))
    return urlunsplit(found)
