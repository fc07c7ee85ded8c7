"""Applications over HTTP."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from starlette.responses import Response, StreamingResponse

from tailor.accounts import User
from tailor.applications import Application, Applications, ApplicationStatus, Fields
from web.api import Endpoint
from web.cursors import cut, read_cursor
from web.texts import Address, Line, Prose


def _moment(value: datetime) -> datetime:
    """A time with a zone, UTC where none is given, within what every calendar here can hold."""
    if not 1900 <= value.year <= 2200:
        raise ValueError("the year is between 1900 and 2200")
    return value if value.tzinfo else value.replace(tzinfo=UTC)


#: RFC 3339, or a day alone.
Moment = Annotated[datetime, AfterValidator(_moment)]


class NewApplication(BaseModel):
    """Where one applies: a stored posting, a session, or a company and a position."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"company": "Northwind Traders", "position": "Site Reliability Engineer", "status": "applied"},
                {"job_description_id": "1b1e7c5c-6c3e-4a55-9e0f-0d4f5a0f6f10", "next_step_at": "2026-12-01T09:00:00Z"},
            ]
        }
    )

    job_description_id: UUID | None = None
    session_id: UUID | None = None
    cv_id: UUID | None = None
    company: Line = ""
    position: Line = ""
    url: Address = ""
    status: ApplicationStatus = "saved"
    applied_at: Moment | None = None
    next_step_at: Moment | None = None
    notes: Prose = ""


class ApplicationEdit(BaseModel):
    """What has changed; what is left out stays. Times and references are taken away by null."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "interview", "next_step_at": None}]})

    job_description_id: UUID | None = None
    session_id: UUID | None = None
    cv_id: UUID | None = None
    company: Line | None = None
    position: Line | None = None
    url: Address | None = None
    status: ApplicationStatus | None = None
    applied_at: Moment | None = None
    next_step_at: Moment | None = None
    notes: Prose | None = None


class PassedView(BaseModel):
    """A status, and since when."""

    model_config = ConfigDict(from_attributes=True)

    status: ApplicationStatus
    at: datetime


class ApplicationView(BaseModel):
    """An application; `history` ends with its present status."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    job_description_id: UUID | None
    session_id: UUID | None
    cv_id: UUID | None
    company: str
    position: str
    url: str
    status: ApplicationStatus
    applied_at: datetime | None
    next_step_at: datetime | None
    notes: str
    history: list[PassedView]
    created_at: datetime
    updated_at: datetime


class ApplicationPage(BaseModel):
    """Applications, newest first; `next_cursor` is null on the last page."""

    items: list[ApplicationView]
    next_cursor: str | None


class ApplicationQuery(BaseModel):
    """Which applications to list."""

    status: ApplicationStatus | None = None
    limit: int = Field(default=50, ge=1, le=200)
    cursor: str | None = Field(default=None, max_length=200)


#: Null takes these away; for all others null says nothing.
_REMOVABLE = frozenset({"job_description_id", "session_id", "cv_id", "applied_at", "next_step_at"})


class ApplicationsApi:
    """The endpoints of applications."""

    def __init__(self, applications: Applications) -> None:
        self._applications = applications

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Applications", "/api/applications/{application_id}"
        return [
            Endpoint("POST", "/api/applications", self.create, 201, tag, (404, 409)),
            Endpoint("GET", "/api/applications", self.page, 200, tag),
            # Before the path with an id, which would take it.
            Endpoint("GET", "/api/applications/export.csv", self.export, 200, tag, media_types=("text/csv",)),
            Endpoint("GET", one, self.get, 200, tag),
            Endpoint("PATCH", one, self.edit, 200, tag, (409,)),
            Endpoint("DELETE", one, self.delete, 204, tag),
        ]

    async def create(self, user: User, body: NewApplication) -> ApplicationView:
        """Keep an application; names that are not given come from the posting or the session."""
        given = Fields(**body.model_dump())  # type: ignore[typeddict-item]  # the model has these fields, all of them
        return _view(await self._applications.create(user.id, **given))

    async def page(self, user: User, query: ApplicationQuery) -> ApplicationPage:
        """A page of one's applications, newest first."""
        found = await self._applications.page(
            user.id, status=query.status, limit=query.limit + 1, after=read_cursor(query.cursor)
        )
        shown, more = cut(found, query.limit)
        return ApplicationPage(items=[_view(each) for each in shown], next_cursor=more)

    async def export(self, user: User) -> Response:
        """All of one's applications as a table; no cell of it is taken for a formula."""
        return StreamingResponse(
            self._applications.table(user.id),
            media_type="text/csv; charset=utf-8; header=present",
            headers={
                "Content-Disposition": 'attachment; filename="applications.csv"',
                "Cache-Control": "private, no-store",
            },
        )

    async def get(self, user: User, application_id: UUID) -> ApplicationView:
        """An application with its history."""
        return _view(await self._applications.get(user.id, application_id))

    async def edit(self, user: User, application_id: UUID, body: ApplicationEdit) -> ApplicationView:
        """Change an application; another status is noted in its history."""
        said = body.model_dump(exclude_unset=True)
        kept = {name: value for name, value in said.items() if value is not None or name in _REMOVABLE}
        changes = Fields(**kept)  # type: ignore[typeddict-item]  # the model has these fields, some of them
        return _view(await self._applications.edit(user.id, application_id, **changes))

    async def delete(self, user: User, application_id: UUID) -> None:
        """Delete an application with its history."""
        await self._applications.delete(user.id, application_id)


def _view(application: Application) -> ApplicationView:
    return ApplicationView.model_validate(application)
