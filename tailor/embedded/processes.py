"""Which processes are at work in a home, as far as the system lets us see."""

import contextlib
import os
from pathlib import Path

from tailor.embedded.home import SOCKET, Home


def noted(file: Path) -> int | None:
    """The number in the first line of one of PostgreSQL's lock files; None when there is no such file."""
    with contextlib.suppress(OSError, ValueError):
        return int(file.read_text().partition("\n")[0])
    return None


def lives(home: Home, pid: int) -> bool:
    """Whether the process may be a server on the home's data; where that cannot be told, PostgreSQL itself decides."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    process = Path("/proc", str(pid))
    try:
        words = (process / "cmdline").read_bytes().split(b"\0")
        if (process / "comm").read_text().strip() != "postgres" or words == [b""]:
            return False  # another program, or a dead one that nobody has waited for
        return os.fsencode(home.data) in words or (process / "cwd").readlink() == home.data
    except OSError:
        return True


def inhabitants(home: Home) -> list[int]:
    """PostgreSQL's processes at work in the home; none where there is no /proc to tell."""
    title = f"postgres: {home.mark}: ".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        # Gone by now, or its folder is not for us to see, as in a container without the right to trace.
        with contextlib.suppress(OSError):
            if (process / "comm").read_text().strip() not in ("postgres", "initdb"):
                continue
            ours = (process / "cmdline").read_bytes().startswith(title)
            if ours or (process / "cwd").readlink().is_relative_to(home.path):
                found.append(int(process.name))
    return found


def clear_notes(home: Home, socket_dir: Path) -> None:
    """Remove PostgreSQL's lock files when their process is gone and its number another's, who is no server here.

    PostgreSQL sees by itself that nobody has the number. To be called with the server's lock taken.
    """
    for note in (home.data / "postmaster.pid", socket_dir / f"{SOCKET}.lock"):
        pid = noted(note)
        taken = pid is not None and Path("/proc", str(pid)).exists() and not lives(home, pid)
        if taken and not inhabitants(home):
            note.unlink()
