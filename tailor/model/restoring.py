"""A session as it was stored, and what can be said of one whose snapshot nobody can read any more.

That may be the row of another version, or a damaged one. Whatever would go on with it is refused, the snapshot stays as
it is, and what stands beside it on the row is still shown.
"""

from collections.abc import Sequence
from typing import Final

from pydantic import ValidationError

from tailor.errors import Conflict
from tailor.model.events import Event, Failure, SessionState, SessionStatus, SessionView, Stage
from tailor.model.resume import Resume
from tailor.model.session import Session
from tailor.model.value import Value
from tailor.model.writer import Writer
from tailor.traces import told

#: What a person is told.
LOST: Final = Failure(
    code="SESSION_UNREADABLE",
    message="What is stored of this session cannot be read any more, so it cannot go on. Please start a new one.",
    retryable=False,
)


class Unreadable(Conflict):
    """A stored session of no form that we know. where: which fields, as it may be logged for its operator."""

    def __init__(self, where: str) -> None:
        super().__init__(LOST.message, LOST.code)
        self.where = where


class Rest(Value):
    """What a row says of its session beside the snapshot."""

    session_id: str
    seq: int
    view: SessionView
    status: SessionStatus = "running"
    stage: Stage = "read"
    progress: int = 0


def restored(snapshot: str) -> Session:
    """The session of a stored snapshot. Raises `Unreadable`."""
    try:
        return Session.model_validate_json(snapshot)
    except ValidationError as error:
        raise Unreadable(told(error)) from None


def given_up(rest: Rest, *, at: str, run: int) -> tuple[Session, Sequence[Event]]:
    """A session of which nothing but its row is known, failed, and the events that say so."""
    writer = Writer(_husk(rest), at=at, run=run, markdown=lambda _: "")
    writer.fail(LOST)
    return writer.session, writer.events


def lost_state(rest: Rest) -> SessionState:
    """The first frame for who watches such a session: without a document, and with the reason."""
    shown = lost_view(rest.view)
    known = {name: getattr(shown, name) for name in ("job", "score", "fact_check", "pages", "page_target", "engine")}
    return _husk(rest).evolve(status="failed", failure=LOST).state("").model_copy(update=known)


def lost_view(view: SessionView) -> SessionView:
    """The view of such a session: what it was, and the reason."""
    return view.model_copy(update={"question": None, "error": LOST})


def _husk(rest: Rest) -> Session:
    return Session(
        id=rest.session_id,
        seq=rest.seq,
        status=rest.status,
        stage=rest.stage,
        progress=rest.progress,
        resume=Resume(),
    )
