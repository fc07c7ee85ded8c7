"""What follows from a cause, in the form in which it is stored: worked out here, or by a worker where it is much.

The rules are `progress.apply`; of a long résumé they take seconds, for which nobody else would be served.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple, TypeVar

from tailor.documents.output import layout
from tailor.documents.output import markdown as markdown_format
from tailor.model import events, progress
from tailor.model.effort import effort
from tailor.model.events import Event, SessionState
from tailor.model.progress import Cause, StepDone, causes
from tailor.model.restoring import restored
from tailor.model.resume import Resume
from tailor.model.session import Session
from tailor.model.value import Value, rfc3339
from tailor.workers.pool import LONGEST, Workers

#: NUL as JSON has it; an even number of backslashes before it belongs to others.
_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")

#: Marks states that were written by a program which gives them this form; those of another are made anew.
STATE_FORM = hashlib.sha256(json.dumps(SessionState.model_json_schema(), sort_keys=True).encode()).hexdigest()[:16]

#: More than so much, by `effort`, is a worker's.
MUCH: Final = 1_000
#: How often it is worked out anew for a session that is another by the time that it is to be stored.
TRIES: Final = 5


C = TypeVar("C", bound=Value)


class Stored(NamedTuple):
    """A stored event: its number, its type and its JSON text."""

    seq: int
    type: str
    body: str


class Row(NamedTuple):
    """What the row of a session shows of it, as it is stored but for the sealing; texts are JSON.

    state: the first frame for watchers, of a session that rests.
    """

    snapshot: str
    view: str
    score_before: int | None
    score_after: int | None
    claims: int
    invented: int
    refused: int
    state: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What a cause led to; `stored` is empty when it had happened before.

    events: the same, before they are stored; of a step that a worker worked out there are none.
    """

    session: Session
    events: Sequence[Event]
    stored: Sequence[Stored] = ()
    run: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry for the journal: the number of the session before it, when it was, the cause, and what follows."""

    before: int
    at: datetime
    cause: str
    done: Done
    row: Row | None
    """None when nothing follows."""


def followed(before: Session, cause: Cause, now: datetime, run: int = 0) -> Entry:
    """Work out what follows from a cause. Raises the refusals of `progress.apply`."""
    cause, told = storable(cause)
    session, said = progress.apply(before, cause, at=rfc3339(now), run=run, markdown=markdown)
    done = Done(session, said, stored(said), run)
    return Entry(before.seq, now, told, done, _row(done) if said else None)


async def followed_by(workers: Workers | None, before: Session, cause: Cause, now: datetime, run: int = 0) -> Entry:
    """The same, by a worker where it is much. Raises `Refusal` where it is too much, too, and `Unavailable`."""
    if workers is None or effort(before, cause) < MUCH:
        return followed(before, cause, now, run)
    snapshot, told = before.model_dump_json(exclude_defaults=True), storable(cause)[1]
    said, row = await workers.run(worked_out, snapshot, told, now, run, what="work", timeout=LONGEST, patient=True)
    session = _gone_on(before, restored(row.snapshot)) if row else before
    # What a command led to is told to who gave it; of a step there may be megabytes, and nobody asks.
    read = () if isinstance(cause, StepDone) else tuple(events.events.validate_json(event.body) for event in said)
    return Entry(before.seq, now, told, Done(session, read, said, run), row)


def _gone_on(before: Session, after: Session) -> Session:
    """A session as it was read anew, with what is derived from its résumé, which no cause changes."""
    return before.evolve(**{name: getattr(after, name) for name in Session.model_fields if name != "resume"})


def worked_out(snapshot: str, cause: str, now: datetime, run: int) -> tuple[Sequence[Stored], Row | None]:
    """The same from JSON to what is stored, for a worker."""
    entry = followed(restored(snapshot), causes.validate_json(cause), now, run)
    return entry.done.stored, entry.row


def _row(done: Done) -> Row:
    session = done.session
    facts, score = session.fact_check, session.score
    return Row(
        session.model_dump_json(exclude_defaults=True),
        session.view.model_dump_json(),
        score.before,
        score.after,
        facts.claims,
        facts.invented,
        facts.refused,
        _state_at_rest(done),
    )


def _state_at_rest(done: Done) -> str | None:
    """The first frame for watchers as JSON, made once for a session that rests; None while it runs."""
    if done.session.status in ("pending", "running"):
        return None
    content = next((e.content for e in reversed(done.events) if isinstance(e, events.ResumeUpdate)), None)
    return done.session.state(content or markdown(done.session.document)).model_dump_json()


def markdown(resume: Resume) -> str:
    """A résumé as Markdown, the `content` of the live protocol."""
    return markdown_format.write(layout.resume(resume))


def stored(said: Sequence[Event]) -> list[Stored]:
    """Events as they are stored."""
    return [Stored(event.seq, event.type, event.model_dump_json()) for event in said]


def storable(cause: C) -> tuple[C, str]:
    """A cause, and its JSON, with a sign in place of NUL, which no text of PostgreSQL can hold."""
    text = cause.model_dump_json()
    if r"\u0000" in text:
        cause = type(cause).model_validate_json(_NUL.sub(r"\1�", text))
        text = cause.model_dump_json()
    return cause, text
