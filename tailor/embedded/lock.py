"""A lock that no crash leaves behind."""

import fcntl
import os
import weakref
from pathlib import Path


class FileLock:
    """An exclusive lock on a file (flock): it goes when the last process that holds the open file ends, however.

    Programs inherit it when its `fd` is passed to them; children that are forked without executing do not keep it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd = -1
        # A forked child that outlives us must not hold what only our own life may hold.
        reference = weakref.ref(self)
        os.register_at_fork(after_in_child=lambda: FileLock.drop(held) if (held := reference()) else None)

    def take(self) -> bool:
        """Whether the lock was free, and is ours from now on. Raises OSError where files cannot be locked."""
        fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            give_back(fd, self.path.parent)
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
        """Whether nobody else holds it just now."""
        free = self.take()
        self.drop()
        return free


def give_back(fd: int, folder: Path) -> None:
    """What root writes into somebody's folder stays that somebody's, who may start the service next."""
    owner = folder.stat()
    if os.geteuid() == 0 and owner.st_uid != 0:
        os.fchown(fd, owner.st_uid, owner.st_gid)
