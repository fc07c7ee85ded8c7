"""The changes of a session over HTTP: seen, decided about, put into one's own words."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from tailor.accounts import User
from tailor.errors import Conflict
from tailor.following import markdown
from tailor.model import commands
from tailor.model.change import Change
from tailor.model.deciding import LONGEST_ANSWER
from tailor.model.events import Score
from tailor.model.progress import Cause
from tailor.model.session import Session
from tailor.pagination import Pagination
from tailor.sessions import Sessions
from web.api import Endpoint
from web.sessions import BY_HTTP

#: Longer than any of ours is nobody's.
ChangeId = Annotated[str, Field(max_length=100)]


class Wording(BaseModel):
    """The person's own wording."""

    after: Annotated[str, Field(min_length=1, max_length=LONGEST_ANSWER)]


class Revision(BaseModel):
    """A text of the document in the person's own words, or taken out."""

    path: Annotated[str, Field(min_length=1, max_length=200, examples=["work[0].highlights[2]"])]
    op: Literal["replace", "remove"] = "replace"
    after: Annotated[str, Field(max_length=LONGEST_ANSWER)] = ""


class ChangeResult(BaseModel):
    """A change, and what the document has become by it."""

    change: Change
    score: Score
    pages: int | None
    revision: int
    content: str
    data: dict[str, Any]


class ChangesApi:
    """The endpoints of changes."""

    def __init__(self, sessions: Sessions, pagination: Pagination) -> None:
        self._sessions = sessions
        self._pagination = pagination

    def endpoints(self) -> list[Endpoint]:
        """Their table."""
        tag, one = "Tailoring sessions", "/tailoring-sessions/{session_id}"
        return [
            Endpoint("GET", f"{one}/changes", self.changes, 200, tag),
            Endpoint("POST", f"{one}/changes", self.revise, 200, tag, (409,)),
            Endpoint("POST", f"{one}/changes/{{change_id}}/accept", self.accept, 200, tag, (409,)),
            Endpoint("POST", f"{one}/changes/{{change_id}}/reject", self.reject, 200, tag, (409,)),
            Endpoint("PUT", f"{one}/changes/{{change_id}}", self.edit, 200, tag, (409,)),
        ]

    async def changes(self, user: User, session_id: UUID) -> list[Change]:
        """Every change with its evidence, its check and its state."""
        return [*(await self._sessions.session(user.id, session_id)).changes]

    async def revise(self, user: User, session_id: UUID, body: Revision) -> ChangeResult:
        """Write any text of the document oneself, or take it out: a line, a skill, or an entry as a whole."""
        cause = commands.Revise(request_id=BY_HTTP, path=body.path, op=body.op, text=body.after)
        session = (await self._sessions.command(user.id, session_id, cause)).session
        made = [c for c in session.changes if c.path == body.path and c.status == "accepted"]
        if not made:
            raise Conflict("That is what stands there already.", "CHANGES_NOTHING")
        return await self._result(user, session, made[-1])

    async def accept(self, user: User, session_id: UUID, change_id: ChangeId) -> ChangeResult:
        """Accept a change."""
        return await self._decide(user, session_id, change_id, commands.Accept(request_id=BY_HTTP, change_id=change_id))

    async def reject(self, user: User, session_id: UUID, change_id: ChangeId) -> ChangeResult:
        """Reject a change."""
        return await self._decide(user, session_id, change_id, commands.Reject(request_id=BY_HTTP, change_id=change_id))

    async def edit(self, user: User, session_id: UUID, change_id: ChangeId, body: Wording) -> ChangeResult:
        """Put one's own wording in a change's place."""
        cause = commands.Edit(request_id=BY_HTTP, change_id=change_id, text=body.after)
        return await self._decide(user, session_id, change_id, cause)

    async def _decide(self, user: User, session_id: UUID, change_id: str, cause: Cause) -> ChangeResult:
        session = (await self._sessions.command(user.id, session_id, cause)).session
        change = session.change(change_id)
        assert change is not None
        return await self._result(user, session, change)

    async def _result(self, user: User, session: Session, change: Change) -> ChangeResult:
        pages = await self._pagination.measure(user.id, session)
        return ChangeResult(
            change=change,
            score=session.score,
            pages=pages,
            revision=session.revision,
            content=markdown(session.document),
            data=session.document.json_resume(),
        )
