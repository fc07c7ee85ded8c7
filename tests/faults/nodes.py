"""Services that die by the dozen: nodes of one nursery, each a process that can be killed, paused and told to end."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from tests.service import PATIENCE, ROOT, Person, Service


class Node(Service):
    """A service as a process of its own."""

    def __init__(self, pid: int, log: Path) -> None:
        super().__init__("")
        self.pid = pid
        self._log = log

    @property
    def alive(self) -> bool:
        """Whether its process is there, be it paused."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    @property
    def log(self) -> str:
        """What it logged so far."""
        return self._log.read_text() if self._log.exists() else ""

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal, if it is there."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    async def gone(self) -> None:
        """Wait for its end."""
        async with asyncio.timeout(PATIENCE):
            while self.alive:
                await asyncio.sleep(0.01)
        await self.close()

    async def kill(self) -> None:
        """kill -9."""
        self.signal(signal.SIGKILL)
        await self.gone()

    async def end(self) -> None:
        """Tell it to end, and wait."""
        self.signal(signal.SIGTERM)
        self.signal(signal.SIGCONT)
        await self.gone()

    async def serving(self) -> None:
        """Wait until it serves; the address that it tells."""
        async with asyncio.timeout(PATIENCE * 2):
            while " url=" not in (text := self.log):
                assert self.alive, text
                await asyncio.sleep(0.01)
        self.url = f"http://127.0.0.1:{text.split(' url=http://localhost:')[1].split()[0]}"

    async def guest(self, person: Person) -> Person:
        """Somebody with an account, with the token that another node gave."""
        client = self.client(headers={"Authorization": f"Bearer {person.token}"})
        return Person(self.url, client, person.token)


class Nursery:
    """Where nodes come from."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._lock = asyncio.Lock()
        self.nodes: list[Node] = []

    async def start(self, environment: Mapping[str, str]) -> Node:
        """Start a node; it serves when this returns."""
        node = await self.bear(environment)
        await node.serving()
        return node

    async def bear(self, environment: Mapping[str, str]) -> Node:
        """Start a node, which may die before it serves."""
        log = self._folder / f"node-{len(self.nodes)}.log"
        order = {"environment": {"PORT": "0", **environment}, "log": str(log)}
        assert self._process.stdin
        assert self._process.stdout
        async with self._lock:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            node = Node(int(await self._process.stdout.readline()), log)
            self.nodes.append(node)
        return node


@contextlib.asynccontextmanager
async def nursery(folder: Path, prepare: str | None = None) -> AsyncIterator[Nursery]:
    """A nursery; what is left of its nodes ends with it. prepare: a module that readies a child, see `nursery`."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI", "DATABASE_URL", "REDIS"))}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.faults.nursery",
        *([prepare] if prepare else []),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=environment | {"PYTHONUNBUFFERED": "1", "DATA_DIR": str(folder)},
    )
    assert process.stdout
    assert process.stdin
    assert await process.stdout.readline() == b"ready\n"
    made = Nursery(process, folder)
    try:
        yield made
    finally:
        for node in made.nodes:
            node.signal(signal.SIGCONT)
            node.signal(signal.SIGTERM)
        await asyncio.gather(*(node.gone() for node in made.nodes), return_exceptions=True)
        for node in made.nodes:
            node.signal(signal.SIGKILL)
        process.stdin.close()
        await process.wait()
