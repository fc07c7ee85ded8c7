"""The service as its command starts it: what it leaves behind when it ends, and two on one folder."""

import asyncio
import signal
from pathlib import Path

import psutil
import pytest

from tests.files import POSTING, resume
from tests.service import Process


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


async def test_a_second_service_on_the_same_folder_says_so(folder: Path) -> None:
    async with Process({}, folder):
        second = Process({}, folder)
        second._log = folder.parent / "second.log"
        with pytest.raises(AssertionError, match="DATA_DIR_IN_USE"):
            await second.__aenter__()
