"""The floor: a bare Starlette WebSocket that sends one text, and then whatever it is told to, under our settings."""

import asyncio
from types import SimpleNamespace
from typing import cast

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bench.orders import take
from web.app import House
from web.serving import config, listening

sockets: dict[str, WebSocket] = {}


async def endpoint(websocket: WebSocket) -> None:
    """Send a text of the size that is asked for, and keep the connection."""
    await websocket.accept(subprotocol="tailoring.v1")
    name = str(id(websocket))
    sockets[name] = websocket
    try:
        await websocket.send_text("x" * int(websocket.query_params["size"]))
        for _ in range(int(websocket.query_params.get("more", "0"))):
            await websocket.send_text("x" * 200)
        while True:
            await websocket.receive_text()
    except WebSocketDisconnect:
        pass
    finally:
        del sockets[name]


async def main() -> None:
    """Serve, and send on order: a queue and a task for each connection, as the least that any relay has."""
    app = Starlette(routes=[WebSocketRoute("/", endpoint)])
    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(config(cast(House, SimpleNamespace(app=app))))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        queues: dict[str, asyncio.Queue[str]] = {}
        senders: list[asyncio.Task[None]] = []

        async def pump(name: str, queue: asyncio.Queue[str]) -> None:
            while True:
                await sockets[name].send_text(await queue.get())

        def chosen(_: object) -> list[str]:
            for name in sockets.keys() - queues.keys():
                queues[name] = asyncio.Queue(256)
                senders.append(asyncio.create_task(pump(name, queues[name])))
            return list(sockets)

        orders = asyncio.create_task(
            take(listener.getsockname()[1], chosen, lambda name, frame: queues[name].put_nowait(frame))
        )
        await asyncio.wait({serving, orders}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        for task in (orders, *senders):
            task.cancel()
        await asyncio.gather(serving, orders, *senders, return_exceptions=True)


if __name__ == "__main__":
    uvloop.run(main())
