"""Advice about résumés over HTTP."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Discriminator, Field, RootModel, Tag
from starlette.requests import Request

from tailor.accounts import User
from tailor.limits import Limits
from tailor.model.suggestion import Priority, SuggestionCategory
from tailor.suggestions import Filter, NewSuggestion, StoredSuggestion, Suggestions
from web.allowance import note
from web.api import Endpoint
from web.auth import Authenticator
from web.cursors import cut, read_cursor
from web.texts import Line, Prose


class SuggestionView(BaseModel):
    """One piece of advice. `is_applicable`: it carries a checked change, `before` → `after`, that can be applied."""

    id: UUID
    category: SuggestionCategory
    priority: Priority
    title: str
    description: str
    suggestion: str
    section: str
    before: str
    after: str
    is_applicable: bool
    is_read: bool
    is_applied: bool
    cv_id: UUID | None
    session_id: UUID | None
    job_description_id: UUID | None
    created_at: datetime


class SuggestionPage(BaseModel):
    """Suggestions, newest first, those made together the most urgent first; `next_cursor` is null on the last page."""

    items: list[SuggestionView]
    next_cursor: str | None = None


class SuggestionsToMake(BaseModel):
    """Have suggestions made for a résumé of the library, beside a posting or by itself."""

    cv_id: UUID
    job_description_id: UUID | None = None


class SuggestionToStore(BaseModel):
    """A whole suggestion."""

    category: SuggestionCategory
    priority: Priority = "medium"
    title: Annotated[Line, Field(min_length=1)]
    description: Prose = ""
    suggestion: Prose = ""
    section: Annotated[Line, Field(max_length=40)] = ""
    cv_id: UUID | None = None
    session_id: UUID | None = None
    job_description_id: UUID | None = None


def _which(given: Any) -> str:
    whole = isinstance(given, SuggestionToStore) or (isinstance(given, dict) and bool({"title", "category"} & {*given}))
    return "store" if whole else "make"


class SuggestionsAsked(
    RootModel[
        Annotated[
            Annotated[SuggestionsToMake, Tag("make")] | Annotated[SuggestionToStore, Tag("store")],
            Discriminator(_which),
        ]
    ]
):
    """A résumé to make suggestions for, or a whole suggestion (with `title` and `category`) to store."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"cv_id": "1b1e7c5c-6c3e-4a55-9e0f-0d4f5a0f6f10"},
                {
                    "category": "career_advice",
                    "priority": "low",
                    "title": "Ask Priya about the team",
                    "description": "She worked there until last year.",
                },
            ]
        }
    )


class SuggestionsGiven(RootModel[SuggestionPage | SuggestionView]):
    """The suggestions that were made, or the one that was stored."""


class SuggestionQuery(BaseModel):
    """Which suggestions to list."""

    category: SuggestionCategory | None = None
    priority: Priority | None = None
    unread: bool = False
    limit: int = Field(default=50, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=200)


class ChangedCv(BaseModel):
    """What the résumé has become; `data` is JSON Resume."""

    id: UUID
    version: int
    data: dict[str, Any]
    updated_at: datetime


class AppliedSuggestion(SuggestionView):
    """A suggestion that was applied, and the résumé as it is now."""

    cv: ChangedCv


class SuggestionsApi:
    """The endpoints of suggestions."""

    def __init__(self, suggestions: Suggestions, auth: Authenticator, limits: Limits) -> None:
        self._suggestions = suggestions
        self._auth = auth
        self._limits = limits

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag = "Suggestions"
        return [
            Endpoint("POST", "/api/ai-suggestions", self.create, 201, tag, (404, 409, 429)),
            Endpoint("GET", "/api/ai-suggestions", self.page, 200, tag),
            Endpoint("PUT", "/api/ai-suggestions/{suggestion_id}/read", self.read, 200, tag),
            Endpoint("DELETE", "/api/ai-suggestions/{suggestion_id}", self.delete, 204, tag),
            Endpoint("GET", "/cvs/{cv_id}/suggestions", self.of_cv, 200, tag),
            Endpoint("POST", "/cvs/{cv_id}/suggestions/{suggestion_id}/apply", self.apply, 200, tag, (409,)),
        ]

    async def create(self, request: Request, user: User, body: SuggestionsAsked) -> SuggestionsGiven:
        """Have suggestions made for a résumé, or store a whole one.

        Made again, they take the place of those made before: what is found again keeps its id and its read state.
        """
        note(request, await self._limits.suggestion(self._auth.address(request)))
        asked = body.root
        if isinstance(asked, SuggestionsToMake):
            made = await self._suggestions.make(user.id, asked.cv_id, asked.job_description_id)
            return SuggestionsGiven(SuggestionPage(items=[_view(each) for each in made]))
        return SuggestionsGiven(_view(await self._suggestions.store(user.id, NewSuggestion(**asked.model_dump()))))

    async def page(self, user: User, query: SuggestionQuery) -> SuggestionPage:
        """A page of one's suggestions, newest first."""
        return await self._page(user, query, None)

    async def of_cv(self, user: User, cv_id: UUID, query: SuggestionQuery) -> SuggestionPage:
        """A page of the suggestions for one résumé, newest first."""
        return await self._page(user, query, cv_id)

    async def read(self, user: User, suggestion_id: UUID) -> SuggestionView:
        """Mark a suggestion as read."""
        return _view(await self._suggestions.read(user.id, suggestion_id))

    async def delete(self, user: User, suggestion_id: UUID) -> None:
        """Delete a suggestion. What it changed in a résumé stays; what was found may be found again."""
        await self._suggestions.delete(user.id, suggestion_id)

    async def apply(self, user: User, cv_id: UUID, suggestion_id: UUID) -> AppliedSuggestion:
        """Make the suggestion's change in the résumé; one without a checked change is 409 NOT_APPLICABLE."""
        applied = await self._suggestions.apply(user.id, cv_id, suggestion_id)
        changed = ChangedCv(
            id=cv_id, version=applied.version, data=applied.resume.json_resume(), updated_at=applied.updated_at
        )
        return AppliedSuggestion(**_view(applied.suggestion).model_dump(), cv=changed)

    async def _page(self, user: User, query: SuggestionQuery, cv_id: UUID | None) -> SuggestionPage:
        wanted = Filter(query.category, query.priority, query.unread)
        found = await self._suggestions.page(
            user.id, wanted, limit=query.limit + 1, after=read_cursor(query.cursor), cv_id=cv_id
        )
        shown, more = cut(found, query.limit)
        return SuggestionPage(items=[_view(each) for each in shown], next_cursor=more)


def _view(stored: StoredSuggestion) -> SuggestionView:
    change = stored.change
    return SuggestionView(
        id=stored.id,
        category=stored.category,
        priority=stored.priority,
        title=stored.title,
        description=stored.description,
        suggestion=stored.suggestion,
        section=stored.section,
        before=change.before if change else "",
        after=change.after if change else "",
        is_applicable=change is not None and not stored.is_applied,
        is_read=stored.is_read,
        is_applied=stored.is_applied,
        cv_id=stored.cv_id,
        session_id=stored.session_id,
        job_description_id=stored.job_description_id,
        created_at=stored.created_at,
    )
