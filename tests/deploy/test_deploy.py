"""What deploy/ says: only settings that exist, and only files that are there."""

import re
import shlex
from typing import Any

import yaml

from tailor.settings import Settings
from tests.service import PASSWORD, ROOT, SECRET, served, settings_for

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
        given["secret_key"] = SECRET
        settings = Settings(**{k: v for k, v in given.items() if v})  # type: ignore[arg-type]  # read as from outside
        assert settings.role in ("web", "worker")
    assert {node["environment"]["ROLE"] for node in nodes} == {"web", "worker"}
    set_here = {pair.split("=")[0] for word, words in instructions() if word == "ENV" for pair in words}
    assert set_here - {"PATH", "PYTHONUNBUFFERED", "PIP_DISABLE_PIP_VERSION_CHECK", "PIP_NO_CACHE_DIR"} <= NAMES
    unit = (DEPLOY / "tailor.service").read_text()
    # However long the database is away, a node that is started meanwhile is started again.
    assert {"Restart=always", "StartLimitIntervalSec=0"} <= {*unit.splitlines()}
    assert set(re.findall(r"(\w+)=", " ".join(re.findall(r"^Environment=(.*)$", unit, re.MULTILINE)))) <= NAMES


def test_every_setting_can_be_given_and_stands_in_the_example_as_it_is_without() -> None:
    written = re.findall(r"^(#?)(\w+)=(.*)$", (DEPLOY / "env.example").read_text(), re.MULTILINE)
    told = {name for _, name, _ in written}
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    assert asked <= told
    nodes = [service for service in compose().values() if service["image"] == "tailor"]
    for node in nodes:
        assert node["env_file"] == [".env"]
        # What compose.yaml sets stands above what .env says, and the image knows its own place.
        made = set(node["environment"]) - asked | {"HOST", "PORT", "DATA_DIR"}
        assert told - {"POSTGRES_PASSWORD", "SITE_ADDRESS"} == NAMES - made
    for hidden, name, value in written:
        if hidden:
            default = Settings.model_fields[name.lower()].default
            assert value == ("" if default in (None, ()) else str(default)), name
    given = {name.lower(): value for _, name, value in written if value}
    Settings(**given)  # as they are read from outside
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
    assert {"HEALTHCHECK", "STOPSIGNAL"} <= {word for word, _ in final}
    # What is asked for by name is installed; the first process hands signals on before the service listens for them.
    assert ("ENTRYPOINT", ["[tini,", "--,", "tailor]"]) in final
    assert {"tini", "tesseract-ocr"} <= {word for kind, words in final if kind == "RUN" for word in words}
    packages = re.findall(r'"(\w+)"', re.search(r"^packages = (.*)$", (ROOT / "pyproject.toml").read_text(), re.M)[1])  # type: ignore[index]
    assert {words[0] for word, words in instructions() if word == "COPY"} >= set(packages)


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
