"""Job postings over HTTP."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request

from tailor.accounts import User
from tailor.errors import Invalid
from tailor.job_descriptions import JobDescription, JobDescriptions
from tailor.limits import Limits
from tailor.model.posting import Requirement
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.texts import Address, LongText


class PostingToParse(BaseModel):
    """A posting by its address or as text; with both the text is read, and the address kept with it.

    `again` reads a page anew although it was read within the last day.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"url": "https://jobs.example.org/site-reliability-engineer"},
                {"text": "Site Reliability Engineer\nNorthwind Traders\n\nRequirements\n- Experience with Terraform"},
            ]
        }
    )

    url: Address = ""
    text: LongText = ""
    again: bool = False


class JobDescriptionHead(BaseModel):
    """A posting in a list."""

    id: UUID
    title: str
    company: str
    location: str
    employment_type: str
    salary: str
    remote: str
    url: str
    language: str
    technical_skills: list[str]
    must_count: int
    nice_count: int
    source: str
    created_at: datetime


class JobDescriptionView(JobDescriptionHead):
    """A posting with what it asks for; `requirements` has each with its quote of the posting."""

    description: str
    must_have: list[str]
    nice_to_have: list[str]
    keywords: list[str]
    requirements: list[Requirement]


class JobDescriptionPage(BaseModel):
    """Postings, newest first; `next_cursor` is null on the last page."""

    items: list[JobDescriptionHead]
    next_cursor: str | None


class JobDescriptionQuery(BaseModel):
    """Which page."""

    limit: int = Field(default=20, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class JobDescriptionsApi:
    """The endpoints of postings."""

    def __init__(self, job_descriptions: JobDescriptions, auth: Authenticator, limits: Limits) -> None:
        self._job_descriptions = job_descriptions
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Job descriptions", "/api/job-descriptions/{job_description_id}"
        return [
            Endpoint("POST", "/api/job-description/parse", self.parse, 201, tag, (409, 422, 429)),
            Endpoint("GET", "/api/job-descriptions", self.page, 200, tag),
            Endpoint("GET", one, self.get, 200, tag),
            Endpoint("DELETE", one, self.delete, 204, tag),
        ]

    async def parse(self, request: Request, user: User, body: PostingToParse) -> JobDescriptionView:
        """Read a posting and what it asks for; a page read within the last day is asked again only with `again`."""
        note(request, await self._limits.posting(self._auth.address(request)))
        if not body.url and not body.text:
            raise Invalid("Give the posting's address, or paste its text.", code="NO_POSTING")
        found = await self._job_descriptions.parse(user.id, url=body.url, text=body.text, again=body.again)
        return _view(found)

    async def page(self, user: User, query: JobDescriptionQuery) -> JobDescriptionPage:
        """A page of one's postings, newest first."""
        found = await self._job_descriptions.page(user.id, limit=query.limit + 1, after=read_cursor(query.cursor))
        shown, more = cut(found, query.limit)
        return JobDescriptionPage(items=[_head(each) for each in shown], next_cursor=more)

    async def get(self, user: User, job_description_id: UUID) -> JobDescriptionView:
        """A posting with what it asks for."""
        return _view(await self._job_descriptions.get(user.id, job_description_id))

    async def delete(self, user: User, job_description_id: UUID) -> None:
        """Forget a posting; sessions that used it keep their own copy."""
        await self._job_descriptions.delete(user.id, job_description_id)


def _head(found: JobDescription) -> JobDescriptionHead:
    p = found.posting
    return JobDescriptionHead(
        id=found.id,
        title=p.title,
        company=p.company,
        location=p.location,
        employment_type=p.employment_type,
        salary=p.salary,
        remote=p.remote,
        url=p.url,
        language=p.language,
        technical_skills=[*p.technical_skills],
        must_count=p.must_count,
        nice_count=p.nice_count,
        source=p.source,
        created_at=found.created_at,
    )


def _view(found: JobDescription) -> JobDescriptionView:
    p = found.posting
    return JobDescriptionView(
        **_head(found).model_dump(),
        description=p.description,
        must_have=[r.text for r in p.requirements if r.kind == "must"],
        nice_to_have=[r.text for r in p.requirements if r.kind == "nice"],
        keywords=[*p.keywords],
        requirements=[*p.requirements],
    )
