"""The proxy of deploy/ in front of nodes, as its configuration says."""

import asyncio
import contextlib
import os
import shutil
import sysconfig
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.service import PATIENCE, ROOT
from tests.valkey import free_port

DEPLOY = ROOT / "deploy"


def caddy() -> str:
    """The proxy's program, which a wheel brings."""
    found = shutil.which("caddy", path=f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ.get('PATH', '')}")
    if found is None:
        pytest.skip("caddy is not installed")
    return found


@contextlib.asynccontextmanager
async def proxy(folder: Path, *nodes: str) -> AsyncIterator[str]:
    """The proxy of deploy/ in front of nodes; its address."""
    address = f"http://127.0.0.1:{free_port()}"
    environment = {
        "SITE_ADDRESS": address,
        "UPSTREAMS": " ".join(nodes),
        "HOME": str(folder),
        "PATH": os.environ["PATH"],
    }
    with (folder / "caddy.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(caddy(), "run", "--config", str(DEPLOY / "Caddyfile"), "--adapter", "caddyfile"),
            env=environment,
            stdout=log,
            stderr=log,
        )
    try:
        async with asyncio.timeout(PATIENCE), httpx.AsyncClient(trust_env=False) as client:
            while True:
                assert process.returncode is None, (folder / "caddy.log").read_text()
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get(f"{address}/health")).status_code == 200:
                        break
                await asyncio.sleep(0.05)
        yield address
    finally:
        process.terminate()
        await process.wait()
