"""The processes of a pool: one that imports what they need, and the workers forked from it, each under limits.

The first, the nursery, is asked for workers over its standard input, a socket: a number, with the socket of the worker.
It reports there: (0, 0, 0) once it is ready, (number, pid, BORN), and (number, pid, how it ended) as `subprocess` has
that. A worker takes calls from its socket and answers there. A message is its length in four bytes, big-endian, and a
pickle. A call is (function as "module:name", arguments); an answer is one of ("value", result, memory), ("refusal",
exception, memory) and ("bug", traceback, memory), where memory is the process's largest resident size in bytes so far.
"""

import contextlib
import ctypes
import gc
import importlib
import math
import os
import pickle
import select
import signal
import socket
import struct
import sys
from typing import BinaryIO, NoReturn

from tailor.errors import Refusal
from tailor.traces import traced

#: What a message's length is packed as.
LENGTH = struct.Struct(">I")
#: What the nursery is asked, and what it reports: a worker's number, its process id and how it ended.
NUMBER, REPORT = struct.Struct(">I"), struct.Struct(">IIi")
#: How one ends that has just been born.
BORN = 2**31 - 1
#: Seconds until a thread that comes out of a library has the interpreter again, of which it needs little.
_SWITCH = 0.0002
#: How much more urgent the service is, which answers everybody, than a worker, which works for one.
_NICENESS = 5


def main() -> None:
    """Bear workers until the parent is gone; argv: seconds and bytes for a call, the parent's id, modules."""
    seconds, memory = float(sys.argv[1]), int(sys.argv[2])
    parent = int(sys.argv[3])
    _die_with(parent)
    os.nice(_NICENESS)
    sys.dont_write_bytecode = True
    asked = socket.socket(fileno=os.dup(0))
    # What a library prints or reads must not get into the socket.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    gc.disable()  # Nothing of what modules make goes away, and looking for it takes a third as long again.
    for name in sys.argv[4:]:
        importlib.import_module(name)
    gc.freeze()  # What is there by now stays: collections need not look through it again, nor copy it for a worker.
    gc.enable()
    woken, waking = os.pipe()
    os.set_blocking(woken, False)
    os.set_blocking(waking, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waking, warn_on_full_buffer=False)
    asked.sendall(REPORT.pack(0, 0, 0))
    numbers: dict[int, int] = {}
    nursery = os.getpid()
    heard: list[socket.socket | int] = [asked, woken]
    while True:
        able, _, _ = select.select(heard, [], [])
        if woken in able:
            with contextlib.suppress(BlockingIOError):
                os.read(woken, 4096)
            _report_deaths(asked, numbers)
        if asked not in able:
            continue
        told, (given, *_), *_ = socket.recv_fds(asked, NUMBER.size, 1) if _is_asked(asked) else (b"", [-1])
        if not told:
            return
        (number,) = NUMBER.unpack(told)
        try:
            pid = os.fork()
        except OSError:
            asked.sendall(REPORT.pack(number, 0, -int(signal.SIGKILL)))
            pid = -1
        if not pid:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asked.close()
            os.close(woken)
            os.close(waking)
            _live(given, nursery, seconds, memory)
        os.close(given)
        if pid > 0:
            numbers[pid] = number
            asked.sendall(REPORT.pack(number, pid, BORN))


def _is_asked(asked: socket.socket) -> bool:
    """Whether there is something to be read, rather than the end."""
    return bool(asked.recv(1, socket.MSG_PEEK))


def _report_deaths(asked: socket.socket, numbers: dict[int, int]) -> None:
    """Bury the workers that have died."""
    with contextlib.suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            pid, status = found
            asked.sendall(REPORT.pack(numbers.pop(pid, 0), pid, os.waitstatus_to_exitcode(status)))


def _live(given: int, nursery: int, seconds: float, memory: int) -> NoReturn:
    """Serve as a worker until nobody is at the other end of a socket."""
    code = 1
    try:
        _die_with(nursery)
        sys.setswitchinterval(_SWITCH)
        with os.fdopen(given, "rb") as calls, os.fdopen(os.dup(given), "wb") as answers:
            _serve(calls, answers, seconds, memory)
        code = 0
    finally:
        os._exit(code)  # what the nursery would do at its end is not ours to do


def _serve(calls: BinaryIO, answers: BinaryIO, seconds: float, memory: int) -> None:
    while (call := _take(calls)) is not None:
        try:
            name, arguments = pickle.loads(call)  # noqa: S301 - written by our own parent
            module, _, attribute = name.partition(":")
            function = getattr(importlib.import_module(module), attribute)
            _limit(seconds, memory)
            answer: tuple[str, object] = ("value", function(*arguments))
        except Refusal as refusal:
            answer = ("refusal", refusal.with_traceback(None))
        except MemoryError:
            answer = ("memory", None)
        except RecursionError:
            answer = ("memory", None)
        except Exception as error:  # a bug in the function is the parent's to report, and must not end the worker
            answer = ("bug", traced(error))
        _lift()
        _give(answers, pickle.dumps((*answer, _peak())))


def _die_with(parent: int) -> None:
    """Have the kernel kill this process when the parent dies: a busy worker does not see its pipe close."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides


def _limit(seconds: float, memory: int) -> None:
    """Allow one call so much more CPU time and address space than is used now, and no file writes.

    Only soft limits are set: RLIMIT_CPU counts the whole life of a process, so that each call moves it on.
    """
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _soft(resource.RLIMIT_CPU, math.ceil(usage.ru_utime + usage.ru_stime + seconds))
    _soft(resource.RLIMIT_FSIZE, 0)
    _soft(resource.RLIMIT_CORE, 0)
    if mapped := _mapped():
        _soft(resource.RLIMIT_AS, mapped + memory)


def _lift() -> None:
    """Take the address limit off between calls, so that an answer can be sent even after memory ran out."""
    if sys.platform != "win32":
        import resource

        _soft(resource.RLIMIT_AS, resource.getrlimit(resource.RLIMIT_AS)[1])


def _soft(kind: int, value: int) -> None:
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _mapped() -> int:
    """Bytes of address space in use; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _peak() -> int:
    """Bytes resident at most so far. Linux counts it anew for each program; what getrusage says there starts with the
    parent's, and a large service would have its workers replaced after every call.
    """
    if sys.platform == "win32":
        return 0
    with (
        contextlib.suppress(OSError, ValueError),
        open("/proc/self/status", encoding="ascii", errors="replace") as file,
    ):
        for line in file:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _take(stream: BinaryIO) -> bytes | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return stream.read(LENGTH.unpack(head)[0])


def _give(stream: BinaryIO, body: bytes) -> None:
    stream.write(LENGTH.pack(len(body)) + body)
    stream.flush()


if __name__ == "__main__":
    main()
