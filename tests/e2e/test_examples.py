"""The examples, run as they stand against a real service."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.files import POSTING, RESUME
from tests.service import PASSWORD, PATIENCE, ROOT, Served, served, settings_for

EXAMPLES = ROOT / "examples"
ANSWER = "At Initech I wrote Terraform modules for 60 accounts."


@pytest.fixture
async def service(database_url: str) -> AsyncIterator[Served]:
    """A service with the offline engine."""
    async with served(settings_for(database_url)) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a posting's text in it."""
    (tmp_path / "posting.txt").write_text(POSTING)
    return tmp_path


async def ran(
    command: list[str], service: Served, folder: Path, typed: str = "", *, password: str = PASSWORD, code: int = 0
) -> str:
    """Run an example to its end; what it printed."""
    process = await asyncio.create_subprocess_exec(
        *command,
        service.url,
        str(RESUME),
        "posting.txt",
        cwd=folder,
        env={**os.environ, "TAILOR_USER": "ada", "TAILOR_PASSWORD": password, "NO_PROXY": "127.0.0.1"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(PATIENCE * 2):
        printed, _ = await process.communicate(typed.encode())
    assert process.returncode == code, printed.decode()
    return printed.decode()


def wrote(folder: Path, name: str, begins: bytes) -> bool:
    """Whether a file of that kind is there."""
    return (folder / name).read_bytes().startswith(begins)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not on this machine")
async def test_curl(service: Served, folder: Path) -> None:
    for _ in range(2):
        printed = await ran([str(EXAMPLES / "curl.sh")], service, folder)
        assert wrote(folder, "tailored.pdf", b"%PDF")
        assert wrote(folder, "tailored.docx", b"PK")
    ada = await service.person("ada")
    (item,) = (await ada.client.get("/tailoring-sessions/")).json()["items"]  # The second run began nothing new.
    assert f"session {item['id']}" in printed


async def test_python(service: Served, folder: Path) -> None:
    printed = await ran([sys.executable, str(EXAMPLES / "python_client.py")], service, folder, f"{ANSWER}\n\n")
    assert f"says so: {ANSWER}" in printed
    assert "Dear Northwind Traders team," in printed
    assert wrote(folder, "tailored.pdf", b"%PDF")
    assert wrote(folder, "letter.docx", b"PK")
    assert "Terraform modules for 60 accounts" in (folder / "tailored.json").read_text()


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not on this machine")
async def test_javascript(service: Served, folder: Path) -> None:
    printed = await ran(["node", str(EXAMPLES / "javascript.mjs")], service, folder, f"{ANSWER}\n\n")
    assert "Terraform modules for 60 accounts" in printed
    assert wrote(folder, "tailored.pdf", b"%PDF")


@pytest.mark.parametrize(
    ("program", "name"), [("sh", "curl.sh"), (sys.executable, "python_client.py"), ("node", "javascript.mjs")]
)
async def test_what_is_refused_is_said_in_a_sentence(service: Served, folder: Path, program: str, name: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not on this machine")
    await service.person("ada")
    printed = await ran([program, str(EXAMPLES / name)], service, folder, password="wrong password", code=1)
    said = [line for line in printed.splitlines() if not line.startswith("curl: ")]
    assert said == ["The user name or the password is wrong."]
