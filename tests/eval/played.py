"""A whole session played without a database: the real core, a real engine, real rendering."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tailor.documents.render import markdown, render
from tailor.engine.base import Brief, Engine, EngineError, Usage
from tailor.errors import Refusal
from tailor.model import commands
from tailor.model.change import Draft
from tailor.model.events import Event, Failure, Question
from tailor.model.posting import Posting
from tailor.model.progress import Cause, Claimed, Created, StepDone, apply, create
from tailor.model.resume import Resume
from tailor.model.session import Earlier, Options, Session
from tailor.model.step import (
    Drafted,
    Failed,
    LaidOut,
    PostingRead,
    Replied,
    Result,
    Step,
    ready,
)
from tailor.steps import decided

#: More steps than any session takes; one that takes more does not end.
MOST_STEPS = 400


@dataclass
class Notes:
    """A pen that counts what is used and keeps what is shown while it is written."""

    calls: list[Usage] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Keep it."""
        self.shown.append(text)

    def began(self, usage: Usage) -> None:
        """It is counted when it ends."""

    def used(self, usage: Usage) -> None:
        """Count it."""
        self.calls.append(usage)


@dataclass(frozen=True)
class Person:
    """How the person behaves.

    answers: one for each question, in turn (None: skip). messages: said when it is done, before a letter is asked for;
    `{topic}` stands for what the posting asks for first.
    """

    answers: tuple[commands.Answer | None, ...] = ()
    messages: tuple[str, ...] = ()

    def to(self, question: Question, number: int) -> Cause:
        """The command by which a question is settled; a draft's words are never confirmed."""
        if question.kind == "draft":
            return commands.Answer(request_id="a", question_id=question.id, text="No, keep my wording", stance="no")
        given = self.answers[number % len(self.answers)] if self.answers else None
        if given is None:
            return commands.Skip(request_id="a", question_id=question.id)
        text = given.text.replace("{topic}", question.requirement)
        return given.model_copy(update={"question_id": question.id, "text": text})


@dataclass
class Played:
    """What a session came to. fates: what became of the drafts of its engine, by verdict."""

    session: Session
    said: list[Event] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)
    fates: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    """Texts that were not let through, with the words that had no source."""
    seconds: float = 0.0

    @property
    def exports(self) -> str:
        """All that a person downloads as text: Markdown, plain text, JSON and the letter."""
        document = self.session.document
        letter = self.session.letter
        files = [render(document, kind).data.decode() for kind in ("md", "txt", "json")]
        return "\n".join([*files, letter.text if letter else ""])


class Player:
    """Plays sessions with one engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def play(
        self, resume: Resume, posting: Posting, person: Person | None = None, *, earlier: tuple[Earlier, ...] = ()
    ) -> Played:
        """From the upload to the finished document. Without a person nothing is asked; `earlier` was told before."""
        began = time.perf_counter()
        cause = Created(
            session_id="eval",
            options=Options(interactive=person is not None),
            resume=resume,
            posting=posting,
            earlier=earlier,
        )
        session, said = create(cause, at=self._at(), markdown=markdown)
        played = Played(session, list(said))
        self._do(played, Claimed())
        asked, messages, lettered = 0, list(person.messages) if person else [], person is None
        for _ in range(MOST_STEPS):
            if steps := ready(played.session):
                await self._carry_out(played, steps)
            elif person and (question := played.session.question):
                self._do(played, person.to(question, asked))
                asked += question.kind == "gap"
            elif messages and played.session.status == "completed":
                topic = next((r.text for r in played.session.requirements), "first")
                self._do(played, commands.Chat(request_id="c", message=messages.pop(0).replace("{topic}", topic)))
            elif not lettered and played.session.status == "completed":
                lettered = True
                self._do(played, commands.Letter(request_id="l"))
            else:
                break
            if played.session.status == "failed":
                break
        played.seconds = time.perf_counter() - began
        return played

    def _at(self) -> str:
        return "2026-11-01T09:00:00.000Z"

    def _do(self, played: Played, cause: Cause) -> None:
        played.session, said = apply(played.session, cause, at=self._at(), run=1, markdown=markdown)
        played.said += said

    async def _carry_out(self, played: Played, steps: Sequence[Step]) -> None:
        """Carry out side by side what is ready, as a run does, and take the results in turn."""
        session = played.session
        results = await asyncio.gather(*(self._result(session, step, played.notes) for step in steps))
        for step, result in zip(steps, results, strict=True):
            if step in ready(played.session):
                before = played.session
                self._do(played, StepDone(step=step, result=result))
                if isinstance(result, Drafted | Replied):
                    _note_fates(played, before, result.drafts, step)

    async def _result(self, session: Session, step: Step, notes: Notes) -> Result:
        engine, brief = self._engine, Brief.of(session)
        try:
            match step.kind:
                case "posting":
                    return PostingRead(posting=brief.posting)
                case "check":
                    return LaidOut(pages=render(session.document, "pdf").pages or 1)
                case "finish":
                    pdf, docx = render(session.document, "pdf"), render(session.document, "docx")
                    backs = [r.read_back for r in (pdf, docx) if r.read_back]
                    return LaidOut(
                        pages=pdf.pages or 1,
                        words_expected=sum(b.words_expected for b in backs),
                        words_found=sum(b.words_found for b in backs),
                    )
                case _:
                    return await decided(engine, brief, session, step, notes)
        except EngineError as error:
            failure = Failure(code=error.code, message=error.message, retryable=error.retryable)
            return Failed(failure=failure, of_answer=error.of_answer)
        except Refusal as refusal:
            return Failed(failure=Failure(code=refusal.code, message=refusal.message))


def _note_fates(played: Played, before: Session, drafts: Sequence[Draft], step: Step) -> None:
    """Count what the gates made of the drafts of one step."""
    after, old = played.session, {c.id for c in before.changes}
    waiting = {p.id for p in before.pending}
    for change in after.changes:
        if change.id not in old:
            played.fates[change.status] += 1
            if change.status == "proposed":
                played.refused.append((change.after, change.check.offending))
    for pending in after.pending:
        if pending.id not in waiting:
            played.fates["sent back"] += 1
            played.refused.append((pending.draft.after, pending.check.offending))
    refused = len(after.refused) - len(before.refused)
    if step.kind == "revise" and not drafts:
        played.fates["given up"] += refused
    else:
        played.fates["refused"] += refused
        played.refused += [(r.target, r.words) for r in after.refused[len(before.refused) :]]
