"""How often somebody may do something: counted per address, in memory or in Redis so that nodes share it."""

import contextlib
import hashlib
import ipaddress
import math
import time
from types import TracebackType
from typing import Self

import structlog
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError
from redis.asyncio import BlockingConnectionPool
from redis.exceptions import RedisError

from tailor.errors import Allowance, TooMany
from tailor.settings import Settings

log = structlog.get_logger(__name__)

_HERE = "from your address"
#: Seconds that Redis may take; a limit is no reason to keep anybody waiting.
PATIENCE = 1.0


class Limits:
    """The limits that are counted by address; those by user are counted where their rows are.

    pause: seconds for which Redis is left alone after it did not answer; meanwhile each node counts by itself.
    """

    def __init__(self, settings: Settings, *, pause: float = 5.0) -> None:
        self._pause = pause
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._shared: MovingWindowRateLimiter | None = None
        self._pool: BlockingConnectionPool | None = None
        self._away_until = 0.0
        if settings.redis_url is not None:
            self._share(settings.redis_url.get_secret_value())
        self._creations = RateLimitItemPerMinute(settings.rate_create_per_minute)
        self._postings = RateLimitItemPerMinute(settings.rate_parse_per_minute)
        self._uploads = RateLimitItemPerMinute(settings.rate_upload_per_minute)
        self._sign_ins = RateLimitItemPerMinute(settings.rate_sign_in_per_minute)
        self._renders = RateLimitItemPerMinute(settings.rate_render_per_minute)
        self._exports = RateLimitItemPerMinute(settings.rate_export_per_minute)
        self._registrations = RateLimitItemPerHour(settings.rate_register_per_hour)
        self._guesses = RateLimitItemPerHour(settings.rate_guess_per_hour)
        self._guesses_anywhere = RateLimitItemPerHour(settings.rate_guess_anywhere_per_hour)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool:
            await self._pool.aclose()

    async def creation(self, address: str) -> Allowance:
        """Count the creation of a session. Raises `TooMany`."""
        return await self._count(self._creations, "create", address, "sessions are started")

    async def posting(self, address: str) -> Allowance:
        """Count the reading of a posting outside of a session. Raises `TooMany`."""
        return await self._count(self._postings, "posting", address, "postings are read")

    async def suggestion(self, address: str) -> Allowance:
        """Count the making of suggestions. Raises `TooMany`."""
        return await self._count(self._postings, "suggestion", address, "suggestions are made")

    async def upload(self, address: str) -> Allowance:
        """Count a file that is read for the library. Raises `TooMany`."""
        return await self._count(self._uploads, "upload", address, "files are uploaded")

    async def sign_in(self, address: str) -> Allowance:
        """Count a try at a password. Raises `TooMany`."""
        return await self._count(self._sign_ins, "sign-in", address, "sign-ins are tried")

    async def registration(self, address: str) -> Allowance:
        """Count an account that is opened. Raises `TooMany`."""
        return await self._count(self._registrations, "register", address, "accounts are opened")

    async def guess(self, account: str, place: str, *, stranger: bool) -> None:
        """Count a try at the password of an account, from a network or a known browser. Raises `TooMany`."""
        what, where = "passwords are tried", "for this account from where you are"
        await self._count(self._guesses, "guess", _at(account, place), what, where)
        if stranger:
            where = "for this account; from where you have signed in before you still can"
            await self._count(self._guesses_anywhere, "guess", _at(account, "anywhere"), what, where)

    async def guessed(self, account: str, place: str) -> None:
        """The password was right: what was tried there before is forgotten."""
        for window in filter(None, (self._own, self._shared)):
            with contextlib.suppress(StorageError, RedisError, OSError):
                await window.clear(self._guesses, "guess", _at(account, place))

    async def render(self, address: str) -> Allowance:
        """Count a document that is made for somebody without an account. Raises `TooMany`."""
        return await self._count(self._renders, "render", address, "documents are made")

    async def export(self, address: str) -> Allowance:
        """Count an export of all that an account has. Raises `TooMany`."""
        return await self._count(self._exports, "export", address, "exports are asked for")

    async def _count(self, item: RateLimitItem, name: str, address: str, what: str, whence: str = _HERE) -> Allowance:
        address = counted(address)
        if self._shared and time.monotonic() >= self._away_until:
            try:
                return await _hit(self._shared, item, name, address, f"{what} {whence}")
            except (StorageError, RedisError, OSError) as error:
                # Better a limit for each node than no service, or no limit.
                self._away_until = time.monotonic() + self._pause
                log.warning("limits_not_shared", error=error, again_in=self._pause)
        return await _hit(self._own, item, name, address, f"{what} {whence}")

    def _share(self, url: str) -> None:
        """Count in Redis or Valkey; a pool of our own, so that it can be closed."""
        self._pool = BlockingConnectionPool.from_url(
            url, max_connections=20, timeout=PATIENCE, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE
        )
        storage = RedisStorage(
            "async+redis://",
            wrap_exceptions=True,
            implementation="redispy",
            key_prefix="tailor:limits",
            connection_pool=self._pool,  # type: ignore[arg-type]  # passed on to the client, as the docstring says
        )
        self._shared = MovingWindowRateLimiter(storage)


def _at(account: str, place: str) -> str:
    """An account at a place, as it is counted: who reads what Redis has learns no names."""
    return f"{hashlib.sha256(account.encode(errors='surrogatepass')).hexdigest()[:20]} {place}"


def counted(address: str) -> str:
    """What counts as one address: of IPv6 the /64 that one customer of a provider has, with all that is in it."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if ip.version == 4:
        return str(ip)
    return str(ip.ipv4_mapped or ipaddress.ip_network((ip, 64), strict=False))


async def _hit(window: MovingWindowRateLimiter, item: RateLimitItem, name: str, address: str, what: str) -> Allowance:
    allowed = await window.hit(item, name, address)
    stats = await window.get_window_stats(item, name, address)
    reset = max(0, math.ceil(stats.reset_time - time.time()))
    allowance = Allowance(name, item.amount, item.get_expiry(), max(0, stats.remaining), reset)
    if not allowed:
        wait = max(1, reset)
        raise TooMany(f"Too many {what}. Try again in {wait} s.", "RATE_LIMITED", wait, allowance)
    return allowance
