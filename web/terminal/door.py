"""One session at the terminal: shown as it goes, asked and answered, stopped by Ctrl-C, and its files at the end."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, assert_never
from uuid import UUID

from tailor.errors import Refusal, Unavailable
from tailor.model import events
from tailor.model.events import Failure, Numbered, Question, ServerFrame, SessionState, SessionStatus
from tailor.model.posting import RequirementState
from web.terminal.client import Client
from web.terminal.lines import Lines
from web.terminal.screen import Screen

#: What leaves, in this order.
ENDINGS = ("pdf", "docx", "json")
DONE, FAILED, STOPPED = 0, 1, 130
_RESTING: frozenset[SessionStatus] = frozenset({"completed", "stopped", "failed"})


class Door:
    """Follows one session to its rest.

    again: the command that goes on with it later. ask: whether questions are put to the person at all.
    """

    def __init__(
        self,
        client: Client,
        session_id: UUID,
        screen: Screen,
        lines: Lines,
        stop: asyncio.Event,
        again: str,
        *,
        ask: bool,
    ) -> None:
        self._client = client
        self._id = session_id
        self._screen = screen
        self._lines = lines
        self._stop = stop
        self._again = again
        self._ask = ask
        self._status: SessionStatus = "pending"
        self._question: Question | None = None
        self._asked = ""
        self._pasted: list[str] = []
        self._seen = self._told = -1
        self._original: dict[str, object] = {}
        self._requirements: tuple[RequirementState, ...] = ()
        self._failure: Failure | None = None

    async def follow(self, after: int | None, out: Path) -> int:
        """Show what is said behind a number (all with 0, nothing old with None) until the session rests; an exit code.

        Raises `Refusal` when the server will not have us any more.
        """
        self._seen = -1 if after is None else after
        frames = self._client.watch(self._id, after)
        try:
            ended = await self._until_rest(frames)
        finally:
            await frames.aclose()  # type: ignore[attr-defined]  # an async generator
        match ended:
            case "completed":
                await self._decide()
                return await self._finish(out)
            case "failed":
                self._screen.rest()
                failure = self._failure
                self._screen.say(failure.message if failure else "The session failed.", "red")
                self._screen.say(f"What is done so far is kept. Try again with:  {self._again}")
                if failure and failure.fallback == "offline":
                    self._screen.say(f"Or go on without a language model:  {self._again} --without-model")
                return FAILED
            case "stopped":
                self._screen.rest()
                self._screen.say("Stopped. What is done so far is kept.")
                self._screen.say(f"Go on with:  {self._again}")
                return STOPPED
            case "pending" | "running" | "waiting":
                self._screen.rest()
                self._screen.say("No more answers come from here, so the session waits.")
                self._screen.say(f"Go on with:  {self._again}")
                return FAILED
            case _:
                assert_never(ended)

    async def _until_rest(self, frames: AsyncIterator[ServerFrame | Numbered]) -> SessionStatus:
        """Frames, lines and Ctrl-C, whichever comes first, until nothing more will happen by itself."""
        frame: asyncio.Task[Any] = asyncio.ensure_future(anext(frames))
        stop: asyncio.Task[Any] = asyncio.create_task(self._stop.wait())
        line: asyncio.Task[str | None] | None = None
        try:
            while True:
                if self._caught_up and self._status in _RESTING:
                    return self._status
                if self._due and (line is None or self._is_new):
                    if line is not None:
                        self._lines.forget()  # What was being typed was meant for the question before.
                    self._put()
                    line = line or asyncio.create_task(self._lines.next())
                waiting = {frame, stop} if line is None else {frame, stop, line}
                finished, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                if stop in finished:
                    await self._halt()
                    return "stopped"
                if line is not None and line in finished:
                    typed, line = line.result(), None
                    if typed is None:
                        return self._status
                    await self._typed(typed)
                if frame in finished:
                    await self._take(frame.result())
                    frame = asyncio.ensure_future(anext(frames))
        finally:
            for task in (frame, stop, *((line,) if line else ())):
                task.cancel()
            await asyncio.gather(frame, stop, *((line,) if line else ()), return_exceptions=True)

    @property
    def _caught_up(self) -> bool:
        """Whether what the session says of itself is known, its history included."""
        return self._told >= 0 and self._seen >= self._told

    @property
    def _due(self) -> bool:
        return self._caught_up and self._status == "waiting" and self._question is not None

    @property
    def _is_new(self) -> bool:
        return self._question is not None and self._asked != self._question.id

    def _put(self) -> None:
        assert self._question is not None
        if self._is_new:
            self._asked, self._pasted = self._question.id, []
            self._screen.ask(self._question)
        elif self._question.kind != "posting":
            self._screen.prompt()

    async def _take(self, frame: ServerFrame | Numbered) -> None:
        """Show a frame and note what follows from it."""
        match frame:
            case SessionState():
                self._state(frame)
            case events.ProgressUpdate():
                self._screen.progress(frame.progress, frame.message)
            case events.HumanInputRequired():
                fields = frame.model_dump(include=set(Question.model_fields))
                self._question = Question(**fields, id=frame.question_id, text=frame.question, asked=True)
            case events.QuestionResolved():
                self._resolved(frame)
            case events.ResumeUpdate():
                if frame.change:
                    self._screen.change(frame.change, self._original)
            case events.MatchUpdate():
                self._requirements = frame.requirements
            case events.Message():
                self._screen.say(f"{'You' if frame.role == 'user' else 'Tailor'}: {frame.text}")
            case events.StatusChanged():
                self._status = frame.status
            case events.SessionError():
                self._failure = Failure.model_validate(frame.model_dump())
            case _:
                pass  # Tokens, heartbeats, letters, and what we do not know.
        if isinstance(frame, Numbered):
            self._seen = max(self._seen, frame.seq)
        await self._unasked()

    def _state(self, frame: SessionState) -> None:
        self._told = max(self._told, frame.seq)
        self._original = frame.original
        if self._seen >= 0 and self._seen < frame.seq:
            return  # The events in between say the rest.
        self._seen = frame.seq
        self._status, self._question, self._requirements = frame.status, frame.question, frame.requirements
        self._failure = frame.error
        self._screen.progress(frame.progress, f"{frame.job.title or 'Your session'} is {frame.status}")

    def _resolved(self, frame: events.QuestionResolved) -> None:
        if self._question is None or self._question.id != frame.question_id:
            return
        if self._asked == frame.question_id and self._caught_up:
            said = {"answered": frame.answer, "skipped": "skipped", "withdrawn": "no more questions"}[frame.outcome]
            self._screen.say(f"  = {said[:200]}", "dim")
        self._question = None

    async def _unasked(self) -> None:
        """With nobody to ask, an open question is left."""
        if self._due and not self._ask and self._question and self._is_new:
            self._asked = self._question.id
            await self._command("proceed")

    async def _typed(self, text: str) -> None:
        """A line of the person: the answer to the open question, or a part of it."""
        question = self._question
        if question is None:
            return  # It was answered elsewhere meanwhile.
        if question.kind == "posting":
            text = text.strip() if text.startswith("@") else text
            if text.startswith("@"):
                try:
                    self._pasted = [_text(text[1:])]
                except Refusal as refusal:
                    self._screen.say(refusal.message, "red")
                    return
            elif text.strip() != ".":
                self._pasted.append(text)
                return
            pasted, self._pasted = "\n".join(self._pasted), []
            await self._answer(question, pasted)
        elif text.strip() == "/go":
            await self._command("proceed")
        elif (line := _pointed(question, text)) is not None:
            await self._command("answers", {"question_id": question.id, "line": line})
        elif not text.strip():
            await self._command("answers", {"question_id": question.id, "skip": True})
        else:
            await self._answer(question, text)

    async def _answer(self, question: Question, text: str) -> None:
        if await self._command("answers", {"question_id": question.id, "answer": text}):
            # Said by an event soon; until then nothing more is asked.
            self._question = None

    async def _command(self, name: str, body: dict[str, Any] | None = None) -> bool:
        """Carry out a command; what the server refuses is shown, and the session goes on. Whether it was done."""
        try:
            await self._client.command(self._id, name, body)
        except Refusal as refusal:
            self._screen.say(refusal.message, "red")
            if not self._ask:
                raise
            return False
        if name in ("answers", "proceed"):
            self._question = None
        return True

    async def _halt(self) -> None:
        """Stop the session; one that rests already stays as it is."""
        self._screen.rest()
        with contextlib.suppress(Refusal):
            await self._client.command(self._id, "stop")

    async def _decide(self) -> None:
        """Ask about changes that wait for the person, one by one."""
        if not self._ask:
            return
        for change in await self._client.changes(self._id):
            if change.status != "proposed" or self._stop.is_set():
                continue
            self._screen.rest()
            self._screen.say()
            self._screen.change(change, self._original)
            self._screen.prompt("Take it? y / n / (empty) leave it > ")
            typed = asyncio.create_task(self._lines.next())
            stop = asyncio.create_task(self._stop.wait())
            await asyncio.wait({typed, stop}, return_when=asyncio.FIRST_COMPLETED)
            line = typed.result() if typed.done() else None
            for task in (typed, stop):
                task.cancel()
            if line is None:
                self._screen.say()
                return
            choice = line.strip().casefold()[:1]
            if choice in ("y", "n"):
                await self._command(f"changes/{change.id}/{'accept' if choice == 'y' else 'reject'}")

    async def _finish(self, out: Path) -> int:
        """Show the result and write the files."""
        head = await self._client.head(self._id)
        self._screen.result(head.score, head.pages, self._requirements)
        if head.changes.proposed:
            self._screen.say(
                f"    {head.changes.proposed} proposed and not taken; decide with:  {self._again}", "yellow"
            )
        await leave(self._client, self._id, out, self._screen)
        return DONE


async def leave(client: Client, session_id: UUID, out: Path, screen: Screen) -> None:
    """Write the files of a session and name them; where there can be no PDF, say why. Raises `Refusal`."""
    for ending in ENDINGS:
        try:
            name, data = await client.download(session_id, ending)
        except Refusal as refusal:
            if ending != "pdf" or isinstance(refusal, Unavailable):
                raise
            screen.say(refusal.message, "yellow")
        else:
            screen.say(str(kept(out, name, data)))


def _pointed(question: Question, text: str) -> str | None:
    """The ref of the line that is pointed at by its number ("/2"); None for anything else."""
    numbered = {f"/{number}": line.ref for number, line in enumerate(question.lines, 1)}
    return numbered.get(text.strip())


def _text(name: str) -> str:
    try:
        return Path(name).expanduser().read_text(errors="replace")
    except OSError as error:
        raise Refusal(f"{name} cannot be read: {error.strerror}.", "UNREADABLE_FILE") from None


def kept(folder: Path, name: str, data: bytes) -> Path:
    """Write a file under its name, or the next free one: nothing that stands there is overwritten. Raises `Refusal`."""
    bare = re.sub(r"[\x00-\x1f\x7f/\\:*?\"<>|]", "_", name).lstrip(".").strip()[-200:] or "resume"
    stem, dot, ending = bare.rpartition(".")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            path = folder / (bare if number == 1 else f"{stem} ({number}){dot}{ending}")
            with contextlib.suppress(FileExistsError), path.open("xb") as file:
                file.write(data)
                return path
    except OSError as error:
        raise Refusal(f"{folder} cannot be written to: {error.strerror}.", "OUT_UNUSABLE") from None
    raise Refusal(f"{folder} holds too many files named {bare} already.", "OUT_UNUSABLE")
