"""What each command and each step's result makes of a session: pure, so that replaying the causes rebuilds it.

    session, events = apply(session, cause, at=…, run=…, markdown=…)

A cause that is not possible in the present state raises a refusal and changes nothing. A cause that has happened
already returns no events.
"""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, TypeAlias, assert_never

from pydantic import Field, TypeAdapter

from tailor.errors import Conflict, NotFound
from tailor.model import commands, deciding, events, length, letter, revising, working, writing
from tailor.model.events import Event, SessionStatus
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.session import Earlier, Options, Session
from tailor.model.step import Failed, PostingRead, Result, Step, awaited, ready
from tailor.model.value import Value
from tailor.model.writer import Markdown, Writer


class Created(Value):
    """The person started it: everything that it begins with."""

    type: Literal["created"] = "created"
    session_id: str
    options: Options
    resume: Resume
    filename: str = ""
    pages: int = 0
    warnings: tuple[str, ...] = ()
    job_url: str = ""
    job_text: str = ""
    posting: Posting | None = None
    """The posting, when it was read before the session began."""
    earlier: tuple[Earlier, ...] = ()


class Claimed(Value):
    """A process took the session's run."""

    type: Literal["claimed"] = "claimed"


class Measured(Value):
    """The document of a revision was laid out."""

    type: Literal["measured"] = "measured"
    revision: int
    pages: int


class StepDone(Value):
    """A step's result."""

    type: Literal["step_done"] = "step_done"
    step: Step
    result: Result


Cause: TypeAlias = Annotated[
    Created
    | Claimed
    | Measured
    | StepDone
    | commands.Answer
    | commands.Skip
    | commands.Proceed
    | commands.Chat
    | commands.Accept
    | commands.Reject
    | commands.Edit
    | commands.Revise
    | commands.Letter
    | commands.SetOptions
    | commands.Stop
    | commands.Resume,
    Field(discriminator="type"),
]

causes: TypeAdapter[Cause] = TypeAdapter(Cause)


def create(cause: Created, *, at: str, markdown: Markdown) -> tuple[Session, Sequence[Event]]:
    """The session that a person starts, and the first things that it says."""
    session = Session(
        id=cause.session_id,
        started_at=at,
        options=cause.options,
        resume=cause.resume,
        job_url=cause.job_url,
        job_text=cause.job_text,
        earlier=cause.earlier,
    )
    writer = Writer(session, at=at, run=0, markdown=markdown)
    writer.status("pending")
    writer.progress("read", 2, _read_message(cause))
    for warning in cause.warnings[:10]:
        writer.progress("read", 2, warning)
    writer.document(None)
    if cause.posting:
        working.done(writer, Step(kind="posting"), PostingRead(posting=cause.posting))
    return writer.session, writer.events


def apply(
    session: Session, cause: Cause, *, at: str, run: int, markdown: Callable[[Resume], str]
) -> tuple[Session, Sequence[Event]]:
    """The session after the cause, and what it says of it; `run` is the epoch of the run that speaks, 0 for none.

    Raises `Conflict` and `NotFound` for commands that the present state does not allow.
    """
    writer = Writer(session, at=at, run=run, markdown=markdown)
    match cause:
        case Created():
            raise Conflict("This session exists already.")
        case Claimed():
            if session.status == "pending":
                writer.status("running")
        case Measured():
            if cause.revision == session.revision:
                writer.layout(cause.pages)
        case StepDone():
            _step(writer, cause)
        case commands.Answer():
            deciding.answer(writer, cause)
        case commands.Skip():
            deciding.skip(writer, cause)
        case commands.Proceed():
            deciding.proceed(writer)
        case commands.Chat():
            deciding.chat(writer, cause)
        case commands.Accept():
            deciding.accept(writer, cause)
        case commands.Reject():
            deciding.reject(writer, cause)
        case commands.Edit():
            deciding.edit(writer, cause)
        case commands.Revise():
            revising.revise(writer, cause)
        case commands.Letter():
            letter.ask(writer)
        case commands.SetOptions():
            length.aim(writer, cause.page_target)
        case commands.Stop():
            _stop(writer)
        case commands.Resume():
            _resume(writer, cause)
        case _:
            assert_never(cause)
    if writer.events:
        writer.ask()
        _settle(writer)
    return writer.session, writer.events


def _step(writer: Writer, cause: StepDone) -> None:
    session = writer.session
    if session.status != "running" or not awaited(session, cause.step):
        return  # Late: the person stopped, or another run did it.
    if isinstance(cause.result, Failed):
        _fail(writer, cause.step, cause.result)
    else:
        working.done(writer, cause.step, cause.result)


def _fail(writer: Writer, step: Step, result: Failed) -> None:
    failure = result.failure
    if step.kind == "reply":
        # The document is as it was: say so and stay usable.
        writer.set(unanswered=tuple(m for m in writer.session.unanswered if m != step.ref))
        writer.message("assistant", failure.message, in_reply_to=step.ref, error=failure)
        return
    if step.kind == "letter":
        letter.fail(writer, step.ref, failure)
        return
    if step.kind == "revise":
        writing.give_up(writer, "Drafts without a source could not be revised and were left out")
        return
    if result.of_answer and step.kind in ("summary", "experience", "skills"):
        writing.leave(writer, step, failure)
        return
    writer.fail(failure)


def _stop(writer: Writer) -> None:
    match writer.session.status:
        case "stopped":
            return
        case "completed" | "failed":
            raise Conflict("This session is not running, so there is nothing to stop.")
        case "pending" | "running" | "waiting":
            writer.status("stopped", "Stopped by you. Everything so far is kept.")


def _resume(writer: Writer, command: commands.Resume) -> None:
    if command.engine is not None:
        _engine(writer, command.engine)
    match writer.session.status:
        case "completed" if command.engine is None:
            raise Conflict("This session is complete. Ask for a change in the chat to go on with it.")
        case "completed" | "pending" | "running" | "waiting":
            return
        case "stopped" | "failed":
            writer.set(failure=None)
            writer.status("pending" if ready(writer.session) else _rest(writer.session))


def _engine(writer: Writer, engine: events.EngineName) -> None:
    """Have another engine do the steps that follow."""
    session = writer.session
    chosen = None if engine == "llm" else engine
    if chosen == session.options.engine:
        return
    writer.options(engine=chosen)
    message = (
        "From here on the built-in engine works, without a language model"
        if chosen
        else "From here on the service's own engine works again"
    )
    writer.progress(session.stage, session.progress, message)


def _settle(writer: Writer) -> None:
    """Wake a session that has something to do, and put one to rest that has not."""
    session = writer.session
    if session.status in ("waiting", "completed") and ready(session):
        writer.status("running")
    elif session.status == "failed" and session.failure is None:
        writer.status("pending")
    elif session.status == "running" and not ready(session):
        writer.status(_rest(session))


def _rest(session: Session) -> SessionStatus:
    if "finish" in session.done:
        return "completed"
    return "waiting"


def _read_message(cause: Created) -> str:
    resume = cause.resume
    positions, skills = len(resume.work), sum(len(s.keywords) for s in resume.skills)
    bullets = sum(len(w.highlights) for w in resume.work)
    counts = [
        _count(cause.pages, "page") if cause.pages else "",
        _count(positions, "position"),
        _count(bullets, "bullet"),
        _count(skills, "skill"),
    ]
    head, *rest = [c for c in counts if c]
    return f"Read {head}: {', '.join(rest)}" if cause.pages else f"Read your résumé: {', '.join([head, *rest])}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def replay(history: Sequence[tuple[Any, str, int]], markdown: Markdown) -> Session:
    """Rebuild a session from its causes, each with its time and run, in order."""
    (first, at, _), *rest = history
    session, _ = create(Created.model_validate(first), at=at, markdown=markdown)
    for cause, at, run in rest:
        session, _ = apply(session, causes.validate_python(cause), at=at, run=run, markdown=markdown)
    return session


__all__ = ["Cause", "Claimed", "Created", "NotFound", "StepDone", "apply", "causes", "create", "replay"]
