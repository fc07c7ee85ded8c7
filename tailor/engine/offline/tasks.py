"""The built-in engine's steps as plain functions of a brief, for another process to carry out.

What people send decides how long they take, and a search that is at work lets nothing else of its process go on.
"""

from collections.abc import Sequence
from datetime import date

from tailor.engine.base import Brief, ChatReply, Inquiry, Said
from tailor.engine.offline import chat, editing, instructions, letter, matching, ranking
from tailor.engine.offline import questions as asking
from tailor.engine.similarity import Matrix
from tailor.model.change import Draft
from tailor.model.posting import Match
from tailor.model.resume import Passage


def match(brief: Brief, passages: Sequence[Passage], matrix: Matrix | None, today: date) -> tuple[Match, ...]:
    """For each requirement, what of the passages shows it."""
    ranked = ranking.ranked(brief.requirements, passages, matrix)
    return tuple(matching.judge(r, ranked, brief.resume, today) for r in brief.requirements)


def questions(brief: Brief, passages: Sequence[Passage], matrix: Matrix | None) -> Sequence[Inquiry]:
    """The gaps worth asking about."""
    return asking.worth_asking(brief, ranking.ranked(brief.requirements, passages, matrix))


def summary(brief: Brief) -> Sequence[Draft]:
    """A headline of facts, a summary of facts where there is none, else the posting's names in it."""
    left = instructions.left_alone(brief.instructions)
    headline = [] if "headline" in left else letter.headline(brief)
    written = [] if "summary" in left else [*letter.summary(brief), *letter.summary_wording(brief)]
    return (*headline, *written)


def experience(brief: Brief, item_id: str, passages: Sequence[Passage], matrix: Matrix | None) -> Sequence[Draft]:
    """The order of one entry's lines, the posting's names in them, and the person's answers that belong there."""
    item = editing.entry(brief.resume, item_id)
    if item is None:
        return ()
    left = instructions.left_alone(brief.instructions)
    drafts = editing.additions(brief, item, _answers(brief))
    if not left & {"wording", "work"}:
        drafts = editing.wording(brief, item) + drafts
    if not left & {"order", "work"}:
        ranked = ranking.ranked(brief.requirements, passages, matrix)
        if order := editing.order(brief, item, ranked):
            drafts.insert(0, order)
    return tuple(drafts)


def skills(brief: Brief) -> Sequence[Draft]:
    """Order and names of the skills, and those that the history or the person's answers show."""
    if "skills" in instructions.left_alone(brief.instructions):
        return ()
    return tuple(editing.skills(brief, _answers(brief)))


def by_relevance(brief: Brief, passages: Sequence[Passage], matrix: Matrix | None) -> ChatReply:
    """The lines in the order that fits the posting best."""
    return chat.by_relevance(brief, ranking.ranked(brief.requirements, passages, matrix))


def reply(brief: Brief, message: Said) -> ChatReply:
    """Undo, remove, reorder, replace, add, explain; an honest answer to everything else."""
    return chat.reply(brief, message.text)


def _answers(brief: Brief) -> tuple[Passage, ...]:
    """The person's answers to questions; what was said in the conversation is acted on there."""
    return tuple(p for p in brief.told if p.source == "answer")
