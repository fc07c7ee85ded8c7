"""Tailoring sessions over HTTP."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import User
from tailor.documents.render import Format, Rendered, render
from tailor.documents.render import Options as Layout
from tailor.documents.sandbox import Workers
from tailor.errors import FieldError, Invalid
from tailor.limits import Limits
from tailor.model import events
from tailor.model.change import Change
from tailor.model.deciding import LONGEST_ANSWER
from tailor.model.events import ChangeCounts, Event, FactCheck, Failure, Job, Question, Score, SessionStatus, Stance
from tailor.model.progress import Cause
from tailor.model.session import Mode, Options, Session
from tailor.sessions import Done, Head, Sessions, Wanted, markdown
from tailor.uploads import Upload
from tailor.usage import Meter
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cursor, read_cursor
from web.files import DOCUMENTED, LayoutQuery, OptionalFile, OptionalId, download, uploaded
from web.headers import idempotency_key
from web.texts import Address, LongText, Prose

#: Commands over HTTP need no number to be told apart: the response is the reply.
BY_HTTP = "http"
#: Characters of a pasted posting that are kept, as over the WebSocket; more of it is not read.
LONGEST_PASTE = 100_000


class NewSession(BaseModel):
    """A résumé (PDF, DOCX or JSON Resume) or an entry of the library; the posting by address, as text, or stored."""

    resume: OptionalFile = None
    cv_id: OptionalId = None
    job_url: Address = ""
    job_description: LongText = ""
    job_description_id: OptionalId = None
    interactive: bool = True
    mode: Mode = "balanced"
    instructions: Prose = Field(default="", max_length=4_000)


class SessionCreated(BaseModel):
    """A session has begun."""

    id: UUID
    status: SessionStatus


class SessionStatusView(BaseModel):
    """A session's status after a command."""

    status: SessionStatus


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
    last_seq: int
    error: Failure | None
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None


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
    context: str | None = Field(default=None, max_length=100)


class MessageTaken(BaseModel):
    """The message is stored; the reply comes as an event."""

    message_id: str | None


class AnswerBody(BaseModel):
    """An answer in one's own words, a no, or nothing."""

    question_id: str = Field(max_length=100)
    answer: str = Field(default="", max_length=400_000)
    stance: Stance = "yes"
    skip: bool = False


class EventQuery(BaseModel):
    """Which events to list."""

    after: int = Field(default=0, ge=0)
    limit: int = Field(default=200, ge=1, le=1000)


class EventPage(BaseModel):
    """Stored events in order, and the newest number."""

    items: list[Event]
    last_seq: int


class Wording(BaseModel):
    """The person's own wording."""

    after: Annotated[str, Field(min_length=1, max_length=LONGEST_ANSWER)]


class ChangeResult(BaseModel):
    """A change, and what the document has become by it."""

    change: Change
    score: Score
    pages: int | None
    revision: int
    content: str
    data: dict[str, Any]


class Ticket(BaseModel):
    """A single-use ticket for one WebSocket."""

    ticket: str
    expires_at: datetime


class ReadBackQuery(BaseModel):
    """Which of our files."""

    format: Literal["pdf", "docx"] = "pdf"


class ReadBackView(BaseModel):
    """What a machine reads in our own file."""

    text: str
    words_expected: int
    words_found: int
    recall: float
    missing: list[str]


class ModelCallView(BaseModel):
    """One call to a language model: where it went, what for, what it sent and used; `duration` in seconds."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    server: str
    model: str
    purpose: str
    sent: str
    tokens_in: int
    tokens_out: int
    duration: float
    outcome: Literal["ok", "failed", "cancelled"]
    cost: float | None


class UsageTotals(BaseModel):
    """All calls together; `cost` in the currency of the configured prices, null without them."""

    calls: int
    tokens_in: int
    tokens_out: int
    duration: float
    cost: float | None


class UsageView(BaseModel):
    """What was asked of language models for a session; no calls: nothing left this service."""

    calls: list[ModelCallView]
    totals: UsageTotals


class SessionsApi:
    """The endpoints of tailoring sessions."""

    def __init__(self, sessions: Sessions, meter: Meter, workers: Workers, auth: Authenticator, limits: Limits) -> None:
        self._sessions = sessions
        self._meter = meter
        self._workers = workers
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
            Endpoint("DELETE", one, self.delete, 204, tag),
            Endpoint("POST", f"{one}/stop", self.stop, 200, tag, (409,)),
            Endpoint("POST", f"{one}/resume", self.resume, 200, tag, (409,)),
            Endpoint("POST", f"{one}/proceed", self.proceed, 200, tag, (409,)),
            Endpoint("POST", f"{one}/chat", self.chat, 202, tag, (409,)),
            Endpoint("POST", f"{one}/answers", self.answer, 200, tag, (409,)),
            Endpoint("GET", f"{one}/events", self.events, 200, tag, model=EventPage),
            Endpoint("GET", f"{one}/changes", self.changes, 200, tag),
            Endpoint("POST", f"{one}/changes/{{change_id}}/accept", self.accept, 200, tag, (409,)),
            Endpoint("POST", f"{one}/changes/{{change_id}}/reject", self.reject, 200, tag, (409,)),
            Endpoint("PUT", f"{one}/changes/{{change_id}}", self.edit, 200, tag, (409,)),
            Endpoint("POST", f"{one}/ws-ticket", self.ticket, 201, tag),
            Endpoint("GET", f"{one}/usage", self.usage, 200, tag),
            Endpoint("GET", f"{one}/read-back", self.read_back, 200, tag, (422,)),
            *(
                Endpoint("GET", f"{one}/resume.{ending}", self._export(ending), 200, tag, (413, 422), (media_type,))
                for ending, media_type in DOCUMENTED.items()
            ),
        ]

    async def create(self, request: Request, user: User, form: NewSession) -> Response:
        """Begin a session; with an `Idempotency-Key` the same request never begins two."""
        note(request, await self._limits.creation(self._auth.address(request)))
        wanted = Wanted(form.job_url, form.job_description, job_description_id=form.job_description_id)
        if not (wanted.url or wanted.text or wanted.job_description_id):
            raise Invalid("Give the posting's address, or paste its text.", code="NO_POSTING")
        if wanted.job_description_id and (wanted.url or wanted.text):
            raise Invalid("Give either a stored posting or an address or text, not both.", code="TWO_POSTINGS")
        source: Upload | UUID
        if form.resume and not form.cv_id:
            source = await uploaded(self._workers, form.resume)
        elif form.cv_id and not form.resume:
            source = form.cv_id
        else:
            problem = FieldError("resume", "either a file, or the cv_id of an entry of the library, is required")
            raise Invalid("Upload a résumé, or name one of your library.", (problem,))
        session_id, status = await self._sessions.create(
            user.id,
            source,
            wanted,
            Options(interactive=form.interactive, mode=form.mode, instructions=form.instructions),
            idempotency_key=idempotency_key(request),
        )
        created = SessionCreated(id=session_id, status=status)
        headers = {"Location": f"/tailoring-sessions/{session_id}"}
        return Response(created.model_dump_json(), 201, media_type="application/json", headers=headers)

    async def page(self, user: User, query: SessionQuery) -> SessionPage:
        """A page of one's sessions, newest first."""
        heads = await self._sessions.page(
            user.id, status=query.status, limit=query.limit + 1, after=read_cursor(query.cursor)
        )
        more = len(heads) > query.limit
        shown = heads[: query.limit]
        return SessionPage(
            items=[_details(head) for head in shown],
            next_cursor=cursor(shown[-1].created_at, shown[-1].id) if more else None,
        )

    async def get(self, user: User, session_id: UUID) -> SessionDetails:
        """A session's head."""
        return _details(await self._sessions.head(user.id, session_id))

    async def delete(self, user: User, session_id: UUID) -> None:
        """Delete a session with all that it owns."""
        await self._sessions.delete(user.id, session_id)

    async def stop(self, user: User, session_id: UUID) -> SessionStatusView:
        """Stop: what runs is cancelled, everything said so far is kept."""
        return await self._status(user, session_id, events.Stop(request_id=BY_HTTP))

    async def resume(self, user: User, session_id: UUID) -> SessionStatusView:
        """Go on from the last finished step."""
        return await self._status(user, session_id, events.Resume(request_id=BY_HTTP))

    async def proceed(self, user: User, session_id: UUID) -> SessionStatusView:
        """No more questions: go on with what is known."""
        return await self._status(user, session_id, events.Proceed(request_id=BY_HTTP))

    async def chat(self, user: User, session_id: UUID, body: ChatMessage) -> MessageTaken:
        """Say something to the engine."""
        done = await self._do(
            user, session_id, events.Chat(request_id=BY_HTTP, message=body.message, context=body.context)
        )
        return MessageTaken(message_id=next((e.id for e in done.events if isinstance(e, events.Message)), None))

    async def answer(self, user: User, session_id: UUID, body: AnswerBody) -> SessionStatusView:
        """Answer a question, or skip it; the first answer wins."""
        cause: Cause = (
            events.Skip(request_id=BY_HTTP, question_id=body.question_id)
            if body.skip
            else events.Answer.model_construct(
                request_id=BY_HTTP, question_id=body.question_id, text=body.answer[:LONGEST_PASTE], stance=body.stance
            )
        )
        return await self._status(user, session_id, cause)

    async def events(self, user: User, session_id: UUID, query: EventQuery) -> Response:
        """The stored events after a number, as on the WebSocket."""
        head = await self._sessions.head(user.id, session_id)
        found = await self._sessions.events(session_id, query.after, query.limit)
        body = '{"items":[' + ",".join(event.body for event in found) + f'],"last_seq":{head.last_seq}}}'
        return Response(body, media_type="application/json")

    async def changes(self, user: User, session_id: UUID) -> list[Change]:
        """Every change with its evidence, its check and its state."""
        return [*(await self._sessions.session(user.id, session_id)).changes]

    async def accept(self, user: User, session_id: UUID, change_id: str) -> ChangeResult:
        """Accept a change."""
        return await self._decide(user, session_id, change_id, events.Accept(request_id=BY_HTTP, change_id=change_id))

    async def reject(self, user: User, session_id: UUID, change_id: str) -> ChangeResult:
        """Reject a change."""
        return await self._decide(user, session_id, change_id, events.Reject(request_id=BY_HTTP, change_id=change_id))

    async def edit(self, user: User, session_id: UUID, change_id: str, body: Wording) -> ChangeResult:
        """Put one's own wording in a change's place."""
        cause = events.Edit(request_id=BY_HTTP, change_id=change_id, text=body.after)
        return await self._decide(user, session_id, change_id, cause)

    async def ticket(self, user: User, session_id: UUID) -> Ticket:
        """A ticket that opens one WebSocket within 30 seconds, for pages elsewhere."""
        ticket, expires_at = await self._sessions.issue_ticket(user.id, session_id)
        return Ticket(ticket=ticket, expires_at=expires_at)

    async def usage(self, user: User, session_id: UUID) -> UsageView:
        """What was asked of language models for this session: where it went, what was sent, and what it used."""
        await self._sessions.head(user.id, session_id)
        calls = await self._meter.calls(session_id)
        tokens_in, tokens_out = sum(call.tokens_in for call in calls), sum(call.tokens_out for call in calls)
        return UsageView(
            calls=[ModelCallView.model_validate(call) for call in calls],
            totals=UsageTotals(
                calls=len(calls),
                tokens_in=tokens_in,
                tokens_out=tokens_out,
                duration=sum(call.duration for call in calls),
                cost=self._meter.cost(tokens_in, tokens_out),
            ),
        )

    async def read_back(self, user: User, session_id: UUID, query: ReadBackQuery) -> ReadBackView:
        """What a machine reads in the file that leaves."""
        session = await self._sessions.session(user.id, session_id)
        rendered = await self._render(session, query.format)
        assert rendered.read_back is not None
        back = rendered.read_back
        return ReadBackView(
            text=back.text,
            words_expected=back.words_expected,
            words_found=back.words_found,
            recall=back.recall,
            missing=[*back.missing],
        )

    def _export(self, ending: Format):  # type: ignore[no-untyped-def]  # a handler: its own annotations say it
        async def export(user: User, session_id: UUID, query: LayoutQuery) -> Response:
            session = await self._sessions.session(user.id, session_id)
            rendered = await self._render(session, ending, query.layout)
            name = f"{session.resume.basics.name or 'resume'} {session.job.company}".strip()
            return download(rendered.data, rendered.media_type, f"{name}.{ending}", inline=ending == "pdf")

        export.__doc__ = f"The document as it stands, as {ending.upper()}."
        return export

    async def _render(self, session: Session, format: Format, layout: Layout | None = None) -> Rendered:
        return await self._workers.run(render, session.document, format, layout or Layout())

    async def _do(self, user: User, session_id: UUID, cause: Cause) -> Done:
        return await self._sessions.command(user.id, session_id, cause)

    async def _status(self, user: User, session_id: UUID, cause: Cause) -> SessionStatusView:
        return SessionStatusView(status=(await self._do(user, session_id, cause)).session.status)

    async def _decide(self, user: User, session_id: UUID, change_id: str, cause: Cause) -> ChangeResult:
        session = (await self._do(user, session_id, cause)).session
        change = session.change(change_id)
        assert change is not None
        rendered = await self._render(session, "pdf")
        return ChangeResult(
            change=change,
            score=session.score,
            pages=rendered.pages,
            revision=session.revision,
            content=markdown(session.document),
            data=session.document.json_resume(),
        )


def _details(head: Head) -> SessionDetails:
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
        last_seq=head.last_seq,
        error=head.view.error,
        created_at=head.created_at,
        updated_at=head.updated_at,
        completed_at=head.completed_at,
    )
