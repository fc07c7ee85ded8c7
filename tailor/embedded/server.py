"""Starts, watches and ends the server of one home."""

import asyncio
import atexit
import contextlib
import os
import re
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import asyncpg
import structlog

from tailor.embedded.account import NAME as ROLE
from tailor.embedded.home import ELSEWHERE, Home
from tailor.embedded.lock import FileLock, give_back
from tailor.embedded.processes import clear_notes, inhabitants, lives, noted
from tailor.errors import Conflict, Unavailable

log = structlog.get_logger(__name__)

# Text sorts and changes case alike on every machine.
ENCODING = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
FAST = ("-c", "fsync=off", "-c", "full_page_writes=off")
LOG_BYTES = 10_000_000
# Seconds between two looks: at something that we wait for, and at the server's health.
POLL = 0.02
WATCH = 0.2


class EmbeddedPostgres:
    """One server on `data_dir`, owned by one service; not to be used on Windows.

    `patience` is how many seconds a start may take, recovery included. `durable=False` gives up safety against a crash
    of the machine for speed, which is for tests alone. `elsewhere`: see `Home.of`.
    """

    def __init__(
        self, data_dir: Path, *, durable: bool = True, patience: float = 120.0, elsewhere: Path = ELSEWHERE
    ) -> None:
        self.data_dir = data_dir.absolute()
        self._elsewhere = elsewhere
        self._durability = () if durable else FAST
        self._patience = patience
        self._home: Home | None = None
        self._owner: FileLock | None = None
        self._lock = FileLock(Path())
        self._process: subprocess.Popen[bytes] | None = None
        self._watcher: asyncio.Task[None] | None = None
        self._binaries = Path()
        self._socket_dir = Path()
        self._password = ""
        self._tell_password = False
        self._up_since = 0.0
        self._service = os.getpid()

    @property
    def home(self) -> Home:
        """The folder of this database; known once started."""
        if self._home is None:
            raise RuntimeError("the embedded database was not started")
        return self._home

    @property
    def dsn(self) -> str:
        """The address for `Database.connect`; it stays the same while the service lives, restarts included."""
        return f"postgresql://{ROLE}:{self._password}@/{ROLE}?host={quote(str(self._socket_dir))}&port=5432"

    @property
    def pid(self) -> int | None:
        """The server's first process, as its own file says; None when there is no such file."""
        return noted(self.home.data / "postmaster.pid")

    async def start(self) -> str:
        """Bring the server up, or take over the one that is running; its address, once it has answered a query.

        Raises Conflict (DATA_DIR_IN_USE) when another service owns the folder, and Unavailable with a sentence
        (DATA_DIR_UNUSABLE, NO_ACCOUNT, NO_DATABASE, DATABASE_VERSION, DATABASE_FAILED) when it cannot run here.
        """
        if self._owner is not None:
            raise RuntimeError("the embedded database was started already")
        try:
            self._home = await asyncio.to_thread(Home.of, self.data_dir, self._elsewhere)
            self._own()
            await asyncio.to_thread(self._prepare)
            await self._bring_up()
        except OSError as error:
            await self.stop()
            where = f" ({error.filename})" if error.filename else ""
            raise Unavailable(
                f"The database cannot be kept in {self.data_dir}: {error.strerror or error}{where}."
                " Choose another folder with DATA_DIR, or set DATABASE_URL.",
                code="DATA_DIR_UNUSABLE",
            ) from error
        except BaseException:
            await self.stop()
            raise
        self._watcher = asyncio.create_task(self._watch(), name="embedded database")
        # For a service that ends without stop(): asks the server to end, and waits for nothing.
        atexit.register(self._signal, signal.SIGINT)
        return self.dsn

    async def stop(self) -> None:
        """End the server in order, cutting its clients, and at the worst by force. Does nothing when it is not up."""
        atexit.unregister(self._signal)
        watcher, self._watcher = self._watcher, None
        # Done already when the loop that it ran in was closed.
        if watcher is not None and not watcher.done():
            watcher.cancel()
            await asyncio.wait([watcher])
        if self._owner is None:
            return
        try:
            await self._end()
            self.home.forget_socket_dir()
        finally:
            self._owner.drop()
            self._owner = None

    def _own(self) -> None:
        owner = FileLock(self.home.path / "service.lock")
        if not owner.take():
            who = owner.path.read_text().strip()
            raise Conflict(
                f"Another service{f' (process {who})' if who else ''} is using {self.data_dir}."
                " Stop it first, or give this one a folder of its own with DATA_DIR.",
                code="DATA_DIR_IN_USE",
            )
        self._lock = FileLock(self.home.path / "server.lock")
        os.ftruncate(owner.fd, 0)
        os.write(owner.fd, f"{os.getpid()}\n".encode())
        self._owner = owner

    def _prepare(self) -> None:
        self.home.check_version()
        self._binaries = self.home.binaries()
        known = self.home.password()
        self._password = known or secrets.token_urlsafe(32)
        self._tell_password = known is None
        # The account reads it; there is nothing secret in it.
        self.home.write("pg_hba.conf", "local all all scram-sha-256\n", 0o644)
        self._socket_dir = self.home.socket_dir()

    async def _bring_up(self) -> None:
        """Take over a server that is running, or start one."""
        if await self._settle():
            self._process = None
            log.info("took over the running database", pid=self.pid)
        else:
            try:
                if not self.home.data.exists():
                    await self._create()
                elif self._tell_password:
                    await self._sql(self.home.data, f"ALTER ROLE {ROLE} PASSWORD '{self._password}'")
                if self._tell_password:
                    self.home.keep_password(self._password)
                    self._tell_password = False
                await self._launch()
            finally:
                self._lock.drop()
        self._up_since = time.monotonic()

    async def _settle(self) -> bool:
        """True when a server of ours is up in the home; else False, with the lock taken and nobody left in there."""
        notes = self.home.data / "postmaster.opts"
        ours = " ".join([self._command[0], *(f'"{word}"' for word in self._command[1:])])
        started = time.monotonic()
        while not self._lock.take():
            pid = self.pid
            alive = pid is not None and lives(self.home, pid)
            same = notes.exists() and notes.read_text().strip() == ours and not self._tell_password
            if alive and same and await self._answers():
                return True
            # One that recovers gets the time of a start; the remains of one that was killed go by themselves, mostly.
            if (alive and not same) or time.monotonic() - started > (self._patience if alive else 1):
                await self._end(in_order=alive)
            await asyncio.sleep(POLL)
        return False

    async def _create(self) -> None:
        """Make the cluster, its role and its database beside their place, then rename it."""
        for left_over in self.home.path.glob("staging-*"):
            await asyncio.to_thread(shutil.rmtree, left_over)
        log.info("creating the database", home=str(self.home.path))
        staging = Path(tempfile.mkdtemp(prefix="staging-", dir=self.home.path))
        self.home.give(staging)
        data = staging / "data"
        # Its own list of who may connect is not used; should somebody start the server by hand, it lets nobody in.
        command = [str(self._binaries / "initdb"), "-D", str(data), "-U", "postgres", "-A", "reject", *ENCODING]
        await self._run([*command, "--no-instructions", *(["--no-sync"] if self._durability else [])])
        await self._sql(
            data,
            f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{self._password}'",
            f"CREATE DATABASE {ROLE} OWNER {ROLE}",
        )
        data.rename(self.home.data)
        await asyncio.to_thread(staging.rmdir)
        fd = os.open(self.home.path, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    async def _sql(self, data: Path, *statements: str) -> None:
        """Run statements as the superuser, who has no other way in, while the server is down."""
        command = [str(self._binaries / "postgres"), "--single", "-j", "-D", str(data), *self._durability, "postgres"]
        said = await self._run(command, "".join(f"{statement};\n\n" for statement in statements))
        # It ends with 0 whatever the statements did.
        if re.search(r"\b(ERROR|FATAL|PANIC):", said):
            raise self._failed("The database could not be set up")

    async def _run(self, command: list[str], given: str = "") -> str:
        """Run one of the programs to its end; what it said. Raises Unavailable when it fails."""
        start = self._log_size()
        with tempfile.TemporaryFile() as stdin:
            stdin.write(given.encode())
            stdin.seek(0)
            process = self._spawn(command, stdin.fileno())
        try:
            await _until(lambda: process.poll() is not None, self._patience)
        finally:
            if process.poll() is None:
                # With the programs that it started; all are of its session.
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        if process.returncode != 0:
            raise self._failed(f"{Path(command[0]).name} ended with code {process.returncode}")
        return self._log_from(start)

    async def _launch(self) -> None:
        clear_notes(self.home, self._socket_dir)
        if self._log_size() > LOG_BYTES:
            self.home.log.replace(self.home.log.with_name("log.1"))
        self._process = self._spawn(self._command, subprocess.DEVNULL)
        self._lock.drop()
        deadline = time.monotonic() + self._patience
        # The one that answers must be ours: somebody may have started another by hand.
        while self.pid != self._process.pid or not await self._answers():
            if self._process.poll() is not None:
                raise self._failed("The database ended while starting")
            if time.monotonic() > deadline:
                raise self._failed(f"The database did not answer within {self._patience:g} seconds")
            await asyncio.sleep(POLL)

    @property
    def _command(self) -> list[str]:
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._socket_dir),
            "unix_socket_permissions": "0700",
            "hba_file": str(self.home.path / "pg_hba.conf"),
            "cluster_name": self.home.mark,
            "max_connections": "100",
            "jit": "off",
            # What is wrong with a statement may be told with what people wrote.
            "log_min_messages": "log",
        }
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [str(self._binaries / "postgres"), "-D", str(self.home.data), *words, *self._durability]

    def _spawn(self, command: list[str], stdin: int) -> "subprocess.Popen[bytes]":
        """Start a program as the account, in a session of its own, so that Ctrl-C reaches us first."""
        account = self.home.account
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"}
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        output = os.open(self.home.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
        try:
            give_back(output, self.home.path)
            return subprocess.Popen(  # noqa: S603 - the words are ours, and no shell reads them
                command,
                stdin=stdin,
                stdout=output,
                stderr=output,
                cwd=self.home.path,
                env=environment,
                start_new_session=True,
                pass_fds=(self._lock.fd,),
                umask=0o077,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=sorted(account.groups) if account else None,
            )
        finally:
            os.close(output)

    async def _answers(self) -> bool:
        """Whether a real query is answered. Raises Unavailable when the server is up and does not know us."""
        try:
            connection = await asyncpg.connect(self.dsn, timeout=5)
        except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidCatalogNameError) as error:
            raise self._failed("The database does not know its own service") from error
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError):
            return False
        try:
            return bool(await connection.fetchval("SELECT 1", timeout=5) == 1)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError):
            return False
        finally:
            connection.terminate()

    async def _watch(self) -> None:
        """Start the server again whenever it ends by itself, waiting longer when it keeps on ending."""
        delay = 0.0
        while True:
            await asyncio.sleep(WATCH)
            ended = self._lock.free() if self._process is None else self._process.poll() is not None
            if not ended:
                continue
            delay = 0.0 if time.monotonic() - self._up_since > 30 else min(max(delay * 2, 0.1), 5.0)
            log.error("the database ended unexpectedly and is started again", wait=delay, home=str(self.home.path))
            await asyncio.sleep(delay)
            try:
                await self._bring_up()
            except Unavailable as error:
                log.error("the database could not be started", said=error.message)
            except OSError as error:
                log.error("the database could not be started", error=error)
            except Exception:  # a bug, but a watcher that gave up would leave the service without its database
                log.exception("the database could not be started")

    async def _end(self, *, in_order: bool = True) -> None:
        """End whatever runs in the home: in order, then at once, then by force. Raises Unavailable if it stays."""
        for number, seconds in ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 15.0)):
            if self._lock.free():
                break
            if number == signal.SIGINT and not in_order:
                continue
            self._signal(number)
            await _until(self._lock.free, seconds)
        if not self._lock.free():
            raise self._failed("Processes of an earlier start do not end")
        process, self._process = self._process, None
        if process is not None:
            process.wait()

    def _signal(self, number: signal.Signals) -> None:
        """Signal the server's first process, and all of them when order is past, but never from a fork of ours."""
        if os.getpid() != self._service:
            return
        pids = {pid for pid in (self.pid, self._process and self._process.pid) if pid and lives(self.home, pid)}
        if number != signal.SIGINT:
            # Those that are deep in a query do not notice that the first one is gone; nor does initdb.
            pids.update(inhabitants(self.home))
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    def _log_size(self) -> int:
        with contextlib.suppress(FileNotFoundError):
            return self.home.log.stat().st_size
        return 0

    def _log_from(self, start: int) -> str:
        with contextlib.suppress(FileNotFoundError), self.home.log.open("rb") as file:
            file.seek(start)
            return file.read().decode("utf-8", "replace")
        return ""

    def _failed(self, what: str) -> Unavailable:
        lines = self._log_from(max(0, self._log_size() - 2000)).splitlines()[-5:]
        said = " ".join(line.strip() for line in lines if line.strip())
        return Unavailable(f"{what}. Its log, {self.home.log}, ends: {said or '(empty)'}", code="DATABASE_FAILED")


async def _until(done: Callable[[], bool], seconds: float) -> bool:
    """Wait for something that only a look can tell; whether it came true in time."""
    deadline = time.monotonic() + seconds
    while not (reached := done()) and time.monotonic() < deadline:  # noqa: ASYNC110 - no event tells of it
        await asyncio.sleep(POLL)
    return reached
