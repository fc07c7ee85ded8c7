"""Generation jobs over HTTP, for form clients that poll, and documents for people without an account."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.config import JsonDict
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import User
from tailor.generation import STATUS, Generation, Job, JobStatus, Order
from tailor.limits import Limits
from tailor.model.change import Change
from tailor.model.events import Score, SessionStatus
from tailor.model.session import Mode
from tailor.tokens import Caller
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.files import DOCUMENTED, LayoutQuery, download
from web.headers import idempotency_key
from web.texts import Line, LongText

_EXAMPLE: JsonDict = {
    "basics": {"name": "Ada Example", "email": "ada@example.org"},
    "work": [{"name": "Globex", "position": "Engineer", "startDate": "2019-04", "highlights": ["Ran Kubernetes"]}],
    "skills": [{"name": "Tools", "keywords": ["Terraform", "PostgreSQL"]}],
}


def _known(value: object) -> object:
    """The mode that is meant; form clients have names of their own, which all mean the ordinary one."""
    named = str(value or "").strip().casefold()
    return named if named in ("conservative", "bold") else "balanced"


class GenerationOrder(BaseModel):
    """A posting as text (or its address alone) and a résumé: JSON Resume, or what other editors export.

    A `mode` that is not known counts as `balanced`; the answer says which was taken.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "company_name": "Northwind Traders",
                    "job_title": "Site Reliability Engineer",
                    "mode": "balanced",
                    "jd": "We run a shop for all of Europe.\n\nRequirements\n- You have run Kubernetes in production",
                    "resume_data": _EXAMPLE,
                }
            ]
        }
    )

    company_name: Line = ""
    job_title: Line = ""
    mode: Annotated[Mode, BeforeValidator(_known, json_schema_input_type=str | None)] = "balanced"
    jd: Annotated[LongText, Field(min_length=1)]
    resume_data: dict[str, Any] | str


class JobTaken(BaseModel):
    """A job has begun."""

    request_id: UUID
    status: JobStatus
    mode: Mode


class JobState(BaseModel):
    """How far a job is; `progress` never goes down within a run."""

    request_id: UUID
    status: JobStatus
    progress: int
    stage: str
    error_message: str | None


class JobItem(JobState):
    """A job in the history; `session_status` tells a job that waits for an answer from one at work."""

    session_status: SessionStatus
    job_title: str
    company_name: str
    score: Score
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None


class JobPage(BaseModel):
    """Jobs of every door, newest first; `next_cursor` is null on the last page."""

    items: list[JobItem]
    next_cursor: str | None


class JobQuery(BaseModel):
    """Which page."""

    limit: int = Field(default=20, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class JobResult(BaseModel):
    """What a job made; `final_resume_json` is JSON Resume 1.0.0."""

    request_id: UUID
    final_resume_json: dict[str, Any]
    score: Score
    changes: list[Change]


class DownloadQuery(BaseModel):
    """Which file."""

    format: Literal["docx", "pdf"] = "docx"


class RenderOrder(LayoutQuery):
    """A résumé to be made into a file; nothing of it is kept."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"resume_data": _EXAMPLE, "format": "pdf"}]})

    resume_data: dict[str, Any] | str
    format: Literal["docx", "pdf", "md", "txt"] = "pdf"


class GenerationApi:
    """The endpoints of generation jobs."""

    def __init__(self, generation: Generation, auth: Authenticator, limits: Limits) -> None:
        self._generation = generation
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Generation jobs", "/api/jobs/{job_id}"
        drawn = tuple(DOCUMENTED[kind] for kind in DOCUMENTED if kind != "json")
        return [
            Endpoint(
                "POST",
                "/api/generate_resume_json",
                self.order,
                202,
                tag,
                (404, 409, 429),
                model=JobTaken,
                headers=("Idempotency-Key",),
            ),
            Endpoint("GET", f"{one}/status", self.status, 200, tag),
            Endpoint("GET", f"{one}/result", self.result, 200, tag, (409,)),
            Endpoint(
                "GET",
                f"{one}/download",
                self.download,
                200,
                tag,
                (409, 413, 422),
                (DOCUMENTED["docx"], DOCUMENTED["pdf"]),
            ),
            Endpoint("GET", "/api/user/jobs", self.page, 200, tag),
            Endpoint("POST", "/api/render", self.render, 200, tag, (422, 429), drawn),
        ]

    async def order(self, request: Request, user: User, body: GenerationOrder) -> Response:
        """Tailor a résumé to a posting, without questions; poll its status, then fetch the result."""
        note(request, await self._limits.creation(self._auth.address(request)))
        order = Order(body.company_name, body.job_title, body.jd, body.resume_data, body.mode)
        begun = await self._generation.order(user.id, order, idempotency_key(request))
        note(request, *begun.allowances)
        taken = JobTaken(request_id=begun.id, status=STATUS[begun.status], mode=body.mode)
        headers = {"Location": f"/api/jobs/{begun.id}/status"}
        return Response(taken.model_dump_json(), 202, headers, media_type="application/json")

    async def status(self, caller: Caller, job_id: UUID) -> JobState:
        """How far a job is."""
        job = await self._generation.job(caller, job_id)
        return JobState(
            request_id=job.id, status=job.status, progress=job.progress, stage=job.stage, error_message=job.error
        )

    async def result(self, user: User, job_id: UUID) -> JobResult:
        """What a completed job made; 409 until it is."""
        session = await self._generation.result(user.id, job_id)
        return JobResult(
            request_id=job_id,
            final_resume_json=session.document.json_resume(),
            score=session.score,
            changes=[*session.changes],
        )

    async def download(self, user: User, job_id: UUID, query: DownloadQuery) -> Response:
        """A completed job's document, made on the fly; 409 until it is."""
        session = await self._generation.result(user.id, job_id)
        rendered = await self._generation.file(session, query.format)
        name = f"{session.resume.basics.name or 'resume'} {session.job.company}".strip()
        return download(rendered.data, rendered.media_type, f"{name}.{query.format}")

    async def page(self, user: User, query: JobQuery) -> JobPage:
        """A page of one's history, newest first; sessions of every door are in it."""
        found = await self._generation.page(user.id, limit=query.limit + 1, after=read_cursor(query.cursor))
        shown, more = cut(found, query.limit)
        return JobPage(items=[_item(job) for job in shown], next_cursor=more)

    async def render(self, request: Request, body: RenderOrder) -> Response:
        """Make a résumé into a file, for anybody; nothing is kept."""
        note(request, await self._limits.render(self._auth.address(request)))
        name, rendered = await self._generation.draw(body.resume_data, body.format, body.layout)
        return download(rendered.data, rendered.media_type, f"{name or 'resume'}.{body.format}")


def _item(job: Job) -> JobItem:
    return JobItem(
        request_id=job.id,
        status=job.status,
        progress=job.progress,
        stage=job.stage,
        error_message=job.error,
        session_status=job.head.status,
        job_title=job.head.view.job.title,
        company_name=job.head.view.job.company,
        score=job.head.view.score,
        created_at=job.head.created_at,
        updated_at=job.head.updated_at,
        completed_at=job.head.completed_at,
    )
