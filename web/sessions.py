"""Tailoring sessions over HTTP."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, Field
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import User
from tailor.errors import FieldError, Invalid
from tailor.following import Done
from tailor.intake import Intake
from tailor.journal import Journal
from tailor.limits import Limits
from tailor.model import commands, events
from tailor.model.deciding import LONGEST_ANSWER
from tailor.model.events import (
    ChangeCounts,
    EngineName,
    Event,
    FactCheck,
    Failure,
    Job,
    Question,
    Score,
    SessionStatus,
    Stance,
)
from tailor.model.progress import Cause
from tailor.model.session import Mode, Options
from tailor.sessions import Head, Sessions, Wanted
from tailor.tokens import Caller
from tailor.uploads import Upload
from tailor.watching import Watching
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.files import OptionalFile, OptionalId, or_none, uploaded
from web.headers import idempotency_key
from web.texts import Address, LongText, Prose

#: Commands over HTTP need no number to be told apart: the response is the reply.
BY_HTTP = "http"
#: A field that a form leaves empty names no number.
OptionalPages = Annotated[commands.PageTarget | None, BeforeValidator(lambda value: value or None)]
#: Characters of a pasted posting that are kept, as over the WebSocket; more of it is not read.
LONGEST_PASTE = 100_000


class NewSession(BaseModel):
    """A résumé (PDF, DOCX or JSON Resume) or an entry of the library; the posting by address, as text, or stored."""

    resume: OptionalFile = None
    cv_id: OptionalId = None
    job_url: Address = ""
    job_description: LongText = ""
    job_description_id: OptionalId = None
    keep: bool = False
    """Whether an uploaded file goes into the library, too; one that is there already is not added again."""
    interactive: bool = True
    mode: Mode = "balanced"
    instructions: Prose = Field(default="", max_length=4_000)
    language: Annotated[str, Field(max_length=35, pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")] = ""
    """The language to write in, as a BCP 47 tag; the posting's when left out."""
    page_target: OptionalPages = None
    """Pages that the document should not exceed, 1 to 10; as many as it takes when left out."""
    engine: EngineName = "llm"
    """`offline`: without a language model, so that nothing leaves this service; `llm`: with one, where there is one."""


class SessionCreated(BaseModel):
    """A session has begun."""

    id: UUID
    status: SessionStatus


class SessionStatusView(BaseModel):
    """A session's status after a command."""

    status: SessionStatus


class Going(BaseModel):
    """How to go on; with nothing in it, as before."""

    engine: EngineName | None = None
    """`offline`: without a language model from here on. `llm`: with the service's own again."""


class SessionOptions(BaseModel):
    """How the person wants it done from here on."""

    page_target: commands.PageTarget | None
    """Pages that the document should not exceed; null: as many as it takes."""


class SessionDetails(BaseModel):
    """A session's head."""

    id: UUID
    status: SessionStatus
    progress: int
    stage: str
    mode: str
    interactive: bool
    job: Job
    score: Score
    question: Question | None
    changes: ChangeCounts
    fact_check: FactCheck
    pages: int | None
    page_target: int | None
    engine: EngineName | None
    """The engine that the person chose; null: the service's own."""
    last_seq: int
    error: Failure | None
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None
    kept_until: datetime | None
    """When it may be deleted, with its files, unless somebody touches it before; null: while it runs, or never."""


class SessionPage(BaseModel):
    """Sessions, newest first; `next_cursor` is null on the last page."""

    items: list[SessionDetails]
    next_cursor: str | None


class SessionQuery(BaseModel):
    """Which sessions to list."""

    status: SessionStatus | None = None
    limit: int = Field(default=20, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class ChatMessage(BaseModel):
    """Something to say; with `context` an open question's id it is that question's answer."""

    message: Annotated[str, Field(min_length=1, max_length=LONGEST_ANSWER)]
    context: Annotated[Annotated[str, Field(max_length=100)] | None, BeforeValidator(or_none)] = None


class MessageTaken(BaseModel):
    """The message is stored; the reply comes as an event."""

    message_id: str | None


class AnswerBody(BaseModel):
    """An answer in one's own words, a no, or nothing."""

    question_id: str = Field(min_length=1, max_length=100)
    answer: str = Field(default="", max_length=400_000)
    stance: Stance = "yes"
    skip: bool = False
    line: str = Field(default="", max_length=100)
    """The ref of a line of the résumé that shows what is asked for: then nothing need be written."""


class EventQuery(BaseModel):
    """Which events to list."""

    after: int = Field(default=0, ge=0, le=10**18)
    limit: int = Field(default=200, ge=1, le=1000)


class EventPage(BaseModel):
    """Stored events in order, and the newest number."""

    items: list[Event]
    last_seq: int


class Ticket(BaseModel):
    """A single-use ticket for one WebSocket."""

    ticket: str
    expires_at: datetime


class SessionsApi:
    """The endpoints of tailoring sessions."""

    def __init__(
        self,
        sessions: Sessions,
        journal: Journal,
        watching: Watching,
        intake: Intake,
        auth: Authenticator,
        limits: Limits,
        keep_days: int | None,
    ) -> None:
        self._keep_days = keep_days
        self._sessions = sessions
        self._journal = journal
        self._watching = watching
        self._intake = intake
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Tailoring sessions", "/tailoring-sessions/{session_id}"
        return [
            Endpoint(
                "POST",
                "/tailoring-sessions/",
                self.create,
                201,
                tag,
                (404, 409, 422, 429),
                model=SessionCreated,
                headers=("Idempotency-Key",),
            ),
            Endpoint("GET", "/tailoring-sessions/", self.page, 200, tag),
            Endpoint("GET", one, self.get, 200, tag),
            Endpoint("PATCH", one, self.options, 200, tag),
            Endpoint("DELETE", one, self.delete, 204, tag),
            Endpoint("POST", f"{one}/stop", self.stop, 200, tag, (409,)),
            Endpoint("POST", f"{one}/resume", self.resume, 200, tag, (409,)),
            Endpoint("POST", f"{one}/proceed", self.proceed, 200, tag, (409,)),
            Endpoint("POST", f"{one}/chat", self.chat, 202, tag, (409,)),
            Endpoint("POST", f"{one}/answers", self.answer, 200, tag, (409,)),
            Endpoint("GET", f"{one}/events", self.events, 200, tag, model=EventPage),
            Endpoint("POST", f"{one}/ws-ticket", self.ticket, 201, tag),
        ]

    async def create(self, request: Request, user: User, form: NewSession) -> Response:
        """Begin a session; with an `Idempotency-Key` the same request never begins two."""
        note(request, await self._limits.creation(self._auth.address(request)))
        wanted = Wanted(form.job_url, form.job_description, job_description_id=form.job_description_id)
        if not (wanted.url or wanted.text or wanted.job_description_id):
            raise Invalid("Give the posting's address, or paste its text.", code="NO_POSTING")
        if wanted.job_description_id and (wanted.url or wanted.text):
            raise Invalid("Give either a stored posting or an address or text, not both.", code="TWO_POSTINGS")
        key = idempotency_key(request)
        source: Upload | UUID
        if form.resume and not form.cv_id:
            await self._sessions.admit(user.id, key)
            source = await uploaded(self._intake, user.id, form.resume)
        elif form.cv_id and not form.resume:
            source = form.cv_id
        else:
            problem = FieldError("resume", "either a file, or the cv_id of an entry of the library, is required")
            raise Invalid("Upload a résumé, or name one of your library.", (problem,))
        begun = await self._sessions.create(
            user.id,
            source,
            wanted,
            Options(
                interactive=form.interactive,
                mode=form.mode,
                instructions=form.instructions,
                language=form.language,
                page_target=form.page_target,
                engine="offline" if form.engine == "offline" else None,
            ),
            keep=form.keep,
            idempotency_key=key,
        )
        note(request, *begun.allowances)
        created = SessionCreated(id=begun.id, status=begun.status)
        headers = {"Location": f"/tailoring-sessions/{begun.id}"}
        return Response(created.model_dump_json(), 201, media_type="application/json", headers=headers)

    async def page(self, user: User, query: SessionQuery) -> SessionPage:
        """A page of one's sessions, newest first."""
        found = await self._sessions.page(
            user.id, status=query.status, limit=query.limit + 1, after=read_cursor(query.cursor)
        )
        shown, more = cut(found, query.limit)
        return SessionPage(items=[self._details(head) for head in shown], next_cursor=more)

    async def get(self, caller: Caller, session_id: UUID) -> SessionDetails:
        """A session's head."""
        return self._details(await self._sessions.head_for(caller, session_id))

    async def options(self, user: User, session_id: UUID, body: SessionOptions) -> SessionStatusView:
        """Ask for another number of pages; what is too much is offered for removal, never left out by itself."""
        cause = commands.SetOptions(request_id=BY_HTTP, page_target=body.page_target)
        return await self._status(user, session_id, cause)

    async def delete(self, user: User, session_id: UUID) -> None:
        """Delete a session with all that it owns."""
        await self._sessions.delete(user.id, session_id)

    async def stop(self, user: User, session_id: UUID) -> SessionStatusView:
        """Stop: what runs is cancelled, everything said so far is kept."""
        return await self._status(user, session_id, commands.Stop(request_id=BY_HTTP))

    async def resume(self, user: User, session_id: UUID, body: Going) -> SessionStatusView:
        """Go on from the last finished step; with `{"engine": "offline"}` without a language model."""
        return await self._status(user, session_id, commands.Resume(request_id=BY_HTTP, engine=body.engine))

    async def proceed(self, user: User, session_id: UUID) -> SessionStatusView:
        """No more questions: go on with what is known."""
        return await self._status(user, session_id, commands.Proceed(request_id=BY_HTTP))

    async def chat(self, user: User, session_id: UUID, body: ChatMessage) -> MessageTaken:
        """Say something to the engine."""
        done = await self._do(
            user, session_id, commands.Chat(request_id=BY_HTTP, message=body.message, context=body.context)
        )
        return MessageTaken(message_id=next((e.id for e in done.events if isinstance(e, events.Message)), None))

    async def answer(self, user: User, session_id: UUID, body: AnswerBody) -> SessionStatusView:
        """Answer a question, or skip it; the first answer wins."""
        cause: Cause = (
            commands.Skip(request_id=BY_HTTP, question_id=body.question_id)
            if body.skip
            else commands.Answer.model_construct(
                request_id=BY_HTTP,
                question_id=body.question_id,
                text=body.answer[:LONGEST_PASTE],
                stance=body.stance,
                line=body.line,
            )
        )
        return await self._status(user, session_id, cause)

    async def events(self, user: User, session_id: UUID, query: EventQuery) -> Response:
        """The stored events after a number, as on the WebSocket."""
        head = await self._sessions.head(user.id, session_id)
        found = await self._journal.read(session_id, query.after, query.limit)
        body = '{"items":[' + ",".join(event.body for event in found) + f'],"last_seq":{head.last_seq}}}'
        return Response(body, media_type="application/json")

    async def ticket(self, user: User, session_id: UUID) -> Ticket:
        """A ticket that opens one WebSocket within 30 seconds, for pages elsewhere."""
        ticket, expires_at = await self._watching.issue_ticket(Caller(user.id, user.sign_in), session_id)
        return Ticket(ticket=ticket, expires_at=expires_at)

    async def _do(self, user: User, session_id: UUID, cause: Cause) -> Done:
        return await self._sessions.command(user.id, session_id, cause)

    async def _status(self, user: User, session_id: UUID, cause: Cause) -> SessionStatusView:
        return SessionStatusView(status=(await self._do(user, session_id, cause)).session.status)

    def _details(self, head: Head) -> SessionDetails:
        return SessionDetails(
            id=head.id,
            status=head.status,
            progress=head.progress,
            stage=head.stage,
            mode=head.mode,
            interactive=head.interactive,
            job=head.view.job,
            score=head.view.score,
            question=head.view.question,
            changes=head.view.changes,
            fact_check=head.view.fact_check,
            pages=head.view.pages,
            page_target=head.view.page_target,
            engine=head.view.engine,
            last_seq=head.last_seq,
            error=head.view.error,
            created_at=head.created_at,
            updated_at=head.updated_at,
            completed_at=head.completed_at,
            kept_until=head.kept_until(self._keep_days),
        )
