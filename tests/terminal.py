"""The command in a pseudo-terminal of its own: a real process, that is typed at and whose screen is read."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.service import PATIENCE, ROOT

CTRL_C = "\x03"
#: A line that was taken away again: the bar.
_CLEARED = re.compile(r"[^\n]*\r\x1b\[K")
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def environment(folder: Path, **given: str) -> dict[str, str]:
    """The environment of a command whose service keeps its data in a folder."""
    ours = ("OPENAI", "DATABASE_URL", "TAILOR_", "LOG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "DATA_DIR": str(folder), "PYTHONPATH": str(ROOT), "TERM": "xterm", **given}


class Terminal:
    """See the module. Everything that was ever shown is in `shown`, without colours and cursor moves."""

    def __init__(self, arguments: list[str], environment: Mapping[str, str], folder: Path) -> None:
        self._arguments = [sys.executable, "-m", "web", *arguments]
        self._environment = environment
        self._folder = folder
        self._raw = b""
        self._read_to = 0

    def __enter__(self) -> Self:
        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            self._arguments,
            env=self._environment,
            cwd=self._folder,
            preexec_fn=lambda: os.login_tty(slave),  # It makes the terminal the process's own.
        )
        os.close(slave)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)
        os.close(self._master)

    @property
    def raw(self) -> str:
        """All that was written, as it was."""
        return self._raw.decode(errors="replace")

    @property
    def shown(self) -> str:
        """All that was written, as a person reads it."""
        return _ESCAPES.sub("", _CLEARED.sub("", self.raw.replace("\r\n", "\n")))

    def until(self, text: str) -> str:
        """Read on until a text is shown; what came since the last time."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.shown[self._read_to :]:
            assert time.monotonic() < deadline, f"{text!r} did not come:\n{self.shown}"
            assert self._more(), f"it ended ({self.process.poll()}) without {text!r}:\n{self.shown}"
        start = self._read_to
        self._read_to = self.shown.index(text, start) + len(text)
        return self.shown[start : self._read_to]

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self._master, text.encode())

    def end(self) -> int:
        """Read to the end; the exit code."""
        deadline = time.monotonic() + PATIENCE
        while self._more():
            assert time.monotonic() < deadline, self.shown
        return self.process.wait(PATIENCE)

    def _more(self) -> bool:
        """Read what is there within a short while; False at the end."""
        ended = self.process.poll() is not None  # Asked first: whatever it wrote before its end is there by then.
        if select.select([self._master], [], [], 0 if ended else 0.2)[0]:
            try:
                piece = os.read(self._master, 65536)
            except OSError:  # What Linux says when the other end is closed.
                return False
            self._raw += piece
            return bool(piece)
        return not ended
