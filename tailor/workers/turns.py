"""What a process had of the processors: on a busy machine the clock alone says nothing about the work."""

from typing import NamedTuple


class Turns(NamedTuple):
    """Seconds since a process began that it spent on a processor, and that it was ready but waited for one."""

    used: float = 0.0
    waited: float = 0.0


def turns(pid: int) -> Turns | None:
    """What a process had so far; None where the system does not tell, or the process is gone.

    Format: https://docs.kernel.org/scheduler/sched-stats.html, "/proc/<pid>/schedstat", in nanoseconds.
    """
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as file:
            used, waited, _ = file.read().split()
    except (OSError, ValueError):
        return None
    return Turns(int(used) / 1e9, int(waited) / 1e9)
