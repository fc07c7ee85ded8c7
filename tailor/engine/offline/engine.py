"""The engine that needs no language model: honest transformations by rules, vocabulary and similarity."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar, TypeVarTuple

from tailor.engine.base import Brief, ChatReply, Inquiry, Pen, Pending, Said
from tailor.engine.offline import chat, letter, ranking, requirements, tasks
from tailor.engine.similarity import Likeness, Matrix
from tailor.model.change import Draft
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Passage

Ts = TypeVarTuple("Ts")
T = TypeVar("T")


class Elsewhere(Protocol):
    """Calls an importable function where it holds nobody up, and bounds what it may take."""

    async def __call__(self, function: Callable[[*Ts], T], *args: *Ts) -> T: ...


async def here(function: Callable[[*Ts], T], *args: *Ts) -> T:
    """Call it at once: for whoever serves nobody else meanwhile."""
    return function(*args)


class OfflineEngine:
    """Decides every step of tailoring from the brief alone; the same brief always gives the same result.

    likeness: compares texts by meaning; without it, or when it answers None, matching goes by words alone.
    today: the date up to which a present position counts. elsewhere: where the work is done.
    """

    name = "offline"

    def __init__(
        self, today: Callable[[], date], likeness: Likeness | None = None, elsewhere: Elsewhere = here
    ) -> None:
        self._today = today
        self._likeness = likeness
        self._do = elsewhere

    async def requirements(self, posting: Posting, pen: Pen) -> Sequence[Requirement]:
        """What the posting asks for, in its order; at most 25, each with a quote of it."""
        return await self._do(requirements.extract, posting)

    async def match(self, brief: Brief, pen: Pen) -> Sequence[Match]:
        """For each requirement, what of the original résumé or of the person's words shows it."""
        return await self._do(tasks.match, brief, *await self._compared(brief, with_told=True), self._today())

    async def questions(self, brief: Brief, pen: Pen) -> Sequence[Inquiry]:
        """At most five gaps worth asking about, most valuable first."""
        return await self._do(tasks.questions, brief, *await self._compared(brief))

    async def summary(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """A headline of facts, a summary of facts where there is none, else the posting's names in it."""
        return await self._do(tasks.summary, brief)

    async def experience(self, brief: Brief, item_id: str, pen: Pen) -> Sequence[Draft]:
        """The order of one entry's lines, the posting's names in them, and the person's answers that belong there."""
        return await self._do(tasks.experience, brief, item_id, *await self._compared(brief))

    async def skills(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """Order and names of the skills, and those that the history or the person's answers show."""
        return await self._do(tasks.skills, brief)

    async def revise(self, brief: Brief, refused: Sequence[Pending], pen: Pen) -> Sequence[Draft]:
        """None: what this engine writes stands in the résumé already, and a person's own words are not bent."""
        return ()

    async def chat(self, brief: Brief, message: Said, pen: Pen) -> ChatReply:
        """Undo, remove, reorder, replace, add, explain; an honest answer to everything else."""
        if chat.wants_order(message.text):
            return await self._do(tasks.by_relevance, brief, *await self._compared(brief))
        return await self._do(tasks.reply, brief, message)

    async def cover_letter(self, brief: Brief, pen: Pen) -> str:
        """A letter whose every statement is a line of the résumé."""
        return await self._do(letter.cover_letter, brief)

    async def _compared(self, brief: Brief, with_told: bool = False) -> tuple[Sequence[Passage], Matrix | None]:
        """What may show something, and how alike it is to what is asked for where there is a model to tell."""
        told = tuple(p for p in brief.told if p.source == "answer" or chat.tells(p.text)) if with_told else ()
        passages = ranking.evident(brief.resume) + told
        english = all(tag.lower().startswith("en") for tag in (brief.resume.language, brief.posting.language))
        return passages, await ranking.alike(brief.requirements, passages, self._likeness, english)
