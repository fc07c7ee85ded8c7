"""Customizing an entry of the library to a posting: a session without questions, and its outcome in one piece."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from tailor.completion import Completion
from tailor.errors import Refusal
from tailor.model.posting import keywords
from tailor.model.resume import Resume
from tailor.model.session import Options, Session
from tailor.model.suggestion import Suggestion
from tailor.sessions import Begun, Head, Sessions, Wanted
from tailor.work import suggest
from tailor.workers.pool import Workers


class CustomizationFailed(Refusal):
    """The run came to an end without a result; the session says why, and can be resumed."""

    status = 503
    code = "UNAVAILABLE"


class PostingRefused(CustomizationFailed):
    """There was no posting to customize to."""

    status = 422


@dataclass(frozen=True, slots=True)
class Customization:
    """What a run made of a library entry: its document, the keywords that it shows, and what is left to do."""

    head: Head
    resume: Resume
    matched: tuple[str, ...]
    missing: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]


class Customizations:
    """The use cases of customizations."""

    def __init__(self, sessions: Sessions, completion: Completion, workers: Workers) -> None:
        self._sessions = sessions
        self._completion = completion
        self._workers = workers

    async def start(self, user_id: UUID, cv_id: UUID, wanted: Wanted, idempotency_key: str | None) -> Begun:
        """Begin to customize an entry; raises as `Sessions.create` does."""
        options = Options(interactive=False)
        return await self._sessions.create(user_id, cv_id, wanted, options, idempotency_key=idempotency_key)

    async def outcome(self, user_id: UUID, session_id: UUID, seconds: float) -> Customization | Head:
        """What came of it, or where it stands when the time is up.

        Raises `CustomizationFailed` (503), or `PostingRefused` (422) when the posting cannot be read.
        """
        head = await self._completion.wait(user_id, session_id, seconds)
        if head.status == "failed":
            error = head.view.error
            kind = PostingRefused if error and error.code == "POSTING_UNREADABLE" else CustomizationFailed
            raise kind(error.message if error else "The run failed.", error.code if error else None)
        if head.status != "completed":
            return head
        session = await self._sessions.session(user_id, session_id)
        today = datetime.now(UTC).date()
        matched, missing = by_state(session)
        return Customization(
            head=head,
            resume=session.document,
            matched=matched,
            missing=missing,
            suggestions=await self._workers.run(suggest, session, session.pages or 0, today, what="work"),
        )


def by_state(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keywords of what the document shows, and those of what it does not."""
    state = {match.requirement_id: match.state for match in session.matches_shown}
    shown = [r for r in session.requirements if state[r.id] != "missing"]
    absent = [r for r in session.requirements if state[r.id] == "missing"]
    matched = keywords(shown)
    known = {word.casefold() for word in matched}
    return matched, tuple(word for word in keywords(absent) if word.casefold() not in known)
