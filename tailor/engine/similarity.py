"""How alike texts are in meaning, from a sentence model in a process of its own.

The model (230 MB in memory) is loaded once and lazily, off the event loop, in a child process that may crash or hang
without harm: it is started again once, and after a second failure the caller is told that there is no similarity and
goes on with keywords alone.
"""

import asyncio
import json
import logging
import os
import struct
import sys
from asyncio.subprocess import PIPE, Process
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

#: Where `tailor` is imported from, for the child.
_ROOT = str(Path(__file__).parents[2])
_LENGTH = struct.Struct(">I")
_WIDTH = 384
_PER_REQUEST = 64
_LONGEST_TEXT = 2000
_START_SECONDS = 60.0
_REQUEST_SECONDS = 60.0
_REMEMBERED = 4096
_REST_SECONDS = 300.0
#: The model was trained on English: two texts of another language are alike to it for that alone.
_FOREIGN_FLOOR = 0.3

logger = logging.getLogger(__name__)


class Likeness(Protocol):
    """What compares texts by meaning."""

    async def cosine(self, queries: Sequence[str], texts: Sequence[str]) -> Matrix | None:
        """Cosines, shape (len(queries), len(texts)), from -1 to 1; None when there is no model to ask."""


async def alike(
    wishes: Sequence[str], lines: Sequence[str], likeness: Likeness | None, english: bool = True
) -> Matrix | None:
    """The cosine of every wish with every line, shape (len(wishes), len(lines)); None where there is no model to ask.

    english: whether posting and résumé are; the cosine of other languages is counted from 0.3 upwards.
    """
    if likeness is None or not lines:
        return None
    matrix = await likeness.cosine(wishes, lines)
    if matrix is not None and not english:
        matrix = (matrix - _FOREIGN_FLOOR) / (1 - _FOREIGN_FLOOR)
    return matrix


class Similarity:
    """Owner of the process that holds the model; an async context manager that starts nothing until it is asked.

    After two failures in a row it rests for five minutes and answers None meanwhile.
    """

    def __init__(self, command: Sequence[str] = (sys.executable, "-m", "tailor.engine.embedding")) -> None:
        self._command = tuple(command)
        self._process: Process | None = None
        self._turn = asyncio.Lock()
        self._vectors: OrderedDict[str, Matrix] = OrderedDict()
        self._rest_until = 0.0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        async with self._turn:
            await self._end()

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def cosine(self, queries: Sequence[str], texts: Sequence[str]) -> Matrix | None:
        """Cosines, shape (len(queries), len(texts)), from -1 to 1; None when the model cannot be used."""
        if not queries or not texts:
            return np.zeros((len(queries), len(texts)), np.float32)
        wanted = [text[:_LONGEST_TEXT] for text in (*queries, *texts)]
        vectors = await self._embed(list(dict.fromkeys(wanted)))
        if vectors is None:
            return None
        rows = np.stack([vectors[text] for text in wanted])
        return rows[: len(queries)] @ rows[len(queries) :].T

    async def _embed(self, texts: list[str]) -> dict[str, Matrix] | None:
        """The vectors of texts; who has few waits for a turn of who has many, and not for all of them."""
        found: dict[str, Matrix] = {}
        for text in texts:
            if text in self._vectors:
                self._vectors.move_to_end(text)
                found[text] = self._vectors[text]
        new = [text for text in texts if text not in found]
        for first in range(0, len(new), _PER_REQUEST):
            part = new[first : first + _PER_REQUEST]
            async with self._turn:
                rows = await self._ask_twice(part)
            if rows is None:
                return None
            for text, row in zip(part, rows, strict=True):
                found[text] = self._vectors[text] = row
        while len(self._vectors) > _REMEMBERED:
            self._vectors.popitem(last=False)
        return found

    async def _ask_twice(self, texts: list[str]) -> Matrix | None:
        clock = asyncio.get_running_loop().time
        if clock() < self._rest_until:
            return None
        for attempt in (1, 2):
            try:
                return await self._ask(texts)
            except (OSError, EOFError, TimeoutError, asyncio.IncompleteReadError) as error:
                logger.warning("similarity model failed (attempt %d of 2): %s", attempt, error)
                await self._end()
            except asyncio.CancelledError:
                # Half an answer may be on the way: this child's next answer would belong to somebody else's question.
                await self._end()
                raise
        logger.error("similarity model is unusable; matching goes on with keywords alone")
        self._rest_until = clock() + _REST_SECONDS
        return None

    async def _ask(self, texts: list[str]) -> Matrix:
        process = await self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        body = json.dumps(texts).encode()
        async with asyncio.timeout(_REQUEST_SECONDS):
            process.stdin.write(_LENGTH.pack(len(body)) + body)
            await process.stdin.drain()
            (length,) = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))
            if length != len(texts) * _WIDTH * 4:
                raise EOFError("an answer of the wrong length")
            answer = await process.stdout.readexactly(length)
        return np.frombuffer(answer, "<f4").reshape(len(texts), _WIDTH).astype(np.float32)

    async def _started(self) -> Process:
        if self._process is not None and self._process.returncode is None:
            return self._process
        await self._end()
        path = os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=PIPE,
            stdout=PIPE,
            env={**os.environ, "PYTHONPATH": path},
            # Ctrl-C in a terminal is for the service, which ends its child itself.
            start_new_session=True,
        )
        assert self._process.stdout is not None
        async with asyncio.timeout(_START_SECONDS):
            await self._process.stdout.readexactly(_LENGTH.size)
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
            with suppress(OSError):
                await process.stdin.wait_closed()
        await process.wait()
