"""The built-in engine's steps as plain functions of a brief, for another process to carry out.

What people send decides how long they take, and a search that is at work lets nothing else of its process go on. So a
brief comes as text (`Brief.packed`), and whatever is to be read of it is read here. matrix: how alike each requirement
is to each passage of `compared`; None where there is no model to tell.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from tailor.engine.base import Brief, ChatReply, Inquiry, Said
from tailor.engine.offline import chat, editing, instructions, matching, ranking
from tailor.engine.offline import letter as letters
from tailor.engine.offline import questions as asking
from tailor.engine.offline import requirements as wishes
from tailor.engine.offline import skills as listing
from tailor.engine.similarity import Matrix
from tailor.model.change import Draft
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Passage


@lru_cache(maxsize=4)
def _unpacked(brief: str) -> Brief:
    """The brief; those of a step's two calls are one."""
    return Brief.model_validate_json(brief)


def requirements(posting: Posting) -> Sequence[Requirement]:
    """What a posting asks for."""
    return wishes.extract(posting)


def compared(brief: str, with_told: bool) -> tuple[list[str], list[str]]:
    """What is compared by meaning for a step: the wishes, and the lines that may show them."""
    opened = _unpacked(brief)
    return ranking.compared(opened.requirements, _passages(opened, with_told))


def match(brief: str, matrix: Matrix | None, today: date) -> tuple[Match, ...]:
    """For each requirement, what of the passages, and of what the person told, shows it."""
    opened = _unpacked(brief)
    ranked = _ranked(opened, matrix, with_told=True)
    title = opened.posting.title
    return tuple(matching.judge(r, ranked, opened.resume, today, opened.language, title) for r in opened.requirements)


def questions(brief: str, matrix: Matrix | None) -> Sequence[Inquiry]:
    """The gaps worth asking about."""
    opened = _unpacked(brief)
    return asking.worth_asking(opened, _ranked(opened, matrix))


def summary(brief: str) -> Sequence[Draft]:
    """A headline of facts, a summary of facts where there is none, else the posting's names in it."""
    opened = _unpacked(brief)
    left = instructions.left_alone(opened.instructions)
    headline = [] if "headline" in left else letters.headline(opened)
    written = [] if "summary" in left else [*letters.summary(opened), *letters.summary_wording(opened)]
    return (*headline, *written)


def experience(brief: str, matrix: Matrix | None, item_id: str) -> Sequence[Draft]:
    """The order of one entry's lines, the posting's names in them, and the person's answers that belong there."""
    opened = _unpacked(brief)
    item = editing.entry(opened.resume, item_id)
    if item is None:
        return ()
    left = instructions.left_alone(opened.instructions)
    drafts = editing.additions(opened, item, _answers(opened))
    if not left & {"wording", "work"}:
        drafts = editing.wording(opened, item) + drafts
    if not left & {"order", "work"} and (order := editing.order(opened, item, _ranked(opened, matrix))):
        drafts.insert(0, order)
    return tuple(drafts)


def skills(brief: str) -> Sequence[Draft]:
    """Order and names of the skills, and those that the history or the person's answers show."""
    opened = _unpacked(brief)
    if "skills" in instructions.left_alone(opened.instructions):
        return ()
    return tuple(listing.drafts(opened, _answers(opened)))


def wants_order(text: str) -> bool:
    """Whether a message asks for the order by what the posting asks for."""
    return chat.wants_order(text)


def by_relevance(brief: str, matrix: Matrix | None) -> ChatReply:
    """The lines in the order that fits the posting best."""
    opened = _unpacked(brief)
    return chat.by_relevance(opened, _ranked(opened, matrix))


def reply(brief: str, message: Said, today: date) -> ChatReply:
    """Undo, remove, reorder, replace, add, explain; an honest answer to everything else."""
    return chat.reply(_unpacked(brief), message.text, today)


def letter(brief: str) -> str:
    """A letter whose every statement is a line of the résumé."""
    return letters.cover_letter(_unpacked(brief))


def _passages(brief: Brief, with_told: bool = False) -> tuple[Passage, ...]:
    """What may show something; with what the person told, but for commands and questions."""
    heard = (p for p in brief.told if p.source == "answer" or chat.tells(p.text, brief.language))
    return ranking.evident(brief.resume) + (tuple(heard) if with_told else ())


def _ranked(brief: Brief, matrix: Matrix | None, with_told: bool = False) -> ranking.Ranked:
    passages = _passages(brief, with_told)
    return ranking.ranked(brief.requirements, passages, matrix, brief.posting.language, brief.resume.language)


def _answers(brief: Brief) -> tuple[Passage, ...]:
    """The person's answers to questions; what was said in the conversation is acted on there."""
    return tuple(p for p in brief.told if p.source == "answer")
