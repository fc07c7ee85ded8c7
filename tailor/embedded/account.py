"""Whom the server runs as when the service is root, which PostgreSQL refuses to be."""

import contextlib
import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tailor.errors import Unavailable

NAME = "tailor"


@dataclass(frozen=True, slots=True)
class Account:
    """An account of this machine other than root."""

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
        """Whether the permission bits (4 read, 2 write, 1 execute or enter) of a path and its parents allow `mode`.

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


def choose(data_dir: Path) -> Account | None:
    """Whom to run as: None for ourselves, when we are not root.

    As root: the owner of the data, so that it stays the same; else the owner of the folder, so that they can run the
    service too; else `postgres`, `nobody`, or an account made for us. Raises Unavailable (NO_ACCOUNT) without any.
    """
    if os.geteuid() != 0:
        _check_ourselves()
        return None
    for path in (data_dir / "postgres" / "data", data_dir):
        if path.exists() and (owner := path.stat().st_uid) != 0:
            with contextlib.suppress(KeyError):
                return Account.of(pwd.getpwuid(owner))
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return Account.of(pwd.getpwnam(name))
    command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME]
    with contextlib.suppress(OSError, subprocess.CalledProcessError, KeyError):
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words
        return Account.of(pwd.getpwnam(NAME))
    raise Unavailable(
        "PostgreSQL does not run as root, and this machine has no account that it could run as instead. Make one"
        " (useradd --system postgres), run the service as an ordinary user, or set DATABASE_URL.",
        code="NO_ACCOUNT",
    )


def _check_ourselves() -> None:
    try:
        pwd.getpwuid(os.geteuid())
    except KeyError:
        raise Unavailable(
            f"The user number {os.geteuid()} has no name on this machine, and PostgreSQL does not run without one."
            " Run the service as a user with a name, or set DATABASE_URL.",
            code="NO_ACCOUNT",
        ) from None
