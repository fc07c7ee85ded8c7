"""The library of résumés over HTTP."""

import json
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import User
from tailor.cvs import Cv, Cvs, titled
from tailor.documents.rendered import Format
from tailor.errors import FieldError, Invalid, Unsupported
from tailor.intake import Intake
from tailor.limits import Limits
from tailor.model.doubt import FieldDoubt
from tailor.work import read_loosely, render
from tailor.workers.pool import Workers
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.files import DOCUMENTED, LayoutQuery, OptionalFile, download, uploaded
from web.headers import etag, idempotency_key, versions
from web.texts import Line


class CvUpload(BaseModel):
    """A résumé for the library: a PDF, a DOCX or JSON Resume; `resume` is accepted for `file`."""

    file: OptionalFile = None
    resume: OptionalFile = None
    title: Line = ""


class DoubtLeft(BaseModel):
    """A doubt that is not settled, and the path of what it is about in the data that goes with it."""

    id: str = Field(max_length=20)
    path: str = Field(max_length=200)


class CvChange(BaseModel):
    """What to change; `version` (or If-Match) names the version that was seen.

    `doubts` are those that stay, others are settled; without it they follow what they are about.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"title": "Platform teams", "version": 1},
                {"data": {"basics": {"name": "Ada Example"}, "work": []}, "version": 2},
            ]
        }
    )

    title: Line | None = None
    data: dict[str, Any] | None = None
    is_active: bool | None = None
    doubts: list[DoubtLeft] | None = Field(default=None, max_length=1_000)
    version: int | None = Field(default=None, ge=0)


class CvItem(BaseModel):
    """A résumé of the library; `data` is JSON Resume 1.0.0."""

    id: UUID
    title: str
    data: dict[str, Any]
    filename: str | None
    is_active: bool
    version: int
    warnings: list[str]
    created_at: datetime
    updated_at: datetime


class Place(BaseModel):
    """Where a passage (`work[0]`, `work[0].highlights[1]`) stands in the file: page, and line on it, from 1."""

    path: str
    page: int
    line: int


class CvView(CvItem):
    """A résumé of the library with the text of its file: one line a line, an empty line between pages."""

    original_text: str
    doubts: list[FieldDoubt]
    """What the reading was unsure of and nobody has settled."""
    places: list[Place]
    """Of passages that were read from a printed file, in the order of the résumé."""


class CvPage(BaseModel):
    """Résumés, newest first; `next_cursor` is null on the last page."""

    items: list[CvItem]
    next_cursor: str | None


class CvQuery(BaseModel):
    """Which résumés to list."""

    is_active: bool | None = None
    limit: int = Field(default=20, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class CvExportQuery(LayoutQuery):
    """In which format, and how it is laid out."""

    format: Format = "pdf"


class CvsApi:
    """The endpoints of the library."""

    def __init__(
        self,
        cvs: Cvs,
        workers: Workers,
        intake: Intake,
        auth: Authenticator,
        limits: Limits,
    ) -> None:
        self._cvs = cvs
        self._workers = workers
        self._intake = intake
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Résumés", "/cvs/{cv_id}"
        return [
            Endpoint(
                "POST",
                "/cvs/upload",
                self.upload,
                201,
                tag,
                (404, 409, 422, 429),
                also=("/api/resume/upload",),
                model=CvView,
                headers=("Idempotency-Key",),
            ),
            Endpoint("GET", "/cvs", self.page, 200, tag, also=("/api/resumes",)),
            Endpoint("GET", one, self.get, 200, tag, model=CvView),
            Endpoint("PUT", one, self.change, 200, tag, (409,), model=CvView, headers=("If-Match",)),
            Endpoint("PATCH", one, self.change, 200, tag, (409,), model=CvView, headers=("If-Match",)),
            Endpoint("DELETE", one, self.delete, 204, tag),
            Endpoint(
                "GET",
                f"{one}/original",
                self.original,
                200,
                tag,
                media_types=(DOCUMENTED["pdf"], DOCUMENTED["docx"], DOCUMENTED["json"]),
            ),
            Endpoint("GET", f"{one}/export", self.export, 200, tag, (413, 422), tuple(DOCUMENTED.values())),
        ]

    async def upload(self, request: Request, user: User, form: CvUpload) -> Response:
        """Add a résumé to the library."""
        file = form.file or form.resume
        if file is None:
            raise Invalid("Choose a file: a PDF, a Word file or a JSON Resume.", (FieldError("file", "is required"),))
        note(request, await self._limits.upload(self._auth.address(request)))
        upload = await uploaded(self._intake, user.id, file)
        title = form.title or titled(upload.filename)
        cv = await self._cvs.create(user.id, title, upload, idempotency_key(request))
        return _one(cv, 201)

    async def page(self, user: User, query: CvQuery) -> CvPage:
        """A page of one's library, newest first."""
        found = await self._cvs.page(
            user.id, is_active=query.is_active, limit=query.limit + 1, after=read_cursor(query.cursor)
        )
        shown, more = cut(found, query.limit)
        return CvPage(items=[CvItem(**_fields(cv)) for cv in shown], next_cursor=more)

    async def get(self, user: User, cv_id: UUID) -> Response:
        """A résumé; its ETag is its version."""
        return _one(await self._cvs.get(user.id, cv_id))

    async def change(self, request: Request, user: User, cv_id: UUID, body: CvChange) -> Response:
        """Change what is given; with a version that is not the newest any more, nothing is changed (409)."""
        if body.title is None and body.data is None and body.is_active is None and body.doubts is None:
            raise Invalid("Name what to change: title, data, is_active or doubts.", code="NOTHING_TO_CHANGE")
        if body.title == "":
            raise Invalid("Give the résumé a title.", (FieldError("title", "must not be empty"),))
        reading = None
        if body.data is not None:
            try:
                reading = await self._workers.run(
                    read_loosely, json.dumps(body.data).encode(), "resume.json", what="read"
                )
            except Unsupported:
                problem = FieldError("data", "is no JSON Resume: none of its sections is there")
                raise Invalid("The data is no JSON Resume.", (problem,)) from None
        cv = await self._cvs.update(
            user.id,
            cv_id,
            versions=versions(request, body.version),
            title=body.title,
            reading=reading,
            is_active=body.is_active,
            doubts=None if body.doubts is None else {doubt.id: doubt.path for doubt in body.doubts},
        )
        return _one(cv)

    async def delete(self, user: User, cv_id: UUID) -> None:
        """Delete a résumé; sessions that began from it stay."""
        await self._cvs.delete(user.id, cv_id)

    async def original(self, user: User, cv_id: UUID) -> Response:
        """The file as it was uploaded."""
        original = await self._cvs.original(user.id, cv_id)
        return download(original.data, original.media_type, original.filename)

    async def export(self, user: User, cv_id: UUID, query: CvExportQuery) -> Response:
        """The résumé as a file."""
        cv = await self._cvs.get(user.id, cv_id)
        rendered = await self._workers.run(render, cv.resume, query.format, query.layout, what="render")
        name = f"{cv.resume.basics.name or cv.title}.{query.format}"
        return download(rendered.data, rendered.media_type, name, inline=query.format == "pdf")


def _fields(cv: Cv) -> dict[str, Any]:
    return {
        "id": cv.id,
        "title": cv.title,
        "data": cv.resume.json_resume(),
        "filename": cv.filename,
        "is_active": cv.is_active,
        "version": cv.version,
        "warnings": [*cv.warnings],
        "created_at": cv.created_at,
        "updated_at": cv.updated_at,
    }


def _one(cv: Cv, status: Literal[200, 201] = 200) -> Response:
    headers = {"ETag": etag(cv.version), "Cache-Control": "private, no-cache"}
    if status == 201:
        headers["Location"] = f"/cvs/{cv.id}"
    view = CvView(**_fields(cv), original_text=cv.original_text, doubts=[*cv.doubts], places=_places(cv))
    return Response(view.model_dump_json(), status, headers, media_type="application/json")


def _places(cv: Cv) -> list[Place]:
    return [Place(path=p.path, page=p.page, line=p.line) for p in cv.resume.passages() if p.page and p.line]
