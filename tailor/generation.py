"""Generation jobs: tailoring sessions for clients that send a form, poll, and fetch the result."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from scraper import JobPosting, from_text
from tailor.documents.rendered import Format, Options, Rendered
from tailor.errors import Conflict, FieldError, Invalid, Unsupported
from tailor.model.events import SessionStatus
from tailor.model.posting import Posting
from tailor.model.session import Mode, Session
from tailor.model.session import Options as Wishes
from tailor.sessions import Begun, Head, Sessions, Wanted
from tailor.steps import LONGEST_POSTING, SHORTEST_POSTING, posting
from tailor.tokens import Caller
from tailor.uploads import Upload
from tailor.work import read_loosely, render
from tailor.workers.pool import Workers

JobStatus = Literal["pending", "processing", "completed", "failed", "stopped"]

#: A session that waits for a person is still being worked on, for a client that can only poll.
STATUS: dict[SessionStatus, JobStatus] = {
    "pending": "pending",
    "running": "processing",
    "waiting": "processing",
    "completed": "completed",
    "failed": "failed",
    "stopped": "stopped",
}
#: A field for the posting's text that holds an address and nothing else.
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Order:
    """What a form client asks for: a posting's text (or its address alone), and a résumé in any shape of JSON."""

    company_name: str
    job_title: str
    jd: str
    resume_data: dict[str, Any] | str
    mode: Mode


@dataclass(frozen=True, slots=True)
class Job:
    """A session as a form client sees it."""

    id: UUID
    status: JobStatus
    progress: int
    stage: str
    error: str | None
    head: Head

    @property
    def created_at(self) -> datetime:
        """When it was ordered."""
        return self.head.created_at


class Generation:
    """The use cases of generation jobs."""

    def __init__(self, sessions: Sessions, workers: Workers) -> None:
        self._sessions = sessions
        self._workers = workers

    async def order(self, user_id: UUID, order: Order, idempotency_key: str | None = None) -> Begun:
        """Begin a job. Raises `Invalid` when posting or résumé cannot be read, and as `Sessions.create` does."""
        await self._sessions.admit(user_id, idempotency_key)
        wanted = await self._wanted(order)
        data = as_json(order.resume_data)
        try:
            reading = await self._workers.run(read_loosely, data, "resume.json", what="read")
        except Unsupported:
            raise not_a_resume() from None
        upload = Upload("resume.json", data, reading)
        wishes = Wishes(interactive=False, mode=order.mode)
        return await self._sessions.create(user_id, upload, wanted, wishes, idempotency_key=idempotency_key)

    async def job(self, caller: Caller, job_id: UUID) -> Job:
        """A job, through whichever door it came. Raises as `Sessions.head_for` does."""
        return as_job(await self._sessions.head_for(caller, job_id))

    async def page(self, user_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None) -> list[Job]:
        """A page of a user's jobs, newest first, behind `after` (creation time and id)."""
        return [as_job(head) for head in await self._sessions.page(user_id, status=None, limit=limit, after=after)]

    async def result(self, user_id: UUID, job_id: UUID) -> Session:
        """The session of a completed job. Raises `NotFound`, and `Conflict` while there is no result."""
        session = await self._sessions.session(user_id, job_id)
        if session.status != "completed":
            raise Conflict(f"This job is {STATUS[session.status]}: it has no result yet.")
        return session

    async def file(self, session: Session, format: Format) -> Rendered:
        """A job's document as a file."""
        return await self._workers.run(render, session.document, format, Options(), what="render")

    async def draw(self, resume_data: dict[str, Any] | str, format: Format, options: Options) -> tuple[str, Rendered]:
        """A file of a résumé that is not kept, and the person's name. Raises `Invalid`, and as `render` does."""
        return await self._workers.run(drawn, as_json(resume_data), format, options, what="render")

    async def _wanted(self, order: Order) -> Wanted:
        """The posting of an order: read now, so that what cannot be read is refused before anything is begun."""
        if _ADDRESS.fullmatch(order.jd.strip()):
            return Wanted(url=order.jd.strip())
        read: JobPosting = await self._workers.run(from_text, order.jd[:LONGEST_POSTING], None, what="work")
        if read.outcome != "ok" or len(read.description.strip()) < SHORTEST_POSTING:
            reason = read.reason if read.outcome != "ok" else "it is too short to be a posting."
            problem = FieldError("jd", reason)
            raise Invalid(f"The job description cannot be used: {reason}", (problem,), "POSTING_UNREADABLE")
        found: Posting = posting(read)
        named = {"title": order.job_title or found.title, "company": order.company_name or found.company}
        return Wanted(posting=found.model_copy(update=named))


def drawn(data: bytes, format: Format, options: Options) -> tuple[str, Rendered]:
    """Read and render in one call of a worker; raises `Invalid` when the data is no résumé."""
    try:
        resume = read_loosely(data, "resume.json").resume
    except Unsupported:
        raise not_a_resume() from None
    return resume.basics.name, render(resume, format, options)


def as_json(resume_data: dict[str, Any] | str) -> bytes:
    """A résumé as its JSON text; some clients send the text itself."""
    return (resume_data if isinstance(resume_data, str) else json.dumps(resume_data)).encode()


def as_job(head: Head) -> Job:
    """A session's head as a job."""
    error = head.view.error.message if head.view.error and head.status == "failed" else None
    return Job(head.id, STATUS[head.status], head.progress, head.stage, error, head)


def not_a_resume() -> Invalid:
    """What is said of data in which no part of a résumé is found."""
    problem = FieldError("resume_data", "no section of a JSON Resume is there (basics, work, education, skills …)")
    return Invalid("The résumé data is no JSON Resume, nor anything like it.", (problem,))
