"""The process that a forked service's workers come from, forked as well: it need not import all of that again.

It is there before the service begins, while nothing else runs in the process that it is forked from, and learns what it
is to be when the service asks for it. All else of it is as if it had been started by its command, which other tests do.
"""

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys

from tailor.workers import child, nursery
from web.staff import IMPORTED


class Borne:
    """A child of this process."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._code: int | None = None

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it lives."""
        if self._code is None:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self._code = os.waitstatus_to_exitcode(status)
        return self._code

    def kill(self) -> None:
        """Kill it."""
        if self.returncode is None:
            os.kill(self._pid, signal.SIGKILL)

    async def wait(self) -> int:
        """Wait for its end."""
        while (code := self.returncode) is None:
            await asyncio.sleep(0.01)
        return code


def prepare() -> None:
    """Fork it, and have the first nursery of this process that needs so much get it."""
    ours, theirs = socket.socketpair()
    service = os.getpid()
    pid = os.fork()
    if not pid:
        ours.close()
        _become(theirs, service)
    theirs.close()
    spawned, waiting = nursery.spawn, [Borne(pid)]

    async def spawn(arguments: tuple[str, ...], asked: socket.socket) -> nursery.Process:
        if not waiting or not set(IMPORTED) <= {*arguments}:
            return await spawned(arguments, asked)
        with ours:
            socket.send_fds(ours, [json.dumps(arguments).encode()], [asked.fileno()])
        return waiting.pop()

    nursery.spawn = spawn


def _become(told: socket.socket, service: int) -> None:
    """Wait for what it is to be, and be that."""
    code = 1
    with contextlib.suppress(BaseException):
        child._die_with(service)
        arguments, (asked, *_), *_ = socket.recv_fds(told, 65_536, 1)
        if arguments:
            os.dup2(asked, 0)
            os.closerange(3, 1_024)
            os.environ.clear()
            sys.argv = ["child", *json.loads(arguments)]
            child.main()
        code = 0
    os._exit(code)
