"""Chainlit as a peer, when it is there: what it spends on a token that it relays, measured as our own relay is.

It is no dependency of ours. `BENCH_CHAINLIT` names the Python of an environment that has it, e.g.
`python3 -m venv /tmp/peer && /tmp/peer/bin/pip install chainlit`.
"""

import asyncio
import importlib.util
import json
import os
import secrets
import socket
import sys
import tempfile
from pathlib import Path
from uuid import uuid4

import httpx
from websockets.asyncio.client import ClientConnection, connect

from bench.row import Row
from bench.servers import Used
from bench.tokens import TEXT
from tailor.engine.base import SHOWN_EVERY

CLIENTS = 50
SECONDS = 4.0

APP = f"""
import asyncio
import chainlit as cl

@cl.on_message
async def main(message):
    answer = cl.Message(content="")
    for _ in range(int({SECONDS} / {SHOWN_EVERY})):
        await answer.stream_token({TEXT!r})
        await asyncio.sleep({SHOWN_EVERY})
    await answer.send()
"""


async def chainlit() -> Row:
    """Microseconds of CPU for each token of Chainlit's that arrived, fifty sessions at 25 a second."""
    python = os.environ.get("BENCH_CHAINLIT") or (sys.executable if importlib.util.find_spec("chainlit") else "")
    if not python:
        return Row("chainlit", {}, note="not installed; BENCH_CHAINLIT names a Python that has it")
    with tempfile.TemporaryDirectory(prefix="tb-") as name:
        folder = Path(name)
        (folder / "app.py").write_text(APP)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        server = await asyncio.create_subprocess_exec(
            python, "-m", "chainlit", "run", "app.py", "--headless", "--port", str(port),
            cwd=folder,
            env={**os.environ, "CHAINLIT_AUTH_SECRET": secrets.token_hex(32)},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            return await _measured(Used(server.pid), port)
        finally:
            server.terminate()
            await server.wait()


async def _measured(used: Used, port: int) -> Row:
    async with asyncio.timeout(60), httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        while True:
            try:
                await client.get("/project/settings")
                break
            except httpx.HTTPError:
                await asyncio.sleep(0.2)
    sockets = [await _joined(port) for _ in range(CLIENTS)]
    before = used.cpu()
    arrived = sum(await asyncio.gather(*map(_asked, sockets)))
    spent = used.cpu() - before
    for each in sockets:
        await each.close()
    return Row("chainlit", {"us": round(spent / arrived * 1e6, 1), "tokens": arrived})


async def _joined(port: int) -> ClientConnection:
    """A connection as Chainlit's page opens it: Engine.IO 4 over a WebSocket, then Socket.IO's connect."""
    peer = await connect(f"ws://127.0.0.1:{port}/ws/socket.io/?EIO=4&transport=websocket", proxy=None, max_size=None)
    assert str(await peer.recv()).startswith("0")
    auth = {"clientType": "webapp", "sessionId": str(uuid4()), "threadId": "", "userEnv": "{}", "chatProfile": ""}
    await peer.send("40" + json.dumps(auth))
    async with asyncio.timeout(20):
        while not str(await peer.recv()).startswith("40"):
            pass
    await peer.send('42["connection_successful"]')
    return peer


async def _asked(peer: ClientConnection) -> int:
    """Say something; how many tokens came back."""
    message = {"id": str(uuid4()), "name": "user", "type": "user_message", "output": "Go", "createdAt": None}
    await peer.send("42" + json.dumps(["client_message", {"message": message, "fileReferences": []}]))
    wanted, tokens = int(SECONDS / SHOWN_EVERY), 0
    async with asyncio.timeout(60):
        while tokens < wanted:
            frame = str(await peer.recv())
            if frame == "2":
                await peer.send("3")
            # The first one comes with the beginning.
            tokens += frame.startswith(('42["stream_start"', '42["stream_token"'))
    return tokens
