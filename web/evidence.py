"""What a person told us, over HTTP."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from tailor.accounts import User
from tailor.evidence import Statements
from tailor.model.events import Stance
from web.api import Endpoint
from web.cursors import cut, read_cursor
from web.texts import Prose


class StatementView(BaseModel):
    """Something that the person told us: `topic` is what it was about, in the posting's words."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    topic: str
    stance: Stance
    text: str
    place: str = Field(description="Where that was, as they said it; empty when they never did.")
    session_id: UUID | None
    created_at: datetime
    updated_at: datetime


class EvidencePage(BaseModel):
    """Statements, newest first; `next_cursor` is null on the last page."""

    items: list[StatementView]
    next_cursor: str | None


class EvidenceQuery(BaseModel):
    """Which page."""

    limit: int = Field(default=50, ge=1, le=200)
    cursor: str | None = Field(default=None, max_length=200)


class StatementEdit(BaseModel):
    """Other words, another stance, another place; what is left out stays."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"text": "At Initech I wrote Terraform modules for 60 accounts, in 2022."}]}
    )

    text: Prose | None = None
    stance: Stance | None = None
    place: Prose | None = None


class EvidenceApi:
    """The endpoints of the evidence bank."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Evidence", "/evidence/{statement_id}"
        return [
            Endpoint("GET", "/evidence", self.page, 200, tag),
            Endpoint("PATCH", one, self.edit, 200, tag),
            Endpoint("DELETE", one, self.forget, 204, tag),
        ]

    async def page(self, user: User, query: EvidenceQuery) -> EvidencePage:
        """A page of what one told us, newest first."""
        found = await self._statements.page(user.id, limit=query.limit + 1, after=read_cursor(query.cursor))
        shown, more = cut(found, query.limit)
        return EvidencePage(items=[StatementView.model_validate(each) for each in shown], next_cursor=more)

    async def edit(self, user: User, statement_id: UUID, body: StatementEdit) -> StatementView:
        """Put a statement into other words, or take another stance; later sessions use it as it is then."""
        edited = await self._statements.edit(user.id, statement_id, body.text, body.stance, body.place)
        return StatementView.model_validate(edited)

    async def forget(self, user: User, statement_id: UUID) -> None:
        """Forget a statement: later sessions will ask again. Sessions that used it keep what they wrote."""
        await self._statements.forget(user.id, statement_id)
