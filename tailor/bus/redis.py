"""The bus over the publish and subscribe of Redis or Valkey."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from tailor.bus.shared import PATIENCE, Line, SharedBus

CHANNEL = "tailor:bus"
#: Redis takes far more; whoever gets a message reads all of it at once.
LONGEST = 64 * 1024


class RedisBus(SharedBus):
    """A bus over PUBLISH."""

    lost = (*SharedBus.lost, RedisError)

    def __init__(self, url: str, node: str) -> None:
        super().__init__(node, LONGEST)
        self._url = url

    @contextlib.asynccontextmanager
    async def _line(self) -> AsyncIterator[Line]:
        # Without retries of the client's own: a line is lost as a whole, and made anew as a whole.
        client = Redis.from_url(
            self._url,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=PATIENCE,
            socket_timeout=PATIENCE,
        )
        subscription = client.pubsub(ignore_subscribe_messages=True)
        try:
            await subscription.subscribe(CHANNEL)
            yield _RedisLine(client, subscription, self._heard)
        finally:
            with contextlib.suppress(*self.lost):
                async with asyncio.timeout(1):
                    await subscription.aclose()  # type: ignore[no-untyped-call]
                    await client.aclose()


class _RedisLine:
    def __init__(self, client: Redis, subscription: PubSub, heard: Callable[[bytes], None]) -> None:
        self._client = client
        self._subscription = subscription
        self._heard = heard

    async def say(self, messages: Sequence[str]) -> None:
        """Send messages to everybody, in one round trip."""
        pipeline = self._client.pipeline(transaction=False)
        for message in messages:
            pipeline.publish(CHANNEL, message)
        await pipeline.execute()

    async def hear(self) -> None:
        """Pass on every message, until the connection is lost, which the client raises."""
        while True:
            if message := await self._subscription.get_message(timeout=PATIENCE):
                self._heard(message["data"])
