"""Our service, whole, in which the bench itself plays the model's text, or has it streamed by a model server."""

import asyncio
from collections.abc import Sequence

import uvloop

from bench.model_chunk import streamed
from bench.orders import take
from bench.tokens import play
from tailor import log
from tailor.engine.llm import ModelClient
from tailor.pen import Pen
from tailor.settings import Settings
from web.app import House, create_app
from web.serving import Server, config, listening


async def main() -> None:
    """Serve, and pass on tokens on order."""
    settings = Settings()
    log.configure(settings)
    with listening("127.0.0.1", 0) as listener:
        async with create_app(settings) as house:
            server = Server(config(house), house)
            serving = asyncio.create_task(server.serve(sockets=[listener]))
            orders = asyncio.create_task(
                take(
                    listener.getsockname()[1],
                    {
                        "play": lambda words: _play(house, float(words[0]), words[1:]),
                        "stream": lambda words: _stream(house, words[0], words[1:]),
                    },
                )
            )
            await asyncio.wait({serving, orders}, return_when=asyncio.FIRST_COMPLETED)
            server.should_exit = True
            orders.cancel()
            await asyncio.gather(serving, orders, return_exceptions=True)


async def _play(house: House, seconds: float, session_ids: Sequence[str]) -> int:
    async def send(session_id: str, frame: str) -> None:
        house.bus.tokens(session_id, frame)

    return await play(session_ids, seconds, send)


async def _stream(house: House, address: str, session_ids: Sequence[str]) -> int:
    """Have a model write for every session at once, as a step does; how many chunks came."""
    async with ModelClient(model="scripted", base_url=address, concurrency=len(session_ids)) as client:

        async def one(session_id: str) -> int:
            async with Pen(session_id, "summary", house.bus) as pen:
                return await streamed(client, pen)

        return sum(await asyncio.gather(*map(one, session_ids)))


if __name__ == "__main__":
    uvloop.run(main())
