"""Customizing a résumé of the library to a posting, over HTTP."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from tailor.accounts import User
from tailor.customizations import Customization, Customizations
from tailor.errors import Invalid
from tailor.limits import Limits
from tailor.model.events import ChangeCounts, Failure, Job, Score, SessionStatus
from tailor.model.suggestion import Suggestion
from tailor.sessions import Head, Sessions, Wanted
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.headers import idempotency_key, preference
from web.texts import Address, LongText

#: Seconds that a customization is waited for unless the client prefers less.
PATIENCE = 60.0


class PostingWanted(BaseModel):
    """The posting to customize to: one of the three; `job_url` may go with `job_description`."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"job_url": "https://boards.greenhouse.io/example/jobs/4012345"}]}
    )

    job_description: LongText = ""
    job_url: Address = ""
    job_description_id: UUID | None = None


class CustomizationView(BaseModel):
    """A résumé customized to a posting; `customized_data` is JSON Resume, `suggestions` is what is left to do."""

    id: UUID
    cv_id: UUID | None
    status: SessionStatus
    job: Job
    score: Score
    matched_keywords: list[str]
    missing_keywords: list[str]
    suggestions: list[Suggestion]
    customized_data: dict[str, Any]


class CustomizationStarted(BaseModel):
    """The run goes on; its session has the result."""

    id: UUID
    cv_id: UUID
    status: SessionStatus


class CustomizationHead(BaseModel):
    """A session that began from a résumé of the library."""

    id: UUID
    cv_id: UUID | None
    status: SessionStatus
    progress: int
    job: Job
    score: Score
    changes: ChangeCounts
    error: Failure | None
    created_at: datetime
    completed_at: datetime | None


class CustomizationPage(BaseModel):
    """Customizations, newest first; `next_cursor` is null on the last page."""

    items: list[CustomizationHead]
    next_cursor: str | None


class CustomizationQuery(BaseModel):
    """Which page."""

    limit: int = Field(default=20, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class CustomizationsApi:
    """The endpoints of customizations."""

    def __init__(self, sessions: Sessions, customizations: Customizations, auth: Authenticator, limits: Limits) -> None:
        self._sessions = sessions
        self._customizations = customizations
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Résumés", "/cvs/{cv_id}"
        return [
            Endpoint(
                "POST",
                f"{one}/customize",
                self.customize,
                201,
                tag,
                (409, 422, 429),
                model=CustomizationView,
                others=((202, CustomizationStarted),),
                headers=("Prefer", "Idempotency-Key"),
            ),
            Endpoint("GET", f"{one}/customizations", self.customized, 200, tag),
        ]

    async def customize(self, request: Request, user: User, cv_id: UUID, body: PostingWanted) -> Response:
        """Customize a résumé to a posting, without questions.

        The answer waits for the run: 201 with the result. When the run takes longer than a minute (or than `Prefer:
        wait=N` seconds), or `Prefer: respond-async` asks for it, 202 names the session that goes on.
        """
        note(request, await self._limits.creation(self._auth.address(request)))
        wanted = Wanted(body.job_url, body.job_description, job_description_id=body.job_description_id)
        if not (wanted.url or wanted.text or wanted.job_description_id):
            raise Invalid("Give the posting's address, or paste its text.", code="NO_POSTING")
        if wanted.job_description_id and (wanted.url or wanted.text):
            raise Invalid("Give either a stored posting or an address or text, not both.", code="TWO_POSTINGS")
        at_once, wait = preference(request)
        begun = await self._customizations.start(user.id, cv_id, wanted, idempotency_key(request))
        note(request, *begun.allowances)
        seconds = 0.0 if at_once else min(PATIENCE, PATIENCE if wait is None else wait)
        applied = "respond-async" if at_once else f"wait={wait:.0f}" if wait is not None else ""
        headers = {"Location": f"/tailoring-sessions/{begun.id}"} | ({"Preference-Applied": applied} if applied else {})
        outcome = await self._customizations.outcome(user.id, begun.id, seconds)
        if isinstance(outcome, Customization) and not at_once:
            return _answer(_customization(outcome), 201, headers)
        head = outcome.head if isinstance(outcome, Customization) else outcome
        return _answer(CustomizationStarted(id=head.id, cv_id=cv_id, status=head.status), 202, headers)

    async def customized(self, user: User, cv_id: UUID, query: CustomizationQuery) -> CustomizationPage:
        """A page of the sessions that began from a résumé, newest first."""
        found = await self._sessions.page_of_cv(user.id, cv_id, limit=query.limit + 1, after=read_cursor(query.cursor))
        shown, more = cut(found, query.limit)
        return CustomizationPage(items=[_head(head) for head in shown], next_cursor=more)


def _answer(view: BaseModel, status: int, headers: dict[str, str]) -> Response:
    return Response(view.model_dump_json(), status, headers, media_type="application/json")


def _customization(made: Customization) -> CustomizationView:
    return CustomizationView(
        id=made.head.id,
        cv_id=made.head.cv_id,
        status=made.head.status,
        job=made.head.view.job,
        score=made.head.view.score,
        matched_keywords=[*made.matched],
        missing_keywords=[*made.missing],
        suggestions=[*made.suggestions],
        customized_data=made.resume.json_resume(),
    )


def _head(head: Head) -> CustomizationHead:
    return CustomizationHead(
        id=head.id,
        cv_id=head.cv_id,
        status=head.status,
        progress=head.progress,
        job=head.view.job,
        score=head.view.score,
        changes=head.view.changes,
        error=head.view.error,
        created_at=head.created_at,
        completed_at=head.completed_at,
    )
