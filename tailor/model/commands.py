"""Every command that the watchers of a session may send."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from tailor.model.events import EngineName, Stance
from tailor.model.value import Value

RequestId = Annotated[str, Field(min_length=1, max_length=100)]
PageTarget = Annotated[int, Field(ge=1, le=10)]
Text = Annotated[str, Field(min_length=1, max_length=10_000)]
Id = Annotated[str, Field(min_length=1, max_length=100)]


class Command(Value):
    """What every command carries; the reply names its `request_id`."""

    request_id: RequestId


class Answer(Command):
    """Answer a question in one's own words; `stance` says no, or that it cannot be confirmed.

    `line` points at a line of the résumé that shows what is asked for, by its ref: then nothing need be written.
    """

    type: Literal["answer"] = "answer"
    question_id: Id
    text: Annotated[str, Field(max_length=100_000)] = ""
    stance: Stance = "yes"
    line: Annotated[str, Field(max_length=100)] = ""


class Skip(Command):
    """Leave a question unanswered."""

    type: Literal["skip"] = "skip"
    question_id: Id


class Proceed(Command):
    """No more questions: go on with what is known."""

    type: Literal["proceed"] = "proceed"


class Chat(Command):
    """Say something; with `context` an open question's id it is that question's answer."""

    type: Literal["chat"] = "chat"
    message: Text
    context: Id | None = None


class Accept(Command):
    """Accept a change."""

    type: Literal["accept"] = "accept"
    change_id: Id


class Reject(Command):
    """Reject a change."""

    type: Literal["reject"] = "reject"
    change_id: Id


class Edit(Command):
    """Put the person's own wording in a change's place."""

    type: Literal["edit"] = "edit"
    change_id: Id
    text: Text


class Revise(Command):
    """Write a text of the document oneself, or take it out: a line, a skill, a summary, or an entry as a whole."""

    type: Literal["revise"] = "revise"
    path: Annotated[str, Field(min_length=1, max_length=200)]
    """Where it stands in the original, as in changes: `work[0].highlights[2]`; of a whole entry `work[0]`."""
    op: Literal["replace", "remove"] = "replace"
    text: Annotated[str, Field(max_length=10_000)] = ""


class Letter(Command):
    """Have a cover letter written, in place of the one before."""

    type: Literal["cover_letter"] = "cover_letter"


class SetOptions(Command):
    """Have it done otherwise from here on; `page_target` null: as many as it takes, none for a few lines alone."""

    type: Literal["options"] = "options"
    page_target: PageTarget | None


class Stop(Command):
    """Stop: what was said so far is kept."""

    type: Literal["stop"] = "stop"


class Resume(Command):
    """Go on from the last finished step, with another engine if one is named."""

    type: Literal["resume"] = "resume"
    engine: EngineName | None = None
    """Which engine goes on from here; the one that worked before when left out."""


ClientFrame: TypeAlias = Annotated[
    Answer | Skip | Proceed | Chat | Accept | Reject | Edit | Revise | Letter | SetOptions | Stop | Resume,
    Field(discriminator="type"),
]

client_frames: TypeAdapter[ClientFrame] = TypeAdapter(ClientFrame)
