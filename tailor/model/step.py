"""The steps of a session: which can be done now, and what each leaves behind."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from tailor.model.change import Draft
from tailor.model.events import Failure
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.session import Session
from tailor.model.value import Value

StepKind = Literal[
    "posting",
    "requirements",
    "match",
    "questions",
    "summary",
    "experience",
    "skills",
    "revise",
    "check",
    "finish",
    "reply",
    "letter",
]


class Step(Value):
    """One thing to do; `ref` is the entry (experience), the message (reply), the letter."""

    kind: StepKind
    ref: str = ""

    @property
    def key(self) -> str:
        """Its name in `Session.done`."""
        return f"{self.kind}:{self.ref}" if self.ref else self.kind


class PostingRead(Value):
    """The posting could be read."""

    type: Literal["posting_read"] = "posting_read"
    posting: Posting


class PostingUnreadable(Value):
    """The posting could not be read: why, in a sentence for the person, and the scraper's outcome."""

    type: Literal["posting_unreadable"] = "posting_unreadable"
    reason: str
    outcome: str


class RequirementsFound(Value):
    """What the posting asks for."""

    type: Literal["requirements_found"] = "requirements_found"
    requirements: tuple[Requirement, ...]
    note: str = ""
    """What the person should know of how this posting can be answered."""


class Matched(Value):
    """What of it is shown."""

    type: Literal["matched"] = "matched"
    matches: tuple[Match, ...]


class Inquiry(Value):
    """A question worth asking, before it is numbered."""

    requirement_id: str
    text: str
    reason: str
    choices: tuple[str, ...] = ()
    line: str = ""
    """The résumé's passage that may show it, by reference: the first of the choices says that it does."""
    lines: tuple[str, ...] = ()
    """Passages of the résumé that the person may point at, by reference, nearest first."""


class QuestionsPlanned(Value):
    """The gaps worth asking about, most valuable first."""

    type: Literal["questions_planned"] = "questions_planned"
    inquiries: tuple[Inquiry, ...]


class Drafted(Value):
    """What an engine proposes; revisions too (none: better left)."""

    type: Literal["drafted"] = "drafted"
    drafts: tuple[Draft, ...]


class LaidOut(Value):
    """How the document came out: its pages, and what a machine found of it in our own files."""

    type: Literal["laid_out"] = "laid_out"
    pages: int
    spare: tuple[str, ...] = ()
    """Lines without which it would meet the page target, in the order in which they may go."""
    pages_then: int = 0
    """Its pages without them."""
    words_expected: int = 0
    words_found: int = 0
    without_pdf: str = ""
    """Why there is no PDF, in a sentence for the person; empty when there is one."""


class Replied(Value):
    """An answer to a message, with what it makes of the document."""

    type: Literal["replied"] = "replied"
    text: str
    drafts: tuple[Draft, ...] = ()
    undo: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    """Changes that waited, and are accepted on the person's word."""
    page_target: int | None = None
    """So many pages were asked for in the message."""
    letter: bool = False
    """A cover letter was asked for in the message."""
    dictated: str = ""
    """What the letter is to say in the person's own words."""
    undictated: tuple[str, ...] = ()
    """Sentences of the person's own that the letter is to say no longer."""


class LetterWritten(Value):
    """A cover letter as an engine wrote it, in paragraphs parted by empty lines."""

    type: Literal["letter_written"] = "letter_written"
    text: str


class Failed(Value):
    """A step that could not be done."""

    type: Literal["failed"] = "failed"
    failure: Failure
    of_answer: bool = False
    """It is this one answer that cannot be used; another step may go well."""


Result: TypeAlias = Annotated[
    PostingRead
    | PostingUnreadable
    | RequirementsFound
    | Matched
    | QuestionsPlanned
    | Drafted
    | LaidOut
    | Replied
    | LetterWritten
    | Failed,
    Field(discriminator="type"),
]


def ready(session: Session) -> tuple[Step, ...]:
    """The steps that can be done now, side by side; none when the session waits for the person or has finished.

    A step stays in the list until its result is applied. A message of the person goes first, by itself; then a letter.
    """
    done = session.done
    if session.unanswered:
        return (_reply(session),)
    if session.letter_wanted and "match" in done:
        return (_letter(session),)
    if session.posting is None:
        return () if session.question else (Step(kind="posting"),)
    for kind in ("requirements", "match"):
        if kind not in done:
            return (Step(kind=kind),)
    if session.options.interactive and "questions" not in done:
        return (Step(kind="questions"),)
    if any(q.kind in ("gap", "place") and q.outcome is None for q in session.questions):
        return ()
    if "summary" not in done:
        return (Step(kind="summary"),)
    if left := [Step(kind="experience", ref=ref) for ref in entries(session) if f"experience:{ref}" not in done]:
        return tuple(left)
    if "skills" not in done:
        return (Step(kind="skills"),)
    if session.pending:
        return (Step(kind="revise"),)
    if session.question:
        return ()
    for kind in ("check", "finish"):
        if kind not in done:
            return (Step(kind=kind),)
    return ()


def awaited(session: Session, step: Step) -> bool:
    """Whether a step's result is still wanted: it can be done now, or could before the person asked for something."""
    if step.kind == "reply":
        return bool(session.unanswered) and step == _reply(session)
    if step.kind == "letter":
        return bool(session.letter_wanted) and step == _letter(session)
    return step in ready(session.evolve(unanswered=(), letter_wanted=""))


def _reply(session: Session) -> Step:
    return Step(kind="reply", ref=session.unanswered[0])


def _letter(session: Session) -> Step:
    return Step(kind="letter", ref=session.letter_wanted)


def entries(session: Session) -> tuple[str, ...]:
    """The entries that are worked on one by one: every position, and what else has highlights."""
    resume = session.resume
    return (
        *(work.id for work in resume.work),
        *(project.id for project in resume.projects if project.highlights),
        *(volunteer.id for volunteer in resume.volunteer if volunteer.highlights),
    )
