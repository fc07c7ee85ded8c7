"""Every event that a session tells its watchers; what they may send is in `commands`.

Numbered events are stored before they are shown; `seq` counts 1, 2, 3 … per session without a gap. The unnumbered
ones (`session_state`, `token`, `reply`, `heartbeat`) are never stored.
"""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from tailor.model.change import Change
from tailor.model.claims import Check
from tailor.model.posting import Evidence, RequirementState
from tailor.model.value import Value

SessionStatus = Literal["pending", "running", "waiting", "completed", "stopped", "failed"]
Stage = Literal["read", "requirements", "match", "questions", "summary", "experience", "skills", "check", "finish"]
Outcome = Literal["answered", "skipped", "withdrawn"]
Stance = Literal["yes", "no", "cannot_confirm"]
#: llm: the language model, where the service has one · offline: the built-in engine, which needs none.
EngineName = Literal["llm", "offline"]


class Score(Value):
    """The published score, 0 to 100; null until it is known."""

    before: int | None = None
    after: int | None = None


class FactCheck(Value):
    """How many claims of the changes were checked, and how many drafts were refused for want of a source.

    Each claim is one of three: `supported` by the file or by the person's word, `unsure`, which the person decides on,
    or `invented`: it stands although nothing supports it.
    """

    claims: int = 0
    supported: int = 0
    refused: int = 0
    unsure: int = 0
    invented: int = 0


class Question(Value):
    """What a session asks the person; it belongs to the session, not to a connection."""

    id: str
    kind: Literal["gap", "posting", "draft", "place"]
    """gap: evidence for a requirement · posting: the posting's text · draft: whether a draft's words are so · place:
    where what was told was done."""
    text: str
    reason: str = ""
    requirement_id: str | None = None
    requirement: str = ""
    quote: str = ""
    choices: tuple[str, ...] = ()
    shown_by: Evidence | None = None
    """The line of the résumé that may show it: the first of the choices, or a mere yes, says that it does."""
    pointed: bool = False
    """It was answered by pointing at a line, which is `shown_by`: nothing was told."""
    lines: tuple[Evidence, ...] = ()
    """Lines of the résumé that the person may point at instead of writing, nearest first."""
    index: int = 1
    of: int = 1
    outcome: Outcome | None = None
    stance: Stance | None = None
    answer: str = ""
    answered_at: str | None = None
    asked: bool = False
    """It was said; the ones behind it wait for their turn."""
    beside: bool = False
    """The answer speaks of something else than what was asked: it is evidence of what it says, and no yes."""
    detail: bool = False
    """It asks for more about what was confirmed by a mere yes."""
    follows: str = ""
    """The question whose answer spoke of something else, or was a mere yes, which this one asks about once more; of a
    `place` what was told (a question's id, or the ref of an earlier statement), whose place it asks for."""
    place: str = ""
    """Of a `place` that was answered: the id of the entry, or `elsewhere`."""


class Job(Value):
    """The posting's head, as clients are shown it."""

    title: str = ""
    company: str = ""
    location: str = ""
    url: str = ""
    source: str = ""


class Failure(Value):
    """Why a session, or a letter of it, failed."""

    code: str
    message: str
    retryable: bool = True
    fallback: EngineName | None = None
    """The engine that can go on in this one's place: resume with `engine` set to it."""


class Numbered(Value):
    """What every stored event carries: `at` is RFC 3339 in UTC, `run` is 0 when no run wrote it."""

    seq: int
    at: str
    run: int = 0


class ProgressUpdate(Numbered):
    """What is being done."""

    type: Literal["progress_update"] = "progress_update"
    id: str = ""
    """The step that this ends, if any: its tokens are superseded."""
    message: str
    stage: Stage
    progress: int


class HumanInputRequired(Numbered):
    """A question is open. The session waits, and holds nothing while it does."""

    type: Literal["human_input_required"] = "human_input_required"
    question: str
    question_id: str
    kind: Literal["gap", "posting", "draft", "place"]
    reason: str = ""
    requirement: str = ""
    quote: str = ""
    choices: tuple[str, ...] = ()
    """Whole answers: each can be sent as it stands."""
    shown_by: Evidence | None = None
    """The line of the résumé that may show it."""
    lines: tuple[Evidence, ...] = ()
    """Lines of the résumé that an answer may point at, nearest first."""
    index: int = 1
    of: int = 1


class QuestionResolved(Numbered):
    """A question is closed; the first answer won."""

    type: Literal["question_resolved"] = "question_resolved"
    question_id: str
    outcome: Outcome
    stance: Stance | None = None
    answer: str = ""
    shown_by: Evidence | None = None
    """The line of the résumé that the answer points at."""


class ResumeUpdate(Numbered):
    """The document, a change of it or of a change's state: `content` is the whole document as Markdown."""

    type: Literal["resume_update"] = "resume_update"
    content: str
    revision: int
    change: Change | None = None
    superseded: str | None = None
    """The change that `change` took the place of, or that came back in its place."""
    data: dict[str, Any]


class MatchUpdate(Numbered):
    """The score and the state of every requirement."""

    type: Literal["match_update"] = "match_update"
    score: Score
    requirements: tuple[RequirementState, ...]
    fact_check: FactCheck = FactCheck()
    job: Job = Job()


class Message(Numbered):
    """Something said by the person or to the person."""

    type: Literal["message"] = "message"
    id: str
    role: Literal["user", "assistant"]
    text: str
    in_reply_to: str | None = None
    error: Failure | None = None
    """Why there is no reply to what was said; `text` says it to the person."""


class LetterUpdate(Numbered):
    """A cover letter was written: `text` is what of it passed the check, in paragraphs parted by empty lines."""

    type: Literal["letter_update"] = "letter_update"
    id: str
    """The tokens of this id are superseded."""
    text: str
    check: Check = Check()
    refused: int = 0
    """How many sentences were left out because nothing supports them."""
    own: tuple[str, ...] = ()
    """The sentences of it that stand there because the person dictated them."""
    error: Failure | None = None
    """Why there is no new letter; `text` is empty then, and the letter before stands."""


class StatusChanged(Numbered):
    """The session's status."""

    type: Literal["status_changed"] = "status_changed"
    status: SessionStatus
    reason: str = ""


class LayoutUpdate(Numbered):
    """How many pages the document takes now."""

    type: Literal["layout_update"] = "layout_update"
    revision: int
    """Of the document that was laid out."""
    pages: int
    page_target: int | None = None


class OptionsUpdate(Numbered):
    """The person wants it done otherwise from here on."""

    type: Literal["options_update"] = "options_update"
    page_target: int | None = None
    """Pages that the document should not exceed; null: as many as it takes."""
    engine: EngineName | None = None
    """The engine that the person chose; null: the service's own."""


class SessionError(Numbered):
    """Something went wrong; `retryable` says whether resuming may help."""

    type: Literal["session_error"] = "session_error"
    code: str
    message: str
    retryable: bool
    fallback: EngineName | None = None
    """The engine that can go on in this one's place: resume with `engine` set to it."""


Event: TypeAlias = Annotated[
    ProgressUpdate
    | HumanInputRequired
    | QuestionResolved
    | ResumeUpdate
    | MatchUpdate
    | LetterUpdate
    | Message
    | StatusChanged
    | LayoutUpdate
    | OptionsUpdate
    | SessionError,
    Field(discriminator="type"),
]


class Partial(Value):
    """Text of the model as it is being written: what its `token` frames said so far."""

    id: str
    text: str
    draft: Literal[True] = True
    """Nothing of it is checked as yet."""


class ChangeCounts(Value):
    """How many changes are in which state."""

    proposed: int = 0
    accepted: int = 0
    rejected: int = 0


class SessionView(Value):
    """What of a session its head shows, stored beside it so that nobody has to read the whole."""

    job: Job = Job()
    score: Score = Score()
    question: Question | None = None
    changes: ChangeCounts = ChangeCounts()
    fact_check: FactCheck = FactCheck()
    pages: int | None = None
    page_target: int | None = None
    engine: EngineName | None = None
    """The engine that the person chose; null: the service's own."""
    error: Failure | None = None


class LetterView(Value):
    """The cover letter as it stands; the fields of `letter_update`."""

    id: str
    text: str
    check: Check
    refused: int
    own: tuple[str, ...] = ()


class SessionState(Value):
    """The first frame on every connection: enough to draw the page with no other call."""

    type: Literal["session_state"] = "session_state"
    session_id: str
    status: SessionStatus
    stage: Stage
    progress: int
    seq: int
    content: str
    data: dict[str, Any]
    original: dict[str, Any]
    """The uploaded résumé as JSON Resume: what the changes' paths address."""
    language: str
    """The language that the résumé is written in (BCP 47)."""
    headings: dict[str, str]
    """What its sections are called in that language, `summary` among them; as in every file of it."""
    question: Question | None
    questions: tuple[Question, ...]
    changes: tuple[Change, ...]
    score: Score
    requirements: tuple[RequirementState, ...]
    fact_check: FactCheck
    refused: tuple[str, ...]
    """The words of drafts that were refused."""
    job: Job
    pages: int | None = None
    """Pages of the document as it was last laid out."""
    page_target: int | None = None
    """Pages that it should not exceed; null: as many as it takes."""
    engine: EngineName | None = None
    """The engine that the person chose; null: the service's own."""
    error: Failure | None
    letter: LetterView | None = None
    partials: tuple[Partial, ...] = ()
    heartbeat_s: int = 15


class Token(Value):
    """Model text as it is written, before anything of it is checked; superseded by the numbered event of the same `id`.

    It is never stored, stands in no document, and is to be taken away when its event comes or the session rests.
    """

    type: Literal["token"] = "token"
    id: str
    offset: int
    text: str
    draft: Literal[True] = True
    """Nothing of it is checked as yet."""


class ReplyError(Value):
    """Why a command was not carried out."""

    code: str
    message: str


class Reply(Value):
    """The one answer to a command."""

    type: Literal["reply"] = "reply"
    request_id: str | None
    ok: bool
    duplicate: bool = False
    error: ReplyError | None = None
    message_id: str | None = None


class Heartbeat(Value):
    """Says that the connection lives, and the newest number."""

    type: Literal["heartbeat"] = "heartbeat"
    seq: int


ServerFrame: TypeAlias = Annotated[
    SessionState | Token | Reply | Heartbeat | Event,
    Field(discriminator="type"),
]

events: TypeAdapter[Event] = TypeAdapter(Event)
server_frames: TypeAdapter[ServerFrame] = TypeAdapter(ServerFrame)
