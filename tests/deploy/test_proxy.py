"""The proxy of deploy/: it passes everything on, and says in our manner what no node could answer."""

import asyncio
import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tailor.embedded import EmbeddedPostgres
from tailor.migrations import MIGRATION_LOCK
from tests.files import POSTING, resume
from tests.proxied import proxy
from tests.service import PASSWORD, PATIENCE, SECRET, Person, Process, served, settings_for
from tests.valkey import free_port


async def test_everything_passes_the_proxy_and_a_node_that_ends_is_not_missed(
    database_url: str, tmp_path: Path
) -> None:
    settings = settings_for(database_url, trusted_proxies=("127.0.0.1",), rate_sign_in_per_minute=3)
    async with contextlib.AsyncExitStack() as stack:
        stays = await stack.enter_async_context(served(settings))
        leaving = contextlib.AsyncExitStack()
        leaves = await leaving.enter_async_context(served(settings))
        stack.push_async_callback(leaving.aclose)
        nodes = [node.url.removeprefix("http://") for node in (stays, leaves)]
        address = await stack.enter_async_context(proxy(tmp_path, *nodes))
        client = stays.client()
        client.base_url = httpx.URL(address)
        name = {"username": "ada", "password": PASSWORD}
        assert (await client.post("/auth/register", json=name)).status_code == 201
        token = (await client.post("/auth/login", json=name)).json()["access_token"]
        client.cookies.clear()
        client.headers["Authorization"] = f"Bearer {token}"
        ada = Person(address, client, token)
        session_id = await ada.start(resume(), job_description=POSTING)
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("human_input_required")
            assert (await watch.send("stop"))["ok"]
        for inside in ("/metrics", "/health/ready"):
            for path in (inside, f"{inside}/", f"{inside}//", f"/api{inside}", f"/api/{inside}", f"//api{inside}/"):
                assert (await client.get(f"{address}{path}")).status_code == 404, path
        assert (await client.get("/health")).status_code == 200
        # Whoever claims to be forwarded is counted by the address from which they came.
        tries = [
            (
                await client.post(
                    "/auth/login",
                    json=name | {"password": "wrong"},
                    headers={"X-Forwarded-For": f"203.0.113.{n}", "Forwarded": f"for=203.0.113.{n}"},
                )
            ).status_code
            for n in range(8)
        ]
        assert 429 in tries
        await leaving.aclose()
        heads = [await ada.get(session_id) for _ in range(10)]
        assert {head["status"] for head in heads} == {"stopped"}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the account of a database can reach; pytest's own are closed to it under root."""
    path = Path(tempfile.mkdtemp(prefix="tailor-test-"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path)


async def test_without_the_database_the_nodes_still_say_so_themselves(folder: Path, tmp_path: Path) -> None:
    server = EmbeddedPostgres(folder, durable=False)
    url = await server.start()
    try:
        async with contextlib.AsyncExitStack() as stack:
            nodes = [await stack.enter_async_context(served(settings_for(url))) for _ in range(2)]
            ada = await nodes[0].person()
            addresses = [node.url.removeprefix("http://") for node in nodes]
            ada.client.base_url = httpx.URL(await stack.enter_async_context(proxy(tmp_path, *addresses)))
            assert (await ada.client.get("/cvs")).status_code == 200
            await server.stop()
            # For longer than the proxy takes to find out what it can.
            until = time.monotonic() + 6
            while time.monotonic() < until:
                refused = await ada.client.get("/cvs")
                assert (refused.status_code, refused.json()["detail"]["code"]) == (503, "UNAVAILABLE")
                assert "database cannot be reached" in refused.json()["detail"]["message"]
                assert (await ada.client.get("/sign-in")).status_code == 200
                numbers = (await nodes[0].client().get("/metrics")).text.splitlines()
                # What waited before would be no news of what waits.
                assert {"tailor_database_up 0.0", "tailor_queue_age_seconds NaN"} <= {*numbers}
                await asyncio.sleep(0.5)
            await server.start()
            async with asyncio.timeout(PATIENCE):
                while (await ada.client.get("/cvs")).status_code != 200:
                    await asyncio.sleep(0.1)
            async with asyncio.timeout(PATIENCE):
                while "tailor_database_up 1.0" not in (
                    numbers := (await nodes[0].client().get("/metrics")).text.splitlines()
                ):
                    await asyncio.sleep(0.1)
            assert "tailor_queue_age_seconds 0.0" in numbers
            assert any(line.startswith("tailor_database_connections ") for line in numbers)
    finally:
        await server.stop()


async def test_what_no_node_could_answer_is_said_as_a_node_would(database_url: str, tmp_path: Path) -> None:
    async with contextlib.AsyncExitStack() as stack:
        leaving = contextlib.AsyncExitStack()
        node = await leaving.enter_async_context(served(settings_for(database_url)))
        stack.push_async_callback(leaving.aclose)
        address = await stack.enter_async_context(proxy(tmp_path, node.url.removeprefix("http://")))
        client = await stack.enter_async_context(httpx.AsyncClient(timeout=PATIENCE, trust_env=False))
        missing, ours = await client.get(f"{address}/metrics"), await client.get(f"{node.url}/nowhere")
        assert (missing.status_code, missing.json()) == (404, ours.json())
        await leaving.aclose()
        html = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
        asked, posted, page, socket = await asyncio.gather(
            client.get(f"{address}/cvs"),
            client.post(f"{address}/auth/login", json={}),
            client.get(f"{address}/", headers=html),
            connect(f"{address.replace('http', 'ws')}/ws/notifications", proxy=None).__aenter__(),
            return_exceptions=True,
        )
        for refused in (asked, posted):
            assert isinstance(refused, httpx.Response)
            assert (refused.status_code, refused.headers["content-type"]) == (503, "application/json")
            assert refused.headers["retry-after"] == "2"
            assert refused.json()["detail"]["code"] == "UNAVAILABLE"
            assert refused.json()["detail"]["message"].endswith(".")
        assert isinstance(page, httpx.Response)
        assert (page.status_code, page.headers["content-type"]) == (503, "text/html; charset=utf-8")
        assert page.text.startswith("<!doctype html>")
        assert "cannot be reached" in page.text
        assert isinstance(socket, InvalidStatus)
        assert socket.response.status_code == 503


async def test_what_a_file_may_hold_is_for_the_nodes_to_say(database_url: str, tmp_path: Path) -> None:
    async with contextlib.AsyncExitStack() as stack:
        settings = settings_for(database_url)
        node = await stack.enter_async_context(served(settings))
        ada = await node.person()
        address = await stack.enter_async_context(proxy(tmp_path, node.url.removeprefix("http://")))
        ada.client.base_url = httpx.URL(address)
        padded = resume() + b"\n%"
        padded += b" " * (settings.max_upload_bytes - len(padded))
        kept = await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", padded)})
        assert kept.status_code == 201, kept.text
        refused = await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", padded + b" ")})
        assert (refused.status_code, refused.json()["detail"]["code"]) == (413, "FILE_TOO_LARGE"), refused.text
        for _ in range(4):
            # Whoever sends so much that nobody reads to its end may find the connection closed, and costs no node.
            with contextlib.suppress(httpx.TransportError):
                refused = await ada.client.post("/cvs/upload", files={"file": ("resume.pdf", bytes(30_000_000))})
                assert (refused.status_code, refused.json()["detail"]["code"]) == (413, "FILE_TOO_LARGE"), refused.text
            began = time.monotonic()
            assert (await ada.client.get("/cvs")).status_code == 200
            assert time.monotonic() - began < 4  # A node that the proxy thinks away is not asked for five seconds.


async def test_a_node_that_starts_is_asked_nothing_until_it_serves(
    database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    port = free_port()
    environment = {"DATABASE_URL": empty_database_url, "SECRET_KEY": SECRET, "PORT": str(port)}
    starts = Process(environment, tmp_path / "starts")
    (tmp_path / "starts").mkdir()
    lock = await asyncpg.connect(empty_database_url)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(lock.close)
        serves = await stack.enter_async_context(served(settings_for(database_url)))
        # Somebody migrates, for which it waits.
        await lock.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
        process = await starts.begin()
        stack.push_async_callback(process.wait)
        stack.callback(process.terminate)
        async with asyncio.timeout(PATIENCE):
            while not await lock.fetchval("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"):
                assert process.returncode is None, starts.log
                await asyncio.sleep(0.02)
        nodes = [f"127.0.0.1:{port}", serves.url.removeprefix("http://")]
        address = await stack.enter_async_context(proxy(tmp_path, *nodes))
        client = serves.client()
        for _ in range(20):
            assert (await client.get(f"{address}/health")).status_code == 200
        await lock.execute("SELECT pg_advisory_unlock_all()")
        async with asyncio.timeout(PATIENCE * 2):
            while " url=" not in starts.log:
                assert process.returncode is None, starts.log
                await asyncio.sleep(0.05)
        assert (await client.get(f"http://127.0.0.1:{port}/health")).status_code == 200
