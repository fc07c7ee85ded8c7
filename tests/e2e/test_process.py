"""The service as its command starts it: what it leaves behind when it ends, and two on one folder."""

import asyncio
import signal
from pathlib import Path

import asyncpg
import psutil
import pytest

from tailor.migrations import MIGRATION_LOCK
from tests.files import POSTING, resume
from tests.service import PATIENCE, SECRET, Process


def left_behind(folder: Path) -> list[int]:
    """Processes that still work on a folder."""
    running = psutil.process_iter(["cmdline"])
    return [process.pid for process in running if str(folder) in " ".join(process.info["cmdline"] or [])]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that the database's account can reach."""
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o711)
    return tmp_path / "var"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_the_service_ends_in_order_and_takes_its_database_with_it(folder: Path, number: signal.Signals) -> None:
    async with Process({}, folder) as service:
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING)
        await ada.settled(session_id, "waiting")
        assert service.process is not None
        service.process.send_signal(number)
        async with asyncio.timeout(20):
            assert await service.process.wait() == 0
    assert left_behind(folder) == []
    async with Process({}, folder) as again:
        ada = await again.person()
        assert (await ada.get(session_id))["question"]["id"] == "q1"


async def told_to_end(service: Process) -> None:
    """End a service that has not begun to serve: in order, at once, and without a word of complaint."""
    assert service.process is not None
    service.process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(20):
        assert await service.process.wait() == 0, service.log
    assert " url=" not in service.log
    assert "Traceback" not in service.log
    assert "error" not in service.log
    assert service.log.splitlines()[-1].rstrip().endswith("ended")


@pytest.mark.parametrize("begun", ["creating the database", "migrated the database"])
async def test_a_service_that_is_told_to_end_while_it_makes_its_database_leaves_nothing_half(
    folder: Path, begun: str
) -> None:
    folder.mkdir()  # noqa: ASYNC240 - nothing else runs in this loop
    service = Process({}, folder)
    service.process = await service.begin()
    async with asyncio.timeout(PATIENCE * 2):
        while begun not in service.log:
            assert service.process.returncode is None, service.log
            await asyncio.sleep(0.005)
    await told_to_end(service)
    assert left_behind(folder) == []
    async with Process({}, folder) as again:
        assert (await again.ready())["database"] == "ok"


@pytest.mark.parametrize("command", ["serve", "migrate"])
async def test_what_waits_for_others_migrations_ends_when_told(
    empty_database_url: str, tmp_path: Path, command: str
) -> None:
    lock = await asyncpg.connect(empty_database_url)
    await lock.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
    service = Process({"DATABASE_URL": empty_database_url, "SECRET_KEY": SECRET}, tmp_path, command)
    service.process = await service.begin()
    async with asyncio.timeout(PATIENCE * 2):
        while not await lock.fetchval("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"):
            assert service.process.returncode is None, service.log
            await asyncio.sleep(0.02)
    if command == "serve":
        await told_to_end(service)
    else:
        service.process.terminate()
        assert await service.process.wait() == 128 + signal.SIGTERM
        assert service.log == ""
    await lock.close()


async def test_a_folder_that_cannot_be_written_matters_to_the_embedded_database_alone(
    database_url: str, tmp_path: Path
) -> None:
    nowhere = {"DATA_DIR": "/proc/tailor"}
    async with Process({"DATABASE_URL": database_url, "SECRET_KEY": SECRET, **nowhere}, tmp_path / "shared") as service:
        ada = await service.person()
        await ada.settled(await ada.start(resume(), job_description=POSTING), "waiting")
    with pytest.raises(AssertionError, match="DATA_DIR_UNUSABLE"):
        await Process(nowhere, tmp_path / "alone").__aenter__()


async def test_a_second_service_on_the_same_folder_says_so(folder: Path) -> None:
    async with Process({}, folder):
        second = Process({}, folder)
        second._log = folder.parent / "second.log"
        with pytest.raises(AssertionError, match="DATA_DIR_IN_USE"):
            await second.__aenter__()
