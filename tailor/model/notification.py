"""What somebody is told who watches no session: a question waits, a session came to rest, a next step is due."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from tailor.model.events import Failure, Job, Score
from tailor.model.value import Value


class Notice(Value):
    """What every notice carries: `id` is the same whenever the same is told again, `at` is RFC 3339 in UTC."""

    id: str
    at: str


class QuestionWaiting(Notice):
    """A session asks its person something and waits for the answer."""

    type: Literal["question_waiting"] = "question_waiting"
    session_id: str
    question_id: str | None
    question: str
    job: Job


class SessionFinished(Notice):
    """A session came to rest."""

    type: Literal["session_finished"] = "session_finished"
    session_id: str
    status: Literal["completed", "failed", "stopped"]
    job: Job
    score: Score
    error: Failure | None = None


class ApplicationReminder(Notice):
    """The next step of an application is due."""

    type: Literal["application_reminder"] = "application_reminder"
    application_id: str
    company: str
    position: str
    status: str


class Ready(Value):
    """The first frame: notices follow from `at` on. Whoever comes back asks with `?since=` for what follows."""

    type: Literal["ready"] = "ready"
    at: str
    heartbeat_s: int


class Beat(Value):
    """Says that the connection lives; everything up to `at` was told."""

    type: Literal["heartbeat"] = "heartbeat"
    at: str


Notification: TypeAlias = Annotated[
    QuestionWaiting | SessionFinished | ApplicationReminder, Field(discriminator="type")
]
NoticeFrame: TypeAlias = Annotated[
    Ready | Beat | QuestionWaiting | SessionFinished | ApplicationReminder, Field(discriminator="type")
]

notice_frames: TypeAdapter[NoticeFrame] = TypeAdapter(NoticeFrame)
