"""How often somebody may do something: counted per address, in memory or in Redis so that nodes share it."""

import math
import time

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from tailor.errors import TooMany
from tailor.settings import Settings


class Limits:
    """The limits that are counted by address; those by user are counted where their rows are."""

    def __init__(self, settings: Settings) -> None:
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._creations = RateLimitItemPerMinute(settings.rate_create_per_minute)
        self._postings = RateLimitItemPerMinute(settings.rate_parse_per_minute)
        self._sign_ins = RateLimitItemPerMinute(settings.rate_sign_in_per_minute)
        self._renders = RateLimitItemPerMinute(settings.rate_render_per_minute)
        self._exports = RateLimitItemPerMinute(settings.rate_export_per_minute)

    async def creation(self, address: str) -> None:
        """Count the creation of a session. Raises `TooMany`."""
        await self._count(self._creations, "create", address, "sessions are started")

    async def posting(self, address: str) -> None:
        """Count the reading of a posting outside of a session. Raises `TooMany`."""
        await self._count(self._postings, "posting", address, "postings are read")

    async def suggestion(self, address: str) -> None:
        """Count the making of suggestions. Raises `TooMany`."""
        await self._count(self._postings, "suggestion", address, "suggestions are made")

    async def sign_in(self, address: str) -> None:
        """Count a try at a password. Raises `TooMany`."""
        await self._count(self._sign_ins, "sign-in", address, "sign-ins are tried")

    async def render(self, address: str) -> None:
        """Count a document that is made for somebody without an account. Raises `TooMany`."""
        await self._count(self._renders, "render", address, "documents are made")

    async def export(self, address: str) -> None:
        """Count an export of all that an account has. Raises `TooMany`."""
        await self._count(self._exports, "export", address, "exports are asked for")

    async def _count(self, item: RateLimitItemPerMinute, kind: str, address: str, what: str) -> None:
        if await self._window.hit(item, kind, address):
            return
        window = await self._window.get_window_stats(item, kind, address)
        wait = max(1, math.ceil(window.reset_time - time.time()))
        raise TooMany(f"Too many {what} from your address. Try again in {wait} s.", "RATE_LIMITED", wait)
