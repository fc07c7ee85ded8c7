"""Starts services by forking a process that has loaded all of their code, so that they can die by the dozen.

    python -m tests.faults.nursery [module whose `prepare(environment)` a child calls first]

Takes an order a line on its standard input, `{"environment": …, "log": path}`, and answers with the child's process id.
With a path as `"exit"` too, the child's exit status is written there when it ends. A child is what `python -m web
serve` is: the same command with the same environment, in a session of its own.
"""

import importlib
import json
import os
import signal
import sys
from pathlib import Path

from tests.faults import staffed
from web import __main__ as command
from web.staff import IMPORTED


def main() -> None:
    """Take orders until the input ends."""
    for name in ("web.serving", *IMPORTED):
        importlib.import_module(name)
    prepare = importlib.import_module(sys.argv[1]).prepare if len(sys.argv) > 1 else None
    exits: dict[int, str] = {}

    def bury(*_: object) -> None:
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if path := exits.pop(pid, None):
                Path(path).write_text(f"{os.waitstatus_to_exitcode(status)}\n")

    signal.signal(signal.SIGCHLD, bury)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        order = json.loads(line)
        # One that dies at once must not be buried before it is known.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        child = os.fork()
        if child:
            if "exit" in order:
                exits[child] = order["exit"]
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            sys.stdout.write(f"{child}\n")
            sys.stdout.flush()
            continue
        os.setsid()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.environ.update(order["environment"])
        sys.argv = ["tailor", "serve"]
        if prepare:
            prepare(order["environment"])
        staffed.prepare()
        command.main()
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
