"""The child process of a pool: takes calls from its standard input, answers on its standard output, under limits.

A message is its length in four bytes, big-endian, and a pickle; an empty one, the first, tells that the child is ready.
A call is (function as "module:name", arguments); an answer is one of ("value", result, memory), ("refusal", exception,
memory) and ("bug", traceback, memory), where memory is the process's largest resident size in bytes so far.
"""

import contextlib
import ctypes
import gc
import importlib
import math
import os
import pickle
import signal
import struct
import sys
import traceback
from typing import BinaryIO

from tailor.errors import Refusal

#: What a message's length is packed as.
LENGTH = struct.Struct(">I")
#: Seconds until a thread that comes out of a library has the interpreter again, of which it needs little.
_SWITCH = 0.0002
#: How much more urgent the service is, which answers everybody, than a worker, which works for one.
_NICENESS = 5


def main() -> None:
    """Serve calls until the parent is gone; argv: seconds and bytes for a call, the parent's id, modules."""
    seconds, memory = float(sys.argv[1]), int(sys.argv[2])
    parent = int(sys.argv[3])
    _die_with(parent)
    if sys.platform != "win32":
        os.nice(_NICENESS)
    sys.dont_write_bytecode = True
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    calls = os.fdopen(os.dup(0), "rb")
    for name in sys.argv[4:]:
        importlib.import_module(name)
    gc.freeze()  # What is there by now stays: collections need not look through it again.
    sys.setswitchinterval(_SWITCH)
    _give(answers, b"")  # it is ready
    while (call := _take(calls)) is not None:
        name, arguments = pickle.loads(call)  # noqa: S301 - written by our own parent
        module, _, attribute = name.partition(":")
        try:
            function = getattr(importlib.import_module(module), attribute)
            _limit(seconds, memory)
            answer: tuple[str, object] = ("value", function(*arguments))
        except Refusal as refusal:
            answer = ("refusal", refusal.with_traceback(None))
        except MemoryError:
            answer = ("memory", None)
        except RecursionError:
            answer = ("memory", None)
        except Exception:  # a bug in the function is the parent's to report, and must not end the worker
            answer = ("bug", traceback.format_exc())
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
