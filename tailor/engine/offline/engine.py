"""The engine that needs no language model: honest transformations by rules, vocabulary and similarity."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date

from tailor.engine.base import Brief, ChatReply, Inquiry, Pen, Pending, Said
from tailor.engine.offline import (
    chat,
    editing,
    instructions,
    letter,
    matching,
    questions,
    ranking,
    requirements,
)
from tailor.engine.similarity import Likeness
from tailor.model.change import Draft
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Passage


class OfflineEngine:
    """Decides every step of tailoring from the brief alone; the same brief always gives the same result.

    likeness: compares texts by meaning; without it, or when it answers None, matching goes by words alone.
    today: the date up to which a present position counts.
    """

    name = "offline"

    def __init__(self, today: Callable[[], date], likeness: Likeness | None = None) -> None:
        self._today = today
        self._likeness = likeness

    async def requirements(self, posting: Posting, pen: Pen) -> Sequence[Requirement]:
        """What the posting asks for, in its order; at most 25, each with a quote of it."""
        return await asyncio.to_thread(requirements.extract, posting)

    async def match(self, brief: Brief, pen: Pen) -> Sequence[Match]:
        """For each requirement, what of the original résumé or of the person's words shows it."""
        ranked = await self._ranked(brief, with_told=True)
        today = self._today()
        return tuple(matching.judge(r, ranked, brief.resume, today) for r in brief.requirements)

    async def questions(self, brief: Brief, pen: Pen) -> Sequence[Inquiry]:
        """At most five gaps worth asking about, most valuable first."""
        return questions.worth_asking(brief, await self._ranked(brief))

    async def summary(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """A headline of facts, a summary of facts where there is none, else the posting's names in it."""
        left = instructions.left_alone(brief.instructions)
        headline = [] if "headline" in left else letter.headline(brief)
        summary = [] if "summary" in left else [*letter.summary(brief), *letter.summary_wording(brief)]
        return (*headline, *summary)

    async def experience(self, brief: Brief, item_id: str, pen: Pen) -> Sequence[Draft]:
        """The order of one entry's lines, the posting's names in them, and the person's answers that belong there."""
        item = editing.entry(brief.resume, item_id)
        if item is None:
            return ()
        told = _answers(brief)
        left = instructions.left_alone(brief.instructions)
        drafts = editing.additions(brief, item, told)
        if not left & {"wording", "work"}:
            drafts = editing.wording(brief, item) + drafts
        if not left & {"order", "work"} and (order := editing.order(brief, item, await self._ranked(brief))):
            drafts.insert(0, order)
        return tuple(drafts)

    async def skills(self, brief: Brief, pen: Pen) -> Sequence[Draft]:
        """Order and names of the skills, and those that the history or the person's answers show."""
        if "skills" in instructions.left_alone(brief.instructions):
            return ()
        return tuple(editing.skills(brief, _answers(brief)))

    async def revise(self, brief: Brief, refused: Sequence[Pending], pen: Pen) -> Sequence[Draft]:
        """None: what this engine writes stands in the résumé already, and a person's own words are not bent."""
        return ()

    async def chat(self, brief: Brief, message: Said, pen: Pen) -> ChatReply:
        """Undo, remove, reorder, replace, add, explain; an honest answer to everything else."""
        if chat.wants_order(message.text):
            return chat.by_relevance(brief, await self._ranked(brief))
        return chat.reply(brief, message.text)

    async def cover_letter(self, brief: Brief, pen: Pen) -> str:
        """A letter whose every statement is a line of the résumé."""
        return letter.cover_letter(brief)

    async def _ranked(self, brief: Brief, with_told: bool = False) -> ranking.Ranked:
        told = tuple(p for p in brief.told if p.source == "answer" or chat.tells(p.text)) if with_told else ()
        passages = ranking.evident(brief.resume) + told
        english = all(tag.lower().startswith("en") for tag in (brief.resume.language, brief.posting.language))
        return await ranking.rank(brief.requirements, passages, self._likeness, english)


def _answers(brief: Brief) -> tuple[Passage, ...]:
    """The person's answers to questions; what was said in the conversation is acted on there."""
    return tuple(p for p in brief.told if p.source == "answer")
