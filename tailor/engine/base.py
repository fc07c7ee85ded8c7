"""What an engine is: the decisions of tailoring, one async method a step.

An engine sees a `Brief` and returns plain values. It stores nothing, applies nothing and approves nothing: every draft
that it returns passes the gates and the fact check afterwards, in code.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Protocol, Self
from uuid import UUID, uuid4

from pydantic import Field

from tailor.model.change import Change, Draft
from tailor.model.cover_letter import Dictated
from tailor.model.events import Question
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Passage, Resume
from tailor.model.session import Mode as Mode
from tailor.model.session import Pending as Pending
from tailor.model.session import Said as Said
from tailor.model.session import Session
from tailor.model.step import Inquiry as Inquiry
from tailor.model.value import Value


class Brief(Value):
    """All that an engine may know of a session.

    resume: the original, the only source of facts beside `told`. document: as it stands now. told: the person's own
    words (answers, chat), of this session and earlier ones; `item` is set when the words name an entry of the résumé.
    """

    resume: Resume
    document: Resume
    posting: Posting
    requirements: tuple[Requirement, ...] = ()
    matches: tuple[Match, ...] = ()
    standing: tuple[Match, ...] = ()
    """What the document as it stands shows of each requirement."""
    told: tuple[Passage, ...] = ()
    questions: tuple[Question, ...] = ()
    changes: tuple[Change, ...] = ()
    messages: tuple[Said, ...] = ()
    dictated: tuple[Dictated, ...] = ()
    """The person's own sentences that stand in every letter; it is no engine's to write them."""
    mode: Mode = "balanced"
    instructions: str = ""
    language: str = "en"
    """The language to write in."""
    pages: int | None = None
    """How many pages the document takes up, as far as that is known."""

    @cached_property
    def packed(self) -> str:
        """All of it as text (JSON), for other processes: that takes a fifth of the time of pickling."""
        return self.model_dump_json(exclude_defaults=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields changed, which is packed anew."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("packed", None)
        return copied

    @classmethod
    def of(cls, session: Session) -> "Brief":
        """The brief of a session as it stands."""
        posting = session.posting or Posting(url=session.job_url)
        return cls(
            resume=session.resume,
            document=session.document,
            posting=posting,
            requirements=session.requirements,
            matches=session.matches,
            standing=session.matches_shown,
            told=session.told,
            questions=session.questions,
            changes=session.changes,
            messages=session.messages,
            dictated=session.dictated,
            mode=session.options.mode,
            instructions=session.options.instructions,
            language=session.language,
            pages=session.pages,
        )


class ChatReply(Value):
    """What the engine makes of a message: words for the person, drafts, and changes to undo (their ids)."""

    text: str
    drafts: tuple[Draft, ...] = ()
    undo: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    """Changes that waited for the person, and are accepted on their word (their ids)."""
    page_target: int | None = None
    """The number of pages that the message asks for, 1 to 10; None when it asks for none."""
    letter: bool = False
    """Whether the message asks for a cover letter."""
    dictated: str = ""
    """A sentence that the letter is to say in the person's own words."""
    undictated: tuple[str, ...] = ()
    """Such sentences that it is to say no longer."""


class Usage(Value):
    """One call to a language model; durations in seconds."""

    model: str
    purpose: str
    tokens_in: int
    tokens_out: int
    duration: float
    estimated: bool = False
    """The server did not count the tokens: they are estimated from the text that went and came."""
    outcome: Literal["begun", "ok", "failed", "cancelled"] = "ok"
    """begun: not ended as yet, or the process that made it died."""
    call: UUID = Field(default_factory=uuid4)
    """One for each call, the same when it begins and when it ends."""


#: Seconds between two showings of what a model writes: fast enough to read along, slow enough to cost little.
SHOWN_EVERY = 0.05
_SHOWN_EVERY_US = round(SHOWN_EVERY * 1e6)


def to_next_showing(now: float) -> float:
    """Seconds until text is shown next, by the loop's clock: in the same moment, whoever writes it.

    Whoever sends and whoever reads is then woken once for all of it, which costs more than the text itself.
    """
    # In whole microseconds: by fractions of a second the moment itself mostly comes out as a hair before it, and
    # whoever was woken for it sleeps once more for nothing, and reads on meanwhile.
    return SHOWN_EVERY - round(now * 1e6) % _SHOWN_EVERY_US / 1e6


class Pen(Protocol):
    """What an engine may do besides returning its result: show its text as it is written, and say what it used."""

    def write(self, text: str) -> None:
        """Show a piece of text to the person as it is being written; it is a draft until it is checked."""

    def began(self, usage: Usage) -> None:
        """Report a call to a language model that is about to be made, with an estimate of what it sends."""

    def used(self, usage: Usage) -> None:
        """Report a call to a language model, finished or not."""


class Engine(Protocol):
    """The decisions of tailoring. Raises `EngineError` when it cannot decide; anything else it raises is a bug."""

    name: str

    async def requirements(self, posting: Posting, pen: Pen) -> Sequence[Requirement]:
        """What the posting asks for, in its order; each with a quote of it (others are dropped)."""

    async def match(self, brief: Brief, pen: Pen) -> Sequence[Match]:
        """For each requirement, what of the original résumé or of the person's words (`told`) shows it."""

    async def questions(self, brief: Brief, pen: Pen) -> Sequence[Inquiry]:
        """The gaps worth asking about, most valuable first, at most 5, none that `told` already answers."""

    async def summary(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """The headline and the summary, from evidence."""

    async def experience(self, brief: Brief, item_id: str, pen: Pen) -> Sequence[Draft]:
        """Wording, order and additions of one entry's highlights (work, volunteer or projects)."""

    async def skills(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """Order, names and additions of the skills; nothing that is not evidenced."""

    async def revise(self, brief: Brief, refused: Sequence[Pending], pen: Pen) -> Sequence[Draft]:
        """Drafts again, without the words that their checks found unsupported; of those better left, none."""

    async def chat(self, brief: Brief, message: Said, pen: Pen) -> ChatReply:
        """The reply to a message, and what it makes of the document."""

    async def cover_letter(self, brief: Brief, pen: Pen) -> str:
        """A letter in plain paragraphs, from evidence."""


class EngineError(Exception):
    """An engine could not finish a step: `message` is for a person, `retryable` says whether resuming may help.

    of_answer: it is this one answer that cannot be used; another step may go well.
    """

    def __init__(
        self, message: str, code: str = "ENGINE_FAILED", retryable: bool = True, *, of_answer: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.retryable = retryable
        self.of_answer = of_answer
