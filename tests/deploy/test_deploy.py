"""What deploy/ says: only settings that exist, only files that are there, and a proxy that passes everything on."""

import asyncio
import contextlib
import os
import re
import shlex
import shutil
import sysconfig
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tailor.settings import Settings
from tests.files import POSTING, resume
from tests.service import PASSWORD, PATIENCE, ROOT, Person, served, settings_for
from tests.valkey import free_port

DEPLOY = ROOT / "deploy"
NAMES = {name.upper() for name in Settings.model_fields}


def compose() -> dict[str, Any]:
    """The services of compose.yaml, by name."""
    read: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    services: dict[str, Any] = read["services"]
    return services


def instructions() -> list[tuple[str, list[str]]]:
    """The Dockerfile's instructions and their words."""
    text = re.sub(r"\\\n", " ", re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text(), flags=re.MULTILINE))
    split = [line.split(None, 1) for line in text.splitlines() if line.strip()]
    return [(word, shlex.split(rest)) for word, rest in split]


def test_compose_and_image_name_only_settings_that_exist() -> None:
    nodes = [service for service in compose().values() if service["image"] == "tailor"]
    assert len(nodes) == 3
    for node in nodes:
        assert set(node["environment"]) <= NAMES
        given = {k.lower(): re.sub(r"\$\{\w+(:[-?]([^}]*))?\}", r"\2", str(v)) for k, v in node["environment"].items()}
        settings = Settings(**{k: v for k, v in given.items() if v})  # type: ignore[arg-type]  # read as from outside
        assert settings.role in ("web", "worker")
    assert {node["environment"]["ROLE"] for node in nodes} == {"web", "worker"}
    set_here = {pair.split("=")[0] for word, words in instructions() if word == "ENV" for pair in words}
    assert set_here - {"PATH", "PYTHONUNBUFFERED", "PIP_DISABLE_PIP_VERSION_CHECK", "PIP_NO_CACHE_DIR"} <= NAMES
    unit = (DEPLOY / "tailor.service").read_text()
    assert set(re.findall(r"(\w+)=", " ".join(re.findall(r"^Environment=(.*)$", unit, re.MULTILINE)))) <= NAMES


def test_what_compose_asks_for_stands_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    told = set(re.findall(r"^(\w+)=", (DEPLOY / "env.example").read_text(), re.MULTILINE))
    assert asked == told
    passed = set(compose()["proxy"]["environment"])
    assert set(re.findall(r"\{\$(\w+)", (DEPLOY / "Caddyfile").read_text())) == passed
    assert compose()["proxy"]["environment"]["UPSTREAMS"].split() == ["web-1:8000", "web-2:8000"]


def test_the_image_takes_what_is_there_and_runs_as_nobody_special() -> None:
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()
    for word, words in instructions():
        if word == "COPY" and not words[0].startswith("--from"):
            for source in words[:-1]:
                assert (ROOT / source).exists(), source
                assert f"!{source}" in ignored
    final = instructions()[max(n for n, (word, _) in enumerate(instructions()) if word == "FROM") :]
    assert ("USER", ["tailor"]) in final
    assert {"HEALTHCHECK", "STOPSIGNAL", "ENTRYPOINT"} <= {word for word, _ in final}
    packages = re.findall(r'"(\w+)"', re.search(r"^packages = (.*)$", (ROOT / "pyproject.toml").read_text(), re.M)[1])  # type: ignore[index]
    assert {words[0] for word, words in instructions() if word == "COPY"} >= set(packages)


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


async def test_a_cookie_is_for_tls_alone_when_the_proxy_speaks_it(database_url: str) -> None:
    name = {"username": "ada", "password": PASSWORD}
    async with served(settings_for(database_url, trusted_proxies=("127.0.0.0/8",))) as service:
        client = service.client()
        await client.post("/auth/register", json=name)
        plain = await client.post("/auth/login", json=name)
        through = await client.post("/auth/login", json=name, headers={"X-Forwarded-Proto": "https"})
        assert "secure" not in plain.headers["set-cookie"].lower()
        assert "secure" in through.headers["set-cookie"].lower()
    async with served(settings_for(database_url)) as service:
        claimed = await service.client().post("/auth/login", json=name, headers={"X-Forwarded-Proto": "https"})
        assert "secure" not in claimed.headers["set-cookie"].lower()
