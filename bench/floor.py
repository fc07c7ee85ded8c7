"""The floor: a bare Starlette WebSocket endpoint on stock uvicorn, under our settings.

It sends one text to whoever comes and then, on order, a text to every socket: no queue, no task, nothing but the send.
"""

import asyncio
from types import SimpleNamespace
from typing import cast

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bench.orders import take
from bench.tokens import play
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
        while True:
            await websocket.receive_text()
    except WebSocketDisconnect:
        pass
    finally:
        del sockets[name]


async def main() -> None:
    """Serve, and send on order."""
    app = Starlette(routes=[WebSocketRoute("/", endpoint)])
    settings = config(cast(House, SimpleNamespace(app=app)))
    settings.ws = "websockets-sansio"
    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(settings)
        serving = asyncio.create_task(server.serve(sockets=[listener]))

        async def send(name: str, frame: str) -> None:
            await sockets[name].send_text(frame)

        orders = asyncio.create_task(
            take(listener.getsockname()[1], {"play": lambda words: play(list(sockets), float(words[0]), send)})
        )
        await asyncio.wait({serving, orders}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        orders.cancel()
        await asyncio.gather(serving, orders, return_exceptions=True)


if __name__ == "__main__":
    uvloop.run(main())
