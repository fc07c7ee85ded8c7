"""Runs the parser in child processes that are killed when they take too long and replaced when they die."""

import asyncio
import contextlib
import json
import os
import signal
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from scraper.posting import Reading

#: Of processor time, for one page; on a busy machine they may take a few times as long.
SECONDS = 4.0
STRETCH = 2.5
START_SECONDS = 15.0
#: Seconds that a child may take to end once it has closed its output.
LINGER = 1.0
MAX_ANSWER = 32 * 1024 * 1024
READS_PER_CHILD = 1000
WAITING = 64

_PARENT_OF_PACKAGE = str(Path(__file__).resolve().parents[2])


class ParserBusy(Exception):
    """More pages are waiting to be parsed than the queue holds."""


class ParserFailed(Exception):
    """A page made the parser exceed its time or memory, or crash."""


class ParserPool:
    """At most `size` children, started when first needed; at most `waiting` pages queue for them.

    Each child has so many seconds of processor time for a page, 1 GiB of address space, an environment without the
    parent's secrets, and a limited number of reads after which it is replaced, so that a leak in a parser stays small.
    """

    def __init__(self, *, size: int = 2, seconds: float = SECONDS, waiting: int = WAITING) -> None:
        self._seconds = seconds
        self._slots = asyncio.Semaphore(size)
        self._limit = size + waiting
        self._inside = 0
        self._idle: list[_Child] = []
        self._closed = False

    async def read(self, body: bytes, headers: Mapping[str, str], url: str, status: int) -> Reading:
        """What the parser makes of a page. Raises ParserBusy when the queue is full, ParserFailed when it gave up."""
        if self._closed or self._inside >= self._limit:
            raise ParserBusy
        self._inside += 1
        try:
            async with self._slots:
                return await self._read(body, headers, url, status)
        finally:
            self._inside -= 1

    async def warm(self) -> None:
        """Start one child ahead of the first page, which it saves the wait."""
        async with self._slots:
            if not self._idle and not self._closed:
                self._idle.append(await _Child.start(self._seconds))

    async def _read(self, body: bytes, headers: Mapping[str, str], url: str, status: int) -> Reading:
        while self._idle:
            child = self._idle.pop()
            try:
                return await self._ask(child, body, headers, url, status)
            except (OSError, EOFError) as gone:
                if isinstance(gone, TimeoutError):
                    raise ParserFailed(type(gone).__name__) from gone
                # It may have died while it was idle, which is not this page's doing.
        try:
            return await self._ask(await _Child.start(self._seconds), body, headers, url, status)
        except (OSError, EOFError) as gone:
            raise ParserFailed(type(gone).__name__) from gone

    async def _ask(self, child: "_Child", body: bytes, headers: Mapping[str, str], url: str, status: int) -> Reading:
        try:
            async with asyncio.timeout(self._seconds * STRETCH):
                answer = await child.ask(body, headers, url, status)
            reading = Reading.model_validate_json(answer)
        except ValueError as garbled:
            await child.kill()
            raise ParserFailed("ValueError") from garbled
        except EOFError as gone:
            await child.end()
            if child.spent:
                raise TimeoutError from gone
            raise
        except BaseException:
            await child.kill()  # died, too slow, or cancelled halfway: the stream holds half an answer
            raise
        if child.reads < READS_PER_CHILD and not self._closed:
            self._idle.append(child)
        else:
            await child.kill()
        return reading

    async def aclose(self) -> None:
        """End every idle child; a busy one ends with its read."""
        self._closed = True
        while self._idle:
            await self._idle.pop().kill()


class _Child:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.reads = 0

    @classmethod
    async def start(cls, seconds: float) -> "_Child":
        inherited = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",  # the working directory is nobody's package
            "-m",
            "scraper.worker",
            str(seconds),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={**inherited, "PYTHONPATH": _PARENT_OF_PACKAGE, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            start_new_session=True,  # Ctrl-C in a terminal is the parent's to handle
        )
        child = cls(process)
        try:
            async with asyncio.timeout(START_SECONDS):
                await child._stdout.readexactly(1)
        except (TimeoutError, EOFError) as failed:
            await child.kill()
            raise ParserFailed("start") from failed
        except BaseException:
            await child.kill()
            raise
        return child

    @property
    def _stdout(self) -> asyncio.StreamReader:
        assert self._process.stdout is not None
        return self._process.stdout

    @property
    def spent(self) -> bool:
        """Whether the process was ended because its page took too much processor time."""
        return self._process.returncode == -getattr(signal, "SIGXCPU", 0)

    async def ask(self, body: bytes, headers: Mapping[str, str], url: str, status: int) -> bytes:
        self.reads += 1
        stdin = self._process.stdin
        assert stdin is not None
        facts = json.dumps({"headers": dict(headers), "url": url, "status": status}).encode()
        stdin.write(struct.pack("!II", len(facts), len(body)) + facts)
        stdin.write(body)
        await stdin.drain()
        (length,) = struct.unpack("!I", await self._stdout.readexactly(4))
        if length > MAX_ANSWER:
            raise ValueError("an answer too large to be a posting")
        return await self._stdout.readexactly(length)

    async def end(self) -> None:
        """Wait for the end of one that closed its output; one that lingers is killed.

        Killed at once, it might be found dead by the very call that kills, and what it died of would be lost: Python
        looks (`Popen.send_signal`) before asyncio does, which then reports 255.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LINGER):
                await self._process.wait()
        await self.kill()

    async def kill(self) -> None:
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()
