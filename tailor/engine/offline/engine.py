"""The engine that needs no language model: honest transformations by rules, vocabulary and similarity."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, TypeVarTuple

from tailor.engine.base import Brief, ChatReply, Inquiry, Pen, Pending, Said
from tailor.engine.similarity import Likeness, Matrix, alike
from tailor.late import Late
from tailor.model.change import Draft
from tailor.model.posting import Match, Posting, Requirement

if TYPE_CHECKING:
    from tailor.engine.offline import tasks
else:
    tasks = Late("tailor.engine.offline.tasks")  # its rules are half of all that there is to load

Ts = TypeVarTuple("Ts")
T = TypeVar("T")


#: A brief of more characters is long: of a résumé of some 300 lines. Reading them all takes a second.
LONG: Final = 200_000


class Elsewhere(Protocol):
    """Calls an importable function where it holds nobody up, and bounds what it may take; more where `long`."""

    async def __call__(self, function: Callable[[*Ts], T], *args: *Ts, long: bool = False) -> T: ...


async def here(function: Callable[[*Ts], T], *args: *Ts, long: bool = False) -> T:
    """Call it at once: for whoever serves nobody else meanwhile."""
    return function(*args)


class OfflineEngine:
    """Decides every step of tailoring from the brief alone; the same brief always gives the same result.

    likeness: compares texts by meaning; without it, or when it answers None, matching goes by words alone.
    today: the date up to which a present position counts. elsewhere: where the work is done, all of it: nothing of a
    brief is read here.
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
        return await self._do(tasks.requirements, posting)

    async def match(self, brief: Brief, pen: Pen) -> Sequence[Match]:
        """For each requirement, what of the original résumé or of the person's words shows it."""
        return await self._compare(tasks.match, brief, self._today(), with_told=True)

    async def questions(self, brief: Brief, pen: Pen) -> Sequence[Inquiry]:
        """At most five gaps worth asking about, most valuable first."""
        return await self._compare(tasks.questions, brief)

    async def summary(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """A headline of facts, a summary of facts where there is none, else the posting's names in it."""
        return await self._carry_out(tasks.summary, brief)

    async def experience(self, brief: Brief, item_id: str, pen: Pen) -> Sequence[Draft]:
        """The order of one entry's lines, the posting's names in them, and the person's answers that belong there."""
        return await self._compare(tasks.experience, brief, item_id)

    async def skills(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """Order and names of the skills, and those that the history or the person's answers show."""
        return await self._carry_out(tasks.skills, brief)

    async def revise(self, brief: Brief, refused: Sequence[Pending], pen: Pen) -> Sequence[Draft]:
        """None: what this engine writes stands in the résumé already, and a person's own words are not bent."""
        return ()

    async def chat(self, brief: Brief, message: Said, pen: Pen) -> ChatReply:
        """Undo, remove, reorder, replace, add, explain; an honest answer to everything else."""
        if await self._do(tasks.wants_order, message.text):
            return await self._compare(tasks.by_relevance, brief)
        return await self._carry_out(tasks.reply, brief, message, self._today())

    async def cover_letter(self, brief: Brief, pen: Pen) -> str:
        """A letter whose every statement is a line of the résumé."""
        return await self._carry_out(tasks.letter, brief)

    async def _carry_out(self, task: Callable[[str, *Ts], T], brief: Brief, *args: *Ts) -> T:
        return await self._do(task, brief.packed, *args, long=len(brief.packed) > LONG)

    async def _compare(
        self, task: Callable[[str, Matrix | None, *Ts], T], brief: Brief, *args: *Ts, with_told: bool = False
    ) -> T:
        """Carry out a task that wants to know how alike lines and wishes are, where there is a model to tell."""
        matrix: Matrix | None = None
        if self._likeness is not None:
            wishes, lines = await self._carry_out(tasks.compared, brief, with_told)
            english = all(tag.lower().startswith("en") for tag in (brief.resume.language, brief.posting.language))
            matrix = await alike(wishes, lines, self._likeness, english)
        return await self._carry_out(task, brief, matrix, *args)
