"""Our service, whole, in which the bench itself plays the model's text."""

import asyncio

import uvloop

from bench.orders import take
from tailor import log
from tailor.settings import Settings
from web.app import create_app
from web.serving import Server, config, listening


async def main() -> None:
    """Serve, and pass on tokens on order."""
    settings = Settings()
    log.configure(settings)
    with listening("127.0.0.1", 0) as listener:
        async with create_app(settings) as house:
            server = Server(config(house), house)
            serving = asyncio.create_task(server.serve(sockets=[listener]))
            orders = asyncio.create_task(take(listener.getsockname()[1], lambda given: given, house.bus.tokens))
            await asyncio.wait({serving, orders}, return_when=asyncio.FIRST_COMPLETED)
            server.should_exit = True
            orders.cancel()
            await asyncio.gather(serving, orders, return_exceptions=True)


if __name__ == "__main__":
    uvloop.run(main())
