"""The pool of workers: results, refusals, limits, replacement, cancellation, and nothing left behind."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psutil
import pytest

from tailor.documents import limits
from tailor.errors import Refusal, TooMany, Unavailable
from tailor.traces import traced
from tailor.workers import pool, slot
from tailor.workers.pool import Workers
from tailor.workers.refusals import What, too_complex
from tailor.workers.slot import WorkerError
from tailor.workers.turns import turns

# -- what runs in the workers ------------------------------------------------------------------------------------------


def add(a: int, b: int) -> int:
    return a + b


def refuse(code: str) -> None:
    raise TooMany("Not so fast.", code, retry_after=7)


def fail() -> None:
    raise KeyError("-".join(["a", "bug"]))


def spin() -> None:
    while True:
        pass


def grow() -> int:
    return len(bytearray(3 * 1024**3))


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def write(path: str) -> None:
    with open(path, "wb") as file:
        file.write(b"x" * 100)


def chatter() -> str:
    print("not an answer")
    return os.environ.get("SECRET_KEY", "no secrets")


def pid() -> int:
    return os.getpid()


def burn(seconds: float) -> int:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return os.getpid()


def nap(until: str) -> int:
    while not os.path.exists(until):
        time.sleep(0.01)
    return os.getpid()


# -- the tests ---------------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _a_machine_that_is_never_too_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is too long is so in the end, however many others there are; one test alone is about giving up before."""
    monkeypatch.setattr(slot, "_STRETCH", 60)


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers(2) as pool:
        yield pool


async def test_a_large_service_keeps_its_workers() -> None:
    ballast = bytearray(b"x") * (500 * 1024**2)  # more than a worker may grow to
    async with Workers(1) as pool:
        first = await pool.run(pid, what="work")
        assert await pool.run(pid, what="work") == first
    assert ballast


async def test_returns_results_from_another_process(workers: Workers) -> None:
    assert await workers.run(add, 2, 3, what="work") == 5
    assert await workers.run(pid, what="work") in workers.pids


async def test_nothing_that_a_worker_read_stays_for_long(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(slot, "_KEPT", 0.05)
    async with Workers(1) as workers, asyncio.timeout(30):
        rests = await workers.run(pid, what="work")
        while rests in workers.pids or not workers.pids:  # Another takes its place without being called.
            await asyncio.sleep(0.01)
        napping = asyncio.create_task(workers.run(nap, str(tmp_path / "end"), timeout=60.0, what="work"))
        await asyncio.sleep(0.2)
        (works,) = workers.pids
        assert not napping.done()
        (tmp_path / "end").touch()
        assert await napping == works
        assert await workers.run(pid, what="work") != works


async def test_a_refusal_arrives_whole(workers: Workers) -> None:
    with pytest.raises(TooMany) as caught:
        await workers.run(refuse, "BUSY", what="work")
    assert (caught.value.message, caught.value.code, caught.value.retry_after) == ("Not so fast.", "BUSY", 7)


async def test_a_bug_is_no_refusal(workers: Workers) -> None:
    with pytest.raises(WorkerError, match="KeyError") as caught:
        await workers.run(fail, what="work")
    # It is told where it was, and nothing of what it was about, which may be somebody's words.
    assert "in fail\n" in traced(caught.value)
    assert "a-bug" not in traced(caught.value)
    assert await workers.run(add, 1, 1, what="work") == 2


async def test_too_long_is_killed_and_replaced(workers: Workers) -> None:
    with pytest.raises(Refusal) as caught:
        await workers.run(spin, timeout=1.0, what="work")
    assert caught.value.code == "TOO_COMPLEX"
    assert await asyncio.gather(*(workers.run(add, n, n, what="work") for n in range(4))) == [0, 2, 4, 6]


async def test_processor_time_is_limited_for_each_call() -> None:
    async with Workers(1, cpu=1.0) as pool:
        with pytest.raises(Refusal) as caught:
            await pool.run(spin, timeout=30.0, what="work")
        assert caught.value.code == "TOO_COMPLEX"
        assert await pool.run(add, 1, 2, what="work") == 3


async def test_memory_is_limited(workers: Workers) -> None:
    with pytest.raises(Refusal) as caught:
        await workers.run(grow, what="work")
    assert caught.value.code == "TOO_COMPLEX"


async def test_a_crash_is_a_refusal_and_the_pool_lives(workers: Workers) -> None:
    with pytest.raises(Refusal) as caught:
        await workers.run(crash, what="work")
    assert caught.value.code == "UNPROCESSABLE"
    assert await workers.run(add, 4, 4, what="work") == 8


@pytest.mark.parametrize(
    ("what", "crashed", "says"),
    [
        ("read", "BROKEN_FILE", "Reading the file|The file is damaged"),
        ("render", "UNPRINTABLE", "another template or format"),
        ("work", "UNPROCESSABLE", "shorter text|this text"),
    ],
)
async def test_a_person_is_told_what_failed(workers: Workers, what: What, crashed: str, says: str) -> None:
    for function, code in ((spin, "TOO_COMPLEX"), (grow, "TOO_COMPLEX"), (crash, crashed)):
        with pytest.raises(Refusal, match=says) as caught:
            await workers.run(function, timeout=3.0 if function is spin else 60.0, what=what)
        assert caught.value.code == code


async def test_workers_write_no_files(workers: Workers, tmp_path: Path) -> None:
    target = tmp_path / "file"
    with pytest.raises(WorkerError, match="OSError"):
        await workers.run(write, str(target), what="work")
    assert not target.exists() or target.stat().st_size == 0


async def test_prints_and_secrets_stay_out(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "hush")
    async with Workers(1) as pool:
        assert await pool.run(chatter, what="work") == "no secrets"


async def test_a_full_queue_is_said_at_once() -> None:
    async with Workers(1, queue=1) as pool:
        assert await pool.run(add, 1, 1, what="work") == 2
        running = [asyncio.create_task(pool.run(spin, timeout=60.0, what="work")) for _ in range(2)]
        await asyncio.sleep(0)  # one has the worker now, and one waits
        with pytest.raises(Unavailable):
            await pool.run(add, 1, 1, what="work")
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        assert await pool.run(add, 1, 1, what="work") == 2


async def test_patient_calls_wait_however_many_they_are_and_keep_nobody_waiting() -> None:
    done: list[str] = []

    async def call(pool: Workers, *, patient: bool) -> None:
        await pool.run(pid, what="work", patient=patient)
        done.append("patient" if patient else "seen")

    async with Workers(1, queue=1) as pool:
        running = [asyncio.create_task(call(pool, patient=True)) for _ in range(60)]
        await asyncio.sleep(0)
        await call(pool, patient=False)
        await asyncio.gather(*running)
    assert done.count("patient") == 60
    assert done.index("seen") <= 2


async def test_a_call_takes_a_worker_that_is_ready_while_another_starts() -> None:
    async with Workers(2) as pool:
        old = await asyncio.gather(*(pool.run(burn, 0.1, what="work") for _ in range(2)))
        with pytest.raises(Refusal):
            await pool.run(crash, what="work")
        assert await pool.run(pid, what="work") in old


async def test_a_worker_that_never_starts_keeps_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slot, "_STARTING", 0.2)
    async with Workers(1, preload=("tests.tailor.workers.stuck",)) as workers, asyncio.timeout(20):
        for _ in range(2):
            with pytest.raises(Refusal) as caught:
                await workers.run(add, 1, 2, timeout=0.3, what="work")
            assert caught.value.code == "BUSY"


async def test_a_slow_start_is_no_long_call() -> None:
    async with Workers(1, spare=1, preload=("tests.tailor.workers.slow", __name__)) as pool:
        worker = await pool.run(pid, what="work")
        assert os.getpriority(os.PRIO_PROCESS, worker) < 19
        assert pool.pids == (worker,)


@contextlib.contextmanager
def crowded(worker: int) -> Iterator[None]:
    """One processor for a worker and for two others that are more urgent and never rest."""
    place = {min(os.sched_getaffinity(worker))}
    os.sched_setaffinity(worker, place)
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
    try:
        for other in others:
            os.sched_setaffinity(other.pid, place)
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


@pytest.mark.skipif(sys.platform != "linux" or turns(os.getpid()) is None, reason="the system does not tell who waits")
async def test_a_busy_machine_makes_no_call_too_long() -> None:
    async with Workers(1, spare=1) as pool:
        worker = await pool.run(pid, what="work")
        with crowded(worker):
            # A seventh of a processor is what it gets: that takes more than a second.
            assert await pool.run(burn, 0.15, timeout=1.0, what="work") == worker
            # It waited for most of that time, and so is not one that takes long.
            assert os.getpriority(os.PRIO_PROCESS, worker) < 19


@pytest.mark.skipif(sys.platform != "linux" or turns(os.getpid()) is None, reason="the system does not tell who waits")
async def test_what_is_too_long_is_so_on_a_busy_machine_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Workers(1) as workers:
        worker = await workers.run(pid, what="work")
        monkeypatch.setattr(slot, "_TRIED", 0.02)
        with crowded(worker), pytest.raises(Refusal) as caught:
            await workers.run(spin, timeout=1.0, what="work")
        assert caught.value.code == "TOO_COMPLEX"
        worker = await workers.run(pid, what="work")
        monkeypatch.setattr(slot, "_TRIED", 10.0)  # it is never given that much
        monkeypatch.setattr(slot, "_STRETCH", 5)
        with crowded(worker), pytest.raises(Unavailable) as busy:
            await workers.run(spin, timeout=0.2, what="work")
        assert busy.value.code == "BUSY"


async def test_what_takes_long_makes_way_and_comes_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Workers(1, spare=1) as workers:
        first = await workers.run(pid, what="work")
        long = asyncio.create_task(workers.run(nap, str(tmp_path / "end"), timeout=60.0, what="work"))
        while len(workers.pids) < 2:  # until it has taken long
            assert not long.done()
            await asyncio.sleep(0.05)
        monkeypatch.setattr(pool, "_LONG", 60.0)
        held = await workers.run(pid, what="work")
        assert not long.done()
        (tmp_path / "end").touch()
        assert held != first
        assert os.getpriority(os.PRIO_PROCESS, first) == 19
        assert os.getpriority(os.PRIO_PROCESS, held) < 19
        assert await long == first
        assert await workers.run(pid, what="work") == held
        assert workers.pids == (held,)


async def test_more_than_the_spare_ones_hold_their_places_and_all_come_back() -> None:
    async with Workers(1, spare=1) as pool:
        spinning = [asyncio.create_task(pool.run(spin, timeout=5.0, what="work")) for _ in range(2)]
        while len(pool.pids) < 2:  # until the first has taken long; on a busy machine that takes a while
            assert not any(task.done() for task in spinning)
            await asyncio.sleep(0.05)
        assert [type(error) for error in await asyncio.gather(*spinning, return_exceptions=True)] == [Refusal, Refusal]
        assert await asyncio.gather(*(pool.run(add, n, n, what="work") for n in range(3))) == [0, 2, 4]
        assert len(pool.pids) == 1


async def test_cancelling_kills_the_worker() -> None:
    async with Workers(1) as pool:
        before = await pool.run(pid, what="work")
        task = asyncio.create_task(pool.run(spin, timeout=60.0, what="work"))
        await _spins(pool)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        assert await pool.run(pid, what="work") != before
    # It was told to die before its successor was started, and nobody waits for it before the pool is closed.
    assert not _lives(before)


async def test_closing_leaves_no_process() -> None:
    pool = Workers(2)
    async with pool:
        busy = asyncio.create_task(pool.run(spin, timeout=60.0, what="work"))
        await _spins(pool, workers=2)
        pids = pool.pids
    with pytest.raises(Refusal):
        await busy
    assert not any(_lives(p) for p in pids)


async def test_the_loop_goes_on_while_workers_work(workers: Workers) -> None:
    task = asyncio.create_task(workers.run(spin, timeout=60.0, what="work"))
    for _ in range(50):
        await asyncio.sleep(0.01)
        assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no parent-death signal")
def test_workers_die_with_a_killed_parent() -> None:
    code = (
        "import asyncio\nfrom tailor.workers.pool import Workers\n"
        "from tests.tailor.workers.test_pool import spin\n"
        "async def main():\n  async with Workers(2) as w:\n"
        "    t = asyncio.create_task(w.run(spin, timeout=60.0, what='work'))\n"
        "    while len(w.pids) < 2: await asyncio.sleep(0.01)\n"
        "    print(*w.pids, flush=True)\n    await t\nasyncio.run(main())\n"
    )
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pids = [int(p) for p in parent.stdout.readline().split()]
        assert len(pids) == 2
        assert all(map(_lives, pids))
        parent.kill()
    deadline = time.monotonic() + 10
    while any(map(_lives, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(_lives, pids))


async def _spins(pool: Workers, workers: int = 1) -> None:
    """Wait until so many workers live and one of them is busy computing."""
    before = {each: _spent(each) for each in pool.pids}
    async with asyncio.timeout(30):
        while len(pool.pids) < workers or not any(_spent(each) > before.get(each, 0.0) + 0.1 for each in pool.pids):
            await asyncio.sleep(0.01)


def _spent(process: int) -> float:
    """Seconds of processor time that a process has used."""
    try:
        return float(psutil.Process(process).cpu_times().user)
    except psutil.NoSuchProcess:
        return 0.0


def _lives(process: int) -> bool:
    try:
        return bool(psutil.Process(process).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def test_messages_say_what_to_do() -> None:
    for refusal in (too_complex("read"), limits.broken(), limits.no_text(), limits.encrypted()):
        assert "upload" in refusal.message.lower()


async def test_while_others_wait_a_call_makes_way_sooner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pool, "_LONG", 60.0)
    async with Workers(1, spare=1) as workers, asyncio.timeout(30):
        first = await workers.run(pid, what="work")
        long = asyncio.create_task(workers.run(nap, str(tmp_path / "end"), timeout=60.0, what="work"))
        await asyncio.sleep(0.5)
        assert workers.pids == (first,)  # nobody waits
        assert await workers.run(pid, what="work") != first
        (tmp_path / "end").touch()
        assert await long == first


async def test_a_nursery_that_is_killed_is_replaced() -> None:
    async with Workers(1) as workers, asyncio.timeout(30):
        first = await workers.run(pid, what="work")
        nursery = psutil.Process(first).parent()
        assert nursery is not None
        spinning = asyncio.create_task(workers.run(spin, timeout=60.0, what="work"))
        await _spins(workers)
        nursery.kill()
        with pytest.raises(Refusal):
            await spinning
        assert await workers.run(add, 1, 2, what="work") == 3
        assert not _lives(first)


async def test_a_service_starts_one_process_however_many_workers_end() -> None:
    async with Workers(2) as workers:
        here = psutil.Process()
        before = {child.pid for child in here.children()}
        for _ in range(3):
            with pytest.raises(Refusal):
                await workers.run(crash, what="work")
        assert {child.pid for child in here.children()} == before
