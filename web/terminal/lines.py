"""What the person types, line by line, without holding up the event loop."""

import asyncio
import os
import termios
import threading


class Lines:
    """Lines of a file descriptor, read by a thread of its own from the first time that one is asked for.

    The descriptor is read directly: a thread that waits inside Python's own buffers would hang the end of the process.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._thread: threading.Thread | None = None
        self._ended = False

    async def next(self) -> str | None:
        """The next line without its end; None when there will be no more."""
        if self._ended and self._queue.empty():
            return None
        if self._thread is None:
            loop = asyncio.get_running_loop()
            self._thread = threading.Thread(target=self._read, args=(loop,), name="lines", daemon=True)
            self._thread.start()
        line = await self._queue.get()
        self._ended = self._ended or line is None
        return line

    def forget(self) -> None:
        """Drop what was typed at a terminal and not entered yet."""
        if os.isatty(self._descriptor):
            termios.tcflush(self._descriptor, termios.TCIFLUSH)

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        rest = b""
        while True:
            try:
                piece = os.read(self._descriptor, 65536)
            except OSError:  # The terminal is gone.
                piece = b""
            *lines, rest = (rest + piece).split(b"\n")
            if not piece and rest:
                lines.append(rest)
            try:
                for line in lines:
                    loop.call_soon_threadsafe(self._queue.put_nowait, line.decode(errors="replace").rstrip("\r"))
                if not piece:
                    loop.call_soon_threadsafe(self._queue.put_nowait, None)
                    return
            except RuntimeError:  # The loop has ended, and nobody asks any more.
                return
